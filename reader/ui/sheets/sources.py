"""The Read view's sources: each article with how much of it is only here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from rich.cells import cell_len

from reader.naming import NOT_STATED, counted, dated, headline_of
from reader.ui.navigation import partly_count, unique_counts
from reader.ui.session import Outlets
from reader.ui.sheet import Mark, Piece, Row, Sheet, row
from reader.ui.sheets.common import heading, one_column
from reader.ui.sheets.telling import only_counts
from reader.ui.wrap import shorten

if TYPE_CHECKING:
    from reader.model import Article, Failure


ROOMY = 3
"""With more articles than these, headlines are shortened to a line so that all stand on one screen."""
ROOM = len("10 sentences · ◆ 1 ◆? 2 ◇ 3")
"""Cells from which on the sentences are called so; with fewer their number stands alone, behind the signs."""


def sources_sheet(
    outlets: Outlets,
    failures: Sequence[Failure],
    width: int,
    hits: Mapping[str, int] | None = None,
    said: str = "",
    notes: Sequence[Failure] = (),
) -> Sheet:
    """Name, headline, date and counts of each article, search hits among them; below them what could not be read.

    `said` stands first: what must be known of them all. `notes` stand last.
    """
    columns = one_column(width)
    rows = [
        _source(article, outlets, columns[0].width, (hits or {}).get(article.id, 0)) for article in outlets.articles
    ]
    if said:
        rows.insert(0, row(Piece(said, "warning")))
    for title, role, told in (("Could not be read", "error", failures), ("To be known", "warning", notes)):
        if told:
            rows.append(heading(title))
            rows.extend(row(Piece(one.path, role), Piece(f"{one.what}; {one.remedy}", "muted")) for one in told)
    return Sheet(rows, columns)


def _source(article: Article, outlets: Outlets, width: int, hits: int) -> Row:
    number = outlets.colours[article.id]
    pieces = [
        *_name(outlets.short(article.id), number, hits, width),
        Piece(shorten(headline_of(article), width if outlets.total > ROOMY else 2 * width - 4)),
        Piece(_dated(article), "muted"),
    ]
    if outlets.comparison is not None:
        pieces.append(_counts(article, outlets, number, width))
    if origin := outlets.origin(article.id):
        pieces.append(Piece(outlets.derivation(origin), "note"))
    if article.id in outlets.alone:
        pieces.append(Piece("the only one in its language", "note"))
    if article.id in outlets.apart:
        pieces.append(Piece("compared apart", "note"))
    if article.id in outlets.earlier:
        pieces.append(Piece("earlier coverage", "note"))
    return row(*pieces, key=article.id, gap=1)


def _name(name: str, number: int, hits: int, width: int) -> Iterator[Piece]:
    """The name of a source, and behind it or beneath how many hits it has, set off."""
    ink, found = f"name-{number}", counted(hits, "hit")
    if not hits:
        yield Piece(name, ink)
    elif cell_len(name) + 2 + len(found) <= width:
        start = len(name) + 2
        yield Piece(f"{name}  {found}", marks=(Mark(0, len(name), ink), Mark(start, start + len(found), "hit")))
    else:
        yield Piece(name, ink)
        yield Piece(found, "hit")


def _dated(article: Article) -> str:
    """The date, and what is not stated of date and outlet."""
    day = dated(article)
    if article.outlet is None:
        return f"{day.value} · outlet {NOT_STATED}" if day else f"outlet and date {NOT_STATED}"
    return day.value if day else f"date {NOT_STATED}"


def _counts(article: Article, outlets: Outlets, number: int, width: int) -> Piece:
    """How many sentences there are, how many of them only this article tells, and how many others tell in part."""
    assert outlets.comparison is not None
    told = len(outlets.comparison.sentences.get(article.id, ()))
    counts = unique_counts(outlets.comparison, article.id)
    if outlets.voices < 2 or (article.id in outlets.alone and not any(counts)):
        return Piece(counted(told, "sentence"), "muted")
    only = only_counts(article.id, outlets) or f"{outlets.signs.only} 0"
    partly = partly_count(outlets.comparison, article.id)
    part = f" {outlets.signs.partly} {partly}" if partly else ""
    before = f"{counted(told, 'sentence')} · " if width >= ROOM else ""
    after = "" if before else f" of {told}"
    ink = f"name-{number}" if counts[0] else f"outlet-{number}"
    marks = (Mark(len(before), len(before) + len(only), ink),) if any(counts) else ()
    return Piece(f"{before}{only}{part}{after}", "muted", marks)
