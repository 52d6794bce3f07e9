"""Stating in the app what an article does not state of itself, and joining two stories that are one."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from textual.pilot import Pilot

from reader.ui.app import ReaderApp
from reader.ui.screens.stating import StatePopup

Seen = Callable[[Pilot[int]], str]
BODY = "A ferry ran aground off Lindholm on Tuesday.\n\nThe coast guard said that nobody was hurt.\n"


async def settle(pilot: Pilot[int], app: ReaderApp) -> None:
    for _ in range(400):
        await pilot.pause(0.02)
        if not app.session.working:
            break
    await pilot.pause()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two articles that state no outlet."""
    folder = tmp_path / "story"
    folder.mkdir()
    for name, last in (("post", "The captain was asked to come ashore."), ("gazette", "The harbour was closed.")):
        (folder / f"{name}.txt").write_text(f"Ferry runs aground off Lindholm\n\n{BODY}\n{last}\n")
    return folder


def typed(text: str) -> list[str]:
    return ["space" if letter == " " else letter for letter in text]


@pytest.mark.parametrize("size", [(120, 36), (60, 20)])
async def test_outlet_and_author_are_typed_shown_at_once_and_taken_back(
    folder: Path, seen: Seen, size: tuple[int, int]
) -> None:
    app = ReaderApp([str(folder / "post.txt"), str(folder / "gazette.txt")])
    async with app.run_test(size=size) as pilot:
        await settle(pilot, app)
        assert app.session.outlets.by_id["post"].outlet is None
        await pilot.press("M")
        await pilot.pause()
        assert "State what post.txt does not" in seen(pilot) and "Outlet: not stated" in seen(pilot)
        assert "Headline: Ferry runs aground off Lindholm" in seen(pilot)
        await pilot.press(*typed("Lindholm Post"), "down", *typed("Ida Holm"))
        await pilot.pause()
        assert "Outlet: Lindholm Post" in seen(pilot) and "Author: Ida Holm" in seen(pilot)
        assert seen(pilot).count("as you state it") == 2
        await pilot.press("enter")
        await settle(pilot, app)
        app.clear_notifications()
        await pilot.pause()
        assert "Lindholm Post · by Ida Holm" in seen(pilot)
        assert "outlet, author: stated in reader.toml by the" in seen(pilot)
        stated = tomllib.loads((folder / "reader.toml").read_text())["articles"]
        assert stated == {"post.txt": {"outlet": "Lindholm Post", "author": "Ida Holm", "stated_by": "the reader"}}
        await pilot.press("U")
        await settle(pilot, app)
        assert app.session.outlets.by_id["post"].outlet is None
    assert not (folder / "reader.toml").exists()


async def test_among_the_sources_the_one_under_the_cursor_is_stated(folder: Path, seen: Seen) -> None:
    app = ReaderApp([str(folder / "post.txt"), str(folder / "gazette.txt")])
    async with app.run_test(size=(120, 36)) as pilot:
        await settle(pilot, app)
        await pilot.press("h", "j")
        await pilot.pause()
        assert "Outlet not stated · M states it" in seen(pilot)
        await pilot.press("M", *typed("The Gazette"), "enter")
        await settle(pilot, app)
        found = app.session.outlets.by_id["gazette"].outlet
        assert found is not None and found.value == "The Gazette"


async def test_an_emptied_field_takes_its_entry_back(folder: Path, seen: Seen) -> None:
    written = '[articles."post.txt"]\noutlet = "Pots"\n'
    (folder / "reader.toml").write_text(written)
    app = ReaderApp([str(folder / "post.txt"), str(folder / "gazette.txt")])
    async with app.run_test(size=(120, 36)) as pilot:
        await settle(pilot, app)
        await pilot.press("M", *["backspace"] * 4)
        await pilot.pause()
        assert "Outlet: taken back" in seen(pilot)
        await pilot.press("enter")
        await settle(pilot, app)
        assert app.session.outlets.by_id["post"].outlet is None
        await pilot.press("U")
        await settle(pilot, app)
    assert (folder / "reader.toml").read_text() == written


