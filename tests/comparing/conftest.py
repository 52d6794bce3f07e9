"""Articles for the tests of comparing: made-up ones, and the seeds cleaned by hand so that only comparing is tested."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from reader.comparing import compare
from reader.model import Article, Comparison, Found, Line

SEEDS = Path(__file__).parents[2] / "seeds"
BODY = {
    "000": {14, 16, 18, 20, 22, 24, 26},
    "001": {2, 4, 5, 7, 8},
    "002": {3, 4, 5, 6, 7},
    "003": {12, 14, 16, 18, 20, 22, 24, 26, 28, 30},
    "004": set(range(8, 31)),
}
HEADLINE = {"000": 8, "001": 1, "002": 1, "003": 6, "004": 3}
STATED = {
    "000": {"outlet": "Kyiv Independent"},
    "002": {"credit": "kyivindependent.com"},
    "003": {"published": "February 6, 2025 6:59 PM"},
}

MakeArticle = Callable[..., Article]


def found(value: str | None) -> Found | None:
    return Found(value, None, "said by the test") if value else None


def make_article(
    name: str,
    *texts: str,
    headline: str | None = None,
    outlet: str | None = None,
    published: str | None = None,
    credit: str | None = None,
    language: str | None = None,
) -> Article:
    """An article of the non-blank lines of `texts`; all are kept but those that begin with "BOILERPLATE "."""
    found_lines = [line.strip() for text in texts for line in text.splitlines() if line.strip()]
    lines = tuple(_line(n, text) for n, text in enumerate(found_lines, 1))
    return Article(
        name,
        f"{name}.txt",
        lines,
        headline=found(headline),
        outlet=found(outlet),
        published=found(published),
        credit=found(credit),
        language=found(language),
    )


def _line(number: int, text: str) -> Line:
    kept = not text.startswith("BOILERPLATE ")
    return Line(
        number, text.removeprefix("BOILERPLATE "), kept, "paragraph" if kept else "boilerplate", "said by the test"
    )


def seed(name: str) -> Article:
    """A seed with exactly its article text kept; line numbers as in the file."""
    path = next(SEEDS.glob(f"{name}_*.txt"))
    texts = path.read_text(encoding="utf-8").splitlines()
    numbered = [(n, text.strip()) for n, text in enumerate(texts, 1) if text.strip()]
    lines = tuple(Line(n, text, n in BODY[name], "paragraph", "labelled by hand") for n, text in numbered)
    stated = {key: found(value) for key, value in STATED.get(name, {}).items()}
    article = Article(name, f"seeds/{path.name}", lines, headline=found(texts[HEADLINE[name] - 1].strip()))
    return replace(article, outlet=stated.get("outlet"), published=stated.get("published"), credit=stated.get("credit"))


@pytest.fixture(scope="session")
def article() -> MakeArticle:
    return make_article


@pytest.fixture(scope="session")
def seeds() -> tuple[Article, ...]:
    return tuple(seed(name) for name in sorted(BODY))


@pytest.fixture(scope="session")
def seeds_compared(seeds: tuple[Article, ...]) -> Comparison:
    return compare(seeds)
