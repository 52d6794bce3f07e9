"""Which sentences of different articles tell the same, and how surely.

A sentence is compared with its best partners by rarity-weighted words (`evidence`), where the extra is installed also
by what its words mean (`meaning`), and the evidence weighed by two fitted models (`weighing`): does one tell anything
of the other, and do both tell the same fact? The user's own word
(`PairCorrection`) overrules both.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from reader.comparing.attribution import find_speakers
from reader.comparing.english import COMMON_STEMS
from reader.comparing.evidence import gather
from reader.comparing.vocabulary import Vocabulary, Weighed
from reader.comparing.weighing import BOUND, MEANING, WORDS, Model, log_odds
from reader.model import PairCorrection, Sentence

if TYPE_CHECKING:  # there with the extra `semantic` only
    from reader.comparing.meaning.alignment import Meanings


class Link(NamedTuple):
    """Two sentences of different articles, by id, with the log-odds (−6…6) that one tells something of the other.

    `same` are the log-odds that both tell the same fact.
    """

    first: str
    second: str
    told: float
    same: float


def find_links(
    events: Sequence[tuple[Vocabulary, Meanings | None]], corrections: Sequence[PairCorrection] = ()
) -> tuple[Link, ...]:
    """Every pair of claims of one event worth looking at, likeliest first; without meanings by their words alone.

    Sentences of one wording are the same for certain, pairs that the user calls "not the same" are left out, whatever
    events they are of.
    """
    sentences = [claim.sentence for vocabulary, _ in events for claim in vocabulary.claims]
    repeated = {(words, words) for words, count in Counter(map(_words, sentences)).items() if count > 1}
    joined = _named({(c.first, c.second) for c in corrections if c.same}, sentences) | _named(repeated, sentences)
    parted = _named({(c.first, c.second) for c in corrections if not c.same}, sentences)
    measured = chain.from_iterable(_measured(vocabulary, meanings) for vocabulary, meanings in events)
    links = {_key(link.first, link.second): link for link in measured}
    links |= {key: Link(*key, BOUND, BOUND) for key in joined}
    kept = (link for key, link in links.items() if key not in parted)
    return tuple(sorted(kept, key=lambda link: (-link.told, -link.same, link.first, link.second)))


def _measured(vocabulary: Vocabulary, meanings: Meanings | None) -> Iterator[Link]:
    ids = [claim.sentence.id for claim in vocabulary.claims]
    for (i, j), evidence in gather(vocabulary, meanings.neighbours() if meanings else ()).items():
        alignment = meanings.alignment(i, j) if meanings else None
        if meanings is None or alignment is None:
            link = _link(ids[i], ids[j], evidence, WORDS)
        else:
            link = _link(ids[i], ids[j], (*evidence, alignment, meanings.likeness(i, j)), MEANING)
        yield link._replace(same=-BOUND) if _share_a_speaker_only(vocabulary, i, j, link) else link


def _share_a_speaker_only(vocabulary: Vocabulary, i: int, j: int, link: Link) -> bool:
    """Whether all that two likely partners have in common is who speaks, and other names: that is not the same fact.

    None of the likely pairs of the 20 labelled stories is so; a short sentence in a story of few words may be.
    """
    if link.told < 0 or link.told >= BOUND:
        return False
    first, second = vocabulary.claims[i], vocabulary.claims[j]
    shared = first.stems.keys() & second.stems.keys()
    if not shared or shared & vocabulary.telling:
        return False
    speakers = _speaker_stems(first), _speaker_stems(second)
    if speakers[0] | speakers[1] >= shared:  # one speaks, the other only names the speaker
        return True
    return not speakers[0].isdisjoint(speakers[1]) and speakers[0] | speakers[1] >= shared & COMMON_STEMS


def _speaker_stems(claim: Weighed) -> frozenset[str]:
    places = [(speaker.start, speaker.end) for speaker in find_speakers(claim.sentence.text)]
    inside = (token for token in claim.tokens if any(start <= token.start < end for start, end in places))
    return frozenset(token.term for token in inside)


def _link(first: str, second: str, measures: Sequence[float], model: Model) -> Link:
    return Link(*_key(first, second), log_odds(measures, model.told), log_odds(measures, model.same))


def _named(texts: Iterable[tuple[str, str]], sentences: Sequence[Sentence]) -> set[tuple[str, str]]:
    """The pairs of sentences of different articles that bear two given texts, either way round.

    Where an article says a text more than once, one of the two is its first: the others repeat it.
    """
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
