"""What the views say of who tells a sentence must be true: in margins, status, folds, heads and explanations."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from textual.pilot import Pilot

from reader.model import (
    Article,
    Comparison,
    Discrepancy,
    Finding,
    Found,
    Line,
    Lineage,
    Match,
    Nearest,
    Row,
    Sentence,
    Story,
)
from reader.naming import numbered
from reader.ui.session import Outlets
from reader.ui.sheet import Piece, Sheet
from reader.ui.sheets.article import article_sheet
from reader.ui.sheets.compare import comparison_sheets, heads_sheet
from reader.ui.sheets.explain import beside_sheet, explain_sheet
from reader.ui.sheets.facts import facts_sheet
from reader.ui.sheets.sources import sources_sheet
from reader.ui.sheets.story import story_sheet
from reader.ui.sheets.telling import silence, told_by
from reader.ui.signs import ASCII, UNICODE, coverage, legend, sign

UNSURE = Finding("unique", 0.62, ("ferry",), ((0, 50),))


def lines(sheet: Sheet) -> list[str]:
    return [sheet.text(line).strip() for line in range(sheet.height)]


def piece(sheet: Sheet, key: str) -> Piece:
    return next(p for row in sheet.rows for cell in row.cells for p in cell if p.key == key)


def with_findings(comparison: Comparison, **changed: Finding) -> Outlets:
    """The story with other findings; S4 of gazette is written `gazette_S4`."""
    findings = {**comparison.findings, **{name.replace("_", ":"): finding for name, finding in changed.items()}}
    return Outlets(comparison.articles, replace(comparison, findings=findings))


def earlier(comparison: Comparison, article: str) -> Outlets:
    line = Lineage(article, "ferry", "earlier coverage", "published before", ("ferry:S5",))
    return Outlets(comparison.articles, replace(comparison, lineage=(line,)))


# An empty cell


def test_an_empty_cell_says_in_which_row_the_outlet_tells_it(outlets: Outlets) -> None:
    assert outlets.comparison is not None
    rows = outlets.comparison.rows
    assert silence(rows[5], "wire", outlets) == "wire (outlet not stated) tells it in row 7"
    assert silence(rows[2], "wire", outlets) == "wire (outlet not stated): no sentence was found that tells this"


def test_an_empty_cell_beside_a_sentence_said_again_knows_who_tells_the_first(outlets: Outlets) -> None:
    assert outlets.comparison is not None
    assert silence(outlets.comparison.rows[4], "ferry", outlets) == "Lindholm Post tells it in row 2"


def test_an_empty_cell_does_not_take_a_part_for_the_whole(comparison: Comparison) -> None:
    part = Finding("partial", 0.4, ("ferry", "wire"), (), (Match("wire:S2", 0.4, "partial"),))
    outlets = with_findings(comparison, ferry_S6=part)
    assert silence(comparison.rows[5], "wire", outlets) == "wire (outlet not stated) tells part of it in row 7"


def test_earlier_coverage_is_not_said_to_be_silent(comparison: Comparison) -> None:
    outlets = earlier(comparison, "wire")
    assert "could not tell" in silence(comparison.rows[2], "wire", outlets)
    assert not any("left out" in line for line in lines(facts_sheet(outlets, 100)))
    assert coverage(outlets.finding("ferry:S4"), outlets.able(outlets.finding("ferry:S4")), UNICODE) == " ●●"
    assert "told by both: also The Gazette" in told_by(comparison.by_id["ferry:S4"], outlets)
    assert told_by(comparison.by_id["ferry:S3"], outlets).startswith("told by all 3: also The Gazette, wire")
    assert "earlier coverage" in lines(sources_sheet(outlets, (), 36))


def test_an_article_of_another_event_is_said_to_be_compared_apart_in_every_view(comparison: Comparison) -> None:
    alone = Finding("unique", 0.99, ("wire",), ((0, 20),))
    outlets = with_findings(replace(comparison, apart=("wire",)), wire_S1=alone)
    assert outlets.comparison is not None
    assert told_by(comparison.by_id["wire:S1"], outlets) == (
        "told only here: its article was compared apart, as of another event"
    )
    assert "the two tell of different events" in silence(comparison.rows[2], "wire", outlets)
    assert "compared apart" in lines(sources_sheet(outlets, (), 36))
    wire = outlets.by_id["wire"]
    assert "compared apart: by the words, it tells of another event" in lines(article_sheet(wire, outlets, 100))
    assert any(line.startswith("Compared apart") and "wire" in line for line in lines(facts_sheet(outlets, 100)))


def test_a_rewrite_of_which_nobody_knows_the_first_is_not_said_to_be_the_later(comparison: Comparison) -> None:
    line = Lineage("wire", "ferry", "rewrite", "which came first is not stated", ordered=False)
    outlets = Outlets(comparison.articles, replace(comparison, lineage=(line,)))
    assert "rewrite of or by Lindholm Post" in " ".join(lines(sources_sheet(outlets, (), 36)))
    said = lines(article_sheet(outlets.by_id["wire"], outlets, 100))
    assert "rewrite of or by Lindholm Post: which came first is not stated" in said


async def test_the_status_of_compare_says_where_a_silent_looking_outlet_tells_it(
    opened: Any, seen: Callable[[Pilot[int]], str]
) -> None:
    async with opened() as pilot:
        await pilot.press("G", "2", "l", "l")
        await pilot.pause()
        assert "wire (outlet not stated) tells it in row 7" in seen(pilot)
        await pilot.press("k", "k", "k")
        await pilot.pause()
        assert "wire (outlet not stated): no sentence was found that tells this" in seen(pilot)


# What was not compared


def test_a_sentence_that_was_not_compared_has_no_sign_of_being_shared() -> None:
    nothing = Finding("none", 1.0, ("a",))
    assert sign(nothing, UNICODE) == "" and sign(None, UNICODE) == ""
    assert sign(Finding("shared", 0.0, ("a", "b")), UNICODE) == "·"


def test_folded_rows_are_not_said_to_be_shared(comparison: Comparison) -> None:
    outlets = with_findings(comparison, ferry_S4=Finding("none", 1.0, ("ferry",)))
    both = (comparison_sheets(outlets, lambda _: ("ferry", "gazette"), shared_folded=True)(84),)
    for sheet in (*both, story_sheet(outlets, 90, shared_folded=True)):
        assert not any("shared" in line or "told by others" in line for line in lines(sheet))
        assert any("nothing only here" in line for line in lines(sheet))


def test_a_heading_is_not_said_to_make_no_claim(comparison: Comparison) -> None:
    outlets = with_findings(comparison, ferry_S4=Finding("none", 1.0, ("ferry",)))
    assert told_by(comparison.by_id["ferry:S4"], outlets) == "nothing to compare: a heading that no other outlet has"
    plea = replace(comparison.by_id["ferry:S4"], claim=False)
    assert told_by(plea, outlets) == "nothing to compare: this makes no claim of its own"


def test_a_sentence_in_a_language_of_its_own_is_said_not_to_be_compared(comparison: Comparison) -> None:
    french = Found("fr", None, "said by the test")
    articles = tuple(replace(a, language=french) if a.id == "ferry" else a for a in comparison.articles)
    findings = {**comparison.findings, "ferry:S4": Finding("none", 1.0, ("ferry",))}
    outlets = Outlets(articles, replace(comparison, articles=articles, findings=findings))
    said = told_by(comparison.by_id["ferry:S4"], outlets)
    assert said == "not compared: no other outlet's article is in this language"


def test_an_article_in_a_language_of_its_own_is_not_said_to_have_nothing_of_its_own(comparison: Comparison) -> None:
    french = Found("fr", None, "said by the test")
    articles = tuple(replace(a, language=french) if a.id == "ferry" else a for a in comparison.articles)
    silent = {name: Finding("none", 1.0, ("ferry",)) for name in comparison.findings if name.startswith("ferry")}
    findings = {**comparison.findings, **silent}
    shown = lines(sources_sheet(Outlets(articles, replace(comparison, articles=articles, findings=findings)), (), 60))
    first = shown[: shown.index("The Gazette")]
    assert "the only one in its language" in first and not any("only here" in line for line in first)
    assert "the only one in its language" not in lines(sources_sheet(Outlets(articles, comparison), (), 60))[6:]


def test_articles_of_one_outlet_are_not_counted_as_having_nothing_of_their_own() -> None:
    articles = tuple(
        Article(name, name, (Line(1, "Rain fell.", True, "body", ""),), outlet=Found("The Gazette", 1, ""))
        for name in ("a", "b")
    )
    sentences = {name: (Sentence(f"{name}:S1", name, 1, "Rain fell."),) for name in ("a", "b")}
    findings = {f"{name}:S1": Finding("none", 1.0, (name,)) for name in ("a", "b")}
    outlets = Outlets(articles, Comparison(articles, sentences, findings, (Row({"a": ("a:S1",), "b": ("b:S1",)}),)))
    assert not any("only" in line for line in lines(sources_sheet(outlets, (), 60)))
    assert told_by(sentences["a"][0], outlets) == "nothing to compare: all the articles are of one outlet"


def test_what_two_articles_of_one_outlet_tell_is_only_in_that_outlet(comparison: Comparison) -> None:
    both = Finding("unique", 1.0, ("ferry", "wire"), ((0, 50),), (Match("wire:S2", 0.9, "same"),))
    outlets = with_findings(comparison, ferry_S5=both)
    assert told_by(comparison.by_id["ferry:S5"], outlets) == "told only by this outlet: also in wire"


# What is probable


def test_a_sentence_that_is_probably_unique_has_a_weaker_mark(comparison: Comparison) -> None:
    outlets = with_findings(comparison, ferry_S5=UNSURE)
    weak = piece(article_sheet(comparison.articles[0], outlets, 70), "ferry:S5")
    assert (weak.margin, weak.role, weak.margin_role) == (" ◆?", "outlet-0", "outlet-0")
    beside = piece(comparison_sheets(outlets, lambda _: ("ferry", "gazette"))(84), "ferry:S5")
    assert (beside.margin, beside.role) == ("◆?", "outlet-0")
    assert piece(story_sheet(outlets, 90), "ferry:S5").margin == " ◆?"
    assert coverage(UNSURE, 3, ASCII) == "*?"


def test_a_sentence_that_is_probably_unique_is_said_to_be_so(comparison: Comparison) -> None:
    outlets = with_findings(comparison, ferry_S5=UNSURE)
    assert told_by(comparison.by_id["ferry:S5"], outlets) == "probably told only here"
    shown = lines(explain_sheet("ferry:S5", outlets, 90))
    assert (
        "Probably told only here." in shown
        and "novelty, 0 where" in " ".join(shown)
        and "is 0.62; from 0.90 on it would be sure." in " ".join(shown)
    )
    doubted = with_findings(comparison, ferry_S5=replace(UNSURE, doubt="another outlet has a figure of it"))
    shown = lines(explain_sheet("ferry:S5", doubted, 90))
    assert "Only probably: another outlet has a figure of it." in shown and "novelty" not in " ".join(shown)
    assert "4 sentences · ◆? 1" in lines(sources_sheet(outlets, (), 60))
    heads = lines(heads_sheet(outlets, ("ferry", "gazette"), 84))[0]
    assert heads.startswith("Lindholm Post · base · ◆? 1 ") and heads.endswith("The Gazette · ◆ 1")


def test_enter_shows_the_sentence_elsewhere_that_comes_nearest(comparison: Comparison) -> None:
    outlets = with_findings(comparison, ferry_S5=replace(UNSURE, nearest=Nearest("wire:S2", 0.12)))
    shown = " ".join(lines(explain_sheet("ferry:S5", outlets, 140)))
    assert "Nearest elsewhere: wire (outlet not stated), line" in shown
    assert f"score 0.12 {comparison.by_id['wire:S2'].text} Read it before you call this only here." in shown
    beside = " ".join(lines(beside_sheet("ferry:S5", outlets, 140)))
    assert comparison.by_id["wire:S2"].text in beside
    sure = with_findings(comparison, ferry_S5=replace(UNSURE, novelty=0.95, nearest=Nearest("wire:S2", 0.02)))
    assert "Nearest elsewhere: wire" in " ".join(lines(explain_sheet("ferry:S5", sure, 140)))


def test_enter_says_where_nothing_elsewhere_comes_near(comparison: Comparison) -> None:
    shown = lines(explain_sheet("ferry:S5", with_findings(comparison, ferry_S5=UNSURE), 90))
    assert "Nothing in the other articles comes near it." in shown


def test_a_name_of_sixty_characters_is_seen_to_be_cut_and_its_count_stays(comparison: Comparison) -> None:
    long = replace(
        comparison.articles[0], outlet=Found("The Very Long Established Northern Harbour Shipping Gazettes", 1, "")
    )
    outlets = Outlets((long, *comparison.articles[1:]), comparison)
    sheet = heads_sheet(outlets, ("ferry", "gazette"), 84)
    assert sheet.rows[0].cells[0][0].text == "The Very Long Established…" and sheet.height == 2
    assert sheet.rows[1].cells[0][0].text == "base · ◆ 1 · + 1 more: c"


def test_no_count_is_cut_off_in_the_head_of_a_narrow_column(comparison: Comparison) -> None:
    outlets = with_findings(comparison, ferry_S4=replace(UNSURE, only_here=()))
    for width in range(70, 130):
        sheet = heads_sheet(outlets, ("ferry", "gazette", "wire"), width)
        head, below = (row.cells[0][0].text for row in sheet.rows)
        assert head.startswith("Lindholm Post") and max(len(head), len(below)) <= sheet.columns[0].width
        assert "base · ◆ 1 ◆? 1" in (head.partition(" · ")[2], below)


async def test_the_next_told_only_here_visits_sure_and_probable_ones(filled: Any, comparison: Comparison) -> None:
    found = with_findings(comparison, ferry_S4=replace(UNSURE, only_here=())).comparison
    assert found is not None
    app = filled(stories=(Story("1", "Ferry", found),))
    async with app.run_test(size=(120, 36)) as pilot:
        await pilot.pause()
        for wanted in ("ferry:S4", "ferry:S5"):
            await pilot.press("right_square_bracket", "u")
            await pilot.pause()
            assert app.session.sentence == wanted


# The story, and rows that are not shown


def test_the_story_lists_every_outlet_that_its_dots_count(outlets: Outlets) -> None:
    shown = lines(story_sheet(outlets, 90))
    assert "Lindholm Post · wire, see row 7" in shown and "wire · Lindholm Post, see row 6" in shown


def test_an_outlet_in_the_row_that_does_not_tell_its_first_sentence_is_to_be_compared(comparison: Comparison) -> None:
    two = ("ferry", "gazette")
    first = Finding("shared", 0.1, two, (), (Match("gazette:S2", 0.8, "same"),))
    outlets = with_findings(comparison, ferry_S3=first)
    shown = lines(story_sheet(outlets, 90))
    assert "Lindholm Post · The Gazette · compare wire   + 2 other wordings" in shown
    every = {f"row {number}" for number in range(1, len(comparison.rows) + 1)}
    unfolded = lines(story_sheet(outlets, 90, unfolded=every))
    assert "compare wire" in unfolded and "The Gazette" in unfolded


def test_rows_without_a_chosen_outlet_leave_a_line_so_that_no_number_is_missing(outlets: Outlets) -> None:
    shown = lines(comparison_sheets(outlets, lambda _: ("ferry", "wire"))(84))
    assert "··· rows 4–5: in The Gazette" in shown
    shown = lines(comparison_sheets(outlets, lambda _: ("gazette", "wire"))(84))
    assert "··· row 3: only in Lindholm Post" in shown and "··· row 6: in Lindholm Post" in shown


async def test_the_place_is_kept_when_its_row_is_not_in_the_new_columns(opened: Any) -> None:
    async with opened() as pilot:
        await pilot.press("j", "j", "2")
        await pilot.pause()
        assert pilot.app.screen.main.key == "row 3"
        pilot.app.session.columns = ("gazette", "wire")
        pilot.app.screen.renew()
        await pilot.pause()
        assert pilot.app.screen.main.key == "row 4"


def test_rows_are_counted_shortly() -> None:
    assert [numbered(rows) for rows in ([9], [5, 4], [9, 12], [12, 4, 5, 9, 11, 6])] == [
        "row 9", "rows 4–5", "rows 9, 12", "rows 4–6, 9, 11–12",
    ]  # fmt: skip


def test_every_sign_of_a_cell_stands_under_the_first(comparison: Comparison) -> None:
    two = (Row({"ferry": ("ferry:S3", "ferry:S4"), "gazette": ("gazette:S2", "gazette:S3")}), *comparison.rows[2:])
    outlets = Outlets(comparison.articles, replace(comparison, rows=two))
    sheet = comparison_sheets(outlets, lambda _: ("gazette", "ferry"))(84)
    shown = [sheet.text(line) for line in range(sheet.height)]
    second = next(line for line in shown if "No one was injured." in line)
    assert shown[0].index("◇") == second.index("·") == 6


def test_a_sentence_that_stands_alone_says_who_tells_it_in_a_column_that_is_not_shown(comparison: Comparison) -> None:
    beside = (*comparison.rows[:5], Row({"ferry": ("ferry:S6",), "wire": ("wire:S2",)}))
    outlets = Outlets(comparison.articles, replace(comparison, rows=beside))
    sheet = comparison_sheets(outlets, lambda _: ("ferry", "gazette"))(84)
    closed = next(row for row in sheet.rows if row.key == "row 6")
    assert [piece.text for piece in closed.cells[0]][1:] == ["also told by wire"]


def test_counts_that_have_no_room_lose_words_not_numbers(comparison: Comparison) -> None:
    outlets = with_findings(comparison, ferry_S4=replace(UNSURE, only_here=()))
    assert "◆ 1 ◆? 1 of 4" in lines(sources_sheet(outlets, (), 20))


# Outlets that tell the same and differ


def disputed(comparison: Comparison) -> Outlets:
    gazette = next(m.sentence for m in comparison.findings["ferry:S3"].matches if m.sentence.startswith("gazette"))
    differing = Discrepancy("number", ("ferry:S3", gazette), ("two", "three"), "two in one, three in the other")
    return Outlets(comparison.articles, replace(comparison, discrepancies=(differing,)))


def test_a_told_sentence_on_which_outlets_differ_says_so_wherever_it_is_shown(comparison: Comparison) -> None:
    outlets = disputed(comparison)
    assert outlets.comparison is not None
    told = told_by(comparison.by_id["ferry:S3"], outlets)
    assert told == "told by all 3: also The Gazette, wire; outlets differ"
    differ = "Lindholm Post “two”; The Gazette “three”"
    shared = Finding("shared", 0.1, ("ferry", "gazette"))
    outlets = Outlets(
        comparison.articles, replace(outlets.comparison, findings={**outlets.comparison.findings, "ferry:S3": shared})
    )
    assert piece(article_sheet(comparison.articles[0], outlets, 90), "ferry:S3").margin == "≠ ●●○"
    story = story_sheet(outlets, 90)
    assert piece(story, "ferry:S3").margin == "≠ ●●○"
    assert any(differ in line and "≠" in line for line in lines(story))
    explained = lines(explain_sheet("ferry:S3", disputed(comparison), 90))
    assert any(", but differs" in line for line in explained)
    assert "≠  here “two”; The Gazette “three”" in explained
    compare = comparison_sheets(outlets, lambda width: [a.id for a in comparison.articles])(220)
    assert any("≠  here “two”; The Gazette “three”" in line for line in lines(compare))


def test_the_story_tells_a_difference_in_full_once_and_then_where_that_stands(comparison: Comparison) -> None:
    apart = (*comparison.rows[:1], Row({"ferry": ("ferry:S6",)}), Row({"wire": ("wire:S2",)}))
    days = Discrepancy("date", ("ferry:S6", "wire:S2"), ("Friday", "Monday"), "Friday in one, Monday in the other")
    outlets = Outlets(comparison.articles, replace(comparison, rows=apart, discrepancies=(days,)))
    shown = lines(story_sheet(outlets, 90))
    assert sum("Lindholm Post “Friday”; wire “Monday”" in line for line in shown) == 1
    assert "wire · Lindholm Post, see row 2   ≠ see row 2" in shown
    unfolded = lines(story_sheet(outlets, 90, unfolded={"row 3"}))
    assert sum("≠ see row 2" in line for line in unfolded) == 1


def test_outlets_that_use_the_same_words_are_named_together_before_them(comparison: Comparison) -> None:
    pairs = ((("ferry:S3", "gazette:S2"), ("212", "200")), (("wire:S1", "gazette:S2"), ("212", "200")))
    found = tuple(Discrepancy("number", names, texts, "212 in one, 200 in the other") for names, texts in pairs)
    outlets = Outlets(comparison.articles, replace(comparison, discrepancies=found))
    shown = [line for line in lines(story_sheet(outlets, 90)) if line.startswith("≠ ")]
    assert shown == ["≠      Lindholm Post, wire “212 people”; The Gazette “200 passengers”"]


def test_the_story_names_first_the_outlet_whose_words_it_shows(comparison: Comparison) -> None:
    rows = (Row({"gazette": ("gazette:S3",)}), Row({"ferry": ("ferry:S4",)}))
    shown = lines(story_sheet(Outlets(comparison.articles, replace(comparison, rows=rows)), 90))
    assert "The Gazette · Lindholm Post, see row 2" in shown and "Lindholm Post · The Gazette, see row 1" in shown


def test_a_difference_shows_in_the_margin_also_where_a_sentence_is_told_in_part_or_only_here(
    comparison: Comparison,
) -> None:
    captain = Discrepancy(
        "number", ("ferry:S5", "gazette:S4"), ("thirty", "third"), "thirty in one, third in the other"
    )
    outlets = Outlets(comparison.articles, replace(comparison, discrepancies=(*comparison.discrepancies, captain)))
    ferry, gazette = (article_sheet(article, outlets, 90) for article in comparison.articles[:2])
    assert piece(ferry, "ferry:S5").margin == "≠◆" and piece(gazette, "gazette:S2").margin == "≠◇●●●"
    assert piece(gazette, "gazette:S3").margin == "  ●●○"
    assert piece(gazette, "gazette:S5").margin == " ≈"


def test_only_the_sign_of_a_difference_stands_out_in_the_margin(comparison: Comparison) -> None:
    shared = Finding("shared", 0.1, ("ferry", "gazette"))
    outlets = with_findings(disputed(comparison).comparison or comparison, ferry_S3=shared)
    sheet = article_sheet(comparison.articles[0], outlets, 90)
    line = sheet.extent(sheet.index_of("ferry:S3") or 0)[0]
    margin = [(run.text.strip(), run.roles) for run in sheet.line(line)[0][:2]]
    assert margin == [("≠", ("strong",)), ("●●○", ("faint",))]


def test_a_sentence_on_which_nobody_differs_keeps_its_dots(comparison: Comparison) -> None:
    outlets = Outlets(comparison.articles, replace(comparison, discrepancies=()))
    assert "≠" not in piece(story_sheet(outlets, 90), "ferry:S3").margin
    assert not any("differ" in line for line in lines(story_sheet(outlets, 90)))


def test_the_sixth_outlet_has_a_colour_again_so_that_what_only_it_tells_stands_out(comparison: Comparison) -> None:
    more = tuple(replace(comparison.articles[0], id=f"extra{number}") for number in range(4))
    outlets = Outlets((*more, comparison.articles[1], comparison.articles[0]), comparison)
    assert outlets.numbers["ferry"] == 5 and outlets.colours["ferry"] == 0
    assert piece(article_sheet(comparison.articles[0], outlets, 90), "ferry:S5").role == "name-0"


def test_the_legend_shows_the_sign_as_it_stands_in_the_margin() -> None:
    signs = {total: [one.sign for one in legend("read", UNICODE, total)] for total in (2, 5, 8)}
    assert "●●" in signs[2] and "●●○○○" in signs[5] and "2/8" in signs[8]


def test_the_same_words_are_not_called_another_wording(comparison: Comparison) -> None:
    words = comparison.by_id["ferry:S4"].text
    told = tuple(replace(one, text=words) if one.id == "gazette:S3" else one for one in comparison.sentences["gazette"])
    same = replace(comparison, sentences={**comparison.sentences, "gazette": told})
    assert "Lindholm Post · The Gazette   in the same words" in lines(story_sheet(Outlets(same.articles, same), 90))


def test_a_pair_that_the_user_has_joined_is_explained_by_that(comparison: Comparison) -> None:
    finding = comparison.findings["ferry:S4"]
    joined = replace(finding, matches=tuple(replace(match, by_hand=True) for match in finding.matches))
    found = replace(comparison, findings={**comparison.findings, "ferry:S4": joined})
    shown = "\n".join(lines(explain_sheet("ferry:S4", Outlets(found.articles, found), 90)))
    assert "you said that these tell the same" in shown and "· score" not in shown
    before = lines(explain_sheet("ferry:S4", Outlets(comparison.articles, comparison), 90))
    assert any("tells the same · score" in line for line in before)


def test_the_explanation_calls_nobody_a_teller_of_all_whom_the_verdict_does_not(comparison: Comparison) -> None:
    """Who lacks a figure of a sentence is not among its tellers, and of what is partly told nobody tells all."""
    matches = (Match("wire:S1", 0.9, "same"), Match("gazette:S2", 0.8, "same"))
    told = Finding("shared", 0.1, ("ferry", "wire"), (), matches)
    for sheet in (explain_sheet, beside_sheet):
        shown = "\n".join(lines(sheet("ferry:S3", with_findings(comparison, ferry_S3=told), 90)))
        assert "Told by at least 2 of 3: also wire; in part The Gazette" in shown and "line 1 · tells the same" in shown
        assert "The Gazette, line 2 · tells it without all its figures" in shown
        partly = with_findings(comparison, ferry_S3=replace(told, coverage="partial"))
        shown = "\n".join(lines(sheet("ferry:S3", partly, 90)))
        assert "Partly told by at least 2 of 3: also wire" in shown and "tells the same" not in shown


def test_beside_the_text_each_other_outlet_has_its_surest_match_only(comparison: Comparison) -> None:
    matches = (Match("wire:S1", 0.9, "same"), Match("wire:S2", 0.5, "same"), Match("gazette:S2", 0.4, "partial"))
    found = with_findings(comparison, ferry_S3=replace(comparison.findings["ferry:S3"], matches=matches))
    shown = "\n".join(lines(beside_sheet("ferry:S3", found, 60)))
    assert "score 0.90" in shown and "score 0.40" in shown and "score 0.50" not in shown
    assert "Enter shows 1 more that tells it." in shown
    assert "score 0.50" in "\n".join(lines(explain_sheet("ferry:S3", found, 60)))


def test_the_explanation_says_what_italics_and_scores_mean(outlets: Outlets) -> None:
    shown = " ".join(lines(explain_sheet("ferry:S3", outlets, 90)))
    assert "In italics: what the sentence above does not have. The score says how sure a match is" in shown


def test_of_a_row_only_the_sentences_that_differ_bear_the_sign_of_it(comparison: Comparison) -> None:
    outlets = disputed(comparison)
    sheet = comparison_sheets(outlets, lambda width: [a.id for a in comparison.articles])(220)
    level = next(row for row in sheet.rows if any(one.key == "ferry:S3" for cell in row.cells for one in cell))
    signs = {cell[0].key: any("≠" in one.margin for one in cell) for cell in level.cells if cell}
    concerned = (
        {name for one in outlets.comparison.discrepancies for name in one.sentences} if outlets.comparison else ()
    )
    assert len(signs) > 2
    assert {name for name, bears in signs.items() if bears} == set(concerned)


def test_the_list_counts_what_is_partly_told_where_there_is_room(comparison: Comparison) -> None:
    outlets = Outlets(comparison.articles, comparison)
    assert "4 sentences · ◆ 1 ◇ 1" in lines(sources_sheet(outlets, (), 60))
    assert "◆ 1 ◇ 1 of 4" in lines(sources_sheet(outlets, (), 26))


def test_the_facts_say_which_sources_they_look_for(comparison: Comparison) -> None:
    shown = lines(facts_sheet(Outlets(comparison.articles, replace(comparison, sourcing=())), 80))
    assert "Agencies and outlets named as sources" in shown
    assert "None found; other sources, such as the police, are not looked for here." in shown


def test_the_help_says_why_the_number_of_all_differs() -> None:
    told = next(one for one in legend("read", UNICODE) if one.brief == "2 of 3")
    assert "earlier coverage" in told.more and "only where they tell it" in told.more
