from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.comparing import compare
from reader.comparing.caps import IN_OTHER_WORDS
from reader.comparing.sureness import evidence, least_told_opening, probability_unique
from reader.export.markdown import render
from reader.model import Article, Story

HOLT = (
    "A storm tore the roof off the grain store in Holt on Monday night.",
    "Two farmhands were carried to the clinic with broken legs.",
    "The mayor, Ida Brandt, promised money for a new roof before the harvest comes in.",
    "A brass band from the valley played waltzes on the quay until the lamps went out.",
)
TOLD_ALIKE = (
    "The roof of the grain store in Holt was torn off by a storm on Monday night.",
    "The clinic took in two farmhands whose legs were broken.",
    "Insurers reckon that the wheat which got wet cannot be sold to any mill this year.",
)
TOLD_OTHERWISE = (
    "Gusts have uncovered a silo and soaked what it held.",
    "Some labourers suffered fractures when beams came down.",
    "Insurers reckon that the wheat which got wet cannot be sold to any mill this year.",
)

ASIDE_IN_HOLT = (
    "A choir of forty sang on the quay.",
    "The ferry to Sund was full of cyclists.",
    "Teachers in Varn want smaller classes.",
    "A bakery gave away its last loaves.",
    "The library has bought a map of 1820.",
    "Two swans nested behind the lock.",
    "A chess club meets there on Fridays.",
    "The museum's roof leaks in three places.",
)
ASIDE_IN_VARN = (
    "Anglers caught nothing in the canal.",
    "A clock from the tower is being mended.",
    "Pupils painted the underpass blue.",
    "The circus left a day early.",
    "Nurses at the clinic get new bicycles.",
    "A street in Orland is named after a goat.",
    "The brewery closed its tap room.",
    "Volunteers counted toads at the ditch.",
)


def test_where_the_openings_agree_what_one_outlet_adds_is_surely_only_there(article: Callable[..., Article]) -> None:
    findings = compare((article("holt", *HOLT), article("varn", *TOLD_ALIKE))).findings
    assert findings["holt:S1"].coverage == "shared"
    assert findings["holt:S4"].coverage == "unique"
    assert not findings["holt:S4"].unsure


def test_where_an_outlet_tells_all_in_other_words_nothing_is_surely_only_here(article: Callable[..., Article]) -> None:
    findings = compare((article("holt", *HOLT), article("varn", *TOLD_OTHERWISE))).findings
    unique = [finding for finding in findings.values() if finding.coverage == "unique"]
    assert unique
    assert all(finding.unsure for finding in unique)
    assert findings["holt:S4"].doubt == IN_OTHER_WORDS


def test_a_story_is_as_sure_as_the_opening_that_is_least_told() -> None:
    assert least_told_opening([[0.1, 0.9], [0.99, 0.95, 0.9, 0.6, 0.0]]) == 0.6
    assert least_told_opening([[], []]) == 0.0


def test_what_is_unique_stays_so() -> None:
    assert probability_unique(evidence(0.9, 5, 0.6), (0.0, 1.0, 0.0, -20.0)) == 0.48
    assert probability_unique(evidence(0.9, 5, 0.0), (0.0, 1.0, 0.0, -20.0)) == pytest.approx(0.9)


def test_the_export_says_that_most_probable_marks_of_such_a_story_are_told(
    article: Callable[..., Article],
) -> None:
    articles = (article("holt", *HOLT), article("varn", *TOLD_OTHERWISE))
    text = render([Story("story", "The storm", compare(articles))])
    assert f"that is not sure: {IN_OTHER_WORDS}. Read the nearest" in text


def test_what_a_sentence_of_another_outlet_comes_near_is_not_surely_only_here(article: Callable[..., Article]) -> None:
    rust = "Engineers found rust in the bolts that held the roof down."
    eaten = "Bolts up there had long been eaten away, a builder said."
    holt = article("holt", *HOLT[:3], *ASIDE_IN_HOLT, rust)
    varn = article("varn", *TOLD_ALIKE[:2], HOLT[2], *ASIDE_IN_VARN, eaten)
    findings = compare((holt, varn)).findings
    assert findings["holt:S12"].unsure
    assert findings["holt:S12"].doubt == "a sentence of another outlet comes near it"
    assert not findings["holt:S4"].unsure
