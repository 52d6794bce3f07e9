"""Breaking text into lines of terminal cells; positions stay positions in the text, so marks survive the break."""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import cell_len, split_graphemes

from reader.model import Span

NEVER_FIRST = frozenset(",.;:!?)]}’”»、。，．：；！？）］｝」』】〉》…")
"""Closing punctuation that must not begin a line, also where a script is written without spaces."""


def wrap(text: str, width: int) -> tuple[Span, ...]:
    """Spans of `text`, one for each line of at most `width` cells, without the spaces at the breaks.

    Breaks at spaces, beside wide characters, and inside a word only when it is longer than a line. An empty text is
    one empty line. A single character wider than `width` gets a line of its own.
    """
    width = max(width, 1)
    if len(text) == cell_len(text):
        return tuple(_wrap_narrow(text, width)) or ((0, 0),)
    return tuple(_wrap_wide(text, width)) or ((0, 0),)


def _wrap_narrow(text: str, width: int) -> Iterator[Span]:
    """Wrap a text in which each character takes one cell."""
    start, length = _skip_spaces(text, 0), len(text)
    while length - start > width:
        space = text.rfind(" ", start, start + width + 1)
        end = space if space > start else start + width
        yield start, start + len(text[start:end].rstrip(" "))
        start = _skip_spaces(text, end)
    if end := len(text[start:].rstrip(" ")):
        yield start, start + end


def _wrap_wide(text: str, width: int) -> Iterator[Span]:
    """Wrap a text that holds wide characters or characters of no width, grapheme by grapheme."""
    start = end = cells = 0
    for word_start, word_end, size in _words(text, width):
        room = 0 if start == end else cell_len(text[end:word_start])
        if end > start and cells + room + size > width:
            yield start, end
            start, cells, room = word_start, 0, 0
        elif end == start:
            start = word_start
        end, cells = word_end, cells + room + size
    if end > start:
        yield start, end


def _words(text: str, width: int) -> Iterator[tuple[int, int, int]]:
    """Unbreakable runs as (start, end, cells): words between spaces, each wide character, pieces of overlong words."""
    graphemes, _ = split_graphemes(text)
    start = end = size = 0
    for first, last, cells in graphemes:
        if text[first:last] == " ":
            if end > start:
                yield start, end, size
            start, end, size = last, last, 0
            continue
        follows = text[first] in NEVER_FIRST
        wide_edge = end > start and not follows and (cells == 2 or _ends_wide(text[start:end]))
        if wide_edge or size + cells > width:
            if end > start:
                yield start, end, size
            start, size = first, 0
        end, size = last, size + cells
    if end > start:
        yield start, end, size


def _ends_wide(text: str) -> bool:
    """Whether a line may be broken after the last character of `text` because it is a wide one."""
    return cell_len(text[-1]) == 2 or text[-1] in "、。，．：；！？）」』】"


def _skip_spaces(text: str, start: int) -> int:
    """The position of the first character from `start` on that is no space."""
    while start < len(text) and text[start] == " ":
        start += 1
    return start


def shorten(text: str, width: int) -> str:
    """`text` in at most `width` cells, cut at a word where possible and with "…" where something is left out."""
    if width < 1:
        return ""
    if cell_len(text) <= width:
        return text
    spans = wrap(text, width - 1) if width > 1 else ()
    kept = text[: spans[0][1]] if spans else ""
    return f"{kept.rstrip(' ,;:')}…" if cell_len(kept) < width else "…"
