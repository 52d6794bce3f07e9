"""Which outlet the article is from and whom it credits as its source: only where the text says so."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.cleaning.byline import agency_named
from reader.cleaning.dates import states_date
from reader.model import Block, Found

_PROPER = r"(?:The |the )?[^\W\d_a-z][\w.&'’-]*(?: (?:of|the|and|&|[^\W\d_a-z][\w.&'’-]*)){0,5}"
_BIOGRAPHY = re.compile(
    r"(?:reporter|editor|correspondent|journalist|writer|columnist|producer|photographer)s? "
    rf"(?:for|at|with) ({_PROPER})"
)
_LABEL = re.compile(
    r"^(?:outlet|publication|newspaper|publisher|website|site|zeitung|журнал|видання|издание)\s*:\s*(\S.{1,60})$",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(
    rf"(?:©|\(c\)|copyright)[\s©]*(?:(?:19|20)\d\d)(?:\s*[-–]\s*(?:19|20)\d\d)?,?\s+(?:by\s+)?({_PROPER})"
)
_OWNER = re.compile(
    r"\b(?:Inc|LLC|Ltd|Limited|Corp|Corporation|Company|Co|Group|Holdings?|Media|Broadcasting|Publishing|Publications|"
    r"Communications|Networks?|Digital|GmbH|plc|Pvt|Private|Pte|Enterprises?|Newspapers?|Press|AG|SA|Partners|Ventures|Interactive|All)\b",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"^(?:original source|sources?|source link|via|quelle|fuente|джерело|источник|provided by|distributed by|"
    r"(?:this (?:article|story|post) )?(?:was )?(?:originally |first )?(?:published|appeared) (?:by|on|in|at))"
    r"\s*:?\s+(\S.{1,80})$",
    re.IGNORECASE,
)
_DATELINE = re.compile(r"^[^a-z(]{2,40}[\w.,\s]{0,25}\(([A-Z][\w /-]{1,30})\)\s*[-–—:]")
_PICTURE = re.compile(r"getty|shutterstock|istock|handout|images|photo|unsplash|flickr|alamy", re.IGNORECASE)


def find_outlet(outside: Sequence[Block], author: Found | None) -> Found | None:
    """The outlet, from the lines outside the text; None when no line states it.

    It counts when it is labelled, when the author's biography says "reporter for …", or when the copyright line
    names it and another line repeats that name. An owner ("… Media Group", "… Inc.") is not the outlet.
    """
    for block in outside:
        label = _LABEL.match(block.text)
        if label:
            return Found(label[1].strip(" ."), block.number, "the label before it")
    for block in outside:
        if author and any(block.text.startswith(name) for name in author.value.split(", ")):
            match = _BIOGRAPHY.search(block.text)
            if match and "freelance" not in block.text[: match.end()].lower():
                return Found(_trimmed(match[1]), block.number, "the author's biography")
    return _from_copyright(outside)


def _from_copyright(outside: Sequence[Block]) -> Found | None:
    for block in outside:
        match = _COPYRIGHT.search(block.text)
        if match is None or _OWNER.search(block.text[match.start() : match.end() + 40]) or agency_named(match[1]):
            continue
        name = _trimmed(match[1])
        if any(
            name.casefold() in other.text.casefold()
            for other in outside
            if other is not block and other.text != block.text
        ):
            return Found(name, block.number, "the copyright line")
    return None


def _trimmed(name: str) -> str:
    return re.sub(r"^[Tt]he\s+", "", re.sub(r"(?:\s+(?:of|the|and|&))+$", "", name)).rstrip(".,'’ ")


def credited(text: str) -> str | None:
    """What a credit line such as "Original source: …" names; None for other lines, pictures' sources among them."""
    match = _CREDIT.match(text)
    if match is None or len(text.split()) > 14 or _PICTURE.search(text) or states_date(text):
        return None
    return match[1].strip(" .")


def find_credit(near: Sequence[Block], first_paragraph: Block | None, byline: Sequence[Block]) -> Found | None:
    """The source that the article names as its origin: a credit line, an agency's byline, or a dateline's agency.

    `near` are the removed lines around the text that are not captions or links to other stories.
    """
    for block in near:
        source = credited(block.text)
        if source is not None:
            return Found(source, block.number, "the credit line")
    for block in byline:
        agency = agency_named(re.sub(r"^by\s+", "", block.text, flags=re.IGNORECASE))
        if agency:
            return Found(agency, block.number, "the agency on the byline")
    if first_paragraph is not None:
        match = _DATELINE.match(first_paragraph.text)
        if match and agency_named(match[1]):
            return Found(match[1], first_paragraph.number, "the agency in the dateline")
    return None
