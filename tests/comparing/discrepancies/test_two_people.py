"""Two people in one place of one sentence, and two hours of one event: said, where the sentences tell the same."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Between = Callable[..., list[tuple[str, tuple[str, str]]]]


@pytest.mark.parametrize(
    ("first", "second", "texts"),
    [
        pytest.param(
            "Judge Ida Falk, in a dissent, wrote that a panel of the harbour board had heard of the lease.",
            "The dissenting judge, Jon Brandt, wrote that a panel of the harbour board had known of the lease. "
            "Presiding judge Ida Falk read out the ruling.",
            ("Ida Falk", "Jon Brandt"),
            id="the dissenting judge",
        ),
        pytest.param(
            "Halvik played on with ten after Ole Rusk was sent off for a second foul on the keeper.",
            "The match turned when Nils Brady was sent off for a second foul on the keeper of Sund.",
            ("Ole Rusk", "Nils Brady"),
            id="who was sent off",
        ),
        pytest.param(
            '"You would be selling us a bathtub with a mortgage," said Constance Ansell, a member of the council.',
            '"You would be selling us a bathtub with a mortgage," Ansell told the council. '
            "Birgit Ansell has fought the dyke for years.",
            ("Constance Ansell", "Birgit Ansell"),
            id="the given name in another sentence",
        ),
        pytest.param(
            'Constance Ansell led the protest. "You would be selling us a bathtub with a mortgage," she said.',
            '"You would be selling us a bathtub with a mortgage," said Birgit Ansell, a member of the council.',
            ("Constance Ansell", "Birgit Ansell"),
            id="she, who was named before",
        ),
        pytest.param(
            "The boiler of the Halvik mill burst at 6:42 a.m., shortly before the shift changed at the gate.",
            "At 6.24 a.m. the boiler of the mill in Halvik burst, just before the shift changed.",
            ("6:42 a.m.", "6.24 a.m."),
            id="two hours to the minute",
        ),
    ],
)
def test_two_in_one_place_are_said(between: Between, first: str, second: str, texts: tuple[str, str]) -> None:
    assert texts in [texts for _, texts in between(first, second)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(
            "The pier will be sold, said mayor Ida Falk after the meeting of the harbour board on Monday.",
            "The pier will be sold after the meeting of the harbour board, said Jon Brandt, a fisherman.",
            id="two who say the same",
        ),
        pytest.param(
            "The boiler of the Halvik mill burst at 6:40 a.m., shortly before the shift changed at the gate.",
            "At 6.42 a.m. the boiler of the mill in Halvik burst, just before the shift changed.",
            id="rounded",
        ),
        pytest.param(
            "Ole Rusk and Nils Brady were sent off for a second foul on the keeper of Sund.",
            "Nils Brady was sent off for a second foul on the keeper of Sund.",
            id="both, and one of them",
        ),
    ],
)
def test_what_is_no_other_person_is_not_said(between: Between, first: str, second: str) -> None:
    assert between(first, second) == []
