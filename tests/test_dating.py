"""Dates as people write them, in any language whose months are known, and days that no calendar has."""

from __future__ import annotations

import pytest

from reader.dating import is_possible


@pytest.mark.parametrize(
    "value",
    ["3 de mayo de 2024", "SEPT. 3rd, 2024", "5 października 2024", "on 31st of March, 2024", "mars 2024", "2024"],
)
def test_a_day_or_month_of_the_calendar_is_a_date(value: str) -> None:
    assert is_possible(value)


@pytest.mark.parametrize("value", ["30 February 2024", "12 Harbour 2024", "Foo 3, 2024", "41 May 2024", "at 25:10"])
def test_no_day_of_the_calendar_and_no_word_that_names_no_month_is_a_date(value: str) -> None:
    assert not is_possible(value)


def test_a_month_is_found_behind_a_word_that_only_stands_as_one() -> None:
    assert is_possible("Room 12, 2024, May 3, 2024")
