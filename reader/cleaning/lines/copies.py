"""A text that a page prints twice, as it does for small screens or for the printer: one copy of it stays."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.cleaning.lines.features import Shape

_FEWEST, _SHORTEST = 3, 12
"""Paragraphs in the same order, and words of each: fewer are a refrain, or teasers that a page repeats."""
_LEAST = 0.25
"""Of the page's running text: less is what a schedule or a list says of one day as of another."""


def second_copies(shapes: Sequence[Shape], texts: Sequence[str]) -> dict[int, int]:
    """The positions of a passage's lines where it stands a second time, each with that of the first; in linear time."""
    if len(set(texts)) > len(texts) - _FEWEST:
        return {}
    least = _LEAST * sum(shape.prose for shape in shapes)
    first: dict[str, int] = {}
    copies: dict[int, int] = {}
    passage: dict[int, int] = {}
    for position, text in enumerate(texts):
        at = first.setdefault(text, position)
        if at < position and (not passage or passage.get(position - 1) == at - 1):
            passage[position] = at
            continue
        copies |= _if_told(passage, shapes, least)
        passage = {position: at} if at < position else {}
    return copies | _if_told(passage, shapes, least)


def _if_told(passage: dict[int, int], shapes: Sequence[Shape], least: float) -> dict[int, int]:
    told = [shapes[position] for position in passage if shapes[position].sentence]
    paragraphs = sum(shape.words >= _SHORTEST for shape in told)
    return passage if paragraphs >= _FEWEST and sum(shape.prose for shape in told) >= least else {}


def drop_copies(copies: Mapping[int, int], shapes: Sequence[Shape], keep: list[bool]) -> None:
    """Keep the first copy of a line of which either was kept, unless it has a cue."""
    for position, at in copies.items():
        keep[at] = keep[at] or (keep[position] and not shapes[at].cues)
        keep[position] = False
