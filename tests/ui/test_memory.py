"""The app reopens a folder where the reader left it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from reader.library.places import state_file
from reader.library.state import Left
from reader.model import Story
from reader.pipeline import Loaded, load, tell_stories
from reader.said import Corrections
from reader.ui.app import ReaderApp
from reader.ui.memory import recall, remember, resume
from reader.ui.messages import Reported
from reader.ui.reports import ArticlesLoaded, StoriesTold
from reader.ui.session import Session
from reader.ui.widgets.bar import Bar
from reader.ui.widgets.sheet_view import SheetView

TEXT = "A ferry ran aground off Lindholm on Tuesday, the coast guard said in a statement to the {}.\n"


def opened(folder: Path) -> Session:
    session = Session((str(folder),))
    loaded = load(session.paths)
    session.take_articles(loaded)
    session.take_stories(tell_stories(loaded.articles, loaded.corrections))
    return session


def test_place_view_columns_and_folds_are_found_again(tmp_path: Path) -> None:
    folder = tmp_path / "story"
    folder.mkdir()
    for name in ("post", "mail", "echo"):
        (folder / f"{name}.txt").write_text(f"Ferry runs aground off Lindholm\n\n{TEXT.format(name)}")
    session = opened(folder)
    session.article, session.columns = "mail", ("post", "echo")
    session.shared_folded = session.removed_shown = True
    session.unfolded, session.fact = {"post:S2"}, "figure 2"
    remember(session, "story")
    later = opened(folder)
    left = recall(later.paths)
    assert isinstance(left, Left) and resume(later, left) == "story"
    assert (later.article, later.columns) == ("mail", ("post", "echo"))
    assert later.unfolded == {"post:S2"} and later.fact == "figure 2"
    assert (later.shared_folded, later.removed_shown, later.repeats_shown) == (True, True, False)
    (folder / "post.txt").unlink()
    fewer = opened(folder)
    assert resume(fewer, left) == "story" and fewer.columns == () and fewer.article == "mail"


async def test_a_fact_stands_open_again_when_the_folder_is_opened_again(tmp_path: Path) -> None:
    for name in ("post", "mail"):
        (tmp_path / f"{name}.txt").write_text(f"Ferry runs aground off Lindholm\n\n{TEXT.format(name)}")
    shown = []
    for keys in (["3", "z", "o"], []):
        app = ReaderApp([str(tmp_path)])
        async with app.run_test(size=(100, 30)) as pilot:
            for _ in range(400):
                await pilot.pause(0.02)
                if not app.session.working:
                    break
            await pilot.pause()
            await pilot.press(*keys)
            await pilot.pause()
            main = app.screen.query_one("#main", SheetView)
            shown.append([main.sheet.text(line) for line in range(main.sheet.height)])
            remember(app.session, app.last_view)
    assert shown[0] == shown[1] and sum("ran aground" in line for line in shown[1]) == 2


async def test_that_the_places_were_lost_with_a_damaged_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "post.txt").write_text(f"Ferry runs aground off Lindholm\n\n{TEXT.format('post')}")
    state_file().parent.mkdir(parents=True, exist_ok=True)
    state_file().write_text("folders = [")
    app = ReaderApp([str(tmp_path)])
    async with app.run_test() as pilot:
        for _ in range(400):
            await pilot.pause(0.02)
            if not app.session.working:
                break
        said = [str(note.message) for note in app._notifications]
        assert any("state.toml" in each and "kept as state.toml.damaged" in each for each in said)
        assert app.session.article == "post"


async def test_an_empty_cell_of_the_comparison_is_found_again(opened: Any, filled: Any, story: Story) -> None:
    async with opened() as pilot:
        await pilot.press("2", "j", "j", "l")
        await pilot.pause()
        at, main = pilot.app.session.sentence, pilot.app.screen.query_one("#main", SheetView)
        assert main.key == "row 3" and "no sentence was found" in pilot.app.screen.query_one("#status", Bar).text
    later = filled(stories=None)
    later.begin = lambda: None
    async with later.run_test(size=(120, 36)) as pilot:
        left = Left("ferry.txt", at, "compare")
        later.post_message(Reported(ArticlesLoaded(Loaded(story.comparison.articles, (), Corrections()), left)))
        later.post_message(Reported(StoriesTold((story,))))
        await pilot.pause()
        await pilot.pause()
        assert later.screen.query_one("#main", SheetView).key == "row 3"
        await pilot.press("3")
        await pilot.pause()
        assert later.screen.query_one("#main", SheetView).key == "row 3"


async def test_from_an_empty_cell_the_read_view_opens_at_what_is_told_beside_it(opened: Any) -> None:
    async with opened() as pilot:
        await pilot.press("2", "j", "j", "l", "1")
        await pilot.pause()
        assert pilot.app.session.article == "ferry"
        assert pilot.app.screen.query_one("#main", SheetView).key == "ferry:S5"


@pytest.mark.parametrize("keys", ["1jj", "2jj", "2jjl", "3jj"])
async def test_the_sentence_is_found_again_when_the_folder_is_opened_again(keys: str, tmp_path: Path) -> None:
    facts = ("A ferry ran aground off Lindholm on Tuesday.", "Nobody was hurt.", "The harbour is closed until Friday.")
    for name in ("post", "mail"):
        body = "\n\n".join((*facts, TEXT.format(name)))
        (tmp_path / f"{name}.txt").write_text(f"Ferry runs aground off Lindholm\n\n{body}")
    shown = []
    for pressed in (keys, ""):
        app = ReaderApp([str(tmp_path)])
        async with app.run_test(size=(100, 30)) as pilot:
            for _ in range(400):
                await pilot.pause(0.02)
                if not app.session.working:
                    break
            await pilot.pause()
            await pilot.press(*pressed)
            await pilot.pause()
            main = app.screen.query_one("#main", SheetView)
            shown.append((app.last_view, main.row, main.column, app.session.sentence))
            remember(app.session, app.last_view)
    assert shown[0] == shown[1]
    assert shown[0][3] not in (None, "mail:S1")
