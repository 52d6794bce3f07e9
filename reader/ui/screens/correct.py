"""The reader's own word on a sentence or line: kept beside the articles and honoured from then on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reader.model import Article, Line, LineCorrection, PairCorrection, Sentence
from reader.ui.commands import CORRECT
from reader.ui.likeness import PLAUSIBLE, ranked
from reader.ui.screens.popups import SheetPopup
from reader.ui.session import Outlets
from reader.ui.sheet import Piece, Sheet, row
from reader.ui.sheets.common import one_column, quoted

LIKELY = 5
"""How many sentences are offered as "the same" at most: the likeliest of the other articles."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be said, and the text it is said of; without a correction, that text is yet to be found."""

    says: str
    of: str
    correction: LineCorrection | PairCorrection | None


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
    others = [entry for entry in ranked(sentence, outlets.comparison) if entry[1].id not in matched]
    for likeness, other in others[:LIKELY]:
        if likeness >= PLAUSIBLE:
            says = f"The same as {quoted(other, outlets)}"
            yield Choice(says, other.text, PairCorrection(sentence.text, other.text, same=True))
    if others:
        yield Choice("The same as another sentence …", "Find it among all sentences by its words.", None)


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
