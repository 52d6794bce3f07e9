"""The Story view: each fact once, with the outlets that tell it."""

from __future__ import annotations

from itertools import chain

from reader.model import Row
from reader.ui.commands import STORY
from reader.ui.screens.beside import BesideScreen
from reader.ui.sheets.compare import level_key, level_of
from reader.ui.sheets.story import story_sheet, told


class StoryScreen(BesideScreen):
    """The story without its repetitions."""

    VIEW = STORY

    def draw(self) -> None:
        """The sheet from the session."""
        session, outlets = self.session, self.session.outlets
        unfolded, folded = self._unfolded(), session.shared_folded
        at = level_of(session.sentence, outlets)
        key = None if at is None else level_key(at)
        self.main.show(
            lambda width: story_sheet(outlets, width, unfolded=unfolded, shared_folded=folded),
            key=None if key == self.main.key else key,
        )

    def _rows(self) -> dict[str, str]:
        """The first sentence of each row, which names the fact whatever becomes of the rows, with the row's key."""
        comparison = self.session.outlets.comparison
        rows = comparison.rows if comparison else ()
        first = (next((name for cell in row.cells.values() for name in cell), "") for row in rows)
        return {name: level_key(index) for index, name in enumerate(first)}

    def _unfolded(self) -> frozenset[str]:
        """The keys of the rows that stand open: those that a remembered sentence stands in."""
        comparison = self.session.outlets.comparison
        at = comparison.row_of if comparison else {}
        return frozenset(level_key(at[name]) for name in self.session.unfolded if name in at)

    def _level(self) -> Row | None:
        """The row of the comparison that the cursor stands on."""
        at, comparison = level_of(self.main.key, self.session.outlets), self.session.outlets.comparison
        return None if at is None or comparison is None else comparison.rows[at]

    def _is_unfolded(self) -> bool:
        level = self._level()
        return level is not None and not self.session.unfolded.isdisjoint(chain(*level.cells.values()))

    def _told(self) -> int:
        """How many sentences tell the fact under the cursor."""
        level, outlets = self._level(), self.session.outlets
        return len(told(outlets.comparison, outlets, level)) if level and outlets.comparison else 0

    def why_not_fold_open(self) -> str:
        """There must be another wording that is not shown."""
        if self._is_unfolded():
            return "this fact is unfolded already."
        return "" if self._told() > 1 else "one sentence tells this fact."

    def why_not_fold_close(self) -> str:
        """There must be something to hide."""
        return "" if self._is_unfolded() else "this fact is not unfolded."

    def do_fold_open(self) -> None:
        """Show every wording of the fact."""
        self.session.unfolded.update(name for name, key in self._rows().items() if key == self.main.key)
        self.draw()

    def do_fold_close(self) -> None:
        """Show the fact once."""
        comparison = self.session.outlets.comparison
        at = comparison.row_of if comparison else {}
        open_here = {name for name in self.session.unfolded if name in at and level_key(at[name]) == self.main.key}
        self.session.unfolded -= open_here
        self.draw()

    def do_fold_open_all(self) -> None:
        """Show every wording of every fact."""
        self.session.unfolded.update(self._rows())
        self.draw()

    def do_fold_close_all(self) -> None:
        """Show each fact once."""
        self.session.unfolded.clear()
        self.draw()

    def do_fold_shared(self) -> None:
        """Fold away what several outlets tell, or show it again."""
        self.session.shared_folded = not self.session.shared_folded
        self.renew()
        self.say("What others tell too is folded away." if self.session.shared_folded else "All facts are shown.")
