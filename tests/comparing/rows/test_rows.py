from __future__ import annotations

from collections.abc import Callable

from reader.comparing import compare, rows_for
from reader.model import Article, Comparison


def cells(comparison: Comparison, base: str) -> list[dict[str, tuple[str, ...]]]:
    return [dict(row.cells) for row in rows_for(comparison, base)]


FIRE = "A fire destroyed the paper mill in Orsk on Tuesday night."
JOBS = "The owner, Karin Lund, promised that none of the 340 workers would lose a job."
CAUSE = "Investigators believe that a faulty transformer sparked it."
POEM = "A local poet wrote an elegy."


def test_rows_bring_reordered_sentences_together_in_the_order_of_the_base(article: Callable[..., Article]) -> None:
    comparison = compare([article("a", FIRE, JOBS, CAUSE), article("b", CAUSE, POEM, FIRE, JOBS)])
    assert [dict(row.cells) for row in comparison.rows] == [
        {"a": ("a:S1",), "b": ("b:S3",)},
        {"a": ("a:S2",), "b": ("b:S4",)},
        {"a": ("a:S3",), "b": ("b:S1",)},
        {"b": ("b:S2",)},
    ]
    assert cells(comparison, "b") == [
        {"b": ("b:S1",), "a": ("a:S3",)},
        {"b": ("b:S2",)},
        {"b": ("b:S3",), "a": ("a:S1",)},
        {"b": ("b:S4",), "a": ("a:S2",)},
    ]


def test_what_only_a_later_article_opens_with_stands_right_before_its_next_row(article: Callable[..., Article]) -> None:
    comparison = compare([article("a", FIRE, JOBS, CAUSE), article("b", POEM, CAUSE)])
    assert [dict(row.cells) for row in comparison.rows] == [
        {"a": ("a:S1",)},
        {"a": ("a:S2",)},
        {"b": ("b:S1",)},
        {"a": ("a:S3",), "b": ("b:S2",)},
    ]


def test_an_article_that_shares_nothing_stands_at_the_end(article: Callable[..., Article]) -> None:
    comparison = compare([article("a", FIRE, JOBS), article("b", POEM, "Critics praised its rhythm warmly.")])
    assert [list(row.cells) for row in comparison.rows] == [["a"], ["a"], ["b"], ["b"]]


def test_one_sentence_may_stand_beside_two_that_divide_it(article: Callable[..., Article]) -> None:
    both = (
        "A fire destroyed the paper mill in Orsk on Tuesday night, and owner Karin Lund promised 340 workers their job."
    )
    comparison = compare([article("a", both, CAUSE), article("b", FIRE, JOBS, POEM)])
    assert dict(comparison.rows[0].cells) == {"a": ("a:S1",), "b": ("b:S1", "b:S2")}


def test_eight_articles_share_a_row(article: Callable[..., Article]) -> None:
    comparison = compare([article(f"a{n}", FIRE, f"Resident number {n} wept.") for n in range(8)])
    assert comparison.rows[0].cells.keys() == {f"a{n}" for n in range(8)}


def test_every_base_shows_every_sentence_once(seeds_compared: Comparison) -> None:
    everything = sorted(seeds_compared.findings)
    for base in seeds_compared.sentences:
        shown = [name for row in rows_for(seeds_compared, base) for cell in row.cells.values() for name in cell]
        assert sorted(shown) == everything
        own = [name for row in rows_for(seeds_compared, base) for name in row.cells.get(base, ())]
        assert len(own) == len(seeds_compared.sentences[base])
