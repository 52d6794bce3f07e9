"""One thing counted twice: figures of one kind and one noun, in like surroundings, that differ beyond rounding.

Sums, parts and other events were the false alarms of a first extractor (right in 13 %). So a figure that the other
article gives anywhere is no alarm; each figure is compared only with the one figure of the other article whose
surroundings are most like its own; and different values must be near each other or their surroundings very alike.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from reader.comparing.discrepancies.context import Context, pair
from reader.comparing.discrepancies.numbers.growth import growth, is_of_later
from reader.comparing.discrepancies.numbers.placed import Placed, figures_in
from reader.comparing.figures.amounts import both_hold, same_value, slip
from reader.comparing.figures.nouns import class_of
from reader.comparing.figures.units import made_up
from reader.model import Discrepancy

_NEAR, _VERY_NEAR, _ALIKE = 3.5, 8.0, 0.3
_NEAR_SLIP = 1.5
_DURATION_ALIKE = 0.2
_CLOSE, _FAR = 1.25, 2.5
_WIDESPREAD = 60
_LABEL_UNITS = frozenset({"inch", "second", "minute"})


def find_numbers(context: Context) -> Iterator[Discrepancy]:
    """Figures that differ beyond rounding, each with its only best partner in the other article."""
    placed = {article: figures_in(tellings) for article, tellings in context.articles.items()}
    for first, second in combinations(sorted(placed), 2):
        for one, other, near in _partners(context, placed[first], placed[second]):
            yield from _compared(context, one, other, near)


def _partners(context: Context, first: list[Placed], second: list[Placed]) -> Iterator[tuple[Placed, Placed, float]]:
    """Figures of one kind that are each other's only best partner, neither of whose values the other article gives."""
    pairs = list(_with_a_common_word(context, first, second))
    best: dict[int, float] = {}
    tied: set[int] = set()
    for *sides, near in pairs:
        for side in map(id, sides):
            if near > best.get(side, 0.0):
                best[side] = near
                tied.discard(side)
            elif near == best.get(side):
                tied.add(side)
    for one, other, near in pairs:
        alone = all(near == best.get(side) and side not in tied for side in (id(one), id(other)))
        least = _NEAR_SLIP if slip(one.amount.value, other.amount.value) else _NEAR
        if alone and near >= least and not _given(one, second) and not _given(other, first):
            yield one, other, near


def _with_a_common_word(
    context: Context, first: list[Placed], second: list[Placed]
) -> Iterator[tuple[Placed, Placed, float]]:
    """Figures of one kind with a stem near both, and the weight of all such; a stem leads to its first few figures."""
    index: defaultdict[tuple[tuple[str, str | None], str], list[int]] = defaultdict(list)
    for place, placed in enumerate(second):
        for stem in placed.near:
            index[_kind(placed), stem].append(place)
    for one in first:
        kind = _kind(one)
        for place in sorted({place for stem in one.near for place in index[kind, stem][:_WIDESPREAD]}):
            yield one, second[place], context.shared(one.near, second[place].near)


def _kind(placed: Placed) -> tuple[str, str | None]:
    amount = placed.amount
    named = amount.kind in ("count", "duration")
    noun = class_of(amount.noun) or amount.noun
    return (amount.kind, noun or f"only {placed.telling.id}") if named else (amount.kind, None)


def _given(one: Placed, others: list[Placed]) -> bool:
    return any(same_value(one.amount.value, other.amount.value) for other in others)


def _compared(context: Context, one: Placed, other: Placed, near: float) -> Iterator[Discrepancy]:
    low, high = sorted((one.amount.value, other.amount.value))
    if one.telling.outlet == other.telling.outlet or not low or both_hold(one.amount, other.amount):
        return
    if one.amount.noun in _LABEL_UNITS or (one.state and other.state and one.state != other.state):
        return
    if made_up(one.amount, other.amount, [beside.amount for beside in figures_in((one.telling, other.telling))]):
        return
    if one.as_of and other.as_of and one.as_of != other.as_of:
        return
    if is_of_later(one) != is_of_later(other):
        return
    alike = context.alike(one.telling, other.telling)
    close = (high / low <= _CLOSE or slip(low, high)) and one.amount.kind != "percent"
    if one.amount.kind == "duration" and alike < _DURATION_ALIKE:
        return
    if close or (high / low <= _FAR and near >= _VERY_NEAR and alike >= _ALIKE):
        texts = (one.text, other.text)
        sure = 0.4 + 0.02 * near + 0.2 * alike + (0.15 if close else 0.0)
        why = f"{one.counted} in one, {other.counted} in the other{growth(context, one, other)}"
        yield pair("number", one.telling, other.telling, texts, sure, why)
