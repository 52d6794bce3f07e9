"""Where the reader was left in each folder, so that opening it again goes on there. Losing it loses nothing else."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Literal, cast, get_args

from reader.library import toml
from reader.library.files import locked
from reader.library.places import lock_file, state_file
from reader.model import Failure

View = Literal["read", "compare", "story", "facts"]
REMEMBERED = 200
"""Folders remembered, the latest used; more would only grow the file."""


@dataclass(frozen=True, slots=True)
class Left:
    """The article (its file's name), the sentence (its id) and the view where the reader was, and how it was set.

    `columns` are the names of the files side by side, the base first, none where none were chosen; `unfolded` are the
    sentences (ids) whose facts stood open in the Story view, and `fact` is the entry of the Facts view. The others say
    whether shared rows were folded away, and whether removed lines and repeats were shown.
    """

    article: str
    sentence: str = ""
    view: View = "read"
    columns: tuple[str, ...] = ()
    shared_folded: bool = False
    removed_shown: bool = False
    repeats_shown: bool = False
    unfolded: tuple[str, ...] = ()
    fact: str = ""


def load(folder: Path, file: Path | None = None) -> Left | Failure | None:
    """Where the reader was left in `folder`; None when it was not there before.

    A damaged file is a `Failure`, and set aside as `FILE.damaged`.
    """
    file = file or state_file()
    read = toml.read(file)
    if isinstance(read, Failure):
        return _set_aside(file, read)
    kept = _folders(read[1]).get(_key(folder), {})
    match kept:
        case {"article": str(article), "sentence": str(sentence), "view": str(view)} if view in get_args(View):
            names, unfolded = (_strings(kept.get(name)) for name in ("columns", "unfolded"))
            shared, removed, repeats = (
                kept.get(name) is True for name in ("shared_folded", "removed_shown", "repeats_shown")
            )
            fact = kept.get("fact")
            fact = fact if isinstance(fact, str) else ""
            return Left(article, sentence, cast(View, view), names, shared, removed, repeats, unfolded, fact)
    return None


def _strings(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, list) else ()


def save(folder: Path, left: Left, file: Path | None = None) -> Failure | None:
    """Remember where the reader was left in `folder`. A damaged file is set aside, as `load` does, and begun anew."""
    file = file or state_file()
    with locked(lock_file(file)):
        read = toml.read(file)
        if isinstance(read, Failure):
            _set_aside(file, read)
            read = "", {}
        folders = {key: value for key, value in _folders(read[1]).items() if key != _key(folder)}
        folders[_key(folder)] = asdict(left)
        latest = dict(list(folders.items())[-REMEMBERED:])
        return toml.write(file, {"folders": latest}, former="")


def _set_aside(file: Path, fault: Failure) -> Failure:
    """What is wrong with the file, and where it is now."""
    aside = file.with_name(file.name + ".damaged")
    with suppress(OSError):
        file.replace(aside)
    return replace(fault, remedy=f"every folder opens at its beginning; the file is kept as {aside.name}")


def _folders(tables: dict[str, Any]) -> dict[str, Any]:
    folders = tables.get("folders")
    return folders if isinstance(folders, dict) else {}


def _key(folder: Path) -> str:
    """The folder's full path; a name that is not text is made so, as TOML holds nothing else."""
    return str(folder.resolve()).encode("utf-8", "replace").decode("utf-8")
