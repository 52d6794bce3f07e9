"""The signs in the margin, which say without any colour who tells a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model import Finding


DOTS = 5
"""Up to so many articles are shown as dots, more as a fraction."""


@dataclass(frozen=True, slots=True)
class Signs:
    """The characters of the signs, each one cell wide, but two for what is only probable."""

    only: str = "◆"
    unsure: str = "◆?"
    partly: str = "◇"
    told: str = "●"
    silent: str = "○"
    again: str = "≈"
    shared: str = "·"
    removed: str = "−"
    dispute: str = "≠"
    lost: str = "−"
    added: str = "+"


UNICODE = Signs()
ASCII = Signs(
    only="*", unsure="*?", partly="+", told="o", silent=".", again="~", shared="'", removed="-", dispute="!", lost="-"
)


def margin_width(total: int) -> int:
    """Cells that the coverage of `total` articles takes, after one for "≠" and before two of space."""
    return 2 + (total if total <= DOTS else len(f"{total}/{total}")) + 2


def coverage(finding: Finding | None, total: int, signs: Signs) -> str:
    """The sign for a sentence: "◆" told only here, "◆?" probably so, "◇●●○" partly, " ●●○" by two of three.

    It is "" for what was not compared. `total` is the number of articles that could tell it.
    """
    if finding is None or finding.coverage == "none":
        return ""
    if finding.repeats is not None:
        return signs.again
    if finding.coverage == "unique":
        return signs.unsure if finding.unsure else signs.only
    partly = signs.partly if finding.coverage == "partial" else " "
    return partly + dots(len(finding.outlets), total, signs)


def dots(told: int, total: int, signs: Signs) -> str:
    """How many of all articles tell something: a dot for each, a fraction where there are too many."""
    return signs.told * told + signs.silent * (total - told) if total <= DOTS else f"{told}/{total}"


def sign(finding: Finding | None, signs: Signs) -> str:
    """The sign alone, where there is no room for dots: a small one begins each sentence that others tell too."""
    if finding is not None and finding.repeats is None and finding.coverage in ("shared", "partial"):
        return signs.partly if finding.coverage == "partial" else signs.shared
    return coverage(finding, 0, signs)


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a sign, or an ink of words, means: in full, in few words for a line with little room, and what follows."""

    sign: str
    full: str
    brief: str
    role: str = "strong"
    more: str = ""


def legend(view: str, signs: Signs, total: int = 3) -> tuple[Meaning, ...]:
    """What the signs and inks of a view mean with so many articles, the most important first."""
    only = (
        Meaning(signs.only, "only here", "only here", more="no sentence of another outlet was found that tells it"),
        Meaning(
            signs.unsure,
            "probably only here",
            "probably",
            more="no other outlet was found to tell it, but that is not sure: Enter shows what comes nearest",
        ),
    )
    partly = Meaning(signs.partly, "partly told", "partly", "text", "another outlet tells a part of it, not all")
    again = Meaning(signs.again, "said again", "again", "muted", "this article has said it before")
    own = Meaning("", "words of its own", "own words", "only", "in a sentence whose matter other outlets tell too")
    dispute = Meaning(signs.dispute, "outlets differ", "differ", more="what differs is named: check it")
    match view:
        case "facts":
            return (
                Meaning(signs.dispute, "outlets differ: check it", "differ: check"),
                Meaning(signs.lost, "left out of a rewrite", "left out"),
                Meaning(signs.added, "added in a rewrite", "added"),
            )
        case "compare":
            told = Meaning(signs.shared, "told by others too", "told by others", "muted")
            slanted = Meaning("", "not in the base", "not in base", "differs")
            return (*only, dispute, partly, told, again, own, slanted)
    told = Meaning(
        dots(2, total, signs), f"told by at least 2 of {total}", f"2 of {total}", "muted",
        "one more may tell it in words of its own, and told is not yet agreed on; each article counts, but earlier "
        "coverage, another event and a file without text only where they tell it, so the whole may differ",
    )  # fmt: skip
    return (*only, dispute, partly, told, again, own) if view == "read" else (*only, dispute, partly, told, own)
