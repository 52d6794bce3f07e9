"""The given names of many languages, by which a person's name is told from a place's or a house's."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from unicodedata import combining, normalize

ORGANISATIONS = frozenset({
    "agency", "agencies", "press", "news", "team", "bureau", "desk", "newsroom", "service", "network", "editorial",
    "times", "post", "ministry", "university", "institute", "radio", "television", "tv", "office", "centre", "center",
    "mail", "herald", "gazette", "tribune", "chronicle", "courier", "observer", "telegraph", "examiner", "sentinel",
    "dispatch", "bulletin", "advertiser", "argus", "weekly", "media", "broadcasting", "ledger", "online", "wire",
    "unit", "department",
    "council", "association", "foundation", "magazine", "journal", "review", "today", "daily", "board",
})  # fmt: skip
"""Words in the names of houses and offices, by which these are told from persons."""
NO_PERSONS = frozenset(
    {
        "admin",
        "administrator",
        "editor",
        "editorial",
        "editors",
        "staff",
        "webmaster",
        "newsroom",
        "redaktion",
        "guest",
        "super user",
        "author",
        "user",
    }
)
"""Accounts that sign for nobody."""
NOT_NAMES = frozenset({
    "reporter", "editor", "writer", "correspondent", "news", "desk", "bureau", "team", "agency", "press",
    "agencies", "published", "updated", "posted", "january", "february", "march", "april", "may", "june", "july",
    "august", "september", "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "share",
    "follow", "read", "photo", "images", "for", "senior", "chief", "contributor", "contributing", "special",
    "associated", "reuters", "editorial", "newsroom", "view", "more", "min", "staff", "last", "letters", "by",
})  # fmt: skip
"""Words that end a person's name on a byline."""


def begins_as_persons_do(name: str) -> bool:
    """Whether a name begins with a given name: "Upper Selbu" and "Morning Briefing" have a person's capitals too."""
    first = re.split(r"[ -]", name.casefold(), maxsplit=1)[0]
    bare = "".join(sign for sign in normalize("NFD", first) if not combining(sign))
    return not given_names().isdisjoint((first, bare))


@cache
def given_names() -> frozenset[str]:
    """The given names of many languages, in small letters; none that is also a common word or a place."""
    lines = files("reader.cleaning.metadata").joinpath("given_names.txt").read_text(encoding="utf-8").split("\n")
    return frozenset(name for line in lines if not line.startswith("#") for name in line.split())
