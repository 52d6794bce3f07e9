"""Why a line of the file was kept or removed."""

from __future__ import annotations

from reader.model import Article
from reader.ui.sheet import Piece, Sheet, row
from reader.ui.sheets.common import heading, one_column


def line_sheet(article: Article, number: int, width: int) -> Sheet:
    """What was decided about a line of the file that is no sentence of the article, and why."""
    line = next(line for line in article.lines if line.number == number)
    verdict = "kept as article text" if line.keep else "removed"
    rows = [
        heading(f"Line {line.number} · {verdict}"),
        row(Piece(line.text, "text" if line.keep else "faint"), key="line"),
        row(Piece(f"{line.kind}: {line.reason}", "note"), gap=1),
    ]
    return Sheet(rows, one_column(width))
