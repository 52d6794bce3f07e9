"""Finding words whatever their case, accents and quotation marks: in one text, and counted over many."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING

from reader.patterns import compiled

if TYPE_CHECKING:
    from reader.model import Span

_ALIKE = {
    **dict.fromkeys("‘’‚‛′", "'"), **dict.fromkeys("“”„‟«»″", '"'), **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("\u00a0\u2007\u2009\u202f", " "), **dict.fromkeys("\u00ad\u200b\u200c\u200d\ufeff", ""),
    "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
}  # fmt: skip
"""What keyboards and typesetters write differently: it is typed as the right side and printed as the left."""

ALIKE = 70.0
"""Likeness in 0…100 (the share of letters in common, from rapidfuzz) from which a word may be the one meant."""

_ACCENTS = compiled("[\u0300-\u036f]")
_WORD = compiled(r"[^\W_]+(?:['’-][^\W_]+)*")


class _Folds(dict[int, str]):
    """What each character is folded to, found out when it is met first."""

    def __missing__(self, code: int) -> str:
        parts = _ACCENTS.sub("", unicodedata.normalize("NFD", chr(code)))
        folded = unicodedata.normalize("NFC", parts).casefold()
        self[code] = "".join(_ALIKE.get(letter, letter) for letter in folded)
        return self[code]


_FOLDS = _Folds()


def fold(text: str) -> str:
    """`text` as it is compared: "Çirkin “Ärger”" as 'cirkin "arger"'. Its length may change."""
    return text.translate(_FOLDS)


def occurrences(text: str, wanted: str) -> Iterator[Span]:
    """Where `wanted`, folded already, occurs in `text`: spans of whole characters, left to right, none overlapping."""
    folded = fold(text)
    at = folded.find(wanted) if wanted else -1
    if at < 0:
        return
    ends = list(accumulate(len(_FOLDS[ord(letter)]) for letter in text))
    while at >= 0:
        stop = at + len(wanted)
        yield bisect_right(ends, at), max(bisect_right(ends, stop), bisect_left(ends, stop) + 1)
        at = folded.find(wanted, stop)


@lru_cache(maxsize=1 << 13)
def words_of(text: str) -> tuple[tuple[str, Span], ...]:
    """The words of a text, folded, each with where it stands; kept, as a finder asks for them at every letter."""
    return tuple((fold(found.group()), found.span()) for found in _WORD.finditer(text))


@dataclass(frozen=True)
class Index:
    """Texts to search in, gathered under a name each."""

    texts: Mapping[str, tuple[str, ...]]

    @cached_property
    def _folded(self) -> Mapping[str, tuple[str, ...]]:
        return {name: tuple(map(fold, texts)) for name, texts in self.texts.items()}

    def counts(self, query: str) -> dict[str, int]:
        """How often `query` occurs under each name; names under which it does not are left out."""
        wanted = fold(query)
        found = {name: sum(text.count(wanted) for text in texts) for name, texts in self._folded.items()}
        return {name: count for name, count in found.items() if count} if wanted else {}

    def nearest(self, query: str) -> str | None:
        """The word of the texts that is most like `query`; None when none is at all like it."""
        from rapidfuzz import fuzz, process

        words: dict[str, str] = {}
        for text in (text for texts in self.texts.values() for text in texts):
            for word in _WORD.findall(text):
                words.setdefault(fold(word), word)
        found = process.extractOne(fold(query), sorted(words), scorer=fuzz.ratio, score_cutoff=ALIKE)
        return words[found[0]] if found else None
