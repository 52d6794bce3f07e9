"""How new each claim of a story is: the probability that no other outlet tells it.

First by its links, then by how sure that can be in this story (`sureness`), then by what speaks against it (`caps`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from reader.comparing.caps import MEASURED, NOT_ALONE, UNIQUE, find_caps
from reader.comparing.matched import Matched
from reader.comparing.matching.weighing import BOUND, MEANING, WORDS, probability_told, sentence_evidence
from reader.comparing.stories.outlets import voices
from reader.comparing.sureness import how_sure, least_told_opening
from reader.comparing.words.vocabulary import Weighed


class Novelty(NamedTuple):
    """The novelty of each claim, 0…1 by sentence id; and what speaks against it: a cap that has lowered it, or a line
    that was taken out of another outlet's text."""

    of: Mapping[str, float]
    doubts: Mapping[str, str]


def find_novelty(story: Matched) -> Novelty:
    """The novelty of the claims of a story: of all of them where there are two outlets, and of none otherwise.

    What is unique in an article that is alone was not compared, and has none.
    """
    linked = _by_links(story) if len(voices(story.articles)) > 1 else {}
    held = [claim for claim in story.claims if _is_held(claim, story)]
    opening = least_told_opening(_by_article(linked, held))
    sure = linked | how_sure(linked, held, opening, story.understood)
    caps = find_caps(story, sure, opening)
    lowering = {name: cap for name, cap in caps.items() if cap.most < sure.get(name, 0.0)}
    capped = sure | {name: cap.most for name, cap in lowering.items()}
    compared = {name: value for name, value in capped.items() if value < UNIQUE or not _is_alone(name, story)}
    doubts = {name: cap.why for name, cap in lowering.items()}
    lines = story.taken_out.items()
    named = {name: f"line {line} of {article}, taken out of it, may tell it" for name, (article, line) in lines}
    return Novelty(compared, doubts | named)


def _is_held(claim: Weighed, story: Matched) -> bool:
    """Whether a claim is in the language that was measured, and was held against another outlet's."""
    return story.codes[claim.sentence.article] == MEASURED and not _is_alone(claim.sentence.id, story)


def _is_alone(name: str, story: Matched) -> bool:
    return story.weighed[name].sentence.article in story.alone


def _by_links(story: Matched) -> dict[str, float]:
    """The novelty of each claim; the best match of a told sentence is told as well."""
    odds: dict[str, list[float]] = defaultdict(list)
    partner: dict[str, str] = {}
    for link in story.abroad:  # likeliest first
        for here, there in ((link.first, link.second), (link.second, link.first)):
            partner.setdefault(here, there)
            odds[here].append(link.told)
    novelty: dict[str, float] = {}
    for article, group in story.sentences.items():
        weights = (MEANING if article in story.understood else WORDS).sentence
        claims = [sentence.id for sentence in group if sentence.claim]
        pairs = [odds[name] for name in claims]
        for i, name in enumerate(claims):
            evidence = sentence_evidence(pairs, i)
            certain = evidence[0] >= BOUND
            novelty[name] = 0.0 if certain else 1.0 - probability_told(evidence, weights)
    told = [name for name in sorted(novelty) if novelty[name] < UNIQUE and name in partner]
    for name in told:
        novelty[partner[name]] = min(novelty[partner[name]], NOT_ALONE)
    return novelty


def _by_article(novelty: Mapping[str, float], claims: Sequence[Weighed]) -> Sequence[Sequence[float]]:
    """The novelties of each article's claims, in reading order."""
    columns: dict[str, list[float]] = {}
    for claim in claims:
        if claim.sentence.id in novelty:
            columns.setdefault(claim.sentence.article, []).append(novelty[claim.sentence.id])
    return list(columns.values())
