"""From keys to commands: names of keys, sequences of two, and the user's own keys. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from reader.ui.commands import Command

_SHOWN = {
    "down": "↓", "up": "↑", "left": "←", "right": "→", "enter": "Enter", "escape": "Esc", "tab": "Tab",
    "shift+tab": "Shift-Tab", "space": "Space", "pagedown": "PgDn", "pageup": "PgUp", "home": "Home", "end": "End",
    "f1": "F1",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Pending:
    """The beginning of one or more sequences: what can follow, and what it does."""

    typed: tuple[str, ...]
    follows: tuple[tuple[str, Command], ...]


def name_of(key: str, character: str | None) -> str:
    """The name of a pressed key as the table writes it: the character where it prints, otherwise Textual's name."""
    if character is not None and character.isprintable() and character != " ":
        return character
    return "space" if character == " " else key


def shown(keys: str) -> str:
    """How keys are written for a reader: "] u" as "]u", "ctrl+d" as "Ctrl-D"."""
    return "".join(_shown_key(key) for key in keys.split(" "))


def _shown_key(key: str) -> str:
    if key in _SHOWN:
        return _SHOWN[key]
    return f"Ctrl-{key.removeprefix('ctrl+').upper()}" if key.startswith("ctrl+") else key


def resolve(commands: Iterable[Command], typed: Sequence[str]) -> Command | Pending | None:
    """What the keys typed so far mean: a command, the beginning of a sequence, or nothing."""
    follows = []
    for command in commands:
        for keys in command.keys:
            sequence = keys.split(" ")
            if sequence == list(typed):
                return command
            if sequence[: len(typed)] == list(typed):
                follows.append((sequence[len(typed)], command))
    return Pending(tuple(typed), tuple(follows)) if follows else None


def remap(
    commands: Iterable[Command], wanted: Mapping[str, str | Sequence[str]]
) -> tuple[tuple[Command, ...], tuple[str, ...]]:
    """The table with the user's own keys, and in plain sentences what of them could not be followed.

    `wanted` maps command ids to a key or keys, written as in the table ("ctrl+d", "] u"). An unknown id is answered
    with the nearest known one; a key that another command of the same view has stays with that command.
    """
    from reader.library.nearest import nearest

    table = {command.id: command for command in commands}
    problems = []
    for id, keys in wanted.items():
        if id not in table:
            near = nearest(id, table)
            problems.append(f"There is no command “{id}”" + (f"; did you mean “{near}”?" if near else "."))
            continue
        changed = replace(table[id], keys=(keys,) if isinstance(keys, str) else tuple(keys))
        clash = _clash(changed, table.values())
        if clash:
            problems.append(f"The key of “{id}” belongs to “{clash}” already.")
        else:
            table[id] = changed
    return tuple(table.values()), tuple(problems)


def _clash(changed: Command, table: Iterable[Command]) -> str | None:
    """The id of another command that has one of the keys in one of the views, or None."""
    for other in table:
        if other.id != changed.id and set(other.views) & set(changed.views) and set(other.keys) & set(changed.keys):
            return other.id
    return None


def table(commands: Iterable[Command]) -> str:
    """Every command as a line of plain text under the heading of its group: its keys, its id and what it does."""
    listed = [(command.group, ", ".join(map(shown, command.keys)), command) for command in commands]
    groups = dict.fromkeys(group for group, _, _ in listed)
    keys_wide = max(len(keys) for _, keys, _ in listed)
    ids_wide = max(len(command.id) for _, _, command in listed)
    parts = []
    for group in groups:
        lines = [f"  {keys:{keys_wide}}  {one.id:{ids_wide}}  {one.help}" for at, keys, one in listed if at == group]
        parts.append("\n".join([group, *lines]))
    return "\n\n".join(parts) + "\n"
