"""Who took what from whom: copies, rewrites, one outlet twice, one headline twice, and coverage from before the event.

A copy or a rewrite has half of the shorter article's sentences in its origin's order (`runs`); of a rewrite those do
not count that contradict the origin's, for two who report one event by themselves differ. An article that names
the other's outlet as its source and was published on a later day says itself that it draws on it: there matched
sentences, in whatever words, are enough. Where both credit one agency, neither comes from the other, and where one
does, nothing says so of the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from reader.comparing.lineage.earlier import earlier_coverage
from reader.comparing.lineage.runs import REWRITTEN, Run, linked_run, ordered_run, runs_in_own_words, weighty
from reader.comparing.lineage.same_text import tell_once
from reader.comparing.sourcing.naming import credited, is_agency, source_key
from reader.comparing.words.dates import publication_day
from reader.comparing.words.wording import straighten
from reader.model import Article, Discrepancy, Finding, Lineage, Sentence, Sourcing, house
from reader.patterns import compiled

_DRAWN_ON = 0.33
"""The share of its sentences, in the same order, by which an article draws on the one whose outlet it names."""
_COPIED = 0.8
_LEAST_RUN = 4
_WORD = compiled(r"\w+")
_NAME = compiled(r"\b[A-Z][\w'-]+(?: [A-Z][\w'-]+)*")
_OPENING = compiled(r"(?:^|[!?:] |\")\W*$")
"""What stands before the first word of a sentence or quotation, which is capitalised whatever it is."""
_LOST_SHOWN = 4
_GARBLED = ("quote", "attribution")
"""How a rewrite differs from its origin without contradicting it."""
_TO_READER = compiled(
    r"\S@\S|\bwww\.|https?://|^\W*(?:call|e-?mail|contact|ring|whatsapp|follow|subscribe|download|sign up|click|visit|"
    r"join|get|send us|read more|watch|listen|see also|latest)\b",
    re.IGNORECASE,
)
"""What asks the reader to do something was left on the page by its makers: nothing lost and nothing added."""
_NOT_STATED = "which came first is not stated"
_CLOCK = compiled(r"\d{4}-\d\d-\d\d[T ](?P<clock>\d\d:\d\d)(?::\d\d)?")
_RELEASE = compiled(r"(?:press|news|media) release\W*|\W*for immediate release\W*", re.IGNORECASE)


class _Known(NamedTuple):
    """What is known of the articles: their sentences, those that weigh, what matches, their sources, and which two
    sentences contradict each other."""

    sentences: Mapping[str, tuple[Sentence, ...]]
    claims: Mapping[str, tuple[Sentence, ...]]
    findings: Mapping[str, Finding]
    sourcing: Sequence[Sourcing]
    contradicting: Set[frozenset[str]]


def trace(
    articles: Sequence[Article],
    sentences: Mapping[str, tuple[Sentence, ...]],
    findings: Mapping[str, Finding],
    sourcing: Sequence[Sourcing] = (),
    discrepancies: Sequence[Discrepancy] = (),
) -> tuple[Lineage, ...]:
    """How the articles come from, or belong to, one another; nothing where the texts do not say.

    `sourcing` are the sources that they name, `discrepancies` where they differ. The order of `articles` changes
    nothing.
    """
    arranged = sorted(articles, key=lambda article: article.id)
    related = tell_once(relations(combinations(arranged, 2), sentences, findings, sourcing, discrepancies))
    return (*related, *earlier_coverage(arranged, sentences))


def relations(
    pairs: Iterable[tuple[Article, Article]],
    sentences: Mapping[str, tuple[Sentence, ...]],
    findings: Mapping[str, Finding],
    sourcing: Sequence[Sourcing] = (),
    discrepancies: Sequence[Discrepancy] = (),
) -> Iterator[Lineage]:
    """At most one of copy, rewrite, same outlet and same headline for each two articles: the first that holds."""
    claims = {name: weighty(group) for name, group in sentences.items()}
    contradicting = {frozenset(one.sentences) for one in discrepancies if one.kind not in _GARBLED}
    known = _Known(sentences, claims, findings, sourcing, contradicting)
    for first, second in pairs:
        relation = (
            _derivation(first, second, known)
            or _drawing(first, second, known)
            or _same_outlet(first, second)
            or _same_headline(first, second)
        )
        if relation:
            yield relation


def _derivation(first: Article, second: Article, known: _Known) -> Lineage | None:
    here, there = known.claims[first.id], known.claims[second.id]
    shorter = min(len(here), len(there))
    if shorter < _LEAST_RUN:
        return None
    run = ordered_run(here, there, known.findings)
    least = max(_LEAST_RUN, REWRITTEN * shorter)
    if len(run.pairs) < least:
        return None
    copied = run.nearly_equal >= _COPIED * shorter
    against = sum(frozenset((here[i].id, there[j].id)) in known.contradicting for i, j in run.pairs)
    if not copied and (len(run.pairs) - against < least or not runs_in_own_words(here, there, known.findings)):
        return None
    agency = _both_credit(first, second)
    unknown = f"both run the text of {agency}" if agency else _NOT_STATED
    directed = None if agency else _direction(first, second, known.sourcing)
    article, origin, cue = directed or (*_longer_first(first, second, known.claims, run), unknown)
    claims, of_origin = known.claims[article.id], known.claims[origin.id]
    order, ordered = _in_order(run.pairs, of_origin, origin), directed is not None
    why = f"{order}{', nearly word for word' if copied else ''}; {cue}"
    if run.nearly_equal == len(run.pairs) == len(here) == len(there):
        why = f"{_alike(run.pairs, here, there)}; {cue}"
    if ordered and not copied and (gone := _names_and_figures_lost(claims, of_origin)):
        why += f"; names and figures that are gone: {', '.join(gone)}"
    lost, added = _only_in(origin, article, known), _only_in(article, origin, known)
    return Lineage(article.id, origin.id, "copy" if copied else "rewrite", why, lost, added, ordered)


def _drawing(first: Article, second: Article, known: _Known) -> Lineage | None:
    """A rewrite in other words: the later article names the earlier one's outlet, and tells in its order."""
    for article, origin in ((first, second), (second, first)):
        days = publication_day(origin), publication_day(article)
        named = origin.outlet and any(
            article.id in one.articles and house(one.source) == house(origin.outlet.value) for one in known.sourcing
        )
        if named and origin.outlet and days[0] and days[1] and days[0] < days[1]:
            run = linked_run(known.claims[article.id], known.claims[origin.id], known.findings)
            if len(run) >= max(_LEAST_RUN, _DRAWN_ON * len(known.claims[article.id])):
                cue = f"it names {origin.outlet.value} as its source and was published later"
                why = f"{_in_order(run, known.claims[origin.id], origin)}, in other words; {cue}"
                lost, added = _only_in(origin, article, known), _only_in(article, origin, known)
                return Lineage(article.id, origin.id, "rewrite", why, lost, added)
    return None


