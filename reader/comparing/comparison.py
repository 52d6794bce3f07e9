"""The comparison of a story's articles, from their sentences to what is told where."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from itertools import chain
from typing import TYPE_CHECKING

from reader.comparing.coverage import find_coverage
from reader.comparing.discrepancies.finding import find
from reader.comparing.figures.ledger import ledger
from reader.comparing.lineage.tracing import trace
from reader.comparing.matched import Matched
from reader.comparing.matching.links import find_links, parted_by_hand
from reader.comparing.rows.building import build_rows
from reader.comparing.sourcing.chains import find_chains
from reader.comparing.sourcing.naming import name_sources
from reader.comparing.stories.events import Event, find_events
from reader.comparing.stories.outlets import alone_in_their_language, outlet_keys
from reader.comparing.words.language import languages
from reader.comparing.words.sentences import split_sentences
from reader.comparing.words.vocabulary import Vocabulary, weigh
from reader.model import Article, Comparison, Discrepancy, Sentence
from reader.said import Corrections

if TYPE_CHECKING:  # there with the extra `semantic` only
    from reader.comparing.matching.meaning.alignment import Meanings
    from reader.comparing.matching.meaning.encoder import Encoder


def compare(
    articles: Sequence[Article],
    corrections: Corrections = Corrections(),  # noqa: B008
    encoder: Encoder | None = None,
    *,
    together: bool = False,
) -> Comparison:
    """Compare the articles of one story: coverage of every sentence, its matches, and the rows side by side.

    The order of `articles` decides the order of rows only, never a verdict. `corrections.pairs` overrule the matching.
    With an `encoder` (of `reader.comparing.matching.meaning`) sentences in its language are matched by meaning as well.
    Articles that plainly tell of another event are held against each other only, unless the user has said that the
    articles belong `together` or has joined them.
    """
    sentences = {article.id: split_sentences(article) for article in articles}
    events = (tuple(sentences),) if together else find_events(articles, corrections.stories)
    weighed = [_weigh_event(event, articles, sentences, encoder) for event in events]
    links = find_links(weighed, corrections.pairs)
    claims = [claim for vocabulary, _ in weighed for claim in vocabulary.claims]
    meanings = [found for _, found in weighed if found]
    parted = parted_by_hand([claim.sentence for claim in claims], corrections.pairs)
    discrepancies = _of_one_thing(find(articles, sentences, links), events, sentences, parted)
    alone = _alone(events, articles)
    findings = find_coverage(Matched(articles, sentences, claims, links, meanings, alone, discrepancies))
    rows = build_rows(sentences, findings, links)
    sourcing = name_sources(articles, sentences)
    lineage = trace(articles, sentences, findings, sourcing, discrepancies)
    return Comparison(
        tuple(articles),
        sentences,
        findings,
        rows,
        figures=ledger(articles, sentences, findings, rows, discrepancies),
        discrepancies=discrepancies,
        lineage=lineage,
        sourcing=sourcing,
        chains=find_chains(articles, sourcing, lineage),
        apart=tuple(sorted(chain.from_iterable(events[1:]))),
        method="meaning" if meanings else "words",
    )


def _alone(events: Sequence[Event], articles: Sequence[Article]) -> frozenset[str]:
    """The ids of the articles beside which no other outlet's article is in the same language and of the same event."""
    members = ([article for article in articles if article.id in event] for event in events)
    return frozenset().union(*map(alone_in_their_language, members))


def _of_one_thing(
    discrepancies: Sequence[Discrepancy],
    events: Sequence[Event],
    sentences: Mapping[str, Sequence[Sentence]],
    parted: Set[tuple[str, str]],
) -> tuple[Discrepancy, ...]:
    """The discrepancies inside one event, between sentences that the user has not called different things.

    Another event is told otherwise because it is another.
    """
    event_of = {one.id: number for number, event in enumerate(events) for name in event for one in sentences[name]}
    return tuple(
        one
        for one in discrepancies
        if event_of[one.sentences[0]] == event_of[one.sentences[1]] and tuple(sorted(one.sentences)) not in parted
    )


def _weigh_event(
    event: Event, articles: Sequence[Article], sentences: Mapping[str, Sequence[Sentence]], encoder: Encoder | None
) -> tuple[Vocabulary, Meanings | None]:
    """The words of an event's claims, and where there is an encoder what they mean."""
    codes = languages(articles)
    claims = [one for name, group in sentences.items() if name in event for one in group if one.claim]
    vocabulary = weigh(claims, outlet_keys(articles), codes)
    if encoder is None:
        return vocabulary, None
    from reader.comparing.matching.meaning.alignment import Meanings

    return vocabulary, Meanings(vocabulary, codes, encoder) or None
