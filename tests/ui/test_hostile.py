"""Columns never break: whatever stands in the articles, each line takes exactly the cells that it is given."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from reader.model import Article, Comparison, Found, Line
from reader.ui.session import Outlets
from reader.ui.sheet import Column, Mark, Piece, Row, Sheet
from reader.ui.sheets.article import article_sheet
from reader.ui.sheets.compare import compare_columns, comparison_sheets, heads_sheet
from reader.ui.sheets.explain import explain_sheet
from reader.ui.sheets.facts import facts_sheet
from reader.ui.sheets.sources import sources_sheet
from reader.ui.sheets.story import story_sheet
from reader.ui.widgets.bar import Words, fitting

HOSTILE = (
    *("a", "b", " ", "韓", "国", "。", "é", "e\u0301", "\u0301\u0301", "…", "①", "ﷺ", "क्षि"),
    *("שלום", "مرحبا", "\u202e", "\u00ad", "\u200b", "\u200d", "\ufeff", "\u2028", "\t", "\x1b[31m"),
    *("👩\u200d👧", "🇩🇪", "🇩", "❤\ufe0f", "👍🏽"),
)
"""Wide, combining and joined characters, flags, right-to-left text, and what no terminal can show."""
TEXTS = st.lists(st.sampled_from(HOSTILE), max_size=25).map("".join)


def is_whole(sheet: Sheet) -> None:
    """Every line of every column takes exactly its cells, in one piece as well as run by run, and hides no control."""
    for line in range(sheet.height):
        for column, runs in zip(sheet.columns, sheet.line(line), strict=True):
            text = "".join(run.text for run in runs)
            wanted = column.margin + column.width
            assert (cell_len(text), sum(cell_len(run.text) for run in runs)) == (wanted, wanted), text
            assert "\x1b" not in text and "\t" not in text and "\n" not in text


@given(
    st.lists(TEXTS, min_size=2, max_size=4), st.lists(st.integers(0, 30), min_size=4, max_size=4), st.integers(2, 24)
)
def test_marks_at_any_place_of_any_text_keep_the_columns(texts: list[str], at: list[int], width: int) -> None:
    first, last = sorted(at[:2])
    marks = (Mark(first, last, "only"), Mark(min(at[2:]), max(at[2:]), "hit"))
    columns = (Column(2, 3, width), Column(8 + width, 3, width))
    cells = tuple((Piece(text, marks=marks, margin="◆?", key="k"),) for text in texts[:2])
    is_whole(Sheet([Row(cells, key="r")], columns, "│"))


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(TEXTS, min_size=3, max_size=3), st.sampled_from([30, 44, 60, 80, 120, 200]))
def test_every_view_keeps_its_columns_with_any_names_headlines_and_sentences(
    comparison: Comparison, texts: list[str], width: int
) -> None:
    outlets = hostile(comparison, *texts)
    assert outlets.comparison is not None
    chosen = [article.id for article in outlets.articles]
    for sheet in (
        *(article_sheet(article, outlets, width, removed_shown=True) for article in outlets.articles),
        comparison_sheets(outlets, lambda _: chosen)(width),
        heads_sheet(outlets, chosen, width),
        story_sheet(outlets, width, unfolded={"row 1", "row 2"}),
        facts_sheet(outlets, width),
        explain_sheet("ferry:S3", outlets, width),
        sources_sheet(outlets, (), 26, {"ferry": 3}),
    ):
        is_whole(sheet)
    assert all(column.width > 0 for column in compare_columns(width, 2))


def hostile(comparison: Comparison, name: str, headline: str, sentence: str) -> Outlets:
    """The made-up story with a hostile outlet name, headline and sentences."""
    articles = tuple(_article(article, name, headline) for article in comparison.articles)
    sentences = {
        article: tuple(replace(one, text=f"{sentence}{one.text[:20]}{sentence}") for one in told)
        for article, told in comparison.sentences.items()
    }
    return Outlets(articles, replace(comparison, articles=articles, sentences=sentences))


def _article(article: Article, name: str, headline: str) -> Article:
    lines = (*article.lines, Line(99, headline, False, "promotion", "asks"))
    return replace(article, outlet=Found(name or "x", 1, ""), headline=Found(headline, 1, ""), lines=lines)


@given(st.lists(TEXTS, max_size=4), st.integers(1, 60))
def test_the_lines_of_the_frame_keep_to_their_room(texts: list[str], width: int) -> None:
    kept = fitting([Words(text) for text in texts], width)
    assert sum(cell_len(words.text) for words in kept) <= width