def _alike(run: Sequence[tuple[int, int]], first: Sequence[Sentence], second: Sequence[Sentence]) -> str:
    """How like two texts are whose sentences are all nearly equal: what differs may be a figure or a "not"."""
    differing = sum(straighten(first[i].text) != straighten(second[j].text) for i, j in run)
    if not differing:
        return "the same text"
    return f"nearly the same text, though {differing} of its {len(run)} sentences are not the same to the word"


def _in_order(run: Sequence[tuple[int, int]], claims: Sequence[Sentence], origin: Article) -> str:
    every = "all" if len(run) == len(claims) else f"{len(run)} of the"
    return f"{every} {len(claims)} sentences of {origin.id} come back in the same order"


def _both_credit(first: Article, second: Article) -> str | None:
    """The agency or other source whose text both say that they are; None where they name none or two."""
    named = [credited(article, (first, second)) for article in (first, second)]
    return named[0] if named[0] and named[1] and source_key(named[0]) == source_key(named[1]) else None


def _direction(first: Article, second: Article, sourcing: Sequence[Sourcing]) -> tuple[Article, Article, str] | None:
    """(derived, origin, cue): who credits the other, else who came later, else who names the other's outlet, else whose
    other is a press release."""
    for derived, origin in ((first, second), (second, first)):
        if _credits(derived, origin):
            return derived, origin, f"it names {derived.credit.value if derived.credit else ''} as its source"
    days = publication_day(first), publication_day(second)
    times = [f"{day} {_time_of_day(one)}" for day, one in zip(days, (first, second), strict=True)]
    if all(days) and (days[0] != days[1] or all(map(_time_of_day, (first, second)))) and times[0] != times[1]:
        derived, origin = (first, second) if times[0] > times[1] else (second, first)
        return derived, origin, "it was published later"
    for derived, origin in ((first, second), (second, first)):
        if named := _named_outlet(derived, origin, sourcing):
            return derived, origin, f"it names {named} as its source"
    for derived, origin in ((first, second), (second, first)):
        if derived.credit and not origin.credit and not origin.outlet and not _names_agency(derived):
            return derived, origin, f"it names {derived.credit.value} as its source"
    for derived, origin in ((first, second), (second, first)):
        if _is_release(origin) and not _is_release(derived):
            return derived, origin, f"{origin.id} calls itself a press release"
    return None


