"""What an article says of itself, in texts made up for this: every field right, or rightly not stated."""

import pytest

from reader.cleaning import clean
from reader.model import Document
from reader.sources.text import blocks_of_text

HEADLINE = "Harbour council votes to rebuild the northern pier"
BODY = """The harbour council voted on Tuesday to rebuild the northern pier, which the storm of January 2021 destroyed.

The work will cost 14 million crowns and begin in the spring of 2026, council leader Marta Lind said after the vote.

"We have waited four years for this pier," said fisherman Jonas Berg, whose boat has lain in the river since then.

Opponents had asked the council to wait for a report on the currents, which is expected on 3 March 2026."""
FIELDS = ("headline", "outlet", "author", "published", "updated", "credit")

CASES: dict[str, tuple[str, str, dict[str, str]]] = {
    # name: (lines between headline and text, lines after the text, what is stated besides the headline)
    "nothing": ("", "", {}),
    "by": ("By Anna Holm", "", {"author": "Anna Holm"}),
    "by, small": ("by Anna Holm", "", {"author": "Anna Holm"}),
    "two authors": ("By Anna Holm and Erik Dahl", "", {"author": "Anna Holm, Erik Dahl"}),
    "three authors": ("By Anna Holm, Erik Dahl and Siv Ek", "", {"author": "Anna Holm, Erik Dahl, Siv Ek"}),
    "role after the name": ("By Anna Holm, Staff Writer", "", {"author": "Anna Holm"}),
    "role glued to the name": ("By Anna HolmStaff Writer", "", {"author": "Anna Holm"}),
    "Scottish name": ("By Fiona McGregor", "", {"author": "Fiona McGregor"}),
    "name with a particle": ("By Ludwig van der Berg", "", {"author": "Ludwig van der Berg"}),
    "name with an initial": ("By John R. Smith", "", {"author": "John R. Smith"}),
    "hyphen and apostrophe": ("By Jean-Luc O'Neill", "", {"author": "Jean-Luc O'Neill"}),
    "label": ("Author: Anna Holm", "", {"author": "Anna Holm"}),
    "written by": ("Written by Anna Holm", "", {"author": "Anna Holm"}),
    "by on its own line": ("By\nAnna Holm", "", {"author": "Anna Holm"}),
    "by and date": (
        "By Anna Holm February 6, 2025 6:59 PM",
        "",
        {"author": "Anna Holm", "published": "February 6, 2025 6:59 PM"},
    ),
    "by and date behind a bar": (
        "By Anna Holm | 6 February 2025",
        "",
        {"author": "Anna Holm", "published": "6 February 2025"},
    ),
    "posted by on": (
        "Posted by Anna Holm on February 6, 2025",
        "",
        {"author": "Anna Holm", "published": "February 6, 2025"},
    ),
    "date alone under the headline": ("February 6, 2025", "", {"published": "February 6, 2025"}),
    "weekday and clock": (
        "Thursday, 6 February 2025 08:05 GMT",
        "",
        {"published": "Thursday, 6 February 2025 08:05 GMT"},
    ),
    "published": ("Published: Feb. 6, 2025", "", {"published": "Feb. 6, 2025"}),
    "ISO date": ("Published 2025-02-06T18:59:00Z", "", {"published": "2025-02-06T18:59:00Z"}),
    "points": ("Published 06.02.2025", "", {"published": "06.02.2025"}),
    "updated": ("Updated February 7, 2025", "", {"updated": "February 7, 2025"}),
    "published and updated": (
        "Published Feb. 6, 2025, updated Feb. 7, 2025",
        "",
        {"published": "Feb. 6, 2025", "updated": "Feb. 7, 2025"},
    ),
    "published and updated on two lines": (
        "First published 6 February 2025\nLast updated 7 February 2025",
        "",
        {"published": "6 February 2025", "updated": "7 February 2025"},
    ),
    "published under the text": ("", "Published on 6 February 2025", {"published": "6 February 2025"}),
    "agency byline": ("By The Associated Press", "", {"credit": "Associated Press"}),
    "agency alone": ("Reuters", "", {"credit": "Reuters"}),
    "original source": ("", "Original Source: harbourpost.example", {"credit": "harbourpost.example"}),
    "source": ("", "Source: Ukrinform", {"credit": "Ukrinform"}),
    "provided by": ("", "Provided by University of Bergen", {"credit": "University of Bergen"}),
    "first appeared": ("", "This article first appeared on Harbour Post", {"credit": "Harbour Post"}),
    "labelled outlet": ("Publication: Harbour Post", "", {"outlet": "Harbour Post"}),
    "biography names the outlet": (
        "By Anna Holm",
        "Anna Holm is a senior reporter for the Harbour Post, covering ports since 2012.",
        {"author": "Anna Holm", "outlet": "Harbour Post"},
    ),
    "name over a biography": (
        "",
        "Anna Holm\nReporter\nAnna Holm is a reporter based in Bergen who has covered ports.",
        {"author": "Anna Holm"},
    ),
    "published and updated on a line that ends as a sentence does": (
        "Published: Feb. 6, 2025 at 4:18 p.m. | Updated: Feb. 7, 2025 at 7:02 p.m.",
        "",
        {"published": "Feb. 6, 2025 at 4:18 p.m.", "updated": "Feb. 7, 2025 at 7:02 p.m."},
    ),
    "reporting credit": ("", "(Reporting by Anna Holm; Editing by Erik Dahl)", {"author": "Anna Holm"}),
    "reporters in places": (
        "",
        "Reporting by Anna Holm in Bergen and Siv Ek in New York; editing by Erik Dahl",
        {"author": "Anna Holm, Siv Ek"},
    ),
    "masthead and biography agree": (
        "By Anna Holm",
        "Anna Holm covers the sea for the Harbour Post. Reach her at anna@harbourpost.example.\n"
        "© 2025 Harbour Post Media LLC. All rights reserved.",
        {"author": "Anna Holm", "outlet": "Harbour Post"},
    ),
    "a colleague who is no person": ("By Anna Holm, Harbour Staff", "", {"author": "Anna Holm"}),
    "name with the number of comments glued on": ("By Anna Holm22", "", {"author": "Anna Holm"}),
    "name before a label of a date": (
        "By Anna Holm Last updated February 7, 2025",
        "",
        {"author": "Anna Holm", "updated": "February 7, 2025"},
    ),
    "two bare names over a date": (
        "Anna Holm and Siv Ek\nPublished: 6 February 2025",
        "",
        {"author": "Anna Holm, Siv Ek", "published": "6 February 2025"},
    ),
    "a bare name and a date on a line": (
        "6 February 2025 / Anna Holm",
        "",
        {"author": "Anna Holm", "published": "6 February 2025"},
    ),
    "a bare name with a biography at the end": (
        "Anna Holm",
        "Anna Holm is deputy editor and writes of ports and of the sea.",
        {"author": "Anna Holm"},
    ),
    "a bare name with nothing beside it": ("Anna Holm", "", {"author": "Anna Holm"}),
    "a bare name that the text tells of": ("Marta Lind", "", {}),
    "bare words that may be a name": ("Hester Quay", "", {}),
    "a bare label over a date": ("Long Reads\n6 February 2025", "", {"published": "6 February 2025"}),
    "a person in the news over a date": ("Jonas Berg\n6 February 2025", "", {"published": "6 February 2025"}),
    "a bare name, a city and a date": (
        "Anna Holm, Bergen\n6 February 2025",
        "",
        {"author": "Anna Holm", "published": "6 February 2025"},
    ),
    "a bare name and a newsroom": ("Anna Holm, SBC News", "", {"author": "Anna Holm"}),
    "words and pictures": ("Words: Anna Holm. Pictures: Siv Ek", "", {"author": "Anna Holm"}),
    "from our correspondent": ("From our correspondent Anna Holm", "", {"author": "Anna Holm"}),
    "text by": ("Text: Anna Holm", "", {"author": "Anna Holm"}),
    "small letters and another": ("by anna holm and Siv Ek", "", {"author": "anna holm, Siv Ek"}),
    "by the sea and a person": ("by the sea and Siv Ek", "", {}),
    "French, with a place": ("Par Anna Holm, à Bergen", "", {"author": "Anna Holm"}),
    "the outlet behind the name": ("By Anna Holm, Valley Mail", "", {"author": "Anna Holm"}),
    "one name on a day": ("posted by Dev on May 9, 2025", "", {"author": "Dev", "published": "May 9, 2025"}),
    "an account on a day": ("posted by Admin on May 9, 2025", "", {"published": "May 9, 2025"}),
    "updates by": ("Updates by Anna Holm and Siv Ek", "", {"author": "Anna Holm, Siv Ek"}),
    "reporting credit above": ("Reporting by Anna Holm in Bergen; Editing by Erik Dahl", "", {"author": "Anna Holm"}),
    "short date": ("03.04.26", "", {"published": "03.04.26"}),
    "short year": ("Mar 4 '26", "", {"published": "Mar 4 '26"}),
    "ISO date with a zone": ("2026-03-04 09:15 CET", "", {"published": "2026-03-04 09:15 CET"}),
    "name and role without a mark between": ("Anna Holm Education editor", "", {"author": "Anna Holm"}),
    "the same where the name may be longer": ("Anna Holm Berg Education editor", "", {}),
    "first appeared, with permission": (
        "",
        "This story first appeared on Harbour Post and has been republished here with permission",
        {"credit": "Harbour Post"},
    ),
    # what must not be taken for a statement
    "a title over letters to the editor": ("North Harbour County Fees\nLetters to the Editor", "", {}),
    "staff": ("By Staff Editor", "", {}),
    "rights without a name": ("", "© 2025 Å. All rights reserved.\nÅ", {}),
    "caption's date": (
        "A fishing boat near the pier on Jan. 11, 2021. (Harbour Museum/Handout via Getty Images)",
        "",
        {},
    ),
    "caption's photographer": ("Photo by Lars Vik / Getty Images", "", {}),
    "source of a picture": ("", "Source: Getty Images", {}),
    "reading time": ("2 min read", "", {}),
    "hours ago": ("3 hours ago", "", {}),
    "day without a year": ("March 17", "", {}),
    "copyright of an owner": ("", "© 2025 Northern Media Group Ltd. All rights reserved.", {}),
    "editing is not writing": ("", "(Editing by Erik Dahl)", {}),
    "copyright of an agency": ("", "© 2025 Associated Press. All rights reserved.", {}),
    "freelance biography": (
        "By Anna Holm",
        "Anna Holm is a freelance journalist, once a reporter for the Harbour Post.",
        {"author": "Anna Holm"},
    ),
    "by the way": ("By the northern pier", "", {}),
    "team": ("By News Desk", "", {}),
    "another story's date": (
        "",
        "More stories\nHarbour fees to rise\n5 January 2024\nFerry line closes\n2 January 2024",
        {},
    ),
    "another story's author": ("", "Related\nFerry line closes after a hundred years, by Olof Palm", {}),
}


