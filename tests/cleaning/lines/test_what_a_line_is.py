"""Lines that are easily taken for something else, each with what a reader is told of it."""

from __future__ import annotations

import pytest

from reader.cleaning import clean
from reader.model import Article, Document
from reader.sources.text import blocks_of_text

TEXT = """\
The dam above Morle held on Sunday after a night of heavy rain, engineers said.
They had opened all four gates shortly before midnight, when the lake was 40 centimetres below the top.
About 600 people left their houses and spent the night in a school; by noon most of them were back.
"""
HEADLINE = "Dam holds after a night of heavy rain"


def cleaned(*above: str, below: str = "") -> Article:
    text = "\n".join([*above, "", TEXT + below])
    (article,) = clean([Document("a", "a.txt", blocks_of_text(text))])
    return article


@pytest.mark.parametrize("credit", ["Photo: Kim Ross/Valley Pictures", "(Photo: Kim Ross)", "Photo by Kim Ross"])
def test_a_caption_that_begins_with_the_headline_is_no_standfirst(credit: str) -> None:
    article = cleaned(HEADLINE, f"{HEADLINE}. {credit}", "By Jo Winter")
    line = article.lines[1]
    assert (line.keep, line.kind, line.reason) == (False, "caption", "the headline with a photo caption")


def test_a_summary_under_a_caption_is_kept() -> None:
    summary = "Engineers open four gates above Morle before midnight and say the worst is over"
    article = cleaned(HEADLINE, f"{HEADLINE}. Photo: Kim Ross", summary, "By Jo Winter")
    assert [line.keep for line in article.lines[1:4]] == [False, True, False]


@pytest.mark.parametrize(
    ("byline", "author", "published", "cue"),
    [
        ("By Jo Winter | March 3, 2024", "Jo Winter", "March 3, 2024", "the date on the byline"),
        ("By Jo Winter - 3 March 2024", "Jo Winter", "3 March 2024", "the date on the byline"),
    ],
)
def test_a_byline_may_have_the_date(byline: str, author: str, published: str, cue: str) -> None:
    article = cleaned(HEADLINE, byline)
    assert article.author is not None and article.author.value == author
    assert article.published is not None
    assert (article.published.value, article.published.cue) == (published, cue)


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("(Reporting by Jo Winter and Kim Ross in Morle; Editing by Al Dahl)", ("Jo Winter", "Kim Ross")),
        ("Reporting by Jo Winter; editing by Al Dahl", ("Jo Winter",)),
    ],
)
def test_who_edits_is_not_who_writes(line: str, authors: tuple[str, ...]) -> None:
    article = cleaned(HEADLINE, below=line)
    assert article.author is not None
    assert all(name in article.author.value for name in authors)
    assert "Dahl" not in article.author.value
    assert article.lines[-1].keep is False


def test_where_a_line_was_removed_is_part_of_the_reason() -> None:
    article = cleaned(
        "Valley Mail", "Home", "", HEADLINE, below="\nRelated\nEels return to the upper river\nPort traffic falls\n"
    )
    reasons = {line.text: line.reason for line in article.lines}
    assert "above the text" in reasons["Valley Mail"]
    assert "below the text" in reasons["Port traffic falls"]
