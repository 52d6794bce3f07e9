"""What the app knows and where the reader is. The app's handlers change it; the views draw from it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from reader.naming import derivation, display_names, file_name
from reader.ui.signs import UNICODE, Signs

COLOURS = 5
"""How many outlet colours there are."""
NOTICED = 5
"""Seconds of waiting from which on they are counted, and Esc stops the work: before, it may have meant something else.
"""

if TYPE_CHECKING:
    from reader.loading import Loaded, Progress
    from reader.model import Article, Comparison, Failure, Finding, Lineage, Sentence, Story
    from reader.said import Correction, StoryCorrection

    Corrected = tuple[Path, tuple[Correction, ...], tuple[Correction | None, ...]]
    """The article's file, what was said of it at once, and what had been said of each before."""


@dataclass(frozen=True)
class Outlets:
    """The articles of the story that is open, with their names and places; `comparison` is None until it is made."""

    articles: tuple[Article, ...] = ()
    comparison: Comparison | None = None
    signs: Signs = UNICODE
    awaited: int = 0
    """How many articles there will be, while they come one after the other."""

    @cached_property
    def names(self) -> Mapping[str, str]:
        """The display name of each article id."""
        return display_names(self.articles)

    @cached_property
    def numbers(self) -> Mapping[str, int]:
        """The place of each article id in the story, from 0."""
        return {article.id: number for number, article in enumerate(self.articles)}

    @cached_property
    def colours(self) -> Mapping[str, int]:
        """The number of the outlet colour of each article id; with more articles than colours they begin again."""
        return {article: number % COLOURS for article, number in self.numbers.items()}

    @cached_property
    def by_id(self) -> Mapping[str, Article]:
        """Each article by its id."""
        return {article.id: article for article in self.articles}

    @cached_property
    def voices(self) -> int:
        """How many outlets there are; what only one of them could tell is not compared."""
        from reader.comparing.stories.outlets import voices

        return len(voices(self.articles))

    @cached_property
    def earlier(self) -> frozenset[str]:
        """The ids of articles from before what the others report: that they are silent says nothing."""
        return self.comparison.earlier if self.comparison else frozenset()

    @cached_property
    def textless(self) -> frozenset[str]:
        """The ids of articles of which no word was kept: they are silent about everything."""
        return frozenset(article.id for article in self.articles if not article.has_text)

    def able(self, finding: Finding | None) -> int:
        """How many articles could tell a sentence: those of its event that have a text, but earlier coverage that does
        not."""
        told = frozenset(finding.outlets) if finding else frozenset()
        event = self.apart if told and told <= self.apart else self.by_id.keys() - self.apart
        return len(told | (event - self.earlier - self.textless))

    @property
    def total(self) -> int:
        """How many articles there are to compare."""
        return len(self.articles)

    def short(self, article: str) -> str:
        """A name for running text: the display name, or the id alone where the outlet is not stated."""
        return self.names[article] if self.by_id[article].outlet else article

    def finding(self, sentence: str) -> Finding | None:
        """What the comparison says of a sentence; None before it is made."""
        return self.comparison.findings.get(sentence) if self.comparison else None

    @cached_property
    def apart(self) -> frozenset[str]:
        """The ids of the articles that were not held against the others, as of another event."""
        if self.comparison is None or not self.comparison.apart:
            return frozenset()
        from reader.comparing.stories.events import compared_apart  # not before there are several

        return compared_apart(self.comparison)

    @cached_property
    def alone(self) -> frozenset[str]:
        """The ids of the articles beside which no other outlet's article is in the same language."""
        if self.comparison is None:
            return frozenset()
        from reader.comparing.stories.outlets import alone_in_their_language

        return alone_in_their_language(self.articles) if self.voices > 1 else frozenset()

    def origin(self, article: str) -> Lineage | None:
        """What the article is a rewrite or copy of, where that was found; of several the one it has most of."""
        found = self.comparison.lineage if self.comparison else ()
        derived = (line for line in found if line.article == article and line.relation in ("rewrite", "copy"))
        return min(derived, key=lambda line: (not line.ordered, len(line.lost)), default=None)

    def derivation(self, line: Lineage) -> str:
        """From whom an article comes."""
        return derivation(line, self.short(line.origin))


