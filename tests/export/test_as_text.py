from __future__ import annotations

from reader.export import as_text
from reader.model import Article, Found, Line

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


def test_a_story_lists_its_articles() -> None:
    assert as_text.grouped([[ARTICLE, ARTICLE], [ARTICLE]]) == (
        "1. headline not stated\n  story/000.txt\n  story/000.txt\n\n2. headline not stated\n  story/000.txt\n"
    )
