"""The one way through the house: sources, cleaning, comparing. The app and the command line both call it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Literal

from reader.cleaning import Draft, as_remembered, draft, judge, nothing_earlier
from reader.library import remembered
from reader.library.corrections import FILE_NAME, load_beside
from reader.loading import Loaded as Loaded
from reader.loading import Progress as Progress
from reader.model import Article, Earlier, Failure, Story
from reader.naming import story_headline
from reader.said import Corrections
from reader.sources import Place, locate, read

if TYPE_CHECKING:  # there with the extra `semantic` only
    from reader.comparing.matching.meaning.encoder import Encoder

Grouping = Literal["automatic", "one story", "several"]


class Cancelled(Exception):
    """Raised out of the pipeline when the caller's `report` asks to stop; nothing has been changed."""


Report = Callable[[Progress], None]
"""Called between steps; raise `Cancelled` from it to stop the work."""


def _silent(_: Progress) -> None:
    """Report nothing."""


LONG = 24
"""Articles from which on work is long: they are shown batch by batch as they are read."""
FIRST, BATCH = 8, 64
"""How many articles are shown first, a screenful of sources, and how many from then on."""
Preview = Callable[[tuple[Article, ...]], None]
"""Called with each batch of a long list, cleaned by itself; what is found in its articles may still change."""
Enough = Callable[[], bool]
"""Asked before each article; True leaves the rest unread."""


def _unseen(_: tuple[Article, ...]) -> None:
    """Show nothing."""


def _never() -> bool:
    """Read everything."""
    return False


def load(
    paths: Sequence[str],
    *,
    report: Report = _silent,
    preview: Preview = _unseen,
    enough: Enough = _never,
    remember: bool = False,
) -> Loaded:
    """Read and clean everything that `paths` name: files, folders, "-" for standard input; none for the seeds.

    Lines that an outlet's articles opened earlier in the app had too count as its house matter, unless the user has
    switched that off; with `remember`, as the app has it, these articles are remembered for the next time. Either way
    the same articles come out the same, in the app and on the command line.
    """
    known = remembered.switched_on()
    recall = remembered.recall if known else nothing_earlier
    located = locate(paths)
    corrections, faults = load_beside(located.places)
    drafts: list[Draft] = []
    previewed = unread = 0
    failures = [*located.failures, *faults]
    for done, place in enumerate(located.places):
        if enough():
            unread = len(located.places) - done
            break
        report(Progress("reading", done, len(located.places)))
        outcome = read(place)
        if isinstance(outcome, Failure):
            failures.append(outcome)
        else:
            drafts.append(draft(outcome))
            if len(located.places) > LONG and len(drafts) - previewed == (BATCH if previewed else FIRST):
                preview(judge(drafts[previewed:], corrections, recall))
                previewed = len(drafts)
    articles = judge(drafts, corrections, recall)
    notes = () if len(drafts) < len(located.places) else _unmatched(corrections, articles, located.places)
    failures += _remembered(articles) if known and remember else ()
    return Loaded(articles, tuple(failures), corrections, unread, notes)


def _unmatched(corrections: Corrections, articles: Sequence[Article], places: Sequence[Place]) -> tuple[Failure, ...]:
    """Notes on corrections that match nothing. Where only some of a folder's articles are opened, they may be meant for
    the others: then nothing is said."""
    if not corrections.lines and not corrections.pairs:
        return ()
    from reader.comparing.corrected import unmatched  # rarely needed, and splits sentences

    opened = {place.file for place in places if place.file}
    folders = sorted({file.parent for file in opened})
    if any(not opened.issuperset(place.file for place in locate([str(folder)]).places) for folder in folders):
        return ()
    return tuple(unmatched(corrections, articles, FILE_NAME))


def _remembered(articles: Sequence[Article]) -> tuple[Failure, ...]:
    """Remember the articles by outlet; what went wrong."""
    by_outlet: dict[str, list[Earlier]] = {}
    for article in articles:
        if article.outlet:
            by_outlet.setdefault(article.outlet.value, []).append(as_remembered(article))
    faults = (remembered.add(outlet, members) for outlet, members in by_outlet.items())
    return tuple(fault for fault in faults if fault)


def tell_stories(
    articles: Sequence[Article],
    corrections: Corrections,
    *,
    grouping: Grouping = "automatic",
    encoder: Encoder | None = None,
    report: Report = _silent,
) -> tuple[Story, ...]:
    """Group the articles into stories and compare each, by meaning as well where there is an `encoder`.

    "automatic" takes what it is given as one story unless its articles plainly tell several. Whatever the grouping,
    what the user has said to be one story stays together.
    """
    from reader.comparing import compare, group  # not needed for reading and cleaning, and half of what loads

    groups = group(articles, grouping, corrections.stories)
    stories = []
    for done, members in enumerate(groups):
        report(Progress("comparing", done, len(groups)))
        comparison = compare(members, corrections, encoder, together=grouping != "automatic")
        stories.append(Story(str(done + 1), story_headline(members), comparison))
    return tuple(stories)
