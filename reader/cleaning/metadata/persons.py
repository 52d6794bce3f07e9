"""The given names of many languages, by which a person's name is told from a place's or a house's."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from unicodedata import combining, normalize


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
