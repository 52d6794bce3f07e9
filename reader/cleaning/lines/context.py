"""What stands around a line: its neighbours, its place on the page and in the main run of prose."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import accumulate, chain

from reader.cleaning.cues import Lexicon
from reader.cleaning.lines.features import SHAPE_NAMES, Shape, may_be_prose
from reader.model import Block

_NEAR = 4
_WIDER = 12
_LENGTH, _ENDS, _COLON, _TIME, _YEAR = map(
    SHAPE_NAMES.index, ("length", "ends a sentence", "ends in a colon", "clock time", "year")
)
_OFFSETS = (-3, -2, -1, 1, 2, 3)
_BEYOND = (0.0,) * 9
"""What is known of the three lines before the first and after the last: three numbers each."""
_FAR = 30.0
_RUN_GAP = 3
_COST_OF_A_SHORT_LINE = 8.0

CONTEXT_NAMES = (
    *(f"{name} {offset:+d}" for offset in _OFFSETS for name in ("length", "sentence", "ends")),
    "gap before", "gap after", "prose before", "prose after", "more prose before", "more prose after",
    "share of prose before", "share of lines before", "lines", "paragraphs", "prose of the page",
    "in the main run", "after its start", "before its end", "main run's share",
    "prose of the run", "run's share", "runs before", "prose of runs before", "larger run before", "larger run after",
    "since a dated line", "dated lines around", "dated lines since the text began", "titles around", "after a colon",
    "since prose", "until prose", "repeated on the page", "short lines around",
)  # fmt: skip
LEXICAL_CONTEXT_NAMES = (
    *(f"cues {offset:+d}" for offset in _OFFSETS),
    "since an end heading", "end heading behind text",
    "since a comments heading", "text before the comments heading", "end headings so far",
    "related cues around", "bio cues around", "plea cues around", "caption cues around",
)  # fmt: skip
_AROUND = (
    frozenset(["related", "newsfeed", "date"]),
    frozenset(["bio", "byline"]),
    frozenset(["membership", "newsletter", "subscription"]),
    frozenset(["caption", "media"]),
)

_OUTLYING = 5
"""A line farther than this many lines from any sentence is not looked at: menus, tag lists, link lists."""


def near_prose(blocks: Sequence[Block]) -> list[int]:
    """The indices of the lines that are sentences or lie near one; on a whole page about a third of the lines."""
    kept: list[int] = []
    last = -_OUTLYING - 1
    for index, block in enumerate(blocks):
        if may_be_prose(block.text):
            kept += range(max(kept[-1] + 1 if kept else 0, index - _OUTLYING), index + 1)
            last = index
        elif index - last <= _OUTLYING:
            kept.append(index)
    return kept


def main_run(prose: Sequence[float]) -> tuple[int, int]:
    """The run of lines (first, last + 1) with the largest sum, where a line without prose costs a little.

    The best-sum contiguous run (Kadane) over text density, as in Pasternack & Roth 2009, "Extracting article text
    from the web with maximum subsequence segmentation".
    """
    best = (0.0, 0, 0)
    total, start = 0.0, 0
    for index, value in enumerate(prose):
        if total <= 0:
            total, start = 0.0, index
        total += value - (0 if value else _COST_OF_A_SHORT_LINE)
        if total > best[0]:
            best = (total, start, index + 1)
    return best[1], best[2]


def longest_run(lengths: Sequence[float], least: float) -> list[int]:
    """The positions of the lines with a length in the best-sum run of them; none if it sums up to less than `least`."""
    start, end = main_run(lengths)
    return [position for position in range(start, end) if lengths[position]] if sum(lengths[start:end]) >= least else []


def surroundings(blocks: Sequence[Block], shapes: Sequence[Shape], lexicon: Lexicon | None) -> list[list[float]]:
    """For each line the numbers named by CONTEXT_NAMES, then those named by LEXICAL_CONTEXT_NAMES."""
    count = len(shapes)
    prose = [shape.prose for shape in shapes]
    sums = [0.0, *accumulate(prose)]
    total = sums[-1] or 1.0
    start, end = main_run(prose)
    run_share = (sums[end] - sums[start]) / total
    paragraphs = sum(value > 0 for value in prose)
    short = [0, *accumulate(shape.words < 6 for shape in shapes)]
    frequency = Counter(shape.normal for shape in shapes)
    since = _since(prose)
    until = _since(prose[::-1])[::-1]
    looks = ((shape.numbers[_LENGTH], float(shape.sentence), shape.numbers[_ENDS]) for shape in shapes)
    padded = [*_BEYOND, *chain.from_iterable(looks), *_BEYOND]
    of_the_page = (math.log1p(count), math.log1p(paragraphs), math.log1p(total))
    runs = _runs(prose)
    dated = [_is_dated(shape) for shape in shapes]
    since_dated = _since([float(value) for value in dated])
    dated_sums = [0, *accumulate(dated)]
    first_prose = next((index for index, value in enumerate(prose) if value), 0)
    titles = [0, *accumulate(_is_title(shape) for shape in shapes)]
    lexical = _lexical(shapes, sums) if lexicon else None
    rows = []
    for index in range(count):
        own = 3 * index + len(_BEYOND)  # where the three numbers of the line stand
        row = padded[own - len(_BEYOND) : own] + padded[own + 3 : own + 3 + len(_BEYOND)]
        low, high = max(0, index - _NEAR), min(count, index + _NEAR + 1)
        row += (
            math.log1p(blocks[index].number - blocks[index - 1].number if index else 9),
            math.log1p(blocks[index + 1].number - blocks[index].number if index < count - 1 else 9),
            sums[index] - sums[low],
            sums[high] - sums[index + 1],
            sums[index] - sums[max(0, index - _WIDER)],
            sums[min(count, index + _WIDER + 1)] - sums[index + 1],
            sums[index] / total,
            index / count,
            *of_the_page,
            float(start <= index < end),
            _signed_log(index - start),
            _signed_log(end - 1 - index),
            run_share,
            *runs[index],
            since_dated[index],
            float(dated_sums[min(count, index + _WIDER)] - dated_sums[max(0, index - _WIDER)]),
            math.log1p(max(0, dated_sums[index] - dated_sums[first_prose])),
            (titles[high] - titles[low]) / (high - low),
            float(index > 0 and shapes[index - 1].numbers[_COLON]),
            since[index],
            until[index],
            float(min(4, frequency[shapes[index].normal])),
            (short[high] - short[low]) / (high - low),
        )
        rows.append(row + lexical[index] if lexical else row)
    return rows


def _since(values: Sequence[float]) -> list[float]:
    """How many lines ago the last value above zero was, before each line; at most `_FAR`."""
    result, distance = [], _FAR
    for value in values:
        result.append(distance)
        distance = 1.0 if value > 0 else min(_FAR, distance + 1)
    return result


def _is_dated(shape: Shape) -> bool:
    """A short line with a clock time or a year: a time stamp, a byline, a news feed."""
    return shape.words <= 12 and not shape.sentence and bool(shape.numbers[_TIME] or shape.numbers[_YEAR])


def _is_title(shape: Shape) -> bool:
    """A line as long as a headline that does not end as a sentence."""
    return 4 <= shape.words <= 18 and not shape.numbers[_ENDS]


def _runs(prose: Sequence[float]) -> list[tuple[float, ...]]:
    """For each line, what the run of prose it lies in weighs among the page's runs; lines without prose part them."""
    spans: list[list[float]] = []  # start, end, sum
    for index, value in enumerate(prose):
        if value and spans and index - spans[-1][1] <= _RUN_GAP:
            spans[-1][1] = index
            spans[-1][2] += value
        elif value:
            spans.append([index, index, value])
    total = sum(span[2] for span in spans) or 1.0
    rows: list[tuple[float, ...]] = []
    before, largest_before = 0.0, 0.0
    position = 0
    largest_after = [0.0] * (len(spans) + 1)
    for place in range(len(spans) - 1, -1, -1):
        largest_after[place] = max(largest_after[place + 1], spans[place][2])
    for index in range(len(prose)):
        while position < len(spans) and index > spans[position][1]:
            before += spans[position][2]
            largest_before = max(largest_before, spans[position][2])
            position += 1
        inside = position < len(spans) and spans[position][0] <= index
        own = spans[position][2] if inside else 0.0
        after = largest_after[position + 1] if inside else largest_after[position]
        rows.append(
            (
                math.log1p(own),
                own / total,
                math.log1p(position),
                before / total,
                largest_before / (own + 20),
                after / (own + 20),
            )
        )
    return rows


