"""Which sentences state something that another outlet could tell as well.

Signatures, rights lines, lone fragments and questions used as sub-headings state nothing; calling them "only here"
would be a false mark, so they take no part in the comparison. When in doubt a sentence is a claim.
"""

from __future__ import annotations

import re
from functools import lru_cache

from reader.comparing.words.wording import REMEMBERED, words_in
from reader.patterns import compiled

_HEADING_WORDS, _HEADING_LETTERS = 12, 20
_QUOTES = "\"'”’»"
_WORD = compiled(r"\w+")
_CJK = (("぀", "ヿ"), ("㐀", "鿿"), ("가", "힯"))
_RIGHTS = compiled(
    r"©|\ball rights reserved\b|\bcopyright\b.{0,40}\d{4}"
    r"|\b(?:may|must) not be (?:published|reproduced|broadcast|copied|republished)",
    re.IGNORECASE,
)
_RIGHTS_WORDS = frozenset({"reserved", "copyright", "published", "reproduced", "broadcast", "copied", "republished"})
_OF_ITSELF = compiled(
    r"^\W*(?:this is a (?:developing|breaking)(?: news)? story"
    r"|(?:more|further) (?:details|updates) (?:soon|to (?:follow|come))"
    r"|(?:please )?(?:refresh|check back)\b.{0,30}\bupdates?\b"
    r"|this (?:story|article|report) (?:is being|will be|has been|was) (?:updated|amended|corrected)\b(?!.*\bthat\b)"
    r"|(?:additional )?reporting by )",
    re.IGNORECASE,
)
"""What an article says of itself; "updated to note that …" tells something of the world."""
_OF_ITSELF_WORDS = frozenset(
    {"developing", "breaking", "updates", "update", "details", "story", "article", "report", "reporting"}
)
_TWEET = compiled(
    r"^[—–-]+\s.{2,80}(?:\(@\w+\)|,?\s\w+\.? \d{1,2}, \d{4}|\d{1,2} \w+ \d{4})$"
    r"|^\S.{0,60}\(@\w+\)\W*(?:\w+\.? \d{1,2}, \d{4})?$|^(?:pic\.twitter\.com|https?:)/\S*$"
)
_SIGNATURE = compiled(r"^[—–]\s?\w[\w .,'’-]{0,60}$")
_DATE_ONLY = compiled(
    r"^\W*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?"
    r"(?:\w+\.? \d{1,2}, \d{4}|\d{1,2}\.? \w+ \d{4}|\d{1,2}[./]\d{1,2}[./]\d{2,4})\W*$",
    re.IGNORECASE,
)
_ITEM = compiled(r"^[•▪●*·–—-]\s+")
"""The mark before an item of a list."""
_STATES = compiled(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|must|[a-z]{2,}ed|ist|sind|war|waren|hat|haben|wird|werden"
    r"|wurden?|est|sont|était|ont|a été|sera|son|está|fue|han|será)\b"
)
"""A verb, by which an item of a list states something: the last word of a name or a topic has none."""
_LABEL = compiled(r"^\W*\[.{1,60}\]\W*$|^[^.!?]{1,60}:$")

_DATELINE = compiled(
    r"(?:[^\W\d_a-z][\w .,'’/-]{1,50}\([^()]{2,40}\)\s*[-–—:]+"
    r"|[A-ZÀ-ÖØ-ÞЀ-Я][A-ZÀ-ÖØ-ÞЀ-Я .'’/-]{2,40}(?:, [\w. ]{2,30}){0,2}\s*(?:[–—]|--?))\s+(?=[\"“„«]|[^\W_a-z])"
)
"""Place, perhaps a date, and the agency in brackets; or a place in capitals and a dash."""

_NO_CLAIMS = (_TWEET, _SIGNATURE, _DATE_ONLY, _LABEL)
_ITEM_WORDS = 4


@lru_cache(maxsize=REMEMBERED)
def makes_claim(text: str) -> bool:
    """Whether `text` asserts something; not so signatures, rights lines, dates, labels, fragments, short questions."""
    words = _WORD.findall(text)
    letters = _cjk_letters(text)
    if letters >= 6:
        return not _states_rights(text)
    if len(words) < 3 or not any(word.isalpha() and len(word) > 1 for word in words):
        return False
    if text.rstrip(_QUOTES).endswith("?") and len(words) <= 8:
        return False
    patterns = (_TWEET, _DATE_ONLY, _LABEL) if _is_item(text) else _NO_CLAIMS
    return not (_states_rights(text) or _speaks_of_itself(text) or any(pattern.match(text) for pattern in patterns))


def _states_rights(text: str) -> bool:
    told = "©" in text or not words_in(text).isdisjoint(_RIGHTS_WORDS)
    return told and _RIGHTS.search(text) is not None


def _speaks_of_itself(text: str) -> bool:
    return not words_in(text).isdisjoint(_OF_ITSELF_WORDS) and _OF_ITSELF.match(text) is not None


def dateline_length(text: str) -> int:
    """How many characters at the start of `text` are a dateline, which says where it was written and claims nothing."""
    dateline = _DATELINE.match(text)
    return dateline.end() if dateline else 0


def is_heading(text: str) -> bool:
    """Whether `text` looks like a sub-heading: few words and no full stop, colon or other mark at the end."""
    letters = _cjk_letters(text)
    if _is_item(text):
        return False
    short = letters <= _HEADING_LETTERS if letters else len(_WORD.findall(text)) <= _HEADING_WORDS
    return short and text.rstrip(_QUOTES)[-1:].isalnum()


def _is_item(text: str) -> bool:
    """Whether `text` is an item of a list that states something: it has a verb, and enough words to be held to it."""
    mark = _ITEM.match(text)
    return mark is not None and len(_WORD.findall(text)) >= _ITEM_WORDS and _STATES.search(text, mark.end()) is not None


def _cjk_letters(text: str) -> int:
    """How many letters are Chinese, Japanese or Korean (a pattern of these ranges takes 3 ms to compile)."""
    if text.isascii() or max(text) < _CJK[0][0]:
        return 0
    return sum(any(low <= letter <= high for low, high in _CJK) for letter in text)
