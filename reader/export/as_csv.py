"""Rows and discrepancies as tables for a spreadsheet, one line for each sentence or pair of sentences.

A cell that a spreadsheet would take for a formula begins with an apostrophe, which the spreadsheet shows as text.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

from reader.model import Story
from reader.naming import display_names
from reader.patterns import compiled

_FORMULA = compiled(r"\s*[=+\-@＝＋－＠|%]")
"""What spreadsheets begin a formula or a command with, the full-width forms included."""

Cell = str | int | float


def rows(stories: Sequence[Story]) -> str:
    """The side-by-side view: every sentence of every row with its coverage and novelty (0…1)."""
    header = ["story", "row", "article", "name", "sentence", "line", "coverage", "novelty", "text"]
    return _table(header, (line for story in stories for line in _rows(story)))


def discrepancies(stories: Sequence[Story]) -> str:
    """The wordings that differ, surest first: both sentences, both wordings and why."""
    header = ["story", "kind", "first", "first wording", "second", "second wording", "why"]
    return _table(
        header,
        (
            [story.id, item.kind, item.sentences[0], item.texts[0], item.sentences[1], item.texts[1], item.why]
            for story in stories
            for item in story.comparison.discrepancies
        ),
    )


def _rows(story: Story) -> Iterable[Sequence[Cell]]:
    found = story.comparison
    names = display_names(found.articles)
    for number, row in enumerate(found.rows, 1):
        for article in found.articles:
            for name in row.cells.get(article.id, ()):
                sentence, finding = found.by_id[name], found.findings[name]
                where: list[Cell] = [story.id, number, article.id, names[article.id], name, sentence.line]
                yield [*where, finding.coverage, round(finding.novelty, 4), sentence.text]


def _table(header: Sequence[str], lines: Iterable[Sequence[Cell]]) -> str:
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(header)
    writer.writerows([_harmless(cell) for cell in line] for line in lines)
    return written.getvalue()


def _harmless(cell: Cell) -> Cell:
    """Text on one line that no spreadsheet takes for a formula; numbers as they are."""
    if not isinstance(cell, str):
        return cell
    text = re.sub(r"\s+", " ", cell)
    return f"'{text}" if _FORMULA.match(text) else text
