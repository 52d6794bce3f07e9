"""Snapshots of the views at three widths: what a reader sees, held still. Made by textual 8.2.8."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

WIDTHS = {60: 20, 80: 24, 120: 36}
VIEWS = {"read": ["J", "j"], "compare": ["2", "j"]}
OTHERS = {"story": "3", "facts": "4", "help": "question_mark", "light": "T"}


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("width", WIDTHS)
def test_a_view_looks_as_it_did(view: str, width: int, filled: Callable[..., Any], snap_compare: Any) -> None:
    assert snap_compare(filled(), press=[*VIEWS[view]], terminal_size=(width, WIDTHS[width]))


@pytest.mark.parametrize("view", OTHERS)
def test_another_view_looks_as_it_did(view: str, filled: Callable[..., Any], snap_compare: Any) -> None:
    assert snap_compare(filled(), press=[OTHERS[view]], terminal_size=(80, 24))
