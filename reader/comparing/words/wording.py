"""The words of a sentence made comparable: spelling, inflection and number formats folded, function words set apart.

A `Token` keeps its place in the text, so that every judgement on words can be shown on the words themselves.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from reader.comparing.words.clock import find_times_of_day
from reader.comparing.words.commonplaces import find_commonplaces
from reader.comparing.words.english import COMMENT_WORDS, IRREGULAR, NO_COMMENT
from reader.comparing.words.lexicon import (
    DURATIONS,
    FRACTIONS,
    MONTHS,
    NUMBER_WORDS,
    SCALE_BEGINNINGS,
    SCALES,
    SHORT_SCALES,
    SMALL_NUMBERS,
    STEMMERS,
    STOP_WORDS,
    UNSPACED_PARTICLES,
)
from reader.model import Span
from reader.patterns import compiled

_STRAIGHT = str.maketrans("‘’‚‛`´“”„‟«»‐‑‒–—−", "''''''\"\"\"\"\"\"------")
_FIGURE = (
    r"(?P<initials>(?:[^\W\d_]\.){2,})"
    r"|(?P<percent>\d+(?:[.,]\d+)*)(?: ?%|[ -]per ?cent\b)"
    r"|(?P<digits>\d+(?:[.,]\d+)*)(?P<ordinal>(?:st|nd|rd|th)\b)?"
    r"|(?P<part>\b(?:a (?:third|quarter|fifth|tenth)(?= (?:of|more|less|fewer|higher|lower|between|from)\b|[.,;]|$)"
    r"|half(?= (?:of|the|its|their|all)\b)))"
)
_CJK = r"|(?P<unspaced>[぀-ヿ㐀-鿿豈-﫿]+)|(?P<hangul>[가-힯]+)"
_FIRST_CJK = "぀"
_LETTERS = r"(?:[^\W\d_]++|[\u0300-\u036f\u064b-\u065f\u0900-\u0963\u0970-\u0dff]++)++"
"""Letters and the signs that belong to them: without these the words of Hindi and its like fall apart at each vowel."""
_WORD = rf"|(?P<word>{_LETTERS}(?:'{_LETTERS})*)"
_SPACED_WORD = compiled(_FIGURE + _WORD)
_LATIN = compiled("[a-z]+")
_DIGIT = compiled(r"\d")
_GROUPED = compiled(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,}")
_DOTTED = compiled(r"[1-9]\d{0,2}\.\d{3}")
_POINT = frozenset(["en", "zh", "ja", "ko", "hi", "th"])
"""Languages in which a point never groups the digits of a thousand."""
_ELIDED = frozenset(["l", "d", "j", "n", "s", "c", "m", "t", "qu", "un", "dell", "all", "nell", "sull"])
_LONGEST_FIGURE = 60
"""Characters; a longer row of digits is no figure, and more than a number can be."""
_CRUDE_STEM = 5
_ACRONYM = 6
_LOUD = 20
"""Letters from which on a text without a small one is in capitals throughout, and no list of acronyms."""
REMEMBERED = 32768
"""Sentences whose words are remembered. Each rule goes through all sentences of a story: where one more is there than
is remembered, each is forgotten before it is asked for again (one article of 20,000: the differences took four times as
long)."""

TIME = "@"
"""What begins the term of a time of day."""


class Token(NamedTuple):
    """A word or figure of a sentence: where it stands, what it is compared by, and what it is.

    `term` is the stem, "#" and the value for a figure, `TIME` and the minutes for a time of day, or that of a
    commonplace. `stop` marks words that carry no fact by themselves, `capital` an initial capital.
    """

    start: int
    end: int
    term: str
    stop: bool = False
    capital: bool = False
    number: float | None = None

    @property
    def is_figure(self) -> bool:
        """Whether it is a number or a time of day."""
        return self.number is not None or self.term.startswith(TIME)


@lru_cache(maxsize=REMEMBERED)
def tokens(text: str, language: str = "en") -> tuple[Token, ...]:
    """The tokens of `text` in order; Chinese, Japanese and Korean runs as overlapping pairs of characters."""
    plain = _told_apart(straighten(text))
    found = list(_tokens(plain, language))
    if language == "en" and (phrases := _phrases(plain)):
        found = list(_with_phrases_joined(found, phrases))
    if any(token.number is not None for token in found):
        found = list(_with_numbers_joined(found, plain, language))
    asked = not words_in(plain).isdisjoint(COMMENT_WORDS)
    silent = [match.span() for match in NO_COMMENT.finditer(plain)] if asked else []
    return tuple(_with_silence_bound(found, silent) if silent else found)


def straighten(text: str) -> str:
    """`text` with typographic quotation marks, apostrophes and dashes as plain ones; the length stays."""
    return text if text.isascii() and "`" not in text else text.translate(_STRAIGHT)


def in_capitals(text: str) -> bool:
    """Whether all of a sentence is in capitals: no name, acronym or noun can be told by its letters there."""
    return text.isupper() and sum(map(str.isalpha, text)) >= _LOUD


def _told_apart(text: str) -> str:
    """`text` with small letters where all of it is in capitals, of the same length."""
    small = text.lower() if in_capitals(text) else text
    return small if len(small) == len(text) else text


@lru_cache(maxsize=REMEMBERED)
def words_in(text: str) -> frozenset[str]:
    """The runs of Latin letters in `text`, in small letters: without its words a rule need not read a text closely."""
    return frozenset(_LATIN.findall(text.lower()))


@lru_cache(maxsize=REMEMBERED)
def has_digit(text: str) -> bool:
    """Whether a digit stands in `text`."""
    return _DIGIT.search(text) is not None


def _tokens(text: str, language: str) -> Iterator[Token]:
    cjk = not text.isascii() and max(text) >= _FIRST_CJK
    pattern = re.compile(_FIGURE + _CJK + _WORD) if cjk else _SPACED_WORD  # the former is costly to compile
    for found in pattern.finditer(text):
        start, end = found.span()
        kind = found.lastgroup
        if kind == "word":
            _, _, term, stop, capital, number = _word(found[0], language)
            yield Token(start, end, term, stop, capital, number)
        elif end - start > _LONGEST_FIGURE and found[0][0].isdigit():
            yield Token(start, end, found[0])
        elif found["percent"]:
            yield _share(start, end, _value(found["percent"], language) / 100)
        elif found["digits"]:
            yield _figure(start, end, _value(found["digits"], language))
        elif found["part"] and language == "en":
            yield _share(start, end, 1 / FRACTIONS[found["part"].removeprefix("a ")])
        elif kind == "initials":
            yield Token(start, end, found[0].replace(".", "").lower() + ".", capital=found[0].isupper())
        elif kind in ("unspaced", "hangul"):
            yield from _pairs(found[0], start)
        else:
            yield _word(found[0], language)._replace(start=start, end=end)


def _pairs(run: str, start: int) -> Iterator[Token]:
    if len(run) == 1:
        yield Token(start, start + 1, run)
    for i in range(len(run) - 1):
        pair = run[i : i + 2]
        yield Token(start + i, start + i + 2, pair, stop=not UNSPACED_PARTICLES.isdisjoint(pair))


@lru_cache(maxsize=65536)
def _word(word: str, language: str) -> Token:
    """A word as a token at the beginning of a text."""
    lower = word.lower()
    if word.isupper() and 2 <= len(word) <= _ACRONYM:
        return Token(0, len(word), f"{lower}.", capital=True)
    stops = STOP_WORDS.get(language, frozenset())
    capital = word[0].isupper()
    if lower in stops:
        return Token(0, len(word), lower, stop=True, capital=capital)
    lower = lower.removesuffix("'s").removesuffix("'")
    head, _, tail = lower.partition("'")
    if tail and head in _ELIDED:
        lower = tail
    if language == "en" and lower in NUMBER_WORDS:
        return _figure(0, len(word), float(NUMBER_WORDS[lower]))
    if lower in SMALL_NUMBERS.get(language, ()):
        return _figure(0, len(word), float(SMALL_NUMBERS[language][lower]))
    if language == "en":
        lower = IRREGULAR.get(lower, MONTHS.get(lower, lower))
    return Token(0, len(word), _stemmer(language)(lower), stop=lower in stops, capital=capital)


def _figure(start: int, end: int, value: float) -> Token:
    return Token(start, end, f"#{value:g}", number=value)


def _share(start: int, end: int, value: float) -> Token:
    """A part of a whole: two thirds and 67 % are one."""
    return _figure(start, end, value)._replace(term=f"#{round(value, 2):g}")


def _duration(start: int, end: int, seconds: float) -> Token:
    """A time that something takes: 72 hours and three days are one, and no count of anything."""
    return _figure(start, end, seconds)._replace(term=f"#{seconds:g} seconds")


def _value(digits: str, language: str) -> float:
    if _GROUPED.fullmatch(digits) or (language not in _POINT and _DOTTED.fullmatch(digits)):
        return float(digits.replace(",", "") if "," in digits else digits.replace(".", ""))
    parts = re.split(r"[.,]", digits)
    return float(f"{parts[0]}.{''.join(parts[1:])}" if len(parts) > 1 else parts[0])


def _with_silence_bound(found: Iterable[Token], silent: Sequence[Span]) -> Iterator[Token]:
    """Bind the words of "declined to comment" to the word before them: two people's silence is not one fact."""
    who = ""
    for token in found:
        if any(start <= token.start < end for start, end in silent):
            yield token if token.stop else token._replace(term=f"{token.term} of {who}")
        else:
            who = who if token.stop else token.term
            yield token


