"""Finding one sentence among all of them by a few of its words."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Input

from reader.model import Sentence
from reader.ui.commands import PICK
from reader.ui.screens.popups import SheetPopup
from reader.ui.search import fold, occurrences
from reader.ui.sheet import Mark, Piece, Sheet, row
from reader.ui.sheets.common import one_column, quoted, remark
from reader.ui.widgets.bar import Bar
from reader.ui.widgets.sheet_view import SheetView


class PickPopup(SheetPopup):
    """Sentences to choose from, fewer with every word that is typed; gives the one that is chosen, or None."""

    VIEW = PICK
    TYPING = "Enter or ↓ goes to the list · Esc closes"
    AUTO_FOCUS = "#words"

    def __init__(self, title: str, sentences: Sequence[Sentence]) -> None:
        super().__init__(title, self._lay_out)
        self._sentences = {sentence.id: sentence for sentence in sentences}
        self._wanted: list[str] = []

    def compose(self) -> ComposeResult:
        """Title, words, sentences, keys."""
        with Vertical(id="popup"):
            yield Bar(id="title")
            yield Input(placeholder="Words of the sentence", id="words", compact=True)
            yield SheetView(id="sheet")
            yield Bar(id="keys")

    def _lay_out(self, width: int) -> Sheet:
        outlets = self.session.outlets
        found = [one for one in self._sentences.values() if all(word in fold(one.text) for word in self._wanted)]
        rows = [
            row(
                Piece(quoted(one, outlets), f"name-{outlets.numbers[one.article]}"),
                Piece(one.text, "text", self._marks(one.text)),
                key=one.id,
                gap=1,
            )
            for one in found
        ]
        return Sheet(rows or [remark("No sentence has all these words.")], one_column(width))

    def _marks(self, text: str) -> tuple[Mark, ...]:
        return tuple(Mark(*span, "strong") for word in self._wanted for span in occurrences(text, word))

    def on_input_changed(self, event: Input.Changed) -> None:
        """Show the sentences that have all the words."""
        self._wanted = fold(event.value).split()
        self.sheet.show(self._lay_out)
        self.sheet.move(-len(self._sentences))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Go to the list."""
        self.sheet.focus()

    def key_down(self) -> None:
        """From the words to the list."""
        self.sheet.focus()

    def key_escape(self) -> None:
        """Leave from the words too."""
        self.dismiss()

    def do_pick_words(self) -> None:
        """Back to the words."""
        self.query_one("#words").focus()

    def do_choose_done(self) -> None:
        """Take the sentence."""
        if self.sheet.key:
            self.dismiss(self._sentences[self.sheet.key])
