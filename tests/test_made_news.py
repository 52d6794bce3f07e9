"""What must not get worse on the made-up news of `tests/news`: figures of `bench/made_news.py`, with a little room."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import Any

import pytest

SCRIPT = Path(__file__).parent / "bench" / "made_news.py"


@pytest.fixture(scope="module")
def made_news() -> Any:
    specification = importlib.util.spec_from_file_location("made_news", SCRIPT)
    assert specification
    assert specification.loader
    module = importlib.util.module_from_spec(specification)
    sys.modules["made_news"] = module
    specification.loader.exec_module(module)
    return module


@pytest.fixture(autouse=True)
def nothing_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("READER_REMEMBER", "0")


def test_articles_come_through_and_no_field_is_invented(made_news: Any) -> None:
    counts = made_news.judge_cleaning().counts
    assert counts["paragraphs lost"] <= 0.015 * counts["paragraphs"]
    assert counts["table and list lines lost"] <= 0.05 * counts["table and list lines"]
    assert counts["litter kept"] <= 0.42 * counts["litter"]
    for field in ("outlet", "author", "published", "updated"):
        assert (counts[f"{field} invented"], counts[f"{field} wrong"]) == (0, 0), field
    assert counts["headline wrong"] <= 4
    assert counts["headline right"] >= 42


def test_what_is_surely_only_here_is_seldom_told_elsewhere(made_news: Any) -> None:
    judged = made_news.judge_comparing()
    sure = {truth: judged.verdicts[truth, "only here"] for truth in ("in full", "in part", "nowhere")}
    assert sure["in full"] <= 0.1 * sum(sure.values())
    assert sum(sure.values()) >= 70, "a mark that is never set says nothing"
    told = [judged.verdicts[truth, "shared"] for truth in ("in full", "in part", "nowhere")]
    assert told[2] <= 0.02 * sum(told)
    assert judged.counts["stories torn"] <= 1, "three articles of one folder seldom tell of two events"
    assert judged.counts["contradictions found"] >= 26
    assert judged.counts["contradictions claimed that were not planted"] <= 1
