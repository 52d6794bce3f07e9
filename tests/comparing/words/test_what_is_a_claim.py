"""Which sentences can be told by another outlet at all, and which figures are the same thing in other words."""

from __future__ import annotations

import pytest

from reader.comparing.figures.quantities import find_amounts
from reader.comparing.words.claims import dateline_length, is_heading, makes_claim
from reader.comparing.words.language import languages
from reader.model import Article, Line
from reader.pipeline import load, tell_stories
from reader.said import Corrections


@pytest.mark.parametrize(
    "text",
    [
        "Who pays for it?",
        "“Who pays for the new pier?”",
        "12 March 2024",
        "© 2024 Harbour Post. All rights reserved.",
        "What to know:",
        "1 a - b 2",
        "- Key figures",
        "— Jane Falk, Halvik",
        "This is a developing story.",
        "Please check back for updates.",
        "This article has been updated with a statement of the port.",
        "(Reporting by Ada Falk in Halvik; editing by Bo Lind)",
    ],
)
def test_what_asserts_nothing_is_no_claim(text: str) -> None:
    assert not makes_claim(text)


@pytest.mark.parametrize(
    "text",
    [
        "Nobody was hurt.",
        "“We will not pay,” she said.",
        "Was it right, the council was asked, to leave the people of the valley without any warning at all?",
        "He is 9 now.",
        "市議会は再建を決めた。",
    ],
)
def test_what_asserts_something_is_a_claim(text: str) -> None:
    assert makes_claim(text)


@pytest.mark.parametrize(
    ("text", "value", "kind"),
    [
        ("Two thirds of the houses are empty.", 2 / 3, "share"),
        ("Four fifths of the houses are empty.", 4 / 5, "share"),
        ("One in three pays nothing; a quarter of them left.", 1 / 4, "share"),
        ("It costs $4.2 million.", 4_200_000, "money"),
        ("Some 12 percent agreed.", 12, "percent"),
    ],
)
def test_a_figure_has_its_value_and_its_kind(text: str, value: float, kind: str) -> None:
    assert (round(value, 6), kind) in [(round(amount.value, 6), amount.kind) for amount in find_amounts(text)]


@pytest.mark.parametrize(("many", "one"), [("cities", "city"), ("schools", "school"), ("stories", "story")])
def test_what_is_counted_is_named_in_the_singular(many: str, one: str) -> None:
    for number in ("9", "Nine", "About 9"):
        assert [amount.noun for amount in find_amounts(f"{number} {many} were hit.")] == [one]


def article(name: str, *paragraphs: str) -> Article:
    lines = tuple(Line(number, text, True, "paragraph", "prose") for number, text in enumerate(paragraphs, 1))
    return Article(name, f"{name}.txt", lines)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("市議会は火曜日、北の桟橋の再建を決めた。工事は四月に始まる。", "ja"),
        ("港口委员会星期二投票决定重建被风暴摧毁的北码头，工程将于明年春天开始。", "zh"),
        ("항만위원회는 화요일 폭풍으로 파괴된 북쪽 부두를 다시 짓기로 의결했다고 밝혔다.", "ko"),
        ("Der Rat hat am Dienstag für den Bau einer neuen Mole gestimmt, wie die Stadt mitteilte.", "de"),
        ("The council voted on Tuesday to rebuild the northern pier, the town said.", "en"),
    ],
)
def test_the_language_of_an_article_is_known_by_its_letters_and_words(text: str, code: str) -> None:
    assert languages([article("a", text)]) == {"a": code}


def test_the_surest_difference_comes_first() -> None:
    loaded = load(())
    (story,) = tell_stories(loaded.articles, loaded.corrections)
    sure = [one.sureness for one in story.comparison.discrepancies]
    assert sure == sorted(sure, reverse=True)
    assert len(set(sure)) > 1


@pytest.mark.parametrize("mark", ["•", "-", "–"])
def test_an_item_of_a_list_that_states_something_is_a_claim_and_no_heading(mark: str) -> None:
    assert makes_claim(f"{mark} 41 houses have been destroyed")
    assert not is_heading(f"{mark} 41 houses have been destroyed")
    assert is_heading(f"{mark} The long road home")


@pytest.mark.parametrize(
    ("dateline", "claim"),
    [
        ("SEOUL, May 5 (Nordpress) -- ", "The council met."),
        ("SKARHOLM, March 14 (Nordic Press) - ", "More than 200 passengers left."),
        ("Berlin (dpa) – ", "Der Rat tagte."),
        ("WEST HALVIK — ", "“We won,” she said."),
        ("КИЇВ — ", "Рада зібралася."),
        ("", "The Food Agency (FA) - which inspects kitchens - was told."),
        ("", "NATO members met in Halvik - the first time this year."),
        ("", "Halvik (the town) won."),
    ],
)
def test_a_dateline_is_told_from_the_claim_behind_it(dateline: str, claim: str) -> None:
    assert dateline_length(dateline + claim) == len(dateline)


def test_the_dateline_is_not_marked_as_told_only_here() -> None:
    claim = "More than 200 passengers left the ferry in rescue boats"
    first, second = f"SKARHOLM, March 14 (Nordic Press) - {claim} on Friday evening.", f"{claim}, the coastguard said."
    articles = (article("a", first), article("b", second))
    comparison = tell_stories(articles, Corrections(), grouping="one story")[0].comparison
    marked = [first[start:end] for start, end in comparison.findings["a:S1"].only_here]
    assert marked == ["Friday evening"]
