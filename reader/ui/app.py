"""The app: starts the work, keeps what it brings, and leads from screen to screen."""

from __future__ import annotations

import gc
import signal
from asyncio import get_running_loop
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING, ClassVar

from textual.app import App
from textual.binding import BindingType
from textual.screen import Screen

from reader.ui import gone
from reader.ui.commands import COMMANDS, COMPARE, FACTS, READ, STORY
from reader.ui.memory import chosen_settings, own_keys, recall, resume
from reader.ui.messages import ArticlesLoaded, FirstArticles, Progressed, StoriesTold, WorkFailed
from reader.ui.screens.view import ViewScreen
from reader.ui.session import Session
from reader.ui.signs import ASCII
from reader.ui.themes import DARK, LIGHT, ink_variables

if TYPE_CHECKING:
    from reader.model import Article, Method
    from reader.pipeline import Progress


STYLES = Path(__file__).with_name("screens")


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

    def __init__(self, paths: Sequence[str] = (), method: Method | None = None) -> None:
        super().__init__()
        self._method = method
        self.session = Session(tuple(paths))
        self.commands = COMMANDS
        self.problems: tuple[str, ...] = ()
        self._abandoned = Event()
        self.register_theme(DARK)
        self.register_theme(LIGHT)
        self.set_reactive(ReaderApp.theme, DARK.name)  # set so, no style sheet is read a second time for it
        self._view = self.last_view = READ
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
        for name in ("SIGTERM", "SIGHUP"):
            with suppress(AttributeError, NotImplementedError, RuntimeError):  # not on every system, nor in a thread
                number = getattr(signal, name)
                get_running_loop().add_signal_handler(number, partial(self.exit, return_code=128 + number))
        self.set_interval(gone.CHECKED, self._leave_with_the_terminal)
        self.call_after_refresh(self._start)

    def _leave_with_the_terminal(self) -> None:
        if not self.is_headless and gone.terminal_is_gone():
            self.exit(return_code=gone.STATUS)

    def _start(self) -> None:
        if not gc.isenabled():  # `reader.ui.run` put it off until now
            gc.freeze()
            gc.enable()
        for problem in self.problems:
            self.notify(problem, title="Settings", severity="warning", markup=False, timeout=12)
        self.begin()

    # Work: threads compute and post, the handlers below own the session

    def begin(self) -> None:
        """Read, clean and compare everything again, in a thread; earlier work is abandoned."""
        self.session.working, self.session.failed = True, None
        self._abandoned.set()
        self._abandoned = Event()
        # a daemon: leaving the program does not wait for a comparison that nobody will see
        Thread(target=self._work, args=(self._abandoned,), daemon=True).start()

    def _work(self, abandoned: Event) -> None:
        from reader.comparing.meaning import find  # after the first frame: it all takes as long as that
        from reader.model import Failure
        from reader.pipeline import Cancelled, load, tell_stories

        def report(progress: Progress) -> None:
            if abandoned.is_set():
                raise Cancelled
            self.post_message(Progressed(progress))

        def preview(articles: tuple[Article, ...]) -> None:
            self.post_message(FirstArticles(articles))

        try:
            left = None if self.session.loaded else recall(self.session.paths)
            loaded = load(self.session.paths, report=report, preview=preview)
            if abandoned.is_set():
                raise Cancelled
            self.post_message(ArticlesLoaded(loaded, left))
            found = find(self._method) if loaded.articles else None
            encoder, problem = (None, found) if isinstance(found, Failure) else (found, None)
            told = partial(tell_stories, loaded.articles, loaded.corrections, encoder=encoder, report=report)
            stories = told() if loaded.articles else ()
            if not abandoned.is_set():
                self.post_message(StoriesTold(stories, problem))
        except Cancelled:
            return
        except Exception as error:  # the reader sees what can be read, and why there is no more
            if not abandoned.is_set():
                self.post_message(WorkFailed(f"The comparison failed: {type(error).__name__}: {error}"))

    def on_progressed(self, message: Progressed) -> None:
        """Show how far the work is."""
        self.session.progress = message.progress
        self._tell_view("progressed")

    def on_first_articles(self, message: FirstArticles) -> None:
        """Let the first articles be read while the others come."""
        if self.session.loaded is None:
            self.session.take_first(message.articles)
            self._tell_view("renew")

    def on_unmount(self) -> None:
        """Nothing is to come after the last frame."""
        self._abandoned.set()

    def stop(self) -> None:
        """Abandon the work; what has been read so far stays."""
        self._abandoned.set()
        self.session.failed, self.session.working = "Stopped: the articles have not been compared.", False
        self._tell_view("renew")

    def on_articles_loaded(self, message: ArticlesLoaded) -> None:
        """Show the articles, still without marks."""
        self.session.take_articles(message.loaded)
        if message.left and self.session.stories is None and not self.session.touched:
            self._view = resume(self.session, message.left)
        self._tell_view("renew")

    def on_stories_told(self, message: StoriesTold) -> None:
        """Show the marks."""
        first = self.session.stories is None
        if first and message.problem:
            self.notify(str(message.problem), title="Compared by words", severity="warning", markup=False, timeout=12)
        self.session.take_stories(message.stories)
        self._tell_view("renew")
        if first and len(message.stories) > 1:
            self.choose_story()
        if self._view != READ and self.session.outlets.total > 1:
            self.open_view(self._view)
        self._view = READ

    def on_work_failed(self, message: WorkFailed) -> None:
        """Say it, and leave what there is on the screen."""
        self.session.failed, self.session.working = message.what, False
        self._tell_view("renew")

    def _tell_view(self, method: str) -> None:
        for screen in self.screen_stack:
            if isinstance(screen, ViewScreen) and screen.is_mounted:
                getattr(screen, method)()

    # Screens

    def choose_story(self) -> None:
        """Open the list of stories; every view then shows the one that is chosen."""
        from reader.ui.screens.popups import StoriesPopup

        self.push_screen(StoriesPopup(), lambda _: self._tell_view("renew"))

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
