"""What the views show, as plain lines of their sheets: no app, no terminal."""

from __future__ import annotations

from dataclasses import replace

from reader.cleaning import clean
from reader.model import Article, Block, Comparison, Document, Finding, Found, Line, Match, Row, Sentence, Sourcing
from reader.ui.commands import commands_of
from reader.ui.session import Outlets
from reader.ui.sheet import Mark, Piece, Sheet
from reader.ui.sheets.article import article_sheet
from reader.ui.sheets.compare import columns_that_fit, comparison_sheets
from reader.ui.sheets.explain import explain_sheet
from reader.ui.sheets.facts import AROUND, excerpt, facts_sheet
from reader.ui.sheets.help import help_sheet
from reader.ui.sheets.line import line_sheet
from reader.ui.sheets.sources import sources_sheet
from reader.ui.sheets.story import story_sheet
from reader.ui.signs import ASCII, UNICODE, coverage, legend


def lines(sheet: Sheet) -> list[str]:
    return [sheet.text(line) for line in range(sheet.height)]


def piece(sheet: Sheet, key: str) -> Piece:
    return next(p for row in sheet.rows for cell in row.cells for p in cell if p.key == key)


def test_an_article_shows_who_tells_each_sentence_in_its_margin(
    outlets: Outlets, articles: tuple[Article, ...]
) -> None:
    assert lines(article_sheet(articles[1], outlets, 70)) == [
        "         Ferry stuck on a sandbank",
        "         The Gazette · author not stated · date not stated",
        "",
        "  ≠◇●●●  A ferry carrying about 200 passengers ran aground near",
        "         Lindholm on Tuesday.",
        "",
        "    ●●○  No one was injured.",
        "   ◆     It was the third such accident this year, [b]residents[/b]",
        "         said.",
        "",
        "   ≈     says again: Again, no one was injured.",
    ]


def test_words_found_nowhere_else_are_set_off(outlets: Outlets, articles: tuple[Article, ...]) -> None:
    sheet = article_sheet(articles[1], outlets, 70)
    assert piece(sheet, "gazette:S2").marks == (Mark(17, 37, "only"),)
    unique = piece(sheet, "gazette:S4")
    assert unique.role == "name-1" and unique.marks == ()


def test_removed_lines_are_shown_on_request_with_kind_and_reason(
    outlets: Outlets, articles: tuple[Article, ...]
) -> None:
    hidden = lines(article_sheet(articles[0], outlets, 70))
    shown = lines(article_sheet(articles[0], outlets, 70, removed_shown=True))
    assert not any("newsletter" in line for line in hidden)
    at = next(n for n, line in enumerate(shown) if "Subscribe to [our] newsletter" in line)
    assert shown[at].startswith("   −") and shown[at + 1].strip() == "promotion: asks the reader to subscribe"


def test_an_article_without_text_says_so(outlets: Outlets) -> None:
    (empty,) = clean([Document("ferry", "empty.txt", (Block(1, "Menu"),))])
    shown = " ".join(line.strip() for line in lines(article_sheet(empty, outlets, 60)))
    assert shown.count("no article text was recognised") == 1 and "b shows the lines of this file" in shown


def test_the_sources_name_what_is_not_stated_and_count_what_is_only_here(outlets: Outlets) -> None:
    assert lines(sources_sheet(outlets, (), 36)) == [
        "  Lindholm Post",
        "  Ferry runs aground off Lindholm",
        "  3 May 2022",
        "  4 sentences · ◆ 1",
        "",
        "  The Gazette",
        "  Ferry stuck on a sandbank",
        "  date not stated",
        "  4 sentences · ◆ 1 ◇ 1",
        "",
        "  wire",
        "  headline not stated",
        "  outlet and date not stated",
        "  2 sentences · ◆ 0",
        "  rewrite of Lindholm Post",
    ]


def test_rows_of_the_comparison_stand_level_under_each_other(outlets: Outlets) -> None:
    shown = lines(comparison_sheets(outlets, lambda _: ("ferry", "gazette"))(84))
    assert shown[0] == "    1 ·  A ferry with 212 people aboard      ◇  A ferry carrying about 200"
    hurt = next(line for line in shown if "Nobody was hurt." in line)
    assert hurt.startswith("    2 ·  Nobody was hurt.") and hurt.endswith("·  No one was injured.")
    unique = next(line for line in shown if "third such" in line)
    assert unique == "    4                                        ◆  It was the third such accident"


