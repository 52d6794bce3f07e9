"""How soon a key is answered, and with how many bytes: at rest, and while two thousand articles are read and compared.

    python tests/bench/app_keys.py

The real app in a pseudo-terminal of 120 × 36; the time counts from the key until the cursor's bar has been drawn
elsewhere. Medians, and the ratio of the two, which is what means something on a shared machine.
"""

from __future__ import annotations

import os
import select
import signal
import struct
import sys
import tempfile
import time
from pathlib import Path
from statistics import median, quantiles

ARTICLES, KEYS = 2_000, 40
BAR = "▌".encode()
TEXT = "The hall {n}.{k} of village{n} was opened on Monday by mayor{n}, and {k} guests saw it for the first time."


class App:
    """The reader on some paths, in a pseudo-terminal of 120 columns and 36 lines."""

    def __init__(self, paths: list[str], home: str) -> None:
        import pty  # here, so that the module can be imported where there are no pseudo-terminals
        from fcntl import ioctl
        from termios import TIOCSWINSZ

        folders = {f"XDG_{name}_HOME": home for name in ("STATE", "CONFIG", "DATA")}
        environment = {**os.environ, **folders, "TERM": "xterm-256color", "COLORTERM": "truecolor"}
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            os.execvpe(sys.executable, [sys.executable, "-m", "reader", "open", *paths], environment)
        ioctl(self.terminal, TIOCSWINSZ, struct.pack("HHHH", 36, 120, 0, 0))

    def read(self, until: bytes, seconds: float = 30) -> bytes:
        """What is written until `until` is among it, or the time is over."""
        written, end = b"", time.perf_counter() + seconds
        while until not in written and time.perf_counter() < end:
            if select.select([self.terminal], [], [], 0.05)[0]:
                written += os.read(self.terminal, 65536)
        return written

    def drain(self) -> int:
        """How many bytes are written until nothing more comes."""
        count = 0
        while select.select([self.terminal], [], [], 0.05)[0]:
            count += len(os.read(self.terminal, 65536))
        return count

    def answer(self, key: bytes) -> float:
        """Milliseconds until the bar has been drawn after a key."""
        start = time.perf_counter()
        os.write(self.terminal, key)
        self.read(BAR, 5)
        return (time.perf_counter() - start) * 1000

    def end(self) -> None:
        """End the app."""
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        os.close(self.terminal)


def answers(app: App) -> list[float]:
    """How long each of some keys took, up and down by turns."""
    times = []
    for number in range(KEYS):
        times.append(app.answer(b"j" if number % 2 == 0 else b"k"))
        time.sleep(0.05)
        app.read(b"\x00", 0.02)
    return times


def at_rest(home: str) -> tuple[list[float], list[int]]:
    """Answers on the seeds once they are compared, and the bytes of each move."""
    app = App([], home)
    app.read(b"sentence 1 of")
    time.sleep(0.5)
    app.drain()
    sizes = []
    for _ in range(10):
        os.write(app.terminal, b"j")
        time.sleep(0.2)
        sizes.append(app.drain())
    times = answers(app)
    app.end()
    return times, sizes


def at_work(home: str, folder: Path) -> tuple[list[float], list[float]]:
    """Answers while many articles are read, and while they are compared."""
    for n in range(ARTICLES):
        body = "\n\n".join(TEXT.format(n=n, k=k) for k in range(6))
        (folder / f"{n:04}.txt").write_text(f"Village {n} opens a hall\n\n{body}\n")
    app = App([str(folder)], home)
    app.read(b"of 2,000")
    reading = answers(app)
    app.answer(b"X")  # read no more: what was read is compared
    app.read(b"Comparing", 60)
    comparing = answers(app)
    app.end()
    return reading, comparing


def main() -> None:
    """Measure and print the table."""
    with tempfile.TemporaryDirectory() as home, tempfile.TemporaryDirectory() as folder:
        rest, sizes = at_rest(home)
        reading, comparing = at_work(home, Path(folder))
    print(f"load {os.getloadavg()[0]:.1f}; a cursor move writes {median(sizes):.0f} bytes, at most {max(sizes)}")
    for name, times in (("at rest", rest), ("while reading", reading), ("while comparing", comparing)):
        ratio, ninth = median(times) / median(rest), quantiles(times, n=10)[-1]
        print(f"{name:16} {median(times):6.1f} ms   {ratio:5.2f} ×   nine of ten within {ninth:6.1f} ms")


if __name__ == "__main__":
    main()
