"""The whole way once in a real pseudo-terminal: keys in, screen out, the terminal as it was afterwards."""

from __future__ import annotations

import os
import select
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

termios = pytest.importorskip("termios", reason="there are no pseudo-terminals on this system")
fcntl = pytest.importorskip("fcntl")
pty = pytest.importorskip("pty")

ALTERNATE_SCREEN, MAIN_SCREEN, SHOW_CURSOR = b"\x1b[?1049h", b"\x1b[?1049l", b"\x1b[?25h"


class Terminal:
    """A program in a pseudo-terminal of 100 × 30."""

    def __init__(self, home: Path, command: Sequence[str] = ("-m", "reader")) -> None:
        self.written = b""
        environment = {
            **os.environ,
            "TERM": "xterm-256color",
            "XDG_STATE_HOME": str(home),
            "XDG_CONFIG_HOME": str(home),
        }
        self.process, self.handle = pty.fork()
        if self.process == 0:
            os.execve(sys.executable, [sys.executable, *command], environment)
        self.resize(100)
        self.mode = termios.tcgetattr(self.handle)

    def resize(self, width: int) -> None:
        """Give the terminal another width; all is drawn whole then, and not only what has changed."""
        fcntl.ioctl(self.handle, termios.TIOCSWINSZ, struct.pack("HHHH", 30, width, 0, 0))

    def wait(self, until: Callable[[bytes], bool], seconds: float = 30) -> bool:
        """Read what is written until it is as wanted, or the time is over."""
        end = time.monotonic() + seconds
        while not until(self.written) and time.monotonic() < end:
            if select.select([self.handle], [], [], 0.2)[0]:
                try:
                    self.written += os.read(self.handle, 65536)
                except OSError:  # the program has ended
                    break
        return until(self.written)

    def end(self) -> int:
        """Read to the end; the exit status, and a kill after twenty seconds."""
        end = time.monotonic() + 20
        while time.monotonic() < end:
            self.wait(lambda _: False, 0.2)
            time.sleep(0.02)
            process, status = os.waitpid(self.process, os.WNOHANG)
            if process:
                return os.waitstatus_to_exitcode(status)
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        return -signal.SIGKILL

    def click(self, column: int, line: int) -> None:
        """Press and let go the left button of the mouse over a cell, counted from 1."""
        self.press(b"".join(b"\x1b[<0;%d;%d%c" % (column, line, end) for end in b"Mm"))

    def press(self, keys: bytes) -> None:
        """Type keys, and forget what was written before."""
        self.written = b""
        os.write(self.handle, keys)


def workers(process: int) -> list[int]:
    """The processes that the program has started."""
    listed = subprocess.run(["ps", "-A", "-o", "pid=,ppid="], capture_output=True, text=True, check=True).stdout
    return [int(pid) for pid, parent in map(str.split, listed.splitlines()) if int(parent) == process]


def is_gone(process: int, seconds: float = 10) -> bool:
    """Whether a process has ended, or does so in time; nobody may have asked yet how it ended."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        state = subprocess.run(["ps", "-o", "stat=", "-p", str(process)], capture_output=True, text=True).stdout
        if not state.strip() or state.startswith("Z"):
            return True
        time.sleep(0.05)
    return False


@pytest.mark.parametrize("keys", [b"q", b"Q", b"\x03"], ids=["q", "Q", "Ctrl-C"])
def test_the_terminal_is_as_it_was_after_leaving(keys: bytes, tmp_path: Path) -> None:
    terminal = Terminal(tmp_path)
    assert terminal.wait(lambda text: b"sentence 1 of" in text), terminal.written[-2000:]
    assert ALTERNATE_SCREEN in terminal.written
    terminal.press(b"2")
    assert terminal.wait(lambda text: b"base" in text)
    terminal.press(b"1")
    assert terminal.wait(lambda text: b"quit" in text)
    (worker,) = workers(terminal.process)
    terminal.press(keys)
    status = terminal.end()
    assert is_gone(worker)
    assert MAIN_SCREEN in terminal.written and SHOW_CURSOR in terminal.written
    assert status == 0
    assert termios.tcgetattr(terminal.handle)[3] == terminal.mode[3]
    os.close(terminal.handle)


def test_the_mouse_opens_a_view_puts_the_cursor_and_chooses(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path)
    assert terminal.wait(lambda text: b"sentence 1 of" in text), terminal.written[-2000:]
    terminal.click(26, 1)  # "3 Story" in the heading
    assert terminal.wait(lambda text: b"2 of 3" in text), terminal.written[-2000:]
    terminal.click(40, 3)  # the first fact
    assert terminal.wait(bool)
    terminal.resize(101)
    assert terminal.wait(lambda text: b"row 1 of" in text), terminal.written[-2000:]
    terminal.click(40, 3)
    terminal.click(40, 3)
    assert terminal.wait(lambda text: b"Who tells this" in text), terminal.written[-2000:]
    terminal.press(b"Q")
    assert terminal.end() == 0
    os.close(terminal.handle)


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_the_terminal_is_as_it_was_after_a_signal_to_end(name: str, tmp_path: Path) -> None:
    terminal = Terminal(tmp_path)
    assert terminal.wait(lambda text: b"sentence 1 of" in text), terminal.written[-2000:]
    (worker,) = workers(terminal.process)
    terminal.written = b""
    number = getattr(signal, name)
    os.kill(terminal.process, number)
    status = terminal.end()
    assert is_gone(worker)
    assert MAIN_SCREEN in terminal.written and SHOW_CURSOR in terminal.written
    assert status == 128 + number
    assert termios.tcgetattr(terminal.handle)[3] == terminal.mode[3]
    os.close(terminal.handle)


def test_the_terminal_is_the_shells_while_the_program_is_suspended(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path)
    assert terminal.wait(lambda text: b"sentence 1 of" in text), terminal.written[-2000:]
    terminal.press(b"\x1a")
    assert terminal.wait(lambda text: MAIN_SCREEN in text and SHOW_CURSOR in text)
    _, status = os.waitpid(terminal.process, os.WUNTRACED)
    assert os.WIFSTOPPED(status)
    assert termios.tcgetattr(terminal.handle)[3] == terminal.mode[3]
    terminal.written = b""
    os.kill(terminal.process, signal.SIGCONT)
    assert terminal.wait(lambda text: ALTERNATE_SCREEN in text and b"1 Read" in text)
    terminal.press(b"j")
    assert terminal.wait(lambda text: b"2 of" in text)
    terminal.press(b"q")
    assert terminal.end() == 0
    assert termios.tcgetattr(terminal.handle)[3] == terminal.mode[3]
    os.close(terminal.handle)


CRASH = """
import sys
from reader.ui.screens.view import ViewScreen

