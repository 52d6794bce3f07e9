"""The whole way once in a real pseudo-terminal: keys in, screen out, the terminal as it was afterwards."""

from __future__ import annotations

import os
import pty
import select
import struct
import sys
import termios
import time
from collections.abc import Callable, Sequence
from fcntl import ioctl
from pathlib import Path
from signal import SIGHUP, SIGKILL, SIGTERM, Signals

import pytest

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
        ioctl(self.handle, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
        self.mode = termios.tcgetattr(self.handle)

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
        os.kill(self.process, SIGKILL)
        os.waitpid(self.process, 0)
        return -SIGKILL

    def press(self, keys: bytes) -> None:
        """Type keys, and forget what was written before."""
        self.written = b""
        os.write(self.handle, keys)


@pytest.mark.parametrize("keys", [b"q", b"Q", b"\x03"], ids=["q", "Q", "Ctrl-C"])
def test_the_terminal_is_as_it_was_after_leaving(keys: bytes, tmp_path: Path) -> None:
    terminal = Terminal(tmp_path)
    assert terminal.wait(lambda text: b"sentence 1 of" in text), terminal.written[-2000:]
    assert ALTERNATE_SCREEN in terminal.written
    terminal.press(b"2")
    assert terminal.wait(lambda text: b"base" in text)
    terminal.press(b"1")
    assert terminal.wait(lambda text: b"quit" in text)
    terminal.press(keys)
    status = terminal.end()
    assert MAIN_SCREEN in terminal.written and SHOW_CURSOR in terminal.written
    assert status == 0
    assert termios.tcgetattr(terminal.handle)[3] == terminal.mode[3]
    os.close(terminal.handle)


@pytest.mark.parametrize("signal", [SIGTERM, SIGHUP])
def test_the_terminal_is_as_it_was_after_a_signal_to_end(signal: Signals, tmp_path: Path) -> None:
    terminal = Terminal(tmp_path)
    assert terminal.wait(lambda text: b"sentence 1 of" in text), terminal.written[-2000:]
    terminal.written = b""
    os.kill(terminal.process, signal)
    status = terminal.end()
    assert MAIN_SCREEN in terminal.written and SHOW_CURSOR in terminal.written
    assert status == 128 + signal
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
