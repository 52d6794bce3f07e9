"""One quotation from two mouths, in any language: who is named beside it, alone in its sentence, or before "she"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from itertools import product
from typing import NamedTuple

from reader.comparing.discrepancies.context import Context, Telling, cut, pair
from reader.comparing.discrepancies.quotations.quotes import quotations
from reader.comparing.sourcing.attribution import NAME, find_speakers, is_organisation, past_titles
from reader.comparing.words.lexicon import STOP_WORDS
from reader.model import Discrepancy, Span
from reader.patterns import compiled

_WRITTEN = (
    r"the (?:letter|statement|report|memo|complaint|indictment|lawsuit|document|documents|filing|resolution|ruling)"
)
_SAYING = (
    r"(?:said|says|wrote|writes|added|told|tweeted|argued|warned|declared|asked|shouted|insisted|replied|explained)"
)
_ROLE = r"(?:(?!the\b|he\b|she\b|they\b|that\b)[\w'-]+ ){0,3}?"
_PRONOUN = r"(?:[Hh]e|[Ss]he)"
_AFTER = compiled(
    rf',?"?,? {_SAYING} {_ROLE}(?P<name>{NAME}|{_WRITTEN})(?! [a-z]+ [A-Z])'
    rf'|"?,? {_ROLE}(?P<first>{NAME}|{_WRITTEN})(?:,? (?:\w+ )?| of (?:the )?[\w\' ]{{3,40}}? ){_SAYING}\b'
    rf'|"?,? (?P<someone>{_PRONOUN}) {_SAYING}\b'
)
_BEFORE = compiled(
    rf"(?:(?P<name>{NAME}|{_WRITTEN})(?:,[^,\"]{{1,60}},)?|\b(?P<someone>{_PRONOUN})) (?:\w+ly )?{_SAYING}"
    r"(?: [\w'-]+){0,4}[,:]? $"
)
_FULL_NAME = compiled(r"(?<![^\W\d_])(?:[^\W\d_a-zà-ÿа-џґєії][\w'-]+ ){1,5}[^\W\d_a-zà-ÿа-џґєії][\w'-]+")
"""Two words with a capital or a few more, in any alphabet that has capitals."""
_OF_WHAT = compiled(r" (?:of|for|from)\b")
_SAME_WORDS, _SAME_SHARE, _TELLING_WORDS = 7, 0.7, 4
_LEAST_WORDS, _LEAST_TELLING = 4, 2
"""Fewer words are nobody's own; a quotation that is short is the same only if it is word for word."""


class _Quotation(NamedTuple):
    """Words between quotation marks, and where these stand."""

    telling: Telling
    words: tuple[str, ...]
    span: Span


class _Mouth(NamedTuple):
    """Who is named for a quotation, and the words of its sentence that say so (perhaps "she")."""

    name: str
    span: Span


def find_speakers_of_quotations(context: Context) -> Iterator[Discrepancy]:
    """The same quotation from two mouths, in any language."""
    quoted = {one.id: found for one in context.tellings if '"' in one.text and (found := _quoted(one))}
    stop = STOP_WORDS.get(context.language, frozenset())
    for first, second in context.sharing if len(quoted) > 1 else ():
        for one, other in product(quoted.get(first.id, ()), quoted.get(second.id, ())):
            if not _same_words(one.words, other.words, stop):
                continue
            mouths = (_mouth(context, one), _mouth(context, other))
            if mouths[0] and mouths[1] and _are_two(context, (first, second), mouths[0].name, mouths[1].name):
                texts = (cut(first, *mouths[0].span), cut(second, *mouths[1].span))
                why = f"the same quotation is from {mouths[0].name} in one, from {mouths[1].name} in the other"
                yield pair("attribution", first, second, texts, 0.65, why)


def _quoted(telling: Telling) -> list[_Quotation]:
    """The quotations that are long enough to be somebody's own."""
    found = []
    for span in quotations(telling.text):
        words = tuple(word.text for word in telling.words_within(*span))
        if len(words) >= _LEAST_WORDS:
            found.append(_Quotation(telling, words, span))
    return found


def _same_words(first: Sequence[str], second: Sequence[str], stop: Set[str]) -> bool:
    """Whether two quotations are one: word for word, or nearly the same words, and of those that are not the whole of
    either, telling ones ("we have seen", "at our" are in many a statement)."""
    one, other = frozenset(first), frozenset(second)
    shared = one & other
    if first == second:
        return len(shared - stop) >= _LEAST_TELLING
    whole = shared in (one, other)
    if not whole and len(shared - stop) < _TELLING_WORDS:
        return False
    return len(shared) >= _SAME_WORDS and len(shared) >= _SAME_SHARE * min(len(one), len(other))


def _mouth(context: Context, quotation: _Quotation) -> _Mouth | None:
    """Who is named right beside the quotation, else alone in its sentence; for "he" or "she" whoever speaks in the
    sentence before."""
    telling, (start, end) = quotation.telling, quotation.span
    text = telling.text
    if context.language == "en":
        beside = _AFTER.match(text, end) or _BEFORE.search(text[: max(0, start)])
        if beside and beside["someone"]:
            name = _only_person(_sentence_before(context, telling))
            return _Mouth(name, beside.span("someone")) if name else None
        if beside:
            group = "name" if beside["name"] else "first"
            at, stop = beside.span(group)
            at = past_titles(text, at, stop)
            name = text[at:stop].removesuffix("'s")
            name = name if is_organisation(name) else _OF_WHAT.split(name)[0]
            return _Mouth(name, (at, at + len(name)))
    outside = [found for found in _FULL_NAME.finditer(text) if found.end() <= start or end <= found.start()]
    owns = any(found[0].endswith(("'", "'s")) for found in outside)  # his office speaks, or his letter
    return _Mouth(outside[0][0], outside[0].span()) if len(outside) == 1 and not owns else None


def _sentence_before(context: Context, telling: Telling) -> str:
    before = context.tellings[telling.place - 1] if telling.place else telling
    return before.text if before.article == telling.article else ""


def _only_person(text: str) -> str | None:
    """Who alone speaks in a sentence, or else is alone named in full in it."""
    names = {one.name for one in find_speakers(text)} or {found[0] for found in _FULL_NAME.finditer(text)}
    return names.pop() if len(names) == 1 else None


def _are_two(context: Context, tellings: tuple[Telling, Telling], first: str, second: str) -> bool:
    """Whether two speakers cannot be one, nor one the body for which the other speaks."""
    if not are_different(first, second) or is_organisation(first) != is_organisation(second):
        return False
    papers = [name.split()[-1] for name in (first, second) if name[0].islower()]
    if papers:  # his own statement, if his sentence tells of one
        return not all(paper in telling.text for paper in papers for telling in tellings)
    articles = (context.articles[telling.article] for telling in tellings)
    return not any(first in each.text and second in each.text for article in articles for each in article)


def are_different(first: str, second: str) -> bool:
    """Whether two speakers cannot be one: no word in common, and no pronoun."""
    one, other = ({word.casefold() for word in re.findall(r"\w+", name)} - {"the"} for name in (first, second))
    return bool(one and other) and not one & other and not (one | other) & {"he", "she", "they", "it", "we", "i"}
