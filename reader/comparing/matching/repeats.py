"""Sentences that repeat an earlier one of their article: a summary lead told again in the body, a line printed twice.

Two sentences of one article share their subject anyway, and one often takes up words of the one before it; so much is
asked for, and more of neighbours. Folding a sentence away that says something else would be the worse mistake: of the
35 pairs of 105 stories between .30 and .33 most share a subject or a quotation, and do not repeat.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from heapq import nsmallest

from reader.comparing.words.vocabulary import Weighed, cosine

_APART, _NEIGHBOURING = 0.33, 0.60
_LEAST_WORDS = 0.15
"""Cosine of the words below which the letters need no look: of 9,537 such pairs of 116 stories none comes above .27."""
_WIDESPREAD, _MOST = 60, 12


def find_repeats(claims: Sequence[Weighed]) -> Mapping[str, str]:
    """For each claim that repeats an earlier claim of its article, the id of the one it repeats most closely.

    Closeness is the mean of the cosine of the words (stems and stem pairs) and that of their groups of letters.
    """
    best: dict[int, tuple[float, int]] = {}
    for earlier, later, near in _pairs_with_common_words(claims):
        likeness = _likeness(claims[earlier], claims[later], near)
        needed = _NEIGHBOURING if later - earlier == 1 else _APART
        if likeness >= needed:
            best[later] = max(best.get(later, (0.0, 0)), (likeness, -earlier))
    ids = [claim.sentence.id for claim in claims]
    return {ids[later]: ids[-earlier] for later, (_, earlier) in best.items()}


def _pairs_with_common_words(claims: Sequence[Weighed]) -> Iterator[tuple[int, int, float]]:
    """Positions, earlier first, of claims of one article that share pairs of near words, and the cosine of these; or
    that share their whole text.

    A text that was printed before is paired with its first printing alone: a line printed a thousand times would
    otherwise be held against itself a million times. So that the time grows with the length alone, a pair of words
    leads to its first `_WIDESPREAD` claims, and of all these the `_MOST` that share most are taken.
    """
    seen: dict[tuple[str, str], list[int]] = defaultdict(list)
    printed: dict[tuple[str, str], int] = {}
    for i, claim in enumerate(claims):
        article = claim.sentence.article
        first = printed.setdefault((article, claim.sentence.text), i)
        if first != i:
            yield first, i, 1.0
            continue
        shared: dict[int, float] = defaultdict(float)
        for key, weight in claim.pairs.items():
            for earlier in seen[article, key]:
                shared[earlier] += weight * claims[earlier].pairs[key]
            if len(seen[article, key]) < _WIDESPREAD:
                seen[article, key].append(i)
        most = nsmallest(_MOST, shared, key=lambda j: (-shared[j], j)) if len(shared) > _MOST else shared
        yield from ((earlier, i, shared[earlier]) for earlier in most)


def _likeness(first: Weighed, second: Weighed, near: float) -> float:
    """How close two claims are, 0…1, given the cosine of their pairs of words; 0 where it cannot be much."""
    if first.sentence.text == second.sentence.text:
        return 1.0
    words = (cosine(first.stems, second.stems) + near) / 2
    return (words + cosine(first.letters, second.letters)) / 2 if words >= _LEAST_WORDS else 0.0
