"""The same quotation in different words, and the same sentence with and without "not".

A slot counts only inside quotation marks on both sides, in a frame of equal words that is rare in the story, and only
where neither article has the other's wording as well. Inflection, spelling and function words are no difference.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product

from reader.comparing.discrepancies.alignment import DENYING, NEGATIONS, Slot, Word, denies, slots, span_of
from reader.comparing.discrepancies.context import Context, Telling, cut, pair
from reader.comparing.discrepancies.names.forms import sound
from reader.comparing.sourcing.attribution import find_speakers
from reader.comparing.words.lexicon import NUMBER_WORDS, STOP_WORDS
from reader.comparing.words.wording import REMEMBERED, tokens, words_in
from reader.model import Discrepancy, Span
from reader.patterns import compiled

_FRAME_WORDS, _LEAST_SIDE, _FRAME_WEIGHT = 5, 2, 4.0
_SPELLING = 0.75
_FRAGMENT = 5
_LONGEST, _WIDEST = 3, 5
_SOME = frozenset({"some", "several", "many", "a", "one", *NUMBER_WORDS})
_AUXILIARIES = frozenset({"do", "does", "did", "be", "been", "is", "was", "were", "have", "has", "had", "ever"})
_OPENING = compiled(r'(?:^|[\s(\[-])"(?=\S)')
_DENSE, _VERY_DENSE, _NEAR_WEIGHT = 0.6, 0.8, 2.5
_DEGREES = frozenset({"very", "all", "some", "most", "many", "few", "no", "only", "never", "always", "more", "less"})
"""Function words that change what a quotation says."""
_SPOKEN = frozenset({"gonna", "wanna", "gotta", "kinda", "cause"})


def find_quotes(context: Context) -> Iterator[Discrepancy]:
    """Slots of the same quotation, and sentences of which only one has the negation."""
    quoted = {telling.id: quotations(telling.text) for telling in context.tellings}
    negated = {one.id for one in context.tellings if not words_in(one.text).isdisjoint(DENYING)}
    for first, second in context.sharing:
        both_quoted = bool(quoted[first.id]) and bool(quoted[second.id])
        one_negated = (first.id in negated) != (second.id in negated)
        if not both_quoted and not one_negated:
            continue
        shared = context.shared(first.stems, second.stems)  # no frame weighs more, and to align takes time
        framed, denied = both_quoted and shared >= _FRAME_WEIGHT, one_negated and shared >= _NEAR_WEIGHT
        for slot in slots(first.words, second.words) if framed or denied else ():
            if denied:
                yield from _negation(context, first, second, slot)
            inside = framed and _inside(slot.first, quoted[first.id]) and _inside(slot.second, quoted[second.id])
            if inside and _rare_frame(context, slot) and differs(slot) and _only_once(context, first, second, slot):
                texts = (cut(first, *span_of(slot.first)), cut(second, *span_of(slot.second)))
                yield _differing(first, second, texts, 0.45 + 0.04 * len(slot.left + slot.right))
        if both_quoted:
            yield from _of_fragments(context, first, second)


def _of_fragments(context: Context, first: Telling, second: Telling) -> Iterator[Discrepancy]:
    """Two quotations of the same words but one, however the sentences around them are built."""
    for words in product(_fragments(first), _fragments(second)):
        found = list(slots(*words))
        replaced = [slot for slot in found if slot.first and slot.second]
        within = [slot for slot in found if slot not in replaced and slot.left and slot.right]
        if len(replaced) != 1 or within:
            continue
        slot = replaced[0]
        if len(slot.first) != 1 or len(slot.second) != 1:
            continue
        frame = [word.text for word in words[0] if word not in slot.first]
        told = {token.term for token in tokens(" ".join(frame)) if not token.stop}
        enough = len(told) >= 2 or (told and _of_one_speaker(first, second))
        if enough and differs(slot) and _only_once(context, first, second, slot):
            texts = (cut(first, *span_of(slot.first)), cut(second, *span_of(slot.second)))
            yield _differing(first, second, texts, 0.6)


def _of_one_speaker(first: Telling, second: Telling) -> bool:
    """Whether both sentences name the same people, and them alone, as saying it."""
    names = [{one.name for one in find_speakers(telling.text)} for telling in (first, second)]
    return bool(names[0]) and names[0] == names[1]


def _fragments(telling: Telling) -> list[list[Word]]:
    """The words of each quotation that is long enough to be held against another by itself."""
    quoted = (telling.words_within(*span) for span in quotations(telling.text))
    return [words for words in quoted if len(words) >= _FRAGMENT]


def _differing(first: Telling, second: Telling, texts: tuple[str, str], sure: float) -> Discrepancy:
    why = f"the same quotation has “{texts[0]}” in one and “{texts[1]}” in the other"
    return pair("quote", first, second, texts, sure, why)


@lru_cache(maxsize=REMEMBERED)
def quotations(text: str) -> tuple[Span, ...]:
    """The places between double quotation marks; a mark without its partner opens or closes at the sentence's edge."""
    if '"' not in text:
        return ()
    opening = {found.end() - 1 for found in _OPENING.finditer(text)}
    spans: list[Span] = []
    start: int | None = None
    for at in (i for i, letter in enumerate(text) if letter == '"'):
        if at in opening:
            start = at
        else:
            spans.append((0 if start is None and not spans else start if start is not None else at, at))
            start = None
    if start is not None:
        spans.append((start, len(text)))
    return tuple(spans)


