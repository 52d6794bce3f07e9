"""Where a movement leads: pure look-ups over lists, so that "next unique sentence" can be tested without an app."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from reader.model import Comparison, Finding


Item = TypeVar("Item")


def step(items: Sequence[Item], current: Item | None, by: int) -> Item | None:
    """The item `by` places on from `current`, stopping at the ends; the first when `current` is not among them."""
    if not items:
        return None
    if current is None or current not in items:
        return items[0]
    place = items.index(current) + by
    return items[min(max(place, 0), len(items) - 1)]


def seek(items: Sequence[Item], current: int, wanted: Callable[[Item], bool], *, forward: bool = True) -> int | None:
    """The index of the next (or previous) wanted item after `current`; None when there is none that way."""
    order = range(current + 1, len(items)) if forward else range(min(current, len(items)) - 1, -1, -1)
    return next((index for index in order if wanted(items[index])), None)


def is_unique(finding: Finding | None) -> bool:
    """Whether only this outlet tells the sentence, be it probably (a repeat within its article is not told twice)."""
    return finding is not None and finding.coverage == "unique" and finding.repeats is None


def is_difference(finding: Finding | None) -> bool:
    """Whether the sentence, or words of it, are found in no other outlet."""
    return finding is not None and finding.repeats is None and (is_unique(finding) or bool(finding.only_here))


def is_partly_told(finding: Finding | None) -> bool:
    """Whether others tell a part of the sentence, not all of it."""
    return finding is not None and finding.coverage == "partial" and finding.repeats is None


def is_partly_alone(finding: Finding | None) -> bool:
    """Whether the sentence, or a part of what it claims, is told by no other outlet."""
    return finding is not None and finding.repeats is None and finding.coverage in ("unique", "partial")


def unique_counts(comparison: Comparison, article: str) -> tuple[int, int]:
    """How many sentences of an article only it tells, for sure and probably, each counted once."""
    findings = (comparison.findings.get(sentence.id) for sentence in comparison.sentences.get(article, ()))
    unsure = [finding.unsure for finding in findings if finding is not None and is_unique(finding)]
    return unsure.count(False), unsure.count(True)


def partly_count(comparison: Comparison, article: str) -> int:
    """How many sentences of an article others tell in part only."""
    return sum(is_partly_told(comparison.findings.get(one.id)) for one in comparison.sentences.get(article, ()))


def disputed(comparison: Comparison) -> frozenset[str]:
    """The ids of the sentences that take part in a discrepancy, or in a figure on which outlets differ."""
    named = {name for found in comparison.discrepancies for name in found.sentences}
    differing = (figure for figure in comparison.figures if figure.verdict in ("differ", "hedge differs"))
    return frozenset(named | {value.sentence for figure in differing for value in figure.values})


def into_window(top: int, height: int, scroll: int, window: int, context: int = 2) -> int:
    """The first line to show so that a row is seen whole with `context` lines around it.

    `top` and `height` are the row's, `scroll` the first line shown now, `window` the number of lines shown. A row that
    is not seen so comes to the middle, half a page on: each line that moves is written again. A row taller than the
    window begins at its top.
    """
    spare = max(window - height, 0) // 2
    context = min(context, spare)
    if scroll <= top - context and top + height + context <= scroll + window:
        return scroll
    return max(top - spare, 0)
