"""Tolls: what became of the people that a figure counts, and which share of the losses was killed (English texts)."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from reader.comparing.figures.amounts import Amount
from reader.comparing.figures.quantities import find_amounts
from reader.model import Span
from reader.patterns import compiled

State = Literal["lost", "killed", "wounded", "missing", "captured", "active"]

_STATES: tuple[tuple[State, str], ...] = (
    (
        "lost",
        r"casualt(?:y|ies)|loss(?:es)?|lost(?! (?:their|his|her) li)|(?:killed|dead) (?:or|and) (?:wounded|injured)",
    ),
    ("killed", r"killed|kills|killing|dead|died|deaths|fatalities|slain|lost (?:their|his|her) li(?:fe|ves)"),
    ("wounded", r"wounded|wounding|injured|injuring|hurt|injuries"),
    ("missing", r"missing|unaccounted for|trapped"),
    ("captured", r"captured|capturing|prisoners|detained|arrested"),
    ("active", r"fighting|deployed|sent|stationed|dispatched|serving"),
)
_STATE = compiled("|".join(rf"\b(?P<{name}>{words})\b" for name, words in _STATES))
_JUST_BEFORE = compiled(rf"(?:{_STATE.pattern})(?: (?!and\b|or\b)[\w-]+){{0,3}} ?$")
_DEATH_TOLL = compiled(
    r"\b(?:death toll|(?:toll|number) of (?:the )?dead)\b[^,;.]{0,60} (?:to|at|was|is)"
    r"(?: (?:at least|about|around|nearly|more than))? $"
)
_BEHIND, _AHEAD = 160, 60
"""Characters before and behind a figure in which its state is looked for."""


class Toll(NamedTuple):
    """The share of the losses that was killed (0…1), as one sentence gives it, and the words that give it."""

    killed: float
    span: Span


def state_of(text: str, amount: Amount) -> State | None:
    """What became of those that a figure of the English `text` counts: its noun, the verb before it, else a word after
    it. `text` has plain quotation marks."""
    named = _STATE.fullmatch(text[slice(*amount.noun_span)]) if amount.noun_span else None
    if named:
        return _name(named)
    before = text[max(0, amount.start - _BEHIND) : amount.start]
    if _DEATH_TOLL.search(before):
        return "killed"
    found = _JUST_BEFORE.search(before) or _STATE.search(text[: _clause_end(text, amount)], amount.end)
    return _name(found) if found else None


def killed_share(text: str) -> Toll | None:
    """The killed share of a toll: stated ("two-thirds of the losses … killed") or from the killed and the wounded."""
    amounts = find_amounts(text)
    states = {state_of(text, one): one for one in reversed(amounts)}
    for one in amounts:
        share = one.value / 100 if one.kind == "percent" else one.value if one.kind == "share" else None
        killed = _STATE.search(text, one.end, one.end + _AHEAD)
        while killed and _name(killed) != "killed":
            killed = _STATE.search(text, killed.end(), one.end + _AHEAD)
        if share and killed and "lost" in states:
            return Toll(share, (one.start, killed.end()))
    killed_count, wounded = states.get("killed"), states.get("wounded")
    if not killed_count or not wounded or "percent" in (killed_count.kind, wounded.kind):
        return None
    span = _whole(text, killed_count, wounded)
    return Toll(killed_count.value / (killed_count.value + wounded.value), span)


def _clause_end(text: str, amount: Amount) -> int:
    following = [other.start for other in find_amounts(text) if other.start > amount.start]
    stop = re.search(r"[,;.] | (?:after|when|while|because|until) ", text[amount.end :])
    return min([amount.end + _AHEAD, *following, amount.end + stop.start() if stop else len(text)])


def _name(found: re.Match[str]) -> State | None:
    return next((name for name, _ in _STATES if found[name]), None)


def _whole(text: str, first: Amount, second: Amount) -> Span:
    start = min(first.start, second.start)
    last = max(first, second, key=lambda one: one.start)
    state = _STATE.search(text, last.end, last.end + _AHEAD)
    return start, state.end() if state else last.end
