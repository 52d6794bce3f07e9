"""The words in which two matched sentences differ."""

from __future__ import annotations

from reader.comparing.words.lexicon import STOP_WORDS
from reader.comparing.words.wording import straighten
from reader.model import Span
from reader.patterns import compiled

_PIECE = compiled(r"\w+(?:['.,-]\w+)*|[^\w\s]")


def differing_words(first: str, second: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Spans of characters in `first` and in `second` that the other does not have, in order.

    The tokens are aligned by `rapidfuzz.distance.Indel`, quotation marks and case aside; equal runs of function words
    or punctuation between two edits are swallowed and neighbouring edits joined.
    """
    from rapidfuzz.distance import Indel

    left, right = _pieces(first), _pieces(second)
    edits = [
        (op.src_start, op.src_end, op.dest_start, op.dest_end)
        for op in Indel.opcodes([word for word, _ in left], [word for word, _ in right])
        if op.tag != "equal"
    ]
    joined: list[tuple[int, int, int, int]] = []
    for edit in edits:
        if joined and all(_light(word) for word, _ in left[joined[-1][1] : edit[0]]):
            joined[-1] = (joined[-1][0], edit[1], joined[-1][2], edit[3])
        else:
            joined.append(edit)
    return _spans(left, [e[:2] for e in joined]), _spans(right, [e[2:] for e in joined])


def _pieces(text: str) -> list[tuple[str, Span]]:
    return [(found[0].lower(), found.span()) for found in _PIECE.finditer(straighten(text))]


def _light(word: str) -> bool:
    return word in STOP_WORDS["en"] or not any(letter.isalnum() for letter in word)


def _spans(pieces: list[tuple[str, Span]], runs: list[tuple[int, int]]) -> tuple[Span, ...]:
    spans = []
    for start, end in runs:
        while start < end and not any(letter.isalnum() for letter in pieces[start][0]):
            start += 1
        while start < end and not any(letter.isalnum() for letter in pieces[end - 1][0]):
            end -= 1
        if start < end:
            spans.append((pieces[start][1][0], pieces[end - 1][1][1]))
    return tuple(spans)
