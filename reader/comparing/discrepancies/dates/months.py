"""One deed in another month or season: "tested in the spring" here, "had them tested last autumn" there.

Articles on one thing name the months of much that came before it and after it. So the verb must be the same one: the
last in the past tense before the time, else the first behind it; and the other article must not have the month at all.
"""

from __future__ import annotations

from collections.abc import Iterator

from reader.comparing.discrepancies.context import Context, Telling
from reader.comparing.discrepancies.counterparts import Item, counterparts, same_value
from reader.comparing.discrepancies.dates.days import PAST
from reader.comparing.words.dates import MONTHS, find_dates
from reader.comparing.words.wording import words_in
from reader.model import Discrepancy
from reader.patterns import compiled

_SEASONS = ("spring", "summer", "autumn", "winter")
_TIMES = frozenset((*MONTHS, *_SEASONS))
_ALONE = compiled(
    r"\b(?:[Ii]n|[Oo]f|[Uu]ntil|[Tt]ill|[Ff]rom|[Ss]ince|[Bb]efore|[Aa]fter|[Ff]or|[Dd]uring|[Tt]his|[Nn]ext|[Ll]ast"
    r"|[Ee]arly|[Ll]ate|mid)[ -](?:the )?"
    rf"(?:(?P<month>{'|'.join(month.capitalize() for month in MONTHS)})\b(?! \d|,? (?:19|20)\d\d)"
    rf"|(?P<season>{'|'.join(_SEASONS)})\b)"
)
_LIKELY, _NEAR = 0.6, 2.5
_SURELY = 0.95
"""From here on what is still to come is one deed, whatever its verbs: "will begin in April", "will start in June"."""


def find_months(context: Context) -> Iterator[Discrepancy]:
    """Months without a day, and seasons, that stand for each other by one verb."""
    for one in counterparts(context, _timed, same_value, likely=_LIKELY, near=_NEAR):
        verbs = {_verb(item.telling, *item.span) for item in (one.first, one.second)}
        if (len(verbs) == 1 and None not in verbs) or (verbs == {None} and one.likely >= _SURELY):
            yield one.differing("date")


def _timed(telling: Telling) -> Iterator[Item]:
    """Months and seasons alone, and the months of days: these agree with a month, but stand for no other one."""
    if words_in(telling.text).isdisjoint(_TIMES):
        return
    for found in _ALONE.finditer(telling.text):
        kind = found.lastgroup or ""
        yield Item(telling, kind, found[kind].lower(), found.span(kind))
    for when in find_dates(telling.text):
        if when.month:
            yield Item(telling, ("of a date", telling.id, when.start), MONTHS[when.month - 1], (when.start, when.end))


def _verb(telling: Telling, start: int, end: int) -> str | None:
    """The stem of the verb in the past tense by which a time stands."""
    past = [token for token in telling.tokens if not token.stop and PAST.search(telling.text[token.start : token.end])]
    before = [token.term for token in past if token.end <= start]
    return before[-1] if before else next((token.term for token in past if token.start >= end), None)
