"""What a terminal is shown as a table, drawn with Rich; everywhere else the same is plain text."""

from __future__ import annotations

from collections.abc import Sequence

from reader.comparing.stories.anchors import caution
from reader.model import Article, Found
from reader.naming import NOT_STATED, dated, story_headline


def stories(groups: Sequence[Sequence[Article]]) -> str:
    """Each story with its headline and a line for each of its articles; no text of an article acts."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console()
    with console.capture() as drawn:
        for number, members in enumerate(groups, 1):
            table = Table("Article", "Outlet", "Published", box=None, header_style="dim", padding=(0, 0, 0, 3))
            for article in members:
                stated = [Text(found.value) if found else Text(NOT_STATED, "dim") for found in _fields(article)]
                table.add_row(Text(article.path), *stated)
            console.print(Text(f"{number}. {story_headline(members)}", "bold"), table, "", sep="\n")
        if note := caution(groups):
            console.print(Text(f"Note: {note}", "dim"), "", sep="\n")
    return drawn.get().removesuffix("\n")


def _fields(article: Article) -> tuple[Found | None, Found | None]:
    return article.outlet, dated(article)
