"""When the article was published or updated: only where a line says so, as the line writes it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from reader.cleaning.lines.page import is_aside
from reader.cleaning.metadata.byline import is_byline
from reader.cleaning.metadata.houses import is_house
from reader.cleaning.metadata.names import names_alone
from reader.cleaning.metadata.sections import is_section
from reader.dating import MONTH, is_month, is_possible
from reader.model import Block, Found
from reader.patterns import compiled

_MONTH_AND_DAY = rf"(?=[^\W\d_]+\.?\s+\d){MONTH}\s+\d{{1,2}}"
"""The look ahead spares four fifths of the time: before other words the months are not gone through."""
_DAY = r"(?:(?=[mtwfs])(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"
_TIME = (
    r"\d{1,2}(?:[:.h]\d\d|時\d{1,2}分)(?::\d\d)?(?:\s*[ap]\.?m\b\.?)?"
    r"(?:\s*(?:uhr|h|GMT[+-]?\d*|[+-]\d{4}\b|(?-i:[A-Z]{2,5}))(?![^\W\d_]))?"
)
_CLOCK = rf"(?:[,\s]*(?:at|um|à|о|в|alle|a las|às|om|kl\.?|[-–|—])?\s*{_TIME})?"
_GLUED = r"(?=\d{1,2}:\d\d)"
"""A clock time from which a scraper took the space before it: "March 6, 20256:15 PM"."""
_CLOCK_BEFORE = rf"(?:(?<![\d:.]){_TIME},?\s+)?"
_MAY_BEGIN = r"(?=\d|(?-i:[^\W\d_]++)\.?\s+\d|mon|tue|wed|thu|fri|sat|sun)"
"""What a date begins with: a figure, a word before one or a day of the week. It spares two thirds of the time."""
_DATE = compiled(
    rf"{_MAY_BEGIN}(?:{_CLOCK_BEFORE}{_DAY}{_MONTH_AND_DAY}(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d(?:\b{_CLOCK}|{_GLUED})"
    rf"|{_CLOCK_BEFORE}{_DAY}(?<!\d)\d{{1,2}}(?:st|nd|rd|th)?\.?\s+(?:de\s+)?{MONTH},?\s+(?:de\s+)?(?:19|20)\d\d(?:\b{_CLOCK}|{_GLUED})"
    rf"|\b(?:19|20)\d\d-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?"
    r"(?:Z|\s?[+-]\d\d:?\d\d|\s(?-i:[A-Z]{2,5})\b)?)?"
    rf"|{_CLOCK_BEFORE}\b\d{{1,2}}[./-]\d{{1,2}}[./-](?:19|20)\d\d\b{_CLOCK}"
    rf"|\b(?:19|20)\d\d[년年.]\s?\d{{1,2}}[월月.]\s?\d{{1,2}}[일日]?{_CLOCK}"
    rf"|{_MONTH_AND_DAY},?\s+['’]\d\d\b|(?<![\d.])(?:[012]?\d|3[01])\.(?:[012]?\d|3[01])\.\d\d(?![.\d])"
    rf")",
    re.IGNORECASE,
)
_UPDATED = compiled(
    r"\b(?:last\s+)?(?:updated?|modified|amended|corrected|aktualisiert|(?:letzte )?aktualisierung|"
    r"mise? à jour(?: le)?|modifié(?: le)?|actualizado(?: el)?|actualización|останнє оновлення|последнее обновление|"
    r"оновлено|обновлено|aggiornato(?: il)?|atualizado(?: em)?|"
    r"aktualizacja|zaktualizowano|actualizată?|bijgewerkt|uppdaterad|oppdatert|opdateret|güncelleme|güncellendi)\b|"
    r"\bstand:|수정|更新",
    re.IGNORECASE,
)
_UPDATED_AT = compiled(
    rf"(?:{_UPDATED.pattern})(?: at| um| à| om| kl\.?| o| alle| a las)?:?\s+({_TIME})\W*$", re.IGNORECASE
)
"""A time alone at the end of the line that gave the day: "… mis à jour à 21h30"."""
_PUBLISHED = compiled(
    r"\b(?:(?:first\s+)?(?:published|broadcast|aired)|posted|for immediate release|publication date|date|created|"
    r"original|issued|veröffentlicht|erstellt|publié(?: le)?|"
    r"dat[ae] (?:d[ei] )?pubb?li\w+|fecha de publicaci\w+|дата публ\w+|"
    r"publicado(?: el)?|опубліковано|опубликовано|pubblicato(?: il)?|"
    r"publicată?|publicado(?: em)?|opublikowano|gepubliceerd(?: op)?|publicerad|publisert|publiceret|giriş|"
    r"yayınlanma)\b|입력|송고|승인|등록|公開|配信|发布|發布",
    re.IGNORECASE,
)
_OWN_WORDS = frozenset({
    "this", "article", "story", "post", "posts", "page", "item", "news", "content", "text", "last", "first",
    "latest", "originally", "initially", "most", "recently", "was", "has", "been", "is", "and", "on", "at", "the",
    "time", "date", "web", "online", "publication", "release", "entry", "original", "of", "artikel", "dieser",
    "beitrag", "zuletzt", "letzte", "erstmals", "zuerst", "wurde", "am", "und", "der", "die", "um", "cet", "publié",
    "dernière", "première", "le", "la", "a", "été", "et", "à", "mis", "en", "ligne", "artículo", "nota", "noticia",
    "última", "primera", "el", "fue", "y", "artigo", "articolo", "notizia", "ultima", "último", "ultimo", "em", "il",
    "стаття", "статтю", "новину", "новина", "матеріал", "востаннє", "останнє", "вперше", "було", "laatst", "laatste",
    "voor", "seneste", "senaste", "siste", "het", "op", "senast", "sist", "sidst", "den", "ostatnia", "son",
    "статья", "новость", "материал", "последнее", "впервые", "было", "и", "та", "від", "от",
})  # fmt: skip
"""Before a label such as "published" they speak of the article; any other word there is what was published."""
_SEPARATED = compiled(r"[|·•–—/;()\[\],.:]\s*|\s-\s|\s{2,}")
_BULLETS = " \t-–—•*"
_LEADS_IN = frozenset({
    "on", "at", "the", "from", "am", "vom", "der", "den", "le", "du", "il", "el", "del", "em", "от", "від", "w", "op",
    "kl", "by", "et", "est", "gmt", "utc", "cet", "cest", "bst", "ist", "uhr", "h",
})  # fmt: skip
"""What may stand right before a date that is the article's own, and nothing else unless a name does."""
_WIDE_NAME = compiled(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]{2,8}")
"""In scripts without spaces and capitals."""
_READING_TIME = compiled(r"\d+ min\w*(?: read)?$", re.IGNORECASE)
_FROM_TO = compiled(r"(?<![:.\d])\d{1,4}\s*(?:[-–—]|to|bis|au|al|and|und|et|y)\s*$", re.IGNORECASE)
_UP_TO = compiled(r"\s*(?:[-–—]|to|until|till|through|bis|au|al|hasta|jusqu'au|по|до)\s*", re.IGNORECASE)
"""Dates from one day to another are those of what is held or shown."""
_NOTE = compiled(
    r"^(?:[^.!?]{0,30}: )?this (?:story|article|post|piece|report|page) "
    r"(?:was|has been) (?:last )?(?:updated|amended|corrected)\b",
    re.IGNORECASE,
)
_BARE_DATELINE = compiled(
    r"(?:\([A-Z]{2,6}\)\s*)?(?-i:[A-ZÀ-Ý][^\W\d]*)(?:[ -](?-i:[A-ZÀ-Ý][^\W\d]*)){0,3}, "
    r"(?P<month>[^\W\d_]{3,12})\b\.?\s+\d{1,2}(?:\s*\([^()]{2,30}\))?\s*[-–—:]?",
    re.IGNORECASE,
)
_EVENT = compiled(
    r"(?:venue|where|location|tickets?|doors|admission|entry|ort|eintritt|lieu|lugar|entradas?)\s*:", re.IGNORECASE
)
_OF_AN_EVENT = compiled(r"(?:date|when|datum|wann|fecha|data)\b\s*:", re.IGNORECASE)
"""Beside a venue or tickets such a line says when an event is to be."""
_PRICE = compiled(r"[£$€]\s?\d|\d\s?€|\bISBN\b")
"""On a line with a date: a book that appeared, or what is sold."""
_BY_A_HOUSE = compiled(r"\bpublished by\b(?!.*\bon\s*$)", re.IGNORECASE)
_ELSEWHERE = compiled(r"\b(?:originally|first) (?:published|appeared) (?:by|in|at)\b", re.IGNORECASE)
"""The day on which another house had it."""
_OF_ELSE = compiled(
    r":\s*$|\b(?:deadline|archived|saved|reviewed|retrieved|accessed|as of|until|by|since|before|expires?|born|died|"
    r"valid|due|closes|opens|starts|ends|begins)(?: on| at)?\W*$",
    re.IGNORECASE,
)
"""Before a date without a label of ours: a label of another kind, or a word that makes it the day of something else."""
_OF_EVENT = compiled(
    r"\W+(?:kick-?off|doors|tickets?|admission|entry|free|starts?|einlass|beginn|eintritt|entrée|entrada|вхід|вход)\b",
    re.IGNORECASE,
)
"""Behind a date: it is that of something to go to."""
_TIME_MARK = "time "
"""Begins the mark that `reader.sources` gives for a time element."""
_SHORT_YEAR = compiled(r"['’.](?:(?<!\.)\d\d|(?<=\d\.)\d\d?\.\d\d)\b")  # from its first sign on: few lines have one
_YEAR = compiled(r"['’.12](?:(?<=1)9\d\d|(?<=2)0\d\d|(?<=['’])\d\d\b|(?<=\d\.)\d\d?\.\d\d\b)")
"""Both begin with one set of signs, which the engine looks for in a fifth of the time."""
_BEFORE_YEAR = 80
"""Characters: the longest that a date, with its clock time, has before its year."""
_DAY_AND_MONTH = 2
_LONGEST = 30
_LONGEST_LABEL = 3
_LONGEST_WITH_TIME = 10
_WORDS_BESIDE = 6
"""Words; with more beside it on its line, a date without a label is told of something."""
_LONGEST_DATELINE = 80
_MOST_CHARACTERS = 600
_REACH = 8
"""How many lines under the headline a bare date may stand to be the article's own; twice as many with a time."""
_RIGHT_ABOVE = 2
"""Lines, a blank one among them."""
_WITH_CLOCK = compiled(r"\d:\d\d")
_WEEKDAY = compiled(r"(?:mon|tue|wed|thu|fri|sat|sun)", re.IGNORECASE)


