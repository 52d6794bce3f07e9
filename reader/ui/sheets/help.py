"""Help, written from the table of commands and the signs: nothing in it is typed twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reader.ui.commands import Command
from reader.ui.keys import shown
from reader.ui.sheet import EDGE, Column, Piece, Row, Sheet, row
from reader.ui.sheets.common import heading
from reader.ui.signs import Meaning

_KEYS = 18


def help_sheet(commands: Iterable[Command], marks: Iterable[Meaning], width: int) -> Sheet:
    """What the marks of a view mean, then every command under its heading."""
    column = Column(EDGE, _KEYS, max(width - EDGE - _KEYS - 1, 1))
    return Sheet([*_marks(marks), *_commands(commands)], (column,))


def _commands(commands: Iterable[Command]) -> Iterator[Row]:
    group = ""
    for command in commands:
        if command.group != group:
            group = command.group
            yield heading(group)
        keys = "  ".join(shown(key) for key in command.keys)
        yield row(Piece(command.help, margin=keys, margin_role="key"), key=command.id)


def _marks(marks: Iterable[Meaning]) -> Iterator[Row]:
    yield heading("Marks")
    for one in marks:
        sign, role = (one.sign, "strong") if one.sign else ("words", one.role)
        text = f"{one.full}: {one.more}" if one.more else one.full
        yield row(Piece(text, margin=sign, margin_role=role), key=f"mark {one.full}")
