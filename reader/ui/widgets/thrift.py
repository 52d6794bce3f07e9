"""Few bytes for a line: what goes over a slow wire is mostly inks, and blanks need none of their own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.segment import Segment
from rich.style import Style


def thrifty(segments: Iterable[Segment]) -> list[Segment]:
    """The same line, with blanks in the ink of their neighbour where that does not show, so that they are one run."""
    forwards = list(_joined(segments))
    return list(_joined(reversed(forwards), backwards=True))[::-1]


def _joined(segments: Iterable[Segment], *, backwards: bool = False) -> Iterator[Segment]:
    last: Segment | None = None
    for segment in segments:
        if last is None:
            last = segment
            continue
        style = last.style if _blank_alike(segment, last) else segment.style
        if style == last.style:
            texts = (segment.text, last.text) if backwards else (last.text, segment.text)
            last = Segment("".join(texts), style)
        else:
            yield last
            last = segment
    if last is not None:
        yield last


def _blank_alike(segment: Segment, neighbour: Segment) -> bool:
    """Whether a segment is blank, and looks the same in the ink of its neighbour."""
    own, other = segment.style or Style(), neighbour.style or Style()
    return segment.text.isspace() and own.bgcolor == other.bgcolor and not _lined(own) and not _lined(other)


def _lined(style: Style) -> bool:
    """Whether blanks show the ink, or can be clicked."""
    return bool(style.underline or style.reverse or style.strike or style.meta)
