"""Usual wordings of litter inside an article, and sentences that use the same words and are told.

Both are made up, in every language that has cues: `wordings/LANGUAGE.txt` holds an article, then what must go, by kind,
then (under "told") what must stay.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pytest

from reader.cleaning import clean
from reader.cleaning.cues import LANGUAGES
from reader.model import Document
from reader.sources.text import blocks_of_text

FOLDER = Path(__file__).parent / "wordings"
MIDDLE, END = 5, 8
"""Before so many lines of the article, its headline and byline among them."""


@cache
def wordings(language: str) -> dict[str, list[str]]:
    """The sections of a language's file, each with its lines."""
    sections: dict[str, list[str]] = {}
    for line in (FOLDER / f"{language}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            sections[line[2:]] = []
        elif line:
            sections[list(sections)[-1]].append(line)
    return sections


def kept(article: Sequence[str], line: str, at: int) -> list[str]:
    """What is kept of an article with a line more."""
    text = "\n\n".join([*article[:at], line, *article[at:]])
    (cleaned,) = clean([Document("a", "a.txt", blocks_of_text(text))])
    return [each.text for each in cleaned.lines if each.keep]


@pytest.mark.parametrize("language", LANGUAGES)
def test_litter_in_its_usual_wordings_goes(language: str) -> None:
    sections = wordings(language)
    litter = [line for kind, lines in sections.items() if kind not in ("article", "told") for line in lines]
    leaked = [line for line in litter if line in kept(sections["article"], line, MIDDLE)]
    assert leaked == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_told_in_the_words_of_litter_stays(language: str) -> None:
    sections = wordings(language)
    article = sections["article"]
    lost = [line for line in sections["told"] if kept(article, line, MIDDLE) != [*article[2:5], line, *article[5:]]]
    assert lost == []


def test_what_is_told_last_stays_too() -> None:
    sections = wordings("en")
    article = sections["article"]
    lost = [line for line in sections["told"] if line not in kept(article, line, END)]
    assert lost == []


@pytest.mark.parametrize(
    "line",
    [
        'The leaflet said: "Sign up for our free daily newsletter."',
        "“We use cookies to improve your experience,” the notice read.",
        "The site said it had told its visitors that we use cookies to improve your experience.",
        "Four lorries were sent to Ennershed on Monday to take what barley was left. Sign up for our newsletter.",
    ],
)
def test_a_phrase_decides_neither_in_a_quotation_nor_beside_a_sentence_that_tells_something(line: str) -> None:
    assert line in kept(wordings("en")["article"], line, MIDDLE)
