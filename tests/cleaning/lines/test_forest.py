"""Trees say the same to the last bit, walked or compiled."""

from __future__ import annotations

from random import Random

import pytest

from reader.cleaning.lines import forest, scoring
from reader.cleaning.lines.forest import Forest


@pytest.mark.parametrize("name", ["cues", "shape", "page"])
def test_compiled_trees_say_what_walked_ones_say(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    chance = Random(3)
    walked, compiled = (scoring.model_of(scoring._weights()[name], name) for _ in "12")
    monkeypatch.setattr(forest, "MANY", 0)
    compiled.judge([0.0] * 200)
    monkeypatch.setattr(forest, "MANY", 10**9)
    rows = [[chance.choice((0.0, 1.0, chance.uniform(-2, 70))) for _ in range(200)] for _ in range(300)]
    assert [compiled.judge(row) for row in rows] == [walked.judge(row) for row in rows]
    assert len({walked.judge(row) for row in rows}) > 100


def test_few_lines_are_never_made_to_wait_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(forest, "MANY", 3)
    trees = Forest(0.5, [(0, 1.0, (-1, 1.0, (), ()), (-1, 2.0, (), ()))])
    assert [trees.judge([row]) for row in (1.0, 1.1, 0.0)] == [1.5, 2.5, 1.5]
    assert trees._expression is None
    assert [trees.judge([row]) for row in (1.0, 1.1)] == [1.5, 2.5]
    assert trees._expression is not None
