from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Literal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from reader.export import as_json
from reader.export.flavors import FLAVORS, Flavor
from reader.export.markdown import render
from reader.model import Discrepancy, Figure, Finding, Lineage, Match, Nearest, Quantity, Row, Story
from reader.pipeline import load, tell_stories
from reader.said import Corrections, LineCorrection, PairCorrection

MakeStory = Callable[..., Story]
PARSER = MarkdownIt("gfm-like").enable(["table", "strikethrough", "linkify"])
THREE = [
    ["The mill burned down.", "Two people were hurt there.", "It was built in 1880."],
    ["A fire destroyed the mill.", "Two were injured, police said.", "The mayor wept."],
    ["The old mill is gone.", "Some people were hurt.", "It will be rebuilt."],
]


def headings(source: str) -> list[str]:
    return [line.lstrip("# ") for line in source.split("\n") if line.startswith("#")]


def section(source: str, heading: str) -> str:
    """What stands under a heading, its sub-headings included."""
    return re.split(r"\n## ", source.split(f"\n## {heading}\n", 1)[1])[0]


def test_the_sections_come_in_order(make_story: MakeStory) -> None:
    assert headings(render([make_story(THREE)])) == [
        "A story",
        "Sources",
        "At a glance",
        "What all or most say",
        "1. Found in all 3 articles",
        "Only in The Example",
        "Only in The Sample",
        "Only in 002 (outlet not stated)",
        "Side by side",
        "Figures that differ",
        "Check these",
        "Numbers",
        "Sources they name",
        "How this was made",
    ]


def test_what_a_stopped_reading_left_out_is_said_before_all_else(make_story: MakeStory) -> None:
    story = make_story([["One a.", "Two a.", "Three."], ["One b.", "Two b.", "Four."]])
    text = render([story], unread=1_998)
    assert "Only 2 of 2,000 articles were read and compared" in text.split("\n# ")[0]
    assert "articles were read" not in render([story])


def test_that_articles_were_taken_for_several_stories_is_said_before_all_else(make_story: MakeStory) -> None:
    one = make_story([["One a.", "Two a.", "Three."], ["One b.", "Two b.", "Four."]])
    other = make_story([["One c.", "Two c.", "Five."]])
    said = render([one, other]).split("\n# ")[0]
    assert "By their words these 3 articles tell 2 stories" in said
    assert "--one-story compares them all" in said
    assert "By their words" not in render([one])


def test_a_match_that_is_not_quite_sure_is_put_under_no_fact(make_story: MakeStory) -> None:
    story = make_story(THREE)
    findings = dict(story.comparison.findings)
    for name in ("000:S1", "001:S1", "002:S1"):
        loose = tuple(replace(match, score=0.89) for match in findings[name].matches)
        findings[name] = replace(findings[name], matches=loose)
    made = render([replace(story, comparison=replace(story.comparison, findings=findings))])
    assert "No fact was found that more than half of the articles tell." in section(made, "What all or most say")


def test_a_pair_that_the_user_has_joined_puts_its_sentence_under_no_fact_that_only_the_other_tells(
    make_story: MakeStory,
) -> None:
    story = make_story(THREE)
    findings = dict(story.comparison.findings)
    by_hand, sure = Match("000:S1", 0.99, "same", by_hand=True), Match("002:S1", 0.95, "same")
    findings["000:S1"] = replace(findings["000:S1"], matches=(replace(by_hand, sentence="001:S1"),))
    findings["001:S1"] = replace(findings["001:S1"], matches=(by_hand, sure))
    findings["002:S1"] = replace(findings["002:S1"], matches=(replace(sure, sentence="001:S1"),))
    made = render([replace(story, comparison=replace(story.comparison, findings=findings, discrepancies=()))])
    facts = section(made, "What all or most say").split("### ")[1:]
    assert all("000:S1" not in fact or "002:S1" not in fact for fact in facts)
    assert "001:S1" in facts[0]


def test_a_sentence_that_is_only_probably_unique_is_said_to_be_so(make_story: MakeStory) -> None:
    story = make_story(THREE)
    findings = {**story.comparison.findings, "001:S3": Finding("unique", 0.6, ("001",))}
    source = render([replace(story, comparison=replace(story.comparison, findings=findings))])
    said, probably = section(source, "Only in The Sample").split("Probably only here")
    assert "The mayor wept." not in said
    assert "No whole sentence for sure." in said
    assert "> The mayor wept. — 001:S3, line 4" in probably
    assert "The mayor wept. — 001:S3, line 4 · __probably only here__" in section(source, "Side by side")
    assert "| The Sample" in section(source, "At a glance")
    assert re.search(r"\| The Sample +\| 0 +\| 1 ", section(source, "At a glance"))


