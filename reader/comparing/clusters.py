"""Which sentences stand in one row: average-link clustering of the matches, in two passes.

Joined are, always first, the two rows whose sentences of different articles are most alike on average. In a first pass
a row holds one sentence of an article, so that each finds its best partner; in a second pass up to two, where one tells
what another article divides. On the 20 labelled stories .62 of the pairs that tell the same then share a row, and .84
of the pairs of a row tell something of each other; by meaning .65 and .84 (scored by the probability of telling
anything alone: .62 and .80, .68 and .79; joined in the order of the matches: .61 and .70; measured by
`tests/bench/rows_quality.py`).

Tried without gain, each moving only along one line: other thresholds of the two passes, the mean of both probabilities
in place of the lesser, less weight for matches that tell the same in part, squared scores, less weight for a match that
is neither sentence's best; and to ask for a shared word that is no name: pairs without one are right as often (.86).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from heapq import heappop, heappush

_PASSES = ((1, 0.45), (2, 0.35))
"""How many sentences of an article a row may hold, and the mean score that joining needs; no match counts as 0."""

Cluster = tuple[str, ...]
Scores = Mapping[tuple[str, str], float]
"""The score of each match by the ids of its two sentences, the smaller first."""


def find_clusters(article: Mapping[str, str], scores: Scores) -> list[Cluster]:
    """The sentences (`article` by sentence id) in rows, each in exactly one; the order of the input changes nothing."""
    clusters: list[Cluster] = [(name,) for name in sorted(article)]
    for most, alike in _PASSES:
        clusters = _Joining(article, most, alike).join(clusters, scores)
    return clusters


class _Joining:
    """One pass: rows by number, the sum of the scores between each two of them, and the joins that are possible."""

    def __init__(self, article: Mapping[str, str], most: int, alike: float) -> None:
        self._article, self._most, self._alike = article, most, alike
        self._rows: dict[int, Cluster] = {}
        self._counts: dict[int, Mapping[str, int]] = {}
        self._sums: dict[int, dict[int, float]] = {}
        self._possible: list[tuple[float, Cluster, Cluster, int, int]] = []

    def join(self, clusters: Iterable[Cluster], scores: Scores) -> list[Cluster]:
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
        if mean >= self._alike:
            heappush(self._possible, (-mean, min(first, second), max(first, second), here, there))

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
