"""One text that several outlets ran is told once: copies of one article, and one rewrite of it."""

from __future__ import annotations

from itertools import combinations

from reader.comparing.lineage.same_text import tell_once
from reader.model import Lineage


def copy(article: str, origin: str, *, ordered: bool = False) -> Lineage:
    return Lineage(article, origin, "copy", "the same text", ordered=ordered)


def pairs(lineage: tuple[Lineage, ...]) -> list[tuple[str, str, str]]:
    return [(one.article, one.origin, one.relation) for one in lineage]


def test_five_copies_are_four_copies_of_one() -> None:
    told = tell_once(copy(second, first) for first, second in combinations("abcde", 2))
    assert pairs(told) == [(name, "a", "copy") for name in "bcde"]


def test_later_copies_are_those_of_the_article_that_came_first() -> None:
    told = tell_once([copy("a", "c", ordered=True), copy("b", "c", ordered=True), copy("b", "a", ordered=True)])
    assert pairs(told) == [("a", "c", "copy"), ("b", "c", "copy")]


def test_a_rewrite_of_a_text_is_told_of_the_outlet_that_it_has_most_of() -> None:
    rewrites = [
        Lineage("r", "a", "rewrite", "later", lost=("a:S1", "a:S2")),
        Lineage("r", "b", "rewrite", "it names b as its source", lost=("b:S2",)),
        Lineage("r", "c", "rewrite", "which came first is not stated", ordered=False),
    ]
    told = tell_once([copy("b", "a"), copy("c", "a"), copy("c", "b"), *rewrites])
    assert pairs(told) == [("b", "a", "copy"), ("c", "a", "copy"), ("r", "b", "rewrite")]


def test_a_chain_of_rewrites_stays_as_it_is() -> None:
    chain = [
        Lineage("b", "a", "rewrite", "later"),
        Lineage("c", "a", "rewrite", "l"),
        Lineage("c", "b", "rewrite", "l"),
    ]
    assert tell_once(chain) == tuple(chain)


def test_what_is_no_copy_is_untouched() -> None:
    others = (Lineage("b", "a", "same outlet", "both are of A"), Lineage("c", "a", "same headline", "alike"))
    assert tell_once(others) == others
