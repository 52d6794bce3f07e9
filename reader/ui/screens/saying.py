"""Telling the reader something: in the bars beneath the text, so that no text is covered."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, ClassVar, cast

from textual.screen import Screen

from reader.ui.session import Said, Session
from reader.ui.widgets.bar import Bar, Words
from reader.ui.wrap import wrap

if TYPE_CHECKING:
    from reader.ui.app import ReaderApp

SHORT, LONG = 2.5, 4.0
"""Seconds that a message of up to a line, and a longer one, stands beneath the text."""
LINE = 60
"""Characters of a line on a small screen."""


class SayingScreen(Screen[object], inherit_bindings=False):
    """A screen that says what is to be told in the bars `SAYS`, a line in each; the last of them is its key line."""

    SAYS: ClassVar[tuple[str, ...]] = ("#keys",)

    @property
    def reader(self) -> ReaderApp:
        """The app, as the class it is."""
        return cast("ReaderApp", self.app)

    @property
    def session(self) -> Session:
        """What the app knows."""
        return self.reader.session

    def say(self, message: str, *, failed: bool = False) -> None:
        """Tell the reader something for a few seconds, in place of what was told before; the text is never markup.

        It stands over the text only where the bars beneath have no room for it.
        """
        self.take_away(self.reader.said)
        self.reader.said = said = Said(message, "error" if failed else "strong", monotonic())
        stands = SHORT if len(message) <= LINE else LONG
        self.reader.set_timer(stands, partial(self.take_away, said))
        if not self._said():
            self.notify(message, severity="error" if failed else "information", markup=False, timeout=stands)
        self.show_said()

    def take_away(self, said: Said | None) -> None:
        """Show on every screen what stood there before it was said, unless a warning stands, which must be read."""
        if said is None or said is not self.reader.said:
            return
        self.reader.said = None
        if not self.reader.warned:
            self.app.clear_notifications()
        for screen in self.app.screen_stack:
            if isinstance(screen, SayingScreen) and screen.is_mounted:
                screen.show_said()

    def _said(self) -> dict[str, Words]:
        """What was said last, in lines, by the bars that show them; empty where nothing was, or they have no room."""
        said = self.reader.said
        if said is None:
            return {}
        lines = [Words(said.words[start:end], said.role) for start, end in wrap(said.words, self.bar_width - 2)]
        return dict(zip(self.SAYS, lines, strict=False)) if len(lines) <= len(self.SAYS) else {}

    @property
    def bar_width(self) -> int:
        """How many cells a bar has."""
        return self.query_one("#keys", Bar).size.width or self.app.size.width

    def show_said(self) -> None:
        """Draw the bars again in which something is said, or was."""
        raise NotImplementedError

    def show_bar(self, id: str, forms: Sequence[Sequence[Words]], *rights: Sequence[Words]) -> None:
        """Show words in a bar, as `Bar.show_fitting` does, or what was said, as long as it stands."""
        bar, said = self.query_one(id, Bar), self._said().get(id)
        if said:
            bar.show([said])
        else:
            bar.show_fitting(forms, *rights)
