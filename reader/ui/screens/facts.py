"""The Facts view: figures, differences, lineage and sources."""

from __future__ import annotations

from reader.ui.commands import FACTS
from reader.ui.screens.beside import BesideScreen
from reader.ui.session import Outlets
from reader.ui.sheet import Sheet
from reader.ui.sheets.common import quoted
from reader.ui.sheets.facts import entry_of, facts_columns, facts_rows
from reader.ui.widgets.bar import Words
from reader.ui.widgets.sheet_view import SheetView


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
        rows, here, last = facts_rows(self.session.outlets), self.session.sentence, self.session.fact
        telling = [row.key for row in rows if here and any(piece.key == here for piece in row.cells[0])]
        key = last if last in telling else next(iter(telling), None)
        self.main.show(lambda width: Sheet(rows, facts_columns(width)), key=key)

    def moved(self, view: SheetView) -> None:
        """Remember the entry too: its sentences may be told of in others."""
        super().moved(view)
        if view is self.main and self.reader.last_view == self.VIEW:
            self.session.fact = view.key or ""

    def do_figure_next(self) -> None:
        """To the next entry on which outlets differ: its sentences may be told of in others too."""
        self._to_differing(forward=True)

    def do_figure_previous(self) -> None:
        """To the entry before on which outlets differ."""
        self._to_differing(forward=False)

    def _to_differing(self, *, forward: bool) -> None:
        main, sign = self.main, self.session.signs.dispute
        here = -1 if main.row is None else main.row
        differing = [stop for stop in main.sheet.stops if main.sheet.rows[stop].cells[0][0].margin == sign]
        found = next(
            (n for n in differing if n > here) if forward else (n for n in reversed(differing) if n < here), None
        )
        if found is None:
            self.say(f"No entry on which outlets differ {self.way(forward)}.")
        else:
            main.put(found)

    def explained(self, sentence: str, outlets: Outlets, width: int) -> Sheet:
        """The whole sentence, of which the entries hold but parts, and those that differ from it."""
        from reader.ui.sheets.explain import disputed_sheet

        return disputed_sheet(sentence, self._of_the_figure(), outlets, width)

    def _of_the_figure(self) -> list[str]:
        """The sentences of the figure under the cursor, where outlets differ on it."""
        entry, comparison = entry_of(self.main.key), self.session.outlets.comparison
        rows = [row for row in self.main.sheet.rows if row.key and entry_of(row.key) == entry]
        differ = entry.startswith("figure") and rows[0].cells[0][0].margin == self.session.signs.dispute
        if comparison is None or not differ:
            return []
        return [piece.key for row in rows for piece in row.cells[0] if piece.key in comparison.by_id]
