from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from reader.ui import wrap as wrapping
from reader.ui.wrap import shorten, wrap

TEXTS = st.text(st.sampled_from("ab ,.’é韓国、。👩‍👧🇩🇪́ \t"), max_size=60) | st.text(max_size=40)


def lines(text: str, width: int) -> list[str]:
    return [text[start:end] for start, end in wrap(text, width)]


def test_words_break_at_spaces_and_the_spaces_at_the_break_are_left_out() -> None:
    assert lines("Nobody was hurt in the harbour", 12) == ["Nobody was", "hurt in the", "harbour"]


def test_a_line_may_be_filled_to_its_last_cell() -> None:
    assert lines("Nobody was hurt", 10) == ["Nobody was", "hurt"]


def test_a_word_longer_than_a_line_is_cut() -> None:
    assert lines("a Donaudampfschiff b", 8) == ["a", "Donaudam", "pfschiff", "b"]


def test_an_empty_text_is_one_empty_line() -> None:
    assert lines("", 10) == [""] and lines("   ", 10) == [""]


def test_text_without_spaces_breaks_between_wide_characters_but_not_before_a_full_stop() -> None:
    assert lines("韓国と捕虜を協議した。次", 10) == ["韓国と捕虜", "を協議し", "た。次"]


def test_a_word_longer_than_a_line_breaks_after_a_hyphen() -> None:
    assert lines("north-shires-news-agency", 20) == ["north-shires-news-", "agency"]
    assert lines("-" * 5, 3) == ["---", "--"]


def test_a_joined_emoji_is_never_torn_apart() -> None:
    assert all("\u200d" not in (line[:1], line[-1:]) for width in range(2, 8) for line in lines("ab 👩‍👧 cd", width))


@given(TEXTS, st.integers(2, 40))
def test_no_line_is_wider_than_asked_and_no_character_but_space_is_lost(text: str, width: int) -> None:
    spans = wrap(text, width)
    assert all(cell_len(text[start:end]) <= width for start, end in spans)
    assert "".join(text[start:end] for start, end in spans).replace(" ", "") == text.replace(" ", "")
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


def test_shortening_cuts_at_a_word_and_says_so() -> None:
    assert shorten("Ferry runs aground off Lindholm", 20) == "Ferry runs aground…"
    assert shorten("Ferry", 5) == "Ferry" and shorten("Ferry", 0) == ""


@given(TEXTS, st.integers(0, 30))
def test_a_shortened_text_fits(text: str, width: int) -> None:
    assert cell_len(shorten(text, width)) <= width


def test_the_characters_that_are_taken_as_narrow_are_narrow() -> None:
    narrow = [chr(code) for code in range(0x10000) if wrapping._narrow(chr(code))]
    assert len(narrow) > 900
    assert [letter for letter in narrow if cell_len(letter) != 1] == []
