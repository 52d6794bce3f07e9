"""Figures that another outlet has as well: what a sentence with one tells is never surely "only here", and the
figure is none of its own words.

"Rents in the old town went up by a sixth, 17 per cent" and "Tenants pay 17% more" have hardly a word in common, no more
than "Orders fell by 22 per cent" and "Bookings shrank by more than a fifth". A commonplace is a figure too, however it
is put (`words.commonplaces`): that nobody died, or that nobody was hurt. So is somebody's age. Of the sentences of 20
labelled and 7 made-up stories that would be called surely only here ten have such a figure: nine are told elsewhere, in
part or wholly.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from reader.comparing.figures.ages import find_ages_in
from reader.comparing.figures.amounts import same_value
from reader.comparing.figures.hedges import FLOORS
from reader.comparing.figures.nouns import class_of
from reader.comparing.figures.quantities import find_amounts
from reader.comparing.figures.units import in_base, is_unit
from reader.comparing.words.commonplaces import COMMONPLACE
from reader.comparing.words.vocabulary import Weighed
from reader.model import Span

_FEW = 3
"""Counts up to this are everywhere ("two people")."""
_TELLING = 30
"""A figure above this is of one thing whatever it counts: 14,600 units and 14,600 vans."""
_MORE = 1.3
"""How far above "more than a fifth" the figure may lie that it stands for."""
_STEP = math.log(_MORE)
"""Values that are one figure lie in one step of their logarithm, or in the next."""


class _Figure(NamedTuple):
    """A value of a claim, of money, a percentage or a count, the noun that is counted; perhaps it is but a floor."""

    claim: Weighed
    kind: str
    value: float
    noun: str | None
    is_floor: bool = False
    span: Span | None = None

    @property
    def step(self) -> int:
        """Where the value stands among all."""
        return math.floor(math.log(self.value) / _STEP)


class Elsewhere(NamedTuple):
    """Of a claim with figures that another outlet has: the id of the first such claim, and the figures' places.

    Only what is counted or measured alike has its place there: 60 firefighters are not 60 residents.
    """

    claim: str
    spans: tuple[Span, ...]


def with_figures_elsewhere(compared: Sequence[Weighed], languages: Mapping[str, str]) -> Mapping[str, Elsewhere]:
    """The claims with a figure that a claim of another outlet has too, by id; `languages` are by article id.

    A figure is another's also where one of them is rounded, or in another unit.
    """
    figures = [one for claim in compared for one in _figures(claim, languages[claim.sentence.article])]
    by_step: defaultdict[tuple[str, int], list[_Figure]] = defaultdict(list)
    for one in figures:
        by_step[one.kind, one.step].append(one)
    elsewhere: dict[str, Elsewhere] = {}
    for one in figures:
        near = (other for step in (-1, 0, 1) for other in by_step[one.kind, one.step + step])
        told = [other for other in near if _is_the_same(one, other)]
        name = one.claim.sentence.id
        if told:
            first = min(other.claim.sentence.id for other in told)
            before = elsewhere.get(name, Elsewhere(first, ()))
            alike = any(one.noun == other.noun for other in told)
            spans = (*before.spans, one.span) if alike and one.span else before.spans
            elsewhere[name] = Elsewhere(min(first, before.claim), spans)
    return elsewhere


def _is_the_same(one: _Figure, other: _Figure) -> bool:
    apart = one.claim.outlet != other.claim.outlet
    measured = is_unit(one.noun) or is_unit(other.noun)
    of_one_thing = one.noun == other.noun or (not measured and min(one.value, other.value) > _TELLING)
    less, more = sorted((one, other), key=lambda figure: figure.value)
    meant = less.is_floor and more.value <= _MORE * less.value
    return apart and of_one_thing and (meant or same_value(one.value, other.value))


def _figures(claim: Weighed, language: str) -> Iterator[_Figure]:
    text = claim.sentence.text
    for amount in find_amounts(text, language):
        floor, base = amount.hedge in FLOORS, in_base(amount)
        unit = amount.noun_span if is_unit(base.noun) else None
        span = (amount.start, max(amount.end, unit[1] if unit else 0))
        if amount.value <= 0:
            continue
        if base.kind in ("percent", "money"):
            yield _Figure(claim, base.kind, base.value, None, floor, span)
        elif amount.noun and amount.value > _FEW:
            yield _Figure(claim, "count", base.value, class_of(base.noun) or base.noun, floor, span)
        elif amount.value > _TELLING:
            yield _Figure(claim, "count", amount.value, None, floor)
    for age in find_ages_in(text) if language == "en" else ():
        yield _Figure(claim, f"{age.years} years old", 1, None)
    for token in claim.tokens:
        if token.term.startswith(COMMONPLACE):
            yield _Figure(claim, token.term, 1, None)
