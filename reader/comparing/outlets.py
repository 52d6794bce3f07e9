"""Which articles speak with one voice: two articles of one outlet are follow-ups, not two outlets that agree."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.model import Article


def outlet_keys(articles: Sequence[Article]) -> Mapping[str, str]:
    """A key per article id, equal for articles of one outlet; an article whose outlet is not stated stands alone."""
    return {
        article.id: f"outlet {article.outlet.value.casefold().strip()}" if article.outlet else f"article {article.id}"
        for article in articles
    }
