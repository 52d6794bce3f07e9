"""The Compare view: two to five articles side by side."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult

from reader.ui.commands import COMPARE
from reader.ui.screens.view import ViewScreen
from reader.ui.session import Outlets
from reader.ui.sheets.compare import (
    columns_that_fit,
    comparison_sheets,
    heads_sheet,
    level_index,
    level_of,
    nearest_level,
)
from reader.ui.sheets.telling import silence
from reader.ui.widgets.bar import Words
from reader.ui.widgets.sheet_view import Compose, SheetView


class CompareScreen(ViewScreen):
    """Columns that scroll together, under the names of their outlets."""

    VIEW = COMPARE
    CSS_PATH: ClassVar = ["view.tcss", "compare.tcss"]
    _made: tuple[Outlets, tuple[str, ...], bool, Compose] | None = None

    def compose_body(self) -> ComposeResult:
        """The names, and the rows."""
        heads = SheetView(id="heads")
        heads.can_focus = False
        yield heads
        yield SheetView(id="main")

    @property
    def chosen(self) -> tuple[str, ...]:
        """The articles in the columns, the base first."""
        return self.session.shown_columns(columns_that_fit(self.app.size.width))

    def draw(self) -> None:
        """Both sheets from the session."""
        session, outlets, chosen = self.session, self.session.outlets, self.chosen
        folded = session.shared_folded
        choose = self.key_of("columns.choose")
        self.query_one("#heads", SheetView).show(lambda width: heads_sheet(outlets, self.chosen, width, choose))
        self.main.show(self._composer(outlets, chosen, folded), key=self._key())
        sentence = outlets.comparison.by_id.get(session.sentence or "") if outlets.comparison else None
        stacked = self.main.laid_out and len(self.main.sheet.columns) < 2
        if sentence is not None and sentence.article in chosen and not stacked:
            self.main.column = chosen.index(sentence.article)

    def _composer(self, outlets: Outlets, chosen: tuple[str, ...], folded: bool) -> Compose:
        """Lays out the columns; the same one as long as nothing has changed, so that its rows are made once."""
        if self._made is None or self._made[0] is not outlets or self._made[1:3] != (chosen, folded):
            made = comparison_sheets(outlets, lambda _: self.chosen, shared_folded=folded)
            self._made = (outlets, chosen, folded, made)
        return self._made[3]

    def _key(self) -> str | None:
        """The row to stand on: that of the session's sentence or where the cursor is, or the nearest that is shown."""
        outlets = self.session.outlets
        at = level_of(self.session.sentence, outlets)
        at = level_index(self.main.key) if at is None else at
        key = None if at is None else nearest_level(outlets, at, self.chosen)
        return None if key == self.main.key else key

    def status(self) -> list[Words]:
        """Who tells the sentence under the cursor, or that this outlet is silent here."""
        outlets, chosen, at = self.session.outlets, self.chosen, self.main.column
        index = level_index(self.main.key)
        if self.sentence is None and index is not None and outlets.comparison and at < len(chosen):
            row = outlets.comparison.rows[index]
            return [Words(silence(row, chosen[at], outlets)), Words(silence(row, chosen[at], outlets, named=False))]
        return super().status()

    def resized(self) -> None:
        """As many columns as there is room for."""
        super().resized()
        self.show_status()

    def do_view_read(self) -> None:
        """From a cell that is empty, go on at what another column says in its row."""
        row = self.main.row
        if self.sentence is None and row is not None:
            cells = enumerate(self.main.sheet.rows[row].cells)
            self.main.put(row, next((at for at, cell in cells if any(piece.key for piece in cell)), None))
        super().do_view_read()

    def do_fold_shared(self) -> None:
        """Fold away the rows in which nothing is told by one outlet only, or show them again."""
        self.session.shared_folded = not self.session.shared_folded
        self.renew()
        self.say("Rows that are shared are folded away." if self.session.shared_folded else "All rows are shown.")

    def why_not_columns_swap(self) -> str:
        """The base cannot become the base."""
        return "this column is the base already." if self.main.column == 0 else ""

    def do_columns_swap(self) -> None:
        """Change places with the base: the column under the cursor is what the others are compared with."""
        chosen, at = list(self.chosen), self.main.column
        chosen[0], chosen[at] = chosen[at], chosen[0]
        self.session.columns = tuple(chosen)
        self.main.column = 0
        self.renew()
