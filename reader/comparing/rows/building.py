"""The side-by-side view: sentences that tell the same on one level.

News reorders (20 % of the true links cross), so rows are clusters (`clusters`), not an alignment. The base article
gives the order. A row without it stands after the row that its predecessor in its own article is in, or, at the
beginning of an article, before that of its successor. Marks come from the matches, never from the rows.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import takewhile

from reader.comparing.coverage import SAME
from reader.comparing.matching.links import Link
from reader.comparing.matching.weighing import probability
from reader.comparing.rows.clusters import find_clusters
from reader.model import Comparison, Finding, Row, Sentence


def build_rows(
    sentences: Mapping[str, Sequence[Sentence]], findings: Mapping[str, Finding], links: Sequence[Link]
) -> tuple[Row, ...]:
    """Rows over all `sentences` (by article id), every sentence in exactly one; the first article is the base.

    A match counts by the lesser of two probabilities: that one tells anything of the other, and that both tell the
    same, which is even odds at `SAME`.
    """
    article = {sentence.id: sentence.article for group in sentences.values() for sentence in group}
    matched = {(name, match.sentence) for name, finding in findings.items() for match in finding.matches}
    scores = {
        (link.first, link.second): probability(min(link.told, link.same - SAME))
        for link in links
        if (link.first, link.second) in matched
    }
    by_hand = {(link.first, link.second) for link in links if link.by_hand} & scores.keys()
    return _ordered(find_clusters(article, scores, by_hand), sentences)


def rows_for(comparison: Comparison, base: str) -> tuple[Row, ...]:
    """The rows of `comparison` in the order of the article `base`, its column first; KeyError for an unknown id."""
    order = [base, *(name for name in comparison.sentences if name != base)]
    clusters = [tuple(name for cell in row.cells.values() for name in cell) for row in comparison.rows]
    return _ordered(clusters, {name: comparison.sentences[name] for name in order})


def _ordered(clusters: Sequence[Sequence[str]], sentences: Mapping[str, Sequence[Sentence]]) -> tuple[Row, ...]:
    number_of = {name: number for number, members in enumerate(clusters) for name in members}
    order: list[int] = []
    placed: set[int] = set()
    for group in sentences.values():
        numbers = list(dict.fromkeys(number_of[sentence.id] for sentence in group))
        opening = list(takewhile(lambda number: number not in placed, numbers))
        after = order.index(numbers[len(opening)]) if len(opening) < len(numbers) else len(order)
        for number in numbers:
            if number in placed:
                after = order.index(number) + 1
            else:
                order.insert(after, number)
                after += 1
        placed.update(numbers)
    place = {sentence.id: sentence for group in sentences.values() for sentence in group}
    rank = {name: i for i, name in enumerate(place)}
    return tuple(_row(place[name] for name in sorted(clusters[number], key=rank.__getitem__)) for number in order)


def _row(members: Iterable[Sentence]) -> Row:
    cells: dict[str, tuple[str, ...]] = {}
    for sentence in members:
        cells[sentence.article] = (*cells.get(sentence.article, ()), sentence.id)
    return Row(cells)
