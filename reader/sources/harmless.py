"""Makes decoded text harmless: nothing is left that a terminal obeys or that hides from the eye."""

from __future__ import annotations

import re

from reader.patterns import compiled

_ESCAPE_SEQUENCE = compiled(
    r"\x1b\[[0-?]*[ -/]*[@-~]"  # CSI: colours, cursor movement
    r"|\x1b[\]PX^_][^\x07\x1b\x9c\n\r]{0,4096}(?:\x07|\x1b\\|\x9c)"  # OSC, DCS and their like
    r"|\x1b\](?:\d{1,4};+)?"  # an OSC that nothing ends: what follows is text
    r"|\x1b[ -/]*[0-~]"  # two-character sequences
    r"|(?<![\x80-\xff])(?:\x9b[?>=]?\d[\d;:?]*[@-~]"  # the same, begun by one character
    r"|\x9d\d{1,4};[^\x07\x1b\n\r\x9c]{0,4096}(?:\x07|\x1b\\|\x9c)"
    r"|\x90[\d$+][^\x07\x1b\n\r\x9c]{0,4096}(?:\x1b\\|\x9c))"
)
"""One character begins a sequence only with a parameter behind it, and not behind a letter of Latin-1: in text that was
read in a wrong encoding it is part of a letter or quotation mark, and what follows is text."""
_LINE_SEPARATORS = compiled(r"[\t\x0b\x0c\u2028\u2029]")
_NEXT_LINE = compiled(r"(?<![\x80-\xff])\x85")
"""The line break of mainframes. Behind a letter of Latin-1 it is part of a letter that was read in a wrong encoding."""
_CONTROL = compiled(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_DIRECTION = compiled(r"[\u202a-\u202e\u2066-\u2069]")
CONTROL_BYTES = bytes(byte for byte in range(32) if byte not in b"\t\n\x0b\x0c\r\x1b\x00") + b"\x7f"
"""Bytes that text in a one-byte encoding or UTF-8 hardly ever holds. Zero bytes are counted apart."""
_INVISIBLE = compiled(r"[\u00ad\u200b\u2060\ufeff\ud800-\udfff]")


def make_harmless(text: str) -> tuple[str, tuple[str, ...]]:
    """Take out what could steer a terminal or deceive the eye; the notes say what and how many.

    Line breaks (\\n, \\r) stay, tabs and the rarer separators become spaces, so that lines are an editor's lines; NEL,
    which ends a paragraph where it is used at all, becomes a line break.
    """
    text = _LINE_SEPARATORS.sub(" ", text)
    if "\x85" in text:
        text = _NEXT_LINE.sub("\n", text)
    notes = []
    for name, pattern in (
        ("terminal escape sequence", _ESCAPE_SEQUENCE),
        ("control character", _CONTROL),
        ("text direction override", _DIRECTION),
        ("invisible character", _INVISIBLE),
    ):
        text, count = pattern.subn("", text)
        if count:
            notes.append(f"{count:,} {name}{'s' if count > 1 else ''} taken out")
    return text, tuple(notes)


def without_controls(text: str) -> str:
    """A path or name as it may be shown: on one line and without anything a terminal obeys."""
    harmless, _ = make_harmless(re.sub(r"[\r\n\x85]", " ", text))
    return harmless
