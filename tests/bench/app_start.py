"""How long until the app stands on the screen, as a multiple of a bare Textual app in the same run.

    python tests/bench/app_start.py [PATH ...]        (no PATH: the bundled seeds)

Each program runs in a pseudo-terminal of 120 × 36; the time counts from its start until given words have been drawn.
The runs take turns, the median of each is shown. Only the ratios mean something: the machine is shared. Every module is
compiled before, as an installer does: PYTHONDONTWRITEBYTECODE would compile ours anew at each start, and not Textual's.
"""

from __future__ import annotations

import os
import select
import signal
import struct
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

BARE = """
from textual.app import App
from textual.widgets import Static
class Bare(App):
    def compose(self):
        yield Static("bare app ready")
Bare().run()
"""
RUNS = 7


def time_until(command: Sequence[str], words: Sequence[bytes], folder: str) -> list[float]:
    """Seconds from the start of `command` until each of `words` has been written, in their order."""
    import pty  # here, so that the module can be imported where there are no pseudo-terminals
    from fcntl import ioctl
    from termios import TIOCSWINSZ

    environment = {**os.environ, **{f"XDG_{name}_HOME": folder for name in ("STATE", "CONFIG", "DATA")}}
    environment |= {"TERM": "xterm-256color", "PYTHONPYCACHEPREFIX": f"{folder}/compiled"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    start = time.perf_counter()
    process, terminal = pty.fork()
    if process == 0:
        os.execvpe(command[0], list(command), environment)
    ioctl(terminal, TIOCSWINSZ, struct.pack("HHHH", 36, 120, 0, 0))
    written = b""
    times: list[float] = []
    while len(times) < len(words) and time.perf_counter() - start < 30:
        if select.select([terminal], [], [], 0.5)[0]:
            written += os.read(terminal, 65536)
        while len(times) < len(words) and words[len(times)] in written:
            times.append(time.perf_counter() - start)
    os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)
    os.close(terminal)
    if len(times) < len(words):
        sys.exit(f"{' '.join(command)} never drew {words[len(times)]!r}")
    return times


def main(paths: Sequence[str]) -> None:
    """Measure and print the table."""
    app = [sys.executable, "-m", "reader", "open", *paths]
    stages = {"frame": b"1 Read", "first articles": b"not stated" if paths else b"Seoul, Kyiv"}
    if not paths:  # a large folder is compared for as long as it takes
        stages["settled"] = b"partly"  # in the line that explains the marks, once there are any
    bare: list[float] = []
    ours: list[list[float]] = []
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder, "bare.py")
        script.write_text(BARE)
        for _ in range(1 + RUNS):
            bare += time_until([sys.executable, str(script)], [b"bare app ready"], folder)
            ours.append(time_until(app, list(stages.values()), folder))
    del bare[0], ours[0]  # these compiled
    print(f"load {os.getloadavg()[0]:.1f}")
    print(f"{'bare Textual app':28} {median(bare) * 1000:6.0f} ms   1.00")
    for name, times in zip(stages, zip(*ours, strict=True), strict=True):
        print(f"{'reader: ' + name:28} {median(times) * 1000:6.0f} ms   {median(times) / median(bare):.2f}")


if __name__ == "__main__":
    main(sys.argv[1:])
