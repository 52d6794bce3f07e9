"""Counts that may have grown: tolls rise from day to day, and the reader should know which article is the later one."""

from __future__ import annotations

import re

from reader.comparing.discrepancies.context import Context, Telling
from reader.comparing.figures.amounts import Amount
from reader.comparing.figures.tolls import state_of
from reader.patterns import compiled

_CHANGED = compiled(r"\b(?:fallen|fell|sunk|sank|receded|subsided|risen|rose|climbed)(?: back| again)? to $")


_GROWS = compiled(
    r"\b(?:evacuat|displac|homeless|infect|cases\b|tested positive|arrest|detain|burn|scorch|destroy|damag|flood"
    r"|fell ill|fallen ill|sick)",
    re.IGNORECASE,
)
"""What is counted from day to day, beside the dead, the hurt and the missing."""


def growth(context: Context, first: Telling, second: Telling, amounts: tuple[Amount, Amount]) -> str:
    """What to add to the reason: that the higher count is of the article published on a later day, where it is of what
    may grow; else nothing."""
    days = [context.published.get(telling.article) for telling in (first, second)]
    counted = all(amount.kind == "count" for amount in amounts)
    if not counted or days[0] is None or days[1] is None or days[0] == days[1]:
        return ""
    sides = zip((first, second), amounts, strict=True)
    if not any(state_of(one.text, amount) or _GROWS.search(one.text) for one, amount in sides):
        return ""
    grown = (days[0] < days[1]) == (amounts[0].value < amounts[1].value)
    return "; the higher figure is of the later article" if grown else ""


def is_of_later(telling: Telling, amount: Amount) -> bool:
    """Whether a figure is what something has fallen or risen to, and so of a later time than what it was before."""
    return _CHANGED.search(telling.text[: amount.start]) is not None