async def test_what_is_no_date_is_refused_where_it_was_typed(folder: Path, seen: Seen) -> None:
    app = ReaderApp([str(folder / "post.txt"), str(folder / "gazette.txt")])
    async with app.run_test(size=(120, 36)) as pilot:
        await settle(pilot, app)
        await pilot.press("M", "down", "down", *typed("Tuesday"), "up", "enter")
        await pilot.pause()
        assert isinstance(app.screen, StatePopup)
        assert 'is no date: "Tuesday"' in seen(pilot) and "year, such as 2026-03-04 or 4 March 2026" in seen(pilot)
        assert not (folder / "reader.toml").exists()
        await pilot.press(*["backspace"] * 7, *typed("4 March 2026"), "enter")
        await settle(pilot, app)
        found = app.session.outlets.by_id["post"].published
        assert found is not None and found.value == "4 March 2026"


@pytest.mark.parametrize("key", ["enter", "escape"])
async def test_nothing_is_written_where_nothing_was_changed(folder: Path, key: str) -> None:
    app = ReaderApp([str(folder / "post.txt"), str(folder / "gazette.txt")])
    async with app.run_test(size=(120, 36)) as pilot:
        await settle(pilot, app)
        await pilot.press("M", "down", key)
        await pilot.pause()
        assert not isinstance(app.screen, StatePopup) and not app.session.corrected
    assert not (folder / "reader.toml").exists()


