"""Who lived and who died, where a person is known by a part only: "the driver survived", "the driver was killed".

`actions` holds named persons' fates against each other. One person of a part is meant only where neither article tells
of that part's other fate, in two sentences that likely tell the same.
"""

from __future__ import annotations

from collections.abc import Iterator

from reader.comparing.discrepancies.context import Context, Telling
from reader.comparing.discrepancies.counterparts import Item, counterparts, same
from reader.comparing.words.wording import words_in
from reader.model import Discrepancy
from reader.patterns import compiled

_PART = (
    r"(?:[a-z-]+ )?(?P<{0}>driver|pilot|captain|skipper|gunman|attacker|shooter|suspect|bomber|hijacker|cyclist"
    r"|motorcyclist|mother|father|baby|infant|mayor|referee)"
)
"""Parts of which an event has one; of victims, passengers and workers it has many."""
_ASIDE = r"(?:,[^,.;]{1,60},)?"
_FATE = compiled(
    rf"\b[Tt]he {_PART.format('living')}{_ASIDE} (?P<alive>survived|escaped|(?:is|was) alive|was unhurt|was unharmed"
    r"|was (?:rescued|found) alive|walked away|was slightly (?:hurt|injured))\b"
    rf"|\b[Tt]he {_PART.format('dead')}{_ASIDE} (?:also )?(?:died|was (?:also )?killed|was found dead|was shot dead"
    r"|lost (?:his|her) life|perished|is dead|was pronounced dead)\b"
    rf"|\b[Aa]mong the (?:dead|killed|victims)[^,.;]* (?:was|is) (?:the|its|their) {_PART.format('lost')}\b"
)
_WORDS = frozenset({
    "survived", "escaped", "alive", "unhurt", "unharmed", "walked", "slightly", "died", "killed", "dead", "lost",
    "perished", "victims",
})  # fmt: skip
_LIKELY = 0.6


def find_fates(context: Context) -> Iterator[Discrepancy]:
    """Fates of one part that exclude each other."""
    for one in counterparts(context, _fates, same, likely=_LIKELY):
        yield one.differing("action", sure=0.35 + 0.4 * one.likely)


def _fates(telling: Telling) -> Iterator[Item]:
    if words_in(telling.text).isdisjoint(_WORDS):
        return
    for found in _FATE.finditer(telling.text):
        part = found["living"] or found["dead"] or found["lost"]
        yield Item(telling, part, "alive" if found["alive"] else "dead", found.span())
