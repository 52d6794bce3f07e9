"""`reader --keys`: the table of commands as plain text."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from reader.cli import main
from reader.ui.commands import COMMANDS
from reader.ui.keys import shown

SCRIPT = """
import sys
from reader.cli import main
status = main(["--keys"])
sys.exit(status or bool({"textual", "rich"} & set(sys.modules)))
"""


def test_every_command_is_printed_with_its_keys_and_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--keys"]) == 0
    lines = capsys.readouterr().out.splitlines()
    for command in COMMANDS:
        line = next(line for line in lines if f"  {command.id} " in line)
        assert all(shown(key) in line for key in command.keys) and command.help in line


def test_the_users_own_keys_are_printed_and_mistakes_said(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (home / "reader").mkdir(parents=True)
    (home / "reader" / "settings.toml").write_text('[keys]\n"view.compare" = "C"\n"vew.read" = "x"\n')
    assert main(["--keys"]) == 0
    printed = capsys.readouterr()
    assert any(line.split()[:2] == ["C", "view.compare"] for line in printed.out.splitlines())
    assert "did you mean “view.read”?" in printed.err


def test_printing_the_keys_starts_no_app() -> None:
    assert subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True).returncode == 0
