"""Dates and days as the words state them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.comparing.words.dates import find_dates, past_dates, publication_day
from reader.model import Article

MakeArticle = Callable[..., Article]


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("on March 17, 2025", (2025, 3, 17)),
        ("on 17 March", (None, 3, 17)),
        ("on Jan. 11.", (None, 1, 11)),
        ("on Aug. 6 on 2024", (2024, 8, 6)),
        ("in August 2024", (2024, 8, None)),
        ("since 2016", (2016, None, None)),
        ("2025-02-06 18:59", (2025, 2, 6)),
        ("published February 6, 2025 6:59 PM", (2025, 2, 6)),
    ],
)
def test_what_a_date_states_is_read_and_nothing_else(
    text: str, stated: tuple[int | None, int | None, int | None]
) -> None:
    found = find_dates(text)
    assert [(one.year, one.month, one.day) for one in found][:1] == [stated]


@pytest.mark.parametrize("text", ["may 5 people", "They may 2 come", "12 marches", "a sum of 20,000 crowns"])
def test_other_numbers_are_no_dates(text: str) -> None:
    assert find_dates(text) == ()


def test_a_day_that_does_not_exist_is_no_calendar_day() -> None:
    assert find_dates("February 30, 2025")[0].full is None


def test_a_day_still_to_come_is_not_past() -> None:
    assert past_dates("The court will meet on May 20, 2025.") == ()
    assert len(past_dates("The court met on May 20, 2025.")) == 1


def test_the_day_of_publication_needs_its_year(article: MakeArticle) -> None:
    assert publication_day(article("a", "Text.", published="February 6, 2025 6:59 PM")) == date(2025, 2, 6)
    assert publication_day(article("a", "Text.", published="February 6")) is None
    assert publication_day(article("a", "Text.")) is None


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    for found in find_dates(text):
        assert 0 <= found.start < found.end <= len(text)
        assert found.full is None or isinstance(found.full, date)
