"""What weighed most when the trees found a line to be no article text, said in a clause that holds of the line.

Each step down a tree moves its expected verdict; the steps are added up by what they ask (Saabas 2014, "Interpreting
random forests"), and the numbers are gathered into a few plain grounds.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from reader.cleaning.lines.context import CONTEXT_NAMES, LEXICAL_CONTEXT_NAMES
from reader.cleaning.lines.features import LEXICAL_NAMES, NO_CUES, SHAPE_NAMES
from reader.cleaning.lines.topic import TOPIC_NAMES

LEAF = -1
Node = tuple[int, Any, Any, Any]
"""The number asked, the threshold, the node if it is not above, the node if it is; of a leaf LEAF, its value, the way.

The way to a leaf are pairs: the place of a ground, and by how much its steps moved the verdict.
"""
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
        ("since a dated line", "dated lines"),
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


_NAMES = tuple(_GROUNDS)


@cache
def _numbers(with_cues: bool) -> tuple[str, ...]:
    around = LEXICAL_CONTEXT_NAMES if with_cues else ()
    lexical = LEXICAL_NAMES if with_cues else LEXICAL_NAMES[-len(NO_CUES) :]
    return (*SHAPE_NAMES, *lexical, *CONTEXT_NAMES, *around, *TOPIC_NAMES)


def _grounds_of(model: str) -> dict[int, int]:
    """For the numbers of a row the ground, by its place, whose names begin the number's name most precisely.

    None for a page's: its lines are explained by the page's marks.
    """
    starts = [(start, place) for place, ground in enumerate(_GROUNDS.values()) for start in ground.names]
    found = {}
    for feature, name in enumerate(_numbers(model == "cues") if model != "page" else ()):
        if fitting := [(len(start), place) for start, place in starts if name.startswith(start)]:
            found[feature] = max(fitting, key=lambda entry: entry[0])[1]
    return found


def spelled_out(trees: Sequence[Any], model: str) -> list[Node]:
    """The trees of `weights.json`, each leaf with the way to it: by how much its steps moved the verdict.

    Their nodes are [feature, threshold, not above, above, expected] or a value. A way is a sum for each ground, made
    once, so that a line is explained by walking down.
    """
    grounds = _grounds_of(model)

    def node(fitted: Any, so_far: Mapping[int, float], expected: float) -> Node:
        if fitted.__class__ is not list:
            return LEAF, fitted, tuple(so_far.items()), ()
        feature, threshold, *sides, _ = fitted
        ground = grounds.get(feature)
        nodes = []
        for side in sides:
            change = _expected(side) - expected
            sums = so_far if ground is None else {**so_far, ground: so_far.get(ground, 0.0) + change}
            nodes.append(node(side, sums, _expected(side)))
        return feature, threshold, nodes[0], nodes[1]

    return [node(tree, {}, _expected(tree)) for tree in trees]


def _expected(node: Any) -> float:
    return float(node[4] if node.__class__ is list else node)


def weightiest(trees: Sequence[Node], row: Sequence[float], with_cues: bool) -> Ground | None:
    """The ground that spoke loudest against a line and holds of it; None when none did. `trees` are `spelled_out`."""
    ways: list[tuple[int, float]] = []
    for feature, value, not_above, above in trees:
        while feature >= 0:  # until a leaf
            feature, value, not_above, above = not_above if row[feature] <= value else above
        ways += not_above
    against = [0.0] * len(_NAMES)
    for ground, moved in ways:
        against[ground] += moved
    by_name = dict(zip(_numbers(with_cues), row, strict=True))
    for moved, name in sorted(zip(against, _NAMES, strict=True), key=lambda entry: entry[0]):
        if moved < 0 and _GROUNDS[name].holds(by_name):
            return Ground(name, _GROUNDS[name].clause)
    return None
