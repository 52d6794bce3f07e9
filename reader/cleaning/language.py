"""Which language a text is in, by its commonest words; None when no known language shows itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from reader.cleaning.cues import LANGUAGES, lexicon, normalise
from reader.model import Block

_HANGUL = re.compile(r"[\uac00-\ud7a3]")
"""Korean joins particles to its words, so its script is a surer sign than its commonest words."""
_SAMPLE_LINES = 12
_LEAST_SHARE = 0.12
"""Of running text in a known language at least this share are its commonest words; measured: .18 to .45."""


def detect(blocks: Sequence[Block]) -> str | None:
    """The code of the language in `LANGUAGES` that the longest lines are in, or None."""
    longest = sorted(blocks, key=lambda block: -len(block.text))[:_SAMPLE_LINES]
    letters = "".join(normalise(block.text)[0] for block in longest)
    if len(_HANGUL.findall(letters)) > len(letters) / 3:
        return "ko"
    words = Counter(word for block in longest for word in normalise(block.text)[1])
    total = sum(words.values())
    shares = [(sum(words[word] for word in lexicon(code).common) / max(1, total), code) for code in LANGUAGES]
    share, code = max(shares)
    return code if share >= _LEAST_SHARE else None
