"""The choice of the headline among weighed lines: the one likelier than all others, or the upper of two."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import takewhile

_LEAST, _LEAST_BELOW = 0.5, 0.65
"""The chance a headline must have; below a rival more, for standfirsts and captions stand under their headline."""
_ALIKE, _MOST_OF_ALL = 0.6, 0.8
"""Of the likeliest's chance that the uppermost of some titles must have, and of all chances that they have together."""
_MOST_STANDFIRSTS = 3
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
    if len(order) < len(lines):
        return None
    return _with_standfirst(order, by_line, numbers, everything) or _over_signature(order, by_line, numbers)


def _over_signature(
    order: Sequence[str], by_line: Mapping[str, float], numbers: Sequence[Mapping[str, float]]
) -> str | None:
    """The line right above the first byline or date, where it is likelier than all above it and "none" together: what
    stands below who wrote the article is not its headline. Under another that is about as likely it is a standfirst."""
    at = next((at for at, each in enumerate(numbers) if each["over a signature"]), None)
    if at is None:
        return None
    *above, chance = [by_line[line] for line in order[: at + 1]]
    if above and above[-1] > _ALIKE * chance:
        return None
    return order[at] if chance >= _LEAST * (sum(above) + chance + 1) else None


def _with_standfirst(
    order: Sequence[str], by_line: Mapping[str, float], numbers: Sequence[Mapping[str, float]], everything: float
) -> str | None:
    """The uppermost of a few titles, one right above the other and the last above a byline, where it is about as likely
    as each of them, and they are together likelier than all else: a headline and its standfirsts."""
    for at, over in enumerate(order):
        below = list(takewhile(lambda other: numbers[other]["a title above"], range(at + 1, len(order))))
        stack = [at, *below[:_MOST_STANDFIRSTS]]
        last = numbers[stack[-1]]
        if len(stack) == 1 or not last["signed below"] or last["signed above"] or last["a title below"]:
            continue
        chances = [by_line[order[each]] for each in stack]
        if chances[0] > _ALIKE * max(chances) and sum(chances) > _MOST_OF_ALL * everything:
            return over
    return None
