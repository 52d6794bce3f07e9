from __future__ import annotations

from collections.abc import Callable

from reader.export import as_text
from reader.model import Article, Found, Line, Story

ARTICLE = Article(
    "000",
    "story/000.txt",
    (
        Line(1, "Subscribe", False, "newsletter", "asks for an address"),
        Line(2, "A fire.", True, "paragraph", "prose"),
        Line(3, "The end.", True, "paragraph", "prose"),
    ),
    outlet=Found("The Example", None, "stated in reader.toml"),
)


def test_an_article_is_printed_without_its_boilerplate_and_says_what_is_not_known() -> None:
    assert as_text.cleaned([ARTICLE]) == (
        "headline not stated\nstory/000.txt\n"
        "outlet: The Example · author: not stated · published: not stated · credit: not stated\n\n"
        "A fire.\n\nThe end.\n"
    )


def test_several_articles_are_parted_by_a_rule() -> None:
    assert as_text.cleaned([ARTICLE, ARTICLE]).count(f"\n{as_text.RULE}\n") == 1


def test_a_story_lists_its_articles(make_story: Callable[..., Story]) -> None:
    story = make_story([["One.", "Two.", "Three."], ["A.", "B.", "C."]])
    assert as_text.grouped([story]) == "1. A story\n  story/000.txt\n  story/001.txt\n"
