"""What the app counts is what `reader export --format json` counts: one comparison, two mouths."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from reader.cli import main
from reader.pipeline import load, tell_stories
from reader.ui.navigation import unique_counts
from reader.ui.session import Outlets
from reader.ui.sheets.article import article_sheet
from reader.ui.sheets.sources import sources_sheet
from reader.ui.signs import UNICODE

BRIDGE = {
    "post.txt": "Bridge closes after ship strike\n\nThe Ansel bridge was closed on Monday after a barge struck its "
    "second pier, the harbour office said.\n\nNobody was hurt in the accident.\n\nThe barge had carried 900 tonnes of "
    "gravel from Morle to the coast.\n",
    "mail.txt": "Barge hits Ansel bridge\n\nA barge struck the second pier of the Ansel bridge on Monday, and the "
    "harbour office closed it.\n\nThe accident hurt nobody.\n\nEngineers will dive to the foundations on Thursday.\n",
    "echo.txt": "Divers at bridge\n\nOn Thursday engineers will dive to the foundations of the Ansel bridge.\n\n"
    "The mayor asked drivers to take the ferry at Lund.\n\nNobody was hurt in the accident.\n",
}
LONE = {"a.txt": BRIDGE["post.txt"]}
TWINS = {"a.txt": BRIDGE["post.txt"], "b.txt": BRIDGE["post.txt"], "c.txt": BRIDGE["echo.txt"]}


def kind(margin: str) -> str:
    """What a sign in the margin says."""
    signs = {UNICODE.only: "unique", UNICODE.unsure: "unsure", UNICODE.again: "again", "": "none"}
    return signs.get(margin, "partial" if margin.startswith(UNICODE.partly) else "shared")


def told(sentence: dict[str, object]) -> str:
    """What the JSON says of a sentence, in the words of `kind`."""
    if sentence["coverage"] == "none" or sentence["repeats"] is None:
        probable = sentence["coverage"] == "unique" and float(str(sentence["novelty"])) < 0.8
        return "unsure" if probable else str(sentence["coverage"])
    return "again"


@pytest.mark.parametrize("files", [None, BRIDGE, LONE, TWINS], ids=["seeds", "bridge", "one article", "twins"])
def test_margins_and_counts_are_those_of_the_export(
    files: dict[str, str] | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, text in (files or {}).items():
        (tmp_path / name).write_text(text)
    paths = [str(tmp_path)] if files else []
    assert main(["export", "-q", "--format", "json", *paths]) == 0
    stories = json.loads(capsys.readouterr().out)["stories"]
    loaded = load(paths)
    told_here = tell_stories(loaded.articles, loaded.corrections)
    assert len(told_here) == len(stories)
    for story, exported in zip(told_here, stories, strict=True):
        outlets = Outlets(story.comparison.articles, story.comparison)
        pane = [line for line in map(sources_sheet(outlets, (), 60).text, range(99)) if "sentence" in line]
        for article, entry, line in zip(outlets.articles, exported["articles"], pane, strict=True):
            counted = Counter(told(sentence) for sentence in entry["sentences"])
            sheet = article_sheet(article, outlets, 100)
            pieces = [piece for row in sheet.rows for cell in row.cells for piece in cell if piece.key]
            assert Counter(kind(piece.margin) for piece in pieces) == counted
            assert unique_counts(story.comparison, article.id) == (counted["unique"], counted["unsure"])
            assert line.strip().startswith(f"{sum(counted.values())} sentence")
            assert (f"◆ {counted['unique']} " in line) == bool(counted["unique"])
            assert ("probably" in line) == bool(counted["unsure"])
