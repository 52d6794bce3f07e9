"""The pieces of words: as the tokenizer that the model was trained with makes them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.comparing.matching.meaning.pieces import UNKNOWN, pieces


def numbers(text: str) -> list[int]:
    return [piece.number for piece in pieces(text)]


@pytest.mark.parametrize(
    ("text", "expected"),  # given by the library `tokenizers` with the model's own file
    [
        ("Hello, world!", [7592, 1010, 2088, 999]),
        ("The beekeepers' apiaries", [1996, 10506, 24764, 1005, 17928, 12086]),
        ("São Tomé", [7509, 21269]),
        ("U.S. snake_case", [1057, 1012, 1055, 1012, 7488, 1035, 2553]),
        ("1,250", [1015, 1010, 5539]),
    ],
)
def test_pieces_are_numbered_as_the_model_was_trained(text: str, expected: list[int]) -> None:
    assert numbers(text) == expected


def test_a_word_that_no_pieces_make_up_is_unknown() -> None:
    assert numbers("harbour ␀ harbour") == [7440, UNKNOWN, 7440]
    assert numbers("a" * 101) == [UNKNOWN]


@given(st.text())
def test_every_piece_stands_where_its_word_does(text: str) -> None:
    for piece in pieces(text):
        assert 0 <= piece.start < piece.end <= len(text)
        assert not text[piece.start : piece.end].isspace()
