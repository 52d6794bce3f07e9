"""What a wide screen has room for beside the text: who tells the sentence under the cursor, and in which words."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.containers import Horizontal

from reader.ui.screens.view import ViewScreen
from reader.ui.sheet import Sheet
from reader.ui.sheets.common import to_look_at
from reader.ui.widgets.sheet_view import Compose, SheetView

if TYPE_CHECKING:
    from textual.timer import Timer

    from reader.ui.session import Outlets

RESTS = 0.12
"""Seconds that the cursor must rest before what stands beside it is drawn: running through a text is not slowed."""


class BesideScreen(ViewScreen):
    """A view that explains, from `ROOM` cells on, what stands under its cursor in a pane on the right."""

    ROOM: ClassVar[int] = 116
    _rest: Timer | None = None

    def compose_panes(self) -> ComposeResult:
        """The sheets of the view but for the one beside them."""
        yield SheetView(id="main")

    def compose_body(self) -> ComposeResult:
        """The view's own sheets, and the one beside them."""
        self._make_room()
        with Horizontal(id="panes"):
            yield from self.compose_panes()
            aside = SheetView(id="aside")
            aside.can_focus = False
            yield aside

    def _make_room(self) -> None:
        self.set_class(self.app.size.width >= self.ROOM, "-beside")

    def resized(self) -> None:
        """Show the pane, or leave the room to the text."""
        super().resized()
        self._make_room()
        if self.has_class("-beside"):  # never on a terminal that does not tell its size: Textual would draw without end
            self.call_after_refresh(self._show_beside)  # once the pane has its new height

    def show_status(self) -> None:
        """What is told of the place under the cursor is told beside it too."""
        super().show_status()
        if self._rest is not None:
            self._rest.stop()
        if self.has_class("-beside"):
            self._rest = self.set_timer(RESTS, self._show_beside)

    def _show_beside(self) -> None:
        closing = not (self.query("#main") and self.query("#aside"))  # the cursor's rest may end meanwhile
        if self.has_class("-beside") and not closing:
            compose, aside = self.beside(), self.query_one("#aside", SheetView)
            rest = f"{self.key_of('explain')} shows the rest."
            aside.show(lambda width: to_look_at(compose(width), aside.size.height, rest))

    def beside(self) -> Compose:
        """What stands beside the text: nothing where there is nothing to explain."""
        sentence, outlets = self.sentence, self.session.outlets
        if sentence is None or outlets.finding(sentence.id) is None:
            return lambda _: Sheet((), ())
        return lambda width: self.explained(sentence.id, outlets, width)

    def explained(self, sentence: str, outlets: Outlets, width: int) -> Sheet:
        """What is told of a sentence beside the text."""
        from reader.ui.sheets.explain import beside_sheet

        return beside_sheet(sentence, outlets, width)
