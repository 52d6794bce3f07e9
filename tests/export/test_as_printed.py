"""The whole of what is exported of two made-up stories, word for word, as the files in `printed/` show it.

After a change that is meant: READER_PRINT=1 pytest tests/export/test_as_printed.py, then read the difference in git.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path

import pytest

from reader import __version__
from reader.export import as_csv, as_json, as_text, html, markdown
from reader.model import (
    Article,
    Chain,
    Comparison,
    Discrepancy,
    Figure,
    Finding,
    Found,
    Line,
    Lineage,
    Match,
    Quantity,
    Row,
    Sentence,
    Sourcing,
    Story,
)
from reader.said import Corrections, LineCorrection, PairCorrection

PRINTED = Path(__file__).parent / "printed"
CORRECTIONS = Corrections(
    (LineCorrection("Read more", False, "The Example"), LineCorrection("Now", True)),
    (PairCorrection("It burned.", "It is gone.", True),),
)
MILL = Article(
    "mill",
    "story/mill.txt",
    (
        Line(1, "The mill burns", False, "headline", "the headline"),
        Line(2, "By Ann Miller", False, "byline", "names the author"),
        Line(4, "The mill burned on Monday. Two people were hurt, the brigade said.", True, "paragraph", "prose"),
        Line(5, "Read more", False, "navigation", "a call to read on"),
        Line(6, "Read all of it", False, "navigation", "a call to read on"),
        Line(7, "It was built in 1880. The owner wants it back.", True, "paragraph", "prose"),
    ),
    headline=Found("The mill burns", 1, "the first line"),
    outlet=Found("The Example", None, "stated in reader.toml by the archive"),
    author=Found("Ann Miller", 2, "begins with “By”"),
    published=Found("3 May 2022", 3, "a date alone"),
    updated=Found("4 May 2022", 3, "after “updated”"),
    notes=("read as Windows-1252",),
)
POST = Article(
    "post",
    "story/post.txt",
    (
        Line(1, "Old mill is gone", False, "headline", "the headline"),
        Line(3, "On Monday a fire took the mill. About three were injured.", True, "paragraph", "prose"),
        Line(4, "A crowd of 1,200 came. See [our] <b>page</b>!", True, "paragraph", "prose"),
    ),
    headline=Found("Old mill is gone", 1, "the first line"),
    outlet=Found("The Post", 9, "the copyright line"),
    credit=Found("The Example", 9, "after “according to”"),
)
MAIL = Article("mail", "story/mail.txt", (Line(1, "The mill stood empty in April.", True, "paragraph", "prose"),))

ISLAND = Article(
    "isle",
    "isle.txt",
    (
        Line(2, "A storm reached the island in the night and took the roofs of forty houses, " * 2, True, "p", "prose"),
        Line(3, "The ferry stays in port. The ferry stays in port.", True, "paragraph", "prose"),
        Line(4, "Power is back.", True, "paragraph", "prose"),
        Line(5, "Ann Miller reported.", True, "paragraph", "prose"),
    ),
    outlet=Found("The Island", 1, "the first line"),
)
UPDATE = Article(
    "late",
    "late.txt",
    (Line(2, "Forty houses lost their roofs. Power is back, the mayor said. Schools open.", True, "p", "prose"),),
    outlet=Found("The Island", 1, "the first line"),
)
COPY = Article("copy", "copy.txt", (Line(2, "Forty houses lost their roofs.", True, "p", "prose"),))
ABROAD = Article("abroad", "abroad.txt", (Line(2, "昨夜、島を嵐が襲った。", True, "p", "prose"),))
EMPTY = Article("empty", "empty.txt", (Line(1, "Subscribe", False, "newsletter", "asks for an address"),))


def sentence(article: str, number: int, line: int, text: str) -> Sentence:
    return Sentence(f"{article}:S{number}", article, line, text)


def same(*names: str, score: float = 0.95) -> tuple[Match, ...]:
    return tuple(Match(name, score, "same") for name in names)


def mill() -> Story:
    """Short sentences of three articles, one of them older: a table. Figures of every verdict."""
    sentences = {
        "mill": (
            sentence("mill", 3, 4, "The mill burned on Monday."),
            sentence("mill", 4, 4, "Two people were hurt, the brigade said."),
            sentence("mill", 7, 7, "It was built in 1880."),
            sentence("mill", 8, 7, "The owner wants it back."),
        ),
        "post": (
            sentence("post", 2, 3, "On Monday a fire took the mill."),
            sentence("post", 3, 3, "About three were injured."),
            sentence("post", 4, 4, "A crowd of 1,200 came."),
            sentence("post", 5, 4, "See [our] <b>page</b>!"),
        ),
        "mail": (sentence("mail", 1, 1, "The mill stood empty in April."),),
    }
    both = ("mill", "post")
    findings = {
        "mill:S3": Finding("shared", 0.05, both, (), same("post:S2")),
        "post:S2": Finding("shared", 0.0512345, both, ((0, 9),), same("mill:S3")),
        "mill:S4": Finding("partial", 0.5, both, ((22, 38),), (Match("post:S3", 0.61234567, "partial"),)),
        "post:S3": Finding("partial", 0.4, both, ((0, 11),), (Match("mill:S4", 0.6, "partial"), *same("mill:S3"))),
        "mill:S7": Finding("unique", 0.97, ("mill",)),
        "mill:S8": Finding("unique", 0.7, ("mill",)),
        "post:S4": Finding("unique", 0.95, ("post",)),
        "post:S5": Finding("none", 1.0, ("post",)),
        "mail:S1": Finding("unique", 0.9, ("mail",)),
    }
    rows = (
        Row({"mill": ("mill:S3",), "post": ("post:S2",)}),
        Row({"mill": ("mill:S4",), "post": ("post:S3", "post:S5")}),
        Row({"mill": ("mill:S7", "mill:S8")}),
        Row({"post": ("post:S4",)}),
        Row({"mail": ("mail:S1",)}),
    )
    hurt = Quantity("mill:S4", "Two", 2.0, "people", None, "Monday", "the brigade")
    figures = (
        Figure(2, (hurt, Quantity("post:S3", "three", 3.0, "people", "about")), "differ"),
        Figure(3, (Quantity("mill:S7", "1880", 1880.0), Quantity("post:S4", "1,200.5", 1200.5)), "same"),
        Figure(3, (Quantity("mill:S7", "40", 40.0), Quantity("post:S4", "40", 40.0, None, "over")), "hedge differs"),
        Figure(4, (Quantity("mill:S7", "5", 5.0), Quantity("post:S4", "6", 6.0, None, None, "May")), "series"),
    )
    discrepancies = (
        Discrepancy("number", ("mill:S4", "post:S3"), ("Two", "three"), "two in one, three in the other", 0.9),
        Discrepancy("action", ("mill:S3", "post:S2"), ("burned", "took"), "who did it differs", 0.6),
        Discrepancy("number", ("post:S4", "mill:S7"), ("1,200", "1880"), "1,200 in one, 1880 in the other", 0.4),
    )
    lineage = (
        Lineage("mill", "post", "same headline", "their headlines share five words"),
        Lineage("mail", "mill", "earlier coverage", "it is dated 2 April, the others 3 May"),
    )
    sourcing = (Sourcing("Fire brigade", both), Sourcing("Town *hall*", ("mail",)))
    chains = (Chain(("Harbour *Wire*", "Halvik Times"), ("mill",)), Chain((), ("post",)))
    found = Comparison(
        (MILL, POST, MAIL), sentences, findings, rows, figures, discrepancies, lineage, sourcing, chains, ("mail",)
    )
    return Story("1", "The mill burns", found)


def island() -> Story:
    """Five articles, so no table: two of one outlet, a copy, one in another language, one without text."""
    long = ISLAND.lines[0].text.strip()
    sentences = {
        "isle": (
            sentence("isle", 1, 2, long),
            *(sentence("isle", number, 3, "The ferry stays in port.") for number in (2, 3, 4, 5, 6, 7)),
            sentence("isle", 8, 4, "Power is back."),
            sentence("isle", 9, 5, "Ann Miller reported."),
        ),
        "late": (
            sentence("late", 1, 2, "Forty houses lost their roofs."),
            sentence("late", 2, 2, "Power is back, the mayor said."),
            sentence("late", 3, 2, "Schools open."),
        ),
        "copy": (sentence("copy", 1, 2, "Forty houses lost their roofs."),),
        "abroad": (sentence("abroad", 1, 2, "昨夜、島を嵐が襲った。"),),
        "empty": (),
    }
    findings = {
        "isle:S1": Finding("shared", 0.2, ("copy", "isle", "late"), (), same("late:S1", "copy:S1", score=0.9)),
        "isle:S2": Finding("unique", 0.9, ("isle",)),
        **{f"isle:S{n}": Finding("unique", 0.9, ("isle",), repeats="isle:S2") for n in (3, 4, 5, 6, 7)},
        "isle:S8": Finding("unique", 0.9, ("isle", "late"), (), same("late:S2")),
        "isle:S9": Finding("none", 1.0, ("isle",)),
        "late:S1": Finding("shared", 0.0, ("copy", "isle", "late"), (), same("copy:S1", "isle:S1")),
        "late:S2": Finding("unique", 0.7, ("isle", "late"), ((15, 25),), same("isle:S8")),
        "late:S3": Finding("shared", 0.3, ("isle", "late"), (), (Match("isle:S2", 0.3, "partial"),)),
        "copy:S1": Finding("shared", 0.0, ("copy", "isle", "late"), (), same("late:S1", "isle:S1")),
        "abroad:S1": Finding("none", 1.0, ("abroad",)),
    }
    rows = (
        Row({"isle": ("isle:S1",), "late": ("late:S1",), "copy": ("copy:S1",)}),
        Row({"isle": ("isle:S2", "isle:S3", "isle:S4", "isle:S5", "isle:S6", "isle:S7")}),
        Row({"isle": ("isle:S8",)}),
        Row({"late": ("late:S2",)}),
        Row({"isle": ("isle:S9",)}),
        Row({"late": ("late:S3",)}),
        Row({"abroad": ("abroad:S1",)}),
    )
    lineage = (
        Lineage("copy", "late", "copy", "all of its sentences are there", ("late:S2", "late:S3"), ("copy:S1",)),
        Lineage("late", "isle", "same outlet", "both are of The Island"),
    )
    found = Comparison((ISLAND, UPDATE, COPY, ABROAD, EMPTY), sentences, findings, rows, lineage=lineage)
    return Story("2", "headline not stated", found)


@cache
def stories() -> tuple[Story, ...]:
    return mill(), island()


def body(page: str) -> str:
    """An HTML page without its head, whose style has tests of its own."""
    return page.split("<body>", 1)[1]


FILES: dict[str, Callable[[], str]] = {
    "gfm.md": lambda: markdown.render(stories(), with_removed=True, corrections=CORRECTIONS),
    "obsidian.md": lambda: markdown.render(stories(), flavor="obsidian"),
    "plain.md": lambda: markdown.render(stories()[:1], flavor="plain"),
    "page.html": lambda: body(html.render(stories(), with_removed=True, corrections=CORRECTIONS)),
    "comparison.json": lambda: as_json.comparison(stories()),
    "cleaned.json": lambda: as_json.cleaned([MILL, POST]),
    "stories.json": partial(as_json.grouped, [[MILL, POST], [MAIL]]),
    "rows.csv": lambda: as_csv.rows(stories()),
    "discrepancies.csv": lambda: as_csv.discrepancies(stories()),
    "cleaned.txt": lambda: as_text.cleaned([MILL, POST]),
    "stories.txt": partial(as_text.grouped, [[MILL, POST], [MAIL]]),
}


@pytest.mark.parametrize("name", FILES)
def test_what_is_exported_is_what_is_printed_here(name: str) -> None:
    made = FILES[name]().replace(f"By reader {__version__}", "By reader VERSION")
    if os.environ.get("READER_PRINT"):
        (PRINTED / name).write_text(made, encoding="utf-8", newline="")
    assert made == (PRINTED / name).read_bytes().decode("utf-8")
