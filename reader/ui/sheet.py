"""A sheet of rows and columns laid out in terminal cells: what every view is before it is drawn.

Pure values, tested without an app. A sheet knows its rows' heights, which row a line belongs to and how a line is
made of runs of text; `widgets.sheet_view` draws it.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise
from typing import NamedTuple

from rich.cells import cell_len, set_cell_size

from reader.patterns import compiled
from reader.ui.search import fold, occurrences
from reader.ui.wrap import boundaries, wrap

EDGE = 2
"""Cells left of every column: the separator or nothing, then the cursor's bar."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Characters `start` to `end` (exclusive) of a piece's text are drawn in the ink of `role` as well."""

    start: int
    end: int
    role: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A text that is wrapped as one, with a sign in the margin of its first line.

    `key` names a sentence or line, which can be searched (words of ours have none); `lead` stands faint before the
    sign, whose first character is drawn in the role `flag` where there is one; `late` finds marks that cost time to
    find, when the piece is drawn.
    """

    text: str
    role: str = "text"
    marks: tuple[Mark, ...] = ()
    margin: str = ""
    margin_role: str = "muted"
    key: str = ""
    lead: str = ""
    flag: str = ""
    late: Callable[[], tuple[Mark, ...]] | None = None

    def __post_init__(self) -> None:
        if not self.text.isprintable():
            object.__setattr__(self, "text", plain(self.text))

    def led(self, lead: str) -> Piece:
        """The same piece after another lead: what `replace` gives, in a fifth of its time."""
        ink = (self.role, self.marks, self.margin, self.margin_role)
        return Piece(self.text, *ink, self.key, lead, self.flag, self.late)

    @property
    def all_marks(self) -> tuple[Mark, ...]:
        """The marks to draw, the late ones among them."""
        return (*self.late(), *self.marks) if self.late else self.marks


@dataclass(frozen=True, slots=True)
class Row:
    """Cells side by side. The cursor stands on rows with a `key`; `gap` is the number of empty lines above."""

    cells: tuple[tuple[Piece, ...], ...]
    key: str = ""
    gap: int = 0


