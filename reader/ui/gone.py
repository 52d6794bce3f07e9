"""Whether the terminal is still there: one that goes need not say so (`nohup`, a shell that passes on no SIGHUP)."""

from __future__ import annotations

import os
import select
import sys
from contextlib import suppress

CHECKED = 2.0
"""Seconds between two looks."""
STATUS = 129
"""As after SIGHUP."""


def terminal_is_gone() -> bool:
    """Whether nobody holds the other end of standard input any more; False where that cannot be asked."""
    try:
        poll = select.poll()
        poll.register(sys.stdin.fileno(), 0)
        return any(event & select.POLLHUP for _, event in poll.poll(0))
    except (AttributeError, OSError, ValueError):  # Windows, or a standard input that is no file
        return False


def let_go() -> None:
    """Point what is still to be written to a terminal that is gone nowhere: Python's own flush at the end would fail,
    and give a status of its own."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
