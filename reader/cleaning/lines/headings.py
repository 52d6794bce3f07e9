"""Headings of the article's own parts that begin as those of links do: "More on the lorries"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from reader.cleaning.cues import Lexicon
from reader.cleaning.lines.features import NO_CUES, Shape

_SHORTEST, _STEM = 4, 4
"""Letters: shorter words tell nothing, and longer ones are compared by their beginnings."""
_ASKS = frozenset(["read", "follow", "share", "lesen", "lire", "voir", "ver", "lea", "lee", "читайте"])
"""Words with which a heading asks its reader for something."""


def own_headings(shapes: Sequence[Shape], words: Lexicon) -> list[Shape]:
    """The shapes, those of such headings without their cues: right above a sentence, with a word of the text above."""
    found = list(shapes)
    for position, (shape, below) in enumerate(pairwise(shapes)):
        if shape.opens_other_matter and below.sentence and shape.normal not in words.ends_article:
            named = _stems(shape, words) if shape.spoken[0] not in _ASKS else frozenset()
            if named and any(not named.isdisjoint(_stems(above, words)) for above in shapes[:position] if above.prose):
                numbers = (*shape.numbers[: -len(NO_CUES)], *NO_CUES)
                found[position] = shape._replace(numbers=numbers, cues=(), opens_other_matter=False)
    return found


def _stems(shape: Shape, words: Lexicon) -> frozenset[str]:
    longer = {word for word in shape.spoken if len(word) >= _SHORTEST} - words.common - words.more_heading
    return frozenset(word[:_STEM] for word in longer)
