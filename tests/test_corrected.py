"""Corrections that speak of nothing in the articles are said to do so, wherever the reader looks."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.cli import main
from reader.pipeline import load
from reader.ui.session import Outlets
from reader.ui.sheets.sources import sources_sheet

FIRST = "The ferry Aurora ran aground off Lindholm with 212 people aboard."
SECOND = "A ferry carrying about 200 passengers got stuck near Lindholm on Tuesday."
SAID = f"""
[[lines]]
text = "{FIRST}"
keep = true
article = "one.txt"

[[lines]]
text = "A line that was there last week."
keep = false
article = "one.txt"

[[pairs]]
first = "{FIRST}"
second = "{SECOND}"
same = true

[[pairs]]
first = "{FIRST}"
second = "A ferry carrying some passengers."
same = true
"""
LINE = (
    "reader.toml: [[lines]] changes nothing: one.txt does not have the line “A line that was there last week.”; "
    "give the line as it stands in the article"
)
PAIR = (
    "reader.toml: [[pairs]] changes nothing: no article has the sentence “A ferry carrying some passengers.”; "
    "give the sentence as it stands in the article"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "one.txt").write_text(f"Ferry aground\n\n{FIRST}\n")
    (tmp_path / "two.txt").write_text(f"Ferry stuck\n\n{SECOND}\n")
    (tmp_path / "reader.toml").write_text(SAID)
    return tmp_path


def test_the_command_line_says_which_corrections_match_nothing_and_is_done(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", str(folder)]) == 0
    told = capsys.readouterr()
    assert told.err.splitlines() == [f"reader: {LINE}", f"reader: {PAIR}"]
    assert "1 line and 1 pair of sentences used here; 1 line and 1 pair of sentences speak of no line" in told.out


def test_nothing_is_said_where_the_corrections_may_be_meant_for_articles_that_are_not_opened(folder: Path) -> None:
    assert load([str(folder / "two.txt")]).notes == ()


def test_the_app_says_it_below_the_sources(folder: Path) -> None:
    loaded = load([str(folder)])
    sheet = sources_sheet(Outlets(loaded.articles), loaded.failures, 200, notes=loaded.notes)
    told = "\n".join(sheet.text(line) for line in range(sheet.height))
    assert "To be known" in told and "no article has the sentence" in told and "Could not be read" not in told
