"""The Facts view: figures, differences, lineage and sources."""

from __future__ import annotations

from reader.ui.commands import FACTS
from reader.ui.screens.beside import BesideScreen
from reader.ui.sheets.common import quoted
from reader.ui.sheets.facts import facts_sheet
from reader.ui.widgets.bar import Words


class FactsScreen(BesideScreen):
    """What can be checked."""

    VIEW = FACTS
    ROWS = "entry"

    def status(self) -> list[Words]:
        """Where the first sentence of the entry stands."""
        sentence = self.sentence
        if sentence is None:
            return []
        return [Words(f"Enter explains {place}") for place in (quoted(sentence, self.session.outlets), "this entry")]

    def draw(self) -> None:
        """The sheet from the session."""
        outlets = self.session.outlets
        self.main.show(lambda width: facts_sheet(outlets, width))
