"""Bytes to text: which encoding a file is in, and whether it is text at all."""

from __future__ import annotations

import codecs
import re
from string import ascii_letters

from reader.patterns import compiled
from reader.sources.harmless import CONTROL_BYTES

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SIGNATURES = (
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"\x1f\x8b", "a compressed file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x7fELF", "a program"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"SQLite format 3", "a database"),
)
_DECLARED = compiled(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_ESCAPES = compiled(
    r"\udc9b(?=[?>=]?\d[\d;:?]*[@-~])"  # CSI: colours, cursor movement
    r"|\udc9d(?=\d{1,4};[^\x07\x1b\n\r]{0,4096}?(?:\x07|\x1b\\|\udc9c))"  # OSC: titles, links
    r"|\udc90(?=[\d$+][^\x07\x1b\n\r]{0,4096}?(?:\x1b\\|\udc9c))"  # DCS
)
"""Bytes that are no UTF-8 and introduce what an old terminal obeys. In Windows-1252 the first is a quotation
mark, which no digits and a letter follow; the others are nothing."""
_SAMPLE = 65_536
_AS_BROWSERS_DO = {
    "iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254", "gb2312": "gb18030", "gbk": "gb18030",
    "shift_jis": "cp932", "euc_kr": "cp949",
}  # fmt: skip
"""What pages that declare the first are in (Encoding Standard of the WHATWG, "Names and labels")."""
_FEW_CONTROLS = 8
_MOST_CONTROLS = 0.02
"""More control bytes than the few, and than this share of all, and a file is not text."""
_LETTERS = ascii_letters.encode()
_BEYOND, _CYRILLIC, _SMALL_IN_1251 = 0x80, 0xC0, 0xE0
"""Where the bytes beyond ASCII begin; the letters of both Cyrillic encodings; and the small ones of Windows-1251."""
_MOSTLY = 0.85


class NotText(Exception):
    """The bytes are not text; the message says what they seem to be."""


def decode(data: bytes) -> tuple[str, tuple[str, ...]]:
    """The text that `data` holds, and notes on what had to be assumed. Raises NotText for binary data.

    In this order: byte order mark, UTF-16 without one (recognised by its zero bytes), UTF-8, the encoding that an
    HTML page declares, UTF-8 with a few broken bytes, and at last Windows-1251 or KOI8-U where the bytes are plainly
    Cyrillic, else Windows-1252, which can read any byte.
    """
    for signature, name in _SIGNATURES:
        if data.startswith(signature):
            raise NotText(name)
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _marked(data, encoding)
    wide = _wide_encoding(data[:_SAMPLE])
    if wide:
        return data.decode(wide, "replace"), (f"read as {wide.upper()}: it has no byte order mark",)
    if _controls(data[:_SAMPLE]) > max(_FEW_CONTROLS, _MOST_CONTROLS * len(data[:_SAMPLE])):
        raise NotText("binary data")
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        return _not_quite_utf8(data)


def _marked(data: bytes, encoding: str) -> tuple[str, tuple[str, ...]]:
    text = data.decode(encoding, "replace")
    broken = text.count("\ufffd")
    return text, (f"{broken:,} unreadable characters marked �",) if broken else ()


def _wide_encoding(sample: bytes) -> str | None:
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if half >= 2 and odd > 0.4 * half and even < 0.05 * half:
        return "utf-16-le"
    if half >= 2 and even > 0.4 * half and odd < 0.05 * half:
        return "utf-16-be"
    return None


def _controls(sample: bytes) -> int:
    return len(sample) - len(sample.translate(None, CONTROL_BYTES))


def _not_quite_utf8(data: bytes) -> tuple[str, tuple[str, ...]]:
    declared = _declared_encoding(data)
    if declared:
        return data.decode(declared, "replace"), (f"read as {declared}, as the page declares",)
    data = _with_escapes_known(data)
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    if not broken:
        return text, ()
    sound = sum(character > "\x7f" for character in text) - broken
    if sound > 2 * broken:
        return text, (f"{broken:,} unreadable characters marked �",)
    encoding, name = _cyrillic(data[:_SAMPLE]) or ("cp1252", "Windows-1252")
    return data.decode(encoding, "replace"), (f"not UTF-8, read as {name}: some letters may be wrong",)


def _cyrillic(sample: bytes) -> tuple[str, str] | None:
    """The encoding of a text that is plainly Cyrillic by its bytes: most letters are beyond ASCII, and where small ones
    should be. In no text of Latin letters are most beyond ASCII; East Asian ones use the bytes below as often."""
    beyond = [byte for byte in sample if byte >= _BEYOND]
    letters = [byte for byte in beyond if byte >= _CYRILLIC]
    latin = sum(sample.count(letter) for letter in _LETTERS)
    if len(letters) <= latin or len(letters) < _MOSTLY * len(beyond):
        return None
    small = sum(byte >= _SMALL_IN_1251 for byte in letters)
    return ("cp1251", "Windows-1251") if 2 * small > len(letters) else ("koi8-u", "KOI8-U")


def _with_escapes_known(data: bytes) -> bytes:
    """The bytes with those that introduce an escape sequence, and end it, as the UTF-8 of the same control character:
    so the sequence is taken out whole, like any other."""
    text = data.decode("utf-8", "surrogateescape")
    ended = _ESCAPES.sub(lambda found: chr(ord(found[0]) - 0xDC00), text)
    if ended == text:
        return data
    ended = re.sub(r"([\x90\x9d][^\x07\x1b\n\r\udc9c]{0,4096})\udc9c", "\\1\x9c", ended)
    return ended.encode("utf-8", "surrogateescape")


def _declared_encoding(data: bytes) -> str | None:
    match = _DECLARED.search(data[:_SAMPLE])
    if match is None:
        return None
    try:
        name = codecs.lookup(match[1].decode("ascii")).name
        data[:16].decode(name, "replace")  # refuses codecs that do not give text
    except (LookupError, UnicodeError):
        return None
    return None if name.startswith("utf") else _AS_BROWSERS_DO.get(name, name)
