"""The same thing on different days: weekdays, dates, years one apart, a feast against "last week".

Outlets name many days, mostly of different events. A pair counts only where the same verb stands beside both days
("published Sunday", "published Saturday"), or where the two sentences tell the same.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from reader.comparing.dates import When, find_dates
from reader.comparing.discrepancies.context import Context, Telling, cut, pair
from reader.model import Discrepancy

_BESIDE = 2
_PAST = re.compile(
    r"ed$|^(?:held|met|won|lost|left|began|took|sent|shot|fell|broke|spoke|gave|made|went|came|quit|fled|hit)$"
)
_NEAR = 5.0
_YEAR_ALIKE, _FEAST_ALIKE = 0.2, 0.3
_END_OF_WEEK = frozenset({4, 5, 6})


@dataclass(frozen=True, slots=True)
class _Dated:
    """A time in its sentence; `beside` are the plain word before it ("published on Sunday") and the one after it.

    `past` are those of them that are verbs in the past tense: what happened on that day.
    """

    telling: Telling
    when: When
    beside: frozenset[str]
    past: frozenset[str]

    @property
    def text(self) -> str:
        """The time as the sentence gives it."""
        return cut(self.telling, self.when.start, self.when.end)


def find_days(context: Context) -> Iterator[Discrepancy]:
    """Times of one thing that do not agree."""
    dated = {telling.id: _dated(telling) for telling in context.tellings}
    for one, other in _beside_one_word(dated):
        yield from _other_day(context, one, other)
    for first, second in context.matched():
        yield from _feast(context, dated[first.id], dated[second.id])
        yield from _feast(context, dated[second.id], dated[first.id])
        yield from _year_apart(context, dated[first.id], dated[second.id])


def _dated(telling: Telling) -> list[_Dated]:
    found = []
    for when in find_dates(telling.text):
        before = [token for token in telling.tokens if token.end <= when.start][-_BESIDE:]
        after = [token for token in telling.tokens if token.start >= when.end][:1]
        beside = [next((token for token in reversed(before) if not token.stop), None), *after]
        plain = [t for t in beside if t and not (t.stop or t.capital or t.number is not None)]
        past = frozenset(t.term for t in plain if _PAST.search(telling.text[t.start : t.end]))
        found.append(_Dated(telling, when, frozenset(t.term for t in plain), past))
    return found


def _beside_one_word(dated: Mapping[str, list[_Dated]]) -> Iterator[tuple[_Dated, _Dated]]:
    """Times of different outlets with the same verb beside them, each pair once."""
    index: defaultdict[str, list[_Dated]] = defaultdict(list)
    seen: set[tuple[int, int]] = set()
    for one in (one for group in dated.values() for one in group):
        for stem in sorted(one.beside):
            for other in index[stem]:
                happened = stem in one.past | other.past and other.telling.outlet != one.telling.outlet
                if happened and (id(other), id(one)) not in seen:
                    seen.add((id(other), id(one)))
                    yield other, one
            index[stem].append(one)


def _other_day(context: Context, one: _Dated, other: _Dated) -> Iterator[Discrepancy]:
    """Two different weekdays, two different dates, or a day late in the week against "earlier this week"."""
    near = context.shared(*(d.telling.stems_near(d.when.start, d.when.end) for d in (one, other)))
    if near < _NEAR or not _exclude(context, one, other):
        return
    alike = context.alike(one.telling, other.telling)
    why = f"{one.text} in one, {other.text} in the other; check this"
    yield pair("date", one.telling, other.telling, (one.text, other.text), why, 0.35 + 0.02 * near + 0.3 * alike)


def _exclude(context: Context, one: _Dated, other: _Dated) -> bool:
    first, second = one.when, other.when
    if first.weekday is not None and second.weekday is not None:
        return first.weekday != second.weekday
    if first.month and first.day and second.month and second.day:
        return (first.month, first.day) != (second.month, second.day)
    for early, day in ((first, second), (second, first)):
        if early.relative == "earlier this week" and day.weekday in _END_OF_WEEK:
            return True
    return _weekday_against_date(context, one, other)


def _weekday_against_date(context: Context, one: _Dated, other: _Dated) -> bool:
    """Whether a weekday, counted back from its publication, is another day than a date of that week."""
    for named, dated in ((one, other), (other, one)):
        published = context.published.get(named.telling.sentence.article)
        if published is None or named.when.weekday is None or not (dated.when.month and dated.when.day):
            continue
        meant = published - timedelta(days=(published.weekday() - named.when.weekday) % 7)
        try:
            stated = date(dated.when.year or meant.year, dated.when.month, dated.when.day)
        except ValueError:
            continue
        return 0 < abs((meant - stated).days) <= 7
    return False


def _feast(context: Context, first: list[_Dated], second: list[_Dated]) -> Iterator[Discrepancy]:
    """A feast in one, "last week" in the other, in sentences that tell the same."""
    feasts = [one for one in first if one.when.feast]
    weeks = [one for one in second if one.when.relative in ("last week", "last weekend")]
    if len(feasts) != 1 or len(weeks) != 1:
        return
    one, other = feasts[0], weeks[0]
    alike = context.alike(one.telling, other.telling)
    if alike >= _FEAST_ALIKE:
        why = f"{one.text} in one, {other.text} in the other; check this"
        yield pair("date", one.telling, other.telling, (one.text, other.text), why, 0.35 + 0.4 * alike)


def _year_apart(context: Context, first: list[_Dated], second: list[_Dated]) -> Iterator[Discrepancy]:
    """Bare years one apart, in sentences that tell the same, neither of which is in the other sentence too."""
    years = [{one.when.year for one in group} for group in (first, second)]
    for one in first:
        for other in second:
            bare = not (one.when.month or other.when.month)
            if not bare or not one.when.year or not other.when.year or years[0] & years[1]:
                continue
            near = context.shared(*(d.telling.stems_near(d.when.start, d.when.end) for d in (one, other)))
            alike = context.alike(one.telling, other.telling)
            if abs(one.when.year - other.when.year) == 1 and near >= _NEAR and alike >= _YEAR_ALIKE:
                why = f"{one.text} in one, {other.text} in the other; check this"
                yield pair("date", one.telling, other.telling, (one.text, other.text), why, 0.5 + 0.3 * alike)
