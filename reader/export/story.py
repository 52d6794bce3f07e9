"""The stories as one document in any markup: the order of the sections, and what the document says of itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from reader.export import findings, sections
from reader.export.markup import Markup, Properties
from reader.export.most_say import most_say
from reader.export.page import Page
from reader.model import Story
from reader.said import Corrections

SECTIONS: tuple[Callable[[Page], Iterator[str]], ...] = (
    sections.sources,
    findings.compared_apart,
    sections.at_a_glance,
    most_say,
    sections.only_in,
    sections.side_by_side,
    findings.figures,
    findings.discrepancies,
    findings.lineage,
    findings.sourcing,
    findings.earlier_coverage,
)


def document(
    stories: Sequence[Story], markup: Markup, *, with_removed: bool, corrections: Corrections, unread: int
) -> str:
    """The comparison of each story, one after the other; `with_removed` adds every line that was taken out and why.

    `unread` is how many of the articles given were not read since the reader stopped: said before all else.
    """
    blocks = [markup.remark(partly_read(stories, unread))] if unread else []
    if len(stories) > 1:
        blocks.append(markup.remark(taken_as_several(stories)))
    for story in stories:
        page = Page(story.comparison, markup)
        blocks.append(markup.heading(1, page.escape(story.headline)))
        for section in SECTIONS:
            blocks += section(page)
        blocks += findings.how_made(page, corrections)
        if with_removed:
            blocks += findings.removed(page)
    return markup.document(_properties(stories), [block for block in blocks if block])


def partly_read(stories: Sequence[Story], unread: int) -> str:
    """That only some of the articles were read and compared, and what follows from it."""
    read = sum(len(story.comparison.articles) for story in stories)
    return (
        f"Only {read:,} of {read + unread:,} articles were read and compared: the reading was stopped. "
        "What is said here of outlets, also “only here”, holds among these alone."
    )


def taken_as_several(stories: Sequence[Story]) -> str:
    """That the articles were not all compared with each other, and what to do where they should be."""
    articles = sum(len(story.comparison.articles) for story in stories)
    return (
        f"By their words these {articles:,} articles tell {len(stories):,} stories: articles of different "
        "stories were not compared with each other. If they tell one, --one-story compares them all, and so does an "
        "entry in reader.toml."
    )


def _properties(stories: Sequence[Story]) -> Properties:
    articles = [article for story in stories for article in story.comparison.articles]
    return {
        "title": stories[0].headline if len(stories) == 1 else f"{len(stories)} stories compared",
        "outlets": sorted({article.outlet.value for article in articles if article.outlet}),
        "made-with": "reader",
    }
