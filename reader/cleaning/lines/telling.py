"""What a line says on its own, whatever stands around it: whether it states, quotes, asks or talks to its reader."""

from __future__ import annotations

from reader.cleaning.lines.features import LEXICAL_NAMES, SHAPE_NAMES, Shape

_NAMES = (*SHAPE_NAMES, *LEXICAL_NAMES)
_OWN, _ADDRESS, _REPORTED, _QUOTES, _QUESTION, _EXCLAMATION, _BULLET, _DOTS, _ENDS = map(
    _NAMES.index,
    (
        "writes of self", "address", "reported speech", "quotes", "question", "exclamation", "bullet",
        "ends in an ellipsis", "ends a sentence",
    ),
)  # fmt: skip
_TALK = (_OWN, _ADDRESS, _QUESTION, _EXCLAMATION)
_NOT_STATED = (_QUESTION, _EXCLAMATION, _BULLET, _DOTS)
_SHORTEST_STATEMENT, _INITIALS = 2, 2
"""Words; letters: "Rita M." states nothing."""
_LONGEST_TITLE = 12
"""Words of a question that may be a title."""
_NO_PARAGRAPHS = frozenset(
    ["membership", "newsletter", "subscription", "comments", "advertisement", "sharing", "media", "related", "legal",
     "bio", "cookies", "credit"]
)  # fmt: skip


def is_plain(shape: Shape) -> bool:
    """Whether it has no cue but one that any sentence may hold, as the time in "It landed at 2.10am."."""
    return all(cue.kind == "date" and cue.stands == "anywhere" for cue in shape.cues)


def states(shape: Shape) -> bool:
    """Whether it states something, in however few words: "Nobody was hurt."."""
    if not shape.numbers[_ENDS] or shape.words < _SHORTEST_STATEMENT or not is_plain(shape):
        return False
    return not any(map(shape.numbers.__getitem__, _NOT_STATED)) and len(shape.spoken[-1]) > _INITIALS


def is_told(shape: Shape) -> bool:
    """Whether it quotes somebody or reports what somebody said."""
    return bool(shape.numbers[_REPORTED] or shape.numbers[_QUOTES])


def talks(shape: Shape) -> bool:
    """Whether it speaks of its writer or to its reader."""
    return any(map(shape.numbers.__getitem__, _TALK)) and not is_told(shape)


def is_paragraph(shape: Shape) -> bool:
    """Running text that asks its reader for nothing; a short question may be a title, what ends in dots a teaser."""
    is_title = bool(shape.numbers[_QUESTION]) and shape.words <= _LONGEST_TITLE
    if shape.numbers[_DOTS]:
        return False
    if shape.prose:
        return is_told(shape) or not (is_title or _asks(shape))
    return states(shape)


def _asks(shape: Shape) -> bool:
    kinds = [cue for cue in shape.cues if cue.kind in _NO_PARAGRAPHS]
    return any(cue.stands != "anywhere" or shape.numbers[_ADDRESS] for cue in kinds)