@dataclass(frozen=True, slots=True)
class Place:
    """Where the reader was: the view, the article and the sentence, and the row of the Facts."""

    view: str
    article: str | None
    sentence: str | None
    fact: str


@dataclass(frozen=True, slots=True)
class Said:
    """Something that the reader was told: the words, the role they are drawn in, and when that was."""

    words: str
    role: str
    at: float


def lasting(seconds: int) -> str:
    """ "12 s", "2 min 5 s"."""
    minutes, rest = divmod(seconds, 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


@dataclass
class Session:
    """Everything the app has been given and found, and where the reader is in it."""

    paths: tuple[str, ...] = ()
    loaded: Loaded | None = None
    stories: tuple[Story, ...] | None = None
    progress: Progress | None = None
    failed: str | None = None
    story: int = 0
    article: str | None = None
    sentence: str | None = None
    columns: tuple[str, ...] = ()
    removed_shown: bool = False
    repeats_shown: bool = False
    shared_folded: bool = False
    unfolded: set[str] = field(default_factory=set)
    """The sentences whose facts stand open in the Story view, each named by the first sentence of its row."""
    query: str = ""
    hits: Mapping[str, int] = field(default_factory=dict)
    """How often what is searched for occurs in each article; where it does not, the article is left out."""
    working: bool = True
    waited: int = 0
    """Seconds that the articles have been compared for."""
    worked: int = 0
    """Seconds since the work was begun."""
    touched: bool = False
    stopped: bool = False
    """Whether the reader has stopped the reading of the articles, so that fewer are compared."""
    trail: list[Place] = field(default_factory=list)
    """Where the reader went from to other sentences, the last at the end."""
    fact: str = ""
    """The key of the row of the Facts view that the reader stood on."""
    corrected: list[Corrected] = field(default_factory=list)
    signs: Signs = UNICODE
    _outlets: Outlets = field(default_factory=Outlets)

    @property
    def outlets(self) -> Outlets:
        """The articles to show: those of the open story, or all that are loaded before the stories are told."""
        return self._outlets

    @property
    def reading(self) -> Article | None:
        """The article that is open."""
        return self._outlets.by_id.get(self.article or "")

    @property
    def told(self) -> tuple[Sentence, ...]:
        """The sentences of the open article; none before they have been compared."""
        comparison = self._outlets.comparison
        return comparison.sentences.get(self.article or "", ()) if comparison else ()

    @property
    def failures(self) -> tuple[Failure, ...]:
        """What could not be read."""
        return self.loaded.failures if self.loaded else ()

    @property
    def notes(self) -> tuple[Failure, ...]:
        """Things to know that keep nothing from being done."""
        return self.loaded.notes if self.loaded else ()

    @property
    def headline(self) -> str:
        """The open story's headline; empty before it is known."""
        return self.stories[self.story].headline if self.stories else ""

    @property
    def stoppable(self) -> bool:
        """Whether the work has taken so long that somebody may want to stop it; as long as it is, that is shown."""
        return self.working and self.worked >= NOTICED

    @property
    def uncompared(self) -> str:
        """Why there are no stories yet; empty when there are."""
        if self.stories is not None:
            return ""
        if self.working:
            return "the articles are still being compared."
        return "the articles have not been compared; r reads and compares again."

    @property
    def partly_read(self) -> str:
        """How many of the articles were read where the reader stopped before all were; else empty."""
        if self.loaded is None or not self.loaded.unread:
            return ""
        read = len(self.loaded.articles)
        return f"{read:,} of {read + self.loaded.unread:,} articles read"

    @property
    def waiting(self) -> str:
        """What is being done, in a few words; empty when all is done."""
        if self.failed:
            return self.failed
        if not self.working:
            return ""
        at, ends = self.progress, "   Esc stops" if self.stoppable else ""
        if self.stopped and (self.loaded is None or at is None or at.stage == "reading"):
            return f"stopped reading; comparing what was read …{ends}"
        if at is not None and at.stage == "comparing" and at.total == 1:
            lasted = f", {lasting(self.waited)} so far" if self.waited >= NOTICED else ""
            number = len(self.loaded.articles) if self.loaded else self.outlets.total
            return f"comparing {number:,} articles{lasted} …{ends}"
        counted = f" {at.done + 1:,} of {at.total:,}" if at and at.total > 1 else ""
        return f"{at.stage if at else 'reading'}{counted} …{ends}"

    def joined(self, number: int) -> tuple[StoryCorrection, ...]:
        """What the reader has said that made one story, by its number, of several."""
        names = {file_name(article) for article in (self.stories or ())[number].comparison.articles}
        said = self.loaded.corrections.stories if self.loaded else ()
        return tuple(one for one in said if len(names.intersection(one.articles)) > 1)

    def take_first(self, articles: tuple[Article, ...]) -> None:
        """Show some more of many articles; nothing else is known of them yet."""
        awaited = self.progress.total if self.progress else 0
        self._outlets = Outlets((*self._outlets.articles, *articles), None, self.signs, awaited)
        self.article = self.article or next(iter(self._outlets.by_id), None)

    def changes(self, loaded: Loaded) -> str:
        """Which files have gone and which have come since the articles were read last; empty where none."""
        if self.loaded is None:
            return ""
        before, after = ([article.path for article in one.articles] for one in (self.loaded, loaded))
        gone = ", ".join(path for path in before if path not in after)
        new = ", ".join(path for path in after if path not in before)
        return "; ".join(f"{what}: {paths}" for what, paths in (("No longer there", gone), ("New", new)) if paths)

    def take_articles(self, loaded: Loaded) -> None:
        """Keep the cleaned articles; the stories told from former ones stay until new ones come."""
        from reader.loading import Progress

        self.loaded, self.progress, self.waited = loaded, Progress("comparing", 0, 1), 0
        if self.stories is None:
            self._gather()

    def take_stories(self, stories: Sequence[Story]) -> None:
        """Keep the compared stories; the reader stays in the story of the article that is open."""
        before = [one.id for one in self.told]
        self.stories, self.working, self.failed = tuple(stories), False, None
        holding = (i for i, s in enumerate(self.stories) if any(a.id == self.article for a in s.comparison.articles))
        self.story = next(holding, 0)
        self._gather()
        after = [one.id for one in self.told]
        if self.sentence in before and self.sentence not in after:  # corrected away: stay where it stood
            self.sentence = after[min(before.index(self.sentence), len(after) - 1)] if after else None

    def open_story(self, number: int) -> None:
        """Go to another story, at the beginning of its first article."""
        self.story, self.article, self.sentence, self.columns, self.trail = number, None, None, (), []
        self._gather()

    def _gather(self) -> None:
        if self.stories:
            comparison = self.stories[self.story].comparison
            self._outlets = Outlets(comparison.articles, comparison, self.signs)
        else:
            self._outlets = Outlets(self.loaded.articles if self.loaded else (), None, self.signs)
        known = self._outlets.by_id
        if self.article not in known:
            self.article = next(iter(known), None)
        self.columns = tuple(name for name in self.columns if name in known)

    def open_article(self, article: str) -> None:
        """Go to the beginning of an article."""
        if article != self.article:
            self.article, self.sentence = article, None

    def shown_columns(self, most: int) -> tuple[str, ...]:
        """The articles to see side by side: those chosen, otherwise the open one and the others, at most `most`."""
        if self.columns:
            return self.columns
        others = [article.id for article in self.outlets.articles if article.id != self.article]
        return ((self.article, *others) if self.article else tuple(others))[: max(most, 2)]
