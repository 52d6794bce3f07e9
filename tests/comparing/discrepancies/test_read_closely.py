"""Differences that are none once the words around a figure or a verb are read: each was claimed, and false."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.comparing.figures.quantities import find_amounts
from reader.comparing.figures.tolls import state_of

Between = Callable[..., list[tuple[str, tuple[str, str]]]]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(
            "Harbour master Jon Dahl said two sailors were still missing after the ferry sank off Halvik.",
            "The number of dead of the ferry that sank off Halvik is four after divers found the last missing sailor, "
            "harbour master Jon Dahl said.",
            id="a toll, and the last of the missing",
        ),
        pytest.param(
            "Sund beat Halvik Rangers 4-3 in the cup final at the Mole with a late goal by Lund.",
            "Sund came from 3-1 down to win the cup final against Halvik Rangers at the Mole with a late goal by Lund.",
            id="a score on the way",
        ),
        pytest.param(
            "Sund beat Halvik Rangers 4-3 in the cup final at the Mole with a late goal by Lund.",
            "Sund, who had trailed 3-1 at the break, beat Halvik Rangers in the cup final at the Mole with a late goal "
            "by Lund.",
            id="a score at the break",
        ),
        pytest.param(
            "Lund scored the winner for Sund against Halvik Rangers in the 95th minute of the cup final.",
            "Lund scored the winner for Sund against Halvik Rangers in the fifth minute of added time of the final.",
            id="a minute of added time",
        ),
        pytest.param(
            "Lund scored the winner for Sund against Halvik Rangers in the 93rd minute of the cup final.",
            "In the third minute of injury time of the cup final Lund scored the winner for Sund against Halvik "
            "Rangers.",
            id="a minute of injury time",
        ),
        pytest.param(
            "Grocer Ida Falk of Halvik has fought the harbour board over the dyke for two years.",
            "The dyke of the harbour board has leaked in four years out of five, said grocer Ida Falk of Halvik.",
            id="how long, and how often",
        ),
        pytest.param(
            "The coast guard had dropped its objection to the pier of Halvik in May, officer Jon Dahl said.",
            "The coast guard no longer objected to the pier of Halvik, officer Jon Dahl said.",
            id="an objection dropped",
        ),
        pytest.param(
            "Officer Jon Dahl said that the coast guard had stopped objecting to the pier of Halvik in May.",
            "The coast guard no longer objected to the pier of Halvik, officer Jon Dahl said.",
            id="stopped doing it",
        ),
        pytest.param(
            "The coast guard withdrew its objection to the pier of Halvik in May, officer Jon Dahl said.",
            "The coast guard did not object to the pier of Halvik, officer Jon Dahl said.",
            id="an objection withdrawn",
        ),
    ],
)
def test_what_is_read_closely_is_no_difference(between: Between, first: str, second: str) -> None:
    assert between(first, second) == []


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("When I looked up I lay under eleven men.", None),
        ("The wall fell over twelve people.", None),
        ("Fewer than twelve people came.", "fewer than"),
        ("It is under ten miles away.", "under"),
    ],
)
def test_a_place_under_people_is_no_hedge(text: str, hedge: str | None) -> None:
    assert [amount.hedge for amount in find_amounts(text)] == [hedge]


@pytest.mark.parametrize(
    "text",
    [
        "The death toll of the blast at the mill rose to five after divers found the last missing sailor.",
        "The number of dead was five when divers found the last missing sailor.",
    ],
)
def test_who_was_found_later_is_not_who_is_counted(text: str) -> None:
    assert [state_of(text, amount) for amount in find_amounts(text)] == ["killed"]


def test_a_real_objection_still_stands_against_none(between: Between) -> None:
    found = between(
        "The coast guard objected to the pier of Halvik, officer Jon Dahl said on Friday.",
        "The coast guard did not object to the pier of Halvik, officer Jon Dahl said on Friday.",
    )
    assert [kind for kind, _ in found] == ["negation"]
