"""Why a sentence has its mark: who else tells it, in which words, with the differing words marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reader.comparing.explaining import Explanation, MatchExplanation, explain
from reader.comparing.rows.differing import differing_words
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
READING = "In italics: what the sentence above does not have. The score says how sure a match is, from 0 to 1."


def explain_sheet(sentence_id: str, outlets: Outlets, width: int) -> Sheet:
    """The sentence, the reason of its mark, and each match with score, shared words and differing words."""
    assert outlets.comparison is not None
    found = explain(outlets.comparison, sentence_id)
    rows = [*_sentence(found, outlets), *_verdict(found, outlets)]
    if found.finding.only_here and not is_unique(found.finding):
        rows.append(remark("Underlined: words that no other outlet has in a sentence that tells the same."))
    for match in found.matches:
        rows.extend(_match(match, found, outlets))
        if match.shared_words:
            rows.append(remark(f"shared words: {', '.join(match.shared_words)}"))
    if found.matches:
        rows.append(remark(READING, gap=1))
    return Sheet(rows, one_column(width, MARGIN))


def beside_sheet(sentence_id: str, outlets: Outlets, width: int) -> Sheet:
    """The reason of a sentence's mark, and the surest match of each other outlet.

    For beside the text, where all of it changes with each move of the cursor: what `explain_sheet` says more, Enter
    shows.
    """
    assert outlets.comparison is not None
    found = explain(outlets.comparison, sentence_id)
    surest = {match.sentence.article: match for match in reversed(found.matches)}
    shown = [match for match in found.matches if match is surest[match.sentence.article]]
    rows = [
        *_verdict(found, outlets, brief=True),
        *(one for match in shown for one in _match(match, found, outlets)),
    ]
    if more := len(found.matches) - len(shown):
        rows.append(remark(f"Enter shows {more} more that tell{'s' if more == 1 else ''} it.", gap=1))
    return Sheet(rows, one_column(width, MARGIN))


def disputed_sheet(sentence_id: str, beside: Iterable[str], outlets: Outlets, width: int) -> Sheet:
    """A sentence, those that differ from it and those told `beside` it, whole: for beside a text that holds parts."""
    assert outlets.comparison is not None
    found, by_id = explain(outlets.comparison, sentence_id), outlets.comparison.by_id
    disputes = outlets.comparison.disputes.get(sentence_id, ())
    against = dict.fromkeys(name for one in disputes for name in one.sentences)
    others = [name for name in dict.fromkeys((*against, *beside)) if name != sentence_id]
    rows = [*_sentence(found, outlets), *_verdict(found, outlets, brief=True, differ=False)]
    for other in map(by_id.__getitem__, others):
        differs = spans_as(differing_words(found.sentence.text, other.text)[1], "differs")
        so = " · differs" if other.id in against else ""
        title = Piece(f"{quoted(other, outlets)}{so}", f"name-{outlets.colours[other.article]}")
        rows.append(row(title, Piece(other.text, "echo", differs), key=other.id, gap=1))
    return Sheet(rows, one_column(width, MARGIN))


def _sentence(found: Explanation, outlets: Outlets) -> Iterator[Row]:
    number = outlets.colours[found.sentence.article]
    mark = sign(found.finding, outlets.signs)
    yield row(Piece(quoted(found.sentence, outlets), f"name-{number}"))
    piece = Piece(
        found.sentence.text,
        sentence_role(found.finding, number),
        only_marks(found.finding, number),
        "" if mark == outlets.signs.shared else mark,
        sign_role(found.finding, number),
    )
    yield row(piece, key=found.sentence.id)


def _verdict(found: Explanation, outlets: Outlets, *, brief: bool = False, differ: bool = True) -> Iterator[Row]:
    """Who tells the sentence, why so, on what they differ, and what comes near it where nobody tells it.

    In `brief` the reasons are left out that are the same for every sentence with that mark, without `differ` what
    differs.
    """
    told = told_by(found.sentence, outlets)
    alike = outlets.voices < 2 or (brief and is_unique(found.finding))
    yield row(Piece(f"{told[:1].upper()}{told[1:]}.", "strong"), *(_doubt(found) if alike else _why(found)), gap=1)
    for piece in differing(found.sentence.id, outlets) if differ else ():
        yield row(piece)
    if is_unique(found.finding) and outlets.voices > 1 and found.sentence.article not in outlets.apart:
        yield from _nearest(found, outlets)
        if found.nearest and found.finding.unsure and not brief:
            yield remark("Read it before you call this only here.")


def _why(found: Explanation) -> tuple[Piece, ...]:
    """The reason, where it says more than who tells the sentence, and how much of it is new where that is not sure."""
    finding = found.finding
    if finding.coverage in ("shared", "partial"):
        return ()
    why = (Piece(f"Why: {found.reason}.", "muted"), *_doubt(found))
    if not is_unique(finding) or not finding.unsure or finding.doubt:
        return why
    new = (
        "Only probably. Its novelty, 0 where all of it is told elsewhere and 1 where nothing is, is "
        f"{finding.novelty:.2f}; from {SURE:.2f} on it would be sure."
    )
    return (*why, Piece(new, "muted"))


def _doubt(found: Explanation) -> tuple[Piece, ...]:
    """Why a sentence of its own is no more than probably told only here."""
    doubtful = is_unique(found.finding) and found.finding.unsure and found.finding.doubt
    return (Piece(f"Only probably: {found.finding.doubt}.", "muted"),) if doubtful else ()


def _nearest(found: Explanation, outlets: Outlets) -> Iterator[Row]:
    """The sentence of another outlet that comes nearest."""
    if found.nearest is None:
        yield remark("Nothing in the other articles comes near it.", gap=1)
        return
    near = found.nearest
    title = f"Nearest elsewhere: {quoted(near.sentence, outlets)} · score {near.match.score:.2f}"
    colour = f"name-{outlets.colours[near.sentence.article]}"
    words = Piece(near.sentence.text, "echo", spans_as(near.differs_there, "differs"))
    yield row(Piece(title, colour), words, key=near.sentence.id, gap=1)


def _how(found: MatchExplanation, told: Explanation) -> str:
    """What a match is to the sentence that is told of: never more than is said of its tellers."""
    if found.match.by_hand:
        return "you said that these tell the same"
    if found.match.kind != "same" or told.finding.coverage == "partial":
        return "tells part of it"
    return "tells the same" if found.sentence.article in told.finding.outlets else "tells it without all its figures"


def _match(found: MatchExplanation, told: Explanation, outlets: Outlets) -> Iterator[Row]:
    number, kind = outlets.colours[found.sentence.article], _how(found, told)
    assert outlets.comparison is not None
    if any(found.sentence.id in one.sentences for one in outlets.comparison.disputes.get(told.sentence.id, ())):
        kind += ", but differs"
    judged = kind if found.match.by_hand else f"{kind} · score {found.match.score:.2f}"
    title = f"{quoted(found.sentence, outlets)} · {judged}"
    yield row(
        Piece(title, f"name-{number}"),
        Piece(found.sentence.text, "echo", spans_as(found.differs_there, "differs")),
        key=found.sentence.id,
        gap=1,
    )
