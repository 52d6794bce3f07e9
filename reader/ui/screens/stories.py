"""The list of stories: to open another, or to join two that are one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from reader.naming import counted
from reader.ui.commands import CORRECT, STORIES
from reader.ui.navigation import unique_counts
from reader.ui.screens.popups import SheetPopup
from reader.ui.session import Outlets
from reader.ui.sheet import Piece, Row, Sheet, row
from reader.ui.sheets.common import one_column, remark

if TYPE_CHECKING:
    from reader.model import Comparison, Story


class StoriesPopup(SheetPopup):
    """The stories that the articles tell; opens the one that is chosen, or gives what the view is asked for.

    That is the name of its method, `join_stories` or `part_stories`, with the numbers of the stories.
    """

    VIEW = STORIES

    def __init__(self) -> None:
        super().__init__("Stories", self._lay_out)

    def open(self) -> None:
        """Begin with the story that is open."""
        super().open()
        self.sheet.show(self._sheet, key=str(self.session.story))

    def _lay_out(self, width: int) -> Sheet:
        said = f"Articles of different stories are not compared; {self.key_of('story.join')} joins two stories."
        stories = enumerate(self.session.stories or ())
        return Sheet([remark(said), *(_row(number, story) for number, story in stories)], one_column(width))

    def do_choose_done(self) -> None:
        """Open the story; in the one that is open already the reader stays where they are."""
        if (chosen := int(self.sheet.key or 0)) != self.session.story:
            self.session.open_story(chosen)
        self.dismiss()

    def why_not_story_join(self) -> str:
        """What the stories are must be known, and there must be two."""
        if self.session.working:
            return "the articles are still being compared."
        return "" if len(self.session.stories or ()) > 1 else "there is no other story."

    def do_story_join(self) -> None:
        """Let the story be chosen that is one with that under the cursor."""
        here = int(self.sheet.key or 0)
        others = [entry for entry in enumerate(self.session.stories or ()) if entry[0] != here]

        def chosen(other: object) -> None:
            if isinstance(other, int):
                self.dismiss(("join_stories", here, other))

        self.app.push_screen(JoinPopup((self.session.stories or ())[here], others), chosen)

    def why_not_story_part(self) -> str:
        """The reader must have joined others to it."""
        if self.session.working:
            return "the articles are still being compared."
        return "" if self.session.joined(int(self.sheet.key or 0)) else "no other story was joined to this one."

    def do_story_part(self) -> None:
        """Part again what was joined."""
        self.dismiss(("part_stories", int(self.sheet.key or 0)))


class JoinPopup(SheetPopup):
    """The other stories; gives the number of the one that is chosen, or None."""

    VIEW = CORRECT

    def __init__(self, here: Story, others: Iterable[tuple[int, Story]]) -> None:
        said = [remark(f"The same as “{here.headline}” ({_names(here)}):")]
        rows = [_row(number, story) for number, story in others]
        super().__init__("Which story is the same?", lambda width: Sheet([*said, *rows], one_column(width)))

    def do_choose_done(self) -> None:
        """Take the story under the cursor."""
        self.dismiss(int(self.sheet.key or 0))


def _row(number: int, story: Story) -> Row:
    found = story.comparison
    told = f"{counted(len(found.articles), 'article')} · {_told_alone(found)}"
    return row(
        Piece(story.headline, "strong"), Piece(_names(story), "muted"), Piece(told, "muted"), key=str(number), gap=1
    )


def _names(story: Story) -> str:
    """Whose articles tell a story: by them it is known where no headline is stated."""
    outlets = Outlets(story.comparison.articles)
    return ", ".join(map(outlets.short, outlets.by_id))


def _told_alone(found: Comparison) -> str:
    """How much of a story only one outlet tells, where there are several articles to compare."""
    if len(found.articles) < 2:
        return "nothing to compare it with"
    counts = [unique_counts(found, article.id) for article in found.articles]
    sure, unsure = (sum(column) for column in zip(*counts, strict=True))
    if unsure and not sure:
        return f"{unsure} probably told by one outlet only"
    return f"{sure} told by one outlet only" + (f" + {unsure} probably" if unsure else "")
