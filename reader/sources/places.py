"""What a PATH means: a file, a folder of articles, standard input, or nothing for the bundled seeds."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from reader.model import Failure
from reader.patterns import compiled
from reader.sources.harmless import without_controls

HTML_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})
ARTICLE_SUFFIXES = HTML_SUFFIXES | {"", ".txt", ".text"}
"""What counts as an article in a folder. A file named on its own is read whatever its name; Markdown is left out
of folders because that is where the reader's own exports lie."""

_STANDARD_INPUT = "-"
_ADDRESS = compiled(r"https?://", re.IGNORECASE)
_LEADING_NUMBER = compiled(r"(\d{1,4})(?=[^0-9A-Za-z]|$)")
_LONGEST_ID = 24


@dataclass(frozen=True, slots=True)
class Place:
    """Where an article lies: `path` as the user gave it, `file` to read (None: standard input), and a short `id`."""

    path: str
    file: Path | None
    id: str


@dataclass(frozen=True, slots=True)
class Located:
    """The places that were found, in the order given, and what could not be found."""

    places: tuple[Place, ...]
    failures: tuple[Failure, ...]


def locate(paths: Sequence[str]) -> Located:
    """Find the articles that `paths` name, each once; no paths at all mean the bundled seeds.

    A folder gives its own articles sorted by name (not those of folders inside it, no hidden files). Ids are unique
    among the places. Nothing is opened yet.
    """
    found: list[Place] = []
    failures: list[Failure] = []
    for path in paths:
        outcome = _address(path) or _found_at(path)
        if isinstance(outcome, Failure):
            failures.append(outcome)
        else:
            found += outcome
    if not paths:
        found += _expand("seeds", _seeds_folder())
    return Located(_with_ids(_each_once(found)), tuple(failures))


def _address(path: str) -> Failure | None:
    if _ADDRESS.match(path):
        remedy = "save the page from the browser and give the file"
        return Failure(without_controls(path), "web addresses are not read", remedy)
    return None


def _found_at(path: str) -> list[Place] | Failure:
    """The articles that `path` names, or why there are none."""
    try:
        return list(_expand(path, Path(path))) or _nothing_at(path)
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        return Failure(without_controls(path), f"cannot be read ({reason})", "check its name and its permissions")


def _expand(path: str, file: Path) -> Iterator[Place]:
    shown = without_controls(path)
    if path == _STANDARD_INPUT:
        yield Place(path, None, "stdin")
    elif file.is_dir():
        for name in sorted(_articles_in(file)):
            yield Place(f"{shown.rstrip('/')}/{without_controls(name)}", file / name, "")
    elif file.exists():
        yield Place(shown, file, "")


def _articles_in(folder: Path) -> list[str]:
    return [member.name for member in folder.iterdir() if _is_article(member)]


def _is_article(file: Path) -> bool:
    return not file.name.startswith(".") and file.suffix.lower() in ARTICLE_SUFFIXES and file.is_file()


def _nothing_at(path: str) -> Failure:
    shown = without_controls(path)
    if Path(path).is_dir():
        return Failure(shown, "the folder holds no articles", "put .txt or .html files into it, or name the files")
    return Failure(shown, "there is no such file or folder", "check the spelling")


def _seeds_folder() -> Path:
    """The bundled articles: beside this package in a wheel, beside the package's folder in a checkout."""
    package = Path(__file__).parent.parent
    inside = package / "seeds"
    return inside if inside.is_dir() else package.parent / "seeds"


def _each_once(places: Sequence[Place]) -> list[Place]:
    first: dict[Path | None, Place] = {}
    for place in places:
        first.setdefault(place.file and place.file.resolve(), place)
    return list(first.values())


def _with_ids(places: Sequence[Place]) -> tuple[Place, ...]:
    numbers = [_leading_number(place) for place in places]
    frequency = Counter(numbers)
    taken: set[str] = set()
    named = []
    for place, number in zip(places, numbers, strict=True):
        wanted = number if number and frequency[number] == 1 else place.id or _readable_stem(place)
        name = next(name for name in _variants(wanted) if name not in taken)
        taken.add(name)
        named.append(replace(place, id=name))
    return tuple(named)


def _leading_number(place: Place) -> str:
    match = place.file and _LEADING_NUMBER.match(place.file.name)
    return match[1] if match else ""


def _readable_stem(place: Place) -> str:
    stem = place.file.stem if place.file else ""
    return re.sub(r"[^\w.-]+", "-", without_controls(stem))[:_LONGEST_ID].strip("-.") or "article"


def _variants(name: str) -> Iterator[str]:
    yield name
    number = 2
    while True:
        yield f"{name}-{number}"
        number += 1
