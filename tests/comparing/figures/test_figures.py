"""The figure ledger: what several articles count, side by side."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.comparing import compare
from reader.comparing.figures.ledger import ledger
from reader.comparing.words.sentences import split_sentences
from reader.model import Article, Comparison, Figure, Finding, Row

MakeArticle = Callable[..., Article]


def of_one_row(*articles: Article) -> list[Figure]:
    """The ledger when all sentences of the articles stand in one row."""
    sentences = {article.id: split_sentences(article) for article in articles}
    row = Row({article.id: tuple(one.id for one in sentences[article.id]) for article in articles})
    findings = {one.id: Finding("shared", 0.1, tuple(sentences)) for group in sentences.values() for one in group}
    return list(ledger(articles, sentences, findings, (row,)))


def test_the_seeds_differ_in_the_hedge_of_the_troops_sent(seeds_compared: Comparison) -> None:
    troops = [f for f in seeds_compared.figures if any(value.number == 12000 for value in f.values)]
    assert [figure.verdict for figure in troops] == ["hedge differs"]
    hedges = {value.sentence.split(":")[0]: value.hedge for value in troops[0].values}
    assert hedges["000"] == "up to" and hedges["002"] == "around"


def test_no_figure_of_the_seeds_comes_from_boilerplate(seeds_compared: Comparison) -> None:
    numbers = {value.number for figure in seeds_compared.figures for value in figure.values}
    assert not numbers & {25000, 20000, 10, 90, 46, 27}


def test_soldiers_still_fighting_and_soldiers_lost_are_never_one_figure(seeds_compared: Comparison) -> None:
    for figure in seeds_compared.figures:
        assert not {8000, 4000} <= {value.number for value in figure.values}


def test_the_row_of_a_figure_counts_from_one(seeds_compared: Comparison) -> None:
    for figure in seeds_compared.figures:
        shown = {name for cell in seeds_compared.rows[figure.row - 1].cells.values() for name in cell}
        assert shown & {value.sentence for value in figure.values}


def test_the_4000_of_the_seeds_stand_together_with_and_without_a_source(seeds_compared: Comparison) -> None:
    lost = [f for f in seeds_compared.figures if any(value.number == 4000 for value in f.values)]
    assert len(lost) == 1
    sources = {value.sentence: value.source for value in lost[0].values}
    assert sources == {"000:S14": "Volodymyr Zelensky", "002:S10": "Volodymyr Zelensky", "004:S18": None}


def test_one_value_under_two_hedges_is_a_difference_of_the_hedge(article: MakeArticle) -> None:
    figures = of_one_row(
        article("a", "At least 40 houses in the valley were flooded by the river on Monday."),
        article("b", "The river in the valley flooded about 40 houses when it rose on Monday."),
    )
    assert [(figure.verdict, [value.hedge for value in figure.values]) for figure in figures] == [
        ("hedge differs", ["at least", "about"])
    ]


def test_hedges_that_say_the_same_are_no_difference(article: MakeArticle) -> None:
    figures = of_one_row(
        article("a", "More than 40 houses in the valley were flooded by the river on Monday."),
        article("b", "The river in the valley flooded over 40 houses when it rose on Monday."),
    )
    assert [figure.verdict for figure in figures] == ["same"]


@pytest.mark.parametrize(
    ("told", "verdict"), [("800", "same"), ("812", "hedge differs"), ("at least 800", "hedge differs")]
)
def test_a_round_figure_is_about_right_without_a_hedge(article: MakeArticle, told: str, verdict: str) -> None:
    figures = of_one_row(
        article("a", f"The fire in the harbour of Halvik drove {told} people from their homes on Monday."),
        article(
            "b", f"The fire drove some {told.split()[-1]} people from their homes in the harbour of Halvik on Monday."
        ),
    )
    assert [figure.verdict for figure in figures] == [verdict]


def figures_of(article: MakeArticle, first: str, second: str) -> list[tuple[str, list[float]]]:
    """The ledger of two whole articles, as the user sees it."""
    found = compare((article("a", first), article("b", second)))
    return [(figure.verdict, [value.number for value in figure.values]) for figure in found.figures]


def test_two_values_of_one_noun_differ_in_the_ledger_and_are_a_discrepancy(article: MakeArticle) -> None:
    pair = (
        article("a", "The swollen river flooded 40 houses in the Halvik valley on Monday."),
        article("b", "On Monday the swollen river in the Halvik valley flooded 65 houses."),
    )
    found = compare(pair)
    assert [(figure.verdict, [value.number for value in figure.values]) for figure in found.figures] == [
        ("differ", [40, 65])
    ]
    assert [(one.kind, one.texts) for one in found.discrepancies] == [("number", ("40", "65"))]


def test_a_figure_that_a_hedge_allows_is_no_different_figure(article: MakeArticle) -> None:
    figures = figures_of(
        article,
        "The swollen river flooded at least 40 houses in the Halvik valley on Monday.",
        "On Monday the swollen river in the Halvik valley flooded 43 houses.",
    )
    assert figures == [("hedge differs", [40, 43])]


def test_values_for_different_times_are_a_series(article: MakeArticle) -> None:
    figures = of_one_row(
        article("a", "As of early May, 40 houses in the valley had been flooded by the river."),
        article("b", "As of late May, 65 houses in the valley had been flooded by the river."),
    )
    assert [figure.verdict for figure in figures] == ["series"]


def test_rounding_is_no_difference(article: MakeArticle) -> None:
    figures = of_one_row(
        article("a", "The bridge over the river cost $43,350 and was paid by the town."),
        article("b", "The town paid $43,000 for the bridge over the river."),
    )
    assert [figure.verdict for figure in figures] == ["same"]


def test_one_length_in_two_units_and_one_share_in_two_forms_are_one_entry_each(article: MakeArticle) -> None:
    figures = of_one_row(
        article("a", "Two in five pilots of Halvik saw the barge drift 25 miles down the coast."),
        article("b", "The barge drifted 40 kilometres down the coast, seen by 40 per cent of the pilots of Halvik."),
    )
    told = [(figure.verdict, {value.text for value in figure.values}) for figure in figures]
    assert ("same", {"25", "40"}) in told and ("same", {"Two in five", "40 per cent"}) in told


def test_forty_men_and_forty_kilometres_are_never_one_figure(article: MakeArticle) -> None:
    figures = of_one_row(
        article("a", "Forty men of the pit at Halvik were on the shift when the roof fell."),
        article("b", "The next pit with men on the shift is forty kilometres away from Halvik."),
    )
    assert figures == []
