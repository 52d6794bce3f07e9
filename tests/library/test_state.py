from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from reader.library import state
from reader.library.places import state_file
from reader.library.state import Left
from reader.model import Failure


def test_each_folder_is_opened_where_it_was_left(tmp_path: Path) -> None:
    first, second = Left("one.txt", "one:S4", "compare"), Left("two.txt")
    assert state.load(tmp_path / "a") is None
    assert state.save(tmp_path / "a", first) is None
    assert state.save(tmp_path / "b", second) is None
    assert (state.load(tmp_path / "a"), state.load(tmp_path / "b")) == (first, second)


def test_columns_and_folds_are_kept_with_the_place(tmp_path: Path) -> None:
    left = Left("one.txt", "one:S4", "story", ("two.txt", "one.txt"), True, False, True)
    assert state.save(tmp_path, left) is None
    assert state.load(tmp_path) == left


def test_a_file_from_before_columns_were_kept_still_tells_the_place(tmp_path: Path) -> None:
    state.save(tmp_path, Left("one.txt"))
    kept = [line for line in state_file().read_text().splitlines() if not line.startswith(("columns", "shared", "rem"))]
    state_file().write_text("\n".join(kept))
    assert state.load(tmp_path) == Left("one.txt")


def test_only_the_folders_used_last_are_remembered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(state, "REMEMBERED", 4)
    for number in range(7):
        state.save(tmp_path / str(number), Left("one.txt"))
    assert len(tomllib.loads(state_file().read_text())["folders"]) == state.REMEMBERED
    assert state.load(tmp_path / "2") is None
    assert state.load(tmp_path / "3") == Left("one.txt")


def test_a_damaged_file_is_set_aside_and_begun_anew(tmp_path: Path) -> None:
    state_file().parent.mkdir(parents=True)
    state_file().write_text("folders = [")
    told = state.load(tmp_path)
    assert isinstance(told, Failure) and "not valid TOML" in told.what and "kept as state.toml.damaged" in told.remedy
    assert state.load(tmp_path) is None
    assert state_file().with_name("state.toml.damaged").read_text() == "folders = ["
    state_file().write_text("folders = {")
    assert state.save(tmp_path, Left("one.txt")) is None
    assert state.load(tmp_path) == Left("one.txt")
    assert state_file().with_name("state.toml.damaged").read_text() == "folders = {"


def test_what_is_no_position_is_no_position(tmp_path: Path) -> None:
    state.save(tmp_path, Left("one.txt"))
    state_file().write_text(state_file().read_text().replace('"read"', '"elsewhere"'))
    assert state.load(tmp_path) is None
