"""Scores, votes and places in a count: "beat them 3-1" and "lost 2-1", "the 14th minute" and "the 19th"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.comparing.discrepancies.context import Context, Telling
from reader.comparing.discrepancies.counterparts import Item, counterparts, same
from reader.comparing.words.dates import find_dates
from reader.comparing.words.wording import has_digit, words_in
from reader.model import Discrepancy
from reader.patterns import compiled

_RESULT = compiled(
    r"(?<![\w.$£€-])(?P<one>\d{1,3})(?: votes?)?(?: ?[-–] ?| to )(?P<other>\d{1,3})(?: votes?)?(?![\w%]|[-.,:]\d"
    r"|-[a-z]| (?:years?|hours?|days?|weeks?|months?|minutes?|percent|per cent|million|billion|degrees|inches|feet)\b)"
)
_BEFORE_THE_END = compiled(
    r"\b(?:trail\w*|behind|led|leading|ahead|deficit|lead)(?: (?:by|of))? $"
    r"|^ (?:down|up|behind|ahead|adrift|deficit|lead)\b"
    r"|^ (?:at|by) (?:the (?:break|interval)|half-?time)\b"
)
"""Right before a score or right behind it: it is one on the way to the result."""
_CONTEST = compiled(
    r"\b(?:beat|beaten|beating|won|wins?|winning|lost|loses?|losing|drew|draw|defeat\w*|victory|scor\w+|vot\w+|passed"
    r"|approved|backed|rejected|result|margin|thrash\w*|edged|stun\w*|ruled)\b",
    re.IGNORECASE,
)
_PLACES = {
    "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "eleventh": 11, "twelfth": 12,
}  # fmt: skip
_ORDINAL = compiled(
    rf"\b(?:(?P<digits>\d{{1,3}})(?:st|nd|rd|th)|(?P<word>{'|'.join(_PLACES)}))[ -](?P<noun>[a-z]{{4,}})\b"
)
_ADDED_TIME = compiled(r" of (?P<first>(?:first|opening)-half )?(?:stoppage|added|injury|additional)[ -]time\b")
_HALF_TIME, _FULL_TIME = 45, 90
_ORDINALS = frozenset((*_PLACES, "st", "nd", "rd", "th"))
_LIKELY, _NEAR = 0.6, 2.5


def find_results(context: Context) -> Iterator[Discrepancy]:
    """Results and places in a count that stand for each other in two sentences that tell the same."""
    for find in (_results, _ordinals):
        for one in counterparts(context, find, same, likely=_LIKELY, near=_NEAR):
            yield one.differing("number", sure=0.35 + 0.35 * one.likely + 0.02 * one.near)


def _results(telling: Telling) -> Iterator[Item]:
    """The winner's figure first, whoever the sentence is about."""
    if has_digit(telling.text) and _CONTEST.search(telling.text):
        for found in _RESULT.finditer(telling.text):
            if any(map(_BEFORE_THE_END.search, (telling.text[: found.start()], telling.text[found.end() :]))):
                continue
            low, high = sorted((int(found["one"]), int(found["other"])))
            yield Item(telling, "result", f"{high}-{low}", found.span())


def _ordinals(telling: Telling) -> Iterator[Item]:
    if words_in(telling.text).isdisjoint(_ORDINALS):
        return
    dated = [(when.start, when.end) for when in find_dates(telling.text)]
    for found in _ORDINAL.finditer(telling.text):
        if not any(start < found.end() and found.start() < end for start, end in dated):
            place = int(found["digits"]) if found["digits"] else _PLACES[found["word"]]
            if added := _ADDED_TIME.match(telling.text, found.end()):
                place += _HALF_TIME if added["first"] else _FULL_TIME
            yield Item(telling, ("ordinal", found["noun"]), place, found.span())