def stated(text: str) -> dict[str, str]:
    (article,) = clean([Document("a", "a.txt", blocks_of_text(text))])
    return {field: found.value for field in FIELDS if (found := getattr(article, field)) is not None}


@pytest.mark.parametrize("name", CASES)
def test_fields_are_right_or_not_stated(name: str) -> None:
    above, below, expected = CASES[name]
    assert stated(f"{HEADLINE}\n\n{above}\n\n{BODY}\n\n{below}\n") == {"headline": HEADLINE, **expected}


def test_the_date_of_a_page_header_is_not_the_publication_date() -> None:
    assert stated(f"Wednesday, November 20, 2019\nNews\nSport\n\n{HEADLINE}\n\n{BODY}") == {"headline": HEADLINE}


def test_the_letters_of_an_agency_before_the_place_or_the_outlet_are_the_credit() -> None:
    assert stated(f"{HEADLINE}\n\n(SNB) BERGEN - {BODY}")["credit"] == "SNB"
    signed = stated(f"Halvik Evening Post\n\n{HEADLINE}\n\nSNB, Halvik Evening Post\n9 October 2025\n\n{BODY}")
    assert (signed["outlet"], signed["credit"]) == ("Halvik Evening Post", "SNB")
    own = stated(f"Halvik Evening Post\n\n{HEADLINE}\n\nHEP, Halvik Evening Post\n9 October 2025\n\n{BODY}")
    assert "credit" not in own


