"""Finds the headline: it stands above the text, shares its words with it and often is printed twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reader.cleaning.context import opens_other_matter
from reader.cleaning.cues import Lexicon
from reader.cleaning.features import SHAPE_NAMES, Shape
from reader.model import Block, Found

_FEWEST, _MOST = 3, 25
_LEAST = 1.0
_AMONG_LINKS = 1.5
"""Taken off behind a heading such as "Related": there stand the headlines of other stories."""
_REACH = 25
"""How many measured lines above the text a headline may stand."""


def find_headline(
    blocks: Sequence[Block], shapes: Sequence[Shape], kept: Sequence[bool], words: Lexicon | None
) -> tuple[int, Found] | None:
    """The index of the headline among `blocks`, and what was found; None when no line has the looks of one.

    The candidates are the lines down to the first kept sentence; each is judged by its length, its cues, its
    distance from the text, whether it is printed again and how many of its words the text uses.
    """
    first = next((index for index, keep in enumerate(kept) if keep and shapes[index].prose), None)
    if first is None:
        return None
    vocabulary = Counter(w for i in range(first, len(blocks)) if kept[i] for w in set(_content_words(shapes[i])))
    best: tuple[float, int] | None = None
    among_links = False
    for index in range(max(0, first - _REACH), first):
        among_links = among_links or (words is not None and opens_other_matter(shapes[index], words))
        value = _worth(index, first, shapes, vocabulary)
        if value is not None and among_links:
            value -= _AMONG_LINKS
        if value is not None and (best is None or value > best[0]):
            best = (value, index)
    if best is None or best[0] < _LEAST:
        return None
    printed = [index for index in range(first) if shapes[index].normal == shapes[best[1]].normal]
    block, again = blocks[printed[0]], len(printed) > 1
    return printed[0], Found(
        block.text, block.number, "printed twice above the text" if again else "the line that heads the text"
    )


def _worth(index: int, first: int, shapes: Sequence[Shape], vocabulary: Counter[str]) -> float | None:
    shape = shapes[index]
    if not _FEWEST <= shape.words <= _MOST and not (shape.words >= 1 and index == 0 and first <= 2):
        return None
    content = _content_words(shape)
    shared = sum(word in vocabulary for word in content) / max(1, len(content))
    again = sum(other.normal.startswith(shape.normal) for other in shapes) - 1 if shape.words >= 4 else 0
    value = 3.0 * shared + min(1.5, 0.75 * again) - 0.1 * (first - index)
    value += 1.0 if 5 <= shape.words <= 18 else 0.0
    value -= 1.5 if shape.sentence else 0.0
    value -= sum(1.0 if cue.stands == "anywhere" else 1.5 for cue in shape.cues[:3])
    value -= 2.0 if _contradicts(shape.numbers) else 0.0
    return value


def _contradicts(numbers: Sequence[float]) -> bool:
    """A bullet or a clock time: a headline has neither."""
    return bool(numbers[SHAPE_NAMES.index("bullet")] or numbers[SHAPE_NAMES.index("clock time")])


def _content_words(shape: Shape) -> list[str]:
    return [word for word in shape.normal.split() if len(word) > 3 or not word.isascii()]
