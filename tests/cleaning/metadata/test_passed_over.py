"""Fields that a page states in places that were passed over once, and what looks alike and states none; made up."""

from collections.abc import Callable

import pytest

from reader.model import Article

TITLE = "Island council buys electric ferry after long dispute"
TEXT = """\
The island council agreed on Monday to buy an electric ferry for 31 million crowns, ending a dispute of two years.

The ship will replace the diesel ferry that has served the sound since 1987 and broke down eleven times last winter.

"We could not go on like this," said council leader Marta Lind. Her opponents had asked for a tunnel instead.

The yard in Gdansk will hand the ferry over in the summer of 2026, and the first crossing is planned for 1 August."""
Fields = Callable[..., dict[str, str]]


def page(*under: str, above: tuple[str, ...] = (), below: tuple[str, ...] = ()) -> str:
    return "\n\n".join([*above, TITLE, *under, TEXT, *below])


@pytest.mark.parametrize(
    "text, published, updated",
    [
        (page(above=("Nov. 20, 2025 5:52 AM EST",)), "Nov. 20, 2025 5:52 AM EST", None),
        (page("- Nov 20 2025, 10:18am", "- updated: May 2 2026, 1:42pm"), "Nov 20 2025, 10:18am", "May 2 2026, 1:42pm"),
        (page("5:45 AM PST 11/19/2025 by Anna Holm"), "5:45 AM PST 11/19/2025", None),
        (page("Updated 19 Nov 2025 8:21 am / Original 9 Nov 2025 8:02"), "9 Nov 2025 8:02", "19 Nov 2025 8:21 am"),
        (page("22 Aralık 2025 - 09:40"), "22 Aralık 2025 - 09:40", None),
        (page("山口直子 2025年4月2日 18時30分"), "2025年4月2日 18時30分", None),
        (page("First published on: 26-08-2025 at 11:40"), "26-08-2025 at 11:40", None),
        (page("Tue 9 Dec 2025 16.42 GMT", "First published on 9 Dec 2025 07.10 GMT"), "9 Dec 2025 07.10 GMT", None),
        (page("March 3, 1931 - May 9, 2025", below=("Published by The Post on May 21, 2025.",)), "May 21, 2025", None),
    ],
)  # fmt: skip
def test_a_date_is_read(text: str, published: str, updated: str | None, fields_of: Fields) -> None:
    fields = fields_of(text)
    assert (fields.get("published"), fields.get("updated")) == (published, updated)


@pytest.mark.parametrize("above", ["Thursday 20 November 2025", "Thursday, November 20, 2025 5:52 AM", "Nov. 20, 2025"])
def test_the_day_at_the_head_of_a_page_is_no_date_of_the_article(above: str, fields_of: Fields) -> None:
    assert "published" not in fields_of(page(above=(above,)))


@pytest.mark.parametrize(
    "text, author",
    [
        (page("Monday November 18, 2025 7:45 am PST by Anna Holm"), "Anna Holm"),
        (page("Bettina Okram-Vale", "Follow this author"), "Bettina Okram-Vale"),
        (page("Anna Holm at Mill Lane", "3 March 2025"), "Anna Holm"),
        (page("Malachy Tobin in Dublin", "Nov 3, 2025"), "Malachy Tobin"),
        (page("Leila Hartwell", "9 minutes"), "Leila Hartwell"),
        (page("Anna Holm, with files from The Northern Press"), "Anna Holm"),
        (page("P. Airton, 23rd March 2025"), "P. Airton"),
        (page("Anna Holm (now) and Siv Ek (earlier)", "Tue 9 Dec 2025 16.42 GMT"), "Anna Holm, Siv Ek"),
        (page("By — Anna Holm", "By — Siv Ek"), "Anna Holm, Siv Ek"),
        (page("Photographs and text by Anna Holm"), "Anna Holm"),
        (page("Ein Interview von Anna Holm und Jörn Ek"), "Anna Holm, Jörn Ek"),
        (page("**By [Anna Holm](https://post.example/anna)** · 2025-08-21"), "Anna Holm"),
    ],
)
def test_an_author_is_read(text: str, author: str, fields_of: Fields) -> None:
    assert fields_of(text).get("author") == author


def test_a_heading_below_a_bare_label_is_no_author(fields_of: Fields) -> None:
    assert "author" not in fields_of(page(below=("Author", "Recent Posts", "Ferry timetable")))


@pytest.mark.parametrize("under", ["Selbu Harbour at Mill Lane", "Selbu Vale"])
def test_another_name_is_no_author(under: str, fields_of: Fields) -> None:
    assert "author" not in fields_of(page(under, "3 March 2025"))


