"""The pieces of words that the model reads: WordPiece (Schuster and Nakajima, 2012), as BERT uses it.

`pieces.txt` is the vocabulary of BERT uncased (Google, Apache-2.0) in the order of its numbers: the one part of the
model that its package leaves out. A tokenizer library of 12 MB and a dozen dependencies would do the same.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

from reader.patterns import compiled

UNKNOWN, BEGIN, END = 100, 101, 102
_WORD = compiled(r"[^\W_]+|[^\w\s]|_")
_LONGEST = 100


class Piece(NamedTuple):
    """A piece of a word: its number in the vocabulary and the word's place in the text."""

    number: int
    start: int
    end: int


def pieces(text: str) -> list[Piece]:
    """The pieces of every word and sign of `text`, in order, without the marks for its beginning and end."""
    words = ((found[0], *found.span()) for found in _WORD.finditer(text))
    return [Piece(number, start, end) for word, start, end in words for number in _of_word(word)]


@lru_cache(maxsize=65536)
def _of_word(word: str) -> tuple[int, ...]:
    """The numbers of the longest known pieces of a word, from its beginning; `UNKNOWN` where a part is not known."""
    folded = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
    known, numbers, start = _vocabulary(), [], 0
    while start < len(folded):
        prefix = "##" if start else ""
        end = next((k for k in range(len(folded), start, -1) if prefix + folded[start:k] in known), 0)
        if not end or len(folded) > _LONGEST:
            return (UNKNOWN,)
        numbers.append(known[prefix + folded[start:end]])
        start = end
    return tuple(numbers)


@cache
def _vocabulary() -> Mapping[str, int]:
    listed = files(__package__).joinpath("pieces.txt").read_text(encoding="utf-8")
    return {piece: number for number, piece in enumerate(listed.split("\n")[:-1])}
