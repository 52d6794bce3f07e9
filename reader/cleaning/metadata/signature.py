"""Who signs an article without a label: a name under the headline counts only where a second cue supports it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.cleaning.metadata.byline import is_byline, is_role, tells_about, unlabelled
from reader.cleaning.metadata.dates import states_date, without_dates
from reader.cleaning.metadata.houses import is_house
from reader.cleaning.metadata.names import names_alone, names_in
from reader.cleaning.metadata.persons import begins_as_persons_do
from reader.cleaning.metadata.sections import SECTIONS
from reader.model import Block, Found
from reader.patterns import compiled

_REACH = 4
"""So many lines under the headline, a standfirst among them, a signature may stand."""
_BESIDE_DATE = 6
SIGNED_ABOVE = 3
"""So many lines above a text without a headline may be its byline and date."""
_LONGEST = 12
_LONGEST_NAME = 4
_LONGEST_STANDFIRST, _LONGEST_END = 400, 60
"""Characters, of all and of its end."""
_PLACED = compiled(r"^(?P<who>.+?)(?: in | at |, (?:in |à |aus )?| \| )(?P<place>[^\W\d_a-z][\w.'’ -]*)$")
_FOR_A_HOUSE = compiled(
    r"(?P<who>.+?)(?: (?:for|für|pour|para|для) (?:the |The |die |den |le |la |el )?(?=[^\W\d_a-z]).{3,40}|"
    r" ?/ ?[A-Z]{3,8}| \(?@\w+\)?|,? with (?:files|reporting|material) (?:from|by) .{3,40})"
)
_REPORTS = compiled(
    r"(?P<who>.+?) (?:reports|writes|berichtet)(?: from .{3,30})?\.?|From (?P<sent>.+?) in [^\W\d_a-z].{2,30}"
)
"""What signs as well: "Ann Lee for The Harbour Post", "Ann Lee / NPA", "Ann Lee reports.", "From Ann Lee in Selbu"."""
_ENDS_SIGNED = compiled(r"\w(?:, writes|[.?!] (?:By|Words by)) (?P<who>[^\W\d_a-z][^,.;:!?]{4,40})$")
"""A standfirst that ends with who wrote the article: "The harbour is empty, writes Ann Lee"."""
_FIELDS = compiled(r"(\s+[|·•/–—-]\s+|\s{2,})")
_ABOUT_TIME = compiled(
    r"\W*(?:(?:first |last )?(?:published|posted|updated)\b:?(?: on| at)?\W*)?(?:\d+ (?:minute|hour|day)s? ago|"
    r"\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?)?(?: [A-Z]{2,5})?|\d+[ -]min\w*(?: read)?)?\W*",
    re.IGNORECASE,
)
"""What else stands beside a name and a date: a reading time, a label without its date, the hour."""
_IS = compiled(r" (?:is (?:an? |the author )|ist |est une? |es una? )(?=[^\W\d_])")
_PARTED = compiled(r",? \| |,? / |, ")
_INITIAL = compiled(r"[A-Z]\. ?[A-Z][a-z]")


def find_signature(under: Sequence[Block], text: Sequence[Block], below: Sequence[Block]) -> Found | None:
    """The author from a line of names `under` the headline; None where nothing else speaks for it.

    It counts when a biography stands `below`, or when it has a given name and a date stands on the line or the line
    next to it (the name of a house between them), "in" and a place of the `text` follows, or a house ("BBC News"), or
    when nothing but such names stands on the first line of all. A name the text tells of is that of a person or a place
    in the news, never the author's, unless a biography says so.
    """
    told = " ".join(block.text for block in text)
    for index, block in enumerate(under[:_REACH]):
        line = _without_times(block.text)
        if len(line.split()) > _LONGEST:
            continue
        if line != block.text and is_byline(line) and (signed := names_in(unlabelled(line))):
            return Found(", ".join(signed), block.number, "the byline behind the date")
        names, place = _signed(line)
        if not names:
            continue
        number, joined = block.number, ", ".join(names)
        if any(_is_biography(name, other.text) for name in names for other in below):
            return Found(joined, number, "the name under the headline, and the biography below")
        if not any(map(_is_person, names)) or any(_is_told_of(name, told) for name in names):
            continue
        if place == "newsroom":
            return Found(joined, number, "the name before a newsroom's")
        if place and place in told and any(parting in line for parting in (" in ", " at ", " | ")):
            return Found(joined, number, "the name before a place, under the headline")
        over_house = index + 1 < len(under) and is_house(under[index + 1].text.strip())
        near = [block, *under[max(0, index - 1) : index], *under[index + 1 : index + 2 + over_house]]
        if any(states_date(other.text) for other in near):
            return Found(joined, number, "the name beside the date, under the headline")
        if index == 0 and not place and all(map(begins_as_persons_do, names)):
            return Found(joined, number, "the name right under the headline")
    return None


def _without_times(text: str) -> str:
    """A line without its dates, and then without the parts that say no more than when, or how long it takes."""
    bare = without_dates(text)
    if bare == text:
        return text.strip(" ,/|·•–—-")
    first, *others = _FIELDS.split(bare)
    parts = [("", first), *zip(others[::2], others[1::2], strict=True)]
    left = "".join(f"{parting}{part}" for parting, part in parts if not _ABOUT_TIME.fullmatch(part))
    return left.strip(" ,/|·•–—-")


def signed_behind(text: str) -> list[str]:
    """The names that a standfirst ends with, as in "The harbour is empty, writes Ann Lee"."""
    end = text[-_LONGEST_END:] if len(text) <= _LONGEST_STANDFIRST else ""
    match = _ENDS_SIGNED.search(end) if "writes " in end or "By " in end or "by " in end else None
    return _persons(match["who"]) if match else []


def from_standfirst(text: Sequence[Block]) -> Found | None:
    """The author whom the first line of the `text` ends with; none of whom it tells, unless in a biography."""
    names = signed_behind(text[0].text) if text else []
    others = [block.text for block in text[1:]] if names else []
    told = " ".join(line for line in others if not any(_is_biography(name, line) for name in names))
    if names and not any(_is_told_of(name, told) for name in names):
        return Found(", ".join(names), text[0].number, "the end of the standfirst")
    return None


def over_signature(labels: Sequence[Block]) -> int | None:
    """The number of the line over the byline right above a text that has no headline; None without such a byline."""
    return next((block.number - 1 for block in labels[-SIGNED_ABOVE:] if is_byline(block.text)), None)


def signs(text: str) -> bool:
    """Whether a line under a headline is no more than a byline, a person's name with a house or a place, or a date."""
    if states_date(text):
        return sum(any(map(str.isalnum, word)) for word in without_dates(text).split()) <= _BESIDE_DATE
    if len(text.split()) > _LONGEST:
        return False
    names, behind = _signed(text)
    placed = behind == "newsroom" or (behind and " | " in text)
    return is_byline(text) or bool(names and placed and begins_as_persons_do(names[0]))


