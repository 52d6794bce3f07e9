"""The verbs and options of the command line. A verb is a row of `VERBS` in `help`; its options are added here."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import NoReturn

from reader import __version__
from reader.cli import help as texts

VERBS = tuple(texts.VERBS)
SHELLS = ("bash", "zsh", "fish")
FORMATS = ("markdown", "json", "html", "csv-rows", "csv-discrepancies")


class UsageError(Exception):
    """The command line cannot be understood; the message says why and what to do."""


class _Parser(argparse.ArgumentParser):
    """A parser that reports wrong usage as one line and leaves the printing to the caller."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message}; see {self.prog} --help")


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The verb with its options; `bare` is true where no verb was given and `open` is meant.

    Raises `UsageError` for what cannot be understood, `SystemExit` after printing help or version.
    """
    verb, rest = split_verb(arguments)
    if verb is None and any(word in ("-h", "--help", "--version", "--keys") for word in rest):
        asked = next((word for word in ("--version", "--keys") if word in rest), "--help")
        return _general_parser().parse_args([asked])
    if verb is None and rest and rest[0].startswith("--completion"):
        _general_parser().parse_args(rest)
    parser = _verb_parser(verb or "open", prog="reader" if verb is None else f"reader {verb}")
    end = rest.index("--") if "--" in rest else len(rest)  # argparse forgets it where options stand between paths
    options = parser.parse_intermixed_args(rest[:end], argparse.Namespace(verb=verb or "open", bare=verb is None))
    options.paths += rest[end + 1 :]
    return options


def split_verb(arguments: Sequence[str]) -> tuple[str | None, list[str]]:
    """The verb, if the first word that is no flag is one, and the other arguments: `reader -q export` is understood.

    A path that is named like a verb is given as `./export`, or after `--`.
    """
    for place, word in enumerate(arguments):
        if word in VERBS:
            return word, [*arguments[:place], *arguments[place + 1 :]]
        if word not in ("-q", "--quiet"):
            break
    return None, list(arguments)


class _Completion(argparse.Action):
    """Print the completion script of a shell and end."""

    def __call__(self, parser: argparse.ArgumentParser, *rest: object) -> NoReturn:
        """Write it to standard output."""
        from reader.cli.completion import script  # not needed for anything else

        parsers = {verb: [_verb_parser(verb, verb)] for verb in VERBS}
        parsers["open"].append(parser)
        sys.stdout.write(script(str(rest[1]), parsers))
        parser.exit()


class _Keys(argparse.Action):
    """Prints the keys of the app, the user's own among them, and ends; it does not start the app."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        from reader.ui.keys import table
        from reader.ui.memory import own_keys

        commands, problems = own_keys()
        print(table(commands), end="")
        for problem in problems:
            print(f"reader: {problem}", file=sys.stderr)
        parser.exit()


def _general_parser() -> argparse.ArgumentParser:
    parser = _formatted("reader", texts.GENERAL)
    parser.add_argument("--version", action="version", version=f"reader {__version__}", help="print the version")
    parser.add_argument("--completion", action=_Completion, choices=SHELLS, help=texts.COMPLETION)
    parser.add_argument("--keys", action=_Keys, nargs=0, help="print the keys of the app and their commands")
    parser.add_argument("paths", nargs="*", metavar="PATH", help=texts.PATHS)
    return parser


def _verb_parser(verb: str, prog: str) -> argparse.ArgumentParser:
    parser = _formatted(prog, texts.VERBS[verb])
    parser.add_argument("paths", nargs="*", metavar="PATH", help=texts.PATHS)
    _OPTIONS[verb](parser)
    common = parser.add_argument_group("common options")
    common.add_argument("-o", "--output", metavar="FILE", help=texts.OUTPUT)
    common.add_argument("--force", action="store_true", help="overwrite FILE where it exists already")
    common.add_argument("-q", "--quiet", action="store_true", help="show no progress")
    common.add_argument("--version", action="version", version=f"reader {__version__}", help="print the version")
    return parser


def _formatted(prog: str, text: texts.Text) -> _Parser:
    return _Parser(
        prog=prog,
        usage=text.usage,
        description=text.description,
        epilog=text.details,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )


def _plain_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--format", choices=("text", "json"), default="text", help="text for people (default), or JSON")


def _comparison_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--format", choices=FORMATS, default="markdown", metavar="FORMAT", help=texts.FORMAT)
    parser.add_argument(
        "--flavor",
        choices=("gfm", "obsidian", "plain"),
        default="gfm",
        help="for markdown: GitHub's (default) or Obsidian's, or headings only",
    )
    removed = "for markdown and html: list every line that was taken out, and why"
    parser.add_argument("--with-removed", action="store_true", help=removed)
    grouping = parser.add_mutually_exclusive_group()
    one, several = "compare everything as one story", "one comparison for each story found"
    grouping.add_argument("--one-story", dest="grouping", action="store_const", const="one story", help=one)
    grouping.add_argument("--group", dest="grouping", action="store_const", const="several", help=several)
    parser.add_argument(
        "--fail-on",
        choices=("discrepancies", "unique"),
        action="append",
        default=[],
        metavar="FINDING",
        help="exit with status 3 when there are discrepancies, or sentences unique to one article; may be repeated",
    )
    parser.add_argument("--method", choices=("words", "meaning"), metavar="METHOD", help=texts.METHOD)
    parser.set_defaults(grouping="automatic")


_OPTIONS: Mapping[str, Callable[[argparse.ArgumentParser], None]] = {
    "open": _comparison_options,
    "clean": _plain_options,
    "export": _comparison_options,
    "stories": _plain_options,
}
