"""Help, written from the table of commands and the signs: nothing in it is typed twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reader.ui.commands import Command
from reader.ui.keys import shown
from reader.ui.sheet import EDGE, Column, Piece, Row, Sheet, row
from reader.ui.sheets.common import heading
from reader.ui.signs import Signs, legend

_KEYS = 18


def help_sheet(commands: Iterable[Command], signs: Signs, width: int) -> Sheet:
    """Every command of a view under its heading, then what the marks mean."""
    column = Column(EDGE, _KEYS, max(width - EDGE - _KEYS - 1, 1))
    return Sheet([*_commands(commands), *_marks(signs)], (column,))


def _commands(commands: Iterable[Command]) -> Iterator[Row]:
    group = ""
    for command in commands:
        if command.group != group:
            group = command.group
            yield heading(group)
        keys = "  ".join(shown(key) for key in command.keys)
        yield row(Piece(command.help, margin=keys, margin_role="key"), key=command.id)


def _marks(signs: Signs) -> Iterator[Row]:
    yield heading("Marks")
    for sign, meaning in legend(signs):
        yield row(Piece(meaning, margin=sign, margin_role="strong"), key=f"mark {meaning}")
    yield row(
        Piece("coloured and underlined: found in no other outlet", margin="words", margin_role="only"), key="only"
    )
    yield row(
        Piece("slanted, among words that stand back: not in the base, or not in the sentence that is explained",
              margin="words", margin_role="differs"), key="differs"
    )  # fmt: skip
