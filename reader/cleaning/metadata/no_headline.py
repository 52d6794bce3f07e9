"""What cannot be a headline, however it looks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from reader.cleaning.lines.features import reads_like_prose
from reader.cleaning.lines.keeping import is_stamp
from reader.cleaning.lines.pictures import picture_credit
from reader.cleaning.metadata.dates import is_bare_dateline
from reader.cleaning.metadata.sections import is_trail
from reader.cleaning.metadata.signature import signs
from reader.patterns import compiled

_GREETING = compiled(
    r"(?:good (?:morning|afternoon|evening)|hello|hi(?: there)?|dear (?:readers?|friends?|subscribers?)|"
    r"guten (?:morgen|tag)|bonjour|buenos días|buenas tardes|bom dia|buongiorno|доброе утро|доброго ранку)"
    r"(?:[,.!]|$| (?:everyone|all)\b)",
    re.IGNORECASE,
)
"""How letters and newsletters begin."""
_RELEASE = compiled(
    r"(?:for immediate release|(?:press|news|media) (?:release|statement)|pressemitteilung|communiqué de presse|"
    r"nota de prensa|comunicado(?: de prensa)?|пресс-релиз|прес-реліз|bc-\S.*|.* writethru\b.*)\W*",
    re.IGNORECASE,
)
"""What stands over an announcement, and over an agency's copy."""
_ON_AIR = compiled(
    r"(?:(?:live )?now (?:playing|on(?: air)?)|(?:on air|playing|live) now|up next|coming up next|jetzt läuft|"
    r"(?:gerade läuft|läuft gerade)|à l['’]antenne|ahora suena|(?:зараз|сейчас) (?:в ефірі|в эфире|грає|играет))"
    r"\s*[:|•·–—-]\s*\S.*",
    re.IGNORECASE,
)
"""What a station sends meanwhile: "Now playing: The Breakfast Show"."""
_MOST_OF_TITLE, _SHORTEST_CAPITAL = 20, 4
"""Words of a title that has a stop inside; letters of a word that titles give a capital."""
_SMALL_IN_TITLES = frozenset(["after", "amid", "before", "between", "from", "into", "over", "than", "with"])
"""Longer words that titles with capitals write small, as in "Colder Days Ahead after Storm Warning Tues."."""
_FEWEST_FIGURES = 3
_LONGEST_STAMP, _LONGEST_ENTRY = 12, 12
"""Characters; lines."""
_CLOSERS, _FULL_STOPS = "\"”’'»)」", (".", "…", "。")


def is_no_headline(text: str, *, opens_text: bool) -> bool:
    """What cannot be a headline: a trail, a dateline, a greeting, a caption, a first sentence."""
    told = opens_text and reads_like_prose(text) and not _is_written_as_title(text)
    if told or _GREETING.match(text) or _ON_AIR.match(text) or _RELEASE.fullmatch(text):
        return True
    return bool(picture_credit(text)) or leads_on(text) or _is_ticker(text) or signs(text)


def _is_ticker(text: str) -> bool:
    """Whether a line is mostly figures, as of the markets: "HX 40 6,112.4 +0.3% · Oil 71.20"."""
    words = [word for word in text.split() if any(map(str.isalnum, word))]
    figures = sum(any(map(str.isdigit, word)) for word in words)
    return figures >= _FEWEST_FIGURES and figures * 2 >= len(words)


def _is_written_as_title(text: str) -> bool:
    """Whether a line that may be two sentences ends without a full stop, or has capitals as titles have them."""
    words = text.split()
    long = [word for word in words if len(word) >= _SHORTEST_CAPITAL and word not in _SMALL_IN_TITLES]
    in_capitals = all(word[0].isupper() for word in long) and not text.isupper()
    return len(words) <= _MOST_OF_TITLE and (in_capitals or not text.rstrip(_CLOSERS).endswith(_FULL_STOPS))


def leads_on(text: str) -> bool:
    """Whether a line leads through a site, or to a text as agencies head theirs, and says no more."""
    return is_trail(text) or is_bare_dateline(text)


def titles_of_entries(texts: Sequence[str], keep: Sequence[bool]) -> frozenset[str]:
    """The lines right under a time of day that head a kept line, where another time follows: entries of a live blog."""
    stamps = [index for index, text in enumerate(texts) if len(text) <= _LONGEST_STAMP and is_stamp(text)]
    followed = [index for index, below in pairwise(stamps) if index + 2 < below <= index + _LONGEST_ENTRY]
    return frozenset(texts[index + 1] for index in followed if keep[index + 2])