def test_what_is_probably_only_here_is_followed_by_the_nearest_elsewhere(make_story: MakeStory) -> None:
    story = make_story(THREE)
    probably = Finding("unique", 0.6, ("001",), nearest=Nearest("000:S3", 0.2))
    findings = {**story.comparison.findings, "001:S3": probably, "002:S3": replace(probably, nearest=None)}
    source = render([replace(story, comparison=replace(story.comparison, findings=findings))])
    near = f"nearest elsewhere: The Example “{THREE[0][2]}” (000:S3, line 4)"
    assert f"> The mayor wept. — 001:S3, line 4; {near}" in section(source, "Only in The Sample")
    assert "nothing in the other articles comes near it" in section(source, "Only in 002 (outlet not stated)")


def test_an_article_in_a_language_of_its_own_is_said_not_to_be_compared(make_story: MakeStory) -> None:
    story = make_story([*THREE[:2], ["昨夜、製粉所が焼け落ちた。", "二人が負傷した。", "市長は泣いた。"]])
    assert "only names and figures could be compared" in section(render([story]), "Only in 002 (outlet not stated)")
    assert "was not compared" not in section(render([story]), "Only in The Sample")


def test_sources_say_what_is_not_stated_and_how_much_was_removed(make_story: MakeStory) -> None:
    rows = [re.split(r" *\| *", line)[1:-1] for line in section(render([make_story(THREE)]), "Sources").split("\n")[3:]]
    assert rows[0] == ["000", "The Example", "not stated", "14 / 4", "not stated", "A story"]
    assert rows[2][1] == "not stated"


def test_what_only_one_says_is_quoted_with_its_citation(make_story: MakeStory) -> None:
    only = section(render([make_story(THREE)]), "Only in The Sample")
    assert "> The mayor wept. — 001:S3, line 4" in only
    assert "It was built in 1880" not in only


def test_words_that_are_only_here_are_bold_and_the_match_is_named(make_story: MakeStory) -> None:
    only = section(render([make_story(THREE)]), "Only in The Example")
    assert "- Two people we**re hurt** there. — 000:S2, line 3; compare 001:S2, line 3" in only
    assert "==re hurt==" in render([make_story(THREE)], flavor="obsidian")
    plain = render([make_story(THREE)], flavor="plain")
    assert "Two people were hurt there. (Own words: “re hurt”) — 000:S2, line 3" in plain


def test_a_sentence_said_again_in_its_article_is_listed_once(make_story: MakeStory) -> None:
    story = make_story(THREE)
    findings = dict(story.comparison.findings)
    findings["000:S2"] = type(findings["000:S3"])("unique", 0.95, ("000",), repeats="000:S3")
    object.__setattr__(story.comparison, "findings", findings)
    only = section(render([story]), "Only in The Example")
    assert "> It was built in 1880. — 000:S3, line 4; said again in 000:S2, line 3" in only
    assert "> Two people" not in only


@pytest.mark.parametrize(
    ("times", "ending"), [(3, "000:S6, line 7\n"), (4, "line 7 and 1 more time\n"), (10, "line 7 and 7 more times\n")]
)
def test_a_sentence_said_a_hundred_times_is_not_cited_a_hundred_times(
    make_story: MakeStory, times: int, ending: str
) -> None:
    story = make_story([[*THREE[0], *["It was built in 1880."] * times], THREE[1]])
    again = {f"000:S{number}": Finding("unique", 0.95, ("000",), repeats="000:S3") for number in range(4, 4 + times)}
    findings = {**story.comparison.findings, **again}
    source = render([replace(story, comparison=replace(story.comparison, findings=findings))])
    only = section(source, "Only in The Example")
    assert only.count("said again") == 3
    assert ending in only


