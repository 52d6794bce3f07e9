"""The run of kept lines that the headline is to head, and the words by which other lines are held against it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from reader.cleaning.lines.features import Shape, has_wide

_FEWEST_OF_TEXT = 8
_OPENING = 4
"""So many first paragraphs are held against a headline: news tells the most important thing first."""
_PART = 15
"""More removed lines than this between two kept ones, and they belong to different runs of text."""


class Text(NamedTuple):
    """The run of kept lines that the headline is to head: where it begins, and the words of it and of its opening."""

    first: int
    vocabulary: frozenset[str]
    opening: frozenset[str]


def run_of_text(shape_of: Callable[[int], Shape], keep: Sequence[bool]) -> Text | None:
    """The longest run of kept sentences; a leaked line far above or below it is no part of it."""
    runs: list[list[int]] = []
    for index, kept in enumerate(keep):
        if kept and (shape_of(index).prose or shape_of(index).words >= _FEWEST_OF_TEXT):
            if not runs or index - runs[-1][-1] > _PART:
                runs.append([])
            runs[-1].append(index)
    if not runs:
        return None
    run = max(runs, key=lambda run: sum(shape_of(index).words for index in run))
    spoken = [_spoken(shape_of(index)) for index in run]
    return Text(run[0], frozenset().union(*spoken), frozenset().union(*spoken[:_OPENING]))


def _spoken(shape: Shape) -> Sequence[str]:
    """Words among which the `content_words` of other lines are looked for: the light ones may stay among them."""
    return content_words(shape) if has_wide(shape.normal) else shape.spoken


def content_words(shape: Shape) -> list[str]:
    """The words of some weight; of scripts that are written without spaces every two neighbouring signs."""
    if shape.normal.isascii():
        return [word for word in shape.spoken if len(word) > 3]
    words: list[str] = []
    for word in shape.spoken:
        if has_wide(word):
            words += [word[start : start + 2] for start in range(max(1, len(word) - 1))]
        elif len(word) > 3 or not word.isascii():
            words.append(word)
    return words
