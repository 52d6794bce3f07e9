"""First version: a line of eight words or more is text."""

from __future__ import annotations

from collections.abc import Sequence

from reader.model import Article, Block, Corrections, Document, Found, Line


def clean(documents: Sequence[Document], corrections: Corrections = Corrections()) -> tuple[Article, ...]:  # noqa: B008
    """The articles of `documents`, in order, each line with keep, kind and reason."""
    return tuple(_clean(document) for document in documents)


def _clean(document: Document) -> Article:
    headline = next((block for block in document.blocks if 4 <= len(block.text.split()) <= 25), document.blocks[0])
    lines = tuple(_judge(block, headline) for block in document.blocks)
    return Article(
        document.id,
        document.path,
        lines,
        headline=Found(headline.text, headline.number, "the first line that could be one"),
    )


def _judge(block: Block, headline: Block) -> Line:
    if block is headline:
        return Line(block.number, block.text, False, "headline", "the article's headline")
    if len(block.text.split()) >= 8 and block.text[-1] in ".!?\"”'":
        return Line(block.number, block.text, True, "paragraph", "a full sentence")
    return Line(block.number, block.text, False, "short", "too short for a paragraph")
