"""Told by several is not agreed on by several: what others say in place of a sentence's words."""

from __future__ import annotations

from reader.comparing import compare
from reader.comparing.rows.differences import differences
from reader.model import Article, Comparison, Found, Line


def compared(*texts: str) -> Comparison:
    articles = [
        Article(f"a{n}", f"a{n}.txt", (Line(1, text, True, "paragraph", "prose"),), outlet=Found(f"Post {n}", None, ""))
        for n, text in enumerate(texts)
    ]
    return compare(articles)


def test_a_figure_that_differs_is_told_with_what_it_counts_on_either_side() -> None:
    found = compared(
        '"We were left alone in the valley for two days," the mayor of Upper Brenning said.',
        'The mayor of Upper Brenning said: "We were left alone in the valley for three days."',
    )
    (here,) = differences(found, "a0:S1")
    (there,) = differences(found, "a1:S1")
    assert (here.other.id, here.here, here.there) == ("a1:S1", "two days", "three days")
    assert (there.other.id, there.here, there.there) == ("a0:S1", "three days", "two days")


def test_a_sentence_that_nobody_contradicts_differs_from_nothing() -> None:
    found = compared("The mill by the river burned down on Monday.", "The mill by the river burned down on Monday.")
    assert differences(found, "a0:S1") == ()
