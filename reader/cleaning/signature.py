"""Who signs an article without a label: a name under the headline counts only where a second cue supports it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.cleaning.byline import is_role, names_alone, tells_about
from reader.cleaning.dates import states_date, without_dates
from reader.cleaning.sections import SECTIONS
from reader.model import Block, Found

_REACH = 4
"""So many lines under the headline, a standfirst among them, a signature may stand."""
_LONGEST = 12
_NOT_OF_NAMES = SECTIONS | frozenset({
    "northern", "southern", "eastern", "western", "central", "upper", "lower", "new", "old", "great", "united", "san",
    "santa", "saint", "st", "los", "las", "hong", "sri", "saudi", "costa", "buenos", "tel", "el", "port", "fort",
    "mount", "lake", "river", "bay", "cape", "isle", "island", "islands", "city", "town", "county", "state", "states",
    "republic", "kingdom", "street", "far", "long", "read", "reads", "big", "story", "listen", "watch", "share", "sign",
    "log", "subscribe", "more", "most", "popular", "public", "notices", "fire", "police", "crews", "press", "release",
    "your", "our", "my", "this", "community", "council", "court", "special", "report", "reports", "reader", "readers",
    "daily", "weekly", "today", "photo", "picture", "gallery", "key", "points", "events", "in", "fact", "check",
    "exclusive", "updated", "interview", "letters", "review", "reviews", "guide", "update", "updates", "live",
    "free", "depth", "recent", "posts", "comments", "related", "a", "an", "the", "woman", "man",
})  # fmt: skip
"""Two of them with a capital look like a person: "Upper Selbu", "Long Reads"."""
_PLACED = re.compile(r"^(?P<who>.+?)(?: in |, (?:in |à |aus )?)(?P<place>[^\W\d_a-z][\w.'’ -]*)$")
_NEWSROOM = re.compile(
    r"^(?P<who>[^,|/]+?)(?:, | \| | / )(?P<house>[^,|/]*\b(?:News|Newspapers|Radio|TV|Television)\b[^,|/]*)$"
)


def find_signature(under: Sequence[Block], text: Sequence[Block], below: Sequence[Block]) -> Found | None:
    """The author from a line of names `under` the headline; None where nothing else speaks for it.

    It counts when a biography stands `below`, when a date stands on the line or the line next to it, when "in" and a
    place of the `text` follows, or a newsroom ("BBC News"). A name the text tells of is that of a person or a place in
    the news, never the author's, unless a biography says so.
    """
    told = " ".join(block.text for block in text)
    for index, block in enumerate(under[:_REACH]):
        line = without_dates(block.text).strip(" ,/|·•–—-")
        if len(line.split()) > _LONGEST:
            continue
        names, place = _signed(line)
        if not names:
            continue
        number, joined = block.number, ", ".join(names)
        if any(tells_about(name, other.text) and is_role(other.text, longest=60) for name in names for other in below):
            return Found(joined, number, "the name under the headline, and the biography below")
        if any(_is_told_of(name, told) for name in names):
            continue
        if place == "newsroom":
            return Found(joined, number, "the name before a newsroom's")
        if place and place in told and " in " in line:
            return Found(joined, number, "the name before a place, under the headline")
        near = [block, *under[max(0, index - 1) : index], *under[index + 1 : index + 2]]
        if any(states_date(other.text) for other in near):
            return Found(joined, number, "the name beside the date, under the headline")
    return None


def _signed(line: str) -> tuple[list[str], str]:
    """The names of which a line consists, and what stands behind them: a place, "newsroom" or nothing."""
    newsroom = _NEWSROOM.match(line)
    if newsroom:
        return _persons(newsroom["who"]), "newsroom"
    persons = _persons(line)
    placed = _PLACED.match(line)
    if not persons and placed:
        return _persons(placed["who"]), placed["place"]
    return persons, ""


def _persons(text: str) -> list[str]:
    names = names_alone(text)
    plausible = all(_NOT_OF_NAMES.isdisjoint(name.casefold().split()) and len(name.split()) <= 4 for name in names)
    return names if plausible else []


def _is_told_of(name: str, told: str) -> bool:
    return re.search(rf"\b{re.escape(name.split()[-1])}\b", told) is not None
