"""Whom the article credits as its origin: a credit line, an agency on the byline or in the dateline; no sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.cleaning.metadata.agencies import agency_named
from reader.cleaning.metadata.byline import agency_behind, unlabelled
from reader.cleaning.metadata.dates import states_date
from reader.cleaning.metadata.houses import is_house, is_widely_known
from reader.cleaning.metadata.origin import DATELINE, PROPER
from reader.model import Block, Found
from reader.patterns import compiled

_CREDIT = compiled(
    r"^(?:original source|sources?|source link|via|quelle|fuente|fonte|źródło|bron|källa|kilde|kaynak|"
    r"джерело|источник|provided by|distributed by|"
    r"(?:this (?:article|story|post) )?(?:was )?(?:originally |first )?(?:published|appeared) (?:by|on|in|at))"
    r"(?P<colon>\s*:)?\s+(\S.{1,80})$|^(?:来源|來源|出处|출처)\s*[:：]\s*(\S.{1,30})$",
    re.IGNORECASE,
)
_DOMAIN = compiled(r"[\w.-]+\.[a-z]{2,10}(?:/\S*)?")
_LONGEST_SENTENCE = 6
"""Words: a longer source with a full stop is what is said of one."""
_ALONE = compiled(r"[(\[]([^()\[\]\d]{2,40})[)\]]\s*[-–—:]")
"""An agency in brackets before the text, without a place: "(Reuters) -"."""
_BEFORE_PLACE = compiled(
    r"\((?!UPD|LEAD|LIVE|VIDEO|WATCH|RECAP|ADDS|PHOTO)([A-ZÀ-Þ]{2,5})\)\s+[A-ZÀ-Þ]{3}[^()!?]{0,40}?\s?[-–—]\s"
)
"""The same before the place: "(SWA) SELBU - "."""
_WITH_HOUSE = compiled(r"([A-ZÀ-Þ]{2,6})(?:,| \|| /) (?:the )?([^,|/]{4,40})", re.IGNORECASE)
"""An agency's letters and the house that printed it, on a line of their own: "SWA, Harbour Post"."""
_SPREAD = compiled(
    r"\W(PR ?Newswire|Business Wire|GlobeNewswire|Newsfile Corp|ACCESS Newswire)\b.{0,3}[-–—]", re.IGNORECASE
)
"""Who spread a company's announcement, in its dateline: "SELBU, March 3, 2026 /PRNewswire/ --"."""
_PLACED_AGENCY = compiled(r"[A-ZÀ-Þ]{3}[^()]{0,60}\(([^()\d]{2,40})\)\s*[-–—:]?")
"""The same on a line of its own."""
_LOUD = compiled(r"[A-ZÀ-Þ]{3}")
"""How the place begins in an agency's dateline."""
_WITH_AGENCY = compiled(
    r"^\*?\(?(?:avec|with|con información de|con|com informações d[aeo]|mit material (?:von|der)|mit|с|за матеріалами|"
    r"по материалам)\s+([^()]{2,40})\)?$|^\(([^()]{2,25}?)(?:, red)?\)$",
    re.IGNORECASE,
)
"""Or an agency alone in brackets, with the house's own desk behind it: "(APA, red)"."""
_MORE_REPORTING = compiled(
    r"^\(?(?:(?:with )?(?:additional|further|extra) (?:reporting|material)|with (?:reporting|material|files|inputs))"
    r"(?: (?:by|from))?\s*:?\s+(?:the )?([^()]{2,40}?)[.)]*$|"
    r"^(?:the )?([^()]{2,40}?) contributed to this (?:report|story|article)\.?$",
    re.IGNORECASE,
)
_AGENCY_NAME = compiled(r"(?:[A-ZÀ-Þ][\w-]* ){1,4}(?:Agency|Wire|Wires|Press|News Service)|[A-Z]{2,5}")
_SMALL_WORD = 3
"""Letters: shorter words of a name may be small ("Bank of the North")."""
_LONGEST_NAME = 6
"""Words."""
_SHORTEST_TITLE = 5
"""Words: "Sources: Rovers lose keeper for season" is the title of another story."""
_LONGEST_DATELINE = 300
"""Characters that are looked at."""
_REPUBLISHED = compiled(
    r"^(?i:this (?:article|story|post|piece) (?:is|was) (?:originally |first )?(?:re)?published (?:from|by|on|in)|"
    r"republished (?:from|by)) "
    rf"({PROPER})"
)
_PERMITTED = compiled(r"\s+(?:and (?:is|was|has)|with permission)\b.*$|\s+Editors?:.*$|\s{2,}.*$", re.IGNORECASE)
_OF_FIGURES = compiled(r"\b(?:statisti\w+|census|survey|eurostat|destatis)\b", re.IGNORECASE)
"""Whose figures those of a chart or table are."""
_PROVIDED = compiled(r"^(?:news )?(?:provided|distributed) by:?$", re.IGNORECASE)
_PICTURE = compiled(r"getty|shutterstock|istock|handout|images|photo|unsplash|flickr|alamy", re.IGNORECASE)


