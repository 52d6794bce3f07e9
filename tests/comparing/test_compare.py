"""What the comparison of made-up articles tells a reader, and what never changes it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import permutations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.comparing import compare, explain, split_sentences
from reader.comparing.coverage import find_coverage
from reader.comparing.matched import Matched
from reader.comparing.matching.links import Link
from reader.comparing.stories.outlets import outlet_keys
from reader.comparing.words.vocabulary import weigh
from reader.model import Article, Comparison, Coverage, Line
from reader.said import Corrections, PairCorrection

MakeArticle = Callable[..., Article]

HARBOR = (
    "The old harbor bridge in Varn collapsed on Monday evening, killing four people.",
    "Inspectors had warned of rust in the northern pylon two years ago.",
    "Mayor Lena Holt promised to rebuild the bridge within 18 months.",
    "A choir will sing at the memorial service in the cathedral.",
)
COURIER = (
    "Four people died when a bridge at the harbor of Varn collapsed Monday evening.",
    "Holt, the mayor, said the bridge would be rebuilt within a year and a half.",
    "Rust in the northern pylon was noticed by inspectors as early as two years ago.",
    "The ferry company offers free crossings until Easter.",
)


def coverage(comparison: Comparison) -> dict[str, Coverage]:
    return {name: finding.coverage for name, finding in comparison.findings.items()}


@pytest.fixture
def pair(article: MakeArticle) -> tuple[Article, Article]:
    return article("h", *HARBOR), article("c", *COURIER)


def test_a_fact_told_in_other_words_is_found_and_the_rest_is_unique(pair: tuple[Article, Article]) -> None:
    found = coverage(compare(pair))
    assert {name for name, mark in found.items() if mark == "unique"} == {"h:S4", "c:S4"}


def test_every_told_sentence_names_who_tells_it(pair: tuple[Article, Article]) -> None:
    for finding in compare(pair).findings.values():
        if finding.coverage == "unique":
            assert not finding.matches
            assert len(finding.outlets) == 1
        else:
            assert finding.matches
            assert finding.outlets == ("c", "h")


def test_the_words_that_only_one_has_are_marked(article: MakeArticle) -> None:
    told = "Officials say 4,000 soldiers were lost in the siege of Marn, two-thirds of them killed."
    retold = "The siege of Marn cost 4,000 soldiers, officials say."
    comparison = compare([article("a", told), article("b", retold)])
    assert [told[start:end] for start, end in comparison.findings["a:S1"].only_here] == [
        "lost",
        "two-thirds of them killed",
    ]
    assert comparison.findings["b:S1"].only_here == ()


def test_an_article_against_itself_is_all_shared(article: MakeArticle) -> None:
    lines = (*HARBOR, "He did it for us all.")
    found = compare([article("a", *lines), article("b", *lines)])
    assert set(coverage(found).values()) == {"shared"}
    assert all(not finding.only_here for finding in found.findings.values())


def test_a_sentence_printed_twice_by_both_is_shared_each_time(article: MakeArticle) -> None:
    twice = ("He did it for us all.", HARBOR[0], "He did it for us all.")
    comparison = compare([article("a", *twice), article("b", *twice)])
    assert set(coverage(comparison).values()) == {"shared"}
    assert comparison.findings["a:S3"].repeats == "a:S1"


def test_with_one_article_nothing_is_unique_for_there_is_no_other_to_compare_with(article: MakeArticle) -> None:
    assert set(coverage(compare([article("a", *HARBOR)])).values()) == {"none"}


def test_no_articles_and_empty_articles_make_an_empty_comparison(article: MakeArticle) -> None:
    assert compare([]).rows == ()
    empty = compare([article("a"), article("b")])
    assert (empty.rows, dict(empty.findings)) == ((), {})


def test_a_second_article_of_the_same_outlet_does_not_make_a_sentence_told_by_another(article: MakeArticle) -> None:
    comparison = compare(
        [
            article("morning", *HARBOR, outlet="The Harbor"),
            article("evening", HARBOR[3], "Divers searched the river all day.", outlet="The Harbor"),
            article("c", *COURIER, outlet="Courier"),
        ]
    )
    choir = comparison.findings["morning:S4"]
    assert choir.coverage == "unique"
    assert [match.sentence for match in choir.matches] == ["evening:S1"]
    assert choir.outlets == ("evening", "morning")


def test_two_articles_of_one_outlet_alone_carry_no_marks(article: MakeArticle) -> None:
    both = [article("a", *HARBOR, outlet="The Harbor"), article("b", *COURIER, outlet="The Harbor")]
    assert set(coverage(compare(both)).values()) == {"none"}


def test_declining_to_comment_is_not_one_fact_when_different_people_do(article: MakeArticle) -> None:
    comparison = compare(
        [
            article("a", *HARBOR[:3], "A spokesman for Holt declined to comment."),
            article("b", *COURIER[:3], "The ferry company Nordlys declined to comment."),
        ]
    )
    assert coverage(comparison)["a:S4"] == "unique"
    assert coverage(comparison)["b:S4"] == "unique"


def test_a_sub_heading_and_a_signature_carry_no_mark(article: MakeArticle) -> None:
    lines = ("Anger in the fishing quarter", "— Ann Reed (@annreed) March 3, 2024", *HARBOR)
    found = coverage(compare([article("a", *lines), article("b", *COURIER)]))
    assert (found["a:S1"], found["a:S2"]) == ("none", "none")


def test_the_user_can_say_that_two_sentences_are_the_same(pair: tuple[Article, Article]) -> None:
    corrected = compare(pair, Corrections(pairs=(PairCorrection(COURIER[3], HARBOR[3], same=True),)))
    assert coverage(corrected)["h:S4"] == "shared"
    assert [(match.sentence, match.kind) for match in corrected.findings["h:S4"].matches] == [("c:S4", "same")]
    by_hand = {name for name, finding in corrected.findings.items() if any(match.by_hand for match in finding.matches)}
    assert by_hand == {"h:S4", "c:S4"}


def test_the_user_can_say_that_two_sentences_are_not_the_same(pair: tuple[Article, Article]) -> None:
    corrected = compare(pair, Corrections(pairs=(PairCorrection(HARBOR[1], COURIER[2], same=False),)))
    assert "c:S3" not in {match.sentence for match in corrected.findings["h:S2"].matches}


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_the_order_of_articles_changes_no_verdict(article: MakeArticle, order: tuple[int, ...]) -> None:
    articles = [
        article("h", *HARBOR),
        article("c", *COURIER),
        article("x", HARBOR[0], COURIER[3], "Nobody was arrested."),
    ]
    assert compare([articles[i] for i in order]).findings == compare(articles).findings


WORDS = [
    "bridge",
    "harbor",
    "mayor",
    "rust",
    "pylon",
    "ferry",
    "Holt",
    "Varn",
    "4",
    "12,000",
    "the",
    "of",
    "and",
    "said",
    "collapsed",
    "rebuilt",
    "divers",
    "cathedral",
]
LINES = st.lists(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(lambda words: " ".join(words) + "."), max_size=5
)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(LINES, max_size=3))
def test_whatever_the_articles_marks_and_matches_agree(article: MakeArticle, stories: list[list[str]]) -> None:
    comparison = compare([article(f"a{n}", *lines) for n, lines in enumerate(stories)])
    for name, finding in comparison.findings.items():
        text = comparison.by_id[name].text
        assert 0 <= finding.novelty <= 1
        assert (finding.coverage == "unique") <= (not finding.matches)
        assert all(0 <= start < end <= len(text) for start, end in finding.only_here)
        for match in finding.matches:
            assert name in {back.sentence for back in comparison.findings[match.sentence].matches}
    shown = [name for row in comparison.rows for cell in row.cells.values() for name in cell]
    assert sorted(shown) == sorted(comparison.findings)


def test_an_unrelated_article_changes_hardly_a_mark(seeds_compared: Comparison, article: MakeArticle) -> None:
    stranger = article("x", *(f"The {w} orchestra of Lund played {w} waltzes by Strauss." for w in WORDS[:12]))
    before, after = coverage(seeds_compared), coverage(compare([*seeds_compared.articles, stranger]))
    changed = [name for name, mark in before.items() if (mark == "unique") != (after[name] == "unique")]
    assert len(changed) <= len(before) / 50


def test_a_sentence_is_not_surely_only_here_where_another_outlet_has_its_figure(article: MakeArticle) -> None:
    both = "The council of Orland met on Monday to speak of the old town."
    first = (
        "Rents there went up 17 per cent.",
        "A choir sang at the harbour gates all through the cold night.",
    )
    second = ("Tenants pay 17 percent more these days.", "Farmers brought the searchers bread and hot tea.")
    findings = compare((article("a", both, *first), article("b", both, *second))).findings
    assert findings["a:S2"].coverage == "unique"
    assert findings["a:S2"].unsure
    assert not findings["a:S3"].unsure
    assert findings["a:S3"].doubt is None


def test_what_another_outlet_tells_otherwise_is_not_only_here(article: MakeArticle) -> None:
    """The two hardly share a word, but that they differ is found: one of them cannot be told by nobody else."""
    first = "A treasurer siphoned almost £412,000 from the lifeboat fund of Halvik and was sent to prison."
    second = "In total £421,000 disappeared from the lifeboat money between 2015 and 2021."
    comparison = compare((article("a", first, *HARBOR), article("b", second, *COURIER)))
    assert [one.sentences for one in comparison.discrepancies] == [("a:S1", "b:S1")]
    assert coverage(comparison)["a:S1"] == coverage(comparison)["b:S1"] == "partial"
    assert [match.sentence for match in comparison.findings["a:S1"].matches] == ["b:S1"]
    assert coverage(comparison)["a:S5"] == "unique"


def test_a_told_word_between_two_new_ones_is_not_marked(article: MakeArticle) -> None:
    first = "The toll for a lorry on the Halvik bridge will rise by 6.2 per cent in autumn, as the mayor had asked for."
    second = "The mayor had asked for a toll for a lorry on the Halvik bridge that is 6.2 per cent higher."
    findings = compare((article("a", first), article("b", second))).findings
    marked = [first[start:end] for start, end in findings["a:S1"].only_here]
    assert marked == ["rise", "autumn"]


def test_an_article_without_text_is_nobody_to_be_compared_with(article: MakeArticle) -> None:
    empty = Article("b", "b.txt", (Line(1, "Accept all cookies", False, "consent", "asks for consent"),))
    comparison = compare((article("a", *HARBOR), empty))
    assert {finding.coverage for finding in comparison.findings.values()} == {"none"}
    assert explain(comparison, "a:S1").reason == "there is no other outlet to compare with"


def test_a_sentence_in_another_language_is_not_surely_only_here(article: MakeArticle) -> None:
    comparison = compare((article("a", *HARBOR, "港口委员会星期二投票决定重建北码头。"), article("b", *COURIER)))
    assert comparison.findings["a:S5"].unsure
    assert comparison.findings["a:S5"].doubt == "it is in other letters than its article"


@pytest.mark.parametrize(("figure", "marked"), [("412", True), ("about 430", False), ("428", False), ("427", False)])
def test_a_figure_is_told_elsewhere_only_where_it_rounds_to_the_other(
    article: MakeArticle, figure: str, marked: bool
) -> None:
    first = f"The grammar school of Varn, which has {figure} pupils, was closed on Monday for safety checks."
    second = "The grammar school of Varn, which has 430 pupils, was closed on Monday for safety checks."
    spans = compare((article("a", first), article("b", second))).findings["a:S1"].only_here
    assert any(figure.split()[-1] in first[start:end] for start, end in spans) is marked


def test_a_sentence_with_a_figure_of_its_own_is_told_elsewhere_in_part_only(article: MakeArticle) -> None:
    first = "The old harbor bridge in Varn collapsed on Monday evening, killing four people and closing 17 shops."
    findings = compare((article("a", first, *HARBOR[1:]), article("b", *COURIER))).findings
    assert findings["a:S1"].coverage == "partial"
    assert findings["a:S2"].coverage == "shared"


def test_a_sentence_told_in_part_names_every_outlet_that_tells_a_part(article: MakeArticle) -> None:
    articles = (
        article("a", "The old harbor bridge in Varn collapsed, killing four people and closing 17 shops."),
        article("b", "Four people died when a bridge at the harbor of Varn collapsed."),
        article("c", "Shops at the harbor of Varn have been closed since Monday."),
    )
    sentences = {one.id: split_sentences(one) for one in articles}
    claims = [sentence for group in sentences.values() for sentence in group]
    links = [Link("a:S1", "b:S1", told=4.0, same=4.0), Link("a:S1", "c:S1", told=1.0, same=-4.0)]
    weighed = weigh(claims, outlet_keys(articles), dict.fromkeys("abc", "en"))
    finding = find_coverage(Matched(articles, sentences, weighed.claims, links))["a:S1"]
    assert (finding.coverage, finding.outlets) == ("partial", ("a", "b", "c"))


def test_who_gives_another_figure_does_not_tell_the_sentence(article: Callable[..., Article]) -> None:
    told = compare(
        [
            article(
                "a", "Four people were killed and 23 injured when a coach left the road above Halvik, police said."
            ),
            article("b", "Police said that four people were killed and 23 injured when a coach left the Halvik road."),
            article(
                "c", "Police ask why the coach left the road above Halvik and killed four. Some 31 are in hospital."
            ),
        ]
    )
    assert told.findings["a:S1"].coverage == "shared"
    assert told.findings["a:S1"].outlets == ("a", "b")
    assert {match.sentence for match in told.findings["a:S1"].matches} >= {"b:S1", "c:S1"}


def test_a_name_that_another_outlet_has_anywhere_is_no_word_only_here(article: MakeArticle) -> None:
    first = """
    The council of Selbu turned down the plan for 212 homes at Tolworth Hall on Tuesday evening.
    Prudence Amery, who owns the hall, said she would appeal against the decision of the council.
    """
    second = """
    A plan for 212 homes was turned down by the council of Selbu on Tuesday evening after two hours.
    The owner will appeal against the decision of the council.
    Tolworth Hall was built for a banker, and has stood empty since Prudence Amery inherited it.
    """
    found = compare((article("a", first), article("b", second)))
    words = [
        sentence.text[start:end]
        for sentence in found.sentences["a"]
        for start, end in found.findings[sentence.id].only_here
    ]
    assert words
    assert not any("Tolworth" in run or "Amery" in run for run in words)


def test_a_figure_that_another_outlet_has_anywhere_is_no_word_only_here(article: MakeArticle) -> None:
    """In another unit too; a figure of something else is the sentence's own."""
    first = article(
        "a",
        "Some 80 firefighters fought the blaze at the Dunmarsh mill, seen 13 kilometres off, with 14 hoses.",
        "The mill made paper for the town's schools.",
    )
    second = article(
        "b",
        "About 80 firefighters fought the blaze at the mill in Dunmarsh on Monday.",
        "The school choir sang all night.",
        "Its glow was in the sky above Port Haven, eight miles away, where 14 dogs barked.",
    )
    compared = compare((first, second))
    told = compared.findings["a:S1"]
    marked = " ".join(compared.by_id["a:S1"].text[start:end] for start, end in told.only_here)
    assert "kilometres" not in marked
    assert "14 hoses" in marked


def test_no_words_are_marked_in_a_sentence_that_is_told_in_another_language_only(article: MakeArticle) -> None:
    english = """
    Stroem of Norvik lost 4100 crowns at Gries on 22 November, the paper of Norvik said.
    The harbour was closed and the ferry stayed where it was until the wind fell.
    The master of the harbour said that nobody could remember such a night as this.
    """
    german = """
    Stroem aus Norvik verlor am 22. November in Gries 4100 Kronen, wie die Zeitung von Norvik berichtet.
    Der Hafen wurde geschlossen, und die Fähre blieb, wo sie war, bis der Wind nachließ.
    """
    found = compare((article("a", english, language="en"), article("b", german, language="de")))
    told = [found.findings[one.id] for group in found.sentences.values() for one in group]
    assert [one.coverage for one in told if one.matches]
    assert not any(one.only_here for one in told if one.coverage in ("shared", "partial"))
