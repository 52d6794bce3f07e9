"""Fuzz what reads untrusted bytes, guided by coverage: one target a run, for as many seconds as asked.

    pip install atheris                                 in an environment of its own; not needed by the tests
    python tests/bench/fuzz.py TARGET [-max_total_time=600] [CORPUS_FOLDER]

A crash is an exception, or a promise that is broken (something active in an export, a word that is lost). Each finding
is kept as a test of the room it concerns. All other options are libFuzzer's.
"""

from __future__ import annotations

import importlib
import json
import re
import sys
import tempfile
import tomllib
from collections.abc import Callable
from contextlib import suppress
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

atheris: Any = importlib.import_module("atheris")

with atheris.instrument_imports(include=["reader", "tomllib", "html"]):
    from markdown_it import MarkdownIt

    from reader.cleaning import clean
    from reader.cli.parser import UsageError, parse
    from reader.export import as_csv, as_json, as_text, html, markdown
    from reader.export.escape import escape
    from reader.library import correcting, settings
    from reader.library.corrections import from_tables
    from reader.model import Document
    from reader.pipeline import tell_stories
    from reader.said import LineCorrection
    from reader.sources.harmless import without_controls
    from reader.sources.places import Place
    from reader.sources.reading import read
    from reader.sources.text import blocks_of_text

FORBIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
INACTIVE = {"text", "text_special", "em_open", "em_close", "strong_open", "strong_close", "softbreak"}
PARSER = MarkdownIt("gfm-like").enable(["table", "strikethrough", "linkify"])
FILE = Path(tempfile.mkdtemp()) / "page"


def text_of(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def sources(data: bytes) -> None:
    """Any bytes in a file become a document without anything that a terminal obeys, or a failure in a line."""
    FILE.write_bytes(data)
    outcome = read(Place("page", FILE, "page"))
    if isinstance(outcome, Document):
        assert not any(FORBIDDEN.search(block.text) for block in outcome.blocks)
        assert all(block.text.strip() for block in outcome.blocks)
    else:
        assert "\n" not in str(outcome)


def page(data: bytes) -> None:
    """The same for what says that it is a web page."""
    sources(b"<!doctype html><html>" + data)


def cleaning(data: bytes) -> None:
    """Every line of a text has a verdict, and none is lost."""
    document = Document("a", "a.txt", blocks_of_text(without_lines(text_of(data))))
    (article,) = clean([document])
    assert [line.number for line in article.lines] == [block.number for block in document.blocks]
    assert all(line.kind and line.reason for line in article.lines)


def without_lines(text: str) -> str:
    return "\n".join(without_controls(line) for line in text.split("\n"))


def toml(data: bytes) -> None:
    """Any TOML gives corrections and settings or says what is wrong; a correction survives being added to it."""
    text = text_of(data)
    try:
        tables = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError):
        return
    _, faults = from_tables(tables)
    assert all(not FORBIDDEN.search(str(fault)) for fault in faults)
    settings.from_tables(tables, "settings.toml")
    if isinstance(tables.get("lines", []), list):
        correction = LineCorrection("Read more", keep=False, outlet="The Example")
        added = correcting.with_entry(text, correction).text
        assert correction in from_tables(tomllib.loads(added))[0].lines
        left = correcting.without_entry(added, correction).text
        assert correction not in from_tables(tomllib.loads(left))[0].lines


def arguments(data: bytes) -> None:
    """Any command line is understood or refused in a message."""
    words = text_of(data).split("\0")
    if {"-h", "--help", "--version", "--completion"} & set(words):
        return
    with suppress(UsageError, SystemExit):
        parse(words)


def words(data: bytes) -> None:
    """Escaped text is one harmless paragraph that shows the same words."""
    text = text_of(data)
    tokens = PARSER.parse(escape(without_controls(text)))
    children = [child for token in tokens for child in token.children or []]
    assert {token.type for token in tokens} <= {"paragraph_open", "inline", "paragraph_close"}, tokens
    assert {child.type for child in children} <= INACTIVE
    shown = "".join("\n" if child.type == "softbreak" else child.content for child in children)
    assert shown.split() == without_controls(text).split(), (shown, text)


def export(data: bytes) -> None:
    """Two articles of any text, compared and exported in every form: nothing in them acts."""
    first, _, second = without_lines(text_of(data)).partition("\n---\n")
    documents = [Document(name, f"{name}.txt", blocks_of_text(text)) for name, text in (("a", first), ("b", second))]
    articles = clean(documents)
    stories = tell_stories(articles, correcting_nothing(), grouping="one story")
    kinds = {
        child.type
        for token in PARSER.parse(markdown.render(stories, with_removed=True))
        for child in token.children or []
    }
    assert kinds <= INACTIVE, kinds
    markdown.render(stories, flavor="obsidian")
    elements: set[str] = set()
    reading = HTMLParser()
    reading.handle_starttag = lambda tag, attrs: elements.add(tag)  # type: ignore[method-assign]
    reading.feed(html.render(stories, with_removed=True))
    assert not elements & {"script", "img", "a", "svg", "iframe"}
    assert json.loads(as_json.comparison(stories))["schema"] == 1
    as_csv.rows(stories)
    as_csv.discrepancies(stories)
    as_text.cleaned(articles)


def correcting_nothing() -> Any:
    return from_tables({})[0]


TARGETS: dict[str, Callable[[bytes], None]] = {
    each.__name__: each for each in (sources, page, cleaning, toml, arguments, words, export)
}


def main() -> None:
    """Run the target named first; without one, say which there are."""
    if len(sys.argv) < 2 or sys.argv[1] not in TARGETS:
        sys.exit(f"usage: fuzz.py {{{','.join(TARGETS)}}} [LIBFUZZER OPTION ...] [CORPUS_FOLDER]")
    target = TARGETS[sys.argv.pop(1)]
    atheris.Setup(sys.argv, target)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
