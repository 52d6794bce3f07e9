from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.comparing import compare, explain
from reader.model import Article, Comparison


def test_a_told_sentence_names_its_matches_their_shared_rare_words_and_what_differs(seeds_compared: Comparison) -> None:
    explanation = explain(seeds_compared, "000:S14")
    assert "told by" in explanation.reason
    match = next(match for match in explanation.matches if match.sentence.id == "002:S10")
    assert {"Zelensky", "4,000"} & set(match.shared_words)
    assert any("a majority" in match.sentence.text[a:b] for a, b in match.differs_there)
    assert match.match.score > 0.5


def test_the_reason_counts_the_other_outlets_not_their_articles(article: Callable[..., Article]) -> None:
    line = "A fire destroyed the paper mill in Orsk on Tuesday night."
    one = [article("a", line), article("b", line, outlet="Courier"), article("c", line, outlet="Courier")]
    assert explain(compare(one), "a:S1").reason == "told by 1 other outlet"
    two = [*one, article("d", line, outlet="Gazette")]
    assert explain(compare(two), "a:S1").reason == "told by 2 other outlets"


def test_a_unique_sentence_says_that_nobody_else_tells_it(seeds_compared: Comparison) -> None:
    assert explain(seeds_compared, "001:S9").reason == "no sentence of another outlet tells enough of the same"


def test_without_another_outlet_the_reason_says_so(article: Callable[..., Article]) -> None:
    comparison = compare([article("a", "A bridge collapsed in the harbor on Monday.")])
    assert explain(comparison, "a:S1").reason == "there is no other outlet to compare with"


def test_a_signature_is_explained_as_no_claim(article: Callable[..., Article]) -> None:
    comparison = compare([article("a", "No joke."), article("b", "A bridge collapsed in the harbor on Monday.")])
    assert explain(comparison, "a:S1").reason == "states nothing that another outlet could tell as well"


def test_a_heading_is_explained_as_a_heading(article: Callable[..., Article]) -> None:
    heading = "Anger in the fishing quarter"
    comparison = compare([article("a", heading), article("b", "A bridge collapsed in the harbor on Monday.")])
    assert explain(comparison, "a:S1").reason.startswith("a heading")


def test_an_unknown_sentence_is_an_error(seeds_compared: Comparison) -> None:
    with pytest.raises(KeyError):
        explain(seeds_compared, "000:S999")
