"""When the article was published or updated: only where a line says so, as the line writes it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.cleaning.byline import is_byline
from reader.model import Block, Found

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|"
    r"juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|"
    r"octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|janeiro|"
    r"fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|januari|februari|maart|mei|augustus|stycznia|"
    r"lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|"
    r"грудня|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)\.?"
)
_DAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"
_TIME = (
    r"\d{1,2}(?:[:.h]\d\d|時\d{1,2}分)(?::\d\d)?(?:\s*[ap]\.?m\b\.?)?"
    r"(?:\s*(?:uhr|h|GMT[+-]?\d*|(?-i:[A-Z]{2,5}))(?![^\W\d_]))?"
)
_CLOCK = rf"(?:[,\s]*(?:at|um|à|о|в|alle|[-–|—])?\s*{_TIME})?"
_CLOCK_BEFORE = rf"(?:(?<![\d:.]){_TIME},?\s+)?"
_DATE = re.compile(
    rf"(?:{_CLOCK_BEFORE}{_DAY}{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d\b{_CLOCK}"
    rf"|{_CLOCK_BEFORE}{_DAY}\b\d{{1,2}}(?:st|nd|rd|th)?\.?\s+(?:de\s+)?{_MONTH},?\s+(?:de\s+)?(?:19|20)\d\d\b{_CLOCK}"
    rf"|\b(?:19|20)\d\d-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?"
    r"(?:Z|\s?[+-]\d\d:?\d\d|\s(?-i:[A-Z]{2,5})\b)?)?"
    rf"|\b\d{{1,2}}[./]\d{{1,2}}[./](?:19|20)\d\d\b{_CLOCK}"
    rf"|\b(?:19|20)\d\d[년年.]\s?\d{{1,2}}[월月.]\s?\d{{1,2}}[일日]?{_CLOCK}"
    rf"|{_MONTH}\s+\d{{1,2}},?\s+['’]\d\d\b|(?<![\d.])(?:[012]?\d|3[01])\.(?:[012]?\d|3[01])\.\d\d(?![.\d])"
    rf")",
    re.IGNORECASE,
)
_UPDATED = re.compile(
    r"\b(?:last\s+)?(?:updated?|modified|aktualisiert|mis à jour(?: le)?|modifié(?: le)?|actualizado(?: el)?|"
    r"оновлено|обновлено|aggiornato(?: il)?)\b|\bstand:|수정|更新",
    re.IGNORECASE,
)
_PUBLISHED = re.compile(
    r"\b(?:(?:first\s+)?published|posted|publication date|date|created|issued|veröffentlicht|erstellt|publié(?: le)?|"
    r"publicado(?: el)?|опубліковано|опубликовано|pubblicato(?: il)?)\b|입력|송고|公開|配信",
    re.IGNORECASE,
)
_NOTE = re.compile(
    r"^(?:[^.!?]{0,30}: )?this (?:story|article|post|piece|report|page) (?:was|has been) (?:last )?updated\b",
    re.IGNORECASE,
)
_BARE_DATELINE = re.compile(
    rf"(?:\([A-Z]{{2,6}}\)\s*)?(?-i:[A-ZÀ-Ý][^\W\d]*)(?:[ -](?-i:[A-ZÀ-Ý][^\W\d]*)){{0,3}}, {_MONTH}\s+\d{{1,2}}"
    r"(?:\s*\([^()]{2,30}\))?\s*[-–—:]?",
    re.IGNORECASE,
)
_SHORT_YEAR = re.compile(r"['’]\d\d\b|\d\.\d\d?\.\d\d\b")
_LONGEST = 30
_LONGEST_DATELINE = 80
_MOST_CHARACTERS = 600
_REACH = 8
"""How many lines under the headline a bare date may stand to be the article's own."""


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
    for block in top:
        under = headline is not None and block.number > headline
        near += under
        first, second = _dates_of(block, bare=under and near <= _REACH)
        published, updated = published or first, updated or second
    for block in below:
        first, second = _dates_of(block, bare=False)
        published, updated = published or first, updated or second
    return published, updated


def states_date(text: str) -> bool:
    """Whether a full date, year included, stands in the beginning of the text."""
    return _may_hold_year(text) and _DATE.search(text, 0, _MOST_CHARACTERS) is not None


def without_dates(text: str) -> str:
    """A line without the full dates on it."""
    return _DATE.sub(" ", text[:_MOST_CHARACTERS]) if _may_hold_year(text) else text


def is_bare_dateline(text: str) -> bool:
    """Whether a line is a place and a day and no more, as agencies head their copy: "(HP) PORT SELBU, March 3"."""
    return len(text) <= _LONGEST_DATELINE and _BARE_DATELINE.fullmatch(text) is not None


def _may_hold_year(text: str) -> bool:
    """A look that costs next to nothing: every date that counts has a year of these two centuries, or a short one."""
    return "20" in text or "19" in text or _SHORT_YEAR.search(text[:_MOST_CHARACTERS]) is not None


def is_note_of_update(text: str) -> bool:
    """An editor's note such as "This story was updated on March 4, 2025", which may stand at the end of the text."""
    return _NOTE.match(text) is not None


def _dates_of(block: Block, *, bare: bool) -> tuple[Found | None, Found | None]:
    """The dates that one line states. A date belongs to the nearest label before it on the line."""
    published: Found | None = None
    updated: Found | None = None
    if not _may_hold_year(block.text) or len(block.text) > _MOST_CHARACTERS or len(block.text.split()) > _LONGEST:
        return None, None
    position = 0
    for match in _DATE.finditer(block.text):
        before = block.text[position : match.start()]
        position = match.end()
        value = match[0].strip(" ,|-–—")
        if _UPDATED.search(before):
            updated = updated or Found(value, block.number, 'the label "updated"')
        elif _PUBLISHED.search(before):
            published = published or Found(value, block.number, 'the label "published"')
        elif is_byline(block.text):
            published = published or Found(value, block.number, "the date on the byline")
        elif bare and len(block.text.split()) - len(match[0].split()) <= 6:
            published = published or Found(value, block.number, "the date under the headline")
    return published, updated
