"""Which outlet the article is from: only where the text says so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from reader.cleaning.metadata.agencies import agency_named, without_staff
from reader.cleaning.metadata.byline import before_agency, unlabelled
from reader.cleaning.metadata.dates import states_date, without_dates
from reader.cleaning.metadata.houses import (
    house_at_address,
    is_house,
    is_newspaper,
    is_same_house,
    is_short_for,
    is_widely_known,
    with_article,
)
from reader.cleaning.metadata.names import names_in
from reader.cleaning.metadata.persons import begins_as_persons_do
from reader.cleaning.metadata.sections import is_section
from reader.model import Block, Found
from reader.patterns import compiled

_WORD = r"[^\W\d_a-z][\w.&'’-]*"
_WITHIN = r"(?:(?:de|du|des|del|do|da|dos|das|della|di|der|van|von|la|le|les|los|las|et|y) )+"
PROPER = (
    rf"(?:The |the )?{_WORD}(?: \d{{1,4}}(?:\.\d)?(?![\w.]\w)(?: {_WORD}){{0,3}}|"
    rf"(?: (?:of|the|and|&|(?:{_WITHIN})?{_WORD})){{0,5}})"
)
"""A proper name; the number of a station or channel belongs to it right behind its first word ("Channel 4 News")."""
_BIOGRAPHY = compiled(
    r",? (?:is|are) (?:an? |the )?(?!(?:[\w-]+ ){0,4}(?:freelance|former|contributing|guest)\b)(?:[\w-]+ ){0,4}?"
    r"(?:reporter|editor|correspondent|journalist|writer|columnist|producer|photographer)s? "
    rf"(?:for|at|with) ({PROPER})"
)
"""Behind the author's name; what somebody was, or is besides, tells nothing of where this is from."""
_LABEL = compiled(
    r"^(?:outlet|publication|newspaper|publisher|website|site|zeitung|журнал|видання|издание)\s*:\s*(\S.{1,60})$",
    re.IGNORECASE,
)
_COPYRIGHT = compiled(
    rf"(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT)[\s©]{{0,4}}(?:(?:19|20)\d\d)(?:\s*[-–]\s*(?:19|20)\d\d)?,?\s+(?:by\s+)?({PROPER})"
)
_RIGHTS_ALONE = compiled(rf"^© ?({PROPER})(?:\.|\.? All rights reserved\.?)?$", re.MULTILINE)
"""Without a year it may also be whose picture that is: it counts where a line at the top is the name."""
_OWNER = compiled(
    r"\b(?:Inc|LLC|Ltd|Limited|Corp|Corporation|Company|Co|Group|Holdings?|Media|Broadcasting|Publishing|Publications|"
    r"Communications|Networks?|Digital|GmbH|plc|Pvt|Private|Pte|Enterprises?|Newspapers?|Press|AG|SA|Partners|Ventures|Interactive|All|AS|AB|ApS|Oy|BV|NV|SpA|SE)\b",
    re.IGNORECASE,
)
DATELINE = compiled(r"^[^\W\d_a-z][^()!?]{1,60}\(([^()\d][^()]{1,30})\)\s*[-–—:]")
"""A name in brackets behind a place, right before the text: "SELBU (Sea Wire) —"."""
_WRITES_FOR = compiled(rf"\b(?:covers?|writes|reports|writing|reporting) [^.]{{2,60}} for ({PROPER})")
_MOST = 20
"""So many lines of a kind are looked at: no page states its owner oftener, and every pair is compared."""
_OPENING = 2
"""So many first lines of the text may have a dateline: one may be the standfirst."""
_MASTHEAD_LINES = 5
_MASTHEAD_WORDS = 6
_SHORTEST_NAME = 3
_LONGEST_MASTHEAD, _LONGEST_TITLE = 60, 300
"""Characters: the patterns for names take quadratic time on a line without end."""
_TITLE_LINES = 5
_SHORTEST_HEADLINE = 3
_PARTS = compiled(r"\s+[|–—-]\s+|\s*\|\s*")
_COMMA = compiled(r",? [|/•·] |, ")
_WITH_OTHERS = compiled(r"\s+[|/•·]\s+| (?:with|and) agencies$| mit Agenturen$| avec agences$| con agencias$")
"""What parts a house below the headline from who wrote for it."""
_BESIDE_DATE = compiled(r"\s+[|/•·–—-]\s*|,\s+|\s{2,}")
_OF_TIME = compiled(
    r"(?:published|posted|updated|on|at|\d{1,2}[.:]\d\d ?[ap]\.?m\.?|\d+ min\w*(?: read)?|[A-Z]{3,4})", re.I
)
_NEAR_HEADLINE = 6
"""Lines, blank ones among them."""
_NEXT = 2
"""Lines, a blank one among them, to the line right below."""
_SIGNED = compiled(r"\s+[|/•·]\s+")


