"""Which pairs of claims are worth measuring: each claim's best partners by its rarity-weighted words."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
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
    follow_ups = len({claim.sentence.article for claim in claims}) > len(set(homes))
    pairs: set[tuple[int, int]] = set()
    for i, scores in enumerate(_scores(claims)):
        elsewhere = [j for j in scores if homes[j] != homes[i]] if follow_ups else list(scores)
        at_home = [j for j in scores if homes[j] == homes[i]] if len(elsewhere) < len(scores) else []
        best = chain(_best(elsewhere, scores, claims), _best(at_home, scores, claims))
        pairs.update((i, j) if i < j else (j, i) for j in best)
    return tuple(sorted(pairs))


def _scores(claims: Sequence[Weighed]) -> list[Scores]:
    """For each claim, how much it shares with each claim of other articles that has one of its rarer terms."""
    stems, pairs = _rarer([claim.stems for claim in claims]), _rarer([claim.pairs for claim in claims])
    rarer = [of_stems + of_pairs for of_stems, of_pairs in zip(stems, pairs, strict=True)]
    found: list[Scores] = [defaultdict(float) for _ in claims]
    for _, group in groupby(range(len(claims)), key=lambda i: claims[i].sentence.article):
        article = list(group)
        for i in article:
            scores = found[i]
            for holders, weight in rarer[i]:
                for j, other in holders.items():
                    scores[j] += weight * other
            for j, score in scores.items():
                found[j][i] = score
        for i in article:
            for holders, weight in rarer[i]:
                holders[i] = weight
    return found


def _rarer(vectors: Sequence[Vector]) -> list[list[tuple[Scores, float]]]:
    """For each vector its rarer terms: the claims that have the term, to be filled, and what it weighs here."""
    counts = Counter(chain.from_iterable(vectors))
    holders: dict[str, Scores] = {term: {} for term, count in counts.items() if 1 < count <= _WIDESPREAD}
    return [[(holders[term], weight) for term, weight in vector.items() if term in holders] for vector in vectors]


def _best(group: Sequence[int], scores: Scores, claims: Sequence[Weighed]) -> Sequence[int]:
    """The best partners of a group; where the last place is shared, by the id."""
    if len(group) <= PARTNERS:
        return group
    least = sorted([scores[j] for j in group])[-PARTNERS]
    contenders = [j for j in group if scores[j] >= least]
    return sorted(contenders, key=lambda j: (-scores[j], claims[j].sentence.id))[:PARTNERS]
