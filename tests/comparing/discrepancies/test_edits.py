"""A word changed in a copied text is shown, whatever it means; other words in another text are not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.comparing import compare
from reader.model import Article

MakeArticle = Callable[..., Article]

TEXT = """
The council of Halvik broke the law when it sold the old harbour baths, a court ruled on Thursday.
The ruling reversed the judgment of the lower court, which had found for the council in 2023.
Judge Marta Ilves wrote that the town had raised no objection in the eighteen months before the sale.
The buyer, a plumber from the next valley, has put 41 million crowns into new pipes and a sauna since 2016.
Residents who swim there every winter cheered on the steps of the court and sang.
The mayor said that the council would read the ruling before it decided whether to appeal.
"""


@pytest.mark.parametrize(
    ("kind", "here", "there"),
    [
        ("action", "broke", "kept"),
        ("action", "reversed", "confirmed"),
        ("action", "plumber", "baker"),
        ("name", "Marta", "Hanna"),
        ("number", "41 million", "14 million"),
        ("date", "2016", "2012"),
        ("negation", "no objection", "an objection"),
    ],
)
def test_a_changed_word_in_a_copy_is_shown(article: MakeArticle, kind: str, here: str, there: str) -> None:
    found = compare((article("a", TEXT), article("b", TEXT.replace(here, there))))
    (one,) = found.discrepancies
    assert one.kind == kind
    assert here.split()[0] in one.texts[0]
    assert there.split()[0] in one.texts[1]


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("harbour", "harbor"),
        ("the mayor said that", "the mayor said"),
        ("which had", "that had"),
        ("eighteen months", "18 months"),
        ("Residents", "People"),
    ],
)
def test_another_spelling_or_function_word_is_none(article: MakeArticle, here: str, there: str) -> None:
    assert compare((article("a", TEXT), article("b", TEXT.replace(here, there)))).discrepancies == ()


def test_words_of_a_rewrite_are_meant_to_say_the_same(article: MakeArticle) -> None:
    """Two sentences are still the same to a word; the others are told anew."""
    rewritten = """
    The council of Halvik flouted the law when it sold the old harbour baths, a court ruled on Thursday.
    The ruling overturned the judgment of the lower court, which had found for the council in 2023.
    Nobody at the town hall had protested for a year and a half, in the view of the judge, Marta Ilves.
    Winter bathers broke into song outside the building when they heard the news.
    Whether it will go to a higher court the council will decide later, the mayor told reporters.
    """
    found = compare((article("a", TEXT), article("b", rewritten))).discrepancies
    assert not [one for one in found if "else the same sentence" in one.why]


def test_what_a_rule_understands_is_told_by_that_rule_alone(article: MakeArticle) -> None:
    (one,) = compare((article("a", TEXT), article("b", TEXT.replace("Thursday", "Friday")))).discrepancies
    assert one.kind == "date"
    assert "else the same" not in one.why
