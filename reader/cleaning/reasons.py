"""The kind of each line and the clause that tells a reader why it was kept or taken out."""

from __future__ import annotations

import re

from reader.cleaning.byline import is_byline
from reader.cleaning.features import Shape
from reader.cleaning.kinds import REASONS

_BULLET = re.compile(r"^(?:[-*•·▪►–]|\d{1,2}[.)])\s")
_STRENGTH = {"whole": 0, "start": 1, "anywhere": 2}
_PICTURE_CREDIT = re.compile(
    r"\(([^()]*(?:Getty|Reuters|AP|AFP|EPA|Anadolu|Photo|Images|Handout)[^()]*)\)\s*$"
    r"|\(((?:[A-ZÀ-Þ][\w.'’-]* ){0,3}[A-ZÀ-Þ][\w.'’-]* ?/ ?[A-Z][\w .&'’-]{1,40})\)\s*$"
    r"|(via (?:Getty|AP|Reuters|AFP)\b)"
)
_LONG = 25
"""In a longer sentence a phrase in the middle says little about the whole."""

Verdict = tuple[str, str]
"""A kind of `kinds.KINDS` and a reason."""


def picture_credit(text: str) -> str | None:
    """The photographer and agency that a caption names, as in "(Ann Lee/Harbour Post)"; None for other lines."""
    match = _PICTURE_CREDIT.search(text)
    return next(group for group in match.groups() if group) if match and match.start() else None


def why_kept(shape: Shape, text: str, *, first: bool, above_prose: bool) -> Verdict:
    """What a kept line is to the article."""
    if _BULLET.match(text):
        return "list item", "a list inside the article"
    if first:
        return "standfirst", "the summary under the headline"
    if shape.prose:
        return "paragraph", "running text of the article"
    if above_prose and shape.words <= 12 and not shape.numbers[1]:
        return "subheading", "heads a part of the article"
    return "paragraph", "stands inside the article's text"


def why_removed(shape: Shape, text: str, *, side: str) -> Verdict:
    """What a removed line is, by its strongest cue, else by its shape and by where it stands (`side`)."""
    credit = picture_credit(text)
    if credit is not None:
        return "caption", f"a photo caption: it names whose picture it is (“{credit}”)"
    if is_byline(text):
        return "byline", "names the author"
    cues = [cue for cue in shape.cues if cue.stands != "anywhere" or shape.words <= _LONG or len(shape.cues) > 1]
    cue = min(cues, key=lambda cue: (_STRENGTH[cue.stands], -len(cue.phrase)), default=None)
    if cue is not None:
        return cue.kind, f"{REASONS[cue.kind]} (“{cue.phrase.strip()}”)"
    return _by_shape(shape, text, side)


def _by_shape(shape: Shape, text: str, side: str) -> Verdict:
    stripped = text.rstrip('"”’»)')
    if stripped.endswith(("…", "...")):
        return "related", "cut off with dots, as teasers of other stories are"
    if shape.words <= 8 and (shape.numbers[20] or shape.numbers[21]):
        return "date", "a short line with a time or a year"
    if shape.prose:
        return "other", f"a sentence {side}, apart from the article's text"
    if _BULLET.match(text):
        return "related", f"an entry of a list {side}"
    if 5 <= shape.words <= 20 and not shape.numbers[1]:
        return "related", f"no sentence but like a title, {side}"
    return "navigation", f"a short line {side}, apart from any sentence"
