"""The frame that the four views share: where one is, what the marks say here, what can be done next."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult

from reader.ui.commands import JUMPS, VIEWS, Command, command
from reader.ui.keys import resolve, shown
from reader.ui.navigation import is_unique
from reader.ui.screens.correcting import Correcting
from reader.ui.screens.leading import Leading
from reader.ui.screens.searching import Searching
from reader.ui.sheets.common import sentence_role
from reader.ui.sheets.telling import told_by
from reader.ui.signs import legend, sign
from reader.ui.themes import DARK, LIGHT
from reader.ui.widgets.bar import Bar, Words, meanings
from reader.ui.widgets.sheet_view import SheetView
from reader.ui.wrap import shorten

if TYPE_CHECKING:
    from reader.model import Sentence
    from reader.ui.session import Place


class ViewScreen(Leading, Searching, Correcting):
    """One of the four views. `compose_body` lays out its sheets, `draw` fills them from the session.

    Every view has a main sheet with the id "main"; pieces of it that are sentences carry their ids.
    """

    CSS_PATH: ClassVar = ["view.tcss"]
    SAYS = ("#marks", "#status", "#keys")
    AUTO_FOCUS = "#main"

    def compose(self) -> ComposeResult:
        """Heading, sheets, marks, status, keys."""
        yield Bar(id="heading")
        yield from self.compose_body()
        yield Bar(id="marks")
        yield Bar(id="status")
        yield Bar(id="keys")

    def compose_body(self) -> ComposeResult:
        """The sheets of the view."""
        yield SheetView(id="main")

    def draw(self) -> None:
        """Fill the sheets from the session."""
        raise NotImplementedError

    @property
    def main(self) -> SheetView:
        """The sheet that the view is about."""
        return self.query_one("#main", SheetView)

    # Keeping in step with the session

    def on_mount(self) -> None:
        """Draw the first frame."""
        self.renew()

    def on_screen_resume(self) -> None:
        """Take over what another view has changed."""
        self.renew()

    def renew(self) -> None:
        """Draw everything again from the session."""
        self.follow_search()
        self.draw()
        self.show_frame()

    def progressed(self) -> None:
        """Show how far the work is."""
        self.show_status()

    def show_frame(self) -> None:
        """Draw the lines around the sheets."""
        self.show_heading()
        self.show_said()

    def on_resize(self, event: events.Resize) -> None:
        """Hand on to `resized`."""
        self.resized()

    def resized(self) -> None:
        """The heading's words depend on the width."""
        self.show_heading()

    def show_marks(self) -> None:
        """What the marks mean, as far as there are any."""
        outlets = self.session.outlets
        if outlets.comparison is None:
            forms: list[list[Words]] = [[]]
        elif outlets.voices < 2:
            one = "article" if outlets.total < 2 else "outlet"
            where = " in this story" if self.several else ""
            forms = [[Words(f"One {one}{where}: there is nothing to compare it with.", "note")]]
        else:
            forms = meanings(legend(self.VIEW, outlets.signs, max(outlets.able(None), 2)))
        self.show_bar("#marks", forms)

    def show_said(self) -> None:
        """Draw the three lines again beneath the text."""
        self.show_marks()
        self.show_status()
        self.show_keys()

    def show_heading(self) -> None:
        """The views, the open one marked, and the story's headline."""
        left: list[Words] = []
        for name in VIEWS:
            entry = command(f"view.{name}")
            here = name == self.VIEW
            left += [Words(f" {entry.keys[0]} {entry.title} ", "here" if here else "muted", entry.id), Words(" ")]
        tight = [words for words in left if words.command]
        room = self.size.width - sum(len(words.text) for words in left) - 6
        self.query_one("#heading", Bar).show_fitting([left, tight], self.headed(room))

    def headed(self, room: int) -> list[Words]:
        """What stands at the right end of the heading, in so many cells: the headline of the story."""
        stories = self.session.stories or ()
        counted = f"Story {self.session.story + 1} of {len(stories)} · " if len(stories) > 1 else ""
        headline = shorten(counted + self.session.headline, room) if room > 20 else ""
        return [Words(headline)] if headline else []

    def show_status(self) -> None:
        """What the comparison says of the place under the cursor, and how far down it is."""
        waiting = self.session.waiting
        if not waiting and self.show_hit():
            return
        if waiting:
            role = "error" if self.session.failed else "note"
            self.show_bar("#status", [[Words(waiting[:1].upper() + waiting[1:], role)]])
            return
        told, partly = self.status(), self.session.partly_read
        forms = [[one] for one in told] or [[]]
        if partly:  # nothing is told of the others, so it is said beside whatever is told
            beside = (f"Compared with what was read: {partly}", f"Only {partly}")
            forms = [[Words(f"{so} · ", "warning"), *form] for form in forms for so in beside]
        position = self.position()
        self.show_bar("#status", forms, [Words(position)], [Words(position.partition(" ")[2])])

    def status(self) -> list[Words]:
        """Who tells the sentence under the cursor, by name, and for a line with little room by how many."""
        sentence, outlets = self.sentence, self.session.outlets
        finding = outlets.finding(sentence.id) if sentence else None
        if sentence is None or finding is None:
            return []
        told = [told_by(sentence, outlets), told_by(sentence, outlets, named=False)]
        told = [words[:1].upper() + words[1:] for words in told]
        if not is_unique(finding):
            return [Words(words) for words in told]
        role = sentence_role(finding, outlets.colours[sentence.article])
        return [Words(f"{sign(finding, outlets.signs)} {words}", role) for words in told]

    def position(self) -> str:
        """Which row of the comparison the cursor stands on, by its number in the margin, of how many."""
        comparison, key = self.session.outlets.comparison, self.main.key
        return f"{key} of {len(comparison.rows)}" if comparison and key else ""

    def on_sheet_view_moved(self, event: SheetView.Moved) -> None:
        """Hand on to `moved`."""
        self.moved(event.view)
        self.show_status()
        self.show_keys()

    def moved(self, view: SheetView) -> None:
        """Remember the sentence, so that every view stands at the same place; one beneath another says nothing."""
        if view is self.main and self.reader.last_view == self.VIEW:
            sentence = self.sentence
            self.session.sentence = sentence.id if sentence else self.main.key

    def perform(self, command: Command) -> None:
        """Carry out a command from where the cursor is now: fast hands are ahead of the messages that say so."""
        for view in self.query(SheetView):
            if view.row is not None:
                self.moved(view)
        self.session.touched = True
        before, said = self.place, self.reader.said
        super().perform(command)
        if command.id in JUMPS:
            self.leave_mark(before)
        if said is not None and (self.reader.last_view, self.session.article) != (before.view, before.article):
            self.take_away(said)

    def say_unknown(self, typed: tuple[str, ...]) -> None:
        """Say in which views the keys do something."""
        elsewhere = resolve([one for one in self.reader.commands if set(one.views) & set(VIEWS)], typed)
        if isinstance(elsewhere, Command):
            titles = " and ".join(command(f"view.{view}").title for view in elsewhere.views)
            self.say(f"{shown(' '.join(typed))} ({elsewhere.title}) works in {titles}.")
        else:
            super().say_unknown(typed)

    def leave_mark(self, before: Place) -> None:
        """Keep where the reader was, to go back to, if they are elsewhere now."""
        self.moved(self.main)
        if self.place != before:
            self.session.trail.append(before)

    def on_sheet_view_chosen(self, event: SheetView.Chosen) -> None:
        """A double click does what Enter does."""
        self.perform(command("explain"))

    @property
    def sentence(self) -> Sentence | None:
        """The sentence under the main sheet's cursor, where there is one."""
        comparison, main = self.session.outlets.comparison, self.main
        if comparison is None or main.row is None:
            return None
        cell = main.sheet.rows[main.row].cells[main.column : main.column + 1]
        keys = (piece.key for pieces in cell for piece in pieces)
        return next((comparison.by_id[key] for key in keys if key in comparison.by_id), None)

    # Commands of every view

    def why_not_pane(self) -> str:
        """There must be another column."""
        return "" if len(self.main.sheet.columns) > 1 else "there is one column here."

    why_not_pane_right = why_not_pane_left = why_not_pane_other = why_not_pane

    def do_pane_right(self) -> None:
        """To the column on the right."""
        self.main.move_column(1)

    def do_pane_left(self) -> None:
        """To the column on the left."""
        self.main.move_column(-1)

    def do_pane_other(self) -> None:
        """To the next column; from the last around to the first."""
        if not self.main.move_column(1):
            self.main.move_column(-len(self.main.sheet.columns))

    def do_article_next(self) -> None:
        """To the next article."""
        self.open_article(1)

    def do_article_previous(self) -> None:
        """To the previous article."""
        self.open_article(-1)

    def open_article(self, by: int) -> None:
        """Open the article so many places on in the Read view."""
        articles = [article.id for article in self.session.outlets.articles]
        if not articles or self.session.article is None:
            return
        place = articles.index(self.session.article) + by
        if not 0 <= place < len(articles):
            of_several = f" of this story; {self.key_of('view.stories')} opens another" if self.several else ""
            self.say(f"This is the {'last' if by > 0 else 'first'} article{of_several}.")
            return
        self.read_article(articles[place])

    def read_article(self, article: str) -> None:
        """Open an article in the Read view."""
        self.session.open_article(article)
        self.reader.open_view("read")
        self.renew()

    def why_not_explain(self) -> str:
        """There must be something under the cursor that has been compared."""
        return self.why_not_compared() or ("the cursor stands on no sentence." if self.sentence is None else "")

    def do_explain(self) -> None:
        """Explain the sentence under the cursor, and go to the one that is chosen among those that tell the same."""
        from reader.ui.screens.popups import ExplainPopup

        def chosen(name: object) -> None:
            comparison = self.session.outlets.comparison
            if name == "correct":
                self.perform(command("correct"))
            elif comparison is not None and isinstance(name, str) and name in comparison.by_id:
                self.go_to(comparison.by_id[name])

        if self.sentence is not None:
            self.app.push_screen(ExplainPopup(self.sentence.id, self.session.outlets), chosen)

    def do_help(self) -> None:
        """Show the keys of this view and what the marks mean."""
        from reader.ui.screens.popups import SheetPopup
        from reader.ui.sheets.help import help_sheet

        commands, outlets = self.commands, self.session.outlets
        marks = legend(self.VIEW, outlets.signs, max(outlets.able(None), 2))
        title = command(f"view.{self.VIEW}").title
        popup = SheetPopup(f"Marks and keys · {title}", lambda width: help_sheet(commands, marks, width))
        self.app.push_screen(popup)

    def do_palette(self) -> None:
        """Let a command, an article or a theme be found by a few letters."""
        from reader.ui.screens.palette import Entry, PalettePopup, entries

        def chosen(entry: object) -> None:
            if isinstance(entry, Entry):
                entry.perform()

        self.app.push_screen(PalettePopup(tuple(entries(self))), chosen)

    def do_theme_toggle(self) -> None:
        """Change between light and dark."""
        self.app.theme = LIGHT.name if self.app.current_theme.dark else DARK.name

    def do_close(self) -> None:
        """End a search; stop long work; otherwise go to the Read view. It never leaves the program."""
        if self.get_selected_text():
            self.clear_selection()
        elif self.search_shown:
            self.end_search()
        elif self.session.stoppable:
            self.reader.stop()
        elif self.VIEW != "read":
            self.do_view_read()
        else:
            stops = f"{self.key_of('work.stop')} stops the work, " if self.session.working else ""
            self.say(f"Nothing is open here; {stops}{self.key_of('back')} leaves the program.")

    def do_back(self) -> None:
        """Go to the Read view, and from there leave the program."""
        if self.VIEW != "read":
            self.do_view_read()
        else:
            self.app.exit()