def test_the_agency_in_the_dateline_is_the_credit() -> None:
    assert stated(f"{HEADLINE}\n\nBERGEN (Reuters) - {BODY}")["credit"] == "Reuters"


def test_the_body_alone_states_nothing() -> None:
    assert stated(BODY) == {}


@pytest.mark.parametrize(
    ("headline", "lines", "body", "expected"),
    [
        (
            "Rat beschließt Neubau der Mole",
            "Von Anna Holm\nVeröffentlicht am 6. Februar 2025",
            "Der Rat hat am Dienstag beschlossen, die Mole neu zu bauen, die der Sturm zerstört hatte.",
            {"author": "Anna Holm", "published": "6. Februar 2025", "language": "de"},
        ),
        (
            "Le conseil vote la reconstruction de la jetée",
            "Par Anne Colin\nPublié le 6 février 2025",
            "Le conseil a décidé mardi de reconstruire la jetée du nord, qui avait été détruite par la tempête.",
            {"author": "Anne Colin", "published": "6 février 2025", "language": "fr"},
        ),
        (
            "El consejo vota reconstruir el muelle",
            "Por Ana Ruiz\nPublicado el 6 de febrero de 2025",
            "El consejo decidió el martes reconstruir el muelle del norte, que fue destruido por la tormenta.",
            {"author": "Ana Ruiz", "published": "6 de febrero de 2025", "language": "es"},
        ),
        (
            "Рада вирішила відбудувати північний пірс",
            "Автор: Олена Коваль",
            "Рада у вівторок вирішила відбудувати пірс, який був зруйнований через шторм у січні.",
            {"author": "Олена Коваль", "language": "uk"},
        ),
    ],
)
def test_fields_in_other_languages(headline: str, lines: str, body: str, expected: dict[str, str]) -> None:
    (article,) = clean([Document("a", "a.txt", blocks_of_text(f"{headline}\n{lines}\n\n{body}\n\n{body[::1]}"))])
    found = {field: value.value for field in (*FIELDS, "language") if (value := getattr(article, field)) is not None}
    assert found == {"headline": headline, **expected}


