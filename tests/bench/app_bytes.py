"""How many bytes a cursor move writes, in every view at four sizes: moves that scroll, and those that do not.

    python tests/bench/app_bytes.py [PATH ...]        (no PATH: the bundled seeds)

The real app runs without a terminal, and what it would write to one in 16 million colours is counted, with all that is
drawn once the cursor rests. Shown are the number of moves, median and most; the bar is 1,500 bytes.
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
from reader.ui.screens.beside import RESTS
from reader.ui.screens.view import ViewScreen

if TYPE_CHECKING:
    from rich.console import RenderableType
    from textual.screen import Screen

SIZES = ((60, 20), (80, 24), (120, 36), (200, 50))
VIEWS = ("Read", "Compare", "Story", "Facts")
MOVES = 30
CONSOLE = Console(force_terminal=True, color_system="truecolor")


class Counted(ReaderApp):
    """The app, with how many bytes it has written."""

    written = 0

    def _display(self, screen: Screen[object], renderable: RenderableType | None) -> None:
        if isinstance(renderable, CompositorUpdate) and not self._batch_count and screen is self.screen:
            assert self._terminal is not None
            update = self._terminal.sparing(renderable)
            assert isinstance(update, CompositorUpdate)
            self.written += len(update.render_segments(CONSOLE).encode())


async def moves(paths: list[str], size: tuple[int, int], view: str) -> list[tuple[bool, int]]:
    """For each move down from the top whether it scrolls the text, and how many bytes it writes."""
    app = Counted(paths)
    async with app.run_test(size=size) as pilot:
        while app.session.working:
            await pilot.pause(0.02)
        await pilot.press(view, "g")
        await pilot.pause(2 * RESTS)
        screen, found = app.screen, []
        assert isinstance(screen, ViewScreen)
        for _ in range(MOVES):
            before, row, app.written = screen.main.scroll_offset.y, screen.main.row, 0
            await pilot.press("j")
            await pilot.pause(2 * RESTS)
            if screen.main.row == row:
                break
            found.append((screen.main.scroll_offset.y != before, app.written))
        return found


def main(paths: list[str]) -> None:
    """Measure and print the table."""
    print(f"{'':16} without scrolling   scrolling\n{'':16}  n median   most    n median   most")
    for size in SIZES:
        for number, view in enumerate(VIEWS, 1):
            found = asyncio.run(moves(paths, size, str(number)))
            parts = []
            for wanted in (False, True):
                group = [written for scrolled, written in found if scrolled is wanted]
                figures = f"{median(group):6,.0f}{max(group):7,}" if group else f"{'–':>13}"
                parts.append(f"{len(group):4}{figures}")
            print(f"{size[0]:>3} × {size[1]:<3}{view:8}{''.join(parts)}", flush=True)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as home:
        os.environ.update({f"XDG_{name}_HOME": home for name in ("STATE", "CONFIG", "DATA")})
        main(sys.argv[1:])
