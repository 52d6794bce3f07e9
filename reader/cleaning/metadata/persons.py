"""What a person's name is, by the given names of many languages, and what only looks like one."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from unicodedata import combining, normalize

from reader.patterns import compiled

ORGANISATIONS = frozenset({
    "agency", "agencies", "press", "news", "team", "bureau", "desk", "newsroom", "service", "network", "editorial",
    "times", "post", "ministry", "university", "institute", "radio", "television", "tv", "office", "centre", "center",
    "mail", "herald", "gazette", "tribune", "chronicle", "courier", "observer", "telegraph", "examiner", "sentinel",
    "dispatch", "bulletin", "advertiser", "argus", "weekly", "media", "broadcasting", "ledger", "online", "wire",
    "unit", "department", "echo", "guardian", "independent", "mirror", "zeitung", "anzeiger", "kurier", "nachrichten",
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
    "author", "authors", "reporters", "writers", "editors", "correspondents",
})  # fmt: skip
"""Words that end a person's name on a byline."""

_IN_NO_NAME = frozenset({
    "the", "this", "that", "these", "our", "your", "us", "of", "with", "from", "agree", "site", "terms", "cookies",
})  # fmt: skip
_BEGINS_NO_NAME = frozenset({
    "popular", "appointment", "special", "arrangement", "invitation", "request", "order", "default", "design", "night",
    "contrast", "numbers", "nature", "mail", "email", "e-mail", "phone", "bus", "train", "rail", "road", "sea", "air",
    "land", "virtue", "subscription", "region", "topic", "category", "date", "title", "year", "type", "brand", "price",
    "country", "popularity", "relevance", "definition", "accident", "guest", "proxy", "courtesy", "permission",
})  # fmt: skip
"""What else "by" leads to: "By popular demand", "By appointment to …"."""
_VERB = compiled(r"(?!sterling|fleming|manning|x|zh|q[^u]|jia|yan|yu|hui|guo|wei(?!gh)|hai(?!l))[a-z]{3,}ing")
"""Also the end of some given names, of Chinese ones among them."""
_LONGEST_LOUD = 3
"""Words of a name in a line of capitals, where a name cannot be told from the words behind it."""


def may_be_person(name: str) -> bool:
    """Whether words with capitals may be a person's name: "Continuing To Use This Site" and "Popular Demand" are none,
    though they too stand behind a "By"."""
    words = name.casefold().split()
    if not _IN_NO_NAME.isdisjoint(words) or words[0] in _BEGINS_NO_NAME:
        return False
    if not _VERB.fullmatch(words[0]) and not (name.isupper() and len(words) > _LONGEST_LOUD):
        return True
    return begins_as_persons_do(name)


def begins_as_persons_do(name: str) -> bool:
    """Whether a name begins with a given name: "Upper Selbu" and "Morning Briefing" have a person's capitals too."""
    first = name.replace("-", " ").partition(" ")[0].casefold()
    return first in given_names() or (not first.isascii() and _without_accents(first) in given_names())


def _without_accents(word: str) -> str:
    return "".join(sign for sign in normalize("NFD", word) if not combining(sign))


@cache
def given_names() -> frozenset[str]:
    """The given names of many languages, in small letters; none that is also a common word or a place."""
    lines = files("reader.cleaning.metadata").joinpath("given_names.txt").read_text(encoding="utf-8").split("\n")
    return frozenset(name for line in lines if not line.startswith("#") for name in line.split())
