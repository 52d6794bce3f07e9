"""Comparing: which facts other outlets tell too, in whatever words, and which only one tells."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.comparing.copies import compare
    from reader.comparing.explaining import Explanation, MatchExplanation, explain
    from reader.comparing.rows.building import rows_for
    from reader.comparing.rows.differing import differing_words
    from reader.comparing.stories.grouping import group
    from reader.comparing.words.sentences import split_sentences

__all__ = [
    "Explanation",
    "MatchExplanation",
    "compare",
    "differing_words",
    "explain",
    "group",
    "rows_for",
    "split_sentences",
]
_HOMES = {
    "compare": "copies",
    "differing_words": "rows.differing",
    "Explanation": "explaining",
    "MatchExplanation": "explaining",
    "explain": "explaining",
    "rows_for": "rows.building",
    "split_sentences": "words.sentences",
    "group": "stories.grouping",
}


def __getattr__(name: str) -> object:
    """Load what is asked for only then: the app draws with some modules of this room, and compares elsewhere."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
