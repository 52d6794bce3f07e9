"""The side-by-side view: sentences that tell the same on one level.

News reorders (20 % of the true links cross), so rows are clusters, not an alignment: matches in falling score join
sentences while a row holds at most two of an article and its sentences stay alike on average. The base article gives
the order; a row without it stands after the row that its predecessor in its own article is in. Marks come from the
matches, never from the rows.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from reader.model import Comparison, Finding, Row, Sentence

_PER_ARTICLE = 2
_ALIKE = 0.45
"""Mean score that the pairs of different articles in a row keep; pairs that are no match count 0."""

Scores = Mapping[tuple[str, str], float]


def build_rows(sentences: Mapping[str, Sequence[Sentence]], findings: Mapping[str, Finding]) -> tuple[Row, ...]:
    """Rows over all `sentences` (by article id), every sentence in exactly one; the first article is the base."""
    article = {sentence.id: sentence.article for group in sentences.values() for sentence in group}
    scores = {
        (min(name, match.sentence), max(name, match.sentence)): match.score
        for name, finding in findings.items()
        for match in finding.matches
    }
    return _ordered(_clusters(article, scores), sentences)


def rows_for(comparison: Comparison, base: str) -> tuple[Row, ...]:
    """The rows of `comparison` in the order of the article `base`, its column first; KeyError for an unknown id."""
    order = [base, *(name for name in comparison.sentences if name != base)]
    clusters = [tuple(name for cell in row.cells.values() for name in cell) for row in comparison.rows]
    return _ordered(clusters, {name: comparison.sentences[name] for name in order})


def _clusters(article: Mapping[str, str], scores: Scores) -> list[list[str]]:
    cluster = {name: [name] for name in article}
    for first, second in sorted(scores, key=lambda pair: (-scores[pair], pair)):
        left, right = cluster[first], cluster[second]
        if left is not right and _fits(left + right, article, scores):
            for name in right:
                cluster[name] = left
            left += right
    return list({id(members): members for members in cluster.values()}.values())


def _fits(members: Sequence[str], article: Mapping[str, str], scores: Scores) -> bool:
    if max(Counter(article[name] for name in members).values()) > _PER_ARTICLE:
        return False
    crossing = [pair for pair in combinations(sorted(members), 2) if article[pair[0]] != article[pair[1]]]
    return sum(scores.get(pair, 0.0) for pair in crossing) >= _ALIKE * len(crossing)


def _ordered(clusters: Sequence[Sequence[str]], sentences: Mapping[str, Sequence[Sentence]]) -> tuple[Row, ...]:
    number_of = {name: number for number, members in enumerate(clusters) for name in members}
    order: list[int] = []
    placed: set[int] = set()
    for group in sentences.values():
        after = 0
        for sentence in group:
            number = number_of[sentence.id]
            if number not in placed:
                order.insert(after, number)
                placed.add(number)
            after = order.index(number) + 1
    place = {sentence.id: sentence for group in sentences.values() for sentence in group}
    rank = {name: i for i, name in enumerate(place)}
    return tuple(_row(place[name] for name in sorted(clusters[number], key=rank.__getitem__)) for number in order)


def _row(members: Iterable[Sentence]) -> Row:
    cells: dict[str, tuple[str, ...]] = {}
    for sentence in members:
        cells[sentence.article] = (*cells.get(sentence.article, ()), sentence.id)
    return Row(cells)
