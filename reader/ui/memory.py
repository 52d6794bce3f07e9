"""What the app takes from earlier days and leaves for the next: the settings, and where the reader was."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from reader.naming import file_name

if TYPE_CHECKING:
    from reader.library.settings import Settings
    from reader.library.state import Left, View
    from reader.model import Failure
    from reader.ui.commands import Command
    from reader.ui.session import Session


def chosen_settings() -> tuple[Settings | None, tuple[str, ...]]:
    """The user's settings and what in them is not understood; None without a settings file, which costs nothing."""
    from reader.library.places import settings_file

    if not settings_file().exists():
        return None, ()
    from reader.library import settings

    found, faults = settings.load()
    return found, tuple(str(fault) for fault in faults)


def own_keys() -> tuple[tuple[Command, ...], tuple[str, ...]]:
    """The table of commands with the user's own keys, and what of the settings could not be followed."""
    from reader.ui.commands import COMMANDS
    from reader.ui.keys import remap

    settings, problems = chosen_settings()
    commands, faults = remap(COMMANDS, settings.keys if settings else {})
    return commands, (*problems, *faults)


def _folder(paths: Sequence[str]) -> Path | None:
    """The folder that the first article lies in; None for standard input and addresses."""
    from reader.sources import locate

    file = next((place.file for place in locate(paths).places), None)
    return file.parent if file else None


def recall(paths: Sequence[str]) -> Left | Failure | None:
    """Where the reader was left among these articles, or why that is not known any more."""
    from reader.library import state

    folder = _folder(paths)
    return state.load(folder) if folder else None


def remember(session: Session, view: str) -> None:
    """Keep where the reader is; that it cannot be kept disturbs nobody."""
    from reader.library import state

    by_id, article = session.outlets.by_id, session.reading
    folder = _folder(session.paths) if article else None
    if article and folder:
        left = state.Left(
            file_name(article),
            session.sentence or "",
            cast("View", view),
            tuple(file_name(by_id[name]) for name in session.columns),
            session.shared_folded,
            session.removed_shown,
            session.repeats_shown,
            tuple(sorted(session.unfolded)),
            session.fact,
        )
        state.save(folder, left)


def resume(session: Session, left: Left) -> str:
    """Stand again where the reader was left, as far as that is still there; gives the view to open."""
    named = {file_name(article): article.id for article in session.outlets.articles}
    if left.article not in named:
        return "read"
    session.article, session.sentence = named[left.article], left.sentence or None
    columns = tuple(named[name] for name in left.columns if name in named)
    session.columns = columns if len(columns) > 1 else ()
    session.shared_folded, session.removed_shown = left.shared_folded, left.removed_shown
    session.repeats_shown, session.unfolded = left.repeats_shown, set(left.unfolded)
    session.fact = left.fact
    return left.view
