"""A figure that alone is another in two sentences of the same words is shown, in any order and however far apart."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.comparing import compare
from reader.model import Article

MakeArticle = Callable[..., Article]
Between = Callable[..., list[tuple[str, tuple[str, str]]]]


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
    between: Between, first: str, second: str, texts: tuple[str, str]
) -> None:
    assert [texts for _, texts in between(first, second)] == [texts]


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
def test_a_figure_of_another_time_or_rounded_is_none(between: Between, first: str, second: str) -> None:
    assert between(first, second) == []


GERMAN = (
    "Das Wetter blieb die ganze Woche über trocken, und auf dem Hügel wird ein neuer Radweg gebaut.",
    "Die Bauern klagen über den Preis der Gerste, und der Chor von Sund singt an Ostern in der Markthalle.",
)


@pytest.mark.parametrize(
    ("first", "second", "texts"),
    [
        (
            "Die Reederei Selbu fordert 52 Millionen Kronen zurück, die sie in den neuen Kai gesteckt hat.",
            "Die 13 Millionen Kronen, die sie in den neuen Kai gesteckt hat, fordert die Reederei Selbu zurück.",
            [("52 Millionen", "13 Millionen")],
        ),
        (
            "Die Reederei Selbu hat seit 2017 ihren Sitz im alten Hafenamt und zahlt dort wenig Miete.",
            "Ihren Sitz hat die Reederei Selbu seit 2011 im alten Hafenamt, und zahlt dort wenig Miete.",
            [("2017", "2011")],
        ),
        (
            "Rund 4.000 Schafe hat die Klinik in Halvik wegen eines Bisses der Kreuzotter behandelt.",
            "Rund 4000 Schafe hat die Klinik in Halvik wegen eines Bisses der Kreuzotter behandelt.",
            [],
        ),
    ],
)  # fmt: skip
def test_in_german_too_and_a_point_parts_thousands(
    article: MakeArticle, first: str, second: str, texts: list[tuple[str, str]]
) -> None:
    found = compare((article("a", f"{first}\n{GERMAN[0]}"), article("b", f"{second}\n{GERMAN[1]}"))).discrepancies
    assert [one.texts for one in found] == texts
