"""What speaks for two sentences telling the same: six measures of a pair, and which pairs are worth measuring.

Base, window and letters are cosines of rarity-weighted vectors; two counts say how much is shared; the size of the
story says how much rarity means in it. Tried without gain (≤ .001 AUC): containment, local alignment, rank and margin
among the partners, lengths, position, agreement of numbers, coverage by the best two sentences.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from reader.comparing.vocabulary import Vector, Vocabulary, Weighed, cosine

Evidence = tuple[float, float, float, float, float, float]
"""base, ln of the story's size, window, ln(1 + shared stems), letters, ln(1 + weight of shared telling stems)."""

PARTNERS = 12
"""How many best partners of a sentence are looked at."""

_SMALLEST, _LARGEST = 30, 170
_WIDESPREAD = 60


def candidate_pairs(vocabulary: Vocabulary) -> tuple[tuple[int, int], ...]:
    """Pairs (i < j) of claims of different articles, each among the other's or its own best partners by base.

    The best are taken among other outlets and, apart from them, among other articles of the same outlet.
    """
    claims = vocabulary.claims
    indexes = [_postings([claim.stems for claim in claims]), _postings([claim.pairs for claim in claims])]
    pairs = set()
    for i, claim in enumerate(claims):
        scores: dict[int, float] = defaultdict(float)
        for vector, postings in zip((claim.stems, claim.pairs), indexes, strict=True):
            _add(scores, vector, postings)
        for j in _best(i, scores, claims):
            pairs.add((min(i, j), max(i, j)))
    return tuple(sorted(pairs))


def measure(first: Weighed, second: Weighed, vocabulary: Vocabulary) -> Evidence:
    """The evidence that two sentences of a story tell the same; the same either way round."""
    shared = sorted(first.stems.keys() & second.stems.keys())
    telling = math.fsum(vocabulary.weight[term] for term in shared if term in vocabulary.telling)
    return (
        (cosine(first.stems, second.stems) + cosine(first.pairs, second.pairs)) / 2,
        math.log(min(_LARGEST, max(_SMALLEST, len(vocabulary.claims)))),
        cosine(first.window, second.window),
        math.log1p(len(shared)),
        cosine(first.letters, second.letters),
        math.log1p(telling),
    )


Postings = Mapping[str, Sequence[tuple[int, float]]]


def _postings(vectors: Sequence[Vector]) -> Postings:
    """Where each term stands; terms in more than a few dozen sentences find no partners, they only cost time."""
    postings: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for i, vector in enumerate(vectors):
        for term, weight in vector.items():
            postings[term].append((i, weight))
    return {term: places for term, places in postings.items() if 1 < len(places) <= _WIDESPREAD}


def _add(scores: dict[int, float], vector: Vector, postings: Postings) -> None:
    for term, weight in vector.items():
        for j, other in postings.get(term, ()):
            scores[j] += weight * other


def _best(i: int, scores: Mapping[int, float], claims: Sequence[Weighed]) -> Iterator[int]:
    mine = claims[i]
    elsewhere: list[tuple[float, str, int]] = []
    at_home: list[tuple[float, str, int]] = []
    for j, score in scores.items():
        other = claims[j]
        if other.sentence.article != mine.sentence.article:
            (at_home if other.outlet == mine.outlet else elsewhere).append((-score, other.sentence.id, j))
    for group in (elsewhere, at_home):
        yield from (j for _, _, j in sorted(group)[:PARTNERS])
