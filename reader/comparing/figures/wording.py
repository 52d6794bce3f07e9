"""What is said of figures in words, by the app and in the export alike."""

from __future__ import annotations

from reader.comparing.figures.amounts import same_value
from reader.model import Figure, Quantity

_VERDICTS = {
    "same": "the same figure",
    "differ": "the figures differ",
    "hedge differs": "the same figure, hedged differently",
    "series": "figures of different dates",
}


def verdict_in_words(figure: Figure) -> str:
    """What was found of a figure's values; "hedge differs" is also the verdict on "at least 12" and "15"."""
    one_number = all(same_value(figure.values[0].number, value.number) for value in figure.values)
    if figure.verdict == "hedge differs" and not one_number:
        return "different figures that can both hold"
    return _VERDICTS[figure.verdict]


def quantity_in_words(quantity: Quantity) -> str:
    """A figure with its hedge, unit, day and source: "about 200 passengers", "6 (May, source: the police)".

    Of a source nothing is said where none was found beside the figure: the sentence may well name one.
    """
    hedge = f"{quantity.hedge} " if quantity.hedge else ""
    unit = f" {quantity.unit}" if quantity.unit and quantity.unit.lower() not in quantity.text.lower() else ""
    source = f"source: {quantity.source}" if quantity.source else ""
    details = ", ".join(filter(None, (quantity.as_of, source)))
    return f"{hedge}{quantity.text}{unit}" + (f" ({details})" if details else "")
