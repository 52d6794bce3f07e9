"""Who turned to whom: "A is negotiating with B" here, "B approached A with a proposal" there.

Counted only where the two names change places around verbs of turning to somebody, and at least one verb names a side
that began.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from reader.comparing.discrepancies.context import Context, Telling, cut, pair
from reader.model import Discrepancy, Span
from reader.patterns import compiled

_NAME = r"[A-Z][\w'-]+(?: [A-Z][\w'-]+)*"
_BEGAN = (
    r"approach(?:ed|es)|asked|asks|proposed|proposes|offered|offers|requested|requests|invited|invites|contacted|contacts"
    r"|appealed|appeals|turned to|reached out to|called on|calls on|urged|urges"
)
_TALKED = (
    r"(?:is|are|was|were|has been|began|begins|opened|started|held) (?:\w+ )?(?:negotiat\w+|talks|talking|discussions)"
)
_MOVE = compiled(
    rf"^(?:[^,]{{1,60}}, ){{0,2}}(?:The )?(?P<actor>{_NAME}) (?:has |have |had |is |was |also |again )*"
    rf"(?:(?P<began>{_BEGAN})|(?P<talked>{_TALKED})) (?:with |to |for |out |the )*(?P<other>{_NAME})"
)
_TOPIC = 2.5


class _Move(NamedTuple):
    """A sentence in which one side turns to another; `began` when its verb says who began."""

    telling: Telling
    actor: str
    other: str
    began: bool
    span: Span


def find_initiative(context: Context) -> Iterator[Discrepancy]:
    """Pairs of sentences in which the same two sides have changed places."""
    moves = [move for telling in context.tellings if (move := _move(telling))]
    began = [move for move in moves if move.began]
    for one, other in product(began, moves):
        swapped = (one.actor, one.other) == (other.other, other.actor)
        told_twice = other.began and one.telling.place > other.telling.place
        topic = context.shared(one.telling.stems, other.telling.stems)
        if swapped and not told_twice and one.telling.outlet != other.telling.outlet and topic >= _TOPIC:
            texts = (cut(one.telling, *one.span), cut(other.telling, *other.span))
            why = f"in one {one.actor} turned to {one.other}, in the other {other.actor} to {other.other}"
            yield pair("action", one.telling, other.telling, texts, 0.6, why)


def _move(telling: Telling) -> _Move | None:
    found = _MOVE.match(telling.text)
    if found is None or found["actor"] == found["other"]:
        return None
    span = (found.start("actor"), found.end("other"))
    return _Move(telling, found["actor"], found["other"], found["began"] is not None, span)
