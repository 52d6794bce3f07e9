"""The same thing on different days: weekdays, dates, years one apart, a feast against "last week".

Outlets name many days, mostly of different events. A pair counts only where the same verb stands beside both days
("published Sunday", "published Saturday"), or the same part of the day ("Tuesday night", "Wednesday night") in two
matched sentences, or where the two sentences tell the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import product
from typing import NamedTuple

from reader.comparing.discrepancies.context import Context, Telling, cut, pair
from reader.comparing.words.dates import When, find_dates
from reader.model import Discrepancy
from reader.patterns import compiled

_BESIDE = 3
PAST = compiled(
    r"ed$|^(?:held|met|won|lost|left|began|took|sent|shot|fell|broke|spoke|gave|made|went|came|quit|fled|hit|sold|built"
    r"|bought|became|found|paid|wrote|died)$"
)
"""A verb in the past tense, or what looks like one."""
_NEAR = 5.0
_DAY_ALIKE, _YEAR_ALIKE, _FEAST_ALIKE = 0.1, 0.2, 0.3
_PART_OF_DAY = compiled(r" (morning|afternoon|evening|night)\b")
_END_OF_WEEK = frozenset({4, 5, 6})


_EVERYWHERE = 50
"""A verb beside more times than this in one outlet tells no one event, and every two of them would be a pair."""


class _Dated(NamedTuple):
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
    dated = [one for telling in context.tellings for one in _dated(telling)]
    for one, other in _beside_one_verb(dated):
        yield from _other_day(context, one, other)
    yield from _other_night(context, dated)
    yield from _feasts(context, dated)
    yield from _years(context, dated)


def _dated(telling: Telling) -> list[_Dated]:
    found = []
    for when in find_dates(telling.text):
        before = [token for token in telling.tokens if token.end <= when.start][-_BESIDE:]
        after = [token for token in telling.tokens if token.start >= when.end][:1]
        plain = [t for t in (*before, *after) if not (t.stop or t.capital or t.number is not None)]
        past = frozenset(t.term for t in plain if PAST.search(telling.text[t.start : t.end]))
        found.append(_Dated(telling, when, frozenset(t.term for t in plain), past))
    return found


def _beside_one_verb(dated: Sequence[_Dated]) -> Iterator[tuple[_Dated, _Dated]]:
    """Times of different outlets with the same verb beside them, each pair once."""
    index: defaultdict[str, defaultdict[str, list[_Dated]]] = defaultdict(lambda: defaultdict(list))
    seen: set[tuple[int, int]] = set()
    for one in dated:
        for stem in sorted(one.beside):
            for outlet, others in index[stem].items():
                if outlet == one.telling.outlet or len(others) > _EVERYWHERE:
                    continue
                for other in others:
                    if stem in one.past | other.past and (id(other), id(one)) not in seen:
                        seen.add((id(other), id(one)))
                        yield other, one
            index[stem][one.telling.outlet].append(one)


def _other_day(context: Context, one: _Dated, other: _Dated) -> Iterator[Discrepancy]:
    """Two different weekdays, two different dates, or a day late in the week against "earlier this week"."""
    near, alike = _near(context, one, other), context.alike(one.telling, other.telling)
    if near < _NEAR or alike < _DAY_ALIKE or not _exclude(context, one, other):
        return
    yield pair("date", one.telling, other.telling, (one.text, other.text), 0.35 + 0.02 * near + 0.3 * alike)


def _other_night(context: Context, dated: Sequence[_Dated]) -> Iterator[Discrepancy]:
    """The same part of another weekday in two matched sentences, where neither article names the other's."""
    parts: defaultdict[str, list[_Dated]] = defaultdict(list)
    for one in dated:
        if one.when.weekday is not None and _PART_OF_DAY.match(one.telling.text, one.when.end):
            parts[one.telling.id].append(one)
    for first, second in context.matched:
        for one, other in product(parts[first.id], parts[second.id]):
            texts = (_with_part(one), _with_part(other))
            same_part = texts[0].split()[-1] == texts[1].split()[-1] and texts[0] != texts[1]
            spoken = [context.whole[telling.article] for telling in (second, first)]
            if same_part and not any(text.lower() in whole for text, whole in zip(texts, spoken, strict=True)):
                yield pair("date", first, second, texts, 0.5 + 0.3 * context.alike(first, second))


def _with_part(dated: _Dated) -> str:
    part = _PART_OF_DAY.match(dated.telling.text, dated.when.end)
    return cut(dated.telling, dated.when.start, part.end() if part else dated.when.end)


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
        published = context.published.get(named.telling.article)
        if published is None or named.when.weekday is None or not (dated.when.month and dated.when.day):
            continue
        meant = published - timedelta(days=(published.weekday() - named.when.weekday) % 7)
        try:
            stated = date(dated.when.year or meant.year, dated.when.month, dated.when.day)
        except ValueError:
            continue
        return 0 < abs((meant - stated).days) <= 7
    return False


def _feasts(context: Context, dated: Sequence[_Dated]) -> Iterator[Discrepancy]:
    """A feast in one, "last week" in the other, in sentences that tell the same."""
    feasts = [one for one in dated if one.when.feast]
    weeks = [one for one in dated if one.when.relative in ("last week", "last weekend")]
    for one, other in product(feasts, weeks):
        alike = context.alike(one.telling, other.telling)
        if one.telling.outlet != other.telling.outlet and alike >= _FEAST_ALIKE:
            yield pair("date", one.telling, other.telling, (one.text, other.text), 0.35 + 0.4 * alike)


def _years(context: Context, dated: Sequence[_Dated]) -> Iterator[Discrepancy]:
    """Bare years one apart, in like surroundings, in sentences that tell the same and do not share a year."""
    by_year: defaultdict[int, list[_Dated]] = defaultdict(list)
    told: defaultdict[str, set[int]] = defaultdict(set)
    for one in dated:
        if one.when.year:
            told[one.telling.id].add(one.when.year)
        if one.when.year and not one.when.month:
            by_year[one.when.year].append(one)
    for year in sorted(by_year):
        for one, other in product(by_year[year], by_year.get(year + 1, [])):
            apart = one.telling.outlet != other.telling.outlet and not told[one.telling.id] & told[other.telling.id]
            alike = context.alike(one.telling, other.telling)
            if apart and alike >= _YEAR_ALIKE and _near(context, one, other) >= _NEAR:
                yield pair("date", one.telling, other.telling, (one.text, other.text), 0.5 + 0.3 * alike)


def _near(context: Context, one: _Dated, other: _Dated) -> float:
    """The weight of the stems that stand around both times."""
    return context.shared(*(d.telling.stems_near(d.when.start, d.when.end) for d in (one, other)))
