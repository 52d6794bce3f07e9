"""The Read view: the sources on the left, the open article with its marks on the right."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.geometry import Size

from reader.naming import counted, headline_of
from reader.ui.commands import READ, Command
from reader.ui.navigation import unique_counts
from reader.ui.screens.beside import BesideScreen
from reader.ui.screens.seeking import Wanted
from reader.ui.sheet import Sheet
from reader.ui.sheets.article import article_sheet, line_key, line_number
from reader.ui.sheets.common import byline, one_column, remark
from reader.ui.sheets.sources import sources_sheet
from reader.ui.widgets.bar import Words
from reader.ui.widgets.sheet_view import Compose, SheetView
from reader.ui.wrap import shorten

if TYPE_CHECKING:
    from reader.model import Article, Line

NARROW = 72
"""Below so many cells one pane is shown at a time."""

TIGHTER = 5
"""Cells that the names of the views leave free when they stand closer together."""

WIDE = 110
"""From so many cells on the sources are wider."""


class ReadScreen(BesideScreen):
    """One article at a time, and what each of the others is."""

    VIEW = READ
    LEAVE = "quit"
    ROOM = 172
    CSS_PATH: ClassVar = ["view.tcss", "read.tcss"]

    def compose_panes(self) -> ComposeResult:
        """Sources and article."""
        self._arrange(self.app.size)
        yield SheetView(id="sources")
        yield SheetView(id="main")

    @property
    def sources(self) -> SheetView:
        """The list of articles."""
        return self.query_one("#sources", SheetView)

    def resized(self) -> None:
        """Show one pane at a time when there is no room for two."""
        super().resized()
        self._arrange(self.size)

    def headed(self, room: int) -> list[Words]:
        """Where the sources are not seen beside the text, whose article is read; otherwise the story's headline."""
        article, outlets = self.session.article or "", self.session.outlets
        if self.size.width >= NARROW or article not in outlets.by_id:
            return super().headed(room)
        name = shorten(outlets.short(article), max(room + TIGHTER, 0))
        return [Words(name, f"name-{outlets.colours[article]}")] if name.strip("…") else []

    def _arrange(self, size: Size) -> None:
        self.set_class(size.width < NARROW, "-narrow")
        self.set_class(size.width >= WIDE, "-wide")

    def draw(self) -> None:
        """Both panes from the session."""
        self._draw_sources()
        self._draw_article()

    def _draw_sources(self) -> None:
        session = self.session
        outlets, failures, hits = session.outlets, session.failures, session.hits
        notes = session.notes
        said = f"{session.partly_read}; {self.key_of('work.again')} reads all" if session.partly_read else ""
        self.sources.show(lambda width: sources_sheet(outlets, failures, width, hits, said, notes), key=session.article)

    def hits_changed(self) -> None:
        """Count the hits in the sources, and show in full what is said again, as hits may stand in it."""
        self._draw_sources()
        self._draw_article()

    def go_beyond(self, forward: bool) -> bool:
        """Go on in the next source that has hits, around from the last to the first."""
        articles = [article.id for article in self.session.outlets.articles]
        at, hits = articles.index(self.session.article or articles[0]), self.session.hits
        order = [*articles[at + 1 :], *articles[:at]]
        following = next((name for name in (order if forward else reversed(order)) if name in hits), None)
        if following is None:
            return False
        self.session.open_article(following)
        self.renew()
        self.go_to_hit(0 if forward else -1)
        self.say(f"On in {self.session.outlets.short(following)}: {counted(hits[following], 'hit')}.")
        return True

    def jump_beyond(self, wanted: Wanted, forward: bool) -> bool:
        """Go on in the next source that has such a sentence, or in the one before; not around."""
        session, outlets = self.session, self.session.outlets
        articles = [article.id for article in outlets.articles]
        at = articles.index(session.article or articles[0])
        for article in articles[at + 1 :] if forward else reversed(articles[:at]):
            told = outlets.comparison.sentences.get(article, ()) if outlets.comparison else ()
            if names := [sentence.id for sentence in told if wanted(sentence.id)]:
                session.article, session.sentence = article, names[0 if forward else -1]
                self.renew()
                self.main.focus()
                self.say(f"On in {outlets.short(article)}.")
                return True
        return False

    def way(self, forward: bool) -> str:
        """The other sources have been looked through too."""
        return f"{super().way(forward)}, nor in the articles {'after' if forward else 'before'} it"

    def _draw_article(self) -> None:
        session = self.session
        article = session.reading
        if article is None:
            self.main.show(self._nothing)
            return
        outlets, removed = session.outlets, session.removed_shown
        repeats = session.repeats_shown or bool(session.query)
        key = self._key()
        self.main.show(
            lambda width: article_sheet(article, outlets, width, removed_shown=removed, repeats_shown=repeats), key=key
        )
        if key is not None and self.main.key != key:
            self.main.scroll_home(animate=False)

    def _key(self) -> str | None:
        """The row to stand on: the session's sentence, or its line while there are no sentences."""
        wanted, comparison = self.session.sentence, self.session.outlets.comparison
        if wanted is None:
            return ""
        if comparison is not None and wanted not in comparison.by_id:
            wanted = next((one.id for one in self.session.told if line_key(one.line) == wanted), wanted)
        return None if self.main.key == wanted else wanted

    def _nothing(self, width: int) -> Sheet:
        """What stands in the place of an article while there is none."""
        session = self.session
        if session.loaded is None and not session.failed:
            return Sheet([], ())
        there = (
            f"{self.key_of('pane.left')} shows the reasons"
            if self.has_class("-narrow")
            else "the reasons stand on the left"
        )
        words = f"None of the files could be read; {there}." if session.failures else "No article."
        return Sheet([remark(words, gap=1)], one_column(width))

    def moved(self, view: SheetView) -> None:
        """Open the article that the cursor comes to in the sources."""
        if view is self.sources and view.key and view.key != self.session.article:
            self.session.open_article(view.key)
            self._draw_article()
            self.show_heading()
        super().moved(view)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """The narrow screen shows the pane that has the focus, and the key line what Enter does there."""
        if isinstance(event.widget, SheetView):
            self.set_class(event.widget is self.sources, "-sources")
            self.show_keys()

    def status(self) -> list[Words]:
        """Among the sources, how a missing outlet is stated; why a line was removed; otherwise as in every view."""
        article, line = self.session.reading, self._bare_line()
        if self.focused is self.sources and article is not None and article.outlet is None:
            return [Words(f"Outlet not stated · {self.key_of('state')} states it")]
        if line is None or line.keep:
            told, elsewhere = super().status(), self._elsewhere()
            hinted = [Words(f"{one.text} · {elsewhere}", one.role) for one in told] if elsewhere else []
            return hinted + told
        return [Words(f"Removed: {line.kind} · {self.key_of('correct')} restores it")]

    def _elsewhere(self) -> str:
        """At the beginning of an article with nothing told only here, where there is something."""
        outlets, comparison = self.session.outlets, self.session.outlets.comparison
        told = self.session.told
        if comparison is None or not told or self.main.key != told[0].id:
            return ""
        counts = {article.id: sum(unique_counts(comparison, article.id)) for article in outlets.articles}
        after = sum(list(counts.values())[outlets.numbers[told[0].article] :])
        if counts[told[0].article] or not after:
            return ""
        return f"none only here; {self.key_of('unique.next')} finds {after}"

    def position(self) -> str:
        """Which of how many sentences, or of how many removed lines, the cursor stands on."""
        article, line = self.session.reading, self._bare_line()
        if article is not None and line is not None:
            alike = [one for one in article.lines if one.keep is line.keep]
            return f"{'line' if line.keep else 'removed line'} {alike.index(line) + 1} of {len(alike)}"
        told = [one.id for one in self.session.told]
        return f"sentence {told.index(self.main.key) + 1} of {len(told)}" if self.main.key in told else ""

    # Commands

    def why_not_pane(self) -> str:
        """There are always the sources and the article."""
        return ""

    why_not_pane_right = why_not_pane_left = why_not_pane_other = why_not_pane

    def do_pane_right(self) -> None:
        """To the article."""
        self.remove_class("-sources")
        self.main.focus()

    def do_pane_left(self) -> None:
        """To the sources."""
        self.add_class("-sources")
        self.sources.focus()

    def do_pane_other(self) -> None:
        """To the pane that has not the focus."""
        if self.focused is self.sources:
            self.do_pane_right()
        else:
            self.do_pane_left()

    def do_removed_toggle(self) -> None:
        """Show or hide the removed lines."""
        self.session.removed_shown = not self.session.removed_shown
        self._draw_article()
        self.follow_search()
        article = self.session.reading
        removed = sum(not line.keep for line in article.lines) if article else 0
        shown = self.session.removed_shown
        searched = (
            f" The search {'goes through them too' if shown else 'leaves them out'}." if self.session.query else ""
        )
        self.say(f"{counted(removed, 'removed line')} {'shown' if shown else 'hidden'}.{searched}")
        self.show_frame()

    def why_not_correct(self) -> str:
        """Among the sources an article is corrected, in the text a line."""
        return self.why_not_state() if self.focused is self.sources else super().why_not_correct()

    def do_correct(self) -> None:
        """Correct the line under the cursor; among the sources, what their article does not state."""
        if self.focused is self.sources:
            self.do_state()
        else:
            super().do_correct()

    def why_not_copy(self) -> str:
        """Among the sources there is an article to copy."""
        return "" if self.focused is self.sources and self.session.article else super().why_not_copy()

    def do_copy(self) -> None:
        """Copy the sentence under the cursor; among the sources, what their article is."""
        article = self.session.reading
        if self.focused is self.sources and article is not None and not self.get_selected_text():
            self.copy(f"“{headline_of(article)}” ({byline(article, self.session.outlets)}, {article.path})")
        else:
            super().do_copy()

    def why_not_fold_open(self) -> str:
        """The article must say something again."""
        outlets = self.session.outlets
        again = any((found := outlets.finding(one.id)) and found.repeats for one in self.session.told)
        return "" if again else "this article says nothing again."

    def do_fold_open(self) -> None:
        """Show repeats in full."""
        self.session.repeats_shown = True
        self._draw_article()

    def why_not_fold_close(self) -> str:
        """They must be shown."""
        return self.why_not_fold_open() or ("" if self.session.repeats_shown else "what is said again is folded.")

    def do_fold_close(self) -> None:
        """Show repeats in one line."""
        self.session.repeats_shown = False
        self._draw_article()

    def why_not_explain(self) -> str:
        """A removed line is explained by its own reason, even before the comparison."""
        if self.focused is self.sources or self._bare_line() is not None:
            return ""
        return super().why_not_explain()

    def hint_of(self, command: Command) -> tuple[str, str]:
        """Among the sources Enter goes to the article."""
        there = command.id == "explain" and self.focused is self.sources
        return ("read it", "read") if there else super().hint_of(command)

    def do_explain(self) -> None:
        """Explain the sentence or line; in the sources, go to the article."""
        if self.focused is self.sources:
            self.do_pane_right()
            return
        line = self._bare_line()
        if line is None:
            super().do_explain()
            return
        from reader.ui.screens.popups import SheetPopup
        from reader.ui.sheets.line import line_sheet

        self.app.push_screen(SheetPopup("Why this line", lambda width: line_sheet(line, width)))

    def beside(self) -> Compose:
        """Why a removed line was removed; otherwise as in every view."""
        from reader.ui.sheets.line import line_sheet

        line = self._bare_line()
        return super().beside() if line is None else lambda width: line_sheet(line, width)

    def line(self) -> tuple[Article, Line] | None:
        """A removed line too can be corrected."""
        line, article = self._bare_line(), self.session.reading
        return (article, line) if line and article else super().line()

    def _bare_line(self) -> Line | None:
        """The line under the cursor when it is no sentence: removed, or not yet compared."""
        number, article = line_number(self.main.key), self.session.reading
        return next((line for line in article.lines if line.number == number), None) if article else None
