"""Bounds of the novelty: what a sentence's words say of it is one thing, what speaks against "only here" another.

Each cap says above what the novelty of a sentence is never put, and why; of several the lowest holds.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import NamedTuple

from reader.comparing.matched import Matched
from reader.comparing.words.language import in_latin_letters
from reader.comparing.words.wording import in_capitals
from reader.model import SURE

SHARED, UNIQUE = 0.18, 0.48
"""Novelty up to which a sentence is shared, and from which it is unique."""
MEASURED = "en"
"""The language that the weights were fitted and measured on."""
A_LITTLE = 0.01
"""Of novelty: so far beyond a bound is what is put on its other side for a reason of another kind."""
NOT_ALONE, NOT_SURE = UNIQUE - A_LITTLE, SURE - A_LITTLE
OTHER_WORDS = 0.68
"""The least novelty in an article's opening from which nothing in the story is sure."""
IN_OTHER_WORDS = "an outlet tells even what happened in words of its own, and then most of these are told elsewhere"
"""The reason for that. Of 103 sentences that are probably only here in four made-up stories of this kind 61 are told
elsewhere, and 4 in part."""
NEAR = -2.0
"""Log-odds, a probability of .12, with which the nearest sentence may tell it: of the 53 labelled sentences that would
be surely only here by meaning though another comes so near, 20 are told in part and 2 wholly; by words 5 of 19."""
_PLAINLY = 0.8
"""In other languages a sentence with a partner is unique from here only: a false match is better than a false mark."""
_BINDING = 2
"""Words in two sentences and in no other by which the two tell the same, in other languages: on stories in twelve
languages so are 124 of 169 told sentences and none of 64 that only one outlet tells."""


class Cap(NamedTuple):
    """What the novelty of a sentence is never above, and the reason in one clause."""

    most: float
    why: str


def find_caps(story: Matched, novelty: Mapping[str, float], opening: float) -> Mapping[str, Cap]:
    """The lowest cap of each claim that has one, by sentence id; `opening` is the story's `least_told_opening`."""
    lowest: dict[str, Cap] = {}
    for name, cap in chain(_of_what_others_have(story, novelty, opening), _of_languages(story)):
        lowest[name] = min(cap, lowest.get(name, cap), key=lambda one: one.most)
    return lowest


def _of_what_others_have(story: Matched, novelty: Mapping[str, float], opening: float) -> Iterator[tuple[str, Cap]]:
    for name in chain.from_iterable(story.differing):
        yield name, Cap(NOT_ALONE, "another outlet tells the same otherwise")
    for name in chain.from_iterable(one.sentences for one in story.discrepancies):
        yield name, Cap(NOT_SURE, "another outlet tells something of it otherwise")
    for name in _nearly_told(story, novelty):
        yield name, Cap(NOT_ALONE, "in its language what may be told is taken for told")
    for name in story.figures:
        yield name, Cap(NOT_SURE, "another outlet has a figure of it")
    if opening >= OTHER_WORDS:
        for name in story.weighed:
            yield name, Cap(NOT_SURE, IN_OTHER_WORDS)
    near = Cap(NOT_SURE, "a sentence of another outlet comes near it")
    yield from ((name, near) for name in _near_others(story))
    for name in story.taken_out:
        yield name, Cap(NOT_SURE, "a line taken out of another outlet's text may tell it")


def _near_others(story: Matched) -> set[str]:
    """The sentences that a sentence of another outlet comes near."""
    near: set[str] = set()
    for link in story.abroad:  # likeliest first
        if link.told < NEAR:
            break
        near.update((link.first, link.second))
    return near


def _of_languages(story: Matched) -> Iterator[tuple[str, Cap]]:
    foreign = sorted(set(story.codes.values()) - {MEASURED})
    for name, claim in story.weighed.items():
        if story.codes[claim.sentence.article] != MEASURED:
            yield name, Cap(NOT_SURE, "how well its language is compared was not measured")
        elif foreign:
            yield name, Cap(NOT_SURE, "an article in another language was not held against it")
        elif in_capitals(claim.sentence.text):
            yield name, Cap(NOT_SURE, "it is in capitals, which tell no name from another word")
        elif not in_latin_letters(claim.sentence.text):
            yield name, Cap(NOT_SURE, "it is in other letters than its article")


def _nearly_told(story: Matched, novelty: Mapping[str, float]) -> set[str]:
    """In languages not measured, the sentences that may be told, with the best partner of each.

    Told is also what shares two words with its partner that no other sentence has.
    """
    weighed = story.weighed
    foreign = {name for name in novelty if story.codes[weighed[name].sentence.article] != MEASURED}
    if not foreign:
        return set()
    held = Counter(chain.from_iterable(claim.stems for claim in story.claims))
    partner: dict[str, str] = {}
    bound: set[str] = set()
    for link in story.abroad:  # likeliest first
        ends = (link.first, link.second)
        partner.setdefault(link.first, link.second)
        partner.setdefault(link.second, link.first)
        both = weighed[link.first].stems.keys() & weighed[link.second].stems.keys()
        if foreign.issuperset(ends) and sum(held[stem] == len(ends) for stem in both) >= _BINDING:
            bound.update(ends)
    doubtful = [name for name in sorted(foreign & partner.keys()) if UNIQUE <= novelty[name] < _PLAINLY]
    return bound.union(doubtful, (partner[name] for name in doubtful))
