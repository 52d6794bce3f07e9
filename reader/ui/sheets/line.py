"""Why a line of the file was kept or removed."""

from __future__ import annotations

from reader.model import Line
from reader.ui.sheet import Piece, Sheet, row
from reader.ui.sheets.common import heading, one_column


def line_sheet(line: Line, width: int) -> Sheet:
    """What was decided about a line of the file that is no sentence of the article, and why."""
    verdict = "kept as article text" if line.keep else "removed"
    rows = [
        heading(f"Line {line.number} · {verdict}"),
        row(Piece(line.text, "text" if line.keep else "faint"), key="line"),
        row(Piece(f"{line.kind}: {line.reason}", "note"), gap=1),
    ]
    return Sheet(rows, one_column(width))
