"""The Markdown flavours: what each writes for a list, a quotation, a table, a mark. A new flavour is a new row here."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from reader.export.escape import escape, escape_marked
from reader.export.markup import Properties
from reader.model import Span

Flavor = Literal["gfm", "obsidian", "plain"]

WIDEST_PADDED = 48
"""Cells but the last are padded to the width of their column, up to this many characters, so that the file can be read
unrendered."""
LONGEST_CELL = 140
MOST_COLUMNS = 4
"""Beyond these the side-by-side view is easier to read as a list for each row than as a table."""


@dataclass(frozen=True, slots=True)
class Markdown:
    """One flavour of Markdown, by the signs it writes; an empty sign means that it has none."""

    mark: str
    """Around the words that only one article has."""
    emphasis: str
    """Around the name of an article."""
    bullet: str
    quotation: str
    tables: bool
    remark_sign: str
    front_matter: bool

    @property
    def marks(self) -> bool:
        """Whether words can be marked within a sentence."""
        return bool(self.mark)

    def escape(self, text: str) -> str:
        """See `reader.export.escape`, which is the same for all flavours."""
        return escape(text)

    def marked(self, text: str, spans: Sequence[Span]) -> str:
        """The sentence with `spans` between marks; without marks, those words are repeated after it."""
        if self.mark or not spans:
            return escape_marked(text, spans, self.mark, self.mark)
        words = "; ".join(f"“{escape(text[start:stop])}”" for start, stop in spans)
        return f"{escape(text)} (Own words: {words})"

    def name(self, name: str) -> str:
        """Emphasised, so that it is not taken for the article's words."""
        return f"{self.emphasis}{name}{self.emphasis}"

    def label(self, text: str) -> str:
        """Strong."""
        return f"{self.emphasis * 2}{text}{self.emphasis * 2}"

    def citation(self, text: str) -> str:
        """As it is, so that it can be searched for."""
        return text

    def flag(self, words: str) -> str:
        """After a raised point, strong: in a row of long sentences it is what is looked for."""
        return f" · {self.label(words)}"

    def pointer(self, words: str) -> str:
        """After a raised point."""
        return f" · {words}"

    def heading(self, level: int, text: str) -> str:
        """All flavours have headings."""
        return f"{'#' * level} {text}"

    def paragraph(self, text: str) -> str:
        """The text as it is."""
        return text

    def remark(self, text: str) -> str:
        """A quotation or callout."""
        return f"{self.remark_sign}{text}"

    def items(self, items: Sequence[str]) -> str:
        """One item a line; a paragraph each where there are no lists."""
        return ("\n" if self.bullet else "\n\n").join(f"{self.bullet}{item}" for item in items)

    def quotations(self, texts: Sequence[str]) -> str:
        """Block quotations, apart so that they do not run into one."""
        return "\n\n".join(f"{self.quotation}{text}" for text in texts)

    def table(self, header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
        """A GFM table, or a line for each row with its header's words."""
        if not self.tables:
            pairs = (zip(header, row, strict=True) for row in rows)
            return "\n\n".join("; ".join(f"{name}: {cell}" for name, cell in pair) for pair in pairs)
        widths = [max(min(max(map(len, column)), WIDEST_PADDED), 3) for column in zip(header, *rows, strict=True)]
        widths[-1] = len(header[-1])
        rule = ["-" * width for width in widths]
        return "\n".join(
            "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |"
            for row in (header, rule, *rows)
        )

    def fits(self, columns: int, longest: int) -> bool:
        """Only short cells in few columns can be read, rendered or not."""
        return self.tables and columns <= MOST_COLUMNS and longest <= LONGEST_CELL

    def document(self, properties: Properties, blocks: Sequence[str]) -> str:
        """The blocks parted by blank lines; a flavour with front matter begins with the properties in YAML."""
        lines = [f"{key}: {_yaml(value)}" for key, value in properties.items()]
        front = ["\n".join(["---", *lines, "---"])] if self.front_matter else []
        return "\n\n".join([*front, *blocks]) + "\n"


FLAVORS: Mapping[Flavor, Markdown] = {
    "gfm": Markdown("**", "_", "- ", "> ", tables=True, remark_sign="> ", front_matter=False),
    "obsidian": Markdown("==", "_", "- ", "> ", tables=True, remark_sign="> [!info]\n> ", front_matter=True),
    "plain": Markdown("", "", "", "", tables=False, remark_sign="", front_matter=False),
}


def _yaml(value: str | Sequence[str]) -> str:
    """A value on one line: what JSON writes, YAML reads alike."""
    flat = re.sub(r"\s+", " ", value) if isinstance(value, str) else [re.sub(r"\s+", " ", each) for each in value]
    return json.dumps(flat, ensure_ascii=False)
