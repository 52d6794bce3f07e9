"""The long work, in a thread: read, clean and compare, telling the app as it goes. It can be stopped at any time."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from threading import Event, Lock, Thread
from time import monotonic
from typing import TYPE_CHECKING

from textual.message import Message

from reader.ui.memory import recall, remembers_lines
from reader.ui.messages import ArticlesLoaded, FirstArticles, Progressed, StoriesTold, WorkFailed

if TYPE_CHECKING:
    from reader.model import Article, Method
    from reader.pipeline import Loaded, Progress

OFTEN = 0.1
"""Seconds between two reports of progress: more often nobody reads them, and each takes time from the keys."""


class Work:
    """One round of work on what `paths` name; `post` takes what it finds, until it is abandoned.

    `method` is the way of comparing, `again` whether the place where the reader was left is not asked for.
    """

    def __init__(
        self, paths: tuple[str, ...], method: Method | None, post: Callable[[Message], object], *, again: bool
    ) -> None:
        self._paths, self._method, self._again = paths, method, again
        self._deliver = post
        self._enough, self._abandoned = Event(), Event()
        self._comparing = Lock()
        self._at_it = False
        self._told = 0.0
        # a daemon: leaving the program does not wait for a comparison that nobody will see
        self._thread = Thread(target=self._run, daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def read_no_more(self) -> None:
        """Leave unread what has not been read yet, and compare what has."""
        self._enough.set()

    def abandon(self) -> None:
        """Stop as soon as possible and post nothing more."""
        self._abandoned.set()
        with self._comparing:
            if self._at_it and self._thread.ident is not None:
                _raise_in(self._thread.ident)

    def _post(self, message: Message) -> None:
        if not self._abandoned.is_set():
            self._deliver(message)

    def _run(self) -> None:
        from reader.pipeline import Cancelled

        try:
            left = None if self._again else recall(self._paths)
            loaded = self._load()
            self._post(ArticlesLoaded(loaded, left))
            self._post(self._compare(loaded))
        except Cancelled:
            return
        except Exception as error:  # the reader sees what can be read, and why there is no more
            self._post(WorkFailed(f"The comparison failed: {type(error).__name__}: {error}"))

    def _load(self) -> Loaded:
        from reader.pipeline import load  # after the first frame: it takes as long as that

        def preview(articles: tuple[Article, ...]) -> None:
            self._post(FirstArticles(articles))

        remember = remembers_lines()
        return load(self._paths, report=self._report, preview=preview, enough=self._enough.is_set, remember=remember)

    def _report(self, progress: Progress) -> None:
        from reader.pipeline import Cancelled

        if self._abandoned.is_set():
            raise Cancelled
        if progress.done == 0 or monotonic() - self._told > OFTEN:
            self._told = monotonic()
            self._post(Progressed(progress))

    def _compare(self, loaded: Loaded) -> StoriesTold:
        """The stories, told in a stretch of work that `abandon` can break off."""
        from reader.comparing.meaning import find
        from reader.model import Failure
        from reader.pipeline import tell_stories

        if not loaded.articles:
            return StoriesTold(())
        found = find(self._method)
        encoder, problem = (None, found) if isinstance(found, Failure) else (found, None)
        tell = partial(tell_stories, loaded.articles, loaded.corrections, encoder=encoder, report=self._report)
        with self._comparing:
            self._at_it = True
        try:
            return StoriesTold(tell(), problem)
        finally:
            with self._comparing:
                self._at_it = False


def _raise_in(thread: int) -> None:
    """Raise `Cancelled` in another thread, at its next step.

    The one way to stop a comparison in the middle without asking in every loop whether it is still wanted; the
    comparison is pure, so there is nothing to put in order behind it.
    """
    import ctypes

    from reader.pipeline import Cancelled

    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), ctypes.py_object(Cancelled))
