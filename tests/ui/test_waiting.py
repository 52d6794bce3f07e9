"""While many articles are read and compared: the text stands still, and it is said what goes on and for how long."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from textual.pilot import Pilot

from reader.loading import Loaded, Progress
from reader.model import Article, Found, Line, Story
from reader.said import Corrections
from reader.ui.session import Session, lasting
from reader.ui.sheets.article import article_sheet


def batch(start: int, end: int) -> tuple[Article, ...]:
    line = (Line(1, "The hall was opened.", True, "body", ""),)
    return tuple(Article(f"{n}", f"{n}.txt", line, Found("Hall", 1, "")) for n in range(start, end))


def test_the_text_does_not_move_while_articles_come() -> None:
    session = Session(progress=Progress("reading", 0, 2_000))
    lefts = []
    for start, end in ((0, 8), (8, 72), (72, 1_200)):
        session.take_first(batch(start, end))
        lefts.append(article_sheet(session.outlets.articles[0], session.outlets, 80).columns)
    session.take_articles(Loaded(batch(0, 2_000), (), Corrections()))
    lefts.append(article_sheet(session.outlets.articles[0], session.outlets, 80).columns)
    assert len(set(lefts)) == 1


def test_grouping_is_a_part_of_comparing_and_its_seconds_are_counted() -> None:
    session = Session(progress=Progress("reading", 1_999, 2_000))
    session.take_articles(Loaded(batch(0, 2_000), (), Corrections()))
    assert session.waiting == "comparing 2,000 articles …"
    session.worked = 5
    assert session.waiting == "comparing 2,000 articles …   Esc stops"
    session.waited = 65
    assert session.waiting == "comparing 2,000 articles, 1 min 5 s so far …   Esc stops"
    assert lasting(12) == "12 s"


async def test_the_seconds_of_a_long_comparison_are_shown_and_begin_anew(
    opened: Any, seen: Callable[[Pilot[int]], str], story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = [100.0]
    monkeypatch.setattr("reader.ui.app.monotonic", lambda: clock[0])
    async with opened(stories=None) as pilot:
        clock[0] = 107.5
        await pilot.pause(1.2)
        assert "Comparing 3 articles, 7 s so far …" in seen(pilot)
        pilot.app.begin()
        await pilot.pause()
        await pilot.pause()
        assert "so far" not in seen(pilot)
