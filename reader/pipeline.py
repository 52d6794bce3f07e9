"""The one way through the house: sources, cleaning, comparing. The app and the command line both call it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from reader.cleaning import clean
from reader.library.corrections import load_beside
from reader.model import Article, Corrections, Failure, Story
from reader.naming import story_headline
from reader.sources import locate, read

Grouping = Literal["automatic", "one story", "several"]
if TYPE_CHECKING:  # there with the extra `semantic` only
    from reader.comparing.meaning.encoder import Encoder



@dataclass(frozen=True, slots=True)
class Progress:
    """How far long work has come: `done` of `total` steps of a stage named for a reader ("reading", "comparing")."""

    stage: str
    done: int
    total: int


class Cancelled(Exception):
    """Raised out of the pipeline when the caller's `report` asks to stop; nothing has been changed."""


Report = Callable[[Progress], None]
"""Called between steps; raise `Cancelled` from it to stop the work."""


def _silent(_: Progress) -> None:
    """Report nothing."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """The cleaned articles in the order given, what could not be read, and what the user has said beside them."""

    articles: tuple[Article, ...]
    failures: tuple[Failure, ...]
    corrections: Corrections


LONG = 24
"""Articles from which on work is long: the first of them are shown before the rest is read."""
FIRST = 8
"""How many articles are shown first: a screenful of sources."""
Preview = Callable[[tuple[Article, ...]], None]
"""Called with the first articles of a long list, cleaned by themselves; what is found in them may still change."""


def _unseen(_: tuple[Article, ...]) -> None:
    """Show nothing."""


def load(paths: Sequence[str], *, report: Report = _silent, preview: Preview = _unseen) -> Loaded:
    """Read and clean everything that `paths` name: files, folders, "-" for standard input; none for the seeds."""
    located = locate(paths)
    corrections, faults = load_beside(located.places)
    documents = []
    failures = [*located.failures, *faults]
    for done, place in enumerate(located.places):
        report(Progress("reading", done, len(located.places)))
        outcome = read(place)
        if isinstance(outcome, Failure):
            failures.append(outcome)
        else:
            documents.append(outcome)
            if len(documents) == FIRST and len(located.places) > LONG:
                preview(clean(documents, corrections))
    report(Progress("cleaning", 0, len(documents)))
    return Loaded(clean(documents, corrections), tuple(failures), corrections)


def tell_stories(
    articles: Sequence[Article],
    corrections: Corrections,
    *,
    grouping: Grouping = "automatic",
    report: Report = _silent,
) -> tuple[Story, ...]:
    """Group the articles into stories and compare each, by meaning as well where there is an `encoder`.

    "automatic" takes what it is given as one story unless its articles plainly tell several.
    """
    from reader.comparing import compare, group  # not needed for reading and cleaning, and half of what loads

    groups = group(articles, grouping)
    stories = []
    for done, members in enumerate(groups):
        report(Progress("comparing", done, len(groups)))
        comparison = compare(members, corrections, encoder)
        stories.append(Story(str(done + 1), story_headline(members), comparison))
    return tuple(stories)
    encoder: Encoder | None = None,
