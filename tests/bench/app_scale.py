"""How the app's drawing grows with the text: cursor moves, first frames and resizes. (`app_bytes.py` counts the bytes.)

    python tests/bench/app_scale.py

Made-up articles of 50 and of 5,000 sentences (three of them side by side), in the real app without a terminal. The
median of each is shown and the ratio of the two sizes, which is what means something on a shared machine.
"""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Awaitable, Callable
from statistics import median

from textual.pilot import Pilot

from reader.model import Article, Comparison, Finding, Found, Line, Match, Row, Sentence, Story
from reader.pipeline import Loaded
from reader.said import Corrections
from reader.ui.app import ReaderApp
from reader.ui.messages import Reported
from reader.ui.reports import ArticlesLoaded, StoriesTold
from reader.ui.widgets.sheet_view import SheetView

WORDS = "The coast guard of Lindholm said on Tuesday that harbour number {} stays closed until the ferry is towed away."
SMALL, LARGE = 50, 5_000
MOVES, TURNS = 30, 7


def made_up(count: int) -> Story:
    """A story of three articles with `count` sentences each, all matched, every tenth of them unique."""
    names = ("a", "b", "c")
    articles, sentences, findings = [], {}, {}
    for name in names:
        lines = tuple(Line(n + 1, WORDS.format(n), True, "body", "") for n in range(count))
        articles.append(Article(name, f"{name}.txt", lines, Found("Ferry", 1, ""), Found(f"Outlet {name}", 1, "")))
        sentences[name] = tuple(Sentence(f"{name}:S{n}", name, n + 1, WORDS.format(n)) for n in range(count))
        for n in range(count):
            matches = tuple(Match(f"{other}:S{n}", 0.5, "same") for other in names if other != name)
            findings[f"{name}:S{n}"] = (
                Finding("shared", 0.0, names, (), matches) if n % 10 else Finding("unique", 1.0, (name,))
            )
    rows = tuple(Row({name: (f"{name}:S{n}",) for name in names}) for n in range(count))
    return Story("1", "Ferry", Comparison(tuple(articles), sentences, findings, rows))


class FilledApp(ReaderApp):
    """The app with a story in the place of the work."""

    def __init__(self, story: Story) -> None:
        super().__init__(())
        self._told = story

    def begin(self) -> None:
        """Post at once what a worker would post."""
        self.post_message(Reported(ArticlesLoaded(Loaded(self._told.comparison.articles, (), Corrections()))))
        self.post_message(Reported(StoriesTold((self._told,))))


async def timed(work: Callable[[], Awaitable[object]], pilot: Pilot[int]) -> float:
    """Milliseconds until `work` is done and drawn."""
    start = time.perf_counter()
    await work()
    await pilot._wait_for_screen()
    return (time.perf_counter() - start) * 1000


def drawing(view: SheetView) -> float:
    """Milliseconds to move the cursor and draw the lines that change."""
    start = time.perf_counter()
    before = view.row
    view.move(1)
    for row in (before, view.row):
        if row is not None:
            top, height = view.sheet.extent(row)
            for line in range(top, top + height):
                view.render_line(line - view.scroll_offset.y)
    return (time.perf_counter() - start) * 1000


async def measure(count: int) -> dict[str, float]:
    """The measurements at one size: medians of several moves, first frames and resizes."""
    story, compare, resize = made_up(count), [], []
    for _ in range(TURNS):
        app = FilledApp(story)
        async with app.run_test(size=(120, 36)) as pilot:
            while app.session.working:
                await pilot.pause(0.02)
            await pilot.pause(0.1)
            main = app.screen.query_one("#main", SheetView)
            move = median(drawing(main) for _ in range(MOVES))
            compare.append(await timed(lambda: pilot.press("2"), pilot))
            resize.append(await timed(lambda: pilot.resize_terminal(110, 36), pilot))
    return {"cursor move, Read": move, "first frame of Compare": median(compare), "resize of Compare": median(resize)}


def main() -> None:
    """Measure and print the table."""
    small, large = (asyncio.run(measure(count)) for count in (SMALL, LARGE))
    print(f"load {os.getloadavg()[0]:.1f}; sentences {SMALL:>12} {LARGE:>10}   ratio")
    for name in small:
        print(f"{name:26} {small[name]:7.1f} ms {large[name]:7.1f} ms {large[name] / small[name]:6.2f} ×")


if __name__ == "__main__":
    main()
