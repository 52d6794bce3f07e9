"""A web page to blocks with what the page says of each, and to the fields it declares in its head."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html.parser import HTMLParser
from itertools import pairwise

from reader.model import ROW, Block, Found
from reader.patterns import compiled
from reader.sources.declared import Declared, declared_fields
from reader.sources.marks import BESIDES, TITLE, marks_of

_PROLOGUE = r"\s*+(?:(?:<\?[^>]*+>|<!--(?:(?!-->).)*+-->)\s*+)*+"
"""What may stand before the first element. Possessive: comments in a row could be taken together in countless ways."""
_HTML = compiled(_PROLOGUE + r"<(?:!doctype html|html|head|body)\b", re.I | re.S)
_FEED = compiled(_PROLOGUE + r"<(?:rss|feed|rdf:RDF)\b", re.S)
_BEGINNING = 4096
"""Characters in which the first element must begin."""
_BLOCK_TAGS = frozenset({
    "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details", "div", "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
    "label", "legend", "li", "main", "nav", "ol", "option", "p", "pre", "section", "select", "summary", "table",
    "tbody", "td", "tfoot", "th", "textarea", "thead", "tr", "ul",
})  # fmt: skip
_HOLDERS = frozenset({
    "div", "section", "article", "main", "aside", "nav", "header", "footer", "form", "figure", "details", "td", "th",
    "center", "fieldset",
})  # fmt: skip
_SILENT_TAGS = frozenset({
    "title", "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "canvas", "audio",
    "video", "datalist",
})  # fmt: skip
_VOID_TAGS = frozenset({
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
})  # fmt: skip
_WORD = compiled(r"\w+")
_LARGE = compiled(r"\+?[5-7]|\+[2-4]")
"""The size by which old pages make a heading of a font element."""
ARTICLE = "article element "
"""Begins the marks that tell which of a page's article elements a block stands in, counted from 1."""
TIME = "time "
"""Begins the mark that gives the moment of a time element in the block, as the page writes it for programs."""
_LONGEST_TIME = 40
_PAGE = 1
"""The holder of what stands in no other."""
_SHORTEST_TITLE = 3
"""Spaces around its words."""
_MOSTLY_LINKS = 0.5
_LINKED = "mostly links"
_NO_DATA = frozenset(["navigation", "form"])
_HEADINGS = 20
_FEWEST_ROWS, _FEWEST_CELLS, _LONGEST_CELL, _LONGEST_ROW = 2, 2, 60, 200
"""Of a table of data; characters in the longer of its cells and rows. A page laid out in tables has paragraphs."""
_DEEPEST = 200
"""Elements nested deeper than this lend no marks to what is in them."""


def looks_like_html(text: str) -> bool:
    """Whether a text begins as a web page does, whatever its name."""
    return _HTML.match(text, 0, _BEGINNING) is not None


def looks_like_feed(text: str) -> bool:
    """Whether a text begins as an RSS or Atom feed does."""
    return _FEED.match(text, 0, _BEGINNING) is not None


def blocks_of_html(text: str) -> tuple[tuple[Block, ...], Mapping[str, Found]]:
    """The visible blocks of a page in document order, each with its marks, and the fields that the page declares.

    The parser is the standard library's: it never fails on broken markup, and its time is linear in the page.
    """
    page = _Page()
    page.feed(text)
    page.close()
    page.flush()
    blocks = tuple(Block(number, words, marks, held) for number, (words, marks, held) in enumerate(page.found, 1))
    headings = [block for block in blocks if "heading" in block.marks][:_HEADINGS]
    headings.sort(key=lambda block: TITLE not in block.marks)
    return blocks, declared_fields(page.declared, [block.text for block in headings])


