"""The app reopens a folder where the reader left it."""

from __future__ import annotations

from pathlib import Path

from reader.pipeline import load, tell_stories
from reader.ui.memory import recall, remember, resume
from reader.ui.session import Session

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
    remember(session, "story")
    later = opened(folder)
    left = recall(later.paths)
    assert left is not None and resume(later, left) == "story"
    assert (later.article, later.columns) == ("mail", ("post", "echo"))
    assert (later.shared_folded, later.removed_shown, later.repeats_shown) == (True, True, False)
    (folder / "post.txt").unlink()
    fewer = opened(folder)
    assert resume(fewer, left) == "story" and fewer.columns == () and fewer.article == "mail"
