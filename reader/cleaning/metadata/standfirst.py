"""Finds the standfirst: the line, or lines, under the headline that sum the article up, though they were taken out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reader.cleaning.lines.features import SHAPE_NAMES, Shape
from reader.cleaning.lines.pictures import picture_credit
from reader.cleaning.metadata.byline import names_alone
from reader.cleaning.metadata.headline import CREDITED, content_words, is_bulleted, is_signed, is_title, run_of_text
from reader.cleaning.metadata.signature import is_placed_name
from reader.model import Block
from reader.patterns import compiled

_PICTURED = compiled(r"\b(?i:picture|photo(?:graph)?|image|bild|foto)s?: [^\W\d_a-z]")
_LONGEST_STANDFIRST = 45
_GAP = 10
_SHARED = 0.25
_SENTENCES = SHAPE_NAMES.index("sentences")
"""How many sentences end inside a line."""
_ABOUT_ARTICLE = frozenset(["byline", "date", "sharing"])
_FEWEST_POINTS, _MOST_POINTS = 2, 6


def find_summary(
    blocks: Sequence[Block], shape_of: Callable[[int], Shape], keep: Sequence[bool], headline: int
) -> list[int]:
    """The indices of the lines that sum the article up: its standfirst, kept or removed, or several removed points
    right above the text.

    Each of the points shares words with the text, which the titles of other stories do not.
    """
    standfirst = _over_signature(blocks, shape_of, keep, headline)
    if standfirst is None:
        standfirst = find_standfirst(blocks, shape_of, keep, headline)
    if standfirst is not None:
        return [standfirst]
    first = next((index for index in range(headline + 1, len(keep)) if keep[index]), headline)
    points = []
    text = None
    for index in range(first - 1, max(headline, first - 1 - _MOST_POINTS), -1):
        shape = shape_of(index)
        if shape.cues or shape.numbers[_SENTENCES] or not _sums_up(shape, blocks[index]):
            break
        text = text or run_of_text(shape_of, keep)
        content = content_words(shape)
        shared = sum(text is not None and word in text.vocabulary for word in content)
        if shared < max(1, _SHARED * len(content)):
            break
        points.append(index)
    return points if len(points) >= _FEWEST_POINTS else []


def _over_signature(
    blocks: Sequence[Block], shape_of: Callable[[int], Shape], keep: Sequence[bool], headline: int
) -> int | None:
    """The index of a kept line right under the headline, where only who wrote the article, where and when stands
    between it and the text: it is not the text's first paragraph, above which such lines are looked for."""
    kept = [index for index in range(headline + 1, min(headline + _GAP, len(keep))) if keep[index]][:2]
    if len(kept) < 2 or kept[0] != headline + 1 or not _sums_up(shape_of(kept[0]), blocks[kept[0]]):
        return None
    between = range(kept[0] + 1, kept[1])
    dated = any(is_signed(blocks[index].text) for index in between)
    return kept[0] if dated and all(_is_about_article(shape_of(i), blocks[i].text) for i in between) else None


def _is_about_article(shape: Shape, text: str) -> bool:
    return _goes_between(text) or any(cue.kind in _ABOUT_ARTICLE for cue in shape.cues)


def find_standfirst(
    blocks: Sequence[Block], shape_of: Callable[[int], Shape], keep: Sequence[bool], headline: int
) -> int | None:
    """The index of a removed line that sums the article up right under its headline; None when there is none.

    It has no cue of boilerplate, stands over the byline or shares words with the text, and nothing but short lines
    stand between it and the text: no other titles, or it would be one of a list.
    """
    first = next((index for index in range(headline + 1, len(keep)) if keep[index]), len(keep))
    if first == len(keep):
        return None
    normal = shape_of(headline).normal
    below = range(headline + 1, min(first, headline + _GAP))
    under = next((i for i in below if not shape_of(i).normal.startswith(normal)), first)  # a caption may go on from it
    if under >= first or first - under > _GAP or not _sums_up(shape_of(under), blocks[under]):
        return None
    between = [index for index in range(under + 1, first) if shape_of(index).normal != normal]
    if any(is_title(shape_of(index)) and not _goes_between(blocks[index].text) for index in between):
        return None
    text = run_of_text(shape_of, keep)
    if not between or any(is_signed(blocks[index].text) for index in between[:2]):
        return under
    content = content_words(shape_of(under))
    shared = sum(text is not None and word in text.vocabulary for word in content)
    return under if shared >= max(1, _SHARED * len(content)) else None


def _sums_up(shape: Shape, block: Block) -> bool:
    text = block.text
    if "caption" in block.marks or _PICTURED.search(text) or picture_credit(text):
        return False
    plain = not any(cue.stands != "anywhere" for cue in shape.cues) and not is_bulleted(shape) and " | " not in text
    return plain and 6 <= shape.words <= _LONGEST_STANDFIRST and not is_signed(text) and not CREDITED.search(text)


def _goes_between(text: str) -> bool:
    """A byline, a date, bare names, a name with its place or a caption with its photographer."""
    return is_signed(text) or bool(names_alone(text)) or is_placed_name(text) or _PICTURED.search(text) is not None
