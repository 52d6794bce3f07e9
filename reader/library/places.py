"""Where the reader keeps what it remembers: the platform's own folders for settings, data and state."""

from __future__ import annotations

import hashlib
from pathlib import Path

import platformdirs

NAME = "reader"


def settings_file() -> Path:
    """The settings, edited by the user: theme, marks, keys."""
    return platformdirs.user_config_path(NAME, appauthor=False) / "settings.toml"


def state_file() -> Path:
    """Where the reader was left, by folder; safe to delete."""
    return platformdirs.user_state_path(NAME, appauthor=False) / "state.toml"


def corrections_file(folder: Path) -> Path:
    """The corrections for a `folder` that cannot be written to, kept in the user's own data folder.

    The name carries the folder's for people who look, and a digest of its full path so that no two folders share it.
    """
    digest = hashlib.sha256(str(folder.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:16]
    name = "".join(letter if letter.isalnum() else "-" for letter in folder.resolve().name)[:40] or "root"
    return platformdirs.user_data_path(NAME, appauthor=False) / "corrections" / f"{name}-{digest}.toml"


def remembered_folder() -> Path:
    """The lines of articles opened earlier, a file for each outlet; safe to delete."""
    return platformdirs.user_data_path(NAME, appauthor=False) / "remembered"


def lock_file(file: Path) -> Path:
    """The lock that guards changes of `file`; kept apart from it so that no folder of the user's is littered."""
    digest = hashlib.sha256(str(file.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:16]
    return platformdirs.user_state_path(NAME, appauthor=False) / "locks" / digest
