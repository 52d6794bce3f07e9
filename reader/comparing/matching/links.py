"""Which sentences of different articles tell the same, and how surely.

A sentence is compared with its best partners by rarity-weighted words (`evidence`), where the extra is installed also
by what its words mean (`meaning`), and the evidence weighed by two fitted models (`weighing`): does one tell anything
of the other, and do both tell the same fact? The user's own word
(`PairCorrection`) overrules both.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from reader.comparing.matching.evidence import gather
from reader.comparing.matching.weighing import BOUND, MEANING, WORDS, Model, log_odds
from reader.comparing.sourcing.attribution import claim_span
from reader.comparing.words.english import COMMON_STEMS
from reader.comparing.words.vocabulary import Vocabulary, Weighed
from reader.model import Sentence
from reader.said import PairCorrection

if TYPE_CHECKING:  # there with the extra `semantic` only
    from reader.comparing.matching.meaning.alignment import Meanings


_UNLIKELY = -2.0
"""Log-odds of a pair that shares nothing by which it could tell of one thing."""
_SMALL = frozenset(f"#{number}" for number in range(13))
"""Numbers that stand everywhere: "three times", "out in three"."""


class Link(NamedTuple):
    """Two sentences of different articles, by id, with the log-odds (−6…6) that one tells something of the other.

    `same` are the log-odds that both tell the same fact, `by_hand` whether the user has said so.
    """

    first: str
    second: str
    told: float
    same: float
    by_hand: bool = False


def find_links(
    events: Sequence[tuple[Vocabulary, Meanings | None]], corrections: Sequence[PairCorrection] = ()
) -> tuple[Link, ...]:
    """Every pair of claims of one event worth looking at, likeliest first; without meanings by their words alone.

    Sentences of one wording are the same for certain, pairs that the user calls "not the same" are left out, whatever
    events they are of.
    """
    sentences = [claim.sentence for vocabulary, _ in events for claim in vocabulary.claims]
    repeated = {(words, words) for words, count in Counter(map(_words, sentences)).items() if count > 1}
    joined = _named({(c.first, c.second) for c in corrections if c.same}, sentences)
    parted = parted_by_hand(sentences, corrections)
    measured = chain.from_iterable(_measured(vocabulary, meanings) for vocabulary, meanings in events)
    links = {_key(link.first, link.second): link for link in measured}
    links |= {key: Link(*key, BOUND, BOUND) for key in _named(repeated, sentences)}
    links |= {key: Link(*key, BOUND, BOUND, by_hand=True) for key in joined}
    kept = (link for key, link in links.items() if key not in parted)
    return tuple(sorted(kept, key=lambda link: (-link.told, -link.same, link.first, link.second)))


def parted_by_hand(sentences: Sequence[Sentence], corrections: Sequence[PairCorrection]) -> Set[tuple[str, str]]:
    """The pairs of sentences, by id, the smaller first, of which the user has said that they do not tell the same."""
    return _named({(one.first, one.second) for one in corrections if not one.same}, sentences)


def _measured(vocabulary: Vocabulary, meanings: Meanings | None) -> Iterator[Link]:
    ids = [claim.sentence.id for claim in vocabulary.claims]
    for (i, j), evidence in gather(vocabulary, meanings.neighbours() if meanings else ()).items():
        alignment = meanings.alignment(i, j) if meanings else None
        if meanings is None or alignment is None:
            link = _link(ids[i], ids[j], evidence, WORDS)
        else:
            link = _link(ids[i], ids[j], (*evidence, alignment, meanings.likeness(i, j)), MEANING)
        if link.told > 0 and _share_names_only(vocabulary, i, j):
            link = link._replace(told=_UNLIKELY, same=-BOUND)
        yield link


def _share_names_only(vocabulary: Vocabulary, i: int, j: int) -> bool:
    """Whether what two sentences claim has nothing but names and small numbers in common, or only who makes the claim.

    Of the six such pairs of the 20 labelled stories that seemed likely two tell a part of each other; by meaning two of
    eight. Of those with one common word beside half do.
    """
    first, second = vocabulary.claims[i], vocabulary.claims[j]
    shared = (_claimed(first) & _claimed(second)) - _SMALL
    return shared.isdisjoint(vocabulary.telling) and shared.isdisjoint(COMMON_STEMS)


def _claimed(claim: Weighed) -> Set[str]:
    """The stems of what a sentence claims, without who says it."""
    start, end = claim_span(claim.sentence.text)
    if (start, end) == (0, len(claim.sentence.text)):
        return claim.stems.keys()
    said = {token.term for token in claim.tokens if not start <= token.start < end}
    return claim.stems.keys() - said


def _link(first: str, second: str, measures: Sequence[float], model: Model) -> Link:
    return Link(*_key(first, second), log_odds(measures, model.told), log_odds(measures, model.same))


def _named(texts: Set[tuple[str, str]], sentences: Sequence[Sentence]) -> set[tuple[str, str]]:
    """The pairs of sentences of different articles that bear two given texts, either way round.

    Where an article says a text more than once, one of the two is its first: the others repeat it.
    """
    if not texts:
        return set()
    by_text: dict[str, list[Sentence]] = {}
    for sentence in sentences:
        by_text.setdefault(_words(sentence), []).append(sentence)
    pairs = set()
    for texts_of_pair in texts:
        ones, others = (by_text.get(" ".join(text.split()), []) for text in texts_of_pair)
        for many, few in ((ones, _first_of_each_article(others)), (others, _first_of_each_article(ones))):
            pairs |= {_key(one.id, other.id) for one in many for other in few if one.article != other.article}
    return pairs


def _first_of_each_article(sentences: Sequence[Sentence]) -> Iterable[Sentence]:
    return {sentence.article: sentence for sentence in reversed(sentences)}.values()


def _words(sentence: Sentence) -> str:
    return " ".join(sentence.text.split())


def _key(first: str, second: str) -> tuple[str, str]:
    return (first, second) if first < second else (second, first)
