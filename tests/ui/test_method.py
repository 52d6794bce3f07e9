"""The app and the method of comparing: what it is asked for it does, and what it cannot do it says."""

from __future__ import annotations

from importlib.machinery import ModuleSpec
from pathlib import Path
from typing import get_args

import pytest
from textual.pilot import Pilot

from reader.comparing.matching import meaning
from reader.comparing.matching.meaning import VARIABLE, installed
from reader.pipeline import Grouping
from reader.ui.app import ReaderApp


async def settle(pilot: Pilot[int]) -> ReaderApp:
    """Wait until the work is done and drawn."""
    app = pilot.app
    assert isinstance(app, ReaderApp)
    for _ in range(1000):
        await pilot.pause(0.02)
        if not app.session.working:
            break
    await pilot.pause()
    return app


def told(app: ReaderApp) -> str:
    return " ".join(str(notice.message) for notice in app._notifications)


async def test_meaning_that_cannot_be_had_is_said_once_and_words_are_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing(_: str) -> ModuleSpec | None:
        return None

    monkeypatch.setattr(meaning, "find_spec", nothing)
    async with ReaderApp(method="meaning").run_test(size=(120, 36)) as pilot:
        app = await settle(pilot)
        assert told(app).count("the language model is not installed") == 1
        assert app.session.stories and app.session.stories[0].comparison.method == "words"
        await pilot.press("r")
        assert told(await settle(pilot)).count("the language model is not installed") == 1


@pytest.mark.skipif(not installed(), reason="the extra `semantic` is not installed")
async def test_where_the_model_is_installed_the_app_compares_by_meaning(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE)
    async with ReaderApp().run_test(size=(120, 36)) as pilot:
        app = await settle(pilot)
        assert app.session.failed is None and not told(app)
        assert app.session.stories and app.session.stories[0].comparison.method == "meaning"


async def test_articles_of_two_stories_are_one_story_where_the_user_wants_it(tmp_path: Path) -> None:
    told_of = {
        "ferry": ("The ferry Aurora ran aground off Lindholm with 212 people aboard.", "Divers inspected its hull."),
        "budget": (
            "Parliament in Norrburg passed the budget after a debate of nine hours.",
            "Taxes on fuel will rise.",
        ),
    }
    for name, lines in told_of.items():
        for outlet in ("post", "gazette"):
            (tmp_path / f"{name}_{outlet}.txt").write_text("\n\n".join(lines))
    stories = []
    for grouping in get_args(Grouping)[:0:-1]:
        async with ReaderApp([str(tmp_path)], grouping=grouping).run_test(size=(120, 36)) as pilot:
            app = await settle(pilot)
            stories.append(len(app.session.stories or ()))
            await pilot.press("escape", "r")
            stories.append(len((await settle(pilot)).session.stories or ()))
    assert stories == [2, 2, 1, 1]
