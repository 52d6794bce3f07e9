"""Two sentences word by word: where they stand in the same frame and differ in one slot."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import NamedTuple

from reader.model import Span
from reader.patterns import compiled

_WORD = compiled(r"\$?\w+(?:[.,'-]\w+)*")
_NEGATED = compiled(r"(?P<verb>\w+?)n't$")
_IRREGULAR = {"can't": "can", "won't": "will", "shan't": "shall", "cannot": "can"}
_WINDOW = 5
NEGATIONS = frozenset({"no", "not", "never", "nobody", "none", "nothing", "without"})
DENYING = NEGATIONS | {"cannot", "t"}
"""Where `words_in` gives none of these, an English text denies nothing: of "isn't" it gives "isn" and "t"."""


class Word(NamedTuple):
    """A word in lower case with its place; "shouldn't" is the two words "should" and "not" in one place."""

    text: str
    start: int
    end: int


Pair = tuple[Word | None, Word | None]


class Slot(NamedTuple):
    """A place where two aligned texts differ: the words of each side (possibly none), and the frame around them.

    `left` and `right` are the equal words directly before and after; `near` all equal words up to five places away, and
    `density` their share (0…1) of the places. `shown` are the places of the slot with a word of the frame on each side.
    """

    first: tuple[Word, ...]
    second: tuple[Word, ...]
    shown: tuple[Span, Span]
    left: tuple[str, ...]
    right: tuple[str, ...]
    near: tuple[str, ...]
    density: float


def words_of(text: str) -> tuple[Word, ...]:
    """The words of `text` (plain apostrophes), negations split off."""
    return tuple(_words(text))


def _words(text: str) -> Iterator[Word]:
    for found in _WORD.finditer(text):
        word, (start, end) = found[0].lower(), found.span()
        negated = _NEGATED.match(word)
        if negated or word in _IRREGULAR:
            yield Word(_IRREGULAR.get(word) or (negated["verb"] if negated else word), start, end)
            yield Word("not", start, end)
        else:
            yield Word(word.removesuffix("'s"), start, end)


def denies(words: Iterable[Word]) -> bool:
    """Whether a negation is among the words."""
    return any(word.text in NEGATIONS for word in words)


def slots(first: Sequence[Word], second: Sequence[Word]) -> Iterator[Slot]:
    """Every slot in which the aligned words differ (longest common subsequence, rapidfuzz Indel on words)."""
    from rapidfuzz.distance import Indel

    pairs: list[Pair] = []
    for op in Indel.opcodes([word.text for word in first], [word.text for word in second]):
        pairs += zip_longest(first[op.src_start : op.src_end], second[op.dest_start : op.dest_end])
    equal = [one is not None and other is not None and one.text == other.text for one, other in pairs]
    at = 0
    while at < len(pairs):
        if equal[at]:
            at += 1
            continue
        end = next((i for i in range(at, len(pairs)) if equal[i]), len(pairs))
        yield _slot(pairs, equal, at, end)
        at = end


def _slot(pairs: Sequence[Pair], equal: Sequence[bool], at: int, end: int) -> Slot:
    left_from = at
    while left_from > 0 and equal[left_from - 1]:
        left_from -= 1
    right_to = end
    while right_to < len(pairs) and equal[right_to]:
        right_to += 1
    around = [*range(max(0, at - _WINDOW), at), *range(end, min(len(pairs), end + _WINDOW))]
    near = tuple(_text(pairs[i]) for i in around if equal[i])
    return Slot(
        tuple(one for one, _ in pairs[at:end] if one is not None),
        tuple(other for _, other in pairs[at:end] if other is not None),
        (_shown([one for one, _ in pairs], at, end), _shown([other for _, other in pairs], at, end)),
        tuple(_text(pairs[i]) for i in range(left_from, at)),
        tuple(_text(pairs[i]) for i in range(end, right_to)),
        near,
        len(near) / len(around) if around else 0.0,
    )


def _shown(side: Sequence[Word | None], at: int, end: int) -> Span:
    words = [word for word in side[max(0, at - 1) : end + 1] if word is not None]
    return span_of(words) if words else (0, 0)


def _text(aligned: Pair) -> str:
    return aligned[0].text if aligned[0] else ""


def span_of(words: Sequence[Word]) -> Span:
    """From the first word's start to the last word's end."""
    return words[0].start, words[-1].end
