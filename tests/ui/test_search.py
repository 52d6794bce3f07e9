"""Finding words whatever their case and accents: pure, no app."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import Article
from reader.ui.search import Index, fold, occurrences
from reader.ui.session import Outlets
from reader.ui.sheets.article import article_sheet, searched_texts


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("Seoul and SEOUL", "seoul", ["Seoul", "SEOUL"]),
        ("Łódź, Malmö and São Paulo", "lodz", ["Łódź"]),
        ("Łódź, Malmö and São Paulo", "sao p", ["São P"]),
        ("cafe\u0301s close", "CAFÉ", ["cafe\u0301"]),
        ("die Straße, die STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("Russia’s “red line”", "russia's \"red", ["Russia’s “red"]),
        ("4\u202f000 men", "4 000", ["4\u202f000"]),
        ("aaa", "aa", ["aa"]),
        ("東京で会談", "東京", ["東京"]),
        ("がん", "か", []),
    ],
)
def test_case_accents_and_quotation_marks_make_no_difference(text: str, query: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in occurrences(text, fold(query))] == found


@given(st.text(max_size=30), st.text(max_size=4))
def test_a_hit_is_a_span_of_the_text_that_holds_what_was_looked_for(text: str, query: str) -> None:
    wanted, last = fold(query), 0
    for start, end in occurrences(text, wanted):
        assert last <= start < end <= len(text) or (last - 1 <= start < end <= len(text))
        assert wanted in fold(text[start:end])
        last = end


@given(st.text(max_size=20), st.text(min_size=1, max_size=10), st.text(max_size=20))
def test_what_stands_in_a_text_is_found_there(before: str, query: str, after: str) -> None:
    if fold(query):
        assert list(occurrences(before + query + after, fold(query)))


def test_hits_are_counted_under_each_name_and_the_nearest_word_is_known() -> None:
    index = Index({"a": ("Seoul said", "in Séoul"), "b": ("nothing here",), "c": ("SEOUL",)})
    assert index.counts("seoul") == {"a": 2, "c": 1} and index.counts("") == {}
    assert index.nearest("Seuol") == "Seoul" and index.nearest("xyzzyx") is None


@pytest.mark.parametrize("removed", [False, True])
@pytest.mark.parametrize("compared", [False, True])
def test_a_source_counts_what_its_article_would_mark(
    outlets: Outlets, articles: tuple[Article, ...], removed: bool, compared: bool
) -> None:
    shown = outlets if compared else Outlets(articles)
    for article in articles:
        sheet = article_sheet(article, shown, 60, removed_shown=removed, repeats_shown=True)
        index = Index({article.id: tuple(searched_texts(article, shown, removed_shown=removed))})
        for query in ("a", "injured", "ferry", "newsletter"):
            assert index.counts(query).get(article.id, 0) == len(sheet.find(query))
