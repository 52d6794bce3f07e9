"""Plain text to blocks: one for each line that is not blank, numbered as an editor numbers them."""

from __future__ import annotations

import re

from reader.model import Block

_LINE_BREAK = re.compile(r"\r\n|\r|\n")


def blocks_of_text(text: str) -> tuple[Block, ...]:
    """The non-blank lines, without the spaces around them. Only \\n, \\r\\n and \\r end a line."""
    lines = ((number, line.strip()) for number, line in enumerate(_LINE_BREAK.split(text), 1))
    return tuple(Block(number, line) for number, line in lines if line)
