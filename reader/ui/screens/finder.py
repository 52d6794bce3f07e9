"""Something to choose out of many while letters are typed: the palette and the finder of sentences are two of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.widgets import Input

from reader.ui.commands import FINDER
from reader.ui.screens.popups import SheetPopup
from reader.ui.sheet import Column, Row, Sheet
from reader.ui.sheets.common import one_column, remark
from reader.ui.widgets.field import Field
from reader.ui.widgets.sheet_view import SheetView


class FinderPopup(SheetPopup):
    """Fewer rows with every letter; gives what stands under the cursor, or None.

    `ASKS` says what to type, `nothing` that nothing has it. All keys go to the letters, but for those that move.
    """

    VIEW = FINDER
    TYPING = ("Enter takes it · ↑ ↓ choose · Esc closes",)
    HIGH = True
    AUTO_FOCUS = "#words"
    ASKS: ClassVar[str]

    def __init__(self, title: str) -> None:
        super().__init__(title, self._lay_out)
        self._query = ""

    def columns(self, width: int) -> tuple[Column, ...]:
        """The columns that the rows stand in."""
        return one_column(width)

    def rows(self, query: str, width: int) -> Sequence[Row]:
        """What `query` finds, in so many cells, the best first."""
        raise NotImplementedError

    def nothing(self, query: str) -> str:
        """That `query` finds nothing."""
        raise NotImplementedError

    def offered(self, key: str) -> object:
        """What the row with this key stands for."""
        raise NotImplementedError

    def compose_body(self) -> ComposeResult:
        """The letters, and what they find."""
        found = SheetView(id="sheet")
        found.can_focus = False
        yield Field(placeholder=self.ASKS, id="words", compact=True)
        yield found

    def _lay_out(self, width: int) -> Sheet:
        columns = self.columns(width)
        return Sheet(self.rows(self._query, columns[0].width) or [remark(self.nothing(self._query))], columns)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Show what fits, the best under the cursor."""
        self._query = event.value
        self.sheet.show(self._lay_out)
        self.sheet.move(-len(self.sheet.sheet.rows))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Take what is under the cursor."""
        self.do_choose_done()

    def do_choose_done(self) -> None:
        """Take what is under the cursor."""
        if self.sheet.key:
            self.dismiss(self.offered(self.sheet.key))

    def key_down(self) -> None:
        """To the next row."""
        self.sheet.move(1)

    def key_up(self) -> None:
        """To the row before."""
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
