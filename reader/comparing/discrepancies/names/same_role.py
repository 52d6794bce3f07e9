"""Two people in one part: "Judge Anna Holm, in a dissent" here, "the dissenting judge, Erik Dahl," there.

Outlets quote whom they like, so that the two sentences must surely tell the same, each with one full name beside the
same word for what the person is, and neither name may stand in the other sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from reader.comparing.discrepancies.context import Context, Telling, cut, pair, sureness
from reader.comparing.discrepancies.names.forms import is_one_name, told_as_two
from reader.comparing.discrepancies.names.given_names import people_in
from reader.comparing.sourcing.attribution import find_speakers
from reader.comparing.words.wording import words_in
from reader.model import Discrepancy, Span
from reader.patterns import compiled

_ROLE = (
    "judge|justice|prosecutor|lawyer|coach|manager|captain|goalkeeper|referee|driver|pilot|mayor|spokesman"
    "|spokeswoman|spokesperson|chairman|chairwoman|sheriff|inspector"
)
_ROLE_WORDS = words_in(_ROLE)
_ROLES = compiled(
    rf"\b(?P<role>(?i:{_ROLE})),? "
    r"(?P<name>[A-Z][\w'-]*[a-z] (?:[A-Z]\. )?[A-Z][\w'-]*[a-z])\b(?! [A-Z])"
)
_FORMER = compiled(r"\b(?:former|ex|one-time|late|deputy|assistant|vice)[ -](?:[\w'-]+ ){0,2}$", re.IGNORECASE)
_SURELY, _CLAIM, _CLAIM_OF_NAMES = 0.9, 5.0, 6.0


class _Person(NamedTuple):
    """A full name with the word for what the person is."""

    role: str
    name: str
    span: Span


def find_same_role(context: Context) -> Iterator[Discrepancy]:
    """Two names beside one word for a part, in two sentences that surely tell the same; or two names of which each is
    the only one of its sentence and unknown to the other article, whatever the sentences say of them."""
    for first, second, likely in context.together:
        if likely < _SURELY:
            continue
        yield from _only_names(context, first, second, likely)
        one, other = _only_person(first), _only_person(second)
        if one is None or other is None or one.role != other.role or is_one_name(one.name, other.name):
            continue
        strangers = _surname(one) not in second.text and _surname(other) not in first.text
        if strangers and context.shared(first.stems, second.stems) >= _CLAIM:
            texts = (cut(first, *one.span), cut(second, *other.span))
            why = f"the {one.role} is {one.name} in one and {other.name} in the other"
            yield pair("name", first, second, texts, sureness(likely), why)


def _only_names(context: Context, first: Telling, second: Telling, likely: float) -> Iterator[Discrepancy]:
    if context.shared(first.stems, second.stems) < _CLAIM_OF_NAMES:
        return
    sides = [list(people_in(telling)) for telling in (first, second)]
    if not all(len(side) == 1 for side in sides) or any(
        '"' in each.text or find_speakers(each.text) for each in (first, second)
    ):
        return
    (one,), (other,) = sides
    strange = all(
        one.text.split()[-1].casefold() not in context.whole[telling.article]
        for one, telling in ((one, second), (other, first))
    )
    if strange and not is_one_name(one.text, other.text):
        texts = (one.text, other.text)
        yield pair("name", first, second, texts, sureness(likely), told_as_two(*texts))


def _only_person(telling: Telling) -> _Person | None:
    if words_in(telling.text).isdisjoint(_ROLE_WORDS):
        return None
    found = list(_ROLES.finditer(telling.text))
    if len(found) != 1 or _FORMER.search(telling.text[: found[0].start()]):
        return None
    return _Person(found[0]["role"].lower(), found[0]["name"], found[0].span("name"))


def _surname(person: _Person) -> str:
    return person.name.split()[-1]
