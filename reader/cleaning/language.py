"""Which language a text is in, by its commonest words; None when no known language shows itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import chain

from reader.cleaning.cues import LANGUAGES, commonest, normalise
from reader.model import Block
from reader.patterns import compiled

_HANGUL = compiled(r"[\uac00-\ud7a3]")
"""Korean joins particles to its words, so its script is a surer sign than its commonest words."""
_SAMPLE_LINES = 12
_LEAST_SHARE = 0.12
"""Of running text in a known language at least this share are its commonest words; measured: .18 to .45."""


def detect(blocks: Sequence[Block]) -> str | None:
    """The code of the language in `LANGUAGES` that the longest lines are in, or None."""
    longest = sorted(blocks, key=lambda block: -len(block.text))[:_SAMPLE_LINES]
    normalised = [normalise(block.text) for block in longest]
    letters = "".join(normal for normal, _ in normalised)
    if not letters.isascii() and len(_HANGUL.findall(letters)) > len(letters) / 3:
        return "ko"
    words = Counter(chain.from_iterable(words for _, words in normalised))
    total = max(1, words.total())
    common = {code: words.keys() & commonest(code) for code in LANGUAGES}
    share, code = max((sum(map(words.__getitem__, found)) / total, code) for code, found in common.items())
    return code if share >= _LEAST_SHARE else None
