"""The app: starts the work, keeps what it brings, and leads from screen to screen."""

from __future__ import annotations

import gc
import signal
from asyncio import get_running_loop
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, ClassVar

from textual.app import App
from textual.binding import BindingType
from textual.screen import Screen

from reader.garbage import RARELY
from reader.loading import Progress
from reader.ui import gone
from reader.ui.commands import COMMANDS, COMPARE, FACTS, READ, STORY
from reader.ui.memory import chosen_settings, own_keys, resume
from reader.ui.messages import Reported
from reader.ui.reports import ArticlesLoaded, FirstArticles, NoProcess, Report, Request, StoriesTold, WorkFailed
from reader.ui.screens.view import ViewScreen
from reader.ui.session import Said, Session
from reader.ui.signs import ASCII
from reader.ui.themes import DARK, LIGHT, ink_variables
from reader.ui.work import ThreadWorker, Worker

if TYPE_CHECKING:
    from rich.console import RenderableType

    from reader.library.state import Left
    from reader.model import Article, Method
    from reader.pipeline import Grouping
    from reader.ui.sparing import Terminal

STYLES = Path(__file__).with_name("screens")
WARNING = 12.0
"""Seconds that a warning stands."""


def _read() -> ViewScreen:
    from reader.ui.screens.read import ReadScreen

    return ReadScreen()


def _compare() -> ViewScreen:
    from reader.ui.screens.compare import CompareScreen

    return CompareScreen()


def _story() -> ViewScreen:
    from reader.ui.screens.story import StoryScreen

    return StoryScreen()


def _facts() -> ViewScreen:
    from reader.ui.screens.facts import FactsScreen

    return FactsScreen()


def _terminal() -> Terminal | None:
    """What writes little; None with a Textual that keeps its updates under other names."""
    try:
        from reader.ui.sparing import Terminal
    except ImportError:
        return None
    return Terminal()


