"""Going from view to view, to another story, to other columns, and to any sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui.commands import READ
from reader.ui.screens.commanded import StandingScreen
from reader.ui.session import Place
from reader.ui.sheets.common import quoted

if TYPE_CHECKING:
    from reader.model import Sentence


class Leading(StandingScreen):
    """The commands that lead out of a view, with what each of them needs."""

    def renew(self) -> None:
        """Draw everything again from the session."""
        raise NotImplementedError

    def do_view_read(self) -> None:
        """Open the Read view on the article of the sentence under the cursor."""
        sentence = self.sentence
        if sentence is not None:
            self.session.article, self.session.sentence = sentence.article, sentence.id
        self.reader.open_view("read")

    def go_to(self, sentence: Sentence) -> None:
        """Read a sentence in its article; where the reader has been is kept, to go back to."""
        session = self.session
        if sentence.id != self.sentence_id or self.VIEW != READ:
            session.trail.append(self.place)
            self.say(f"{quoted(sentence, session.outlets)}. {self.key_of('jump.back')} goes back.")
        self._stand(Place(READ, sentence.article, sentence.id, session.fact))

    @property
    def place(self) -> Place:
        """Where the reader is now."""
        session = self.session
        return Place(self.VIEW, session.article, session.sentence, session.fact)

    @property
    def sentence_id(self) -> str | None:
        """The id of the sentence under the cursor."""
        return self.sentence.id if self.sentence else None

    def _stand(self, place: Place) -> None:
        session = self.session
        session.article, session.sentence, session.fact = place.article, place.sentence, place.fact
        self.reader.open_view(place.view)
        self.renew()

    def why_not_jump_back(self) -> str:
        """There must be a place to go back to."""
        return "" if self.session.trail else "there is no jump to come back from."

    def do_jump_back(self) -> None:
        """Go where the reader was before they went to another sentence."""
        self._stand(self.session.trail.pop())

    def why_not_compared(self) -> str:
        """The articles must have been compared."""
        if self.session.stories is None:
            return self.session.uncompared
        return "there is no article." if not self.session.outlets.articles else ""

    def why_not_view_compare(self) -> str:
        """There must be two articles."""
        one = "there is only one article; name another file or folder."
        if self.several:
            one = f"this story has only one article; {self.key_of('view.stories')} opens another story."
        return self.why_not_compared() or (one if self.session.outlets.total < 2 else "")

    def do_view_compare(self) -> None:
        """Open the Compare view."""
        self.reader.open_view("compare")

    why_not_view_story = why_not_view_facts = why_not_search_sentence = why_not_compared

    def do_view_story(self) -> None:
        """Open the Story view."""
        self.reader.open_view("story")

    def do_view_facts(self) -> None:
        """Open the Facts view."""
        self.reader.open_view("facts")

    @property
    def several(self) -> bool:
        """Whether the articles tell several stories, of which one is open."""
        return len(self.session.stories or ()) > 1

    def why_not_view_stories(self) -> str:
        """There must be several stories, or one that was joined of several."""
        if why := self.why_not_compared():
            return why
        return "" if self.several or self.session.joined(0) else "the articles tell one story."

    def do_view_stories(self) -> None:
        """Open the list of stories."""
        self.reader.choose_story()

    why_not_columns_choose = why_not_view_compare

    def do_columns_choose(self) -> None:
        """Choose the columns, then compare."""
        from reader.ui.screens.popups import ColumnsPopup

        def chosen(columns: object) -> None:
            if isinstance(columns, tuple) and len(columns) > 1:
                self.session.columns = columns
                self.reader.open_view("compare")
                self.renew()

        self.app.push_screen(ColumnsPopup(), chosen)

    def why_not_work_stop(self) -> str:
        """There must be something to stop."""
        return "" if self.session.working else "nothing is being read or compared."

    def do_work_stop(self) -> None:
        """Stop reading, or comparing."""
        self.reader.stop()

    def why_not_work_again(self) -> str:
        """One round of work at a time."""
        return "the articles are being read or compared." if self.session.working else ""

    def do_work_again(self) -> None:
        """Read and compare everything again."""
        self.say("The files are read and compared again.")
        self.reader.begin()
        self.renew()

    def do_search_sentence(self) -> None:
        """Choose among all sentences, and read on there."""
        from reader.model import Sentence
        from reader.ui.screens.pick import PickPopup

        def chosen(sentence: object) -> None:
            if isinstance(sentence, Sentence):
                self.go_to(sentence)

        comparison = self.session.outlets.comparison
        if comparison is not None:
            self.app.push_screen(PickPopup("Go to a sentence", list(comparison.by_id.values())), chosen)
