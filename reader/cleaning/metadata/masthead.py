"""The outlet by two cues that agree: its name on a line at the top, and wording that only the house itself uses."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.cleaning.metadata.byline import is_byline
from reader.cleaning.metadata.houses import is_daily, with_article
from reader.cleaning.metadata.sections import is_section
from reader.model import Block, Found
from reader.patterns import compiled

_LINES = 5
_WORDS = 6
_TAIL = 3
"""So many last lines of the text are searched as well: house matter stays there easily."""
_LONGEST, _SEARCHED = 90, 400
"""Characters of a masthead, and of each line that is searched for its name."""
_PARTED = compiled(r"\s+[|–—•·-]\s+")
_FREQUENCY = compiled(r"\s+\d{2,4}(?:[.,]\d{1,2})?\s*(?:FM|AM|MHz)$|\s+\d{2,3}[.,]\d{1,2}$")
_STATION = compiled(r"[A-Z]{3,5}(?:-(?:FM|AM|TV))?")
"""A broadcaster's letters: one word is a name where it is written so."""
_COUNTRY = compiled(r"\s+(?:UK|US|USA|EU|Online)$")
"""Of an edition: the house calls itself by the rest of its name."""
_STEM = 5
_PAPER = ("daily", "repor", "news")
"""What every newspaper may be called, and every text may tell of."""
_COMPOUND = compiled(r"[A-Z][a-z]+[A-Z]\w+")
_ONE_WORD = compiled(r"[A-ZÀ-Þ][a-zß-ÿ]{4,}")
_LOUD = compiled(r"[A-ZÀ-Þ]{4,15}")
_BY_ARTICLE = r"\b(?:(?:told|tells|story for) The {name}\b|The {name} can (?:exclusively )?reveal\b)"
"""How a house of one word ("BEACON") names itself: with a capital "The", which the police and the court don't have."""
_ENDS = (
    r"\b(?=\W*$|\s*[^\w\s&]|\s+(?-i:[a-z])|\s+(?:19|20)\d\d\b|"
    r"\s+(?:Media|Ltd|Limited|Group|Inc|LLC|plc|Publishing|GmbH|Corp|Broadcasting|AS|AB|All|Terms|Privacy)\b)"
)
"""Not in the middle of a longer name ("New York Times", "Dow Jones & Company")."""
_SIGN = "ꙮ"
"""A letter that no newspaper prints. It stands for the name that is looked for, so that the patterns are always the
same ones: to compile them for each name took a twentieth of the time of cleaning."""
_NAME = f"(?P<name>{_SIGN})"
_HOUSE = tuple(
    (kind, compiled(wording, re.IGNORECASE))
    for kind, wording in (
        ("its rights", rf"(?:©|\(c\)|copyright)[\s©\d–-]*,?\s*(?:the )?{_NAME}" + _ENDS),
        (
            "its staff",
            rf"\b{_NAME}['’]s? (?:[\w-]+ ){{0,3}}(?:reporter|editor|correspondent|journalist|columnist|writer)\b",
        ),
        ("who pays for it", rf"\b{_NAME} (?:is|are) (?:funded|a member of|owned|published|part of)\b"),
        (
            "its staff",
            rf"\b(?:reporter|editor|correspondent|journalist|producer|host)s? (?:at|for|with) {_NAME}" + _ENDS,
        ),
        (
            "its staff",
            rf"\b(?:been writing|has written|writes|covers|reports) [^.]{{0,60}}\b(?:for|at) {_NAME}" + _ENDS,
        ),
        ("its staff", rf"\b{_NAME} (?:or|and) its (?:staff|writers|editors|journalists|employees)\b"),
        (
            "whom it asked",
            rf"\bthe {_NAME} (?:has |had )?(?:asked|contacted|approached)\b[^.]{{0,80}}\bfor (?:a )?comment\b",
        ),
        ("its byline", rf"^by [^\d,|]{{4,60}}(?:,| \|) (?:the )?{_NAME}$"),
        (
            "a link to more of it",
            rf"^(?:(?:want )?more from|support|subscribe to|follow) (?:the )?{_NAME}(?!['’]s)" + _ENDS,
        ),
        ("what it sends", rf"^(?:get|download|sign up (?:for|to)|subscribe to) the {_NAME} (?:app|newsletter)\b"),
    )
)
_TOLD = r"\b(?:told|tells|seen by|obtained by) (?:the )?{name}\b|, (?:the )?{name} understands\b"
_DESK = (
    r"\b(?:news|newsdesk|newsroom|editors?|editorial|letters|stories|tips|redaktion|redaction|redaccion|redazione)"
    r"@(?:[\w-]+\.)*{host}\.[a-z]{{2,10}}\b"
)
"""The address of a newsroom whose host is the house's name in one word."""
_AT_HOUSE = r"@(?:[\w-]+\.)*{host}\.[a-z]{{2,10}}\b"
_PUBLIC = compiled(
    r"\b(?:council|ministry|police|court|parliament|committee|government|commission|congress|senate|board|office|inquiry|"
    r"union|company|plc|ltd|inc|university|hospital|island|port|mount|river|county|city|town|house|bank|fund|party|league|association|army|navy)\b",
    re.IGNORECASE,
)


