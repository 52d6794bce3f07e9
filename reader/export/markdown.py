"""The comparison as one Markdown file that can be pasted into an issue, a note or a document, cited from and sent on.

The same input gives the same bytes: no time stamp, no absolute path. The order of the sections is the list below, what
a flavour looks like is in `flavors`, and no text of an article reaches the file but through `escape`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from reader.export import findings, sections
from reader.export.escape import escape
from reader.export.flavors import FLAVORS, Flavor, Markup
from reader.export.page import Page
from reader.model import Corrections, Story

SECTIONS: tuple[Callable[[Page], Iterator[str]], ...] = (
    sections.sources,
    sections.at_a_glance,
    sections.most_say,
    sections.only_in,
    sections.side_by_side,
    findings.figures,
    findings.discrepancies,
    findings.lineage,
    findings.sourcing,
    findings.earlier_coverage,
)

NO_CORRECTIONS = Corrections()


def render(
    stories: Sequence[Story],
    *,
    flavor: Flavor = "gfm",
    with_removed: bool = False,
    corrections: Corrections = NO_CORRECTIONS,
) -> str:
    """The comparison of each story, one after the other; `with_removed` adds every line that was taken out and why."""
    markup = FLAVORS[flavor]
    blocks = [markup.front(_properties(stories))] if markup.front_matter else []
    for story in stories:
        blocks += _story(story, markup, with_removed=with_removed, corrections=corrections)
    return "\n\n".join(block for block in blocks if block) + "\n"


def _story(story: Story, markup: Markup, *, with_removed: bool, corrections: Corrections) -> Iterator[str]:
    page = Page(story.comparison, markup)
    yield f"# {escape(story.headline)}"
    for section in SECTIONS:
        yield from section(page)
    yield from findings.how_made(page, corrections)
    if with_removed:
        yield from findings.removed(page)


def _properties(stories: Sequence[Story]) -> dict[str, str | list[str]]:
    articles = [article for story in stories for article in story.comparison.articles]
    return {
        "title": stories[0].headline if len(stories) == 1 else f"{len(stories)} stories compared",
        "outlets": sorted({article.outlet.value for article in articles if article.outlet}),
        "made-with": "reader",
    }
