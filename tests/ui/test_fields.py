"""Keys in the lines that letters are typed into: the way out and the way to the shell are those of everywhere."""

from __future__ import annotations

from typing import Any

import pytest
from textual.widgets import Input


@pytest.mark.parametrize("keys", ["slash", "f", "colon", "e f"])
async def test_ctrl_c_leaves_a_field_and_the_program_stays(keys: str, opened: Any) -> None:
    async with opened() as pilot:
        for key in keys.split():
            await pilot.press(key)
            await pilot.pause()
        assert isinstance(pilot.app.focused, Input)
        await pilot.press("x", "ctrl+c")
        await pilot.pause()
        assert not isinstance(pilot.app.focused, Input) and not pilot.app._exit
        await pilot.press("ctrl+c")
        assert pilot.app._exit


@pytest.mark.parametrize("keys", ["slash", "f", "colon", "e f"])
async def test_ctrl_z_goes_to_the_shell_from_a_field_too(keys: str, opened: Any, monkeypatch: Any) -> None:
    async with opened() as pilot:
        for key in keys.split():
            await pilot.press(key)
            await pilot.pause()
        await pilot.press("ctrl+z")
        assert "no shell here" in pilot.app.said.words
        gone: list[bool] = []
        monkeypatch.setattr(type(pilot.app._driver), "can_suspend", True)
        monkeypatch.setattr(pilot.app, "action_suspend_process", lambda: gone.append(True))
        await pilot.press("x", "ctrl+z")
        assert gone == [True] and isinstance(pilot.app.focused, Input)
