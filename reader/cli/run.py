"""From the arguments to the exit status."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from reader.cli.parser import UsageError, parse

DONE, SOME_UNREADABLE, UNUSABLE, FOUND = 0, 1, 2, 3


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line `argv` (without the program's name; None for the process's own) to its exit status.

    0 done; 1 done, but something named could not be read; 2 wrong usage, or nothing could be read; 3 when
    `--fail-on` finds what it looks for.
    """
    try:
        options = parse(sys.argv[1:] if argv is None else argv)
    except UsageError as error:
        print(f"reader: {error}", file=sys.stderr)
        return UNUSABLE
    except SystemExit as end:
        return int(end.code or 0)
    if options.verb == "open" and options.output is None and sys.stdout.isatty():
        from reader.ui import run

        return run(options.paths)
    return _print(options)


def _print(options: Namespace) -> int:
    from reader.export import as_json, as_text, markdown
    from reader.library.files import write_atomically
    from reader.pipeline import load, tell_stories

    loaded = load(options.paths)
    for failure in loaded.failures:
        print(f"reader: {failure}", file=sys.stderr)
    if not loaded.articles:
        return UNUSABLE
    if options.verb == "clean":
        text = (as_json if options.format == "json" else as_text).cleaned(loaded.articles)
    elif options.verb == "stories":
        stories = tell_stories(loaded.articles, loaded.corrections, grouping="several")
        text = (as_json if options.format == "json" else as_text).grouped(stories)
    else:
        stories = tell_stories(loaded.articles, loaded.corrections, grouping=options.grouping)
        if options.format == "json":
            text = as_json.comparison(stories)
        else:
            text = markdown.render(stories, flavor=options.flavor, with_removed=options.with_removed)
    if options.output in (None, "-"):
        sys.stdout.write(text)
    else:
        fault = write_atomically(Path(options.output), text, overwrite=options.force)
        if fault:
            print(f"reader: {fault}", file=sys.stderr)
            return UNUSABLE
    return SOME_UNREADABLE if loaded.failures else DONE
