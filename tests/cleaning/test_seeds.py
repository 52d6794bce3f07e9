"""The five bundled articles, line by line: what belongs to the article and what does not."""

import pytest

from reader.cleaning import clean
from reader.cleaning.kinds import KINDS
from reader.model import Article, Document
from reader.sources import locate, read

KEPT = {
    "000": [14, 16, 18, 20, 22, 24, 26],
    "001": [2, 4, 5, 7, 8],
    "002": [3, 4, 5, 6, 7],
    "003": [12, 14, 16, 18, 20, 22, 24, 26, 28, 30],
    "004": [8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30],
}
HEADLINES = {
    "000": "Seoul, Kyiv discuss transfer of North Korean POWs to South Korea",
    "001": "Seoul, Kyiv discuss transfer of North Korean POWs to South Korea",
    "002": "Seoul and Kyiv Engage in POW Transfer Negotiations Regarding North Korean Soldiers",
    "003": "Kyiv open to talks with South Korea on captured North Korean soldiers, ambassador says",
    "004": "Ukraine and South Korea discuss fate of North Korean prisoners of war",
}


@pytest.fixture(scope="module")
def seeds() -> dict[str, Article]:
    documents = [outcome for place in locate([]).places if isinstance(outcome := read(place), Document)]
    return {article.id: article for article in clean(documents)}


def kinds_of(article: Article) -> dict[int, str]:
    return {line.number: line.kind for line in article.lines}


@pytest.mark.parametrize("name", KEPT)
def test_exactly_the_article_is_kept(seeds: dict[str, Article], name: str) -> None:
    assert [line.number for line in seeds[name].lines if line.keep] == KEPT[name]


@pytest.mark.parametrize("name", HEADLINES)
def test_the_headline_is_found_with_its_line(seeds: dict[str, Article], name: str) -> None:
    headline = seeds[name].headline
    assert headline is not None
    assert headline.value == HEADLINES[name]
    assert headline.line in {line.number for line in seeds[name].lines if line.text == headline.value}


def test_only_what_the_texts_state_becomes_a_field(seeds: dict[str, Article]) -> None:
    stated = {
        name: {
            field: found.value
            for field in ("outlet", "author", "published", "updated", "credit")
            if (found := getattr(article, field)) is not None
        }
        for name, article in seeds.items()
    }
    assert stated == {
        "000": {"author": "Tim Zadorozhnyy", "outlet": "Kyiv Independent"},
        "001": {},
        "002": {"credit": "kyivindependent.com"},
        "003": {"author": "Kateryna Denisova", "published": "February 6, 2025 6:59 PM"},
        "004": {"author": "Liliana Oleniak"},
    }


def test_membership_counters_are_no_facts(seeds: dict[str, Article]) -> None:
    assert {kinds_of(seeds["000"])[number] for number in (1, 3, 4)} == {"membership"}
    assert {kinds_of(seeds["003"])[number] for number in (1, 35, 36, 38, 40, 42)} == {"membership"}


def test_the_news_feed_of_another_day_is_left_out(seeds: dict[str, Article]) -> None:
    assert not any(line.keep for line in seeds["003"].lines if line.number >= 44)


def test_related_headlines_inside_the_text_are_left_out(seeds: dict[str, Article]) -> None:
    assert kinds_of(seeds["000"])[28] == "related"
    assert {kinds_of(seeds["001"])[number] for number in (6, 9, 10, 11, 12, 13, 14)} == {"related"}


def test_the_teaser_of_another_story_is_left_out_with_its_title(seeds: dict[str, Article]) -> None:
    assert {kinds_of(seeds["003"])[number] for number in (32, 33)} == {"related"}


def test_the_biography_and_the_captions_are_called_what_they_are(seeds: dict[str, Article]) -> None:
    assert kinds_of(seeds["000"])[34] == "bio"
    assert [kinds_of(seeds[name])[line] for name, line in (("000", 12), ("003", 9), ("004", 5))] == ["caption"] * 3


def test_a_headline_printed_twice_is_named_once(seeds: dict[str, Article]) -> None:
    assert sorted(kinds_of(seeds["000"])[number] for number in (8, 11)) == ["headline", "headline repeat"]


def test_every_line_has_a_known_kind_and_a_reason(seeds: dict[str, Article]) -> None:
    for article in seeds.values():
        assert all(line.kind in KINDS and line.reason for line in article.lines)


def test_cleaning_the_cleaned_text_keeps_all_of_it(seeds: dict[str, Article]) -> None:
    from reader.sources.text import blocks_of_text

    for article in seeds.values():
        (again,) = clean([Document("again", "again.txt", blocks_of_text(article.body))])
        assert again.body == article.body
