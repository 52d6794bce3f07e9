"""Who took what from whom."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.model import Article, Finding, Lineage, Sentence


def trace(
    articles: Sequence[Article],
    sentences: Mapping[str, tuple[Sentence, ...]],
    findings: Mapping[str, Finding],
) -> tuple[Lineage, ...]:
    """How the articles come from one another."""
    return ()
