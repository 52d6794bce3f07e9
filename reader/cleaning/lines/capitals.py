"""An article that is written in capitals all through: its lines are judged as if they were written as others are."""

from __future__ import annotations

from dataclasses import replace

from reader.model import Document
from reader.patterns import compiled

_SHORTEST = 60
"""Characters of a line that is no title and no entry of a menu: those may be in capitals in any text."""
_MOST = 0.8
"""Of such lines. A letter beginning in capitals or a shouting reader does not make an article one of capitals."""
_BEGINS = compiled(r"(?:^|[.!?:] |[\"“„«(])\W*\w")


def in_small_letters(document: Document) -> Document:
    """The document in sentence case where all but a few of its longer lines are in capitals; else as it is."""
    longer = [block.text for block in document.blocks if len(block.text) >= _SHORTEST]
    loud = sum(map(str.isupper, longer))
    if not loud or loud < _MOST * len(longer):
        return document
    blocks = (replace(block, text=_sentences(block.text)) for block in document.blocks)
    return replace(document, blocks=tuple(blocks))


def _sentences(text: str) -> str:
    return _BEGINS.sub(lambda begin: begin[0].upper(), text.lower())
