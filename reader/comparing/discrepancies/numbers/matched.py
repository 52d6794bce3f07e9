"""Two sentences that tell the same with another figure: "pulled 20 cars from the mud", "35 cars were dragged out".

Silent where rounding or a hedge allows both values, where each is stated for a time of its own, where only one of them
is a part, a sum or an addition ("another 20", "14 in all"), and where a rate stands against a total.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from itertools import chain, pairwise

from reader.comparing.discrepancies.context import Context, Telling
from reader.comparing.discrepancies.counterparts import Counterparts, Item, counterparts
from reader.comparing.discrepancies.numbers.disagreeing import disagree, in_base_unit, is_explained, near_in_value
from reader.comparing.discrepancies.numbers.growth import growth
from reader.comparing.discrepancies.numbers.placed import PER_HOUR, Placed
from reader.comparing.figures.amounts import Amount, same_value
from reader.comparing.figures.nouns import class_of
from reader.comparing.figures.quantities import find_amounts
from reader.comparing.figures.tolls import state_of
from reader.comparing.figures.units import is_unit
from reader.model import Discrepancy
from reader.patterns import compiled

_RATE = compiled(r"(?: [a-z]+)? (?:an?|per|each|every) (?P<per>hour|day|week|month|year|person|head|share|night)\b")
_ANNUAL = compiled(r"\b(?:[Aa]nnual(?:ly)?|[Yy]early)(?: \w+){0,5} $")
_OUT_OF_WORK = compiled(
    r" (?:(?:are|were|was|is|be|been|being|will|to|have|has|had|who|could|would|may|left) ){0,3}"
    r"(?:out of work|redundant|laid off|(?:lost?|losing) their (?:jobs|posts|work))\b"
)
_UNSURE, _NEAR, _NEAR_IF_UNSURE = 0.7, 2.0, 3.5
_SHARED = 4.5
_LIKELY, _CLOSE, _VERY_NEAR = 0.45, 1.25, 5.0
"""Below this likelihood the words around two figures must say that they are of one thing; those of others abound."""
_MEASURED = 0.35
"""From here on the only length of each article is of one thing; so is the only area or weight."""
_SURELY, _CLAIM = 0.9, 4.0
"""From here on the only count of each of two sentences is of one thing, whatever noun stands beside it."""
_CERTAIN = 0.98
"""From here on one sum of money in each of two sentences is one sum, whatever words stand beside it."""
_TELLING, _LARGE = 30, 1000


def find_matched_numbers(context: Context) -> Iterator[Discrepancy]:
    """Figures that stand for each other in two sentences that tell the same, and do not agree.

    What is counted is compared once by the very word ("passengers"), once by its like ("people", see `nouns`), and
    where one figure has no noun once by nothing; a percentage also by what it led to ("fell 6 per cent to €1.31bn").
    """

    figures = [tuple(_figures(telling, context.language)) for telling in context.tellings]

    def by_noun(telling: Telling) -> Iterable[Item]:
        return figures[telling.place]

    def by_its_like(telling: Telling) -> Iterator[Item]:
        for item in by_noun(telling):
            fate = _fate(telling.text, item.of)
            counted = _counted_class(telling.text, item.of) or (fate and "person")
            if counted:
                yield item._replace(key=("like", counted, fate, _rate(telling.text, in_base_unit(item.of))))

    def by_kind(telling: Telling) -> Iterator[Item]:
        for item in by_noun(telling):
            if item.of.kind == "count" and not is_unit(item.of.noun):
                yield item._replace(key=("any", _rate(telling.text, in_base_unit(item.of))))

    def by_what_is_reached(telling: Telling) -> Iterator[Item]:
        for item, reached in pairwise(by_noun(telling)):
            between = telling.text[item.span[1] : reached.span[0]]
            if item.of.kind == "percent" and reached.of.kind == "money" and between == " to ":
                yield item._replace(key=("to", reached.value))

    measures = _Measures(chain.from_iterable(figures))
    yield from _differing(context, counterparts(context, by_noun, _agree, comparable=_comparable), measures)
    yield from _differing(context, counterparts(context, by_its_like, _agree), measures)
    yield from _differing(context, counterparts(context, by_what_is_reached, _agree), measures, sure=True)
    apposed = counterparts(context, by_kind, _agree, likely=_SURELY, comparable=_one_counts_nothing)
    yield from _differing(context, (one for one in apposed if one.shared >= _CLAIM), measures, sure=True)


def _figures(telling: Telling, language: str) -> Iterator[Item]:
    for amount in find_amounts(telling.text, language):
        base = in_base_unit(amount)
        yield Item(telling, _key(telling.text, base), base.value, (amount.start, amount.end), of=amount)


class _Measures:
    """The lengths, areas and weights that the articles give, in the first units of their dimensions."""

    def __init__(self, items: Iterable[Item]) -> None:
        self._given: defaultdict[tuple[str, Hashable], set[float | str]] = defaultdict(set)
        for item in items:
            if item.of.kind == "count" and is_unit(item.of.noun):
                self._given[item.telling.article, item.key].add(item.value)

    def is_only(self, item: Item) -> bool:
        """Whether an article gives no other measure that could stand for the same."""
        given = self._given[item.telling.article, item.key]
        return sum(near_in_value(float(item.value), float(value)) for value in given) == 1


def _counted_class(text: str, amount: Amount) -> str | None:
    """What outlets that use other nouns count alike: people who lose their work are so many jobs."""
    found = class_of(amount.noun)
    span = amount.noun_span
    return "job" if found == "person" and span and _OUT_OF_WORK.match(text, span[1]) else found


def _one_counts_nothing(one: Item, other: Item) -> bool:
    """Whether a figure has no noun behind it, and so may count what the other counts ("of the lamps, 121 of them")."""
    return None in (one.of.noun, other.of.noun) and _comparable(one, other)


def _comparable(one: Item, other: Item) -> bool:
    return near_in_value(float(one.value), float(other.value))


def _differing(
    context: Context, found: Iterable[Counterparts], measures: _Measures, *, sure: bool = False
) -> Iterator[Discrepancy]:
    for one in found:
        first, second = Placed(one.first.telling, one.first.of), Placed(one.second.telling, one.second.of)
        measured = one.likely >= _MEASURED and all(map(measures.is_only, (one.first, one.second)))
        of_one_thing = sure or measured or _sure_enough(one, first.amount)
        if of_one_thing and disagree(first.amount, second.amount, sure=sure) and not is_explained(first, second):
            why = f"{first.counted} in one, {second.counted} in the other{growth(context, first, second)}"
            yield one.differing("number", why, 0.35 + 0.4 * one.likely + 0.02 * one.near)


def _key(text: str, amount: Amount) -> tuple[str | None, ...]:
    """What a figure can stand for: one of the same kind, unit, rate, and fate of those it counts."""
    rate = _rate(text, amount)
    if amount.kind not in ("count", "duration"):
        return (amount.kind, None, rate)
    if amount.noun not in (None, "person"):
        return (amount.kind, amount.noun, rate)
    plain = _fate(text, amount) or amount.noun or state_of(text, amount)
    return (amount.kind, plain or ("large" if amount.value >= _LARGE else f"nothing plain, {amount.start}"), rate)


def _fate(text: str, amount: Amount) -> str | None:
    """What became of those that a figure counts: who is killed, hurt or missing is a person, whatever the noun."""
    if amount.kind != "count" or is_unit(amount.noun):
        return None
    state = state_of(text, amount)
    return state if state in ("killed", "wounded", "missing") else None


def _rate(text: str, amount: Amount) -> str | None:
    """By what a figure is counted: "a year" behind it, or "annual" of money shortly before it."""
    if PER_HOUR.match(text, amount.end) or amount.noun in ("mph", "kph"):
        return "hour"
    found = _RATE.match(text, amount.end)
    if found is None and amount.kind == "money" and _ANNUAL.search(text[: amount.start]):
        return "year"
    return found["per"] if found else None


def _agree(one: Item, other: Item) -> bool:
    """Whether a figure is given by another: the same value of the same thing, or if large of anything of its kind."""
    first, second = float(one.value), float(other.value)
    large = max(first, second) >= _TELLING and _kind(one) == _kind(other)
    return (one.key == other.key or large) and same_value(first, second)


def _kind(item: Item) -> object:
    return item.key[0] if isinstance(item.key, tuple) else None


def _sure_enough(one: Counterparts, amount: Amount) -> bool:
    if one.likely < _LIKELY:
        low, high = sorted((float(one.first.value), float(one.second.value)))
        return one.near >= (_NEAR_IF_UNSURE if high <= _CLOSE * low else _VERY_NEAR)
    if amount.kind == "money" and one.likely >= _CERTAIN:
        return True
    if (amount.noun or amount.kind == "duration") and one.likely >= _UNSURE:
        return True
    if one.likely < _UNSURE and one.shared >= _SHARED:
        return True
    return one.near >= (_NEAR if one.likely >= _UNSURE else _NEAR_IF_UNSURE)
