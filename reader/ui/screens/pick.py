"""Finding one sentence among all of them by a few of its words."""

from __future__ import annotations

from collections.abc import Sequence

from reader.model import Sentence
from reader.ui.screens.finder import FinderPopup
from reader.ui.search import fold, occurrences
from reader.ui.sheet import Mark, Piece, Row, row
from reader.ui.sheets.common import quoted


class PickPopup(FinderPopup):
    """Gives the sentence that is chosen, or None."""

    ASKS = "Words of the sentence"

    def __init__(self, title: str, sentences: Sequence[Sentence]) -> None:
        super().__init__(title)
        self._sentences = {sentence.id: sentence for sentence in sentences}

    def rows(self, query: str, width: int) -> Sequence[Row]:
        """The sentences that have all the words, under the name of the outlet."""
        wanted = fold(query).split()
        return [
            self._row(one, wanted) for one in self._sentences.values() if all(word in fold(one.text) for word in wanted)
        ]

    def _row(self, sentence: Sentence, wanted: Sequence[str]) -> Row:
        outlets = self.session.outlets
        marks = tuple(Mark(*span, "found") for word in wanted for span in occurrences(sentence.text, word))
        name = Piece(quoted(sentence, outlets), f"name-{outlets.colours[sentence.article]}")
        return row(name, Piece(sentence.text, "text", marks), key=sentence.id, gap=1)

    def nothing(self, query: str) -> str:
        """That no sentence has the words, and whether a line does that was taken out."""
        wanted, outlets = fold(query).split(), self.session.outlets
        lines = [(article, line) for article in outlets.articles for line in article.lines if not line.keep]
        for article, line in lines:
            if all(word in fold(line.text) for word in wanted):
                at = f"{outlets.names[article.id]}, line {line.number}"
                return f"No sentence has all these words, but a removed line does: {at}, “{line.text}”"
        return "No sentence has all these words."

    def offered(self, key: str) -> Sentence:
        """The sentence with this id."""
        return self._sentences[key]
