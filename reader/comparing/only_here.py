"""The words of a sentence that no matching sentence has.

A word counts as told when a match, or the sentence before or after a match, has its stem, its first five letters, or a
figure that rounds to it or that it rounds to; by meaning also when a match has a word that means the same
(`Meanings.told_in`). What is left is joined to runs over function words, never over a told one; a run without a rare
word or a figure says nothing and is dropped.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import repeat
from typing import NamedTuple

from reader.comparing.figures.amounts import same_value
from reader.comparing.words.english import COMMON_STEMS
from reader.comparing.words.wording import Token
from reader.model import Span

_PREFIX = 5


class Telling(NamedTuple):
    """What a passage tells: stems, beginnings of words, and values."""

    stems: frozenset[str]
    prefixes: frozenset[str]
    numbers: frozenset[float]

    @classmethod
    def of(cls, found: Sequence[Token]) -> Telling:
        """Everything that these tokens tell."""
        return cls(
            frozenset([token.term for token in found]),
            frozenset([token.term[:_PREFIX] for token in found if len(token.term) >= _PREFIX and token.number is None]),
            frozenset([token.number for token in found if token.number is not None]),
        )

    def has(self, token: Token) -> bool:
        """Whether `token` is told."""
        if token.number is not None:
            return token.number in self.numbers or any(same_value(token.number, other) for other in self.numbers)
        return token.term in self.stems or (len(token.term) >= _PREFIX and token.term[:_PREFIX] in self.prefixes)


def is_told(token: Token, tellings: Sequence[Telling]) -> bool:
    """Whether one of several passages tells `token`."""
    return any(map(Telling.has, tellings, repeat(token)))


def only_here(words: Sequence[Token], tellings: Sequence[Telling]) -> tuple[Span, ...]:
    """The runs of characters that none of the `tellings` has, in order, for a sentence of these `words`."""
    new = [not token.stop and not is_told(token, tellings) for token in words]
    runs: list[tuple[int, int]] = []
    for i in (i for i, is_new in enumerate(new) if is_new):
        if runs and all(token.stop for token in words[runs[-1][1] + 1 : i]):
            runs[-1] = (runs[-1][0], i)
        else:
            runs.append((i, i))
    spans = (_span(words, first, last) for first, last in runs if any(map(_weighty, words[first : last + 1])))
    return tuple((start, end) for start, end in spans if start < end)


def _span(words: Sequence[Token], first: int, last: int) -> Span:
    """The characters of a run; where tokens overlap (Chinese), what a told neighbour covers is told."""
    start = max(words[first].start, words[first - 1].end if first else 0)
    end = min(words[last].end, words[last + 1].start if last + 1 < len(words) else words[last].end)
    return start, end


def _weighty(token: Token) -> bool:
    """Whether a word of a run says something: all between its ends that is not new is a function word."""
    return not token.stop and (token.number is not None or token.term not in COMMON_STEMS)
