"""The command line: verbs, messages, exit statuses. Nothing here draws; `open` hands over to the terminal app."""

from reader.cli.run import main

__all__ = ["main"]
