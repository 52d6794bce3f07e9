"""Which language a text is in, by its letters and its commonest words; None when no known language shows itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import chain

from reader.cleaning.cues import LANGUAGES, commonest, normalise
from reader.model import Block
from reader.patterns import compiled

_HANGUL, _CYRILLIC = compiled(r"[\uac00-\ud7a3]"), compiled(r"[\u0400-\u04ff]")
"""Korean joins particles to its words, and of a short text in Ukrainian or Russian few words are among the commonest:
their letters are a surer sign."""
_UKRAINIAN, _RUSSIAN, _OTHERS = map(frozenset, ("іїєґ", "ыэ", "ўјљњђћәғқңұһөү"))
"""Letters that only one of the two has, and those of further languages."""
_LEAST_OWN, _MORE = 0.01, 10
"""Of the letters; times as many as letters of further languages, which may stand in a name."""
_SAMPLE_LINES = 12
_LEAST_SHARE = 0.12
"""Of running text in a known language at least this share are its commonest words; measured: .18 to .45."""


def detect(blocks: Sequence[Block]) -> str | None:
    """The code of the language in `LANGUAGES` that the longest lines are in, or None."""
    longest = sorted(blocks, key=lambda block: -len(block.text))[:_SAMPLE_LINES]
    normalised = [normalise(block.text) for block in longest]
    letters = "".join(normal for normal, _ in normalised)
    possible = LANGUAGES if letters.isascii() else _by_letters(letters)
    if len(possible) < len(LANGUAGES):
        return next(iter(possible), None)
    words = Counter(chain.from_iterable(words for _, words in normalised))
    total = max(1, words.total())
    common = {code: words.keys() & commonest(code) for code in possible}
    share, code = max((sum(map(words.__getitem__, found)) / total, code) for code, found in common.items())
    return code if share >= _LEAST_SHARE else None


def _by_letters(text: str) -> Sequence[str]:
    """The one language that is written with such letters; `LANGUAGES` where they do not tell, none where they are of
    another one."""
    if len(_HANGUL.findall(text)) > len(text) / 3:
        return ("ko",)
    if len(_CYRILLIC.findall(text)) <= len(text) / 3:
        return LANGUAGES
    letters = Counter(text)
    ukrainian, russian, others = (sum(letters[sign] for sign in group) for group in (_UKRAINIAN, _RUSSIAN, _OTHERS))
    if max(ukrainian, russian) < _MORE * others:
        return ()
    if max(ukrainian, russian) < _LEAST_OWN * len(text):
        return LANGUAGES
    return ("uk",) if ukrainian > russian else ("ru",)
