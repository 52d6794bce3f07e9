"""What a web page declares of itself in its head: JSON-LD first, then OpenGraph and other meta elements."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
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


@dataclass
class Declared:
    """Listens to a parser for what stands in the head: meta elements, JSON-LD scripts, the language."""

    meta: dict[str, str] = field(default_factory=dict)
    scripts: list[str] = field(default_factory=list)
    language: str = ""
    _in_script: bool = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        if tag == "html":
            self.language = attributes.get("lang", "")
        if tag == "meta":
            name = (attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or "").lower()
            if attributes.get("content", "").strip():
                self.meta.setdefault(name, " ".join(attributes["content"].split()))
        if tag == "script" and attributes.get("type", "").lower() == "application/ld+json":
            self._in_script = True
            self.scripts.append("")

    def data(self, text: str) -> None:
        """Text inside the current element."""
        if self._in_script and len(self.scripts[-1]) < _LONGEST_JSON:
            self.scripts[-1] += text

    def end(self, tag: str) -> None:
        """An element ends."""
        self._in_script = self._in_script and tag != "script"


def declared_fields(declared: Declared) -> Mapping[str, Found]:
    """The fields of an Article that the page states, each with where it states it; nothing is derived."""
    fields: dict[str, Found] = {}
    for name, value in _from_json(declared.scripts):
        fields.setdefault(name, Found(value, None, "the page's JSON-LD"))
    for key, name in _META.items():
        value = declared.meta.get(key, "")
        if value and not value.startswith("http"):
            fields.setdefault(name, Found(value.removeprefix("By "), None, f"the page's {key}"))
    code = declared.language.split("-")[0].lower()
    if code.isalpha() and len(code) in (2, 3):
        fields["language"] = Found(code, None, "the page's lang attribute")
    return _without_outlet_in_headline(fields)


def _without_outlet_in_headline(fields: dict[str, Found]) -> dict[str, Found]:
    headline, outlet = fields.get("headline"), fields.get("outlet")
    if headline and outlet:
        for mark in (" | ", " - ", " – ", " — "):
            value = headline.value.removesuffix(f"{mark}{outlet.value}")
            if value and value != headline.value:
                fields["headline"] = Found(value, None, headline.cue)
    return fields


def _from_json(scripts: list[str]) -> Iterator[tuple[str, str]]:
    for script in scripts:
        try:
            data = json.loads(script)
        except (ValueError, RecursionError):
            continue
        for item in _articles(data):
            yield from _fields_of(item)


def _articles(data: Any) -> Iterator[dict[str, Any]]:
    """The objects of an article type, at the top, in a list or in a graph."""
    items = data if isinstance(data, list) else [data]
    for item in items:
        if isinstance(item, dict):
            graph = item.get("@graph")
            yield from (each for each in (graph if isinstance(graph, list) else [item]) if _is_article(each))


def _is_article(item: Any) -> bool:
    kinds = item.get("@type") if isinstance(item, dict) else None
    return any(kind in _ARTICLE_TYPES for kind in (kinds if isinstance(kinds, list) else [kinds]))


def _fields_of(item: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for key, name in (("headline", "headline"), ("datePublished", "published"), ("dateModified", "updated")):
        if isinstance(item.get(key), str) and item[key].strip():
            yield name, " ".join(item[key].split())
    for key, name in (("author", "author"), ("publisher", "outlet")):
        named = (value.removeprefix("By ") for value in _names(item.get(key)))
        names = [value for value in named if not value.startswith("http")]
        if names:
            yield name, ", ".join(dict.fromkeys(names))


def _names(value: Any) -> Iterator[str]:
    if isinstance(value, str) and value.strip():
        yield " ".join(value.split())
    elif isinstance(value, dict):
        yield from _names(value.get("name"))
    elif isinstance(value, list):
        for each in value:
            yield from _names(each)
