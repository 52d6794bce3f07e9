"""What a correction offers, and that any sentence can be chosen."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from textual.pilot import Pilot

from reader.model import Article, Comparison, Found, Line, Sentence
from reader.said import LineCorrection
from reader.ui.app import ReaderApp
from reader.ui.likeness import PLAUSIBLE, ranked
from reader.ui.screens.correct import LIKELY, choices
from reader.ui.screens.view import ViewScreen
from reader.ui.session import Outlets

NEAR = [f"The ferry Aurora stuck fast off Lindholm, said witness{n} of the accident." for n in range(7)]
FAR = [f"Subject{n} has nothing{n} to do{n} with boats{n}." for n in range(60)]
TEXTS = {
    "post": (
        "The ferry Aurora ran aground off Lindholm with 212 people aboard.",
        "The museum opens a new wing for glass in October.",
    ),
    "gazette": (*NEAR, *FAR),
}


STATES = "State outlet, author, date or headline …"
ENDS = [STATES, "This line is boilerplate, in this file"]


def told() -> Outlets:
    articles = tuple(
        Article(name, f"{name}.txt", tuple(Line(n + 1, text, True, "body", "") for n, text in enumerate(texts)))
        for name, texts in TEXTS.items()
    )
    sentences = {
        name: tuple(Sentence(f"{name}:S{n + 1}", name, n + 1, text) for n, text in enumerate(texts))
        for name, texts in TEXTS.items()
    }
    return Outlets(articles, Comparison(articles, sentences, {}, ()))


def said(number: int) -> list[str]:
    outlets = told()
    assert outlets.comparison is not None
    sentence = outlets.comparison.by_id[f"post:S{number}"]
    article = outlets.articles[0]
    return [choice.says for choice in choices(article, article.lines[number - 1], sentence, outlets)]


def test_at_most_five_plausible_sentences_are_offered_and_the_way_to_any_other() -> None:
    offered = said(1)
    assert offered[LIKELY:] == ["The same as another sentence …", *ENDS]
    assert all("gazette" in words for words in offered[:LIKELY])


def test_a_sentence_like_no_other_is_offered_no_other() -> None:
    assert said(2) == ["The same as another sentence …", *ENDS]


def test_what_takes_a_whole_paragraph_away_comes_last_and_says_so() -> None:
    outlets = told()
    assert outlets.comparison is not None
    first, *rest = outlets.comparison.sentences["post"]
    paragraph = (first, *(replace(one, line=first.line) for one in rest))
    comparison = replace(outlets.comparison, sentences={**outlets.comparison.sentences, "post": paragraph})
    article = outlets.articles[0]
    for sentence in (first, None):
        offered = choices(article, article.lines[0], sentence, Outlets(outlets.articles, comparison))
        assert offered[-1].says == "The whole paragraph, all 2 sentences of it, is boilerplate, in this file"
        assert offered[0] != offered[-1]


def test_how_far_what_is_said_of_a_line_reaches_is_said() -> None:
    outlets = told()
    stated = replace(outlets.articles[0], outlet=Found("The Post", 1, "the first line"))
    offered = choices(stated, stated.lines[0], None, outlets)
    assert offered[-1].says == "This line is boilerplate, wherever The Post has it"
    assert offered[-1].corrections == (LineCorrection(stated.lines[0].text, False, "The Post", None),)


def test_the_likest_sentence_comes_first_and_its_own_article_never() -> None:
    comparison = told().comparison
    assert comparison is not None
    found = ranked(comparison.by_id["post:S1"], comparison)
    assert found[0][0] > PLAUSIBLE > found[-1][0] and found[-1][1].text in FAR
    assert {other.article for _, other in found} == {"gazette"}


async def settle(pilot: Pilot[int], app: ReaderApp) -> None:
    for _ in range(400):
        await pilot.pause(0.02)
        if not app.session.working:
            break
    await pilot.pause()


def removed() -> tuple[Article, Outlets]:
    """An article of which a block of three lines and, further down, two more were removed."""
    kinds = ("headline", "related", "newsletter", "related", "paragraph", "related", "paragraph")
    lines = (
        Line(n + 1, f"The line with number {n + 1}.", kind == "paragraph", kind, "") for n, kind in enumerate(kinds)
    )
    article = Article("post", "post.txt", tuple(lines))
    return article, Outlets((article,))


def offered_for(number: int) -> dict[str, list[str]]:
    article, outlets = removed()
    found = choices(article, article.lines[number - 1], None, outlets)
    return {
        one.says: [said.text[-2:-1] for said in one.corrections if isinstance(said, LineCorrection)] for one in found
    }


def test_a_block_of_removed_lines_and_all_of_a_kind_are_restored_at_once() -> None:
    assert offered_for(2) == {
        "This line is article text, in this file": ["2"],
        "The 3 lines from here to the end of the block are article text": ["2", "3", "4"],
        "The 3 lines removed as “related” are article text": ["2", "4", "6"],
        STATES: [],
    }


def test_nothing_is_offered_at_once_for_a_single_line_nor_for_the_headline() -> None:
    assert offered_for(3) == {
        "This line is article text, in this file": ["3"],
        "The 2 lines from here to the end of the block are article text": ["3", "4"],
        STATES: [],
    }
    assert list(offered_for(1)) == ["This line is article text, in this file", STATES] and list(offered_for(5)) == ENDS


async def test_a_block_is_restored_and_the_whole_of_it_taken_back_with_one_key(
    tmp_path: Path, seen: Callable[[Pilot[int]], str], told: Any
) -> None:
    advice = "Subscribe to our newsletter.\n\nFollow us on Facebook.\n\nShare this article with your friends."
    body = "The ferry ran aground off Lindholm on Tuesday, the coast guard said in a statement."
    for name in ("post", "gazette"):
        (tmp_path / f"{name}.txt").write_text(f"Ferry runs aground off Lindholm\n\n{body}\n\n{advice}\n")
    app = ReaderApp([str(tmp_path)])
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot, app)
        await pilot.press("b", "G", "k", "k", "m")
        await pilot.pause()
        assert "The 3 lines from here to the end of the block are article text" in seen(pilot)
        await pilot.press("j", "enter")
        await settle(pilot, app)
        assert len(tomllib.loads((tmp_path / "reader.toml").read_text())["lines"]) == 3
        assert sum(line.keep for line in app.session.outlets.articles[0].lines) == 4
        await pilot.press("U")
        await settle(pilot, app)
        assert told(app) == "Taken back: all 3 lines from “Subscribe to our newsletter.” on are article text."
        assert sum(line.keep for line in app.session.outlets.articles[0].lines) == 1
    assert not (tmp_path / "reader.toml").exists()


async def test_any_sentence_can_be_found_by_its_words_and_said_to_be_the_same(
    tmp_path: Path, seen: Callable[[Pilot[int]], str]
) -> None:
    lines = {
        "post": "The ferry ran aground off Lindholm on Tuesday, the coast guard said.\n\n"
        "The captain steered by hand that night, his mate told the paper.\n",
        "gazette": "The ferry ran aground off Lindholm on Tuesday, police said.\n\n"
        "Nobody had switched the autopilot on, a sailor recalled on Friday.\n",
    }
    for name, text in lines.items():
        (tmp_path / f"{name}.txt").write_text(f"Ferry runs aground off Lindholm\n\n{text}")
    app = ReaderApp([str(tmp_path)])
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot, app)
        await pilot.press("G", "m", "G", "k", "k", "enter")
        await pilot.pause()
        assert "The same as …" in seen(pilot)
        await pilot.press(*"capt")
        await pilot.pause()
        assert "his mate told the paper" in seen(pilot)
        await pilot.press("enter")
        await settle(pilot, app)
    kept = tomllib.loads((tmp_path / "reader.toml").read_text())["pairs"]
    assert len(kept) == 1 and kept[0]["same"] is True
    assert any("autopilot" in str(value) for value in kept[0].values())


async def test_a_removed_line_says_how_it_is_restored_with_the_users_own_key(
    home: Path, opened: Any, seen: Callable[[Pilot[int]], str]
) -> None:
    (home / "reader").mkdir(parents=True)
    (home / "reader" / "settings.toml").write_text('[keys]\n"correct" = "x"\n')
    async with opened() as pilot:
        await pilot.press("b", "g", "j")
        await pilot.pause()
        assert "Removed: promotion · x restores it" in seen(pilot)


async def test_after_the_last_sentence_is_called_boilerplate_the_cursor_stays_at_the_end(tmp_path: Path) -> None:
    told = "A ferry ran aground off Lindholm on Tuesday.\n\nThe coast guard said that nobody was hurt.\n\n"
    for name, last in (("post", "The captain was asked to come ashore."), ("gazette", "The harbour was closed.")):
        (tmp_path / f"{name}.txt").write_text(f"Ferry runs aground off Lindholm\n\n{told}{last}\n")
    app = ReaderApp([str(tmp_path / "post.txt"), str(tmp_path / "gazette.txt")])
    async with app.run_test(size=(100, 30)) as pilot:
        await settle(pilot, app)
        await pilot.press("G", "m", "G", "enter")
        await settle(pilot, app)
        view = app.screen
        assert isinstance(view, ViewScreen) and view.sentence is not None
        assert view.sentence.text == "The coast guard said that nobody was hurt."
