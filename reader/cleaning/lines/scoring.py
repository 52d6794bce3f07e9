"""How likely each line is article text: small decision trees over what was measured, then one pass that smooths.

The trees are gradient boosted (Friedman 2001) by `tests/bench/cleaning_fit.py` from hand-labelled pages; that script
also prints the cross-validated figures. Here they are only asked.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence, Set
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, NamedTuple

from reader.cleaning.cues import Lexicon
from reader.cleaning.lines.context import near_prose, surroundings
from reader.cleaning.lines.features import Shape, measure
from reader.cleaning.lines.forest import Forest
from reader.cleaning.lines.headings import own_headings
from reader.cleaning.lines.labelled import labelled
from reader.cleaning.lines.page import is_aside, is_chosen, mark_numbers
from reader.cleaning.lines.topic import topic_numbers
from reader.cleaning.lines.weighing import Ground, spelled_out, weightiest
from reader.model import Block

_SURE = 6.0
"""Log-odds of a verdict that was not weighed but given."""
_LEANING = 0.7
"""Added to every score: a lost paragraph is worse than a leaked line (fitted in cross-validation)."""
_SWITCH = 1.5
"""The price, in log-odds, of changing between article and boilerplate from one line to the next."""


class Measured(NamedTuple):
    """The lines worth looking at: their indices among the blocks, shapes, all numbers of each; text or page.

    `boxed` are the shapes of the lines left out of it as boxes with a label or between two paragraphs, by their index.
    """

    indices: list[int]
    shapes: list[Shape]
    rows: list[list[float]]
    source: str
    boxed: dict[int, Shape]


def measure_lines(blocks: Sequence[Block], lexicon: Lexicon | None) -> Measured:
    """Everything the scorer weighs, for the lines near a sentence; the time is linear in the text.

    Of a web page the chosen blocks are measured as well, and each row goes on with the page's marks.
    """
    indices = near_prose(blocks)
    is_page = any(is_chosen(block) for block in blocks)
    if is_page:
        indices = sorted({*indices, *(index for index, block in enumerate(blocks) if is_chosen(block))})
    shapes = [measure(blocks[index].text, lexicon) for index in indices]
    shapes = own_headings(shapes, lexicon) if lexicon else shapes
    source = "page" if is_page else "text"
    boxes = labelled(shapes, [blocks[index].text for index in indices])
    boxed = {indices[position]: shapes[position]._replace(cues=(cue,)) for position, cue in boxes.items()}
    if boxes:
        shapes = [shape for position, shape in enumerate(shapes) if position not in boxes]
        indices = [index for index in indices if index not in boxed]
    return Measured(indices, shapes, _rows(blocks, indices, shapes, source, lexicon), source, boxed)


def without(measured: Measured, boxes: Set[int], blocks: Sequence[Block], lexicon: Lexicon | None) -> Measured:
    """The same lines but those at the positions `boxes`, measured as if these did not stand there."""
    left_out = {measured.indices[position]: measured.shapes[position] for position in boxes}
    indices = [index for index in measured.indices if index not in left_out]
    shapes = [shape for position, shape in enumerate(measured.shapes) if position not in boxes]
    rows = _rows(blocks, indices, shapes, measured.source, lexicon)
    return Measured(indices, shapes, rows, measured.source, {**measured.boxed, **left_out})


def _rows(
    blocks: Sequence[Block], indices: Sequence[int], shapes: Sequence[Shape], source: str, lexicon: Lexicon | None
) -> list[list[float]]:
    near = [blocks[index] for index in indices]
    around, topic = surroundings(near, shapes, lexicon), topic_numbers(shapes)
    rows = [[*shape.numbers, *context, *shared] for shape, context, shared in zip(shapes, around, topic, strict=True)]
    return [[*row, *marks] for row, marks in zip(rows, mark_numbers(near), strict=True)] if source == "page" else rows


class Judged(NamedTuple):
    """The log-odds of each measured line, and what they were weighed from: the model's name, each line's numbers."""

    scores: list[float]
    model: str | None = None
    rows: Sequence[Sequence[float]] = ()

    def ground(self, position: int | None) -> Ground | None:
        """What weighed most against a line, as `weighing.weightiest` says it; None where nothing was weighed."""
        if self.model is None or position is None:
            return None
        return weightiest(_model(self.model).trees, self.rows[position], self.model == "cues")


def score(blocks: Sequence[Block], measured: Measured, *, with_cues: bool) -> Judged:
    """How likely each measured line is article text: above zero it rather is. `with_cues`: a lexicon was used.

    Without a lexicon trafilatura's choice stands for a page. A page without that choice is scored as text, except
    what its own marks call an aside.
    """
    near = [blocks[index] for index in measured.indices]
    if measured.source == "page" and not with_cues:
        return Judged([_SURE if is_chosen(block) and not is_aside(block) else -_SURE for block in near])
    name = "page" if measured.source == "page" else "cues" if with_cues else "shape"
    model = _model(name)
    if measured.source == "page":
        return Judged([model.judge(row) for row in measured.rows])
    rows = zip(near, measured.rows, strict=True)
    scores = [-_SURE if is_aside(block) else _LEANING + model.judge(row) for block, row in rows]
    return Judged(scores, name, measured.rows)


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


def model_of(fitted: Mapping[str, Any], name: str) -> Forest:
    """A model as `weights.json` holds it, by its name there."""
    return Forest(fitted["base"], spelled_out(fitted["trees"], name))


@cache
def _model(name: str) -> Forest:
    return model_of(_weights()[name], name)


@lru_cache(maxsize=1)
def _weights() -> dict[str, Any]:
    text = files("reader.cleaning.lines").joinpath("weights.json").read_text(encoding="utf-8")
    weights: dict[str, Any] = json.loads(text)
    return weights
