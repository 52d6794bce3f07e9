"""How likely each line is article text: small decision trees over what was measured, then one pass that smooths.

The trees are gradient boosted (Friedman 2001) by `tests/bench/cleaning_fit.py` from hand-labelled pages; that script
also prints the cross-validated figures. Here they are only walked.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files
from typing import Any, NamedTuple

from reader.cleaning.context import near_prose, surroundings
from reader.cleaning.cues import Lexicon
from reader.cleaning.features import Shape, measure
from reader.model import Block

FAR_FROM_TEXT = -9.0
"""The score of a line that lies far from every sentence and was therefore not measured."""
_LEANING = 0.7
"""Added to every score: a lost paragraph is worse than a leaked line (fitted in cross-validation)."""
_SWITCH = 0.5
"""The price, in log-odds, of changing between article and boilerplate from one line to the next."""


class Measured(NamedTuple):
    """The lines worth looking at: their indices among the blocks, their shapes and all numbers of each."""

    indices: list[int]
    shapes: list[Shape]
    rows: list[list[float]]


def measure_lines(blocks: Sequence[Block], lexicon: Lexicon | None) -> Measured:
    """Everything the scorer weighs, for the lines near a sentence; the time is linear in the text."""
    indices = near_prose(blocks)
    near = [blocks[index] for index in indices]
    shapes = [measure(block.text, lexicon) for block in near]
    around = surroundings(near, shapes, lexicon)
    rows = [[*shape.numbers, *numbers] for shape, numbers in zip(shapes, around, strict=True)]
    return Measured(indices, shapes, rows)


def score(measured: Measured, *, with_cues: bool) -> list[float]:
    """Log-odds that each measured line is article text; above zero it rather is. `with_cues`: a lexicon was used."""
    model = _weights()["cues" if with_cues else "shape"]
    base, trees = model["base"] + _LEANING, model["trees"]
    return [base + sum(_leaf(tree, row) for tree in trees) for row in measured.rows]


def smooth(scores: Sequence[float]) -> list[bool]:
    """The likeliest sequence of article and boilerplate lines when every change has a price (Viterbi 1967)."""
    kept, dropped = 0.0, 0.0
    came_from: list[tuple[bool, bool]] = []
    for value in scores:
        stay_kept, stay_dropped = kept >= dropped - _SWITCH, dropped >= kept - _SWITCH
        came_from.append((stay_kept, not stay_dropped))
        kept, dropped = (
            (kept if stay_kept else dropped - _SWITCH) + value / 2,
            (dropped if stay_dropped else kept - _SWITCH) - value / 2,
        )
    state = kept >= dropped
    states = []
    for if_kept, if_dropped in reversed(came_from):
        states.append(state)
        state = if_kept if state else if_dropped
    return states[::-1]


def _leaf(node: Any, row: Sequence[float]) -> float:
    """The value of the leaf that a row falls into; a node is [feature, threshold, not above, above]."""
    while type(node) is list:
        node = node[2] if row[node[0]] <= node[1] else node[3]
    return float(node)


@lru_cache(maxsize=1)
def _weights() -> dict[str, Any]:
    text = files("reader.cleaning").joinpath("weights.json").read_text(encoding="utf-8")
    weights: dict[str, Any] = json.loads(text)
    return weights
