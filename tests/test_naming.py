"""What an article is called."""

from __future__ import annotations

from reader.model import Article, Found
from reader.naming import dated, display_names, short_names


def article(name: str, outlet: str | None) -> Article:
    return Article(name, f"{name}.txt", (), outlet=Found(outlet, 1, "first line") if outlet else None)


def test_an_outlet_that_is_known_names_its_article() -> None:
    assert display_names([article("a", "Gazette"), article("b", "Tribune")]) == {"a": "Gazette", "b": "Tribune"}


def test_two_articles_of_one_outlet_are_told_apart_by_their_ids() -> None:
    assert display_names([article("a", "Gazette"), article("b", "Gazette")]) == {"a": "Gazette (a)", "b": "Gazette (b)"}


def test_an_unknown_outlet_is_said_to_be_unknown_and_never_guessed() -> None:
    assert display_names([article("a", None)]) == {"a": "a (outlet not stated)"}


def test_beside_its_words_an_article_without_an_outlet_is_called_by_its_id() -> None:
    assert short_names([article("a", None), article("b", "Gazette")]) == {"a": "a", "b": "Gazette"}


def test_an_article_is_dated_by_its_publication_else_by_its_update_which_is_called_so() -> None:
    published, updated = Found("3 March 2025", 2, "its label"), Found("4 March 2025", 3, "its label")
    assert dated(Article("a", "a.txt", (), published=published, updated=updated)) == published
    assert dated(Article("a", "a.txt", (), updated=updated)) == Found("updated 4 March 2025", 3, "its label")
    assert dated(Article("a", "a.txt", ())) is None


def test_a_stamp_for_machines_is_told_as_day_and_time() -> None:
    for stated, told in (
        ("2025-10-09T14:30:00+02:00", "2025-10-09 14:30 +02:00"),
        ("2025-10-09T14:30Z", "2025-10-09 14:30 UTC"),
        ("2025-10-09T14:30:05.123", "2025-10-09 14:30"),
        ("2025-10-09", "2025-10-09"),
    ):
        found = dated(Article("a", "a.txt", (), published=Found(stated, 2, "its label")))
        assert found is not None and found.value == told
