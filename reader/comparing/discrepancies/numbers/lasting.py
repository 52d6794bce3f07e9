"""How long something lasted: "closed for seven months" here, "shut for nearly a year" there.

Durations in one unit are figures like others (`matched`); these are of two units, or "a year" is no figure.
"""

from __future__ import annotations

from collections.abc import Iterator

from reader.comparing.discrepancies.context import Context, Telling
from reader.comparing.discrepancies.counterparts import Item, counterparts
from reader.comparing.words.lexicon import NUMBER_WORDS
from reader.comparing.words.wording import words_in
from reader.model import Discrepancy
from reader.patterns import compiled

_DAYS = {"hour": 1 / 24, "day": 1, "night": 1, "week": 7, "fortnight": 14, "month": 30.4, "year": 365, "decade": 3652}
_COUNT = "|".join(word for word in NUMBER_WORDS if word not in ("zero", "twice", "dozen"))
_LASTING = compiled(
    r"\bfor (?P<hedge>(?:about|around|almost|nearly|over|more than|less than|at least|up to|some|just|under) )?"
    rf"(?:(?P<number>\d{{1,3}}|{_COUNT})|(?P<one>an?|one)|(?P<half>half an?)) (?P<unit>{'|'.join(_DAYS)})s?\b(?! old)"
)
_LIKELY, _NEAR = 0.75, 2.5
_APART, _FURTHEST = 1.4, 30


def find_lasting(context: Context) -> Iterator[Discrepancy]:
    """Durations behind "for" that stand for each other in two sentences that tell the same."""
    for one in counterparts(context, _lasting, _agree, likely=_LIKELY, near=_NEAR):
        units = {str(item.text).split()[-1].removesuffix("s") for item in (one.first, one.second)}
        low, high = sorted((float(one.first.value), float(one.second.value)))
        if len(units) > 1 and high <= _FURTHEST * low:
            yield one.differing("number")


def _agree(one: Item, other: Item) -> bool:
    """Whether two durations may be one: outlets say "nearly a year" of eleven months."""
    low, high = sorted((float(one.value), float(other.value)))
    return high < _APART * low


def _lasting(telling: Telling) -> Iterator[Item]:
    if words_in(telling.text).isdisjoint(("for",)):
        return
    for found in _LASTING.finditer(telling.text):
        count = 1.0 if found["one"] else 0.5 if found["half"] else _count(found["number"])
        yield Item(telling, "lasting", count * _DAYS[found["unit"]], found.span())


def _count(number: str) -> float:
    return float(number if number.isdigit() else NUMBER_WORDS[number])
