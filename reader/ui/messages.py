"""What the workers tell the app. They compute and post; only the app's handlers change what is kept."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from reader.library.state import Left
    from reader.model import Article, Failure, Story
    from reader.pipeline import Loaded, Progress


@dataclass
class Progressed(Message):
    """Long work came further."""

    progress: Progress

    def can_replace(self, message: Message) -> bool:
        """A burst of reports collapses to the last."""
        return isinstance(message, Progressed)


@dataclass
class ArticlesLoaded(Message):
    """The articles are read and cleaned; `left` is where the reader was among them another day."""

    loaded: Loaded
    left: Left | None = None


@dataclass
class FirstArticles(Message):
    """The first of many articles are there to be read; they will come again with the others."""

    articles: tuple[Article, ...]


@dataclass
class StoriesTold(Message):
    """The articles are compared; `problem` says why not by meaning, where that was wanted."""

    stories: tuple[Story, ...]
    problem: Failure | None = None


@dataclass
class WorkFailed(Message):
    """Something that should not happen did; `what` says it in one line."""

    what: str
