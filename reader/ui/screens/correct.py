"""The reader's own word on a sentence or line: kept beside the articles and honoured from then on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import takewhile
from typing import Literal

from reader.model import Article, Line, Sentence
from reader.naming import file_name
from reader.said import LineCorrection, PairCorrection, StoryCorrection
from reader.ui.commands import CORRECT
from reader.ui.likeness import PLAUSIBLE, ranked
from reader.ui.screens.popups import SheetPopup
from reader.ui.session import Outlets
from reader.ui.sheet import Piece, Sheet, row
from reader.ui.sheets.common import byline, one_column, quoted
from reader.ui.wrap import shorten

GLIMPSE = 30
"""Cells of the first and of the last of several lines, which show what they are."""
LIKELY = 5
"""How many sentences are offered as "the same" at most: the likeliest of the other articles."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be said, and the text it is said of; without corrections, `asks` is yet to be answered."""

    says: str
    of: str
    corrections: tuple[LineCorrection | PairCorrection | StoryCorrection, ...] = ()
    asks: Literal["", "sentence", "fields"] = ""
    takes_back: bool = False
    """Whether the corrections hold already and are to hold no more."""


def partings(joined: Iterable[StoryCorrection]) -> tuple[Choice, ...]:
    """That stories which were joined are parted again."""
    return tuple(
        Choice("Part the stories again that were joined", ", ".join(one.articles), (one,), takes_back=True)
        for one in joined
    )


def choices(article: Article, line: Line, sentence: Sentence | None, outlets: Outlets) -> tuple[Choice, ...]:
    """What can be said of a sentence and its line: not the same as, the same as, article text or boilerplate.

    What takes a whole paragraph away comes last, and says how much that is: the first is chosen with one key.
    """
    found: list[Choice] = []
    if sentence is not None and outlets.comparison is not None:
        found.extend(_pairs(sentence, outlets))
    if not line.keep:
        says = f"This line is article text, {_reach(article)}"
        found.append(Choice(says, line.text, _lines(article, (line,), True)))
        found.extend(_several(article, line))
    found.append(Choice("State outlet, author, date or headline …", byline(article, outlets), asks="fields"))
    if line.keep:
        told = outlets.comparison.sentences.get(article.id, ()) if outlets.comparison else ()
        number = sum(one.line == line.number for one in told)
        what = f"The whole paragraph, all {number} sentences of it," if number > 1 else "This line"
        says = f"{what} is boilerplate, {_reach(article)}"
        found.append(Choice(says, line.text, _lines(article, (line,), False)))
    return tuple(found)


def _reach(article: Article) -> str:
    """How far what is said of a line reaches."""
    return f"wherever {article.outlet.value} has it" if article.outlet else "in this file"


def _lines(article: Article, lines: Iterable[Line], keep: bool) -> tuple[LineCorrection, ...]:
    """The same said of each line, once of lines that read alike."""
    outlet = article.outlet.value if article.outlet else None
    texts = dict.fromkeys(line.text for line in lines)
    return tuple(LineCorrection(text, keep, outlet, None if outlet else file_name(article)) for text in texts)


def _several(article: Article, line: Line) -> Iterator[Choice]:
    """What can be said at once of a removed line and others: the rest of its block, and all that were removed as it."""
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
        yield Choice("The same as another sentence …", "Find it among all sentences by its words.", asks="sentence")


class CorrectPopup(SheetPopup):
    """Offers what can be said of a text; gives the choice that is taken, or None."""

    VIEW = CORRECT

    def __init__(self, text: str, offered: tuple[Choice, ...]) -> None:
        super().__init__("What is wrong here?", self._lay_out)
        self._text = text
        self._offered = offered

    def _lay_out(self, width: int) -> Sheet:
        rows = [
            row(Piece(choice.says, "strong"), Piece(choice.of, "muted"), key=str(number), gap=1)
            for number, choice in enumerate(self._offered)
        ]
        return Sheet([row(Piece(f"“{self._text}”")), *rows], one_column(width))

    def do_choose_done(self) -> None:
        """Say it."""
        self.dismiss(self._offered[int(self.sheet.key or 0)])