class _Page(HTMLParser):
    """Collects text until a block ends. `open` holds the marks of the elements around the current text.

    Where an element begins just as another has `ended`, style sheets may part the two: “Next article”, “Council…”.
    A small letter and a capital do not meet there in one word.
    """

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: _Found = []
        self.declared = Declared()
        self.open: list[tuple[str, frozenset[str], int]] = []
        self.holders = _PAGE
        self.silent = 0
        self.links = 0
        self.text: list[str] = []
        self.linked = 0
        self.breaks = 0
        self.said = frozenset[str]()
        self.articles = 0
        self.ended = self.between = False
        self.tables: list[list[list[int]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        self.declared.start(tag, attributes)
        if tag == "br":
            self._line_break()
        large = tag == "font" and _LARGE.fullmatch(attributes.get("size", "").strip()) is not None
        if tag in _BLOCK_TAGS or large:
            self.flush()
        self._open_cell(tag)
        if tag in _VOID_TAGS:
            return
        self.between, self.ended = self.ended, False
        self.silent += tag in _SILENT_TAGS
        self.links += tag == "a"
        self.said |= _said(tag, attributes)
        inherited = self.open[-1][1] if self.open and len(self.open) < _DEEPEST else frozenset[str]()
        if tag == "article":
            self.articles += 1
            inherited |= {f"{ARTICLE}{self.articles}"}
        self.holders += tag in _HOLDERS
        holder = self.holders if tag in _HOLDERS else self._holder()
        self.open.append((tag, inherited | marks_of("h1" if large else tag, attributes), holder))

    def handle_endtag(self, tag: str) -> None:
        self.declared.end(tag)
        self.ended = True
        if tag in _BLOCK_TAGS or (tag == "font" and self.open and TITLE in self.open[-1][1]):
            self.flush()
        depth = next((d for d in range(1, min(len(self.open), _DEEPEST) + 1) if self.open[-d][0] == tag), 0)
        for _ in range(depth):
            closed, _, _ = self.open.pop()
            self.silent -= closed in _SILENT_TAGS
            self.links -= closed == "a"
        if tag == "table" and self.tables:
            self.found = _with_rows(self.found, self.tables.pop(), self._holder())

    def parse_marked_section(self, i: int, report: bool = True) -> int:
        """`<![...` is no more than a comment in a page; the parser fails on one without a name."""
        return self.parse_bogus_comment(i, report)

    def handle_data(self, data: str) -> None:
        self.declared.data(data)
        if self.silent:
            return
        if self.between and self.text and self.text[-1][-1:].islower() and data[:1].isupper():
            self.text.append(" ")
        self.ended = self.between = False
        if data.strip():
            self.breaks = 0
            self.linked += len(data.strip()) if self.links else 0
        self.text.append(data)

    def flush(self) -> None:
        """End the current block, if it has any words."""
        words = " ".join("".join(self.text).split())
        if words:
            _, marks, holder = self.open[-1] if self.open else ("", frozenset[str](), _PAGE)
            if "heading" in marks and not BESIDES.isdisjoint(marks) and self._is_own_title(words):
                self.open[:_DEEPEST] = [(tag, marks - BESIDES, holder) for tag, marks, holder in self.open[:_DEEPEST]]
                marks -= BESIDES
            marks |= self.said
            if self.linked > _MOSTLY_LINKS * len(words):
                marks |= {_LINKED}
            self.found.append((words, marks, holder))
        self.text, self.linked, self.breaks, self.said = [], 0, 0, frozenset()

    def _holder(self) -> int:
        return self.open[-1][2] if self.open else _PAGE

    def _is_own_title(self, words: str) -> bool:
        """Whether the page's head has the words as its title, whatever its quotation marks and capitals."""
        title = _normal(words)
        titles = (self.declared.title, self.declared.meta.get("og:title", ""))
        return title.count(" ") > _SHORTEST_TITLE and any(title in _normal(declared) for declared in titles)

    def _open_cell(self, tag: str) -> None:
        """Note where the rows and cells of the tables around begin among the blocks found."""
        if tag == "table":
            self.tables[-1:] = [[]] if self.tables else []  # what holds another table is no table of data
            self.tables.append([])
        elif tag == "tr" and self.tables:
            self.tables[-1].append([])
        elif tag in ("td", "th") and self.tables and self.tables[-1]:
            self.tables[-1][-1].append(len(self.found))

    def _line_break(self) -> None:
        self.breaks += 1
        self.text.append(" ")
        if self.breaks > 1:
            self.flush()


def _normal(text: str) -> str:
    return f" {' '.join(_WORD.findall(text.lower()))} "


_Found = list[tuple[str, frozenset[str], int]]


def _with_rows(found: _Found, rows: list[list[int]], holder: int) -> _Found:
    """The blocks found, each row of a table of data as one: `rows` tells where each of its cells begins.

    Such a table has short cells, as many of them in every row, and each holds one block at most. Links
    are a menu.
    """
    rows = [cells for cells in rows if cells]
    regular = len(rows) >= _FEWEST_ROWS and len({len(cells) for cells in rows}) == 1 and len(rows[0]) >= _FEWEST_CELLS
    if not regular:
        return found
    starts = [start for cells in rows for start in cells]
    counts = [end - start for start, end in pairwise([*starts, len(found)])]
    inside = found[starts[0] :]
    plain = all(len(text) <= _LONGEST_CELL and _NO_DATA.isdisjoint(marks) for text, marks, _ in inside)
    if max(counts) > 1 or not plain or 2 * sum(_LINKED in marks for _, marks, _ in inside) > len(inside):
        return found
    lines = [
        found[cells[0] : end] for cells, end in zip(rows, [*(cells[0] for cells in rows[1:]), len(found)], strict=True)
    ]
    texts = [" | ".join(text for text, _, _ in line) for line in lines]
    joined = [(text, (line[0][1] - {_LINKED}) | {ROW}, holder) for text, line in zip(texts, lines, strict=True) if line]
    if any(len(text) > _LONGEST_ROW for text in texts):
        return found
    return [*found[: starts[0]], *joined]


def _said(tag: str, attributes: Mapping[str, str]) -> frozenset[str]:
    """What an element inside a block says of it: that it links to its author, at which time it was."""
    if tag == "a" and "author" in attributes.get("rel", "").lower().split():
        return frozenset(["author"])
    moment = attributes.get("datetime", "").strip() if tag == "time" else ""
    return frozenset([f"{TIME}{moment[:_LONGEST_TIME]}"]) if moment else frozenset()
