"""Every test of the library has a home of its own, so that none reads or writes the user's files."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "home"
    for name in ("config", "data", "state"):
        monkeypatch.setattr(f"platformdirs.user_{name}_path", lambda *_, name=name, **__: home / name)
    return home