def test_words_that_the_base_does_not_have_are_marked(outlets: Outlets) -> None:
    gazette = piece(comparison_sheets(outlets, lambda _: ("ferry", "gazette"))(84), "gazette:S2")
    differing = [gazette.text[m.start : m.end] for m in gazette.all_marks if m.role == "differs"]
    assert gazette.role == "echo" and any("carrying" in words for words in differing)
    assert not any("ran aground" in words for words in differing)


def test_a_sentence_told_in_another_row_says_where(outlets: Outlets) -> None:
    shown = "\n".join(lines(comparison_sheets(outlets, lambda _: ("ferry", "wire"))(84)))
    assert "wire: see row 7" in shown and "Lindholm Post: see row 6" in shown


def test_a_sentence_told_by_an_article_that_is_not_shown_says_by_whom(outlets: Outlets) -> None:
    shown = "\n".join(lines(comparison_sheets(outlets, lambda _: ("ferry", "gazette"))(84)))
    assert "also told by wire" in shown


def test_shared_rows_fold_to_a_count(outlets: Outlets) -> None:
    shown = lines(comparison_sheets(outlets, lambda _: ("ferry", "gazette"), shared_folded=True)(84))
    assert "         ··· row 2: nothing only here" in shown
    assert "··· rows 5–7: nothing only here; row 7 in wire" in " ".join(line[:41].strip() for line in shown)
    assert not any("Nobody was hurt" in line for line in shown)


def test_a_narrow_comparison_stacks_the_outlets(outlets: Outlets) -> None:
    shown = [line.strip() for line in lines(comparison_sheets(outlets, lambda _: ("ferry", "gazette"))(60))]
    at = shown.index("The Gazette")
    assert "A ferry with 212 people" in shown[0] and "A ferry carrying" in shown[at + 1]


def test_as_many_columns_as_can_be_read() -> None:
    assert [columns_that_fit(width) for width in (60, 80, 120, 200, 400)] == [1, 2, 3, 5, 5]


def test_the_story_tells_each_fact_once_with_its_outlets(outlets: Outlets) -> None:
    shown = lines(story_sheet(outlets, 90))
    assert sum("ran aground" in line for line in shown) == 1
    assert "             Lindholm Post · The Gazette · wire   + 2 other wordings" in shown


def test_a_fact_unfolds_to_every_wording(outlets: Outlets) -> None:
    shown = lines(story_sheet(outlets, 90, unfolded={"row 1"}))
    assert sum("aground" in line for line in shown) == 3
    names = [line.strip(" 1≠●○◇") for line in shown]
    assert [name for name in names if name in ("Lindholm Post", "The Gazette", "wire")][:3] == [
        "Lindholm Post", "The Gazette", "wire"
    ]  # fmt: skip
    first = names.index("Lindholm Post")
    assert "A ferry with 212 people" in names[first + 1] and shown[first].lstrip().startswith("1")


def test_the_facts_name_both_wordings_and_the_sources(outlets: Outlets) -> None:
    shown = "\n".join(lines(facts_sheet(outlets, 100)))
    assert "≠  The numbers aboard differ." in shown and "Lindholm Post: “212 people”" in shown
    assert "The Gazette: about 200 passengers\n" in shown
    assert "wire: rewrite of Lindholm Post" in shown and "1 sentence left out:" in shown
    assert "Lindholm Post: “…ran aground off Lindholm on Tuesday, the coast guard said.”" in shown
    assert "wire: “…run aground off Lindholm, according to the coast guard.”" in shown


def test_a_source_that_is_named_nowhere_in_the_text_is_told_as_the_origin(outlets: Outlets) -> None:
    assert outlets.comparison is not None
    credit = replace(outlets.comparison, sourcing=(Sourcing("Northern Agency", ("wire",)),))
    assert "wire: names it as its origin" in "\n".join(lines(facts_sheet(with_(outlets, credit), 100)))


