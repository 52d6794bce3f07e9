"""The choice of the headline among weighed lines: the one likelier than all others, or the upper of two."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import pairwise

_LEAST, _LEAST_BELOW = 0.5, 0.65
"""The chance a headline must have; below a rival more, for standfirsts and captions stand under their headline."""
_ALIKE, _MOST_OF_ALL = 0.4, 0.8
"""Of the chances of two titles that each must have, and of all chances that they must have together."""
_SUREST = 50.0


def likeliest(lines: Sequence[str], numbers: Sequence[Mapping[str, float]], weights: Mapping[str, float]) -> str | None:
    """The line that is likelier the headline than all others and "none" together; None when there is no such line."""
    values = [sum(weights[name] * number for name, number in each.items()) for each in numbers]
    chances = [math.exp(min(value, _SUREST)) for value in values]
    by_line = dict.fromkeys(lines, 0.0)
    for line, chance in zip(lines, chances, strict=True):
        by_line[line] += chance
    order = list(by_line)
    first, *rivals = sorted(order, key=by_line.__getitem__, reverse=True)[:2] or [""]
    below = any(order.index(rival) < order.index(first) for rival in rivals)
    everything = sum(chances) + 1
    least = (_LEAST_BELOW if below else _LEAST) * everything
    if by_line.get(first, 0.0) >= least:
        return first
    return _with_standfirst(order, by_line, numbers, everything) if len(order) == len(lines) else None


def _with_standfirst(
    order: Sequence[str], by_line: Mapping[str, float], numbers: Sequence[Mapping[str, float]], everything: float
) -> str | None:
    """The upper of two titles right above a byline that are about as likely, and together likelier than all else: a
    headline and its standfirst."""
    for at, (over, under) in enumerate(pairwise(order)):
        both = by_line[over] + by_line[under]
        joined = numbers[at]["a title below"] and numbers[at + 1]["a title above"] and numbers[at + 1]["signed below"]
        if (
            joined
            and min(by_line[over], by_line[under]) > _ALIKE * both
            and both > _MOST_OF_ALL * everything
            and not numbers[at + 1]["signed above"]
        ):
            return over
    return None
