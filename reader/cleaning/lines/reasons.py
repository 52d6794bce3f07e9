"""The kind of each line and the clause that tells a reader why it was kept or taken out."""

from __future__ import annotations

from collections.abc import Callable

from reader.cleaning.kinds import REASONS
from reader.cleaning.lines.features import SHAPE_NAMES, Shape
from reader.cleaning.lines.pictures import is_bare_credit, is_labelled_picture, picture_credit
from reader.cleaning.lines.weighing import Ground
from reader.cleaning.metadata.byline import is_byline, signs_nothing
from reader.patterns import compiled

_ENDS, _TIME, _YEAR = map(SHAPE_NAMES.index, ("ends a sentence", "clock time", "year"))
_BULLET = compiled(r"^(?:[-*•·▪►–]|\d{1,2}[.)])\s")
_STRENGTH = {"whole": 0, "alone": 0, "start": 1, "anywhere": 2}
_LONG = 25
"""In a longer sentence a phrase in the middle says little about the whole."""

Verdict = tuple[str, str]
"""A kind of `kinds.KINDS` and a reason."""


def why_kept(shape: Shape, text: str, *, first: bool, above_prose: bool) -> Verdict:
    """What a kept line is to the article."""
    if _BULLET.match(text):
        return "list item", "a list inside the article"
    if first:
        return "standfirst", "the summary under the headline"
    if shape.prose:
        return "paragraph", "running text of the article"
    if above_prose and shape.words <= 12 and not shape.numbers[_ENDS]:
        return "subheading", "heads a part of the article"
    return "paragraph", "stands inside the article's text"


def why_removed(
    shape: Shape, text: str, *, side: str, ruled: str | None, weighed: Callable[[], Ground | None]
) -> Verdict:
    """What a removed line is, by its strongest cue, else by its shape and by where it stands (`side`).

    `ruled` is the clause of the plain rule that took it out; `weighed` tells what weighed most with the scorer. A
    phrase that only stands somewhere in the line is named where it was what weighed most.
    """
    credit = picture_credit(text)
    if credit is not None:
        return "caption", f"a photo caption: it names whose picture it is (“{credit}”)"
    if is_bare_credit(text):
        return "caption", "names whose picture stands here"
    if is_labelled_picture(text):
        return "caption", "says what a picture shows"
    if is_byline(text):
        return "byline", "names the author"
    cues = [cue for cue in shape.cues if cue.stands != "anywhere" or shape.words <= _LONG or len(shape.cues) > 1]
    cues = [cue for cue in cues if cue.kind != "byline" or cue.stands != "start" or not signs_nothing(text)]
    cue = min(cues, key=lambda cue: (_STRENGTH[cue.stands], -len(cue.phrase)), default=None)
    known = ruled or _cut_off(text)
    plain = bool(known) if cue is None else bool(ruled) or cue.stands != "anywhere"
    ground = None if plain else weighed()  # the dearest question, asked last
    if cue is not None and (ground is None or ground.name in ("phrase", "shape")):
        return cue.kind, f"{REASONS[cue.kind]} (“{cue.phrase.strip()}”)"
    kind, what, otherwise = _by_shape(shape, text)
    clause = known or (ground.clause if ground is not None else "")
    return (
        cue.kind if cue is not None else kind,
        f"{what} {side} that {clause}" if clause else f"{what} {side}, {otherwise}",
    )


def _cut_off(text: str) -> str:
    dots = text.rstrip('"”’»)').endswith(("…", "..."))
    return "is cut off with dots, as teasers of other stories are" if dots else ""


def _by_shape(shape: Shape, text: str) -> tuple[str, str, str]:
    """The kind that a line's shape speaks for, what it is, and why it goes when nothing else is known."""
    if _cut_off(text):
        return "related", "a line", "which is no sentence"
    if shape.words <= 8 and (shape.numbers[_TIME] or shape.numbers[_YEAR]):
        return "date", "a short line with a time or a year", "apart from any sentence"
    if shape.prose:
        return "other", "a sentence", "apart from the article's text"
    if _BULLET.match(text):
        return "related", "an entry of a list", "apart from the article's text"
    if 5 <= shape.words <= 20 and not shape.numbers[_ENDS]:
        return "related", "a line without a full stop", "as titles of other stories are"
    return "navigation", "a short line", "apart from any sentence"
