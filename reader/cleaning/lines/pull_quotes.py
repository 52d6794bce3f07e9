"""Sentences that the page sets once more in large letters: nothing is lost with the repeat."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.cleaning.cues import SPAN_CHARACTERS, all_words
from reader.cleaning.lines.features import SHAPE_NAMES, Shape
from reader.patterns import compiled

_WORD = compiled(r"\w+")
_FEWEST, _MOST = 6, 60
"""Words of a repeat: fewer are a sub-heading or a refrain, more a paragraph."""
_FEW_REPEATS, _MOST_REPEATS, _SHARE_OF_REPEATS = 2, 6, 0.125
"""Lines, and of the kept lines: more are rows of a table or steps of a schedule."""
_OPENING = 2
"""Sentences."""
_QUOTED = compiled(r"[\"“„«‘].*[\"”“»’]")
_PIECE = compiled(r"[\"“„«‘]? ?(?:…|\.\.)|.*(?:…|\.\.) ?[\"”“»’]?$")
_BULLET = SHAPE_NAMES.index("bullet")


def drop_pull_quotes(shapes: Sequence[Shape], texts: Sequence[str], keep: list[bool]) -> None:
    """A kept sentence or quotation that stands word for word, figures included, inside a longer kept line.

    The first two kept sentences stay: one may be a standfirst, or a date that ends as a sentence does. So do items of
    lists and parts of sentences: a text may quote a statement piece by piece. The time is linear in the text: a line
    is looked for only in the lines that hold its first words.
    """
    kept = [position for position, value in enumerate(keep) if value]
    words = {position: _words(shapes[position], texts[position]) for position in kept}
    opening = [position for position in kept if shapes[position].sentence][:_OPENING]
    below = kept[kept.index(opening[-1]) + 1 :] if opening else []
    short = [p for p in below if _FEWEST <= len(words[p]) <= _MOST and _is_set_large(shapes[p], texts[p])]
    sought = {tuple(words[position][:_FEWEST]) for position in short}
    first = {beginning[0] for beginning in sought}
    holders: dict[tuple[str, ...], list[int]] = {}
    for position in kept:
        line = words[position]
        for start, word in enumerate(line):
            if word in first and (beginning := tuple(line[start : start + _FEWEST])) in sought:
                holders.setdefault(beginning, []).append(position)
    repeats = [position for position in short if _stands_once(position, holders, words, texts)]
    if len(repeats) <= max(_FEW_REPEATS, min(_MOST_REPEATS, _SHARE_OF_REPEATS * len(kept))):
        for position in repeats:
            keep[position] = False


def _words(shape: Shape, text: str) -> Sequence[str]:
    """The words of a line, its numbers as "#"; those of the shape, which has both ends of a long line only."""
    return shape.spoken if len(text) <= SPAN_CHARACTERS else all_words(text)


def _stands_once(
    position: int,
    holders: Mapping[tuple[str, ...], list[int]],
    words: Mapping[int, Sequence[str]],
    texts: Sequence[str],
) -> bool:
    """Whether one longer line, and no other, holds all words of this."""
    others = [other for other in holders[tuple(words[position][:_FEWEST])][:_MOST] if other != position]
    repeat = _printed(texts[position]) if others else ""
    found = [other for other in others if repeat in _printed(texts[other])]
    return len(found) == 1 and len(words[found[0]]) > len(words[position])


def _printed(text: str) -> str:
    """The words of a line with its figures, a space at either end."""
    return f" {' '.join(_WORD.findall(text.casefold()))} "


def _is_set_large(shape: Shape, text: str) -> bool:
    whole = shape.sentence or _QUOTED.fullmatch(text) is not None
    piece = ("…" in text or ".." in text) and _PIECE.match(text) is not None
    return whole and not piece and not shape.numbers[_BULLET]
