"""In which words an article is signed, and lines that only look signed."""

from __future__ import annotations

import pytest

from reader.cleaning import clean
from reader.model import Document
from reader.sources.text import blocks_of_text

HEADLINE = "Windmill that fed three parishes turns again after forty years"
TEXT = (
    "The mill on Tarnow hill ground its first rye since 1986 on Saturday, before a crowd of four hundred.",
    "Its sails, each nine metres long, were cut from larch by two carpenters who had never built one before.",
    "The parish paid 210,000 euros for the work, a third of it raised by a lottery for a millstone.",
    "Flour will be sold on the first Sunday of the month, the mill's new keeper said.",
    "A second mill, on the far bank, lost its cap in the storm of 1999 and stands empty.",
)


def _author(line: str) -> str | None:
    (article,) = clean([Document("a", "a.txt", blocks_of_text("\n\n".join([HEADLINE, line, *TEXT])))])
    assert article.headline is not None
    assert article.headline.value == HEADLINE
    return article.author.value if article.author else None


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Moira Fell for The Daily Anchor", "Moira Fell"),
        ("Íñigo Salas / NORMAR", "Íñigo Salas"),
        ("Moira Fell @moirafell", "Moira Fell"),
        ("Moira Fell reports from Tarnow.", "Moira Fell"),
        ("From Moira Fell in Tarnow", "Moira Fell"),
        ("Opinion by Moira Fell", "Moira Fell"),
        ("Авторка: Оксана Гринь", "Оксана Гринь"),
        ("By M. K. Fell Jr.", "M. K. Fell Jr."),
        ("By Ann Fell PhD", "Ann Fell PhD"),
        ("Authors: Moira Fell; Owen Ray", "Moira Fell, Owen Ray"),
        ("Ann Fell Environment correspondent", "Ann Fell"),
        ("Ann Fell Business Editor", "Ann Fell"),
        ("By Ann Fell - 10 Nov 2026 - 4 min read", "Ann Fell"),
    ],
)
def test_a_signature_is_read(line: str, author: str) -> None:
    assert _author(line) == author


@pytest.mark.parametrize(
    "line",
    [
        "Help for the mill",
        "Rye / NORMAR",
        "Tarnow reports from the hill.",
        "From the mill in Tarnow",
        "By land, sea and air, flour arrives.",
        "By Saturday.",
        "Letters to the editor",
        "Tarnow Mill Business Editor",
        "Pictures by Owen Ray",
    ],
)
def test_what_names_no_person_signs_nothing(line: str) -> None:
    assert _author(line) is None


@pytest.mark.parametrize("name", ["Päivi Lehto", "Ελένη Μαυρίδου", "Zsófia Kelemen", "Айгуль Сабирова", "Zeynep Kara"])
def test_a_name_of_many_languages_over_the_date_signs(name: str) -> None:
    text = "\n\n".join([HEADLINE, name, "20.11.2026", *TEXT])
    (article,) = clean([Document("a", "a.txt", blocks_of_text(text))])
    assert article.author is not None
    assert article.author.value == name
