"""How many bytes a cursor move writes, in every view at four sizes: moves that scroll, and those that do not.

    python tests/bench/app_bytes.py [PATH ...]        (no PATH: the bundled seeds)

The real app runs without a terminal, and what it would write to one in 16 million colours is counted: "held" is what
each move of a key that is held down writes, "rested" that and what is drawn beside the text once the cursor rests.
Shown are the number of moves, and of each the median and the most; the bar is 1,500 bytes.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from statistics import median
from typing import TYPE_CHECKING

from rich.console import Console
from textual._compositor import CompositorUpdate

from reader.ui.app import ReaderApp
from reader.ui.screens.beside import RESTS, BesideScreen
from reader.ui.screens.view import ViewScreen

if TYPE_CHECKING:
    from collections.abc import Callable

    from rich.console import RenderableType
    from textual.screen import Screen

SIZES = ((60, 20), (80, 24), (120, 36), (200, 50))
VIEWS = ("Read", "Compare", "Story", "Facts")
MOVES = 30
CONSOLE = Console(force_terminal=True, color_system="truecolor")


class Counted(ReaderApp):
    """The app, with how many bytes it has written, and how many before what stands beside the text was drawn."""

    written = 0
    held: int | None = None

    def _display(self, screen: Screen[object], renderable: RenderableType | None) -> None:
        if isinstance(renderable, CompositorUpdate) and not self._batch_count and screen is self.screen:
            assert self._terminal is not None
            update = self._terminal.sparing(renderable)
            assert isinstance(update, CompositorUpdate)
            self.written += len(update.render_segments(CONSOLE).encode())


def count_apart(show_beside: Callable[[BesideScreen], None]) -> Callable[[BesideScreen], None]:
    """Show what stands beside the text, but note first what has been written until then."""

    def shown(screen: BesideScreen) -> None:
        app = screen.app
        assert isinstance(app, Counted)
        app.held = app.written
        show_beside(screen)

    return shown


async def moves(paths: list[str], size: tuple[int, int], view: str) -> list[tuple[bool, int, int]]:
    """For each move down from the top whether it scrolls the text, and what it writes, held and rested."""
    app = Counted(paths)
    async with app.run_test(size=size) as pilot:
        while app.session.working:
            await pilot.pause(0.02)
        await pilot.press(view, "g")
        await pilot.pause(2 * RESTS)
        screen, found = app.screen, []
        assert isinstance(screen, ViewScreen)
        for _ in range(MOVES):
            before, row, app.written, app.held = screen.main.scroll_offset.y, screen.main.row, 0, None
            await pilot.press("j")
            await pilot.pause(2 * RESTS)
            if screen.main.row == row:
                break
            held = app.written if app.held is None else app.held
            found.append((screen.main.scroll_offset.y != before, held, app.written))
        return found


def figures(written: list[int]) -> str:
    """Median and most."""
    return f"{median(written):7,.0f}{max(written):7,}"


def main(paths: list[str]) -> None:
    """Measure and print the table."""
    BesideScreen._show_beside = count_apart(BesideScreen._show_beside)  # type: ignore[method-assign, assignment]
    part = f"   n {'held':>7}{'most':>7} {'rested':>7}{'most':>7}"
    print(f"{'':16}{'without scrolling':>{len(part)}}{'scrolling':>{len(part)}}\n{'':16}{part}{part}")
    for size in SIZES:
        for number, view in enumerate(VIEWS, 1):
            found = asyncio.run(moves(paths, size, str(number)))
            parts = []
            for wanted in (False, True):
                group = [(held, rested) for scrolled, held, rested in found if scrolled is wanted]
                told = " ".join(figures(list(written)) for written in zip(*group, strict=True))
                parts.append(f"{len(group):4} {told:>{len(part) - 5}}")
            print(f"{size[0]:>3} × {size[1]:<3}{view:8}{''.join(parts)}", flush=True)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as home:
        os.environ.update({f"XDG_{name}_HOME": home for name in ("STATE", "CONFIG", "DATA")})
        main(sys.argv[1:])
