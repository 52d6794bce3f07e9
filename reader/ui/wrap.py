"""Breaking text into lines of terminal cells; positions stay positions in the text, so marks survive the break."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from rich.cells import cell_len, split_graphemes

from reader.patterns import compiled

if TYPE_CHECKING:
    from reader.model import Span


NEVER_FIRST = frozenset(",.;:!?)]}’”»、。，．：；！？）］｝」』】〉》…")
"""Closing punctuation that must not begin a line, also where a script is written without spaces."""


_narrow = compiled(r"[ -~¡-¬®-˿Ͱ-ͷͺ-҂Ҋ-\u052f‐-‧‰-⁞₠-₿]*").fullmatch
"""Whether each character takes exactly one cell: Latin, Greek, Cyrillic and their punctuation, the common case."""


@lru_cache(maxsize=1 << 15)
def wrap(text: str, width: int) -> tuple[Span, ...]:
    """Spans of `text`, one for each line of at most `width` cells, without the spaces at the breaks.

    Breaks at spaces, beside wide characters, and inside a word only when it is longer than a line, after a hyphen where
    there is one. An empty text is one empty line. A single character wider than `width` gets a line of its own. Kept,
    as each line that is drawn and each batch of articles that comes asks again for what stands above it.
    """
    width = max(width, 1)
    if _narrow(text):
        return tuple(_wrap_narrow(text, width)) or ((0, 0),)
    return tuple(_wrap_wide(text, width)) or ((0, 0),)


def _wrap_narrow(text: str, width: int) -> Iterator[Span]:
    """Wrap a text in which each character takes one cell."""
    start, length = _skip_spaces(text, 0), len(text)
    while length - start > width:
        space = text.rfind(" ", start, start + width + 1)
        end = space if space > start else (text.rfind("-", start + 1, start + width) + 1 or start + width)
        yield start, start + len(text[start:end].rstrip(" "))
        start = _skip_spaces(text, end)
    if end := len(text[start:].rstrip(" ")):
        yield start, start + end


def _wrap_wide(text: str, width: int) -> Iterator[Span]:
    """Wrap a text that holds wide characters or characters of no width, grapheme by grapheme."""
    start = end = 0
    for first, last in _words(text, width):
        if end > start and cell_len(text[start:last]) > width:
            yield start, end
            start = first
        elif end == start:
            start = first
        end = last
    if end > start:
        yield start, end


def _words(text: str, width: int) -> Iterator[Span]:
    """Unbreakable runs: words between spaces, each wide character, pieces of overlong words."""
    start = end = 0
    for first, last, cells in split_graphemes(text)[0]:
        if text[first:last] == " ":
            if end > start:
                yield start, end
            start = end = last
            continue
        joined = text[first] in NEVER_FIRST
        wide_edge = end > start and not joined and (cells == 2 or _ends_wide(text[start:end]))
        if end > start and (wide_edge or cell_len(text[start:last]) > width):
            yield start, end
            start = first
        end = last
    if end > start:
        yield start, end


def _ends_wide(text: str) -> bool:
    """Whether a line may be broken after the last character of `text` because it is a wide one."""
    return cell_len(text[-1]) == 2 or text[-1] in "、。，．：；！？）」』】"


def _skip_spaces(text: str, start: int) -> int:
    """The position of the first character from `start` on that is no space."""
    while start < len(text) and text[start] == " ":
        start += 1
    return start


def boundaries(text: str, span: Span) -> Collection[int]:
    """Where a line of `text` may change its ink: between any two characters that are not drawn as one."""
    start, end = span
    if _narrow(text):
        return range(start, end + 1)
    return (start, *(start + last for _, last, _ in split_graphemes(text[start:end])[0]))


def shorten(text: str, width: int) -> str:
    """`text` in at most `width` cells, cut at a word where possible and with "…" where something is left out."""
    if width < 1:
        return ""
    if cell_len(text) <= width:
        return text
    spans = wrap(text, width - 1) if width > 1 else ()
    kept = text[: spans[0][1]] if spans else ""
    return f"{kept.rstrip(' ,;:')}…" if cell_len(kept) < width else "…"
