"""Two sentences that tell the same with another figure: "pulled 20 cars from the mud", "35 cars were dragged out".

Silent where rounding or a hedge allows both values, where each is stated for a time of its own, where only one of them
is a part, a sum or an addition ("another 20", "14 in all"), and where a rate stands against a total.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Set
from itertools import pairwise

from reader.comparing.discrepancies.context import Context, Telling, cut
from reader.comparing.discrepancies.counterparts import Counterparts, Item, counterparts
from reader.comparing.discrepancies.growth import growth, is_of_later
from reader.comparing.figures.amounts import Amount, both_hold, same_value, slip
from reader.comparing.figures.nouns import class_of
from reader.comparing.figures.quantities import as_quantity, find_amounts
from reader.comparing.figures.tolls import State, state_of
from reader.comparing.figures.units import in_base, is_unit, made_up
from reader.model import Discrepancy
from reader.patterns import compiled

_PART = compiled(
    r"\b(?:another|others?|more(?! than)|further|additional|extra|in total|a total of|in all|altogether|overall"
    r"|combined"
    r"|weitere[nr]?|insgesamt|autres|supplémentaires|au total|otr[oa]s|en total|ещё|еще|всего|інших|загалом|всього"
    r"|ha[sd] reached|provisional|preliminary|initially|exit poll|by (?:noon|midday|mid-\w+|\w+ in the \w+)"
    r"|each|every|apiece|alone|up from|down from|compared with|on average|average)\b"
)
_EACH = frozenset({"each", "every", "apiece"})
_UNTIL_NOW = compiled(r"\b(?:already|so far|up to now|until now|to date)\b", re.IGNORECASE)
_OTHER_TIME = compiled(
    r"\b(?:(?:[Ii]n|[Ss]ince) (?:\w+ )?(?:19|20)\d\d|(?:[Ll]ast|previous|past) (?:year|decade)s?"
    r"|(?:years?|decades?) (?:ago|earlier|before)|similar|separate|previous|earlier|another)\b"
)
"""Words by which a figure may be of another time or event."""
_CLAUSE_END = compiled(r"[,;:] |$")
_RATE = compiled(r"(?: [a-z]+)? (?:an?|per|each|every) (?P<per>hour|day|week|month|year|person|head|share|night)\b")
_PER_HOUR = compiled(r" ?km/h")
_ANNUAL = compiled(r"\b(?:[Aa]nnual(?:ly)?|[Yy]early)(?: \w+){0,5} $")
_OUT_OF_WORK = compiled(
    r" (?:(?:are|were|was|is|be|been|being|will|to|have|has|had|who|could|would|may|left) ){0,3}"
    r"(?:out of work|redundant|laid off|(?:lost?|losing) their (?:jobs|posts|work))\b"
)
_BESIDE = 35
Placed = tuple[Telling, Amount]
"""A figure in its sentence."""
_APART = {"count": 2.5, "money": 2.5, "percent": 2.5, "share": 2.5, "duration": 2.0}
"""Values further apart than this are of two things, not two reports of one."""
_FURTHEST = max(_APART.values())
_FEW_APART = 3
"""So far apart a count of few may be whatever the ratio: one dead here, four there."""
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
_CONVERTED = 1.1
"""Values in different units count as one within this: outlets round what they convert."""


def find_matched_numbers(context: Context) -> Iterator[Discrepancy]:
    """Figures that stand for each other in two sentences that tell the same, and do not agree.

    What is counted is compared once by the very word ("passengers"), once by its like ("people", see `nouns`), and
    where one figure has no noun once by nothing; a percentage also by what it led to ("fell 6 per cent to €1.31bn").
    """

    def by_noun(telling: Telling) -> Iterator[Item]:
        for amount in find_amounts(telling.text, context.language):
            base = _in_base(amount)
            yield Item(telling, _key(telling.text, base), base.value, (amount.start, amount.end), of=amount)

    def by_its_like(telling: Telling) -> Iterator[Item]:
        for item in by_noun(telling):
            fate = _fate(telling.text, item.of)
            counted = _counted_class(telling.text, item.of) or (fate and "person")
            if counted:
                yield item._replace(key=("like", counted, fate, _rate(telling.text, _in_base(item.of))))

    def by_kind(telling: Telling) -> Iterator[Item]:
        for item in by_noun(telling):
            if item.of.kind == "count" and not is_unit(item.of.noun):
                yield item._replace(key=("any", _rate(telling.text, _in_base(item.of))))

    def by_what_is_reached(telling: Telling) -> Iterator[Item]:
        for item, reached in pairwise(by_noun(telling)):
            between = telling.text[item.span[1] : reached.span[0]]
            if item.of.kind == "percent" and reached.of.kind == "money" and between == " to ":
                yield item._replace(key=("to", reached.value))

    measures = _Measures(item for telling in context.tellings for item in by_noun(telling))
    yield from _differing(context, counterparts(context, by_noun, _agree, comparable=_near_in_value), measures)
    yield from _differing(context, counterparts(context, by_its_like, _agree), measures)
    yield from _differing(context, counterparts(context, by_what_is_reached, _agree), measures, sure=True)
    apposed = counterparts(context, by_kind, _agree, likely=_SURELY, comparable=_one_counts_nothing)
    yield from _differing(context, (one for one in apposed if one.shared >= _CLAIM), measures, sure=True)


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
        return sum(_near_in_value(item, item._replace(value=value)) for value in given) == 1


def _counted_class(text: str, amount: Amount) -> str | None:
    """What outlets that use other nouns count alike: people who lose their work are so many jobs."""
    found = class_of(amount.noun)
    span = amount.noun_span
    return "job" if found == "person" and span and _OUT_OF_WORK.match(text, span[1]) else found


def _in_base(amount: Amount) -> Amount:
    """As `in_base`, but days and weeks stay apart: sentences name many times, seldom of one thing."""
    return amount if amount.kind == "duration" else in_base(amount)


def _one_counts_nothing(one: Item, other: Item) -> bool:
    """Whether a figure has no noun behind it, and so may count what the other counts ("of the lamps, 121 of them")."""
    return None in (one.of.noun, other.of.noun) and _near_in_value(one, other)


def _differing(
    context: Context, found: Iterable[Counterparts], measures: _Measures, *, sure: bool = False
) -> Iterator[Discrepancy]:
    for one in found:
        first, second = one.first.of, one.second.of
        measured = one.likely >= _MEASURED and all(map(measures.is_only, (one.first, one.second)))
        sides = ((one.first.telling, first), (one.second.telling, second))
        if (
            (sure or measured or _sure_enough(one, first))
            and far_apart(first, second, sure=sure)
            and not explained(*sides)
        ):
            later = growth(context, one.first.telling, one.second.telling, (first, second))
            why = f"{_counted(one.first)} in one, {_counted(one.second)} in the other{later}"
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


def _near_in_value(one: Item, other: Item) -> bool:
    low, high = sorted((float(one.value), float(other.value)))
    return low > 0 and (high / low <= _FURTHEST or high - low <= _FEW_APART)


def _rate(text: str, amount: Amount) -> str | None:
    """By what a figure is counted: "a year" behind it, or "annual" of money shortly before it."""
    if _PER_HOUR.match(text, amount.end) or amount.noun in ("mph", "kph"):
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


def far_apart(first: Amount, second: Amount, *, sure: bool = False) -> bool:
    """Whether two values differ by more than rounding and hedges allow, and are not of two things altogether; where it
    is `sure` that they are of one, they may lie as far apart as they like."""
    units = (first.kind, first.noun), (second.kind, second.noun)
    first, second = _in_base(first), _in_base(second)
    converted = units[0] != units[1] and (first.kind, first.noun) == (second.kind, second.noun)
    low, high = sorted((first.value, second.value))
    rounded = first.kind == "percent" and low == round(low) and round(high) == low
    rounded |= first.kind == "percent" and high == round(high) and round(low) == high
    rounded |= converted and high <= _CONVERTED * low
    near = sure or high <= _APART[first.kind] * low or (first.kind == "count" and high - low <= _FEW_APART)
    return low > 0 and near and not rounded and not both_hold(first, second)


def explained(one: Placed, other: Placed, telling_nothing: Set[str] = frozenset()) -> bool:
    """Whether the sentences themselves say why the values differ: other times, other fates, a part against a whole, or
    what makes up the difference ("212 passengers and nine crew", "221 people").

    The words `telling_nothing` make no part or other time of what they stand beside.
    """
    times = [as_quantity(telling.sentence, amount).as_of for telling, amount in (one, other)]
    if None not in times and times[0] != times[1]:
        return True
    states = {_state(*placed) for placed in (one, other)}
    if len(states - {None}) > 1:
        return True
    times_told = [other_times(telling.text, amount) - telling_nothing for telling, amount in (one, other)]
    if times_told[0] != times_told[1]:
        return True
    beside = [(telling, amount) for telling, _ in (one, other) for amount in find_amounts(telling.text)]
    if None not in states:  # the four dead are none of the 27 hurt
        beside = [placed for placed in beside if _state(*placed) in (*states, None)]
    if made_up(one[1], other[1], [amount for _, amount in beside]):
        return True
    if slip(one[1].value, other[1].value):
        return False
    if is_of_later(*one) != is_of_later(*other):
        return True
    around = [telling.text[max(0, amount.start - _BESIDE) : amount.end + _BESIDE] for telling, amount in (one, other)]
    parts = [
        frozenset("each" if word in _EACH else word for word in _PART.findall(text.lower())) - telling_nothing
        for text in around
    ]
    until_now = [_UNTIL_NOW.search(text) is not None for text in around]
    return parts[0] != parts[1] or until_now[0] != until_now[1]


def _state(telling: Telling, amount: Amount) -> State | None:
    return state_of(telling.text, amount)


def other_times(text: str, amount: Amount) -> frozenset[str]:
    """The words by which a figure may be of another time or event ("in 2009", "last year", "a similar"): they open its
    sentence, or stand in its clause."""
    start = max((end.end() for end in _CLAUSE_END.finditer(text, 0, amount.start)), default=0)
    stop = _CLAUSE_END.search(text, amount.end)
    clause = text[start : stop.start() if stop else len(text)]
    opening = _OTHER_TIME.match(text)
    told = {*_OTHER_TIME.findall(clause), *([opening[0]] if opening else ())}
    return frozenset(map(str.lower, told))


def _counted(item: Item) -> str:
    """A figure with what it counts, an hour's length with its hour."""
    span = item.of.noun_span
    speed = _PER_HOUR.match(item.telling.text, item.span[1])
    end = speed.end() if speed else span[1] if span else item.span[1]
    return cut(item.telling, item.span[0], end)