async def test_a_folder_that_cannot_be_written_has_it_in_the_users_own(
    folder: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from reader.library import toml
    from reader.model import Failure

    write = toml.write_text

    def refused(file: Path, text: str) -> Failure | None:
        return Failure(str(file), "cannot be written", "") if file.parent == folder else write(file, text)

    monkeypatch.setattr(toml, "write_text", refused)
    app = ReaderApp([str(folder / "post.txt"), str(folder / "gazette.txt")])
    async with app.run_test(size=(120, 36)) as pilot:
        await settle(pilot, app)
        await pilot.press("M", *typed("Lindholm Post"), "enter")
        await settle(pilot, app)
        found = app.session.outlets.by_id["post"].outlet
        assert found is not None and found.value == "Lindholm Post"
    assert len(list(home.rglob("corrections/*.toml"))) == 1


FERRY = (
    "The ferry Aurora ran aground off Lindholm on Tuesday with 212 passengers aboard.",
    "The coast guard sent three boats to the sandbank, and nobody was hurt.",
    "Captain Erik Dahl had sailed the strait for thirty years.",
    "The shipping line will pay for the hotel rooms of the stranded passengers.",
    "Divers examine the hull and the propeller before the ferry is towed to the harbour.",
)
MUSEUM = (
    "The glass museum in Karlin opens a new wing for Bohemian vases in October.",
    "Director Jana Novotna expects 40,000 visitors from abroad in the first year.",
    "The architect used bricks from a former brewery for the facade.",
    "Tickets cost nine euros, and schoolchildren are let in without paying.",
    "The city council gave two million euros for the collection and its restorers.",
)


def write_story(folder: Path, headline: str, sentences: tuple[str, ...], names: tuple[str, str]) -> None:
    folder.mkdir(exist_ok=True)
    for name, told in zip(names, (sentences, (*sentences[:3], *sentences[:2:-1])), strict=True):
        (folder / f"{name}.txt").write_text("\n\n".join((headline, *told)) + "\n")


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    """Two stories in one folder."""
    write_story(tmp_path / "mixed", "Ferry runs aground off Lindholm", FERRY, ("post", "gazette"))
    write_story(tmp_path / "mixed", "Museum opens a wing for glass", MUSEUM, ("herald", "echo"))
    return tmp_path / "mixed"


async def test_two_stories_are_joined_compared_and_taken_apart_again(
    mixed: Path, seen: Seen, told: Callable[..., str]
) -> None:
    app = ReaderApp([str(mixed)])
    async with app.run_test(size=(120, 36)) as pilot:
        await settle(pilot, app)
        assert "Articles of different stories are not compared; m joins two stories." in seen(pilot)
        await pilot.press("j", "m")
        await pilot.pause()
        first = app.session.stories[0].headline if app.session.stories else ""
        assert "Which story is the same?" in seen(pilot) and first in seen(pilot)
        await pilot.press("enter")
        await settle(pilot, app)
        assert len(app.session.stories or ()) == 1 and app.session.outlets.total == 4
        assert "are one story: kept in" in told(app)
        kept = tomllib.loads((mixed / "reader.toml").read_text())["stories"]
        names = {"post.txt", "gazette.txt", "herald.txt", "echo.txt"}
        assert len(kept) == 1 and set(kept[0]["articles"]) == names
        await pilot.press("U")
        await settle(pilot, app)
        assert len(app.session.stories or ()) == 2


async def test_o_opens_the_address_that_the_file_states(
    folder: Path, told: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr("webbrowser.open", opened.append)
    post = folder / "post.txt"
    post.write_text("https://post.example/ferry\n\n" + post.read_text())
    app = ReaderApp([str(post), str(folder / "gazette.txt")])
    async with app.run_test(size=(120, 36)) as pilot:
        await settle(pilot, app)
        await pilot.press("o")
        assert opened == ["https://post.example/ferry"] and "Opened https://post.example/ferry" in told(app)
        await pilot.press("J", "o")
        assert "no address was found in the article's file" in told(app) and len(opened) == 1


async def test_joined_stories_can_be_parted_on_another_day(mixed: Path, seen: Seen, told: Callable[..., str]) -> None:
    names = ["post.txt", "gazette.txt", "herald.txt", "echo.txt"]
    (mixed / "reader.toml").write_text(f"[[stories]]\narticles = {names}\n")
    app = ReaderApp([str(mixed)])
    async with app.run_test(size=(120, 36)) as pilot:
        await settle(pilot, app)
        assert len(app.session.stories or ()) == 1
        await pilot.press("m", "G")
        await pilot.pause()
        assert "Part the stories again that were joined" in seen(pilot)
        await pilot.press("enter")
        await settle(pilot, app)
        assert len(app.session.stories or ()) == 2 and not (mixed / "reader.toml").exists()
        assert "Taken back: post.txt, gazette.txt, herald.txt, echo.txt tell one story." in told(app)
        await pilot.press("escape", "U")
        await settle(pilot, app)
        assert len(app.session.stories or ()) == 1
        assert tomllib.loads((mixed / "reader.toml").read_text())["stories"] == [{"articles": names}]


async def test_joined_stories_can_be_parted_from_their_list(mixed: Path, seen: Seen, told: Callable[..., str]) -> None:
    names = ["post.txt", "gazette.txt", "herald.txt", "echo.txt"]
    (mixed / "reader.toml").write_text(f"[[stories]]\narticles = {names}\n")
    app = ReaderApp([str(mixed)])
    async with app.run_test(size=(120, 36)) as pilot:
        await settle(pilot, app)
        await pilot.press("S")
        await pilot.pause()
        assert "p part again" in seen(pilot)
        await pilot.press("m")
        assert "Join with another story: there is no other story." in told(app)
        await pilot.press("p")
        await settle(pilot, app)
        assert len(app.session.stories or ()) == 2 and not (mixed / "reader.toml").exists()
        await pilot.press("S", "p")
        await pilot.pause()
        assert "Part again: no other story was joined to this one." in told(app)


async def test_a_file_that_has_gone_is_named_when_all_are_read_again(folder: Path, told: Callable[..., str]) -> None:
    app = ReaderApp([str(folder)])
    async with app.run_test(size=(120, 36)) as pilot:
        await settle(pilot, app)
        (folder / "gazette.txt").rename(folder / "other.txt")
        await pilot.press("r")
        await settle(pilot, app)
        said = told(app)
        assert f"No longer there: {folder}/gazette.txt; New: {folder}/other.txt" in said


@pytest.mark.parametrize("keys", [("J", "h", "m"), ("J", "m", "G", "k", "enter"), ("2", "l", "m", "G", "k", "enter")])
async def test_what_an_article_lacks_can_be_stated_from_the_list_and_from_the_menu_too(
    keys: tuple[str, ...], folder: Path, seen: Seen
) -> None:
    """From the list of sources, and from what is offered for a sentence: of the article that it stands in."""
    app = ReaderApp([str(folder / "post.txt"), str(folder / "gazette.txt")])
    async with app.run_test(size=(120, 36)) as pilot:
        await settle(pilot, app)
        await pilot.press(*keys)
        await pilot.pause()
        assert "State what gazette.txt does not" in seen(pilot)


async def test_stories_without_a_folder_in_common_are_not_joined(tmp_path: Path, told: Callable[..., str]) -> None:
    write_story(tmp_path / "ferry", "Ferry runs aground off Lindholm", FERRY, ("post", "gazette"))
    write_story(tmp_path / "museum", "Museum opens a wing for glass", MUSEUM, ("herald", "echo"))
    app = ReaderApp([str(tmp_path / "ferry"), str(tmp_path / "museum")])
    async with app.run_test(size=(120, 36)) as pilot:
        await settle(pilot, app)
        assert len(app.session.stories or ()) == 2
        await pilot.press("m", "enter")
        await pilot.pause()
        assert "no folder holds articles of both" in told(app)
    assert not list(tmp_path.rglob("reader.toml"))
