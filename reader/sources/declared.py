"""What a web page declares of itself: JSON-LD first, then OpenGraph and other meta elements, then microdata."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from reader.dating import is_possible
from reader.model import Found
from reader.patterns import compiled
from reader.sources.json_ld import fields_of_own_article, plain

_ITEMS = ("Article", "Posting", "Comment")
"""How the types of microdata end that have an author and a date of their own."""
_META: Mapping[str, str] = {
    "og:title": "headline",
    "twitter:title": "headline",
    "og:site_name": "outlet",
    "dc.publisher": "outlet",
    "author": "author",
    "article:author": "author",
    "parsely-author": "author",
    "sailthru.author": "author",
    "dc.creator": "author",
    "dcterms.creator": "author",
    "article:published_time": "published",
    "datepublished": "published",
    "parsely-pub-date": "published",
    "sailthru.date": "published",
    "dc.date.issued": "published",
    "dcterms.issued": "published",
    "article:modified_time": "updated",
    "og:updated_time": "updated",
    "datemodified": "updated",
}
"""The names of meta elements in small letters, the surest of a field first."""
_NAME_LABELS = frozenset({"written by", "author", "verfasst von", "geschrieben von", "écrit par", "escrito por"})
"""Labels in twitter:label1 and 2, whose value stands in twitter:data1 and 2."""
_PLACEHOLDERS = frozenset({
    "null", "none", "undefined", "unknown", "n/a", "nan", "anonymous", "author", "name", "title", "untitled",
    "[object object]", "object",
})  # fmt: skip
"""What programs put where they know nothing."""
_NO_DAY = ("1970-01-01", "1900-01-01")
"""Where the clocks of programs begin."""
_LONGEST_JSON = 500_000
_LONGEST_VALUE = 500
_LONGEST_NAME = 6
_BY = compiled(r"^by\s+", re.IGNORECASE)
_TAIL = compiled(r"\s+[|–—-]\s|\s*\|")
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
        self._items += attributes.get("itemtype", "").endswith(_ITEMS)
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
    for name, value, place in _stated(declared, shown):
        if _says_something(name, value):
            fields.setdefault(name, Found(value, None, f"the page's {place}"))
    title = declared.meta.get("og:title") or " ".join(declared.title.split())
    if title:
        fields["title"] = Found(title, None, "the page's title")
    code = declared.language.split("-")[0].lower()
    if code.isalpha() and len(code) in (2, 3):
        fields["language"] = Found(code, None, "the page's lang attribute")
    return _without_outlet_in_headline(_whole_headline(fields, shown))


def _stated(declared: Declared, shown: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """Every field with a value and the place that gives it, the surest place first."""
    titles = shown if any(shown) else [_TAIL.split(declared.title)[0]]
    for name, values in fields_of_own_article(declared.scripts, titles):
        told = (_BY.sub("", value) for value in values)
        yield name, ", ".join(dict.fromkeys(value for value in told if _says_something(name, value))), "JSON-LD"
    for key, name in _META.items():
        yield name, _BY.sub("", declared.meta.get(key, "")), key
    for number in "12":
        if declared.meta.get(f"twitter:label{number}", "").casefold() in _NAME_LABELS:
            yield "author", declared.meta.get(f"twitter:data{number}", ""), f"twitter:data{number}"
    for name, value in declared.microdata.items():
        words = " ".join(_BY.sub("", value.split("|")[0].strip()).split())
        if len(words.split()) <= _LONGEST_NAME:
            yield name, words, "microdata"


def _says_something(name: str, value: str) -> bool:
    """Whether a value is one: a day that the calendar has, or words that are no address and no program's leftover."""
    if name in ("published", "updated"):
        return is_possible(value) and not value.startswith(_NO_DAY)
    lettered = any(letter.isalpha() for letter in value)
    return lettered and not value.startswith("http") and "{" not in value and value.casefold() not in _PLACEHOLDERS


def _whole_headline(fields: dict[str, Found], shown: Sequence[str]) -> dict[str, Found]:
    """The headline as the page shows it, where the declared one is cut off or has an outlet's name behind it."""
    headline = fields.get("headline")
    value = plain(headline.value) if headline else ""
    for title in shown:
        printed = plain(title)
        cut_off = value.endswith(("…", "...")) and printed.startswith(value.rstrip(".… "))
        named = value.startswith(printed) and _TAIL.match(value, len(printed)) is not None
        if headline and printed.count(" ") >= 2 and (cut_off or named):
            return {**fields, "headline": Found(title, None, headline.cue)}
    return fields


def _without_outlet_in_headline(fields: dict[str, Found]) -> dict[str, Found]:
    headline, outlet = fields.get("headline"), fields.get("outlet")
    if headline and outlet:
        for mark in (" | ", " - ", " – ", " — "):
            value = headline.value.removesuffix(f"{mark}{outlet.value}")
            if value and value != headline.value:
                fields["headline"] = Found(value, None, headline.cue)
    return fields
