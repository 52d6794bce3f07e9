"""The ages of people in an English sentence, whether they are named or not: "Ida Falk, 42,", "a boy of six"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from reader.comparing.words.lexicon import NUMBER_WORDS
from reader.comparing.words.wording import has_digit, words_in
from reader.model import Span
from reader.patterns import compiled

_SPELLED = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_YEARS = rf"[1-9]\d?|{'|'.join(_SPELLED)}"
_AGE = compiled(
    rf"\b(?:aged (?P<age1>{_YEARS})\b|[A-Z][\w'-]+, (?P<age2>{_YEARS})(?=[,.:]| and\b| who\b)"
    rf"|(?P<age3>{_YEARS})-year-old\b|(?i:the|an?|his|her|their) [a-z][a-z-]+, (?P<age4>{_YEARS})(?=,)"
    rf"|(?:boy|girl|man|woman) of (?P<age5>{_YEARS})\b)"
)
_MONTH = compiled(r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*$")


class Age(NamedTuple):
    """Somebody's years, and where they stand."""

    years: int
    span: Span


def find_ages_in(text: str) -> Iterator[Age]:
    """The ages in `text`, in order."""
    if not has_digit(text) and words_in(text).isdisjoint(_SPELLED):
        return
    for found in _AGE.finditer(text):
        group = next(name for name in ("age1", "age2", "age3", "age4", "age5") if found[name])
        if not _MONTH.search(text[: found.start(group)].rstrip(", ")):
            years = found[group]
            yield Age(int(years) if years.isdigit() else int(NUMBER_WORDS[years]), found.span(group))
