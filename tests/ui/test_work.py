"""The long work: it tells what it has as it goes, and stops when it is told to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from textual.message import Message
from textual.pilot import Pilot

from reader.model import Article, Comparison, Corrections, Story
from reader.pipeline import Loaded, Progress
from reader.ui.messages import ArticlesLoaded, FirstArticles, Progressed, StoriesTold, WorkFailed
from reader.ui.work import Work

See = Callable[[Pilot[int]], str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of 150 short articles."""
    made = tmp_path / "many"
    made.mkdir()
    for n in range(150):
        text = f"Rain in village {n}\n\nIt rained for {n} hours on Monday in village{n}, the mayor said.\n"
        (made / f"{n:03}.txt").write_text(text)
    return made


def quick(articles: Any, *_: object, **__: object) -> Comparison:
    """In the place of the comparison, which is not what is tried here."""
    return Comparison(tuple(articles), {}, {}, ())


def run(folder: Path, deliver: Callable[[Message], object]) -> Work:
    work = Work((str(folder),), "words", deliver, again=True)
    work.start()
    return work


def test_articles_come_in_batches_before_all_are_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.comparing.compare", quick)
    posted: list[Message] = []
    run(folder, posted.append)._thread.join(60)
    batches = [message for message in posted if isinstance(message, FirstArticles)]
    assert [len(batch.articles) for batch in batches] == [8, 64, 64]
    loaded = next(message.loaded for message in posted if isinstance(message, ArticlesLoaded))
    assert len(loaded.articles) == 150 and not loaded.unread
    assert loaded.articles[:136] == tuple(article for batch in batches for article in batch.articles)
    assert isinstance(posted[-1], StoriesTold) and isinstance(posted[0], Progressed)


def test_what_was_read_is_compared_when_no_more_is_to_be_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.comparing.compare", quick)
    posted: list[Message] = []
    first = Event()

    def deliver(message: Message) -> None:
        posted.append(message)
        if isinstance(message, FirstArticles) and not first.is_set():
            first.set()
            work.read_no_more()

    work = Work((str(folder),), "words", deliver, again=True)
    work.start()
    work._thread.join(60)
    loaded = next(message.loaded for message in posted if isinstance(message, ArticlesLoaded))
    assert (len(loaded.articles), loaded.unread) == (8, 142)
    told = posted[-1]
    assert isinstance(told, StoriesTold) and sum(len(s.comparison.articles) for s in told.stories) == 8


def test_a_comparison_can_be_broken_off_in_the_middle(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun = Event()

    def forever(*_: object, **__: object) -> None:
        begun.set()
        while True:
            pass

    monkeypatch.setattr("reader.comparing.compare", forever)
    posted: list[Message] = []
    work = run(folder, posted.append)
    assert begun.wait(60)
    before = len(posted)
    work.abandon()
    work._thread.join(10)
    assert not work._thread.is_alive() and len(posted) == before


def test_an_error_in_the_work_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise KeyError("[x]")

    monkeypatch.setattr("reader.comparing.compare", broken)
    posted: list[Message] = []
    run(folder, posted.append)._thread.join(60)
    last = posted[-1]
    assert isinstance(last, WorkFailed) and last.what == "The comparison failed: KeyError: '[x]'"


async def test_the_sources_fill_as_batches_come_and_the_reader_stays_where_he_is(
    filled: Any, articles: tuple[Article, ...], seen: See
) -> None:
    app = filled(stories=None)
    app.begin = lambda: None
    async with app.run_test(size=(120, 36)) as pilot:
        app.post_message(FirstArticles(articles[:1]))
        await pilot.pause()
        await pilot.press("j")
        app.post_message(Progressed(Progress("reading", 99, 2000)))
        app.post_message(FirstArticles(articles[1:]))
        await pilot.pause()
        await pilot.pause()
        assert "The Gazette" in seen(pilot) and "Reading 100 of 2,000 …   Esc stops" in seen(pilot)
        assert app.session.sentence == "line 6"
        await pilot.press("J")
        await pilot.pause()
        assert "No one was injured." in seen(pilot)


async def test_where_reading_was_stopped_it_is_said_of_how_many(
    filled: Any, articles: tuple[Article, ...], story: Story, seen: See
) -> None:
    app = filled(stories=None)
    app.begin = lambda: None
    async with app.run_test(size=(120, 36)) as pilot:
        app.post_message(ArticlesLoaded(replace(Loaded(articles, (), Corrections()), unread=1_997)))
        await pilot.pause()
        assert "3 of 2,000 articles read; r reads all" in " ".join(
            line[:32].strip() for line in seen(pilot).split("\n")
        )
        app.post_message(StoriesTold((story,)))
        await pilot.pause()
        await pilot.pause()
        assert any("3 of 2,000 articles read" in str(note.message) for note in app._notifications)
        for view in "1234":
            await pilot.press(view)
            await pilot.pause()
            assert "Compared with what was read: 3 of 2,000 articles read · " in seen(pilot).split("\n")[-2]
        await pilot.resize_terminal(60, 20)
        await pilot.pause()
        assert "Only 3 of 2,000 articles read" in seen(pilot).split("\n")[-2]


@pytest.mark.parametrize("name", ["comparison.md", "comparison.html", "comparison.json"])
async def test_an_export_after_a_stopped_reading_says_that_not_all_was_compared(
    name: str,
    filled: Any,
    articles: tuple[Article, ...],
    story: Story,
    seen: See,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    app = filled(stories=None)
    app.begin = lambda: None
    async with app.run_test(size=(120, 36)) as pilot:
        app.post_message(ArticlesLoaded(replace(Loaded(articles, (), Corrections()), unread=1_997)))
        app.post_message(StoriesTold((story,)))
        await pilot.pause()
        await pilot.pause()
        await pilot.press("e", "f")
        app.screen.query_one("#file").value = name
        await pilot.press("enter")
        await pilot.pause()
        said = "Only 3 of 2,000 articles were read and compared"
        if not name.endswith(".html"):  # the style stands before it
            assert said in seen(pilot)
        await pilot.press("w")
        await pilot.pause()
    written = (tmp_path / name).read_text()
    assert said in written.partition("Sources")[0]
