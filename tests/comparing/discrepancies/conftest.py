"""Two made-up articles that tell one thing, each in its own words, and have nothing else in common."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.comparing import compare
from reader.model import Article

MakeArticle = Callable[..., Article]
MakeTwo = Callable[..., tuple[Article, Article]]
Between = Callable[..., list[tuple[str, tuple[str, str]]]]

ONLY_IN_THE_FIRST = """
Rain is expected in the north of the province for the rest of the week.
Farmers complain that the price of barley has not moved since the last harvest.
The school choir of Sund will sing in the market hall at Easter.
"""
ONLY_IN_THE_SECOND = """
A new cycle path joins the railway station and the hospital on the hill.
Volunteers counted the storks in the reeds along the lower river.
The museum shows paintings by a forgotten teacher of drawing from the coast.
"""


@pytest.fixture(scope="session")
def two(article: MakeArticle) -> MakeTwo:
    """The articles "a" and "b" that begin with a text each; what is stated holds of both."""

    def make(first: str, second: str, **stated: str) -> tuple[Article, Article]:
        return (
            article("a", first, ONLY_IN_THE_FIRST, **stated),
            article("b", second, ONLY_IN_THE_SECOND, **stated),
        )

    return make


@pytest.fixture(scope="session")
def between(two: MakeTwo) -> Between:
    """Kind and texts of the discrepancies of two articles, surest first."""

    def found(first: str, second: str, **stated: str) -> list[tuple[str, tuple[str, str]]]:
        return [(one.kind, one.texts) for one in compare(two(first, second, **stated)).discrepancies]

    return found
