"""Typing what an article does not state of itself: outlet, author, date, headline."""

from __future__ import annotations

from collections.abc import Mapping

from textual.app import ComposeResult
from textual.widgets import Input

from reader.model import Article
from reader.naming import NOT_STATED, file_name
from reader.ui.commands import FINDER
from reader.ui.screens.popups import SheetPopup
from reader.ui.sheet import Mark, Piece, Row, Sheet, row
from reader.ui.sheets.common import one_column
from reader.ui.widgets.field import Field
from reader.ui.widgets.sheet_view import SheetView

FIELDS = {"outlet": "Outlet", "author": "Author", "published": "Date", "headline": "Headline"}
"""What can be stated, the outlet first, and its name for readers."""


class StatePopup(SheetPopup):
    """The fields with their values and what says so; letters go to the field under the cursor.

    Gives the values that were changed, by the field, an empty one for what is taken back; None where nothing was.
    """

    VIEW = FINDER
    HIGH = True
    TYPING = (
        "Type the value · ↑ ↓ another field · Enter keeps all · Esc leaves all as it was",
        "↑ ↓ field · Enter keeps all · Esc leaves",
        "Enter keeps · Esc leaves",
    )
    AUTO_FOCUS = "#words"

    def __init__(self, article: Article, stated: Mapping[str, str]) -> None:
        super().__init__(f"State what {file_name(article)} does not", self._lay_out)
        self._article = article
        self._stated = {field: stated.get(field, "") for field in FIELDS}
        self._values = dict(self._stated)
        self._faults: Mapping[str, str] = {}

    def compose_body(self) -> ComposeResult:
        """A line for letters, and the fields."""
        fields = SheetView(id="sheet")
        fields.can_focus = False
        yield Field(self._values["outlet"], id="words", compact=True)
        yield fields

    def open(self) -> None:
        """Begin with the outlet."""
        super().open()
        self._ask()

    @property
    def _line(self) -> Input:
        return self.query_one("#words", Input)

    @property
    def _field(self) -> str:
        return self.sheet.key or next(iter(FIELDS))

    def _ask(self) -> None:
        """Let the field under the cursor be typed."""
        self._line.value = self._values[self._field]
        self._line.cursor_position = len(self._line.value)
        self._line.placeholder = f"{FIELDS[self._field]}, as the article's page has it"

    def _lay_out(self, width: int) -> Sheet:
        return Sheet([self._row(field, name) for field, name in FIELDS.items()], one_column(width))

    def _row(self, field: str, name: str) -> Row:
        found, typed = getattr(self._article, field), self._values[field]
        if fault := self._faults.get(field):
            value, why, role = typed, fault, "error"
        elif typed != self._stated[field]:
            value = typed or "taken back"
            why, role = "as you state it" if typed else "what the text itself says of it holds again", "muted"
        else:
            line = f", line {found.line}" if found and found.line and "line" not in found.cue.split() else ""
            value, why, role = (found.value, f"{found.cue}{line}", "muted") if found else (NOT_STATED, "", "muted")
        head = Piece(f"{name}: {value}", "strong", (Mark(0, len(name) + 1, "muted"),))
        return row(head, *([Piece(why, role)] if why else []), key=field)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Show what has been typed; the line is asked, since a message may come after the cursor has gone on."""
        if self._values[self._field] != self._line.value:
            self._values[self._field] = self._line.value
            self._faults = {}
            self.sheet.show(self._lay_out)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Give what was changed; a date that is none is said and can be typed again."""
        from reader.library import stating

        self._values[self._field] = self._line.value
        typed = {field: value.strip() for field, value in self._values.items()}
        changed = {field: value for field, value in typed.items() if value != self._stated[field]}
        self._faults = stating.faults(file_name(self._article), changed)
        if not self._faults:
            self.dismiss(changed or None)
            return
        self.sheet.show(self._lay_out, key=next(iter(self._faults)))
        self._ask()

    def _go(self, by: int) -> None:
        self._values[self._field] = self._line.value
        self.sheet.show(self._lay_out)
        self.sheet.move(by)
        self._ask()

    def key_down(self) -> None:
        """To the next field."""
        self._go(1)

    def key_up(self) -> None:
        """To the field before."""
        self._go(-1)

    def key_tab(self) -> None:
        """To the next field."""
        self._go(1)

    def key_shift_tab(self) -> None:
        """To the field before."""
        self._go(-1)

    def key_escape(self) -> None:
        """Leave all as it was."""
        self.dismiss()
