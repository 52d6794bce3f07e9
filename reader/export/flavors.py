"""The Markdown flavours: what each writes for a list, a quotation, a table, a mark. A new flavour is a new row here."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from reader.export.escape import escape_marked
from reader.model import Span

Flavor = Literal["gfm", "obsidian", "plain"]

WIDEST_PADDED = 48
"""Cells but the last are padded to the width of their column, up to this many characters, so that the file can be read
unrendered."""


@dataclass(frozen=True, slots=True)
class Markup:
    """How one flavour writes what every comparison needs. All text given to its methods is escaped already."""

    mark: str
    """Around the words that only one article has."""
    emphasis: str
    """Around the name of an article."""
    bullet: str
    quotation: str
    tables: bool
    note: str
    """What begins each line of a note to the reader."""
    note_title: str
    front_matter: bool

    def name(self, name: str) -> str:
        """The name of an article, set off from what it says."""
        return f"{self.emphasis}{name}{self.emphasis}"

    def marked(self, text: str, spans: Sequence[Span]) -> str:
        """A sentence (escaped here) with `spans` marked; a flavour without marks repeats those words after it."""
        if self.mark or not spans:
            return escape_marked(text, spans, self.mark, self.mark)
        words = "; ".join(f"“{escape_marked(text[start:stop], (), '', '')}”" for start, stop in spans)
        return f"{escape_marked(text, (), '', '')} (Only here: {words})"

    def items(self, items: Sequence[str]) -> str:
        """A list, one item a line (a paragraph each where there are no lists)."""
        return ("\n" if self.bullet else "\n\n").join(f"{self.bullet}{item}" for item in items)

    def quotations(self, texts: Sequence[str]) -> str:
        """Quoted sentences, each standing alone."""
        return "\n\n".join(f"{self.quotation}{text}" for text in texts)

    def remark(self, text: str) -> str:
        """A note to the reader that is not part of the findings."""
        return f"{self.note_title}{self.note}{text}"

    def table(self, header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
        """A table, or a line for each row with its header's words where there are no tables."""
        if not self.tables:
            return "\n\n".join(
                "; ".join(f"{name}: {cell}" for name, cell in zip(header, row, strict=True)) for row in rows
            )
        widths = [min(max(map(len, column)), WIDEST_PADDED) for column in zip(header, *rows, strict=True)]
        widths[-1] = len(header[-1])
        rule = ["-" * max(width, 3) for width in widths]
        return "\n".join(
            "| " + " | ".join(cell.ljust(max(width, 3)) for cell, width in zip(row, widths, strict=True)) + " |"
            for row in (header, rule, *rows)
        )

    def front(self, fields: Mapping[str, str | Sequence[str]]) -> str:
        """Properties before the text, in YAML: a JSON string on one line is a YAML string too."""
        if not self.front_matter:
            return ""
        lines = [f"{key}: {json.dumps(_flat(value), ensure_ascii=False)}" for key, value in fields.items()]
        return "\n".join(["---", *lines, "---"])


FLAVORS: Mapping[Flavor, Markup] = {
    "gfm": Markup("**", "_", "- ", "> ", tables=True, note="> ", note_title="", front_matter=False),
    "obsidian": Markup("==", "_", "- ", "> ", tables=True, note="> ", note_title="> [!info]\n", front_matter=True),
    "plain": Markup("", "", "", "", tables=False, note="", note_title="", front_matter=False),
}


def _flat(value: str | Sequence[str]) -> str | list[str]:
    if isinstance(value, str):
        return re.sub(r"\s+", " ", value)
    return [re.sub(r"\s+", " ", each) for each in value]
