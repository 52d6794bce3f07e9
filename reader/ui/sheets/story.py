"""The Story view: each fact once, in order, with the outlets that tell it; unfolded, in every wording."""

from __future__ import annotations

from collections.abc import Iterator, Set

from reader.model import Comparison, Sentence
from reader.model import Row as Level
from reader.ui.navigation import is_partly_alone
from reader.ui.session import Outlets
from reader.ui.sheet import Mark, Piece, Row, Sheet, row
from reader.ui.sheets.common import counted, one_column, only_marks, remark, sentence_role, spans_as
from reader.ui.sheets.compare import level_key
from reader.ui.signs import coverage, margin_width


def story_sheet(
    outlets: Outlets, width: int, *, unfolded: Set[str] = frozenset(), shared_folded: bool = False
) -> Sheet:
    """Every row of the comparison in the words of its first outlet; the rows whose keys are `unfolded` in all words."""
    columns = one_column(width, margin_width(outlets.total) if outlets.total > 1 else 2)
    if outlets.comparison is None:
        return Sheet((), columns)
    return Sheet(_rows(outlets.comparison, outlets, unfolded, shared_folded), columns)


def _rows(comparison: Comparison, outlets: Outlets, unfolded: Set[str], shared_folded: bool) -> Iterator[Row]:
    folded = 0
    for index, level in enumerate(comparison.rows):
        sentences = told(comparison, outlets, level)
        if shared_folded and not any(is_partly_alone(comparison.findings.get(s.id)) for s in sentences):
            folded += 1
            continue
        if folded:
            yield remark(f"··· {counted(folded, 'fact')} told by others too", gap=1, role="faint")
        folded = 0
        if sentences:
            key = level_key(index)
            yield row(*_fact(sentences, outlets, key in unfolded), key=key, gap=1)
    if folded:
        yield remark(f"··· {counted(folded, 'fact')} told by others too", gap=1, role="faint")


def told(comparison: Comparison, outlets: Outlets, level: Level) -> tuple[Sentence, ...]:
    """The sentences of a row in the order of the articles; repeats within an article are left out."""
    sentences = (comparison.by_id[name] for article in outlets.articles for name in level.cells.get(article.id, ()))
    return tuple(s for s in sentences if (f := comparison.findings.get(s.id)) is None or f.repeats is None)


def _fact(sentences: tuple[Sentence, ...], outlets: Outlets, unfolded: bool) -> Iterator[Piece]:
    yield _sentence(sentences[0], outlets)
    names = list(dict.fromkeys(sentence.article for sentence in sentences))
    rest = sentences[1:]
    if not unfolded or not rest:
        yield _names(names, outlets, len(rest))
        return
    for sentence in sentences[1:]:
        yield Piece(outlets.short(sentence.article), f"name-{outlets.numbers[sentence.article]}")
        yield _sentence(sentence, outlets, base=sentences[0])


def _names(names: list[str], outlets: Outlets, more: int) -> Piece:
    """The outlets that tell a fact, each in its colour, and how many other wordings there are to unfold."""
    text, marks = "", []
    for name in names:
        text += " · " if text else ""
        marks.append(Mark(len(text), len(text) + len(outlets.short(name)), f"outlet-{outlets.numbers[name]}"))
        text += outlets.short(name)
    if more:
        text += f"   + {counted(more, 'other wording')}"
    return Piece(text, "muted", tuple(marks))


def _sentence(sentence: Sentence, outlets: Outlets, base: Sentence | None = None) -> Piece:
    from reader.comparing.differing import differing_words

    finding, number = outlets.finding(sentence.id), outlets.numbers[sentence.article]
    differs = spans_as(differing_words(base.text, sentence.text)[1], "differs") if base else ()
    margin = coverage(finding, outlets.total, outlets.signs) if base is None else ""
    return Piece(
        sentence.text,
        sentence_role(finding, number) if base is None else "echo",
        (*differs, *only_marks(finding, number)),
        margin,
        f"name-{number}" if margin[:1].strip() else "faint",
        sentence.id,
    )