DATELINES = {
    "an agency": ("BERGEN (AP) — ", "", {"credit": "AP"}),
    "an agency in small letters": ("Bergen (dpa) - ", "", {"credit": "dpa"}),
    "two agencies": ("Bergen (AFP/Reuters) – ", "", {"credit": "AFP/Reuters"}),
    "an agency that signs below": (
        "BERGEN, Feb 6 (SeaWire) - ",
        "Our Standards: The SeaWire Principles.",
        {"credit": "SeaWire"},
    ),
    "a station that stands above": ("BERGEN (KHBR) – ", "Copyright 2025 KHBR Media Inc.", {"outlet": "KHBR"}),
    "a country": ("Bergen (Norway) – ", "", {}),
    "a party": ("Marta Lind (Greens) – ", "", {}),
}


@pytest.mark.parametrize(("dateline", "below", "stated"), DATELINES.values(), ids=DATELINES)
def test_a_dateline_names_an_agency_or_the_outlet_only_when_something_else_agrees(
    dateline: str, below: str, stated: dict[str, str]
) -> None:
    (article,) = clean([Document("a", "a.txt", blocks_of_text(f"{HEADLINE}\n\n{dateline}{BODY}\n\n{below}"))])
    found = {name: getattr(article, name) for name in ("outlet", "credit")}
    assert {name: value.value for name, value in found.items() if value} == stated


