"""A text that `reader clean` printed: it is known by the head over each article, and what stands below is its text.

Its form is that of `reader.export.as_text`; `tests/cleaning/test_printed.py` holds the two together.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from reader.cleaning.cues import Lexicon
from reader.cleaning.drafted import Draft
from reader.cleaning.lines.features import measure
from reader.cleaning.lines.scoring import Judged
from reader.model import Block, Document, Found
from reader.patterns import compiled

_FIELDS_LINE = compiled(
    r"outlet: (?P<outlet>.+?) · author: (?P<author>.+?) · published: (?P<published>.+?)"
    r"(?: · updated: (?P<updated>.+?))? · credit: (?P<credit>.+)"
)
_NOT_STATED, _NO_HEADLINE, _NOTE, _RULE = "not stated", "headline not stated", "note: ", "—" * 72
_ABOVE = 2
"""The headline and the path stand above the line of the fields."""
_CUE = "the head that reader clean printed"
_CLAUSE = "reader clean printed over the text"


def is_printed(blocks: Sequence[Block]) -> bool:
    """Whether a text begins with such a head: a look that costs next to nothing."""
    return len(blocks) > _ABOVE and blocks[_ABOVE].text.startswith("outlet: ") and _is_head(blocks[_ABOVE])


def as_printed(document: Document, words: Lexicon | None) -> Draft:
    """Everything below the heads of such a text, and the fields that the first of them states."""
    blocks = document.blocks
    starts = [index - _ABOVE for index in range(_ABOVE, len(blocks)) if _is_head(blocks[index])]
    removed = {index for start in starts for index in _head(blocks, start)}
    shapes = {index: measure(blocks[index].text, words) for index in removed}
    keep = [index not in removed for index in range(len(blocks))]
    ruled = dict.fromkeys(removed, _CLAUSE)
    result = Draft(document, words, shapes, keep, len(keep), Judged([]), {index: index for index in removed}, ruled)
    line = blocks[_ABOVE]
    stated = _FIELDS_LINE.fullmatch(line.text)
    for name, value in stated.groupdict().items() if stated else ():
        if value not in (None, _NOT_STATED):
            result.fields[name] = Found(value, line.number, _CUE)
    if blocks[0].text != _NO_HEADLINE:
        result.headline = 0
        result.fields["headline"] = Found(blocks[0].text, blocks[0].number, _CUE)
    if words is not None:
        result.fields["language"] = Found(words.language, None, "its commonest words")
    return result


def _is_head(block: Block) -> bool:
    return _FIELDS_LINE.fullmatch(block.text) is not None


def _head(blocks: Sequence[Block], start: int) -> range:
    """The lines of a head: the rule that parts it from the article above, its three lines, and the notes below them."""
    notes = takewhile(lambda block: block.text.startswith(_NOTE), blocks[start + _ABOVE + 1 :])
    ruled = start > 0 and blocks[start - 1].text == _RULE
    return range(start - ruled, start + _ABOVE + 1 + sum(1 for _ in notes))
