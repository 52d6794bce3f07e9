"""A word changed in a text that two outlets else have word for word: a slip, an edit, or a forgery.

Nothing need be understood for that: in a copy whatever differs was put there. In a rewrite other words are meant to say
the same, so both articles must have most of their sentences nearly word for word.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from reader.comparing.discrepancies.alignment import Slot, Word, slots, span_of
from reader.comparing.discrepancies.context import Context, Telling, cut, pair
from reader.comparing.words.wording import tokens
from reader.model import Discrepancy

_STEMS = 0.6
"""The share of the stems of the longer sentence that both must have before they are aligned."""
_EQUAL, _FEWEST_EQUAL = 0.75, 6
"""The share of the words of the longer sentence, and how many, that both have in the same order."""
_COPIED, _FEWEST = 0.8, 4
"""The share of the sentences of the shorter article, and how many, that are nearly equal in a copy."""
_MOST_SLOTS, _MOST_WORDS = 2, 3
_SPELT_ALIKE = 0.8
_NEGATIONS = frozenset({"no", "not", "never", "nobody", "none", "nothing", "without"})
_SURENESS = 0.6


def find_edits(context: Context) -> Iterator[Discrepancy]:
    """What differs in sentences that are else the same, of two articles that have nearly the same text."""
    likely: defaultdict[tuple[str, str], list[tuple[Telling, Telling]]] = defaultdict(list)
    for first, second in context.sharing:
        if len(first.stems & second.stems) >= _STEMS * max(len(first.stems), len(second.stems)):
            likely[first.sentence.article, second.sentence.article].append((first, second))
    for (one, other), pairs in likely.items():
        least = max(_FEWEST, _COPIED * min(len(context.articles[one]), len(context.articles[other])))
        if _told(pairs) >= least:  # few texts are copies, and to align takes time
            nearly = [(*both, found) for both in pairs if (found := _nearly_equal(*both)) is not None]
            for first, second, found in nearly if _told(nearly) >= least else ():
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
        if max(len(slot.first), len(slot.second)) <= _MOST_WORDS and _tells_otherwise(slot):
            spans = [span_of(own) if own else shown for own, shown in zip(slot[:2], slot.shown, strict=True)]
            texts = (cut(first, *spans[0]), cut(second, *spans[1]))
            why = f"else the same sentence has “{texts[0]}” in one, “{texts[1]}” in the other"
            yield pair(_kind(slot, texts), first, second, texts, why, _SURENESS)


def _tells_otherwise(slot: Slot) -> bool:
    """Whether the words of the two sides are not one word in two forms or spellings, and no function words only."""
    from rapidfuzz.distance import Indel

    first, second = (_terms(side) for side in (slot.first, slot.second))
    if first == second:
        return False
    words = [" ".join(word.text for word in side) for side in (slot.first, slot.second)]
    figures = any(map(str.isdigit, "".join(words)))
    return figures or not first or not second or Indel.normalized_similarity(*words) < _SPELT_ALIKE


def _terms(words: Sequence[Word]) -> frozenset[str]:
    """What the words of a side tell: their stems without those of function words, and whether they deny."""
    denied = frozenset("not" for word in words if word.text in _NEGATIONS)
    found = tokens(" ".join(word.text for word in words))
    return denied | frozenset(token.term for token in found if not token.stop)


def _kind(slot: Slot, texts: tuple[str, str]) -> str:
    terms = _terms(slot.first) ^ _terms(slot.second)
    if terms == {"not"}:
        return "negation"
    if all(any(map(str.isdigit, text)) for text in texts):
        return "number"
    return "name" if all(text[:1].isupper() for text in texts) else "action"
