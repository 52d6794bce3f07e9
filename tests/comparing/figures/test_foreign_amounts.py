"""Figures in German, French, Spanish, Russian and Ukrainian."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.comparing import compare
from reader.comparing.figures.quantities import find_amounts
from reader.model import Article

MakeArticle = Callable[..., Article]


@pytest.mark.parametrize(
    ("language", "text", "figures"),
    [
        ("de", "Der Umbau kostet 3,5 Millionen Euro, rund 1.200 Fahrgäste sind betroffen.",
         [(3.5e6, "money"), (1200, "count")]),
        ("de", "Zwölf Menschen wurden verletzt, 40 Prozent der Häuser beschädigt.", [(12, "count"), (40, "percent")]),
        ("fr", "Le chantier coûte 3,5 millions d'euros et 1 200 voyageurs sont touchés.",
         [(3.5e6, "money"), (1200, "count")]),
        ("fr", "Environ 40 % des maisons et douze écoles ont été détruites.", [(40, "percent"), (12, "count")]),
        ("es", "La obra cuesta 3,5 millones de euros y afecta a 1.200 pasajeros.", [(3.5e6, "money"), (1200, "count")]),
        ("ru", "Ремонт обойдётся в 3,5 млн рублей, пострадали около 1 200 пассажиров.",
         [(3.5e6, "money"), (1200, "count")]),
        ("ru", "Эвакуировали 12 тысяч жителей.", [(12000, "count")]),
        ("uk", "Ремонт коштуватиме 3,5 мільйона гривень, постраждали понад 1 200 пасажирів.",
         [(3.5e6, "money"), (1200, "count")]),
    ],
)  # fmt: skip
def test_numbers_are_read_as_the_language_writes_them(
    language: str, text: str, figures: list[tuple[float, str]]
) -> None:
    assert [(amount.value, amount.kind) for amount in find_amounts(text, language)] == figures


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Am 8. Juli 2025 um 14 Uhr traf der 58-jährige Fahrer ein."),
        ("fr", "Le 8 juillet 2025 à 14 heures, le conducteur, 58 ans, est arrivé."),
        ("es", "El 8 de julio de 2025 llegó el conductor, de 58 años."),
        ("ru", "8 июля 2025 года приехал 58-летний водитель."),
        ("uk", "8 липня 2025 року приїхав 58-річний водій."),
    ],
)
def test_dates_hours_and_ages_are_no_figures(language: str, text: str) -> None:
    assert find_amounts(text, language) == ()


PAIRS = {
    "de": ("Der Sturm hat im Hafen von Halvik {} Boote zerstört.", "Im Hafen von Halvik zerstörte der Sturm {} Boote."),
    "fr": ("La tempête a détruit {} bateaux dans le port de Halvik.",
           "Dans le port de Halvik, la tempête a détruit {} bateaux."),
    "es": ("La tormenta destruyó {} barcos en el puerto de Halvik.",
           "En el puerto de Halvik la tormenta destruyó {} barcos."),
    "ru": ("Шторм уничтожил {} лодок в порту Халвика.", "В порту Халвика шторм уничтожил {} лодок."),
    "uk": ("Шторм знищив {} човнів у порту Халвіка.", "У порту Халвіка шторм знищив {} човнів."),
}  # fmt: skip


@pytest.mark.parametrize("language", sorted(PAIRS))
def test_figures_that_differ_in_another_language_are_a_discrepancy(article: MakeArticle, language: str) -> None:
    first, second = PAIRS[language]
    found = compare(
        (article("a", first.format(23), language=language), article("b", second.format(28), language=language))
    )
    assert [(one.kind, one.texts) for one in found.discrepancies] == [("number", ("23", "28"))]
    assert [figure.verdict for figure in found.figures] == ["differ"]


@pytest.mark.parametrize("language", sorted(PAIRS))
def test_equal_and_rounded_figures_in_another_language_are_no_discrepancy(article: MakeArticle, language: str) -> None:
    first, second = PAIRS[language]
    for one, other in (("23", "23"), ("4.000" if language in ("de", "es") else "4 000", "4012")):
        pair = (
            article("a", first.format(one), language=language),
            article("b", second.format(other), language=language),
        )
        assert compare(pair).discrepancies == ()
