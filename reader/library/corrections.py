"""What the user has said about the articles of a folder, kept in `reader.toml` beside them.

    [articles."000_d7c862a451431d84.txt"]        what the text itself does not state
    outlet = "Kyiv Independent"                  also: headline, author, published, updated, credit
    stated_by = "the editors of the seeds: house wording and author"

    [[lines]]                                    this line is article text (keep = true) or boilerplate (false)
    text = "Read more"
    keep = false
    outlet = "Kyiv Independent"                  or article = "FILE NAME" where the outlet is not stated

    [[pairs]]                                    these two sentences tell the same (or do not)
    first = "..."
    second = "..."
    same = false

    [[stories]]                                  these articles tell one story, whatever their words say
    articles = ["one.txt", "two.txt"]

A stated field fills what the text leaves open, and wins where it contradicts the text: it is the user's own word, and
the cue says so. A folder that cannot be written to has its corrections in the user's data folder, in the same form.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from reader.dating import is_possible
from reader.library import places as folders
from reader.library import toml
from reader.library.nearest import nearest
from reader.model import Failure, Found
from reader.said import STATED_HERE, Corrections, LineCorrection, PairCorrection, StoryCorrection
from reader.sources.harmless import without_controls

if TYPE_CHECKING:
    from reader.sources import Place

FILE_NAME = "reader.toml"
FIELDS = ("headline", "outlet", "author", "published", "updated", "credit")
_DAYS = ("published", "updated")
_KEYS: Mapping[str, tuple[str, ...]] = {
    "articles": (*FIELDS, "stated_by"),
    "lines": ("text", "keep", "outlet", "article"),
    "pairs": ("first", "second", "same"),
    "stories": ("articles",),
}
"""What the file may hold: its tables, and the keys of their entries."""


def load_beside(places: Iterable[Place]) -> tuple[Corrections, tuple[Failure, ...]]:
    """Everything stated and corrected in the `reader.toml` files beside `places`, and what in them could not be read.

    Each folder is read once; its own file first, then the user's data folder, whose word on the same line or pair is
    the later one. A folder without such a file adds nothing; a damaged one is reported and left untouched. What is
    said of an article by its file name holds in that folder only: where folders given together have articles of one
    name, it cannot be told whose is meant, so it is reported and not applied.
    """
    members: dict[Path, dict[str, Place]] = {}
    for place in places:
        if place.file:
            members.setdefault(place.file.parent, {})[PurePath(place.path).name] = place
    names = Counter(name for folder in members.values() for name in folder)
    parts: list[Corrections] = []
    faults: list[Failure] = []
    for folder, inside in members.items():
        beside = str(PurePath(next(iter(inside.values())).path).parent / FILE_NAME)
        own = folders.corrections_file(folder)
        for file, shown in ((folder / FILE_NAME, beside), (own, str(own))):
            read, found = load(file, shown)
            part, ambiguous = _within(read, set(inside), names, shown)
            parts.append(part)
            faults += [*found, *ambiguous, *_absent(read, folder, shown)]
    return _joined(parts), tuple(faults)


def load(file: Path, shown: str) -> tuple[Corrections, tuple[Failure, ...]]:
    """The corrections in one file, called `shown` in messages; empty when there is no such file."""
    read = toml.read(file, shown)
    return (Corrections(), (read,)) if isinstance(read, Failure) else from_tables(read[1], shown)


def _within(
    read: Corrections, inside: set[str], names: Counter[str], shown: str
) -> tuple[Corrections, tuple[Failure, ...]]:
    """What of a folder's file holds for the articles `inside` it, and a report of the names that are ambiguous."""
    joined = (name for story in read.stories for name in story.articles)
    said = {*read.stated, *(line.article for line in read.lines if line.article), *joined} & inside
    clear = {name for name in said if names[name] == 1}
    faults = tuple(
        Failure(shown, f"speaks of {name}, and several folders have an article of that name", "open them one by one")
        for name in sorted(said - clear)
    )
    lines = tuple(line for line in read.lines if line.article is None or line.article in clear)
    stories = tuple(StoryCorrection(tuple(n for n in story.articles if n in clear)) for story in read.stories)
    stated = {name: fields for name, fields in read.stated.items() if name in clear}
    return Corrections(lines, read.pairs, stories, stated), faults


def _absent(read: Corrections, folder: Path, shown: str) -> Iterator[Failure]:
    """A report of the names of which something is said and no file is in the folder, opened this time or not."""
    joined = {name for story in read.stories for name in story.articles}
    if read.stated or joined:
        try:
            there = {without_controls(member.name) for member in folder.iterdir()}
        except OSError:
            return
        for name in sorted((joined | read.stated.keys()) - there):
            plain = without_controls(name)
            what = (
                f'[articles."{plain}"] names no file of this folder'
                if name in read.stated
                else f'[[stories]] names "{plain}", which is no file of this folder'
            )
            meant = nearest(name, there)
            remedy = f"did you mean {meant}?" if meant else "give the name of a file as it stands in the folder"
            yield Failure(shown, what, remedy)


