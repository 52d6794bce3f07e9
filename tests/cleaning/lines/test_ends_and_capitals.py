"""The last lines of an article behind a call for readers, captions of several lines, and a text all in capitals."""

from __future__ import annotations

import pytest

from reader.cleaning import clean
from reader.model import Document
from reader.sources.text import blocks_of_text

HEADLINE = "Runaway hay wagon blocks the pass at Orrin for a day"
TEXT = (
    "A hay wagon that had rolled away from its tractor blocked the pass at Orrin for a day, the road office said.",
    "Nobody was in it when its brake gave way, but twelve bales burst and one fell on a shrine.",
    "Twenty-six drivers spent the night in the schoolhouse, where the teacher cooked soup.",
    '"We sang until two," said Mira Toll, who was on her way to a wedding.',
    "The farmer, Jost Aren, must pay for the crane that lifted the wagon on to the road again.",
)
ABOVE = ("The Orrin Mail", "News", "Sport", HEADLINE, "By Ada Voss", "4 May 2025")
BELOW = ("Most read", "Cat sleeps through flood", "Bells of Orrin to ring again", "© 2025 The Orrin Mail")


def kept(*lines: str) -> list[str]:
    (article,) = clean([Document("a", "a", blocks_of_text("\n\n".join(lines)))])
    return [line.text for line in article.lines if line.keep]


@pytest.mark.parametrize(
    "call",
    [
        "Do you know more? Email desk@orrinmail.example or call 0123 456",
        "Do you have a story? Write to desk@orrinmail.example",
        "Have you been affected? Email desk@orrinmail.example",
    ],
)
@pytest.mark.parametrize("below", [BELOW, ("Comment now", "Topics", "Roads")])
def test_the_last_paragraph_behind_a_call_for_what_readers_know_stays(call: str, below: tuple[str, ...]) -> None:
    last = "Somebody has put fresh flowers in front of the broken shrine."
    assert kept(*ABOVE, *TEXT, call, last, *below) == [*TEXT, last]


@pytest.mark.parametrize(
    "facts",
    [
        ["Attendance: 4,310"],
        ["Referee: N. Hale", "Attendance: 4,310"],
        ["Zuschauer: 4.310"],
        ["Crowd: 812."],
        ["Jost Aren, farmer, born 3 May 1951; died 20 November 2026"],
    ],
)
def test_the_facts_that_close_a_report_or_an_obituary_stay(facts: list[str]) -> None:
    assert kept(*ABOVE, *TEXT, *facts, *BELOW) == [*TEXT, *facts]


@pytest.mark.parametrize("count", ["Comments: 12", "Views: 4,310", "Shares: 12"])
def test_what_a_page_counts_of_itself_goes(count: str) -> None:
    assert kept(*ABOVE, *TEXT, count, *BELOW) == [*TEXT]


def test_an_article_all_in_capitals_loses_nothing() -> None:
    box = ("Advertisement", "Read also: The lighthouse keeper's cat turns 21")
    lines = [*ABOVE, *TEXT[:3], *box, *TEXT[3:], *BELOW]
    assert kept(*lines) == [*TEXT]
    assert kept(*map(str.upper, lines)) == [text.upper() for text in TEXT]


@pytest.mark.parametrize("at", range(1, 5))
def test_wherever_links_stand_in_a_text_in_capitals(at: int) -> None:
    lines = [*ABOVE, *TEXT[:at], "Read also: Cat of the keeper turns 21", *TEXT[at:], *BELOW]
    assert kept(*map(str.upper, lines)) == [text.upper() for text in TEXT]


@pytest.mark.parametrize(
    "caption",
    [
        ["[Image: The wagon across the road below the pass on Sunday morning (Picture:", "Siri Holm)]"],
        ["[Photo: The wagon across the road below the pass, with the shrine behind it,", "on Sunday morning]"],
    ],
)
def test_a_caption_in_brackets_that_was_broken_at_a_width_goes_whole(caption: list[str]) -> None:
    assert kept(*ABOVE, *TEXT[:3], *caption, *TEXT[3:], *BELOW) == [*TEXT]


def test_a_bracket_that_nothing_closes_takes_no_line_with_it() -> None:
    assert kept(*ABOVE, *TEXT[:3], "[Image: The wagon", *TEXT[3:], *BELOW)[-2:] == [*TEXT[3:]]


@pytest.mark.parametrize(
    "row",
    [
        "cat orrin.log | grep wagon",
        "Wagon | Bales | Farm",
        "North side | 12 bales",
        "Ann Lee | Jost Aren\nMira Toll | Ada Voss",
    ],
)
def test_what_is_parted_by_strokes_and_is_no_bar_of_links_stays(row: str) -> None:
    assert kept(*ABOVE, *TEXT[:3], *row.split("\n"), *TEXT[3:], *BELOW) == [*TEXT[:3], *row.split("\n"), *TEXT[3:]]
