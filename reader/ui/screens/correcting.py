"""Saying that the comparison or the cleaning is wrong, and taking it back: for every view."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from reader.ui.screens.commanded import CommandedScreen

if TYPE_CHECKING:
    from reader.model import Article, Line, Sentence


class Correcting(CommandedScreen):
    """The commands `correct` and `correct.undo`."""

    @property
    def sentence(self) -> Sentence | None:
        """The sentence under the cursor."""
        raise NotImplementedError

    def line(self) -> tuple[Article, Line] | None:
        """The line under the cursor, with its article."""
        sentence = self.sentence
        if sentence is None:
            return None
        article = self.session.outlets.by_id[sentence.article]
        return next(((article, line) for line in article.lines if line.number == sentence.line), None)

    def _file(self, article: str) -> Path | None:
        """The file that an article was read from; None for standard input."""
        from reader.sources import locate

        places = locate(self.session.paths).places
        return next((place.file for place in places if place.id == article), None)

    def why_not_correct(self) -> str:
        """There must be a line, and a file to keep the correction beside."""
        if self.session.working:
            return "the articles are still being compared."
        found = self.line()
        if found is None:
            return "the cursor stands on no sentence or line."
        return "" if self._file(found[0].id) else "standard input has no folder to keep a correction in."

    def do_correct(self) -> None:
        """Offer what can be said; keep what is chosen and compare again."""
        from reader.ui.screens.correct import Choice, CorrectPopup, choices

        found = self.line()
        if found is None:
            return
        article, line = found
        offered = choices(article, line, self.sentence, self.session.outlets)

        def chosen(choice: object) -> None:
            if isinstance(choice, Choice):
                self._keep(article.id, choice)

        self.app.push_screen(CorrectPopup(offered), chosen)

    def _keep(self, article: str, choice: object) -> None:
        from reader.library import correcting
        from reader.model import Failure
        from reader.ui.screens.correct import Choice

        file = self._file(article)
        if file is None or not isinstance(choice, Choice):
            return
        former = correcting.standing(file, choice.correction)
        outcome = correcting.add(file, choice.correction)
        if isinstance(outcome, Failure):
            self.say(f"Not kept: {outcome}", failed=True)
            return
        self.session.corrected.append((file, choice.correction, former))
        self.say(f"{choice.says}: kept in {outcome}. U takes it back.")
        self.reader.begin()

    def why_not_correct_undo(self) -> str:
        """Something must have been corrected since the app was opened."""
        return "" if self.session.corrected else "nothing has been corrected since the app was opened."

    def do_correct_undo(self) -> None:
        """Take back the last correction and compare again."""
        from reader.library import correcting
        from reader.model import Failure

        file, correction, former = self.session.corrected[-1]
        failure = correcting.add(file, former) if former else correcting.undo(file, correction)
        if isinstance(failure, Failure):
            self.say(f"Not taken back: {failure}", failed=True)
            return
        self.session.corrected.pop()
        self.say("The last correction is taken back.")
        self.reader.begin()
