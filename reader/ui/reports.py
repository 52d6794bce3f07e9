"""What the app asks of its worker and what the worker tells: values, and how they travel between two processes.

They travel as pickles, which only ever come from a process that the app itself has started.
"""

from __future__ import annotations

import pickle
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Any, TypeAlias, Union

if TYPE_CHECKING:
    from reader.library.state import Left
    from reader.loading import Loaded, Progress
    from reader.model import Article, Failure, Method, Story
    from reader.pipeline import Grouping


@dataclass(frozen=True, slots=True)
class Request:
    """Read, clean and compare what `paths` name.

    `method` is the way of comparing, `grouping` whether the articles are one story or several, `again` whether the
    place where the reader was left is not asked for.
    """

    paths: tuple[str, ...]
    method: Method | None = None
    grouping: Grouping = "automatic"
    again: bool = False


@dataclass(frozen=True, slots=True)
class Enough:
    """Leave unread what has not been read yet, and compare what has."""


@dataclass(frozen=True, slots=True)
class FirstArticles:
    """The first of many articles are there to be read; they will come again with the others."""

    articles: tuple[Article, ...]


@dataclass(frozen=True, slots=True)
class ArticlesLoaded:
    """The articles are read and cleaned; `left` is where the reader was among them another day, or why nobody knows."""

    loaded: Loaded
    left: Left | Failure | None = None


@dataclass(frozen=True, slots=True)
class StoriesTold:
    """The articles are compared; `problem` says why not by meaning, where that was wanted."""

    stories: tuple[Story, ...]
    problem: Failure | None = None


@dataclass(frozen=True, slots=True)
class WorkFailed:
    """Something that should not happen did; `what` says it in one line."""

    what: str


@dataclass(frozen=True, slots=True)
class NoProcess:
    """No process that works can be started here."""


Report: TypeAlias = Union["Progress", FirstArticles, ArticlesLoaded, StoriesTold, WorkFailed, NoProcess]
"""Each round of work ends with one of the last three."""

_LENGTH = 8
"""Bytes before each value that say how long it is."""


def send(value: Request | Enough | Report, stream: IO[bytes]) -> None:
    """Write a value; raises OSError where nobody reads any more."""
    body = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    stream.write(len(body).to_bytes(_LENGTH, "big") + body)
    stream.flush()


def receive(stream: IO[bytes]) -> bytes | None:
    """The next value, for `opened`; None when the other end is gone. Nothing is made of it yet, which takes time."""
    length = stream.read(_LENGTH)
    body = stream.read(int.from_bytes(length, "big")) if len(length) == _LENGTH else b""
    return body if body and len(body) == int.from_bytes(length, "big") else None


def opened(body: bytes) -> Any:
    """The value that `send` was given."""
    return pickle.loads(body)