def find_dates(top: Sequence[Block], headline: int | None, below: Sequence[Block]) -> tuple[Found | None, Found | None]:
    """When the article was published and updated, each None when not stated.

    `top` are the lines above the text that are neither captions nor sentences, `headline` the line number of the
    headline, `below` the lines after the text. A date counts behind a label ("Published", "Updated"), on a byline,
    or alone on a line close under the headline. Below the text only a label counts. A date without a year, one of a
    page's header, of a caption or of the body never does.
    """
    published: Found | None = None
    updated: Found | None = None
    near = 0
    label = ""
    if any(_EVENT.match(block.text) for block in top):
        top = [block for block in top if not _OF_AN_EVENT.match(block.text)]
    for block in top:
        under = headline is not None and block.number > headline
        near += under
        reach = 2 * _REACH if _WITH_CLOCK.search(block.text) else _REACH
        bare = (under and near <= reach and not is_aside(block)) or _stamps(block, headline)
        first, second = _dates_of(block, label, bare=bare)
        if published and first and first.cue == _LABELLED and published.cue == _BARE:
            published = None  # a live page has the day of its last entry first
        published, updated = published or first, updated or second
        label = block.text if block.text.count(" ") < _LONGEST_LABEL else ""
    for block in below:
        first, second = _dates_of(block, "", bare=False)
        published, updated = published or first, updated or second
    return published, updated


