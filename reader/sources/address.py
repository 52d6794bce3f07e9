"""The address that the file of an article states: asked for when somebody wants to open it, and not before."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from urllib.parse import urlsplit

BEGINNING = 1 << 17
"""Bytes of a file in which an address is looked for: the head of a page, the first line of a text."""


def stated_address(file: Path) -> str | None:
    """The address by which a page names itself (`rel=canonical`, `og:url`, or where a browser saved it from), or that
    is the first line of a text; None where there is none, or the file cannot be read."""
    try:
        with file.open("rb") as opened:
            text = opened.read(BEGINNING).decode("utf-8", "replace").lstrip("\ufeff")
    except OSError:
        return None
    first = next((line.strip() for line in text.splitlines() if line.strip()), "")
    found = [_safe(first)]
    for name, of, value in (("rel", "canonical", "href"), ("property", "og:url", "content")):
        tags = re.findall(rf"<(?:link|meta)\b[^>]*\b{name}\s*=\s*[\"']?{of}\b[^>]*>", text, re.IGNORECASE)
        values = (re.search(rf"\b{value}\s*=\s*[\"']?([^\"'\s>]+)", tag, re.IGNORECASE) for tag in tags)
        found += [_safe(unescape(value[1])) for value in values if value]
    if saved := re.search(r"<!-- saved from url=\(\d+\)(\S+) -->", text):
        found.append(_safe(saved[1]))
    return next(filter(None, found), None)


def _safe(address: str) -> str | None:
    """The address, if it is one of the web and nothing besides."""
    if not re.fullmatch(r"https?://[^\s\x00-\x1f\x7f<>\"\\^`{|}]+", address, re.IGNORECASE):
        return None
    try:
        return address if urlsplit(address).hostname else None
    except ValueError:
        return None
