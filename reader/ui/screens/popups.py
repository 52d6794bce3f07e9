"""Sheets that open over a view: an explanation, the help, the choice of columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.await_complete import AwaitComplete
from textual.containers import Vertical
from textual.geometry import Size
from textual.widgets import Input

from reader.naming import headline_of
from reader.ui.commands import COLUMNS, EXPLAIN, POPUP, READ, Command
from reader.ui.screens.commanded import CommandedScreen
from reader.ui.screens.keeping import Keeping
from reader.ui.sheet import Piece, Sheet, row
from reader.ui.sheets.common import one_column
from reader.ui.widgets.bar import Bar, Words
from reader.ui.widgets.sheet_view import Compose, SheetView

if TYPE_CHECKING:
    from reader.model import Sentence
    from reader.ui.session import Outlets


WIDEST, BESIDE, BENEATH = 92, 5, 6
"""Cells across a popup at most, as in its style sheet, those of its borders, padding and scrollbar, and the lines of
its borders, title and keys."""


class SheetPopup(CommandedScreen):
    """A sheet with a title, as high as what it shows or, where that changes while it stands open, `HIGH`.

    Esc, q or Enter close it. `TYPING` says, in full or in few words, what keys do while letters are typed into it.
    """

    VIEW = POPUP
    CSS_PATH: ClassVar = ["popup.tcss"]
    AUTO_FOCUS = "#sheet"
    TYPING: ClassVar[tuple[str, ...]] = ()
    HIGH: ClassVar[bool] = False

    def __init__(self, title: str, compose_sheet: Compose) -> None:
        super().__init__()
        self._heading = title
        self._sheet = compose_sheet

    def compose(self) -> ComposeResult:
        """Title, sheet, keys."""
        with Vertical(id="popup"):
            yield Bar(id="title")
            yield from self.compose_body()
            yield Bar(id="keys")

    def compose_body(self) -> ComposeResult:
        """The sheet, and what else stands between title and keys."""
        yield SheetView(id="sheet")

    def on_mount(self) -> None:
        """Hand on to `open`; what was said before would stand in the place of the keys."""
        self._modal = True
        self.take_away(self.reader.said)
        self._fit(self.app.size)
        self.open()

    def on_resize(self, event: events.Resize) -> None:
        """As high as what it shows in the new width."""
        super().on_resize(event)
        self._fit(event.size)

    def _fit(self, size: Size) -> None:
        """Cover no more of the text than what is shown needs."""
        if not self.HIGH:
            sheet = self._sheet(min(size.width, WIDEST) - BESIDE)
            self.query_one("#popup").styles.height = min(sheet.height + BENEATH, size.height)

    def open(self) -> None:
        """Draw."""
        self.query_one("#title", Bar).show([Words(self._heading, "strong")])
        self.sheet.show(self._sheet)
        self.show_keys()

    def on_descendant_focus(self) -> None:
        """The key line depends on whether letters are typed into a line of input."""
        self.show_keys()

    def show_keys(self) -> None:
        """While letters are typed, what the other keys do."""
        if isinstance(self.focused, Input):
            self.show_bar("#keys", [[Words(form, "muted")] for form in self.TYPING])
        else:
            super().show_keys()

    @property
    def sheet(self) -> SheetView:
        """What the popup shows."""
        return self.query_one("#sheet", SheetView)

    def on_sheet_view_moved(self) -> None:
        """What can be done depends on the row under the cursor."""
        self.show_keys()

    def on_sheet_view_chosen(self, event: SheetView.Chosen) -> None:
        """A double click does what Enter does."""
        self.take("enter")

    def dismiss(self, result: object | None = None) -> AwaitComplete:
        """Close; what was said here goes too."""
        self.take_away(self.reader.said)
        return super().dismiss(result)

    def do_popup_close(self) -> None:
        """Close."""
        self.dismiss()


class ExplainPopup(SheetPopup, Keeping):
    """Who tells a sentence; gives the id of the one that is to be read in its article, or of the command to follow."""

    VIEW = EXPLAIN

    def __init__(self, sentence: str, outlets: Outlets) -> None:
        from reader.ui.sheets.explain import explain_sheet

        super().__init__("Who tells this", lambda width: explain_sheet(sentence, outlets, width))
        self._explained = sentence

    @property
    def sentence(self) -> Sentence | None:
        """The sentence under the cursor, which can be copied."""
        comparison = self.session.outlets.comparison
        return comparison.by_id.get(self.sheet.key or "") if comparison else None

    def hint_of(self, command: Command) -> tuple[str, str]:
        """Where the reader comes from there is nothing more to be read."""
        here = command.id == "explain.go" and self.sheet.key == self._explained and self.reader.last_view == READ
        return ("close", "close") if here else super().hint_of(command)

    def do_explain_go(self) -> None:
        """Go to the sentence."""
        self.dismiss(self.sheet.key)

    def do_correct(self) -> None:
        """Say what is wrong, in the view."""
        self.dismiss("correct")


class ColumnsPopup(SheetPopup):
    """The articles to see side by side; gives their ids, the base first, or None."""

    VIEW = COLUMNS

    def __init__(self) -> None:
        super().__init__("Side by side: two to five, the first is the base", self._lay_out)
        self._chosen: list[str] = []

    def open(self) -> None:
        """Begin with the columns as they are."""
        from reader.ui.sheets.compare import columns_that_fit

        self._chosen = list(self.session.shown_columns(columns_that_fit(self.app.size.width)))
        super().open()

    def _lay_out(self, width: int) -> Sheet:
        outlets = self.session.outlets
        rows = []
        for article in outlets.articles:
            place = f"{self._chosen.index(article.id) + 1}" if article.id in self._chosen else " "
            name = Piece(
                outlets.names[article.id], f"name-{outlets.colours[article.id]}", margin=f"[{place}]", margin_role="key"
            )
            rows.append(row(name, Piece(headline_of(article), "muted"), key=article.id, gap=1))
        return Sheet(rows, one_column(width, 4))

    def do_choose_toggle(self) -> None:
        """Take the article as a column, or leave it out."""
        key = self.sheet.key or ""
        if key in self._chosen:
            self._chosen.remove(key)
        elif len(self._chosen) < 5:
            self._chosen.append(key)
        else:
            self.say("Five columns are the most; leave one out first.")
        self.sheet.show(self._lay_out)

    def do_choose_first(self) -> None:
        """Make the article the base."""
        key = self.sheet.key or ""
        self._chosen = [key, *(name for name in self._chosen if name != key)][:5]
        self.sheet.show(self._lay_out)

    def do_choose_done(self) -> None:
        """Compare these."""
        if len(self._chosen) < 2:
            self.say("Choose at least two articles to compare.")
        else:
            self.dismiss(tuple(self._chosen))
