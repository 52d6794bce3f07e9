"""Which articles can be held against each other.

Two articles of one outlet are follow-ups, not two outlets that agree; two articles in different languages have no words
in common, so that nothing can be said about what one tells and the other does not.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from reader.comparing.words.language import languages
from reader.model import Article, house


def outlet_keys(articles: Sequence[Article]) -> Mapping[str, str]:
    """A key per article id, equal for articles of one outlet; an article whose outlet is not stated stands alone."""
    return {
        article.id: f"outlet {house(article.outlet.value)}" if article.outlet else f"article {article.id}"
        for article in articles
    }


def voices(articles: Sequence[Article]) -> frozenset[str]:
    """The keys of the outlets that tell anything: an article of which no text was kept is no voice."""
    keys = outlet_keys(articles)
    return frozenset(keys[article.id] for article in articles if article.has_text)


def alone_in_their_language(articles: Sequence[Article]) -> frozenset[str]:
    """The ids of the articles beside which no other outlet's article is in the same language."""
    codes, keys = languages(articles), outlet_keys(articles)
    telling, found = voices(articles), defaultdict[str, set[str]](set)
    for article in articles:
        if keys[article.id] in telling:
            found[codes[article.id]].add(keys[article.id])
    return frozenset(article.id for article in articles if len(found[codes[article.id]]) <= 1)
