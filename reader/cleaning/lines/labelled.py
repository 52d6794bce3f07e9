"""Boxes that a label gives away in any language: a poll, what is told about the author, titles of other stories.

They are left out before anything is judged, so that what stands before and behind them is judged as one text.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from reader.cleaning.cues import Cue, box_labels, normalise
from reader.cleaning.lines.features import Shape
from reader.patterns import compiled

_LONGEST_QUESTION, _LONGEST_ANSWER, _MOST_ANSWERS = 30, 8, 8
"""Words, words, lines."""
_SHORT_ANSWER, _FEWEST_ANSWERS = 5, 2
"""Words, where no button closes the poll; lines."""
_LONGEST_TITLE, _MOST_TITLES = 25, 4
"""Words; lines."""
_LONGEST_NAME, _LONGEST_BIOGRAPHY, _SHORT_BIOGRAPHY = 4, 70, 25
"""Words; a short biography needs nothing that says it is one."""
_MARK = compiled(r"[:：|\]】]\s*|\s[–—>»›-]\s")
_LONGEST_MARKED = 40
"""Characters in which the mark behind a label stands."""
_NAMED = compiled(r"[^\W\d_a-z]\S* [^\W\d_a-z]\S* ")
_ACCOUNT = compiled(r"[.!?] (?:\S+ ){1,6}@\w[\w.]*\W*$")
"""A last sentence of a few words and an account: "Ann Lee is a reporter. Follow her on X @annlee"."""
_LONGER, _STEM = 4, 5
"""Letters of words that tell something, and of their beginnings, which are compared."""


def labelled(shapes: Sequence[Shape], texts: Sequence[str]) -> dict[int, Cue]:
    """The positions of the lines of such boxes, each with the label that gave its box away; the time is linear."""
    labels, found = box_labels(), dict[int, Cue]()
    for position, (shape, text) in enumerate(zip(shapes, texts, strict=True)):
        if position in found:
            continue
        if shape.normal in labels.alone:
            found |= _under_label(shapes, texts, position)
        elif text[-1] in "?？" and (poll := _poll(shapes, text, position)) and found.keys().isdisjoint(poll):
            found |= poll
        elif shape.spoken and shape.spoken[0] in labels.first and (cue := _behind_label(shape, text)):
            found[position] = cue
        elif "@" in text and _NAMED.match(text) and _ACCOUNT.search(text):
            found[position] = Cue("bio", " @ ", "anywhere")
    return found


def _under_label(shapes: Sequence[Shape], texts: Sequence[str], position: int) -> dict[int, Cue]:
    """A notice, or the box that begins with a label on a line of its own; openings stand before titles on theirs."""
    labels, label = box_labels(), shapes[position].normal
    if label in labels.notices:
        return {position: Cue(labels.notices[label], label, "whole")}
    kind = labels.kinds[label]
    if kind == "links":
        return dict.fromkeys([position, *_titles(shapes, position + 1)], Cue("related", label, "whole"))
    told = _biography(shapes, texts, position + 1, sure=kind == "authors") if kind != "openings" else []
    return dict.fromkeys([position, *told], Cue("bio", label, "whole")) if told else {}


def _behind_label(shape: Shape, text: str) -> Cue | None:
    """The label at the beginning of a line that goes on with a title or with what is told about the author."""
    labels = box_labels()
    if beginning := next(filter(shape.normal.startswith, labels.beginnings), ""):
        return Cue(labels.beginnings[beginning], beginning, "start")
    mark = _MARK.search(text, 1, _LONGEST_MARKED)
    label = normalise(text[: mark.start()])[0] if mark and mark.end() < len(text) else ""
    kind = labels.kinds.get(label)
    if kind == "authors" and len(label.split()) + _LONGEST_NAME < shape.words <= _LONGEST_BIOGRAPHY:
        return Cue("bio", label, "start")
    if shape.words > _LONGEST_TITLE or text.endswith((".", "。")):
        return None
    opening = label if kind in ("links", "openings") else next(filter(shape.normal.startswith, labels.openings), "")
    return Cue("related", opening, "start") if opening else None


def _titles(shapes: Sequence[Shape], start: int) -> list[int]:
    """The titles below a label; the last is the article's own heading if the paragraph below takes up its words."""
    near = range(start, min(start + _MOST_TITLES, len(shapes)))
    titles = list(takewhile(lambda at: not shapes[at].prose and shapes[at].words <= _LONGEST_TITLE, near))
    below = titles[-1] + 1 if titles else start
    if titles and below < len(shapes) and not _stems(shapes[below]).isdisjoint(_stems(shapes[titles[-1]])):
        titles.pop()
    return titles


def _stems(shape: Shape) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in shape.spoken if len(word) >= _LONGER)


def _biography(shapes: Sequence[Shape], texts: Sequence[str], start: int, *, sure: bool) -> list[int]:
    """The line below a label that tells about the author, and the name above it; none where it may tell of others."""
    named = start < len(shapes) and shapes[start].words <= _LONGEST_NAME
    last = start + named
    if last >= len(shapes) or not _LONGEST_NAME < shapes[last].words <= _LONGEST_BIOGRAPHY:
        return []
    writes = any(cue.kind == "bio" for cue in shapes[last].cues) or "@" in texts[last]
    short = sure and shapes[last].sentence and shapes[last].words <= _SHORT_BIOGRAPHY
    return list(range(start, last + 1)) if writes or short else []


def _poll(shapes: Sequence[Shape], text: str, question: int) -> dict[int, Cue]:
    """A poll's question, label, answers and button; nothing where neither a label nor a button stands there."""
    labels = box_labels()
    if shapes[question].words > _LONGEST_QUESTION:
        return {}
    mark = _MARK.search(text, 1, _LONGEST_MARKED)
    inside = mark is not None and normalise(text[: mark.start()])[0] in labels.polls
    above = question - 1 if question and shapes[question - 1].normal in labels.polls else question
    headed = inside or above < question
    near = range(question + 1, min(question + 1 + _MOST_ANSWERS, len(shapes)))
    answers = list(takewhile(lambda at: _may_answer(shapes[at]), near))
    closing = range(question + 1 + len(answers), len(shapes))
    buttons = list(takewhile(lambda at: shapes[at].normal in labels.polls, closing))
    if not buttons:
        short = list(takewhile(lambda at: shapes[at].words <= _SHORT_ANSWER, answers))
        answers = short if len(short) >= _FEWEST_ANSWERS else []
    if not headed and (not buttons or len(answers) < _FEWEST_ANSWERS):
        return {}
    label = shapes[buttons[0] if buttons else above].normal
    return dict.fromkeys([*range(above, question + 1), *answers, *buttons], Cue("comments", label, "whole"))


def _may_answer(shape: Shape) -> bool:
    labels = box_labels()
    named = shape.normal in labels.polls or shape.normal in labels.alone
    return shape.words <= _LONGEST_ANSWER and not named
