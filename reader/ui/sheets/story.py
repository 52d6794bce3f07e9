"""The Story view: each fact once, in order, with the outlets that tell it; unfolded, in every wording."""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import replace
from itertools import groupby

from reader.model import Comparison, Sentence
from reader.model import Row as Level
from reader.naming import counted, numbered
from reader.ui.navigation import is_partly_alone
from reader.ui.session import Outlets
from reader.ui.sheet import Mark, Piece, Row, Sheet, row
from reader.ui.sheets.common import (
    NUMBERS,
    number_lead,
    one_column,
    only_marks,
    remark,
    sentence_role,
    sign_role,
    spans_as,
    unbroken,
)
from reader.ui.sheets.compare import level_key
from reader.ui.sheets.disputes import all_differences, differing_in_row
from reader.ui.sheets.telling import article_of, flag, margin, row_number
from reader.ui.signs import margin_width


def story_sheet(
    outlets: Outlets, width: int, *, unfolded: Set[str] = frozenset(), shared_folded: bool = False
) -> Sheet:
    """Every row of the comparison in the words of its first outlet; the rows whose keys are `unfolded` in all words."""
    columns = one_column(width, NUMBERS + (margin_width(outlets.total) if outlets.total > 1 else 2))
    if outlets.comparison is None:
        return Sheet((), columns)
    return Sheet(_rows(outlets.comparison, outlets, unfolded, shared_folded), columns)


def _rows(comparison: Comparison, outlets: Outlets, unfolded: Set[str], shared_folded: bool) -> Iterator[Row]:
    told_in = [told(comparison, outlets, level) for level in comparison.rows]
    differences, told_before = all_differences(outlets), dict[int, int]()
    for shown, group in groupby(enumerate(told_in), lambda entry: _treatment(entry[1], outlets, shared_folded)):
        run = list(group)
        if shown == "shown":
            for index, sentences in run:
                key, names = level_key(index), [sentence.id for sentence in sentences]
                differing, before = differing_in_row(index + 1, names, outlets, differences, told_before)
                fact = _fact(index, sentences, outlets, key in unfolded, before)
                yield row(*fact, *differing, key=key, gap=1)
        else:
            said = "nothing only here" if shown == "folded" else "said before"
            yield remark(f"··· {numbered(index + 1 for index, _ in run)}: {said}", gap=1, role="faint")


def _treatment(sentences: tuple[Sentence, ...], outlets: Outlets, shared_folded: bool) -> str:
    """Whether a fact is shown, folded as shared, or only counted since its sentences were told before."""
    if not sentences:
        return "repeated"
    alone = not shared_folded or any(is_partly_alone(outlets.finding(sentence.id)) for sentence in sentences)
    return "shown" if alone else "folded"


def told(comparison: Comparison, outlets: Outlets, level: Level) -> tuple[Sentence, ...]:
    """The sentences of a row in the order of the articles; repeats within an article are left out."""
    sentences = (comparison.by_id[name] for article in outlets.articles for name in level.cells.get(article.id, ()))
    return tuple(s for s in sentences if (f := comparison.findings.get(s.id)) is None or f.repeats is None)


def _fact(
    index: int, sentences: tuple[Sentence, ...], outlets: Outlets, unfolded: bool, differ: Set[int]
) -> Iterator[Piece]:
    """A fact in one wording with the outlets that tell it, or in all; the rows `differ` tell on what they differ."""
    first, rest = replace(_sentence(sentences[0], outlets), lead=number_lead(index + 1)), sentences[1:]
    if not unfolded or not rest:
        yield first
        if outlets.total > 1:
            yield _names(index, sentences, outlets, differ)
    else:
        name = outlets.short(sentences[0].article), f"name-{outlets.colours[sentences[0].article]}"
        yield replace(first, text=name[0], role=name[1], marks=(), key="")
        yield replace(first, margin="", flag="", lead="")
        tellers = _tellers(sentences[0], outlets)
        for sentence in rest:
            compare = "" if sentence.article in tellers else "compare "
            yield Piece(compare + outlets.short(sentence.article), f"name-{outlets.colours[sentence.article]}")
            yield _sentence(sentence, outlets, base=sentences[0])
        if differ:
            yield _differ("", (), outlets, differ)


def _differ(text: str, marks: tuple[Mark, ...], outlets: Outlets, differ: Set[int]) -> Piece:
    """Behind a text the sign that outlets differ, and which rows tell on what."""
    sign = outlets.signs.dispute
    marks = (*marks, Mark(len(text), len(text) + len(sign), "strong"))
    return Piece(f"{text}{unbroken(f'{sign} see {numbered(differ)}')}", "muted", marks)


def _tellers(sentence: Sentence, outlets: Outlets) -> Set[str]:
    """The articles that tell a sentence, its own among them: what else stands in its row is to be compared."""
    finding = outlets.finding(sentence.id)
    return {sentence.article, *(finding.outlets if finding else ())}


def _names(index: int, sentences: tuple[Sentence, ...], outlets: Outlets, differ: Set[int]) -> Piece:
    """The outlet whose words are shown, then those that tell the fact too, each in its colour, and in which row.

    An outlet that stands in the row, but not among those that tell its first sentence, is to be compared.
    """
    speaker = sentences[0].article
    finding = outlets.finding(sentences[0].id)
    tellers = _tellers(sentences[0], outlets)
    named = {sentence.article for sentence in sentences} | tellers
    text, marks = "", []
    for article in sorted(named, key=lambda name: (name != speaker, name not in tellers, outlets.numbers[name])):
        text += " · " if text else ""
        text += "" if article in tellers else "compare "
        ink = "name" if article == speaker else "outlet"
        marks.append(Mark(len(text), len(text) + len(outlets.short(article)), f"{ink}-{outlets.colours[article]}"))
        text += unbroken(outlets.short(article))
        rows = (
            [row_number(m.sentence, outlets) for m in finding.matches if article_of(m, outlets) == article]
            if finding
            else []
        )
        if rows and index + 1 not in rows:
            text += ", " + unbroken(f"see {numbered(rows)}")
    if len(sentences) > 1:
        more = sum(sentence.text != sentences[0].text for sentence in sentences[1:])
        text += "   " + unbroken(f"+ {counted(more, 'other wording')}" if more else "in the same words")
    if differ:
        return _differ(f"{text}   ", tuple(marks), outlets, differ)
    return Piece(text, "muted", tuple(marks))


def _sentence(sentence: Sentence, outlets: Outlets, base: Sentence | None = None) -> Piece:
    from reader.comparing.rows.differing import differing_words

    finding, number = outlets.finding(sentence.id), outlets.colours[sentence.article]
    differs = spans_as(differing_words(base.text, sentence.text)[1], "differs") if base else ()
    return Piece(
        sentence.text,
        sentence_role(finding, number) if base is None else "echo",
        (*differs, *only_marks(finding, number)),
        margin(sentence, outlets) if base is None else "",
        sign_role(finding, number),
        sentence.id,
        flag=flag(sentence, outlets) if base is None else "",
    )
