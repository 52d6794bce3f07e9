"""The long work: it tells what it has as it goes, and stops when it is told to."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from threading import Condition
from time import monotonic, sleep
from typing import Any

import pytest
from textual.pilot import Pilot

from reader.model import Article, Comparison, Story
from reader.pipeline import Loaded, Progress
from reader.said import Corrections
from reader.ui.app import ReaderApp
from reader.ui.messages import Reported
from reader.ui.reports import ArticlesLoaded, FirstArticles, NoProcess, Report, Request, StoriesTold, WorkFailed
from reader.ui.work import ProcessWorker, ThreadWorker, Worker

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


class Heard:
    """What a worker has told; `meanwhile` is called with each report."""

    def __init__(self, meanwhile: Callable[[Report], object] = repr) -> None:
        self.reports: list[Report] = []
        self.changed = Condition()
        self.meanwhile = meanwhile

    def take(self, report: Report) -> None:
        with self.changed:
            self.reports.append(report)
            self.changed.notify()
        self.meanwhile(report)

    def until(self, wanted: Callable[[Report], bool]) -> Report:
        """The first report that is as wanted."""
        with self.changed:
            found = self.changed.wait_for(lambda: [each for each in self.reports if wanted(each)], 60)
        assert found, self.reports[-1:]
        return found[0]

    def end(self) -> Report:
        """The last report of the round."""
        return self.until(lambda report: isinstance(report, StoriesTold | WorkFailed | NoProcess))

    @property
    def loaded(self) -> Loaded:
        return next(report.loaded for report in self.reports if isinstance(report, ArticlesLoaded))


def listened(worker: Worker, folder: Path, meanwhile: Callable[[Report], object] = repr) -> Heard:
    """Hear a round of work on a folder."""
    heard = Heard(meanwhile)
    worker.listen(heard.take)
    worker.begin(Request((str(folder),), "words", again=True))
    return heard


def is_comparing(report: Report) -> bool:
    return isinstance(report, Progress) and report.stage == "comparing"


@pytest.fixture
def process() -> Iterator[ProcessWorker]:
    """A worker in a process of its own, ended afterwards."""
    worker = ProcessWorker()
    yield worker
    worker.close()


@pytest.fixture(params=["thread", "process"])
def worker(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Worker]:
    """A worker of either kind; the one in a thread does not compare, to be quick."""
    if request.param == "thread":
        monkeypatch.setattr("reader.comparing.compare", quick)
    made: Worker = ThreadWorker() if request.param == "thread" else ProcessWorker()
    yield made
    made.close()


def test_articles_come_in_batches_before_all_are_read(folder: Path, worker: Worker) -> None:
    heard = listened(worker, folder)
    told = heard.end()
    batches = [report for report in heard.reports if isinstance(report, FirstArticles)]
    assert [len(batch.articles) for batch in batches] == [8, 64, 64]
    assert len(heard.loaded.articles) == 150 and not heard.loaded.unread
    assert heard.loaded.articles[:136] == tuple(article for batch in batches for article in batch.articles)
    assert isinstance(told, StoriesTold) and isinstance(heard.reports[0], Progress)


def test_what_was_read_is_compared_when_no_more_is_to_be_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.comparing.compare", quick)
    worker = ThreadWorker()

    def stop(report: Report) -> None:
        if isinstance(report, FirstArticles):
            worker.read_no_more()

    heard = listened(worker, folder, stop)
    told = heard.end()
    assert (len(heard.loaded.articles), heard.loaded.unread) == (8, 142)
    assert isinstance(told, StoriesTold) and sum(len(s.comparison.articles) for s in told.stories) == 8


def test_a_process_too_reads_no_more_when_told(tmp_path: Path, process: ProcessWorker) -> None:
    for n in range(2_000):
        (tmp_path / f"{n:04}.txt").write_text(f"Rain in village {n}\n\nIt rained for {n} hours in village{n}.\n")
    heard = listened(process, tmp_path)
    heard.until(lambda report: isinstance(report, FirstArticles))
    process.read_no_more()
    heard.until(lambda report: isinstance(report, ArticlesLoaded))
    assert heard.loaded.articles and heard.loaded.unread
    assert len(heard.loaded.articles) + heard.loaded.unread == 2_000


def test_a_comparison_can_be_broken_off_in_the_middle_and_begun_again(folder: Path, process: ProcessWorker) -> None:
    heard = listened(process, folder)
    heard.until(is_comparing)
    child = process._child
    process.abandon()
    before = len(heard.reports)
    assert child is not None and child.poll() is not None
    again = listened(process, folder)
    assert isinstance(again.end(), StoriesTold) and len(heard.reports) == before


def test_a_worker_at_rest_is_kept_for_the_next_round(folder: Path, process: ProcessWorker) -> None:
    listened(process, folder).end()
    child = process._child
    told = listened(process, folder).end()
    assert isinstance(told, StoriesTold) and child is not None and process._child is child


def test_what_is_told_before_anybody_listens_is_kept(folder: Path, process: ProcessWorker) -> None:
    process.begin(Request((str(folder),), "words", again=True))
    end = monotonic() + 60
    while len(process._kept) < 3 and monotonic() < end:
        sleep(0.01)
    heard = Heard()
    process.listen(heard.take)
    assert isinstance(heard.end(), StoriesTold) and isinstance(heard.reports[0], Progress)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no signals here")
def test_that_the_process_was_killed_is_said_and_another_takes_its_place(folder: Path, process: ProcessWorker) -> None:
    heard = listened(process, folder)
    heard.until(is_comparing)
    assert process._child is not None
    process._child.send_signal(signal.SIGKILL)
    failed = heard.end()
    assert failed == WorkFailed(
        "The process that compares has ended unexpectedly (signal 9); r reads and compares again."
    )
    assert len(heard.loaded.articles) == 150
    assert isinstance(listened(process, folder).end(), StoriesTold)


def test_a_process_that_ends_at_rest_is_replaced_without_a_word(folder: Path, process: ProcessWorker) -> None:
    heard = listened(process, folder)
    heard.end()
    before, child = len(heard.reports), process._child
    assert child is not None
    child.kill()
    child.wait(10)
    while process._child is child:
        sleep(0.01)
    assert len(heard.reports) == before
    assert isinstance(listened(process, folder).end(), StoriesTold)


@pytest.mark.parametrize("interpreter", ["/nowhere/python", "/bin/false"])
def test_where_no_process_can_be_started_it_says_so(
    interpreter: str, folder: Path, process: ProcessWorker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", interpreter)
    assert listened(process, folder).end() == NoProcess()


async def test_where_no_process_can_be_started_the_app_works_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    worker = ProcessWorker()
    worker.begin(Request(()))
    async with ReaderApp((), None, worker).run_test(size=(120, 36)) as pilot:
        app = pilot.app
        assert isinstance(app, ReaderApp)
        for _ in range(1000):
            await pilot.pause(0.02)
            if not app.session.working:
                break
        assert app.session.stories and app.session.failed is None and not app._notifications


def test_the_process_loads_nothing_that_draws() -> None:
    code = (
        "import sys, reader.ui.child, reader.ui.rounds, reader.ui.memory; print({'textual', 'rich'} & set(sys.modules))"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert shown.strip() == "set()"


def test_the_app_draws_marks_without_loading_what_compares() -> None:
    code = (
        "import sys, reader.ui.app, reader.ui.screens.read, reader.comparing.stories.outlets, reader.loading;"
        "print({'reader.pipeline', 'reader.cleaning', 'reader.comparing.copies'} & set(sys.modules))"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert shown.strip() == "set()"


def test_an_error_in_the_work_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise KeyError("[x]")

    monkeypatch.setattr("reader.comparing.compare", broken)
    assert listened(ThreadWorker(), folder).end() == WorkFailed("The comparison failed: KeyError: '[x]'")


def test_an_abandoned_thread_is_heard_no_more(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.comparing.compare", quick)
    worker = ThreadWorker()

    heard = listened(worker, folder, lambda _: worker.abandon())
    assert worker.thread is not None
    worker.thread.join(60)
    assert len(heard.reports) == 1


async def test_the_sources_fill_as_batches_come_and_the_reader_stays_where_he_is(
    filled: Any, articles: tuple[Article, ...], seen: See
) -> None:
    app = filled(stories=None)
    app.begin = lambda: None
    async with app.run_test(size=(120, 36)) as pilot:
        app.post_message(Reported(FirstArticles(articles[:1])))
        await pilot.pause()
        await pilot.press("j")
        app.session.worked = 5
        app.post_message(Reported(Progress("reading", 99, 2000)))
        app.post_message(Reported(FirstArticles(articles[1:])))
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
        app.post_message(Reported(ArticlesLoaded(replace(Loaded(articles, (), Corrections()), unread=1_997))))
        await pilot.pause()
        assert "3 of 2,000 articles read; r reads all" in " ".join(
            line[:32].strip() for line in seen(pilot).split("\n")
        )
        app.post_message(Reported(StoriesTold((story,))))
        await pilot.pause()
        await pilot.pause()
        assert any("3 of 2,000 articles read" in str(note.message) for note in app._notifications)
        await pilot.resize_terminal(160, 36)
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
        app.post_message(Reported(ArticlesLoaded(replace(Loaded(articles, (), Corrections()), unread=1_997))))
        app.post_message(Reported(StoriesTold((story,))))
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
