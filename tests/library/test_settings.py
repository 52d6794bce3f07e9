from __future__ import annotations

from pathlib import Path

import pytest

from reader.library import settings
from reader.library.places import settings_file
from reader.library.settings import Settings
from reader.model import Failure


def test_without_a_file_the_defaults_hold() -> None:
    assert settings.load() == (Settings(theme="", ascii_marks=False, keys={}), ())


def test_what_the_user_writes_is_loaded() -> None:
    settings_file().parent.mkdir(parents=True)
    settings_file().write_text("theme = 'nord'\nascii_marks = true\n[keys]\nnext-unique = 'n'\n")
    assert settings.load() == (Settings(theme="nord", ascii_marks=True, keys={"next-unique": "n"}), ())


@pytest.mark.parametrize(
    ("text", "what", "remedy"),
    [
        ("them = 'nord'", "them is no setting", "did you mean theme?"),
        ("zzz = 1", "zzz is no setting", "known are ascii_marks, keys, remember_lines, theme"),
        ("theme = 3", "theme must be text in quotation marks", "correct it; the default is used"),
        ("ascii_marks = 'yes'", "ascii_marks must be true or false", "correct it; the default is used"),
        ("[keys]\nquit = 3", "keys must be a table of command id = key", "correct it; the default is used"),
    ],
)
def test_a_mistake_is_named_and_the_rest_holds(tmp_path: Path, text: str, what: str, remedy: str) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(text)
    loaded, faults = settings.load(file)
    assert loaded == Settings()
    assert faults == (Failure(str(file), what, remedy),)


def test_a_damaged_file_is_reported(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("theme = [")
    loaded, faults = settings.load(file)
    assert loaded == Settings()
    assert "is not valid TOML" in faults[0].what
