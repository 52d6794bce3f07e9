"""The palette: commands, articles and themes, found by a few letters, mistyped ones too."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Input

from reader.naming import NOT_STATED
from reader.ui.commands import PALETTE
from reader.ui.finding import Found, find
from reader.ui.keys import shown
from reader.ui.screens.popups import SheetPopup
from reader.ui.sheet import Mark, Piece, Row, Sheet, row
from reader.ui.sheets.common import one_column, remark
from reader.ui.widgets.bar import Bar
from reader.ui.widgets.sheet_view import SheetView
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
            yield Entry(command.title, command.help, keys, lambda it=command: view.perform(it), "text", why)  # type: ignore[misc]
    outlets = view.session.outlets
    for article in outlets.articles:
        headline = article.headline.value if article.headline else f"headline {NOT_STATED}"
        role = f"name-{outlets.numbers[article.id]}"
        yield Entry(outlets.names[article.id], headline, "", lambda it=article.id: view.read_article(it), role)  # type: ignore[misc]
    for theme in sorted(view.app.available_themes):
        yield Entry(f"Theme {theme}", "Change the colours.", "", lambda it=theme: setattr(view.app, "theme", it))  # type: ignore[misc]


class PalettePopup(SheetPopup):
    """Entries to choose from, fewer with every letter; gives the one that is chosen, or None."""

    VIEW = PALETTE
    TYPING = "Enter does it · ↑ ↓ choose · Esc closes"
    AUTO_FOCUS = "#words"

    def __init__(self, offered: Sequence[Entry]) -> None:
        super().__init__("Commands, sources and themes", self._lay_out)
        self._offered = offered
        self._query = ""

    def compose(self) -> ComposeResult:
        """Title, letters, entries, keys."""
        with Vertical(id="popup"):
            yield Bar(id="title")
            yield Input(placeholder="A few letters of a command, an outlet or a headline", id="words", compact=True)
            yield SheetView(id="sheet")
            yield Bar(id="keys")

    def _lay_out(self, width: int) -> Sheet:
        columns = one_column(width, KEYS, width)
        found = find(self._query, [(entry.title, entry.detail) for entry in self._offered])
        rows = [self._row(one, columns[0].width) for one in found]
        return Sheet(rows or [remark("Nothing is called so.")], columns)

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

    def on_input_changed(self, event: Input.Changed) -> None:
        """Show what fits, the best under the cursor."""
        self._query = event.value
        self.sheet.show(self._lay_out)
        self.sheet.move(-len(self._offered))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Take what is under the cursor."""
        self.do_choose_done()

    def do_choose_done(self) -> None:
        """Take what is under the cursor."""
        if self.sheet.key:
            self.dismiss(self._offered[int(self.sheet.key)])

    def key_down(self) -> None:
        """To the next entry."""
        self.sheet.move(1)

    def key_up(self) -> None:
        """To the entry before."""
        self.sheet.move(-1)

    def key_pagedown(self) -> None:
        """A page down."""
        self.sheet.page(1)

    def key_pageup(self) -> None:
        """A page up."""
        self.sheet.page(-1)

    def key_escape(self) -> None:
        """Close."""
        self.dismiss()
