"""Which pairs of claims are worth measuring: each claim's best partners by its rarity-weighted words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from reader.comparing.vocabulary import Vector, Vocabulary, Weighed

PARTNERS = 12
"""How many best partners of a sentence are looked at."""
_WIDESPREAD = 60

Postings = Mapping[str, Sequence[tuple[int, float]]]


def candidate_pairs(vocabulary: Vocabulary) -> tuple[tuple[int, int], ...]:
    """Pairs (i < j) of claims of different articles, each among the other's or its own best partners by base.

    The best are taken among other outlets and, apart from them, among other articles of the same outlet.
    """
    claims = vocabulary.claims
    stems, near = _postings([claim.stems for claim in claims]), _postings([claim.pairs for claim in claims])
    pairs = set()
    for i, claim in enumerate(claims):
        scores: dict[int, float] = defaultdict(float)
        _add(scores, claim.stems, stems)
        _add(scores, claim.pairs, near)
        pairs.update((i, j) if i < j else (j, i) for j in _best(i, scores, claims))
    return tuple(sorted(pairs))


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
    """The best partners in other outlets and, apart from them, in other articles of the same outlet."""
    article, outlet = claims[i].sentence.article, claims[i].outlet
    elsewhere = [j for j in scores if claims[j].outlet != outlet]
    at_home = [j for j in scores if claims[j].outlet == outlet and claims[j].sentence.article != article]

    def order(j: int) -> tuple[float, str]:
        return -scores[j], claims[j].sentence.id

    for group in (elsewhere, at_home):
        if len(group) > PARTNERS:
            least = sorted(scores[j] for j in group)[-PARTNERS]
            group = sorted((j for j in group if scores[j] >= least), key=order)[:PARTNERS]
        yield from group
