from reader.model import Comparison, Finding
from reader.ui.navigation import disputed, into_window, is_difference, is_unique, seek, step, unique_counts


def test_a_step_stops_at_the_ends() -> None:
    assert step("abc", "b", 1) == "c" and step("abc", "c", 1) == "c" and step("abc", "a", -5) == "a"


def test_a_step_from_nowhere_goes_to_the_first() -> None:
    assert step("abc", None, 1) == "a" and step("", None, 1) is None


def test_seeking_looks_only_beyond_the_place_where_one_is() -> None:
    def capital(letter: str) -> bool:
        return letter.isupper()

    assert seek("aBcD", 1, capital) == 3
    assert seek("aBcD", 1, capital, forward=False) is None
    assert seek("aBcD", 4, capital, forward=False) == 3
    assert seek("aBcD", 3, capital) is None


def test_a_repeat_within_an_article_is_not_unique_twice() -> None:
    assert is_unique(Finding("unique", 1.0, ("a",)))
    assert not is_unique(Finding("unique", 1.0, ("a",), repeats="a:S1"))
    assert not is_unique(None)


def test_a_difference_is_a_unique_sentence_or_one_with_words_of_its_own() -> None:
    assert is_difference(Finding("partial", 0.4, ("a", "b"), ((0, 3),)))
    assert not is_difference(Finding("shared", 0.0, ("a", "b")))


def test_unique_sentences_are_counted_by_article(comparison: Comparison) -> None:
    assert [unique_counts(comparison, name) for name in ("ferry", "gazette", "wire")] == [(1, 0), (1, 0), (0, 0)]


def test_disputed_sentences_come_from_discrepancies_and_differing_figures(comparison: Comparison) -> None:
    assert disputed(comparison) == {"ferry:S3", "gazette:S2"}


def test_the_window_moves_only_when_it_must_and_then_half_a_page() -> None:
    assert into_window(top=10, height=2, scroll=5, window=20) == 5
    assert into_window(top=23, height=2, scroll=5, window=20) == 14
    assert into_window(top=6, height=2, scroll=5, window=20) == 0
    assert into_window(top=30, height=2, scroll=25, window=20) == 25
    assert into_window(top=50, height=40, scroll=5, window=20) == 50
    assert into_window(top=1, height=2, scroll=0, window=20) == 0