def find_masthead(
    outside: Sequence[Block], text: Sequence[Block], headline: int | None, page_title: Found | None
) -> Found | None:
    """The name that stands at the top of the page, above the headline, and is spoken of as the house's own name.

    `text` is the article: what people "told" the name counts there, but not a council's or another body's, and not
    where the text names it in any other way, as it does a place or a firm. None without such a second cue.
    """
    above = [block for block in outside[:_LINES] if headline is None or block.number < headline]
    tops = [Found(block.text, block.number, f"line {block.number}") for block in above]
    if page_title is not None:
        tops.append(Found(page_title.value, None, "the page's title"))
    for top in tops:
        loud = _LOUD.fullmatch(top.value.strip()) and _speaks_of_itself(top, [*outside, *text])
        if loud:
            return loud
        name = _name(top.value)
        if name is None:
            word = _of_one_word(top, outside, text)
            if word is not None:
                return word
            continue
        house = [*outside, *text[-_TAIL:]]
        found = (
            _house_wording(name, top, house)
            or _newsroom(name, house)
            or _told_in_text(name, text)
            or _by_its_last_word(name, top, outside, text)
            or _called_as_newspapers_are(name, top, headline, text)
        )
        if found is not None:
            value, place = found
            named = _as_written(value, top.value, [*outside, *text])
            return Found(named, top.line, f"{top.cue}, and {place}")
    return None


def _as_written(name: str, printed: str, lines: Sequence[Block]) -> str:
    """The name with its article; one `printed` in capitals as the house writes it elsewhere: "The Beacon"."""
    article = "The " if printed.casefold().startswith("the ") else ""
    small = article + " ".join(word.capitalize() for word in name.split())
    return small if name.isupper() and any(small in block.text for block in lines) else with_article(name, printed)


def _of_one_word(top: Found, outside: Sequence[Block], text: Sequence[Block]) -> Found | None:
    """The first line of all where it is one word: by its own newsletter, or by what somebody "told" it, and the text
    says no more of it. A section or a place is written about in other words too."""
    name = top.value.strip()
    if top.line != 1 or not _ONE_WORD.fullmatch(name) or is_section(name) or _PUBLIC.search(name):
        return None
    told = re.compile(rf"\b(?:told|tells) {name}\b(?!['’])")
    mentions = [block for block in text if name.casefold() in block.text.casefold()]
    if not all(told.search(block.text) for block in mentions):
        return None
    letter = re.compile(rf"\b(?:[Tt]he|[Dd]en|[Ll]a|[Ii]l|[Ee]l) {name}[ -](?:[Nn]ewsletter|app\b|App\b)")
    block = next((each for each in [*mentions, *outside] if told.search(each.text) or letter.search(each.text)), None)
    return Found(name, 1, f"line 1, and its own name in line {block.number}") if block else None


def _name(line: str) -> str | None:
    """The name at the beginning of a masthead: two words or more with capitals, no section, no frequency behind it."""
    if len(line) > _LONGEST:
        return None
    name = re.sub(r"^the ", "", _FREQUENCY.sub("", _PARTED.split(line)[0]).strip(), flags=re.IGNORECASE)
    name = _COUNTRY.sub("", name)
    words = name.split()
    written = re.match(r"the ", line, re.IGNORECASE) or _STATION.fullmatch(name) or _COMPOUND.fullmatch(name)
    one = len(words) == 1 and written is not None
    if not (one or 2 <= len(words) <= _WORDS) or is_section(name):
        return None
    return (
        name
        if words[0][0].isupper() and all(word[0].isupper() or len(word) < 4 for word in words) and name[-1].isalnum()
        else None
    )


def _speaks_of_itself(top: Found, lines: Sequence[Block]) -> Found | None:
    name = top.value.strip().capitalize()
    own = re.compile(_BY_ARTICLE.format(name=name))
    block = next((block for block in lines if name in block.text and own.search(block.text)), None)
    return Found(name, top.line, f"{top.cue}, and its own name in line {block.number}") if block else None


