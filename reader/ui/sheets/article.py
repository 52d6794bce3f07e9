"""The Read view's article: its text with who tells what in the margin, and what was removed when asked for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from reader.ui.session import Outlets
from reader.ui.sheet import Piece, Row, Sheet, row
from reader.ui.sheets.common import byline, one_column, only_marks, remark, sentence_role, sign_role, value
from reader.ui.signs import coverage, margin_width
from reader.ui.wrap import shorten

if TYPE_CHECKING:
    from reader.model import Article, Line, Sentence


def line_key(number: int) -> str:
    """The key of a line that is no sentence: removed, or not yet compared."""
    return f"line {number}"


def article_sheet(
    article: Article, outlets: Outlets, width: int, *, removed_shown: bool = False, repeats_shown: bool = False
) -> Sheet:
    """The article laid out for `width` cells; before the comparison is made, its lines without marks."""
    columns = one_column(width, margin_width(outlets.total) if outlets.total > 1 else 2)
    rows = [*_head(article, outlets)]
    sentences = _by_line(outlets.comparison.sentences.get(article.id, ()) if outlets.comparison else ())
    for line in article.lines:
        if line.keep:
            rows.extend(_kept(line, sentences.get(line.number, ()), outlets, columns[0].width, repeats_shown))
        elif removed_shown:
            rows.append(_removed(line, outlets))
    return Sheet(rows, columns)


def _head(article: Article, outlets: Outlets) -> Iterator[Row]:
    yield row(Piece(value(article.headline) if article.headline else "headline not stated", "strong"))
    yield remark(byline(article, outlets), role="muted")
    if origin := outlets.origin(article.id):
        yield remark(f"{origin.relation} of {outlets.short(origin.origin)}: {origin.why}")
    if article.id in outlets.earlier:
        yield remark("earlier coverage, from before what the others report")
    if article.credit:
        yield remark(f"names as its source: {article.credit.value}")
    for note in article.notes:
        yield remark(note)
    if not any(line.keep for line in article.lines):
        yield remark("No article text was found in this file; b shows its lines.", gap=1)


def _by_line(sentences: tuple[Sentence, ...]) -> dict[int, tuple[Sentence, ...]]:
    lines: dict[int, tuple[Sentence, ...]] = {}
    for sentence in sentences:
        lines[sentence.line] = (*lines.get(sentence.line, ()), sentence)
    return lines


def _kept(
    line: Line, sentences: tuple[Sentence, ...], outlets: Outlets, width: int, repeats_shown: bool
) -> Iterator[Row]:
    if not sentences:
        yield row(Piece(line.text), key=line_key(line.number), gap=1)
    for place, sentence in enumerate(sentences):
        yield _sentence(sentence, outlets, width, repeats_shown, gap=0 if place else 1)


def _sentence(sentence: Sentence, outlets: Outlets, width: int, repeats_shown: bool, gap: int) -> Row:
    finding, number = outlets.finding(sentence.id), outlets.numbers[sentence.article]
    text = sentence.text
    if finding is not None and finding.repeats is not None:
        text = f"says again: {text}"
        text = text if repeats_shown else shorten(text, width)
    margin = coverage(finding, outlets.able(finding), outlets.signs)
    piece = Piece(
        text,
        sentence_role(finding, number),
        only_marks(finding, number),
        margin,
        sign_role(finding, number),
        sentence.id,
    )
    return row(piece, key=sentence.id, gap=gap)


def _removed(line: Line, outlets: Outlets) -> Row:
    margin = outlets.signs.removed
    text = Piece(line.text, "faint", (), margin, "faint", line_key(line.number))
    return row(text, Piece(f"{line.kind}: {line.reason}", "note"), key=line_key(line.number), gap=1)
