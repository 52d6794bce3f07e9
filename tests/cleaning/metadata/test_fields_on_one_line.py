"""Fields that share a line, names without a label, and houses beside a date: read where the line says no more."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Fields = Callable[..., dict[str, str]]

HEADLINE = "Lighthouse of Skerrin gets its keeper back after forty years"
TEXT = """The lighthouse of Skerrin has a keeper again, forty years after the lamp was made to switch itself on and off.

The harbour trust pays for a year, because ships have twice run aground when the automatic lamp failed in fog.

Nora Quill, who is 27, won over ninety others and moved into the tower with her dog on Sunday afternoon.

"The quiet is not the hard part, the stairs are," she said, and there are 161 of them up to the gallery."""


def _page(*under: str, above: tuple[str, ...] = ()) -> str:
    return "\n\n".join([*above, HEADLINE, *under, TEXT])


@pytest.mark.parametrize(
    ("line", "stated"),
    [
        ("Danny Rourke | July 2, 2026 | 2 min read", {"author": "Danny Rourke", "published": "July 2, 2026"}),
        ("Danny Rourke · 2 July 2026 · 3 min", {"author": "Danny Rourke", "published": "2 July 2026"}),
        (
            "Leila Marsh  ·  2 September 2026  ·  Updated 3 September 2026",
            {"author": "Leila Marsh", "published": "2 September 2026", "updated": "3 September 2026"},
        ),
        (
            "Leila Marsh · Published 2 September 2026 · Updated 3 September 2026",
            {"author": "Leila Marsh", "published": "2 September 2026", "updated": "3 September 2026"},
        ),
        ("March 3, 2026 / 8:01 AM / Updated 2 hours ago", {"published": "March 3, 2026"}),
        ("Leila Marsh and Tom Oduya", {"author": "Leila Marsh, Tom Oduya"}),
        ("By Jo March in Leeds and Ben Ode in York", {"author": "Jo March, Ben Ode"}),
        ("By Jo Lund March 3, 2026", {"author": "Jo Lund", "published": "March 3, 2026"}),
        ("By [Ann Lee](/authors/ann-lee) and [Bob Ray](/authors/bob-ray)", {"author": "Ann Lee, Bob Ray"}),
        ("Eine Analyse von Anna Groß", {"author": "Anna Groß"}),
        ("Ein Bericht von Anna Groß aus Kiel", {"author": "Anna Groß"}),
        ("Island Bulletin - 8 May 2026", {"outlet": "Island Bulletin", "published": "8 May 2026"}),
        ("Skerrin Radio News, 13/10/2026 17:40", {"outlet": "Skerrin Radio News", "published": "13/10/2026 17:40"}),
        (
            "Sunday August 9 2026, 12.01am, The Skerrin Times",
            {"outlet": "The Skerrin Times", "published": "Sunday August 9 2026, 12.01am"},
        ),
    ],
)
def test_every_field_on_a_line_is_read(line: str, stated: dict[str, str], fields_of: Fields) -> None:
    assert fields_of(_page(line), "headline", "language") == stated


def test_names_on_a_line_of_their_own_beside_the_date_sign(fields_of: Fields) -> None:
    found = fields_of(_page("Cosmo Bright, Aoife Healy", "Sunday August 9 2026"), "headline", "language")
    assert found == {"author": "Cosmo Bright, Aoife Healy", "published": "Sunday August 9 2026"}


@pytest.mark.parametrize(
    "line",
    [
        "Leeds, York",
        "Nora Quill, Tom Oduya",  # the text tells of one of them
        "Bericht von Amnesty International",
        "Harbour Trust and Skerrin Council",
    ],
)
def test_names_without_a_label_that_may_be_others_sign_nothing(line: str, fields_of: Fields) -> None:
    assert "author" not in fields_of(_page(line))


@pytest.mark.parametrize(
    "line",
    [
        "World News | 8 May 2026",
        "Skerrin News | 8 May 2026",
        "Opening Times, 8 May 2026",
        "Weather Bulletin - 8 May 2026",
        "Reuters | 8 May 2026",
        "Gold Standard | 8 May 2026",
    ],
)
def test_a_section_or_an_agency_beside_a_date_is_no_outlet(line: str, fields_of: Fields) -> None:
    assert "outlet" not in fields_of(_page(line))


def test_a_newspaper_and_the_day_above_the_headline_name_the_outlet_but_no_date(fields_of: Fields) -> None:
    found = fields_of(_page(above=("Skerrin Herald | Thursday 22 January 2026",)), "language")
    assert found == {"headline": HEADLINE, "outlet": "Skerrin Herald"}


@pytest.mark.parametrize("above", [("DAILY MERIDIAN", "By Kwame Ellis"), ("By Kwame Ellis",)])
@pytest.mark.parametrize("headline", [HEADLINE, "Skerrin lighthouse keeper is back"])
def test_a_headline_under_the_byline_is_found(above: tuple[str, ...], headline: str, fields_of: Fields) -> None:
    found = fields_of("\n\n".join([*above, headline, TEXT]), "language")
    assert (found.get("headline"), found.get("author")) == (headline, "Kwame Ellis")


def test_a_short_headline_in_capitals_over_its_byline_is_no_masthead(fields_of: Fields) -> None:
    standfirst = "Nora Quill has won over ninety others and moves into the tower with her dog"
    found = fields_of("\n\n".join(["KEEPER IS BACK", "By Ann Lee", standfirst, TEXT]), "language")
    assert found == {"headline": "KEEPER IS BACK", "author": "Ann Lee"}


def test_a_short_headline_over_its_date_and_a_plea_heads_a_plain_text(fields_of: Fields) -> None:
    plea = "You have 3 free articles left this month. Subscribe now."
    found = fields_of("\n\n".join(["We won", "23 January 2026", plea, TEXT]), "language")
    assert found == {"headline": "We won", "published": "23 January 2026"}
