"""What came first: "sent off before the break" here, "after the break" there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.comparing.discrepancies.context import Context, Telling
from reader.comparing.discrepancies.counterparts import Item, counterparts, same
from reader.comparing.words.wording import tokens, words_in
from reader.model import Discrepancy
from reader.patterns import compiled

_ORDER = compiled(
    r"\b(?P<when>before|after)(?: (?:the|his|her|their|its|a|an))? (?P<what>(?!\w+ing\b)(?-i:[a-z]{4,}))\b"
    r"(?! (?:of|by|to)\b)",
    re.IGNORECASE,
)
_WORDS = frozenset({"before", "after"})
_LIKELY, _NEAR = 0.7, 2.5


def find_order(context: Context) -> Iterator[Discrepancy]:
    """The same thing before and after the same event, in two sentences that tell the same."""
    for one in counterparts(context, _ordered, same, likely=_LIKELY, near=_NEAR):
        yield one.differing("action", f"“{one.first.text}” in one, “{one.second.text}” in the other")


def _ordered(telling: Telling) -> Iterator[Item]:
    if words_in(telling.text).isdisjoint(_WORDS):
        return
    for found in _ORDER.finditer(telling.text):
        event = tokens(found["what"])[0]
        if not event.stop:
            yield Item(telling, event.term, found["when"].lower(), found.span())
