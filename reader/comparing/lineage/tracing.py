"""Who took what from whom: copies, rewrites, one outlet twice, one headline twice, and coverage from before the event.

A copy or a rewrite has half of the shorter article's sentences in its origin's order (`runs`). An article that names
the other's outlet as its source and was published on a later day says itself that it draws on it: there matched
sentences, in whatever words, are enough. Where both credit one agency, neither comes from the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import combinations

from reader.comparing.lineage.earlier import earlier_coverage
from reader.comparing.lineage.runs import REWRITTEN, Run, linked_run, ordered_run, runs_in_own_words, weighty
from reader.comparing.lineage.same_text import tell_once
from reader.comparing.words.dates import publication_day
from reader.comparing.words.wording import straighten
from reader.model import Article, Finding, Lineage, Sentence, Sourcing, house
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
_NOT_STATED = "which came first is not stated"
_CLOCK = compiled(r"\d{4}-\d\d-\d\d[T ](?P<clock>\d\d:\d\d)(?::\d\d)?")
_RELEASE = compiled(r"(?:press|news|media) release\W*|\W*for immediate release\W*", re.IGNORECASE)


def trace(
    articles: Sequence[Article],
    sentences: Mapping[str, tuple[Sentence, ...]],
    findings: Mapping[str, Finding],
    sourcing: Sequence[Sourcing] = (),
) -> tuple[Lineage, ...]:
    """How the articles come from, or belong to, one another; nothing where the texts do not say.

    `sourcing` are the sources that they name. The order of `articles` changes nothing.
    """
    arranged = sorted(articles, key=lambda article: article.id)
    related = tell_once(relations(combinations(arranged, 2), sentences, findings, sourcing))
    return (*related, *earlier_coverage(arranged, sentences))


def relations(
    pairs: Iterable[tuple[Article, Article]],
    sentences: Mapping[str, tuple[Sentence, ...]],
    findings: Mapping[str, Finding],
    sourcing: Sequence[Sourcing] = (),
) -> Iterator[Lineage]:
    """At most one of copy, rewrite, same outlet and same headline for each two articles: the first that holds."""
    claims = {name: weighty(group) for name, group in sentences.items()}
    for first, second in pairs:
        relation = (
            _derivation(first, second, claims, findings, sourcing)
            or _drawing(first, second, claims, findings, sourcing)
            or _same_outlet(first, second)
            or _same_headline(first, second)
        )
        if relation:
            yield relation


def _derivation(
    first: Article,
    second: Article,
    claims: Mapping[str, tuple[Sentence, ...]],
    findings: Mapping[str, Finding],
    sourcing: Sequence[Sourcing],
) -> Lineage | None:
    shorter = min(len(claims[first.id]), len(claims[second.id]))
    if shorter < _LEAST_RUN:
        return None
    run = ordered_run(claims[first.id], claims[second.id], findings)
    if len(run.pairs) < _LEAST_RUN or len(run.pairs) < REWRITTEN * shorter:
        return None
    copied = run.nearly_equal >= _COPIED * shorter
    if not copied and not runs_in_own_words(claims[first.id], claims[second.id], findings):
        return None
    agency = _both_credit(first, second)
    unknown = f"both run the text of {agency}" if agency else _NOT_STATED
    directed = None if agency else _direction(first, second, sourcing)
    article, origin, cue = directed or (*_longer_first(first, second, claims, run), unknown)
    lost, added = _lost_and_added(claims[article.id], claims[origin.id], findings)
    order, ordered = _in_order(run.pairs, claims[origin.id], origin), directed is not None
    why = f"{order}{', nearly word for word' if copied else ''}; {cue}"
    if run.nearly_equal == len(run.pairs) == len(claims[first.id]) == len(claims[second.id]):
        why = f"{_alike(run.pairs, claims[first.id], claims[second.id])}; {cue}"
    if ordered and not copied and (gone := _names_and_figures_lost(claims[article.id], claims[origin.id])):
        why += f"; names and figures that are gone: {', '.join(gone)}"
    return Lineage(article.id, origin.id, "copy" if copied else "rewrite", why, lost, added, ordered)


def _drawing(
    first: Article,
    second: Article,
    claims: Mapping[str, tuple[Sentence, ...]],
    findings: Mapping[str, Finding],
    sourcing: Sequence[Sourcing],
) -> Lineage | None:
    """A rewrite in other words: the later article names the earlier one's outlet, and tells in its order."""
    for article, origin in ((first, second), (second, first)):
        days = publication_day(origin), publication_day(article)
        named = origin.outlet and any(
            article.id in one.articles and house(one.source) == house(origin.outlet.value) for one in sourcing
        )
        if named and origin.outlet and days[0] and days[1] and days[0] < days[1]:
            run = linked_run(claims[article.id], claims[origin.id], findings)
            if len(run) >= max(_LEAST_RUN, _DRAWN_ON * len(claims[article.id])):
                lost, added = _lost_and_added(claims[article.id], claims[origin.id], findings)
                cue = f"it names {origin.outlet.value} as its source and was published later"
                why = f"{_in_order(run, claims[origin.id], origin)}, in other words; {cue}"
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
    if first.credit is None or second.credit is None or house(first.credit.value) != house(second.credit.value):
        return None
    return re.sub("^the ", "", first.credit.value, flags=re.IGNORECASE)


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
        if derived.credit and not origin.credit:
            return derived, origin, f"it names {derived.credit.value} as its source"
    for derived, origin in ((first, second), (second, first)):
        if _is_release(origin) and not _is_release(derived):
            return derived, origin, f"{origin.id} calls itself a press release"
    return None


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
    if derived.credit is None:
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


def _lost_and_added(
    article: Sequence[Sentence], origin: Sequence[Sentence], findings: Mapping[str, Finding]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    here, there = ({sentence.id for sentence in group} for group in (article, origin))

    def alone(group: Sequence[Sentence], others: set[str]) -> tuple[str, ...]:
        return tuple(
            one.id
            for one in group
            if one.id in findings and not any(m.sentence in others for m in findings[one.id].matches)
        )

    return alone(origin, here), alone(article, there)


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
