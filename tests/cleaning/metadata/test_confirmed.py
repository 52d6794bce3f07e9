"""An outlet of one word by its newsletter or by what it was told, an agency before the place, reports by somebody."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.model import Article

HEADLINE = "Ferry to Sand Island stays in harbour after engine fire"
TEXT = (
    "The ferry to Sand Island will stay in harbour for two weeks after a fire in its engine room on Friday.",
    "None of the 84 passengers was hurt, and the crew had put the fire out before the lifeboat came.",
    "The harbour master said that a fishing boat would carry post and bread to the island's 212 inhabitants.",
    "Children who go to school on the mainland have lessons in the chapel until the ferry sails again.",
    "An engineer from Selbu is to look at the fuel pump, which was mended in March.",
)


def text(*top: str, first: str = "", last: str = "", below: str = "") -> str:
    return "\n\n".join([*top, first + TEXT[0], *TEXT[1:], *filter(None, [last, below])])


Fields = Callable[..., dict[str, str]]


@pytest.mark.parametrize(
    ("name", "last", "below"),
    [
        ("Tidemark", '"I smelled smoke and ran," cook Ola Brandt told Tidemark.', ""),
        ("Tidemark", "", "Get the Tidemark newsletter every Friday"),
        ("Küstenblick", "", "Get the Küstenblick-Newsletter every Friday"),
    ],
)
def test_an_outlet_of_one_word_is_confirmed_by_its_own_name(
    fields_of: Fields, name: str, last: str, below: str
) -> None:
    assert fields_of(text(name, "Menu", HEADLINE, "By Ann Lee", last=last, below=below))["outlet"] == name


@pytest.mark.parametrize(
    ("name", "last", "below"),
    [
        ("Tidemark", "", ""),
        ("Selbu", "The mayor told Selbu that it must wait.", ""),  # a place of the text
        ("Parliament", "The minister told Parliament of the fire.", ""),
        ("Politics", "", "Get the Politics newsletter every Friday"),
        ("Harbour", "", "Get the Harbour newsletter every Friday"),
        ("Tidemark", "Tidemark buoys were lit at dusk, the crew told Tidemark.\n\nTidemark is a reef.", ""),
    ],
)
def test_a_word_on_the_first_line_alone_is_none(fields_of: Fields, name: str, last: str, below: str) -> None:
    assert "outlet" not in fields_of(text(name, "Menu", HEADLINE, "By Ann Lee", last=last, below=below))


def test_a_name_in_capitals_is_given_as_the_house_writes_it(fields_of: Fields) -> None:
    said = '"I smelled smoke and ran," cook Ola Brandt told The Lantern.'
    top = ("THE LANTERN", "NEWS SHOWBIZ FOOTIE", HEADLINE, "By Ann Lee", "4 May 2025")
    desk = "Email newsdesk@thelantern.example"
    assert fields_of(text(*top, last=said, below=desk))["outlet"] == "The Lantern"
    assert fields_of(text(*top, below=desk))["outlet"] == "LANTERN"


@pytest.mark.parametrize("dateline", ["(SWA) SELBU - ", "(SWA) PORT SELBU, May 4 – "])
def test_an_agency_before_the_place_is_the_credit(fields_of: Fields, dateline: str) -> None:
    assert fields_of(text(HEADLINE, "By Ann Lee", first=dateline))["credit"] == "SWA"
    assert fields_of(text(first=dateline))["credit"] == "SWA"


@pytest.mark.parametrize("bracket", ["(UPDATE) ", "(LEAD) SELBU - ", "(VIDEO) SELBU - ", "(84 PASSENGERS) ", "(SWA) "])
def test_other_brackets_at_the_beginning_are_no_agency(fields_of: Fields, bracket: str) -> None:
    assert "credit" not in fields_of(text(HEADLINE, "By Ann Lee", first=bracket))


@pytest.mark.parametrize("line", ["SWA, Harbour Morning Post", "SWA | The Harbour Post"])
def test_an_agency_beside_the_outlet_is_the_credit_and_no_author(fields_of: Fields, line: str) -> None:
    found = fields_of(text("Harbour Morning Post", HEADLINE, line, "May 4, 2025"))
    assert (found.get("credit"), found.get("author")) == ("SWA", None)


@pytest.mark.parametrize(
    "line",
    [
        "Match report by Priya Stone at Quay Park",
        "Race report by Priya Stone",
        "Report by Priya Stone in Selbu",
        "Report: Priya Stone",
    ],
)
def test_a_report_by_somebody_names_its_author(article_of: Callable[[str], Article], line: str) -> None:
    article = article_of(text("Harbour Post", HEADLINE, line, "4 May 2025"))
    assert article.author is not None
    assert article.author.value == "Priya Stone"
    assert article.body == "\n\n".join(TEXT)


def test_the_lines_that_fields_were_read_from_are_said_to_name_them(article_of: Callable[[str], Article]) -> None:
    article = article_of(text("Harbour Post", "Menu", HEADLINE, "Priya Stone", "Harbour reporter", "NOVEMBER 12 2025"))
    reasons = {line.text: line.reason for line in article.lines}
    assert reasons["Harbour Post"] == "names the outlet"
    assert reasons["Priya Stone"] == "names the author"
    assert reasons["NOVEMBER 12 2025"] == "says when the article was published"


@pytest.mark.parametrize(
    "address", ["Harbour Post, 4 Market Street, Selbu", "The Harbour Post, 12a Butter Cross, Selbu."]
)
def test_a_newspaper_s_postal_address_names_the_outlet(fields_of: Fields, address: str) -> None:
    page = text("News", "Sport", HEADLINE, "By Ann Lee", below="© All rights reserved") + f"\n\n{address}"
    assert fields_of(page)["outlet"].removeprefix("The ") == "Harbour Post"


@pytest.mark.parametrize("line", ["Anchor Inn, 4 Market Street, Selbu", "Harbour Post, 4 pages of sport inside"])
def test_no_other_address_names_an_outlet(fields_of: Fields, line: str) -> None:
    assert "outlet" not in fields_of(
        text("News", HEADLINE, "By Ann Lee", below="© All rights reserved") + f"\n\n{line}"
    )


@pytest.mark.parametrize(
    "name", ["Diário do Vouga", "El Diario del Puerto", "Le Courrier de la Marne", "Het Nieuwsblad"]
)
def test_a_name_with_small_words_within_is_read_whole_from_its_rights(fields_of: Fields, name: str) -> None:
    assert fields_of(text(name, "Menu", HEADLINE, "By Ann Lee", below=f"© 2026 {name}"))["outlet"] == name
