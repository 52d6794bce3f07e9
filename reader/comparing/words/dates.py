"""Dates and days as a text states them: nothing is filled in that the words do not say."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from reader.comparing.words.wording import REMEMBERED, has_digit, straighten, words_in
from reader.model import Article
from reader.patterns import compiled

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
_MONTH = (
    r"(?P<month{0}>January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?)"
)
_FEASTS = "Easter|Christmas|Thanksgiving|New Year's|Labor Day|Memorial Day|Ramadan|Passover"
_FEAST = rf"(?:{_FEASTS})(?: weekend| Day| Eve)?"
_NAMED_FEAST = compiled(_FEASTS, re.IGNORECASE)
_MOST = 40
_WORDS = frozenset((*WEEKDAYS, "yesterday", "last", "this", *re.findall("[a-z]+", _FEASTS.lower())))
"""Without one of these and without a digit there is no date."""
_WHEN = compiled(
    rf"\b(?P<iso>(?:19|20)\d\d-[01]\d-[0-3]\d)(?:\b|(?=T\d))"
    rf"|\b{_MONTH.format(1)} (?P<day1>[0-3]?\d)(?:st|nd|rd|th)?\b(?!:|\.\d|%)"
    rf"(?:,? (?:on |of |in )?(?P<year1>(?:19|20)\d\d)\b)?"
    rf"|\b(?P<day2>[0-3]?\d)(?:st|nd|rd|th)?(?: of)? {_MONTH.format(2)}(?!\w)(?:,? (?P<year2>(?:19|20)\d\d)\b)?"
    rf"|\b{_MONTH.format(3)},? (?:of )?(?P<year3>(?:19|20)\d\d)\b"
    rf"|\b(?P<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!'s|s\b)"
    rf"|\b(?P<relative>yesterday|last (?:week|weekend|month|year)|(?:earlier )?this (?:week|month)|{_FEAST})\b"
    rf"|\b(?:in|since|of|by|until|from|late|early|year) (?P<year4>(?:19|20)\d\d)\b(?![,.]\d)"
)
_STILL_TO_COME = compiled(
    r"\b(?:will|would|scheduled|set (?:for|to)|due|plan(?:s|ned)?|expected|next|until|by|deadline|upcoming|begins"
    r"|starts|could|may (?=[a-z])|might|should|aims?|hopes?)\b",
    re.IGNORECASE,
)


class When(NamedTuple):
    """A date, day or time phrase ("last week": `relative`) as it stands in a text; what it does not state is None."""

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    relative: str | None = None

    @property
    def feast(self) -> bool:
        """Whether the phrase names a feast ("Easter weekend")."""
        return self.relative is not None and _NAMED_FEAST.match(self.relative) is not None

    @property
    def full(self) -> date | None:
        """The calendar day, when year, month and day are stated and exist."""
        if self.year is None or self.month is None or self.day is None:
            return None
        try:
            return date(self.year, self.month, self.day)
        except ValueError:
            return None


def find_dates(text: str) -> tuple[When, ...]:
    """Every date, weekday and plain time phrase in English `text`, in order; none of a text that lists over `_MOST`:
    a calendar, of which nobody can say what falls on which."""
    return _all_dates(straighten(text))


@lru_cache(maxsize=REMEMBERED)
def _all_dates(text: str) -> tuple[When, ...]:
    if words_in(text).isdisjoint(_WORDS) and not has_digit(text):
        return ()
    found = tuple(islice(_dates(text), _MOST + 1))
    return found if len(found) <= _MOST else ()


def _dates(text: str) -> Iterator[When]:
    for found in _WHEN.finditer(text):
        span = found.span()
        if found["iso"]:
            year, month, day = (int(part) for part in found["iso"].split("-"))
            yield When(*span, year=year, month=month, day=day)
        elif found["weekday"]:
            yield When(*span, weekday=WEEKDAYS.index(found["weekday"].lower()))
        elif found["relative"]:
            yield When(*span, relative=found["relative"].lower())
        elif found["year4"]:
            yield When(found.start("year4"), found.end("year4"), year=int(found["year4"]))
        else:
            name = found["month1"] or found["month2"] or found["month3"]
            stated_day = found["day1"] or found["day2"]
            stated_year = found["year1"] or found["year2"] or found["year3"]
            yield When(
                *span,
                year=int(stated_year) if stated_year else None,
                month=_month(name),
                day=int(stated_day) if stated_day else None,
            )


def _month(name: str) -> int:
    return next(number for number, full in enumerate(MONTHS, 1) if full.startswith(name.lower().rstrip(".")[:3]))


def publication_day(article: Article) -> date | None:
    """The day the article was published, where it is stated with its year."""
    if article.published is None:
        return None
    return next((found.full for found in find_dates(article.published.value) if found.full), None)


def in_words(day: date) -> str:
    """A day as the reader's sentences write it: "6 February 2025"."""
    return f"{day.day} {MONTHS[day.month - 1].capitalize()} {day.year}"


def past_dates(text: str) -> tuple[When, ...]:
    """Dates with a day of the month in a sentence that speaks of nothing still to come."""
    dates = tuple(found for found in find_dates(text) if found.month and found.day)
    return () if dates and _STILL_TO_COME.search(text) else dates


def past_weekdays(text: str, published: date) -> Iterator[date]:
    """The days that the weekdays of a sentence are, counted back from its publication, if it speaks of nothing to
    come."""
    named = [found.weekday for found in find_dates(text) if found.weekday is not None]
    if named and not _STILL_TO_COME.search(text):
        yield from (published - timedelta(days=(published.weekday() - weekday) % 7) for weekday in named)
