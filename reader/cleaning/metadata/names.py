"""The names of persons that a line begins with, or of which it consists."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from reader.cleaning.metadata.agencies import agency_named
from reader.cleaning.metadata.persons import NOT_NAMES, ORGANISATIONS, begins_as_persons_do, may_be_person
from reader.patterns import compiled

LONGEST_BYLINE = 300
"""Characters of a line that are looked at."""
_NAME_PART = r"(?:(?:de|du|del|della|di|da|van|von|der|den|bin|ibn|al|el|la|le|ter)\b|[^\W\d_a-zа-яёіїєґ][\w.'’-]*)"
NAME = compiled(rf"[^\W\d_a-zа-яёіїєґ][\w.'’-]*(?: {_NAME_PART}){{1,4}}")
TITLED = compiled(r"\s(?:[JS]r|Ph\.?D|M\.?D|[A-Z])\.$")
ROLE = compiled(
    r"\b(?:reporter|(?:staff |senior )?writer|editor|correspondent|journalist|columnist|contributor|redaktor|"
    r"redakteur(?:in)?|korrespondent(?:in)?|journaliste|rédact(?:eur|rice)|redactora?|periodista|"
    r"кореспондент(?:ка)?|корреспондент|журналіст(?:ка)?|журналист(?:ка)?)\b",
    re.IGNORECASE,
)
_ONE_ROLE = compiled(rf"^(?:{ROLE.pattern})|(?:{ROLE.pattern})$", re.IGNORECASE)
"""Behind a name it is what that one does ("Ann Lee, Local Democracy Reporter"); of several it is in the plural."""
_SURNAMES = ("March", "April", "May", "June", "August")
_WORDS_OF_A_NAME = 2
_LONGEST_READ = 600
"""Characters of a line."""
_SEVERAL = ("reporters", "writers", "editors", "correspondents")
_GLUED = compiled(
    r"(?<=[a-z])(?<!\bMc)(?<!\bMac)(?<!\bDe)(?<!\bDi)(?<!\bLa)(?<!\bLe)(?<!\bVan)(?<!\bFitz)(?<!\bPh)(?=[A-Z])"
)
"""Where a scraper lost the space: "Ann LeeStaff Writer"."""
_BY_TURNS = compiled(r" \((?:now|earlier)\)")
"""Of a live page: "Ann Lee (now) and Bob Ray (earlier)"."""
_JOINS = r"(?:and|und|et|y|і|та|и)\b"
JOINED = compiled(rf"(?:\s+(?:[,&]|{_JOINS})|[,&]|\b{_JOINS})\s*")
_AND = compiled(r"&|\b(?:and|und|et|y|і|та|и)\b")
_BEHIND = compiled(r"(?<=\w{3})\.\s|\s*;\s|\s+/\s")
"""What ends the names: "Words: Ann Lee. Pictures: Bob Ray"."""


def names_in(text: str) -> list[str]:
    """The personal names that `text` begins with, as in "Ann Lee and Bob Ray | 3 March"; empty when it holds none."""
    return list(_names_in(text[:_LONGEST_READ]))


@lru_cache(maxsize=64)
def _names_in(text: str) -> Sequence[str]:
    """Kept for a while: the lines above a text are asked for names by several."""
    names: list[str] = []
    line = text.strip()[:LONGEST_BYLINE]
    if NAME.match(line) is None:
        return names
    line = _listed(_BY_TURNS.sub("", line))
    parts = JOINED.split(_BEHIND.split(line)[0], maxsplit=4)
    for part in parts:
        if part[:1].islower():
            break
        parted = part if part.istitle() else _GLUED.sub(" | ", part)
        match = NAME.match(parted)
        if match is None or not ORGANISATIONS.isdisjoint(match[0].lower().split()[:4]):
            break
        name = match[0] if _ends_as_month(match[0]) else _without_tail(match[0])
        if len(name.split()) < 2 or not may_be_person(name) or (names and _ONE_ROLE.search(part)):
            break
        if len(parts) == 1 and match[0].casefold().endswith(_SEVERAL):
            break  # "Crime Reporters"
        if names and part is parts[-1] and not _AND.search(text) and not begins_as_persons_do(name):
            break  # "Ann Lee, Harbour Monitor"
        names.append(name)
        if len(name) < len(part.strip()):
            break
    return names


def _ends_as_month(name: str) -> bool:
    """Whether a surname is a month's: "Jo March"."""
    return name.endswith(_SURNAMES) and len(name.split()) == _WORDS_OF_A_NAME


def _listed(line: str) -> str:
    """A line with commas for semicolons, where names alone stand between these: "Ann Lee; Bob Ray"."""
    if "; " not in line:
        return line
    parts = line.split("; ")
    named = all(NAME.fullmatch(part) and begins_as_persons_do(part) for part in parts)
    return ", ".join(parts) if named else line


def names_alone(text: str) -> list[str]:
    """The names of which a line consists, as in "Ann Lee and Bob Ray"; empty where anything else stands on it."""
    names = names_in(text)
    parts = JOINED.split(_BY_TURNS.sub("", text.strip()[:LONGEST_BYLINE])) if names else ()
    return names if ", ".join(names) == ", ".join(filter(None, parts)) else []


def _without_tail(name: str) -> str:
    """The name up to the first word that is no part of a name ("Ann Lee Staff Writer", "Ann Lee February")."""
    words: list[str] = []
    for word in name.split():
        if word.strip(".,").lower() in NOT_NAMES or (len(words) > 1 and word.isupper() and agency_named(word)):
            break
        words.append(word)
    name = " ".join(words)
    return name if TITLED.search(name) else name.rstrip(".,'’-0123456789")
