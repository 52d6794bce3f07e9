"""What reading and cleaning give, apart from the code that does it: the app knows these without loading that."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model import Article, Failure
    from reader.said import Corrections


@dataclass(frozen=True, slots=True)
class Progress:
    """How far long work has come: `done` of `total` steps of a stage named for a reader ("reading", "comparing")."""

    stage: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Loaded:
    """The cleaned articles in the order given, what could not be read, and what the user has said beside them.

    `unread` is how many were left unread because the user had `enough`. `notes` are things to know that keep nothing
    from being done: corrections that match nothing.
    """

    articles: tuple[Article, ...]
    failures: tuple[Failure, ...]
    corrections: Corrections
    unread: int = 0
    notes: tuple[Failure, ...] = ()
