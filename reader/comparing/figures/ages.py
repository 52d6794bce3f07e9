"""The ages of people in an English sentence, whether they are named or not: "Ida Falk, 42,", "a boy of six"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from reader.comparing.words.lexicon import NUMBER_WORDS
from reader.comparing.words.wording import REMEMBERED, has_digit, words_in
from reader.model import Span
from reader.patterns import compiled

_SPELLED = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_BEHIND = r"(?=(?P<old>-year-old\b)|(?P<comma>,)|(?P<end>[.:]| and\b| who\b)|\b)"
_IN_FIGURES = compiled(rf"(?P<years>[1-9]\d?){_BEHIND}")
_IN_WORDS = compiled(rf"\b(?P<years>{'|'.join(_SPELLED)}){_BEHIND}", re.IGNORECASE)
_BEFORE = compiled(r"\b(?:aged |(?:boy|girl|man|woman) of )$")
_NAME = compiled(r"\b[A-Z][\w'-]+, $")
_SOMEBODY = compiled(r"\b(?:the|an?|his|her|their) [a-z][a-z-]+, $", re.IGNORECASE)
MONTH = compiled(r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*$")
"""Before a number, which is a day then and no age; alone, no name."""
_REACH = 30
"""Characters before an age in which what makes it one stands."""


class Age(NamedTuple):
    """Somebody's years, and where they stand."""

    years: int
    span: Span


@lru_cache(maxsize=REMEMBERED)
def find_ages_in(text: str) -> tuple[Age, ...]:
    """The ages in `text`, those in figures first."""
    return tuple(_ages(text))


def _ages(text: str) -> Iterator[Age]:
    for found in _numbers(text):
        start, end = found.span("years")
        before = text[max(0, start - _REACH) : start]
        if not before[-1:].isalnum() and _is_age(found, before) and not MONTH.search(before.rstrip(", ")):
            years = text[start:end]
            yield Age(int(years) if years.isdigit() else int(NUMBER_WORDS[years.lower()]), (start, end))


def _numbers(text: str) -> Iterator[re.Match[str]]:
    if has_digit(text):
        yield from _IN_FIGURES.finditer(text)
    if not words_in(text).isdisjoint(_SPELLED):
        yield from _IN_WORDS.finditer(text)


def _is_age(found: re.Match[str], before: str) -> bool:
    """Whether a number is somebody's years, by what stands right before and behind it."""
    if found["old"] or _BEFORE.search(before):
        return True
    named = before.endswith(", ") and (found["comma"] or found["end"]) and _NAME.search(before)
    return bool(named or (found["comma"] and _SOMEBODY.search(before)))
