"""Who is the source: one toll with a source and without, or with another; first sentences that rest on two agencies."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from reader.agencies import SPELLED_OUT
from reader.comparing.discrepancies.context import Context, Telling, cut, pair
from reader.comparing.discrepancies.quotations.speakers import are_different
from reader.comparing.figures.amounts import Amount, same_value
from reader.comparing.figures.nouns import class_of
from reader.comparing.figures.quantities import find_amounts
from reader.comparing.figures.tolls import state_of
from reader.comparing.sourcing.attribution import Speaker, find_speakers
from reader.comparing.sourcing.naming import find_sources, is_agency
from reader.model import Discrepancy, Span

_LEAD = 5
"""Sentences of an article that say on whom it rests."""
_TOLL, _SHOWN = 100, 80


def find_attributions(context: Context) -> Iterator[Discrepancy]:
    """Tolls with two sources or none, and leads that rest on two agencies."""
    yield from _tolls(context)
    yield from _agencies(context)


def _tolls(context: Context) -> Iterator[Discrepancy]:
    """The same toll under a name in one, and under another name or none in the other."""
    told = []
    for telling in context.tellings:
        for amount in find_amounts(telling.text):
            people = class_of(amount.noun) in (None, "person")
            if amount.kind == "count" and amount.value >= _TOLL and people:
                lost = state_of(telling.text, amount) in ("lost", "killed")
                told.append((telling, amount, lost, find_speakers(telling.text)))
    for (first, one, lost, speakers), (second, other, also, others) in combinations(told, 2):
        if first.outlet == second.outlet or not (lost or also) or not same_value(one.value, other.value):
            continue
        if not speakers and not others:
            continue
        if speakers and others and not are_different(speakers[0].name, others[0].name):
            continue
        alone = not speakers or not others
        texts = (_source_in(first, speakers, one, alone), _source_in(second, others, other, alone))
        names = [who[0].name if who else "no source" for who in (speakers, others)]
        why = f"the same figure is from {names[0]} in one, from {names[1]} in the other"
        yield pair("attribution", first, second, texts, 0.5, why.replace("from no source", "without a source"))


def _source_in(telling: Telling, speakers: Sequence[Speaker], figure: Amount, alone: bool) -> str:
    """The source of a figure as its sentence words it; of the one that alone has a source, with the figure, since the
    other shows only that."""
    if not speakers:
        return cut(telling, figure.start, figure.end)
    source = speakers[0]
    start, end = min(source.start, figure.start), max(source.end, figure.end)
    return cut(telling, start, end) if alone and end - start <= _SHOWN else cut(telling, source.start, source.end)


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
            yield pair("attribution", one.telling, other.telling, texts, 0.4, why)


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