@pytest.mark.parametrize(
    "text, outlet",
    [
        (page("ShipDaily", "By Anna Holm", below=("© ShipDaily Media",)), "ShipDaily"),
        (page("By Anna Holm | anna@selbucrier.example", above=("Menu", "Selbu Crier")), "Selbu Crier"),
        (page(above=("HarbourLive",), below=("Want more from HarbourLive? Sign up here.",)), "HarbourLive"),
        (page(above=("Quay Talk",), below=("Get the Quay Talk app!",)), "Quay Talk"),
        (page(above=("HarbourLive",), below=("A second ferry is planned, HarbourLive understands.",)), "HarbourLive"),
        (f"{TITLE} | Weekly Argus\n\n{TEXT}", "Weekly Argus"),
        (page(above=("Diario del Norte",)), "Diario del Norte"),
        (page(above=("Гірські вісті",)), "Гірські вісті"),
    ],
)
def test_an_outlet_is_read(text: str, outlet: str, fields_of: Fields) -> None:
    assert fields_of(text).get("outlet") == outlet


@pytest.mark.parametrize(
    "text",
    [
        f"{TITLE} - Northern Selbu\n\n{TEXT}",
        page("By Anna Holm", "Anna Holm", below=("© 2025 Anna Holm",)),
        page("Google Maps", below=("© Getty Images",)),
        page("By Anna Holm | anna@mail.example", above=("Menu", "Selbu Crier")),
        page(above=("Google Maps",), below=("How to use the Google Maps app",)),
        page(below=("Anna Holm is a writer. She was formerly an editor at Harbour Post.",), above=("By Anna Holm",)),
        page("By Anna Holm", below=("Anna Holm (a@quay.example) owns Quay, and is a staff writer with Sea News.",)),
        page("By Anna Holm", below=("Anna Holm is a former reporter for the Harbour Post and lives on the island.",)),
    ],
)  # fmt: skip
def test_what_is_named_in_passing_is_no_outlet(text: str, fields_of: Fields) -> None:
    assert "outlet" not in fields_of(text)


def test_a_section_behind_the_house_in_the_title_of_a_page_is_no_part_of_its_name(fields_of: Fields) -> None:
    paragraphs = "".join(f"<p>{line}</p>" for line in TEXT.split("\n\n"))
    text = (
        f"<html><head><title>{TITLE} - Kanal 8 World</title></head><body><div><a href='/'>Kanal 8</a></div>"
        f"<h1>{TITLE}</h1>{paragraphs}<p>Kanal 8 is a public broadcaster.</p></body></html>"
    )
    assert fields_of(text).get("outlet") == "Kanal 8"


def test_who_wrote_it_and_when_below_the_standfirst_is_no_text(article_of: Callable[[str], Article]) -> None:
    standfirst = "The council of the island pays 31 million crowns for a ship that its opponents call a toy."
    text = page(standfirst, "Anna Holm", "Selbu - 09 sept 2025 - 05:30CEST", "Copy link", "Go to the comments")
    article = article_of(text)
    kept = [line.text for line in article.lines if line.keep]
    assert kept == [standfirst, *TEXT.split("\n\n")]
    assert article.author and article.author.value == "Anna Holm"
    assert article.published and article.published.value == "09 sept 2025 - 05:30CEST"


def test_a_trail_glued_to_the_headline_is_no_part_of_it(fields_of: Fields) -> None:
    above = ("ePaper", "My News", f"NewsCitiesSelbu{TITLE}")
    assert fields_of(page("Written by Anna Holm", above=above)).get("headline") == TITLE


@pytest.mark.parametrize(
    "line, credit",
    [
        ("Source: Xinhua   Editor: Li", "Xinhua"),
        ("Source: Office for National Statistics", None),
        ("First published on: 26-08-2025 at 11:40 IST", None),
    ],
)
def test_a_credit_names_whose_text_it_is(line: str, credit: str | None, fields_of: Fields) -> None:
    assert fields_of(page("By Anna Holm", below=(line,))).get("credit") == credit


def test_the_day_on_which_another_house_had_it_is_not_the_article_s(fields_of: Fields) -> None:
    below = ("This article was originally published by Harbour Post on 3 June 2025.",)
    assert "published" not in fields_of(page("By Anna Holm", below=below))


@pytest.mark.parametrize(
    "line", ["Marta Gil", "di Paolo Bassi", "Anna Holm | Published on 12 December 2024 | Last updated 5 May 2025"]
)
def test_who_signs_a_text_without_a_headline_is_none(line: str, fields_of: Fields) -> None:
    assert "headline" not in fields_of(f"{line}\n\n{TEXT}")


def test_a_biography_that_calls_the_house_in_short_names_it_in_full(fields_of: Fields) -> None:
    bio = "Anna Holm is a reporter for the Courier. Reach her at the harbour."
    assert (
        fields_of(page("By Anna Holm", above=("Selbu Courier", "Log in"), below=(bio,))).get("outlet")
        == "Selbu Courier"
    )
