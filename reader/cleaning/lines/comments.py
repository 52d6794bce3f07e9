"""Where the readers' comments begin: at a heading below which readers write, not at a button inside the text, or at the
first of several names over what their owners write."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass, field
from itertools import pairwise, takewhile

from reader.cleaning.cues import Lexicon
from reader.cleaning.lines.boxes import MOST_TALKING, Words, follow, goes_on, is_stamped
from reader.cleaning.lines.features import LEXICAL_NAMES, SHAPE_NAMES, Shape
from reader.cleaning.lines.telling import is_paragraph, is_told, talks
from reader.cleaning.lines.threads import find_thread

_NAMES = (*SHAPE_NAMES, *LEXICAL_NAMES)
_ADDRESS, _REPORTED, _QUESTION, _EXCLAMATION = (
    _NAMES.index(name) for name in ("address", "reported speech", "question", "exclamation")
)
_TEXT_BEFORE = 40
"""Words of kept text, in two lines at least, before a heading of comments is believed to end the article."""
_SHARE_BEFORE = 0.1
"""Of the kept words; a button "Comment" over nearly the whole text heads nothing."""
_LOOKED_AT = 8
"""Lines below the heading in which the text may go on."""
_MOST_BUTTONS = 5
_TOLD_SOON = 3
"""Where the scorer kept no paragraph below a heading, one of so many must report what somebody said, or as many state
things and nobody talks."""


def cut_at_comments(shapes: Sequence[Shape], keep: list[bool], lexicon: Lexicon | None) -> tuple[int | None, set[int]]:
    """Drop everything from the heading of the readers' comments on, or from the first name of a thread without one.

    Gives its position, or None, and the positions of buttons ("View comments") behind which the text goes on. The time
    is linear in the text.
    """
    if lexicon is None:
        return None, set()
    headings = [position for position, shape in enumerate(shapes) if shape.opens_comments]
    thread = find_thread(shapes)
    if not headings and thread is None:
        return None, set()
    total = sum(shape.words for shape, kept in zip(shapes, keep, strict=True) if kept)
    enough = max(_TEXT_BEFORE, _SHARE_BEFORE * total)
    above, buttons = _Above(), set[int]()
    words = Words(shapes, lexicon)
    ends = sorted({*headings, *((thread,) if thread is not None else ())})
    for start, end in pairwise([-1, *ends]):
        for position in range(start + 1, end):
            if keep[position]:
                above.add(shapes[position], words[position])
        if end != thread and _text_goes_on(shapes, keep, end, above, words, lexicon):
            buttons.add(end)
            keep[end] = False
        elif above.lines > 1 and above.length >= enough:
            keep[end:] = [False] * (len(keep) - end)
            return end, buttons
    return None, buttons


@dataclass
class _Above:
    """The kept text above a heading: how many lines, how many of them talk, how many words, and the longer of these."""

    lines: int = 0
    talking: int = 0
    length: float = 0.0
    told: set[str] = field(default_factory=set)

    def add(self, shape: Shape, words: Set[str]) -> None:
        self.lines += 1
        self.talking += talks(shape)
        self.length += shape.words
        self.told |= words


def _text_goes_on(
    shapes: Sequence[Shape], keep: Sequence[bool], heading: int, above: _Above, words: Words, lexicon: Lexicon
) -> bool:
    """Whether what stands below a heading, up to the next, is the article again: the heading was a button.

    It is where no reader writes there, and a paragraph right below reports what somebody said, or the scorer kept one,
    or they state things, one right behind the other, and take up words of the text.
    """
    near = range(heading + 1, len(shapes))[:_LOOKED_AT]
    below = list(takewhile(lambda position: not shapes[position].opens_comments, near))
    paragraphs = [position for position in below if is_paragraph(shapes[position])]
    if not paragraphs or _readers_write(shapes, below, paragraphs, above, lexicon):
        return False
    kept, followed = any(keep[position] for position in paragraphs), follow(shapes, paragraphs)
    if not above.lines:  # a button over the text, or inside its opening
        return kept and followed and heading > 0 and is_paragraph(shapes[heading - 1])
    if paragraphs[0] == heading + 1 and _reports(shapes[heading + 1]):
        return True
    told = any(is_told(shapes[position]) for position in paragraphs[:_TOLD_SOON])
    stated = len(paragraphs) >= _TOLD_SOON and not any(talks(shapes[p]) or shapes[p].cues for p in paragraphs)
    if kept:
        return goes_on(shapes, below, above.told, words)
    return followed and (told or stated) and goes_on(shapes, below, above.told, words, listed=True)


def _readers_write(
    shapes: Sequence[Shape], below: Sequence[int], paragraphs: Sequence[int], above: _Above, lexicon: Lexicon
) -> bool:
    """Whether buttons or times of readers' comments stand among the lines, or many paragraphs say "I" or "you", ask or
    exclaim, where the text above does not."""
    talking = sum(talks(shapes[position]) for position in paragraphs)
    many = talking > MOST_TALKING * len(paragraphs) and above.talking <= MOST_TALKING * above.lines
    return many or any(_is_readers(shapes[position], lexicon) for position in below)


def _reports(shape: Shape) -> bool:
    """A sentence that says what somebody said, and nothing to its reader."""
    numbers = shape.numbers
    return (
        shape.sentence
        and bool(numbers[_REPORTED])
        and not (numbers[_ADDRESS] or numbers[_QUESTION] or numbers[_EXCLAMATION])
    )


def _is_readers(shape: Shape, lexicon: Lexicon) -> bool:
    """The time when a reader wrote, or the buttons under it: "Reply", "Like Reply Report"."""
    if is_stamped(shape) or any(cue.kind == "comments" and cue.stands == "whole" for cue in shape.cues):
        return True
    buttons = [lexicon.whole.get(f" {word} ", ()) for word in shape.spoken[: _MOST_BUTTONS + 1]]
    return len(buttons) <= _MOST_BUTTONS and all(buttons) and any("comments" in kinds for kinds in buttons)
