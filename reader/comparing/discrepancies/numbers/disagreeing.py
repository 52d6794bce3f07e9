"""When two figures of one thing disagree: beyond rounding and hedges, and without a word that says why.

Each may be stated for a time of its own, be a part, a sum or an addition ("another 20", "14 in all"), or what something
has risen to; or a figure beside them makes up the difference.
"""

from __future__ import annotations

import re
from collections.abc import Set

from reader.comparing.discrepancies.numbers.growth import is_of_later
from reader.comparing.discrepancies.numbers.placed import Placed, figures_in
from reader.comparing.figures.amounts import Amount, both_hold, slip
from reader.comparing.figures.units import in_base, made_up
from reader.patterns import compiled

_PART = compiled(
    r"\b(?:another|others?|more(?! than)|further|additional|extra|in total|a total of|in all|altogether|overall"
    r"|combined"
    r"|weitere[nr]?|insgesamt|autres|supplémentaires|au total|otr[oa]s|en total|ещё|еще|всего|інших|загалом|всього"
    r"|ha[sd] reached|provisional|preliminary|initially|exit poll|by (?:noon|midday|mid-\w+|\w+ in the \w+)"
    r"|each|every|apiece|alone|up from|down from|compared with|on average|average)\b"
)
_EACH = frozenset({"each", "every", "apiece"})
_UNTIL_NOW = compiled(r"\b(?:already|so far|up to now|until now|to date)\b", re.IGNORECASE)
_BESIDE = 35
"""Characters before and behind a figure in which such words are looked for."""
_OTHER_TIME = compiled(
    r"\b(?:(?:[Ii]n|[Ss]ince) (?:\w+ )?(?:19|20)\d\d|(?:[Ll]ast|previous|past) (?:year|decade)s?"
    r"|(?:years?|decades?) (?:ago|earlier|before)|similar|separate|previous|earlier|another)\b"
)
_CLAUSE_END = compiled(r"[,;:] ")
_APART = {"count": 2.5, "money": 2.5, "percent": 2.5, "share": 2.5, "duration": 2.0}
"""Values further apart than this are of two things, not two reports of one."""
_FURTHEST = max(_APART.values())
_FEW_APART = 3
"""So far apart a count of few may be whatever the ratio: one dead here, four there."""
_CONVERTED = 1.1
"""Values in different units count as one within this: outlets round what they convert."""


def in_base_unit(amount: Amount) -> Amount:
    """As `in_base`, but days and weeks stay apart: sentences name many times, seldom of one thing."""
    return amount if amount.kind == "duration" else in_base(amount)


def near_in_value(first: float, second: float) -> bool:
    """Whether two values of a kind may be of one thing at all."""
    low, high = sorted((first, second))
    return low > 0 and (high / low <= _FURTHEST or high - low <= _FEW_APART)


def disagree(first: Amount, second: Amount, *, sure: bool = False) -> bool:
    """Whether two values differ by more than rounding and hedges allow, and are not of two things altogether; where it
    is `sure` that they are of one, they may lie as far apart as they like."""
    units = (first.kind, first.noun), (second.kind, second.noun)
    first, second = in_base_unit(first), in_base_unit(second)
    converted = units[0] != units[1] and (first.kind, first.noun) == (second.kind, second.noun)
    low, high = sorted((first.value, second.value))
    rounded = first.kind == "percent" and low == round(low) and round(high) == low
    rounded |= first.kind == "percent" and high == round(high) and round(low) == high
    rounded |= converted and high <= _CONVERTED * low
    near = sure or high <= _APART[first.kind] * low or (first.kind == "count" and high - low <= _FEW_APART)
    return low > 0 and near and not rounded and not both_hold(first, second)


def is_explained(one: Placed, other: Placed, telling_nothing: Set[str] = frozenset()) -> bool:
    """Whether the sentences themselves say why the values differ: other times, other fates, a part against a whole, or
    what makes up the difference ("212 passengers and nine crew", "221 people").

    The words `telling_nothing` make no part or other time of what they stand beside.
    """
    if one.as_of and other.as_of and one.as_of != other.as_of:
        return True
    if one.state and other.state and one.state != other.state:
        return True
    if other_times(one) - telling_nothing != other_times(other) - telling_nothing:
        return True
    beside = figures_in((one.telling, other.telling))
    if one.state and other.state:  # the four dead are none of the 27 hurt
        beside = [placed for placed in beside if placed.state in (one.state, None)]
    if made_up(one.amount, other.amount, [placed.amount for placed in beside]):
        return True
    if slip(one.amount.value, other.amount.value):
        return False
    if is_of_later(one) != is_of_later(other):
        return True
    parts = [_parts(placed) - telling_nothing for placed in (one, other)]
    until_now = [_UNTIL_NOW.search(_around(placed)) is not None for placed in (one, other)]
    return parts[0] != parts[1] or until_now[0] != until_now[1]


def other_times(placed: Placed) -> frozenset[str]:
    """The words by which a figure may be of another time or event ("in 2009", "last year", "a similar"): they open its
    sentence, or stand in its clause."""
    text, amount = placed.telling.text, placed.amount
    start = max((end.end() for end in _CLAUSE_END.finditer(text, 0, amount.start)), default=0)
    stop = _CLAUSE_END.search(text, amount.end)
    clause = text[start : stop.start() if stop else len(text)]
    opening = _OTHER_TIME.match(text)
    told = {*_OTHER_TIME.findall(clause), *([opening[0]] if opening else ())}
    return frozenset(map(str.lower, told))


def _parts(placed: Placed) -> frozenset[str]:
    """The words beside a figure by which it may be a part or a sum."""
    return frozenset("each" if word in _EACH else word for word in _PART.findall(_around(placed).lower()))


def _around(placed: Placed) -> str:
    return placed.telling.text[max(0, placed.amount.start - _BESIDE) : placed.amount.end + _BESIDE]
