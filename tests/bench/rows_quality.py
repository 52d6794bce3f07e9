"""How well the side-by-side rows bring together what tells the same, on labelled stories.

    python tests/bench/rows_quality.py PATH/gold.json

Printed are the share of the pairs labelled "same" that stand in one row, the share of the pairs of a row (of different
articles) that are labelled "same" or "partial", and their harmonic mean. `gold.json` as in `fit_matching.py`.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from itertools import combinations
from pathlib import Path
from typing import Any

from reader.comparing.coverage import find_coverage
from reader.comparing.matched import Matched
from reader.comparing.matching.links import find_links
from reader.comparing.rows.building import build_rows
from reader.comparing.words.claims import makes_claim
from reader.comparing.words.vocabulary import weigh
from reader.model import Article, Found, Line, Row, Sentence

Pair = frozenset[str]


def rows_of(story: Mapping[str, Any]) -> tuple[Row, ...]:
    """The rows of a labelled story, its sentences taken as they are given."""
    sentences = {
        file: tuple(
            Sentence(f"{file}#{n}", file, n, entry["text"], makes_claim(entry["text"]))
            for n, entry in enumerate(listed, 1)
        )
        for file, listed in story["articles"].items()
    }
    outlets = {file: file for file in sentences}
    english = Found("en", None, "the labelled stories are in English")
    articles = [
        Article(file, file, tuple(Line(one.line, one.text, True, "paragraph", "") for one in group), language=english)
        for file, group in sentences.items()
    ]
    claims = [sentence for group in sentences.values() for sentence in group if sentence.claim]
    vocabulary = weigh(claims, outlets, dict.fromkeys(outlets, "en"))
    links = find_links([(vocabulary, None)])
    return build_rows(sentences, find_coverage(Matched(articles, sentences, vocabulary.claims, links)), links)


def pairs_of(rows: tuple[Row, ...]) -> Iterator[Pair]:
    """Every two sentences of different articles that share a row."""
    for row in rows:
        for one, other in combinations(row.cells.values(), 2):
            yield from (frozenset((first, second)) for first in one for second in other)


def main(path: Path) -> None:
    """Print the two shares over all stories."""
    same = together = shown = right = 0
    for _, story in sorted(json.loads(path.read_text(encoding="utf-8")).items()):
        labels = {frozenset(pair[:2]): pair[2] for pair in story["pairs"]}
        beside = set(pairs_of(rows_of(story)))
        same += sum(kind == "same" for kind in labels.values())
        together += sum(kind == "same" and pair in beside for pair, kind in labels.items())
        shown += len(beside)
        right += sum(pair in labels for pair in beside)
    recall, precision = together / same, right / max(1, shown)
    mean = 2 * recall * precision / (recall + precision)
    print(
        f"same pairs in one row {together}/{same} = {recall:.3f}  row pairs labelled {right}/{shown} = {precision:.3f}"
    )
    print(f"harmonic mean {mean:.3f}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: rows_quality.py PATH/gold.json")
    main(Path(sys.argv[1]))
