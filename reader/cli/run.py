"""From the arguments to the exit status."""

from __future__ import annotations

import gc
import os
import stat
import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path
from select import select
from types import ModuleType
from typing import TYPE_CHECKING, TextIO

from reader.cli.parser import UsageError, parse
from reader.garbage import RARELY

if TYPE_CHECKING:
    from reader.model import Failure, Story
    from reader.pipeline import Loaded, Report

DONE, SOME_UNREADABLE, UNUSABLE, FOUND, INTERRUPTED = 0, 1, 2, 3, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line `argv` (without the program's name; None for the process's own) to its exit status.

    0 done; 1 done, but something named could not be read; 2 wrong usage, nothing could be read, or nothing could be
    written; 3 when `--fail-on` finds what it looks for; 130 when interrupted.
    """
    _stand_in_for_closed_streams()
    try:
        return _run(parse(sys.argv[1:] if argv is None else argv))
    except UsageError as error:
        from reader.cli.messages import say

        say(error)
        return UNUSABLE
    except SystemExit as end:  # argparse has printed help or version
        from reader.cli import output

        return UNUSABLE if output.write("", None, overwrite=False) else int(end.code or DONE)
    except KeyboardInterrupt:
        return INTERRUPTED


def _stand_in_for_closed_streams() -> None:
    """A stream that the caller has closed (`<&-`, `2>&-`) is None in Python, which nobody expects: nothing comes from
    it, standard output refuses what is written, and messages are lost."""
    sys.stdin = sys.stdin or Path(os.devnull).open()  # noqa: SIM115 (open to the end, as the real one)
    sys.stdout = sys.stdout or os.fdopen(os.open(os.devnull, os.O_RDONLY), "w")
    sys.stderr = sys.stderr or Path(os.devnull).open("w")  # noqa: SIM115


def _run(options: Namespace) -> int:
    if options.verb != "open" or options.output is not None or (options.bare and not sys.stdout.isatty()):
        return _print(options)
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise UsageError("the app needs a terminal for its screen and its keys; reader export prints the comparison")
    from reader.ui import run

    return run(options.paths, options.method, options.grouping)


def _print(options: Namespace) -> int:
    """Do what the verb says, report what could not be done, and give the status."""
    gc.set_threshold(*RARELY)
    from reader.cli import messages, output
    from reader.pipeline import load

    if output.is_input(options.output, options.paths):
        messages.say(f"{options.output}: is one of the articles to be read; write to another file")
        return UNUSABLE
    if not options.paths and _is_fed(sys.stdin):
        messages.say("no PATH was given, so these are the bundled articles; give - to read standard input")
    taken = output.taken(options.output) and not options.force
    if taken and not messages.ask(f"{options.output} exists already; overwrite it?", options.paths):
        messages.say(output.exists(options.output))
        return UNUSABLE
    with messages.progress(quiet=options.quiet) as report:
        loaded = load(options.paths, report=report)
        text, found = _result(options, loaded, report) if loaded.articles else ("", False)
    messages.report((*loaded.failures, *loaded.notes, *_without_text(loaded)), options.paths, bare=options.bare)
    if not loaded.articles:
        return UNUSABLE
    fault = output.write(text, options.output, overwrite=options.force or taken)
    if fault:
        messages.say(fault)
        return UNUSABLE
    if found:
        return FOUND
    return SOME_UNREADABLE if loaded.failures else DONE


def _without_text(loaded: Loaded) -> Iterator[Failure]:
    """What to say of the articles that were read, but in which no article text was recognised: that is no failure."""
    from reader.model import Failure

    for article in loaded.articles:
        if not any(line.keep for line in article.lines):
            remedy = "reader clean --format json says why each line was taken out"
            yield Failure(article.path, "no article text was recognised", remedy)


def _is_fed(stream: TextIO) -> bool:
    """Whether a pipe or a file stands behind standard input: its text may have been meant."""
    try:
        kind = os.fstat(stream.fileno()).st_mode
        return stat.S_ISREG(kind) or (stat.S_ISFIFO(kind) and bool(select([stream], [], [], 0)[0]))
    except (OSError, ValueError):  # no real file, or a system where pipes cannot be asked
        return False


def _result(options: Namespace, loaded: Loaded, report: Report) -> tuple[str, bool]:
    """What the verb gives, and whether it holds what `--fail-on` looks for."""
    if options.verb == "clean":
        return _form(options).cleaned(loaded.articles), False
    from reader.cli import messages, tables
    from reader.comparing import group
    from reader.comparing.matching.meaning import find
    from reader.export import formats
    from reader.model import Failure
    from reader.pipeline import tell_stories

    if options.verb == "stories":
        groups = group(loaded.articles, "several", loaded.corrections.stories)
        return tables.stories(groups) if _shown_on_a_terminal(options) else _form(options).grouped(groups), False
    encoder = find(options.method)
    if isinstance(encoder, Failure):
        messages.say(encoder)
        encoder = None
    stories = tell_stories(
        loaded.articles, loaded.corrections, grouping=options.grouping, encoder=encoder, report=report
    )
    found = any(_holds(story, finding) for story in stories for finding in options.fail_on)
    text = formats.render(
        stories,
        options.format,
        corrections=loaded.corrections,
        flavor=options.flavor,
        with_removed=options.with_removed,
    )
    return text, found


def _form(options: Namespace) -> ModuleType:
    """The module that writes articles and groups in the format that is asked for; only that one is loaded."""
    return import_module("reader.export.as_json" if options.format == "json" else "reader.export.as_text")


def _shown_on_a_terminal(options: Namespace) -> bool:
    return options.format == "text" and options.output is None and sys.stdout.isatty()


def _holds(story: Story, finding: str) -> bool:
    """Whether a story has discrepancies, or sentences that only one of its articles has."""
    comparison = story.comparison
    if finding == "discrepancies":
        return bool(comparison.discrepancies)
    several = len(comparison.articles) > 1
    return several and any(each.coverage == "unique" for each in comparison.findings.values())