def test_an_article_that_tells_nothing_of_its_own_is_said_to_be_so_in_words_that_are_true(
    make_story: MakeStory,
) -> None:
    story = make_story(THREE)
    shared = {name: replace(finding, coverage="shared") for name, finding in story.comparison.findings.items()}
    empty = replace(story.comparison.articles[2], id="003")
    nothing = replace(story.comparison, findings=shared, articles=(*story.comparison.articles, empty))
    made = render([replace(story, comparison=nothing)])
    assert "Nothing was found that only it tells." in section(made, "Only in The Example")
    assert "No sentence of it was kept" in section(made, "Only in 003 (outlet not stated)")


def test_wordings_that_differ_stand_together_by_kind_each_with_its_citation(make_story: MakeStory) -> None:
    checks = section(render([make_story(THREE)]), "Check these")
    assert (
        "### Numbers\n\nThe mill burned down.:\n\n- _The Example_: “The mill burned down.” — 000:S1, line 2" in checks
    )


def test_a_figure_whose_source_was_not_found_is_not_said_to_have_none(make_story: MakeStory) -> None:
    figures = section(render([make_story(THREE)]), "Figures that differ")
    assert "no source" not in figures and "not stated" not in figures


def test_unequal_figures_that_can_both_hold_are_not_called_the_same(make_story: MakeStory) -> None:
    story = make_story(THREE)
    values = (Quantity("000:S1", "12", 12.0, "people", "at least"), Quantity("001:S1", "Fifteen", 15.0, "people"))
    bare = (values[0], replace(values[0], hedge=None))
    figures = tuple(Figure(1, each, "hedge differs") for each in (values, bare))
    made = render([replace(story, comparison=replace(story.comparison, figures=figures))])
    told = section(made, "Figures that differ")
    assert "Different figures that can both hold (row 1):\n\n- _The Example_: at least 12 people" in told
    assert told.count("The same figure, hedged differently (row 1)") == 1


def test_what_a_follow_up_of_the_same_outlet_says_too_is_not_called_only_here(make_story: MakeStory) -> None:
    story = make_story(THREE, outlets=("The Example", "The Sample", "The Example"))
    findings = dict(story.comparison.findings)
    kind = type(findings["000:S3"])
    findings["000:S3"] = kind("unique", 0.95, ("000", "002"), matches=(Match("002:S3", 0.9, "same"),))
    object.__setattr__(story.comparison, "findings", findings)
    made = render([story])
    only = section(made, "Only in The Example (000)")
    assert "> It was built in 1880. — 000:S3, line 4; also in 002:S3, line 4, of the same outlet" in only
    assert "It was built in 1880. — 000:S3, line 4 · __only in this outlet__" in section(made, "Side by side")


def test_short_rows_stand_in_a_table_and_long_ones_in_lists(make_story: MakeStory) -> None:
    table = section(render([make_story(THREE)]), "Side by side")
    assert "| Row | The Example" in table
    assert "| – " in table
    assert "The mayor wept. — 001:S3, line 4 · __only here__" in table
    numbers = [line.split("|")[1].strip() for line in table.split("\n") if line.startswith("|")]
    assert numbers == ["Row", "---", "1", "2", "3", "4", "5"]
    long = [[text.replace(".", " and so on" * 20 + ".") for text in told] for told in THREE]
    listed = section(render([make_story(long)]), "Side by side")
    assert "|" not in listed
    assert "__Row 2__\n\n- _The Example_: Two people" in listed
    assert "__Row 5__ – _002_: It will be rebuilt" in listed


def test_a_match_in_another_row_is_pointed_to(make_story: MakeStory) -> None:
    story = make_story(THREE)
    rows = list(story.comparison.rows)
    first = type(rows[0])({"000": ("000:S1",), "001": ("001:S1",)})
    object.__setattr__(story.comparison, "rows", (first, *rows[1:], type(rows[0])({"002": ("002:S1",)})))
    assert "The old mill is gone. — 002:S1, line 2 · see row 1" in render([story])


def test_a_rewrite_shows_what_it_lost_and_added(make_story: MakeStory) -> None:
    rewrite = Lineage("001", "000", "rewrite", "3 of 3 sentences return in order", ("000:S3",), ("001:S3",))
    made = render([make_story(THREE, lineage=(rewrite,))])
    told = section(made, "Where the articles come from")
    assert "The Sample is a rewrite of The Example: 3 of 3 sentences return in order." in told
    assert "Lost from The Example:\n\n- It was built in 1880. — 000:S3, line 4" in told
    assert "Added in The Sample:\n\n- The mayor wept. — 001:S3, line 4" in told
    assert "rewrite of 000" in section(made, "Sources")
    assert "### 1. Found in all 3 articles; The Sample is a rewrite of The Example\n" in made


