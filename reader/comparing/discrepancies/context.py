"""What every kind of discrepancy is judged by: the words that two sentences share, weighed by their rarity."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import pairwise

from reader.comparing.discrepancies.alignment import Word, words_of
from reader.comparing.matching.links import Link
from reader.comparing.matching.weighing import probability
from reader.comparing.stories.outlets import outlet_keys
from reader.comparing.words.dates import publication_day
from reader.comparing.words.language import of_article
from reader.comparing.words.wording import Token, straighten, tokens
from reader.model import Article, Discrepancy, DiscrepancyKind, Sentence
from reader.patterns import compiled

_WORD = compiled(r"\w+(?:-\w+)*")
_PLAIN_WORD = compiled(r"\b[a-z][a-z'-]*[a-z]\b")
_STOCK_PHRASE = 30
"""Two neighbouring words that this many sentences share tell nothing."""
_MOST_STEMS = 0.6
_LIKELY, _VERY_ALIKE = 0.25, 0.3
"""From here on (the matching's probability, or how alike they are) two claims may tell of one thing, even if both are
called unique: a difference is what shows that they are not."""


@dataclass(frozen=True)
class Telling:
    """A sentence as the search for discrepancies sees it: `text` has plain quotation marks, same places.

    `place` is its number, from 0, among the claims of the story in one language.
    """

    sentence: Sentence
    text: str
    tokens: tuple[Token, ...]
    outlet: str
    place: int

    @property
    def id(self) -> str:
        """The sentence's id."""
        return self.sentence.id

    @property
    def article(self) -> str:
        """The id of its article."""
        return self.sentence.article

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """The words as alignment sees them."""
        return words_of(self.text)

    def words_within(self, start: int, end: int) -> list[Word]:
        """Those that stand wholly between two places."""
        return [word for word in self.words if start <= word.start and word.end <= end]

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems that carry meaning."""
        return frozenset(token.term for token in self.tokens if not token.stop)

    def own(self, other: Telling) -> list[Token]:
        """The words that tell something and that another sentence does not have."""
        told = {token.term for token in other.tokens}
        return [token for token in self.tokens if not token.stop and token.term not in told]

    def stems_near(self, start: int, end: int, reach: int = 6) -> frozenset[str]:
        """Meaningful stems within `reach` of them before `start` and after `end`, and not between."""
        told = [token for token in self.tokens if not token.stop]
        before = [token.term for token in told if token.end <= start][-reach:]
        after = [token.term for token in told if token.start >= end][:reach]
        return frozenset(before + after)


@dataclass(frozen=True)
class Context:
    """The claims of a story with the weight of each stem: ln((n + 1) / (df + ½)) over its n claims.

    By article id: `whole` is the body in lower case, `published` the day of publication where it is stated.
    """

    tellings: tuple[Telling, ...]
    weight: Mapping[str, float]
    links: Sequence[Link]
    whole: Mapping[str, str]
    published: Mapping[str, date]
    language: str = "en"

    @cached_property
    def by_id(self) -> Mapping[str, Telling]:
        """The claims by sentence id."""
        return {telling.id: telling for telling in self.tellings}

    @cached_property
    def articles(self) -> Mapping[str, tuple[Telling, ...]]:
        """The claims by article id."""
        grouped: defaultdict[str, list[Telling]] = defaultdict(list)
        for telling in self.tellings:
            grouped[telling.article].append(telling)
        return {article: tuple(group) for article, group in grouped.items()}

    def shared(self, first: frozenset[str], second: frozenset[str]) -> float:
        """The weight of the stems that two sets share; a word found once in either of two sentences weighs about 3."""
        return self.weighed(first & second)

    def weighed(self, stems: Iterable[str]) -> float:
        """The weight of stems together."""
        return math.fsum([self.weight.get(stem, 0.0) for stem in stems])

    def alike(self, first: Telling, second: Telling) -> float:
        """Rarity-weighted cosine of two sentences' stems, 0…1."""
        lengths = self._lengths[first.place] * self._lengths[second.place]
        return self._squares(first.stems & second.stems) / lengths if lengths else 0.0

    @cached_property
    def _lengths(self) -> Sequence[float]:
        return [math.sqrt(self._squares(telling.stems)) for telling in self.tellings]

    def _squares(self, stems: frozenset[str]) -> float:
        return math.fsum([self._squared[stem] for stem in stems])

    @cached_property
    def _squared(self) -> Mapping[str, float]:
        return {stem: weight**2 for stem, weight in self.weight.items()}

    @cached_property
    def _neighbours(self) -> Mapping[tuple[int, int], int]:
        """How many pairs of neighbouring stems two claims of different outlets share, by their places."""
        index: defaultdict[tuple[str, str], list[Telling]] = defaultdict(list)
        shared: defaultdict[tuple[int, int], int] = defaultdict(int)
        for telling in self.tellings:
            terms = [token.term for token in telling.tokens if not token.stop]
            for key in set(pairwise(terms)):
                before = index[key]
                for other in before if len(before) < _STOCK_PHRASE else ():
                    if other.outlet != telling.outlet:
                        shared[other.place, telling.place] += 1
                before.append(telling)
        return shared

    @cached_property
    def sharing(self) -> tuple[tuple[Telling, Telling], ...]:
        """Pairs of claims of different outlets that share two pairs of neighbouring stems, or that are matched."""
        places = {pair for pair, n in self._neighbours.items() if n >= 2}
        places.update((first.place, second.place) for first, second in self.matched)
        return tuple((self.tellings[one], self.tellings[other]) for one, other in sorted(places))

    @cached_property
    def nearly_equal(self) -> tuple[tuple[Telling, Telling], ...]:
        """The pairs of `sharing` that may be one sentence: the longer has most of its stems in the other."""
        return tuple(
            (first, second)
            for first, second in self.sharing
            if len(first.stems & second.stems) >= _MOST_STEMS * max(len(first.stems), len(second.stems))
        )

    @cached_property
    def together(self) -> tuple[tuple[Telling, Telling, float], ...]:
        """Pairs of claims of different outlets that likely tell the same, and how likely (0…1): the matching's word,
        else how alike they are."""
        likely = {
            places: alike
            for places in self._neighbours
            if (alike := self.alike(*(self.tellings[place] for place in places))) >= _VERY_ALIKE
        }
        likely |= {(one.place, other.place): p for one, other, p in self._matches}
        return tuple((self.tellings[one], self.tellings[other], p) for (one, other), p in sorted(likely.items()))

    @cached_property
    def vocabulary(self) -> Mapping[str, frozenset[str]]:
        """The words of each article in lower case, without possessive endings."""
        return {article: frozenset(_WORD.findall(text)) for article, text in self.whole.items()}

    @cached_property
    def plain_words(self) -> frozenset[str]:
        """The words that the story writes small: they are no names when they stand with a capital."""
        return frozenset(word for telling in self.tellings for word in _PLAIN_WORD.findall(telling.text))

    @cached_property
    def matched(self) -> tuple[tuple[Telling, Telling], ...]:
        """Pairs of claims of different outlets that the matching thinks may tell of one thing, each once, the smaller
        id first."""
        return tuple((one, other) for one, other, _ in self._matches)

    @cached_property
    def _matches(self) -> tuple[tuple[Telling, Telling, float], ...]:
        """The `matched` pairs with their probabilities."""
        found = []
        for link in self.links:
            one, other, p = self.by_id.get(link.first), self.by_id.get(link.second), probability(link.told)
            if one and other and one.outlet != other.outlet and p >= _LIKELY:
                found.append((one, other, p) if one.place < other.place else (other, one, p))
        return tuple(sorted(found, key=lambda pair: (pair[0].place, pair[1].place)))


def gather(
    articles: Sequence[Article],
    sentences: Mapping[str, tuple[Sentence, ...]],
    links: Sequence[Link],
    language: str = "en",
) -> Context:
    """The context of a story's articles in one language, the same for any order of them."""
    outlets = outlet_keys(articles)
    tellings: list[Telling] = []
    for article in sorted(articles, key=lambda one: one.id):
        if of_article(article) != language:
            continue
        for sentence in sentences.get(article.id, ()):
            if sentence.claim:
                found = tokens(sentence.text, language)
                text = straighten(sentence.text)
                tellings.append(Telling(sentence, text, found, outlets[article.id], len(tellings)))
    spread = Counter(stem for telling in tellings for stem in telling.stems)
    weight = {stem: math.log((len(tellings) + 1) / (df + 0.5)) for stem, df in spread.items()}
    whole = {article.id: straighten(article.body).casefold() for article in articles}
    published = {article.id: day for article in articles if (day := publication_day(article))}
    return Context(tuple(tellings), weight, links, whole, published, language)


def cut(telling: Telling, start: int, end: int) -> str:
    """The exact words of the sentence from `start` to `end`, as it was written."""
    return telling.sentence.text[start:end]


def as_written(word: str, *tellings: Telling) -> str:
    """A word in lower case as the first of the sentences that has it writes it."""
    found = (re.search(re.escape(word), telling.text, re.IGNORECASE) for telling in tellings)
    return next((match[0] for match in found if match), word)


def sureness(likely: float) -> float:
    """How sure a difference is, by most rules, between two sentences that so `likely` (0…1) tell the same."""
    return 0.3 + 0.4 * likely


def pair(
    kind: DiscrepancyKind, first: Telling, second: Telling, texts: tuple[str, str], sure: float, why: str = ""
) -> Discrepancy:
    """A discrepancy between two sentences, the one that stands earlier in the story's order first.

    Where no reason is given, the words of both are it.
    """
    why = why or f"{texts[0]} in one, {texts[1]} in the other"
    if first.place > second.place:
        first, second, texts = second, first, (texts[1], texts[0])
    return Discrepancy(kind, (first.id, second.id), texts, why, round(max(0.0, min(1.0, sure)), 3))