def _names_agency(article: Article) -> bool:
    """Whether an article credits an agency: who else runs that text need not say so."""
    named = credited(article, ())
    return named is not None and is_agency(named)


def _named_outlet(derived: Article, origin: Article, sourcing: Sequence[Sourcing]) -> str | None:
    """The source that one article names and that is the other's outlet, or stands by itself in a removed line of it."""
    lines = [origin.outlet.value] if origin.outlet else [line.text for line in origin.lines if not line.keep]
    houses = {house(line) for line in lines}
    return next((one.source for one in sourcing if derived.id in one.articles and house(one.source) in houses), None)


def _time_of_day(article: Article) -> str:
    """Hour and minute in a publication date written 2026-04-14T08:31 without a zone; empty where there is none."""
    found = _CLOCK.fullmatch(article.published.value.strip()) if article.published else None
    return found["clock"] if found else ""


def _is_release(article: Article) -> bool:
    """Whether a line says, by itself, that this is a press release."""
    return any(_RELEASE.fullmatch(line.text.strip()) for line in article.lines)


def _longer_first(
    first: Article, second: Article, claims: Mapping[str, tuple[Sentence, ...]], run: Run
) -> tuple[Article, Article]:
    """The two by how many sentences of their own they have: an order to show them in, not who came first."""
    own = [len(claims[article.id]) - len(run.pairs) for article in (first, second)]
    return (first, second) if own[0] > own[1] else (second, first)


def _credits(derived: Article, origin: Article) -> bool:
    if derived.credit is None or (origin.outlet is None and _names_agency(derived)):
        return False
    host = re.sub(r"^www\.|\.[a-z]{2,4}(?:\.[a-z]{2})?$", "", derived.credit.value.casefold().strip())
    named = _squeezed(re.sub(r"^the ", "", host))
    if len(named) < 3:
        return False
    texts = [origin.outlet.value] if origin.outlet else [line.text for line in origin.lines]
    return any(named in _squeezed(text) for text in texts)


@lru_cache(maxsize=4096)
def _squeezed(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def _only_in(article: Article, other: Article, known: _Known) -> tuple[str, ...]:
    """The sentences of an article that no sentence of the other tells, those aside that speak to the reader."""
    theirs = {sentence.id for sentence in known.sentences[other.id]}
    return tuple(
        one.id
        for one in known.claims[article.id]
        if one.id in known.findings
        and not any(match.sentence in theirs for match in known.findings[one.id].matches)
        and not _TO_READER.search(one.text)
    )


def _names_and_figures_lost(article: Sequence[Sentence], origin: Sequence[Sentence]) -> tuple[str, ...]:
    """Names and figures of the origin's sentences that stand nowhere in the article."""
    kept = straighten(" ".join(sentence.text for sentence in article)).casefold()
    lost: list[str] = []
    for sentence in origin:
        text = straighten(sentence.text)
        runs = [found[0] for found in _NAME.finditer(text) if _OPENING.search(text[: found.start()]) is None]
        names = [name for run in runs for name in run.split("'s ")]
        figures = re.findall(r"\b\d[\d,.]*\d\b|\b(?:half|one|two|three|four|five)-\w+\b", text)
        for item in (*names, *figures):
            item = item.removesuffix("'s")
            if item not in lost and not any(word in kept for word in item.casefold().split()):
                lost.append(item)
    return tuple(lost[:_LOST_SHOWN])


def _same_outlet(first: Article, second: Article) -> Lineage | None:
    if not first.outlet or not second.outlet:
        return None
    if house(first.outlet.value) != house(second.outlet.value):
        return None
    origin, article = _by_day(first, second)
    why = f"both are from {first.outlet.value}, so they count as one voice"
    return Lineage(article.id, origin.id, "same outlet", why)


def _same_headline(first: Article, second: Article) -> Lineage | None:
    if not first.headline or not second.headline:
        return None
    words = _headline_words(first.headline.value)
    if words != _headline_words(second.headline.value) or len("".join(words)) < 12:
        return None
    origin, article = _by_day(first, second)
    return Lineage(article.id, origin.id, "same headline", "the headlines are the same, the texts are not")


@lru_cache(maxsize=4096)
def _headline_words(headline: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(headline.casefold()))


def _by_day(first: Article, second: Article) -> tuple[Article, Article]:
    days = publication_day(first), publication_day(second)
    return (second, first) if days[0] and days[1] and days[0] > days[1] else (first, second)
