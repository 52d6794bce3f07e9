"""When it happened, in two sentences that tell the same: another hour, another day of the month, another weekday.

A weekday on which somebody spoke, an hour of another time zone and a day that the article counts from its own
publication are no disagreement; nor are a point in time and a deadline ("on June 15", "until June 25").
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain, combinations

from reader.comparing.discrepancies.context import Context, Telling
from reader.comparing.discrepancies.counterparts import Counterparts, Item, counterparts, same_value
from reader.comparing.sourcing.attribution import REPORTING
from reader.comparing.words.dates import find_dates
from reader.comparing.words.wording import has_digit, words_in
from reader.model import Discrepancy
from reader.patterns import compiled

_CLOCK = compiled(
    r"\b(?P<hour>1[0-2]|0?[1-9])(?:[.:](?P<minute>[0-5]\d))? ?(?P<half>[ap])(?:m\b|\.m\b\.?)"
    r"(?P<zone> (?:[A-Z]{2,4}\b|local time|\([A-Z\d: ]+\)))?"
    r"|\b(?P<hour24>[01]?\d|2[0-3]):(?P<minute24>[0-5]\d)\b(?!:)(?P<zone24> (?:[A-Z]{2,4}\b|local time))?"
    r"|\b(?P<word>noon|midnight)\b"
)
_HOUR_WORDS = frozenset({"noon", "midnight"})
_LIMIT = compiled(
    r"(?<!shortly )(?<!just )(?<!soon )\b(?P<limit>until|till|by|before|since|from|after|through|as of)"
    r"(?: the (?:end|start|beginning|middle) of| \w+)? $",
    re.IGNORECASE,
)
_RECKONED = compiled(r",? (?:[\w-]+ ){1,3}(?:hours?|minutes?) (?:after|before|earlier|later)\b")
"""Behind an hour: it is told by how far it is from another."""
_SPOKE = compiled(
    rf"\b(?:{REPORTING}|told \w+(?: \w+)?|statement|interview|tweet\w*|speaking|asked|spoke)"
    r"(?: (?!will\b|would\b)\w+){0,3}"
    r",?(?: on| late| early)? $"
    r"|^[A-Z \w,()-]{0,40}- "
)
_SPEAKS = compiled(rf"(?: \w+)? {REPORTING}\b")
_SURELY = 0.9
_COUNTED = ("as of", "by")
"""Figures grow from day to day: the day up to which was counted is no disagreement."""
_HALF_AN_HOUR, _MINUTES, _ROUND = 30, 6, 5
"""Two hours of a thing are one within half an hour, but within few minutes where both are told to the minute."""
_REACH, _AROUND = 3, 6
_ONLY_NEAR, _FEW_HOURS = 2.0, 180
_DAY_LIKELY, _DAY_NEAR = 0.6, 3.5
_WEEKDAY_LIKELY, _WEEKDAY_NEAR = 0.7, 3.5


def find_times(context: Context) -> Iterator[Discrepancy]:
    """Hours, dates and weekdays that stand for each other in two sentences that tell the same."""
    for one in _differing(context):
        yield one.differing("date", sure=0.35 + 0.35 * one.likely + 0.02 * one.near)


def _differing(context: Context) -> Iterator[Counterparts]:
    hours = {telling.id: tuple(_hours(telling)) for telling in context.tellings}
    yield from counterparts(context, lambda telling: hours[telling.id], _same_hour)
    yield from _only_hours(context, chain.from_iterable(hours.values()))
    for one in counterparts(context, _days, same_value, likely=_DAY_LIKELY):
        if _of_one_month(one) or one.near >= _DAY_NEAR:
            yield one
    for one in counterparts(context, _weekdays, _same_weekday, likely=_WEEKDAY_LIKELY):
        told_so = one.likely >= _SURELY and _right_before(one.first) & _right_before(one.second)
        if told_so or (one.near >= _WEEKDAY_NEAR and _beside(one.first) & _beside(one.second)):
            yield one


def _only_hours(context: Context, hours: Iterable[Item]) -> Iterator[Counterparts]:
    """Hours that are the only ones of two articles, beside a plain word that is rare in the story.

    Of an event outlets tell when it was, in sentences that they fill with other things.
    """
    found: defaultdict[str, list[Item]] = defaultdict(list)
    for item in hours:
        found[item.telling.article].append(item)
    only = [items[0] for items in found.values() if len({item.value for item in items}) == 1]
    for first, second in combinations(only, 2):
        near = context.shared(_beside(first, _AROUND), _beside(second, _AROUND))
        differing = not _same_hour(first, second) and abs(float(first.value) - float(second.value)) <= _FEW_HOURS
        apart = first.telling.outlet != second.telling.outlet
        if apart and differing and first.key == second.key and near >= _ONLY_NEAR:
            yield Counterparts(first, second, context.alike(first.telling, second.telling), near, near)


def _same_hour(one: Item, other: Item) -> bool:
    to_the_minute = all(float(item.value) % _ROUND for item in (one, other))
    within = _MINUTES if to_the_minute else _HALF_AN_HOUR
    return one.key == other.key and abs(float(one.value) - float(other.value)) < within


def _of_one_month(one: Counterparts) -> bool:
    return float(one.first.value) // 100 == float(one.second.value) // 100


def _same_weekday(one: Item, other: Item) -> bool:
    """The same weekday in a sentence of the like; articles name the same day for many things."""
    return one.value == other.value and bool(one.telling.stems & other.telling.stems)


def _beside(item: Item, reach: int = _REACH) -> frozenset[str]:
    """The stems of the plain words around a time: what is said to happen then, not to whom."""
    plain = [token for token in item.telling.tokens if not token.stop and not token.capital and token.number is None]
    before = [token.term for token in plain if token.end <= item.span[0]][-reach:]
    return frozenset(before + [token.term for token in plain if token.start >= item.span[1]][:reach])


def _right_before(item: Item) -> frozenset[str]:
    """The stem of the one word before a day, its preposition aside: "resume" of "will resume on Thursday"."""
    plain = [token for token in item.telling.tokens if not token.stop and token.end <= item.span[0]]
    return frozenset(token.term for token in plain[-1:] if not token.capital and token.number is None)


def _hours(telling: Telling) -> Iterator[Item]:
    """Times of day in minutes; `key` holds the time zone, where one is stated."""
    if words_in(telling.text).isdisjoint(_HOUR_WORDS) and not has_digit(telling.text):
        return
    for found in _CLOCK.finditer(telling.text):
        if _RECKONED.match(telling.text, found.end()):
            continue
        if found["word"]:
            minutes = 720 if found["word"] == "noon" else 0
        elif found["hour24"]:
            minutes = int(found["hour24"]) * 60 + int(found["minute24"])
        else:
            minutes = int(found["hour"]) % 12 * 60 + int(found["minute"] or 0) + 720 * (found["half"] == "p")
        zone = found["zone"] or found["zone24"] or ""
        key = ("hour", zone.strip(), _limit(telling, found.start()))
        yield Item(telling, key, minutes, (found.start(), found.end() - len(zone)))


def _days(telling: Telling) -> Iterator[Item]:
    for when in find_dates(telling.text):
        if when.month and when.day:
            span = (when.start, when.end)
            yield Item(telling, ("day", _limit(telling, when.start)), when.month * 100 + when.day, span)


def _weekdays(telling: Telling) -> Iterator[Item]:
    for when in find_dates(telling.text):
        limit = _limit(telling, when.start)
        counted = limit in _COUNTED
        if when.weekday is not None and not counted and not _spoken_then(telling.text, when.start, when.end):
            yield Item(telling, ("weekday", limit), when.weekday, (when.start, when.end))


def _spoken_then(text: str, start: int, end: int) -> bool:
    """Whether the day is that of a report or a speech: outlets hear of one thing on different days."""
    return bool(_SPOKE.search(text[:start]) or _SPEAKS.match(text, end))


def _limit(telling: Telling, start: int) -> str | None:
    found = _LIMIT.search(telling.text[:start])
    return found["limit"].lower() if found else None
