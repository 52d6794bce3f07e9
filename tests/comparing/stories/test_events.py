"""An article of another event changes nothing that is said of the story it lies beside."""

from __future__ import annotations

from collections.abc import Callable
from itertools import permutations

import pytest

from reader.comparing import compare, explain
from reader.comparing.stories.events import compared_apart, find_events
from reader.model import Article, Comparison
from reader.said import Corrections, PairCorrection, StoryCorrection

MakeArticle = Callable[..., Article]

TAX = """Governor Ruth Halloran signed a bill on Friday that lowers the income tax of families with two children.
The bill passed the state senate by 21 votes to 17 after a debate that lasted until three in the morning.
Senator Paul Brandt, a Republican, called the law a gift to people who need no gifts and promised to run against it.
"Every parent who opens a pay slip in March will see the difference," Halloran told reporters at a school in Milltown.
The budget office puts the cost at 340 million dollars a year, which is to come from a levy on online betting.
Democrats in the lower chamber had asked for twice as much, and gave way when the treasurer threatened to resign.
Polls say that six voters in ten welcome the cut, though only a third knows how it will be paid for.
The first refunds are to be sent out by cheque in April, well before the primaries in June.
Lobbyists of the betting industry said on Saturday that they would ask a federal judge to stop the levy.
A similar law in the neighbouring state was struck down two years ago because its wording named single companies.
Halloran's staff said that lawyers had gone over every line of the text with that ruling in mind.
The treasurer, who did not attend the signing, wished everybody a happy weekend in a statement of nine words."""
COURT = """A jury in Westport on Friday found ex-sheriff Leonard Oakes guilty of taking bribes of a towing firm.
Oakes, 61, sat motionless while the clerk read out eleven counts of fraud and two of obstruction.
Prosecutors had shown the jurors photographs of envelopes that changed hands behind a bowling alley.
"He sold his badge by the yard," assistant prosecutor Dana Whitfield said in her closing argument.
The defence called the firm's owner a liar who had bought his own freedom with a story.
Sentencing is set for September; Oakes faces up to twenty years in a federal prison.
Two deputies who testified against him have left the county since, and a third was never found.
The verdict ends an inquiry that began when a tow truck driver complained about a missing invoice.
County supervisors must now name a successor, which they have put off since the winter.
Outside the courthouse a crowd of former inmates cheered, and somebody let go a bunch of yellow balloons.
Judge Amira Colton thanked the jurors for five weeks of patience and let them go home before lunch.
Oakes's wife said through a lawyer that the family would appeal and asked to be left alone until then."""
BEES = """Beekeepers in the Alder valley expect a poor harvest of honey after the coldest spring in forty years.
Colonies weakened by mites were found at eleven of twenty apiaries that inspectors visited last month.
Clover and lime flowered three weeks late, so that the young workers found little nectar when they first flew out.
"I have fed sugar in May, which my grandfather never did," said Marta Lindqvist, who keeps ninety hives near the dam.
The association asks gardeners to sow wild thyme instead of lawn, and to leave ivy on old walls.
A jar may cost a fifth more in autumn, according to the cooperative that bottles most of the valley's honey.
Scientists at the agricultural college are breeding queens whose daughters brush the mites off one another.
Their first trial covers sixty hives on two islands, where no stranger's drones can spoil the line.
Orchards down the river fear for their cherries, since one blossom in three was never visited.
Rain is forecast until the middle of June, and then, with luck, a fortnight of warm southerly winds.
Children of the village school have painted entrance boards in colours that bees can tell apart.
The county fair will go on as planned, but without the tasting that used to close it."""


def marks(comparison: Comparison) -> dict[str, tuple[str, float]]:
    return {name: (one.coverage, one.novelty) for name, one in comparison.findings.items()}


@pytest.fixture
def taxes(article: MakeArticle) -> tuple[Article, ...]:
    """The story by three outlets, the second in another order, the third shorter with words of its own."""
    lines = TAX.splitlines()
    second = [line.replace("signed a bill", "put her name to a bill").replace("asked for", "wanted") for line in lines]
    third = [*lines[:9:2], "Nobody of the treasurer's office picked up the telephone on Saturday evening."]
    return article("a", TAX), article("b", *reversed(second)), article("c", *third)


