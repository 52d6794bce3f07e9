"""The long work as the app sees it: begun, stopped, and listened to. It goes on in a process of its own.

Where no process can be started, and in tests, a thread does the same; keys are slower then while it works.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable
from contextlib import suppress
from subprocess import Popen, TimeoutExpired
from threading import Event, RLock, Thread
from typing import Protocol

from reader.ui.reports import Enough, NoProcess, Report, Request, StoriesTold, WorkFailed, opened, receive, send
from reader.ui.starting import start

Deliver = Callable[[Report], object]
"""Takes a report, from another thread."""


class Worker(Protocol):
    """Does one round of work at a time, and tells who listens."""

    def listen(self, deliver: Deliver) -> None:
        """Give what was told before, and from now on everything, to `deliver`."""

    def begin(self, request: Request) -> None:
        """Start a round of work; an earlier one that still goes on is abandoned."""

    def read_no_more(self) -> None:
        """Leave unread what has not been read yet, and compare what has."""

    def abandon(self) -> None:
        """Stop the round that goes on, and tell nothing more of it."""

    def close(self) -> None:
        """Stop, and leave nothing behind."""


class ThreadWorker:
    """Works in a thread. What is abandoned ends at its next report, unheard."""

    def __init__(self) -> None:
        self._deliver: Deliver | None = None
        self._abandoned, self._enough = Event(), Event()
        self.thread: Thread | None = None

    def listen(self, deliver: Deliver) -> None:
        """Nothing is kept for a later listener: listen first, then begin."""
        self._deliver = deliver

    def begin(self, request: Request) -> None:
        """Start a daemon: leaving the program does not wait for a comparison that nobody will see."""
        self.abandon()
        self._abandoned, self._enough = Event(), Event()
        self.thread = Thread(target=self._run, args=(request, self._abandoned, self._enough), daemon=True)
        self.thread.start()

    def read_no_more(self) -> None:
        """Is asked before each article."""
        self._enough.set()

    def abandon(self) -> None:
        """Is asked at each report."""
        self._abandoned.set()

    def close(self) -> None:
        """The thread ends with the program."""
        self.abandon()

    def _run(self, request: Request, abandoned: Event, enough: Event) -> None:
        from reader.pipeline import Cancelled
        from reader.ui.rounds import work

        def tell(report: Report) -> None:
            if abandoned.is_set():
                raise Cancelled
            if self._deliver is not None:
                self._deliver(report)

        with suppress(Cancelled):
            work(request, tell, enough.is_set)


class ProcessWorker:
    """Works in a process, which is ended to abandon what it does, and otherwise kept with all that it has loaded."""

    def __init__(self, child: Popen[bytes] | None = None) -> None:
        """`child` is a process that has been started already."""
        self._child = child
        self._at_work = False
        self._deliver: Deliver | None = None
        self._kept: list[bytes] = []
        self._lock = RLock()
        if child is not None:
            self._hear_from(child)

    def listen(self, deliver: Deliver) -> None:
        """What came before was not even unpacked, so that the first frame need not wait for that."""
        with self._lock:
            self._deliver = deliver
            kept, self._kept = self._kept, []
            for body in kept:
                self._hand_on(body)

    def begin(self, request: Request) -> None:
        """Ask the process, a new one where there is none."""
        with self._lock:
            self.abandon()
            self._at_work = True
            if self._child is None and (child := start()):
                self._child = child
                self._hear_from(child)
            if self._child is None:
                self._hand_on(pickle.dumps(NoProcess()))
            else:
                self._ask(request)

    def read_no_more(self) -> None:
        """Is asked before each article."""
        with self._lock:
            self._ask(Enough())

    def abandon(self) -> None:
        """End the process if it is at work."""
        with self._lock:
            if self._at_work:
                self.close()

    def close(self) -> None:
        """End the process."""
        with self._lock:
            child, self._child, self._kept, self._at_work = self._child, None, [], False
        if child is not None:
            child.kill()
            with suppress(TimeoutExpired):
                child.wait(1)

    def _hear_from(self, child: Popen[bytes]) -> None:
        Thread(target=self._hear, args=(child,), daemon=True).start()

    def _ask(self, asked: Request | Enough) -> None:
        if self._child is not None and self._child.stdin:
            with suppress(OSError):  # it has ended already, which `_hear` finds out
                send(asked, self._child.stdin)

    def _hear(self, child: Popen[bytes]) -> None:
        """Take what the process tells until it ends; where that was not to be, say so."""
        assert child.stdin and child.stdout
        heard = False
        while (body := receive(child.stdout)) is not None:
            heard = True
            with self._lock:
                if self._child is child:
                    self._hand_on(body)
        status = child.wait()
        with self._lock:
            if self._child is child:
                self._child = None
                if self._at_work:
                    self._hand_on(pickle.dumps(_ended(status) if heard else NoProcess()))
        for stream in (child.stdout, child.stdin):
            with suppress(OSError):
                stream.close()

    def _hand_on(self, body: bytes) -> None:
        if self._deliver is None:
            self._kept.append(body)
            return
        report = opened(body)
        self._at_work = not isinstance(report, StoriesTold | WorkFailed | NoProcess)
        self._deliver(report)


def _ended(status: int) -> WorkFailed:
    """Why there is no comparison, and what can be done."""
    how = f"signal {-status}" if status < 0 else f"status {status}"
    return WorkFailed(f"The process that compares has ended unexpectedly ({how}); r reads and compares again.")
