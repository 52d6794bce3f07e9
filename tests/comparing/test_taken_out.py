"""A line that was taken out as boilerplate is looked at before anything is called only here: a lost paragraph must not
make another outlet's sentence an exclusive."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from reader.comparing import compare
from reader.comparing.explaining import explain
from reader.export.markdown import render
from reader.model import Article, Comparison, Finding, Story

MakeArticle = Callable[..., Article]

FIRST = """
The swing bridge at Lunwick was closed to all traffic on Friday after inspectors found a crack in its main girder.
Police put up barriers at both ends, and lorries were sent round by the motorway.
The bridge dates from 1968 and carries nine thousand vehicles on a working day.
Karen Dahl, the mayor, said Lunwick had been lucky that somebody looked.
Nobody was injured.
"""
SECOND = """
Inspectors found a crack in the main girder of the Lunwick swing bridge, which was closed to all traffic on Friday.
Barriers were put up at both ends by police, and lorries had to go round by the motorway.
Some nine thousand vehicles use the bridge, which dates from 1968, on a working day.
"""
MAYOR, HURT = "Karen Dahl, the mayor, said", "Nobody was injured."


def of(found: Comparison, beginning: str) -> Finding:
    (sentence,) = (one for one in found.sentences["a"] if one.text.startswith(beginning))
    return found.findings[sentence.id]


def compared(article: MakeArticle, taken_out: str) -> Comparison:
    return compare((article("a", FIRST), article("b", SECOND, taken_out)))


def test_what_a_removed_line_tells_is_no_more_than_probably_only_here(article: MakeArticle) -> None:
    lost = 'BOILERPLATE The mayor, Karen Dahl, thanked them: Lunwick had been "lucky that somebody looked", she said.'
    found = compared(article, lost)
    assert of(found, MAYOR).unsure
    assert of(found, MAYOR).taken_out == ("b", 4)
    explanation = explain(found, next(one.id for one in found.sentences["a"] if one.text.startswith(MAYOR)))
    assert explanation.finding.doubt == "line 4 of b, taken out of it, may tell it"


def test_a_stock_phrase_is_known_in_a_removed_line_too(article: MakeArticle) -> None:
    assert of(compared(article, "BOILERPLATE No injuries were reported."), HURT).taken_out == ("b", 4)


def test_the_export_quotes_the_removed_line(article: MakeArticle) -> None:
    found = compared(article, "BOILERPLATE Mayor Karen Dahl said Lunwick was lucky that somebody had looked.")
    made = render([Story("bridge", "The bridge", found)])
    assert (
        "taken out of b as boilerplate, but it may tell it: “Mayor Karen Dahl said Lunwick was lucky that somebody had "
        "looked.” (line 4)" in made
    )


@pytest.mark.parametrize(
    "line",
    [
        "BOILERPLATE Sign up for our newsletter, which lands in your inbox at seven every morning.",
        "BOILERPLATE The mayor of Halvik opened a new library on Saturday and cut a ribbon.",
        "BOILERPLATE Lunwick",
    ],
)
def test_other_boilerplate_says_nothing_against_a_mark(article: MakeArticle, line: str) -> None:
    found = compared(article, line)
    assert of(found, MAYOR).taken_out is None
    assert of(found, MAYOR).novelty == of(compared(article, ""), MAYOR).novelty


@pytest.mark.parametrize("kind", ["comments", "by hand"])
def test_readers_comments_and_what_the_reader_took_out_do_not_count(article: MakeArticle, kind: str) -> None:
    second = article(
        "b", SECOND, "BOILERPLATE Karen Dahl, the mayor, said Lunwick had been lucky that somebody looked."
    )
    lines = tuple(replace(line, kind=kind) if not line.keep else line for line in second.lines)
    found = compare((article("a", FIRST), replace(second, lines=lines)))
    assert of(found, MAYOR).taken_out is None


def test_a_line_of_the_same_outlet_is_not_another_outlets(article: MakeArticle) -> None:
    lost = "BOILERPLATE Karen Dahl, the mayor, said Lunwick had been lucky that somebody looked."
    found = compare((article("a", FIRST, lost), article("b", SECOND)))
    assert of(found, MAYOR).taken_out is None
