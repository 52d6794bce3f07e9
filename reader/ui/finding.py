"""Finding one of many entries by a few letters, mistyped ones too. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.ui.search import ALIKE, fold, words_of

if TYPE_CHECKING:
    from reader.model import Span

BESIDE = 0.6
"""What a word weighs that is found in the detail of an entry and not in its title."""


@dataclass(frozen=True, slots=True)
class Found:
    """An entry, by its number, with how well it fits (0…100) and the words of its title that were meant."""

    number: int
    score: float
    marks: tuple[Span, ...]


def find(query: str, entries: Sequence[tuple[str, str]]) -> tuple[Found, ...]:
    """The entries, each a title and its detail, in which every word of `query` is found, the best first.

    A word fits whole, by its beginning, by a part, or by likeness to what could be its beginning; equally good entries
    keep their order. An empty query finds all.
    """
    wanted = fold(query).split()
    found = (_fit(wanted, number, *entry) for number, entry in enumerate(entries))
    return tuple(sorted((fit for fit in found if fit), key=lambda fit: -fit.score))


def _fit(wanted: Sequence[str], number: int, title: str, detail: str) -> Found | None:
    total, marks = 0.0, []
    for typed in wanted:
        score, place = _best(typed, words_of(title))
        beside, _ = _best(typed, words_of(detail)) if score < 100 else (0.0, None)
        if max(score, beside * BESIDE) <= 0:
            return None
        total += max(score, beside * BESIDE)
        marks += [place] if place and score >= beside * BESIDE else []
    return Found(number, total / max(len(wanted), 1), tuple(sorted(set(marks))))


def _best(typed: str, words: Iterable[tuple[str, Span]]) -> tuple[float, Span | None]:
    """How well the word that fits best does, and where it stands; 0 when none does."""
    return max(((_likeness(typed, word), place) for word, place in words), key=lambda fit: fit[0], default=(0.0, None))


def _likeness(typed: str, word: str) -> float:
    """How like a typed word, which may be only begun, is to a word: 100 the same, 0 where it is not meant."""
    from rapidfuzz import fuzz

    if typed == word:
        return 100.0
    if word.startswith(typed):
        return 95.0
    if len(typed) > 2 and typed in word:
        return 85.0
    if len(typed) < 4:
        return 0.0
    begun = (word[: len(typed) + extra] for extra in (-1, 0, 1))
    return 0.8 * max(fuzz.ratio(typed, part, score_cutoff=ALIKE) for part in begun)
