"""Searching: in the text that is shown, and counted over all the sources of the story."""

from __future__ import annotations

from textual.widgets import Input

from reader.naming import counted
from reader.ui.screens.seeking import Seeking
from reader.ui.search import Index, fold
from reader.ui.session import Outlets
from reader.ui.sheets.article import searched_texts
from reader.ui.widgets.bar import Bar, Words
from reader.ui.widgets.field import Field


class Searching(Seeking):
    """The search of a view: hits in its main sheet, with how many there are in all sources."""

    _at = -1
    _index: tuple[Outlets, bool, Index] | None = None

    def show_status(self) -> None:
        """Draw the status line."""
        raise NotImplementedError

    def hits_changed(self) -> None:
        """Show what a change of the search changes beside the main sheet."""

    def go_beyond(self, forward: bool) -> bool:
        """Go on in another source after the last hit; False where the view shows all that it searches."""
        return False

    # The words

    @property
    def search_shown(self) -> bool:
        """Whether something is searched for."""
        return bool(self.session.query) or bool(self.query("#search"))

    @property
    def ready(self) -> bool:
        """What is typed after the slash waits for the search line."""
        return super().ready and (not self.query("#search") or isinstance(self.focused, Input))

    def do_search_open(self) -> None:
        """Ask what to search for, in the place of the status line."""
        if self.query("#search"):
            return
        words = "Search all sources; Enter goes to the first hit"
        search = Field(self.session.query, placeholder=words, id="search", compact=True)
        self.query_one("#status", Bar).display = False
        self.mount(search, after="#status")
        search.focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Mark and count the hits while the words are typed."""
        self.find(event.value)
        bar = self.query_one("#keys", Bar)
        bar.show([Words(self._counted(), "strong")], [Words("Enter first hit · Esc ends")])

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Go to the first hit from the cursor on."""
        self._close_search()
        before = self.place
        self.find(event.value)
        if self.main.found:
            at, stops = self.main.row, self.main.sheet.stops
            here = 0 if at is None or at == stops[0] else at  # the first row has the headline above it
            self.go_to_hit(next((i for i, hit in enumerate(self.main.found) if hit.row >= here), 0))
        elif event.value and not self.session.hits:
            self._say_none(event.value)
        elif event.value and not self.go_beyond(True):
            self._say_elsewhere()
        self.leave_mark(before)
        self.show_status()
        self.show_keys()

    def key_escape(self) -> None:
        """Leave the search line."""
        if self.query("#search"):
            self.end_search()

    def find(self, query: str) -> None:
        """Mark every place of the main sheet where `query` occurs, and count it in all sources."""
        self.session.query, self._at = query, -1
        self.main.search(query)
        self._count()

    def follow_search(self) -> None:
        """Mark here too what another view was searched for, and count again what may have changed."""
        if self.main.query_words != self.session.query:
            self._at = -1
            self.main.search(self.session.query)
        self._count()

    def end_search(self) -> None:
        """Take the marks of the search away, and what was said of it."""
        self.take_away(self.reader.said)
        self._close_search()
        self.find("")
        self.show_status()
        self.show_keys()

    def _close_search(self) -> None:
        for search in self.query("#search"):
            search.remove()
        self.query_one("#status", Bar).display = True
        self.main.focus()

    def _say_none(self, query: str) -> None:
        """That there is no hit anywhere, with the nearest word that there is."""
        total = self.session.outlets.total
        where = "this article" if total == 1 else f"any of the {total} sources"
        near = self._index[2].nearest(query) if self._index else None
        removed = 0 if self.session.removed_shown else self._in_removed(query)
        if removed:
            more = f" It is in {counted(removed, 'removed line')}; {self.key_of('removed.toggle')} in Read shows them."
        else:
            more = f" The nearest word there is “{near}”." if near else ""
        self.find("")
        self.say(f"“{query}” is not in {where}.{more}")

    def _in_removed(self, query: str) -> int:
        """How many of the lines that were taken out have the words."""
        wanted, articles = fold(query), self.session.outlets.articles
        return sum(wanted in fold(line.text) for article in articles for line in article.lines if not line.keep)

    # Counting

    def _count(self) -> None:
        """Count the hits in every source."""
        session = self.session
        before = session.hits
        session.hits = self._indexed().counts(session.query) if session.query else {}
        if session.hits != before:
            self.hits_changed()

    def _indexed(self) -> Index:
        """The texts of all sources, gathered again only when they have changed."""
        outlets, removed = self.session.outlets, self.session.removed_shown
        if self._index is None or self._index[0] is not outlets or self._index[1] != removed:
            texts = {a.id: tuple(searched_texts(a, outlets, removed_shown=removed)) for a in outlets.articles}
            self._index = (outlets, removed, Index(texts))
        return self._index[2]

    def _counted(self) -> str:
        """ "3 hits here · 11 in all 5 sources": how often the words occur."""
        if not self.session.query:
            return "Type what to search for."
        here = f"{counted(len(self.main.found), 'hit')} here"
        return f"{here}{self._everywhere()[0]}"

    def _everywhere(self) -> tuple[str, ...]:
        """How many hits there are in all sources, from the longest form to none."""
        total, hits = self.session.outlets.total, sum(self.session.hits.values())
        forms = (f" · {hits} in all {total} sources", f" · {hits} in all", "") if total > 1 else ("",)
        if not self.session.removed_shown:
            return forms
        return (*(f"{form}, removed lines too" for form in forms if form or total < 2), *forms)

    # Going from hit to hit

    def show_hit(self) -> bool:
        """Show in the status line which hit this is; False without a search."""
        query, found = self.session.query, len(self.main.found)
        if not query:
            return False
        here = f"hit {self._at + 1} of {found} here" if 0 <= self._at < found else f"{counted(found, 'hit')} here"
        forms = [[Words(f"“{query}”: {here}{rest}", "strong")] for rest in self._everywhere()]
        self.show_bar("#status", forms, *([Words(leave)] for leave in self._leave()))
        return True

    def _leave(self) -> tuple[str, str]:
        """What can be done with the hits, in full and in few words."""
        following, former, close = map(self.key_of, ("search.next", "search.previous", "close"))
        return f"{following} next · {former} previous · {close} ends", f"{following}/{former} · {close} ends"

    def go_to_hit(self, number: int) -> None:
        """Mark a hit of the main sheet as the present one; a negative number counts from the last."""
        self._at = number % len(self.main.found)
        self.main.go_to_hit(self._at)
        self.show_status()

    def do_search_next(self) -> None:
        """To the next hit, also in the next source; without a search, to the next own words."""
        if self.session.query:
            self._step(forward=True)
        else:
            self.do_difference_next()

    def do_search_previous(self) -> None:
        """To the previous hit, also in the source before; without a search, to the previous own words."""
        if self.session.query:
            self._step(forward=False)
        else:
            self.do_difference_previous()

    def _step(self, forward: bool) -> None:
        found = len(self.main.found)
        wanted = self._at + (1 if forward else -1) if self._at >= 0 else (0 if forward else found - 1)
        if 0 <= wanted < found:
            self.go_to_hit(wanted)
        elif self.go_beyond(forward):
            return
        elif found:
            self.go_to_hit(0 if forward else -1)
            self.say("From the top again." if forward else "From the end again.")
        else:
            self._say_elsewhere()

    def _say_elsewhere(self) -> None:
        """That this view does not show what is searched for, and how to go there where another does."""
        read, following = self.key_of("view.read"), self.key_of("search.next")
        there = f"; {read} and {following} go to it" if self.session.hits else ""
        self.say(f"“{self.session.query}” is not in what is shown here{there}.")
