"""Numbers behind a label: "hall 7" here, "hall 9" there, in two sentences that likely tell the same."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.comparing.discrepancies.context import Context, Telling
from reader.comparing.discrepancies.counterparts import Item, counterparts, same
from reader.comparing.words.wording import has_digit
from reader.model import Discrepancy
from reader.patterns import compiled

_LABELLED = compiled(
    r"\b(?P<label>hall|halle|platform|gleis|gate|tor|room|zimmer|raum|saal|terminal|berth|junction|exit|ausfahrt|block"
    r"|flight|flug|pier|line|linie|sector|sektor|zone|floor|level|ward|court|reactor|reaktor|hangar|porte|quai|salle"
    r"|voie|puerta|sala) (?P<number>\d{1,4})(?![\w%]|[.,:]\d)",
    re.IGNORECASE,
)
_LIKELY = 0.6


def find_labels(context: Context) -> Iterator[Discrepancy]:
    """Numbers that stand for each other behind one label, in any language that writes the label so."""
    for one in counterparts(context, _labelled, same, likely=_LIKELY):
        yield one.differing("number")


def _labelled(telling: Telling) -> Iterator[Item]:
    if has_digit(telling.text):
        for found in _LABELLED.finditer(telling.text):
            yield Item(telling, ("label", found["label"].casefold()), int(found["number"]), found.span())
