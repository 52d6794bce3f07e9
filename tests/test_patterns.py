"""Patterns kept from run to run: the same as compiled anew, whatever has become of the file they lie in."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from reader import patterns

ROOT = Path(__file__).parent.parent
COMPARE_SEEDS = "from reader.cli import main; main(['export'])"
CLEAN = "import sys; from reader.cli import main; main(['clean', *sys.argv[1:]])"
COUNT = (
    "import re, sys; from reader import patterns; asked = []; ours = patterns._compile\n"
    "patterns._compile = lambda key: asked.append(key) or ours(key)\n"
    "from reader.pipeline import load, tell_stories\n"
    "told = load(sys.argv[1:]); tell_stories(told.articles, told.corrections)\n"
    "print(len(asked), len(patterns._read_back()))\n"
    "assert all(patterns.compiled(*key) == re.compile(*key) for key in [*asked, *patterns._read_back()])"
)


@pytest.fixture
def own_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of this test's own; what other tests have compiled is not written to it."""
    path = tmp_path / "patterns.kept"
    monkeypatch.setattr(patterns, "_path", lambda: path)
    monkeypatch.setattr(patterns, "_new", {})
    monkeypatch.setattr(patterns, "_read_back", lambda: patterns._read(path))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return path


def run(code: str, folder: Path, *arguments: str, keep: bool = True) -> str:
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(folder / "compiled"), "HOME": str(folder)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if not keep:
        environment["PYTHONDONTWRITEBYTECODE"] = "1"
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True).stdout


def kept_files(folder: Path) -> list[Path]:
    return list(folder.rglob("*.kept"))


def test_a_second_comparison_compiles_nothing_and_has_the_same_patterns(tmp_path: Path) -> None:
    first, second = (run(COUNT, tmp_path, "seeds").split() for _ in "12")
    assert int(first[0]) > 300
    assert first[1] == "0"
    assert second == ["0", first[0]]


def test_the_same_comparison_is_printed_with_kept_patterns(tmp_path: Path) -> None:
    assert run(COMPARE_SEEDS, tmp_path) == run(COMPARE_SEEDS, tmp_path)


def test_nothing_that_an_article_says_is_kept(tmp_path: Path) -> None:
    """A house's name is looked for in its article by a pattern: that pattern stays off the disk."""
    article = tmp_path / "news" / "one.txt"
    article.parent.mkdir()
    article.write_text(
        "Zyxwv Mail\n\nFerry line closes after sixty years\n\n3 March 2025\n\n"
        "The last ferry sailed from the northern pier on Monday morning, and nobody knows what will take its place.\n\n"
        "Some two hundred people stood on the quay and waved as it went, though it rained all day.\n\n"
        "The Zyxwv Mail has asked the yard for comment on the price of the ship.\n",
        "utf-8",
    )
    assert "outlet: Zyxwv Mail" in run(CLEAN, tmp_path, str(article))
    (kept,) = kept_files(tmp_path)
    assert b"Zyxwv" not in kept.read_bytes()


def test_nothing_is_written_where_python_may_not_write_byte_code(tmp_path: Path) -> None:
    run(COUNT, tmp_path, "seeds", keep=False)
    assert kept_files(tmp_path) == []


def test_two_processes_keep_what_both_have_compiled(own_file: Path) -> None:
    patterns.compiled(r"one\d")
    patterns.keep()
    patterns._new.clear()
    patterns.compiled(r"two(?P<name>\w)", re.IGNORECASE)
    patterns.keep()
    assert {source for source, _ in patterns._read(own_file)} == {r"one\d", r"two(?P<name>\w)"}
    assert [path.name for path in own_file.parent.iterdir()] == [own_file.name]


def test_a_file_that_has_grown_over_the_versions_is_begun_anew(own_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "_MOST", 2)
    for source in ("a", "b", "c"):
        patterns.compiled(source)
        patterns.keep()
    assert [source for source, _ in patterns._read(own_file)] == ["c"]


@pytest.mark.parametrize("place", [0, 3, 4, 40, -1])
def test_a_damaged_file_is_passed_over(own_file: Path, place: int) -> None:
    patterns.compiled(r"(?:one|two)\b")
    patterns.keep()
    written = bytearray(own_file.read_bytes())
    written[place] ^= 1
    own_file.write_bytes(written)
    assert patterns._read(own_file) == {}
    own_file.write_bytes(written[:place])
    assert patterns._read(own_file) == {}
    assert patterns.compiled(r"(?:one|two)\b") == re.compile(r"(?:one|two)\b")


def test_what_another_python_has_written_is_passed_over(own_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    patterns.compiled("one")
    monkeypatch.setattr(sys, "version", "3.11.0 (another)")
    patterns.keep()
    monkeypatch.undo()
    assert patterns._read(own_file) == {}


def test_a_folder_that_cannot_be_written_costs_nothing_but_time(
    own_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patterns, "_path", lambda: own_file / "missing" / "patterns.kept")
    assert patterns.compiled("one").match("one")
    patterns.keep()
    assert not own_file.exists()


@pytest.mark.parametrize("known", [True, False])
def test_a_pattern_is_what_python_compiles_itself(own_file: Path, monkeypatch: pytest.MonkeyPatch, known: bool) -> None:
    """Also where Python's compiler is not one that is known here."""
    monkeypatch.setattr(patterns, "_KNOWN", known)
    assert patterns.compiled(r"(?P<day>\d+)\.(\w)(?i:x)", re.MULTILINE) == re.compile(
        r"(?P<day>\d+)\.(\w)(?i:x)", re.MULTILINE
    )
    assert patterns.compiled(rb"[a-z]+") == re.compile(rb"[a-z]+")
    assert patterns.compiled(r"(?P<day>\d+)").groupindex == {"day": 1}
    with pytest.raises(re.error):
        patterns.compiled("(")
    patterns.keep()
    assert own_file.exists() is known
