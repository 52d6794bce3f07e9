"""Where two of three outlets tell it alike and one otherwise, all three are named."""

from __future__ import annotations

from collections.abc import Callable

from reader.comparing import compare
from reader.comparing.discrepancies import fold
from reader.model import Article

MakeArticle = Callable[..., Article]

EIGHT = (
    "The council of Halvik approved the new pier by eight votes to five on Monday.",
    "The pier will cost 40 million crowns.",
    "Mayor Ida Falk wept.",
)
NINE = (
    "By nine votes to four the council of Halvik approved the new pier on Monday.",
    "Rain fell in the north.",
    "The pier is to cost 40 million crowns.",
)
SCORE = (
    "The new pier of Halvik was approved 8-5 by the council on Monday.",
    "The schools are shut.",
    "For the pier 40 million crowns will be paid.",
)


def test_who_tells_it_as_one_of_the_two_is_named_too(article: MakeArticle) -> None:
    found = compare((article("a", *EIGHT), article("b", *NINE), article("c", *SCORE)))
    ((_, wordings),) = fold(found.discrepancies)
    assert set(wordings) == {("a:S1", "eight"), ("b:S1", "nine"), ("c:S1", "8")}


def test_who_has_the_words_of_both_sides_takes_none(article: MakeArticle) -> None:
    both = "The new pier of Halvik was approved by the council on Monday, 8-5 and not nine to four as some said."
    found = compare((article("a", *EIGHT), article("b", *NINE), article("c", both, *SCORE[1:])))
    assert "c:S1" not in {name for one in found.discrepancies for name in one.sentences}
