"""What is known of one document before the others are looked at."""

from __future__ import annotations

from dataclasses import dataclass, field

from reader.cleaning.cues import Lexicon
from reader.cleaning.lines.features import CUE_KINDS, Shape, measure
from reader.cleaning.lines.scoring import Judged
from reader.model import Document, Found

TOP_KINDS = frozenset(["date", "byline"])
BOILERPLATE = frozenset(CUE_KINDS) - TOP_KINDS


@dataclass
class Draft:
    """What is known of one document before the others are looked at.

    `shapes`, `keep` and `positions` (among the lines that were `judged`) are by the index of the block, `ruled` by that
    position; a block far from every sentence has no shape and no position.
    """

    document: Document
    lexicon: Lexicon | None
    shapes: dict[int, Shape]
    keep: list[bool]
    comments_from: int
    judged: Judged
    positions: dict[int, int]
    ruled: dict[int, str]
    headline: int | None = None
    summary: frozenset[int] = frozenset()
    brought_back: frozenset[int] = frozenset()
    fields: dict[str, Found] = field(default_factory=dict)

    def shape(self, index: int) -> Shape:
        """The shape of any block, measured now if it was not before."""
        if index not in self.shapes:
            self.shapes[index] = measure(self.document.blocks[index].text, self.lexicon)
        return self.shapes[index]

    @property
    def bounds(self) -> tuple[int, int]:
        """The indices of the first and the last kept block, the summary aside; both beyond the end without any."""
        kept = [index for index, keep in enumerate(self.keep) if keep and index not in self.summary]
        return (kept[0], kept[-1]) if kept else (len(self.keep), len(self.keep))


def begins_with_cue(shape: Shape, kinds: frozenset[str]) -> bool:
    """Whether a line is, or begins with, a phrase of one of the kinds."""
    return any(cue.kind in kinds and cue.stands != "anywhere" for cue in shape.cues)
