"""What the words of a story weigh: a word found in few of its sentences says much about the sentence that has it."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from reader.comparing.wording import Token, tokens
from reader.model import Sentence

Vector = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Weighed:
    """A sentence with its tokens, and two unit vectors: of its stems, and of its pairs of near stems."""

    sentence: Sentence
    outlet: str
    tokens: tuple[Token, ...]
    stems: Vector
    pairs: Vector


def weigh(
    sentences: Sequence[Sentence], outlets: Mapping[str, str], languages: Mapping[str, str]
) -> tuple[Weighed, ...]:
    """Weigh the words of all claims of a story: w = ln((n + 1) / (df + ½)) over its n sentences.

    `outlets` and `languages` are by article id.
    """
    found = [tokens(sentence.text, languages[sentence.article]) for sentence in sentences]
    stems = [frozenset(token.term for token in row if not token.stop) for row in found]
    pairs = [frozenset(_near_pairs(row)) for row in found]
    stem_weight, pair_weight = _rarity(stems), _rarity(pairs)
    return tuple(
        Weighed(sentence, outlets[sentence.article], row, _unit(mine, stem_weight), _unit(near, pair_weight))
        for sentence, row, mine, near in zip(sentences, found, stems, pairs, strict=True)
    )


def _near_pairs(row: Sequence[Token]) -> Iterable[str]:
    terms = [token.term for token in row if not token.stop]
    for distance in (1, 2):
        for first, second in zip(terms, terms[distance:], strict=False):
            yield " ".join(sorted((first, second)))


def _rarity(sets: Sequence[frozenset[str]]) -> Mapping[str, float]:
    counts = Counter(term for terms in sets for term in terms)
    return {term: math.log((len(sets) + 1) / (count + 0.5)) for term, count in counts.items()}


def _unit(terms: frozenset[str], weight: Mapping[str, float]) -> Vector:
    ordered = sorted(terms)
    length = math.sqrt(math.fsum(weight[term] ** 2 for term in ordered)) or 1.0
    return {term: weight[term] / length for term in ordered}
