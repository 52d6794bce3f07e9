"""Where readers' comments begin that no heading announces: names, some of them again, over what their owners write."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import takewhile

from reader.cleaning.lines.features import LEXICAL_NAMES, SHAPE_NAMES, Shape

_NAMES = (*SHAPE_NAMES, *LEXICAL_NAMES)
_ENDS, _COLON, _BULLET, _QUESTION, _EXCLAMATION, _ADDRESS, _OWN = map(
    _NAMES.index,
    ("ends a sentence", "ends in a colon", "bullet", "question", "exclamation", "address", "writes of self"),
)
_LONGEST_NAME = 3
_FEWEST_POSTS, _FEWEST_PEOPLE = 4, 3
_SHARE_OF_PEOPLE = 0.5
"""So many names for each post: in an interview two or three people take many turns."""
_SHARE_OF_POSTS, _SHARE_TALKING = 0.6, 0.4
"""Of the paragraphs from there on stand right under a name, and of these say "I" or "you", ask or exclaim."""
_HEADING = 3
"""So many lines over the first name may head the thread."""


def find_thread(shapes: Sequence[Shape]) -> int | None:
    """The position of the first line of such a thread; None without one. The time is linear in the text.

    Somebody posts twice, or is answered by name, and hardly anything else stands below. On 540 labelled texts none is
    cut that is none.
    """
    posts = [at for at in range(len(shapes) - 1) if _is_name(shapes[at]) and shapes[at + 1].prose]
    names = Counter(shapes[at].normal for at in posts)
    if len(posts) < _FEWEST_POSTS or len(names) < max(_FEWEST_PEOPLE, _SHARE_OF_PEOPLE * len(posts)):
        return None
    answers = [shapes[at + 1].normal for at in posts]
    answered = {name for name in names if any(text.startswith(name) for text in answers)}
    known = [at for at in posts if names[shapes[at].normal] > 1 or shapes[at].normal in answered]
    if not known:
        return None
    over = takewhile(lambda at: not shapes[at].prose, range(known[0] - 1, known[0] - 1 - _HEADING, -1))
    start = min([known[0], *(at for at in over if at >= 0)])
    posts = [at for at in posts if at >= start]
    paragraphs = sum(shape.prose > 0 for shape in shapes[start:])
    talking = sum(_talks(shapes[at + 1]) for at in posts)
    if len(posts) < max(_FEWEST_POSTS, _SHARE_OF_POSTS * paragraphs) or talking < _SHARE_TALKING * len(posts):
        return None
    return start


def _is_name(shape: Shape) -> bool:
    plain = not (shape.cues or shape.numbers[_ENDS] or shape.numbers[_COLON] or shape.numbers[_BULLET])
    return plain and shape.words <= _LONGEST_NAME and shape.normal.strip("# ") != ""


def _talks(shape: Shape) -> bool:
    return any(shape.numbers[at] for at in (_QUESTION, _EXCLAMATION, _ADDRESS, _OWN))