def credited(text: str) -> str | None:
    """What a credit line such as "Original source: …" or "(with AFP)" names; None for others, and pictures' sources."""
    match = _REPUBLISHED.match(text)
    if match:
        return re.sub(r"(?:\s+(?:of|the|and|&))+$", "", match[1]).rstrip(" .,")
    match = _CREDIT.match(text)
    if match is None:
        return _agency_used(text)
    if len(text.split()) > 14 or _PICTURE.search(text) or states_date(text):
        return None
    source = _PERMITTED.sub("", match[2] or match[3]).strip(" .")
    if _OF_FIGURES.search(source):
        return None
    told = text.endswith((".", "!", "?")) and len(source.split()) > _LONGEST_SENTENCE
    if match[3]:
        return source
    told = told or (text[:6].lower() == "source" and len(source.split()) >= _SHORTEST_TITLE)
    return source if (match["colon"] and not told) or _is_named(source) else None


def _is_named(source: str) -> bool:
    """Whether words without a colon before them are a name or a site: "Source of the fire was a brake" has none."""
    words = [word for word in source.split() if len(word) > _SMALL_WORD]
    name = source[:1].isupper() and all(word[0].isupper() or word[0].isdigit() for word in words)
    return name or _DOMAIN.fullmatch(source) is not None or agency_named(source) is not None


def _is_house(source: str) -> bool:
    return is_house(source) or agency_named(source) is not None or is_widely_known(source) or "." in source


def _agency_used(text: str) -> str | None:
    match = _WITH_AGENCY.match(text)
    agency = agency_named(match[1] or match[2]) if match else None
    if agency:
        return agency
    more = _MORE_REPORTING.match(text) if _speaks_of_reporting(text.lower()) else None
    name = (more[1] or more[2]) if more else _in_brackets(text)
    return name if name and (agency_named(name) or _is_agency_name(name)) else None


def _speaks_of_reporting(lower: str) -> bool:
    """A look that costs next to nothing, before the pattern is asked."""
    return "contributed" in lower or any(word in lower[:40] for word in ("reporting", "material", "files", "inputs"))


def _in_brackets(text: str) -> str:
    """A name of more than one word that is all of a line and stands in brackets: "(Northern Press Agency)"."""
    inner = text[1:-1] if text.startswith("(") and text.endswith(")") else ""
    return inner if " " in inner else ""


def _is_agency_name(name: str) -> bool:
    """A name that a wire or agency has, or one in capitals such as "NPA": no person's."""
    return _AGENCY_NAME.fullmatch(name) is not None


def find_credit(
    near: Sequence[Block],
    first_paragraph: Block | None,
    byline: Sequence[Block],
    outside: Sequence[Block],
    author: Found | None = None,
) -> Found | None:
    """The source that the article names as its origin: a credit line, an agency's byline, or a dateline's agency.

    `near` are the removed lines around the text that are not captions or links to other stories, `outside` all
    removed lines: an agency that is not known counts only where another line repeats its name. Over a text that an
    `author` signs, a source that is no house is that of the picture.
    """
    for index, block in enumerate(near):
        source = credited(block.text)
        of_picture = author is not None and index < len(byline) and block.text.lower().startswith("source")
        if source is not None and not (of_picture and not _is_house(source)):
            return Found(source, block.number, "the credit line")
        if index and _PROVIDED.match(near[index - 1].text) and len(block.text.split()) <= _LONGEST_NAME:
            return Found(block.text, block.number, "the line before it")
    for block in byline:
        agency = agency_named(unlabelled(block.text.split("|")[0])) or agency_behind(block.text.split("|")[0])
        if agency:
            return Found(agency, block.number, "the agency on the byline")
        shared = _WITH_HOUSE.fullmatch(block.text)
        if shared and shared[1].isupper() and is_house(shared[2]):
            return Found(shared[1], block.number, "the agency beside the outlet")
        dateline = _PLACED_AGENCY.fullmatch(block.text[:_LONGEST_DATELINE])
        if dateline and (agency_named(dateline[1]) or _is_agency_name(dateline[1])):
            return Found(dateline[1], block.number, "the agency in the dateline")
    return _from_dateline(first_paragraph, outside) if first_paragraph is not None else None


def _from_dateline(paragraph: Block, outside: Sequence[Block]) -> Found | None:
    text = paragraph.text[:_LONGEST_DATELINE]
    spread = _SPREAD.search(text)
    if spread:
        return Found(spread[1], paragraph.number, "the dateline")
    before = _BEFORE_PLACE.match(text)
    if before:
        return Found(before[1], paragraph.number, "the agency in the dateline")
    alone = _ALONE.match(text)
    match = alone or DATELINE.match(text)
    if match is None:
        return None
    name = match[1]
    loud = _LOUD.match(text) is not None
    named = agency_named(name)
    likely = " " in name and _is_agency_name(name)
    if named or (likely and (loud or alone)):
        return Found(name, paragraph.number, "the agency in the dateline")
    if alone:
        return None
    whole = re.compile(rf"\b{re.escape(name)}\b")
    again = next((block for block in outside if len(name) > 2 and whole.search(block.text)), None)
    return Found(name, paragraph.number, f"the dateline, and line {again.number}") if again else None
