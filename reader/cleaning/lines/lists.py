"""Lists of the text's own between two of its paragraphs: a timeline, a recall's products, what a recipe takes.

Their short lines look like menus, and what stands behind them like other matter. They are left out while the page is
measured, so that the text on both sides is judged as one, and kept where it is kept on both sides.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from reader.cleaning.cues import Lexicon, box_labels
from reader.cleaning.lines.features import SHAPE_NAMES, Shape, measure
from reader.cleaning.lines.keeping import is_stamp
from reader.cleaning.lines.scoring import Measured
from reader.cleaning.metadata.byline import is_byline
from reader.cleaning.metadata.dates import states_date
from reader.model import Block
from reader.patterns import compiled

_FEWEST, _LONGEST = 3, 40
"""Rows; lines with the headings above and below them."""
_LONGEST_ROW, _SHORT_ROW = 12, 6
"""Words; a longer line that holds a figure may be a title."""
_SHARE_OF_ROWS = 0.6
_LONGEST_TEXT = 120
"""Characters: a look that costs next to nothing."""
_FEWEST_SOURCES, _LONGEST_SOURCE = 2, 25
"""Lines; words."""
_QUESTION = SHAPE_NAMES.index("question")
_DIGIT = compiled(r"\d")
_CLOCK = compiled(r"(\d{1,2})[:.h](\d\d)\b")
_ROW = compiled(
    r"(?:\d{1,2}[:.h]\d\d(?: [^\W\d_.]{1,4}\.?)?|\d{4}|\d{1,2}\.? [^\W\d_]+|[^\W\d_]+ \d{1,2})"
    r" ?[:–—-] ?\S"  # "1921: sold", "19:21 – alarm"
    r"|[^\W\d_][^:]{0,29}: +\S"  # "Pack size: 90 g"
    r"|[-*•·] "
)


class List(NamedTuple):
    """The indices of the blocks of a list, and of the paragraphs above and below it."""

    rows: list[int]
    above: int
    below: int


def find_lists(blocks: Sequence[Block], measured: Measured, keep: Sequence[bool], words: Lexicon) -> list[List]:
    """The lists between two measured paragraphs of which one at least was kept, if not every row of them was.

    The time is linear in the text.
    """
    indices = measured.indices
    kept = {index for index, value in zip(indices, keep, strict=True) if value}
    paragraphs = [index for index, shape in zip(indices, measured.shapes, strict=True) if shape.prose]
    found = []
    for above, below in pairwise(paragraphs):
        if below - above > _LONGEST or not (above in kept or below in kept):
            continue
        rows = [index for index in range(above + 1, below) if index not in measured.boxed]
        if not kept.issuperset(rows) and _is_list([blocks[index].text for index in rows], words):
            found.append(List(rows, above, below))
    return found


def keep_sources(shapes: Sequence[Shape], keep: list[bool], words: Lexicon | None) -> None:
    """What the article rests on, in a list of its own right behind the text: "Our sources", then a line for each."""
    heading = max((position for position, kept in enumerate(keep) if kept), default=len(keep)) + 1
    if heading < len(keep) and shapes[heading].normal in box_labels().sources:
        below = range(heading + 1, len(keep))
        rows = list(
            takewhile(lambda at: 1 < shapes[at].words <= _LONGEST_SOURCE and _is_unasked(shapes[at], words), below)
        )
        if len(rows) >= _FEWEST_SOURCES:
            keep[heading : rows[-1] + 1] = [True] * (len(rows) + 1)


def _is_unasked(shape: Shape, words: Lexicon | None) -> bool:
    """Whether it begins with no phrase that is not the article's own, and says nothing to its reader."""
    asks = shape.numbers[_QUESTION] or (words is not None and not words.address.isdisjoint(shape.spoken))
    return not asks and all(cue.stands == "anywhere" or cue.kind == "date" for cue in shape.cues)


def _is_list(texts: Sequence[str], words: Lexicon) -> bool:
    if len(texts) < _FEWEST or any(len(text) > _LONGEST_TEXT for text in texts):
        return False
    rows = sum(map(_is_row, texts))
    if rows < max(_FEWEST, _SHARE_OF_ROWS * len(texts)) or not _goes_forward(texts):
        return False
    return all(_is_plain(text, measure(text, words)) for text in texts)


def _is_row(text: str) -> bool:
    return _ROW.match(text) is not None or (text.count(" ") < _SHORT_ROW and _DIGIT.search(text) is not None)


def _goes_forward(texts: Sequence[str]) -> bool:
    """Whether times at the beginning of lines follow each other; a news feed has the latest first."""
    times = [(int(match[1]), int(match[2])) for text in texts if (match := _CLOCK.match(text))]
    return times == sorted(times)


def _is_plain(text: str, shape: Shape) -> bool:
    """No phrase of the page's own matter, no date or byline that stands alone, no title of several words' length."""
    if any(cue.kind != "date" or cue.stands == "whole" for cue in shape.cues) or shape.words > _LONGEST_ROW:
        return False
    return not (shape.sentence or is_stamp(text) or is_byline(text) or (states_date(text) and not _ROW.match(text)))
