"""Rules that overrule the scorer where a pattern is plain: twins of links, teasers, lists, the readers' comments."""

from __future__ import annotations

from collections import Counter

from reader.cleaning.context import opens_comments, opens_other_matter
from reader.cleaning.cues import Lexicon
from reader.cleaning.features import LEXICAL_NAMES, SHAPE_NAMES, Shape
from reader.cleaning.scoring import Measured

NAMES = (*SHAPE_NAMES, *LEXICAL_NAMES)
_TEXT_BEFORE_COMMENTS = 60
"""Words of kept text, in two lines at least, before a heading of comments is believed to end the article."""
_DOTS = ("…", "...", "[…]", "[...]")


def cut_at_comments(measured: Measured, keep: list[bool], words: Lexicon | None) -> int | None:
    """Drop everything from the heading of the readers' comments on; its position among the measured lines, or None."""
    if words is None:
        return None
    length, paragraphs = 0.0, 0
    for position, shape in enumerate(measured.shapes):
        if length >= _TEXT_BEFORE_COMMENTS and paragraphs >= 2 and opens_comments(shape, words):
            keep[position:] = [False] * (len(keep) - position)
            return position
        if keep[position]:
            length += shape.words
            paragraphs += 1
    return None


def drop_twins(shapes: list[Shape], keep: list[bool]) -> None:
    """A line that is no sentence and stands elsewhere on the page as well is a link to another story."""
    frequency = Counter(shape.normal for shape in shapes if shape.words >= 4)
    for position, shape in enumerate(shapes):
        if keep[position] and not shape.sentence and frequency[shape.normal] > 1:
            keep[position] = False


def drop_teasers(shapes: list[Shape], texts: list[str], keep: list[bool]) -> None:
    """A paragraph cut off with dots under a line that is no sentence, at the end of a run of text: another story."""
    for position in range(len(keep) - 1, 0, -1):
        ends_run = position + 1 == len(keep) or not keep[position + 1]
        under_a_title = not shapes[position - 1].sentence and shapes[position - 1].words >= 4
        if keep[position] and ends_run and under_a_title and texts[position].endswith(_DOTS):
            keep[position] = keep[position - 1] = False


_PLEAS = frozenset(["membership", "newsletter", "subscription"])


def drop_pleas(shapes: list[Shape], keep: list[bool]) -> None:
    """A line that speaks to its reader, quotes nobody and asks for money, an address or a subscription.

    One phrase at its beginning or two anywhere are needed: articles about members and newsletters use such words too.
    """
    address, quotes = NAMES.index("address"), NAMES.index("quotes")
    for position, shape in enumerate(shapes):
        if keep[position] and shape.numbers[address] and not shape.numbers[quotes]:
            pleas = [cue for cue in shape.cues if cue.kind in _PLEAS]
            if len(pleas) > 1 and any(cue.stands != "anywhere" for cue in pleas):
                keep[position] = False


def drop_linked_lists(shapes: list[Shape], keep: list[bool], words: Lexicon | None) -> None:
    """The bulleted lines, sentences or not, right behind a heading such as "Related"."""
    bullet, listing = NAMES.index("bullet"), False
    for position, shape in enumerate(shapes):
        if listing and shape.numbers[bullet]:
            keep[position] = False
        else:
            listing = words is not None and not keep[position] and opens_other_matter(shape, words)