def test_an_excerpt_holds_the_name_and_whole_words_around_it() -> None:
    text = " ".join(f"word{number}" for number in range(40))
    for number in range(40):
        found = excerpt(text, f"word{number}")
        assert f"word{number}" in found and len(found) < 3 * AROUND
        assert set(found.strip("…").split()) <= set(text.split())
    assert excerpt("Short and whole.", "whole") == "Short and whole."
    assert excerpt("没有空格" * 60, "无").startswith("没有空格")


def test_where_no_difference_is_found_nobody_is_told_that_there_is_none(outlets: Outlets) -> None:
    assert outlets.comparison is not None
    bare = replace(outlets.comparison, discrepancies=())
    assert any("None found beside the figures below." in line for line in lines(facts_sheet(with_(outlets, bare), 100)))
    barer = replace(bare, figures=())
    assert any("does not mean that there is none" in line for line in lines(facts_sheet(with_(outlets, barer), 100)))


def with_(outlets: Outlets, comparison: Comparison) -> Outlets:
    return replace(outlets, comparison=comparison)


def test_an_explanation_gives_wording_score_and_place_of_each_match(outlets: Outlets) -> None:
    shown = "\n".join(lines(explain_sheet("ferry:S3", outlets, 90)))
    assert "Told by all 3: also The Gazette, wire; outlets differ." in shown
    assert "wire (outlet not stated), line 1 · tells the same · score 0.71" in shown


def test_an_explanation_of_a_unique_sentence_gives_the_reason(outlets: Outlets) -> None:
    shown = "\n".join(lines(explain_sheet("ferry:S5", outlets, 90)))
    assert "Told only here." in shown and "Why: no sentence of another outlet tells enough of the same." in shown


def test_a_line_is_explained_by_its_verdict(articles: tuple[Article, ...]) -> None:
    shown = lines(line_sheet(articles[0].lines[1], 60))
    assert shown[0].strip() == "Line 2 · removed" and shown[-1].strip() == "promotion: asks the reader to subscribe"


def test_help_names_every_command_of_the_view_with_its_keys() -> None:
    shown = "\n".join(lines(help_sheet(commands_of("compare"), legend("compare", UNICODE), 100)))
    assert all(command.help in shown for command in commands_of("compare"))
    assert "]u" in shown and "Ctrl-D" in shown


def test_signs_say_without_colour_who_tells_a_sentence() -> None:
    assert coverage(Finding("unique", 1.0, ("a",)), 3, UNICODE) == "◆"
    assert coverage(Finding("partial", 0.5, ("a", "b")), 3, UNICODE) == "◇●●○"
    assert coverage(Finding("shared", 0.0, ("a", "b")), 3, ASCII) == " oo."
    assert coverage(Finding("shared", 0.0, ("a", "b")), 40, UNICODE) == " 2/40"
    assert coverage(Finding("none", 0.0, ("a",)), 3, UNICODE) == ""


def test_wide_characters_do_not_break_the_columns() -> None:
    texts = {
        "a": "韓国とウクライナは捕虜の移送を協議した。",
        "b": "Emoji 👩‍👧 and 🇩🇪 in one sentence that is long enough to wrap.",
    }
    articles = tuple(
        Article(n, n, (Line(1, t, True, "body", ""),), outlet=Found(n * 3, 1, "")) for n, t in texts.items()
    )
    sentences = {name: (Sentence(f"{name}:S1", name, 1, text),) for name, text in texts.items()}
    findings = {
        "a:S1": Finding("shared", 0.0, ("a", "b"), (), (Match("b:S1", 0.5, "same"),)),
        "b:S1": Finding("shared", 0.0, ("a", "b"), (), (Match("a:S1", 0.5, "same"),)),
    }
    made = Comparison(articles, sentences, findings, (Row({"a": ("a:S1",), "b": ("b:S1",)}),))
    sheet = comparison_sheets(Outlets(articles, made), lambda _: ("a", "b"))(80)
    from rich.cells import cell_len

    for line in range(sheet.height):
        for column, runs in zip(sheet.columns, sheet.line(line), strict=True):
            assert sum(cell_len(run.text) for run in runs) == column.margin + column.width
