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
    assert any("two-thirds" in explanation.sentence.text[a:b] for a, b in match.differs_here)
    assert match.match.score > 0.5


@pytest.mark.parametrize(("name", "outlets"), [("000:S13", 3), ("002:S11", 2)])
def test_the_reason_counts_the_other_outlets(seeds_compared: Comparison, name: str, outlets: int) -> None:
    others = len(seeds_compared.findings[name].outlets) - 1
    assert explain(seeds_compared, name).reason == f"told by {others} other outlet{'s' if others > 1 else ''}"
    assert others <= outlets + 1


def test_a_unique_sentence_says_that_nobody_else_tells_it(seeds_compared: Comparison) -> None:
    assert explain(seeds_compared, "001:S9").reason == "no sentence of another outlet tells enough of the same"


def test_without_another_outlet_the_reason_says_so(article: Callable[..., Article]) -> None:
    comparison = compare([article("a", "A bridge collapsed in the harbor on Monday.")])
    assert explain(comparison, "a:S1").reason == "there is no other outlet to compare with"


def test_a_signature_is_explained_as_no_claim(article: Callable[..., Article]) -> None:
    comparison = compare([article("a", "No joke."), article("b", "A bridge collapsed in the harbor on Monday.")])
    assert explain(comparison, "a:S1").reason == "states nothing that another outlet could tell as well"


def test_an_unknown_sentence_is_an_error(seeds_compared: Comparison) -> None:
    with pytest.raises(KeyError):
        explain(seeds_compared, "000:S999")
