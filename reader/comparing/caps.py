"""Bounds of the novelty: what a sentence's words say of it is one thing, what speaks against "only here" another.

Each cap says above what the novelty of a sentence is never put, and why; of several the lowest holds.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from reader.comparing.matching.links import Link
from reader.comparing.words.language import in_latin_letters, languages
from reader.comparing.words.vocabulary import Weighed
from reader.model import SURE, Article, Discrepancy

SHARED, UNIQUE = 0.18, 0.48
"""Novelty up to which a sentence is shared, and from which it is unique."""
MEASURED = "en"
"""The language that the weights were fitted and measured on."""
A_LITTLE = 0.01
"""Of novelty: so far beyond a bound is what is put on its other side for a reason of another kind."""
NOT_ALONE, NOT_SURE = UNIQUE - A_LITTLE, SURE - A_LITTLE
OTHER_WORDS = 0.7
"""The least novelty in an article's opening from which nothing in the story is sure."""
_PLAINLY = 0.8
"""In other languages a sentence with a partner is unique from here only: a false match is better than a false mark."""
_BINDING = 2
"""Words in two sentences and in no other by which the two tell the same, in other languages: on stories in twelve
languages so are 124 of 169 told sentences and none of 64 that only one outlet tells."""
_POSSIBLE = -3.5
"""Log-odds of a pair from which a difference between its sentences says that they tell of one thing. In the labelled
stories eight sentences that were called unique differed so from another outlet's: six of them are told in part, two
wholly, and none is unique."""


class Cap(NamedTuple):
    """What the novelty of a sentence is never above, and the reason in one clause."""

    most: float
    why: str


def find_caps(
    novelty: Mapping[str, float],
    links: Sequence[Link],
    compared: Sequence[Weighed],
    articles: Sequence[Article],
    differing: Collection[tuple[str, str]],
    figures: Collection[str],
    opening: float,
) -> Mapping[str, Cap]:
    """The lowest cap of each claim that has one, by sentence id.

    `links` are those between outlets, likeliest first, `differing` the pairs that are `disputed`, and `figures` the
    claims with a figure that another outlet has. `opening` is the `least_told_opening` of the story.
    """
    lowest: dict[str, Cap] = {}
    for name, cap in _all_caps(novelty, links, compared, articles, differing, figures, opening):
        lowest[name] = min(cap, lowest.get(name, cap), key=lambda one: one.most)
    return lowest


def disputed(discrepancies: Sequence[Discrepancy], links: Sequence[Link]) -> frozenset[tuple[str, str]]:
    """The pairs of sentences, as in their links, that differ and may tell of one thing: neither is only here."""
    differing = {tuple(sorted(one.sentences)) for one in discrepancies}
    possible = ((link.first, link.second) for link in links if link.told >= _POSSIBLE)
    return frozenset(ends for ends in possible if ends in differing)


def _all_caps(
    novelty: Mapping[str, float],
    links: Sequence[Link],
    claims: Sequence[Weighed],
    articles: Sequence[Article],
    differing: Collection[tuple[str, str]],
    figures: Collection[str],
    opening: float,
) -> Iterator[tuple[str, Cap]]:
    codes = languages(articles)
    for name in chain.from_iterable(differing):
        yield name, Cap(NOT_ALONE, "another outlet tells the same otherwise")
    for name in _nearly_told(novelty, links, claims, codes):
        yield name, Cap(NOT_ALONE, "in its language what may be told is taken for told")
    for name in figures:
        yield name, Cap(NOT_SURE, "another outlet has a figure of it")
    if opening >= OTHER_WORDS:
        for claim in claims:
            yield claim.sentence.id, Cap(NOT_SURE, "an outlet tells even what happened in words of its own")
    foreign = sorted(set(codes.values()) - {MEASURED})
    for claim in claims:
        if codes[claim.sentence.article] != MEASURED:
            yield claim.sentence.id, Cap(NOT_SURE, "how well its language is compared was not measured")
        elif foreign:
            yield claim.sentence.id, Cap(NOT_SURE, "an article in another language was not held against it")
        elif not in_latin_letters(claim.sentence.text):
            yield claim.sentence.id, Cap(NOT_SURE, "it is in other letters than its article")


def _nearly_told(
    novelty: Mapping[str, float], links: Sequence[Link], claims: Sequence[Weighed], codes: Mapping[str, str]
) -> set[str]:
    """In languages not measured, the sentences that may be told, with the best partner of each.

    Told is also what shares two words with its partner that no other sentence has.
    """
    weighed = {claim.sentence.id: claim for claim in claims}
    foreign = {name for name in novelty if codes[weighed[name].sentence.article] != MEASURED}
    if not foreign:
        return set()
    held = Counter(chain.from_iterable(claim.stems for claim in claims))
    partner: dict[str, str] = {}
    bound: set[str] = set()
    for link in links:  # likeliest first
        ends = (link.first, link.second)
        partner.setdefault(link.first, link.second)
        partner.setdefault(link.second, link.first)
        both = weighed[link.first].stems.keys() & weighed[link.second].stems.keys()
        if foreign.issuperset(ends) and sum(held[stem] == len(ends) for stem in both) >= _BINDING:
            bound.update(ends)
    doubtful = [name for name in sorted(foreign & partner.keys()) if UNIQUE <= novelty[name] < _PLAINLY]
    return bound.union(doubtful, (partner[name] for name in doubtful))
