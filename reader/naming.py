"""What articles, rows and numbers are called on screen and in exports.

An article is called by its outlet where one is known, never by a guess.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import PurePath
from typing import TYPE_CHECKING

from reader.patterns import compiled

if TYPE_CHECKING:
    from reader.model import Article, Found, Lineage

NOT_STATED = "not stated"
_STAMP = compiled(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:[.,]\d+)?)?(Z|[+-]\d\d:?\d\d)?")
"""Day, time and offset of a time stamp (ISO 8601), its seconds left out."""


def display_names(articles: Sequence[Article]) -> Mapping[str, str]:
    """A name for each article id, unique among `articles`.

    The outlet where it is known; with the id where two articles share it; otherwise the id and the plain statement
    that the outlet is not stated.
    """
    shared = Counter(article.outlet.value for article in articles if article.outlet)
    return {article.id: _name(article, shared) for article in articles}


def short_names(articles: Sequence[Article]) -> Mapping[str, str]:
    """As `display_names`, where the reader has been told already that a bare id means an outlet that is not stated."""
    outlets = {article.id for article in articles if article.outlet}
    return {name: known if name in outlets else name for name, known in display_names(articles).items()}


def headline_of(article: Article) -> str:
    """An article's headline, or that it is not stated."""
    return article.headline.value if article.headline else f"headline {NOT_STATED}"


def story_headline(articles: Sequence[Article]) -> str:
    """What a story is called: the headline of its first article that has one."""
    return next((article.headline.value for article in articles if article.headline), f"headline {NOT_STATED}")


def dated(article: Article) -> Found | None:
    """When the article was published; where only an update is stated, that, and it says so; None where neither is.

    As it is stated, but for the stamps that pages write for machines: "2025-10-09T14:30:00+02:00" is told as
    "2025-10-09 14:30 +02:00".
    """
    found = article.published or article.updated
    if found is None:
        return None
    stamp = _STAMP.fullmatch(found.value)
    value = " ".join(filter(None, stamp.groups())).replace(" Z", " UTC") if stamp else found.value
    return replace(found, value=value if article.published else f"updated {value}")


def file_name(article: Article) -> str:
    """The name of an article's file, by which the user speaks of it in `reader.toml`."""
    return PurePath(article.path).name


def derivation(line: Lineage, origin: str) -> str:
    """From whom an article comes: "rewrite of Post", "rewrite of or by Post" where nothing says which was first."""
    return f"{line.relation} of {'' if line.ordered else 'or by '}{origin}"


def counted(number: int, noun: str, plural: str = "") -> str:
    """A number with its noun: "1 sentence", "2 sentences", "1,200 words"."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def numbered(rows: Iterable[int]) -> str:
    """ "row 9", "rows 4–7", "rows 4–7, 12"."""
    numbers = sorted(set(rows))
    runs = [list(run) for _, run in groupby(enumerate(numbers), lambda entry: entry[1] - entry[0])]
    named = (f"{run[0][1]}–{run[-1][1]}" if len(run) > 1 else str(run[0][1]) for run in runs)
    return f"row{'s' if len(numbers) > 1 else ''} {', '.join(named)}"


def _name(article: Article, shared: Counter[str]) -> str:
    if article.outlet is None:
        return f"{article.id} (outlet {NOT_STATED})"
    if shared[article.outlet.value] > 1:
        return f"{article.outlet.value} ({article.id})"
    return article.outlet.value
