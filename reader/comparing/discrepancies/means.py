"""What it was done with: "brought ashore by the lifeboat" here, "a helicopter rescued the crew" there.

Only vehicles that an outlet does not take for each other, in two sentences that surely tell the same, and only where
neither article has the other's word at all: a rescue may need both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.comparing.discrepancies.context import Context, Telling
from reader.comparing.discrepancies.counterparts import Item, counterparts, same_value
from reader.comparing.words.wording import words_in
from reader.model import Discrepancy

_MEANS = (
    "helicopter", "lifeboat", "ambulance", "ferry", "train", "bus", "tug", "drone", "tractor", "lorry", "truck",
)  # fmt: skip
_VEHICLE = "|".join(_MEANS)
_DONE_WITH = re.compile(
    rf"\bby (?:(?:the|an?|its|their) )?(?:[A-Za-z-]+ ){{0,3}}?(?P<by>{_VEHICLE})\b"
    rf"|\b(?:[Tt]he|[Aa]n?) (?:[A-Za-z-]+ ){{0,3}}?(?P<doer>{_VEHICLE})(?: crew)?(?: has| had)?"
    r" (?:rescued|saved|lifted|winched|plucked|took|taken|brought|carried|flew|flown|ferried|picked|towed|pulled)\b"
)
_LIKELY, _NEAR = 0.8, 3.5


def find_means(context: Context) -> Iterator[Discrepancy]:
    """Vehicles that did one thing and of which each is unknown to the other article."""
    items = [item for telling in context.tellings for item in _means(telling)]
    for one in counterparts(context, items, same_value):
        sides = ((one.first, one.second), (one.second, one.first))
        strange = all(str(item.value) not in context.whole[other.telling.sentence.article] for item, other in sides)
        if strange and one.likely >= _LIKELY and one.near >= _NEAR:
            yield one.differing("action", 0.3 + 0.4 * one.likely)


def _means(telling: Telling) -> Iterator[Item]:
    if words_in(telling.text).isdisjoint(_MEANS):
        return
    for found in _DONE_WITH.finditer(telling.text):
        group = "by" if found["by"] else "doer"
        yield Item(telling, "means", found[group], found.span(group))