def _phrases(text: str) -> list[tuple[Span, str]]:
    """The times of day and the commonplaces of an English text, in order, each with its term."""
    words = words_in(text)
    times = [((time.start, time.end), f"{TIME}{time.minutes}") for time in find_times_of_day(text, words)]
    return sorted([*times, *find_commonplaces(text, words)])


def _with_phrases_joined(found: Iterable[Token], phrases: Sequence[tuple[Span, str]]) -> Iterator[Token]:
    """Put one token in place of those of each phrase."""
    waiting = list(reversed(phrases))
    for token in found:
        while waiting and token.start >= waiting[-1][0][1]:
            waiting.pop()
        if not waiting or token.end <= waiting[-1][0][0]:
            yield token
        elif token.start == waiting[-1][0][0]:
            yield Token(*waiting[-1][0], waiting[-1][1])


def _with_numbers_joined(found: Iterable[Token], text: str, language: str) -> Iterator[Token]:
    """Join "46" and "million", "forty" and "six", "two" and "thirds": one figure, one value."""
    waiting: Token | None = None
    for token in found:
        joined = _joined(waiting, token, text, language) if waiting else None
        if waiting and joined is None:
            yield waiting
        waiting = joined or token
    if waiting:
        yield waiting


def _joined(first: Token, second: Token, text: str, language: str) -> Token | None:
    if first.number is None or second.start - first.end > 1:
        return None
    word = text[second.start : second.end].lower()
    scale = SCALES.get(word) or (SHORT_SCALES.get(word) if first.end == second.start else None)
    if scale is None and language != "en":
        scale = next((value for start, value in SCALE_BEGINNINGS.items() if word.startswith(start)), None)
    if scale:
        return _figure(first.start, second.end, first.number * scale)
    if word in FRACTIONS and first.number < FRACTIONS[word]:
        return _share(first.start, second.end, first.number / FRACTIONS[word])
    if word in DURATIONS and first.term == f"#{first.number:g}":
        return _duration(first.start, second.end, first.number * DURATIONS[word])
    if word == "dozen":
        return _figure(first.start, second.end, first.number * NUMBER_WORDS[word])
    tens_and_ones = first.number in range(20, 100, 10) and second.number in range(1, 10)
    if tens_and_ones and second.number and not text[first.start].isdigit():
        return _figure(first.start, second.end, first.number + second.number)
    return None


@lru_cache(maxsize=64)
def _stemmer(language: str) -> Callable[[str], str]:
    """Snowball where it knows the language; else the first letters, which is what inflection mostly leaves alone."""
    name = STEMMERS.get(language)
    if name is None:
        return lambda word: word[:_CRUDE_STEM]
    from Stemmer import Stemmer

    stem: Callable[[str], str] = Stemmer(name, 0).stemWord  # no memory of its own: `_word` remembers
    return stem
