"""A mixed folder falls into stories; one story stays one."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path
from string import ascii_lowercase

import pytest

from reader.comparing import group
from reader.model import Article
from reader.said import StoryCorrection

MakeArticle = Callable[..., Article]

BEATS = json.loads(Path(__file__).with_name("two_events_on_one_beat.json").read_text(encoding="utf-8"))
FERRY = [
    """A ferry with 212 passengers ran aground off Lindholm harbour early on Tuesday. Rescue boats took every passenger
    from the ferry to the harbour, the coastguard said. The captain was questioned by the harbour police.""",
    """Rescue boats took 212 passengers from a ferry that had run aground near Lindholm. The coastguard said the harbour
    stayed closed until noon. Police questioned the captain, who has sailed the ferry since spring.""",
    """The Lindholm ferry that ran aground with passengers on board was towed into the harbour in the evening. Divers of
    the coastguard found a crack in the ferry's hull, and the captain told police of a failing rudder.""",
]
STRIKE = [
    """Bakers across Orvala walked out on Monday after talks on wages broke down. The bakers' union asked for six per
    cent, the mill owners offered two. Bread queues formed in Orvala before dawn.""",
    """The strike of Orvala's bakers entered its second day with no wage offer on the table. Union leader Petra Lund
    said bakers would not return for two per cent. Mill owners called the wage claim reckless.""",
    """Mill owners and striking bakers met a mediator in Orvala. The union lowered its wage claim to five per cent, and
    the bread queues grew shorter as supermarkets baked their own bread.""",
]


def made_up_word(seed: str) -> str:
    """Seven letters, the same for the same seed."""
    return "".join(random.Random(seed).choices(ascii_lowercase, k=7))


def made_up_story(number: int, rng: random.Random, size: int = 3) -> list[str]:
    """Articles that share the words of one invented event and differ in the rest."""
    topic = [made_up_word(f"topic {number} {i}") for i in range(40)]
    common = [made_up_word(f"common {i}") for i in range(3000)]
    return [" ".join(rng.sample(topic, 25) + rng.choices(common, k=80)) for _ in range(size)]


def test_a_folder_of_two_events_is_two_stories(article: MakeArticle) -> None:
    articles = [article(f"f{i}", text) for i, text in enumerate(FERRY)] + [
        article(f"s{i}", text) for i, text in enumerate(STRIKE)
    ]
    stories = group(articles, "automatic")
    assert [[one.id for one in story] for story in stories] == [["f0", "f1", "f2"], ["s0", "s1", "s2"]]


def test_the_seeds_stay_one_story_with_the_earlier_article(seeds: tuple[Article, ...]) -> None:
    assert group(seeds, "automatic") == (seeds,)


def test_one_story_is_kept_together_whatever_the_articles_tell(article: MakeArticle) -> None:
    articles = (article("a", FERRY[0]), article("b", STRIKE[0]))
    assert group(articles, "one story") == (articles,)


def test_what_the_user_calls_one_story_stays_one_and_the_rest_falls_apart(article: MakeArticle) -> None:
    articles = [article(f"f{i}", text) for i, text in enumerate(FERRY)] + [article("s", STRIKE[0])]
    said = [StoryCorrection(("f2.txt", "s.txt"))]
    assert [len(story) for story in group(articles, "several", said)] == [4]
    assert [len(story) for story in group(articles, "automatic", said)] == [4]
    other = article("o", STRIKE[0].replace("Orvala", "Berin"))
    assert [len(story) for story in group([*articles, other])] == [3, 2]


def test_a_large_mixed_folder_falls_into_its_stories(article: MakeArticle) -> None:
    rng = random.Random(7)
    articles = [
        article(f"{number}-{i}", text) for number in range(20) for i, text in enumerate(made_up_story(number, rng))
    ]
    rng.shuffle(articles)
    for stories in (group(articles, "several"), group(articles, "automatic")):
        assert sorted(sorted(one.id for one in story) for story in stories) == [
            sorted(f"{number}-{i}" for i in range(3)) for number in sorted(range(20), key=str)
        ]


def test_the_order_of_the_articles_changes_no_group(article: MakeArticle) -> None:
    articles = [article(f"a{i}", text) for i, text in enumerate(FERRY + STRIKE)]
    rng = random.Random(1)
    expected = {frozenset(one.id for one in story) for story in group(articles, "several")}
    for _ in range(5):
        rng.shuffle(articles)
        assert {frozenset(one.id for one in story) for story in group(articles, "several")} == expected


