"""What is said on standard error: one line for each failure, the nearest thing that was meant, and how far work is."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Timer
from typing import TYPE_CHECKING

from reader.cli.parser import VERBS
from reader.library.nearest import nearest
from reader.model import Failure
from reader.sources.harmless import without_controls

if TYPE_CHECKING:
    from rich.progress import Progress as Bar

    from reader.pipeline import Progress

PATIENCE = 0.5
"""Seconds of work before progress is shown; most work is done by then, and what draws it need not be loaded."""


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
    verb was given (`bare`), the first name may be a verb misspelt, or one that does not exist."""
    for failure in failures:
        meant = None
        if failure.path in given and not os.path.lexists(failure.path):
            verb = nearest(failure.path, VERBS) if bare and failure.path == given[0] else None
            meant = f"the command {verb}" if verb else _nearest_file(Path(failure.path))
            if bare and failure.path == "help":
                meant = "reader --help"
            elif not meant and bare and failure.path == given[0] and failure.path.isalpha():
                failure = replace(failure, remedy=f"check the spelling; the commands are {', '.join(VERBS)}")
        say(replace(failure, remedy=f"did you mean {meant}?") if meant else failure)


def _nearest_file(path: Path) -> str | None:
    try:
        names = sorted(member.name for member in path.parent.iterdir() if not member.name.startswith("."))
    except OSError:
        return None
    by_stem = {Path(name).stem: name for name in reversed(names)}
    name = by_stem.get(path.name) or nearest(path.name, names) or by_stem.get(nearest(path.name, by_stem) or "")
    return str(path.with_name(name)) if name else None


@contextmanager
def progress(*, quiet: bool) -> Iterator[Callable[[Progress], None]]:
    """A function that shows how far the work is, on a terminal and once it takes a while; otherwise it does nothing."""
    if quiet or not sys.stderr.isatty():
        yield lambda _: None
        return
    bar = _Bar()
    late = Timer(PATIENCE, bar.start)
    late.daemon = True
    late.start()
    try:
        yield bar.show
    finally:
        late.cancel()
        late.join()
        bar.stop()


class _Bar:
    """A progress bar on standard error that leaves nothing behind. It is started by the clock: a single long article
    is one step, and nothing is heard of it until it is done."""

    def __init__(self) -> None:
        self._latest: Progress | None = None
        self._bar: Bar | None = None

    def start(self) -> None:
        from rich.console import Console
        from rich.progress import Progress as Bar

        bar = Bar(console=Console(stderr=True), transient=True)
        bar.add_task("")
        bar.start()
        self._bar = bar
        if self._latest:
            self.show(self._latest)

    def show(self, step: Progress) -> None:
        self._latest = step
        if self._bar:
            self._bar.update(self._bar.task_ids[0], description=step.stage, completed=step.done, total=step.total)

    def stop(self) -> None:
        if self._bar:
            self._bar.stop()
