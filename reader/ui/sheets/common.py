"""Pieces that several views share."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.naming import NOT_STATED, dated
from reader.ui.navigation import is_partly_alone, is_unique
from reader.ui.session import Outlets
from reader.ui.sheet import EDGE, Column, Mark, Piece, Row, Sheet, row

if TYPE_CHECKING:
    from reader.model import Article, Finding, Found, Sentence, Span

MEASURE = 76
"""The widest line of running text, in cells: longer ones lose the eye on the way back."""


NUMBERS = 4
"""Cells that the number of a row takes before its sign."""


def number_lead(number: int) -> str:
    """The number of a row, as it stands before the sign."""
    return f"{number:>{NUMBERS - 1}}".ljust(NUMBERS)


def one_column(width: int, margin: int = 0, measure: int = MEASURE) -> tuple[Column, ...]:
    """A single column of at most `measure` cells; what is left of the width stays empty on the right."""
    return (Column(EDGE, margin, max(min(measure, width - EDGE - margin - 1), 1)),)


def value(found: Found | None) -> str:
    """A field's value, or "not stated"."""
    return found.value if found else NOT_STATED


def unbroken(words: str) -> str:
    """Few words of ours that stand on one line where it has room for them: a no-break space for each space."""
    return words.replace(" ", "\N{NO-BREAK SPACE}")


def spans_as(spans: Iterable[Span], role: str) -> tuple[Mark, ...]:
    """Marks of one role."""
    return tuple(Mark(start, end, role) for start, end in spans)


def heading(text: str, gap: int = 1) -> Row:
    """A heading between rows, on which the cursor does not stand."""
    return row(Piece(text, "strong"), gap=gap)


def remark(text: str, gap: int = 0, role: str = "note") -> Row:
    """A line of ours between the article's own words."""
    return row(Piece(text, role), gap=gap)


def to_look_at(sheet: Sheet, height: int, rest: str) -> Sheet:
    """What of a sheet has room in `height` lines beside another: nothing is scrolled there, no cursor stands on it.

    Where not all has room, `rest` says last where it is to be found.
    """
    rows = [replace(row, key="") for row in sheet.rows]
    if sheet.height > height:
        fitting = (at for at in range(len(rows)) if sum(sheet.extent(at)) > height - 2)  # `rest` with its gap
        rows = [*rows[: max(next(fitting), 1)], remark(rest, gap=1)]
    return Sheet(rows, sheet.columns, sheet.separator)


def sentence_role(finding: Finding | None, number: int) -> str:
    """The ink of a sentence: its outlet's colour when only that tells it, bold where sure; faint when said again."""
    if finding is None:
        return "text"
    if finding.repeats is not None:
        return "faint"
    if is_unique(finding):
        return f"outlet-{number}" if finding.unsure else f"name-{number}"
    return "text"


def sign_role(finding: Finding | None, number: int) -> str:
    """The ink of a sentence's sign: its outlet's colour where no other outlet tells all of it."""
    if finding is None or not is_partly_alone(finding):
        return "faint"
    return f"outlet-{number}" if finding.unsure else f"name-{number}"


def only_marks(finding: Finding | None, number: int) -> tuple[Mark, ...]:
    """The words of a sentence that none who tells it has; none when the whole sentence is marked already."""
    if finding is None or is_unique(finding) or finding.repeats is not None:
        return ()
    return spans_as(finding.only_here, "only")


def quoted(sentence: Sentence, outlets: Outlets) -> str:
    """Where a sentence stands, in words: outlet and line of the file."""
    return f"{outlets.names[sentence.article]}, line {sentence.line}"


def byline(article: Article, outlets: Outlets) -> str:
    """Outlet, author and date of an article in one line, each "not stated" where nothing says so."""
    author = f"by {article.author.value}" if article.author else f"author {NOT_STATED}"
    day = dated(article)
    return f"{outlets.names[article.id]} · {author} · {day.value if day else f'date {NOT_STATED}'}"
