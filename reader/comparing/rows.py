"""The side-by-side view: sentences that tell the same on one level.

News reorders (20 % of true links cross), so rows are clusters, not an alignment: links in falling score join
sentences while a row holds at most two sentences of an article. The base article gives the order; a row without
it stands after the row that its predecessor in its own article is in.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.comparing.matching import Link
from reader.model import Comparison, Row, Sentence

_PER_ARTICLE = 2


def build_rows(sentences: Mapping[str, Sequence[Sentence]], links: Sequence[Link]) -> tuple[Row, ...]:
    """Rows over all `sentences` (by article id), every sentence in exactly one; the first article is the base."""
    clusters = _clusters(sentences, links)
    return _ordered(clusters, sentences)


def rows_for(comparison: Comparison, base: str) -> tuple[Row, ...]:
    """The rows of `comparison` ordered by the article `base`, its column first."""
    ids = [base, *(name for name in comparison.sentences if name != base)]
    sentences = {name: comparison.sentences[name] for name in ids}
    clusters = [tuple(name for cell in row.cells.values() for name in cell) for row in comparison.rows]
    return _ordered(clusters, sentences)


def _clusters(sentences: Mapping[str, Sequence[Sentence]], links: Sequence[Link]) -> list[tuple[str, ...]]:
    article = {sentence.id: sentence.article for group in sentences.values() for sentence in group}
    cluster = {name: [name] for name in article}
    for link in links:
        first, second = cluster[link.first], cluster[link.second]
        if first is second:
            continue
        joined = first + second
        counts = [sum(article[name] == one for name in joined) for one in {article[name] for name in joined}]
        if max(counts) <= _PER_ARTICLE:
            for name in joined:
                cluster[name] = joined
    return [tuple(members) for members in {id(members): members for members in cluster.values()}.values()]


def _ordered(clusters: Sequence[Sequence[str]], sentences: Mapping[str, Sequence[Sentence]]) -> tuple[Row, ...]:
    position = {sentence.id: (a, i) for a, group in enumerate(sentences.values()) for i, sentence in enumerate(group)}
    of = {name: number for number, members in enumerate(clusters) for name in members}
    order: list[int] = []
    placed: set[int] = set()
    for group in sentences.values():
        after = 0
        for sentence in group:
            number = of[sentence.id]
            if number not in placed:
                order.insert(after, number)
                placed.add(number)
            after = order.index(number) + 1
    return tuple(Row(_cells(sorted(clusters[number], key=position.__getitem__), sentences)) for number in order)


def _cells(members: Sequence[str], sentences: Mapping[str, Sequence[Sentence]]) -> Mapping[str, tuple[str, ...]]:
    owner = {sentence.id: article for article, group in sentences.items() for sentence in group}
    cells: dict[str, tuple[str, ...]] = {}
    for name in members:
        cells[owner[name]] = (*cells.get(owner[name], ()), name)
    return cells
