"""The words before a figure that make it a floor, a ceiling or inexact: "at least", "up to", "about"."""

from __future__ import annotations

_MORE = ("more than", "over", "well over", "just over", "upwards of", "at least", "no fewer than", "no less than")
_LESS = ("less than", "fewer than", "under")
_NEARLY = ("nearly", "almost", "close to", "just under")
_AT_MOST = ("up to", "at most", "no more than", "as many as", "as much as")
_ABOUT = ("about", "around", "roughly", "approximately", "an estimated", "estimated", "some")
ENGLISH = (*_MORE, *_LESS, *_NEARLY, *_AT_MOST, *_ABOUT, "as few as")
FLOORS = (
    *_MORE, "mindestens", "mehr als", "über", "au moins", "plus de", "al menos", "más de", "не менее", "более",
    "больше", "свыше", "щонайменше", "принаймні", "понад", "більше", "не менше",
)  # fmt: skip
CEILINGS = (
    *_LESS, *_AT_MOST, "höchstens", "bis zu", "weniger als", "unter", "au plus", "jusqu'à", "moins de", "hasta",
    "menos de", "до", "менее", "не более", "менше", "не більше",
)  # fmt: skip
VAGUE = (
    *_NEARLY, *_ABOUT, "just over", "rund", "etwa", "ungefähr", "circa", "ca.", "knapp", "fast", "gut", "environ",
    "près de", "presque", "quelque", "unos", "unas", "cerca de", "alrededor de", "casi", "около", "почти", "примерно",
    "близько", "майже", "приблизно",
)  # fmt: skip
"""Hedges that make a figure a floor, a ceiling, or inexact: English, German, French, Spanish, Russian, Ukrainian."""
COUNTED = ("at least", "no fewer than", "no less than", "at most", "no more than")
"""Bounds that somebody has counted or laid down: two unequal ones are two reports, unlike "over 500" and "over 600"."""
ABOUT = _ABOUT[0]


def sense_of(hedge: str | None) -> str:
    """What an English hedge says, by one wording of it: "over 1,200" and "more than 1,200" say the same."""
    senses = (_MORE, (*_LESS, *_NEARLY), _AT_MOST, _ABOUT)
    return next((sense[0] for sense in senses if hedge in sense), hedge or "")
