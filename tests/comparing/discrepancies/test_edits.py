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
        ("number", "2016", "2012"),
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


REST = "The weather stayed dry all week.\nA new cycle path joins the station and the hospital on the hill."
OTHER_REST = "Farmers complain about the price of barley.\nThe choir of Sund will sing in the market hall at Easter."


def changed(article: MakeArticle, first: str, second: str) -> list[tuple[str, str]]:
    """What differs of two sentences in articles that are else their own."""
    found = compare((article("a", f"{first}\n{REST}"), article("b", f"{second}\n{OTHER_REST}"))).discrepancies
    return [one.texts for one in found]


@pytest.mark.parametrize(
    ("first", "second", "texts"),
    [
        (
            "Selbu Ferries said it would claim the 52 million crowns that it has put into the new quay.",
            "Selbu Ferries said that it would claim the 13 million crowns it has put into the new quay.",
            ("52 million", "13 million"),
        ),
        (
            "The quay must be cleared within 16 months, the harbour board of Halvik said.",
            "The harbour board of Halvik said the quay must be cleared within six months.",
            ("16", "six"),
        ),
        (
            "Dahl, who has been harbour master of Halvik since 2017, did not come to the hearing.",
            "Dahl, harbour master of Halvik since 2011, did not come to the hearing.",
            ("2017", "2011"),
        ),
        (
            "The ferry Aurora ran onto the rocks at Halvik at 7:51 a.m., shortly before the tide turned.",
            "The ferry Aurora ran onto the rocks at Halvik at 7.15 a.m., shortly before the tide turned.",
            ("7:51 a.m.", "7.15 a.m."),
        ),
    ],
)
def test_a_figure_that_alone_is_another_in_nearly_the_same_words_is_another(
    article: MakeArticle, first: str, second: str, texts: tuple[str, str]
) -> None:
    assert changed(article, first, second) == [texts]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "By Monday the Halvik clinic had treated 12 sheep for the bite of the adder.",
            "By Thursday the Halvik clinic had treated 40 sheep for the bite of the adder.",
        ),
        (
            "Last year the Halvik clinic treated 12 sheep for the bite of the adder.",
            "The Halvik clinic treated 40 sheep for the bite of the adder.",
        ),
        (
            "More than 1,200 sheep were treated by the Halvik clinic for the bite of the adder.",
            "Some 1,234 sheep were treated by the Halvik clinic for the bite of the adder.",
        ),
    ],
)
def test_a_figure_of_another_time_or_rounded_is_none(article: MakeArticle, first: str, second: str) -> None:
    assert changed(article, first, second) == []
