"""The palette: every command that is possible now, every article, and the themes, found by a few letters."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from textual.command import CommandPalette, DiscoveryHit, Hit, Hits, Provider
from textual.content import Content

from reader.ui.keys import shown

if TYPE_CHECKING:
    from reader.ui.screens.view import ViewScreen


def open_palette(screen: ViewScreen) -> None:
    """Open the palette over a view."""
    screen.app.push_screen(CommandPalette([CommandProvider], placeholder="Find a command or an article"))


class CommandProvider(Provider):
    """Commands of the view beneath, articles, themes."""

    def _entries(self) -> Iterator[tuple[str, str, Callable[[], None]]]:
        from reader.ui.screens.view import ViewScreen

        screen = self.screen
        if not isinstance(screen, ViewScreen):
            return
        for command in screen.commands:
            if command.id != "palette" and not screen.why_not(command):
                keys = ", ".join(shown(key) for key in command.keys)
                yield command.title, f"{keys} · {command.help}", lambda command=command: screen.perform(command)  # type: ignore[misc]
        outlets = screen.session.outlets
        for article in outlets.articles:
            headline = article.headline.value if article.headline else "headline not stated"

            def read(name: str = article.id) -> None:
                screen.session.open_article(name)
                screen.reader.open_view("read")
                screen.renew()

            yield f"Read {outlets.names[article.id]}", headline, read
        for theme in sorted(screen.app.available_themes):

            def wear(name: str = theme) -> None:
                screen.app.theme = name

            yield f"Theme {theme}", "Change the colours.", wear

    async def discover(self) -> Hits:
        """Everything, in the order of the table."""
        for title, help, perform in self._entries():
            yield DiscoveryHit(Content(title), perform, title, Content(help).plain)

    async def search(self, query: str) -> Hits:
        """What matches a few letters, best first."""
        matcher = self.matcher(query)
        for title, help, perform in self._entries():
            if (score := matcher.match(title)) > 0:
                yield Hit(score, matcher.highlight(title), perform, title, Content(help).plain)
