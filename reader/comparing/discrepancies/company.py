"""Who else tells it as one of two outlets that differ: "eight votes" here, "8-5" there, and "nine votes" alone.

A rule holds two sentences against each other and reads no third that is built otherwise. Unless that one is named too,
the reader takes one against one for what is two against one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from reader.comparing.discrepancies.context import Context, Telling, cut, pair
from reader.model import Discrepancy, Span

_SURELY = 0.9
"""How likely a third sentence tells the same as the one whose words it has."""


def find_company(context: Context, found: Sequence[Discrepancy]) -> Iterator[Discrepancy]:
    """The `found` discrepancies again, of a sentence of a third outlet that has one side's words, not the other's."""
    same = _surely_the_same(context) if found else {}
    for one in found:
        sides = list(zip(one.sentences, one.texts, strict=True))
        for (name, words), (against, other) in (sides, sides[::-1]):
            if name in context.by_id and against in context.by_id:
                here, there = context.by_id[name], context.by_id[against]
                for third in same.get(name, ()):
                    span = _as_told(third, _terms(here, words), _terms(there, other))
                    if span and third.outlet not in (here.outlet, there.outlet):
                        texts = (cut(third, *span), other)
                        yield pair(one.kind, third, there, texts, one.sureness, one.why)


def _surely_the_same(context: Context) -> Mapping[str, Sequence[Telling]]:
    """For each sentence, those of other outlets that surely tell the same."""
    same: defaultdict[str, list[Telling]] = defaultdict(list)
    for first, second, likely in context.together:
        if likely >= _SURELY:
            same[first.id].append(second)
            same[second.id].append(first)
    return same


def _terms(telling: Telling, words: str) -> frozenset[str]:
    """The terms of the words of a sentence that tell something."""
    start = telling.sentence.text.find(words)
    inside = (token for token in telling.tokens if start <= token.start and token.end <= start + len(words))
    return frozenset(token.term for token in inside if not token.stop)


def _as_told(telling: Telling, wanted: frozenset[str], unwanted: frozenset[str]) -> Span | None:
    """From the first to the last word by which a sentence tells what is `wanted`; None if it tells what is not."""
    found = [token for token in telling.tokens if token.term in wanted]
    if not wanted or wanted <= unwanted or {token.term for token in found} != wanted:
        return None
    if not (unwanted - wanted).isdisjoint(telling.stems):
        return None
    return found[0].start, found[-1].end
