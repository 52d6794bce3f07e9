"""Completion as a shell gives it; what only a shell can tell is asked of bash itself."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from reader.cli import main

BASH = Path("/bin/bash")


def script(shell: str, capsys: pytest.CaptureFixture[str]) -> str:
    assert main(["--completion", shell]) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_every_verb_and_option_is_in_the_script(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    told = script(shell, capsys)
    for verb in ("open", "clean", "export", "stories"):
        assert verb in told
    dashes = "-l " if shell == "fish" else "--"
    for option in ("format", "flavor", "fail-on", "one-story", "with-removed", "output", "force", "quiet"):
        assert f"{dashes}{option}" in told
    assert "markdown json html csv-rows csv-discrepancies" in told
    assert told.endswith("\n")


def test_fish_gets_one_line_an_option_with_a_whole_clause_of_its_help(capsys: pytest.CaptureFixture[str]) -> None:
    comment, *offers = script("fish", capsys).splitlines()
    assert comment.startswith("# reader's completion for fish")
    for offer in offers:
        assert offer.startswith("complete -c reader -n ")
        assert offer.count("(") == offer.count(")")


@pytest.mark.skipif(not BASH.exists(), reason="bash is not installed here, and nothing else can run its script")
@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        (["cl"], ["clean"]),
        (["export", "--fla"], ["--flavor"]),
        (["export", "--flavor", ""], ["gfm", "obsidian", "plain"]),
        (["clean", "--format", "j"], ["json"]),
        (["-q", "stories", "--fo"], ["--format", "--force"]),
        (["clean", "--fla"], []),
        (["--comp"], ["--completion"]),
        (["--completion", "f"], ["fish"]),
        (["--k"], ["--keys"]),
        (["export", "--k"], []),
        (["clean", "two w"], ["two words.txt"]),
        (["export", "-o", "two"], ["two words.txt"]),
        (["st"], ["stories", "story.txt"]),
    ],
)
def test_bash_offers_what_may_follow(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], typed: list[str], offered: list[str]
) -> None:
    (tmp_path / "two words.txt").touch()
    (tmp_path / "story.txt").touch()
    (tmp_path / "completion").write_text(script("bash", capsys))
    ask = 'source ./completion; COMP_WORDS=(reader "$@"); COMP_CWORD=$#; _reader; printf "%s\\n" "${COMPREPLY[@]}"'
    run = subprocess.run([BASH, "-c", ask, "bash", *typed], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert run.stderr == ""
    assert run.stdout.split("\n")[:-1] == (offered or [""])


def test_an_unknown_shell_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--completion", "tcsh"]) == 2
    assert "choose from" in capsys.readouterr().err
