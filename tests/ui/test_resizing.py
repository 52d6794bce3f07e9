"""Resizing: what is on the screen is laid out anew, and the sentence under the cursor stays where it is."""

from __future__ import annotations

from typing import Any

import pytest
from textual.pilot import Pilot

from reader.model import Article, Comparison, Finding, Found, Line, Match, Row, Sentence, Story
from reader.ui.widgets.sheet_view import SheetView

TEXT = "The coast guard of Lindholm said on Tuesday that harbour {} stays closed until the ferry is towed away by tugs."


@pytest.fixture
def long_story() -> Story:
    """Three articles of 120 sentences, all matched."""
    names, articles, sentences, findings = ("a", "b", "c"), [], {}, {}
    for name in names:
        lines = tuple(Line(n + 1, TEXT.format(n), True, "body", "") for n in range(120))
        articles.append(Article(name, f"{name}.txt", lines, Found("Ferry", 1, ""), Found(f"Outlet {name}", 1, "")))
        sentences[name] = tuple(Sentence(f"{name}:S{n}", name, n + 1, TEXT.format(n)) for n in range(120))
        for n in range(120):
            matches = tuple(Match(f"{other}:S{n}", 0.5, "same") for other in names if other != name)
            findings[f"{name}:S{n}"] = Finding("shared", 0.0, names, (), matches)
    rows = tuple(Row({name: (f"{name}:S{n}",) for name in names}) for n in range(120))
    return Story("1", "Ferry", Comparison(tuple(articles), sentences, findings, rows))


def place(pilot: Pilot[int]) -> tuple[str | None, int]:
    """The key of the row under the cursor, and at which line of the window it begins."""
    main = pilot.app.screen.query_one("#main", SheetView)
    assert main.row is not None
    return main.key, main.sheet.extent(main.row)[0] - main.scroll_offset.y


@pytest.mark.parametrize("view", ["1", "2", "3"])
async def test_the_sentence_under_the_cursor_keeps_its_line_in_a_window_of_another_width(
    view: str, opened: Any, long_story: Story
) -> None:
    async with opened(articles=long_story.comparison.articles, stories=(long_story,)) as pilot:
        await pilot.press(view)
        # not at the edge, where a row that grows must move to be seen
        await pilot.press("ctrl+d", "ctrl+d", "ctrl+d", *["k"] * 5)
        await pilot.pause()
        before = place(pilot)
        assert 0 < before[1] < 25
        for width in (110, 90, 140, 120):
            await pilot.resize_terminal(width, 36)
            await pilot.pause()
            assert place(pilot) == before


async def test_a_view_beneath_another_is_laid_out_when_it_comes_back(opened: Any, seen: Any, long_story: Story) -> None:
    async with opened(articles=long_story.comparison.articles, stories=(long_story,)) as pilot:
        await pilot.press("ctrl+d", "ctrl+d")
        await pilot.pause()
        read = pilot.app.screen.query_one("#main", SheetView)
        laid_out, (stood_on, _) = read.sheet, place(pilot)
        assert stood_on is not None and stood_on not in ("a:S0", "a:S1")
        await pilot.press("2")
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert read.sheet is laid_out
        await pilot.press("1")
        await pilot.pause()
        assert read.sheet is not laid_out and read.key == stood_on
        assert f"harbour {stood_on.removeprefix('a:S')} stays" in " ".join(seen(pilot).split())


async def test_a_view_beneath_a_popup_is_laid_out_at_once(opened: Any, long_story: Story) -> None:
    async with opened(articles=long_story.comparison.articles, stories=(long_story,)) as pilot:
        read = pilot.app.screen.query_one("#main", SheetView)
        laid_out = read.sheet
        await pilot.press("question_mark")
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert read.sheet is not laid_out
