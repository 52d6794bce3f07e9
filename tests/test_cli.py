"""The command line as a person or a script meets it, mostly within this process; what needs a real one says so."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

import reader.export
from reader.cli import main
from reader.cli import run as running
from reader.cli.parser import split_verb
from reader.model import Document, Failure
from reader.sources import Place, read

SCHEMA = Path(reader.export.__file__).with_name("schema.json")
EVENT = "The mill in Oldtown burned down on Monday night after lightning struck the roof. {}\n\n{}\n"
ONE = EVENT.format(
    "Two workers were hurt, the fire brigade said.", "The owner, Ann Miller, wants to rebuild it by May."
)
TWO = EVENT.format("Two workers were injured, the brigade said.", "The council will meet on Friday to discuss water.")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory with a story of two articles."""
    story = tmp_path / "story"
    story.mkdir()
    (story / "one.txt").write_text(f"Mill burns down in Oldtown\n\n{ONE}", encoding="utf-8")
    (story / "two.txt").write_text(f"Oldtown loses its mill\n\n{TWO}", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("arguments", "verb", "rest"),
    [
        ([], None, []),
        (["story"], None, ["story"]),
        (["export", "story"], "export", ["story"]),
        (["-q", "export", "story"], "export", ["-q", "story"]),
        (["./export"], None, ["./export"]),
        (["--", "export"], None, ["--", "export"]),
        (["story", "export"], None, ["story", "export"]),
        (["-o", "export"], None, ["-o", "export"]),
    ],
)
def test_the_first_word_is_the_verb_if_it_is_one(arguments: list[str], verb: str | None, rest: list[str]) -> None:
    assert split_verb(arguments) == (verb, rest)


@pytest.mark.parametrize("verb", ["", "open", "clean", "export", "stories"])
def test_every_verb_explains_itself_with_examples_and_statuses(verb: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*verb.split(), "--help"]) == 0
    told = capsys.readouterr().out
    assert told.startswith("usage: reader")
    assert "examples:\n  reader" in told or "examples:\n  " in told
    assert "exit status:\n  0  done\n" in told
    assert all(len(line) <= 80 for line in told.split("\n"))


def test_help_says_what_the_line_of_a_web_page_is(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "--help"]) == 0
    told = " ".join(capsys.readouterr().out.split())
    assert "the line of the file; of a web page, whose lines mean nothing, the block" in told


def test_the_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == "reader 0.1.0\n"


