"""One round of work: read, clean and compare, telling what there is as it goes. Knows nothing of the screen."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING

from reader.loading import Loaded, Progress
from reader.ui.reports import ArticlesLoaded, FirstArticles, Report, Request, StoriesTold, WorkFailed

if TYPE_CHECKING:
    from reader.comparing.matching.meaning.encoder import Encoder
    from reader.model import Article, Failure

OFTEN = 0.1
"""Seconds between two reports of progress: more often nobody reads them, and each takes time from the keys."""

Tell = Callable[[Report], None]
"""Takes what is found; raises `reader.pipeline.Cancelled` where nobody wants it any more."""


def work(request: Request, tell: Tell, enough: Callable[[], bool]) -> None:
    """Do what is asked, telling it; what goes wrong is told too. `enough` is asked before each article is read."""
    from reader.comparing.matching.meaning import find_meanwhile

    find_encoder = find_meanwhile(request.method)
    from reader.pipeline import Cancelled

    try:
        loaded = _load(request, tell, enough)
        tell(_compare(request, loaded, find_encoder, tell))
    except Cancelled:
        return
    except Exception as error:  # the reader sees what can be read, and why there is no more
        tell(WorkFailed(f"The comparison failed: {type(error).__name__}: {error}"))


def _load(request: Request, tell: Tell, enough: Callable[[], bool]) -> Loaded:
    from reader.pipeline import load
    from reader.ui.memory import recall

    def preview(articles: tuple[Article, ...]) -> None:
        tell(FirstArticles(articles))

    report = _now_and_then(tell)
    loaded = load(request.paths, report=report, preview=preview, enough=enough, remember=True)
    tell(ArticlesLoaded(loaded, None if request.again else recall(request.paths)))
    return loaded


def _compare(
    request: Request, loaded: Loaded, find_encoder: Callable[[], Encoder | Failure | None], tell: Tell
) -> StoriesTold:
    from reader.model import Failure
    from reader.pipeline import tell_stories

    if not loaded.articles:
        return StoriesTold(())
    found = find_encoder()
    encoder, problem = (None, found) if isinstance(found, Failure) else (found, None)
    report = _now_and_then(tell)
    stories = tell_stories(
        loaded.articles, loaded.corrections, grouping=request.grouping, encoder=encoder, report=report
    )
    return StoriesTold(stories, problem)


def _now_and_then(tell: Tell) -> Callable[[Progress], None]:
    """Tell of progress `OFTEN` enough, and when a stage begins."""
    told = 0.0

    def report(progress: Progress) -> None:
        nonlocal told
        if progress.done == 0 or monotonic() - told > OFTEN:
            told = monotonic()
            tell(progress)

    return report
