"""What a web page declares of itself: JSON-LD first, then OpenGraph and other meta elements, then microdata."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from html import unescape
from typing import Any

from reader.model import Found

_ARTICLE_TYPES = (
    "Article",
    "NewsArticle",
    "ReportageNewsArticle",
    "BlogPosting",
    "AnalysisNewsArticle",
    "OpinionNewsArticle",
    "LiveBlogPosting",
)
_META: Mapping[str, str] = {
    "og:title": "headline",
    "og:site_name": "outlet",
    "author": "author",
    "article:published_time": "published",
    "article:modified_time": "updated",
    "datepublished": "published",
    "datemodified": "updated",
}
_LONGEST_JSON = 500_000
_LONGEST_VALUE = 500
_LONGEST_NAME = 6
_BY = re.compile(r"^by\s+", re.IGNORECASE)
_DEEPEST = 4
_TAIL = re.compile(r"\s+[|–—-]\s|\s*\|")


_PROPERTIES: Mapping[str, str] = {"author": "author", "datePublished": "published", "dateModified": "updated"}


@dataclass
class Declared:
    """Listens to a parser for what stands in the head and in microdata: meta elements, JSON-LD scripts, the language,
    the page's title."""

    meta: dict[str, str] = field(default_factory=dict)
    scripts: list[str] = field(default_factory=list)
    microdata: dict[str, str] = field(default_factory=dict)
    language: str = ""
    title: str = ""
    _inside: str = ""
    """The element whose text is listened to: "script", "title", or the tag that carries an author's microdata."""
    _depth: int = 0
    _items: int = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        if tag == "html":
            self.language = attributes.get("lang", "")
        if tag == "meta":
            name = (attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or "").lower()
            if attributes.get("content", "").strip():
                self.meta.setdefault(name, " ".join(attributes["content"].split()))
        if tag == self._inside:
            self._depth += 1
        elif not self._inside:
            self._listen(tag, attributes)

    def _listen(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "script" and attributes.get("type", "").lower() == "application/ld+json":
            self._inside, self._depth = tag, 1
            self.scripts.append("")
        elif tag == "title" and not self.title:
            self._inside, self._depth = tag, 1
        self._items += any(attributes.get("itemtype", "").endswith(kind) for kind in (*_ARTICLE_TYPES, "Comment"))
        name = _PROPERTIES.get(attributes.get("itemprop", ""))
        if name is None or self._items > 1 or name in self.microdata:
            return
        if name != "author":
            self.microdata[name] = attributes.get("datetime", "")
        elif tag not in ("meta", "link"):
            self.microdata[name] = ""
            self._inside, self._depth = tag, 1

    def data(self, text: str) -> None:
        """Text inside the current element."""
        if self._inside == "script" and len(self.scripts[-1]) < _LONGEST_JSON:
            self.scripts[-1] += text
        elif self._inside == "title" and len(self.title) < _LONGEST_VALUE:
            self.title += text
        elif self._inside and len(self.microdata.get("author", "")) < _LONGEST_VALUE:
            self.microdata["author"] += text

    def end(self, tag: str) -> None:
        """An element ends."""
        if tag == self._inside:
            self._depth -= 1
            if not self._depth:
                self._inside = ""


def declared_fields(declared: Declared, headings: Sequence[str] = ()) -> Mapping[str, Found]:
    """The fields of an Article that the page states, each with where it states it; nothing is derived.

    `headings` are the page's visible headings: they tell which of several articles in JSON-LD is the page's own, and
    what of a title is the headline. The page's own title is given too, as "title", which is no field of an Article.
    """
    fields: dict[str, Found] = {}
    shown = [declared.meta.get("og:title", ""), *headings]
    for name, value in _from_json(declared.scripts, [*shown, declared.title]):
        fields.setdefault(name, Found(value, None, "the page's JSON-LD"))
    for key, name in _META.items():
        value = declared.meta.get(key, "")
        if value and not value.startswith("http"):
            fields.setdefault(name, Found(_BY.sub("", value), None, f"the page's {key}"))
    for name, value in declared.microdata.items():
        words = " ".join(_BY.sub("", value.split("|")[0].strip()).split())
        if words and len(words.split()) <= _LONGEST_NAME:
            fields.setdefault(name, Found(words, None, "the page's microdata"))
    title = declared.meta.get("og:title") or " ".join(declared.title.split())
    if title:
        fields["title"] = Found(title, None, "the page's title")
    code = declared.language.split("-")[0].lower()
    if code.isalpha() and len(code) in (2, 3):
        fields["language"] = Found(code, None, "the page's lang attribute")
    return _without_outlet_in_headline(_whole_headline(fields, shown))


def _whole_headline(fields: dict[str, Found], shown: Sequence[str]) -> dict[str, Found]:
    """The headline as the page shows it, where the declared one is cut off or has an outlet's name behind it."""
    headline = fields.get("headline")
    value = _plain(headline.value) if headline else ""
    for title in shown:
        plain = _plain(title)
        cut_off = value.endswith(("…", "...")) and plain.startswith(value.rstrip(".… "))
        named = value.startswith(plain) and _TAIL.match(value, len(plain)) is not None
        if headline and plain.count(" ") >= 2 and (cut_off or named):
            return {**fields, "headline": Found(title, None, headline.cue)}
    return fields


def _plain(title: str) -> str:
    return " ".join(title.split()).casefold()


def _without_outlet_in_headline(fields: dict[str, Found]) -> dict[str, Found]:
    headline, outlet = fields.get("headline"), fields.get("outlet")
    if headline and outlet:
        for mark in (" | ", " - ", " – ", " — "):
            value = headline.value.removesuffix(f"{mark}{outlet.value}")
            if value and value != headline.value:
                fields["headline"] = Found(value, None, headline.cue)
    return fields


def _from_json(scripts: list[str], titles: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The fields of the page's own article: of several the one that a title of the page names, otherwise none."""
    data = [read for script in scripts if (read := _parsed(script)) is not None]
    items = [item for each in data for item in _articles(each)]
    known = {item["@id"]: item for item in _objects(data) if isinstance(item.get("@id"), str) and len(item) > 1}
    shown = [_plain(title) for title in titles if title.strip()]
    own = [item for item in items if any(_names_it(item, title) for title in shown)]
    chosen = own[:1] or (items if len(items) == 1 else [])
    for item in chosen:
        yield from _fields_of(item, known)


def _names_it(item: Mapping[str, Any], title: str) -> bool:
    headline = item.get("headline")
    if not isinstance(headline, str) or not headline.strip():
        return False
    plain = _plain(unescape(headline)).rstrip(".… ")
    return title.startswith(plain) or plain.startswith(title)


def _parsed(script: str) -> Any:
    try:
        return json.loads(script)
    except (ValueError, RecursionError):
        return None


def _objects(data: Sequence[Any]) -> Iterator[dict[str, Any]]:
    """The objects at the top, in a list or in a graph."""
    for each in data:
        for item in each if isinstance(each, list) else [each]:
            if isinstance(item, dict):
                graph = item.get("@graph")
                yield from (
                    inner for inner in (graph if isinstance(graph, list) else [item]) if isinstance(inner, dict)
                )


def _articles(data: Any) -> Iterator[dict[str, Any]]:
    return (item for item in _objects([data]) if _is_article(item))


def _is_article(item: Mapping[str, Any]) -> bool:
    kinds = item.get("@type")
    return any(kind in _ARTICLE_TYPES for kind in (kinds if isinstance(kinds, list) else [kinds]))


def _fields_of(item: Mapping[str, Any], known: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for key, name in (("headline", "headline"), ("datePublished", "published"), ("dateModified", "updated")):
        if isinstance(item.get(key), str) and item[key].strip():
            yield name, " ".join(unescape(item[key]).split())
    for key, name in (("author", "author"), ("publisher", "outlet")):
        named = (_BY.sub("", unescape(value)) for value in _names(item.get(key), known))
        names = [value for value in named if not value.startswith("http")]
        if names:
            yield name, ", ".join(dict.fromkeys(names))


def _names(value: Any, known: Mapping[str, Any], nested: int = 0) -> Iterator[str]:
    if nested > _DEEPEST:
        return
    if isinstance(value, str) and value.strip():
        yield " ".join(value.split())
    elif isinstance(value, dict):
        named = value if "name" in value else known.get(str(value.get("@id")), {})
        yield from _names(named.get("name"), {}, nested + 1)
    elif isinstance(value, list):
        for each in value:
            yield from _names(each, known, nested + 1)
