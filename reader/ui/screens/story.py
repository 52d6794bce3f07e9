"""The Story view: each fact once, with the outlets that tell it."""

from __future__ import annotations

from reader.ui.commands import STORY
from reader.ui.screens.view import ViewScreen
from reader.ui.sheets.compare import level_key
from reader.ui.sheets.story import story_sheet


class StoryScreen(ViewScreen):
    """The story without its repetitions."""

    VIEW = STORY

    def draw(self) -> None:
        """The sheet from the session."""
        session, outlets = self.session, self.session.outlets
        unfolded, folded = frozenset(session.unfolded), session.shared_folded
        at = outlets.comparison.row_of.get(session.sentence or "") if outlets.comparison else None
        key = None if at is None else level_key(at)
        self.main.show(
            lambda width: story_sheet(outlets, width, unfolded=unfolded, shared_folded=folded),
            key=None if key == self.main.key else key,
        )

    def do_fold_open(self) -> None:
        """Show every wording of the fact."""
        self.session.unfolded.add(self.main.key or "")
        self.draw()

    def do_fold_close(self) -> None:
        """Show the fact once."""
        self.session.unfolded.discard(self.main.key or "")
        self.draw()

    def do_fold_open_all(self) -> None:
        """Show every wording of every fact."""
        comparison = self.session.outlets.comparison
        self.session.unfolded.update(map(level_key, range(len(comparison.rows) if comparison else 0)))
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