@pytest.mark.parametrize("relation", ["copy", "rewrite"])
def test_whatever_is_derived_is_told_under_where_it_comes_from(
    make_story: MakeStory, relation: Literal["copy", "rewrite"]
) -> None:
    made = render([make_story(THREE, lineage=(Lineage("001", "000", relation, "the same words"),))])
    told = section(made, "Where the articles come from")
    assert f"The Sample is a {relation} of The Example: the same words." in told


def test_earlier_coverage_is_never_said_to_leave_anything_out(make_story: MakeStory) -> None:
    earlier = Lineage("002", "000", "earlier coverage", "dated 6 February, the others 17 March", lost=("000:S3",))
    story = make_story(THREE, lineage=(earlier,))
    findings = dict(story.comparison.findings)
    for name in ("000:S1", "001:S1"):
        finding = findings[name]
        kept = tuple(match for match in finding.matches if not match.sentence.startswith("002"))
        findings[name] = type(finding)("shared", 0.1, ("000", "001"), matches=kept)
    object.__setattr__(story.comparison, "findings", findings)
    rows = (type(story.comparison.rows[0])({"000": ("000:S1",), "001": ("001:S1",)}), *story.comparison.rows[1:])
    object.__setattr__(story.comparison, "rows", rows)
    made = render([story])
    assert "### 1. Found in both articles\n" in made
    assert "002: dated 6 February, the others 17 March" in section(made, "Earlier coverage")
    assert "This is earlier coverage" in section(made, "Only in 002 (outlet not stated)")
    assert "Lost from" not in made


def test_a_fact_is_told_by_as_many_as_its_findings_say(make_story: MakeStory) -> None:
    """What the app counts: an article with another figure stands beside the fact, to be compared."""
    story = make_story(THREE)
    findings = dict(story.comparison.findings)
    for name in ("000:S1", "001:S1"):
        findings[name] = replace(findings[name], outlets=("000", "001"))
    made = render([replace(story, comparison=replace(story.comparison, findings=findings))])
    most = section(made, "What all or most say")
    assert "### 1. Found in at least 2 of 3 articles\n" in most
    assert "- compare _002_: The old mill is gone." in most


def test_one_article_has_nothing_to_compare_and_nothing_is_called_only_here(make_story: MakeStory) -> None:
    made = render([make_story(THREE[:1])])
    assert "There is only one article" in section(made, "Nothing to compare")
    assert "Only in" not in made
    assert "Found in" not in made
    assert "Side by side" not in made


def test_several_stories_follow_each_other(make_story: MakeStory) -> None:
    made = render([make_story(THREE), make_story(THREE, headline="Another")])
    assert [line for line in made.split("\n") if line.startswith("# ")] == ["# A story", "# Another"]


def test_removed_lines_are_counted_by_kind_and_listed_when_asked(make_story: MakeStory) -> None:
    story = make_story(THREE)
    assert "lines removed: 1 headline, 1 navigation" in section(render([story]), "How this was made")
    assert "Read more" not in render([story])
    removed = section(render([story], with_removed=True), "Lines removed")
    assert "- line 5, navigation (a call to read on): Read more" in removed


def test_what_the_line_of_a_citation_is_is_said_of_texts_and_of_web_pages(make_story: MakeStory) -> None:
    made = section(render([make_story(THREE)]), "How this was made")
    assert "of a text the line of the file, of a web page the block" in made


def test_what_was_stated_and_corrected_beside_the_articles_is_said(make_story: MakeStory) -> None:
    lines = (LineCorrection("Read more", False, "The Example"), LineCorrection("Read more", False, "The Other"))
    corrections = Corrections(lines, (PairCorrection("a", "b", True),))
    made = section(render([make_story(THREE)], corrections=corrections), "How this was made")
    assert "- outlet of 000: The Example (stated in reader.toml)" in made
    assert "1 line and 0 pairs of sentences used here; 1 line and 1 pair of sentences speak of no line" in made


