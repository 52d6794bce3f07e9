"""Mends text that was UTF-8, was read as Latin-1 or Windows-1252 and was saved so: "Ã¼" for "ü", "â€œ" for a mark."""

from __future__ import annotations

from reader.patterns import compiled

_HIGH = "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(0x80, 0xC0))
"""What the bytes that go on a character of UTF-8 are in Windows-1252; in Latin-1 they are the same numbers."""
_BYTES = {ord(character): chr(0x80 + place) for place, character in enumerate(_HIGH)}
_MISREAD = compiled(rf"[\xc2-\xf4][\x80-\xbf{_HIGH}]")
_REPLACED = ("â€\ufffd", "â€\x9d")
"""Windows-1252 has no character for the last byte of a closing quotation mark: many readers put a mark for it."""
_FEWEST = 2
"""Misread characters: one may be a text's own, such as an example of the damage."""


def mended(text: str) -> tuple[str, tuple[str, ...]]:
    """The text as it was before it was misread, with a note; as it is where not every character tells the same."""
    if text.isascii() or len(_MISREAD.findall(text)) < _FEWEST:
        return text, ()
    try:
        whole = text.replace(*_REPLACED).translate(_BYTES).encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text, ()
    return whole, ("UTF-8 that had been read as Windows-1252: its letters and quotation marks are mended",)