def _joined(parts: Iterable[Corrections]) -> Corrections:
    """All parts as one; of two words on the same line or pair the later holds."""
    lines: dict[tuple[str, str | None, str | None], LineCorrection] = {}
    pairs: dict[frozenset[str], PairCorrection] = {}
    stories: dict[StoryCorrection, None] = {}
    stated: dict[str, Mapping[str, Found]] = {}
    for part in parts:
        lines |= {(line.text, line.outlet, line.article): line for line in part.lines}
        pairs |= {frozenset((pair.first, pair.second)): pair for pair in part.pairs}
        stories |= dict.fromkeys(part.stories)
        stated |= {name: {**stated.get(name, {}), **fields} for name, fields in part.stated.items()}
    return Corrections(tuple(lines.values()), tuple(pairs.values()), tuple(stories), stated)


def from_tables(tables: Mapping[str, Any], shown: str = FILE_NAME) -> tuple[Corrections, tuple[Failure, ...]]:
    """The corrections that parsed TOML holds. An entry that is not as it should be is reported, the others hold."""
    reading = _Reading(shown)
    reading.known(tables, tuple(_KEYS), "the file")
    lines = tuple(line for entry in reading.entries(tables, "lines") if (line := _line(entry, reading)))
    pairs = tuple(pair for entry in reading.entries(tables, "pairs") if (pair := _pair(entry, reading)))
    stories = tuple(story for entry in reading.entries(tables, "stories") if (story := _story(entry, reading)))
    articles = tables.get("articles", {})
    if not isinstance(articles, dict):
        reading.fault("articles must be a table, one for each file name")
        articles = {}
    stated = {name: fields for name, entry in articles.items() if (fields := _stated(name, entry, reading))}
    return Corrections(lines, pairs, stories, stated), tuple(reading.faults)


@dataclass
class _Reading:
    """The faults met while reading one file."""

    shown: str
    faults: list[Failure] = field(default_factory=list)

    def fault(self, what: str) -> None:
        self.faults.append(Failure(self.shown, what, "correct it; this entry is not applied"))

    def no_day(self, what: str, value: str) -> None:
        """Report what is to be a date and is none."""
        remedy = "give a day with its year, such as 2026-03-04 or 4 March 2026; this value is not used"
        self.faults.append(Failure(self.shown, f'{what} is no date: "{value}"', remedy))

    def known(self, entry: Mapping[str, Any], keys: Sequence[str], where: str) -> None:
        """Report the keys of an entry that mean nothing; the others hold."""
        for key in sorted(entry.keys() - set(keys)):
            meant = nearest(key, keys)
            remedy = f"did you mean {meant}?" if meant else f"known are {', '.join(keys)}"
            self.faults.append(Failure(self.shown, f"{without_controls(key)} means nothing in {where}", remedy))

    def entries(self, tables: Mapping[str, Any], name: str) -> list[Any]:
        entries = tables.get(name, [])
        if isinstance(entries, list):
            return entries
        self.fault(f"{name} must be a list of tables, [[{name}]]")
        return []


def _line(entry: Any, reading: _Reading) -> LineCorrection | None:
    match entry:
        case {"text": str(text), "keep": bool(keep)}:
            reading.known(entry, _KEYS["lines"], "[[lines]]")
            match entry.get("outlet"), entry.get("article"):
                case (str(outlet), None) if outlet:
                    return LineCorrection(text, keep, outlet, None)
                case (None, str(article)) if article:
                    return LineCorrection(text, keep, None, article)
    reading.fault("an entry of [[lines]] needs text, keep = true or false, and either outlet or article")
    return None


def _pair(entry: Any, reading: _Reading) -> PairCorrection | None:
    match entry:
        case {"first": str(first), "second": str(second), "same": bool(same)}:
            reading.known(entry, _KEYS["pairs"], "[[pairs]]")
            return PairCorrection(first, second, same)
    reading.fault("an entry of [[pairs]] needs first, second, and same = true or false")
    return None


def _story(entry: Any, reading: _Reading) -> StoryCorrection | None:
    match entry:
        case {"articles": [str(), str(), *_] as names} if all(isinstance(name, str) for name in names):
            reading.known(entry, _KEYS["stories"], "[[stories]]")
            return StoryCorrection(tuple(names))
    reading.fault("an entry of [[stories]] needs articles, a list of two file names or more")
    return None


def _stated(name: str, entry: Any, reading: _Reading) -> dict[str, Found]:
    where = f'[articles."{without_controls(name)}"]'
    if not isinstance(entry, dict):
        reading.fault(f"{where} must be a table")
        return {}
    reading.known(entry, _KEYS["articles"], where)
    by = entry.get("stated_by")
    if by is not None and not isinstance(by, str):
        reading.fault(f"stated_by of {where} must be text in quotation marks")
    cue = f"{STATED_HERE} by {without_controls(by)}" if isinstance(by, str) and by else STATED_HERE
    values = {key: _value(key, entry[key], where, reading) for key in FIELDS if key in entry}
    return {key: Found(value, None, cue) for key, value in values.items() if value}


def _value(key: str, value: Any, where: str, reading: _Reading) -> str:
    """A field as it is to be shown; empty, and a fault, where it is no text, or no date where it has to be one."""
    if key in _DAYS and isinstance(value, date):  # TOML writes dates without quotation marks too
        value = value.isoformat()
    told = without_controls(value.strip()) if isinstance(value, str) else ""
    if not told:
        reading.fault(f"{key} of {where} must be text in quotation marks")
    elif key in _DAYS and not is_possible(told):
        reading.no_day(f"{key} of {where}", told)
        return ""
    return told
