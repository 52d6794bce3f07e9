"""The figures of the articles side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.model import Article, Figure, Finding, Row, Sentence


def ledger(
    articles: Sequence[Article],
    sentences: Mapping[str, tuple[Sentence, ...]],
    findings: Mapping[str, Finding],
    rows: Sequence[Row],
) -> tuple[Figure, ...]:
    """The figures that matched rows share."""
    return ()
