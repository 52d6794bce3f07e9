"""Starts the process that works for the app.

It is the first thing that the app does, so little is loaded here: the process loads what it needs while the app loads
what draws.
"""

from __future__ import annotations

import marshal
import os
import sys
from contextlib import suppress
from subprocess import DEVNULL, PIPE, Popen

LESS = 10
"""How far the process gives way to the app (its niceness) where both want the same processor."""
COMMAND = "import marshal, sys; sys.path = marshal.load(sys.stdin.buffer); from reader.ui.child import serve; serve()"
"""What it runs: it finds its modules where the app, which sends its own path first, has found them."""


def start() -> Popen[bytes] | None:
    """The process, which waits for requests; None where none can be started."""
    try:
        child = Popen([sys.executable, "-P", "-c", COMMAND], stdin=PIPE, stdout=PIPE, stderr=DEVNULL)
    except OSError:
        return None
    assert child.stdin
    with suppress(OSError):  # it has ended already, which is found out by who listens to it
        if hasattr(os, "setpriority"):
            os.setpriority(os.PRIO_PROCESS, child.pid, LESS)
        marshal.dump(sys.path, child.stdin)
        child.stdin.flush()
    return child
