"""Times of day, however they are written: "9:47 p.m." is "21:47", and "twenty past three" is "3.20 pm"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from typing import NamedTuple

from reader.patterns import compiled

_HOURS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_MINUTES = {"five": 5, "ten": 10, "quarter": 15, "twenty": 20, "twenty-five": 25, "half": 30}
_HOUR = rf"{'|'.join(_HOURS)}|1[0-2]|[1-9]"
_NO_NOUN = r"(?=[.,;:]|$| (?:the|an?|in|on|at|when|and|as|but|he|she|it|they|his|her|its|their)\b)"
"""Behind an hour: "twenty minutes before eleven the bells rang", not "before eleven men were found"."""
_TIME = compiled(
    r"\b(?P<hour>1[0-2]|0?[1-9])(?:[.:](?P<minute>[0-5]\d))? ?[ap](?:m\b|\.m\b\.?)"
    r"|(?<![\d.,:])(?P<hour24>[01]?\d|2[0-3]):(?P<minute24>[0-5]\d)(?![\d:]|[.,]\d)"
    r"|\b(?P<four>(?:[01]\d|2[0-3])[0-5]\d)(?= (?:hours|hrs|GMT|UTC)\b)"
    rf"|\b(?:a )?(?P<minutes>{'|'.join(_MINUTES)}) (?:minutes )?past (?P<past>{_HOUR})\b"
    rf"|\b(?:a )?quarter to (?P<to>{_HOUR})\b"
    rf"|\b(?P<before>{'|'.join(_MINUTES)}|[1-5]?\d) minutes (?:to|before) (?P<next>{_HOUR})\b{_NO_NOUN}"
    rf"|\b(?P<whole>{_HOUR}) (?:o'clock|in the (?:morning|afternoon|evening))\b",
    re.IGNORECASE,
)
_CUES = frozenset(
    ["am", "pm", "past", "quarter", "minutes", "clock", "morning", "afternoon", "evening", "hours", "hrs", "gmt", "utc"]
)
_SIGNS = (":", ".m", ".M")
"""One of these or of the words stands in every time of day: a look that costs little before the pattern is asked."""
_HALF_DAY = 720


class TimeOfDay(NamedTuple):
    """Where a time of day stands in a text, and its minutes since noon or midnight, whichever was last."""

    start: int
    end: int
    minutes: int


def find_times_of_day(text: str, words: Set[str]) -> Iterator[TimeOfDay]:
    """The times of day in an English text, in order; `words` are the words in it, in small letters."""
    if words.isdisjoint(_CUES) and not any(map(text.__contains__, _SIGNS)):
        return
    for found in _TIME.finditer(text):
        yield TimeOfDay(*found.span(), _minutes(found) % _HALF_DAY)


def _minutes(found: re.Match[str]) -> int:
    if found["hour"]:
        return int(found["hour"]) * 60 + int(found["minute"] or 0)
    if found["hour24"]:
        return int(found["hour24"]) * 60 + int(found["minute24"])
    if found["four"]:
        return int(found["four"][:2]) * 60 + int(found["four"][2:])
    if found["minutes"]:
        return _hour(found["past"]) * 60 + _MINUTES[found["minutes"].lower()]
    if found["before"]:
        before = found["before"].lower()
        return _hour(found["next"]) * 60 - (_MINUTES.get(before) or int(before))
    return _hour(found["to"]) * 60 - 15 if found["to"] else _hour(found["whole"]) * 60


def _hour(word: str) -> int:
    return int(word) if word.isdigit() else _HOURS.index(word.lower()) + 1
