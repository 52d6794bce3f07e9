"""Which pairs of claims are worth measuring: each claim's best partners by its rarity-weighted words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain, groupby

from reader.comparing.words.vocabulary import Vector, Vocabulary, Weighed

PARTNERS = 12
"""How many best partners of a sentence are looked at."""
_WIDESPREAD = 60
"""Terms in more sentences than this find no partners, they only cost time."""

Scores = dict[int, float]


def candidate_pairs(vocabulary: Vocabulary) -> tuple[tuple[int, int], ...]:
    """Pairs (i < j) of claims of different articles, each among the other's or its own best partners by base.

    The best are taken among other outlets and, apart from them, among other articles of the same outlet.
    """
    claims = vocabulary.claims
    homes = [claim.outlet for claim in claims]
    pairs: set[tuple[int, int]] = set()
    for i, scores in enumerate(_scores(claims)):
        elsewhere = [j for j in scores if homes[j] != homes[i]]
        at_home = [j for j in scores if homes[j] == homes[i]] if len(elsewhere) < len(scores) else []
        best = chain(_best(elsewhere, scores, claims), _best(at_home, scores, claims))
        pairs.update((i, j) if i < j else (j, i) for j in best)
    return tuple(sorted(pairs))


def _scores(claims: Sequence[Weighed]) -> list[Scores]:
    """For each claim, how much it shares with each claim of other articles that has one of its rarer terms."""
    indexes: list[dict[str, Scores]] = [
        {term: {} for term in _rarer([claim.stems for claim in claims])},
        {term: {} for term in _rarer([claim.pairs for claim in claims])},
    ]
    found: list[Scores] = [{} for _ in claims]
    for _, group in groupby(range(len(claims)), key=lambda i: claims[i].sentence.article):
        article = list(group)
        for i in article:
            for vector, index in zip((claims[i].stems, claims[i].pairs), indexes, strict=True):
                _add(found[i], vector, index)
            for j, score in found[i].items():
                found[j][i] = score
        for i in article:
            for vector, index in zip((claims[i].stems, claims[i].pairs), indexes, strict=True):
                for term in vector.keys() & index.keys():
                    index[term][i] = vector[term]
    return found


def _rarer(vectors: Sequence[Vector]) -> Sequence[str]:
    counts = Counter(chain.from_iterable(vectors))
    return [term for term, count in counts.items() if 1 < count <= _WIDESPREAD]


def _add(scores: Scores, vector: Vector, index: Mapping[str, Scores]) -> None:
    for term, weight in vector.items():
        if term in index:
            for j, other in index[term].items():
                scores[j] = scores.get(j, 0.0) + weight * other


def _best(group: Sequence[int], scores: Scores, claims: Sequence[Weighed]) -> Sequence[int]:
    """The best partners of a group; where the last place is shared, by the id."""
    if len(group) <= PARTNERS:
        return group
    least = sorted([scores[j] for j in group])[-PARTNERS]
    contenders = [j for j in group if scores[j] >= least]
    return sorted(contenders, key=lambda j: (-scores[j], claims[j].sentence.id))[:PARTNERS]