def find_outlet(
    outside: Sequence[Block],
    author: Found | None,
    text: Sequence[Block],
    page_title: Found | None = None,
    headline: int | None = None,
) -> Found | None:
    """The outlet, from the lines outside the `text`, its dateline and the page's title; None when nothing states it.

    It counts when it is labelled, when the author's biography says "reporter for …", when the copyright line names it
    and another line repeats that name, when two of masthead, copyright line, biography and dateline agree, when the
    title at the head of the page is the headline with a name behind it that is neither the author's nor one that the
    text tells of, when the first line of all is the name of a newspaper, or when its postal address is on the page. An
    owner ("… Media Group", "… Inc.") is not the outlet, nor is a section, nor an agency that only its dateline and a
    line below the `headline` name (its line number): that is whose text it is.
    """
    for block in outside:
        label = _LABEL.match(block.text)
        if label:
            return Found(label[1].strip(" ."), block.number, "the label before it")
    authors = author.value.split(", ") if author else ()
    for name, block in ((name, block) for block in outside for name in authors if block.text.startswith(name)):
        match = _BIOGRAPHY.match(block.text, len(name))
        if match:
            house = _trimmed(match[1])
            longer = (other.text for other in outside if " " not in house and other.text.endswith(f" {house}"))
            short = with_article(house, match[1]) if " " not in house else house  # "Times" alone would be any paper
            return Found(next(filter(is_newspaper, longer), short), block.number, "the author's biography")
    rights = [block for block in outside if _may_state_rights(block.text)]
    masthead = _from_masthead(outside, headline)
    datelines = {_plain(name) for name, _ in _matches(DATELINE, text[:_OPENING])}
    if masthead and datelines and _plain(masthead.value) not in datelines:
        return masthead  # the agency in the dateline may hold the rights
    return (
        _from_copyright(rights, outside, author)
        or _agreed(rights, outside, author, text[:_OPENING], headline)
        or _from_titles(outside, author, text, page_title)
        or masthead
        or _under_headline(outside, headline)
        or _beside_date(outside, headline)
        or _at_address(outside)
    )


def _at_address(outside: Sequence[Block]) -> Found | None:
    """The newspaper whose postal address stands on the page."""
    for block in outside:
        name = house_at_address(block.text) if len(block.text) <= _LONGEST_TITLE else None
        if name and is_newspaper(name):
            return Found(with_article(_trimmed(name), name), block.number, "the postal address")
    return None


def _under_headline(outside: Sequence[Block], headline: int | None) -> Found | None:
    """The line right below the headline, where it is what newspapers are called, or stands above the headline too."""
    if headline is None:
        return None
    below = next((block for block in outside if headline < block.number <= headline + _NEXT), None)
    if below is None or len(below.text) > _LONGEST_TITLE:
        return None
    first = before_agency(_WITH_OTHERS.split(below.text)[0]).strip()
    signed, _, house = unlabelled(first).partition(" for ")
    name = without_staff(house if house and names_in(signed) else unlabelled(first))
    if agency_named(name) or not _is_outlet_name(name, outside):
        return None
    named = is_newspaper(name) and is_house(name)
    above = [block for block in outside if block.number < headline and _plain(block.text) == _plain(first)]
    if not named and (not above or begins_as_persons_do(name)):
        return None
    also = f", and line {above[0].number}" if above else ""
    return Found(with_article(_trimmed(name), name), below.number, f"the line below the headline{also}")


def _beside_date(outside: Sequence[Block], headline: int | None) -> Found | None:
    """The newspaper or station on a line that has nothing else but a date, close to the headline or first of all:
    "Harbour Post | 3 March 2026"."""
    for block in outside:
        near = headline is not None and abs(block.number - headline) <= _NEAR_HEADLINE
        if not (near or block.number == 1) or len(block.text) > _LONGEST_MASTHEAD or not states_date(block.text):
            continue
        parts = [part.strip(" ,.") for part in _BESIDE_DATE.split(without_dates(block.text))]
        names = [part for part in parts if any(map(str.isalpha, part)) and not _OF_TIME.fullmatch(part)]
        if len(names) == 1 and _is_house_for_sure(names[0]):
            return Found(with_article(_trimmed(names[0]), names[0]), block.number, "the line with the date")
    return None