def _tally(count: int, places: Iterable[int]) -> list[int]:
    """How many of the `places` lie before each of `count` lines, and in all."""
    marked = [0] * (count + 1)
    for place in places:
        marked[place + 1] = 1
    return list(accumulate(marked))


def _signed_log(value: float) -> float:
    return math.copysign(math.log1p(abs(value)), value)


def _lexical(shapes: Sequence[Shape], sums: Sequence[float]) -> list[list[float]]:
    count = len(shapes)
    marks = [(0.0)] * 3 + [float(min(4, len(shape.cues))) for shape in shapes] + [0.0] * 3
    kinds = {index: {cue.kind for cue in shape.cues} for index, shape in enumerate(shapes) if shape.cues}
    tallies = [
        _tally(count, (index for index, found in kinds.items() if not group.isdisjoint(found))) for group in _AROUND
    ]
    nothing = [0.0] * len(tallies)
    rows, since, behind, headings = [], _FAR, 0.0, 0
    since_comments, before_comments = _FAR, 0.0
    for index, shape in enumerate(shapes):
        low, high = max(0, index - 5), min(count, index + 6)
        if shape.opens_other_matter:
            since, behind, headings = 0.0, max(behind, sums[index]), headings + 1
        if shape.opens_comments:
            since_comments, before_comments = 0.0, max(before_comments, sums[index])
        rows.append(
            marks[index : index + 3]
            + marks[index + 4 : index + 7]
            + [since, math.log1p(behind), since_comments, math.log1p(before_comments), float(headings)]
            + ([float(tally[high] - tally[low]) for tally in tallies] if kinds else nothing)
        )
        since = min(_FAR, since + 1)
        since_comments = min(_FAR, since_comments + 1)
    return rows
