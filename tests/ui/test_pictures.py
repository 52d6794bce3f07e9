"""Snapshots of the views at four widths: what a reader sees, held still. Made by textual 8.2.8."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

WIDTHS = {60: 20, 80: 24, 120: 36, 200: 50}
VIEWS = {
    "read": ["J", "j"], "compare": ["2", "j"], "story": ["3"], "facts": ["4"], "help": ["question_mark"],
    "light": ["T"], "explain": ["enter"], "removed": ["b"], "palette": ["colon", *"eport"],
}  # fmt: skip
SEEN_AT = {
    "read": (60, 80, 120), "compare": (60, 80, 120), "story": (60, 80, 200), "facts": (80, 120), "help": (80,),
    "light": (80,), "explain": (80,), "removed": (120,), "palette": (80,),
}  # fmt: skip


@pytest.mark.parametrize(("view", "width"), [(view, width) for view in VIEWS for width in SEEN_AT[view]])
def test_a_view_looks_as_it_did(view: str, width: int, filled: Callable[..., Any], snap_compare: Any) -> None:
    rested = ["wait:400"] if width > 110 else []  # what stands beside the text of a wide screen waits for the cursor
    assert snap_compare(filled(), press=[*VIEWS[view], *rested], terminal_size=(width, WIDTHS[width]))