def _is_house_for_sure(name: str) -> bool:
    """Whether a name is a newspaper's or a station's: "Selbu News" may be a section as well."""
    stands = is_newspaper(name) or not name.endswith(" News") or name.endswith((" Radio News", " TV News"))
    return is_house(name) and (stands or is_widely_known(name)) and not is_section(name) and not agency_named(name)


def _from_titles(
    outside: Sequence[Block], author: Found | None, text: Sequence[Block], page_title: Found | None
) -> Found | None:
    """The last part of a page's title such as "Headline | Harbour Post" whose first part is a line of its own."""
    first = [block for block in outside[:_TITLE_LINES] if block.number <= _TITLE_LINES]
    titles = [Found(block.text, block.number, "") for block in first if len(block.text) <= _LONGEST_TITLE]
    if page_title and len(page_title.value) <= _LONGEST_TITLE:
        titles.append(page_title)
    for title in titles:
        parts = _PARTS.split(title.value)
        if len(parts) < 2 or len(parts[0].split()) < _SHORTEST_HEADLINE:
            continue
        headline = _plain(parts[0])
        headed = any(_plain(block.text) == headline for block in outside) or is_newspaper(parts[-1])
        if headed and _is_outlet_name(parts[-1], outside) and not _is_told_of(parts[-1], author, text):
            name = _without_section(parts[-1].strip(), [*outside, *text])
            return Found(_trimmed(name), title.line, "behind the headline in the page's title")
    return None


def _without_section(name: str, lines: Sequence[Block]) -> str:
    """ "Kanal 8 World" without the section, where the page calls itself "Kanal 8" and nowhere by both."""
    house, _, section = name.rpartition(" ")
    if not house or is_house(name) or not is_section(section) or any(name in block.text for block in lines):
        return name
    return house if any(house in block.text for block in lines) else name


def _is_told_of(name: str, author: Found | None, text: Sequence[Block]) -> bool:
    """Whether a name is the author's, or a place, person or body in the news: what a newspaper is called is neither."""
    return _is_own(name, author) or (not is_newspaper(name) and any(name in block.text for block in text))


def _is_outlet_name(name: str, outside: Sequence[Block]) -> bool:
    """A proper name of a few words that is no section; a single word only where another line repeats it as a right."""
    words = name.split()
    if not 1 <= len(words) <= _MASTHEAD_WORDS or "," in name or not all(w[0].isupper() or len(w) < 4 for w in words):
        return False
    if is_section(name) or states_date(name):
        return False
    rights = (block.text.casefold() for block in outside if _COPYRIGHT.search(block.text))
    return len(words) > 1 or is_newspaper(name) or any(name.casefold() in text for text in rights)


def _from_masthead(outside: Sequence[Block], headline: int | None) -> Found | None:
    """The first line of all, when it is what newspapers are called: "The Harbour Post"; known ones above a headline."""
    first = outside[0] if outside else None
    if first is None or first.number > 1 or first.number == headline or len(first.text) > _LONGEST_MASTHEAD:
        return None
    loud = first.text.isupper() and not is_section(first.text.rsplit(" ", 1)[0])
    written = first.text.title() if loud else first.text
    named = is_newspaper(written) and (re.fullmatch(PROPER, written) or is_house(written))
    known = headline is not None and headline > first.number and is_widely_known(first.text.strip())
    return (
        Found(with_article(_trimmed(first.text), first.text), first.number, "the masthead") if named or known else None
    )


def _may_state_rights(text: str) -> bool:
    """A look that costs next to nothing: only these lines are searched for a copyright."""
    return "©" in text or "(c)" in text or "(C)" in text or "opyright" in text or "COPYRIGHT" in text


def _is_own(name: str, author: Found | None) -> bool:
    """Whether a name is the author's, who may hold the rights in person."""
    return author is not None and name.casefold() in author.value.casefold()


def _from_copyright(rights: Sequence[Block], outside: Sequence[Block], author: Found | None) -> Found | None:
    matches = ((_COPYRIGHT.search(block.text), block) for block in rights)
    for match, block in islice(((match, block) for match, block in matches if match), _MOST):
        if _OWNER.search(block.text[match.start() : match.end() + 40]) or agency_named(match[1]):
            continue
        name = _trimmed(match[1])
        if _is_own(name, author):
            continue
        if len(name) >= _SHORTEST_NAME and any(
            name.casefold() in other.text.casefold()
            for other in outside
            if other is not block and other.text != block.text
        ):
            return Found(name, block.number, "the copyright line")
    return None


