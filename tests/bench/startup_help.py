"""How much longer `reader --help` takes than Python doing nothing: run it, it prints the milliseconds and the ratio.

    python tests/bench/startup_help.py [ROUNDS]

The two are started in turn, so that a busy machine slows both alike; the median of each is compared. Bar: at most
80 ms above bare Python, 60 ms is the aim. What the command line may not import is a test, this is a measurement.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
from time import perf_counter

BARE = [sys.executable, "-c", ""]
COMMANDS = {
    "reader --help": ["--help"],
    "reader --version": ["--version"],
    "reader export --help": ["export", "--help"],
}


def milliseconds(command: list[str]) -> float:
    """The wall-clock time of one run."""
    began = perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return (perf_counter() - began) * 1000


def main(rounds: int) -> None:
    """Measure and print."""
    commands = {"bare Python": BARE} | {
        name: [sys.executable, "-m", "reader", *arguments] for name, arguments in COMMANDS.items()
    }
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            times[name].append(milliseconds(command))
    bare = statistics.median(times["bare Python"])
    for name, each in times.items():
        median = statistics.median(each)
        print(f"{name:24} {median:6.1f} ms   {median - bare:+6.1f} ms   {median / bare:.2f} × bare Python")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