ACTIVE = r"""@octocat #123 [a](b) ![i](x) <b> <script> `code` *a* _c_ ~~s~~ | \ $x$ ==h== [[w]] %%c%% # > - --- === ```
1. http://x.com www.x.y foo@bar.com &amp; [^1] --> “ é : https://y.z """
hostile = st.lists(st.sampled_from([*ACTIVE.split(), "\n", "\u2028", ""]), max_size=6).map(" ".join).filter(str.split)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(told=st.lists(hostile, min_size=6, max_size=6), headline=hostile, outlet=hostile, name=hostile)
@pytest.mark.parametrize("flavor", FLAVORS)
def test_nothing_in_an_article_ever_acts(
    make_story: MakeStory, flavor: Flavor, told: list[str], headline: str, outlet: str, name: str
) -> None:
    story = make_story([told[:3], told[3:]], names=(name, "001"), outlets=(outlet, None), headline=headline)
    source = render([story], flavor=flavor, with_removed=True)
    if flavor == "obsidian":
        front, source = re.split(r"\n---\n", source, maxsplit=1)
        assert all(line.split(": ", 1)[1] == json.dumps(json.loads(line.split(": ", 1)[1]), ensure_ascii=False)
                   for line in front.split("\n")[1:])  # fmt: skip
    tokens = PARSER.parse(source)
    kinds = {token.type.removesuffix("_open").removesuffix("_close") for token in tokens}
    assert kinds <= {
        *("heading", "inline", "paragraph", "bullet_list", "list_item", "blockquote"),
        *("table", "thead", "tbody", "tr", "th", "td"),
    }
    for child in (child for token in tokens for child in token.children or []):
        assert child.type in {"text", "text_special", "em_open", "em_close", "strong_open", "strong_close", "softbreak"}
    assert len([token for token in tokens if token.type == "heading_open"]) == len(headings(source))


@cache
def seeds() -> tuple[Story, ...]:
    loaded = load(())
    return tell_stories(loaded.articles, loaded.corrections)


@pytest.mark.parametrize("flavor", FLAVORS)
def test_of_the_seeds_every_unique_sentence_is_cited_and_its_line_holds_it(flavor: Flavor) -> None:
    (story,) = seeds()
    source = render([story], flavor=flavor)
    texts = {place.name[:3]: place.read_text(encoding="utf-8").split("\n") for place in Path("seeds").glob("*.txt")}
    unique = [name for name, finding in story.comparison.findings.items() if finding.coverage == "unique"]
    assert unique
    for name in unique:
        sentence = story.comparison.by_id[name]
        assert f"{name}, line {sentence.line}" in source
        assert sentence.text in " ".join(texts[sentence.article][sentence.line - 1].split())


def test_the_seeds_give_the_same_bytes_every_time_and_name_no_place_on_this_machine() -> None:
    source = render(seeds())
    tell_again = load(())
    assert render(tell_stories(tell_again.articles, tell_again.corrections)) == source
    assert str(Path.cwd()) not in source
    assert "seeds/000" in source


def test_of_the_seeds_the_markdown_says_the_same_as_the_json() -> None:
    (story,) = json.loads(as_json.comparison(seeds()))["stories"]
    table = section(render(seeds()), "At a glance").split("\n\n")[0].strip().split("\n")[2:]
    for line, article in zip(table, story["articles"], strict=True):
        name, *counts = (cell.strip() for cell in line.strip("|").split("|"))
        coverage = [sentence["coverage"] for sentence in article["sentences"]]
        assert article["id"] in name or article["outlet"]["value"] == name
        sure, probable, *others = map(int, counts)
        assert sure + probable == coverage.count("unique")
        assert others == [coverage.count(kind) for kind in ("partial", "shared", "none")]


def test_a_fact_that_most_tell_says_on_what_they_differ(make_story: MakeStory) -> None:
    told = [["The two mills burned down."], ["The three mills burned down."]]
    story = make_story([[*texts, "Some of it is known here.", "A word of its own."] for texts in told])
    differing = Discrepancy("number", ("000:S1", "001:S1"), ("two", "three"), "two mills in one, three in the other")
    made = render([replace(story, comparison=replace(story.comparison, discrepancies=(differing,)))])
    most = section(made, "What all or most say")
    assert "__But they differ on:__\n\n- The Example “two mills” (000:S1, line 2) / " in most
    assert "The Sample “three mills” (001:S1, line 2)" in most
    assert "Told is not yet agreed" in most
    assert "· __differs from The Sample: “two mills” / “three mills”__" in section(made, "Side by side")


