from __future__ import annotations

import pytest

from reader.comparing.words.wording import tokens


def terms(text: str) -> list[str]:
    return [token.term for token in tokens(text) if not token.stop]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The barge sank at 9:47 p.m. off Halvik.", "The barge sank at 9.47pm off Halvik."),
        ("The barge sank at 9:47 p.m. off Halvik.", "The barge sank at 21:47 off Halvik."),
        ("It fell at 3.20 p.m. on Monday.", "It fell at twenty past three on Monday."),
        ("It fell at 3:30 a.m. on Monday.", "It fell at half past three on Monday."),
        ("It fell at 2:45 on Monday.", "It fell at a quarter to three on Monday."),
        ("It fell at 10:40 on Monday.", "It fell at twenty minutes before eleven on Monday."),
        ("The shift met at 7 a.m. by the gate.", "The shift met at seven in the morning by the gate."),
        ("It was hit at 0340 GMT.", "It was hit at 3:40 GMT."),
    ],
)
def test_a_time_of_day_is_one_however_it_is_written(first: str, second: str) -> None:
    assert terms(first) == terms(second)


def test_a_time_of_day_is_no_other_and_no_count() -> None:
    assert terms("It fell at 3.20 p.m.") != terms("It fell at 3.40 p.m.")
    assert terms("It fell at ten o'clock.") != terms("It fell at 10.")


@pytest.mark.parametrize(
    "text", ["He walked past three men.", "They sold 0340 tickets.", "From five to six people a day came.", "At 3.5 pc"]
)
def test_what_is_no_time_of_day_stays_as_it_is(text: str) -> None:
    assert not any(term.startswith("@") for term in terms(text))


def test_a_fifth_is_a_share_where_nothing_is_counted_by_it() -> None:
    assert "#0.2" in terms("Orders shrank by more than a fifth.")
    assert "#0.2" not in terms("A fifth man was found.")
    assert "#2" in terms("It fell ten minutes before two men came.")
