"""What stands beside the text on a wide screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from textual.pilot import Pilot

from reader.model import Story
from reader.ui.screens.beside import RESTS

See = Callable[[Pilot[int]], str]


async def rest(pilot: Pilot[int]) -> None:
    """Let the cursor rest until what stands beside it is drawn."""
    await pilot.pause(RESTS + 0.1)
    await pilot.pause()


@pytest.mark.parametrize("view", ["1", "3", "4"])
async def test_a_wide_screen_explains_the_sentence_under_the_cursor_beside_it(
    view: str, opened: Any, seen: See
) -> None:
    async with opened(size=(200, 50)) as pilot:
        await pilot.press(view)
        await rest(pilot)
        assert "Told by all 3: also The Gazette, wire; outlets differ." in seen(pilot)
        assert ("differs · score 0.40" if view != "4" else "The Gazette, line 2 · differs") in seen(pilot)
        assert ("score 0.71" in seen(pilot)) == (view != "4")
        if view != "4":
            await pilot.press("j")
            await rest(pilot)
            assert "Told by at least 2 of 3: also The Gazette." in seen(pilot) and "score 0.71" not in seen(pilot)
        await pilot.resize_terminal(110, 36)
        await rest(pilot)
        assert "score" not in seen(pilot)


@pytest.mark.parametrize("view", ["3", "4"])
async def test_a_screen_of_120_cells_is_filled_with_the_explanation(view: str, opened: Any, seen: See) -> None:
    async with opened(size=(120, 36)) as pilot:
        await pilot.press(view)
        await rest(pilot)
        assert "A ferry carrying about 200" in seen(pilot)
        assert pilot.app.screen.query_one("#aside").size.width >= 38


@pytest.mark.parametrize("gone", ["#main", "#aside"])
async def test_a_screen_that_closes_before_the_cursor_has_rested_draws_nothing(gone: str, opened: Any) -> None:
    async with opened(size=(120, 36)) as pilot:
        await pilot.press("3", "j")
        await pilot.app.screen.query(gone).remove()
        await rest(pilot)


async def test_it_says_why_a_removed_line_was_removed(opened: Any, seen: See) -> None:
    async with opened(size=(200, 50)) as pilot:
        await pilot.press("b", "g")
        await rest(pilot)
        assert "Line 1 · removed" in seen(pilot)


async def test_unfold_is_offered_only_where_an_article_says_something_again(opened: Any, seen: See) -> None:
    async with opened() as pilot:
        screen = pilot.app.screen
        offered = next(command for command in screen.commands if command.id == "fold.open")
        assert screen.why_not(offered) == "this article says nothing again."
        await pilot.press("J")
        await pilot.pause()
        assert screen.why_not(offered) == "" and "zo unfold" in seen(pilot)


async def test_beside_a_figure_stands_also_what_the_other_outlet_says_of_it(
    opened: Any, seen: See, story: Story
) -> None:
    told = replace(story, comparison=replace(story.comparison, discrepancies=()))
    async with opened(size=(120, 36), stories=(told,)) as pilot:
        await pilot.press("4")
        await rest(pilot)
        assert "the figures differ" in seen(pilot)
        assert "The Gazette, line 2" in seen(pilot) and "The Gazette, line 2 · differs" not in seen(pilot)
        assert "A ferry carrying about 200" in seen(pilot)
