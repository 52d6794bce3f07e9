"""Adding a correction to the `reader.toml` of a folder, and taking it back, with all else in the file left as it is.

An entry is added at the end of the file's text and taken out of it again, so comments and whatever else a person wrote
stay; of the table of an article only the lines of the fields that change are. Only where an entry is no table of its
own (`lines = [{...}]`) is the file written anew, its former text kept as `.bak`.
"""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

from reader.library import toml
from reader.library.corrections import FIELDS, FILE_NAME, from_tables
from reader.library.files import locked
from reader.library.places import corrections_file, lock_file
from reader.model import Failure
from reader.patterns import compiled
from reader.said import Correction, LineCorrection, PairCorrection, Statement, StoryCorrection
from reader.sources import locate

_HEADER = compiled(r"^[ \t]*\[", re.MULTILINE)
"""Where a table may begin."""
_BLANK_LINE = compiled(r"(\A|\n)\r?\n\Z")
_STATED = (*FIELDS, "stated_by")
"""The keys of an article's table."""


@dataclass(frozen=True, slots=True)
class Edit:
    """The text of a file after a change, and whether the change was made in place (comments and all)."""

    text: str
    in_place: bool = True


def add(beside: Path, *corrections: Correction) -> Path | Failure:
    """Remember `corrections`, all or none, for the folder of the article `beside`; gives the file that now holds them.

    They replace what was said before about the same lines, pairs, stories or article. The folder's `reader.toml` is
    used where it can be written, otherwise (and always for the bundled seeds) a file in the user's data folder.
    """
    fault: Failure | None = None
    files = _files_to_write(beside.parent)
    for place, file in enumerate(files, 1):
        with locked(lock_file(file)):
            read = toml.read(file)
            if isinstance(read, Failure):
                return read
            fault = _write(file, _each(with_entry, read[0], corrections), former=read[0])
        if fault is None:  # what a later file says of the same, from a time when this one could not be written, goes
            return _take_out(files[place:], corrections) or file
    assert fault is not None, "there is always a file to write to"
    return fault


def undo(beside: Path, *corrections: Correction) -> Failure | None:
    """Take back what was said about the subjects of `corrections`, in every file that they may have been kept in."""
    return _take_out(_files_to_write(beside.parent), corrections)


def _take_out(files: Iterable[Path], corrections: Sequence[Correction]) -> Failure | None:
    for file in filter(os.path.exists, files):  # for one that is not there no lock is left behind
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
    """What has been said before about the subject of `correction`; to be said again when that is undone."""
    said: Correction | None = None
    for file in _files_to_write(beside.parent):
        read = toml.read(file)
        if not isinstance(read, Failure):
            said = _said_before(read[1], correction) or said
    return said


def _said_before(tables: Mapping[str, Any], correction: Correction) -> Correction | None:
    """What the tables of one file say of the subject of `correction`."""
    if isinstance(correction, Statement):
        stated = _table_of(tables, correction.article)
        fields = tuple((key, _as_text(stated[key])) for key in _STATED if isinstance(stated.get(key), str | date))
        return Statement(correction.article, fields) if fields else None
    name, subject = _entry(correction)
    entries = [entry for entry in tables.get(name, []) if _same_subject(entry, subject)]
    found, _ = from_tables({name: entries[-1:]})
    again: list[Correction] = [*found.lines, *found.pairs, *found.stories]
    return again[0] if again else None


def with_entry(text: str, correction: Correction) -> Edit:
    """`text` with the correction as its last entry, in place of any on the same line, pair or story."""
    if isinstance(correction, Statement):
        return _stating(text, correction.article, dict(correction.fields))
    rest = without_entry(text, correction)
    name, entry = _entry(correction)
    appended = _appended(rest.text, f"[[{name}]]\n{_table(entry)}")
    wanted = _tables(rest.text)
    wanted[name] = [*wanted.get(name, []), entry]
    return _checked(appended, wanted, in_place=rest.in_place)


def without_entry(text: str, correction: Correction) -> Edit:
    """`text` without its entries on the subject of `correction`; the same text where it has none."""
    if isinstance(correction, Statement):
        return _stating(text, correction.article, {})
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
        shorter = _cut(shorter, {name: [entry]})
    return _checked(shorter, wanted, in_place=True)


def _each(change: Callable[[str, Correction], Edit], text: str, corrections: Iterable[Correction]) -> Edit:
    """`text` after the change that each correction makes."""
    edit = Edit(text)
    for correction in corrections:
        after = change(edit.text, correction)
        edit = Edit(after.text, edit.in_place and after.in_place)
    return edit


