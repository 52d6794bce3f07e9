"""Who is said to have said it: one quotation from two mouths, one toll with and without a source, two agencies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations, product
from typing import NamedTuple

from reader.comparing.discrepancies.alignment import words_of
from reader.comparing.discrepancies.context import Context, Telling, cut, pair
from reader.comparing.discrepancies.quotes import quotations
from reader.comparing.figures.amounts import same_value
from reader.comparing.figures.quantities import find_amounts
from reader.comparing.figures.tolls import state_of
from reader.comparing.sourcing.attribution import NAME, find_speakers, past_titles
from reader.comparing.sourcing.naming import find_sources, is_agency
from reader.comparing.sourcing.newsrooms import SPELLED_OUT
from reader.comparing.words.lexicon import STOP_WORDS
from reader.model import Discrepancy, Span
from reader.patterns import compiled

_WRITTEN = (
    r"the (?:letter|statement|report|memo|complaint|indictment|lawsuit|document|documents|filing|resolution|ruling)"
)
_SAYING = r"(?:said|says|wrote|writes|added|told reporters|tweeted|argued|warned|declared|asked)"
_ROLE = r"(?:(?!the\b|he\b|she\b|they\b|that\b)[\w'-]+ ){0,3}?"
_AFTER = compiled(
    rf',?"?,? {_SAYING} {_ROLE}(?P<name>{NAME}|{_WRITTEN})(?! [a-z]+ [A-Z])'
    rf'|"?,? {_ROLE}(?P<first>{NAME}|{_WRITTEN})(?:,? (?:\w+ )?| of (?:the )?[\w\' ]{{3,40}}? ){_SAYING}\b'
)
_BEFORE = compiled(rf"(?P<name>{NAME}|{_WRITTEN}) (?:\w+ly )?{_SAYING}(?: that)?,? $")
_SAME_WORDS, _SAME_SHARE, _TELLING_WORDS = 7, 0.7, 4
_LEAD = 5
_TOLL = 100


def find_attributions(context: Context) -> Iterator[Discrepancy]:
    """Quotations with two speakers, tolls with two sources or none, and leads that rest on two agencies."""
    yield from _quotations(context)
    yield from _tolls(context)
    yield from _agencies(context)


class _Quotation(NamedTuple):
    """Words between quotation marks and who is named for them right beside the marks."""

    telling: Telling
    words: frozenset[str]
    speaker: str
    span: Span


def _quotations(context: Context) -> Iterator[Discrepancy]:
    spoken = {telling.id: _spoken(telling) for telling in context.tellings}
    for first, second in context.sharing:
        for one, other in product(spoken[first.id], spoken[second.id]):
            if _same_words(one.words, other.words) and _different(one.speaker, other.speaker):
                texts = (cut(first, *one.span), cut(second, *other.span))
                why = f"the same quotation is from {texts[0]} in one, from {texts[1]} in the other"
                yield pair("attribution", first, second, texts, why, 0.65)


def _same_words(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two quotations are one: nearly the same words, and of those that are not the whole of either, telling
    ones ("we have seen", "at our" are in many a statement)."""
    shared = one & other
    whole = shared in (one, other)
    if not whole and len(shared - STOP_WORDS["en"]) < _TELLING_WORDS:
        return False
    return len(shared) >= _SAME_WORDS and len(shared) >= _SAME_SHARE * min(len(one), len(other))


def _spoken(telling: Telling) -> list[_Quotation]:
    found = []
    for start, end in quotations(telling.text):
        beside = _AFTER.match(telling.text, end) or _BEFORE.search(telling.text[: max(0, start)])
        if beside is None:
            continue
        group = "name" if beside["name"] else "first"
        at, stop = beside.span(group)
        at = past_titles(telling.text, at, stop)
        words = frozenset(word.text for word in words_of(telling.text[start:end]))
        found.append(_Quotation(telling, words, telling.text[at:stop].removesuffix("'s"), (at, stop)))
    return found


def _different(first: str, second: str) -> bool:
    """Whether two speakers cannot be one: no word in common, and no pronoun."""
    one, other = ({word.casefold() for word in re.findall(r"\w+", name)} - {"the"} for name in (first, second))
    return bool(one and other) and not one & other and not (one | other) & {"he", "she", "they", "it", "we", "i"}


def _tolls(context: Context) -> Iterator[Discrepancy]:
    """The same toll under a name in one, and under another name or none in the other."""
    told = []
    for telling in context.tellings:
        for amount in find_amounts(telling.text):
            if amount.kind == "count" and amount.value >= _TOLL:
                lost = state_of(telling.text, amount) in ("lost", "killed")
                told.append((telling, amount, lost, find_speakers(telling.text)))
    for (first, one, lost, speakers), (second, other, also, others) in combinations(told, 2):
        if first.outlet == second.outlet or not (lost or also) or not same_value(one.value, other.value):
            continue
        if not speakers and not others:
            continue
        if speakers and others and not _different(speakers[0].name, others[0].name):
            continue
        spans = [
            (who[0].start, who[0].end) if who else (n.start, n.end) for who, n in ((speakers, one), (others, other))
        ]
        texts = (cut(first, *spans[0]), cut(second, *spans[1]))
        names = [who[0].name if who else "no source" for who in (speakers, others)]
        why = f"the same figure is from {names[0]} in one, from {names[1]} in the other"
        yield pair("attribution", first, second, texts, why.replace("from no source", "without a source"), 0.5)


def _agencies(context: Context) -> Iterator[Discrepancy]:
    """Two articles whose first sentences rest on different agencies, neither of which the other names."""
    leads = {article: _lead_agency(tellings) for article, tellings in context.articles.items()}
    for first, second in combinations(sorted(leads), 2):
        one, other = leads[first], leads[second]
        if one is None or other is None or one.telling.outlet == other.telling.outlet:
            continue
        if not _named_in(context.whole[second], one.source) and not _named_in(context.whole[first], other.source):
            texts = (cut(one.telling, *one.span), cut(other.telling, *other.span))
            why = f"one rests on {one.source}, the other on {other.source}"
            yield pair("attribution", one.telling, other.telling, texts, why, 0.4)


class _Lead(NamedTuple):
    """The agency that an article's first sentences rest on, and where it is named."""

    telling: Telling
    source: str
    span: Span


def _lead_agency(tellings: tuple[Telling, ...]) -> _Lead | None:
    for telling in tellings[:_LEAD]:
        for source in find_sources(telling.text):
            for form in _forms(source) if is_agency(source) else ():
                start = telling.text.find(form)
                if start >= 0:
                    return _Lead(telling, source, (start, start + len(form)))
    return None


def _forms(source: str) -> list[str]:
    """The agency's name and, where it has one, its short form."""
    return [source, *(short.upper() for short, full in SPELLED_OUT.items() if full == source)]


def _named_in(text: str, source: str) -> bool:
    return any(re.search(rf"\b{re.escape(form.casefold())}\b", text) for form in _forms(source))
