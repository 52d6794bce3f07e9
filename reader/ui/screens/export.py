"""Export from the app: a preview first, then written in the format of the file's ending, never over a file unasked."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from textual.app import ComposeResult
from textual.widgets import Input

from reader.export.formats import NAMES, format_of, render
from reader.library.files import write_atomically
from reader.model import Story
from reader.said import Corrections
from reader.ui.commands import EXPORT
from reader.ui.screens.popups import SheetPopup
from reader.ui.sheet import Piece, Sheet, row
from reader.ui.sheets.common import one_column
from reader.ui.widgets.bar import Bar, Words
from reader.ui.widgets.field import Field
from reader.ui.wrap import shorten

FILE = "comparison.md"


class ExportPopup(SheetPopup):
    """The comparison as it would be written, and where."""

    VIEW = EXPORT
    HIGH = True
    TYPING = (
        "A name that ends in .md, .html or .json · Enter takes it · Esc leaves it as it was",
        ".md, .html or .json · Enter takes it · Esc leaves it",
    )

    def __init__(self) -> None:
        super().__init__("Export", self._lay_out)
        self._file = Path(FILE)
        self._all = False
        self._format = self._text = ""

    def compose_body(self) -> ComposeResult:
        """Preview, and a line for another name."""
        yield from super().compose_body()
        yield Field(FILE, id="file", compact=True)

    def open(self) -> None:
        """Show what would be written."""
        self.query_one("#file").display = False
        self._make()
        super().open()
        self._show_title()

    def _make(self) -> None:
        self._format, loaded = format_of(self._file), self.session.loaded
        corrections, unread = (loaded.corrections, loaded.unread) if loaded else (Corrections(), 0)
        self._text = render(self._stories, self._format, corrections=corrections, unread=unread)

    @property
    def _stories(self) -> Sequence[Story]:
        """The story that is open, or all of them."""
        stories = self.session.stories or ()
        return stories if self._all else stories[self.session.story :][:1]

    @property
    def _which(self) -> str:
        """Which of several stories are exported."""
        several = len(self.session.stories or ())
        which = f"all {several} stories" if self._all else f"story {self.session.story + 1} of {several}"
        return f" {which}" if several > 1 else ""

    def _show_title(self) -> None:
        there = " (exists: O overwrites it)" if self._file.exists() else ""
        self.query_one("#title", Bar).show(
            [Words(f"Export{self._which} as {NAMES[self._format]} to "), Words(f"{self._file}{there}", "strong")]
        )

    def _lay_out(self, width: int) -> Sheet:
        columns = one_column(width, measure=width)
        lines = [shorten(line, columns[0].width) if line[:1] == "|" else line for line in self._text.splitlines()]
        return Sheet([row(Piece(line), key=str(number)) for number, line in enumerate(lines)], columns)

    def _write(self, overwrite: bool) -> None:
        failure = write_atomically(self._file, self._text, overwrite=overwrite)
        if failure:
            self.say(f"{failure.path} {failure.what}; nothing was written.", failed=True)
            self._show_title()
            return
        self.dismiss()
        self.say(f"Wrote {self._file.resolve()} ({len(self._text.encode()):,} bytes).")

    def do_export_write(self) -> None:
        """Write, unless the file exists."""
        self._write(overwrite=False)

    def do_export_overwrite(self) -> None:
        """Write, over the file too where there is one."""
        self._write(overwrite=True)

    def why_not_export_all(self) -> str:
        """There must be several stories."""
        return "" if len(self.session.stories or ()) > 1 else "the articles tell one story."

    def do_export_all(self) -> None:
        """Take every story, or again only the one that is open."""
        self._all = not self._all
        self._make()
        self.sheet.show(lambda width: self._lay_out(width))
        self._show_title()

    def do_export_rename(self) -> None:
        """Ask for another name."""
        file = self.query_one("#file", Input)
        file.display = True
        file.value = str(self._file)
        file.focus()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Take the name, and the format that its ending asks for; an empty one leaves all as it is."""
        if event.value.strip():
            self._file = Path(event.value.strip()).expanduser()
            self._make()
            self.sheet.show(lambda width: self._lay_out(width))
        self._leave_name()

    def key_escape(self) -> None:
        """Leave the name as it is."""
        if self.query_one("#file").display:
            self._leave_name()

    def _leave_name(self) -> None:
        self.query_one("#file").display = False
        self.sheet.focus()
        self._show_title()
