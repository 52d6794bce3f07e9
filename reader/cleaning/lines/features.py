"""What can be measured on a line and around it, before any judgement: the numbers that the scorer weighs."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from operator import itemgetter
from typing import NamedTuple

from reader.cleaning.cues import Cue, Lexicon, normalise
from reader.patterns import compiled

CUE_KINDS = (
    "membership", "newsletter", "subscription", "sharing", "comments", "bio", "legal", "cookies", "advertisement",
    "caption", "media", "byline", "date", "related", "newsfeed", "navigation", "credit",
)  # fmt: skip
_WIDE = compiled(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")
_HANGUL = compiled(r"[\uac00-\ud7a3]")
_READ_BY_SIGN = compiled(rf"{_WIDE.pattern}|{_HANGUL.pattern}")
_SENTENCE_BREAK = compiled(r"[.!?…][\"”’»)\]]*\s+[\"“‘«(\[¿¡]*[^\W\d_a-zа-яёіїєґ]")
_WIDE_BREAK = compiled(r"[。！？](?=.)")
_STOP_INSIDE = compiled(r"[.!?…][\"”’»)]*\s|[。！？]")
_SENTENCE_END = (".", "!", "?", "。", "！", "？")
_STOPS = (*_SENTENCE_END, "…")
_CLOSERS = "\"”’'»)]“"
_QUOTES = '"“”«»„'
_BULLET = compiled(r"(?:[-*•·–—▪►>]|\d{1,2}[.)])\s")
_LINK = compiled(r"https?:|www\.|\.com\b|\.org\b|@\w", re.IGNORECASE)
_TIME = compiled(r"[:.](?:(?<=\b\d.)|(?<=\b\d\d.))\d\d\b")  # from its colon on, as the year from its century on
_DIGIT = compiled(r"\d")
_INITIAL = itemgetter(0)
_NO_DIGITS = dict.fromkeys(range(ord("0"), ord("9") + 1))
_SAMPLED = 400
"""So many characters of a line are looked at for digits."""
_FUSED = compiled(
    r"[A-ZÀ-Þ](?:(?<=[^\W\d_A-ZÀ-Þ].)|(?<=[^\W\d_A-ZÀ-Þ][.?!’”)].))[a-zß-ÿ]*\s", re.DOTALL
)  # from its capital on: few signs of a line are capitals
"""A title and the text under it that a scraper wrote as one line: "Ferry line closesThe last ferry sailed"."""
_LONGEST_BYLINE = 10
"""Words; a longer sentence that begins with "By" or "From" names no author."""
_LONGEST_HEADING, _LONGEST_LABEL, _OTHER_WORDS_OF_A_HEADING = 12, 7, 1
"""Words: of a heading over comments, of one over other matter ("Related"), and beside those that speak of comments."""
_YEAR = compiled(r"(?:19|20)(?<=\b..)\d\d\b")


class Shape(NamedTuple):
    """A line on its own, without its neighbours; whether it heads readers' comments, or other matter of the page.

    `normal` and its words, `spoken`, are as `normalise` gives them.
    """

    words: float
    sentence: bool
    prose: float
    numbers: tuple[float, ...]
    normal: str
    spoken: tuple[str, ...]
    cues: Sequence[Cue]
    opens_comments: bool
    opens_other_matter: bool


def has_wide(text: str) -> bool:
    """Whether a text holds signs of a script that is read by the sign, such as Chinese, Japanese, Thai or Korean."""
    return not text.isascii() and _READ_BY_SIGN.search(text) is not None


def may_be_prose(text: str) -> bool:
    """A sentence of six words or more, or a line of twenty: a look that costs next to nothing."""
    words = text.count(" ") + 1
    if words < 20 and not text.isascii():
        words += len(_WIDE.findall(text)) // 2
    return words >= 20 or (words >= 6 and text.rstrip(_CLOSERS).endswith(_STOPS))


_RUNS_ON = 40
"""Words: what is said without a full stop, as where a machine has written down what it heard."""


def reads_like_prose(text: str) -> bool:
    """A short sentence, a long line in which one ends, or one so long and mostly in small letters that no menu is it: a
    loose look, for texts in which nothing better is found."""
    words = text.count(" ") + 1 + len(_WIDE.findall(text)) // 2
    whole = text.rstrip(_CLOSERS).endswith(_SENTENCE_END)
    if (words >= 3 and whole) or (words >= 8 and _STOP_INSIDE.search(text) is not None):
        return True
    return words >= _RUNS_ON and sum(word[0].islower() for word in text.split()) > words / 2


def _may_hold_link(text: str) -> bool:
    """A look that costs next to nothing, before the pattern for links is asked."""
    lower = text.lower()
    return "http" in lower or "www." in lower or ".com" in lower or ".org" in lower or "@" in lower


def _breaks(text: str, wide: bool) -> int:
    """How many sentences end inside a text."""
    return len(_SENTENCE_BREAK.findall(text)) + (len(_WIDE_BREAK.findall(text)) if wide else 0)


def _digits(text: str) -> int:
    """How many digits there are; plain text is looked through in a third of the time without a pattern."""
    return len(text) - len(text.translate(_NO_DIGITS)) if text.isascii() else len(_DIGIT.findall(text))


def measure(text: str, lexicon: Lexicon | None) -> Shape:
    """Length, punctuation, letter case, figures and cues of one line."""
    parts = text.split()
    count = len(parts)
    words: float = count
    normal, tokens = normalise(text)
    wide = not normal.isascii() and has_wide(text)  # the former is known of most lines, whatever quotes they hold
    if wide:
        words += len(_WIDE.findall(text)) / 2 + len(_HANGUL.findall(text)) / 4
    bare = text.rstrip(_CLOSERS)
    ends = bare.endswith(_SENTENCE_END)
    ellipsis = bare.endswith(("…", "..."))
    capitals = sum(map(str.isupper, map(_INITIAL, parts[:60])))
    sampled = min(count, 60)
    breaks = _breaks(text, wide) if words > 8 else 0
    sentence = ends and not ellipsis and words >= 6
    commas = text.count(",") + (0 if text.isascii() else text.count("，") + text.count("、"))
    long = len(text) > _SAMPLED
    prose = min(words, 60.0) if sentence else (words if words >= 20 else 0.0)
    digits = _digits(text[:_SAMPLED]) if "#" in normal or long else 0
    answers = words <= 1 and ends and not ellipsis  # "No." is no button of a poll
    cues = lexicon.find(normal, tokens) if lexicon and not answers else ()
    if sentence and words > _LONGEST_BYLINE:
        cues = [cue for cue in cues if cue.kind != "byline"]
    personal = _personal(text, tokens, lexicon) if lexicon else ()
    first = text[0]
    numbers: tuple[float, ...] = (
        math.log1p(words),
        ends,
        ellipsis,
        text[-1] in ":：",
        first.isdigit(),
        _BULLET.match(text) is not None,
        capitals / sampled if sampled else 0.0,
        text.isupper(),
        digits / min(len(text), _SAMPLED),
        commas,
        commas / words if words else 0.0,
        breaks,
        min(6.0, text.count('"') if text.isascii() else sum(map(text.count, _QUOTES))),
        first in "\"“«„‘'",
        "?" in text,
        "!" in text,
        "|" in text or "›" in text or text[-1] == "»" or "→" in text,
        _may_hold_link(text) and _LINK.search(text) is not None,
        (digits > 2 or long) and _TIME.search(text) is not None,
        (digits > 2 or long) and _YEAR.search(text) is not None,
        len(text) / max(1, count),
        first in "[(" and text[-1] in "])",
        "$" in text or "€" in text or "£" in text,
        len(_FUSED.findall(text, 0, 600)),
        *personal,
        *_cue_numbers(cues, words),
    )
    if lexicon is None or sentence or words > _LONGEST_HEADING or not tokens:
        return Shape(words, sentence, prose, numbers, normal, tokens, cues, False, False)
    comments = first not in '"“«„' and _opens_comments(normal, tokens, cues, lexicon)  # "No comment.", he said
    named = ": " in text  # "Related: Who pays?" leads to one story and heads no others
    heads = normal in lexicon.ends_article or (tokens[0] in lexicon.more_heading and not bare.endswith((".", "。")))
    other = words <= _LONGEST_LABEL and heads and not named
    return Shape(words, sentence, prose, numbers, normal, tokens, cues, comments, other)


def _opens_comments(normal: str, words: Sequence[str], cues: Sequence[Cue], lexicon: Lexicon) -> bool:
    """A short line that speaks of comments, is no sentence and says nothing else: the heading of what readers wrote.

    "Comment: The harbour has lost its soul" is the title of a column.
    """
    if normal in lexicon.comments_headings:
        return True
    if lexicon.comments_words.isdisjoint(words):
        return False
    spoken = {word for cue in cues if cue.kind == "comments" for word in cue.phrase.split()}
    others = set(words) - spoken - lexicon.comments_words - lexicon.common - {"#"}
    counted = any(f" # {word} " in normal for word in lexicon.comments_words)
    return counted or len(others) <= _OTHER_WORDS_OF_A_HEADING


SHAPE_NAMES = (
    "length", "ends a sentence", "ends in an ellipsis", "ends in a colon", "starts with a digit", "bullet", "capitals",
    "all capitals", "digits", "commas", "comma rate", "sentences", "quotes", "opens with a quote", "question",
    "exclamation", "separator", "link", "clock time", "year", "word length", "wholly in brackets", "price",
    "fused words",
)  # fmt: skip
_KINDS_ASKED = ("legal", "related")
"""Of what the other kinds say the trees made no use beside the strongest cue and how many there are."""
_STRENGTH = {"whole": 3.0, "start": 2.0, "alone": 2.0, "anywhere": 1.0}
LEXICAL_NAMES = (
    "address",
    "writes of self",
    "reported speech",
    *(f"cue {kind}" for kind in _KINDS_ASKED),
    "cues",
    "whole cue",
    "start cue",
    "cue rate",
)


def _personal(text: str, words: Sequence[str], lexicon: Lexicon) -> tuple[float, float, float]:
    """How often the line speaks to its reader, of its writer, and reports what somebody said."""
    said = list(filter(lexicon.personal.__contains__, words))
    if not said:
        return 0.0, 0.0, 0.0
    own, reported = (float(sum(map(of.__contains__, said))) for of in (lexicon.own, lexicon.reporting))
    return float(lexicon.addresses(text, said)), own, reported


def _cue_numbers(cues: Sequence[Cue], words: float) -> Sequence[float]:
    if not cues:
        return NO_CUES
    kinds = [max([_STRENGTH[cue.stands] for cue in cues if cue.kind == kind], default=0.0) for kind in _KINDS_ASKED]
    standing = [cue.stands for cue in cues]
    rate = len(cues) / (words + 4)
    return [*kinds, float(len(cues)), float(standing.count("whole")), float(standing.count("start")), rate]


NO_CUES = (0.0,) * (len(_KINDS_ASKED) + 4)