def is_placed_name(text: str) -> bool:
    """Whether a line is a person's name and the place from which they wrote: "Ann Lee in Selbu"."""
    names, behind = _signed(text) if len(text.split()) <= _LONGEST else ([], "")
    return bool(names and behind and begins_as_persons_do(names[0]))


def _signed(line: str) -> tuple[list[str], str]:
    """The names of which a line consists, and what stands behind them: a place, "newsroom" or nothing."""
    for pattern in (_FOR_A_HOUSE, _REPORTS):
        match = pattern.fullmatch(line)
        names = _persons(match["who"] or match.groupdict().get("sent") or "") if match else []
        if names:
            return names, "newsroom"
    who, *houses = _PARTED.split(line)
    if houses and is_house(houses[-1]):
        return _persons(", ".join([who, *houses[:-1]])), "newsroom"
    if signed := _before_role(line):
        return signed, "newsroom"
    persons = _persons(line)
    placed = _PLACED.match(line)
    if not persons and placed:
        return _persons(placed["who"]), placed["place"]
    return persons, ""


def _before_role(line: str) -> list[str]:
    """A name of two words without a comma before a section and a role: "Ann Lee Environment correspondent"."""
    words = line.split()
    section = [word.casefold() for word in words[2:-1]]
    if not section or not SECTIONS.issuperset(section) or not is_role(words[-1]) or line.isupper():
        return []
    return _persons(" ".join(words[:2]))


def _persons(text: str) -> list[str]:
    names = names_alone(text)
    plausible = all(
        SECTIONS.isdisjoint(name.casefold().split()) and len(name.split()) <= _LONGEST_NAME for name in names
    )
    return names if plausible else []


def _is_person(name: str) -> bool:
    return begins_as_persons_do(name) or _INITIAL.match(name) is not None


def _is_biography(name: str, text: str) -> bool:
    """What is said of somebody with a role such as "reporter", or what one is: "Ann Lee is a novelist."."""
    return tells_about(name, text) and (is_role(text, longest=60) or _IS.match(text, len(name)) is not None)


def _is_told_of(name: str, told: str) -> bool:
    return re.search(rf"\b{re.escape(name.split()[-1])}\b", told) is not None