@dataclass(frozen=True, slots=True)
class Column:
    """Where a column's text stands: `left` edge of its margin, width of the margin, width of the text, in cells."""

    left: int
    margin: int
    width: int


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring characters of a line in the same ink: `roles` from the base to what is laid over it."""

    text: str
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """What stands at a point of the sheet: indexes of row, column and, in the cell, of the piece (None: beside it)."""

    row: int
    column: int
    piece: int | None


class Hit(NamedTuple):
    """Characters `start` to `end` (exclusive) of a piece, where something that is searched for stands."""

    row: int
    column: int
    piece: int
    start: int
    end: int


Hits = Mapping[tuple[int, int, int], tuple[Mark, ...]]
"""The marks of search hits by (row, column, piece)."""


def row(*pieces: Piece, key: str = "", gap: int = 0) -> Row:
    """A row of one column."""
    return Row((pieces,), key, gap)


_STRAY_JOINER = compiled(r"(?<![^\s!-~\u200b\u200d])\u200d|\u200d(?![^\s!-~\u200b\u200d])")


def plain(text: str) -> str:
    """`text` with line ends, tabs and what no terminal can show as spaces; its length stays, so positions hold.

    A joiner that has nothing to join becomes a mere zero-width space: it would swallow a cell of what stands beside it.
    """
    if text.isprintable():
        return text
    shown = "".join(" " if unicodedata.category(letter) in ("Cc", "Cs", "Zl", "Zp") else letter for letter in text)
    return _STRAY_JOINER.sub("\u200b", shown)


class Sheet:
    """Rows laid out in columns, the first without a gap. Lines count from 0 over the whole sheet."""

    def __init__(self, rows: Iterable[Row], columns: Sequence[Column], separator: str = "") -> None:
        given = tuple(rows)
        self.rows = (*(replace(first, gap=0) for first in given[:1]), *given[1:])
        self.columns = tuple(columns)
        self.separator = separator
        self._heights = [self._height(row) for row in self.rows]
        self._tops = [0, *accumulate(row.gap + height for row, height in zip(self.rows, self._heights, strict=True))]
        self.height = self._tops[-1]
        self.stops = tuple(index for index, row in enumerate(self.rows) if row.key)
        self._index = {self.rows[index].key: index for index in reversed(self.stops)}

    def _height(self, row: Row) -> int:
        return max(
            (self._cell_height(cell, column) for cell, column in zip(row.cells, self.columns, strict=False)), default=0
        )

    @staticmethod
    def _cell_height(cell: tuple[Piece, ...], column: Column) -> int:
        return sum(len(wrap(piece.text, column.width)) for piece in cell)

    def index_of(self, key: str) -> int | None:
        """The index of the first row with this key."""
        return self._index.get(key)

    def extent(self, index: int) -> tuple[int, int]:
        """First line and height of a row, the gap above it left out."""
        return self._tops[index] + self.rows[index].gap, self._heights[index]

    def row_at(self, line: int) -> int | None:
        """The index of the row that a line belongs to, its gap included; None outside the sheet."""
        if not 0 <= line < self.height:
            return None
        return bisect_right(self._tops, line) - 1

    def place_at(self, line: int, x: int) -> Place | None:
        """What stands at a line and a cell across; None outside the sheet and in a gap between rows."""
        index = self.row_at(line)
        if index is None or not self.columns:
            return None
        offset = line - self.extent(index)[0]
        if offset < 0:
            return None
        lefts = [column.left for column in self.columns]
        column = max(bisect_right(lefts, x) - 1, 0)
        return Place(index, column, self._piece_at(index, column, offset))

    def _piece_at(self, index: int, column: int, offset: int) -> int | None:
        cells = self.rows[index].cells
        for number, piece in enumerate(cells[column] if column < len(cells) else ()):
            offset -= len(wrap(piece.text, self.columns[column].width))
            if offset < 0:
                return number
        return None

    def is_lit(self, line: int, column: int) -> bool:
        """Whether the cursor's ground lies under a line: where a sentence stands, not where more is said of it.

        Where no piece of the cell has a key all of it is lit.
        """
        index = self.row_at(line)
        cells = self.rows[index].cells if index is not None else ()
        if index is None or column >= len(cells):
            return False
        piece = self._piece_at(index, column, line - self.extent(index)[0])
        cell = cells[column]
        return piece is not None and (bool(cell[piece].key) or not any(one.key for one in cell))

    def line(self, line: int, hits: Hits | None = None) -> list[list[Run]]:
        """The runs of a line, a list for each column, each padded to the column's full width (margin and text)."""
        index = self.row_at(line)
        if index is None:
            return [[_blank(column)] for column in self.columns]
        offset = line - self.extent(index)[0]
        cells = self.rows[index].cells
        return [
            self._column_line(index, number, offset, hits or {}) if number < len(cells) else [_blank(column)]
            for number, column in enumerate(self.columns)
        ]

    def _column_line(self, index: int, number: int, offset: int, hits: Hits) -> list[Run]:
        column = self.columns[number]
        if offset >= 0:
            for order, piece in enumerate(self.rows[index].cells[number]):
                spans = wrap(piece.text, column.width)
                if offset < len(spans):
                    return _runs(piece, spans[offset], offset == 0, column, hits.get((index, number, order), ()))
                offset -= len(spans)
        return [_blank(column)]

    def text(self, line: int, *, signs: bool = True) -> str:
        """The plain characters of a line, as they stand on the screen; without `signs` the margins are empty."""
        parts: list[str] = []
        for column, runs in zip(self.columns, self.line(line), strict=True):
            parts.append(" " * (column.left - sum(map(cell_len, parts))))
            cell = "".join(run.text for run in runs)
            parts.append(cell if signs else " " * column.margin + cell[column.margin :])  # signs are one cell wide
        return "".join(parts).rstrip().replace("\N{NO-BREAK SPACE}", " ")

    def stations(self) -> list[tuple[int, int, tuple[str, ...]]]:
        """Every cell that the cursor can stand on and that holds keyed pieces: row, column, the pieces' keys."""
        return [
            (index, column, keys)
            for index in self.stops
            for column, cell in enumerate(self.rows[index].cells)
            if (keys := tuple(piece.key for piece in cell if piece.key))
        ]

    def find(self, query: str) -> tuple[Hit, ...]:
        """Where `query` occurs in the pieces that have a key, case and accents left aside, in reading order."""
        wanted = fold(query)
        return tuple(
            Hit(index, number, order, start, end)
            for index, row in enumerate(self.rows if wanted else ())
            for number, cell in enumerate(row.cells)
            for order, piece in enumerate(cell)
            if piece.key
            for start, end in occurrences(piece.text, wanted)
        )


def _blank(column: Column) -> Run:
    return Run(" " * (column.margin + column.width), ())


def _margin(piece: Piece, column: Column) -> list[Run]:
    """The lead and the sign in the margin, in exactly its width."""
    lead = [Run(set_cell_size(piece.lead, min(cell_len(piece.lead), column.margin)), ("faint",))] if piece.lead else []
    room = column.margin - cell_len(piece.lead)
    if room < 1:
        return lead
    sign, first = set_cell_size(piece.margin, min(cell_len(piece.margin), room)), 1 if piece.flag else 0
    flag = [Run(sign[:first], (piece.flag,))] if first else []
    space = Run(" " * (room - cell_len(sign)), ())  # not in the ink of the sign, which may be a line
    return [*lead, *flag, Run(sign[first:], (piece.margin_role,)), space]


def _runs(piece: Piece, span: tuple[int, int], first: bool, column: Column, hits: tuple[Mark, ...]) -> list[Run]:
    """The runs of one line of a piece: margin, text cut where the ink changes, padding."""
    runs = _margin(piece, column) if first else [Run(" " * column.margin, ())]
    text, (start, end) = piece.text, span
    marks = [mark for mark in (*piece.all_marks, *hits) if mark.start < end and mark.end > start]
    inside = {start, end, *(max(m.start, start) for m in marks), *(min(m.end, end) for m in marks)}
    allowed = boundaries(text, span)
    edges = sorted(edge for edge in inside if edge in allowed)
    for left, right in pairwise(edges):
        over = tuple(mark.role for mark in marks if mark.start < right and mark.end > left)
        runs.append(Run(text[left:right], (piece.role, *over)))
    padding = column.margin + column.width - sum(cell_len(run.text) for run in runs)
    if padding > 0:
        runs.append(Run(" " * padding, (piece.role,) if piece.role == "selected" else ()))
    return runs
