"""Sentences with a figure that another outlet has as well: what such a sentence tells is never surely "only here".

"Rents in the old town went up by a sixth, 17 per cent" and "Tenants pay 17% more" have hardly a word in common. Of 512
sentences of the labelled stories that were called surely only here ten have such a figure; none of those is wrong, and
"probably" of ten right ones is a small price.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from reader.comparing.figures.quantities import find_amounts
from reader.comparing.words.vocabulary import Weighed

_FEW = 3
"""Counts up to this are everywhere ("two people")."""

Figure = tuple[float, str]
"""A value, and what it is of: money, a percentage, or the noun that is counted."""


def with_figures_elsewhere(compared: Sequence[Weighed], languages: Mapping[str, str]) -> Mapping[str, str]:
    """For each claim with a figure that a claim of another outlet has too, by id, the first such claim.

    `languages` are by article id.
    """
    holders: defaultdict[Figure, list[Weighed]] = defaultdict(list)
    figures: dict[str, tuple[Figure, ...]] = {}
    for claim in compared:
        found = tuple(dict.fromkeys(_figures(claim.sentence.text, languages[claim.sentence.article])))
        figures[claim.sentence.id] = found
        for figure in found:
            holders[figure].append(claim)
    elsewhere = {}
    for claim in compared:
        others = (holder for figure in figures[claim.sentence.id] for holder in holders[figure])
        told = sorted(holder.sentence.id for holder in others if holder.outlet != claim.outlet)
        if told:
            elsewhere[claim.sentence.id] = told[0]
    return elsewhere


def _figures(text: str, language: str) -> Iterator[Figure]:
    for amount in find_amounts(text, language):
        if amount.kind in ("money", "percent", "share"):
            yield round(amount.value, 6), amount.kind
        elif amount.noun and amount.value > _FEW:
            yield round(amount.value, 6), amount.noun
