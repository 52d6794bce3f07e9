"""The Read view's sources: each article with how much of it is only here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.cells import cell_len

from reader.naming import NOT_STATED
from reader.ui.navigation import unique_count
from reader.ui.session import Outlets
from reader.ui.sheet import EDGE, Column, Mark, Piece, Row, Sheet, row
from reader.ui.sheets.common import counted, heading, one_column
from reader.ui.signs import legend
from reader.ui.wrap import shorten

if TYPE_CHECKING:
    from reader.model import Article, Failure


ROOMY = 3
"""With more articles than these, headlines are shortened to a line so that all stand on one screen."""


def sources_sheet(outlets: Outlets, failures: Sequence[Failure], width: int) -> Sheet:
    """Name, headline, date and counts of each article; below them what could not be read."""
    columns = one_column(width)
    rows = [_source(article, outlets, columns[0].width) for article in outlets.articles]
    if failures:
        rows.append(heading("Could not be read"))
        rows.extend(
            row(Piece(failure.path, "error"), Piece(f"{failure.what}; {failure.remedy}", "muted"))
            for failure in failures
        )
    return Sheet(rows, columns)


def _source(article: Article, outlets: Outlets, width: int) -> Row:
    number = outlets.numbers[article.id]
    headline = article.headline.value if article.headline else f"headline {NOT_STATED}"
    pieces = [
        Piece(outlets.short(article.id), f"name-{number}"),
        Piece(shorten(headline, width if outlets.total > ROOMY else 2 * width - 4)),
        Piece(_dated(article), "muted"),
    ]
    if outlets.comparison is not None:
        pieces.append(_counts(article, outlets, number, width))
    if origin := outlets.origin(article.id):
        pieces.append(Piece(f"{origin.relation} of {outlets.short(origin.origin)}", "note"))
    return row(*pieces, key=article.id, gap=1)


def _dated(article: Article) -> str:
    """The date, and what is not stated of date and outlet."""
    if article.outlet is None:
        return (
            f"outlet and date {NOT_STATED}"
            if article.published is None
            else f"{article.published.value} · outlet {NOT_STATED}"
        )
    return article.published.value if article.published else f"date {NOT_STATED}"


def _counts(article: Article, outlets: Outlets, number: int, width: int) -> Piece:
    assert outlets.comparison is not None
    sentences = counted(len(outlets.comparison.sentences.get(article.id, ())), "sentence")
    if outlets.total < 2:
        return Piece(sentences, "muted")
    only = unique_count(outlets.comparison, article.id)
    text = f"{sentences} · {outlets.signs.only} {only} only here" if only else f"{sentences} · none only here"
    if cell_len(text) > width:
        text = f"{sentences} · {outlets.signs.only} {only}" if only else f"{sentences} · none"
    start = len(sentences) + 3
    return Piece(text, "muted", (Mark(start, len(text), f"name-{number}"),) if only else ())


def legend_sheet(outlets: Outlets, width: int) -> Sheet:
    """What the signs in the margin mean."""
    if outlets.total < 2:
        return Sheet([row(Piece("One article: there is nothing to compare it with.", "note"))], one_column(width))
    half = (width - 1) // 2
    columns = (Column(EDGE, 4, half - 4), Column(EDGE + half, 2, max(half - 4, 1)))
    signs = [Piece(meaning, "muted", margin=sign) for sign, meaning in legend(outlets.signs)]
    rows = [Row(((first,), (second,))) for first, second in zip(signs[::2], signs[1::2], strict=True)]
    return Sheet([*rows, Row(((Piece("words", "only", margin=""),), (Piece("nowhere else", "muted"),)))], columns)
