"""A text round which nothing of a page stands, such as an article that was cleaned already, keeps all that it has."""

from __future__ import annotations

from reader.cleaning import clean
from reader.model import Article, Document
from reader.sources.text import blocks_of_text

HEADLINE = "Lindholm ferry gets a second boat after a winter of cancelled trips"
SIGNED = ("By Marta Ekdal", "3 May 2026, 10:14")
PARAGRAPHS = (
    "The council of Lindholm voted on Monday to buy a second ferry, which is to sail from October.",
    "The only boat was out of service on 41 days this winter, and the islanders had no other way to the hospital.",
    "The boat comes from a yard in Norrvik and costs 14 million crowns, of which the county pays half.",
    "Its captain has yet to be found, said the harbour master, Olof Brandt.",
)
PARTS = ("Forty-one days", "What it costs")


def cleaned(*lines: str) -> Article:
    (article,) = clean([Document("a", "a.txt", blocks_of_text("\n\n".join(lines)))])
    return article


def kept(*lines: str) -> tuple[str, ...]:
    return tuple(line.text for line in cleaned(*lines).lines if line.keep)


def test_a_list_between_headline_and_text_is_whole() -> None:
    points = (
        "- Pensioner with broken hip waited eleven hours for a helicopter",
        "- Only boat failed on 41 days this winter",
        "- Yard in Norrvik delivers in autumn",
    )
    assert kept(HEADLINE, *points, *PARAGRAPHS) == (*points, *PARAGRAPHS)


def test_a_standfirst_stands_below_byline_and_date() -> None:
    standfirst = "Nobody should wait for a helicopter again, promises Mayor Sunniva Dahl"
    article = cleaned(HEADLINE, *SIGNED, standfirst, *PARAGRAPHS)
    assert [line.text for line in article.lines if line.keep] == [standfirst, *PARAGRAPHS]
    assert next(line.kind for line in article.lines if line.keep) == "standfirst"
    assert article.author
    assert article.author.value == "Marta Ekdal"


def test_the_first_part_keeps_its_heading_where_others_have_one() -> None:
    first, second, third, last = PARAGRAPHS
    parts = (first, PARTS[0], second, PARTS[1], third, last)
    assert kept(HEADLINE, "The vote", *parts) == ("The vote", *parts)


def test_a_section_over_the_first_part_is_no_heading() -> None:
    first, second, third, last = PARAGRAPHS
    parts = (first, PARTS[0], second, PARTS[1], third, last)
    assert kept(HEADLINE, "Local News", *parts) == parts


def test_two_words_over_a_plain_text_are_its_headline() -> None:
    headline = cleaned("We won", *PARAGRAPHS).headline
    assert headline
    assert headline.value == "We won"


def test_the_first_sentence_stays_though_another_repeats_it() -> None:
    longer = f"{PARAGRAPHS[0]} The mayor spoke of a good day for the island."
    assert kept(HEADLINE, "Published: 3 May 2026 at 10:14 a.m.", PARAGRAPHS[0], longer, *PARAGRAPHS[1:]) == (
        PARAGRAPHS[0],
        longer,
        *PARAGRAPHS[1:],
    )


def test_a_mark_at_the_end_goes_with_what_it_closes() -> None:
    assert kept(HEADLINE, *PARAGRAPHS, "Learn more at Harbour Post.", "***") == PARAGRAPHS


def test_a_mark_below_the_text_itself_stays() -> None:
    assert kept(HEADLINE, *PARAGRAPHS, "***") == (*PARAGRAPHS, "***")


def test_no_comment_in_quotation_marks_heads_no_comments() -> None:
    said = ('"No comment."', "Key dates", "• May: the council votes", "• June: the boat sails")
    assert kept(HEADLINE, "Share", *PARAGRAPHS, *said) == (*PARAGRAPHS, *said)


def test_a_part_about_the_matter_is_not_about_the_company() -> None:
    told = ("About the ferry", "The ferry Signe was built in 1974 and carries 60 people.", "She is to be sold.")
    assert kept(HEADLINE, *PARAGRAPHS, *told) == (*PARAGRAPHS, *told)


def test_what_an_announcement_says_of_its_company_goes() -> None:
    names = ("Norrvik Yard has built the ferry, it said.", *PARAGRAPHS)
    company = ("About Norrvik Yard", "Founded in 1921, Norrvik Yard is a leading builder of ferries in the north.")
    assert kept(HEADLINE, *names, *company) == names


def test_a_short_answer_is_no_button() -> None:
    told = (*PARAGRAPHS[:2], "Did anybody ask the islanders?", "No.", *PARAGRAPHS[2:])
    assert kept(HEADLINE, *told) == told


def test_the_first_paragraph_stays_above_several_headings() -> None:
    told = (
        "The council said on Tuesday that the captain was asleep when the alarm rang at 2.10am.",
        *PARTS,
        "Years on",
    )
    assert kept(HEADLINE, *told, *PARAGRAPHS) == (*told, *PARAGRAPHS)


def test_a_standfirst_and_the_first_paragraph_may_both_be_repeated() -> None:
    longer = [f"{sentence} The mayor spoke of a good day for the island." for sentence in PARAGRAPHS[:2]]
    assert kept(HEADLINE, *PARAGRAPHS[:2], *longer, *PARAGRAPHS[2:]) == (*PARAGRAPHS[:2], *longer, *PARAGRAPHS[2:])


def test_a_title_in_capitals_may_end_in_an_abbreviated_day() -> None:
    headline = cleaned("Second Ferry Ordered after Winter of Cancelled Trips Mon.", *PARAGRAPHS).headline
    assert headline
    assert headline.value == "Second Ferry Ordered after Winter of Cancelled Trips Mon."


def test_a_text_under_a_line_of_signs_is_read() -> None:
    assert kept("/ / / / /", *PARAGRAPHS)[-len(PARAGRAPHS) :] == PARAGRAPHS
