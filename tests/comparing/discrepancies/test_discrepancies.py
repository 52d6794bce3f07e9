"""Where two outlets differ: found on the surface of the sentences, and silent where they agree."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.comparing import compare
from reader.comparing.discrepancies.finding import find
from reader.comparing.words.sentences import split_sentences
from reader.model import Article, Comparison
from reader.pipeline import load, tell_stories

MakeArticle = Callable[..., Article]
MakeTwo = Callable[..., tuple[Article, Article]]
Between = Callable[..., list[tuple[str, tuple[str, str]]]]


# The seeds, as two readers labelled them


def seed_findings(comparison: Comparison, kind: str) -> set[tuple[str, str]]:
    return {one.sentences for one in comparison.discrepancies if one.kind == kind}


def test_c01_who_turned_to_whom_is_found_on_the_seeds(seeds_compared: Comparison) -> None:
    assert ("000:S9", "004:S5") in seed_findings(seeds_compared, "action")


def test_c03a_the_share_of_the_killed_is_found_on_the_seeds(seeds_compared: Comparison) -> None:
    assert ("000:S14", "003:S19") in seed_findings(seeds_compared, "number")


def test_c03b_the_blurred_two_thirds_is_found_on_the_seeds(seeds_compared: Comparison) -> None:
    blurred = [one for one in seeds_compared.discrepancies if one.sentences == ("000:S14", "002:S10")]
    assert [one.kind for one in blurred] == ["number"]
    assert blurred[0].texts[0].startswith("two-thirds") and blurred[0].texts[1].startswith("a majority")


def test_c03c_the_toll_without_a_source_is_found_on_the_seeds(seeds_compared: Comparison) -> None:
    assert ("000:S14", "004:S18") in seed_findings(seeds_compared, "attribution")


def test_c08_the_two_agencies_are_found_on_the_seeds(seeds_compared: Comparison) -> None:
    agencies = {one.texts for one in seeds_compared.discrepancies if one.kind == "attribution"}
    assert ("Yonhap", "Reuters") in agencies


def test_c10_and_c14_are_no_discrepancies_of_the_seeds(seeds_compared: Comparison) -> None:
    condition = {"000:S11", "001:S7", "002:S7", "004:S8", "002:S3", "004:S10"}
    title = {"000:S15", "002:S11", "003:S17", "004:S16"}
    for one in seeds_compared.discrepancies:
        assert not set(one.sentences) <= condition
        assert not set(one.sentences) <= title


def test_t1_and_t2_the_members_wanted_and_the_news_feed_are_no_discrepancies_of_the_seeds() -> None:
    loaded = load([])
    (story,) = tell_stories(loaded.articles, loaded.corrections)
    found = story.comparison
    told = [found.by_id[name].text for one in found.discrepancies for name in one.sentences]
    told += [found.by_id[value.sentence].text for figure in found.figures for value in figure.values]
    for trap in ("25,000", "20,000", "drones", "injure", "1,000-for-1,000", "June 4"):
        assert not any(trap in text for text in told), trap


def test_the_days_of_two_events_of_the_seeds_are_no_discrepancy(seeds_compared: Comparison) -> None:
    assert seed_findings(seeds_compared, "date") == set()


def test_nothing_else_is_claimed_on_the_seeds(seeds_compared: Comparison) -> None:
    assert len(seeds_compared.discrepancies) <= 10


# One made-up pair for each kind


@pytest.mark.parametrize(
    ("kind", "first", "second", "texts"),
    [
        (
            "number",
            "The lock gates of Halvik cost the town council $5,687 after the winter storm.",
            "For $5,587 the town council of Halvik mended the lock gates after the winter storm.",
            ("$5,687", "$5,587"),
        ),
        (
            "number",
            "The Halvik avalanche caused 90 casualties, with two-thirds of the losses being hikers killed.",
            "In the Halvik avalanche 20 hikers were killed and another 70 wounded, rescuers said.",
            ("two-thirds of the losses being hikers killed", "20 hikers were killed and another 70 wounded"),
        ),
        (
            "number",
            "Skipper Ove Brandt, 42, steered the stranded ferry into the basin.",
            "The ferry was steered by the 44-year-old skipper Brandt.",
            ("42", "44"),
        ),
        (
            "date",
            "The council's report on the Halvik lock gates was published on Saturday.",
            "The report on the Halvik lock gates, published Sunday, blames the council.",
            ("Saturday", "Sunday"),
        ),
        (
            "date",
            "Harbour master Dahl first renewed the lock gates of Halvik in 1987 with money of the council.",
            "Dahl, the harbour master, said the council renewed the lock gates of Halvik in 1988.",
            ("1987", "1988"),
        ),
        (
            "name",
            "The stranded ferry was towed into the basin of Norholm by two harbour tugs.",
            "Two harbour tugs towed the stranded ferry into the basin of Norwalm at night.",
            ("Norholm", "Norwalm"),
        ),
        (
            "role",
            "Nordlink chief executive Ove Brandt blamed the storm for the delay of the ferries.",
            "The storm delayed the ferries, said Nordlink chairman Ove Brandt, who blamed the lock.",
            ("chief executive", "chairman"),
        ),
        (
            "quote",
            "“We will use whatever lawful instrument is needed to keep the harbour open,” Dahl said.",
            "Dahl said: “We will use whatever lawful measure is needed to keep the harbour open this winter.”",
            ("instrument", "measure"),
        ),
        (
            "negation",
            "“The council knew that the gates should have been opened before the storm,” Dahl said.",
            "“The council knew that the gates should not have been opened before the storm,” said Dahl.",
            ("should have", "should not have"),
        ),
        (
            "action",
            "The council of Halvik fired Brandt in March over the broken lock gates.",
            "Brandt stepped down in March over the broken lock gates of Halvik.",
            ("fired", "stepped down"),
        ),
        (
            "action",
            "Brandt pleaded guilty to fraud over the sale of the Halvik lock gates.",
            "In the sale of the Halvik lock gates Brandt pleaded guilty to bribery.",
            ("fraud", "bribery"),
        ),
        (
            "action",
            "Orland is negotiating with Westmark over the return of the stranded ferry.",
            "Westmark has approached Orland with a proposal about the stranded ferry.",
            ("Orland is negotiating with Westmark", "Westmark has approached Orland"),
        ),
        (
            "attribution",
            "“The lock gates were never once inspected in thirty years,” said Dahl.",
            "“The lock gates were never once inspected in thirty years,” said Brandt.",
            ("Dahl", "Brandt"),
        ),
        (
            "attribution",
            "A ferry ran aground off Halvik, Reuters reported on Tuesday.",
            "A ferry ran aground off the port of Halvik, the Yonhap news agency reported.",
            ("Reuters", "Yonhap"),
        ),
        (
            "attribution",
            "A ferry ran aground off Halvik, the AP reported on Tuesday.",
            "A ferry ran aground off the port of Halvik, Reuters reported.",
            ("AP", "Reuters"),
        ),
        (
            "date",
            "The repaired lock gates of Halvik opened on March 17, 2025.",
            "The repaired lock gates of Halvik opened on March 19, 2025.",
            ("March 17, 2025", "March 19, 2025"),
        ),
        (
            "date",
            "The lock gates of Halvik were repaired earlier this week, harbour master Jon Dahl told the council.",
            "Harbour master Jon Dahl told the council that the lock gates of Halvik were repaired on Saturday.",
            ("earlier this week", "Saturday"),
        ),
        (
            "date",
            "Thieves emptied the vault of the Halvik savings bank over the Easter weekend, police said.",
            "Police said thieves emptied the vault of the Halvik savings bank last week.",
            ("Easter weekend", "last week"),
        ),
        (
            "name",
            "The prize of the Halvik harbour festival went to Falk for her film on eels.",
            "The prize of the Halvik harbour festival went to Lund for her film on eels.",
            ("Falk", "Lund"),
        ),
        (
            "negation",
            "The gates of the Halvik lock are working again, the harbour master said.",
            "The gates of the Halvik lock aren't working again, the harbour master said.",
            ("are working", "aren't working"),
        ),
        (
            "role",
            "Former Nordlink chief executive Ove Falk blamed the storm for the delay of the ferries.",
            "The storm delayed the ferries, said Nordlink president Ove Falk.",
            ("Former Nordlink chief executive", "president"),
        ),
    ],
)
def test_each_kind_is_found(between: Between, kind: str, first: str, second: str, texts: tuple[str, str]) -> None:
    assert (kind, texts) in between(first, second)


def test_the_same_part_of_another_day_is_found_beside_other_verbs(between: Between) -> None:
    first = "The leak was noticed Monday night by a diver using a lamp, said Ivo Tamm, the dam's chief engineer."
    second = "The leak came to light Sunday night during a lamp inspection, according to chief dam engineer Ivo Tamm."
    assert ("date", ("Monday night", "Sunday night")) in between(first, second)


def test_a_secretary_who_is_a_commissioner_elsewhere_is_found(between: Between) -> None:
    first = "The harbour will stay shut for a week, Transport Commissioner Rita Lehn told reporters."
    second = "Lehn, the transport secretary, said that the harbour will stay shut for a week."
    assert ("role", ("Commissioner", "secretary")) in between(first, second)


def test_a_weekday_is_held_against_a_date_when_the_day_of_publication_is_known(between: Between) -> None:
    gates, day = "The repaired lock gates of Halvik opened on", "2025-03-19"
    found = between(f"{gates} Monday.", f"{gates} March 18, 2025.", published=day)
    assert found == [("date", ("Monday", "March 18, 2025"))]
    assert between(f"{gates} Monday.", f"{gates} March 17, 2025.", published=day) == []


def test_a_reason_names_people_and_things_as_the_text_does(two: MakeTwo) -> None:
    first = "Nordlink chief executive Ove McBrandt blamed the storm for the 48-page delay report."
    second = "The storm delayed the ferries, said Nordlink chairman Ove McBrandt; the 47-page report blamed the storm."
    reasons = " ".join(one.why for one in compare(two(first, second)).discrepancies)
    assert "McBrandt is" in reasons
    assert "48-page in one, 47-page in the other" in reasons


# What must stay silent


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The repair of the Halvik lock cost $43,350.", "The town paid $43,000 for the repair of the Halvik lock."),
        ("More than 3,000 fans came to Halvik.", "About 3,400 fans came to Halvik."),
        (
            "As of early May, about 8,000 soldiers are still fighting in Halvik county.",
            "As of early May, the army had lost about 4,000 soldiers in the fighting in Halvik county.",
        ),
        ("Foreign ministers met in Halvik on Monday.", "Fishermen from Halvik protested on Tuesday."),
        (
            "Spy chief Jan Mikkelsen said the port of Halvik was safe.",
            "The head of military intelligence, Jan Mikkelsen, said the port of Halvik was safe.",
        ),
        ("President Zelensky praised the port of Halvik.", "President Zelenskyy praised the port of Halvik."),
        (
            "The Norholm Post reported that two harbour tugs towed the stranded ferry.",
            "Two harbour tugs towed the stranded ferry, the Norwalm Post reported.",
        ),
        (
            "The Harbour Security council towed the stranded ferry; security was tight.",
            "The Harbour Secretary had the stranded ferry towed, a secretary said.",
        ),
        ("Orland's navy guards the port of Halvik.", "The Orlandish navy guards the port of Halvik."),
        (
            "“We are gonna open the locks of Halvik,” Dahl said.",
            "“We are going to open the locks of Halvik,” Dahl said.",
        ),
        (
            "The council urged Brandt to resign over the Halvik lock gates.",
            "The council could have fired Brandt over the Halvik lock gates.",
        ),
        (
            "The prisoners must express a desire to move to Halvik.",
            "The prisoners may come to Halvik if they show a desire to move.",
        ),
    ],
)
def test_rounding_hedges_other_events_titles_and_paraphrases_stay_silent(
    between: Between, first: str, second: str
) -> None:
    assert between(first, second) == []


def test_an_article_that_tells_both_is_no_alarm(between: Between) -> None:
    both = "The council of Halvik fired Brandt in March. His lawyer says that Brandt stepped down in March."
    assert between(both, "Brandt stepped down in March over the lock gates of Halvik.") == []


def test_two_articles_of_one_outlet_are_not_held_against_each_other(between: Between) -> None:
    first, second = "The council fired Brandt in March.", "Brandt stepped down in March."
    assert between(first, second, outlet="Halvik Post") == []
    assert between(first, second) != []


# Properties


def test_the_surest_comes_first_and_no_reason_says_who_is_wrong(seeds_compared: Comparison) -> None:
    sureness = [one.sureness for one in seeds_compared.discrepancies]
    assert sureness == sorted(sureness, reverse=True)
    assert all(0 <= value <= 1 for value in sureness)
    assert not any(word in one.why for one in seeds_compared.discrepancies for word in ("wrong", "false", "error"))


def test_the_order_of_the_seeds_changes_no_discrepancy(seeds: tuple[Article, ...], seeds_compared: Comparison) -> None:
    assert compare(tuple(reversed(seeds))).discrepancies == seeds_compared.discrepancies


ODD = st.text(max_size=60) | st.text(
    alphabet=st.sampled_from("ab Z\"“”'’.,%$0129-—\n"), max_size=80
) | st.sampled_from(
    [
        "CEO Dan Moss said \"no\".",
        "At least 300 killed and 2,700 wounded.",
        "“Not one of them” was fired, he said.",
        "President Dan Moss, the CEO, resigned on Monday, May 5, 2025.",
    ]
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(ODD, min_size=1, max_size=4), st.lists(ODD, min_size=1, max_size=4))
def test_odd_text_is_read_and_every_wording_stands_in_its_sentence(first: list[str], second: list[str]) -> None:
    from reader.model import Line

    def made(name: str, texts: list[str]) -> Article:
        kept = [line for text in texts for line in text.splitlines() if line.strip()]
        lines = tuple(Line(n, line, True, "paragraph", "") for n, line in enumerate(kept, 1))
        return Article(name, name, lines)

    articles = (made("a", first), made("b", second))
    sentences = {one.id: split_sentences(one) for one in articles}
    text_of = {one.id: one.text for group in sentences.values() for one in group}
    for found in find(articles, sentences, ()):
        for name, text in zip(found.sentences, found.texts, strict=True):
            assert text and text in text_of[name]


def test_a_figure_that_differs_in_the_ledger_is_always_a_discrepancy(article: MakeArticle) -> None:
    """`--fail-on discrepancies` and the Facts view tell one story."""
    pair = (
        article("a", "The Halvik dam holds 40 tons of mud.\nThe Halvik mill ground 90 sacks of barley on Monday."),
        article(
            "b", "On Monday the Halvik mill ground 70 sacks of barley.\nSome 55 tons of mud lie in the Halvik dam."
        ),
    )
    found = compare(pair)
    differing = [figure for figure in found.figures if figure.verdict == "differ"]
    disputed = {frozenset(one.sentences) for one in found.discrepancies if one.kind == "number"}
    assert differing
    assert {frozenset(value.sentence for value in figure.values) for figure in differing} == disputed


def test_one_difference_is_told_once_in_its_longest_words(between: Between) -> None:
    found = between(
        "The cracks in the Halvik dam were discovered Wednesday night by divers with lamps.",
        "Divers with lamps discovered the cracks in the Halvik dam Tuesday night.",
    )
    assert found == [("date", ("Wednesday night", "Tuesday night"))]
