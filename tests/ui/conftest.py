"""A small made-up story, compared by hand, and an app that shows it without reading any file."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import pytest
from textual.app import App
from textual.pilot import Pilot

from reader.model import (
    Article,
    Comparison,
    Discrepancy,
    Failure,
    Figure,
    Finding,
    Found,
    Line,
    Lineage,
    Match,
    Quantity,
    Row,
    Sentence,
    Sourcing,
    Story,
)
from reader.pipeline import Loaded
from reader.said import Corrections
from reader.ui.app import ReaderApp
from reader.ui.messages import Reported
from reader.ui.reports import ArticlesLoaded, StoriesTold
from reader.ui.session import Outlets

Size = tuple[int, int]
Open = Callable[..., AbstractAsyncContextManager[Pilot[int]]]


def _line(number: int, text: str, kind: str = "body", reason: str = "article text", keep: bool = True) -> Line:
    return Line(number, text, keep, kind, reason)


def _found(value: str, line: int = 1) -> Found:
    return Found(value, line, "the first line")


FERRY = Article(
    "ferry",
    "story/ferry.txt",
    (
        _line(1, "Ferry runs aground off Lindholm", "headline", "the title of the page", keep=False),
        _line(2, "Subscribe to [our] newsletter", "promotion", "asks the reader to subscribe", keep=False),
        _line(4, "A ferry with 212 people aboard ran aground off Lindholm on Tuesday, the coast guard said."),
        _line(6, "Nobody was hurt. The captain had sailed the route for thirty years."),
        _line(8, "The harbour stays closed until Friday."),
    ),
    headline=_found("Ferry runs aground off Lindholm"),
    outlet=_found("Lindholm Post"),
    author=_found("Ida Holm", 2),
    published=_found("3 May 2022", 3),
)
GAZETTE = Article(
    "gazette",
    "story/gazette.txt",
    (
        _line(1, "Ferry stuck on a sandbank", "headline", "the title of the page", keep=False),
        _line(2, "A ferry carrying about 200 passengers ran aground near Lindholm on Tuesday."),
        _line(3, "No one was injured. It was the third such accident this year, [b]residents[/b] said."),
        _line(4, "Again, no one was injured."),
    ),
    headline=_found("Ferry stuck on a sandbank"),
    outlet=_found("The Gazette"),
)
WIRE = Article(
    "wire",
    "story/wire.txt",
    (
        _line(1, "A ferry with 212 people aboard has run aground off Lindholm, according to the coast guard."),
        _line(2, "The harbour remains closed until Friday."),
    ),
)
ARTICLES = (FERRY, GAZETTE, WIRE)


def _sentence(id: str, line: int, text: str, claim: bool = True) -> Sentence:
    return Sentence(id, id.partition(":")[0], line, text, claim)


def _match(id: str, score: float = 0.4, partial: bool = False) -> Match:
    return Match(id, score, "partial" if partial else "same")


SENTENCES = {
    "ferry": (
        _sentence("ferry:S3", 4, FERRY.lines[2].text),
        _sentence("ferry:S4", 6, "Nobody was hurt."),
        _sentence("ferry:S5", 6, "The captain had sailed the route for thirty years."),
        _sentence("ferry:S6", 8, FERRY.lines[4].text),
    ),
    "gazette": (
        _sentence("gazette:S2", 2, GAZETTE.lines[1].text),
        _sentence("gazette:S3", 3, "No one was injured."),
        _sentence("gazette:S4", 3, "It was the third such accident this year, [b]residents[/b] said."),
        _sentence("gazette:S5", 4, GAZETTE.lines[3].text),
    ),
    "wire": (
        _sentence("wire:S1", 1, WIRE.lines[0].text),
        _sentence("wire:S2", 2, WIRE.lines[1].text),
    ),
}
ALL = ("ferry", "gazette", "wire")
FINDINGS = {
    "ferry:S3": Finding("shared", 0.1, ALL, (), (_match("wire:S1", 0.71), _match("gazette:S2"))),
    "ferry:S4": Finding("shared", 0.0, ("ferry", "gazette"), (), (_match("gazette:S3"),)),
    "ferry:S5": Finding("unique", 1.0, ("ferry",), ((0, 50),)),
    "ferry:S6": Finding("shared", 0.0, ("ferry", "wire"), (), (_match("wire:S2"),)),
    "gazette:S2": Finding("partial", 0.4, ALL, ((17, 37),), (_match("ferry:S3"), _match("wire:S1", 0.3, True))),
    "gazette:S3": Finding("shared", 0.0, ("ferry", "gazette"), (), (_match("ferry:S4"),)),
    "gazette:S4": Finding("unique", 1.0, ("gazette",), ((0, 60),)),
    "gazette:S5": Finding("shared", 0.0, ("ferry", "gazette"), (), (_match("ferry:S4"),), repeats="gazette:S3"),
    "wire:S1": Finding("shared", 0.1, ALL, (), (_match("ferry:S3", 0.71), _match("gazette:S2", 0.3, True))),
    "wire:S2": Finding("shared", 0.0, ("ferry", "wire"), (), (_match("ferry:S6"),)),
}
ROWS = (
    Row({"ferry": ("ferry:S3",), "gazette": ("gazette:S2",), "wire": ("wire:S1",)}),
    Row({"ferry": ("ferry:S4",), "gazette": ("gazette:S3",)}),
    Row({"ferry": ("ferry:S5",)}),
    Row({"gazette": ("gazette:S4",)}),
    Row({"gazette": ("gazette:S5",)}),
    Row({"ferry": ("ferry:S6",)}),
    Row({"wire": ("wire:S2",)}),
)
COMPARISON = Comparison(
    ARTICLES,
    SENTENCES,
    FINDINGS,
    ROWS,
    figures=(
        Figure(
            1,
            (
                Quantity("ferry:S3", "212", 212.0, "people", source="the coast guard"),
                Quantity("gazette:S2", "200", 200.0, "passengers", hedge="about"),
            ),
            "differ",
        ),
    ),
    discrepancies=(
        Discrepancy(
            "number", ("ferry:S3", "gazette:S2"), ("212 people", "about 200"), "The numbers aboard differ.", 0.8
        ),
    ),
    lineage=(Lineage("wire", "ferry", "rewrite", "both sentences return in the same order", ("ferry:S5",), ()),),
    sourcing=(Sourcing("the coast guard", ("ferry", "wire")),),
)
STORY = Story("1", "Ferry runs aground off Lindholm", COMPARISON)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, state and corrections of a user of our own, so that no test sees or changes anybody's."""
    for name in ("CONFIG", "STATE", "DATA"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def articles() -> tuple[Article, ...]:
    """Three articles about one accident; the third does not state its outlet."""
    return ARTICLES


@pytest.fixture
def comparison() -> Comparison:
    """What a comparison of the three would find, written by hand."""
    return COMPARISON


@pytest.fixture
def story() -> Story:
    """The story that the three tell."""
    return STORY


@pytest.fixture
def stories(story: Story) -> tuple[Story, ...]:
    """The ferry told by three, the museum by one alone."""
    museum = Article("museum", "museum.txt", (_line(1, "The museum opens."),), outlet=_found("Museum"))
    told = Comparison((museum,), {"museum": (_sentence("museum:S1", 1, "It."),)}, {}, ())
    return story, Story("2", "Museum opens", told)


@pytest.fixture
def outlets() -> Outlets:
    """The three articles as the views see them."""
    return Outlets(ARTICLES, COMPARISON)


class FilledApp(ReaderApp):
    """The app with given articles and stories in the place of the work."""

    def __init__(self, loaded: Loaded, stories: tuple[Story, ...] | None) -> None:
        super().__init__(())
        self._loaded, self._stories = loaded, stories

    def begin(self) -> None:
        """Post at once what a worker would post."""
        self.post_message(Reported(ArticlesLoaded(self._loaded)))
        if self._stories is not None:
            self.post_message(Reported(StoriesTold(self._stories)))


@pytest.fixture
def filled() -> Callable[..., ReaderApp]:
    """Makes an app that shows articles and stories without reading a file."""

    def make(
        articles: tuple[Article, ...] = ARTICLES,
        stories: tuple[Story, ...] | None = (STORY,),
        failures: tuple[Failure, ...] = (),
    ) -> ReaderApp:
        return FilledApp(Loaded(articles, failures, Corrections()), stories)

    return make


@pytest.fixture
def seen() -> Callable[[Pilot[int]], str]:
    """Gives what stands on the screen: the characters of every line."""

    def read(pilot: Pilot[int]) -> str:
        strips = pilot.app.screen._compositor.render_strips()
        return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips)

    return read


@pytest.fixture
def told() -> Callable[[App[int]], str]:
    """Gives what the reader was told and what still stands: beneath the text, and in messages over it."""

    def read(app: App[int]) -> str:
        assert isinstance(app, ReaderApp)
        said = [app.said.words] if app.said else []
        return " ".join([*said, *(str(note.message) for note in app._notifications)])

    return read


@pytest.fixture
def opened(filled: Callable[..., ReaderApp]) -> Open:
    """Runs the app at a size, by default 120 × 36, with what `filled` takes; gives the pilot."""

    @asynccontextmanager
    async def run(size: Size = (120, 36), **given: object) -> AsyncIterator[Pilot[int]]:
        app = filled(**given)
        async with app.run_test(size=size) as pilot:
            await pilot.pause()
            await pilot.pause()
            yield pilot

    return run
