"""The reader's own word on a sentence or line: kept beside the articles and honoured from then on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reader.model import Article, Line, LineCorrection, PairCorrection, Sentence
from reader.ui.commands import CORRECT
from reader.ui.screens.popups import SheetPopup
from reader.ui.session import Outlets
from reader.ui.sheet import Piece, Sheet, row
from reader.ui.sheets.common import one_column, quoted

LIKELY = 8
"""How many sentences are offered as "the same": the likeliest of the other articles."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be said, in words, with the text it is said of."""

    says: str
    of: str
    correction: LineCorrection | PairCorrection


def choices(article: Article, line: Line, sentence: Sentence | None, outlets: Outlets) -> tuple[Choice, ...]:
    """What can be said of a sentence and its line: boilerplate or article text, not the same as, the same as."""
    name = article.path.rpartition("/")[2]
    outlet = article.outlet.value if article.outlet else None
    word = "This line is boilerplate" if line.keep else "This line is article text"
    found = [Choice(word, line.text, LineCorrection(line.text, not line.keep, outlet, None if outlet else name))]
    if sentence is not None and outlets.comparison is not None:
        found.extend(_pairs(sentence, outlets))
    return tuple(found)


def _pairs(sentence: Sentence, outlets: Outlets) -> Iterator[Choice]:
    assert outlets.comparison is not None
    finding = outlets.finding(sentence.id)
    matched = [match.sentence for match in finding.matches] if finding else []
    for name in matched:
        other = outlets.comparison.by_id[name]
        says = f"Not the same as {quoted(other, outlets)}"
        yield Choice(says, other.text, PairCorrection(sentence.text, other.text, same=False))
    for other in likely(sentence, outlets):
        if other.id not in matched:
            says = f"The same as {quoted(other, outlets)}"
            yield Choice(says, other.text, PairCorrection(sentence.text, other.text, same=True))


def likely(sentence: Sentence, outlets: Outlets) -> list[Sentence]:
    """The sentences of other articles that share most words with this one, likeliest first."""
    from rapidfuzz import fuzz, process

    assert outlets.comparison is not None
    others = {s.id: s.text for s in outlets.comparison.by_id.values() if s.article != sentence.article}
    found = process.extract(sentence.text, others, scorer=fuzz.token_set_ratio, limit=LIKELY)
    return [outlets.comparison.by_id[name] for _, _, name in found]


class CorrectPopup(SheetPopup):
    """Offers the choices; gives the one that is chosen, or None."""

    VIEW = CORRECT

    def __init__(self, offered: tuple[Choice, ...]) -> None:
        super().__init__("What is right here?", self._lay_out)
        self._offered = offered

    def _lay_out(self, width: int) -> Sheet:
        rows = [
            row(Piece(choice.says, "strong"), Piece(choice.of, "muted"), key=str(number), gap=1)
            for number, choice in enumerate(self._offered)
        ]
        return Sheet(rows, one_column(width))

    def do_choose_done(self) -> None:
        """Say it."""
        self.dismiss(self._offered[int(self.sheet.key or 0)])
