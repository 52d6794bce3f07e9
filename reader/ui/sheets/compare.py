"""The Compare view: what each outlet says, side by side on one level, and what it alone says set off."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache, partial

from reader.comparing.differing import differing_words
from reader.model import Comparison, Sentence
from reader.model import Row as Level
from reader.ui.navigation import is_partly_alone
from reader.ui.session import Outlets
from reader.ui.sheet import EDGE, Column, Mark, Piece, Row, Sheet, row
from reader.ui.sheets.common import counted, only_marks, sentence_role, spans_as
from reader.ui.signs import sign

NARROWEST = 30
"""Cells below which a column is no longer pleasant to read."""

MARGIN = 2
NUMBERS = 4
MOST = 5


def columns_that_fit(width: int) -> int:
    """How many columns a width has room for, 1 to 5; 1 means that the others' words stand beneath."""
    return max(min((width - NUMBERS) // (NARROWEST + MARGIN + EDGE + 1), MOST), 1)


def level_key(index: int) -> str:
    """The key of the comparison's row with this index (from 0): its number, from 1, as it stands in the margin."""
    return f"row {index + 1}"


def compare_columns(width: int, count: int) -> tuple[Column, ...]:
    """`count` columns of equal width across `width` cells; the first has the rows' numbers in its margin."""
    each = (width - NUMBERS - 1) // count
    first = Column(EDGE, NUMBERS + MARGIN, max(each - EDGE - MARGIN - 1, 1))
    others = (Column(NUMBERS + n * each + EDGE, MARGIN, first.width) for n in range(1, count))
    return (first, *others)


def comparison_sheets(
    outlets: Outlets, choose: Callable[[int], Sequence[str]], *, shared_folded: bool = False
) -> Callable[[int], Sheet]:
    """Lays out, for any width, the rows in which a chosen article speaks; `choose` gives the articles for a width.

    One column with the others' words beneath where the width has no room for two. The rows are made once.
    """

    @lru_cache(maxsize=2)
    def rows(chosen: tuple[str, ...], stacked: bool) -> tuple[Row, ...]:
        return tuple(_rows(outlets, chosen, _stacked if stacked else _beside, shared_folded))

    def lay_out(width: int) -> Sheet:
        chosen = tuple(choose(width))
        stacked = is_stacked(width, chosen)
        columns = compare_columns(width, 1 if stacked else len(chosen))
        return Sheet(rows(chosen, stacked), columns, "" if stacked else "│")

    return lay_out


def is_stacked(width: int, chosen: Sequence[str]) -> bool:
    """Whether there is but one column."""
    return columns_that_fit(width) < 2 or len(chosen) < 2


Compose = Callable[[int, Level, Sequence[str], Outlets], tuple[tuple[Piece, ...], ...]]


def _rows(outlets: Outlets, chosen: Sequence[str], compose: Compose, shared_folded: bool) -> Iterator[Row]:
    comparison = outlets.comparison
    if comparison is None:
        return
    levels = ((index, level) for index, level in enumerate(comparison.rows) if any(map(level.cells.get, chosen)))
    folded = 0
    for index, level in levels:
        if shared_folded and not _holds_more(comparison, level, chosen):
            folded += 1
            continue
        if folded:
            yield _fold(folded)
        folded = 0
        yield Row(_numbered(compose(index, level, chosen, outlets), index + 1), level_key(index), gap=1)
    if folded:
        yield _fold(folded)


def _numbered(cells: tuple[tuple[Piece, ...], ...], number: int) -> tuple[tuple[Piece, ...], ...]:
    """The cells with the row's number before the first one."""
    lead = f"{number:>{NUMBERS - 1}} "
    first = (replace(cells[0][0], lead=lead), *cells[0][1:]) if cells[0] else (Piece("", lead=lead),)
    return (first, *cells[1:])


def _fold(count: int) -> Row:
    return row(Piece(f"··· {counted(count, 'row')} shared", "faint"), gap=1)


def _holds_more(comparison: Comparison, level: Level, chosen: Sequence[str]) -> bool:
    names = (name for article in chosen for name in level.cells.get(article, ()))
    return any(is_partly_alone(comparison.findings.get(name)) for name in names)


def _beside(index: int, level: Level, chosen: Sequence[str], outlets: Outlets) -> tuple[tuple[Piece, ...], ...]:
    return tuple(_cell(index, level, article, chosen, outlets) for article in chosen)


def _stacked(index: int, level: Level, chosen: Sequence[str], outlets: Outlets) -> tuple[tuple[Piece, ...], ...]:
    pieces: list[Piece] = []
    for article in chosen:
        if cell := _cell(index, level, article, chosen, outlets):
            name = Piece(outlets.names[article], f"name-{outlets.numbers[article]}")
            pieces.extend(cell if article == chosen[0] else (name, *cell))
    return (tuple(pieces),)


def _cell(index: int, level: Level, article: str, chosen: Sequence[str], outlets: Outlets) -> tuple[Piece, ...]:
    assert outlets.comparison is not None
    pieces: list[Piece] = []
    for name in level.cells.get(article, ()):
        sentence = outlets.comparison.by_id[name]
        pieces.append(_sentence(sentence, level, chosen[0], outlets))
        if note := _elsewhere(index, sentence, level, chosen, outlets):
            pieces.append(Piece(note, "note"))
    return tuple(pieces)


def _sentence(sentence: Sentence, level: Level, base: str, outlets: Outlets) -> Piece:
    finding, number = outlets.finding(sentence.id), outlets.numbers[sentence.article]
    said = _base_text(sentence, level, base, outlets)
    role, mark = sentence_role(finding, number), sign(finding, outlets.signs)
    return Piece(
        sentence.text,
        "echo" if said and role == "text" else role,
        only_marks(finding, number),
        mark,
        "faint" if mark == outlets.signs.shared else f"name-{number}",
        sentence.id,
        late=partial(_differing, said, sentence.text) if said else None,
    )


def _base_text(sentence: Sentence, level: Level, base: str, outlets: Outlets) -> str:
    """What the base says of it in the same row; empty where none of its sentences matches."""
    assert outlets.comparison is not None
    finding = outlets.finding(sentence.id)
    matched = {match.sentence for match in finding.matches} if finding and sentence.article != base else set()
    return " ".join(outlets.comparison.by_id[name].text for name in level.cells.get(base, ()) if name in matched)


@lru_cache(maxsize=2048)
def _differing(base: str, text: str) -> tuple[Mark, ...]:
    """The words of a text that the base does not have; found when it is drawn, as it takes longer than the rest."""
    return spans_as(differing_words(base, text)[1], "differs")


def _elsewhere(index: int, sentence: Sentence, level: Level, chosen: Sequence[str], outlets: Outlets) -> str:
    """Where a sentence is told as well, but not beside it: in another row, or by an article that is not shown."""
    assert outlets.comparison is not None
    finding = outlets.finding(sentence.id)
    if finding is None:
        return ""
    if finding.repeats is not None:
        at = outlets.comparison.row_of.get(finding.repeats)
        return f"says again what row {at + 1} says" if at is not None and at != index else ""
    rows: dict[str, int] = {}
    hidden: list[str] = []
    for match in finding.matches:
        other = outlets.comparison.by_id[match.sentence].article
        at = outlets.comparison.row_of.get(match.sentence)
        if level.cells.get(other):
            continue
        if other in chosen and at is not None:
            rows.setdefault(outlets.short(other), at + 1)
        elif other not in chosen and outlets.short(other) not in hidden:
            hidden.append(outlets.short(other))
    parts = [f"{name}: see row {at}" for name, at in rows.items()]
    alone = not any(level.cells.get(article) for article in chosen if article != sentence.article)
    parts += [f"also told by {', '.join(hidden)}"] if hidden and alone else []
    return "; ".join(parts)


def heads_sheet(outlets: Outlets, chosen: Sequence[str], width: int) -> Sheet:
    """The names above the columns, the first one the base that the others are compared with."""
    stacked = is_stacked(width, chosen)
    columns = compare_columns(width, 1 if stacked else len(chosen))
    names = [_head(article, place, outlets) for place, article in enumerate(chosen)]
    cells = ((names[0],),) if stacked else tuple((piece,) for piece in names)
    return Sheet([Row(cells)], columns, "" if stacked else "│")


def _head(article: str, place: int, outlets: Outlets) -> Piece:
    base = " · base" if place == 0 else ""
    return Piece(outlets.names[article] + base, f"name-{outlets.numbers[article]}")
