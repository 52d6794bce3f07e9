"""What stands inside the text between a list, a table, a picture and a box is part of the text."""

import pytest

from reader.cleaning import clean
from reader.model import Document
from reader.sources.text import blocks_of_text

TITLE = "Tollbooths to go from the Hallen ring road"
STORY = """\
Drivers will pay no toll on the Hallen ring road from next January, the regional assembly decided on Wednesday.
The vote, 41 to 19, ends a quarrel that began when the road was opened in 2003.
"We have paid for this road three times over," said Ine Brask, who drives a bakery van.
The assembly expects to lose 12 million crowns a year and means to take them from the road fund.
Lorries above twelve tonnes will still be charged, at the northern tunnel only.
The four booths are to be taken down in the spring, and their 38 workers offered other posts.
Villages along the old coast road hope for quieter nights once the ring road costs nothing.
Assembly member Tor Lunde, who voted against, warned that the fund would be empty by 2031.
""".splitlines()
TABLES = {
    "years": ["Year | Cars | Income", "2021 | 411 | 9", "2022 | 437 | 11", "2023 | 468 | 12"],
    "fees": [
        "The charges that fall away:",
        "Car: 24 crowns (night 12)",
        "Van: 36 crowns (night 18)",
        "Coach: 60 crowns (night 30)",
    ],
}


def kept(*lines: str) -> list[str]:
    above = ["The Hallen Post", "News", "Sport", TITLE, "By Eli Voss", "4 May 2025", "Share"]
    below = ["Most read", "Cat found in cement mixer", "Fifty years of the Hallen brass band", "© 2025 The Hallen Post"]
    (article,) = clean([Document("a", "a", blocks_of_text("\n\n".join([*above, *lines, *below])))])
    return [line.text for line in article.lines if line.keep]


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("after", [3, 5, 6])
def test_a_table_between_two_paragraphs_is_kept_with_them(table: str, after: int) -> None:
    lines = [*STORY[:after], *TABLES[table], *STORY[after:]]
    assert kept(*lines) == lines


@pytest.mark.parametrize("after", [3, 4, 5])
def test_paragraphs_between_a_picture_credit_and_a_list_of_links_are_kept(after: int) -> None:
    picture = ["The ring road seen from the tower", "(Image: Getty Images)"]
    links = ["Don't miss...", "Nurse wins lottery twice in a week", "The swan that delivers letters"]
    assert kept(*STORY[:after], *picture, *STORY[after : after + 2], *links, *STORY[after + 2 :]) == STORY


@pytest.mark.parametrize(
    "credit",
    ["(Image: The Hallen Post)", "Photo: Siri Holm", "Foto: dpa", "(Picture: PA)", "ANNA HOLM", "ANNA HOLM (EFE)",
     "(Supplied: Port of Hallen)", "Fot. Siri Holm",
     "REUTERS/Siri Holm", "REUTERS/Siri Holm Purchase Licensing Rights, opens new tab"],
)  # fmt: skip
def test_a_whole_sentence_that_ends_in_a_picture_credit_is_a_caption(credit: str) -> None:
    caption = f"Tor Lunde leaves the assembly after the vote on Wednesday. {credit}"
    assert kept(*STORY[:4], caption, *STORY[4:]) == STORY


@pytest.mark.parametrize("credit", ["© ANP", "© Siri Holm"])
def test_a_caption_without_a_full_stop_is_known_by_the_sign_of_rights(credit: str) -> None:
    assert kept(*STORY[:4], f"Tor Lunde leaves the assembly after the vote {credit}", *STORY[4:]) == STORY


@pytest.mark.parametrize("cry", ["NO ENTRY", "MAYDAY MAYDAY", "HAPPY BIRTHDAY", "IG METALL"])
def test_a_paragraph_that_ends_in_other_words_in_capitals_stays(cry: str) -> None:
    told = f"Tor Lunde held up the sign that had hung on the assembly's door. {cry}"
    assert kept(*STORY[:4], told, *STORY[4:]) == [*STORY[:4], told, *STORY[4:]]


def test_the_last_paragraph_may_be_signed_in_capitals() -> None:
    signed = [*STORY[:-2], f"{STORY[-2]} {STORY[-1]} SIRI HOLM"]
    assert kept(*signed) == signed


NEEDED = [f"{number} {what}" for number, what in enumerate(["bakers", "drivers", "nurses", "pilots", "smiths"] * 3, 2)]


def test_a_list_longer_than_the_lines_looked_at_round_a_sentence_is_kept_whole() -> None:
    lines = [*STORY[:4], "The fund says it will have to find work for:", *NEEDED, *STORY[4:]]
    assert kept(*lines) == lines


def test_two_alike_lines_of_one_list_are_no_links() -> None:
    sold = [
        "12 cases of blue toll tickets",
        "4 old iron coin trays",
        "90 cases of blue toll tickets",
        "7 wooden stools",
    ]
    lines = [*STORY[:5], "What goes to the museum:", *sold, *STORY[5:]]
    assert kept(*lines) == lines


def test_the_first_paragraph_is_kept_though_a_label_parts_it_from_the_others() -> None:
    assert kept(STORY[0], "View all (4)", *STORY[1:]) == STORY
