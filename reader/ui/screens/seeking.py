"""Going to what matters: the next sentence told only here, with own words, or where outlets differ."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.ui.navigation import disputed, is_difference, is_partly_told, is_unique, seek
from reader.ui.screens.commanded import CommandedScreen

if TYPE_CHECKING:
    from reader.ui.session import Place
    from reader.ui.widgets.sheet_view import SheetView

Wanted = Callable[[str], bool]
"""Whether a sentence, named by its id, is looked for."""


class Seeking(CommandedScreen):
    """Jumps over the main sheet of a view."""

    @property
    def place(self) -> Place:
        """Where the reader is now."""
        raise NotImplementedError

    def leave_mark(self, before: Place) -> None:
        """Keep where the reader was, to go back to, if they are elsewhere now."""
        raise NotImplementedError

    @property
    def main(self) -> SheetView:
        """The sheet that the jumps go over."""
        raise NotImplementedError

    def _jump(self, wanted: Wanted, forward: bool, what: str, hint: str = "") -> None:
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
            if not self.jump_beyond(wanted, forward):
                self.say(f"No {what} {self.way(forward)}.{hint}")
        else:
            main.put(order[found][0], order[found][1])
            main.focus()

    def jump_beyond(self, wanted: Wanted, forward: bool) -> bool:
        """Go on in another source where this one has nothing more; False where the view shows all of them."""
        return False

    def way(self, forward: bool) -> str:
        """Where nothing more was found."""
        return "further down" if forward else "further up"

    def _why_not_jump(self) -> str:
        outlets = self.session.outlets
        if outlets.comparison is None:
            return self.session.uncompared or "there is no article."
        return "" if outlets.total > 1 else "there is no other article to compare with."

    def _unique(self, name: str) -> bool:
        return is_unique(self.session.outlets.finding(name))

    def _partly(self, name: str) -> bool:
        return is_partly_told(self.session.outlets.finding(name))

    def _difference(self, name: str) -> bool:
        return is_difference(self.session.outlets.finding(name))

    def _disputed(self, name: str) -> bool:
        comparison = self.session.outlets.comparison
        return comparison is not None and name in disputed(comparison)

    def do_unique_next(self) -> None:
        """To the next sentence that no other outlet has, or probably none."""
        self._jump(self._unique, True, "sentence told only here", self._partly_told("partly.next"))

    def do_unique_previous(self) -> None:
        """To the previous sentence that no other outlet has."""
        self._jump(self._unique, False, "sentence told only here", self._partly_told("partly.previous"))

    def _partly_told(self, id: str) -> str:
        """That there are sentences which others tell in part only, and by which key they are found."""
        comparison = self.session.outlets.comparison
        number = sum(map(self._partly, comparison.findings)) if comparison else 0
        return f" {self.key_of(id)} goes to what is partly told, {number} in all." if number else ""

    def do_partly_next(self) -> None:
        """To the next sentence that others tell in part only."""
        self._jump(self._partly, True, "sentence partly told")

    def do_partly_previous(self) -> None:
        """To the previous sentence that others tell in part only."""
        self._jump(self._partly, False, "sentence partly told")

    def do_difference_next(self) -> None:
        """To the next sentence with words that those who tell it do not have."""
        self._jump(self._difference, True, "sentence with own words")

    def do_difference_previous(self) -> None:
        """To the previous sentence with words that those who tell it do not have."""
        self._jump(self._difference, False, "sentence with own words")

    def do_figure_next(self) -> None:
        """To the next sentence on which outlets differ in fact."""
        self._jump(self._disputed, True, "sentence where outlets differ")

    def do_figure_previous(self) -> None:
        """To the previous sentence on which outlets differ in fact."""
        self._jump(self._disputed, False, "sentence where outlets differ")

    why_not_unique_next = why_not_unique_previous = _why_not_jump
    why_not_partly_next = why_not_partly_previous = _why_not_jump
    why_not_difference_next = why_not_difference_previous = _why_not_jump
    why_not_figure_next = why_not_figure_previous = _why_not_jump
