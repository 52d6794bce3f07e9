from __future__ import annotations

from typing import Any

import pytest

from reader.ui.commands import commands_of
from reader.ui.finding import find

ENTRIES = [
    *((command.title, command.help) for command in commands_of("read")),
    ("Kyiv Independent (000)", "Seoul, Kyiv discuss transfer of North Korean POWs"),
    ("Euromaidan Press", "South Korea ready to take North Korean POWs"),
    ("Łódź Dziś", "Pożar w młynie"),
    ("Theme reader-light", "Change the colours."),
]


def titles(query: str) -> list[str]:
    return [ENTRIES[found.number][0] for found in find(query, ENTRIES)]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("eport", "Export"), ("exprot", "Export"), ("expo", "Export"), ("kyiv indep", "Kyiv Independent (000)"),
        ("kiyv", "Kyiv Independent (000)"), ("undo", "Undo the correction"), ("stories", "Stories"),
        ("euromaiden", "Euromaidan Press"), ("lodz", "Łódź Dziś"), ("theme", "Theme reader-light"), ("POWs seoul",
        "Kyiv Independent (000)"), ("compar", "Compare"), ("serch", "Search"), ("q", "Quit"),
    ],
)  # fmt: skip
def test_what_is_meant_comes_first_mistyped_or_only_begun(query: str, first: str) -> None:
    assert titles(query)[0] == first


def test_every_word_typed_must_be_meant_and_nothing_typed_finds_all() -> None:
    assert titles("kyiv zebra") == [] and titles("xyzzy") == []
    assert titles("") == [title for title, _ in ENTRIES]


def test_the_words_meant_are_marked_in_the_title() -> None:
    (found, *_) = find("indep kyiv", ENTRIES)
    title = ENTRIES[found.number][0]
    assert [title[start:end] for start, end in found.marks] == ["Kyiv", "Independent"]


async def test_the_palette_does_what_is_found_and_shows_keys_and_why_not(opened: Any, seen: Any) -> None:
    async with opened() as pilot:
        await pilot.press("colon", *"eport")
        await pilot.pause()
        assert "▌e            Export   Preview" in seen(pilot)
        await pilot.press("enter")
        await pilot.pause()
        assert "Export as Markdown" in seen(pilot)
        await pilot.press("escape", "colon", *"udno")
        await pilot.pause()
        assert "not now: nothing has been corrected" in seen(pilot)
        assert "Enter takes it · ↑ ↓ choose · Esc closes" in seen(pilot)


async def test_an_article_is_found_by_its_headline_and_opened_from_any_view(opened: Any, seen: Any) -> None:
    async with opened() as pilot:
        await pilot.press("3", "ctrl+p", *"sandbnak", "enter")
        await pilot.pause()
        assert pilot.app.screen.VIEW == "read" and pilot.app.session.article == "gazette"


async def test_the_arrows_choose_while_letters_are_typed(opened: Any) -> None:
    async with opened() as pilot:
        await pilot.press("colon", *"theme reader", "down", "enter")
        await pilot.pause()
        assert pilot.app.theme == "reader-light"