def _house_wording(name: str, top: Found, outside: Sequence[Block]) -> tuple[str, str] | None:
    lower = name.lower()
    lines = [(block, block.text[:_SEARCHED].replace(_SIGN, "")) for block in outside if block.number != top.line]
    named = [(block, text) for block, text in lines if lower in text.lower()]
    if not named:
        return None
    printed = re.compile(re.escape(name), re.IGNORECASE)
    signed = [(block.number, printed.sub(_SIGN, text), printed.findall(text)) for block, text in named]
    for kind, pattern in _HOUSE:
        for number, text, written in signed:
            match = pattern.search(text)
            found = written[text.count(_SIGN, 0, match.start("name"))] if match else ""
            if found[:1].isupper():
                return found, f"{kind} in line {number}"
    return None


def _told_in_text(name: str, text: Sequence[Block]) -> tuple[str, str] | None:
    if _PUBLIC.search(name):
        return None
    lower = name.lower()
    likely = [block for block in text if lower in block.text.lower()]
    if not likely:
        return None
    told = re.compile(_TOLD.format(name=re.escape(name)), re.IGNORECASE)
    named = re.compile(rf"\b{re.escape(name)}\b", re.IGNORECASE)
    mentions = [block for block in likely if named.search(block.text)]
    first = told.search(mentions[0].text) if mentions else None
    if first is None or not all(told.search(block.text) for block in mentions):
        return None
    return named.findall(first[0])[0], f'"{first[0].strip(" ,")}" in line {mentions[0].number}'


def _newsroom(name: str, lines: Sequence[Block]) -> tuple[str, str] | None:
    """The address of the newsroom, or one on a byline, whose host is the name: "newsdesk@harbourpost.example"."""
    host = "".join(letter for letter in name.lower() if letter.isalnum())
    likely = [block for block in lines if "@" in block.text and f"{host}." in block.text[:_SEARCHED].lower()]
    if not likely:
        return None
    forms = (form.format(host=f"(?:the)?{re.escape(host)}") for form in (_DESK, _AT_HOUSE))
    desk, own = (re.compile(form, re.IGNORECASE) for form in forms)
    named = ((own if is_byline(block.text) else desk).search(block.text[:_SEARCHED]) for block in likely)
    block = next((block for block, address in zip(likely, named, strict=True) if address), None)
    return (name, f"the address in line {block.number}") if block else None


def _by_its_last_word(name: str, top: Found, outside: Sequence[Block], text: Sequence[Block]) -> tuple[str, str] | None:
    """ "The Lowgate Eye" that calls itself "the Eye": in the text only as who is told or shown something."""
    words = name.split()
    if len(words) < 2 or not top.value.startswith("The ") or _PUBLIC.search(name):
        return None
    named = re.compile(rf"\b[Tt]he {re.escape(words[-1])}\b(?! [A-Z])")
    told = re.compile(rf"\b(?:told|seen by|obtained by|shown to|sent to) {named.pattern}")
    invites = re.compile(rf"^(?:Get|Support|Follow|Subscribe to|Join|Read) {named.pattern}")
    mentions = [block for block in text if named.search(block.text)]
    if not all(len(named.findall(block.text)) == len(told.findall(block.text)) for block in mentions):
        return None
    block = next(iter([*mentions, *(block for block in outside if invites.match(block.text))]), None)
    return (name, f'"the {words[-1]}" in line {block.number}') if block else None


def _called_as_newspapers_are(
    name: str, top: Found, headline: int | None, text: Sequence[Block]
) -> tuple[str, str] | None:
    """The first line of all, above the headline, by its words alone: where the text tells of none of them."""
    if top.line != 1 or headline is None or not is_daily(top.value.strip()):
        return None
    told = {word for block in text for word in re.findall(r"\w{4,}", block.text.casefold())}
    own = [word.casefold()[:_STEM] for word in name.split()]
    if any(word.startswith(stem) for word in told for stem in own if stem not in _PAPER):
        return None
    return name, "it is what newspapers are called"


def tells_of_house(text: str, top: Sequence[str]) -> bool:
    """Whether a line begins with a name of two to five words from the page's `top` and says something of it."""
    bare = text.removeprefix("The ")
    names = [name.removeprefix("The ") + " " for name in top if 2 <= len(name.split()) <= 5]
    return any(bare.startswith(name) and bare[len(name) : len(name) + 1].islower() for name in names)
