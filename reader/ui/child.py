"""The process that works for the app, so that reading and comparing take no time from the keys.

It takes requests from its standard input, tells what it finds on its standard output, and ends when the app does,
however that ends. What it has read and loaded stays with it for the next request.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
from queue import SimpleQueue
from threading import Event, Thread
from typing import BinaryIO

from reader.garbage import RARELY
from reader.patterns import keep
from reader.ui.reports import Report, Request, opened, receive, send
from reader.ui.rounds import work


def serve() -> None:
    """Work off requests until the app is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a Ctrl-C goes to both; the app decides
    gc.set_threshold(*RARELY)
    incoming, outgoing = _take_streams()
    requests: SimpleQueue[Request] = SimpleQueue()
    enough = Event()
    Thread(target=_listen, args=(incoming, requests, enough), daemon=True).start()

    def tell(report: Report) -> None:
        send(report, outgoing)

    while True:
        work(requests.get(), tell, enough.is_set)
        keep()  # the app ends this process without asking


def _take_streams() -> tuple[BinaryIO, BinaryIO]:
    """Both ends to the app; whoever else reads standard input finds nothing, or prints, prints nowhere."""
    incoming = sys.stdin.detach()  # type: ignore[union-attr]  # it is the text stream that Python opens
    outgoing = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 1)
    sys.stdin = os.fdopen(nowhere, encoding="utf-8")
    return incoming, outgoing


def _listen(incoming: BinaryIO, requests: SimpleQueue[Request], enough: Event) -> None:
    """Take what the app asks; when it is gone, nobody waits for what is being done, and nothing is to be put away."""
    while (body := receive(incoming)) is not None:
        asked = opened(body)
        if isinstance(asked, Request):  # the one before is done: the app ends a process that it does not wait for
            enough.clear()
            requests.put(asked)
        else:
            enough.set()
    keep()
    os._exit(0)
