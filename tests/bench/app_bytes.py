"""How many bytes a cursor move writes, in every view at four sizes: moves that scroll, and those that do not.

    python tests/bench/app_bytes.py [PATH ...]        (no PATH: the bundled seeds)

The real app in a pseudo-terminal writes; the same app without a terminal says which of the moves scroll. Shown are
median and most; the bar is 1,500 bytes.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
import time
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from reader.ui.app import ReaderApp
from reader.ui.screens.view import ViewScreen

if TYPE_CHECKING:
    from tests.bench.app_keys import App

SIZES = ((60, 20), (80, 24), (120, 36), (200, 50))
VIEWS = ("Read", "Compare", "Story", "Facts")
MOVES, RESTS = 30, 0.3


async def scrolls(paths: list[str], size: tuple[int, int], view: str) -> list[bool]:
    """For each move down from the top, whether it scrolls the text."""
    app = ReaderApp(paths)
    async with app.run_test(size=size) as pilot:
        while app.session.working:
            await pilot.pause(0.02)
        await pilot.press(view, "g")
        await pilot.pause()
        screen, found = app.screen, []
        assert isinstance(screen, ViewScreen)
        for _ in range(MOVES):
            before, row = screen.main.scroll_offset.y, screen.main.row
            await pilot.press("j")
            await pilot.pause()
            if screen.main.row == row:
                break
            found.append(screen.main.scroll_offset.y != before)
        return found


def written(app: App, moves: int) -> list[int]:
    """The bytes of so many moves down, with all that is drawn once the cursor rests."""
    sizes = []
    for _ in range(moves):
        os.write(app.terminal, b"j")
        time.sleep(RESTS)
        sizes.append(app.drain())
    return sizes


def measure(app_of: type[App], paths: list[str], size: tuple[int, int], view: str) -> str:
    """The figures of one view at one size."""
    with tempfile.TemporaryDirectory() as home:
        for name in ("STATE", "CONFIG", "DATA"):
            os.environ[f"XDG_{name}_HOME"] = home
        scrolled = asyncio.run(scrolls(paths, size, view))
    with tempfile.TemporaryDirectory() as home:
        app = app_of(paths, home, size)
        app.read(b" of ")
        time.sleep(2)
        os.write(app.terminal, view.encode() + b"g")
        time.sleep(1)
        app.drain()
        sizes = written(app, len(scrolled))
        app.end()
    parts = []
    for wanted in (False, True):
        group = [size for size, moved in zip(sizes, scrolled, strict=True) if moved is wanted]
        figures = f"{median(group):6,.0f}{max(group):7,}" if group else f"{'–':>13}"
        parts.append(f"{len(group):4}{figures}")
    return "".join(parts)


def main(paths: list[str]) -> None:
    """Measure and print the table."""
    spec = spec_from_file_location("app_keys", Path(__file__).with_name("app_keys.py"))
    assert spec and spec.loader
    keys = module_from_spec(spec)
    spec.loader.exec_module(keys)
    print(f"{'':16} without scrolling   scrolling\n{'':16}  n median   most    n median   most")
    for width, height in SIZES:
        for number, view in enumerate(VIEWS):
            figures = measure(keys.App, paths, (width, height), str(number + 1))
            print(f"{width:>3} × {height:<3}{view:8}{figures}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
