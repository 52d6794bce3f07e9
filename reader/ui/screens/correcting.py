"""Saying what the text does not, or that the comparison or the cleaning is wrong, and taking it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.naming import file_name
from reader.ui.screens.keeping import Keeping

if TYPE_CHECKING:
    from reader.model import Article, Line, Sentence
    from reader.said import Correction

QUOTED = 40
"""Characters by which a line or a sentence is known again."""


class Correcting(Keeping):
    """The commands `correct`, `state` and `correct.undo`, and the joining of stories."""

    def line(self) -> tuple[Article, Line] | None:
        """The line under the cursor, with its article."""
        sentence = self.sentence
        if sentence is None:
            return None
        article = self.session.outlets.by_id[sentence.article]
        return next(((article, line) for line in article.lines if line.number == sentence.line), None)

    def why_not_correct(self) -> str:
        """There must be a line, and a file to keep the correction beside."""
        if self.session.working:
            return "the articles are still being compared."
        found = self.line()
        if found is None:
            return "the cursor stands on no sentence or line."
        return "" if self.file_of(found[0].id) else "standard input has no folder to keep a correction in."

    def do_correct(self) -> None:
        """Offer what can be said; keep what is chosen and compare again."""
        from reader.ui.screens.correct import Choice, CorrectPopup, choices, partings

        found = self.line()
        if found is None:
            return
        article, line = found
        sentence = self.sentence
        joined = self.session.joined(self.session.story) if self.session.stories else ()
        offered = choices(article, line, sentence, self.session.outlets) + partings(joined)

        def chosen(choice: object) -> None:
            if not isinstance(choice, Choice):
                return
            if choice.asks == "fields":
                self._state(article)
            elif choice.asks == "sentence" and sentence is not None:
                self._pick_the_same(sentence)
            elif choice.takes_back:
                self._take_back(article.id, choice.corrections)
            else:
                self._keep(article.id, choice.says, choice.corrections)

        self.app.push_screen(CorrectPopup(sentence.text if sentence else line.text, offered), chosen)

    def why_not_state(self) -> str:
        """There must be an article, and a file to keep what is stated beside."""
        if self.session.working:
            return "the articles are still being compared."
        if self.session.article is None:
            return "there is no article."
        return "" if self.file_of(self.session.article) else "standard input has no folder to keep it in."

    def do_state(self) -> None:
        """Let outlet, author, date and headline of the open article be typed."""
        self._state(self.session.outlets.by_id[self.session.article or ""])

    def _state(self, article: Article) -> None:
        """Let what an article does not state of itself be typed; keep it and compare again."""
        from reader.library import stating
        from reader.ui.screens.stating import StatePopup

        file, name = self.file_of(article.id), file_name(article)
        if file is None:
            return
        former = stating.stated(file, name)

        def chosen(values: object) -> None:
            if isinstance(values, dict):
                said = stating.statement(former, name, values)
                self._keep(article.id, f"What you state of {name}", (said,))

        self.app.push_screen(StatePopup(article, former), chosen)

    def join_stories(self, one: int, other: int) -> None:
        """Keep that two stories, by their numbers, are one, open it and compare again."""
        from reader.said import StoryCorrection

        stories = self.session.stories or ()
        told = [story.comparison.articles for story in (stories[one], stories[other])]
        folders = [{article.path.rpartition("/")[0] for article in articles} for articles in told]
        common = sorted(folders[0] & folders[1])
        if not common:
            self.say(
                "Not joined: no folder holds articles of both stories; --one-story compares them all.", failed=True
            )
            return
        members = [article for articles in told for article in articles if article.path.rpartition("/")[0] == common[0]]
        if self.file_of(members[0].id) is None:
            self.say("Not joined: standard input has no folder to keep it in.", failed=True)
            return
        self.session.open_story(one)
        names = tuple(file_name(article) for article in members)
        self._keep(
            members[0].id,
            f"{_short(stories[one].headline)} and {_short(stories[other].headline)} are one story",
            (StoryCorrection(names),),
        )

    def part_stories(self, number: int) -> None:
        """Let what was joined to a story, by its number, be a story of its own again, and compare again."""
        joined = self.session.joined(number)
        articles = (self.session.stories or ())[number].comparison.articles
        named = next(one for one in articles if file_name(one) in joined[0].articles)
        self._take_back(named.id, joined)

    def _pick_the_same(self, sentence: Sentence) -> None:
        """Let any sentence of the other articles be chosen as the same."""
        from reader.model import Sentence
        from reader.said import PairCorrection
        from reader.ui.likeness import ranked
        from reader.ui.screens.pick import PickPopup
        from reader.ui.sheets.common import quoted

        outlets = self.session.outlets
        assert outlets.comparison is not None

        def chosen(other: object) -> None:
            if isinstance(other, Sentence):
                correction = PairCorrection(sentence.text, other.text, same=True)
                self._keep(sentence.article, f"The same as {quoted(other, outlets)}", (correction,))

        others = [other for _, other in ranked(sentence, outlets.comparison)]
        self.app.push_screen(PickPopup("The same as …", others), chosen)

    def _keep(self, article: str, says: str, corrections: tuple[Correction, ...]) -> None:
        from reader.library import correcting
        from reader.model import Failure

        file = self.file_of(article)
        if file is None:
            return
        former = tuple(correcting.standing(file, one) for one in corrections)
        outcome = correcting.add(file, *corrections)
        if isinstance(outcome, Failure):
            self.say(f"Not kept: {outcome}", failed=True)
            return
        self.session.corrected.append((file, corrections, former))
        self.say(f"{says}: kept in {outcome}. {self.key_of('correct.undo')} takes it back.")
        self.reader.begin()

    def _take_back(self, article: str, corrections: tuple[Correction, ...]) -> None:
        """Let corrections of another day hold no more, and compare again; to undo that, they are said again."""
        from reader.library import correcting
        from reader.model import Failure

        file = self.file_of(article)
        if file is None:
            return
        failure = correcting.undo(file, *corrections)
        if isinstance(failure, Failure):
            self.say(f"Not taken back: {failure}", failed=True)
            return
        self.session.corrected.append((file, corrections, corrections))
        self.say(f"Taken back: {_named(corrections)}. {self.key_of('correct.undo')} says it again.")
        self.reader.begin()

    def why_not_correct_undo(self) -> str:
        """Something must have been corrected since the app was opened."""
        return "" if self.session.corrected else "nothing has been corrected since the app was opened."

    def do_correct_undo(self) -> None:
        """Take back the last correction and compare again."""
        from reader.library import correcting
        from reader.model import Failure

        file, corrections, former = self.session.corrected[-1]
        again = [before for before in former if before]
        new = [one for one, before in zip(corrections, former, strict=True) if not before]
        failure = correcting.add(file, *again) if again else None
        if not isinstance(failure, Failure) and new:
            failure = correcting.undo(file, *new)
        if isinstance(failure, Failure):
            self.say(f"Not taken back: {failure}", failed=True)
            return
        self.session.corrected.pop()
        self.say(f"{'Said again' if former == corrections else 'Taken back'}: {_named(corrections)}.")
        self.reader.begin()


def _named(corrections: tuple[Correction, ...]) -> str:
    """What the user has said, in words that tell one correction from another."""
    from reader.said import PairCorrection, Statement, StoryCorrection

    first = corrections[0]
    if isinstance(first, Statement):
        return f"what you stated of {first.article}"
    if isinstance(first, StoryCorrection):
        return f"{', '.join(first.articles)} tell one story"
    if isinstance(first, PairCorrection):
        return f"{_short(first.first)} and {_short(first.second)} {'' if first.same else 'do not '}tell the same"
    what = "article text" if first.keep else "boilerplate"
    if len(corrections) > 1:
        return f"all {len(corrections)} lines from {_short(first.text)} on are {what}"
    return f"{_short(first.text)} is {what}"


def _short(text: str) -> str:
    from textwrap import shorten

    return f"“{shorten(text, QUOTED, placeholder='…')}”"
