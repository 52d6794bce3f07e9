"""Counts that may have grown: tolls rise from day to day, and the reader should know which article is the later one."""

from __future__ import annotations

import re

from reader.comparing.discrepancies.context import Context
from reader.comparing.discrepancies.numbers.placed import Placed
from reader.patterns import compiled

_CHANGED = compiled(r"\b(?:fallen|fell|sunk|sank|receded|subsided|risen|rose|climbed)(?: back| again)? to $")
_GROWS = compiled(
    r"\b(?:evacuat|displac|homeless|infect|cases\b|tested positive|arrest|detain|burn|scorch|destroy|damag|flood"
    r"|fell ill|fallen ill|sick)",
    re.IGNORECASE,
)
"""What is counted from day to day, beside the dead, the hurt and the missing."""


def growth(context: Context, one: Placed, other: Placed) -> str:
    """What to add to the reason: that the higher count is of the article published on a later day, where it is of what
    may grow; else nothing."""
    days = [context.published.get(placed.telling.article) for placed in (one, other)]
    counted = one.amount.kind == other.amount.kind == "count"
    if not counted or days[0] is None or days[1] is None or days[0] == days[1]:
        return ""
    if not any(placed.state or _GROWS.search(placed.telling.text) for placed in (one, other)):
        return ""
    grown = (days[0] < days[1]) == (one.amount.value < other.amount.value)
    return "; the higher figure is of the later article" if grown else ""


def is_of_later(placed: Placed) -> bool:
    """Whether a figure is what something has fallen or risen to, and so of a later time than what it was before."""
    return _CHANGED.search(placed.telling.text[: placed.amount.start]) is not None