@pytest.mark.parametrize("text", ["", "…", "12345", "一二三四五六七八九十"])
def test_every_article_is_in_one_story_even_without_words(article: MakeArticle, text: str) -> None:
    articles = (article("a", text), article("b", FERRY[0]), article("c", text))
    stories = group(articles, "several")
    assert sorted(one.id for story in stories for one in story) == ["a", "b", "c"]


def test_an_empty_article_is_no_story_of_its_own_unless_asked_for(article: MakeArticle) -> None:
    articles = (article("a", FERRY[0]), article("b", ""), article("c", FERRY[1]))
    assert group(articles, "automatic") == (articles,)
    assert len(group(articles, "several")) == 2


def test_an_article_in_another_language_does_not_plainly_tell_another_story(article: MakeArticle) -> None:
    german = """Eine Fähre mit 212 Passagieren ist am frühen Dienstag vor dem Hafen von Lindholm auf Grund gelaufen.
    Rettungsboote brachten alle Passagiere in den Hafen, wie die Küstenwache mitteilte. Der Kapitän wurde von der
    Polizei befragt, weil das Ruder der Fähre nach dem Unfall nicht mehr zu bewegen war."""
    articles = (article("a", FERRY[0]), article("b", german), article("c", FERRY[1]))
    assert group(articles, "automatic") == (articles,)


def test_no_articles_are_no_stories() -> None:
    assert group((), "several") == ()


def test_two_short_articles_of_one_event_in_other_words_stay_one_story(article: MakeArticle) -> None:
    ledger = article(
        "ledger",
        "Norlund Air has fallen into administration with debts of 212 million crowns after talks with its rival Corvo "
        "came to nothing, leaving passengers on three islands without a way home before the holidays.",
        "Chief executive Martin Hale told staff in Halvik that he would stay in post for as long as he was needed.",
        "The carrier began in 1994 with one aircraft, and last year it lost money on every route except the northern.",
    )
    watch = article(
        "watch",
        "Norlund Air passengers are being urged not to travel to the airport, as every flight has been cancelled.",
        "The regulator says that it is arranging charter planes for nine thousand people who are stranded abroad.",
        "Those who paid by credit card can ask for their money back; those with vouchers can probably not.",
        "Its rival Corvo said it would carry holders of tickets for half the usual fare until Easter.",
    )
    assert [len(story) for story in group([ledger, watch], "automatic")] == [2]


@pytest.mark.parametrize("beat", BEATS["pairs"])
def test_two_events_on_one_beat_are_two_stories(article: MakeArticle, beat: str) -> None:
    articles = [article(name, text, language=beat[:2]) for name, text in zip("ab", BEATS["pairs"][beat], strict=True)]
    for grouping in ("automatic", "several"):
        assert [len(story) for story in group(articles, grouping)] == [1, 1]


def test_a_folder_of_ten_beats_falls_into_twenty_stories(article: MakeArticle) -> None:
    texts = [(beat[:2], text) for beat, pair in BEATS["pairs"].items() for text in pair]
    articles = [article(f"{n}", text, language=language) for n, (language, text) in enumerate(texts)]
    assert {len(story) for story in group(articles, "several")} == {1}


@pytest.mark.parametrize("told", BEATS["features"])
def test_what_tells_of_the_people_in_an_event_is_of_its_story(article: MakeArticle, told: str) -> None:
    articles = [
        article(name, text, language=told[:2]) for name, text in zip("ab", BEATS["features"][told], strict=True)
    ]
    for grouping in ("automatic", "several"):
        assert [len(story) for story in group(articles, grouping)] == [2]


def test_what_tells_of_the_people_in_an_event_is_found_in_a_mixed_folder(article: MakeArticle) -> None:
    """Each event is told by an agency, by its reprint and by a feature; the folder holds ten other stories."""
    articles = [
        article(f"{beat}-{n}", text, language=beat[:2])
        for beat, (news, feature) in BEATS["features"].items()
        for n, text in enumerate((news, f"{news}\nLorem ipsum.", feature))
    ]
    others = [name for name in BEATS["pairs"] if name not in ("en fires", "de Polizei", "fr montagne")]
    articles += [article(name, BEATS["pairs"][name][0], language=name[:2]) for name in others]
    stories = {tuple(one.id for one in story) for story in group(articles, "several") if len(story) > 1}
    assert stories == {tuple(f"{beat}-{n}" for n in range(3)) for beat in BEATS["features"]}