def test_the_masthead_names_the_outlet_when_the_rights_line_agrees() -> None:
    page = (
        f"The Harbour Post\nNews\nLog in\n{HEADLINE}\n\n{BODY}\n\n© 2025 Harbour Post Media LLC. All rights reserved."
    )
    (article,) = clean([Document("a", "a.txt", blocks_of_text(page))])
    assert article.outlet is not None
    assert article.outlet.value == "Harbour Post"


MASTHEADS = {
    "a link to more of it": ("Trade Leaf", "", "More from Trade Leaf", "Trade Leaf"),
    "who pays for it": (
        "PUBLIC VOICE NORTH | News",
        "",
        "Public Voice North is funded by the fee.",
        "Public Voice North",
    ),
    "what people told it": ("Lindholm Today", "Lind told Lindholm Today that it was late.", "", "Lindholm Today"),
    "its staff": ("Sea Leaf", "", "Anna Holm is the Sea Leaf's correspondent in the north.", "Sea Leaf"),
    "its rights, with the company behind": (
        "Sea Leaf",
        "",
        "© 2025 Sea Leaf Media AS. All rights reserved.",
        "Sea Leaf",
    ),
    "a station with its frequency": ("KSEL 101.5 FM - Your Harbour", "", "© 2025 KSEL. All rights reserved.", "KSEL"),
    "a station that a reporter works at": ("WSEL 89.3", "", "Anna Holm is a reporter at WSEL.", "WSEL"),
    "a channel with its number": (
        "Channel 4 North",
        "",
        "© 2025 Channel 4 North. All rights reserved.",
        "Channel 4 North",
    ),
    # what must not be taken for a statement
    "a number that is no frequency": ("Radio Selbu 98", "", "© 2025 Radio Selbu Holdings.", None),
    "nothing but the line at the top": ("Sea Leaf", "", "", None),
    "another newspaper in the text": ("Latest", "Lind told the Northern Ledger that it was late.", "", None),
    "a council that was told": ("Harbour Council", "Residents told Harbour Council that it was late.", "", None),
    "a place with more of it": ("Northern Lindholm", "A pier in Northern Lindholm fell.", "Lindholm in pictures", None),
    "the beginning of a longer name": ("Sea Leaf", "", "© 2025 Sea Leaf Herald. All rights reserved.", None),
}


@pytest.mark.parametrize(("top", "told", "below", "outlet"), MASTHEADS.values(), ids=MASTHEADS)
def test_a_line_at_the_top_is_the_outlet_only_where_the_house_speaks_of_itself(
    top: str, told: str, below: str, outlet: str | None
) -> None:
    page = f"{top}\nHome\nLog in\n{HEADLINE}\nBy Anna Holm\n\n{BODY}\n\n{told}\n\n{below}"
    assert stated(page).get("outlet") == outlet


def test_a_place_a_day_and_a_name_begin_what_an_agency_wrote() -> None:
    assert stated(f"{HEADLINE}\n\nPORT SELBU, March 3 (Sea Wire) - {BODY}")["credit"] == "Sea Wire"


def test_a_biography_at_the_end_of_the_text_names_the_author_under_the_standfirst_and_is_no_text() -> None:
    biography = "Anna Holm is the Harbour Post's transport correspondent. She joined the paper in 2016."
    page = f"{HEADLINE}\nOpponents had asked to wait for a report\nAnna Holm and Siv Ek\nShare\n\n{BODY}\n\n{biography}"
    (article,) = clean([Document("a", "a.txt", blocks_of_text(page))])
    assert article.author is not None
    assert article.author.value == "Anna Holm, Siv Ek"
    assert biography not in [line.text for line in article.lines if line.keep]


def test_words_in_small_letters_are_no_name_of_an_outlet() -> None:
    assert "outlet" not in stated(f"For Harbours\nHome\n{HEADLINE}\nBy Anna Holm\n\n{BODY}\n\nSupport for harbours")
