"""Asks trafilatura (the extra `web`) which blocks of a page are its main text; without it nothing is marked."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.model import CHOSEN, Block

WITHOUT_IT = "web pages are cleaned better with trafilatura: pip install 'reader-tui[web]'"
_WORD = re.compile(r"\w+")
_LONG = 5
"""A block of at least so many words may also be part of a chosen paragraph."""


def mark_main_text(blocks: Sequence[Block], html: str) -> tuple[tuple[Block, ...], tuple[str, ...]]:
    """The blocks, those that trafilatura chose marked, and a note when trafilatura is not installed.

    It is asked for everything it takes for text: its own deduplication is off, because it loses paragraphs, and
    leaving out captions and pleas is left to our own pass.
    """
    try:
        from trafilatura import extract
    except ImportError:
        return tuple(blocks), (WITHOUT_IT,)
    text = extract(html, include_comments=False, include_tables=True, deduplicate=False) or ""
    lines = [_words(line) for line in text.split("\n")]
    whole, joined = set(lines) - {""}, "\n".join(f" {line} " for line in lines)
    marked = [
        Block(b.number, b.text, b.marks | {CHOSEN}) if _is_in(_words(b.text), whole, joined) else b for b in blocks
    ]
    return tuple(marked), ()


def _words(text: str) -> str:
    return " ".join(_WORD.findall(text.lower()))


def _is_in(words: str, whole: set[str], joined: str) -> bool:
    if words in whole:
        return True
    return words.count(" ") >= _LONG - 1 and f" {words} " in joined
