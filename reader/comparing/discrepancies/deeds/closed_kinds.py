"""One thing of a closed kind in one slot: "by the lifeboat" here, "a helicopter rescued" there; his brother, his son.

Of each kind below an outlet does not take one for another. Held against each other are the only ones that are left of
two sentences which likely tell the same, where neither article has the other's word at all: a rescue may need both.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from reader.comparing.discrepancies.context import Context, Telling
from reader.comparing.discrepancies.counterparts import Item, counterparts, same_value
from reader.comparing.words.wording import words_in
from reader.model import Discrepancy, DiscrepancyKind
from reader.patterns import compiled


class _Kind(NamedTuple):
    """The words of a kind, the pattern that holds one of them as `word`, and how likely the pair must be."""

    name: str
    words: tuple[str, ...]
    pattern: re.Pattern[str]
    likely: float
    tells: DiscrepancyKind


def _kind(
    name: str, words: str, before: str = "", after: str = "", likely: float = 0.6, tells: DiscrepancyKind = "action"
) -> _Kind:
    """A kind whose words stand between `before` and `after`; what differs `tells` of that kind of discrepancy."""
    known = "|".join(words.split())
    return _Kind(name, tuple(words.split()), compiled(rf"{before}\b(?P<word>{known})\b{after}"), likely, tells)


_ACTED = (
    r"(?: crew)?(?: has| had)? (?:rescued|saved|lifted|winched|plucked|took|taken|brought|carried|flew|flown|ferried"
    r"|picked|towed|pulled)\b"
)
_VEHICLES = "helicopter lifeboat ambulance ferry train bus tug drone tractor lorry truck"
_KINDS = (
    _kind("vehicle", _VEHICLES, r"\bby (?:(?:the|an?|its|their) )?(?:[A-Za-z-]+ ){0,3}?", likely=0.8),
    _kind("vehicle", _VEHICLES, r"\b(?:[Tt]he|[Aa]n?) (?:[A-Za-z-]+ ){0,3}?", _ACTED, likely=0.8),
    _kind(
        "relative",
        "brother sister son daughter wife husband mother father uncle aunt cousin nephew niece grandfather grandmother",
        r"\b(?:[Hh]is|[Hh]er|[Tt]heir|'s) (?:[a-z-]+ ){0,2}?",
    ),
    _kind(
        "body",
        "finger hand wrist arm elbow shoulder collarbone leg knee ankle foot head neck chest back rib jaw nose skull "
        "calf hamstring thigh groin tendon",
        r"\b(?:broken?|fractured?|dislocated|sprained|torn|pulled|strained|injured|hurt|shot in|wounded in|hit in"
        r"|stabbed in|cut)"
        r" (?:(?:an?|the|his|her|two) )?(?:left |right )?",
    ),
    _kind(
        "weapon",
        "knife gun pistol rifle shotgun hammer axe machete crossbow sword bat crowbar",
        r"\b(?:with|by|using|carrying|wielding|armed with) (?:(?:an?|the|his|her) )?(?:[a-z-]+ ){0,2}?",
    ),
    _kind(
        "load",
        "hay straw timber gravel sand grain wheat maize coal steel cement fuel petrol diesel chemicals cattle pigs "
        "sheep poultry fruit vegetables furniture sugar milk beer",
        r"\b(?:carrying|loaded with|laden with|cargo of|load of|transporting|full of) (?:[a-z]+ )?",
    ),
    _kind(
        "trade",
        "nurse teacher doctor surgeon dentist lawyer solicitor barrister accountant engineer architect electrician "
        "plumber carpenter builder farmer fisherman baker butcher chef cook waiter waitress barman barmaid cleaner "
        "clerk postman librarian hairdresser mechanic welder miner firefighter soldier journalist actor musician "
        "banker cashier shopkeeper gardener midwife paramedic pharmacist priest vicar",
        r"\b[A-Z][\w'-]+, (?:\d\d, )?an? (?:[a-z-]+ ){0,2}?",
        r"(?=[,.;\"]| and\b| who\b| from\b| at\b| in\b)",
        tells="role",
    ),
)
_NEAR = 2.5


def find_of_closed_kinds(context: Context) -> Iterator[Discrepancy]:
    """Things of one kind of which each is unknown to the other article."""
    for one in counterparts(context, _held, same_value, near=_NEAR):
        sides = ((one.first, one.second), (one.second, one.first))
        strange = all(str(item.value) not in context.whole[other.telling.article] for item, other in sides)
        if strange and one.likely >= one.first.of.likely:
            yield one.differing(one.first.of.tells)


def _held(telling: Telling) -> Iterable[Item]:
    words = words_in(telling.text)
    found = {
        each.span("word"): Item(telling, kind.name, each["word"], each.span("word"), of=kind)
        for kind in _KINDS
        if not words.isdisjoint(kind.words)
        for each in kind.pattern.finditer(telling.text)
    }
    return found.values()
