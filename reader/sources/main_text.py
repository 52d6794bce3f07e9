"""Asks trafilatura (the extra `web`) which blocks of a page are its main text; without it nothing is marked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.model import CHOSEN, Block
from reader.patterns import compiled
from reader.sources.marks import TITLE

WITHOUT_IT = "web pages are cleaned better with trafilatura: pip install 'reader-tui[web]'"
_WORD = compiled(r"\w+")
_SOME = 3
_LONGER = 12
_ENDS = compiled(r"[.!?…][\"”’»)]*$")
_NOT_TEXT = frozenset({
    "mostly links", "navigation", "aside", "footer", "form", "caption", "comments", "related", "plea", "sharing",
    "hidden", "advertisement", "control",
})  # fmt: skip
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
    marked = [_chosen(block) if _is_in(_words(block.text), whole, joined) else block for block in blocks]
    return tuple(_completed(marked)), ()


def _completed(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks, those marked too that trafilatura passed over among their like.

    It stops at some boxes and loses the rest of the article. Taken are whole sentences that the page marks just as it
    marks some chosen paragraphs, in the same article element, and only up to the title of another story. On 63
    labelled pages 23 of 24 such blocks are article text (most of them on two pages); left out, the F1 of a page rises
    from .963 to .977.
    """
    usual = Counter(block.marks - {CHOSEN} for block in blocks if CHOSEN in block.marks and _is_long(block.text))
    begun = ended = False
    for block in blocks:
        ended = ended or (begun and TITLE in block.marks)
        begun = begun or (CHOSEN in block.marks and _is_long(block.text))
        like = usual[block.marks] >= _SOME and _is_long(block.text) and _ENDS.search(block.text) is not None
        other = ended or not begun or not _NOT_TEXT.isdisjoint(block.marks)
        yield _chosen(block) if like and not other else block


def _chosen(block: Block) -> Block:
    return replace(block, marks=block.marks | {CHOSEN})


def _is_long(text: str) -> bool:
    return text.count(" ") + 1 >= _LONGER


def _words(text: str) -> str:
    return " ".join(_WORD.findall(text.lower()))


def _is_in(words: str, whole: set[str], joined: str) -> bool:
    if words in whole:
        return True
    return words.count(" ") >= _LONG - 1 and f" {words} " in joined
