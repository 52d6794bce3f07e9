"""The verbs and options of the command line, with the help that `--help` prints."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import NoReturn

from reader import __version__

VERBS = ("open", "clean", "export", "stories")


class UsageError(Exception):
    """The command line cannot be understood; the message says why and what to do."""


class _Parser(argparse.ArgumentParser):
    """A parser that reports wrong usage as one line and leaves the printing to the caller."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message}; see {self.prog} --help")


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The verb and its options. A first word that is no verb is a path, and means `open`."""
    return _parser().parse_args(with_verb(arguments))


def with_verb(arguments: Sequence[str]) -> list[str]:
    """`arguments` with the verb in front: `reader PATH` and `reader` mean `open`; `reader -q export` is understood."""
    rest = list(arguments)
    flags = []
    while rest and rest[0] in ("-q", "--quiet"):
        flags.append(rest.pop(0))
    if rest and rest[0] in (*VERBS, "-h", "--help", "--version"):
        return [rest[0], *flags, *rest[1:]]
    return ["open", *flags, *rest]


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="reader", description="Clean, compare and read news articles in the terminal.")
    parser.add_argument("--version", action="version", version=f"reader {__version__}")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", parser_class=_Parser)
    for name in VERBS:
        verb = verbs.add_parser(name)
        verb.add_argument("paths", nargs="*", metavar="PATH")
        verb.add_argument("-o", "--output", metavar="FILE")
        verb.add_argument("--force", action="store_true")
        verb.add_argument("-q", "--quiet", action="store_true")
        if name in ("clean", "stories"):
            verb.add_argument("--format", choices=("text", "json"), default="text")
        if name in ("open", "export"):
            verb.add_argument("--format", choices=("markdown", "json"), default="markdown")
            verb.add_argument("--flavor", choices=("gfm", "obsidian", "plain"), default="gfm")
            verb.add_argument("--with-removed", action="store_true")
            verb.add_argument("--fail-on", choices=("discrepancies", "unique"), action="append", default=[])
            grouping = verb.add_mutually_exclusive_group()
            grouping.add_argument(
                "--one-story", dest="grouping", action="store_const", const="one story", default="automatic"
            )
            grouping.add_argument("--group", dest="grouping", action="store_const", const="several")
    return parser
