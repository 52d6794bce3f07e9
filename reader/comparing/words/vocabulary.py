"""What the words of a story weigh: a word found in few of its sentences says much about the sentence that has it."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from functools import cache, lru_cache
from itertools import chain
from typing import NamedTuple

from reader.comparing.words.english import COMMON_STEMS
from reader.comparing.words.lexicon import COMPOUNDING
from reader.comparing.words.wording import Token, in_capitals, straighten, tokens
from reader.model import Sentence

Vector = Mapping[str, float]
"""Weights by term, of length one."""

_NEIGHBOURS = (0.5, 0.4, 0.3)
"""Shares of the sentences one, two and three away in a window (one alone: F1 of same pairs .727 in place of .745)."""
_GRAM = 4
_PART, _REST = 4, 3
"""The fewest letters of a part of a compound, and of what it is put together with."""
_SMALLEST = 30


class Weighed(NamedTuple):
    """A sentence as the matching sees it: its tokens, and unit vectors of weights.

    `stems` are its content words, `pairs` its stem pairs at distance one and two, `letters` the groups of four letters
    of its words, `window` its stems with shares of those of the six sentences around it. The last three leave out what
    no other sentence has: it counts for the length, and nothing is found by it.
    """

    sentence: Sentence
    outlet: str
    tokens: tuple[Token, ...]
    stems: Vector
    pairs: Vector
    letters: Vector
    window: Vector


class Vocabulary(NamedTuple):
    """The claims of a story with their vectors, and over all of them the weight of each stem.

    A stem in df of n claims weighs ln((n+1) / (df+½)), n being at least 30. `telling` are the stems that are neither
    names (capitalised mid-sentence in at least half of their uses) nor among the commonest words of the language.
    """

    claims: tuple[Weighed, ...]
    weight: Mapping[str, float]
    telling: frozenset[str]


def weigh(claims: Sequence[Sentence], outlets: Mapping[str, str], languages: Mapping[str, str]) -> Vocabulary:
    """Weigh the words of all claims of a story; `outlets` and `languages` are by article id."""
    rows = [tokens(claim.text, languages[claim.article]) for claim in claims]
    stems = [frozenset(token.term for token in row if not token.stop) for row in rows]
    if not COMPOUNDING.isdisjoint(languages.values()):
        compounding = [languages[claim.article] in COMPOUNDING for claim in claims]
        stems = _with_parts(stems, compounding)
    counts = Counter(chain.from_iterable(stems))
    weight = _rarity(counts, len(claims))
    stem_vectors = [_unit(sorted(terms), weight, weight.keys()) for terms in stems]
    pair_vectors = _weighed([sorted(set(_near_pairs(row))) for row in rows])
    letter_vectors = _weighed([_letters(claim.text, row) for claim, row in zip(claims, rows, strict=True)])
    windows = _windows(claims, stem_vectors, _in_several(counts))
    weighed = (
        Weighed(claim, outlets[claim.article], *vectors)
        for claim, *vectors in zip(claims, rows, stem_vectors, pair_vectors, letter_vectors, windows, strict=True)
    )
    cased = [row for claim, row in zip(claims, rows, strict=True) if not in_capitals(claim.text)]
    return Vocabulary(tuple(weighed), weight, frozenset(weight) - _names(cased) - COMMON_STEMS)


def _with_parts(stems: Sequence[frozenset[str]], compounding: Sequence[bool]) -> list[frozenset[str]]:
    """The stems with those other stems of the story that a compound begins or ends with: Schulturnhalle, Turnhalle."""
    known = frozenset(chain.from_iterable(stems))

    @cache
    def parts(term: str) -> frozenset[str]:
        cuts = range(_PART, len(term) - _REST + 1)
        return known.intersection(chain((term[:cut] for cut in cuts), (term[-cut:] for cut in cuts)))

    return [
        terms.union(*map(parts, terms)) if compounds else terms
        for terms, compounds in zip(stems, compounding, strict=True)
    ]


def story_size(claims: int) -> int:
    """The number of claims that rarity is reckoned with: in a handful of sentences every word would be common."""
    return max(_SMALLEST, claims)


def cosine(first: Vector, second: Vector) -> float:
    """The cosine of two unit vectors, 0…1; `math.fsum` is exact, so that the order of the terms changes nothing."""
    fewer, more = (first, second) if len(first) < len(second) else (second, first)
    return math.fsum([weight * more[term] for term, weight in fewer.items() if term in more])


def _near_pairs(row: Sequence[Token]) -> Iterable[str]:
    terms = [token.term for token in row if not token.stop]
    for distance in (1, 2):
        for first, second in zip(terms, terms[distance:], strict=False):
            yield f"{first} {second}" if first < second else f"{second} {first}"


def _letters(text: str, row: Sequence[Token]) -> frozenset[str]:
    return frozenset().union(*[_groups(text[token.start : token.end]) for token in row if not token.stop])


@lru_cache(maxsize=65536)
def _groups(word: str) -> tuple[str, ...]:
    bounded = f"_{straighten(word).lower()}_"
    return tuple(bounded[i : i + _GRAM] for i in range(max(1, len(bounded) - _GRAM + 1)))


def _weighed(sets: Sequence[Collection[str]]) -> list[Vector]:
    counts = Counter(chain.from_iterable(sets))
    weight, kept = _rarity(counts, len(sets)), _in_several(counts)
    return [_unit(terms, weight, kept) for terms in sets]


def _rarity(counts: Mapping[str, int], sets: int) -> Mapping[str, float]:
    size = story_size(sets)
    rarity = {count: math.log((size + 1) / (count + 0.5)) for count in set(counts.values())}
    return {term: rarity[count] for term, count in counts.items()}


def _in_several(counts: Mapping[str, int]) -> Set[str]:
    return {term for term, count in counts.items() if count > 1}


def _unit(terms: Collection[str], weight: Vector, kept: Set[str]) -> Vector:
    """The weights of the terms divided by the length of all of them, those that are not `kept` left out."""
    length = math.sqrt(math.fsum([weight[term] * weight[term] for term in terms])) or 1.0
    return {term: weight[term] / length for term in terms if term in kept}


def _windows(claims: Sequence[Sentence], vectors: Sequence[Vector], kept: Set[str]) -> list[Vector]:
    windows = []
    for i, vector in enumerate(vectors):
        summed: dict[str, float] = defaultdict(float, vector)
        for distance, share in enumerate(_NEIGHBOURS, 1):
            for j in (i - distance, i + distance):
                if 0 <= j < len(claims) and claims[j].article == claims[i].article:
                    for term, weight in vectors[j].items():
                        summed[term] += weight * share
        windows.append(_unit(summed, summed, kept))
    return windows


def _names(rows: Sequence[Sequence[Token]]) -> frozenset[str]:
    """Capitalised in at least half of their uses inside a sentence; where there are none, before another capital."""
    capital, small = Counter[str](), Counter[str]()
    for row in rows:
        for token in row[1:]:
            (capital if token.capital else small)[token.term] += 1
    first = {row[0].term for row in rows if len(row) > 1 and row[0].capital and row[1].capital}
    return frozenset(term for term, count in capital.items() if count >= small[term]) | (
        first - capital.keys() - small.keys()
    )
