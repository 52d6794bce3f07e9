"""Where two outlets differ though they speak of one thing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.model import Article, Discrepancy, Finding, Row, Sentence


def find(
    articles: Sequence[Article],
    sentences: Mapping[str, tuple[Sentence, ...]],
    findings: Mapping[str, Finding],
    rows: Sequence[Row],
) -> tuple[Discrepancy, ...]:
    """The discrepancies between the articles, surest first."""
    return ()
