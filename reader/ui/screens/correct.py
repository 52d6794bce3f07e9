"""The reader's own word on a sentence or line: kept beside the articles and honoured from then on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import takewhile

from reader.model import Article, Line, Sentence
from reader.said import LineCorrection, PairCorrection
from reader.ui.commands import CORRECT
from reader.ui.likeness import PLAUSIBLE, ranked
from reader.ui.screens.popups import SheetPopup
from reader.ui.session import Outlets
from reader.ui.sheet import Piece, Sheet, row
from reader.ui.sheets.common import one_column, quoted
from reader.ui.wrap import shorten

GLIMPSE = 30
"""Cells of the first and of the last of several lines, which show what they are."""
LIKELY = 5
"""How many sentences are offered as "the same" at most: the likeliest of the other articles."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be said, and the text it is said of; without corrections, that text is yet to be found."""

    says: str
    of: str
    corrections: tuple[LineCorrection | PairCorrection, ...]


def choices(article: Article, line: Line, sentence: Sentence | None, outlets: Outlets) -> tuple[Choice, ...]:
    """What can be said of a sentence and its line: boilerplate or article text, not the same as, the same as."""
    word = "This line is boilerplate" if line.keep else "This line is article text"
    found = [Choice(word, line.text, _lines(article, (line,), not line.keep)), *_several(article, line)]
    if sentence is not None and outlets.comparison is not None:
        found.extend(_pairs(sentence, outlets))
    return tuple(found)


def _lines(article: Article, lines: Iterable[Line], keep: bool) -> tuple[LineCorrection, ...]:
    """The same said of each line, once of lines that read alike."""
    name = article.path.rpartition("/")[2]
    outlet = article.outlet.value if article.outlet else None
    texts = dict.fromkeys(line.text for line in lines)
    return tuple(LineCorrection(text, keep, outlet, None if outlet else name) for text in texts)


def _several(article: Article, line: Line) -> Iterator[Choice]:
    """What can be said at once of a removed line and others: the rest of its block, and all that were removed as it."""
    if line.keep:
        return
    after = (one for one in article.lines if one.number >= line.number)
    block = [one for one in takewhile(lambda one: not one.keep, after) if one.kind != "headline"]
    alike = [one for one in article.lines if not one.keep and one.kind == line.kind]
    offered = ((block, "from here to the end of the block"), (alike, f"removed as “{line.kind}”"))
    for lines, which in offered:
        if len(lines) > 1 and line in lines:
            ends = f"{shorten(lines[0].text, GLIMPSE)}  to  {shorten(lines[-1].text, GLIMPSE)}"
            yield Choice(f"The {len(lines)} lines {which} are article text", ends, _lines(article, lines, True))


def _pairs(sentence: Sentence, outlets: Outlets) -> Iterator[Choice]:
    assert outlets.comparison is not None
    finding = outlets.finding(sentence.id)
    matched = [match.sentence for match in finding.matches] if finding else []
    for name in matched:
        other = outlets.comparison.by_id[name]
        says = f"Not the same as {quoted(other, outlets)}"
        yield Choice(says, other.text, (PairCorrection(sentence.text, other.text, same=False),))
    others = [entry for entry in ranked(sentence, outlets.comparison) if entry[1].id not in matched]
    for likeness, other in others[:LIKELY]:
        if likeness >= PLAUSIBLE:
            says = f"The same as {quoted(other, outlets)}"
            yield Choice(says, other.text, (PairCorrection(sentence.text, other.text, same=True),))
    if others:
        yield Choice("The same as another sentence …", "Find it among all sentences by its words.", ())


class CorrectPopup(SheetPopup):
    """Offers the choices; gives the one that is chosen, or None."""

    VIEW = CORRECT

    def __init__(self, offered: tuple[Choice, ...]) -> None:
        super().__init__("What should it be?", self._lay_out)
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