def _inside(words: Sequence[Word], spans: Sequence[Span]) -> bool:
    return bool(words) and any(start <= words[0].start and words[-1].end <= end for start, end in spans)


def _rare_frame(context: Context, slot: Slot) -> bool:
    """Whether the equal words beside the slot are enough, and rare enough, to be one quotation and no stock phrase."""
    frame = (*slot.left[-_WIDEST:], *slot.right[:_WIDEST])
    unbroken = len(frame) >= _FRAME_WORDS and min(len(slot.left), len(slot.right)) >= _LEAST_SIDE
    dense = slot.density >= _VERY_DENSE and bool(slot.left) and bool(slot.right)
    return (unbroken or dense) and _weight(context, frame) >= _FRAME_WEIGHT


def _weight(context: Context, words: Sequence[str]) -> float:
    return context.weighed({token.term for token in tokens(" ".join(words)) if not token.stop})


def differs(slot: Slot) -> bool:
    """Whether both sides have a word of their own that is no function word, number word, spelling or inflection."""
    if max(len(slot.first), len(slot.second)) > _LONGEST:
        return False
    sides = [[word.text for word in side if _tells(word.text)] for side in (slot.first, slot.second)]
    if not sides[0] or not sides[1] or any(word in NUMBER_WORDS or word[:1].isdigit() for word in sides[0] + sides[1]):
        return False
    return not any(_one_word(one, other) for one in sides[0] for other in sides[1])


def _tells(word: str) -> bool:
    return word in _DEGREES or word not in STOP_WORDS["en"] | _SPOKEN


def _one_word(first: str, second: str) -> bool:
    from rapidfuzz.distance import Indel

    stems = [tokens(word)[0].term if tokens(word) else word for word in (first, second)]
    sounds = [sound(word, "aeiouy") for word in (first, second)]
    alike = Indel.normalized_similarity(first, second) >= _SPELLING
    return alike or stems[0] == stems[1] or sounds[0] == sounds[1]


def _only_once(context: Context, first: Telling, second: Telling, slot: Slot) -> bool:
    """Whether neither article has the other's wording in that frame as well (it then quotes both)."""
    for telling, other in ((first, slot.second), (second, slot.first)):
        words = [word.text for word in other]
        phrases = [[*slot.left[-1:], *words], [*words, *slot.right[:1]]]
        if any(len(phrase) > 1 and " ".join(phrase) in context.whole[telling.article] for phrase in phrases):
            return False
    return True


def _negation(context: Context, first: Telling, second: Telling, slot: Slot) -> Iterator[Discrepancy]:
    """The slot is nothing but "not" on one side, in a dense and rare frame."""
    full, bare = slot.first, slot.second
    if not denies(full):
        full, bare = bare, full
    counted = [word.text for word in full] == ["no"] and all(word.text in _SOME for word in bare)
    if (bare and not counted) or not denies(full):
        return
    only = all(word.text in NEGATIONS | _AUXILIARIES for word in full)
    if only and slot.density >= _DENSE and _weight(context, slot.near) >= _NEAR_WEIGHT:
        texts = (cut(first, *slot.shown[0]), cut(second, *slot.shown[1]))
        why = f"“{texts[0]}” in one, “{texts[1]}” in the other: only one denies it"
        yield pair("negation", first, second, texts, 0.7, why)
