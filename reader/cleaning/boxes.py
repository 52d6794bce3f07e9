"""Boxes between two paragraphs of one text: a form, a poll, links or a notice, behind which the article goes on.

They are taken out before the page is measured, so that what stands before and behind them is judged as one text.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import pairwise

from reader.cleaning.cues import Lexicon
from reader.cleaning.features import LEXICAL_NAMES, SHAPE_NAMES, Shape

_NAMES = (*SHAPE_NAMES, *LEXICAL_NAMES)
_OWN, _ADDRESS, _REPORTED, _QUOTES, _TIME, _YEAR, _IS_ITEM, _QUESTION, _DOTS = (
    _NAMES.index(name)
    for name in (
        "writes of self",
        "address",
        "reported speech",
        "quotes",
        "clock time",
        "year",
        "bullet",
        "question",
        "ends in an ellipsis",
    )
)
_LONGEST_BOX = 10
_LOOKED_AT = 8
"""So many lines behind the box tell whether the article goes on."""
_SHORTEST_TITLE, _LONGEST_LABEL, _LONGEST_SIGNATURE = 5, 12, 8
_SHORTEST_WORD, _STEM = 4, 5
_TAKEN_UP = 2
"""So many of their longer words at least stand above the box as well."""
_PLEAS = frozenset(["membership", "newsletter", "subscription", "comments", "advertisement"])
_BOXES = _PLEAS | {"sharing", "media", "related"}
_NO_PARAGRAPHS = _BOXES | {"legal", "bio", "cookies", "credit"}
_LISTS = frozenset(["related", "media", "comments"])
_SIGNS = frozenset(["date", "comments"])


def boxed(shapes: Sequence[Shape], lexicon: Lexicon) -> set[int]:
    """The positions of the lines of such boxes: from the first line with a cue to the last, or to the next paragraph.

    The time is linear in the text.
    """
    paragraphs = [position for position, shape in enumerate(shapes) if _is_paragraph(shape)]
    told: set[str] = set()
    found: set[int] = set()
    seen = 0
    for above, below in pairwise(paragraphs):
        for shape in shapes[seen : above + 1]:
            told |= _words(shape, lexicon) if shape.prose or shape.words >= _SHORTEST_TITLE else frozenset()
        seen = above + 1
        box = _box(shapes, above, below)
        signed = any(_signs(shapes[position]) for position in box)
        if box and not signed and _goes_on(shapes, below, told, lexicon):
            found.update(position for position in box if not shapes[position].prose or _pleads(shapes[position]))
    return found


def _box(shapes: Sequence[Shape], above: int, below: int) -> range:
    """The lines of the box between two paragraphs; none where no line has a cue.

    A list of links or of answers ends at the next paragraph, anything else with its last cue: what follows may be a
    sub-heading.
    """
    between = range(above + 1, below)
    cued = [position for position in between if _is_cued(shapes[position])]
    if not cued or len(between) > _LONGEST_BOX:
        return range(0)
    return range(cued[0], below if _heads_list(shapes[cued[-1]]) else cued[-1] + 1)


def _goes_on(shapes: Sequence[Shape], start: int, told: Set[str], lexicon: Lexicon) -> bool:
    """Whether the paragraphs from `start` on go on with the text in which the words `told` stand.

    They take up its words, and nobody signs them. What readers write stands between names, times and buttons, and says
    "I"; a paragraph that no other follows at once must report what somebody said, or be the last.
    """
    near = range(start, min(start + _LOOKED_AT, len(shapes)))
    run = [position for position in near if _is_paragraph(shapes[position])]
    if any(shapes[position].numbers[_OWN] and not _is_told(shapes[position]) for position in run):
        return False
    if any(_signs(shape) or _is_stamped(shape) for shape in shapes[start : run[-1] + 1]):
        return False
    taken_up = sum(len(_words(shapes[position], lexicon) & told) for position in run)
    follow = any(after == before + 1 for before, after in pairwise(run))
    told_of = _is_told(shapes[start])
    return taken_up >= (1 if told_of else _TAKEN_UP) and (follow or len(run) == 1 or told_of)


def _words(shape: Shape, lexicon: Lexicon) -> frozenset[str]:
    """The longer words that are none of the commonest, by their beginnings."""
    words = [word for word in shape.normal.split() if len(word) >= _SHORTEST_WORD]
    return frozenset(word[:_STEM] for word in words if word not in lexicon.common and word not in lexicon.reporting)


def _is_paragraph(shape: Shape) -> bool:
    """Running text that asks its reader for nothing; a short question may be a title, what ends in dots a teaser."""
    is_title = bool(shape.numbers[_QUESTION]) and shape.words <= _LONGEST_LABEL
    if shape.numbers[_DOTS]:
        return False
    return shape.prose > 0 and (_is_told(shape) or not (is_title or _asks(shape)))


def _asks(shape: Shape) -> bool:
    kinds = [cue for cue in shape.cues if cue.kind in _NO_PARAGRAPHS]
    return any(cue.stands != "anywhere" or shape.numbers[_ADDRESS] for cue in kinds)


def _is_told(shape: Shape) -> bool:
    return bool(shape.numbers[_REPORTED] or shape.numbers[_QUOTES])


def _is_cued(shape: Shape) -> bool:
    pleads = shape.words <= _LONGEST_LABEL or bool(shape.numbers[_ADDRESS])
    return any(
        cue.kind in _BOXES and (cue.stands != "anywhere" or (cue.kind in _PLEAS and pleads)) for cue in shape.cues
    )


def _heads_list(shape: Shape) -> bool:
    return any(cue.kind in _LISTS for cue in shape.cues)


def _pleads(shape: Shape) -> bool:
    """A sentence that asks with more than one phrase; of others a phrase says too little to take them out unjudged."""
    return len({cue.phrase for cue in shape.cues if cue.kind in _BOXES}) > 1 and not _is_told(shape)


def _is_stamped(shape: Shape) -> bool:
    return shape.words <= _LONGEST_SIGNATURE and not shape.sentence and bool(shape.numbers[_TIME])


def _signs(shape: Shape) -> bool:
    """A line with a year or a date, or a button under what a reader wrote."""
    label = shape.words <= _LONGEST_SIGNATURE and not shape.sentence and not shape.numbers[_IS_ITEM]
    dated = label and bool(shape.numbers[_YEAR])
    return dated or any(cue.kind in _SIGNS and cue.stands == "whole" for cue in shape.cues)
