"""What cannot be a headline, however it looks."""

from __future__ import annotations

import re

from reader.cleaning.lines.features import reads_like_prose
from reader.cleaning.lines.pictures import picture_credit
from reader.cleaning.metadata.dates import is_bare_dateline
from reader.cleaning.metadata.sections import is_trail

_GREETING = re.compile(
    r"(?:good (?:morning|afternoon|evening)|hello|hi(?: there)?|dear (?:readers?|friends?|subscribers?)|"
    r"guten (?:morgen|tag)|bonjour|buenos días|buenas tardes|bom dia|buongiorno|доброе утро|доброго ранку)"
    r"(?:[,.!]|$| (?:everyone|all)\b)",
    re.IGNORECASE,
)
"""How letters and newsletters begin."""
_RELEASE = re.compile(
    r"(?:for immediate release|(?:press|news|media) (?:release|statement)|pressemitteilung|communiqué de presse|"
    r"nota de prensa|comunicado(?: de prensa)?|пресс-релиз|прес-реліз)\W*",
    re.IGNORECASE,
)
"""What stands over an announcement."""
_MARKUP = re.compile(r"</?[a-z]+[ />]", re.IGNORECASE)
"""An element that a scraper left as it stood in the page's source."""
_MOST_OF_TITLE, _SHORTEST_CAPITAL = 20, 4
"""Words of a title that has a stop inside; letters of a word that titles give a capital."""
_CLOSERS, _FULL_STOPS = "\"”’'»)」", (".", "…", "。")


def is_no_headline(text: str, *, opens_text: bool) -> bool:
    """What cannot be a headline: a trail, a dateline, a greeting, markup, a caption, a first sentence."""
    told = opens_text and reads_like_prose(text) and not (text.endswith(("?", "!")) or _is_written_as_title(text))
    marked = _GREETING.match(text) or _MARKUP.match(text) or _RELEASE.fullmatch(text) or picture_credit(text)
    return told or leads_on(text) or bool(marked)


def _is_written_as_title(text: str) -> bool:
    """Whether a line that may be two sentences ends without a full stop, or has capitals as titles have them."""
    words = text.split()
    long = [word for word in words if len(word) >= _SHORTEST_CAPITAL]
    in_capitals = bool(long) and all(word[0].isupper() for word in long)
    return len(words) <= _MOST_OF_TITLE and (in_capitals or not text.rstrip(_CLOSERS).endswith(_FULL_STOPS))


def leads_on(text: str) -> bool:
    """Whether a line leads through a site, or to a text as agencies head theirs, and says no more."""
    return is_trail(text) or is_bare_dateline(text)
