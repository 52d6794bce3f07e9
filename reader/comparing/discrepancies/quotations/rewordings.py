"""One quotation in two wordings throughout: "We are asking for fairness" here, "We want fairness" there.

`quotes` finds the single word that differs in a frame of equal ones. Here the two sentences surely tell the same, each
with one quotation; both keep the order of enough words to be one utterance, and between words that they share each has
words that the other article does not have at all. Quotations that are only cut at different places are no difference.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.comparing.discrepancies.alignment import Slot, Word, slots, span_of
from reader.comparing.discrepancies.context import Context, Telling, cut, pair, sureness
from reader.comparing.discrepancies.quotations.quotes import differs, quotations
from reader.comparing.sourcing.attribution import find_speakers
from reader.comparing.words.wording import tokens
from reader.model import Discrepancy, Span

_SURELY, _LEAST_WORDS = 0.7, 5
_LEAST_EQUAL, _SHARE, _WEIGHT = 4, 0.4, 2.5


def find_rewordings(context: Context) -> Iterator[Discrepancy]:
    """Quotations of one utterance that differ in more than one word, each told once a pair of sentences."""
    quoted = {one.id: spans[0] for one in context.tellings if len(spans := quotations(one.text)) == 1}
    for first, second, likely in context.together:
        if likely >= _SURELY and first.id in quoted and second.id in quoted:
            yield from _reworded(context, (first, second), (quoted[first.id], quoted[second.id]), likely)


def _reworded(
    context: Context, sides: tuple[Telling, Telling], spans: tuple[Span, Span], likely: float
) -> Iterator[Discrepancy]:
    first, second = (telling.words_within(*span) for telling, span in zip(sides, spans, strict=True))
    if _of_two_speakers(*sides):
        return
    edited = any("[" in telling.text[slice(*span)] for telling, span in zip(sides, spans, strict=True))
    if edited or min(len(first), len(second)) < _LEAST_WORDS:
        return
    found = list(slots(first, second))
    equal = len(first) - sum(len(slot.first) for slot in found)
    if equal < max(_LEAST_EQUAL, _SHARE * min(len(first), len(second))) or not _rare(context, first, found):
        return
    replaced = [slot for slot in found if slot.left and slot.right and differs(slot) and _strange(context, sides, slot)]
    if len(found) > 1 and replaced:
        texts = (cut(sides[0], *span_of(first)), cut(sides[1], *span_of(second)))
        why = f"quoted as “{texts[0]}” in one and as “{texts[1]}” in the other"
        yield pair("quote", *sides, texts, sureness(likely), why)


def _of_two_speakers(first: Telling, second: Telling) -> bool:
    """Whether each sentence names who says it, and these are not the same people."""
    names = [{one.name.split()[-1].casefold() for one in find_speakers(side.text)} for side in (first, second)]
    return bool(names[0] and names[1]) and names[0].isdisjoint(names[1])


def _rare(context: Context, words: Sequence[Word], found: Sequence[Slot]) -> bool:
    """Whether the words that both quotations have tell enough."""
    own = {word for slot in found for word in slot.first}
    shared = {token.term for word in words if word not in own for token in tokens(word.text) if not token.stop}
    return context.weighed(shared) >= _WEIGHT


def _strange(context: Context, sides: tuple[Telling, Telling], slot: Slot) -> bool:
    """Whether each side has a word there that the other's article has nowhere."""
    known = [context.vocabulary[telling.article] for telling in reversed(sides)]
    return all(
        any(word.text not in words for word in mine)
        for mine, words in zip((slot.first, slot.second), known, strict=True)
    )