def test_without_a_terminal_a_bare_path_prints_what_export_prints(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", "story"]) == 0
    exported = capsys.readouterr()
    assert main(["story"]) == 0
    assert capsys.readouterr() == exported
    assert exported.out.startswith("# Mill burns down in Oldtown\n")
    assert exported.err == ""


def test_options_may_stand_between_the_paths(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["clean", "story/one.txt", "--format", "json", "story/two.txt"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert [article["path"] for article in document["articles"]] == ["story/one.txt", "story/two.txt"]


def test_a_path_named_like_a_verb_is_read_after_two_dashes_or_with_its_folder(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "clean").write_text(ONE)
    for arguments in (["clean", "./clean"], ["clean", "--", "clean"], ["clean", "clean"]):
        assert (
            main(
                [*arguments, "--format", "json"] if "--" not in arguments else ["clean", "--format=json", "--", "clean"]
            )
            == 0
        )
        (article,) = json.loads(capsys.readouterr().out)["articles"]
        assert Path(article["path"]).name == "clean"


def test_without_a_path_the_seeds_are_taken(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stories", "--format", "json"]) == 0
    (story,) = json.loads(capsys.readouterr().out)["stories"]
    assert [path[:10] for path in story["articles"]] == [f"seeds/00{number}_" for number in range(5)]


@pytest.mark.parametrize("verb", ["clean", "export", "stories", ""])
@pytest.mark.parametrize("paths", [[], ["story"], ["story/one.txt"], ["odd"]], ids=["seeds", "two", "one", "odd"])
def test_the_json_of_every_verb_keeps_to_the_schema(
    folder: Path, capsys: pytest.CaptureFixture[str], verb: str, paths: list[str]
) -> None:
    (folder / "odd").mkdir()
    (folder / "odd" / "latin.txt").write_bytes("Caf\xe9 im Hafen\n\nDas Caf\xe9 im Hafen ist zu.\n".encode("latin-1"))
    (folder / "odd" / "menu.txt").write_text("Home\nNews\nSubscribe\n")
    (folder / "odd" / "reader.toml").write_text('[articles."menu.txt"]\noutlet = "The Example"\n')
    assert main([*verb.split(), *paths, "--format", "json"]) == 0
    document = json.loads(capsys.readouterr().out)
    Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8"))).validate(document)


def test_what_reading_had_to_assume_is_said_in_every_form(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "latin.txt").write_bytes("Das Caf\xe9 im Hafen ist seit Montag zu, sagte der Wirt.\n".encode("latin-1"))
    assert main(["clean", "latin.txt"]) == 0
    assert "\nnote: not UTF-8, read as Windows-1252: " in capsys.readouterr().out
    for verb in ("clean", "export"):
        assert main([verb, "latin.txt", "--format", "json"]) == 0
        assert '"notes": [\n' in capsys.readouterr().out
    for form in ("markdown", "html"):
        assert main(["export", "latin.txt", "--format", form]) == 0
        assert "read as Windows-1252" in capsys.readouterr().out


def test_the_help_names_files_and_environment(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    told = capsys.readouterr().out
    for word in (
        "reader.toml",
        "settings.toml",
        "state.toml",
        "remembered/",
        "NO_COLOR",
        "READER_METHOD",
        "READER_REMEMBER",
    ):
        assert f"  {word}" in told


def test_one_article_comes_from_standard_input(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "reader", "clean", "-"], input=ONE.encode(), capture_output=True, check=True
    )
    assert "The mill in Oldtown burned down" in run.stdout.decode()


def test_what_cannot_be_read_is_said_in_a_line_and_the_rest_is_done(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "empty.txt").write_text("")
    assert main(["clean", "story/one.txt", "nowhere.txt", "empty.txt"]) == 1
    told = capsys.readouterr()
    assert "The mill in Oldtown burned down" in told.out
    lines = told.err.splitlines()
    assert len(lines) == 2
    assert all(line.startswith("reader: ") and "; " in line for line in lines)
    assert lines[0].startswith("reader: nowhere.txt: ")


def test_when_nothing_can_be_read_nothing_is_printed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "hollow").mkdir()
    for arguments in (["export", "hollow"], ["clean", "nowhere.txt"], ["nowhere.txt"]):
        assert main(arguments) == 2
        told = capsys.readouterr()
        assert told.out == ""
        assert len(told.err.splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["exprot", "story"], "reader: exprot: there is no such file or folder; did you mean the command export?"),
        (
            ["clean", "story/on.txt"],
            "reader: story/on.txt: there is no such file or folder; did you mean story/one.txt?",
        ),
        (
            ["bogus", "x.txt"],
            "reader: bogus: there is no such file or folder; check the spelling; "
            "the commands are open, clean, export, stories",
        ),
        (["explain.txt"], "reader: explain.txt: there is no such file or folder; check the spelling"),
        (["help"], "reader: help: there is no such file or folder; did you mean reader --help?"),
        (["clean", "story/one"], "reader: story/one: there is no such file or folder; did you mean story/one.txt?"),
        (["clean", "story", "xyzzy"], "reader: xyzzy: there is no such file or folder; check the spelling"),
        (["clean", "story/bog.txt"], "reader: story/bog.txt: there is no such file or folder; check the spelling"),
    ],
)
def test_the_nearest_verb_or_file_is_offered(
    folder: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], told: str
) -> None:
    Path("o").touch()
    main(arguments)
    assert told in capsys.readouterr().err.splitlines()


