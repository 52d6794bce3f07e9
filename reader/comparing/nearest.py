"""The sentence of another outlet that comes nearest to one that is told only here: to be read before that is believed.

Of the 273 sentences of the labelled stories that were called "only here" and are told elsewhere, wholly or in part, 125
have as their nearest the one that tells it; by meaning 140 of 250.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from reader.comparing.matching.links import Link
from reader.comparing.matching.weighing import probability
from reader.model import Nearest

NEAR = -4.0
"""Log-odds of a pair from which one comes near the other: of the nearest below it two of 18 were the right one."""


def find_nearest(links: Iterable[Link], figures: Mapping[str, str]) -> Mapping[str, Nearest]:
    """For each sentence the likeliest one of another outlet that it was held against; no entry where none comes near.

    `links` join two outlets, likeliest first. `figures` names for a sentence one that has its figure, however
    differently it is worded: that one goes before all others.
    """
    nearest: dict[str, Nearest] = {}
    figured: dict[str, Nearest] = {name: Nearest(other, 0.0) for name, other in figures.items()}
    for link in links:
        for here, there in ((link.first, link.second), (link.second, link.first)):
            if figures.get(here) == there:
                figured[here] = Nearest(there, round(probability(link.told), 4))
            elif link.told >= NEAR and here not in nearest:
                nearest[here] = Nearest(there, round(probability(link.told), 4))
    return nearest | figured
