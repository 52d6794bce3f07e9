"""The time of a comparison grows with the length of the articles, not with its square."""

from __future__ import annotations

import random
import time
from collections.abc import Callable

import pytest

from reader.comparing import compare
from reader.model import Article

FEW, MANY = 300, 1200
BAR = 12.0
"""Four times the length takes eight to nine times the time here, words being few; by the square it was 16 and 23."""


def sentences(count: int, seed: int) -> list[str]:
    """Sentences that share many of their words and pairs of words with many others, as long reports do."""
    chance = random.Random(seed)
    who = [f"{first} {last}" for first in ("Anna", "Ben", "Dora", "Emil") for last in ("Holm", "Lund", "Vale", "Reed")]
    things = [
        "harbour",
        "gate",
        "bridge",
        "council",
        "ferry",
        "quay",
        "budget",
        "school",
        "road",
        "tunnel",
        "crew",
        "dam",
    ]
    done = ["opened", "closed", "repaired", "flooded", "inspected", "approved", "rejected", "delayed", "blocked"]
    pick = chance.choice
    return [
        f"{pick(who)} said the {pick(things)} and the {pick(things)} were {pick(done)} after {chance.randint(2, 3000)} "
        f"people had seen the {pick(things)} near the {pick(things)}, and {chance.randint(2, 90)}% was {pick(done)}."
        for _ in range(count)
    ]


@pytest.mark.parametrize("articles", [1, 2], ids=["one article", "two articles"])
def test_four_times_the_length_takes_far_less_than_sixteen_times_the_time(
    articles: int, article: Callable[..., Article]
) -> None:
    def seconds(count: int) -> float:
        told = [article(name, *sentences(count, seed)) for seed, name in enumerate("ab"[:articles])]
        start = time.process_time()
        compare(told)
        return time.process_time() - start

    seconds(FEW)
    assert seconds(MANY // articles) < BAR * seconds(FEW // articles)


def test_an_article_of_like_sentences_with_a_day_each_takes_little_more_than_one_without(
    article: Callable[..., Article],
) -> None:
    def seconds(day: str) -> float:
        told = [f"The council voted {day} to rebuild pier number {i % 97}, said the mayor." for i in range(4000)]
        start = time.process_time()
        compare([article("a", *told), article("b", "The council met on Tuesday.")])
        return time.process_time() - start

    seconds("again")
    assert seconds("on Tuesday") < 2 * seconds("again")


PIECES = (
    "A ",
    "Aa Bb ",
    "The Post ",
    "1 per cent ",
    "$1 ",
    "May 1 ",
    " Sr.",
    "Mr. A",
    "A-",
    "Y",
    "0's ",
    "5",
    "E.M.",
    'a b" ',
    "Lee met Al-",
)


@pytest.mark.parametrize("piece", PIECES)
def test_a_sentence_that_never_ends_takes_time_by_its_length(piece: str, article: Callable[..., Article]) -> None:
    def seconds(length: int) -> float:
        told = (piece * length)[:length]
        sides = [
            article(name, *(f"The president of {land} said {told} and no more on {day} May." for day in range(1, 4)))
            for name, land in (("a", "Peru"), ("b", "Latvia"))
        ]
        start = time.process_time()
        compare(sides)
        return time.process_time() - start

    seconds(1_000)
    assert seconds(12_000) < BAR * seconds(3_000)
