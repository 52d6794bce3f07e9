"""Comparing: which facts other outlets tell too, in whatever words, and which only one tells."""

from reader.comparing.copies import compare
from reader.comparing.differing import differing_words
from reader.comparing.explaining import Explanation, MatchExplanation, explain
from reader.comparing.rows import rows_for
from reader.comparing.sentences import split_sentences
from reader.comparing.stories import group

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
