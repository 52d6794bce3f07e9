"""Adding a correction to the `reader.toml` of a folder, and taking it back, with all else in the file left as it is.

An entry is added at the end of the file's text and taken out of it again, so comments and whatever else a person wrote
stay. Only where an entry is no table of its own (`lines = [{...}]`) is the file written anew, its former text kept as
`.bak`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from reader.library import toml
from reader.library.corrections import FILE_NAME, from_tables
from reader.library.files import locked
from reader.library.places import corrections_file, lock_file
from reader.model import Failure
from reader.said import Correction, PairCorrection, StoryCorrection
from reader.sources import locate

_HEADER = re.compile(r"^[ \t]*\[", re.MULTILINE)
"""Where a table may begin."""
_BLANK_LINE = re.compile(r"(\A|\n)\r?\n\Z")


@dataclass(frozen=True, slots=True)
class Edit:
    """The text of a file after a change, and whether the change was made in place (comments and all)."""

    text: str
    in_place: bool = True


def add(beside: Path, *corrections: Correction) -> Path | Failure:
    """Remember `corrections`, all or none, for the folder of the article `beside`; gives the file that now holds them.

    They replace what was said before about the same lines, pairs or stories. The folder's `reader.toml` is used where
    it can be written, otherwise (and always for the bundled seeds) a file in the user's data folder.
    """
    fault: Failure | None = None
    for file in _files_to_write(beside.parent):
        with locked(lock_file(file)):
            read = toml.read(file)
            if isinstance(read, Failure):
                return read
            fault = _write(file, _each(with_entry, read[0], corrections), former=read[0])
        if fault is None:
            return file
    assert fault is not None, "there is always a file to write to"
    return fault


def undo(beside: Path, *corrections: Correction) -> Failure | None:
    """Take back what was said about the lines, pairs or stories of `corrections`, in either of the two files."""
    for file in (beside.parent / FILE_NAME, corrections_file(beside.parent)):
        with locked(lock_file(file)):
            read = toml.read(file)
            if isinstance(read, Failure):
                return read
            edit = _each(without_entry, read[0], corrections)
            if edit.text != read[0]:
                fault = _write(file, edit, former=read[0])
                if fault:
                    return fault
    return None


def standing(beside: Path, correction: Correction) -> Correction | None:
    """What has been said before about the line, pair or story of `correction`; to be said again when it is undone."""
    name, subject = _entry(correction)
    said: Correction | None = None
    for file in (beside.parent / FILE_NAME, corrections_file(beside.parent)):
        read = toml.read(file)
        if not isinstance(read, Failure):
            entries = [entry for entry in read[1].get(name, []) if _same_subject(entry, subject)]
            found, _ = from_tables({name: entries[-1:]})
            again: list[Correction] = [*found.lines, *found.pairs, *found.stories]
            said = again[0] if again else said
    return said


def with_entry(text: str, correction: Correction) -> Edit:
    """`text` with the correction as its last entry, in place of any on the same line, pair or story."""
    rest = without_entry(text, correction)
    name, entry = _entry(correction)
    end = "\r\n" if "\r\n" in rest.text else "\n"
    parted = "" if not rest.text.strip() else end if rest.text.endswith("\n") else 2 * end
    appended = rest.text + parted + _block(name, entry).replace("\n", end)
    wanted = _tables(rest.text)
    wanted[name] = [*wanted.get(name, []), entry]
    return _checked(appended, wanted, in_place=rest.in_place)


def without_entry(text: str, correction: Correction) -> Edit:
    """`text` without its entries on the line, pair or story of `correction`; the same text where it has none."""
    name, subject = _entry(correction)
    tables = _tables(text)
    entries = tables.get(name, [])
    gone = [entry for entry in entries if _same_subject(entry, subject)]
    if not gone:
        return Edit(text)
    left = [entry for entry in entries if entry not in gone]
    wanted = {**tables, name: left} if left else {key: value for key, value in tables.items() if key != name}
    shorter = text
    for entry in gone:
        shorter = _cut(shorter, name, entry)
    return _checked(shorter, wanted, in_place=True)


def _each(change: Callable[[str, Correction], Edit], text: str, corrections: Iterable[Correction]) -> Edit:
    """`text` after the change that each correction makes."""
    edit = Edit(text)
    for correction in corrections:
        after = change(edit.text, correction)
        edit = Edit(after.text, edit.in_place and after.in_place)
    return edit


def _cut(text: str, name: str, entry: Mapping[str, Any]) -> str:
    """`text` without the table of an entry and the blank line above it; as it is where the entry has no such table."""
    starts = [found.start() for found in _HEADER.finditer(text)]
    for start, end in pairwise([*starts, len(text)]):
        lines = text[start:end].splitlines(keepends=True)
        while lines and (not lines[-1].strip() or lines[-1].lstrip().startswith("#")):
            lines.pop()  # what stands above the next table belongs to that
        table = "".join(lines)
        if _says(table, {name: [entry]}):
            return _BLANK_LINE.sub("\\1", text[:start]) + text[start + len(table) :]
    return text


def _says(text: str, tables: Mapping[str, Any]) -> bool:
    try:
        return tomllib.loads(text) == tables
    except tomllib.TOMLDecodeError:
        return False


def _checked(text: str, wanted: Mapping[str, Any], *, in_place: bool) -> Edit:
    """The edited text where it says just what is wanted, otherwise the wanted tables written anew."""
    import tomli_w

    if _says(text, wanted):
        return Edit(text, in_place)
    return Edit(tomli_w.dumps(wanted), in_place=False)


def _write(file: Path, edit: Edit, *, former: str) -> Failure | None:
    return toml.write_text(file, edit.text) if edit.in_place else toml.write(file, _tables(edit.text), former)


def _tables(text: str) -> dict[str, Any]:
    return tomllib.loads(text)


def _entry(correction: Correction) -> tuple[str, dict[str, Any]]:
    """The name of the list and the table that stand for a correction in the file."""
    if isinstance(correction, StoryCorrection):
        return "stories", {"articles": list(correction.articles)}
    if isinstance(correction, PairCorrection):
        return "pairs", {"first": correction.first, "second": correction.second, "same": correction.same}
    limit = {"outlet": correction.outlet} if correction.outlet else {"article": correction.article or ""}
    return "lines", {"text": correction.text, "keep": correction.keep, **limit}


def _block(name: str, entry: Mapping[str, Any]) -> str:
    import tomli_w

    return f"[[{name}]]\n{tomli_w.dumps(entry)}"


def _same_subject(entry: Any, subject: Mapping[str, Any]) -> bool:
    """Whether an entry speaks of the same line (in the same outlet or article), or of the same pair or the same
    articles, in any order."""
    if not isinstance(entry, dict):
        return False
    if "articles" in subject:
        return isinstance(entry.get("articles"), list) and set(entry["articles"]) == set(subject["articles"])
    if "first" in subject:
        return {entry.get("first"), entry.get("second")} == {subject["first"], subject["second"]}
    return all(entry.get(key) == subject.get(key) for key in ("text", "outlet", "article"))


def _files_to_write(folder: Path) -> tuple[Path, ...]:
    own = corrections_file(folder)
    bundled = {place.file.parent.resolve() for place in locate(()).places if place.file}
    return (own,) if folder.resolve() in bundled else (folder / FILE_NAME, own)
