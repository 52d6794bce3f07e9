"""On what outlets differ, told beneath a sentence: whose words stand against whose."""

from __future__ import annotations

from collections.abc import Collection, Iterator, MutableMapping, Sequence
from typing import TYPE_CHECKING

from reader.ui.session import Outlets
from reader.ui.sheet import Mark, Piece
from reader.ui.sheets.common import NUMBERS

if TYPE_CHECKING:
    from reader.model import Discrepancy

Wordings = Sequence[tuple[str, str]]
"""Ids of sentences, each with its words that differ."""


def differing(sentence: str, outlets: Outlets) -> Iterator[Piece]:
    """Each difference of a sentence from others, once: here “two days”; Mail “three days”."""
    assert outlets.comparison is not None
    for wordings in _folded(outlets.comparison.disputes.get(sentence, ())):
        yield _told(wordings, outlets, here=sentence)


def all_differences(outlets: Outlets) -> tuple[Wordings, ...]:
    """The differences of the whole comparison, each once, surest first."""
    return _folded(outlets.comparison.discrepancies) if outlets.comparison else ()


def differing_in_row(
    row: int, sentences: Collection[str], outlets: Outlets, every: Sequence[Wordings], told: MutableMapping[int, int]
) -> tuple[tuple[Piece, ...], frozenset[int]]:
    """Those of `every` difference that a row's sentences take part in and that no row before has told, in full.

    With them the numbers of the rows that have told others. `told` holds the number of the row that has told a
    difference, by the place of that in `every`; it is added to.
    """
    concerned = [place for place, wordings in enumerate(every) if any(name in sentences for name, _ in wordings)]
    before = frozenset(told[place] for place in concerned if place in told)
    new = [place for place in concerned if place not in told]
    told.update(dict.fromkeys(new, row))
    return tuple(_told(every[place], outlets, lead=" " * NUMBERS) for place in new), before


def _folded(found: Sequence[Discrepancy]) -> tuple[Wordings, ...]:
    if not found:
        return ()
    from reader.comparing.discrepancies import fold  # not before outlets differ

    return tuple(wordings for _, wordings in fold(found))


def _told(wordings: Wordings, outlets: Outlets, here: str = "", lead: str = "") -> Piece:
    """Who says which words, the sentence `here` first; every wording once."""
    from reader.comparing.rows.differences import in_full

    assert outlets.comparison is not None
    sides: dict[str, dict[str, str]] = {}
    for name, words in sorted(wordings, key=lambda wording: wording[0] != here):
        sentence = outlets.comparison.by_id[name]
        speaker = "here" if name == here else outlets.short(sentence.article)
        ink = "strong" if name == here else f"outlet-{outlets.colours[sentence.article]}"
        sides.setdefault(in_full(sentence, words), {}).setdefault(speaker, ink)
    text, marks = "", []
    for words, speakers in sides.items():
        text += "; " if text else ""
        for number, (speaker, ink) in enumerate(speakers.items()):
            text += ", " if number else ""
            marks.append(Mark(len(text), len(text) + len(speaker), ink))
            text += speaker
        text += f" “{words}”"
    return Piece(text, "muted", tuple(marks), outlets.signs.dispute, "strong", lead=lead)
