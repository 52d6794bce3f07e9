"""A figure in a text, and when two figures can both be true of one thing."""

from __future__ import annotations

import math
from typing import Literal, NamedTuple

from reader.comparing.figures.hedges import CEILINGS, COUNTED, FLOORS, VAGUE
from reader.model import Span

Kind = Literal["money", "percent", "share", "count", "duration"]

_ROUND = 2
_ROUNDING, _ROUGHLY, _IN_ROUND_WORDS = 0.05, 1.1, 1.2


class Amount(NamedTuple):
    """A figure in a text: `start` to `end` is the number with its currency, scale or percent sign, without the hedge.

    `noun` is what is counted, in lower case and singular, and `noun_span` its place; None where nothing plain follows.
    A `rough` one is told in round words: "a dozen", "a hundred".
    """

    start: int
    end: int
    value: float
    kind: Kind
    hedge: str | None = None
    noun: str | None = None
    noun_span: Span | None = None
    rough: bool = False


def same_value(first: float, second: float) -> bool:
    """Whether two values agree, rounding allowed: the finer one rounds, or is cut, to the coarser one."""
    if first == second:
        return True
    if abs(first - second) > _ROUNDING * max(abs(first), abs(second)):
        return False
    coarse, fine = sorted((first, second), key=_digits)
    digits = _digits(coarse)
    step = 10.0 ** (math.floor(math.log10(abs(coarse))) - digits + 1) if coarse else 1.0
    return abs(coarse - fine) < step


def both_hold(first: Amount, second: Amount) -> bool:
    """Whether two figures can both be true of one thing: by rounding, or because a hedge allows the other value.

    "More than 3,000" allows 3,400, and "almost 4 million" 3.75: a tenth either way of a vague figure that is coarser.
    Not so two of "at least": at least nine here and at least eleven there are two counts.
    """
    if same_value(first.value, second.value):
        return True
    if first.hedge == second.hedge and first.hedge in COUNTED:
        return False
    pairs = ((first, second), (second, first))
    return any(_allows(one, other.value) for one, other in pairs)


def _allows(hedged: Amount, value: float) -> bool:
    low, high = sorted((abs(hedged.value), abs(value)))
    if hedged.rough and high <= _IN_ROUND_WORDS * low:
        return True
    if hedged.hedge in VAGUE:
        return high <= _ROUGHLY * low and _digits(hedged.value) < _digits(value)
    floor, ceiling = hedged.hedge in FLOORS, hedged.hedge in CEILINGS
    return (floor and value >= hedged.value) or (ceiling and value <= hedged.value)


def slip(first: float, second: float) -> bool:
    """Whether two values are written with the same three or more digits in another order ("£1,150", "£1,510").

    Two figures of different things hardly ever are: it is the mark of one figure copied wrongly.
    """
    one, other = (f"{value:.10g}".replace(".", "").strip("0") for value in (first, second))
    length = abs(math.log10(first / second)) < 1 if first > 0 and second > 0 else False
    return length and one != other and len(set(one)) > 1 and len(one) > 2 and sorted(one) == sorted(other)


def is_round(value: float) -> bool:
    """Whether a value is told in tens or more, with at most two digits that tell something: 40, 800, 1,200."""
    return value % 10 == 0 and _digits(value) <= _ROUND


def _digits(value: float) -> int:
    """How many digits of a value tell something: 2 of 3,400."""
    return len(f"{value:.10g}".replace(".", "").strip("0"))
