"""Paragraphs that a box parts from the text: behind one box after another, over a sub-heading, at the end."""

from __future__ import annotations

import pytest

from reader.cleaning import clean
from reader.cleaning.cues import lexicon
from reader.cleaning.lines.features import measure
from reader.cleaning.lines.keeping import keep_likely
from reader.cleaning.lines.pictures import picture_credit
from reader.model import Document
from reader.sources.text import blocks_of_text

ABOVE = ("The Sundry Mail", "News", "Sport", "Ferry to Osk island to run all night", "By Ada Voss", "4 May 2025")
TEXT = (
    "The ferry to Osk island will run all night from June, the harbour board decided on Wednesday.",
    "The board voted five to two after islanders had gathered 900 signatures for a late boat.",
    '"Whoever misses the last boat sleeps on the quay," said Mira Toll, who keeps the island shop.',
)
LINKS = ("Related stories", "Ten ways to spend a rainy week", "Mayor defends budget after stormy meeting")
SIGN_UP = ("Sign up to our newsletter",)
BELOW = ("Explore more on these topics", "Water", "Islands", "© 2025 The Sundry Mail")


def kept(*lines: str) -> list[str]:
    (article,) = clean([Document("a", "a", blocks_of_text("\n\n".join(lines)))])
    return [line.text for line in article.lines if line.keep]


def test_likely_paragraphs_behind_one_box_after_another_stay() -> None:
    between = "Anglers first noticed dead trout near the western mole on that day, and 23 more by noon."
    last = (
        "A county report put the price of the extra crew at two million a year.",
        "The fire brigade, which has 11 volunteers on the far side, spoke of a good day for the sick.",
    )
    lines = (*TEXT, *SIGN_UP, "Free weekly letter", "Enter your email address", between, *LINKS, *SIGN_UP, *last)
    keep = [line in TEXT for line in lines]
    scores = [2.0 if line in TEXT else 0.5 if line in (between, *last) else -2.0 for line in lines]
    keep_likely([measure(line, lexicon("en")) for line in lines], scores, keep)
    assert [line for line, kept in zip(lines, keep, strict=True) if kept] == [*TEXT, between, *last]


def test_a_paragraph_between_links_and_a_sub_heading_stays() -> None:
    lone = "Jorunn Aske spent 1,040 crowns on parking during the 17 weeks in which her son was treated."
    lines = (*TEXT, "Recommended", "Read more", lone, "‘A tax on the poor’", *TEXT)
    shapes = [measure(line, None) for line in lines]
    keep = [line in TEXT or line.startswith("‘") for line in lines]
    scores = [2.0 if kept else -3.0 for kept in keep]
    scores[lines.index(lone)] = -0.2
    keep_likely(shapes, scores, keep)
    assert [line for line, kept in zip(lines, keep, strict=True) if not kept] == ["Recommended", "Read more"]


def test_the_last_paragraph_stays_though_the_house_talks_to_its_readers_below_it() -> None:
    last = "He was told to hand back the keys within 12 weeks, and an appeal is to be heard in February."
    talk = (
        "Get involved with the news in your community",
        "Send your stories and photos now",
        "Comments: Our rules",
        "We want our comments to be a lively and valuable part of our community.",
    )
    links = ("Recommended reading", "Drug dealer found hiding in bin", "Pub landlord fined over kitchen")
    assert kept(*ABOVE, *TEXT, *links, last, *talk, *BELOW) == [*TEXT, last]


@pytest.mark.parametrize(
    "last",
    ["A petition to follow them on the mainland had 2,400 names on Friday.", "Two boats tried to follow him in vain."],
)
def test_whom_somebody_follows_in_a_report_is_no_author(last: str) -> None:
    assert kept(*ABOVE, *TEXT, last, *BELOW)[-1] == last


def test_an_agency_that_signs_a_report_with_a_day_is_no_photographer() -> None:
    assert picture_credit("Der Schaden wird auf 350.000 Euro geschätzt. (phin, APA, 20.11.2026)") is None
    assert picture_credit("Der Steg am Montag (APA/Hanna Moll)") == "APA/Hanna Moll"


def test_spanish_paragraphs_behind_links_and_a_box_of_newsletters_stay() -> None:
    text = (
        "Nueve aldeas del valle de Osk, con 1.200 vecinos, siguen sin carretera desde el viernes por la nieve.",
        "El Gobierno regional ha elevado a dos el nivel de emergencia y ha pedido máquinas a los vecinos.",
        "“No recuerdo una nevada así desde 1991”, cuenta por teléfono la alcaldesa, Berta Solana.",
    )
    links = ("Más información", "Los pueblos que se vacían en invierno", "La borrasca llega a las islas")
    first = "Un tren con 42 viajeros pasó la noche en la estación de Osk por la nieve. Todos están bien."
    more = (
        "La compañía ha informado de que 700 vecinos siguen sin luz y de que las brigadas no podrán llegar hoy.",
        "La agencia mantiene el aviso de nivel rojo por la nieve hasta las ocho de la mañana del lunes.",
    )
    above = (
        "Ir al contenido",
        "España",
        "La nieve deja sin carretera a 1.200 vecinos en Osk",
        "3 feb 2025 - 13:20 CET",
    )
    box = ("Newsletters", "Recibe el boletín de España", "APÚNTATE")
    below = ("Tu suscripción se está usando en otro dispositivo", "Archivado En", "Nieve", "Lo más visto")
    assert kept(*above, *text, *links, first, *box, *more, *below) == [*text, first, *more]
