"""Of what kind a thing is: "a white van" here, "a grey van" there.

A describing word (a colour, a material, a direction) stands before the same noun, or a colour is told of it, in two
sentences that likely tell the same; neither article has the other's word for that noun anywhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain

from reader.comparing.discrepancies.context import Context, Telling
from reader.comparing.discrepancies.counterparts import Item, counterparts, same
from reader.comparing.words.wording import tokens, words_in
from reader.model import Discrepancy
from reader.patterns import compiled

_DESCRIBING: Mapping[str, str] = {
    "colour": "white|black|gr[ae]y|red|blue|green|yellow|orange|brown|silver|beige|purple|pink",
    "material": "wooden|steel|brick|concrete|stone|glass|plastic|iron|bronze|copper|marble",
    "direction": "north|south|east|west|northern|southern|eastern|western",
}
_WORDS = frozenset({"gray", "grey"}).union(*(words.split("|") for words in _DESCRIBING.values()))
_DESCRIBED = compiled(
    "|".join(rf"\b(?P<{kind}>{words})" for kind, words in _DESCRIBING.items()).join(
        ("(?:", r")[ -](?P<noun>[a-z]{3,})\b")
    )
)
_COLOURED = compiled(
    r"\b(?:[Tt]he|[Aa]|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) (?P<noun>[a-z]{3,})(?: [^,.;\"]{1,30})? (?:is|was|were|are) "
    rf"(?P<colour>{_DESCRIBING['colour']})(?=[,.;]| and\b| with\b)"
)
_OF_PEOPLE = frozenset({
    "man", "men", "woman", "women", "people", "voter", "voters", "community", "communities", "light", "lights", "paper",
})  # fmt: skip
"""Several people stand beside each other, and a green light is no lamp."""
_LIKELY = 0.6


def find_describing(context: Context) -> Iterator[Discrepancy]:
    """Describing words that stand for each other before one noun."""
    for one in counterparts(context, _described, same, likely=_LIKELY):
        yield one.differing("action")


def _described(telling: Telling) -> Iterator[Item]:
    if words_in(telling.text).isdisjoint(_WORDS):
        return
    for found in chain(_DESCRIBED.finditer(telling.text), _COLOURED.finditer(telling.text)):
        noun = tokens(found["noun"])
        kind = next(name for name in _DESCRIBING if found.groupdict().get(name))
        if noun and not noun[0].stop and found["noun"] not in _OF_PEOPLE:
            value = found[kind].replace("gray", "grey").removesuffix("ern")
            span = found.span("colour") if found.re is _COLOURED else found.span()
            yield Item(telling, (kind, noun[0].term), value, span)
