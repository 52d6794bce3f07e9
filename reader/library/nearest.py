"""The known name that a mistyped one most likely means."""

from __future__ import annotations

from collections.abc import Iterable

_LETTERS_FOR_A_SLIP = 3
"""One slip of the keys (a letter wrong, missing, too many or swapped) is allowed for so many letters."""


def nearest(word: str, names: Iterable[str]) -> str | None:
    """The name in `names` that is nearest to `word`, if it is within a few slips of the keys; None when none is.

    How many slips depends on the length of the shorter of the two, so that a name of one or two letters is never
    offered. Letters are compared without regard to case; of equally near names the first in the alphabet is given.
    """
    from rapidfuzz.distance import OSA

    written = word.casefold()
    slips = {name: OSA.distance(written, name.casefold()) for name in sorted(set(names))}
    near = [name for name in slips if slips[name] <= min(len(word), len(name)) // _LETTERS_FOR_A_SLIP]
    return min(near, key=slips.__getitem__, default=None)
