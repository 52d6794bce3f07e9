"""Finds the standfirst: the line, or lines, under the headline that sum the article up, though they were taken out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import dropwhile, takewhile

from reader.cleaning.lines.features import SHAPE_NAMES, Shape
from reader.cleaning.lines.pictures import picture_credit
from reader.cleaning.metadata.headline import is_bulleted, is_signed, is_title
from reader.cleaning.metadata.names import names_alone
from reader.cleaning.metadata.no_headline import leads_on
from reader.cleaning.metadata.run_of_text import Text, content_words, run_of_text
from reader.cleaning.metadata.signature import is_placed_name
from reader.model import Block
from reader.patterns import compiled

_PICTURED = compiled(r"\b(?i:picture|photo(?:graph)?|image|bild|foto)s?: [^\W\d_a-z]")
_CREDITED = compiled(r"Credit\.\.\.|Getty|\([^()/]*/[^()]*\)$")
_SHORTEST, _LONGEST_STANDFIRST = 6, 45
_GAP = 10
_SHARED = 0.25
_SENTENCES, _TIME = SHAPE_NAMES.index("sentences"), SHAPE_NAMES.index("clock time")
"""How many sentences end inside a line; whether a time of day stands in it."""
_LONGER_THAN_A_CAPTION = 10
_ABOUT_ARTICLE = frozenset(["byline", "date", "sharing", "comments"])
_FEWEST_POINTS, _MOST_POINTS = 2, 6
_MOST_STANDFIRSTS, _SIGNATURE = 3, 3
"""Lines of a standfirst; and of a signature, one of which is a byline or a date."""


def find_summary(
    blocks: Sequence[Block], shape_of: Callable[[int], Shape], keep: Sequence[bool], headline: int
) -> list[int]:
    """The indices of the lines that sum the article up: its standfirst, kept or removed, or several removed points
    right above the text.

    Each of the points shares words with the text, which the titles of other stories do not.
    """
    kept = _over_signature(blocks, shape_of, keep, headline)
    if found := [kept] if kept is not None else find_standfirst(blocks, shape_of, keep, headline):
        return found
    first = next((index for index in range(headline + 1, len(keep)) if keep[index]), headline)
    points = []
    text = None
    for index in range(first - 1, max(headline, first - 1 - _MOST_POINTS), -1):
        shape = shape_of(index)
        if shape.cues or shape.numbers[_SENTENCES] or shape.numbers[_TIME] or not sums_up(shape, blocks[index]):
            break
        text = text or run_of_text(shape_of, keep)
        points.append(index)
    shared = sum(_shares(shape_of(index), text) for index in points)
    return (
        points
        if len(points) >= _FEWEST_POINTS and 2 * shared >= len(points)
        else _bulleted(blocks, shape_of, keep, headline, first)
    )


def _bulleted(
    blocks: Sequence[Block], shape_of: Callable[[int], Shape], keep: Sequence[bool], headline: int, first: int
) -> list[int]:
    """The items of a list under the headline, or under who wrote it, above the `first` line of the text; half of them
    at least share words with it, as links to other stories do not."""
    near = range(headline + 1, min(first, headline + 1 + _GAP))
    below = dropwhile(lambda index: is_about_article(shape_of(index), blocks[index].text), near)
    items = list(takewhile(lambda index: is_bulleted(shape_of(index)) and not shape_of(index).cues, below))
    if not _FEWEST_POINTS <= len(items) <= _MOST_POINTS:
        return []
    text = run_of_text(shape_of, keep)
    return items if 2 * sum(_shares(shape_of(index), text) for index in items) >= len(items) else []


def _over_signature(
    blocks: Sequence[Block], shape_of: Callable[[int], Shape], keep: Sequence[bool], headline: int
) -> int | None:
    """The index of a kept line right under the headline, where only who wrote the article, where and when stands
    between it and the text: it is not the text's first paragraph, above which such lines are looked for."""
    kept = [index for index in range(headline + 1, min(headline + _GAP, len(keep))) if keep[index]][:2]
    if len(kept) < 2 or kept[0] != headline + 1 or not sums_up(shape_of(kept[0]), blocks[kept[0]]):
        return None
    between = range(kept[0] + 1, kept[1])
    dated = any(is_signed(blocks[index].text) for index in between)
    return kept[0] if dated and all(is_about_article(shape_of(i), blocks[i].text) for i in between) else None


