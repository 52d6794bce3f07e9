"""What `reader clean` prints may be given back to the reader, and says the same again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.cleaning import clean
from reader.export import as_text
from reader.model import Article, Document, Found, Line
from reader.sources.text import blocks_of_text

PARAGRAPHS = (
    "The ferry to Lindholm was taken out of service on Monday.",
    "Sign up for our newsletter",
    "• two boats",
    "Share",
)
ARTICLE = Article(
    "a",
    "sea.txt",
    tuple(Line(number, text, True, "paragraph", "prose") for number, text in enumerate(PARAGRAPHS, 1)),
    headline=Found("Ferry stops", 1, "the line that heads the text"),
    outlet=Found("The Example · Daily", None, "stated in reader.toml"),
    published=Found("3 May 2026, 10:14", 2, "the label “published”"),
    updated=Found("4 May 2026", 2, "the label “updated”"),
    credit=Found("AP", 2, "a credit"),
    language=Found("en", None, "its commonest words"),
    notes=("read as Windows-1252", "3 lines that were taken out read like running text"),
)
PLAIN = replace(ARTICLE, headline=None, outlet=None, published=None, updated=None, credit=None, notes=())
FIELDS = ("headline", "outlet", "author", "published", "updated", "credit")


def given_back(text: str) -> Article:
    (article,) = clean([Document("a", "a.txt", blocks_of_text(text))])
    return article


@pytest.mark.parametrize("article", [ARTICLE, PLAIN], ids=["all fields", "none"])
def test_every_line_is_kept_and_every_field_is_read_again(article: Article) -> None:
    again = given_back(as_text.cleaned([article]))
    assert [line.text for line in again.lines if line.keep] == list(PARAGRAPHS)
    for name in FIELDS:
        before, after = getattr(article, name), getattr(again, name)
        assert (after and after.value) == (before and before.value), name


def test_the_removed_lines_say_what_they_are() -> None:
    removed = [line for line in given_back(as_text.cleaned([ARTICLE])).lines if not line.keep]
    assert [line.number for line in removed] == [1, 2, 3, 4, 5]
    assert removed[0].kind == "headline"
    assert removed[2].reason == "says when the article was published"
    assert all("reader clean printed" in removed[at].reason for at in (1, 3, 4))


def test_several_articles_in_one_file_lose_their_heads_and_nothing_else() -> None:
    again = given_back(as_text.cleaned([ARTICLE, PLAIN, ARTICLE]))
    assert [line.text for line in again.lines if line.keep] == list(PARAGRAPHS) * 3
    assert again.headline
    assert again.headline.value == "Ferry stops"


def test_an_article_that_names_such_fields_in_its_text_is_judged_as_any_other() -> None:
    lines = ["Ferry stops", *PARAGRAPHS[:1] * 2, "outlet: not stated · author: not stated", PARAGRAPHS[0]]
    assert "Sign up for our newsletter" not in given_back("\n\n".join([*lines, PARAGRAPHS[1]])).body
