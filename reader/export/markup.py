"""What every kind of markup must be able to write; the sections of a comparison are told in these words alone.

A Markdown flavour is a row in `flavors`; anything else that can write these (`html`) gives the same sections.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from reader.model import Span

Properties = Mapping[str, str | Sequence[str]]
"""What a file says of itself before its text: title, outlets."""


class Markup(Protocol):
    """How blocks and words are written. All text is escaped already, except where a method says that it escapes."""

    @property
    def marks(self) -> bool:
        """Whether words can be marked within a sentence."""

    def escape(self, text: str) -> str:
        """`text` on one line, made to be shown and to do nothing."""

    def marked(self, text: str, spans: Sequence[Span]) -> str:
        """A sentence, escaped here, with the words of `spans` marked, or repeated after it where there are no marks."""

    def name(self, name: str) -> str:
        """The name of an article, set off from what it says."""

    def label(self, text: str) -> str:
        """A word of ours that the eye looks for, such as "Row 3"."""

    def citation(self, text: str) -> str:
        """Where a sentence stands."""

    def flag(self, words: str) -> str:
        """A word about a sentence that must not be overlooked, such as "only here"."""

    def pointer(self, words: str) -> str:
        """A word that points elsewhere, such as "see row 3"."""

    def heading(self, level: int, text: str) -> str:
        """A heading of level 1, 2 or 3."""

    def paragraph(self, text: str) -> str:
        """A paragraph of our own words."""

    def remark(self, text: str) -> str:
        """A note to the reader that is not part of the findings."""

    def items(self, items: Sequence[str]) -> str:
        """A list."""

    def quotations(self, texts: Sequence[str]) -> str:
        """Quoted sentences, each standing alone."""

    def table(self, header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
        """A table, or a line for each row where there are none."""

    def fits(self, columns: int, longest: int) -> bool:
        """Whether a table with so many articles and so long a cell (in characters) can be read."""

    def document(self, properties: Properties, blocks: Sequence[str]) -> str:
        """The whole file."""