def is_about_article(shape: Shape, text: str) -> bool:
    """Whether a line above a text says who wrote it, where or when, or offers to share it."""
    return _goes_between(text) or any(cue.kind in _ABOUT_ARTICLE for cue in shape.cues)


def find_standfirst(
    blocks: Sequence[Block], shape_of: Callable[[int], Shape], keep: Sequence[bool], headline: int
) -> list[int]:
    """The indices of the removed lines that sum the article up right under its headline; none when there are none.

    They have no cue of boilerplate, share words with the text and stand over who wrote the article and when. A single
    one may also stand over nothing but short lines, no other titles, or it would be one of a list; right above the
    text, a byline or a date it need not share words.
    """
    first = next((index for index in range(headline + 1, len(keep)) if keep[index]), len(keep))
    normal = shape_of(headline).normal
    below = [index for index in range(headline + 1, first) if not shape_of(index).normal.startswith(normal)]
    if first == len(keep) or not below or first - below[0] > _GAP:  # a caption may go on from the headline
        return []
    lines = list(takewhile(lambda index: sums_up(shape_of(index), blocks[index]), below[:_MOST_STANDFIRSTS]))
    if not lines:
        return _under_signature(blocks, shape_of, keep, below)
    between = below[len(lines) :]
    text = run_of_text(shape_of, keep) if lines else None
    signed = between and _goes_between(blocks[between[0]].text) and _are_signed(blocks, between[:_SIGNATURE])
    shared = [index for index in lines if _shares(shape_of(index), text)]
    if signed and (shared or len(lines) == 1):
        return shared or lines
    lines, between = lines[:1], below[1:]
    if any(_may_be_title(shape_of(index)) and not _goes_between(blocks[index].text) for index in between):
        return []
    near = len(between) < 2 or _are_signed(blocks, between[:2])
    return [index for index in lines if near or _shares(shape_of(index), text)]


def _may_be_title(shape: Shape) -> bool:
    return shape.words >= _SHORTEST and is_title(shape)


def _under_signature(
    blocks: Sequence[Block], shape_of: Callable[[int], Shape], keep: Sequence[bool], below: Sequence[int]
) -> list[int]:
    """The first of the removed lines `below` who wrote the article and when, where it is longer than captions are,
    shares words with the text, and no title stands under it."""
    below = list(dropwhile(lambda index: is_about_article(shape_of(index), blocks[index].text), below))
    shape = shape_of(below[0]) if below else None
    if shape is None or shape.words < _LONGER_THAN_A_CAPTION or shape.numbers[_TIME]:
        return []
    if not sums_up(shape, blocks[below[0]]) or any(is_title(shape_of(index)) for index in below[1:]):
        return []
    return [below[0]] if _shares(shape, run_of_text(shape_of, keep)) else []


def _are_signed(blocks: Sequence[Block], indices: Sequence[int]) -> bool:
    return any(is_signed(blocks[index].text) for index in indices)


def _shares(shape: Shape, text: Text | None) -> bool:
    """Whether a line has words of the text, some of its own at least."""
    content = content_words(shape)
    shared = sum(text is not None and word in text.vocabulary for word in content)
    return shared >= max(1, _SHARED * len(content))


def sums_up(shape: Shape, block: Block) -> bool:
    """Whether a line may be a standfirst by its looks: no caption, date, name, trail or entry of a list."""
    text = block.text
    if "caption" in block.marks or _PICTURED.search(text) or picture_credit(text) or leads_on(text):
        return False
    if not shape.sentence and names_alone(text.partition(", ")[0]):
        return False  # "Ann Lee, professor of botany"
    plain = not any(cue.stands != "anywhere" for cue in shape.cues) and not is_bulleted(shape) and " | " not in text
    return (
        plain and _SHORTEST <= shape.words <= _LONGEST_STANDFIRST and not is_signed(text) and not _CREDITED.search(text)
    )


def _goes_between(text: str) -> bool:
    """A byline, a date, bare names, a name with its place or a caption with its photographer."""
    return is_signed(text) or bool(names_alone(text)) or is_placed_name(text) or _PICTURED.search(text) is not None
