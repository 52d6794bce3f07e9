"""The comparison in the format that is asked for by name, on the command line, or by a file's ending, in the app."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from reader.export.flavors import Flavor
from reader.model import Story
from reader.said import Corrections

ENDINGS = {".html": "html", ".htm": "html", ".json": "json"}
NAMES = {"markdown": "Markdown", "html": "HTML", "json": "JSON"}
"""How the formats that a file's ending can ask for are called: those that can say how much was left unread."""


def format_of(file: PurePath) -> str:
    """The format that a file's ending asks for, Markdown where it asks for none."""
    return ENDINGS.get(file.suffix.lower(), "markdown")


def render(
    stories: Sequence[Story],
    format: str,
    *,
    corrections: Corrections,
    flavor: Flavor = "gfm",
    with_removed: bool = False,
    unread: int = 0,
) -> str:
    """The stories as "json", "html", "csv-rows", "csv-discrepancies" or "markdown"; only what writes that is loaded.

    `flavor` is for Markdown; `with_removed`, for it and HTML, lists every line that was taken out. `unread` is how
    many articles a stopped reading left out.
    """
    match format:
        case "json":
            from reader.export import as_json

            return as_json.comparison(stories, unread=unread)
        case "csv-rows" | "csv-discrepancies":
            from reader.export import as_csv

            return as_csv.rows(stories) if format == "csv-rows" else as_csv.discrepancies(stories)
        case "html":
            from reader.export import html

            return html.render(stories, with_removed=with_removed, corrections=corrections, unread=unread)
    from reader.export import markdown

    return markdown.render(stories, flavor=flavor, with_removed=with_removed, corrections=corrections, unread=unread)
