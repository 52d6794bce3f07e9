"""Phrases that give boilerplate away, kept as data in `cues/`, one file per language; matched at word boundaries."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from importlib.resources import files
from itertools import chain
from typing import Any, NamedTuple

from reader.patterns import compiled

_WORD = compiled(r"[^\W_]+(?:'[^\W_]+)*|©|×|%")
_NUMBER = compiled(r"\d+(?:[.,:]\d+)*")
_DIGIT = compiled(r"\d")
_PLAIN = "".join(
    "#" if sign == "0" else sign if sign.isalnum() or sign == "'" else " " for sign in map(chr, range(128))
)
"""Parts the words of plain ASCII text; its only digits are the 0 that stand for numbers."""
_TYPOGRAPHY = "“”‘–—…"
_MARKS = ".,:;!?()«»„“”\"'"
SPAN_CHARACTERS = 600
"""Longer lines are paragraphs; a cue is looked for in their beginning and end only, which bounds the time."""

LANGUAGES = ("en", "de", "fr", "es", "uk", "ru", "ko")


class Cue(NamedTuple):
    """A phrase that was found in a line: the kind of boilerplate it speaks for, and how it stands in the line."""

    kind: str
    phrase: str
    stands: str


@dataclass(frozen=True)
class Lexicon:
    """The cues of one language, indexed by word so that a line is compared only with phrases it may hold.

    `personal` are the words of `address`, `own` and `reporting`, `light` those of `common` and `reporting`. `start`
    goes by a phrase's first two words, `anywhere` by its longest that is none of the commonest.
    """

    language: str
    common: frozenset[str]
    address: frozenset[str]
    polite: frozenset[str]
    own: frozenset[str]
    reporting: frozenset[str]
    personal: frozenset[str]
    light: frozenset[str]
    more_heading: frozenset[str]
    comments_words: frozenset[str]
    ends_article: frozenset[str]
    comments_headings: frozenset[str]
    about: tuple[str, ...]
    whole: Mapping[str, tuple[str, ...]]
    start: Mapping[str, tuple[tuple[str, str], ...]]
    anywhere: Mapping[str, tuple[tuple[str, str], ...]]
    alone: frozenset[str]
    asks: frozenset[str]
    link_labels: frozenset[str]
    corrections: tuple[str, ...]

    def find(self, normal: str, words: Sequence[str]) -> list[Cue]:
        """The cues in a line, given as `normalise` makes it; those that are the whole line first."""
        found = [Cue(kind, normal, "whole") for kind in self.whole.get(normal, ())]
        if not words:
            return found
        begins = self.start.get(" ".join(words[:2]), ())
        if len(words) > 1:
            begins = (*self.start.get(words[0], ()), *begins)
        for phrase, kind in begins:
            if normal.startswith(phrase):
                found.append(Cue(kind, phrase, "start"))
        for word in dict.fromkeys(filter(self.anywhere.__contains__, words)):
            for phrase, kind in self.anywhere[word]:
                if phrase in normal:
                    found.append(Cue(kind, phrase, "alone" if phrase in self.alone else "anywhere"))
        return found

    def addresses(self, text: str, words: Sequence[str]) -> int:
        """How often a line, whose `words` are given as `normalise` makes them, says "you" or "we"."""
        if self.address.isdisjoint(words):
            return 0
        said = sum(map(self.address.__contains__, words))
        others = sum(word.strip(_MARKS) in self.polite for word in text.split()) if self.polite else 0
        return max(0, said - others)

    def corrects(self, normal: str) -> bool:
        """Whether a line, given as `normalise` makes it, tells of a mistake in the article itself."""
        return any(phrase in normal for phrase in self.corrections)


@lru_cache(maxsize=512)
def normalise(text: str) -> tuple[str, tuple[str, ...]]:
    """The line in lower case, words only, "#" for numbers, a space at either end; and its words."""
    if len(text) > SPAN_CHARACTERS:
        half = SPAN_CHARACTERS // 2
        text = f"{text[:half]} {text[-half:]}"
    words = all_words(text)
    return f" {' '.join(words)} ", tuple(words)


def all_words(text: str) -> list[str]:
    """The words of a line however long it is, as `normalise` gives them."""
    lowered = text.lower().replace("’", "'").replace("ⓒ", "©")
    if _DIGIT.search(lowered):
        lowered = _NUMBER.sub(" 0 ", lowered)
    return _words(lowered)


def _words(lowered: str) -> list[str]:
    """What `_WORD` finds, a number as "#"; for plain text in a quarter of the time."""
    if not lowered.isascii():
        for sign in _TYPOGRAPHY:
            lowered = lowered.replace(sign, " ")
    if lowered.isascii() and "%" not in lowered:
        spaced = f" {lowered.translate(_PLAIN)} "
        if "'" not in spaced or not (" '" in spaced or "' " in spaced or "''" in spaced):
            return spaced.split()
    return ["#" if word == "0" else word for word in _WORD.findall(lowered)]


@cache
def commonest(language: str) -> frozenset[str]:
    """The commonest words of a language of `LANGUAGES`; its phrases are not read for that."""
    words: list[str] = tomllib.loads(_cues(language).partition("\n[")[0])["common"]
    return frozenset(words)


def _cues(language: str) -> str:
    return files("reader.cleaning").joinpath("cues", f"{language}.toml").read_text(encoding="utf-8")


@cache
def lexicon(language: str) -> Lexicon:
    """The cues of a language of `LANGUAGES`."""
    data = tomllib.loads(_cues(language))
    tables = {kind: table for kind, table in data.items() if isinstance(table, dict)}
    common = commonest(language)
    address, own, reporting = (frozenset(data.get(key, ())) for key in ("address", "own", "reporting"))
    return Lexicon(
        language=language,
        common=common,
        address=address,
        polite=frozenset(data.get("polite", ())),
        own=own,
        reporting=reporting,
        personal=address | own | reporting,
        light=common | reporting,
        more_heading=frozenset(data.get("more_heading", ())),
        comments_words=frozenset(data.get("comments_words", ())),
        ends_article=frozenset(_phrase(text) for text in data.get("ends_article", ())),
        comments_headings=frozenset(_phrase(text) for text in data.get("comments_headings", ())),
        about=tuple(_phrase(text) for text in data.get("about", ())),
        whole=_index(tables, ("whole",), lambda phrase: phrase),
        start=_index(tables, ("start",), lambda phrase: " ".join(phrase.split()[:2])),
        anywhere=_index(tables, ("anywhere", "alone", "asks"), partial(_rarest, common)),
        alone=frozenset(_phrase(text) for table in tables.values() for text in table.get("alone", ())),
        asks=frozenset(_phrase(text) for table in tables.values() for text in table.get("asks", ())),
        link_labels=frozenset(_phrase(text) for text in data.get("link_labels", ())),
        corrections=tuple(_phrase(text) for text in data.get("corrections", ())),
    )


class BoxLabels(NamedTuple):
    """What heads or closes boxes inside articles, in all languages, as `cues/labels.toml` explains it.

    `kinds` gives what each label heads but those of polls and sources, `notices` and `beginnings` the kind of each. A
    line that begins a box is one of `alone`, or its first word is one of `first` and more follows the label.
    """

    polls: frozenset[str]
    kinds: Mapping[str, str]
    sources: frozenset[str]
    openings: tuple[str, ...]
    notices: Mapping[str, str]
    beginnings: Mapping[str, str]
    alone: frozenset[str]
    first: frozenset[str]


@cache
def box_labels() -> BoxLabels:
    """The labels of boxes, read once."""
    data = tomllib.loads(_cues("labels"))
    notices, beginnings = (
        {_phrase(text): kind for kind, texts in data.pop(way).items() for text in texts}
        for way in ("notices", "beginnings")
    )
    labels = {kind: [_phrase(text) for text in texts] for kind, texts in data.items()}
    polls, sources, openings = (
        frozenset(labels.pop("polls")),
        frozenset(labels.pop("sources")),
        tuple(labels["openings"]),
    )
    kinds = {label: kind for kind, texts in labels.items() for label in texts}
    named = chain(labels["authors"], labels["links"], openings, beginnings)
    alone, first = frozenset([*kinds, *notices]), frozenset(label.split()[0] for label in named)
    return BoxLabels(polls, kinds, sources, openings, notices, beginnings, alone, first)


def _rarest(common: frozenset[str], phrase: str) -> str:
    return max(phrase.split(), key=lambda word: (word not in common and word != "#", len(word)))


def _phrase(text: str) -> str:
    return normalise(text.replace("#", "0"))[0]


def _index(tables: Mapping[str, Any], stands: tuple[str, ...], key: Callable[[str], str]) -> dict[str, tuple[Any, ...]]:
    index: dict[str, list[Any]] = {}
    for kind, table in tables.items():
        for text in chain.from_iterable(table.get(way, ()) for way in stands):
            phrase = _phrase(text)
            index.setdefault(key(phrase), []).append(kind if "whole" in stands else (phrase, kind))
    return {word: tuple(entries) for word, entries in index.items()}
