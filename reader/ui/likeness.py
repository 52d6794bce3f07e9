"""Which sentences of other articles speak of the same thing by their words: what a correction offers to choose from."""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING

from reader.comparing.words.lexicon import STOP_WORDS
from reader.patterns import compiled
from reader.ui.search import fold

if TYPE_CHECKING:
    from reader.model import Comparison, Sentence

PLAUSIBLE = 0.15
"""Cosine from which two sentences are worth offering as the same: in the seeds, what tells the same has .18 to .57, and
what merely names the same countries stays below .13."""

_WORD = compiled(r"\w{2,}")
_FUNCTION_WORDS = frozenset(word for words in STOP_WORDS.values() for word in words)


def ranked(sentence: Sentence, comparison: Comparison) -> list[tuple[float, Sentence]]:
    """Every sentence of the other articles with its likeness in 0…1 to this one, the likest first.

    Cosine of their words weighted by rarity in the story (IDF); function words do not count.
    """
    words = {one.id: _words(one.text) for one in comparison.by_id.values()}
    frequency = Counter(word for found in words.values() for word in found)
    rarity = {word: math.log((len(words) + 1) / count) ** 2 for word, count in frequency.items()}

    def length(found: frozenset[str]) -> float:
        return math.sqrt(sum(rarity[word] for word in sorted(found))) or 1.0

    mine, norm = words[sentence.id], length(words[sentence.id])
    scored = [
        (sum(rarity[word] for word in sorted(mine & words[other.id])) / norm / length(words[other.id]), other)
        for other in comparison.by_id.values()
        if other.article != sentence.article
    ]
    return sorted(scored, key=lambda entry: -entry[0])


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(fold(text))) - _FUNCTION_WORDS
