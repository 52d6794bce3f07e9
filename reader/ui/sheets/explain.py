"""Why a sentence has its mark: who else tells it, in which words, with the differing words marked."""

from __future__ import annotations

from collections.abc import Iterator

from reader.comparing.explaining import Explanation, MatchExplanation, explain
from reader.model import SURE
from reader.ui.navigation import is_unique
from reader.ui.session import Outlets
from reader.ui.sheet import Piece, Row, Sheet, row
from reader.ui.sheets.common import one_column, only_marks, quoted, remark, sentence_role, sign_role, spans_as
from reader.ui.sheets.disputes import differing
from reader.ui.sheets.telling import told_by
from reader.ui.signs import sign

MARGIN = 3
"""Cells for the longest sign and a space."""


def explain_sheet(sentence_id: str, outlets: Outlets, width: int) -> Sheet:
    """The sentence, the reason of its mark, and each match with score, shared words and differing words."""
    assert outlets.comparison is not None
    found = explain(outlets.comparison, sentence_id)
    number = outlets.colours[found.sentence.article]
    piece = Piece(
        found.sentence.text,
        sentence_role(found.finding, number),
        only_marks(found.finding, number),
        "" if (mark := sign(found.finding, outlets.signs)) == outlets.signs.shared else mark,
        sign_role(found.finding, number),
    )
    told = told_by(found.sentence, outlets)
    rows = [
        row(Piece(quoted(found.sentence, outlets), f"name-{number}")),
        row(piece, key="sentence"),
        row(Piece(f"{told[:1].upper()}{told[1:]}.", "strong"), *_why(found), gap=1),
    ]
    rows.extend(row(piece) for piece in differing(sentence_id, outlets))
    if found.finding.only_here and not is_unique(found.finding):
        rows.append(remark("Underlined: words that no other outlet has in a sentence that tells the same."))
    for match in found.matches:
        rows.extend(_match(match, sentence_id, outlets))
    if found.matches:
        rows.append(remark("The score says how sure a match is: from 0, not at all, to 1.", gap=1))
    return Sheet(rows, one_column(width, MARGIN))


def _why(found: Explanation) -> tuple[Piece, ...]:
    """The reason, where it says more than who tells the sentence, and how much of it is new where that is not sure."""
    if found.finding.coverage in ("shared", "partial"):
        return ()
    why = (Piece(f"Why: {found.reason}.", "muted"),)
    if not found.finding.unsure or found.finding.repeats is not None:
        return why
    new = (
        "Only probably: another outlet comes near it. Its novelty, 0 where all of it is told elsewhere and 1 where "
        f"nothing is, is {found.finding.novelty:.2f}; from {SURE:.2f} on it would be sure."
    )
    return (*why, Piece(new, "muted"))


def _match(found: MatchExplanation, told: str, outlets: Outlets) -> Iterator[Row]:
    number = outlets.colours[found.sentence.article]
    kind = "tells the same" if found.match.kind == "same" else "tells part of it"
    if found.match.by_hand:
        kind = "you said that these tell the same"
    assert outlets.comparison is not None
    if any(found.sentence.id in one.sentences for one in outlets.comparison.disputes.get(told, ())):
        kind += ", but differs"
    judged = kind if found.match.by_hand else f"{kind} · score {found.match.score:.2f}"
    title = f"{quoted(found.sentence, outlets)} · {judged}"
    yield row(
        Piece(title, f"name-{number}"),
        Piece(found.sentence.text, "echo", spans_as(found.differs_there, "differs")),
        key=found.sentence.id,
        gap=1,
    )
    if found.shared_words:
        yield remark(f"shared words: {', '.join(found.shared_words)}")
