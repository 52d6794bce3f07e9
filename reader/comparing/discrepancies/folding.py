"""The same discrepancy between several pairs of sentences, told once."""

from __future__ import annotations

from collections.abc import Sequence

from reader.model import Discrepancy

Wording = tuple[str, str]
"""The id of a sentence and its words that differ."""
Reason = tuple[str, frozenset[str]]
"""What makes a discrepancy found between several pairs one."""


def fold(discrepancies: Sequence[Discrepancy]) -> tuple[tuple[Discrepancy, tuple[Wording, ...]], ...]:
    """Each kind and reason once, surest first, with the wordings of all pairs of sentences that show it.

    Articles repeat themselves and rewrites repeat others, so that one difference is found between many pairs, and with
    three articles either way round: a reason in other order is the same reason.
    """
    groups: dict[Reason, list[Discrepancy]] = {}
    for one in discrepancies:
        groups.setdefault(reason(one), []).append(one)
    return tuple((group[0], _wordings(group)) for group in groups.values())


def reason(one: Discrepancy) -> Reason:
    """By what discrepancies are one: of one kind, for one reason in whatever order."""
    return one.kind, frozenset(one.why.split())


def _wordings(group: Sequence[Discrepancy]) -> tuple[Wording, ...]:
    """Every wording once: the first sentences of the pairs, then the second ones."""
    sides = [(one.sentences[side], one.texts[side]) for side in (0, 1) for one in group]
    return tuple(dict.fromkeys(sides))
