"""What weighed most when the trees found a line to be no article text, said in a clause that holds of the line.

Each step down a tree moves its expected verdict; the steps are added up by what they ask (Saabas 2014, "Interpreting
random forests"), and the numbers are gathered into a few plain groups.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from reader.cleaning.lines.context import CONTEXT_NAMES, LEXICAL_CONTEXT_NAMES
from reader.cleaning.lines.features import LEXICAL_NAMES, NO_CUES, SHAPE_NAMES
from reader.cleaning.lines.topic import TOPIC_NAMES

LEAF = -1
Node = tuple[int, Any, Any, Any]
"""The number asked, the threshold, the node if it is not above, the node if it is; of a leaf LEAF and what it says."""
_Holds = Callable[[Mapping[str, float]], bool]


class Ground(NamedTuple):
    """What can weigh against a line: a name, and what it says of the line, to follow "that"; empty for its looks."""

    name: str
    clause: str


class _Ground(NamedTuple):
    """A clause, the names of the numbers that speak for it, and the test that it holds of a line."""

    clause: str
    names: tuple[str, ...]
    holds: _Holds


_GROUNDS = {
    "phrase": _Ground("", ("cue", "whole cue", "start cue"), lambda row: row.get("cues", 0) > 0),
    "shape": _Ground("", tuple(name for name in SHAPE_NAMES), lambda row: True),
    "cues beside": _Ground("", ("cues +", "cues -"), lambda row: False),
    "reader": _Ground("speaks to the reader", ("address",), lambda row: row["address"] > 0),
    "house": _Ground("writes of its own outlet", ("writes of self",), lambda row: row["writes of self"] > 0),
    "short lines": _Ground(
        "stands among short lines",
        ("length ", "sentence ", "ends ", "short lines around", "titles around", "since prose", "until prose"),
        lambda row: row["short lines around"] >= 0.5,
    ),
    "dated lines": _Ground(
        "stands among lines with dates or times, as news feeds do",
        ("since a dated line", "dated lines", "since a clock time"),
        lambda row: row["dated lines around"] > 1,
    ),
    "repeated": _Ground(
        "stands more than once on the page", ("repeated on the page",), lambda row: row["repeated on the page"] > 1
    ),
    "heading": _Ground(
        "follows a heading behind which other matter begins",
        ("since an end heading", "end heading", "since a comments heading", "text before the comments"),
        lambda row: min(row["since an end heading"], row["since a comments heading"]) <= 15,
    ),
    "comments": _Ground(
        "stands beside what belongs to readers' comments",
        ("comment cues around",),
        lambda row: row["comment cues around"] > 0,
    ),
    "links": _Ground(
        "stands beside links to other stories", ("related cues around",), lambda row: row["related cues around"] > 0
    ),
    "author": _Ground(
        "stands beside what is said of the author", ("bio cues around",), lambda row: row["bio cues around"] > 0
    ),
    "offers": _Ground(
        "stands beside a plea or an offer", ("plea cues around",), lambda row: row["plea cues around"] > 0
    ),
    "pictures": _Ground(
        "stands beside captions or a player", ("caption cues around",), lambda row: row["caption cues around"] > 0
    ),
    "words": _Ground(
        "shares hardly a word with the text around it",
        ("words shared", "cohesion", "words of the title", "share of the title's words"),
        lambda row: max(row["words shared before"], row["words shared after"]) < 0.15,
    ),
    "apart": _Ground(
        "stands apart from the longest run of text",
        ("in the main run", "after its start", "before its end", "main run's share", "prose of the run", "run's share"),
        lambda row: row["in the main run"] == 0,
    ),
}  # fmt: skip


@cache
def _names(with_cues: bool) -> tuple[str, ...]:
    around = LEXICAL_CONTEXT_NAMES if with_cues else ()
    lexical = LEXICAL_NAMES if with_cues else LEXICAL_NAMES[-len(NO_CUES) :]
    return (*SHAPE_NAMES, *lexical, *CONTEXT_NAMES, *around, *TOPIC_NAMES)


@cache
def _grounds_of(with_cues: bool) -> tuple[str | None, ...]:
    """For each number of a row the group whose names begin its name most precisely."""
    starts = [(start, group) for group, ground in _GROUNDS.items() for start in ground.names]
    return tuple(
        max(((len(start), group) for start, group in starts if name.startswith(start)), default=(0, None))[1]
        for name in _names(with_cues)
    )


def spelled_out(trees: Sequence[Any], with_cues: bool) -> list[Node]:
    """The trees of `weights.json` with, in place of each leaf, by how much the way down to it moved the verdict.

    That is a sum for each group, made once, so that a line is explained by walking down.
    """
    groups = _grounds_of(with_cues)

    def moved(node: Any, so_far: Mapping[str, float], expected: float) -> Node:
        if node.__class__ is not list:
            return LEAF, tuple(so_far.items()), (), ()
        feature, threshold, *sides, _ = node
        group = groups[feature]
        nodes = []
        for side in sides:
            change = _expected(side) - expected
            sums = so_far if group is None else {**so_far, group: so_far.get(group, 0.0) + change}
            nodes.append(moved(side, sums, _expected(side)))
        return feature, threshold, nodes[0], nodes[1]

    return [moved(tree, {}, _expected(tree)) for tree in trees]


def _expected(node: Any) -> float:
    return float(node[4] if node.__class__ is list else node)


def weightiest(trees: Sequence[Node], row: Sequence[float], with_cues: bool) -> Ground | None:
    """The group that spoke loudest against a line and holds of it; None when none did. `trees` are `spelled_out`."""
    against: dict[str, float] = defaultdict(float)
    for feature, value, not_above, above in trees:
        while feature != LEAF:
            feature, value, not_above, above = not_above if row[feature] <= value else above
        for group, moved in value:
            against[group] += moved
    by_name = dict(zip(_names(with_cues), row, strict=True))
    for group, moved in sorted(against.items(), key=lambda item: item[1]):
        if moved < 0 and _GROUNDS[group].holds(by_name):
            return Ground(group, _GROUNDS[group].clause)
    return None
