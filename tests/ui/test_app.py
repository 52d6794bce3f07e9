"""The app as a whole: what stands on the screen with good, poor and no articles, at every size."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from textual.events import Key
from textual.pilot import Pilot

from reader.library import correcting
from reader.library.state import Left
from reader.model import Article, Comparison, Failure, Finding, Story
from reader.pipeline import Loaded, Progress
from reader.said import Corrections, LineCorrection
from reader.ui.app import ReaderApp
from reader.ui.messages import Reported
from reader.ui.reports import ArticlesLoaded, FirstArticles, StoriesTold, WorkFailed
from reader.ui.widgets.sheet_view import SheetView

See = Callable[[Pilot[int]], str]


async def settle(pilot: Pilot[int]) -> ReaderApp:
    """Wait until the work is done and drawn."""
    app = pilot.app
    assert isinstance(app, ReaderApp)
    for _ in range(400):
        await pilot.pause(0.02)
        if not app.session.working:
            break
    await pilot.pause()
    await pilot.pause()
    return app


async def test_the_seeds_are_read_compared_and_shown(seen: See) -> None:
    async with ReaderApp().run_test(size=(120, 36)) as pilot:
        app = await settle(pilot)
        assert app.session.failed is None
        assert "Seoul, Kyiv discuss transfer of North Korean POWs to South Korea" in seen(pilot)
        assert "only here" in seen(pilot) and "sentence 1 of" in seen(pilot)
        await pilot.press("2")
        await pilot.pause()
        assert "· base" in seen(pilot) and "│" in seen(pilot)


async def test_article_text_that_looks_like_markup_is_shown_as_it_is(opened: Any, seen: See, told: Any) -> None:
    async with opened() as pilot:
        await pilot.press("J", "right_square_bracket", "u")
        await pilot.pause()
        assert "this year, [b]residents[/b] said." in seen(pilot)
        await pilot.press("y")
        await pilot.pause()
        assert "[b]residents[/b] said." in told(pilot.app)
        assert "[b]residents[/b]" in seen(pilot)


async def test_before_the_comparison_the_article_can_be_read_already(opened: Any, seen: See, told: Any) -> None:
    async with opened(stories=None) as pilot:
        assert "A ferry with 212 people aboard" in seen(pilot) and "◆ 1" not in seen(pilot)
        await pilot.press("J", "j", "2")
        await pilot.pause()
        assert "No one was injured." in seen(pilot)
        assert told(pilot.app) == "Compare: the articles are still being compared."


async def test_the_place_is_kept_when_the_comparison_comes(filled: Any, story: Story) -> None:
    app = filled(stories=None)
    async with app.run_test(size=(120, 36)) as pilot:
        await pilot.pause()
        await pilot.press("j", "j")
        await pilot.pause()
        assert app.session.sentence == "line 8"
        app.post_message(Reported(StoriesTold((story,))))
        await pilot.pause()
        await pilot.pause()
        assert app.screen.main.key == "ferry:S6"


async def test_what_could_not_be_read_is_shown_with_its_remedy(opened: Any, seen: See) -> None:
    failure = Failure("story/[broken].txt", "holds no text", "name another file")
    async with opened(failures=(failure,)) as pilot:
        assert "Could not be read" in seen(pilot) and "story/[broken].txt" in seen(pilot)
        assert "holds no text; name another" in seen(pilot)


async def test_when_nothing_could_be_read_the_screen_says_so(opened: Any, seen: See) -> None:
    failure = Failure("missing.txt", "no such file", "check the name")
    async with opened(articles=(), stories=(), failures=(failure,)) as pilot:
        assert "None of the files could be read" in seen(pilot) and "missing.txt" in seen(pilot)
        await pilot.press("j", "2", "e", "enter", "right_square_bracket", "u", "slash", "x", "enter", "J", "b", "c")
        await pilot.pause()
        assert pilot.app.is_running


async def test_one_article_alone_reads_well_and_says_that_there_is_nothing_to_compare(
    opened: Any, seen: See, articles: tuple[Article, ...], comparison: Comparison
) -> None:
    lone = Comparison(
        articles[:1],
        {"ferry": comparison.sentences["ferry"]},
        {s.id: Finding("none", 0.0, ("ferry",)) for s in comparison.sentences["ferry"]},
        tuple(row for row in comparison.rows if "ferry" in row.cells),
    )
    async with opened(articles=articles[:1], stories=(Story("1", "Ferry runs aground", lone),)) as pilot:
        assert "One article: there is nothing" in seen(pilot) and "◆" not in seen(pilot)
        assert "No other article to compare with" in seen(pilot)
        await pilot.press("2", "4")
        await pilot.pause()
        assert "One article: there is nothing to compare it with." in seen(pilot)


async def test_hits_of_a_search_stay_marked_when_the_width_changes(opened: Any, seen: See) -> None:
    async with opened() as pilot:
        await pilot.press("slash", "h", "u", "r", "t", "enter")
        for width in (120, 70):
            await pilot.resize_terminal(width, 36)
            await pilot.pause()
            main = pilot.app.screen.query_one("#main", SheetView)
            lines = [main.render_line(y) for y in range(main.size.height)]
            marked = [s.text for line in lines for s in line if s.style and s.style.reverse and s.text.strip()]
            assert marked == ["hurt"] and "“hurt”: hit 1 of 1" in seen(pilot)
        await pilot.press("escape")
        await pilot.pause()
        assert "hit 1" not in seen(pilot) and pilot.app.is_running


async def test_several_stories_open_on_a_list_of_them(
    opened: Any, seen: See, story: Story, comparison: Comparison, articles: tuple[Article, ...]
) -> None:
    other = Comparison(articles[1:2], {"gazette": comparison.sentences["gazette"]}, {}, ())
    async with opened(stories=(story, Story("2", "A second [story]", other))) as pilot:
        assert "Ferry runs aground off Lindholm" in seen(pilot) and "A second [story]" in seen(pilot)
        await pilot.press("j", "enter")
        await pilot.pause()
        assert "Story 2 of 2 · A second [story]" in seen(pilot) and "Ferry stuck on a sandbank" in seen(pilot)
        await pilot.press("S", "q")
        await pilot.pause()
        assert "Story 2 of 2" in seen(pilot)


async def test_an_error_in_the_comparison_leaves_the_articles_on_the_screen(opened: Any, seen: See) -> None:
    async with opened(stories=None) as pilot:
        pilot.app.post_message(Reported(WorkFailed("The comparison failed: KeyError: [x]")))
        await pilot.pause()
        await pilot.pause()
        assert "The comparison failed: KeyError: [x]" in seen(pilot) and "A ferry with 212 people" in seen(pilot)


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 36), (200, 50), (20, 8)])
async def test_every_view_fits_every_size(size: tuple[int, int], opened: Any, seen: See) -> None:
    async with opened(size=size) as pilot:
        for keys in ("b", "enter", "q", "question_mark", "q", "c", "q", "e", "q", "2", "3", "4", "S"):
            await pilot.press(keys)
            lines = seen(pilot).split("\n")
            assert len(lines) == size[1] and max(map(len, lines)) <= size[0]


async def test_a_narrow_screen_shows_one_pane_at_a_time(opened: Any, seen: See) -> None:
    async with opened(size=(60, 20)) as pilot:
        assert "Nobody was hurt." in seen(pilot) and "Ferry stuck on a sandbank" not in seen(pilot)
        await pilot.press("h")
        await pilot.pause()
        assert "The Gazette" in seen(pilot) and "Nobody was hurt." not in seen(pilot)
        await pilot.press("j", "enter")
        await pilot.pause()
        assert "No one was injured." in seen(pilot)


async def test_a_narrow_comparison_stands_the_others_words_beneath(opened: Any, seen: See) -> None:
    async with opened(size=(60, 24)) as pilot:
        await pilot.press("2")
        await pilot.pause()
        lines = [line.strip() for line in seen(pilot).split("\n")]
        assert lines.index("The Gazette") > next(n for n, line in enumerate(lines) if "A ferry with 212" in line)


async def test_resizing_keeps_the_sentence_under_the_cursor_in_sight(opened: Any) -> None:
    async with opened(size=(120, 14)) as pilot:
        await pilot.press("G")
        await pilot.pause()
        main = pilot.app.screen.query_one("#main", SheetView)
        key = main.key
        for width in (70, 200, 90, 61):
            await pilot.resize_terminal(width, 14)
            await pilot.pause()
            assert main.key == key
            top, height = main.sheet.extent(main.row or 0)
            assert 0 <= top - main.scroll_offset.y <= main.size.height - height


async def test_a_click_puts_the_cursor_where_the_mouse_is(opened: Any) -> None:
    async with opened() as pilot:
        main = pilot.app.screen.query_one("#main", SheetView)
        line = main.sheet.extent(main.sheet.index_of("ferry:S5") or 0)[0]
        await pilot.click("#main", offset=(20, line))
        await pilot.pause()
        assert main.key == "ferry:S5"


async def test_a_click_in_the_key_line_does_what_it_says(opened: Any, seen: See) -> None:
    async with opened() as pilot:
        await pilot.click("#heading", offset=(14, 0))
        await pilot.pause()
        assert "Lindholm Post · base" in seen(pilot)


async def test_a_correction_is_kept_honoured_and_taken_back(tmp_path: Path, seen: See) -> None:
    folder = tmp_path / "story"
    folder.mkdir()
    text = "A ferry with 212 people aboard ran aground off Lindholm on Tuesday, the coast guard said in a statement.\n"
    for name in ("post", "gazette"):
        closed = f"The harbour of {name} stays closed until Friday, police said.\n"
        (folder / f"{name}.txt").write_text(f"Ferry runs aground off Lindholm\n\n{text}\n{closed}")
    async with ReaderApp([str(folder)]).run_test(size=(120, 36)) as pilot:
        app = await settle(pilot)
        assert app.session.outlets.total == 2
        before = app.session.outlets.comparison
        assert before is not None and len(before.by_id) == 4
        await pilot.press("G", "m", "G", "enter")
        await settle(pilot)
        after = app.session.outlets.comparison
        assert (folder / "reader.toml").exists() and after is not None and len(after.by_id) == 3
        await pilot.press("U")
        await settle(pilot)
        again = app.session.outlets.comparison
        assert again is not None and len(again.by_id) == 4


async def test_taking_a_correction_back_brings_back_what_was_said_before(tmp_path: Path) -> None:
    text = "A ferry with 212 people aboard ran aground off Lindholm on Tuesday, the coast guard said in a statement."
    closed = "The harbour stays closed until Friday, police said."
    for name in ("post", "gazette"):
        (tmp_path / f"{name}.txt").write_text(f"Ferry runs aground off Lindholm\n\n{text}\n\n{closed}\n")
    for name in ("post.txt", "gazette.txt"):
        said_before = correcting.add(tmp_path / name, LineCorrection(closed, True, None, name))
        assert not isinstance(said_before, Failure)
    async with ReaderApp([str(tmp_path)]).run_test(size=(120, 36)) as pilot:
        await settle(pilot)
        await pilot.press("G", "m", "G", "enter")
        await settle(pilot)
        await pilot.press("U")
        await settle(pilot)
    kept = [entry["keep"] for entry in tomllib.loads((tmp_path / "reader.toml").read_text())["lines"]]
    assert kept == [True, True]


async def test_settings_change_keys_and_signs_and_mistakes_are_said(home: Path, opened: Any, seen: See) -> None:
    (home / "reader").mkdir(parents=True)
    settings = 'ascii_marks = true\ntheme = "reader-light"\n[keys]\n"view.compare" = "C"\n"vew.read" = "x"\n'
    (home / "reader" / "settings.toml").write_text(settings)
    async with opened() as pilot:
        assert pilot.app.theme == "reader-light" and "◆" not in seen(pilot)
        said = " ".join(str(n.message) for n in pilot.app._notifications)
        assert "There is no command “vew.read”; did you mean “view.read”?" in said
        await pilot.press("C")
        await pilot.pause()
        assert "Lindholm Post · base" in seen(pilot)


async def typed_at_once(pilot: Pilot[int], keys: str, reached: Callable[[], bool]) -> bool:
    """Type keys without a pause, and wait until what they lead to is reached."""
    for key in keys:
        pilot.app.post_message(Key("enter", None) if key == "\n" else Key(key, key))
    for _ in range(100):
        await pilot.pause(0.01)
        if reached():
            return True
    return False


@pytest.mark.parametrize(
    ("keys", "view", "row"),
    [("G2", "compare", "row 6"), ("G2jk1", "read", "ferry:S6"), ("2lj3", "story", "row 2"),
     ("/hurt\n", "read", "ferry:S4")],
)  # fmt: skip
async def test_keys_typed_faster_than_the_screens_change_are_not_lost(
    keys: str, view: str, row: str, opened: Any
) -> None:
    async with opened() as pilot:
        app = pilot.app
        assert await typed_at_once(pilot, keys, lambda: (app.screen.VIEW, app.screen.main.key) == (view, row))


async def test_leaving_compare_and_the_program_at_once_leaves_both(opened: Any) -> None:
    async with opened() as pilot:
        assert await typed_at_once(pilot, "21q", lambda: bool(pilot.app._exit))


async def test_the_first_of_many_articles_are_read_while_the_others_come(
    filled: Any, articles: tuple[Article, ...], seen: See
) -> None:
    app = filled(stories=None)
    app.begin = lambda: None
    async with app.run_test(size=(120, 36)) as pilot:
        app.post_message(Reported(FirstArticles(articles[:1])))
        app.session.worked = 5
        app.post_message(Reported(Progress("reading", 99, 2000)))
        await pilot.pause()
        await pilot.pause()
        assert "Nobody was hurt." in seen(pilot) and "Reading 100 of 2,000 …   Esc stops" in seen(pilot)
        await pilot.press("j")
        app.post_message(Reported(ArticlesLoaded(Loaded(articles, (), Corrections()), Left("gazette.txt"))))
        await pilot.pause()
        await pilot.pause()
        assert app.session.sentence == "line 6" and "The Gazette" in seen(pilot)
        app.session.worked = 5
        await pilot.press("escape")
        await pilot.pause()
        assert "Stopped: the articles have not been compared; r reads and compares again." in seen(pilot)
        assert "Nobody was hurt." in seen(pilot)
        await pilot.press("escape")
        assert not app._exit


async def test_escape_closes_and_clears_but_never_leaves_the_program(opened: Any, seen: See, told: Any) -> None:
    async with opened() as pilot:
        await pilot.press("slash", "a", "enter", "escape", "escape", "2", "question_mark", "escape", "escape", "escape")
        await pilot.pause()
        assert pilot.app.screen.VIEW == "read" and not pilot.app._exit
        assert told(pilot.app) == "Nothing is open here; q leaves the program."
        await pilot.press("q")
        assert pilot.app._exit


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 36), (200, 50)])
async def test_every_size_says_what_the_marks_mean_and_what_can_be_done(
    size: tuple[int, int], opened: Any, seen: See
) -> None:
    async with opened(size=size) as pilot:
        for view, marks in (("1", "◆ only here"), ("2", "◇ partly"), ("3", "●●○ "), ("4", "≠ ")):
            await pilot.press(view)
            await pilot.pause()
            legend, status, keys = (line.strip() for line in seen(pilot).split("\n")[-3:])
            assert marks in legend and "…" not in legend
            assert " of " in status
            jump = "]x " if view == "4" else "]u only"
            assert all(key in keys for key in ("Enter ", jump, "/ ", "? help", "q "))
        assert len(pilot.app.screen.query("#tiny")) == 0


async def test_the_read_view_names_removed_lines_search_and_export_at_60_cells(opened: Any, seen: See) -> None:
    async with opened(size=(60, 20)) as pilot:
        assert seen(pilot).split("\n")[-1].split("  ") == [
            " Enter why", "]u only", "b cut", "/ find", "e save", " ? help", "q quit"
        ]  # fmt: skip


async def test_a_terminal_that_is_too_small_is_told_so_and_how_large_it_must_be(opened: Any, seen: See) -> None:
    async with opened(size=(20, 5)) as pilot:
        words = "Too small: reader needs at least 40 × 10 cells, here are 20 × 5. Q quits."
        assert " ".join(seen(pilot).split()) == words
        await pilot.resize_terminal(30, 9)
        await pilot.pause()
        assert "here are 30 × 9." in " ".join(seen(pilot).split())
        await pilot.resize_terminal(80, 24)
        await pilot.pause()
        assert "Nobody was hurt." in seen(pilot) and "Too small" not in seen(pilot)
        await pilot.press("question_mark")
        await pilot.resize_terminal(20, 5)
        await pilot.pause()
        assert "Too small" in seen(pilot)


async def test_a_message_never_covers_the_status_and_the_keys() -> None:
    async with ReaderApp().run_test(size=(80, 24), notifications=True) as pilot:
        app = await settle(pilot)
        app.notify("A message that stands for a while.", markup=False)
        await pilot.pause(0.1)
        toast = app.screen.query("Toast").first().region
        assert toast.height and toast.bottom <= app.screen.query_one("#status").region.y
