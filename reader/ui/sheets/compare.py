"""The Compare view: what each outlet says, side by side on one level, and what it alone says set off."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache, partial
from itertools import groupby
from typing import Literal

from rich.cells import cell_len

from reader.comparing.rows.differing import differing_words
from reader.model import Finding, MatchKind, Sentence
from reader.model import Row as Level
from reader.naming import counted, numbered
from reader.ui.navigation import is_partly_alone, is_unique
from reader.ui.session import Outlets
from reader.ui.sheet import EDGE, Column, Mark, Piece, Row, Sheet, row
from reader.ui.sheets.common import (
    NUMBERS,
    number_lead,
    only_marks,
    sentence_role,
    sign_role,
    spans_as,
    unbroken,
)
from reader.ui.sheets.disputes import differing
from reader.ui.sheets.telling import article_of, only_counts, row_number
from reader.ui.signs import sign
from reader.ui.wrap import shorten

NARROWEST = 30
"""Cells below which a column is no longer pleasant to read."""

MARGIN = 3
MOST = 5


def columns_that_fit(width: int) -> int:
    """How many columns a width has room for, 1 to 5; 1 means that the others' words stand beneath."""
    return max(min((width - NUMBERS) // (NARROWEST + MARGIN + EDGE + 1), MOST), 1)


def level_key(index: int) -> str:
    """The key of the comparison's row with this index (from 0): its number, from 1, as it stands in the margin."""
    return f"row {index + 1}"


def level_index(key: str | None) -> int | None:
    """The index that `level_key` made a key of; None for any other key."""
    words = (key or "").split()
    return int(words[1]) - 1 if words[:1] == ["row"] else None


def level_of(key: str | None, outlets: Outlets) -> int | None:
    """The index of the row that a sentence stands in, or that a key names itself; None for any other key."""
    at = outlets.comparison.row_of.get(key or "") if outlets.comparison else None
    return level_index(key) if at is None else at


def nearest_level(outlets: Outlets, index: int, chosen: Sequence[str]) -> str | None:
    """The key of the row at `index` (from 0), or of the first one after it, then before it, in which one speaks."""
    rows = outlets.comparison.rows if outlets.comparison else ()
    order = (*range(index, len(rows)), *range(min(index, len(rows)) - 1, -1, -1))
    return next((level_key(at) for at in order if any(map(rows[at].cells.get, chosen))), None)


def compare_columns(width: int, count: int) -> tuple[Column, ...]:
    """`count` columns of equal width across `width` cells; the first has the rows' numbers in its margin."""
    each = (width - NUMBERS - 1) // count
    first = Column(EDGE, NUMBERS + MARGIN, max(each - EDGE - MARGIN - 1, 1))
    others = (Column(NUMBERS + n * each + EDGE, MARGIN, first.width) for n in range(1, count))
    return (first, *others)


def comparison_sheets(
    outlets: Outlets, choose: Callable[[int], Sequence[str]], *, shared_folded: bool = False
) -> Callable[[int], Sheet]:
    """Lays out the rows for any width, for which `choose` gives the articles; rows in which none speaks are counted.

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


Treatment = Literal["shown", "folded", "elsewhere"]
Compose = Callable[[int, Level, Sequence[str], Outlets], tuple[tuple[Piece, ...], ...]]


def _rows(outlets: Outlets, chosen: Sequence[str], compose: Compose, shared_folded: bool) -> Iterator[Row]:
    comparison = outlets.comparison
    levels = list(enumerate(comparison.rows)) if comparison else []
    treated = [(_treatment(level, chosen, outlets, shared_folded), index, level) for index, level in levels]
    for shown, group in groupby(treated, lambda entry: entry[0] == "shown"):
        run = list(group)
        if shown:
            for _, index, level in run:
                yield Row(_numbered(compose(index, level, chosen, outlets), index + 1), level_key(index), gap=1)
        else:
            yield row(Piece(f"··· {_left_out(run, outlets)}", "faint"), gap=1)


def _left_out(run: Sequence[tuple[Treatment, int, Level]], outlets: Outlets) -> str:
    """Which rows are not shown, and who speaks in those in which no chosen article does."""
    elsewhere = [(index + 1, level) for treatment, index, level in run if treatment == "elsewhere"]
    said = _speakers([level for _, level in elsewhere], outlets) if elsewhere else ""
    if len(elsewhere) < len(run):
        beyond = f"; {numbered(number for number, _ in elsewhere)} {said}" if elsewhere else ""
        said = f"nothing only here{beyond}"
    return f"{numbered(index + 1 for _, index, _ in run)}: {said}"


def _treatment(level: Level, chosen: Sequence[str], outlets: Outlets, shared_folded: bool) -> Treatment:
    """Whether a row is shown, folded as shared, or only counted since no chosen article speaks in it."""
    if not any(map(level.cells.get, chosen)):
        return "elsewhere"
    names = (name for article in chosen for name in level.cells.get(article, ()))
    alone = not shared_folded or any(is_partly_alone(outlets.finding(name)) for name in names)
    return "shown" if alone else "folded"


def _speakers(levels: Sequence[Level], outlets: Outlets) -> str:
    """Who speaks in rows that are not shown: "only in A" where that is sure of every sentence."""
    cells = [(article, name) for level in levels for article, cell in level.cells.items() for name in cell]
    speakers = sorted({article for article, _ in cells}, key=outlets.numbers.__getitem__)
    findings = [outlets.finding(name) for _, name in cells]
    only = len(speakers) == 1 and all(is_unique(found) and found and not found.unsure for found in findings)
    return f"{'only ' if only else ''}in {', '.join(map(outlets.short, speakers))}"


def _numbered(cells: tuple[tuple[Piece, ...], ...], number: int) -> tuple[tuple[Piece, ...], ...]:
    """The cells with the row's number before the first one, and room for it before what stands beneath."""
    first, *beneath = cells[0] or (Piece(""),)
    below = (piece.led(" " * NUMBERS) if piece.margin else piece for piece in beneath)
    return ((first.led(number_lead(number)), *below), *cells[1:])


def _beside(index: int, level: Level, chosen: Sequence[str], outlets: Outlets) -> tuple[tuple[Piece, ...], ...]:
    return tuple(_cell(index, level, article, chosen, outlets) for article in chosen)


def _stacked(index: int, level: Level, chosen: Sequence[str], outlets: Outlets) -> tuple[tuple[Piece, ...], ...]:
    pieces: list[Piece] = []
    for article in chosen:
        if cell := _cell(index, level, article, chosen, outlets):
            name = Piece(outlets.names[article], f"name-{outlets.colours[article]}")
            pieces.extend(cell if article == chosen[0] else (name, *cell))
    return (tuple(pieces),)


def _cell(index: int, level: Level, article: str, chosen: Sequence[str], outlets: Outlets) -> tuple[Piece, ...]:
    assert outlets.comparison is not None
    pieces: list[Piece] = []
    for name in level.cells.get(article, ()):
        sentence, finding = outlets.comparison.by_id[name], outlets.finding(name)
        pieces.append(_sentence(sentence, finding, level, chosen[0], outlets))
        if finding is not None and (note := _elsewhere(index, sentence, finding, level, chosen, outlets)):
            pieces.append(Piece(note, "note"))
        if name in outlets.comparison.disputes:
            pieces.extend(differing(name, outlets))
    return tuple(pieces)


def _sentence(sentence: Sentence, finding: Finding | None, level: Level, base: str, outlets: Outlets) -> Piece:
    number = outlets.colours[sentence.article]
    said = _base_text(finding, level, base, outlets) if finding and sentence.article != base else ""
    role = sentence_role(finding, number)
    return Piece(
        sentence.text,
        "echo" if said and role == "text" else role,
        (),
        sign(finding, outlets.signs),
        sign_role(finding, number),
        sentence.id,
        late=partial(_marks, finding, number, said, sentence.text),
    )


def _marks(finding: Finding | None, number: int, said: str, text: str) -> tuple[Mark, ...]:
    """The words that only this outlet has, over those that the base does not have."""
    return (*(_differing(said, text) if said else ()), *only_marks(finding, number))


def _base_text(finding: Finding, level: Level, base: str, outlets: Outlets) -> str:
    """What the base says of a sentence in the same row; empty where none of its sentences matches."""
    assert outlets.comparison is not None
    matched = [match.sentence for match in finding.matches]
    return " ".join(outlets.comparison.by_id[name].text for name in level.cells.get(base, ()) if name in matched)


@lru_cache(maxsize=2048)
def _differing(base: str, text: str) -> tuple[Mark, ...]:
    """The words of a text that the base does not have; found when it is drawn, as it takes longer than the rest."""
    return spans_as(differing_words(base, text)[1], "differs")


def _elsewhere(
    index: int, sentence: Sentence, finding: Finding, level: Level, chosen: Sequence[str], outlets: Outlets
) -> str:
    """Where a sentence is told as well, but not beside it: in another row, or by an article that is not shown."""
    if finding.repeats is not None:
        at = row_number(finding.repeats, outlets)
        return f"says again what row {at} says" if at != index + 1 else ""
    away = [
        (article, match)
        for match in finding.matches
        if (article := article_of(match, outlets)) not in chosen or not level.cells.get(article)
    ]
    if not away:
        return ""
    parts = []
    for article in dict.fromkeys(article for article, _ in away if article in chosen):
        rows = numbered(row_number(match.sentence, outlets) for other, match in away if other == article)
        parts.append(f"{outlets.short(article)}: {unbroken(f'see {rows}')}")
    if not any(level.cells.get(article) for article in chosen if article != sentence.article):
        parts.extend(_hidden([(article, match.kind) for article, match in away if article not in chosen], outlets))
    return "; ".join(parts)


def _hidden(tellers: Sequence[tuple[str, MatchKind]], outlets: Outlets) -> Iterator[str]:
    """Which articles that are not shown tell a sentence, and which of them only a part of it."""
    whole = dict.fromkeys(article for article, kind in tellers if kind == "same")
    partly = dict.fromkeys(article for article, _ in tellers if article not in whole)
    for articles, words in ((whole, "also told by"), (partly, "partly told by")):
        if articles:
            yield f"{words} {', '.join(map(outlets.short, articles))}"


def heads_sheet(outlets: Outlets, chosen: Sequence[str], width: int, choose: str = "c") -> Sheet:
    """The names above the columns, the first one the base that the others are compared with.

    A line beneath says what has no room beside a name, and of the articles without a column how many there are and by
    which key, `choose`, they get one.
    """
    stacked = is_stacked(width, chosen)
    columns = compare_columns(width, 1 if stacked else len(chosen))
    shown = chosen[:1] if stacked else chosen
    heads = [_head(article, place, outlets, columns[0].width) for place, article in enumerate(shown)]
    if any(below for _, below in heads):  # level with each other
        heads = [_head(article, place, outlets, columns[0].width, 2) for place, article in enumerate(shown)]
    more = _more(heads[0][1], outlets.total - len(chosen), choose, columns[0].width) if heads else ""
    inks = [f"name-{outlets.colours[article]}" for article in shown]
    names = tuple((Piece(name, ink),) for (name, _), ink in zip(heads, inks, strict=True))
    beneath = [(Piece(below, ink),) for (_, below), ink in zip(heads, inks, strict=True)]
    beneath[:1] = [(Piece(more, "muted", (Mark(0, len(more.partition("+ ")[0]), inks[0]),)),)] if heads else []
    return Sheet([Row(names), Row(tuple(beneath))], columns, "" if stacked else "│")


def _head(article: str, place: int, outlets: Outlets, width: int, lines: int = 1) -> tuple[str, str]:
    """Name, base or not, and how many sentences only it tells: in one line, or what has no room there in a second."""
    counts = only_counts(article, outlets) if outlets.comparison and outlets.voices > 1 else ""
    more = " · ".join(filter(None, ("base" if place == 0 else "", counts)))
    long, short = outlets.names[article], outlets.short(article)
    whole = (f"{name} · {more}" if more else name for name in (long, short))
    line = next((line for line in whole if cell_len(line) <= width), "")
    if line and lines < 2:
        return line, ""
    return next((name for name in (long, short) if cell_len(name) <= width), shorten(short, width)), more


def _more(below: str, hidden: int, choose: str, width: int) -> str:
    """Behind what stands below the first name, how many articles have no column; a number cut off would mislead."""
    if hidden < 1:
        return below
    lines = [f"{below} · " if below else "" for below in (below, below.removeprefix("base · "), "")]
    told = (f"+ {counted(hidden, 'more article')}, {choose} chooses", f"+ {hidden} more: {choose}")
    return next((line for start in lines for end in told if cell_len(line := start + end) <= width), told[-1])
