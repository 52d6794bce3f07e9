"""A parser with every extension on finds nothing active in escaped text, and gives its words back."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from reader.export.escape import escape, escape_marked

PARSER = MarkdownIt("gfm-like").enable(["table", "strikethrough", "linkify"])
HARMLESS = {"text", "text_special", "em_open", "em_close", "strong_open", "strong_close"}

PIECES = """@octocat|#123|GH-12|owner/repo#4|foo@bar.com|foo@_x.com|http://x.com|https://localhost/a|www.x.y|www.1x.y
example.com|[a](b)|![i](x.png)|<b>|<!-- x -->|<script>|`code`|``|*a*|**b**|_c_|__d__|a_b_c|~~s~~|~s~|¦|\\|\\¦|$x$|==h==
[[w]]|%%c%%|:smile:|:+1:|12:30:45|# h|## h|- l|+ l|1. x|1) y|> q|---|===|***|```|~~~|    code|&amp;|&#64;|&copy;|AT&T
[^1]|[x] |[!NOTE]|^id|mailto:a@b.co|ftp://x.y.zz|//x.com|U.S.|soldiers.In| |é|中文|“|”|'s|1|:---|¦ a ¦ b ¦|¦---¦---¦
<http://x.com>|<a@b.co>|Jan. 11|4,000|\\\\|*|_|@|#|[a]: http://x.com|{{x}}|\u00a0|\u2028|\t|\n|\n\n""".replace(
    "\n\n", "|LINES"
)
ACTIVE = [piece.replace("¦", "|").replace("LINES", "\n\n") for line in PIECES.split("\n") for piece in line.split("|")]
hostile = st.one_of(
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=30),
    st.lists(st.sampled_from(ACTIVE), max_size=7).map("".join),
    st.lists(st.sampled_from(ACTIVE), max_size=7).map(" ".join),
).filter(str.split)


def rendered(tokens: Sequence[Token]) -> str:
    """The text that the tokens show; fails on anything that does more than show text."""
    shown = ""
    for token in tokens:
        for child in token.children or []:
            assert child.type in HARMLESS, child
            shown += child.content
    return shown


def blocks(source: str) -> list[str]:
    return [token.type for token in PARSER.parse(source)]


@given(hostile)
def test_a_paragraph_gives_back_its_words_and_nothing_acts(text: str) -> None:
    source = escape(text)
    assert blocks(source) == (["paragraph_open", "inline", "paragraph_close"] if text.strip() else [])
    assert rendered(PARSER.parse(source)).split() == text.split()


@given(hostile)
def test_a_heading_and_a_list_item_hold_the_words_and_nothing_more(text: str) -> None:
    assert blocks(f"# {escape(text)}") == ["heading_open", "inline", "heading_close"]
    assert blocks(f"- {escape(text)}")[2:-2] == ["paragraph_open", "inline", "paragraph_close"]
    assert blocks(f"> {escape(text)}")[1:-1] == ["paragraph_open", "inline", "paragraph_close"]
    assert rendered(PARSER.parse(f"# {escape(text)}")).split() == text.split()


@given(hostile, hostile)
def test_cells_of_a_table_stay_apart(first: str, second: str) -> None:
    tokens = PARSER.parse(f"| {escape(first)} | {escape(second)} |\n|---|---|\n| {escape(second)} | x |")
    cells = [rendered([token]).split() for token in tokens if token.type == "inline"]
    assert cells == [first.split(), second.split(), second.split(), ["x"]]


@given(hostile, st.lists(st.integers(0, 40), max_size=6), st.sampled_from(["**", "=="]))
def test_marked_words_are_marked_and_the_text_is_the_same(text: str, edges: list[int], mark: str) -> None:
    cuts = sorted({min(edge, len(text)) for edge in edges})
    source = escape_marked(text, list(zip(cuts[::2], cuts[1::2], strict=False)), mark, mark)
    shown = rendered(PARSER.parse(source))
    assert blocks(source) == (["paragraph_open", "inline", "paragraph_close"] if text.strip() else [])
    if mark == "**":
        assert shown.split() == text.split()
    else:  # no parser here knows ==, so it stays in the text that is shown
        assert shown.replace("=", "").split() == text.replace("=", "").split()


def test_marks_stand_at_letters_never_at_punctuation() -> None:
    assert escape_marked('say "two-thirds" of it', [(4, 17)], "**", "**") == 'say "**two-thirds**" of it'
    assert escape_marked("only (this).", [(5, 12)], "**", "**") == "only (**this**)."
    assert escape_marked("nothing ... here", [(8, 11)], "**", "**") == "nothing ... here"


def test_spans_count_from_the_start_of_the_text_even_where_it_begins_with_space() -> None:
    assert escape_marked("  one two", [(6, 9)], "**", "**") == "one **two**"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("It cost $43,350 in the U.S. on Jan. 11.", r"It cost \$43,350 in the U.S. on Jan. 11."),
        ("a first-rate, well-known re-run", "a first-rate, well-known re-run"),
        ("000_d7c862a451431d84.txt", "000_d7c862a451431d84.txt"),
        ("1.5 million", "1.5 million"),
        ("see kyivindependent.com", r"see kyivindependent\.com"),
        ("2024. A year", r"2024\. A year"),
        ("at 12:30:45", "at 12:30:45"),
    ],
)
def test_ordinary_text_stays_readable(text: str, source: str) -> None:
    assert escape(text) == source


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("@octocat", r"\@*octocat*"),
        ("fixes #123", r"fixes \#*123*"),
        ("see GH-12", "see GH-*12*"),
        ("mail foo@bar.com", r"mail foo\@*bar*\.com"),
        (":tada: indeed", r"\:*tada*: indeed"),
    ],
)
def test_what_github_seeks_in_rendered_text_is_parted(text: str, source: str) -> None:
    """A backslash is gone once the text is rendered; emphasis parts the text and keeps its words."""
    assert escape(text) == source


@pytest.mark.parametrize("piece", ["@a", ":a", "#", "&a", "a.bc", "_", "[", "www.", "//", ":-"])
def test_long_text_takes_time_in_proportion(piece: str) -> None:
    assert len(escape(piece * 40_000)) >= len(piece) * 40_000


@pytest.mark.parametrize("spans", [[(0, 0)], [(4, 4)], [(3, 4)], [(2, 2), (5, 5)], [(4, 4), (4, 9)]])
def test_a_mark_around_nothing_is_left_out(spans: list[tuple[int, int]]) -> None:
    assert escape_marked("One. Two.", spans, "**", "**").count("**") in (0, 2)
    assert "****" not in escape_marked("One. Two.", spans, "**", "**")


def test_a_mark_beyond_the_words_is_left_out() -> None:
    assert escape_marked("One.   ", [(5, 7)], "**", "**") == "One."


@pytest.mark.parametrize("span", [(1, 3), (1, 8), (2, 5)])
def test_a_mark_inside_what_had_to_be_parted_is_left_out(span: tuple[int, int]) -> None:
    assert escape_marked("@octocat", [span], "**", "**") == escape("@octocat")


def test_a_mark_may_begin_with_the_text_and_end_before_its_end() -> None:
    assert escape_marked("One two", [(0, 3)], "**", "**") == "**One** two"
    assert escape_marked("  One two", [(2, 5)], "**", "**") == "**One** two"
