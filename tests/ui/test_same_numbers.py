"""What the app shows and counts is what `reader export --format json` says: one comparison, two mouths."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import chain, groupby
from pathlib import Path
from typing import Any

import pytest

from reader.cli import main
from reader.comparing.sourcing.chains import count_chains
from reader.model import SURE, Story
from reader.pipeline import load, tell_stories
from reader.ui.navigation import disputed, unique_counts
from reader.ui.session import Outlets
from reader.ui.sheet import Piece, Row, Sheet
from reader.ui.sheets.article import article_sheet
from reader.ui.sheets.compare import comparison_sheets
from reader.ui.sheets.facts import entry_of, facts_sheet
from reader.ui.sheets.sources import sources_sheet
from reader.ui.sheets.story import story_sheet
from reader.ui.sheets.telling import only_counts
from reader.ui.signs import UNICODE

Files = Mapping[str, str]
Exported = dict[str, Any]

POST = """\
Bridge closes after ship strike

The Ansel bridge was closed on Monday after a barge struck its second pier, the harbour office said.

Nobody was hurt in the accident.

The barge had carried 900 tonnes of gravel from Morle to the coast.
"""
MAIL = """\
Barge hits Ansel bridge

A barge struck the second pier of the Ansel bridge on Monday, and the harbour office closed it.

The accident hurt nobody.

Engineers will dive to the foundations on Thursday.
"""
ECHO = """\
Divers at bridge

On Thursday engineers will dive to the foundations of the Ansel bridge.

The mayor asked drivers to take the ferry at Lund.

Nobody was hurt in the accident.
"""
FIRE = """\
Fire at the paper works in Holm

By Ida Lund

4 May 2023

At least {} people were injured when a fire broke out at the paper works in Holm on Wednesday, police said.

The fire began in the boiler house at about 3 a.m., according to the fire brigade.

{}

Some 40 firefighters fought the flames until noon.

The works, built in 1911, employ 220 people from Holm and the villages around it.
"""
REWRITE = """\
Holm paper works hit by blaze

No fewer than 12 people were hurt after a blaze broke out at the paper works in Holm on Wednesday, according to police.

The blaze started in the boiler house around 3 a.m., the fire brigade said.

The owner, Per Holt, said production would stop for a month.

About 40 firefighters battled the flames until noon.

Built in 1911, the works employ 220 people from Holm and villages nearby.
"""
LADEN = f"""\
The Holm Courier
Home
News
Sport
Subscribe now for £1 a week
Accept all cookies
{FIRE.format("14", "The smoke could be seen from Lund, twenty kilometres away.")}
Sign up for our newsletter
Enter your email address
Read more: Ten walks around Holm
Read more: Holm United lose again
Share on Facebook
Advertisement
© 2023 The Holm Courier. All rights reserved.
"""
PAGE = """\
<!doctype html><html lang=en><head><title>Fire at the paper works | The Lund Mail</title>
<meta property="og:site_name" content="The Lund Mail"></head><body><nav><a href="/">Home</a></nav><article>
<h1>Fire at the paper works</h1>
<p>A fire at the paper works in Holm injured 12 people on Wednesday, police said.</p>
<p>The mayor thanked the 40 firefighters who fought the flames until noon.</p>
<p>A school nearby was closed for the day.</p></article><footer>© 2023</footer></body></html>
"""
GERMAN = """\
Brand in der Papierfabrik

Bei einem Brand in der Papierfabrik von Holm sind am Mittwoch zwölf Menschen verletzt worden, teilte die Polizei mit.

Die Feuerwehr war mit vierzig Kräften im Einsatz.

{}
"""
JAPANESE = """\
製紙工場で火災

水曜日、ホルムの製紙工場で火災があり、十二人が負傷した。

消防隊は正午まで消火に当たった。
"""
FERRY = """\
Ferry stuck off Lindholm

A ferry with 212 people aboard ran aground off Lindholm on Tuesday, the coast guard said.

Two tugs pulled the ferry free in the evening.

The captain had sailed the route for thirty years.
"""
FERRY_TOO = """\
Grounded ferry pulled free

Tugs freed a ferry that had run aground off Lindholm on Tuesday with 212 people aboard, the coast guard said.

