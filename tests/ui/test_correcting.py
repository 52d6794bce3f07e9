"""What a correction offers, and that any sentence can be chosen."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path

from textual.pilot import Pilot

from reader.model import Article, Comparison, Line, Sentence
from reader.ui.app import ReaderApp
from reader.ui.likeness import PLAUSIBLE, ranked
from reader.ui.screens.correct import LIKELY, choices
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
    assert offered[0] == "This line is boilerplate" and offered[-1] == "The same as another sentence …"
    assert len(offered) == LIKELY + 2 and all("gazette" in words for words in offered[1:-1])


def test_a_sentence_like_no_other_is_offered_no_other() -> None:
    assert said(2) == ["This line is boilerplate", "The same as another sentence …"]


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
        await pilot.press("G", "m", "G", "enter")
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
