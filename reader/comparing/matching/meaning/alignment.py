"""How much of two sentences means the same, word for word, and which sentences may mean the same at all.

Two measures beside those of the words: the alignment says whether one tells anything of the other, and together with
the likeness whether both tell the same (F1 .770, by the alignment alone .746). Tried without gain in accuracy left out:
the likeness for "anything" too (.908 in place of .918), windows of whole sentences, word vectors less the story's mean,
the mean alignment of a story, alignment with the passage around the other sentence, its two directions apart.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

import numpy as np

from reader.comparing.matching.meaning.encoder import LANGUAGE, Array, Encoded, Encoder, unit
from reader.comparing.words.vocabulary import Vocabulary, Weighed

NEIGHBOURS = 4
"""How many sentences of other outlets that mean most nearly the same are looked at, beside those with rare words."""
_BLOCK = 512
_NEVER = -2.0
_SYNONYMS = 0.76
"""The cosine of two words in their sentences from which they mean the same. Of 24 made-up pairs of synonyms seven reach
it; of 16 pairs that must not be taken for one another, in the same sentence but for them, none does (upheld/overturned
.75, brother/sister .72)."""
_TIMES = frozenset(
    ["second", "minut", "hour", "day", "week", "month", "year", "decad", "centuri", "dozen", "hundr", "thousand"]
)


class Meaning(NamedTuple):
    """A claim: the vectors of its words, the share of each in its weight, and its own vector; all of length one.

    `terms` are the words, in the order of their vectors.
    """

    words: Array
    shares: Array
    whole: Array
    terms: tuple[str, ...]


class Meanings:
    """The meanings of the claims of a story, as far as they are in the model's language, by their places in it.

    They are worked out when the first is asked for: of a single article none is.
    """

    def __init__(self, vocabulary: Vocabulary, languages: Mapping[str, str], encoder: Encoder) -> None:
        """`languages` are by article id. Each word counts by its rarity in the story."""
        self._claims, self._weight, self._encoder = vocabulary.claims, vocabulary.weight, encoder
        self._places = {
            claim.sentence.id: i
            for i, claim in enumerate(vocabulary.claims)
            if languages[claim.sentence.article] == LANGUAGE
        }

    def __len__(self) -> int:
        return len(self._places)

    @cached_property
    def _known(self) -> Mapping[int, Meaning]:
        places = list(self._places.values())
        encoded = self._encoder.encode_all([self._claims[i].sentence.text for i in places])
        return {i: self._meaning(one) for i, one in zip(places, encoded, strict=True)}

    def _meaning(self, encoded: Encoded) -> Meaning:
        weights = np.array([self._weight[term] for term in encoded.terms], dtype=np.float32)
        shares = weights / max(float(weights.sum()), 1e-9)
        return Meaning(encoded.words, shares, encoded.whole, encoded.terms)

    @cached_property
    def _apart(self) -> Mapping[int, Array]:
        ordered = sorted(self._known, key=lambda k: self._claims[k].sentence.id)
        return dict(zip(ordered, _less_the_mean([self._known[k].whole for k in ordered]), strict=True))

    @property
    def articles(self) -> frozenset[str]:
        """The ids of the articles whose claims have meanings."""
        return frozenset(self._claims[i].sentence.article for i in self._places.values())

    def alignment(self, i: int, j: int) -> float | None:
        """The `alignment` of two claims, the same either way round; None where the model does not know both."""
        if i not in self._known or j not in self._known:
            return None
        first, second = sorted((i, j), key=lambda k: self._claims[k].sentence.id)
        return alignment(self._known[first], self._known[second])

    def likeness(self, i: int, j: int) -> float:
        """The cosine of two claims as wholes, less what the claims of the story have in common, −1…1."""
        return float(self._apart[i] @ self._apart[j])

    def told_in(self, sentence: str, other: str) -> frozenset[str]:
        """The words of a claim, as terms, for which another claim (both by id) has a word of the same meaning.

        Names, figures and measures of time are never taken for one another: Monday and Tuesday mean nearly the same.
        """
        if sentence not in self._places or other not in self._places:
            return frozenset()
        here, there = self._places[sentence], self._places[other]
        first, second = self._known[here], self._known[there]
        if not len(first.words) or not len(second.words):
            return frozenset()
        kept = [_may_vary(self._claims[there], term) for term in second.terms]
        nearest = np.where(kept, first.words @ second.words.T, _NEVER).max(axis=1)
        told = (term for term, cosine in zip(first.terms, nearest, strict=True) if cosine >= _SYNONYMS)
        return frozenset(term for term in told if _may_vary(self._claims[here], term))

    def neighbours(self) -> set[tuple[int, int]]:
        """Pairs (i < j) of claims of different outlets, one of them among the nearest in meaning to the other."""
        places = list(self._places.values())
        outlets = np.array([self._claims[i].outlet for i in places])
        if len(set(outlets)) < 2:
            return set()
        matrix = np.stack([self._known[i].whole for i in places])
        ids = [self._claims[i].sentence.id for i in places]
        pairs = set()
        for start in range(0, len(places), _BLOCK):
            for row, near in enumerate(matrix[start : start + _BLOCK] @ matrix.T, start):
                near[outlets == outlets[row]] = _NEVER
                for column in _best(near, ids):
                    i, j = sorted((places[row], places[column]))
                    pairs.add((i, j))
        return pairs


def alignment(first: Meaning, second: Meaning) -> float:
    """The mean over the words of both of their best cosines with a word of the other, rare words counting more; 0…1.

    As in BERTScore (Zhang et al. 2020), with the rarity of a word in the story.
    """
    if not len(first.words) or not len(second.words):
        return 0.0
    likeness = first.words @ second.words.T
    both = likeness.max(axis=1) @ first.shares + likeness.max(axis=0) @ second.shares
    return max(0.0, float(both) / 2)


def _may_vary(claim: Weighed, term: str) -> bool:
    """Whether another word may stand for this one: no name, no figure, no measure of time."""
    return term not in _TIMES and not any(
        token.term == term and (token.capital or token.number is not None) for token in claim.tokens
    )


def _less_the_mean(vectors: Sequence[Array]) -> list[Array]:
    """The vectors less what they have in common, of length one again."""
    mean: Array = np.mean(vectors, axis=0, dtype=np.float32) if vectors else np.zeros(1, dtype=np.float32)
    return [unit(vector - mean) for vector in vectors]


def _best(near: Array, ids: Sequence[str]) -> list[int]:
    """The places of the nearest; where two are alike, by the id."""
    most = min(NEIGHBOURS, len(near))
    least = np.partition(near, -most)[-most]
    contenders = [int(i) for i in np.flatnonzero((near >= least) & (near > _NEVER))]
    return sorted(contenders, key=lambda i: (-float(near[i]), ids[i]))[:most]
