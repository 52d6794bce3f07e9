"""Which sentences stand in one row: average-link clustering of the matches, in three passes.

Joined are, always first, the two rows whose sentences of different articles are most alike on average. In a first pass
a row holds one sentence of an article, so that each finds its best partner; in a second up to two, where one tells what
another article divides, and in a third up to three, if they are more alike. On the 20 labelled stories .63 of the pairs
that tell the same then share a row, and .85 of the pairs of a row tell something of each other; by meaning .67 and .86
(with two passes: .62 and .84, .65 and .85; scored by the probability of telling anything alone: .62 and .80, .68 and
.79; joined in the order of the matches: .61 and .70; measured by `tests/bench/rows_quality.py`).

Tried without gain, each moving only along one line: other thresholds of the two passes, the mean of both probabilities
in place of the lesser, less weight for matches that tell the same in part, squared scores, less weight for a match that
is neither sentence's best; and to ask for a shared word that is no name: pairs without one are right as often (.86).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Set
from heapq import heappop, heappush
from itertools import chain

_PASSES = ((1, 0.45), (2, 0.38), (3, 0.48))
"""How many sentences of an article a row may hold, and the mean score that joining needs; no match counts as 0."""

Cluster = tuple[str, ...]
Scores = Mapping[tuple[str, str], float]
"""The score of each match by the ids of its two sentences, the smaller first."""


def find_clusters(
    article: Mapping[str, str], scores: Scores, by_hand: Set[tuple[str, str]] = frozenset()
) -> list[Cluster]:
    """The sentences (`article` by sentence id) in rows, each in exactly one; the order of the input changes nothing.

    Pairs that the user has joined `by_hand` always share a row. Nothing else comes to them that matches one of the two
    alone: the user spoke of these two sentences, not of what they are like.
    """
    clusters = _joined(article, by_hand)
    said = frozenset(chain.from_iterable(by_hand))
    for most, alike in _PASSES:
        clusters = _Joining(article, most, alike, said).join(clusters, scores)
    return clusters


def _joined(article: Mapping[str, str], by_hand: Set[tuple[str, str]]) -> list[Cluster]:
    """Every sentence by itself, but those that the user has joined together."""
    row_of: dict[str, Cluster] = {name: (name,) for name in article}
    for first, second in sorted(by_hand):
        both = tuple(sorted({*row_of[first], *row_of[second]}))
        row_of |= dict.fromkeys(both, both)
    return sorted(set(row_of.values()))


class _Joining:
    """One pass: rows by number, the sum of the scores between each two of them, and the joins that are possible."""

    def __init__(self, article: Mapping[str, str], most: int, alike: float, by_hand: Set[str]) -> None:
        self._article, self._most, self._alike, self._by_hand = article, most, alike, by_hand
        self._scores: Scores = {}
        self._rows: dict[int, Cluster] = {}
        self._counts: dict[int, Mapping[str, int]] = {}
        self._sums: dict[int, dict[int, float]] = {}
        self._possible: list[tuple[float, Cluster, Cluster, int, int]] = []

    def join(self, clusters: Iterable[Cluster], scores: Scores) -> list[Cluster]:
        self._scores = scores
        self._rows = dict(enumerate(clusters))
        self._counts = {number: self._counted(row) for number, row in self._rows.items()}
        self._sums = self._summed(scores)
        for here, beside in self._sums.items():
            for there in beside:
                if here < there:
                    self._consider(here, there)
        while self._possible:
            *_, here, there = heappop(self._possible)
            if here in self._rows and there in self._rows:
                self._unite(here, there)
        return list(self._rows.values())

    def _summed(self, scores: Scores) -> dict[int, dict[int, float]]:
        row_of = {name: number for number, row in self._rows.items() for name in row}
        sums: dict[int, dict[int, float]] = {number: defaultdict(float) for number in self._rows}
        for (first, second), score in sorted(scores.items()):
            here, there = row_of[first], row_of[second]
            if here != there:
                sums[here][there] += score
                sums[there][here] += score
        return sums

    def _counted(self, row: Cluster) -> Mapping[str, int]:
        return Counter(self._article[name] for name in row)

    def _consider(self, here: int, there: int) -> None:
        """Note the join of two rows if it is possible."""
        ones, others = self._counts[here], self._counts[there]
        both = [(ones[name], others[name]) for name in ones if name in others]
        if any(one + other > self._most for one, other in both):
            return
        first, second = self._rows[here], self._rows[there]
        crossing = len(first) * len(second) - sum(one * other for one, other in both)
        mean = self._sums[here][there] / crossing
        if mean >= self._alike and not self._strays(first, second) and not self._strays(second, first):
            heappush(self._possible, (-mean, min(first, second), max(first, second), here, there))

    def _strays(self, said: Cluster, others: Cluster) -> bool:
        """Whether some of the `others` does not match a sentence that the user has spoken of."""
        return bool(self._by_hand) and any(
            (min(name, other), max(name, other)) not in self._scores and self._article[name] != self._article[other]
            for name in self._by_hand & set(said)
            for other in others
        )

    def _unite(self, here: int, there: int) -> None:
        new = len(self._sums)
        self._rows[new] = tuple(sorted(self._rows.pop(here) + self._rows.pop(there)))
        self._counts[new] = self._counted(self._rows[new])
        self._sums[new] = defaultdict(float)
        for old in (here, there):
            for other, score in self._sums[old].items():
                if other in self._rows:
                    self._sums[new][other] += score
                    self._sums[other][new] = self._sums[new][other]
        for other in self._sums[new]:
            self._consider(new, other)
