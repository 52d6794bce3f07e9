"""What a web page itself says of its blocks, as numbers beside those of the text."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import accumulate

from reader.model import CHOSEN, Block

MARKS = (
    "heading", "list item", "caption", "quotation", "table", "navigation", "aside", "footer", "header", "form",
    "article", "paragraph", "comments", "related", "plea", "author", "sharing", "side", "body", "mostly links", CHOSEN,
)  # fmt: skip
_ASIDE = frozenset([
    "navigation", "aside", "footer", "form", "caption", "comments", "related", "plea", "sharing", "advertisement",
    "control",
])  # fmt: skip
_GATED = frozenset(["plea", "gate"])
_ARTICLE_ELEMENT = "article element "
_NEAR = 4
_OFFSETS = (-2, -1, 1, 2)


def is_chosen(block: Block) -> bool:
    """Whether trafilatura took the block for main text."""
    return CHOSEN in block.marks


def is_aside(block: Block) -> bool:
    """Whether the page's own marks say that the block is no article text; a plain text has no marks.

    Behind a gate ("paywall") stands the article itself as often as what asks for money.
    """
    marks = block.marks - _GATED if "gate" in block.marks else block.marks
    return not _ASIDE.isdisjoint(marks)


def is_link(block: Block) -> bool:
    """Whether the block is hardly more than a link, and no heading."""
    return "mostly links" in block.marks and "heading" not in block.marks


def is_linked_heading(block: Block) -> bool:
    """Whether the page marks the block as a heading that leads elsewhere."""
    return "mostly links" in block.marks and "heading" in block.marks


def article_elements(block: Block) -> frozenset[str]:
    """The marks of the article elements of the page in which the block stands, one inside the other."""
    return frozenset(mark for mark in block.marks if mark.startswith(_ARTICLE_ELEMENT))


def is_subheading(block: Block) -> bool:
    """Whether the page marks the block as a heading, but not as the title of the whole page or of a story."""
    return "heading" in block.marks and "title" not in block.marks


def mark_numbers(blocks: Sequence[Block]) -> list[list[float]]:
    """For each block which `MARKS` it has, and how many of its neighbours were chosen."""
    chosen = [float(is_chosen(block)) for block in blocks]
    sums = [0.0, *accumulate(chosen)]
    padded = [0.0, 0.0, *chosen, 0.0, 0.0]
    rows = []
    for index, block in enumerate(blocks):
        low, high = max(0, index - _NEAR), min(len(blocks), index + _NEAR + 1)
        rows.append(
            [float(mark in block.marks) for mark in MARKS]
            + [
                (sums[index] - sums[low]) / max(1, index - low),
                (sums[high] - sums[index + 1]) / max(1, high - index - 1),
                *(padded[index + 2 + offset] for offset in _OFFSETS),
                sums[index] / max(1.0, sums[-1]),
                math.log1p(sums[-1]),
            ]
        )
    return rows