@pytest.mark.parametrize(
    "arguments",
    [
        ["export", "--format", "html5"],
        ["export", "--nosuch"],
        ["export", "--form", "json"],
        ["export", "--one-story", "--group"],
        ["stories", "--flavor", "gfm"],
        ["export", "-o"],
    ],
)
def test_wrong_usage_is_one_line_that_says_where_help_is(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    told = capsys.readouterr()
    assert told.out == ""
    (line,) = told.err.splitlines()
    assert line.startswith("reader: ")
    assert line.endswith(f"see reader {arguments[0]} --help")


def test_names_that_would_steer_a_terminal_are_made_harmless(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["clean", "\x1b[31mred\x07\n\u202etxt"]) == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert not {"\x1b", "\x07", "\u202e"} & set(told)


def test_a_file_is_written_whole_and_never_overwritten_unasked(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", "story", "-o", "out.md"]) == 0
    written = (folder / "out.md").read_text(encoding="utf-8")
    assert capsys.readouterr() == ("", "")
    assert main(["export", "story", "--format", "json", "-o", "out.md"]) == 2
    assert capsys.readouterr().err == (
        "reader: out.md: exists already; choose another name, or overwrite it with --force\n"
    )
    assert (folder / "out.md").read_text(encoding="utf-8") == written
    assert main(["export", "story", "--format", "json", "-o", "out.md", "--force"]) == 0
    assert json.loads((folder / "out.md").read_text(encoding="utf-8"))["schema"] == 1
    assert main(["export", "story", "-o", "-"]) == 0
    assert capsys.readouterr().out == written


def test_an_article_is_never_replaced_by_what_is_made_of_it(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = (folder / "story/one.txt").read_bytes()
    assert main(["export", "story", "--force", "-o", "story/../story/one.txt"]) == 2
    assert "one of the articles" in capsys.readouterr().err
    assert (folder / "story/one.txt").read_bytes() == before


def test_after_two_dashes_everything_is_a_path(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "-x.txt").write_text(ONE)
    assert main(["clean", "--format", "json", "--", "-x.txt"]) == 0
    assert json.loads(capsys.readouterr().out)["articles"][0]["path"] == "-x.txt"


def test_text_that_is_piped_in_without_a_dash_is_not_passed_over_silently() -> None:
    command = [sys.executable, "-m", "reader", "clean"]
    run = subprocess.run(command, input=ONE.encode(), capture_output=True, check=True)
    assert b"give - to read standard input" in run.stderr
    run = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=True)
    assert run.stderr == b""


@pytest.mark.parametrize(("answer", "overwritten"), [("y\n", True), ("n\n", False), ("\n", False), ("", False)])
def test_a_person_at_a_terminal_is_asked_before_the_work_whether_to_overwrite(
    folder: Path, monkeypatch: pytest.MonkeyPatch, answer: str, overwritten: bool
) -> None:
    (folder / "out.md").write_text("mine")
    keys, screen = Terminal(answer), Terminal()
    monkeypatch.setattr(sys, "stdin", keys)
    monkeypatch.setattr(sys, "stderr", screen)
    assert main(["export", "story", "-q", "-o", "out.md"]) == (0 if overwritten else 2)
    assert screen.getvalue().startswith("reader: out.md exists already; overwrite it? [y/N] ")
    assert ((folder / "out.md").read_text() == "mine") is not overwritten


def test_a_file_that_is_there_already_is_noticed_before_the_work(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def worked(*_: object, **__: object) -> None:
        raise AssertionError("the articles were read for nothing")

    (folder / "out.md").write_text("mine")
    monkeypatch.setattr("reader.pipeline.load", worked)
    assert main(["export", "story", "-o", "out.md"]) == 2
    assert "exists already" in capsys.readouterr().err
    monkeypatch.setattr(sys, "stdin", Terminal("y\n"))
    monkeypatch.setattr(sys, "stderr", Terminal())
    assert main(["export", "-", "-o", "out.md"]) == 2


def test_on_a_terminal_stories_are_a_table_in_which_nothing_acts(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "story" / "[bold]x.txt").write_text(f"[red]A headline[/red] of ours\n\n{ONE}")
    monkeypatch.setenv("TERM", "dumb")
    screen = Terminal()
    monkeypatch.setattr(sys, "stdout", screen)
    assert main(["stories", "story"]) == 0
    assert "1. [red]A headline[/red] of ours\n   Article " in screen.getvalue()
    assert "   story/[bold]x.txt   not stated   not stated\n" in screen.getvalue()


@pytest.mark.parametrize(("form", "begins"), [
    ("csv-rows", "story,row,article,name,sentence,line,coverage,novelty,text\n1,1,one,"),
    ("csv-discrepancies", "story,kind,first,first wording,second,second wording,why\n"),
    ("html", "<!doctype html>"),
    ("json", '{\n  "schema": 1,\n  "notes"'),
])  # fmt: skip
def test_every_format_reaches_the_command_line(
    folder: Path, capsys: pytest.CaptureFixture[str], form: str, begins: str
) -> None:
    assert main(["export", "story", "--format", form]) == 0
    assert capsys.readouterr().out.startswith(begins)


def test_fail_on_discrepancies_looks_for_them_in_real_articles(folder: Path) -> None:
    assert main(["export", "--fail-on", "discrepancies"]) == 3, "the seeds hold some"
    assert main(["export", "story", "--fail-on", "discrepancies"]) == 0


def test_flavour_removed_lines_and_corrections_reach_the_markdown(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "story" / "reader.toml").write_text(
        '[[lines]]\ntext = "The owner, Ann Miller, wants to rebuild it by May."\nkeep = true\narticle = "one.txt"\n'
    )
    assert main(["export", "story", "--flavor", "obsidian", "--with-removed"]) == 0
    told = capsys.readouterr().out
    assert told.startswith("---\ntitle: ")
    assert "## Lines removed" in told
    assert "The user's own corrections beside the articles: 1 line and 0 pairs of sentences used here." in told


def test_what_is_stated_and_corrected_beside_the_articles_holds(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "story" / "reader.toml").write_text(
        """
        [articles."one.txt"]
        outlet = "The Example"
        stated_by = "the archive"

        [[lines]]
        text = "The owner, Ann Miller, wants to rebuild it by May."
        keep = false
        outlet = "The Example"
        """
    )
    assert main(["clean", "story", "--format", "json"]) == 0
    one, two = json.loads(capsys.readouterr().out)["articles"]
    assert one["outlet"] == {"value": "The Example", "line": None, "cue": "stated in reader.toml by the archive"}
    assert two["outlet"] is None
    corrected = next(line for line in one["lines"] if line["text"].startswith("The owner"))
    assert corrected["keep"] is False
    assert "Ann Miller" not in one["body"]


def test_two_sentences_that_the_user_parted_are_no_longer_one_fact(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", "story", "--format", "json"]) == 0
    sentences = json.loads(capsys.readouterr().out)["stories"][0]["articles"][0]["sentences"]
    first = sentences[0]
    assert [match["id"] for match in first["matches"]][:1] == ["two:S2"]
    (folder / "story" / "reader.toml").write_text(
        f"[[pairs]]\nfirst = {json.dumps(first['text'])}\nsecond = {json.dumps(first['text'])}\nsame = false\n"
    )
    assert main(["export", "story", "--format", "json"]) == 0
    parted = json.loads(capsys.readouterr().out)["stories"][0]["articles"][0]["sentences"][0]
    assert "two:S2" not in [match["id"] for match in parted["matches"]]


def test_a_citation_holds_whatever_is_corrected_in_its_article(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Ids and lines count boilerplate too, so what was cited from an earlier export is found again."""

    def cited() -> dict[str, tuple[int, str]]:
        assert main(["export", "story", "--format", "json"]) == 0
        (story,) = json.loads(capsys.readouterr().out)["stories"]
        told = (sentence for article in story["articles"] for sentence in article["sentences"])
        return {each["id"]: (each["line"], each["text"]) for each in told}

    before = cited()
    (folder / "story" / "reader.toml").write_text(
        "".join(
            f'[[lines]]\ntext = {json.dumps(text)}\nkeep = {keep}\narticle = "one.txt"\n'
            for text, keep in ((ONE.split("\n")[0], "false"), ("Mill burns down in Oldtown", "true"))
        )
    )
    after = cited()
    assert after.keys() != before.keys()
    assert len(after.keys() & before.keys()) >= 4
    assert all(after[name] == before[name] for name in after.keys() & before.keys())


def test_a_damaged_reader_toml_is_reported_and_the_articles_are_read(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "story" / "reader.toml").write_text("outlet = ")
    assert main(["clean", "story"]) == 1
    told = capsys.readouterr()
    assert told.err.startswith("reader: story/reader.toml: is not valid TOML")
    assert "The mill" in told.out


def test_fail_on_unique_and_on_discrepancies_give_status_3(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["export", "story", "--fail-on", "unique"]) == 3
    assert main(["export", "story", "nowhere", "--fail-on", "unique"]) == 3
    assert main(["export", "story/one.txt", "--fail-on", "unique"]) == 0
    looked_for: list[str] = []

    def holds(_: object, finding: str) -> bool:
        looked_for.append(finding)
        return finding == "discrepancies"

    monkeypatch.setattr(running, "_holds", holds)
    assert main(["export", "story", "--fail-on", "unique", "--fail-on", "discrepancies"]) == 3
    assert looked_for == ["unique", "discrepancies"]


def test_open_without_a_terminal_is_one_clear_line(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["open", "story"]) == 2
    assert capsys.readouterr().err == (
        "reader: the app needs a terminal for its screen and its keys; reader export prints the comparison\n"
    )


def test_on_a_terminal_the_app_is_opened_with_the_paths(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[tuple[list[str], str | None, str]] = []

    def open_app(paths: list[str], method: str | None, grouping: str) -> int:
        opened.append((paths, method, grouping))
        return 0

    monkeypatch.setattr("reader.ui.run", open_app)
    monkeypatch.setattr(sys, "stdout", Terminal())
    monkeypatch.setattr(sys, "stdin", Terminal())
    assert main(["story"]) == 0
    assert main(["open", "--method", "words"]) == 0
    assert main(["--one-story", "story"]) == 0
    assert main(["open", "--group", "story"]) == 0
    assert opened == [
        (["story"], None, "automatic"),
        ([], "words", "automatic"),
        (["story"], None, "one story"),
        (["story"], None, "several"),
    ]
    monkeypatch.setattr(sys, "stdin", io.StringIO("piped"))
    assert main(["story"]) == 2
    assert len(opened) == 4


def test_errors_on_a_terminal_are_coloured_and_keep_their_words(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert main(["clean", "nowhere [bold]x"]) == 2
    assert "\x1b[1;31mreader:\x1b[0m nowhere [bold]x: there is no such file or folder" in screen.getvalue()


def test_long_work_shows_its_progress_on_a_terminal_and_quiet_work_does_not(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("reader.cli.messages.PATIENCE", 0.0)
    monkeypatch.setenv("TERM", "xterm-256color")
    for quiet, shown in ((["--quiet"], False), ([], True)):
        screen = Terminal()
        monkeypatch.setattr(sys, "stderr", screen)
        assert main(["export", "story", *quiet]) == 0
        assert bool(screen.getvalue()) is shown


def test_a_single_long_article_shows_while_it_is_read_that_work_goes_on(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    screen = Terminal()

    def long_reading(place: Place) -> Document | Failure:
        end = time.monotonic() + 10
        while "reading" not in screen.getvalue() and time.monotonic() < end:
            time.sleep(0.01)
        return read(place)

    monkeypatch.setattr("reader.pipeline.read", long_reading)
    monkeypatch.setattr("reader.cli.messages.PATIENCE", 0.05)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setattr(sys, "stderr", screen)
    assert main(["clean", "story/one.txt"]) == 0
    assert "reading" in screen.getvalue()


def test_an_interruption_ends_quietly(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("reader.pipeline.load", interrupted)
    assert main(["clean"]) == 130
    assert capsys.readouterr() == ("", "")


def environment(**changes: str) -> dict[str, str]:
    return {**{key: value for key, value in os.environ.items() if not key.startswith(("LC_", "LANG"))}, **changes}


@pytest.mark.skipif(os.name != "posix", reason="this system has no /dev/null")
def test_a_device_is_written_to_without_a_question(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "story", "-o", os.devnull]) == 0
    assert capsys.readouterr().err == ""
    assert Path(os.devnull).is_char_device()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_a_full_disk_behind_standard_output_is_reported() -> None:
    with Path("/dev/full").open("w") as full:
        run = subprocess.run([sys.executable, "-m", "reader", "export"], stdout=full, stderr=subprocess.PIPE)
    assert run.returncode == 2
    assert (
        run.stderr == b"reader: standard output: cannot be written (no space left on device); write to a file with -o\n"
    )


def test_a_reader_that_stops_early_is_no_failure() -> None:
    run = subprocess.Popen([sys.executable, "-m", "reader", "export"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert run.stdout and run.stderr
    run.stdout.close()
    assert run.stderr.read() == b""
    run.stderr.close()
    assert run.wait() == 0


def test_output_is_the_same_bytes_whatever_locale_folder_and_hash_seed(tmp_path: Path) -> None:
    outputs = {
        subprocess.run(
            [sys.executable, "-m", "reader", "export"], env=env, cwd=cwd, capture_output=True, check=True
        ).stdout
        for env, cwd in (
            (
                environment(LC_ALL="C", PYTHONHASHSEED="1", TZ="UTC", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0"),
                Path.cwd(),
            ),
            (environment(LC_ALL="C.UTF-8", PYTHONHASHSEED="2", TZ="Asia/Seoul"), tmp_path),
        )
    }
    assert len(outputs) == 1
    assert "’".encode() in next(iter(outputs))


def test_a_text_without_an_article_is_read_and_a_line_on_standard_error_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "menu.txt").write_text("Home\nNews\nSport\n", encoding="utf-8")
    assert main(["clean", str(tmp_path / "menu.txt")]) == 0
    assert capsys.readouterr().err.endswith(
        "menu.txt: no article text was recognised; reader clean --format json says why each line was taken out\n"
    )
