"""Who says it: speakers, offices, agencies and outlets that an English sentence names for its claim.

Only what the words plainly state: a name right beside a verb of reporting, or after "according to". A pronoun names
nobody. Roles before a name are left out ("President Volodymyr Zelensky" is "Volodymyr Zelensky").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from reader.comparing.sourcing.newsrooms import NEWS_NAMES, NOBODY, OFFICE_WORDS, OUTLET_WORDS
from reader.comparing.words.wording import REMEMBERED, straighten, words_in
from reader.model import Span
from reader.patterns import compiled

REPORTING = (
    r"(?:said|says|say|reports|reported|claims|claimed|noted|notes|added|adds|announced|announces|estimated|estimates"
    r"|confirmed|confirms|stated|states|told|explained|explains|wrote|writes|tweeted|argued|argues|insisted|insists"
    r"|revealed|reveals|disclosed|acknowledged|admitted|alleged|alleges|informed|warned|warns|testified|declared|denied"
    r"|denies|stressed|stresses)"
)
_ABBREVIATED = r"(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|Prof|Rev|Fr|St|Jr|Sr|Maj|Adm|Hon)\.|(?:[A-Z]\.)+)"
_PART = rf"(?:{_ABBREVIATED}|[A-Z][\w'-]*)"
NAME = rf"{_PART}(?:(?:, (?:Jr|Sr)\.|(?: (?:of|of the|and|for|de|van|von|al|bin))? {_PART})){{0,15}}"
"""At most sixteen parts: a text of capitals alone would be read again from each of them."""
_OPENER = compiled(r"(?:But|And|As|While|When|Meanwhile|Earlier) (?=[A-Z])")
_TITLE = compiled(
    r"^(?:The |A |An |But |And |In |On |As |While |When )"
    r"|^.*\b(?:President|Minister|Secretary|Sen|Senator|Rep|Representative|Gov|Governor|Gen|General|Colonel|Col"
    r"|Captain|Capt|Lieutenant|Lt|Sergeant|Sgt|Major|Maj|Admiral|Adm|Mayor|Judge|Justice|Dr|Mr|Mrs|Ms|Prof|Professor"
    r"|Ambassador(?: to [A-Z]\w+)?|Chancellor|King|Queen|Prince|Princess|Speaker|Leader|Chief|Director|CEO|Chairman"
    r"|Spokesman|Spokeswoman|Spokesperson|Republican|Democrat|Father|Rev|Sheriff|Attorney)\.? (?=[A-Z])"
)
_BETWEEN = (
    r"(?: (?:also|(?:had |has )?(?:first|originally)|previously|later|earlier|then|has|had|have|on \w+|in \w+"
    r"|in (?:early|mid|late)-?\w+|\w+ly))?"
)
_REPORTING_ELSEWHERE = (
    r"(?:sagte|sagt|erklärte|erklärt|betonte|betont|berichtete|so"
    r"|(?:a |ont )?(?:dit|déclaré|précisé|expliqué|indiqué|ajouté|affirmé|assuré|estimé|annoncé|souligné|rappelé)"
    r"|déclare|précise|explique|indique|ajoute|affirme|assure|estime|souligne|rappelle|selon"
    r"|(?:ha )?(?:dicho|declarado|afirmado)|dijo|afirmó|señaló|explicó|aseguró|indicó|declaró|añadió|según)"
)
"""German, French and Spanish."""
_SAYING = frozenset(
    (
        *re.findall(r"\w+", REPORTING),
        "according",
        "put",
        "puts",
        "quoting",
        "citing",
        "quoted",
        "cited",
        "show",
        "shows",
        "showed",
    )
)
"""Words without which nobody is named as saying something."""
_SAYING_ANYWHERE = (_SAYING | words_in(_REPORTING_ELSEWHERE)) - words_in("a ont ha")
_PAPERS = r"(?:(?:\w+ )?(?:figures|data|estimates|documents|records|statements?|reports?) (?:from|by|of) )"
_APPOSED = r" (?:news (?:agency|site|website)|newspaper|magazine|broadcaster)"
_ESTIMATED = (
    r"(?:figures?|price|costs?|tolls?|number|total|damages?|value|bill|count|losses|share|turnout|size|chances?|odds)"
)
_SAYS = compiled(
    rf"[Aa]ccording to (?:the |a |an )?{_PAPERS}?(?:the |a |an )?(?P<after>{NAME})"
    rf"|\b(?:quot|cit)(?:ing|ed) (?:the )?(?P<quoted>{NAME})(?= as (?:saying|telling)|[,.]|$| for )"
    rf"|\b(?:quoted|cited) by (?:the )?(?P<quoter>{NAME})"
    rf"|(?P<putting>{NAME})(?:,[^,\"]{{3,60}},)? (?:has |have |had )?puts? (?:the |its |their )?(?:[a-z]+ )?"
    rf"{_ESTIMATED}(?: (?:of|to|for) [\w ]{{1,40}}?)? at\b"
    rf"|[^,\"]{{3,60}}, (?P<apposed>[A-Z][\w'-]+(?: [A-Z][\w'-]+){{1,2}}), {REPORTING}\b"
    rf"|(?P<before>{NAME})(?:,[^,\"]{{3,60}},|(?: \([A-Z]{{2,6}}\))|{_APPOSED})?{_BETWEEN} {REPORTING}\b"
    rf"|\b{REPORTING} (?:the |a )?(?P<behind>{NAME})(?=[,.;]|$| in | on | during | after )"
)
_APPOSED_ROLE = r"(?:,(?! (?:and|but|while|as|who|which|adding)\b)[^,\"]{3,80})"
_OFFICE = r"(?: (?:of|from|at|for|in|on)\b[^,\"]{2,60})?"
_SAID_FIRST = compiled(
    rf"According to [^,]{{3,80}}, "
    rf"|(?:[A-Z][\w'-]*(?: [a-z][\w'-]*){{1,4}},? |The |A |An )?{NAME}(?:{_APPOSED_ROLE},|,)? {REPORTING}"
    r"(?: on \w+| \w+day)?(?: that"
    r"|(?<!reports)(?<!reported)(?= (?:the|a|an|it|he|she|they|its|his|her|their|how|there|two|three|four|five)\b)) "
)
"""Without "that" no "reports": who was first to report it is news, and taken for that by others."""
_SAID_LAST = compiled(
    rf"(?:,\"|[,\"']) (?:{REPORTING}|{_REPORTING_ELSEWHERE}|according to)"
    rf" (?:[a-z-]+ ){{0,3}}{NAME}{_OFFICE}{_APPOSED_ROLE}{{0,2}}\W*$"
    rf"|(?:,\"|[,\"]) (?:[a-z-]+,? ){{0,3}}{NAME}{_OFFICE}(?:{_APPOSED_ROLE},|,)? {REPORTING}"
    r"(?: (?:reporters|on \w+|in a statement|\w+day))*\W*$"
)
_GROUPS = ("after", "quoted", "quoter", "putting", "apposed", "before", "behind")
_BODY = (
    r"(?:police|prosecutors|officials|authorities|investigators|rescuers|engineers|experts|scientists|doctors|residents"
    r"|witnesses|organi[sz]ers|analysts|lawyers|detectives|firefighters|meteorologists"
    r"|(?:the|its|his|her|a) (?:(?!said\b|and\b)[a-z'-]+ ){0,3}?"
    r"(?:ministry|agency|office|department|institute|commission|council|service|board|union|trust|company|operator"
    r"|airline|bank|club|group|firm|court|army|hospital|university|government|charity|association|owners?|minister"
    r"|mayor|governor|spokes(?:man|woman|person)(?-i: for (?:the |its )?(?:[a-z'-]+ ){0,2}[a-z'-]+)?))"
)
_PAPER = (
    r"(?:(?:(?:court|police|tax|company|regulatory|prison|hospital|bank|land|military|internal) )?"
    r"(?:documents|filings|records|papers|accounts|files)|[Tt]he (?:indictment|lawsuit|complaint|affidavit|report))"
)
_OFFICE_SAYS = compiled(
    rf"\b[Aa]ccording to (?P<paper>{_PAPER})\b(?! (?:of|from|by) [A-Z])"
    rf"|\b[Aa]ccording to (?P<after>{_BODY})(?![\w'-]| of [A-Z])"
    rf"|\b(?P<before>(?i:{_BODY})){_BETWEEN} {REPORTING}\b(?! by\b)"
    rf"|, {REPORTING} (?P<behind>{_BODY})(?=[,.;]|$)"
    rf"|\b(?P<shown>(?i:{_PAPER})){_BETWEEN} (?:{REPORTING}|show|shows|showed)\b"
    rf"|, (?P<behind_it>{_PAPER}) (?:{REPORTING}|show|shows|showed)\b"
)
_POSTED = compiled(r"\b(?:ambassador|envoy) to $", re.IGNORECASE)
_OWNER = compiled(r".*'s (?=[A-Z])")
_INITIALS = compiled(r"[A-Z]{2,5}$")


class Speaker(NamedTuple):
    """Whom a sentence names for its claim, and where the name stands in the text."""

    name: str
    start: int
    end: int


@lru_cache(maxsize=REMEMBERED)
def find_speakers(text: str) -> tuple[Speaker, ...]:
    """Everyone that `text` names as saying or reporting something, in order; empty when nobody is named."""
    return () if words_in(text).isdisjoint(_SAYING) else tuple(_speakers(straighten(text)))


@lru_cache(maxsize=REMEMBERED)
def find_offices(text: str) -> tuple[Speaker, ...]:
    """Every body without a name that `text` names as saying something ("police", "the health ministry"), in order."""
    if words_in(text).isdisjoint(_SAYING):
        return ()
    return tuple(_office(text, *found.span(found.lastgroup or 0)) for found in _OFFICE_SAYS.finditer(straighten(text)))


def _office(text: str, start: int, end: int) -> Speaker:
    return Speaker(text[start].lower() + text[start + 1 : end], start, end)


@lru_cache(maxsize=REMEMBERED)
def claim_span(text: str) -> Span:
    """Where `text` says what it claims, without who says so at its beginning or end; all of it where nobody is named.

    Two statements of one speaker are no more alike for his name and his office.
    """
    plain = straighten(text)
    if words_in(plain).isdisjoint(_SAYING_ANYWHERE):
        return 0, len(text)
    first, last = _SAID_FIRST.match(plain), _SAID_LAST.search(plain)
    return first.end() if first else 0, last.start() if last else len(text)


def _speakers(text: str) -> Iterator[Speaker]:
    for found in _SAYS.finditer(text):
        group = next(name for name in _GROUPS if found[name])
        start, end = found.span(group)
        start = past_titles(text, start, end)
        name = text[start:end].removesuffix("'s")
        if not {name.casefold(), name.split()[0].casefold()} & NOBODY:
            yield Speaker(name, start, start + len(name))


def past_titles(text: str, start: int, end: int) -> int:
    """Where the person's own name begins in a name from `start` to `end` that may begin with titles."""
    if is_organisation(text[start:end]):
        opener = _OPENER.match(text, start, end)
        start = opener.end() if opener else start
        owner = _OWNER.match(text[start:end])
        return start + owner.end() if owner and is_outlet(text[start + owner.end() : end]) else start
    posted = _POSTED.search(text[:start])
    if posted and " " in text[start:end]:
        start = text.index(" ", start) + 1
    while titles := _TITLE.match(text[start:end]):
        start += titles.end()
    return start


def is_outlet(name: str) -> bool:
    """Whether `name` is a news agency or an outlet: one that is widely known, or named like one ("Chosun Ilbo")."""
    bare = re.sub(r"^(?:the |[\w ]+'s )", "", straighten(name), flags=re.IGNORECASE)
    return bare.casefold() in NEWS_NAMES or (" " in bare and bare.split()[-1] in OUTLET_WORDS)


def is_organisation(name: str) -> bool:
    """Whether `name` is an outlet, an office or another body, and not a person, whatever body the person is of."""
    head = re.split(r" (?:of|for|on)\b", name)[0]
    return is_outlet(name) or head.split()[-1] in OFFICE_WORDS or _INITIALS.match(name) is not None
