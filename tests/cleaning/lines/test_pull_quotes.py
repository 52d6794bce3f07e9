"""Sentences that a page prints twice, the second time in large letters, and biographies between paragraphs."""

from __future__ import annotations

import pytest

from reader.cleaning import clean
from reader.model import Document
from reader.sources.text import blocks_of_text

HEADLINE = "Ferrymen of Lake Orm win back the night crossing"
STORY = [
    "The night ferry across Lake Orm will sail again from May, after eight years of lorries on the lake road.",
    "The crossing takes forty minutes and saves a drive of ninety kilometres over a pass that snow often shuts.",
    '"We sat on the quay and watched our own wages drive past," said ferryman Tor Hald. "That is over now."',
    "The county pays 6 million crowns a year for three crossings each night, half of what it had offered in 2024.",
    "Two of the five ferries were sold to a shipyard in Greece, and the oldest, built in 1961, is to be a museum.",
    "The first night boat leaves the western quay at ten, with room for fourteen lorries and a kitchen.",
]


def _kept(*lines: str) -> list[str]:
    text = "\n\n".join([HEADLINE, "By Ann Lee", *lines])
    (article,) = clean([Document("a", "a.txt", blocks_of_text(text))])
    return [line.text for line in article.lines if line.keep]


@pytest.mark.parametrize(
    "repeat",
    [
        "“We sat on the quay and watched our own wages drive past.”",
        "We sat on the quay and watched our own wages drive past.",
    ],
)
def test_a_sentence_set_large_once_more_goes_and_the_article_keeps_it(repeat: str) -> None:
    assert _kept(*STORY[:4], repeat, *STORY[4:]) == STORY


@pytest.mark.parametrize(
    "line",
    [
        "The crossing takes fifty minutes and saves a drive of ninety kilometres over a pass that snow often shuts.",
        "“We sat on the quay and watched our own boats drive past.”",
        "Tor Hald sat on the quay and watched his wages drive past.",
    ],
)
def test_what_differs_in_one_word_is_told(line: str) -> None:
    assert line in _kept(*STORY[:4], line, *STORY[4:])


@pytest.mark.parametrize(
    "biography",
    [
        "Ann Lee is a reporter at the Lakeland Herald.",
        "Ann Lee covers the lakes for the Lakeland Herald and has written for Orm Radio.",
    ],
)
def test_a_biography_of_the_author_between_paragraphs_goes(biography: str) -> None:
    assert _kept(*STORY[:4], biography, *STORY[4:]) == STORY


def test_what_is_told_of_somebody_else_stays() -> None:
    told = "Tor Hald is a reporter turned ferryman who lives in a hut above the western quay."
    assert told in _kept(*STORY[:4], told, *STORY[4:])