def _stamps(block: Block, headline: int | None) -> bool:
    """Whether a line right above the headline is nothing but a date and a time; a weekday, as in "Thursday, March 6,
    2025 5:52 AM", makes it the day on which the page was read."""
    above = headline is not None and 0 < headline - block.number <= _RIGHT_ABOVE
    whole = above and _WITH_CLOCK.search(block.text) and _DATE.fullmatch(block.text)
    return bool(whole) and not _WEEKDAY.match(block.text)


def states_date(text: str) -> bool:
    """Whether a full date, year included, stands in the beginning of the text."""
    return _states_date(text[:_MOST_CHARACTERS])


@lru_cache(maxsize=64)
def _states_date(text: str) -> bool:
    """Kept for a while: the lines above a text are asked by several."""
    start = _before_year(text)
    return start is not None and _DATE.search(text, start) is not None


def is_mostly_date(text: str) -> bool:
    """Whether a short line begins with a date and says little besides: "March 3, 2026 | 11:48 p.m."."""
    if len(text) > _LONGEST_DATELINE or _DATE.match(text) is None:
        return False
    return not _DATE.sub("", text).strip()[:1].isalnum()


def without_dates(text: str) -> str:
    """A line without the full dates on it."""
    return _DATE.sub(" ", text[:_MOST_CHARACTERS]) if _before_year(text) is not None else text


