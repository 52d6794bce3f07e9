from __future__ import annotations

import csv
import io
from collections.abc import Callable
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.export import as_csv
from reader.model import Finding, Story

MakeStory = Callable[..., Story]
TEXTS = [["The mill burned.", "Two were hurt.", "Old."], ["A fire.", "Two injured.", '=HYPERLINK("http://x")']]


def read(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_every_sentence_of_every_row_has_a_line(make_story: MakeStory) -> None:
    lines = read(as_csv.rows([make_story(TEXTS)]))
    assert len(lines) == 6
    assert lines[1] == {
        "story": "1",
        "row": "1",
        "article": "001",
        "name": "The Sample",
        "sentence": "001:S1",
        "line": "2",
        "coverage": "shared",
        "novelty": "0.1",
        "text": "A fire.",
    }


def test_the_novelty_has_four_places(make_story: MakeStory) -> None:
    story = make_story(TEXTS)
    findings = {**story.comparison.findings, "000:S1": Finding("shared", 0.123456, ("000", "001"))}
    lines = read(as_csv.rows([replace(story, comparison=replace(story.comparison, findings=findings))]))
    assert lines[0]["novelty"] == "0.1235"


def test_every_discrepancy_has_both_wordings(make_story: MakeStory) -> None:
    (line,) = read(as_csv.discrepancies([make_story(TEXTS)]))
    assert (line["kind"], line["first"], line["second"]) == ("number", "000:S1", "001:S1")
    assert line["first wording"] == "The mill burned."


def test_a_formula_is_shown_as_text(make_story: MakeStory) -> None:
    assert read(as_csv.rows([make_story(TEXTS)]))[5]["text"] == '\'=HYPERLINK("http://x")'


signs = st.sampled_from(["=1+1", "@SUM(A1)", "+1", "-1", "\t=1", "\n=1", '"', ",", ";", "＝1", "|cmd", "x", "é"])
hostile = st.lists(signs, min_size=1, max_size=4).map("".join) | st.text(
    st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=20
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(told=st.lists(hostile, min_size=6, max_size=6), outlet=hostile)
def test_no_cell_begins_as_a_formula_and_each_sentence_keeps_its_line(
    make_story: MakeStory, told: list[str], outlet: str
) -> None:
    story = make_story([told[:3], told[3:]], outlets=(outlet, None))
    lines = read(as_csv.rows([story]))
    assert len(lines) == 6
    for line in (*lines, *read(as_csv.discrepancies([story]))):
        assert not {cell.strip()[:1] for cell in line.values()} & set("=+-@＝＋－＠|%")
