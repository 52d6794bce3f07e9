"""Shares: of the losses another share was killed, or what one tells in a figure is "a majority" in the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from reader.comparing.discrepancies.context import Context, Telling, cut, pair
from reader.comparing.figures.amounts import Amount
from reader.comparing.figures.hedges import FLOORS
from reader.comparing.figures.quantities import find_amounts
from reader.comparing.figures.tolls import killed_share
from reader.model import Discrepancy, Span
from reader.patterns import compiled

_SAME_PEOPLE = 2.5
_LIKELY = 0.6
_VAGUE = compiled(
    r"\b(?:an? (?:overwhelming |vast )?majority|the (?:vast )?majority|most|many) of (?:these|those|the|them|its|their)"
    r"(?: \w+)?(?: due to [\w ]+)?"
)


def find_shares(context: Context) -> Iterator[Discrepancy]:
    """Shares that differ, or that one of the two tells only as "a majority"."""
    yield from _killed_shares(context)
    vague = {telling.id: words.span() for telling in context.tellings if (words := _VAGUE.search(telling.text))}
    for here, there, likely in context.together if vague else ():
        for exact, blurred in ((here, there), (there, here)):
            if likely >= _LIKELY and blurred.id in vague:
                yield from _blurred_share(context, exact, blurred, vague[blurred.id])


def _killed_shares(context: Context) -> Iterator[Discrepancy]:
    """Tolls of the same people of which one counts at least half again as large a share as killed.

    An outlet is held against its own other articles too: tolls are corrected, and the reader should see it.
    """
    tolls = [(telling, toll) for telling in context.tellings if (toll := killed_share(telling.text))]
    for (first, toll), (second, other) in combinations(tolls, 2):
        low, high = sorted((toll.killed, other.killed))
        apart = first.article != second.article
        if apart and context.shared(first.stems, second.stems) >= _SAME_PEOPLE and high >= 1.5 * low:
            texts = (cut(first, *toll.span), cut(second, *other.span))
            why = f"{toll.killed:.0%} of the losses were killed in one, {other.killed:.0%} in the other"
            yield pair("number", first, second, texts, 0.75, why)


def _blurred_share(context: Context, exact: Telling, vague: Telling, words: Span) -> Iterator[Discrepancy]:
    """A share that one gives as a figure and the other, which has no such figure, in `words`: "a majority", "most"."""
    shares = [one for one in find_amounts(exact.text) if one.kind in ("share", "percent") and one.value]
    if len(shares) != 1 or any(one.kind in ("share", "percent") for one in find_amounts(vague.text)):
        return
    near = exact.stems_near(shares[0].start, shares[0].end) & vague.stems_near(*words)
    if context.weighed(near) < _SAME_PEOPLE or shares[0].hedge in FLOORS:  # "over half" is most of them
        return
    end = _phrase_end(exact, shares[0])
    texts = (cut(exact, shares[0].start, end), cut(vague, *words))
    yield pair("number", exact, vague, texts, 0.6, f"a share in figures in one, only “{texts[1]}” in the other")


def _phrase_end(telling: Telling, amount: Amount) -> int:
    stop = re.search(r"[,;.]", telling.text[amount.end :])
    return amount.end + (stop.start() if stop else len(telling.text) - amount.end)
