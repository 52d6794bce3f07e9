"""Units made comparable: "25 miles" and "40 kilometres" are one length, "two thirds" and "67 %" one part."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from reader.comparing.figures.amounts import Amount

_UNITS: Mapping[str, Mapping[str, float]] = {
    "metre": {
        "metre": 1, "meter": 1, "kilometre": 1000, "kilometer": 1000, "km": 1000, "centimetre": 0.01,
        "centimeter": 0.01, "cm": 0.01, "millimetre": 0.001, "millimeter": 0.001, "mm": 0.001, "mile": 1609.344,
        "yard": 0.9144, "foot": 0.3048, "ft": 0.3048, "inch": 0.0254,
        "mph": 1609.344, "kph": 1000,
    },
    "hectare": {"hectare": 1, "ha": 1, "acre": 0.404686},
    "kilogram": {
        "kilogram": 1, "kilo": 1, "kg": 1, "tonne": 1000, "ton": 1000, "pound": 0.453592, "lb": 0.453592,
        "ounce": 0.02835, "gram": 0.001,
    },
    "litre": {"litre": 1, "liter": 1, "gallon": 3.785},
    "hour": {"second": 1 / 3600, "minute": 1 / 60, "hour": 1, "day": 24, "week": 168},
}  # fmt: skip
"""Units of one dimension as parts of its first one. Months and years are left out: "three months" is no 90 days.

A speed stands as the length of an hour, because "40 miles an hour" has the noun "miles" as well.
"""
_OF_NOUN = {unit: (base, factor) for base, units in _UNITS.items() for unit, factor in units.items()}


def in_base(amount: Amount) -> Amount:
    """A figure in the first unit of its dimension, a share in percent; as it is where it has no such unit.

    Only a unit right behind the number counts, or right before it ("mile 12"): square miles are no miles.
    """
    if amount.kind == "share":
        return amount._replace(kind="percent", value=100 * amount.value)
    span = amount.noun_span
    if amount.noun not in _OF_NOUN or (span and span[0] > amount.end + 1):
        return amount
    base, factor = _OF_NOUN[amount.noun]
    return amount._replace(noun=base, value=factor * amount.value)


def is_unit(noun: str | None) -> bool:
    """Whether a noun measures and does not count: forty men are no forty kilometres."""
    return noun in _OF_NOUN


def made_up(first: Amount, second: Amount, beside: Iterable[Amount]) -> bool:
    """Whether a figure beside them makes up the difference: "212 passengers and nine crew", "221 people".

    A length makes up no count: "seven sailors two miles out" are not five.
    """
    measured = is_unit(first.noun)
    others = [one for one in beside if one not in (first, second) and is_unit(one.noun) == measured]
    return any(one.value == abs(first.value - second.value) for one in others)
