"""What goes wrong around the program: each fault happens for real, to a process of its own where it must.

Some faults cannot be made on Windows, which has no limits for a process, no rights that its owner lacks, no signals and
no pseudo-terminals; those tests are left out there. On Linux every test runs.
"""

from __future__ import annotations

import ctypes
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.library import correcting, state
from reader.library.files import write_atomically
from reader.model import Failure
from reader.pipeline import Progress, load
from reader.said import LineCorrection
from reader.sources import locate, read

ARTICLE = "Mill burns down in Oldtown\n\nThe mill in Oldtown burned down on Monday night after lightning struck.\n"
READER = [sys.executable, "-m", "reader"]
on_unix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit, signal, shell or terminal")
ENDINGS = [signal.SIGTERM] if sys.platform == "win32" else [signal.SIGHUP, signal.SIGTERM, signal.SIGINT]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory with a story of two articles."""
    (tmp_path / "story").mkdir()
    (tmp_path / "story" / "one.txt").write_text(ARTICLE)
    (tmp_path / "story" / "two.txt").write_text(ARTICLE.replace("Monday", "Tuesday"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def names_in(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def run(*arguments: str, before: Callable[[], None] | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*READER, *arguments], capture_output=True, text=True, preexec_fn=before, timeout=120)


def no_file_beyond_a_kilobyte() -> None:
    """The disk is full once a file has 1,000 bytes."""
    import resource  # not on Windows

    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
    os.environ["PYTHONDONTWRITEBYTECODE"] = "1"  # cut off too, it would end every later run (CPython 3.11)


def no_rights_beyond_those_of_the_files() -> None:
    """Root loses its right to read and write where files do not allow it; nobody else has it."""
    for right in (1, 2):  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH
        ctypes.CDLL(None).prctl(24, right, 0, 0, 0)


@on_unix
def test_a_disk_that_fills_while_writing_leaves_the_former_file_and_no_litter(folder: Path) -> None:
    (folder / "out.md").write_text("mine")
    for target, text in (("out.md", "mine"), ("new.md", None)):
        done = run("export", "story", "--force", "-o", target, before=no_file_beyond_a_kilobyte)
        assert done.returncode == 2
        assert done.stderr == (
            f"reader: {target}: cannot be written (file too large); choose another place to write to\n"
        )
        assert (folder / target).exists() is (text is not None)
    assert (folder / "out.md").read_text() == "mine"
    assert names_in(folder) == ["out.md", "story"]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the rights of root cannot be taken from a process")
def test_a_folder_that_may_not_be_written_is_reported_and_its_corrections_are_kept_elsewhere(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = (
        "import sys\nfrom pathlib import Path\nfrom reader.library import correcting\n"
        "from reader.said import LineCorrection\n"
        "print(correcting.add(Path('story/one.txt'), LineCorrection('x', False, 'The Example')))"
    )
    monkeypatch.setenv("XDG_DATA_HOME", str(folder / "data"))
    monkeypatch.setenv("XDG_STATE_HOME", str(folder / "state"))
    (folder / "story").chmod(0o555)
    try:
        done = run("export", "story", "-o", "story/out.md", before=no_rights_beyond_those_of_the_files)
        assert (done.returncode, done.stderr.count("\n")) == (2, 1)
        assert "story/out.md: cannot be written (permission denied)" in done.stderr
        kept = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, preexec_fn=no_rights_beyond_those_of_the_files
        )
        assert Path(kept.stdout.strip()).is_relative_to(folder / "data")
        assert names_in(folder / "story") == ["one.txt", "two.txt"]
        assert load(["story"]).corrections.lines == (LineCorrection("x", False, "The Example"),)
    finally:
        (folder / "story").chmod(0o755)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the rights of root cannot be taken from a process")
def test_articles_and_folders_that_may_not_be_read_are_named_and_the_rest_is_read(folder: Path) -> None:
    (folder / "closed").mkdir(mode=0o000)
    (folder / "story" / "one.txt").chmod(0o000)
    try:
        done = run("clean", "story", "closed", "closed/x.txt", before=no_rights_beyond_those_of_the_files)
    finally:
        (folder / "closed").chmod(0o755)
    assert done.returncode == 1
    told = done.stderr.splitlines()
    assert len(told) == 3
    for path in ("story/one.txt", "closed", "closed/x.txt"):
        assert any(line.startswith(f"reader: {path}: cannot be read (permission denied); ") for line in told)
    assert "Tuesday" in done.stdout


@on_unix
def test_a_name_that_no_file_can_have_is_named_as_such(folder: Path) -> None:
    done = run("clean", "x" * 300, "story")
    assert done.returncode == 1
    assert "x: cannot be read (file name too long); check its name and its permissions\n" in done.stderr


def test_an_article_that_vanishes_before_it_is_read_is_named_and_the_rest_is_read(folder: Path) -> None:
    def vanish(step: Progress) -> None:
        (folder / "story" / "one.txt").unlink(missing_ok=True)

    loaded = load(["story"], report=vanish)
    assert [article.path for article in loaded.articles] == ["story/two.txt"]
    (failure,) = loaded.failures
    assert str(failure).startswith("story/one.txt: cannot be read (no such file or directory)")


def test_a_folder_that_vanishes_before_it_is_read_leaves_a_failure_for_each_article(folder: Path) -> None:
    places = locate(["story"]).places
    (folder / "story").rename(folder / "moved")
    assert all(isinstance(read(place), Failure) for place in places)
    assert len(places) == 2


def test_an_article_that_grows_and_shrinks_while_read_is_read_or_refused_and_never_crashes(folder: Path) -> None:
    code = (
        "import sys, itertools\nfrom pathlib import Path\n"
        f"for n in itertools.count(): Path('story/one.txt').write_text({ARTICLE!r} * (n % 50))"
    )
    writer = subprocess.Popen([sys.executable, "-c", code])
    try:
        (place,) = locate(["story/one.txt"]).places
        outcomes = [read(place) for _ in range(200)]
    finally:
        writer.kill()
        writer.wait()
    assert all(outcome.what == "is empty" for outcome in outcomes if isinstance(outcome, Failure))


def test_of_two_that_write_one_new_file_at_once_one_is_told_that_it_exists(folder: Path) -> None:
    code = (
        "import sys, time\nfrom pathlib import Path\nfrom reader.library.files import write_atomically\n"
        "while not Path('go').exists(): time.sleep(0.001)\n"
        "print(write_atomically(Path('out.md'), sys.argv[1] * 100_000))"
    )
    writers = [
        subprocess.Popen([sys.executable, "-c", code, letter], stdout=subprocess.PIPE, text=True) for letter in "abcd"
    ]
    time.sleep(0.3)
    (folder / "go").touch()
    told = [writer.communicate()[0] for writer in writers]
    assert sum(line == "None\n" for line in told) == 1
    assert sum("exists already" in line for line in told) == 3
    assert (folder / "out.md").read_text() == "abcd"[told.index("None\n")] * 100_000


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_terminal_that_goes_away_while_writing_leaves_a_whole_file(folder: Path, ending: signal.Signals) -> None:
    target = folder / "notes.md"
    code = (
        "import signal, sys\nfrom pathlib import Path\nfrom reader.library.files import write_atomically\n"
        "signal.signal(int(sys.argv[2]), signal.SIG_DFL)  # a runner may have had it ignored, which is inherited\n"
        "for n in range(10**6): write_atomically(Path(sys.argv[1]), 'ab'[n % 2] * 400_000, overwrite=True)"
    )
    for _ in range(3):
        command = [sys.executable, "-c", code, str(target), str(int(ending))]
        writer = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        while not target.exists():
            time.sleep(0.005)
        time.sleep(0.02)
        writer.send_signal(ending)
        writer.wait()
        assert target.read_text() in ("a" * 400_000, "b" * 400_000)
        target.unlink()


@on_unix
@pytest.mark.parametrize(
    ("closed", "arguments", "status"),
    [
        ("<&-", "clean -", 2),
        (">&-", "export story", 2),
        (">&-", "story", 2),
        (">&-", "--help", 2),
        ("2>&-", "clean nowhere.txt", 2),
        ("2>&-", "clean story", 0),
        ("<&- >&- 2>&-", "clean story -o out.txt", 0),
    ],
)
def test_closed_streams_give_a_status_and_no_traceback(folder: Path, closed: str, arguments: str, status: int) -> None:
    command = f'"$0" -m reader {arguments} {closed}'
    done = subprocess.run(["sh", "-c", command, sys.executable], capture_output=True, text=True)
    assert done.returncode == status
    assert "Traceback" not in done.stderr
    assert "Exception" not in done.stderr
    assert (folder / "out.txt").exists() is ("out.txt" in arguments)


@pytest.mark.parametrize("by", ["name", "standard input"])
def test_a_hundred_megabytes_are_refused_in_bounded_memory(folder: Path, by: str) -> None:
    huge = folder / "huge.txt"
    with huge.open("wb") as stream:
        for _ in range(100):
            stream.write(b"The mill in Oldtown burned down on Monday. " * 23_831)
    code = (
        "import sys, tracemalloc\nfrom reader.cli import main\ntracemalloc.start()\n"
        "print(main(sys.argv[1:]), tracemalloc.get_traced_memory()[1])"
    )
    name = "-" if by == "standard input" else "huge.txt"
    with huge.open("rb") as stream:
        done = subprocess.run([sys.executable, "-c", code, "clean", name], stdin=stream, capture_output=True, text=True)
    assert done.stderr == f"reader: {name}: is larger than 10,000,000 bytes; give the articles as separate files\n"
    status, most_bytes = map(int, done.stdout.split())
    assert status == 2
    assert most_bytes < 30_000_000


def test_the_limit_is_said_in_the_help() -> None:
    assert "10 MB" in run("--help").stdout
    assert "10 MB" in run("clean", "--help").stdout


def test_a_folder_of_ten_thousand_files_is_found_in_order_each_once(folder: Path) -> None:
    many = folder / "many"
    many.mkdir()
    for number in range(10_000):
        (many / f"{number:05}.txt").touch()
    located = locate(["many"])
    assert [place.path for place in located.places] == [f"many/{number:05}.txt" for number in range(10_000)]
    assert len({place.id for place in located.places}) == 10_000


def test_ten_thousand_files_that_hold_nothing_are_ten_thousand_lines_and_no_crash(folder: Path) -> None:
    many = folder / "many"
    many.mkdir()
    for number in range(10_000):
        (many / f"{number:05}.txt").touch()
    done = run("stories", "many", "story")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 10_000
    assert "story/one.txt" in done.stdout


@on_unix
def test_a_correction_is_not_lost_when_the_disk_is_full(folder: Path) -> None:
    article = folder / "story" / "one.txt"
    assert not isinstance(correcting.add(article, LineCorrection("first", True, "X")), Failure)
    before = (folder / "story" / "reader.toml").read_text()
    code = (
        "from pathlib import Path\nfrom reader.library import correcting\nfrom reader.said import LineCorrection\n"
        "print(correcting.add(Path('story/one.txt'), LineCorrection('y' * 2000, True, 'X')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, preexec_fn=no_file_beyond_a_kilobyte
    )
    assert "cannot be written (file too large)" in done.stdout
    assert (folder / "story" / "reader.toml").read_text() == before
    assert write_atomically(folder / "story" / "x.md", "still works") is None


STATE = (
    "import sys\nfrom pathlib import Path\nfrom reader.library import state\n"
    "for n in range(10**6):\n"
    "    state.save(Path(sys.argv[1]) / str(n % 9), state.Left(f'{n}.txt'), Path('state.toml'))\n"
    "    print(n, flush=True)"
)


def test_of_two_at_once_neither_erases_where_the_other_was_left(folder: Path) -> None:
    code = STATE.replace("10**6", "9")
    runs = [subprocess.Popen([sys.executable, "-c", code, name], stdout=subprocess.DEVNULL) for name in ("a", "b")]
    assert [each.wait() for each in runs] == [0, 0]
    for name in ("a", "b"):
        left = [state.load(Path(name) / str(number), Path("state.toml")) for number in range(9)]
        assert left == [state.Left(f"{number}.txt") for number in range(9)]


def test_where_one_was_left_survives_a_kill_at_any_moment(folder: Path) -> None:
    for kill in range(20):
        writer = subprocess.Popen([sys.executable, "-c", STATE, "a"], stdout=subprocess.PIPE, text=True)
        assert writer.stdout
        told = [writer.stdout.readline() for _ in range(3)]
        time.sleep(kill % 5 * 0.001)
        writer.kill()
        last = int([*told, *writer.stdout.readlines()][-1])
        writer.stdout.close()
        writer.wait()
        left = state.load(Path("a") / str(last % 9), Path("state.toml"))
        assert isinstance(left, state.Left) and int(left.article.removesuffix(".txt")) in (last, last + 9)
    assert not (folder / "state.toml.damaged").exists()


@on_unix
@pytest.mark.parametrize("told", [True, False], ids=["with SIGHUP", "without"])
def test_the_app_ends_with_its_terminal_and_remembers_the_place(folder: Path, told: bool) -> None:
    """A terminal that is nobody's controlling one sends no SIGHUP when it goes, as after `nohup`."""
    import fcntl
    import pty
    import termios

    ours, its = pty.openpty()

    def take_over() -> None:
        os.setsid()
        if told:
            fcntl.ioctl(0, termios.TIOCSCTTY, 0)

    own = {"TERM": "xterm-256color", "XDG_STATE_HOME": str(folder), "XDG_CONFIG_HOME": str(folder)}
    own["PYTHONUNBUFFERED"] = ""  # as it is where nobody has set it: then Python itself has something left to write
    app = subprocess.Popen(
        [*READER, "story"], stdin=its, stdout=its, stderr=its, preexec_fn=take_over, env={**os.environ, **own}
    )
    os.close(its)
    shown, end = b"", time.monotonic() + 60
    while b"sentence 1 of" not in shown and time.monotonic() < end:
        if select.select([ours], [], [], 0.2)[0]:
            shown += os.read(ours, 65536)
    os.write(ours, b"j")
    time.sleep(0.5)
    os.close(ours)
    try:
        assert app.wait(20) == 129
    finally:
        app.kill()
    left = state.load(Path("story"), folder / "reader" / "state.toml")
    assert isinstance(left, state.Left) and left.article == "one.txt"
