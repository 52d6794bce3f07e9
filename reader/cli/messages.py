"""What is said on standard error: one line for each failure, the nearest thing that was meant, and how far work is."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from reader.cli.parser import VERBS
from reader.model import Failure
from reader.sources.harmless import without_controls

if TYPE_CHECKING:
    from reader.pipeline import Progress

PATIENCE = 0.5
"""Seconds of work before progress is shown; most work is done by then, and what draws it need not be loaded."""
NEAR = 70
"""How alike (0…100) a name must be to be offered in place of one that does not exist."""


def say(message: object) -> None:
    """One line on standard error; what a terminal would obey is taken out, and no encoding makes it fail."""
    line = f"reader: {without_controls(str(message))}\n"
    if sys.stderr.isatty():
        from rich.console import Console
        from rich.text import Text

        Console(stderr=True, soft_wrap=True).print(Text.assemble(("reader:", "bold red"), line[7:]), end="")
        return
    encoding = sys.stderr.encoding or "ascii"
    sys.stderr.write(line.encode(encoding, "backslashreplace").decode(encoding))


def ask(question: str, paths: Sequence[str]) -> bool:
    """Whether a person at the terminal says yes; nobody is asked where standard input is no terminal or is read."""
    if "-" in paths or not (sys.stdin.isatty() and sys.stderr.isatty()):
        return False
    sys.stderr.write(f"reader: {without_controls(question)} [y/N] ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def report(failures: Sequence[Failure], given: Sequence[str], *, bare: bool = False) -> None:
    """Say each failure in a line. For a name `given` that does not exist, offer the nearest one that does; where no
    verb was given (`bare`), the first name may be a verb misspelt."""
    for failure in failures:
        nearest = None
        if failure.path in given and not os.path.lexists(failure.path):
            verb = _nearest(failure.path, VERBS) if bare and failure.path == given[0] else None
            nearest = f"the command {verb}" if verb else _nearest_file(Path(failure.path))
            if bare and failure.path == "help":
                nearest = "reader --help"
        say(replace(failure, remedy=f"did you mean {nearest}?") if nearest else failure)


def _nearest_file(path: Path) -> str | None:
    try:
        names = sorted(member.name for member in path.parent.iterdir() if not member.name.startswith("."))
    except OSError:
        return None
    name = _nearest(path.name, names)
    return str(path.with_name(name)) if name else None


def _nearest(word: str, names: Sequence[str]) -> str | None:
    from rapidfuzz import process

    nearest = process.extractOne(word, names, score_cutoff=NEAR)
    return nearest[0] if nearest else None


@contextmanager
def progress(*, quiet: bool) -> Iterator[Callable[[Progress], None]]:
    """A function that shows how far the work is, on a terminal and once it takes a while; otherwise it does nothing."""
    if quiet or not sys.stderr.isatty():
        yield lambda _: None
        return
    began = monotonic()
    shown: list[_Bar] = []

    def show(step: Progress) -> None:
        if not shown and monotonic() - began > PATIENCE:
            shown.append(_Bar())
        for bar in shown:
            bar.show(step)

    try:
        yield show
    finally:
        for bar in shown:
            bar.stop()


class _Bar:
    """A progress bar on standard error that leaves nothing behind."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import Progress as Bar

        self._bar = Bar(console=Console(stderr=True), transient=True)
        self._task = self._bar.add_task("")
        self._bar.start()

    def show(self, step: Progress) -> None:
        self._bar.update(self._task, description=step.stage, completed=step.done, total=step.total)

    def stop(self) -> None:
        self._bar.stop()
