from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from reader.ui.sheet import Column, Mark, Piece, Place, Row, Run, Sheet, row

COLUMNS = (Column(2, 2, 10), Column(17, 2, 10))


def sheet() -> Sheet:
    return Sheet(
        [
            row(Piece("A heading", "strong")),
            Row(((Piece("one two three four", key="a", margin="◆"),), (Piece("short", key="b"),)), key="first", gap=1),
            Row(((), (Piece("alone", key="c"), Piece("and a note", "note"))), key="second", gap=1),
        ],
        COLUMNS,
        "│",
    )


def test_rows_of_a_level_are_as_high_as_their_highest_cell() -> None:
    assert sheet().height == 1 + 1 + 2 + 1 + 2
    assert sheet().extent(1) == (2, 2) and sheet().extent(2) == (5, 2)


def test_the_first_row_has_no_gap_above_it() -> None:
    assert Sheet([row(Piece("x"), gap=3)], COLUMNS).height == 1


def test_lines_show_the_columns_side_by_side() -> None:
    assert [sheet().text(line) for line in range(7)] == [
        "    A heading",
        "",
        "  ◆ one two        short",
        "    three four",
        "",
        "                   alone",
        "                   and a note",
    ]


def test_a_point_of_the_screen_leads_to_row_column_and_piece() -> None:
    assert sheet().place_at(3, 6) == Place(1, 0, 0)
    assert sheet().place_at(6, 25) == Place(2, 1, 1)
    assert sheet().place_at(3, 25) == Place(1, 1, None)
    assert sheet().place_at(4, 6) is None and sheet().place_at(99, 0) is None


def test_marks_keep_to_their_words_across_a_line_break() -> None:
    piece = Piece("one two three four", marks=(Mark(4, 13, "only"),))
    made = Sheet([row(piece)], COLUMNS[:1])
    assert Run("two", ("text", "only")) in made.line(0)[0]
    assert Run("three", ("text", "only")) in made.line(1)[0]
    assert Run(" four", ("text",)) in made.line(1)[0]


def test_the_cursor_stops_at_rows_with_a_key_alone() -> None:
    assert sheet().stops == (1, 2) and sheet().index_of("second") == 2 and sheet().index_of("none") is None


def test_stations_name_the_cells_that_hold_sentences() -> None:
    assert sheet().stations() == [(1, 0, ("a",)), (1, 1, ("b",)), (2, 1, ("c",))]


def test_a_search_leaves_case_aside_and_our_own_words_out() -> None:
    assert sheet().find("O") == ((1, 0, 0, 0, 1), (1, 0, 0, 6, 7), (1, 0, 0, 15, 16), (1, 1, 0, 2, 3), (2, 1, 0, 2, 3))
    assert sheet().find("") == ()


@given(st.lists(st.text(max_size=30), min_size=1, max_size=6), st.integers(4, 30))
def test_every_line_is_exactly_as_wide_as_its_columns_whatever_the_text(texts: list[str], width: int) -> None:
    column = Column(2, 3, width)
    made = Sheet([row(Piece(text, margin="◆", lead="9 "), key=str(n)) for n, text in enumerate(texts)], (column,))
    for line in range(made.height):
        (runs,) = made.line(line)
        assert sum(cell_len(run.text) for run in runs) == column.margin + column.width
        assert "\n" not in "".join(run.text for run in runs)


def test_the_space_behind_a_sign_is_not_in_its_ink() -> None:
    """A sign that is underlined, as the help has one, would else draw a line across its margin."""
    sheet = Sheet([row(Piece("text", margin="words", margin_role="only"))], [Column(2, 18, 40)])
    runs = sheet.line(0)[0]
    assert [run.text for run in runs if "only" in run.roles] == ["words"]
    assert sum(len(run.text) for run in runs) == 58