def test_a_difference_that_was_told_under_one_fact_is_not_told_again_under_the_next(make_story: MakeStory) -> None:
    story = make_story([[f"The {n} mills burned down.", f"Fire took {n} mills.", "One."] for n in ("two", "three")])
    why = "two mills in one, three in the other"
    found = tuple(Discrepancy("number", (f"000:{n}", f"001:{n}"), ("two", "three"), why) for n in ("S1", "S2"))
    findings = dict(story.comparison.findings)
    for name, other in (("000:S2", "001:S2"), ("001:S2", "000:S2")):
        findings[name] = Finding("shared", 0.1, ("000", "001"), matches=(Match(other, 0.95, "same"),))
    compared = replace(story.comparison, findings=findings, discrepancies=found)
    most = section(render([replace(story, comparison=compared)]), "What all or most say")
    assert most.count("But they differ on") == 2
    assert most.count("/ The Sample “three mills”") == 1
    assert "\n\n- what is said under 1\n" in most


def test_a_fact_on_which_nobody_differs_has_no_such_remark(make_story: MakeStory) -> None:
    story = make_story(THREE)
    made = render([replace(story, comparison=replace(story.comparison, discrepancies=()))])
    assert "But they differ" not in made


def test_where_nothing_says_who_came_first_nobody_is_called_the_rewrite(make_story: MakeStory) -> None:
    """Renaming the files must not turn an accusation round."""
    shared = Lineage("001", "000", "rewrite", "3 of 3 sentences", ("000:S3",), ("001:S3",), ordered=False)
    made = render([make_story(THREE, lineage=(shared,))])
    assert "is a rewrite of" not in made.replace("One of The Sample and The Example is a rewrite of the other", "")
    assert "### 1. Found in all 3 articles; The Example and The Sample share a text\n" in made
    assert "In The Example and not in The Sample:\n\n- It was built in 1880. — 000:S3, line 4" in made
    assert "In The Sample and not in The Example:\n\n- The mayor wept. — 001:S3, line 4" in made


def test_what_shares_the_row_of_a_fact_is_listed_beside_it_and_the_number_of_tellers_is_a_least_one(
    make_story: MakeStory,
) -> None:
    story = make_story(THREE)
    findings = dict(story.comparison.findings)
    loose = tuple(replace(match, score=0.6) for match in findings["002:S1"].matches)
    findings["002:S1"] = replace(findings["002:S1"], matches=loose)
    for name in ("000:S1", "001:S1"):
        matches = (replace(one, score=0.6 if one.sentence == "002:S1" else 0.95) for one in findings[name].matches)
        findings[name] = replace(findings[name], matches=tuple(matches))
    made = render([replace(story, comparison=replace(story.comparison, findings=findings))])
    most = section(made, "What all or most say")
    assert "### 1. Found in at least 2 of 3 articles\n" in most
    assert "\n- compare _002_: The old mill is gone. — 002:S1" in most


def test_an_article_that_is_sure_to_tell_a_fact_of_its_row_is_counted_whatever_else_it_matches_better(
    make_story: MakeStory,
) -> None:
    story = make_story(THREE)
    findings = dict(story.comparison.findings)
    better = (Match("000:S2", 0.99, "same"), Match("001:S2", 0.99, "same"), *findings["002:S1"].matches)
    findings["002:S1"] = replace(findings["002:S1"], matches=better)
    made = render([replace(story, comparison=replace(story.comparison, findings=findings))])
    assert "### 1. Found in all 3 articles\n" in section(made, "What all or most say")


def test_two_facts_of_one_row_are_both_listed(make_story: MakeStory) -> None:
    texts = ["The mill burned down.", "Nobody was hurt in it.", "One."]
    story = make_story([texts, texts], outlets=("The Example", "The Sample"))
    findings = dict(story.comparison.findings)
    for name, other in (("000:S2", "001:S2"), ("001:S2", "000:S2")):
        findings[name] = Finding("shared", 0.1, ("000", "001"), matches=(Match(other, 0.95, "same"),))
    rows = (Row({"000": ("000:S1", "000:S2"), "001": ("001:S1", "001:S2")}), *story.comparison.rows[1:])
    compared = replace(story.comparison, findings=findings, rows=rows)
    most = section(render([replace(story, comparison=compared)]), "What all or most say")
    assert headings(most) == ["1. Found in both articles", "2. Found in both articles"]
