"""What the user has chosen for good: a small TOML file, read with every mistake named and none of them fatal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from reader.library import toml
from reader.library.nearest import nearest
from reader.library.places import settings_file
from reader.model import Failure


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings, each with its default."""

    theme: str = ""
    """The name of a theme of the app; empty for the app's own choice."""

    ascii_marks: bool = False
    """Marks drawn with letters and signs of ASCII only, for terminals and fonts that lack others."""

    remember_lines: bool = True
    """Whether the app remembers the lines of articles, as digests, so that it and the command line know again what an
    outlet prints everywhere."""

    keys: Mapping[str, str] = field(default_factory=dict)
    """Other keys for commands: the command's id (shown in the help) and its key, such as "n" or "ctrl+n"."""


def load(file: Path | None = None) -> tuple[Settings, tuple[Failure, ...]]:
    """The settings in `file` (None: the user's own), and what in it is not understood."""
    file = file or settings_file()
    read = toml.read(file)
    if isinstance(read, Failure):
        return Settings(), (read,)
    return from_tables(read[1], str(file))


def from_tables(tables: Mapping[str, Any], shown: str) -> tuple[Settings, tuple[Failure, ...]]:
    """The settings that parsed TOML holds. An unknown key is reported with the nearest known one, a value of the wrong
    type with the type that is wanted."""
    faults = [_unknown(name, shown) for name in tables if name not in _names()]
    good: dict[str, Any] = {}
    for name in _names() & tables.keys():
        wanted = _wanted(name, tables[name])
        if wanted:
            faults.append(Failure(shown, f"{name} must be {wanted}", "correct it; the default is used"))
        else:
            good[name] = tables[name]
    return Settings(**good), tuple(sorted(faults, key=str))


def _names() -> set[str]:
    return {each.name for each in fields(Settings)}


def _wanted(name: str, value: object) -> str | None:
    """What the setting wants where `value` is not that; None when it fits."""
    match name, value:
        case ("theme", str()) | ("ascii_marks" | "remember_lines", bool()):
            return None
        case "keys", dict() if all(isinstance(key, str) for key in value.values()):
            return None
    wanted = {"theme": "text in quotation marks", "keys": "a table of command id = key"}
    return wanted.get(name, "true or false")


def _unknown(name: str, shown: str) -> Failure:
    meant = nearest(name, _names())
    remedy = f"did you mean {meant}?" if meant else f"known are {', '.join(sorted(_names()))}"
    return Failure(shown, f"{name} is no setting", remedy)