def _agreed(
    rights: Sequence[Block],
    outside: Sequence[Block],
    author: Found | None,
    opening: Sequence[Block],
    headline: int | None,
) -> Found | None:
    """The name that two places of different kinds give: the masthead, the rights, a biography, the dateline."""
    biographies = [block for block in outside if " for " in block.text]  # costs less than the pattern
    named = [(name, block, "the biography") for name, block in _matches(_WRITES_FOR, biographies)]
    for pattern in (_COPYRIGHT, _RIGHTS_ALONE):
        named += [(_without_owner(name), block, "the copyright line") for name, block in _matches(pattern, rights)]
    named += [(name, block, "the dateline") for name, block in _matches(DATELINE, opening)]
    mastheads = [block for block in outside[:_MASTHEAD_LINES] if len(block.text.split()) <= _MASTHEAD_WORDS]
    for name, block, place in named:
        if len(name) < _SHORTEST_NAME or agency_named(name) or _is_own(name, author):
            continue
        for masthead in mastheads:
            if place == "the dateline" and headline is not None and masthead.number > headline:
                continue
            if _plain(masthead.text) == _plain(name) or (
                place == "the dateline" and _plain(masthead.text).startswith(f"{_plain(name)} ")
            ):
                return Found(name, block.number, f"{place}, and line {masthead.number}")
        other = next((there for there in named if there[2] != place and _plain(there[0]) == _plain(name)), None)
        if other is not None:
            return Found(name, block.number, f"{place}, and {other[2]}")
    return None


def _matches(pattern: re.Pattern[str], blocks: Sequence[Block]) -> list[tuple[str, Block]]:
    found = ((pattern.search(block.text), block) for block in blocks)
    return [(_trimmed(match[1]), block) for match, block in islice(((m, b) for m, b in found if m), _MOST)]


def _without_owner(name: str) -> str:
    """ "Harbour Post Media LLC" without what makes it a company."""
    words = name.split()
    while len(words) > 1 and _OWNER.fullmatch(words[-1]):
        words.pop()
    return " ".join(words)


def _plain(name: str) -> str:
    return re.sub(r"^the ", "", " ".join(name.casefold().split()))


def _trimmed(name: str) -> str:
    """A name without "The", without small words at its end, and not beyond the end of a sentence."""
    name = re.split(r"(?<=\w{3})\.\s", name)[0]
    return re.sub(r"^(?:[Tt]he|THE)\s+", "", re.sub(r"(?:\s+(?:of|the|and|&))+$", "", name)).rstrip(".,'’ ")


def house_signed(author: Found | None, lines: Sequence[Block], outside: Sequence[Block]) -> Found | None:
    """The outlet that signs with the author: behind the name ("Ann Lee / Metro Wire / 3 March") or alone below it.

    None where it is an agency's, or where another name holds the rights.
    """
    at = next((index for index, block in enumerate(lines) if author and block.number == author.line), None)
    if at is None:
        return None
    rights = [name for name, _ in _matches(_COPYRIGHT, [block for block in outside if _may_state_rights(block.text)])]
    parted = (_COMMA if rights else _SIGNED).split(lines[at].text[:_LONGEST_TITLE])
    named = [(part.strip(), lines[at]) for part in parted[1:]]
    named += [(block.text.strip(), block) for block in lines[at + 1 : at + 2]]
    for name, block in named:
        if is_house(name) and not agency_named(name) and all(is_same_house(name, owner) for owner in rights):
            return Found(with_article(_trimmed(name), name), block.number, "the line that the author signs")
    return None


def in_full(outlet: Found | None, lines: Sequence[Block]) -> Found | None:
    """An outlet in capitals such as "NPA" by its full name, where a line consists of that or has both."""
    if outlet is None or not outlet.value.isupper() or " " in outlet.value:
        return outlet
    for block in lines:
        for part in _PARTS.split(block.text) if len(block.text) <= _LONGEST_MASTHEAD else ():
            name = _trimmed(re.sub(rf"\s*\({re.escape(outlet.value)}\)$", "", part.strip()))
            if is_short_for(outlet.value, name):
                return Found(name, block.number, f"{outlet.cue}, in full")
    return outlet


def agency_with_rights(opening: Sequence[Block], outside: Sequence[Block]) -> Found | None:
    """The agency that holds the rights and begins the text in its dateline by its letters: "COLOGNE (CNA) —"."""
    datelines = _matches(DATELINE, opening)
    for name, block in _matches(_COPYRIGHT, [block for block in outside if _may_state_rights(block.text)]):
        if not agency_named(name) and any(is_short_for(short, name) for short, _ in datelines):
            return Found(name, block.number, "the copyright line, and the dateline")
    return None
