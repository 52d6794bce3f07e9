"""On how few sources a story rests, and never more independence than the articles state."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.comparing import compare
from reader.comparing.sourcing.chains import count_chains, listed_chains
from reader.export.markdown import render
from reader.model import Article, Chain, Comparison, Story

MakeArticle = Callable[..., Article]
FIRE = "A fire destroyed the old mill in Halvik on Monday night, {by}.\nNobody was hurt in the blaze."
STRIKE = "The dockers of Sund went back to work after nine days{by}.\nTheir pay rises by three per cent."


def chains_of(*articles: Article) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    return [(chain.sources, chain.articles) for chain in compare(articles).chains]


def test_the_four_seeds_on_the_call_rest_on_yonhap_and_reuters(seeds_compared: Comparison) -> None:
    assert seeds_compared.chains == (
        Chain(("Yonhap", "Chosun Ilbo"), ("000", "001", "002")),
        Chain(("Reuters",), ("004",)),
    )
    said = count_chains(seeds_compared)
    assert said.startswith(
        "All 4 articles fall into 2 groups by the sources that they name. Articles of one group share"
    )
    assert said.endswith("No source is named in two groups. Earlier coverage is not counted.")
    assert "independent" not in said


def test_articles_that_name_one_agency_are_one_chain(article: MakeArticle) -> None:
    one = article("a", FIRE.format(by="Reuters reported"))
    other = article("b", "The mill at Halvik burned down, according to Reuters.")
    third = article("c", "Firefighters fought flames in a Halvik mill for hours, the AP reported.")
    assert chains_of(one, other, third) == [(("Reuters",), ("a", "b")), (("Associated Press",), ("c",))]
    assert chains_of(third, other, one) == chains_of(one, other, third)


def test_who_names_two_agencies_joins_their_chains(article: MakeArticle) -> None:
    """Fewer chains than there may be are honest, more are not."""
    one = article("a", FIRE.format(by="Reuters reported"))
    both = article("b", "The mill burned down, Reuters reported. The owner is abroad, according to Yonhap.")
    third = article("c", "The owner of the mill is on a journey, according to Yonhap.")
    assert chains_of(one, both, third) == [(("Reuters", "Yonhap"), ("a", "b", "c"))]


def test_an_article_without_a_named_source_is_counted_as_no_chain(article: MakeArticle) -> None:
    named = article("a", FIRE.format(by="Reuters reported"))
    silent = article("b", FIRE.format(by="the fire brigade said"))
    compared = compare([named, silent])
    assert compared.chains == (Chain(("Reuters",), ("a",)), Chain((), ("b",)))
    assert count_chains(compared) == "Only 1 of the 2 articles was found to name an agency or outlet as its source."


def test_where_nobody_names_an_agency_or_outlet_no_number_is_given(article: MakeArticle) -> None:
    compared = compare([article("a", FIRE.format(by="the police said")), article("b", STRIKE.format(by=""))])
    said = "In none of the 2 articles was an agency or outlet found that it names as its source."
    assert count_chains(compared) == said
    assert count_chains(compare([article("a", FIRE.format(by="Reuters reported"))])) == ""


def test_an_office_that_speaks_in_two_outlets_makes_them_no_chain(article: MakeArticle) -> None:
    one = article("a", FIRE.format(by="the Halvik Harbour Authority said"))
    other = article("b", "According to the Halvik Harbour Authority, the mill had been empty for years.")
    assert chains_of(one, other) == [((), ("a",)), ((), ("b",))]


@pytest.mark.parametrize("credit", ["Halvik Times", "halviktimes.com", "www.halviktimes.com"])
def test_who_credits_an_outlet_is_of_its_chain(article: MakeArticle, credit: str) -> None:
    origin = article("a", FIRE.format(by="Reuters reported"), outlet="The Halvik Times")
    later = article("b", "A mill is gone.\nIts owner will not build it up again.", credit=credit)
    assert chains_of(origin, later) == [(("Reuters",), ("a", "b"))]


def test_an_outlet_that_others_name_is_the_source_where_it_names_none_itself(article: MakeArticle) -> None:
    origin = article("a", FIRE.format(by="its owner said"), outlet="Halvik Times")
    later = article("b", "A mill is gone, the Halvik Times reported.")
    assert chains_of(origin, later) == [(("Halvik Times",), ("a", "b"))]


def test_a_copy_is_of_the_chain_of_its_origin_though_it_hides_the_agency(article: MakeArticle) -> None:
    lines = [
        "The dockers of Sund went back to work on Monday after nine days of strike.",
        "Their pay rises by three per cent in January and by two more in July.",
        "Eleven ships had waited outside the harbour for a free berth since the first day.",
        "The union called the agreement a victory of patience over threats.",
        "The port lost some forty million crowns while the cranes stood still.",
    ]
    origin = article("a", "\n".join([*lines, "The harbour master asked for calm, Reuters reported on Sunday."]))
    copy = article("b", "\n".join(lines))
    assert chains_of(origin, copy) == [(("Reuters",), ("a", "b"))]


def test_two_articles_of_one_outlet_are_one_chain(article: MakeArticle) -> None:
    one = article("a", FIRE.format(by="Reuters reported"), outlet="Sund Post")
    other = article("b", "The mill of Halvik will be rebuilt, according to Yonhap.", outlet="Sund Post")
    assert chains_of(one, other) == [(("Reuters", "Yonhap"), ("a", "b"))]


def test_a_chain_says_who_of_it_names_a_source_where_not_all_do(article: MakeArticle) -> None:
    origin = article("a", FIRE.format(by="its owner said"), outlet="Halvik Times")
    later = article("b", "A mill is gone, the Halvik Times reported.", outlet="Sund Mirror")
    found = compare((origin, later))
    assert next(listed_chains(found))[2] == (("Halvik Times", ("b",)),)
    story = Story("1", "A mill", found)
    assert "Halvik Times, Sund Mirror: source named: Halvik Times (by Sund Mirror)" in render([story])
