"""Years: "between 2017 and 2023" here, "from 2019 to 2023" there; "founded in 1924" here, "in 1942" there (English)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.comparing.discrepancies.context import Context, Telling
from reader.comparing.discrepancies.counterparts import Item, counterparts, same, same_value
from reader.comparing.words.dates import find_dates
from reader.comparing.words.wording import has_digit
from reader.model import Discrepancy
from reader.patterns import compiled

_YEAR = r"(?:19|20)\d\d"
_YEARS = compiled(
    rf"\b(?:between (?P<first1>{_YEAR}) and (?P<last1>{_YEAR})|from (?P<first2>{_YEAR}) (?:to|until|through) "
    rf"(?P<last2>{_YEAR})|(?P<first3>{_YEAR})[-–](?P<last3>{_YEAR}))\b",
    re.IGNORECASE,
)
_LIKELY = 0.75
_SURELY, _NEAR = 0.9, 2.5


def find_years(context: Context) -> Iterator[Discrepancy]:
    """Spans of years that do not agree, in two sentences that likely tell the same, and single ones in two that surely
    do."""
    for one in counterparts(context, _years, same, likely=_LIKELY):
        yield one.differing("date", sure=0.35 + 0.4 * one.likely)
    for one in counterparts(context, _single_years, same_value, likely=_SURELY, near=_NEAR):
        yield one.differing("date", sure=0.35 + 0.4 * one.likely)


def _years(telling: Telling) -> Iterator[Item]:
    for found in _YEARS.finditer(telling.text) if has_digit(telling.text) else ():
        yield Item(telling, "years", "-".join(filter(None, found.groups())), found.span())


def _single_years(telling: Telling) -> Iterator[Item]:
    """Years alone, and those of dates: these agree with a year, but stand for no other one."""
    spans = [found.span() for found in _YEARS.finditer(telling.text)] if has_digit(telling.text) else []
    for when in find_dates(telling.text):
        if when.year:
            alone = when.month is None and not any(start <= when.start < end for start, end in spans)
            yield Item(telling, "year" if alone else (telling.id, when.start), when.year, (when.start, when.end))
