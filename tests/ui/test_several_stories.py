"""A folder that falls into several stories: what is said of one of them is not taken for all, nor all for one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from textual.pilot import Pilot

from reader.library.state import Left
from reader.loading import Loaded
from reader.model import Story
from reader.said import Corrections
from reader.ui.messages import Reported
from reader.ui.reports import ArticlesLoaded, StoriesTold


async def test_an_article_alone_in_its_story_has_nothing_to_be_compared_with(
    opened: Any, seen: Callable[[Pilot[int]], str], stories: tuple[Story, ...], monkeypatch: Any
) -> None:
    monkeypatch.setattr("reader.ui.screens.commanded.READ_AFTER", 0.0)
    async with opened(stories=stories) as pilot:
        shown = seen(pilot)
        assert "3 articles · 2 told by one outlet only" in shown
        assert "1 article · nothing to compare it with" in shown
        await pilot.press("j", "enter", "2")
        await pilot.pause()
        assert "Compare: this story has only one article; S opens another story." in seen(pilot)
        await pilot.press("J")
        await pilot.pause()
        assert "This is the last article of this story; S opens another." in seen(pilot)
        await pilot.press("3", "j")
        await pilot.pause(0.3)
        assert "One article in this story: there is nothing to compare it with." in seen(pilot)
        assert seen(pilot).count("Museum\n") == 0 and "no other outlet to compare" not in seen(pilot)


async def test_a_story_is_known_by_its_outlets_and_the_one_to_join_it_with_by_its_headline(
    opened: Any, seen: Callable[[Pilot[int]], str], stories: tuple[Story, ...]
) -> None:
    async with opened(stories=stories) as pilot:
        assert "Lindholm Post, The Gazette, wire" in seen(pilot)
        await pilot.press("j", "m")
        await pilot.pause()
        assert "The same as “Museum opens” (Museum):" in seen(pilot) and "Lindholm Post, The Gazette, wire" in seen(
            pilot
        )


async def test_what_is_only_probable_is_not_counted_from_nought(
    opened: Any, seen: Callable[[Pilot[int]], str], stories: tuple[Story, ...]
) -> None:
    told = stories[0].comparison
    unsure = {name: replace(found, novelty=0.6) for name, found in told.findings.items()}
    first = replace(stories[0], comparison=replace(told, findings=unsure))
    async with opened(stories=(first, *stories[1:])) as pilot:
        assert "3 articles · 2 probably told by one outlet only" in seen(pilot)


async def test_the_export_is_of_the_story_on_the_screen_and_of_all_when_asked(
    opened: Any, seen: Callable[[Pilot[int]], str], stories: tuple[Story, ...], tmp_path: Path, monkeypatch: Any
) -> None:
    monkeypatch.chdir(tmp_path)
    async with opened(stories=stories) as pilot:
        await pilot.press("j", "enter", "e")
        await pilot.pause()
        assert "Export story 2 of 2 as Markdown to comparison.md" in seen(pilot)
        assert "Museum opens" in seen(pilot) and "Ferry" not in seen(pilot)
        await pilot.press("a")
        await pilot.pause()
        assert "Export all 2 stories as Markdown" in seen(pilot) and "Ferry runs aground" in seen(pilot)
        await pilot.press("a", "w")
        await pilot.pause()
    written = Path("comparison.md").read_text()
    assert "Museum opens" in written and "Ferry" not in written


async def test_a_reader_who_was_here_before_goes_on_where_they_were_and_s_shows_the_list(
    filled: Any, seen: Callable[[Pilot[int]], str], stories: tuple[Story, ...]
) -> None:
    app, left = filled(stories=None), Left("gazette.txt", "gazette:S4", "compare")
    async with app.run_test(size=(120, 36)) as pilot:
        await pilot.pause()
        loaded = Loaded(tuple(a for told in stories for a in told.comparison.articles), (), Corrections())
        app.post_message(Reported(ArticlesLoaded(loaded, left)))
        app.post_message(Reported(StoriesTold(stories[::-1])))
        await pilot.pause(0.1)
        assert app.session.headline == stories[0].headline and app.session.sentence == "gazette:S4"
        assert "The Gazette · base" in seen(pilot) and "row 4 of 7" in seen(pilot)
        await pilot.press("S")
        await pilot.pause()
        assert "Articles of different stories are not compared" in seen(pilot)
        await pilot.press("k", "enter")
        await pilot.pause()
        assert app.session.headline == "Museum opens"
