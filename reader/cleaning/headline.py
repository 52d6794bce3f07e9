"""Finds the headline: it stands above the text, shares its words with it and often is printed twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reader.cleaning.features import Shape
from reader.model import Block, Found

_FEWEST, _MOST = 3, 32
_LEAST = 1.0
_REACH = 25
"""How many measured lines above the text a headline may stand."""


def find_headline(blocks: Sequence[Block], shapes: Sequence[Shape], kept: Sequence[bool]) -> tuple[int, Found] | None:
    """The index of the headline among `blocks`, and what was found; None when no line has the looks of one.

    The candidates are the lines down to the first kept sentence; each is judged by its length, its cues, its
    distance from the text, whether it is printed again and how many of its words the text uses.
    """
    first = next((index for index, keep in enumerate(kept) if keep and shapes[index].prose), None)
    if first is None:
        return None
    vocabulary = Counter(w for i in range(first, len(blocks)) if kept[i] for w in set(_content_words(shapes[i])))
    best: tuple[float, int] | None = None
    for index in range(max(0, first - _REACH), first):
        value = _worth(index, first, shapes, vocabulary)
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
    value = 3.0 * shared + min(1.5, 0.75 * again) - 0.12 * (first - index)
    value += 1.0 if 5 <= shape.words <= 20 else 0.0
    value -= 1.0 if shape.sentence else 0.0
    value -= 1.5 * sum(cue.stands != "anywhere" for cue in shape.cues)
    value -= 0.5 * sum(cue.stands == "anywhere" for cue in shape.cues)
    if shape.numbers[20] or (shape.numbers[21] and shape.words < 8):  # a clock time, or little more than a year
        value -= 1.5
    return value


def _content_words(shape: Shape) -> list[str]:
    return [word for word in shape.normal.split() if len(word) > 3 or not word.isascii()]
