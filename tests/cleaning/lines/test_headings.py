"""Headings of the article's own parts that begin as those of links do."""

import pytest

from reader.cleaning import clean
from reader.model import Document
from reader.sources.text import blocks_of_text

ABOVE = """\
Runaway cart crushes three stalls on Mill Hill
By Ada Rusk
9 March 2026
A cart loaded with flour rolled two hundred yards down Mill Hill in Harrow on Monday and crushed three stalls.
Its driver had stepped down to open the gate of the mill when the brake gave way, the watch said.
The miller bought the cart, one of five from the county, in 1921 and has had the brakes mended twice since.
"I heard a groan like a ship and then my stall was gone," said Nora Tibb, who sells eels there.""".splitlines()
BELOW = [
    "The five carts cost the county 410 crowns. An auditor wrote last year that their papers could not be found.",
    "An inquiry by the wardens of the road is due in January.",
]
FOOT = ["Were you on Mill Hill? Ring the newsdesk on 01999 555 0142.", "Most read", "1 Swan delays funeral"]
LINKS = ["Eel fair moved to the old quay", "Why millers sing at work"]


def kept(lines: list[str]) -> list[str]:
    (article,) = clean([Document("a", "a.txt", blocks_of_text("\n\n".join(lines)))])
    return [line.text for line in article.lines if line.keep]


@pytest.mark.parametrize("heading", ["More on the carts", "About the carts", "Other carts of the county"])
def test_a_heading_with_a_word_of_the_text_over_a_paragraph_is_the_article_s(heading: str) -> None:
    assert kept([*ABOVE, heading, *BELOW, *FOOT]) == [*ABOVE[3:], heading, *BELOW]


def test_over_titles_it_goes_with_them() -> None:
    assert kept([*ABOVE, "More on the carts", *LINKS, *BELOW, *FOOT]) == [*ABOVE[3:], *BELOW]


def test_a_link_that_names_its_story_does_not_take_the_question_below_with_it() -> None:
    asked = ["Can the stalls be mended?", "They can, and they will be. The first new planks arrive on Thursday."]
    assert kept([*ABOVE, "Related: The last eel of Harrow", *asked, *BELOW]) == [*ABOVE[3:], *asked, *BELOW]


def test_a_paragraph_under_the_name_of_an_agency_s_next_part_stays() -> None:
    told = "The miller, who owns HarrowMill, said on Monday that he would pay for the three stalls by Easter."
    lines = kept([*ABOVE, "MORE", "CART-HILL 2 HARROW", told, *BELOW])
    assert [line for line in lines if line != "CART-HILL 2 HARROW"] == [*ABOVE[3:], told, *BELOW]


TITLES = {
    "es": ["MÁS INFORMACIÓN", "El pueblo que salió del fondo", "Cuánto cuesta una piscina"],
    "de": ["Auch interessant", "Der Wolf war ein Hund", "Diese Bäckerei backt nur dienstags"],
}
TEXTS = {
    "es": """\
El agua se corta a las diez de la noche y vuelve a las siete en los doce pueblos que beben del embalse de Aldara.
“En 1995 bajó mucho y creíamos que no se podía estar peor”, recuerda la alcaldesa, Pilar Oria.
La Confederación descarta por ahora las cisternas: costarían 40.000 euros al día.
No ha llovido en 94 días.
Los regantes miran al sur. El trasvase se lleva cada mes dos hectómetros cúbicos de agua del embalse.""",
    "de": """\
Ein Großbrand hat in der Nacht das Sägewerk Brink in Wendau weitgehend zerstört.
Der Schaden beträgt vier Millionen Euro, sagte Geschäftsführer Jens Brink am Mittag.
Die Anwohner der Mühlgasse mussten ihre Fenster geschlossen halten; um 9 Uhr hob der Kreis die Warnung vor Gift auf.
Die Polizei hat den Brandort beschlagnahmt. Ein Gutachter soll das Sägewerk am Donnerstag betreten.
Nach Informationen dieser Zeitung war die Anlage erst im August gewartet worden.""",
}


@pytest.mark.parametrize("language", TITLES)
def test_the_titles_under_a_heading_of_links_go_and_the_text_goes_on(language: str) -> None:
    text = TEXTS[language].splitlines()
    assert kept([*text[:2], *TITLES[language], *text[2:]]) == text