def _stating(text: str, article: str, fields: Mapping[str, str]) -> Edit:
    """`text` with these fields stated of an article and no others; its table goes where nothing is left in it."""
    tables = _tables(text)
    former = _table_of(tables, article)
    entry: dict[str, Any] = {key: said for key, said in former.items() if key not in _STATED}
    for key, said in fields.items():  # a date without quotation marks stays one
        entry[key] = former[key] if key in former and _as_text(former[key]) == said else said
    if entry == former:
        return Edit(text)
    told = tables.get("articles", {})
    others = {name: said for name, said in told.items() if name != article} if isinstance(told, dict) else {}
    articles = {"articles": {**others, article: entry} if entry else others}
    wanted = {key: said for key, said in {**tables, **articles}.items() if key != "articles" or said}
    whole = {"articles": {article: former}}
    if not former:
        return _checked(_appended(text, _table({"articles": {article: entry}})), wanted, in_place=True)
    if not entry:
        return _checked(_cut(text, whole), wanted, in_place=True)
    return _checked(_with_fields(text, whole, former, entry), wanted, in_place=True)


def _with_fields(text: str, whole: Mapping[str, Any], former: Mapping[str, Any], entry: Mapping[str, Any]) -> str:
    """`text` in which the table that says `whole` has the lines of those fields changed that `entry` has otherwise."""
    found = _span(text, whole)
    if found is None:
        return text
    end = _line_end(text)
    lines = [line.rstrip("\r\n") for line in text[found].splitlines()]
    for key in (key for key in _STATED if former.get(key) != entry.get(key)):
        said = [_table({key: entry[key]}).rstrip()] if key in entry else []
        at = next((n for n, line in enumerate(lines) if re.match(rf"\s*{key}\s*=", line)), len(lines))
        lines[at : at + 1] = said
    return text[: found.start] + end.join(lines) + end + text[found.stop :]


def _cut(text: str, tables: Mapping[str, Any]) -> str:
    """`text` without the table that says just `tables` and the blank line above it; as it is where there is none."""
    found = _span(text, tables)
    return text if found is None else _BLANK_LINE.sub("\\1", text[: found.start]) + text[found.stop :]


def _span(text: str, tables: Mapping[str, Any]) -> slice | None:
    """Where the table stands in `text` that says just `tables`."""
    starts = [found.start() for found in _HEADER.finditer(text)]
    for start, end in pairwise([*starts, len(text)]):
        lines = text[start:end].splitlines(keepends=True)
        while lines and (not lines[-1].strip() or lines[-1].lstrip().startswith("#")):
            lines.pop()  # what stands above the next table belongs to that
        table = "".join(lines)
        if _says(table, tables):
            return slice(start, start + len(table))
    return None


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
    if not edit.text.strip() and former.strip() and not file.is_symlink():  # an empty file would only puzzle its owner
        return toml.remove(file)
    return toml.write_text(file, edit.text) if edit.in_place else toml.write(file, _tables(edit.text), former)


def _tables(text: str) -> dict[str, Any]:
    return tomllib.loads(text)


def _table_of(tables: Mapping[str, Any], article: str) -> Mapping[str, Any]:
    """What the tables of a file state of an article."""
    articles = tables.get("articles", {})
    stated = articles.get(article, {}) if isinstance(articles, dict) else {}
    return stated if isinstance(stated, dict) else {}


def _as_text(said: Any) -> Any:
    """A date that TOML writes without quotation marks as it would stand within them; anything else as it is."""
    return said.isoformat() if isinstance(said, date) else said


def _entry(correction: LineCorrection | PairCorrection | StoryCorrection) -> tuple[str, dict[str, Any]]:
    """The name of the list and the table that stand for a correction in the file."""
    if isinstance(correction, StoryCorrection):
        return "stories", {"articles": list(correction.articles)}
    if isinstance(correction, PairCorrection):
        return "pairs", {"first": correction.first, "second": correction.second, "same": correction.same}
    limit = {"outlet": correction.outlet} if correction.outlet else {"article": correction.article or ""}
    return "lines", {"text": correction.text, "keep": correction.keep, **limit}


def _table(tables: Mapping[str, Any]) -> str:
    import tomli_w

    return tomli_w.dumps(tables)


def _appended(text: str, table: str) -> str:
    """`text` with a table after it, in its own line endings."""
    end = _line_end(text)
    parted = "" if not text.strip() else end if text.endswith("\n") else 2 * end
    return text + parted + table.replace("\n", end)


def _line_end(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"


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
