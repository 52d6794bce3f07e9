"""Esc while the work goes on: it stops only what was shown as long, and every message says the same of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from textual.pilot import Pilot

See = Callable[[Pilot[int]], str]


def said(pilot: Any) -> str:
    return pilot.app.said.words if pilot.app.said else ""


async def test_escape_in_the_first_seconds_stops_nothing(opened: Any, seen: See) -> None:
    async with opened(stories=None) as pilot:
        assert "Esc stops" not in seen(pilot)
        await pilot.press("escape")
        await pilot.pause()
        assert pilot.app.session.working and not pilot.app.session.failed
        assert said(pilot) == "Nothing is open here; X stops the work, q leaves the program."


async def test_escape_stops_what_is_shown_as_long_and_no_message_says_otherwise(
    opened: Any, seen: See, monkeypatch: Any
) -> None:
    clock = [100.0]
    monkeypatch.setattr("reader.ui.app.monotonic", lambda: clock[0])
    async with opened(stories=None) as pilot:
        clock[0] = 106.0
        await pilot.pause(1.2)
        assert "Comparing 3 articles, 6 s so far …   Esc stops" in seen(pilot)
        await pilot.press("escape")
        await pilot.pause()
        assert "Stopped: the articles have not been compared; r reads and compares again." in seen(pilot)
        for keys in (("2",), ("right_square_bracket", "u"), ("f",), ("3",)):
            await pilot.press(*keys)
            await pilot.pause()
            assert said(pilot).endswith(": the articles have not been compared; r reads and compares again."), keys
            assert "still being compared" not in seen(pilot)
