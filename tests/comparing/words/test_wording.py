from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.comparing.figures.quantities import find_amounts
from reader.comparing.words.wording import tokens


def terms(text: str, language: str = "en") -> list[str]:
    return [token.term for token in tokens(text, language) if not token.stop]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("negotiating", "negotiated"),
        ("Russia’s", "Russia's"),
        ("12,000", "12000"),
        ("twelve", "12"),
        ("forty-six", "46"),
        ("3.5 million", "3,500,000"),
        ("$2bn", "$2 billion"),
        ("Jan. 11", "January 11"),
        ("the U.S.", "the US"),
        ("72 hours", "three days"),
        ("a two-week strike", "a 14-day strike"),
        ("two dozen", "24"),
        ("67 %", "two-thirds"),
        ("half of", "50 percent of"),
        ("a quarter of", "25% of"),
        ("he stole it", "he steals it"),
    ],
)
def test_two_spellings_of_one_word_or_figure_are_one(one: str, other: str) -> None:
    assert terms(one) == terms(other)


@pytest.mark.parametrize(
    ("text", "value"),
    [("two-thirds", 2 / 3), ("4,000", 4000), ("1.5", 1.5), ("three quarters", 0.75), ("10 thousand", 10_000)],
)
def test_a_figure_has_its_value(text: str, value: float) -> None:
    (token,) = [token for token in tokens(text) if token.number is not None]
    assert token.number == pytest.approx(value)
    assert text[token.start : token.end] == text


@pytest.mark.parametrize(
    ("one", "other"), [("3 days", "3"), ("5 %", "5"), ("the second half", "50%"), ("a third man", "33%")]
)
def test_what_is_counted_otherwise_is_another_figure(one: str, other: str) -> None:
    assert not set(terms(one)) & set(terms(other))


def test_us_the_country_is_not_us_the_pronoun() -> None:
    assert terms("They told us about it") == []
    assert terms("They told the US about it") == ["us."]


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("Verhandlungen", "Verhandlung", "de"),
        ("négociations", "négociation", "fr"),
        ("переговоров", "переговоры", "ru"),
        ("переговорів", "переговори", "uk"),
    ],
)
def test_inflection_is_folded_in_other_languages(one: str, other: str, language: str) -> None:
    assert terms(one, language) == terms(other, language)


def test_chinese_and_korean_are_read_in_pairs_of_characters() -> None:
    assert terms("外交部长", "zh") == ["外交", "交部", "部长"]
    assert set(terms("우크라이나와", "ko")) & set(terms("우크라이나가", "ko")) == {"우크", "크라", "라이", "이나"}


@given(st.text(max_size=200))
def test_every_token_has_its_place_in_the_text(text: str) -> None:
    found = tokens(text)
    assert all(0 <= token.start < token.end <= len(text) for token in found)
    assert [token.start for token in found] == sorted(token.start for token in found)


def test_a_row_of_digits_that_is_no_number_is_a_word_and_counts_nothing() -> None:
    """It has no value that a computer can hold; two such rows are one only where they are the same."""
    (endless,) = tokens("5" * 400)
    assert (endless.number, endless.term) == (None, "5" * 400)
    assert find_amounts(f"The account {'5' * 400} held 12 crowns.")[0].value == 12
