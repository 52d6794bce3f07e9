"""The palette: commands, articles and themes, found by a few letters, mistyped ones too."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from reader.naming import headline_of
from reader.ui.finding import Found, find
from reader.ui.keys import shown
from reader.ui.screens.finder import FinderPopup
from reader.ui.sheet import Column, Mark, Piece, Row, row
from reader.ui.sheets.common import one_column
from reader.ui.wrap import shorten

if TYPE_CHECKING:
    from reader.ui.screens.view import ViewScreen

KEYS = 13
"""Cells for the keys of a command."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to be found: its title, more about it, its keys, what choosing it does, and why it cannot be now."""

    title: str
    detail: str
    keys: str
    perform: Callable[[], None]
    role: str = "text"
    why_not: str = ""


def entries(view: ViewScreen) -> Iterator[Entry]:
    """The commands of a view, the articles of the story and the themes."""
    for command in view.commands:
        if command.id != "palette":
            why, keys = view.why_not(command), "  ".join(map(shown, command.keys[:2]))
            keys = keys if len(keys) < KEYS else shown(command.keys[0])
            yield Entry(command.title, command.help, keys, partial(view.perform, command), "text", why)
    outlets = view.session.outlets
    for article in outlets.articles:
        opens, ink = partial(view.read_article, article.id), f"name-{outlets.colours[article.id]}"
        yield Entry(outlets.names[article.id], headline_of(article), "", opens, ink)
    for theme in sorted(view.app.available_themes):
        yield Entry(f"Theme {theme}", "Change the colours.", "", partial(setattr, view.app, "theme", theme))


class PalettePopup(FinderPopup):
    """Gives the entry that is chosen, or None."""

    ASKS = "A few letters of a command, an outlet or a headline"

    def __init__(self, offered: Sequence[Entry]) -> None:
        super().__init__("Commands, sources and themes")
        self._offered = offered

    def columns(self, width: int) -> tuple[Column, ...]:
        """Keys in the margin, and a line as wide as there is room."""
        return one_column(width, KEYS, width)

    def rows(self, query: str, width: int) -> Sequence[Row]:
        """The entries that fit."""
        return [self._row(one, width) for one in find(query, [(entry.title, entry.detail) for entry in self._offered])]

    def _row(self, found: Found, width: int) -> Row:
        """Title and detail in one line, and in place of the detail the reason why it is not possible now."""
        entry = self._offered[found.number]
        detail = f"not now: {entry.why_not}" if entry.why_not else entry.detail
        text = shorten(f"{entry.title}   {detail}", width)
        end = min(len(entry.title), len(text))
        inks = ("faint", "faint") if entry.why_not else (entry.role, "muted")
        marks = [Mark(0, end, inks[0]), Mark(end, len(text), inks[1])]
        marks += [Mark(start, stop, "found") for start, stop in found.marks if stop <= end]
        key_ink = "faint" if entry.why_not else "key"
        return row(Piece(text, "text", tuple(marks), entry.keys, key_ink), key=str(found.number))

    def nothing(self, query: str) -> str:
        """That no entry fits."""
        return "Nothing has such a name."

    def offered(self, key: str) -> Entry:
        """The entry with this number."""
        return self._offered[int(key)]
