"""What a line has in common with the rest of its page: an article's lines share rare words, teasers share none."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import accumulate

from reader.cleaning.lines.features import SHAPE_NAMES, Shape

_SHORTEST_WORD = 5
_STEM = 5
"""Words are compared by their first letters: "harbour" and "harbours" are one."""
_AROUND = 8
"""Lines of prose, on either side, among which the words of a line are looked for."""
_REACH_OF_A_TITLE = 40
_BESIDE = 5
_MOST = 5
_SHORTEST_TITLE = 4
_LONGEST_TITLE = 20
_QUESTION = SHAPE_NAMES.index("question")

TOPIC_NAMES = (
    "words shared before", "words shared after", "words shared around", "words shared with the page",
    "cohesion of the lines around", "words of the title", "share of the title's words", "after the title",
    "support of the title", "support as a title",
)  # fmt: skip


@lru_cache(maxsize=512)
def stems(spoken: tuple[str, ...]) -> frozenset[str]:
    """The longer words of a line, by their beginnings."""
    return frozenset([word[:_STEM] for word in spoken if len(word) >= _SHORTEST_WORD])


def topic_numbers(shapes: Sequence[Shape]) -> list[list[float]]:
    """For each line the numbers named by TOPIC_NAMES; the time is linear in the text."""
    words = [stems(shape.spoken) for shape in shapes]
    prose = [shape.prose > 0 for shape in shapes]
    ranks = [0, *accumulate(prose)]
    places = _places(prose, words)
    weights = [math.log((ranks[-1] + 1) / (others + 1)) + 0.1 for others in range(ranks[-1] + 1)]
    shared = [_shared(*line, places, weights) for line in zip(words, ranks[:-1], prose, strict=True)]
    cohesion = [0.0, *accumulate(row[2] for row in shared)]
    support = [_support(*line, places) for line in zip(shapes, words, ranks[:-1], strict=True)]
    title = max(range(len(shapes)), key=lambda index: (support[index], index), default=0)
    rows = []
    for index, row in enumerate(shared):
        low, high = max(0, index - _BESIDE), min(len(shapes), index + _BESIDE + 1)
        common = len(words[index] & words[title]) if index != title else 0
        after = math.copysign(math.log1p(abs(index - title)), index - title)
        beside = (cohesion[high] - cohesion[low]) / max(1, ranks[high] - ranks[low])
        rows.append(
            [*row, beside, float(common), common / max(1, len(words[title])), after, support[title], support[index]]
        )
    return rows


def _places(prose: Sequence[bool], words: Sequence[frozenset[str]]) -> dict[str, list[int]]:
    """Which of the lines of prose, counted from none, use each word."""
    places = defaultdict[str, list[int]](list)
    rank = 0
    for is_prose, found in zip(prose, words, strict=True):
        if is_prose:
            for word in found:
                places[word].append(rank)
            rank += 1
    return places


def _shared(
    words: frozenset[str], rank: int, prose: bool, places: Mapping[str, list[int]], weights: Sequence[float]
) -> list[float]:
    """The share of a line's words in the prose before it, after it, either and anywhere; rare ones count more.

    `weights` says how much, by the number of other lines that use a word.
    """
    before = after = both = anywhere = 0.0
    first, last = rank - _AROUND, rank + prose + _AROUND
    shared = [found for found in map(places.get, words) if found is not None and len(found) > prose]
    for found in shared:
        weight = weights[len(found) - prose]
        anywhere += weight
        at = bisect_left(found, rank)
        is_before = at > 0 and found[at - 1] >= first
        if is_before:
            before += weight
        at += prose
        if at < len(found) and found[at] < last:
            after += weight
            if is_before:
                both += weight
    around = before + after - both if prose else 0.0
    total = anywhere + weights[0] * (len(words) - len(shared)) or 1.0
    return [before / total, after / total, around / total, anywhere / total]


def _support(shape: Shape, words: frozenset[str], rank: int, places: Mapping[str, list[int]]) -> float:
    """In how many of the following lines the words of what may be a title come again, as a logarithm."""
    told = shape.sentence and not shape.numbers[_QUESTION]
    if told or not _SHORTEST_TITLE <= shape.words <= _LONGEST_TITLE or len(words) < 2:
        return 0.0
    counts = []
    for word in words:
        found = places.get(word, ())
        counts.append(min(_MOST, bisect_left(found, rank + _REACH_OF_A_TITLE) - bisect_left(found, rank)))
    return math.log1p(sum(counts)) if sum(count > 0 for count in counts) > 1 else 0.0
