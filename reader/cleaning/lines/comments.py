"""Where the readers' comments begin: at a heading below which readers write, not at a button inside the text."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass, field
from itertools import pairwise, takewhile

from reader.cleaning.cues import Lexicon
from reader.cleaning.lines.boxes import Words, follow, goes_on, is_paragraph, is_stamped, is_told
from reader.cleaning.lines.features import LEXICAL_NAMES, SHAPE_NAMES, Shape

_NAMES = (*SHAPE_NAMES, *LEXICAL_NAMES)
_OWN, _QUOTES, _ADDRESS, _REPORTED, _QUESTION, _EXCLAMATION = (
    _NAMES.index(name) for name in ("writes of self", "quotes", "address", "reported speech", "question", "exclamation")
)
_TEXT_BEFORE = 40
"""Words of kept text, in two lines at least, before a heading of comments is believed to end the article."""
_SHARE_BEFORE = 0.1
"""Of the kept words; a button "Comment" over nearly the whole text heads nothing."""
_LOOKED_AT = 8
"""Lines below the heading in which the text may go on."""
_TOLD_SOON = 3
"""Among so many paragraphs below a heading one must report what somebody said, where the scorer kept none."""


def cut_at_comments(shapes: Sequence[Shape], keep: list[bool], lexicon: Lexicon | None) -> tuple[int | None, set[int]]:
    """Drop everything from the heading of the readers' comments on.

    Gives its position, or None, and the positions of buttons ("View comments") behind which the text goes on. The time
    is linear in the text.
    """
    headings = [position for position, shape in enumerate(shapes) if shape.opens_comments]
    if lexicon is None or not headings:
        return None, set()
    total = sum(shape.words for shape, kept in zip(shapes, keep, strict=True) if kept)
    enough = max(_TEXT_BEFORE, _SHARE_BEFORE * total)
    above, buttons = _Above(), set[int]()
    words = Words(shapes, lexicon)
    for start, heading in pairwise([-1, *headings]):
        for position in range(start + 1, heading):
            if keep[position]:
                above.add(shapes[position], words[position])
        if _text_goes_on(shapes, keep, heading, above, words):
            buttons.add(heading)
            keep[heading] = False
        elif above.lines > 1 and above.length >= enough:
            keep[heading:] = [False] * (len(keep) - heading)
            return heading, buttons
    return None, buttons


@dataclass
class _Above:
    """The kept text above a heading: its lines, words and longer words, and whether its writer says "I"."""

    lines: int = 0
    length: float = 0.0
    told: set[str] = field(default_factory=set)
    of_self: bool = False

    def add(self, shape: Shape, words: Set[str]) -> None:
        self.lines += 1
        self.length += shape.words
        self.told |= words
        self.of_self = self.of_self or _writes_of_self(shape)


def _text_goes_on(shapes: Sequence[Shape], keep: Sequence[bool], heading: int, above: _Above, words: Words) -> bool:
    """Whether kept paragraphs before the next such heading are the article's, as `goes_on` tells.

    They may write of themselves only where the text above does.
    """
    near = range(heading + 1, len(shapes))[:_LOOKED_AT]
    below = list(takewhile(lambda position: not shapes[position].opens_comments, near))
    run = [position for position in below if is_paragraph(shapes[position])]
    if not run or any(_is_readers(shapes[position]) for position in below):
        return False
    if not above.of_self and any(_writes_of_self(shapes[position]) for position in run):
        return False
    kept, followed = any(keep[position] for position in run), follow(shapes, run)
    if not above.lines:
        return kept and followed and heading > 0 and is_paragraph(shapes[heading - 1])
    reported = any(is_told(shapes[position]) for position in run[:_TOLD_SOON])
    goes = (kept or (followed and reported)) and goes_on(shapes, below, above.told, words, of_self=above.of_self)
    return goes or (run[0] == heading + 1 and _reports(shapes[run[0]]))


def _reports(shape: Shape) -> bool:
    """A sentence that says what somebody said, and nothing to its reader."""
    numbers = shape.numbers
    return (
        shape.sentence
        and bool(numbers[_REPORTED])
        and not (numbers[_ADDRESS] or numbers[_QUESTION] or numbers[_EXCLAMATION])
    )


def _is_readers(shape: Shape) -> bool:
    """A button under what a reader wrote, or the time when it was written."""
    return is_stamped(shape) or any(cue.kind == "comments" and cue.stands == "whole" for cue in shape.cues)


def _writes_of_self(shape: Shape) -> bool:
    return bool(shape.numbers[_OWN]) and not shape.numbers[_QUOTES]
