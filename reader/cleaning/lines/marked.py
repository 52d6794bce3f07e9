"""Rules on what a web page itself says of its lines: captions, links, advertisements, comments, other articles."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from reader.cleaning.lines.features import LEXICAL_NAMES, SHAPE_NAMES, Shape
from reader.cleaning.lines.page import article_elements, is_aside, is_linked_heading
from reader.model import Block

_MOST_MARKED = 0.25
"""Of the kept words; with more, the page's mark stands round its text."""
_TEXT_BEFORE = 15
"""Words of kept sentences before readers' comments, so that no article is taken for one."""
_MOST_ASKED = 80
"""Words behind a gate; more are the article that lies behind it."""
_PLEAS = frozenset(["membership", "newsletter", "subscription"])
_ADDRESS, _QUESTION = map((*SHAPE_NAMES, *LEXICAL_NAMES).index, ("address", "question"))


def drop_marked(mark: str, blocks: Sequence[Block], shapes: Sequence[Shape], keep: list[bool]) -> None:
    """What the page itself calls a caption, a link to another story or the like, unless that is a good part of its
    text.

    On 63 labelled pages 83 captions and 3 such links were kept, none of them article text.
    """
    marked = [position for position, block in enumerate(blocks) if keep[position] and mark in block.marks]
    kept = sum(shape.words for shape, kept in zip(shapes, keep, strict=True) if kept)
    if sum(shapes[position].words for position in marked) <= _MOST_MARKED * kept:
        for position in marked:
            keep[position] = False


def drop_marked_comments(blocks: Sequence[Block], shapes: Sequence[Shape], keep: list[bool]) -> None:
    """What the page calls readers' comments, however long, below sentences that it does not call so."""
    told = 0.0
    for position, block in enumerate(blocks):
        if keep[position] and "comments" in block.marks:
            keep[position] = told < _TEXT_BEFORE
        elif keep[position] and not is_aside(block):
            told += shapes[position].prose


def drop_gates(blocks: Sequence[Block], shapes: Sequence[Shape], keep: list[bool]) -> None:
    """What asks or speaks to the reader, or is no sentence, where the page names a gate and a line of it sells
    something: "Want to read more?". The article itself may stand behind one."""
    for gated, run in groupby(range(len(blocks)), lambda position: "gate" in blocks[position].marks):
        gate = list(run) if gated else []
        sells = any(cue.kind in _PLEAS for position in gate for cue in shapes[position].cues)
        if sells and sum(shapes[position].words for position in gate) <= _MOST_ASKED:
            for position in gate:
                shape = shapes[position]
                keep[position] &= bool(shape.sentence and not shape.numbers[_ADDRESS] and not shape.numbers[_QUESTION])


def drop_other_articles(blocks: Sequence[Block], shapes: Sequence[Shape], keep: list[bool], page_title: str) -> None:
    """What stands in another article element than the text's first sentence, under a heading that is a link or of the
    level of the page's title, which must stand in the element of that sentence: of a live page it stands above all."""
    first = next((p for p, block in enumerate(blocks) if keep[p] and shapes[p].prose and not is_aside(block)), None)
    own = article_elements(blocks[first]) if first is not None else frozenset[str]()
    headings = [block for block in blocks if "heading" in block.marks]
    titled = [block for block in headings if own & article_elements(block)]
    if not any("title" in block.marks or block.text in page_title for block in titled):
        return
    same = "title" if any("title" in block.marks for block in titled) else "heading"
    alike = (block for block in headings if same in block.marks or is_linked_heading(block))
    others = frozenset[str]().union(*map(article_elements, alike)) - own
    for position, block in enumerate(blocks):
        if keep[position] and others & article_elements(block) and not own & article_elements(block):
            keep[position] = False
