"""Export from the app: the Markdown first as a preview, then written, never over a file unasked."""

from __future__ import annotations

from pathlib import Path

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Input

from reader.export import markdown
from reader.library.files import write_atomically
from reader.ui.commands import EXPORT
from reader.ui.screens.popups import SheetPopup
from reader.ui.sheet import Piece, Sheet, row
from reader.ui.sheets.common import one_column
from reader.ui.widgets.bar import Bar, Words
from reader.ui.widgets.sheet_view import SheetView
from reader.ui.wrap import shorten

FILE = "comparison.md"


class ExportPopup(SheetPopup):
    """The comparison as Markdown, and where it would be written."""

    VIEW = EXPORT

    def __init__(self) -> None:
        super().__init__("Export", self._lay_out)
        self._file = Path(FILE)
        self._markdown = ""

    def compose(self) -> ComposeResult:
        """Title with the file's name, preview, keys."""
        with Vertical(id="popup"):
            yield Bar(id="title")
            yield SheetView(id="sheet")
            yield Input(FILE, id="file", compact=True)
            yield Bar(id="keys")

    def open(self) -> None:
        """Render the Markdown that would be written."""
        self.query_one("#file").display = False
        self._markdown = markdown.render(self.session.stories or ())
        super().open()
        self._show_title()

    def _show_title(self) -> None:
        there = " (exists: O overwrites it)" if self._file.exists() else ""
        self.query_one("#title", Bar).show([Words("Export as Markdown to "), Words(f"{self._file}{there}", "strong")])

    def _lay_out(self, width: int) -> Sheet:
        columns = one_column(width, measure=width)
        lines = [shorten(line, columns[0].width) if line[:1] == "|" else line for line in self._markdown.splitlines()]
        return Sheet([row(Piece(line), key=str(number)) for number, line in enumerate(lines)], columns)

    def _write(self, overwrite: bool) -> None:
        failure = write_atomically(self._file, self._markdown, overwrite=overwrite)
        if failure:
            self.say(f"{failure.path} {failure.what}; nothing was written.", failed=True)
            self._show_title()
            return
        self.dismiss()
        self.say(f"Wrote {self._file} ({len(self._markdown.encode()):,} bytes).")

    def do_export_write(self) -> None:
        """Write, unless the file exists."""
        self._write(overwrite=False)

    def why_not_export_overwrite(self) -> str:
        """There must be a file to write over."""
        return "" if self._file.exists() else "there is no such file yet; w writes it."

    def do_export_overwrite(self) -> None:
        """Write over the file."""
        self._write(overwrite=True)

    def do_export_rename(self) -> None:
        """Ask for another name."""
        file = self.query_one("#file", Input)
        file.display = True
        file.value = str(self._file)
        file.focus()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Take the name; an empty one leaves it as it is."""
        if event.value.strip():
            self._file = Path(event.value.strip()).expanduser()
        self._leave_name()

    def key_escape(self) -> None:
        """Leave the name as it is."""
        if self.query_one("#file").display:
            self._leave_name()

    def _leave_name(self) -> None:
        self.query_one("#file").display = False
        self.sheet.focus()
        self._show_title()
