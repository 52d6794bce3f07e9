"""Who took what from whom."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.comparing import compare
from reader.comparing.lineage.tracing import _names_and_figures_lost
from reader.model import Article, Comparison, Sentence

MakeArticle = Callable[..., Article]

ORIGINAL = """
The port of Halvik will close for nine days from Thursday, harbour master Ines Dahl said on Monday.
Divers had found cracks in two of the five lock gates that protect the inner harbour from storms.
Fishing boats must leave the basin by Wednesday night or stay inside until the repair is finished.
The repair will cost 1.4 million crowns, which the town council approved in an urgent meeting.
Ferry company Nordlink will send its passengers by bus to the neighbouring port of Sund meanwhile.
Dahl said the gates were last renewed in 1987 and should have been replaced ten years ago.
"""
REWRITTEN = """
Harbour master Ines Dahl announced that the port of Halvik will be closed for nine days from Thursday.
Cracks in two of the five lock gates protecting the inner harbour from storms had been found by divers.
The fishing boats must leave the basin by Wednesday night, or stay inside until the repair is finished.
The town council approved the cost of the repair of 1.4 million crowns in an urgent meeting.
Meanwhile passengers of the ferry company will go by bus to the neighbouring port of Sund.
The gates were last renewed in 1987 and should have been replaced ten years ago, according to Dahl.
The closure shows how much small ports depend on ageing structures and careful planning.
"""
INDEPENDENT = """
Fishermen in Halvik are angry about the closing of their port, which begins on Thursday.
"Nine days in the best weeks for cod is a catastrophe for us," skipper Ove Brandt said at the quay.
The town wants to mend damaged lock gates in that time.
Brandt and a dozen others plan to moor in Sund, forty kilometres to the south, and land their catch there.
Nordlink's ferries stop too, and hotels already report cancellations.
"""


def relations(comparison: Comparison) -> set[tuple[str, str, str]]:
    return {(one.article, one.origin, one.relation) for one in comparison.lineage}


def test_the_seed_002_is_a_rewrite_of_000_and_no_other_is_one(seeds_compared: Comparison) -> None:
    derived = {one for one in relations(seeds_compared) if one[2] in ("rewrite", "copy")}
    assert derived == {("002", "000", "rewrite")}


def test_the_rewrite_of_the_seeds_says_what_it_rests_on_and_what_was_lost(seeds_compared: Comparison) -> None:
    rewrite = next(one for one in seeds_compared.lineage if one.relation == "rewrite")
    assert "all 7 sentences of 000 come back in the same order" in rewrite.why
    assert "kyivindependent.com" in rewrite.why
    assert "Yonhap" in rewrite.why and "two-thirds" in rewrite.why
    assert {"002:S12", "002:S13"} <= set(rewrite.added)


def test_the_seeds_000_and_001_share_a_headline_only(seeds_compared: Comparison) -> None:
    assert ("001", "000", "same headline") in relations(seeds_compared)


def test_the_seed_003_is_earlier_coverage_of_the_call(seeds_compared: Comparison) -> None:
    earlier = [one for one in seeds_compared.lineage if one.relation == "earlier coverage"]
    assert [one.article for one in earlier] == ["003"]
    assert earlier[0].why == "published on 6 February 2025; 001 tells of 17 March 2025"


def test_a_rewrite_without_a_credit_comes_from_the_article_published_first(article: MakeArticle) -> None:
    first = article("late", ORIGINAL, published="2025-05-05")
    second = article("early", REWRITTEN, published="2025-05-04")
    assert ("late", "early", "rewrite") in relations(compare([first, second]))


def test_the_article_with_more_of_its_own_is_shown_first_when_nothing_tells_the_order(article: MakeArticle) -> None:
    comparison = compare([article("a", REWRITTEN), article("b", ORIGINAL)])
    assert relations(comparison) == {("a", "b", "rewrite")}
    assert "not stated" in comparison.lineage[0].why


def test_the_same_text_in_two_outlets_is_a_copy(article: MakeArticle) -> None:
    ran_it = article("a", ORIGINAL, outlet="Halvik Post"), article("b", ORIGINAL + "More soon.", outlet="Sund Herald")
    assert {one[2] for one in relations(compare(ran_it))} == {"copy"}


def test_of_two_undated_texts_the_one_that_names_the_other_as_its_source_is_the_rewrite(article: MakeArticle) -> None:
    told = REWRITTEN.replace("announced that", "told the Sund Gazette that")
    for origin in (
        article("b", ORIGINAL, outlet="The Sund Gazette"),
        article("b", "BOILERPLATE Sund Gazette", ORIGINAL),
    ):
        (found,) = compare([article("a", told), origin]).lineage
        assert (found.article, found.origin, found.relation) == ("a", "b", "rewrite")
        assert "it names Sund Gazette as its source" in found.why


def test_two_articles_about_one_event_are_no_rewrite(article: MakeArticle) -> None:
    assert relations(compare([article("a", ORIGINAL), article("b", INDEPENDENT)])) == set()


def test_two_reports_of_one_speech_are_no_rewrite(article: MakeArticle) -> None:
    speech = [
        "“We will mend the lock gates of Halvik before the winter storms,” Dahl told the council.",
        "“The fishermen shall have every crown of their lost income back,” said Dahl.",
        "“Nobody in this town was told how thin the iron had become,” she added.",
        "“I ask the council for patience and for one and a half million crowns,” Dahl said.",
        "“And I promise that the port will open again on the twentieth of May,” she said.",
    ]
    first = article("a", "The council of Halvik met in the school because of the crowd.", *speech)
    second = article("b", *speech, "Outside, skippers burned old nets in protest against the closing.")
    assert relations(compare([first, second])) <= {("a", "b", "copy"), ("b", "a", "copy")}
    others = [line.replace("Dahl said", "was her plea").replace("told the council", "announced") for line in speech]
    third = article("b", "Skippers burned old nets outside.", *[f"In the hall it was quiet. {line}" for line in others])
    assert not {one for one in relations(compare([first, third])) if one[2] == "rewrite"}


def test_the_same_sentences_in_another_order_are_no_rewrite(article: MakeArticle) -> None:
    backwards = "\n".join(reversed(REWRITTEN.strip().splitlines()))
    assert relations(compare([article("a", ORIGINAL), article("b", backwards)])) == set()


def test_two_articles_of_one_outlet_are_said_to_be_one_voice(article: MakeArticle) -> None:
    pair = article("a", ORIGINAL, outlet="Halvik Post"), article("b", INDEPENDENT, outlet="Halvik Post")
    assert relations(compare(pair)) == {("b", "a", "same outlet")}


def test_an_article_without_a_date_is_never_called_earlier(article: MakeArticle) -> None:
    pair = article("a", ORIGINAL), article("b", INDEPENDENT, published="2025-05-20")
    assert not [one for one in relations(compare(pair)) if one[2] == "earlier coverage"]


def test_articles_of_one_event_a_few_days_apart_are_not_earlier_coverage(article: MakeArticle) -> None:
    pair = article("a", ORIGINAL, published="2025-05-01"), article("b", INDEPENDENT, published="2025-05-04")
    assert not [one for one in relations(compare(pair)) if one[2] == "earlier coverage"]


def test_an_article_from_weeks_before_is_earlier_coverage(article: MakeArticle) -> None:
    pair = article("a", ORIGINAL, published="2025-04-01"), article("b", INDEPENDENT, published="2025-05-04")
    assert ("a", "b", "earlier coverage") in relations(compare(pair))


@pytest.mark.parametrize(
    ("told", "earlier"),
    [
        ("Grace Sund won the Halvik marathon on Sunday in front of 20,000 people.", True),
        ("The winner of the Halvik marathon will be known on Sunday, the club hopes.", False),
        ("The Halvik marathon was moved to the quay, the club said on Sunday.", False),
    ],
)
def test_a_weekday_in_the_opening_is_counted_back_from_the_publication(
    article: MakeArticle, told: str, earlier: bool
) -> None:
    preview = "A record field is expected at the Halvik marathon, race director Berit Lie said."
    pair = article("a", preview, published="2026-09-09"), article("b", told, published="2026-09-14")
    assert (("a", "b", "earlier coverage") in relations(compare(pair))) == earlier


def test_a_day_still_to_come_makes_nothing_earlier(article: MakeArticle) -> None:
    pair = (
        article("a", INDEPENDENT, published="2025-05-01"),
        article("b", "The port will open again on May 20, 2025, the town said.\n" + ORIGINAL),
    )
    assert not [one for one in relations(compare(pair)) if one[2] == "earlier coverage"]


def test_the_order_of_the_seeds_changes_no_relation(seeds: tuple[Article, ...], seeds_compared: Comparison) -> None:
    assert relations(compare(tuple(reversed(seeds)))) == relations(seeds_compared)


def test_only_names_and_figures_are_named_as_lost_not_words_that_open_a_quotation() -> None:
    origin = [Sentence("a:S1", "a", 1, '"Nobody asked us," Mr. Brandt said after 40 days.')]
    assert _names_and_figures_lost([Sentence("b:S1", "b", 1, "The union was not asked.")], origin) == ("Brandt", "40")


def test_on_one_day_the_time_of_day_says_which_came_first(article: MakeArticle) -> None:
    early, late = (
        article("b", ORIGINAL, published="2026-04-14T07:00"),
        article("a", REWRITTEN, published="2026-04-14T08:31"),
    )
    assert relations(compare([early, late])) == {("a", "b", "rewrite")}
    early, late = (
        article("b", REWRITTEN, published="2026-04-14T07:00"),
        article("a", ORIGINAL, published="2026-04-14T08:31"),
    )
    assert relations(compare([early, late])) == {("a", "b", "rewrite")}


def test_a_press_release_is_the_origin(article: MakeArticle) -> None:
    release = article("b", "BOILERPLATE Press release", REWRITTEN)
    assert relations(compare([article("a", ORIGINAL), release])) == {("a", "b", "rewrite")}


def test_where_nothing_tells_which_came_first_no_order_is_claimed(article: MakeArticle) -> None:
    (rewrite,) = compare([article("a", REWRITTEN), article("b", ORIGINAL)]).lineage
    assert not rewrite.ordered
    assert rewrite.why.endswith("which came first is not stated")


def test_two_identical_articles_are_the_same_text(article: MakeArticle) -> None:
    (copy,) = compare([article("a", ORIGINAL), article("b", ORIGINAL)]).lineage
    assert (copy.why, copy.ordered) == ("the same text; which came first is not stated", False)


def test_a_copy_with_a_word_of_its_own_is_not_called_the_same_text(article: MakeArticle) -> None:
    first, *_ = ORIGINAL.strip().split(".")
    word = first.split()[-1]
    (copy,) = compare([article("a", ORIGINAL), article("b", ORIGINAL.replace(f"{word}.", "elsewhere.", 1))]).lineage
    assert copy.why.startswith("nearly the same text, though 1 of its ")


def test_a_day_after_an_article_was_published_is_no_day_it_tells_of(article: MakeArticle) -> None:
    corrected = ORIGINAL + "A version of this article appears in print on Aug. 22, 2026.\n"
    pair = article("a", INDEPENDENT, published="2026-08-20"), article("b", corrected, published="2026-08-21")
    assert not [one for one in relations(compare(pair)) if one[2] == "earlier coverage"]


def test_two_outlets_that_ran_one_agencys_text_copied_nothing_from_each_other(article: MakeArticle) -> None:
    post = article("post", ORIGINAL + "More soon.", outlet="Halvik Post", credit="Sea Wire", published="2025-05-05")
    herald = article("herald", ORIGINAL, outlet="Sund Herald", credit="the Sea Wire", published="2025-05-04")
    (copy,) = compare([post, herald]).lineage
    assert copy.relation == "copy" and not copy.ordered
    assert copy.why.endswith("; both run the text of Sea Wire")


def test_who_credits_the_other_copied_it_even_where_that_one_credits_an_agency(article: MakeArticle) -> None:
    post = article("post", ORIGINAL, outlet="Halvik Post", credit="Sund Herald")
    herald = article("herald", ORIGINAL, outlet="Sund Herald", credit="Sea Wire")
    (copy,) = compare([post, herald]).lineage
    assert (copy.article, copy.origin, copy.ordered) == ("post", "herald", True)


NEXT_DAY = """
Skippers in Halvik are hurrying, as their port closes on Thursday and stays shut for nine days.
Dahl, who runs the harbour, had to act, the Sund Herald reported.
Cracks run through two of the lock gates, as divers discovered.
At short notice councillors found 1.4 million crowns to pay for it.
Whoever travels with Nordlink goes by bus to Sund.
A retired welder says that he could have told them all this in March.
"""


def test_the_next_day_in_other_words_and_naming_the_outlet_is_a_rewrite(article: MakeArticle) -> None:
    herald = article("herald", ORIGINAL, outlet="The Sund Herald", published="2025-05-04")
    post = article("post", NEXT_DAY, outlet="Halvik Post", published="2025-05-05")
    (rewrite,) = compare([herald, post]).lineage
    assert (rewrite.article, rewrite.origin, rewrite.relation, rewrite.ordered) == ("post", "herald", "rewrite", True)
    assert rewrite.why.endswith("it names The Sund Herald as its source and was published later")


def test_in_other_words_it_is_no_rewrite_of_an_outlet_that_it_does_not_name_or_that_was_later(
    article: MakeArticle,
) -> None:
    herald = article("herald", ORIGINAL, outlet="The Sund Herald", published="2025-05-04")
    silent = NEXT_DAY.replace(", the Sund Herald reported", "")
    assert not compare([herald, article("post", silent, outlet="Halvik Post", published="2025-05-05")]).lineage
    assert not compare([herald, article("post", NEXT_DAY, outlet="Halvik Post", published="2025-05-03")]).lineage


RAID = """
Thieves broke into the Tidewater Museum in Halvik on Friday night and stole silver worth an estimated 2 million crowns.
Three masked men smashed a skylight and lowered themselves into the great hall on ropes.
They took 47 coins, two goblets and a ring from the cabinet beside the stairs.
Museum director Hana Lis said the silver was kept in the hall for the summer.
The gang got away in a black van towards the harbour.
"They knew exactly what they wanted," said Lis.
"""
RAID_TOLD_OTHERWISE = """
Raiders stole silver worth an estimated 3 million crowns from the Tidewater Museum in Halvik on Friday night.
Two masked men smashed a skylight and came down into the great hall on ropes, police said.
47 coins, two goblets and a ring are gone from the cabinet beside the stairs.
Museum director Hana Lis said the silver was kept in the hall for the summer.
The gang got away in a white van towards the harbour.
A hiker, Len Groat, found the silver in a field in 1988.
"""


def test_two_reports_that_contradict_each_other_are_no_rewrite(article: MakeArticle) -> None:
    compared = compare([article("a", RAID), article("b", RAID_TOLD_OTHERWISE)])
    assert len([one for one in compared.discrepancies if one.kind in ("number", "action", "name")]) >= 3
    assert not compared.lineage
    agreeing = RAID_TOLD_OTHERWISE.replace("3 million", "2 million").replace("Two masked", "Three masked")
    (rewrite,) = compare([article("a", RAID), article("b", agreeing.replace("white van", "black van"))]).lineage
    assert rewrite.relation == "rewrite"


def test_a_copy_with_wrong_figures_is_still_a_copy(article: MakeArticle) -> None:
    changed = ORIGINAL.replace("nine days", "seven days").replace("1.4 million", "2.4 million").replace("1987", "1978")
    (copy,) = compare([article("a", ORIGINAL), article("b", changed)]).lineage
    assert copy.relation == "copy"


def test_an_agency_is_one_under_its_letters_and_its_full_name(article: MakeArticle) -> None:
    post = article("post", ORIGINAL + "More soon.", outlet="Halvik Post", credit="PA", published="2025-05-05")
    herald = article("herald", ORIGINAL, outlet="Sund Herald", credit="Press Association", published="2025-05-05")
    comparison = compare([post, herald])
    (copy,) = comparison.lineage
    assert not copy.ordered
    assert copy.why.endswith("; both run the text of Press Association")
    assert [one.source for one in comparison.sourcing] == ["Press Association"]


def test_who_names_the_agency_that_both_run_did_not_copy_the_other(article: MakeArticle) -> None:
    post = article("post", ORIGINAL, outlet="Halvik Post", credit="Reuters", published="2025-05-05")
    for silent in (
        article("herald", ORIGINAL, outlet="Sund Herald", published="2025-05-05"),
        article("herald", "BOILERPLATE Picture: Reuters", ORIGINAL, published="2025-05-05"),
    ):
        (copy,) = compare([post, silent]).lineage
        assert (copy.relation, copy.ordered) == ("copy", False)


def test_what_speaks_to_the_reader_was_neither_lost_nor_added(article: MakeArticle) -> None:
    first = article("a", ORIGINAL + "Call the Halvik Post newsroom on 01632 960 555 with what you know.\n")
    second = article("b", REWRITTEN + "Send us your pictures of the harbour to pictures@sund.example please.\n")
    (rewrite,) = compare([first, second]).lineage
    told = {one.id: one.text for group in compare([first, second]).sentences.values() for one in group}
    assert not any("newsroom" in told[name] or "@" in told[name] for name in (*rewrite.lost, *rewrite.added))


def test_a_sentence_told_in_a_short_one_is_not_called_added(article: MakeArticle) -> None:
    first = article("a", ORIGINAL + "Divers will be back at the lock gates of Halvik on Thursday morning.\n")
    second = article("b", REWRITTEN + "Divers will be back Thursday.\n")
    comparison = compare([first, second])
    (rewrite,) = comparison.lineage
    told = {one.id: one.text for group in comparison.sentences.values() for one in group}
    assert not any("Divers will" in told[name] for name in (*rewrite.lost, *rewrite.added))
