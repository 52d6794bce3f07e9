"""Credits and authors that a page seems to name: a teaser, a picture's source, the house itself, a clipped name."""

from __future__ import annotations

import pytest

from reader.cleaning import clean
from reader.model import Article, Document
from reader.sources.text import blocks_of_text

from .test_invented import HEADLINE, TEXT


def _article(*under: str, last: tuple[str, ...] = (), standfirst: tuple[str, ...] = ()) -> Article:
    text = "\n\n".join([HEADLINE, *standfirst, *under, *TEXT, *last])
    (article,) = clean([Document("a", "a.txt", blocks_of_text(text))])
    return article


def _value(article: Article, field: str) -> str | None:
    found = getattr(article, field)
    return found.value if found else None


@pytest.mark.parametrize(
    "teaser", ["Sources: Rovers lose keeper for season", "Source: Halver board to sell two locks next spring"]
)
def test_a_title_told_by_sources_is_no_credit(teaser: str) -> None:
    article = _article("Associated Press", last=("Top Headlines", teaser, "Terms of Use"))
    assert _value(article, "credit") == "Associated Press"


def test_the_source_of_a_picture_over_a_signed_text_is_no_credit() -> None:
    assert _article("By Ann Lee | 3 March 2026", "2 min read", "Source: Tidewell Mills").credit is None
    assert _value(_article("3 March 2026", "Source: Tidewell Mills"), "credit") == "Tidewell Mills"
    assert _value(_article("By Ann Lee", "Source: Harbour Post"), "credit") == "Harbour Post"
    assert _value(_article("By Ann Lee", "Source: Reuters"), "credit") == "Reuters"


@pytest.mark.parametrize(
    "byline",
    ["Par L'Indépendant du Halver avec AFP", "Par Le Monde avec AFP", "Par Le Courrier du Halver avec AFP"],
)
def test_a_house_that_signs_with_an_agency_is_no_author(byline: str) -> None:
    article = _article(byline, "3 March 2026")
    assert (article.author, _value(article, "credit")) == (None, "AFP")


@pytest.mark.parametrize("byline", ["Par Marie Lambert avec AFP", "Par Le Anh Tuan", "By La Toya Jackson"])
def test_a_person_who_signs_is_the_author(byline: str) -> None:
    assert str(_value(_article(byline, "3 March 2026"), "author")) in byline


def test_the_house_of_a_biography_keeps_its_article_where_one_word_is_left() -> None:
    article = _article("By Ann Lee", last=("Ann Lee is a canals reporter for The Times.",))
    assert _value(article, "outlet") == "The Times"


def test_a_byline_below_the_standfirst_names_the_author() -> None:
    standfirst = (
        "The barge went down with 900 tonnes of barley. The canal is shut for ten days. Why did the gate fail?",
    )
    article = _article("Von Jonas Petri, HDR", standfirst=standfirst)
    assert _value(article, "author") == "Jonas Petri"


def test_a_byline_below_the_points_at_the_head_names_the_author() -> None:
    points = (
        "The canal board says that a hinge of the gate, cast in 1931, had broken.",
        "Farmers say the closure comes in the worst week of the whole harvest.",
    )
    article = _article("By Vera Rono", "Correspondent", standfirst=points)
    assert _value(article, "author") == "Vera Rono"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("March 3, 2026 | 11:48 p.m.", "March 3, 2026"),
        ("3 mar 2026 . Actualizado a las 09:12 h.", "3 mar 2026"),
    ],
)
def test_a_date_whose_line_ends_with_a_full_stop_counts(line: str, day: str) -> None:
    published = _value(_article("By Ann Lee", line), "published")
    assert published is not None and published.startswith(day)


def test_a_sentence_that_begins_with_a_date_is_none() -> None:
    assert _article("By Ann Lee", "March 3, 2026 was the day the whole gate broke.").published is None


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Publicat: 3 martie 2026, 12:30", "3 martie 2026, 12:30"),
        ("12 noiembrie 2026", "12 noiembrie 2026"),
        ("12 Νοεμβρίου 2026", "12 Νοεμβρίου 2026"),
        ("3. maaliskuuta 2026", "3. maaliskuuta 2026"),
        ("12 Desember 2026 09:31", "12 Desember 2026 09:31"),
    ],
)
def test_months_of_languages_without_cues_are_known(line: str, day: str) -> None:
    assert _value(_article("By Ann Lee", line), "published") == day


def test_a_house_that_signs_with_an_agency_is_the_outlet() -> None:
    article = _article("Par L'Indépendant du Halver avec AFP", "3 March 2026")
    assert (_value(article, "outlet"), _value(article, "credit")) == ("L'Indépendant du Halver", "AFP")
    assert _value(_article("By The Halver Post with AFP", "3 March 2026"), "outlet") == "The Halver Post"
