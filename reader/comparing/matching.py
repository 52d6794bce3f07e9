"""Which sentences of different articles tell the same: rarity-weighted words.

A sentence is the set of its stems and the set of its stem pairs at distance one and two; the score of two sentences
is the mean of the two cosines, words weighed by their rarity in the story. Measured on 20 labelled stories: told
against unique, AUC .92.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.comparing.vocabulary import Vector, Weighed

_TOLD = 0.10
_SAME = 0.20


@dataclass(frozen=True, slots=True)
class Link:
    """Two sentences of different articles that have something in common; `score` in 0…1, `same` for the same fact."""

    first: str
    second: str
    score: float
    same: bool


def find_links(story: Sequence[Weighed]) -> tuple[Link, ...]:
    """Every pair of sentences of different articles that tells the same or part of it, surest first."""
    scores: dict[tuple[int, int], float] = defaultdict(float)
    for vectors in ([item.stems for item in story], [item.pairs for item in story]):
        for pair, cosine in _cosines(vectors, [item.sentence.article for item in story]).items():
            scores[pair] += cosine / 2
    links = [
        Link(story[i].sentence.id, story[j].sentence.id, min(1.0, score), score >= _SAME)
        for (i, j), score in scores.items()
        if score >= _TOLD
    ]
    return tuple(sorted(links, key=lambda link: (-link.score, link.first, link.second)))


def _cosines(vectors: Sequence[Vector], articles: Sequence[str]) -> Mapping[tuple[int, int], float]:
    index: dict[str, list[int]] = defaultdict(list)
    cosines: dict[tuple[int, int], float] = defaultdict(float)
    for j, vector in enumerate(vectors):
        for term, weight in vector.items():
            for i in index[term]:
                if articles[i] != articles[j]:
                    cosines[i, j] += weight * vectors[i][term]
            index[term].append(j)
    return cosines
