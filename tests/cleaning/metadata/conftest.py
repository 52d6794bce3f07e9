"""Reads a text or a page that a test gives, as the program does, and says what is stated of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.cleaning import clean
from reader.model import Article, Document
from reader.sources import Place, read

FIELDS = ("headline", "outlet", "author", "published", "updated", "credit", "language")


@pytest.fixture
def article_of(tmp_path: Path) -> Callable[[str], Article]:
    """The cleaned article of a text, or of a web page where it begins with "<"."""

    def article(text: str) -> Article:
        file = tmp_path / ("page.html" if text.startswith("<") else "text.txt")
        file.write_text(text, encoding="utf-8")
        document = read(Place(file.name, file, "a"))
        assert isinstance(document, Document)
        return clean([document])[0]

    return article


@pytest.fixture
def fields_of(article_of: Callable[[str], Article]) -> Callable[..., dict[str, str]]:
    """What is stated of a text or page, by field, but those that are named."""

    def fields(text: str, *but: str) -> dict[str, str]:
        article = article_of(text)
        found = {name: getattr(article, name) for name in FIELDS if name not in but}
        return {name: value.value for name, value in found.items() if value is not None}

    return fields