class ReaderApp(App[int], inherit_bindings=False):
    """The terminal app on the articles that `paths` name; its result is the exit status."""

    TITLE = "reader"
    BINDINGS: ClassVar[list[BindingType]] = []
    ENABLE_COMMAND_PALETTE = True
    COMMAND_PALETTE_BINDING = ""
    CSS_PATH: ClassVar = [STYLES / "view.tcss", STYLES / "read.tcss"]  # read before the first frame, once
    SCREENS: ClassVar[dict[str, Callable[[], Screen[object]]]] = {
        READ: _read,
        COMPARE: _compare,
        STORY: _story,
        FACTS: _facts,
    }

    def __init__(
        self,
        paths: Sequence[str] = (),
        method: Method | None = None,
        begun: Worker | None = None,
        grouping: Grouping = "automatic",
    ) -> None:
        """`begun` has begun to work on the same already; without it a thread does, after the first frame."""
        super().__init__()
        self._method, self._grouping = method, grouping
        self._worker: Worker = begun or ThreadWorker()
        self._begun = begun is not None
        self._warned = 0.0
        self.said: Said | None = None
        """What a screen has told the reader and what still stands beneath the text."""
        self._working_since = self._comparing_since = monotonic()
        self._terminal = _terminal()
        self.session = Session(tuple(paths))
        self.commands = COMMANDS
        self.problems: tuple[str, ...] = ()
        self.register_theme(DARK)
        self.register_theme(LIGHT)
        self.set_reactive(ReaderApp.theme, DARK.name)  # set so, no style sheet is read a second time for it
        self.last_view = READ
        self._left: Left | None = None
        self._apply_settings()
        self.stylesheet.set_variables(self.get_css_variables())

    def _apply_settings(self) -> None:
        """Theme, signs and keys as the user wants them; what is not understood is said once the app stands."""
        settings, _ = chosen_settings()
        if settings is None:
            return
        self.commands, self.problems = own_keys()
        if settings.ascii_marks:
            self.session.signs = ASCII
        if settings.theme in self.available_themes:
            self.set_reactive(ReaderApp.theme, settings.theme)
        elif settings.theme:
            self.problems += (f"There is no theme “{settings.theme}”; the palette lists them.",)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """The inks of the theme that is on, for style sheets and for the lines that widgets draw."""
        return ink_variables(self.current_theme)

    def get_default_screen(self) -> Screen[object]:
        """The Read view comes first."""
        return self.get_screen(READ)

    def on_mount(self) -> None:
        """Begin to read once the first frame stands; leave in order when the terminal or the system says so."""
        for name in ("SIGINT", "SIGTERM", "SIGHUP"):
            with suppress(AttributeError, NotImplementedError, RuntimeError):  # not on every system, nor in a thread
                number = getattr(signal, name)
                get_running_loop().add_signal_handler(number, partial(self.exit, return_code=128 + number))
        self.set_interval(gone.CHECKED, self._leave_with_the_terminal)
        self.set_interval(1, self._count_seconds)
        self.app_resume_signal.subscribe(self, lambda _: self.screen.refresh())  # the shell has written over it all
        self.call_after_refresh(self._start)

    def _leave_with_the_terminal(self) -> None:
        if not self.is_headless and gone.terminal_is_gone():
            self.exit(return_code=gone.STATUS)

    def _count_seconds(self) -> None:
        """Show that long work goes on."""
        session, at = self.session, self.session.progress
        if session.working:
            session.worked = int(monotonic() - self._working_since)
            if at is not None and at.stage == "comparing":
                session.waited = int(monotonic() - self._comparing_since)
            self._tell_view("progressed")

    def _start(self) -> None:
        if not gc.isenabled():  # `reader.ui.run` put it off until now
            gc.freeze()
            gc.enable()
        gc.set_threshold(*RARELY)
        for problem in self.problems:
            self._warn(problem, "Settings")
        self._worker.listen(self._post)
        if not self._begun:
            self.begin()

    # Work: a worker computes and tells, the handlers below own the session

    def begin(self) -> None:
        """Read, clean and compare everything again; earlier work is abandoned."""
        session = self.session
        session.working, session.failed, session.stopped, session.worked = True, None, False, 0
        self._working_since = monotonic()
        again = session.loaded is not None
        self._worker.begin(Request(session.paths, self._method, self._grouping, again))

    def _post(self, report: Report) -> None:
        self.post_message(Reported(report))

    def on_reported(self, message: Reported) -> None:
        """Take over what the worker tells."""
        match message.report:
            case Progress() as progress:
                self.session.progress = progress
                self._tell_view("progressed")
            case FirstArticles(articles):
                self._show_first(articles)
            case ArticlesLoaded() as told:
                self._show_articles(told)
            case StoriesTold() as told:
                self._show_stories(told)
            case WorkFailed(what):  # said, and what there is stays on the screen
                self.session.failed, self.session.working = what, False
                self._tell_view("renew")
            case NoProcess():
                self._worker = ThreadWorker()
                self._worker.listen(self._post)
                self.begin()

    def on_unmount(self) -> None:
        """Nothing is to come after the last frame."""
        self._worker.close()

    def stop(self) -> None:
        """Read no more and compare what has been read; after that, or with an earlier comparison, abandon the work."""
        session = self.session
        if session.loaded is None and not session.stopped:
            session.stopped = True
            self._worker.read_no_more()
        else:
            self._worker.abandon()
            so = "what stands here was compared before" if session.stories else "the articles have not been compared"
            session.failed, session.working = f"Stopped: {so}; r reads and compares again.", False
        self._tell_view("renew")

    def _show_first(self, articles: tuple[Article, ...]) -> None:
        """Let the first articles be read while the others come."""
        if self.session.loaded is None:
            self.session.take_first(articles)
            self._tell_view("renew")

    def _show_articles(self, told: ArticlesLoaded) -> None:
        """Show the articles, still without marks."""
        from reader.model import Failure

        self._comparing_since = monotonic()
        changed = self.session.changes(told.loaded)
        self.session.take_articles(told.loaded)
        if isinstance(told.left, Failure):
            self._warn(str(told.left), "Where you were")
        elif told.left and self.session.stories is None and not self.session.touched:
            self._left = told.left
            resume(self.session, told.left)
        self._tell_view("renew")
        if changed:
            self._tell_view("say", changed)

    def _show_stories(self, told: StoriesTold) -> None:
        """Show the marks."""
        first, view = self.session.stories is None, READ
        if first and told.problem:
            self._warn(str(told.problem), "Compared by words")
        self.session.take_stories(told.stories)
        if first and self._left and not self.session.touched:  # again: there were no sentences yet to stand on
            view = resume(self.session, self._left)
        if self.session.partly_read:
            self._warn(f"{self.session.partly_read}.", "Stopped")
        self._tell_view("renew")
        if view != READ and self.session.outlets.total > 1:
            self.open_view(view)
        if first and len(told.stories) > 1 and not self._left:  # over the view: one opened after it would cover it
            self.choose_story()

    def _warn(self, words: str, title: str) -> None:
        """Say what must be read; until it has been, nothing takes its place."""
        self._warned = monotonic() + WARNING
        self.notify(words, title=title, severity="warning", markup=False, timeout=WARNING)

    @property
    def warned(self) -> bool:
        """Whether a warning stands on the screen."""
        return monotonic() < self._warned

    def _tell_view(self, method: str, *told: object) -> None:
        """Tell the view that is seen; one beneath it draws itself anew when it comes back."""
        view = next((screen for screen in reversed(self.screen_stack) if isinstance(screen, ViewScreen)), None)
        if view is not None and view.is_mounted:
            getattr(view, method)(*told)

    # Screens

    def _display(self, screen: Screen[object], renderable: RenderableType | None) -> None:
        super()._display(screen, self._terminal.sparing(renderable) if self._terminal else renderable)

    def choose_story(self) -> None:
        """Open the list of stories; every view then shows the one that is chosen."""
        from reader.ui.screens.stories import StoriesPopup

        def chosen(asked: object) -> None:
            self._tell_view("renew")
            if isinstance(asked, tuple):
                self._tell_view(*asked)

        self.push_screen(StoriesPopup(), chosen)

    def open_view(self, name: str) -> None:
        """Go to a view; the sentence under the cursor goes along. The Read view stays beneath the others."""
        here = self.last_view
        if here == name:
            return
        self.last_view = name
        if name == READ:
            self.pop_screen()
        elif here == READ:
            self.push_screen(name)
        else:
            self.switch_screen(name)