def is_bare_dateline(text: str) -> bool:
    """Whether a line is a place and a day and no more, as agencies head their copy: "(HP) PORT SELBU, March 3"."""
    dateline = _BARE_DATELINE.fullmatch(text) if len(text) <= _LONGEST_DATELINE else None
    return dateline is not None and is_month(dateline["month"])


def is_day(text: str) -> bool:
    """Whether a line is a day and a month and no more: "4 October", "October 4"."""
    words = [word.strip(".,") for word in text.split()]
    return len(words) == _DAY_AND_MONTH and any(map(str.isdigit, words)) and any(map(is_month, words))


def _before_year(text: str) -> int | None:
    """From where on a date may stand, which costs little to tell: some way before the first year, if there is any.

    Every date that counts has a year of these two centuries, or a short one.
    """
    years = _YEAR if "20" in text or "19" in text else _SHORT_YEAR
    first = years.search(text, 0, _MOST_CHARACTERS)
    return max(0, first.start() - _BEFORE_YEAR) if first else None


def is_note_of_update(text: str) -> bool:
    """An editor's note such as "This story was updated on March 4, 2025", which may stand at the end of the text."""
    return _NOTE.match(text) is not None


def _dates_of(block: Block, label: str, *, bare: bool) -> tuple[Found | None, Found | None]:
    """The dates that one line states. A date belongs to the nearest label before it, on the line or right above it."""
    text = block.text
    if len(text) > _MOST_CHARACTERS or len(text.split()) > _LONGEST or _PRICE.search(text):
        return None, None
    found: dict[str, Found] = {}
    position = 0
    start = _before_year(text)
    for match in _DATE.finditer(text, start) if start is not None else ():
        before = text[position : match.start()] if text[: match.start()].strip() else label
        position = match.end()
        value = match[0].strip(" ,|-–—")
        if (_SHORT_YEAR.search(value) or is_possible(value)) and (told := _told_by(text, match, before, bare=bare)):
            found.setdefault(told[0], Found(value, block.number, told[1]))
    published, updated = found.get("published"), found.get("updated")
    later = _UPDATED_AT.search(text, position) if published and not updated else None
    if later:
        updated = Found(later[1], block.number, 'the label "updated", without a day')
    if published is None and updated is None and bare:
        published = _from_time_element(block)
    return published, updated


