"""Two sentences that differ in nothing but a figure, in whatever order their words are, and however far apart it lies.

"The board will claim the 52 million that it put into the quay", "13 million": `matched` takes values as far
apart as these for two things, and hardly knows a year or a time of day. Where every other word is the same, they are
not. Rounding, hedges and other times explain a difference here as there.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from reader.comparing.discrepancies.alignment import denies
from reader.comparing.discrepancies.context import Context, Telling, cut, pair
from reader.comparing.figures.amounts import Amount, both_hold
from reader.comparing.figures.quantities import find_amounts
from reader.comparing.words.wording import Token
from reader.model import Discrepancy, Span

_FEWEST = 5
"""How many stems the two sentences share."""
_SURENESS = 0.6


def find_lone_figures(context: Context) -> Iterator[Discrepancy]:
    """The one word in which two sentences differ, if that is a figure and not both hold."""
    for first, second in context.nearly_equal:
        mine, others = first.own(second), second.own(first)
        lone = len(mine) == len(others) == 1 and mine[0].is_figure and others[0].is_figure
        like = len(first.stems & second.stems) >= _FEWEST
        if lone and like and denies(first.words) == denies(second.words):
            places = (_whole(context, first, mine[0]), _whole(context, second, others[0]))
            amounts = [place.amount for place in places if place.amount]
            if len(amounts) < len(places) or not both_hold(*amounts):
                texts = (cut(first, *places[0].span), cut(second, *places[1].span))
                why = f"{texts[0]} in one, {texts[1]} in the other, in nearly the same words"
                yield pair("number", first, second, texts, _SURENESS, why)


class _Place(NamedTuple):
    """Where a figure stands with all that belongs to it, and what it comes to, where it is one that counts."""

    span: Span
    amount: Amount | None


def _whole(context: Context, telling: Telling, token: Token) -> _Place:
    found = find_amounts(telling.text, context.language)
    amount = next((one for one in found if one.start < token.end and token.start < one.end), None)
    return _Place((amount.start, amount.end) if amount else (token.start, token.end), amount)
