"""Going to what matters: the next unique sentence, difference or discrepancy, and searching in the text."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from textual.widgets import Input

from reader.ui.navigation import disputed, is_difference, is_unique, seek
from reader.ui.screens.commanded import CommandedScreen
from reader.ui.widgets.bar import Bar, Words

if TYPE_CHECKING:
    from reader.ui.widgets.sheet_view import SheetView

Wanted = Callable[[str], bool]
"""Whether a sentence, named by its id, is looked for."""


class Seeking(CommandedScreen):
    """Jumps and search over the main sheet of a view."""

    _at = -1

    @property
    def main(self) -> SheetView:
        """The sheet that is searched."""
        raise NotImplementedError

    def show_status(self) -> None:
        """Draw the status line as it is without a search."""
        raise NotImplementedError

    # Jumps

    def _jump(self, wanted: Wanted, forward: bool, what: str) -> None:
        main = self.main
        stations = main.sheet.stations()
        here = (main.row if main.row is not None else -1, main.column)
        order = [station[:2] for station in stations]
        current = next((i for i, place in enumerate(order) if place >= here), len(order))
        if forward and (current == len(order) or order[current] != here):
            current -= 1
        found = seek(
            [station[2] for station in stations], current, lambda names: any(map(wanted, names)), forward=forward
        )
        if found is None:
            self.say(f"No {what} {'further down' if forward else 'further up'}.")
        else:
            main.put(order[found][0], order[found][1])
            main.focus()

    def _why_not_jump(self) -> str:
        outlets = self.session.outlets
        if outlets.comparison is None:
            return "the articles are still being compared."
        return "" if outlets.total > 1 else "there is no other article to compare with."

    def _unique(self, name: str) -> bool:
        return is_unique(self.session.outlets.finding(name))

    def _difference(self, name: str) -> bool:
        return is_difference(self.session.outlets.finding(name))

    def _disputed(self, name: str) -> bool:
        comparison = self.session.outlets.comparison
        return comparison is not None and name in disputed(comparison)

    def do_unique_next(self) -> None:
        """To the next sentence that no other outlet has, or probably none."""
        self._jump(self._unique, True, "sentence told only here")

    def do_unique_previous(self) -> None:
        """To the previous sentence that no other outlet has."""
        self._jump(self._unique, False, "sentence told only here")

    def do_difference_next(self) -> None:
        """To the next sentence with words found nowhere else."""
        self._jump(self._difference, True, "difference")

    def do_difference_previous(self) -> None:
        """To the previous sentence with words found nowhere else."""
        self._jump(self._difference, False, "difference")

    def do_figure_next(self) -> None:
        """To the next sentence on which outlets differ in fact."""
        self._jump(self._disputed, True, "discrepancy")

    def do_figure_previous(self) -> None:
        """To the previous sentence on which outlets differ in fact."""
        self._jump(self._disputed, False, "discrepancy")

    why_not_unique_next = why_not_unique_previous = _why_not_jump
    why_not_difference_next = why_not_difference_previous = _why_not_jump
    why_not_figure_next = why_not_figure_previous = _why_not_jump

    # Search

    @property
    def search_shown(self) -> bool:
        """Whether hits are marked."""
        return bool(self.main.found) or bool(self.query("#search"))

    @property
    def ready(self) -> bool:
        """What is typed after the slash waits for the search line."""
        return super().ready and (not self.query("#search") or isinstance(self.focused, Input))

    def do_search_open(self) -> None:
        """Ask what to search for, in the place of the status line."""
        if self.query("#search"):
            return
        search = Input(
            self.session.query, placeholder="Search in the text; Enter goes to the first hit", id="search", compact=True
        )
        self.query_one("#status", Bar).display = False
        self.mount(search, after="#status")
        search.focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Mark the hits while the words are typed."""
        self.find(event.value)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Go to the first hit from the cursor on."""
        self._close_search()
        self.find(event.value)
        if event.value and not self.main.found:
            self.say(f"“{event.value}” is not in this text.")
        elif self.main.found:
            here = self.main.row or 0
            self._go_to_hit(next((i for i, hit in enumerate(self.main.found) if hit[0] >= here), 0))

    def key_escape(self) -> None:
        """Leave the search line."""
        if self.query("#search"):
            self.end_search()

    def find(self, query: str) -> None:
        """Mark every place of the main sheet where `query` occurs."""
        self.session.query, self._at = query, -1
        self.main.search(query)

    def end_search(self) -> None:
        """Take the marks of the search away."""
        self._close_search()
        self.find("")
        self.show_status()

    def _close_search(self) -> None:
        for search in self.query("#search"):
            search.remove()
        self.query_one("#status", Bar).display = True
        self.main.focus()

    def _go_to_hit(self, number: int) -> None:
        found = len(self.main.found)
        self._at = number % found
        self.main.go_to_hit(self._at)
        self.show_status()

    def show_hit(self) -> bool:
        """Show in the status line which hit this is; False without a search."""
        found = len(self.main.found)
        if not found or self._at < 0:
            return False
        counted = f"“{self.session.query}”: hit {self._at + 1} of {found}"
        self.query_one("#status", Bar).show([Words(counted, "strong")], [Words("n next · N previous · Esc ends")])
        return True

    def do_search_next(self) -> None:
        """To the next hit; without a search, to the next difference."""
        if self.main.found:
            self._go_to_hit(self._at + 1)
        else:
            self.do_difference_next()

    def do_search_previous(self) -> None:
        """To the previous hit; without a search, to the previous difference."""
        if self.main.found:
            self._go_to_hit(self._at - 1)
        else:
            self.do_difference_previous()