def _told_by(text: str, match: re.Match[str], before: str, *, bare: bool) -> tuple[str, str] | None:
    """Which field of the article a date on a line is, and the cue that says so; None for the day of something else."""
    if _ELSEWHERE.search(before) or (_BY_A_HOUSE.search(before) and not is_byline(text)):
        return None
    later = _UP_TO.match(text, match.end())
    if _FROM_TO.search(text[: match.start()]) or (later and _DATE.match(text, later.end())):
        return None
    for field, pattern, cue in _LABELS:
        label = pattern.search(before)
        if label:
            own = _is_of_article(before[: label.start()]) and not _OF_EVENTS.match(before, label.start())
            own = own and not _GOES_ON.match(before, label.end())
            return (field, cue) if own else None
    if is_byline(text):
        return "published", "the date on the byline"
    beside = sum(any(map(str.isalnum, word)) for word in without_dates(text).split())
    own = beside <= _WORDS_BESIDE and not _OF_ELSE.search(before) and _may_stand_before(text[: match.start()])
    own = own and not _OF_EVENT.match(text, match.end())
    return ("published", _BARE) if bare and own else None


_OF_EVENTS = compiled(r"date (?:of|de|du|des) (?!pub)|date (?:de )?l['’]|дата (?!публ)", re.IGNORECASE)
"""What else a "date of" is: "Date of birth"."""
_GOES_ON = compiled(
    r"\s+(?!on\b|at\b|by\b|from\b|in\b)[a-z]{3,} [a-z]{3,}|"
    r"\s+(?i:(?:hour|dai|week|month|annual|regular|continuous)ly|every|each|(?:stünd|täg|wöchent)lich)\b"
)
"""Behind a label: "Updated rules apply from 1 January", "Updated daily"."""
_LABELLED, _BARE = 'the label "published"', "the date under the headline"
_LABELS = (("updated", _UPDATED, 'the label "updated"'), ("published", _PUBLISHED, _LABELLED))


def _is_of_article(before: str) -> bool:
    """Whether the words right before a label speak of the article, or of who signs it: "Report published" does not."""
    said = _SEPARATED.split(before)[-1].strip(_BULLETS)
    words = said.casefold().split()
    return _OWN_WORDS.issuperset(words) or is_byline(said) or bool(names_alone(said)) or is_house(said)


def _may_stand_before(before: str) -> bool:
    """Whether what stands right before a date without a label leaves it the article's: nothing, a name, a section.

    "Sailed 10 November 2026" says when a ship sailed.
    """
    said = _SEPARATED.split(before)[-1].strip(_BULLETS)
    words = [word for word in said.casefold().split() if not word.isdigit()]
    if _LEADS_IN.issuperset(words) or is_section(said) or _READING_TIME.search(said):
        return True
    return bool(_WIDE_NAME.fullmatch(said)) or (len(words) > 1 and (bool(names_alone(said)) or is_house(said)))


def _from_time_element(block: Block) -> Found | None:
    """The moment of a page's time element on a short line whose words give no date, as "3 hours ago"."""
    moments = [mark.removeprefix(_TIME_MARK) for mark in block.marks if mark.startswith(_TIME_MARK)]
    if len(moments) != 1 or len(block.text.split()) > _LONGEST_WITH_TIME or not is_possible(moments[0]):
        return None
    if _UPDATED.search(block.text):
        return None
    return Found(moments[0], block.number, "the time element under the headline")
