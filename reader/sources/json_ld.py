"""The article that a page's JSON-LD describes: which of its objects that is, and what they say of it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from html import unescape
from typing import Any

from reader.patterns import compiled

_DEEPEST = 4
_WRAPPED = compiled(r"\A\s*(?://|/\*)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*/)?|(?://|/\*)?\s*(?:\]\]>|-->)\s*(?:\*/)?\s*\Z")
"""What old pages put round a script: "//<![CDATA[ … //]]>"."""
_TEXT_OR_COMMA = compiled(r'"(?:\\.|[^"\\])*"|,(?=\s*[}\]])')
"""A string, to be passed over, or a comma too many."""
_NO_ARTICLES = frozenset({"JobPosting", "DiscussionForumPosting"})
_WORD = compiled(r"\w{4,}")
_LIKE = 1 / 3
_FEWEST_SPACES = 2
_KEYS = (("headline", "headline"), ("datePublished", "published"), ("dateModified", "updated"))
_PEOPLE = (("author", "author"), ("publisher", "outlet"))


def fields_of_own_article(scripts: Sequence[str], titles: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    """The fields of the page's own article with their values, several only for its authors; nothing when unsure.

    `titles` are those that the page shows, the surest first. Of several articles the own one is that which the first
    title names that names any; a single one must have a headline of which a third of the words stand in a title, or
    none: some pages describe the whole site as an article. A script that is no JSON, apart from a comma too many
    or the last brace missing, is passed over.
    """
    objects = [item for script in scripts for item in _objects(_parsed(script))]
    articles = [item for item in objects if _is_article(item)]
    known = {item["@id"]: item for item in objects if isinstance(item.get("@id"), str) and len(item) > 1}
    own = _own(articles, [plain(title) for title in titles if title.strip()])
    return _fields(own, known) if own is not None else iter(())


def plain(title: str) -> str:
    """A title as it is compared: one space between its words, no capitals."""
    return " ".join(title.split()).casefold()


def _parsed(script: str) -> Any:
    bare = _WRAPPED.sub("", script)
    for text in (bare, f"{bare}}}", _TEXT_OR_COMMA.sub(lambda found: "" if found[0] == "," else found[0], bare)):
        try:
            return json.loads(text, strict=False)  # some pages leave line breaks in their strings
        except (ValueError, RecursionError):
            continue
    return None


def _objects(data: Any, nested: int = 0) -> Iterator[dict[str, Any]]:
    """The objects at the top, in a list or a graph, and what a page is mainly about."""
    if nested > _DEEPEST:
        return
    if isinstance(data, list):
        for each in data:
            yield from _objects(each, nested + 1)
    elif isinstance(data, dict):
        yield data
        yield from _objects(data.get("@graph"), nested + 1)
        yield from _objects(data.get("mainEntity"), nested + 1)


def _is_article(item: Mapping[str, Any]) -> bool:
    kinds = item.get("@type")
    names = (
        str(kind).rpartition("/")[2].rpartition(":")[2] for kind in (kinds if isinstance(kinds, list) else [kinds])
    )
    return any(name.endswith(("Article", "Posting")) and name not in _NO_ARTICLES for name in names)


def _own(articles: Sequence[dict[str, Any]], titles: Sequence[str]) -> dict[str, Any] | None:
    for title in titles:
        for item in articles:
            if _names(item, title):
                return item
    alone = articles[0] if len(articles) == 1 else None
    return alone if alone is not None and _is_like(_headline(alone), titles) else None


def _headline(item: Mapping[str, Any]) -> str:
    headline = item.get("headline")
    return plain(unescape(headline)).rstrip(".… ") if isinstance(headline, str) else ""


def _names(item: Mapping[str, Any], title: str) -> bool:
    headline = _headline(item)
    short, long = sorted((headline, title), key=len)
    whole = short.count(" ") >= _FEWEST_SPACES or not short.isascii()  # "Harbour Post" begins many a title
    return bool(short) and (short == long or (whole and long.startswith(short)))


def _is_like(headline: str, titles: Sequence[str]) -> bool:
    words = set(_WORD.findall(headline))
    return (
        not words
        or not titles
        or any(len(words.intersection(_WORD.findall(title))) >= _LIKE * len(words) for title in titles)
    )


def _fields(item: Mapping[str, Any], known: Mapping[str, Any]) -> Iterator[tuple[str, list[str]]]:
    for key, name in _KEYS:
        if isinstance(item.get(key), str) and item[key].strip():
            yield name, [" ".join(unescape(item[key]).split())]
    for key, name in _PEOPLE:
        yield name, [unescape(value) for value in _named(item.get(key), known)]


def _named(value: Any, known: Mapping[str, Any], nested: int = 0) -> Iterator[str]:
    if nested > _DEEPEST:
        return
    if isinstance(value, str) and value.strip():
        yield " ".join(value.split())
    elif isinstance(value, dict):
        named = value if "name" in value else known.get(str(value.get("@id")), {})
        yield from _named(named.get("name"), {}, nested + 1)
    elif isinstance(value, list):
        for each in value:
            yield from _named(each, known, nested + 1)
