"""A word changed in a text that two outlets else have word for word: a slip, an edit, or a forgery.

Nothing need be understood for that: in a copy whatever differs was put there. In a rewrite other words are meant to say
the same, so both articles must have most of their sentences nearly word for word.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from reader.comparing.discrepancies.alignment import Slot, Word, denies, slots, span_of
from reader.comparing.discrepancies.context import Context, Telling, cut, pair
from reader.comparing.words.wording import Token
from reader.model import Discrepancy, DiscrepancyKind

_EQUAL, _FEWEST_EQUAL = 0.75, 6
"""The share of the words of the longer sentence, and how many, that both have in the same order."""
_COPIED, _FEWEST = 0.8, 4
"""The share of the sentences of the shorter article, and how many, that are nearly equal in a copy."""
_MOST_SLOTS, _MOST_WORDS = 2, 3
_SPELT_ALIKE = 0.8
_PEOPLE = "peopl"
_SURENESS = 0.6


def find_edits(context: Context) -> Iterator[Discrepancy]:
    """What differs in sentences that are else the same, of two articles that have nearly the same text."""
    likely: defaultdict[tuple[str, str], list[tuple[Telling, Telling]]] = defaultdict(list)
    for first, second in context.nearly_equal:
        likely[first.article, second.article].append((first, second))
    for (one, other), pairs in likely.items():
        least = max(_FEWEST, _COPIED * min(len(context.articles[one]), len(context.articles[other])))
        nearly = []
        if _told(pairs) >= least:  # few texts are copies, and to align takes time
            nearly = [(*both, found) for both in pairs if (found := _nearly_equal(*both)) is not None]
        if _told(nearly) >= least:
            for first, second, found in nearly:
                yield from _edited(first, second, found)


def _told(pairs: Sequence[tuple[Any, ...]]) -> int:
    """Of how many sentences there are pairs."""
    return len({both[0].id for both in pairs})


def _nearly_equal(first: Telling, second: Telling) -> tuple[Slot, ...] | None:
    """Where two sentences differ; None where they do so in more than a few places."""
    found = tuple(slots(first.words, second.words))
    equal = len(first.words) - sum(len(slot.first) for slot in found)
    longer = max(len(first.words), len(second.words))
    return found if len(found) <= _MOST_SLOTS and equal >= max(_FEWEST_EQUAL, _EQUAL * longer) else None


def _edited(first: Telling, second: Telling, found: Sequence[Slot]) -> Iterator[Discrepancy]:
    for slot in found:
        own = (_among(first.own(second), slot.first), _among(second.own(first), slot.second))
        denied = denies(slot.first) != denies(slot.second)
        if max(len(slot.first), len(slot.second)) <= _MOST_WORDS and (denied or _tell_otherwise(*own)):
            spans = [span_of(words) if words else shown for words, shown in zip(slot[:2], slot.shown, strict=True)]
            texts = (cut(first, *spans[0]), cut(second, *spans[1]))
            why = f"else the same sentence has “{texts[0]}” in one, “{texts[1]}” in the other"
            yield pair("negation" if denied else _kind(texts), first, second, texts, _SURENESS, why)


def _among(tokens: Sequence[Token], words: Sequence[Word]) -> list[Token]:
    """Those of the tokens that stand where the words of a slot do."""
    return [token for token in tokens if any(word.start < token.end and token.start < word.end for word in words)]


def _tell_otherwise(first: Sequence[Token], second: Sequence[Token]) -> bool:
    """Whether both sides tell something, and not one word in two spellings or people under their commonest name."""
    from rapidfuzz.distance import Indel

    if any(token.number is not None for token in (*first, *second)):
        return all(any(token.number is not None for token in side) for side in (first, second))
    terms = [" ".join(token.term for token in side) for side in (first, second)]
    return all(terms) and _PEOPLE not in terms and Indel.normalized_similarity(*terms) < _SPELT_ALIKE


def _kind(texts: tuple[str, str]) -> DiscrepancyKind:
    if all(any(map(str.isdigit, text)) for text in texts):
        return "number"
    return "name" if all(text[:1].isupper() for text in texts) else "action"
