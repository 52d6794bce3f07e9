"""Sentence by sentence, what others say in place of its words: told by several is not yet agreed on by them."""

from __future__ import annotations

from typing import NamedTuple

from reader.model import Comparison, Sentence


class Difference(NamedTuple):
    """A sentence that says `there` where the sentence in question says `here`: two wordings to be checked."""

    other: Sentence
    here: str
    there: str


def differences(comparison: Comparison, name: str) -> tuple[Difference, ...]:
    """All that other sentences put differently from the sentence `name`, surest first; figures with what they count."""
    found = []
    for one in comparison.disputes.get(name, ()):
        sides = list(zip(one.sentences, one.texts, strict=True))
        (mine, here), (other, there) = sides if one.sentences[0] == name else reversed(sides)
        told, against = comparison.by_id[mine], comparison.by_id[other]
        found.append(Difference(against, in_full(told, here), in_full(against, there)))
    return tuple(dict.fromkeys(found))


def in_full(sentence: Sentence, words: str) -> str:
    """The words of a discrepancy as they are told: a figure with the noun that it counts ("two days" for "two")."""
    from reader.comparing.figures.quantities import find_amounts  # not before there is a difference to tell

    for amount in find_amounts(sentence.text):
        if amount.noun_span and sentence.text[amount.start : amount.end] == words:
            return sentence.text[amount.start : amount.noun_span[1]]
    return words
