"""The Facts view: figures, differences, lineage and sources."""

from __future__ import annotations

from reader.ui.commands import FACTS
from reader.ui.screens.beside import BesideScreen
from reader.ui.session import Outlets
from reader.ui.sheet import Sheet
from reader.ui.sheets.common import quoted
from reader.ui.sheets.facts import entry_of, facts_columns, facts_rows
from reader.ui.widgets.bar import Words


class FactsScreen(BesideScreen):
    """What can be checked."""

    VIEW = FACTS

    def status(self) -> list[Words]:
        """Where the sentence under the cursor stands, and how to go there."""
        sentence = self.sentence
        if sentence is None:
            return []
        place, there = quoted(sentence, self.session.outlets), f"{self.key_of('view.read')} reads it there"
        return [Words(form) for form in (f"{place} · {there}", place)]

    def position(self) -> str:
        """Which of how many entries the cursor stands in."""
        entries = list(dict.fromkeys(entry_of(row.key) for row in self.main.sheet.rows if row.key))
        here = entry_of(self.main.key)
        return f"entry {entries.index(here) + 1} of {len(entries)}" if here in entries else ""

    def draw(self) -> None:
        """The sheet from the session; the cursor goes to the sentence that was read elsewhere, where it is told of."""
        rows, here = facts_rows(self.session.outlets), self.session.sentence
        key = None
        if here and (self.sentence is None or self.sentence.id != here):
            key = next((row.key for row in rows if any(piece.key == here for piece in row.cells[0])), None)
        self.main.show(lambda width: Sheet(rows, facts_columns(width)), key=key)

    def explained(self, sentence: str, outlets: Outlets, width: int) -> Sheet:
        """The whole sentence, of which the entries hold but parts, and those that differ from it."""
        from reader.ui.sheets.explain import disputed_sheet

        return disputed_sheet(sentence, outlets, width)
