"""An agency's staff is no author but a credit, a house's staff is neither; what a station sends is no headline."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Fields = Callable[..., dict[str, str]]

HEADLINE = "Cable car stops over the Ollern gorge with forty on board"
TEXT = """A cable car stopped above the Ollern gorge on Saturday with forty people on board, who waited for three hours.

Mountain rescuers let the passengers down on ropes, the first of them at a quarter past two, operator Ollerbahn said.

A bolt in the drive had sheared off, and the line stays closed until inspectors have looked at all the others.

"We sang, and then we were cold," said passenger Rolf Thieme, who had come to see the larches with his daughter."""


def _page(*under: str, above: str = "", headline: str = HEADLINE) -> str:
    return "\n\n".join([*filter(None, [above]), headline, *under, TEXT])


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("By PA Reporters", "PA"),
        ("By PA Reporter", "PA"),
        ("By Reuters Staff", "Reuters"),
        ("Reuters Staff", "Reuters"),
        ("By AFP Staff Writers", "AFP"),
        ("By The Associated Press staff", "Associated Press"),
        ("By PA News Agency", "PA News Agency"),
    ],
)
def test_the_staff_of_an_agency_is_whom_the_text_is_from_and_no_author(
    line: str, credit: str, fields_of: Fields
) -> None:
    assert fields_of(_page(line), "headline", "language") == {"credit": credit}


@pytest.mark.parametrize(
    ("line", "author", "credit"),
    [
        ("By Ann Lee, AP Business Writer", "Ann Lee", "AP"),
        ("By ANN LEE AP Sports Writer", "ANN LEE", "AP"),
        ("By Ann Lee, PA Political Editor", "Ann Lee", "PA"),
        ("By Ann Lee, Scranton, PA", "Ann Lee", None),
        ("By Local Democracy Reporter Ann Lee", "Ann Lee", None),
        ("By Political Editor Ann Lee and Bob Ray", "Ann Lee, Bob Ray", None),
        ("By Ann Lee Staff Writer", "Ann Lee", None),
        ("By Ann Lee and Bob Ray Staff Writers", "Ann Lee, Bob Ray", None),
    ],
)
def test_what_somebody_is_belongs_to_no_name(line: str, author: str, credit: str | None, fields_of: Fields) -> None:
    found = fields_of(_page(line))
    assert (found.get("author"), found.get("credit")) == (author, credit)


@pytest.mark.parametrize(
    "line",
    ["By Crime Reporters", "By Local Democracy Reporters", "By Guest Author", "By Echo Reporter", "By Staff Reporter"],
)
def test_a_line_that_names_nobody_makes_nobody_the_author(line: str, fields_of: Fields) -> None:
    assert fields_of(_page(line), "headline", "language") == {}


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("By The Ollern Echo", "The Ollern Echo"),
        ("By Ollern Echo", "Ollern Echo"),
        ("By The Ollern Echo Staff", "The Ollern Echo"),
        ("By Ollern Echo Reporters", "Ollern Echo"),
    ],
)
def test_a_newspaper_that_signs_is_the_outlet_and_no_author(line: str, outlet: str, fields_of: Fields) -> None:
    assert fields_of(_page(line), "headline", "language") == {"outlet": outlet}


@pytest.mark.parametrize("between", [" / ", " for "])
@pytest.mark.parametrize("label", ["", "By "])
def test_a_newspaper_behind_the_author_keeps_its_article(label: str, between: str, fields_of: Fields) -> None:
    found = fields_of(_page(f"{label}Leila Whitcombe{between}The Ollern Echo"), "headline", "language")
    assert found == {"author": "Leila Whitcombe", "outlet": "The Ollern Echo"}


@pytest.mark.parametrize(
    "sent",
    [
        "Now playing: The Breakfast Show with Jess & Dan",
        "Now on air: The Drive Home with Bex",
        "On air now | Late Night Jazz with Otis",
        "Up next: The Evening Sequence with Mo",
        "Jetzt läuft: Die Morgenshow mit Kai und Lena",
    ],
)
def test_what_a_station_sends_is_no_headline(sent: str, fields_of: Fields) -> None:
    for headline in (HEADLINE, "Cable car stops over gorge"):
        assert fields_of(_page("3 March 2026", above=sent, headline=headline))["headline"] == headline


def test_a_standfirst_that_names_its_author_stands_under_the_headline(fields_of: Fields) -> None:
    standfirst = "The stop was a warning for everyone who rides this line, writes Bettina Crewe"
    found = fields_of(_page(standfirst, "Mon 10 Aug 2026 09.30 BST", headline="What hung over Ollern"), "language")
    assert found == {
        "headline": "What hung over Ollern",
        "author": "Bettina Crewe",
        "published": "Mon 10 Aug 2026 09.30 BST",
    }


def test_whom_the_text_tells_of_did_not_write_its_standfirst(fields_of: Fields) -> None:
    standfirst = "The stop was a warning for everyone who rides this line, writes Rolf Thieme"
    assert "author" not in fields_of(_page(standfirst, "Mon 10 Aug 2026 09.30 BST", headline="What hung over Ollern"))
