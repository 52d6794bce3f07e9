"""Searching in the app: hits counted here and in all sources, marked, and gone through source by source."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from textual.pilot import Pilot

from reader.ui.widgets.sheet_view import SheetView

See = Callable[[Pilot[int]], str]


async def search(pilot: Pilot[int], words: str) -> None:
    await pilot.press("slash", *("space" if letter == " " else letter for letter in words))
    await pilot.pause()


def marked(pilot: Pilot[int]) -> list[str]:
    main = pilot.app.screen.query_one("#main", SheetView)
    lines = (main.render_line(y) for y in range(main.size.height))
    return [s.text for line in lines for s in line if s.style and s.style.reverse and s.text.strip()]


def said(pilot: Any) -> str:
    return pilot.app.said.words if pilot.app.said else ""


async def test_hits_are_counted_here_and_in_all_sources_while_one_types(opened: Any, seen: See) -> None:
    async with opened() as pilot:
        await search(pilot, "FÉRRY")
        assert "2 hits here · 5 in all 3 sources" in seen(pilot)
        assert marked(pilot) == ["Ferry", "ferry"]
        sources = [line[:32].strip(" ▌│") for line in seen(pilot).split("\n")]
        assert [line for line in sources if "hit" in line][:3] == [
            "Lindholm Post  2 hits", "The Gazette  2 hits", "wire  1 hit"
        ]  # fmt: skip


async def test_the_next_hit_leads_on_into_the_next_source_and_back(opened: Any, seen: See) -> None:
    async with opened() as pilot:
        session = pilot.app.session
        await search(pilot, "ferry")
        await pilot.press("enter", "n")
        await pilot.pause()
        assert "“ferry”: hit 2 of 2 here · 5 in all 3 sources" in seen(pilot) and session.article == "ferry"
        await pilot.press("n")
        await pilot.pause()
        assert "hit 1 of 2 here" in seen(pilot) and session.article == "gazette"
        assert "On in The Gazette: 2 hits." in said(pilot) and marked(pilot) == ["Ferry", "ferry"]
        await pilot.press("N")
        await pilot.pause()
        assert "hit 2 of 2 here" in seen(pilot) and session.article == "ferry"
        await pilot.press("N", "N")
        await pilot.pause()
        assert "hit 1 of 1 here" in seen(pilot) and session.article == "wire"


async def test_hits_in_other_sources_alone_are_counted_and_one_key_away(opened: Any, seen: See) -> None:
    async with opened() as pilot:
        await search(pilot, "residents")
        assert "0 hits here · 1 in all 3 sources" in seen(pilot)
        await pilot.press("enter")
        await pilot.pause()
        assert marked(pilot) == ["residents"] and pilot.app.session.article == "gazette"
        await pilot.press("n")
        await pilot.pause()
        assert "From the top again." in said(pilot) and pilot.app.session.article == "gazette"


async def test_that_removed_lines_are_searched_too_is_said(opened: Any, seen: See) -> None:
    async with opened() as pilot:
        await search(pilot, "subscribe")
        await pilot.press("escape", "b")
        await search(pilot, "subscribe")
        await pilot.press("enter")
        await pilot.pause()
        assert "“subscribe”: hit 1 of 1 here · 1 in all 3 sources, removed lines too" in seen(pilot)
        await pilot.press("b")
        await pilot.pause()
        assert said(pilot) == "2 removed lines hidden. The search leaves them out."
        assert "“subscribe”: 0 hits here · 0 in all 3 sources  " in seen(pilot)
        await pilot.press("b")
        await pilot.pause()
        assert said(pilot) == "2 removed lines shown. The search goes through them too."


async def test_what_stands_only_in_a_removed_line_is_said_to_stand_there(opened: Any, seen: See) -> None:
    """Whoever looks up whether an outlet tells something is not told "no" of what was only taken out."""
    async with opened() as pilot:
        for view in "12":
            await pilot.press(view)
            await search(pilot, "newsletter")
            await pilot.press("enter")
            await pilot.pause()
            more = "It is in 1 removed line; b in Read shows them."
            assert said(pilot) == f"“newsletter” is not in any of the 3 sources. {more}"
        await pilot.press("f")
        await pilot.pause()
        await pilot.press(*"newsletter")
        await pilot.pause()
        assert "No sentence has all these words, but a removed line does: Lindholm Post" in seen(pilot)


async def test_a_search_without_hits_names_the_nearest_word(opened: Any, seen: See) -> None:
    async with opened() as pilot:
        await search(pilot, "feryy")
        await pilot.press("enter")
        await pilot.pause()
        assert "“feryy” is not in any of the 3 sources. The nearest word there is “Ferry”." in said(pilot)
        assert not pilot.app.session.query and "sentence 1 of 4" in seen(pilot)


async def test_a_search_goes_along_into_every_view_until_escape_clears_it(opened: Any, seen: See) -> None:
    async with opened() as pilot:
        await search(pilot, "harbour")
        await pilot.press("enter")
        for view, here in (("2", 2), ("3", 2), ("4", 0)):
            await pilot.press(view)
            await pilot.pause()
            assert f"{here} hits here · 2 in all 3 sources" in seen(pilot), view
        await pilot.press("2", "n")
        await pilot.pause()
        assert "hit 1 of 2 here" in seen(pilot) and set(marked(pilot)) == {"harbour"}
        await pilot.press("n", "n")
        await pilot.pause()
        assert "From the top again." in said(pilot)
        await pilot.press("escape")
        await pilot.pause()
        assert not marked(pilot) and not pilot.app.session.hits and pilot.app.screen.VIEW == "compare"
        await pilot.press("1")
        await pilot.pause()
        assert "hit" not in seen(pilot)


async def test_a_hit_in_what_is_said_again_is_shown(opened: Any, seen: See) -> None:
    async with opened() as pilot:
        await pilot.press("J")
        await search(pilot, "again, no")
        await pilot.press("enter")
        await pilot.pause()
        assert "hit 1 of 1 here" in seen(pilot) and marked(pilot) == ["Again, no"]
        await pilot.press("escape")
        await pilot.pause()
        assert "says again: Again, no one" in seen(pilot)


async def test_enter_goes_to_the_first_hit_in_whichever_article_and_commands_act_on_it(opened: Any, seen: See) -> None:
    async with opened() as pilot:
        await search(pilot, "residents")
        await pilot.press("enter")
        await pilot.pause()
        assert pilot.app.session.article == "gazette" and marked(pilot) == ["residents"]
        assert "“residents”: hit 1 of 1 here" in seen(pilot)
        assert said(pilot) == "On in The Gazette: 1 hit."
        await pilot.press("escape", "y")
        assert "third such accident" in pilot.app.clipboard


async def test_going_on_to_a_hit_in_another_article_is_not_said_to_have_failed(opened: Any, seen: See) -> None:
    async with opened() as pilot:
        await search(pilot, "residents")
        await pilot.press("enter", "K", "n")
        await pilot.pause()
        assert pilot.app.session.article == "gazette"
        assert said(pilot) == "On in The Gazette: 1 hit."


async def test_where_a_view_does_not_show_the_hit_it_is_said_how_to_go_there(opened: Any) -> None:
    async with opened() as pilot:
        await pilot.press("4")
        await search(pilot, "harbour")
        await pilot.press("enter")
        await pilot.pause()
        assert said(pilot) == "“harbour” is not in what is shown here; 1 and n go to it."
        await pilot.press("1", "n")
        await pilot.pause()
        assert marked(pilot) == ["harbour"]


async def test_what_was_said_of_a_search_goes_with_it(opened: Any) -> None:
    async with opened() as pilot:
        await search(pilot, "residents")
        await pilot.press("enter", "n")
        await pilot.pause()
        assert said(pilot) == "From the top again."
        await pilot.press("escape")
        assert said(pilot) == ""