The harbour stays closed until Friday.
"""
FIRST, SECOND = FIRE.format("12", "The owner is Per Holt."), FIRE.format("15", "A school nearby was closed.")
OF_ONE_OUTLET = '[articles."a.txt"]\noutlet = "The Mail"\n[articles."b.txt"]\noutlet = "The Mail"\n'

STORIES: dict[str, Files] = {
    "bridge": {"post.txt": POST, "mail.txt": MAIL, "echo.txt": ECHO},
    "one article": {"a.txt": POST},
    "twins": {"a.txt": FIRST, "b.txt": FIRST, "c.txt": REWRITE},
    "two that differ in a figure": {"a.txt": FIRST, "b.txt": SECOND},
    "a rewrite": {"a.txt": FIRST, "b.txt": f"{REWRITE}\nThis article was first published by The Holm Courier.\n"},
    "much boilerplate": {"a.txt": LADEN, "b.txt": SECOND},
    "a web page": {"a.html": PAGE, "b.txt": FIRST},
    "one without any text": {"a.txt": FIRST, "b.txt": REWRITE, "c.txt": "Subscribe now\nSign up for our newsletter\n"},
    "German": {"a.txt": GERMAN.format("Der Inhaber heißt Per Holt."), "b.txt": GERMAN.format("Die Schule blieb zu.")},
    "three languages": {"a.txt": FIRST, "b.txt": REWRITE, "c.txt": GERMAN.format("Alle leben."), "d.txt": JAPANESE},
    "one outlet twice": {"a.txt": FIRST, "b.txt": SECOND, "c.txt": REWRITE, "reader.toml": OF_ONE_OUTLET},
    "eight": {
        **{f"{name}.txt": FIRE.format(number, f"A {name} was lost.") for number, name in enumerate("abcd", 2)},
        "e.html": PAGE, "f.txt": REWRITE, "g.txt": LADEN, "h.txt": FIRST,
    },
    "two stories": {"a.txt": FIRST, "b.txt": FERRY, "c.txt": REWRITE, "d.txt": FERRY_TOO},
    "a line said many times": {"a.txt": POST + "\nNobody was hurt in the accident.\n" * 6, "b.txt": MAIL},
}  # fmt: skip


@pytest.fixture(params=[None, *STORIES.values()], ids=["seeds", *STORIES])
def both(
    request: pytest.FixtureRequest, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> list[tuple[Story, Outlets, Exported]]:
    """Each story as the app has it, and as the command line prints it."""
    for name, text in (request.param or {}).items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    paths = [str(tmp_path)] if request.param else []
    assert main(["export", "-q", "--format", "json", *paths]) == 0
    exported = json.loads(capsys.readouterr().out)["stories"]
    loaded = load(paths)
    told_here = tell_stories(loaded.articles, loaded.corrections)
    assert [(story.id, story.headline) for story in told_here] == [(each["id"], each["headline"]) for each in exported]
    outlets = [Outlets(story.comparison.articles, story.comparison) for story in told_here]
    return list(zip(told_here, outlets, exported, strict=True))


def pieces(sheet: Sheet) -> Iterator[Piece]:
    return (piece for row in sheet.rows for cell in row.cells for piece in cell)


def kind(margin: str) -> str:
    """What a sign in the margin says."""
    signs = {UNICODE.only: "unique", UNICODE.unsure: "unsure", UNICODE.again: "again", "": "none"}
    return signs.get(margin, "partial" if margin.startswith(UNICODE.partly) else "shared")


def told(sentence: Exported) -> str:
    """What the JSON says of a sentence, in the words of `kind`."""
    if sentence["coverage"] == "none" or sentence["repeats"] is None:
        probable = sentence["coverage"] == "unique" and float(str(sentence["novelty"])) < SURE
        return "unsure" if probable else str(sentence["coverage"])
    return "again"


def tellers(margin: str) -> int:
    """How many outlets a margin of dots or of a fraction says tell the sentence."""
    fraction = re.search(r"(\d+)/\d+", margin)
    return int(fraction[1]) if fraction else margin.count(UNICODE.told)


def test_margins_and_counts_are_those_of_the_export(both: list[tuple[Story, Outlets, Exported]]) -> None:
    for story, outlets, exported in both:
        pane = [line for line in map(sources_sheet(outlets, (), 60).text, range(99)) if "sentence" in line]
        for article, entry, line in zip(outlets.articles, exported["articles"], pane, strict=True):
            counted = Counter(map(told, entry["sentences"]))
            shown = {piece.key: piece.margin[1:] for piece in pieces(article_sheet(article, outlets, 100)) if piece.key}
            shown.pop("headline", None)
            assert {name: kind(margin) for name, margin in shown.items()} == {
                sentence["id"]: told(sentence) for sentence in entry["sentences"]
            }
            for sentence in entry["sentences"]:
                if told(sentence) in ("shared", "partial"):
                    assert tellers(shown[sentence["id"]]) == len(sentence["outlets"])
            assert unique_counts(story.comparison, article.id) == (counted["unique"], counted["unsure"])
            assert line.strip().startswith(f"{sum(counted.values())} sentence")
            heads = [f"{sign} {counted[of]}" for sign, of in (("◆", "unique"), ("◆?", "unsure")) if counted[of]]
            assert only_counts(article.id, outlets) == " ".join(heads)
            if heads or (outlets.voices > 1 and article.id not in outlets.alone):
                partly = [f"◇ {counted['partial']}"] if counted["partial"] else []
                assert line.partition(" · ")[2] == " ".join([*(heads or ["◆ 0"]), *partly])


def test_the_rows_side_by_side_are_those_of_the_export(both: list[tuple[Story, Outlets, Exported]]) -> None:
    for _, outlets, exported in both:
        ids = [article.id for article in outlets.articles]
        sheet = comparison_sheets(outlets, lambda _, chosen=ids: chosen)(60 * len(ids))  # type: ignore[misc]
        shown = {
            row.key: {
                article: [piece.key for piece in cell if piece.key]
                for article, cell in zip(ids, row.cells, strict=False)
                if any(piece.key for piece in cell)
            }
            for row in sheet.rows
        }
        if len(ids) > 1:
            assert shown == {f"row {number}": row["cells"] for number, row in enumerate(exported["rows"], 1)}
        facts = [row.key for row in story_sheet(outlets, 80).rows if row.key]
        again = {each["id"] for article in exported["articles"] for each in article["sentences"] if each["repeats"]}
        assert facts == [
            f"row {number}"
            for number, row in enumerate(exported["rows"], 1)
            if not again.issuperset(chain(*row["cells"].values()))
        ]


def gathered(rows: list[Row]) -> list[list[Row]]:
    """The rows of the Facts view, those of one entry together."""
    return [list(entry) for _, entry in groupby(rows, lambda row: entry_of(row.key))]


def keys_of(rows: list[Row]) -> list[str]:
    return [piece.key for row in rows for cell in row.cells for piece in cell if piece.key]


def test_the_facts_are_those_of_the_export(both: list[tuple[Story, Outlets, Exported]]) -> None:
    for story, outlets, exported in both:
        sheet = facts_sheet(outlets, 90)
        rows = {name: [row for row in sheet.rows if (row.key or "").startswith(name)] for name in
                ("discrepancy", "figure", "lineage", "source")}  # fmt: skip
        if len(outlets.articles) < 2:
            assert not any(rows.values()) and not exported["lineage"] and not exported["discrepancies"]
            continue
        named = {piece.key for row in rows["discrepancy"] for cell in row.cells for piece in cell} - {"why", ""}
        assert named == set(chain(*(each["sentences"] for each in exported["discrepancies"])))
        figures = [keys_of(entry) for entry in gathered(rows["figure"])]
        assert figures == [[value["id"] for value in figure["values"]] for figure in exported["figures"]]
        entries = gathered(rows["lineage"])
        assert len(entries) == len(exported["lineage"])
        for entry, line in zip(entries, exported["lineage"], strict=True):
            text = " ".join(piece.text for row in entry for cell in row.cells for piece in cell)
            assert line["relation"] in text and line["why"] in text
            assert outlets.short(line["article"]) in text and outlets.short(line["from"]) in text
        sources = [
            [piece.text.partition(":")[0] for row in entry for cell in row.cells for piece in cell]
            for entry in gathered(rows["source"])
        ]
        assert sources == [
            [each["source"].partition(":")[0], *map(outlets.short, each["articles"])] for each in exported["sourcing"]
        ]
        chains = [[piece.text for cell in row.cells for piece in cell] for row in sheet.rows
                  if (row.key or "").startswith("chain")]  # fmt: skip
        naming = {each["source"]: each["articles"] for each in exported["sourcing"]}
        assert chains == [
            [
                ", ".join(map(outlets.short, each["articles"])),
                f"source{'s' if len(each['sources']) > 1 else ''} named: "
                + ", ".join(
                    source if {*each["articles"]} <= {*naming[source]} else f"{source} (by {names})"
                    for source in each["sources"]
                    for names in [", ".join(outlets.short(n) for n in each["articles"] if n in naming[source])]
                ),
            ]
            for each in exported["chains"]
            if each["sources"] and count_chains(story.comparison)
        ]
        differing = [figure for figure in exported["figures"] if figure["verdict"] in ("differ", "hedge differs")]
        values = (value["id"] for figure in differing for value in figure["values"])
        assert disputed(story.comparison) == named | set(values)


def test_the_made_stories_hold_what_they_are_made_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A dozen stories that all came out alike would prove little."""
    seen: set[str] = set()
    for number, texts in enumerate(STORIES.values()):
        folder = tmp_path / str(number)
        folder.mkdir()
        for name, text in texts.items():
            (folder / name).write_text(text, encoding="utf-8")
        assert main(["export", "-q", "--format", "json", str(folder)]) == 0
        stories = json.loads(capsys.readouterr().out)["stories"]
        seen.add(f"{len(stories)} stories")
        for story in stories:
            seen |= {f"{len(story['articles'])} articles", *(line["relation"] for line in story["lineage"])}
            seen |= {told(sentence) for article in story["articles"] for sentence in article["sentences"]}
            seen |= {figure["verdict"] for figure in story["figures"]}
            seen |= {name for name in ("sourcing", "discrepancies") if story[name]}
    assert len(STORIES) >= 12
    assert seen >= {"1 stories", "2 stories", "1 articles", "2 articles", "8 articles"}
    assert seen >= {"unique", "unsure", "partial", "shared", "none", "again", "copy", "rewrite", "differ", "sourcing"}
