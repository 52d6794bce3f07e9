"""Phrases that decide alone that a line is none of the article's, and where they do not."""

from __future__ import annotations

from collections.abc import Sequence

from reader.cleaning.cues import Lexicon, normalise
from reader.cleaning.lines.features import Shape
from reader.patterns import compiled

_QUOTED = compiled(r"\"[^\"]*\"|“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|»[^«»]*«")
_QUOTE = compiled(r"[\"“”„«»]")
_SENTENCE = compiled(r"[^.!?…]+(?:[.!?…]+[\"”’»)]*|$)")
_TELLING, _LONG = 8, 40
"""Words of a sentence that tells something, and of one that does though it has a phrase of boilerplate."""


def drop_decided(shapes: Sequence[Shape], texts: Sequence[str], keep: list[bool], lexicon: Lexicon) -> None:
    """What no article says of itself, such as where it appears in print.

    Those under `alone` in the files of cues decide wherever they stand, those under `asks` where the line says "you" or
    "we"; neither in a quotation or in what somebody is reported to have said, nor where a sentence of the line tells
    something: one of some length without such a phrase, or a long one that does not say "you" or "we".
    """
    for position, shape in enumerate(shapes):
        if keep[position] and any(_decides(cue.phrase, lexicon) for cue in shape.cues):
            keep[position] = not is_decided(texts[position], lexicon)


def is_decided(text: str, lexicon: Lexicon) -> bool:
    """Whether a phrase in the line decides that it is none of the article's."""
    said = _QUOTED.sub(" ", text)
    if _QUOTE.search(said) or tells_something(said, lexicon):
        return False
    whole, every = normalise(said)
    if lexicon.corrects(whole):
        return False
    asks = lexicon.addresses(said, every) > 0
    deciding = {cue.phrase for cue in lexicon.find(whole, every) if _decides(cue.phrase, lexicon, asks=asks)}
    for normal, words in map(normalise, _SENTENCE.findall(said)):
        if not lexicon.reporting.isdisjoint(words):
            deciding.difference_update(cue.phrase for cue in lexicon.find(normal, words))
    return bool(deciding)


def tells_something(text: str, lexicon: Lexicon) -> bool:
    """Whether one of the sentences of a line does: it is of some length and has no phrase of boilerplate or reports
    what was said, or it is long and does not say "you" or "we"."""
    for sentence in _SENTENCE.findall(text):
        normal, words = normalise(sentence)
        phrased = bool(lexicon.find(normal, words))
        plain = not phrased or not lexicon.reporting.isdisjoint(words)
        if len(words) >= (_TELLING if plain else _LONG) and not (phrased and lexicon.addresses(sentence, words)):
            return True
    return False


def _decides(phrase: str, lexicon: Lexicon, *, asks: bool = True) -> bool:
    return phrase in lexicon.alone or (asks and phrase in lexicon.asks)
