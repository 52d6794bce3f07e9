"""Small screens: nothing is cut that has a shorter form, and what can be done next stays named."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from reader.ui.app import ReaderApp
from reader.ui.widgets.bar import Bar


@pytest.mark.parametrize(
    ("width", "told"),
    [(80, "Told by all 3: also The Gazette, wire; outlets differ"), (42, "Told by all 3; outlets differ")],
)
async def test_a_status_with_little_room_leaves_out_names_and_cuts_no_sentence(
    width: int, told: str, opened: Any, seen: Callable[[Pilot[int]], str]
) -> None:
    async with opened((width, 24)) as pilot:
        status = seen(pilot).splitlines()[-2]
        assert status.strip().startswith(told) and status.rstrip().endswith("1 of 4") and "…" not in status


@pytest.mark.parametrize("view", ["1", "2", "3", "4"])
async def test_the_way_to_the_export_is_named_on_the_smallest_screen(
    view: str, opened: Any, seen: Callable[[Pilot[int]], str]
) -> None:
    async with opened((60, 20)) as pilot:
        await pilot.press(view)
        await pilot.pause()
        keys = seen(pilot).splitlines()[-1]
        assert "e save" in keys and "? help" in keys and keys.rstrip().endswith(("back", "quit"))


async def test_all_that_can_follow_a_key_is_named_on_the_smallest_screen(
    opened: Any, seen: Callable[[Pilot[int]], str]
) -> None:
    async with opened((60, 20)) as pilot:
        await pilot.press("[")
        assert seen(pilot).splitlines()[-1].strip() == "[ …  u only  p partly told  c own words  x differ"


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 36)])
@pytest.mark.parametrize("keys", ["b b", "y", "J K K", "2 u u", "c space j space enter"])
async def test_what_is_said_covers_none_of_the_text(size: tuple[int, int], keys: str, filled: Any, told: Any) -> None:
    """Messages over the text are drawn here, as on a real terminal."""
    app = filled()
    async with app.run_test(size=size, notifications=True) as pilot:
        await pilot.pause()
        await pilot.pause()
        await pilot.press(*keys.split())
        await pilot.pause(0.1)
        assert (
            told(app)
            and "still being compared" not in told(app)
            and not app._notifications
            and not app.screen.query("Toast")
        )
        said = [bar.text.strip() for bar in app.screen.query(Bar) if bar.text.strip() and bar.text.strip() in told(app)]
        assert " ".join(said) == told(app)


@pytest.mark.parametrize(("size", "seen_so"), [((60, 20), True), ((80, 24), True), ((120, 36), False)])
async def test_the_comparison_says_how_many_articles_have_no_column(
    size: tuple[int, int], seen_so: bool, opened: Any, seen: Callable[[Pilot[int]], str]
) -> None:
    async with opened(size) as pilot:
        await pilot.press("2")
        await pilot.pause()
        assert ("+ 1 more article, c chooses" in seen(pilot)) == seen_so
        await pilot.press("c", "j", "j", "space", "enter")  # the third is taken, or left out
        await pilot.pause()
        assert ("+ 1 more article, c chooses" in seen(pilot)) != seen_so


@pytest.mark.parametrize(("width", "there"), [(60, "h shows the reasons"), (120, "the reasons stand on the left")])
async def test_where_nothing_could_be_read_it_is_said_where_the_reasons_stand(
    width: int, there: str, tmp_path: Path, seen: Any
) -> None:
    app = ReaderApp([str(tmp_path)])
    async with app.run_test(size=(width, 20)) as pilot:
        while app.session.working:
            await pilot.pause(0.02)
        await pilot.pause()
        assert there in seen(pilot)
        await pilot.press("h")
        await pilot.pause()
        assert "holds no articles" in " ".join(seen(pilot).split())


async def test_what_was_said_stands_not_in_the_place_of_the_keys_of_a_sheet(opened: Any, seen: Any) -> None:
    async with opened((60, 20)) as pilot:
        await pilot.press("b", "g", "j", "enter")
        await pilot.pause()
        assert "Enter close" in seen(pilot) and "removed lines" not in seen(pilot)


@pytest.mark.parametrize("width", [40, 45, 60])
async def test_the_four_views_are_named_on_the_narrowest_screen(width: int, opened: Any, seen: Any) -> None:
    async with opened((width, 10)) as pilot:
        assert [word in seen(pilot).splitlines()[0] for word in ("1 Read", "2 Compare", "3 Story", "4 Facts")] == [
            True
        ] * 4


async def test_what_bars_have_no_room_for_is_said_over_the_text(opened: Any, told: Any) -> None:
    async with opened((60, 20)) as pilot:
        pilot.app.screen.say("What cannot be said in few words. " * 7)
        await pilot.pause()
        assert len(pilot.app._notifications) == 1


async def test_what_is_said_takes_the_place_of_what_was_said_before(opened: Any, told: Any, seen: Any) -> None:
    async with opened((60, 20)) as pilot:
        await pilot.press("b", "b")
        await pilot.pause()
        assert told(pilot.app) == "2 removed lines hidden." and told(pilot.app) in seen(pilot)
        assert "removed lines shown" not in seen(pilot)


async def test_what_was_said_goes_with_the_next_key_once_it_could_be_read(
    opened: Any, told: Any, seen: Any, monkeypatch: Any
) -> None:
    async with opened((60, 20)) as pilot:
        await pilot.press("b", "j")
        await pilot.pause()
        assert "2 removed lines shown." in seen(pilot) and "only here" not in seen(pilot)
        monkeypatch.setattr("reader.ui.screens.commanded.READ_AFTER", 0.0)
        await pilot.press("j")
        await pilot.pause()
        assert not told(pilot.app) and "removed lines" not in seen(pilot) and "only here" in seen(pilot)


async def test_a_message_of_one_line_stands_for_less_than_a_longer_one(
    opened: Any, seen: Any, monkeypatch: Any
) -> None:
    monkeypatch.setattr("reader.ui.screens.saying.SHORT", 0.1)
    async with opened((60, 20)) as pilot:
        await pilot.press("b")
        await pilot.pause(0.3)
        assert "removed lines" not in seen(pilot) and "only here" in seen(pilot)
        await pilot.press("y")
        await pilot.pause(0.3)
        assert "Sent to the clipboard" in seen(pilot)


async def test_a_warning_stays_whatever_is_said_or_typed_after_it(home: Path, opened: Any, monkeypatch: Any) -> None:
    (home / "reader").mkdir(parents=True)
    (home / "reader" / "settings.toml").write_text('[keys]\n"vew.read" = "x"\n')
    async with opened((60, 20)) as pilot:
        monkeypatch.setattr("reader.ui.screens.commanded.READ_AFTER", 0.0)
        await pilot.press("b", "b", "j")
        assert "There is no command “vew.read”" in " ".join(str(note.message) for note in pilot.app._notifications)


@pytest.mark.parametrize(("keys", "said"), [("e f", "Esc leaves it"), ("f", "Esc closes"), ("/", "first hit")])
async def test_what_keys_do_while_one_types_is_told_whole_on_the_smallest_screen(
    keys: str, said: str, opened: Any, seen: Callable[[Pilot[int]], str]
) -> None:
    async with opened((60, 20)) as pilot:
        await pilot.press(*keys.split())
        await pilot.pause()
        assert any(line.rstrip("│ ").endswith(said) for line in seen(pilot).splitlines())


async def test_where_nothing_can_be_seen_keys_do_nothing_but_leave(opened: Any) -> None:
    async with opened((80, 24)) as pilot:
        app = pilot.app
        await pilot.resize_terminal(20, 5)
        await pilot.pause()
        await pilot.press("2", "j", "e", "J", "b", "q")
        await pilot.pause()
        assert app.is_running and len(app.screen_stack) == 1
        assert (app.session.article, app.session.sentence, app.session.removed_shown) == ("ferry", "ferry:S3", False)
        await pilot.press("Q")
        await pilot.pause()
        assert app._exit


@pytest.mark.parametrize("size", [(60, 20), (71, 20), (63, 16)])
async def test_without_the_list_the_heading_says_whose_article_is_read(size: Any, opened: Any, seen: Any) -> None:
    async with opened(size) as pilot:
        for name in ("Lindholm Post", "The Gazette", "wire"):
            heading = seen(pilot).splitlines()[0]
            assert heading.rstrip().endswith(name) or heading.rstrip().endswith("…"), heading
            assert "4 Facts" in heading and name[:6].rstrip() in heading
            await pilot.press("J", "G")
            await pilot.pause()
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert "Ferry runs aground" in seen(pilot).splitlines()[0]
