from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.comparing import differing_words


def differing(first: str, second: str) -> tuple[list[str], list[str]]:
    here, there = differing_words(first, second)
    return [first[a:b] for a, b in here], [second[a:b] for a, b in there]


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("Twelve boats sank off Orsk.", "Nine boats sank off Orsk.", (["Twelve"], ["Nine"])),
        ("The mayor resigned.", "The mayor was fired.", (["resigned"], ["was fired"])),
        ("“It is over,” he said.", '"It is over," he said.', ([], [])),
        ("It cost $5,687.75.", "It cost $5,587.75.", (["5,687.75"], ["5,587.75"])),
        ("The bridge of Orsk fell.", "The tower in Varn fell.", (["bridge of Orsk"], ["tower in Varn"])),
        ("The Same Words", "the same words", ([], [])),
        ("", "Only here.", ([], ["Only here"])),
    ],
)
def test_the_words_in_which_two_sentences_differ(
    first: str, second: str, expected: tuple[list[str], list[str]]
) -> None:
    assert differing(first, second) == expected


@given(st.text(max_size=80), st.text(max_size=80))
def test_spans_lie_in_the_text_and_equal_texts_have_none(first: str, second: str) -> None:
    here, there = differing_words(first, second)
    assert all(0 <= a < b <= len(first) for a, b in here)
    assert all(0 <= a < b <= len(second) for a, b in there)
    assert differing_words(first, first) == ((), ())
