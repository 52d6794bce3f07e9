"""A place to a Document: read the bytes, decode them, mend and make the text harmless, cut it into blocks."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from select import select

from reader.model import Document, Failure
from reader.sources.decoding import NotText, decode
from reader.sources.doctype import without_subset
from reader.sources.harmless import make_harmless
from reader.sources.html import blocks_of_html, looks_like_feed, looks_like_html
from reader.sources.main_text import mark_main_text
from reader.sources.misread import mended
from reader.sources.places import HTML_SUFFIXES, Place
from reader.sources.text import paragraphs_of_text

PATIENCE = 10.0
"""Seconds to wait for the next bytes of a pipe or device given as a path, such as `<(curl …)` makes one."""
_PORTION = 65_536
LARGEST = 10_000_000
"""Bytes. A news page has well under a million; what is larger is not one article."""


def read(place: Place) -> Document | Failure:
    """The document at `place`, or a failure that says why there is none: unreadable, too large, binary, empty."""
    try:
        data = _bytes_at(place)
    except TimeoutError:
        what = f"is a named pipe or a device, and nothing has come from it for {PATIENCE:g} seconds"
        return Failure(place.path, what, "give - and pipe the article in")
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        return Failure(place.path, f"cannot be read ({reason})", "check its permissions")
    if len(data) > LARGEST:
        return Failure(place.path, f"is larger than {LARGEST:,} bytes", "give the articles as separate files")
    try:
        text, assumed = decode(data)
    except NotText as error:
        return Failure(place.path, f"is {error}, not text", "save the article as plain text or HTML")
    if looks_like_feed(text):
        return Failure(place.path, "is a feed, not an article", "save the pages that it names and give those")
    text, repaired = mended(text)
    text, removed = make_harmless(text)
    notes = (*assumed, *repaired, *removed)
    is_page = looks_like_html(text) or (place.file is not None and place.file.suffix.lower() in HTML_SUFFIXES)
    document = _page(place, text, notes) if is_page else _text(place, text, notes)
    if not document.blocks:
        return Failure(place.path, "is empty" if not data else "holds no text", "save the article into it again")
    return document


def _text(place: Place, text: str, notes: tuple[str, ...]) -> Document:
    blocks, joined = paragraphs_of_text(text)
    return Document(place.id, place.path, blocks, (*notes, *joined))


def _page(place: Place, text: str, notes: tuple[str, ...]) -> Document:
    text = without_subset(text)
    blocks, stated = blocks_of_html(text)
    blocks, missing = mark_main_text(blocks, text)
    return Document(place.id, place.path, blocks, (*notes, *missing), stated)


def _bytes_at(place: Place) -> bytes:
    if place.file is None:
        return sys.stdin.buffer.read(LARGEST + 1)
    if place.file.is_fifo() or place.file.is_char_device():
        return _bytes_that_come(place.file)
    with place.file.open("rb") as stream:
        return stream.read(LARGEST + 1)


def _bytes_that_come(file: Path) -> bytes:
    """What a pipe or device gives until its end. Raises TimeoutError when it gives nothing for a while: a pipe that
    nobody writes into would never end."""
    data = b""
    stream = os.open(file, os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY)
    try:
        while len(data) <= LARGEST:
            if not select([stream], [], [], PATIENCE)[0]:
                raise TimeoutError
            portion = os.read(stream, _PORTION)
            if not portion:
                break
            data += portion
    finally:
        os.close(stream)
    return data