def crash(self):
    raise RuntimeError("a mistake of ours")

ViewScreen.do_help = crash
from reader.ui import run
sys.exit(run([]))
"""


def test_the_terminal_is_as_it_was_after_a_crash(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path, ("-c", CRASH))
    assert terminal.wait(lambda text: b"sentence 1 of" in text), terminal.written[-2000:]
    terminal.press(b"?")
    status = terminal.end()
    assert MAIN_SCREEN in terminal.written and SHOW_CURSOR in terminal.written
    assert b"a mistake of ours" in terminal.written.partition(MAIN_SCREEN)[2] and status == 1
    assert termios.tcgetattr(terminal.handle)[3] == terminal.mode[3]
    os.close(terminal.handle)


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """A folder of articles that take long to compare."""
    folder = tmp_path / "many"
    folder.mkdir()
    for n in range(400):
        told = "\n\n".join(f"The hall of village{n} saw {n + k} guests of mayor{k} on Monday{n}." for k in range(8))
        (folder / f"{n:03}.txt").write_text(f"Village {n} opens a hall\n\n{told}\n")
    return folder


def at_work(home: Path, folder: Path) -> tuple[Terminal, int]:
    """The app while it compares, and the process that does."""
    terminal = Terminal(home, ("-m", "reader", str(folder)))
    assert terminal.wait(lambda text: b"omparing" in text, 60), terminal.written[-2000:]
    (worker,) = workers(terminal.process)
    return terminal, worker


def test_nothing_goes_on_when_the_program_is_killed(tmp_path: Path, many: Path) -> None:
    terminal, worker = at_work(tmp_path, many)
    os.kill(terminal.process, signal.SIGKILL)
    assert terminal.end() == -signal.SIGKILL and is_gone(worker)
    os.close(terminal.handle)


def test_that_the_comparing_process_was_killed_is_said_and_the_articles_stay(tmp_path: Path, many: Path) -> None:
    terminal, worker = at_work(tmp_path, many)
    terminal.written = b""
    os.kill(worker, signal.SIGKILL)
    assert terminal.wait(lambda text: b"ended unexpectedly (signal 9)" in text)
    terminal.press(b"J")
    terminal.resize(101)
    assert terminal.wait(lambda text: b"village1" in text)
    terminal.press(b"r")
    assert terminal.wait(lambda text: b"eading" in text)
    assert workers(terminal.process) not in ([], [worker])
    terminal.press(b"Q")
    assert terminal.end() == 0
    os.close(terminal.handle)


def test_a_stopped_comparison_ends_its_process_and_can_be_left(tmp_path: Path, many: Path) -> None:
    terminal, worker = at_work(tmp_path, many)
    terminal.press(b"X")
    assert terminal.wait(lambda text: b"have not been compared" in text) and is_gone(worker)
    assert workers(terminal.process) == []
    terminal.press(b"Q")
    assert terminal.end() == 0
    os.close(terminal.handle)


def test_a_correction_is_compared_by_the_process_that_is_there_and_can_be_taken_back(tmp_path: Path) -> None:
    folder = tmp_path / "story"
    folder.mkdir()
    (folder / "post.txt").write_text("Ferry aground\n\nA ferry ran aground off Lindholm on Tuesday with 212 aboard.\n")
    (folder / "times.txt").write_text("Ship stuck\n\nOn Tuesday a ferry with 212 aboard ran aground off Lindholm.\n")
    terminal = Terminal(tmp_path, ("-m", "reader", str(folder)))
    assert terminal.wait(lambda text: b"sentence 1 of" in text), terminal.written[-2000:]
    before = workers(terminal.process)
    terminal.press(b"m")
    assert terminal.wait(lambda text: b"This line is boilerplate" in text)
    terminal.press(b"G\r")
    assert terminal.wait(lambda _: (folder / "reader.toml").exists())
    assert workers(terminal.process) == before and len(before) == 1
    terminal.press(b"U")
    assert terminal.wait(lambda text: b"sentence 1 of" in text), terminal.written[-2000:]
    assert not (folder / "reader.toml").exists()
    terminal.press(b"Q")
    assert terminal.end() == 0
    os.close(terminal.handle)
