"""The terminal app. Nothing outside this folder knows Textual."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model import Method
    from reader.pipeline import Grouping

__all__ = ["run"]


def run(paths: Sequence[str], method: Method | None = None, grouping: Grouping = "automatic") -> int:
    """Open the app on what `paths` name (none: the bundled seeds).

    Gives the exit status: 0 when all could be read, 128 and its number after a signal.

    `method` is how sentences are compared; None leaves it to `reader.comparing.matching.meaning.find`. `grouping` is
    whether the articles are taken as one story or as several.
    """
    gc.disable()  # what is loaded until the first frame stays: looking for garbage in it takes a tenth of the time
    from reader.ui.starting import start

    child = start()  # before anything else is loaded: it loads and reads meanwhile
    from reader.ui.reports import Request
    from reader.ui.work import ProcessWorker

    worker = ProcessWorker(child)
    worker.begin(Request(tuple(paths), method, grouping))
    from reader.ui import gone
    from reader.ui.app import ReaderApp
    from reader.ui.memory import remember

    app = ReaderApp(paths, method, worker, grouping)
    try:
        app.run()
    finally:
        worker.close()
    if app.return_code == gone.STATUS:
        gone.let_go()
    remember(app.session, app.last_view)
    failures = app.session.failures
    for failure in (*failures, *app.session.notes):
        print(f"reader: {failure}", file=sys.stderr)
    return app.return_code or ((1 if app.session.outlets.articles else 2) if failures else 0)
