"""Which agencies, outlets and offices the articles name as their sources."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.model import Article, Sentence, Sourcing


def name_sources(articles: Sequence[Article], sentences: Mapping[str, tuple[Sentence, ...]]) -> tuple[Sourcing, ...]:
    """The sources named in the articles."""
    return ()