@pytest.mark.parametrize("other", [COURT, BEES])
def test_an_article_of_another_event_changes_no_mark(
    taxes: tuple[Article, ...], article: MakeArticle, other: str
) -> None:
    before = compare(taxes)
    after = compare([article("0", other), *taxes])
    assert after.apart == ("0",) and not before.apart
    assert {name: mark for name, mark in marks(after).items() if not name.startswith("0:")} == marks(before)
    assert {mark for name, mark in marks(after).items() if name.startswith("0:")} == {("none", 1.0)}


def test_the_order_of_the_articles_changes_no_event(taxes: tuple[Article, ...], article: MakeArticle) -> None:
    articles = (*taxes, article("x", COURT), article("y", COURT.replace("Friday", "Saturday")), article("z", BEES))
    for order in permutations(articles):
        assert find_events(order) == (("a", "b", "c"), ("x", "y"), ("z",))


def test_short_articles_are_never_parted(article: MakeArticle) -> None:
    lines = TAX.splitlines()
    short = article("d", lines[0], BEES.splitlines()[0])
    assert find_events([article("a", *lines[:5]), article("b", *COURT.splitlines()[:5])]) == (("a", "b"),)
    assert find_events([article("a", TAX), article("b", COURT), short]) == (("a", "d"), ("b",))


def test_articles_that_are_not_in_english_are_never_parted(article: MakeArticle) -> None:
    assert find_events([article("a", TAX, language="de"), article("b", BEES, language="de")]) == (("a", "b"),)


def test_the_seeds_tell_one_event(seeds_compared: Comparison) -> None:
    assert not seeds_compared.apart


def test_nothing_is_of_no_event() -> None:
    assert find_events([]) == ((),)
    assert not compare([]).apart


def test_a_sentence_that_two_events_share_word_for_word_is_not_called_only_here(article: MakeArticle) -> None:
    line = "The stock exchange closed early because of the storm that tore down a crane in Milltown."
    compared = compare([article("a", TAX, line), article("b", BEES, line)])
    assert compared.apart == ("b",)
    assert [compared.findings[f"{name}:S13"].coverage for name in "ab"] == ["shared", "shared"]


def test_the_user_can_join_sentences_of_two_events(article: MakeArticle) -> None:
    first, second = TAX.splitlines()[8], BEES.splitlines()[7]
    corrections = Corrections(pairs=(PairCorrection(first, second, same=True),))
    compared = compare([article("a", TAX), article("b", BEES)], corrections)
    assert compared.findings["a:S9"].coverage == "shared"
    assert [match.sentence for match in compared.findings["a:S9"].matches] == ["b:S8"]


def test_an_article_of_another_event_is_said_to_be_compared_apart(
    taxes: tuple[Article, ...], article: MakeArticle
) -> None:
    compared = compare([article("0", COURT), *taxes])
    assert explain(compared, "0:S1").reason == "its article was compared apart: by the words, it tells of another event"
    assert "apart" not in explain(compared, "c:S6").reason


def test_of_two_articles_that_share_nothing_both_are_compared_apart(article: MakeArticle) -> None:
    compared = compare([article("a", TAX), article("b", COURT)])
    assert compared_apart(compared) == {"a", "b"}
    assert {one.coverage for one in compared.findings.values()} == {"none"}
    assert "compared apart" in explain(compared, "a:S1").reason


def test_nothing_is_only_here_where_all_of_an_event_are_of_one_outlet(article: MakeArticle) -> None:
    post = [article(name, text, outlet="Post") for name, text in (("a", TAX), ("b", TAX.replace("Friday", "Monday")))]
    compared = compare([*post, article("c", COURT, outlet="Mail")])
    assert compared.apart == ("c",) and compared_apart(compared) == {"a", "b", "c"}
    assert {one.coverage for one in compared.findings.values()} == {"none"}


def test_two_outlets_that_tell_of_the_other_event_are_held_against_each_other(
    taxes: tuple[Article, ...], article: MakeArticle
) -> None:
    own = "Snow kept fourteen postmen from their rounds."
    compared = compare([*taxes, article("x", COURT, own), article("y", COURT)])
    assert compared.apart == ("x", "y")
    assert compared.findings["x:S1"].coverage == "shared"
    assert compared.findings["x:S13"].coverage == "unique"


def test_articles_that_the_user_calls_one_story_are_all_held_against_each_other(article: MakeArticle) -> None:
    articles = [article("a", TAX), article("b", COURT)]
    for compared in (
        compare(articles, together=True),
        compare(articles, Corrections(stories=(StoryCorrection(("a.txt", "b.txt")),))),
    ):
        assert not compared.apart
        assert {one.coverage for one in compared.findings.values()} == {"unique"}
