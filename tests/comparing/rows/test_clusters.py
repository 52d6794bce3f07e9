from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.comparing.rows.clusters import find_clusters

SCORES = {("a1", "b1"): 0.95, ("a1", "b2"): 0.8, ("b2", "c1"): 0.78}
PLACES = [f"{article}{n}" for article in "abc" for n in range(3)]


def rows(
    scores: dict[tuple[str, str], float], by_hand: frozenset[tuple[str, str]] = frozenset()
) -> list[tuple[str, ...]]:
    return sorted(find_clusters({name: name[0] for pair in scores for name in pair}, scores, by_hand))


def test_a_second_sentence_with_a_partner_of_its_own_leaves_a_row_alone() -> None:
    assert rows(SCORES) == [("a1", "b1"), ("b2", "c1")]


def test_a_second_sentence_without_a_better_partner_joins_its_best_row() -> None:
    assert rows({("a1", "b1"): 0.95, ("a1", "b2"): 0.8}) == [("a1", "b1", "b2")]


def test_a_row_holds_three_sentences_of_an_article_at_most_and_the_third_only_if_it_is_more_alike() -> None:
    scores = {("a1", "b1"): 0.9, ("a1", "b2"): 0.8, ("a1", "b3"): 0.7}
    assert rows(scores) == [("a1", "b1", "b2", "b3")]
    assert rows({**scores, ("a1", "b4"): 0.6}) == [("a1", "b1", "b2", "b3"), ("b4",)]
    assert rows({**scores, ("a1", "b3"): 0.45}) == [("a1", "b1", "b2"), ("b3",)]


def test_the_best_pair_is_never_parted() -> None:
    assert rows({("a1", "b1"): 0.6, ("a2", "b1"): 0.9, ("a1", "c1"): 0.7})[-1] == ("a2", "b1")


def test_what_the_user_joins_shares_a_row_and_draws_in_nothing_that_only_one_of_the_two_matches() -> None:
    scores = {("a1", "b1"): 1.0, ("b1", "c1"): 0.95}
    assert rows(scores) == [("a1", "b1", "c1")]
    assert rows(scores, frozenset({("a1", "b1")})) == [("a1", "b1"), ("c1",)]
    assert rows({**scores, ("a1", "c1"): 0.5}, frozenset({("a1", "b1")})) == [("a1", "b1", "c1")]


def test_the_user_can_join_two_sentences_of_an_article_with_one_and_no_better_match_parts_them() -> None:
    scores = {("a1", "b1"): 0.5, ("a1", "b2"): 0.5, ("a1", "c1"): 0.9, ("b1", "c2"): 0.9}
    joined = frozenset({("a1", "b1"), ("a1", "b2")})
    assert rows(scores, joined) == [("a1", "b1", "b2"), ("c1",), ("c2",)]


@given(st.dictionaries(st.sampled_from([(a, b) for a in PLACES for b in PLACES if a[0] < b[0]]), st.floats(0.1, 1.0)))
def test_every_sentence_is_in_one_row_whatever_the_order(scores: dict[tuple[str, str], float]) -> None:
    found = find_clusters({name: name[0] for name in PLACES}, scores)
    assert sorted(name for row in found for name in row) == PLACES
    backwards = find_clusters({name: name[0] for name in reversed(PLACES)}, dict(reversed(scores.items())))
    assert sorted(map(sorted, backwards)) == sorted(map(sorted, found))
