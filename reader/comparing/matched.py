"""A story after the matching: all that is said of its sentences is said by this."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from reader.comparing.figures.elsewhere import Elsewhere, with_figures_elsewhere
from reader.comparing.matching.links import Link
from reader.comparing.taken_out import TakenOut, find_taken_out
from reader.comparing.words.language import languages
from reader.comparing.words.vocabulary import Weighed
from reader.model import Article, Discrepancy, Sentence

if TYPE_CHECKING:  # there with the extra `semantic` only
    from reader.comparing.matching.meaning.alignment import Meanings

_POSSIBLE = -3.5
"""Log-odds of a pair from which a difference between its sentences says that they tell of one thing. In the labelled
stories eight sentences that were called unique differed so from another outlet's: six of them are told in part, two
wholly, and none is unique."""


@dataclass(frozen=True)
class Matched:
    """The `articles` with their `sentences` by article id, the `claims` that were compared, and their `links`,
    likeliest first.

    `meanings` are those of the claims that were compared by meaning. `alone` are the ids of the articles beside which
    there is no other outlet to compare with.
    """

    articles: Sequence[Article]
    sentences: Mapping[str, Sequence[Sentence]]
    claims: Sequence[Weighed]
    links: Sequence[Link]
    meanings: Sequence[Meanings] = ()
    alone: Collection[str] = ()
    discrepancies: Sequence[Discrepancy] = ()

    @cached_property
    def weighed(self) -> Mapping[str, Weighed]:
        """The claims by sentence id."""
        return {claim.sentence.id: claim for claim in self.claims}

    @cached_property
    def abroad(self) -> Sequence[Link]:
        """The links that join two outlets."""
        return [link for link in self.links if self.crosses(link)]

    def crosses(self, link: Link) -> bool:
        """Whether a link joins two outlets."""
        return self.weighed[link.first].outlet != self.weighed[link.second].outlet

    @cached_property
    def codes(self) -> Mapping[str, str]:
        """The language code of each article, by its id."""
        return languages(self.articles)

    @cached_property
    def understood(self) -> frozenset[str]:
        """The ids of the articles that were compared by meaning."""
        return frozenset().union(*(each.articles for each in self.meanings))

    @cached_property
    def figures(self) -> Mapping[str, Elsewhere]:
        """The claims with a figure that another outlet has too, the first that has it, and the figures' places."""
        return with_figures_elsewhere(self.claims, self.codes)

    @cached_property
    def named_by(self) -> Mapping[str, Set[str]]:
        """The outlets that have each term with a capital."""
        named: defaultdict[str, set[str]] = defaultdict(set)
        for claim in self.claims:
            for token in claim.tokens:
                if token.capital:
                    named[token.term].add(claim.outlet)
        return named

    @cached_property
    def taken_out(self) -> Mapping[str, TakenOut]:
        """For each claim that a line taken out of another outlet's article may tell, that line."""
        return find_taken_out(self.claims, self.articles)

    @cached_property
    def differing(self) -> frozenset[tuple[str, str]]:
        """The pairs of sentences, as in their links, that differ and may tell of one thing: neither is only here."""
        differing = {tuple(sorted(one.sentences)) for one in self.discrepancies}
        possible = ((link.first, link.second) for link in self.abroad if link.told >= _POSSIBLE)
        return frozenset(ends for ends in possible if ends in differing)
