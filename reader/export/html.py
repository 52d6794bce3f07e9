"""The comparison as one HTML file for people without a terminal: no scripts, nothing loaded, light and dark, printable.

It has the sections of the Markdown, from the same functions; the side-by-side view is a table whatever its width.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape as escape_html
from importlib.resources import files

from reader.export.markup import Properties
from reader.export.story import document
from reader.model import Span, Story
from reader.said import Corrections

NO_CORRECTIONS = Corrections()
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def render(
    stories: Sequence[Story],
    *,
    with_removed: bool = False,
    corrections: Corrections = NO_CORRECTIONS,
    unread: int = 0,
) -> str:
    """The comparison of each story, one after the other; `with_removed` adds every line that was taken out and why.

    `unread` is how many articles a stopped reading left out, which the file says first.
    """
    return document(stories, Html(), with_removed=with_removed, corrections=corrections, unread=unread)


class Html:
    """HTML as a markup: see `reader.export.markup` for what each method is for."""

    @property
    def marks(self) -> bool:
        """Words are marked by <mark>."""
        return True

    def escape(self, text: str) -> str:
        """Text in an element or an attribute."""
        return escape_html(re.sub(r"\s+", " ", text).strip())

    def marked(self, text: str, spans: Sequence[Span]) -> str:
        """Spans are in order and apart."""
        parts = []
        end = 0
        for start, stop in spans:
            parts += [escape_html(text[end:start]), "<mark>", escape_html(text[start:stop]), "</mark>"]
            end = stop
        parts.append(escape_html(text[end:]))
        return "".join(parts)

    def name(self, name: str) -> str:
        """Bold."""
        return f"<b>{name}</b>"

    def label(self, text: str) -> str:
        """As a heading looks."""
        return f'<b class="label">{text}</b>'

    def citation(self, text: str) -> str:
        """Kept in one piece."""
        return f'<span class="citation">{text}</span>'

    def flag(self, words: str) -> str:
        """A small label."""
        return f' <span class="flag">{words}</span>'

    def pointer(self, words: str) -> str:
        """A quiet label."""
        return f' <span class="pointer">{words}</span>'

    def heading(self, level: int, text: str) -> str:
        """The direction of the writing is the text's own."""
        return f'<h{level} dir="auto">{text}</h{level}>'

    def paragraph(self, text: str) -> str:
        """A paragraph."""
        return f"<p>{text}</p>"

    def remark(self, text: str) -> str:
        """Set apart by its look."""
        return f'<p class="remark">{text}</p>'

    def items(self, items: Sequence[str]) -> str:
        """A list."""
        return "<ul>\n" + "\n".join(f'<li dir="auto">{item}</li>' for item in items) + "\n</ul>"

    def quotations(self, texts: Sequence[str]) -> str:
        """Block quotations."""
        return "\n".join(f'<blockquote dir="auto">{text}</blockquote>' for text in texts)

    def table(self, header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
        """Scrolled sideways within the page where it is wider."""
        head = "".join(f"<th>{cell}</th>" for cell in header)
        body = "\n".join("<tr>" + "".join(f'<td dir="auto">{cell}</td>' for cell in row) + "</tr>" for row in rows)
        content = f"<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>"
        return f'<div class="table" tabindex="0"><table>\n{content}\n</table></div>'

    def fits(self, columns: int, longest: int) -> bool:
        """A browser wraps what is long."""
        return True

    def document(self, properties: Properties, blocks: Sequence[str]) -> str:
        """One file with its style inside; the policy forbids whatever else might be loaded or run."""
        style = files("reader.export").joinpath("page.css").read_text(encoding="utf-8")
        title = properties["title"]
        assert isinstance(title, str)
        head = (
            '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>{self.escape(title)}</title>\n<style>\n{style}</style>\n</head>\n<body>\n<main>\n"
        )
        return head + "\n".join(blocks) + "\n</main>\n</body>\n</html>\n"
