"""Plain text to blocks: one for each line that is not blank, numbered as an editor numbers them, or for each paragraph
of a text whose lines were broken at a width."""

from __future__ import annotations

from reader.model import Block
from reader.sources.wrapped import join_wrapped, rows


def blocks_of_text(text: str) -> tuple[Block, ...]:
    """The non-blank lines, without the spaces around them. Only \\n, \\r\\n and \\r end a line."""
    return tuple(Block(row.number, row.text) for row in rows(_lines(text)))


def paragraphs_of_text(text: str) -> tuple[tuple[Block, ...], tuple[str, ...]]:
    """As `blocks_of_text`, but wrapped lines joined to paragraphs, numbered by their first line; a note says so."""
    paragraphs, joined = join_wrapped(rows(_lines(text)))
    blocks = tuple(Block(number, paragraph) for number, paragraph in paragraphs)
    if not joined:
        return blocks, ()
    return blocks, (f"{joined:,} broken lines joined to the paragraphs that they go on",)


def _lines(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
