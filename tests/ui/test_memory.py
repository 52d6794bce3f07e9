"""The app reopens a folder where the reader left it."""

from __future__ import annotations

from pathlib import Path

from reader.pipeline import load, tell_stories
from reader.ui.app import ReaderApp
from reader.ui.memory import recall, remember, resume
from reader.ui.session import Session
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
    session.unfolded = {"post:S2"}
    remember(session, "story")
    later = opened(folder)
    left = recall(later.paths)
    assert left is not None and resume(later, left) == "story"
    assert (later.article, later.columns) == ("mail", ("post", "echo"))
    assert later.unfolded == {"post:S2"}
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
