"""Boxes between two paragraphs of one text: a form, a poll, links or a notice, behind which the article goes on.

They are taken out and the page is measured again, so that what stands before and behind them is judged as one text.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from functools import lru_cache
from itertools import accumulate, pairwise, takewhile

from reader.cleaning.cues import Cue, Lexicon
from reader.cleaning.lines.features import LEXICAL_NAMES, SHAPE_NAMES, Shape
from reader.cleaning.lines.other_stories import other_stories
from reader.cleaning.lines.telling import is_paragraph, is_plain, is_told, talks

_NAMES = (*SHAPE_NAMES, *LEXICAL_NAMES)
_ADDRESS, _QUOTES, _TIME, _YEAR, _IS_ITEM, _FIGURE_FIRST, _COLON, _ENDS = (
    _NAMES.index(name)
    for name in (
        "address", "quotes", "clock time", "year", "bullet", "starts with a digit", "ends in a colon",
        "ends a sentence",
    )
)  # fmt: skip
_LONGEST_BOX = 10
_LOOKED_AT = 8
"""So many lines behind the box tell whether the article goes on."""
_TOLD_NEAR = 100
"""In so many lines on the other side of the box the text's words are looked for."""
_LONGEST_LABEL, _LONGEST_SIGNATURE, _LABELS = 12, 8, 3
_SHORTEST_WORD, _STEM = 4, 5
_TAKEN_UP = 2
"""So many of their longer words at least stand in the text that was kept."""
_SHORTEST_LIST, _SHORTEST_TITLE = 3, 6
"""Lines, the heading among them; words of a title that stands alone below a heading."""
_SHARE_OF_A_LIST, _SHARE_ALONE = 0.08, 0.2
MOST_TALKING = 0.34
"""Of an article's paragraphs: where its writer was there, one may say "I"."""
_MOST_COMMENTS = 0.2
"""Of the prose above a heading of comments: with less below it, that is what readers wrote and nothing goes on."""
_PLEAS = frozenset(["membership", "newsletter", "subscription", "comments", "advertisement"])
_BOXES = _PLEAS | {"sharing", "media", "related"}
_LISTS = frozenset(["related", "media", "comments"])
_NO_LISTS = frozenset(["sharing", "newsletter", "advertisement"])
_SIGNS = frozenset(["date", "comments"])


def boxed(shapes: Sequence[Shape], keep: Sequence[bool], lexicon: Lexicon) -> set[int]:
    """The positions of the lines of such boxes: from the first line with a cue to the last, or to the next paragraph.

    `keep` are the verdicts so far: boxes between two lines that are no article text are left alone. The time is linear
    in the text.
    """
    words = Words(shapes, lexicon)
    stories = other_stories(shapes, keep, lexicon, words)
    paragraphs = [position for position, shape in enumerate(shapes) if position not in stories and is_paragraph(shape)]
    prose = [0.0, *accumulate(shape.prose for shape in shapes)]
    found: set[int] = set()
    for above, below in pairwise(paragraphs):
        box = _box(shapes, above, below) if keep[above] or keep[below] else range(0)
        signed = box if keep[above] else range(above + 1, below)  # a standfirst stands over who wrote the text and when
        few_below = prose[-1] - prose[below] < _MOST_COMMENTS * prose[below]
        commented = few_below and any(shapes[position].opens_comments for position in box)
        if not box or commented or any(_signs(shapes[position]) for position in signed):
            continue
        before, after = range(above, -1, -1), range(below, len(shapes))
        looked_at, others = (after, before) if keep[above] else (before, after)
        text = [position for position in others[:_TOLD_NEAR] if keep[position]]
        told = frozenset().union(*map(words.__getitem__, text))
        listed = _leads_away(shapes[below - 1])
        closing = below == paragraphs[-1] and any(cue.kind in _NO_LISTS for cue in shapes[below - 1].cues)
        if goes_on(shapes, looked_at[:_LOOKED_AT], told, words, text, listed=listed, closing=closing):
            found.update(p for p in box if p in stories or _may_go(shapes[p], keep[p]))
            found.update(_links(shapes, box, words, below, told))
    return found


class Words(dict[int, frozenset[str]]):
    """For the lines that are asked for, their longer words that are none of the commonest, by their beginnings."""

    def __init__(self, shapes: Sequence[Shape], lexicon: Lexicon) -> None:
        self._shapes, self._light = shapes, lexicon.light

    def __missing__(self, position: int) -> frozenset[str]:
        self[position] = found = _longer_words(self._shapes[position].spoken, self._light)
        return found


@lru_cache(maxsize=512)
def _longer_words(spoken: tuple[str, ...], light: frozenset[str]) -> frozenset[str]:
    """Kept for a while: a page is looked through for other stories, for boxes, and once more without the boxes."""
    return frozenset([word[:_STEM] for word in spoken if len(word) >= _SHORTEST_WORD and word not in light])


def _box(shapes: Sequence[Shape], above: int, below: int) -> range:
    """The lines of the box between two paragraphs; none where no line has a cue.

    A list of links or of answers ends at the next paragraph, anything else with its last cue: what follows may be a
    sub-heading.
    """
    between = range(above + 1, below)
    cued = [position for position in between if _is_cued(shapes[position])]
    if not cued or below - cued[-1] > _LONGEST_BOX:
        return range(0)
    box = range(cued[0], _end_of_links(shapes, below) if _heads_list(shapes[cued[-1]]) else cued[-1] + 1)
    return box if len(box) <= _LONGEST_BOX else range(0)


def _end_of_links(shapes: Sequence[Shape], below: int) -> int:
    """Where the list ends that goes up to `below`: before a list of the text's own, with bullets or figures."""
    start = below
    while _is_item(shapes[start - 1]):
        start -= 1
    return start - 1 if below - start > 1 and not _is_cued(shapes[start - 1]) else below


def _is_item(shape: Shape) -> bool:
    return bool(shape.numbers[_IS_ITEM] or shape.numbers[_FIGURE_FIRST]) and not _is_cued(shape)


def goes_on(
    shapes: Sequence[Shape],
    lost: Sequence[int],
    told: Set[str],
    words: Words,
    text: Sequence[int] = (),
    *,
    listed: bool = False,
    closing: bool = False,
) -> bool:
    """Whether the paragraphs among the lines `lost`, those next to the box first, belong to the text of words `told`.

    They do unless something speaks against it: they are signed or dated, or many talk as readers do where the lines of
    the `text`, if given, do not. Paragraphs that are `listed` under the heading of a list of links must take up words
    of the text. One that no other follows at once must report what somebody said, be plainly of the same matter or be
    `closing`, the last of the page and right behind a button: it may as well be a biography or a teaser. Above the text
    no reader writes, and a title that shares a word is the article's own.
    """
    run = [position for position in lost if is_paragraph(shapes[position])]
    is_lead = bool(text) and run[0] < text[0]
    if text and not is_lead and _many_talk(shapes, run) and not _many_talk(shapes, text):
        return False
    if any(_signs(shapes[position]) or is_stamped(shapes[position]) for position in lost[: lost.index(run[-1]) + 1]):
        return False
    taken_up = [words[position] & told for position in run]
    if follow(shapes, run):
        least = max(_TAKEN_UP, _SHARE_OF_A_LIST * sum(len(words[position]) for position in run))
        return not listed or sum(map(len, taken_up)) >= least
    first = shapes[run[0]]
    if not is_plain(first) or first.numbers[_ADDRESS] or (not is_lead and _is_titled(shapes, run[0], words)):
        return False
    if closing and first.sentence:
        return True
    if is_told(first):
        return len(taken_up[0]) > 0
    return len(taken_up[0]) >= max(_TAKEN_UP, _SHARE_ALONE * len(words[run[0]]))


def _many_talk(shapes: Sequence[Shape], paragraphs: Sequence[int]) -> bool:
    """Whether many of the paragraphs say "I" or "you", ask or exclaim, and quote nobody, as what readers write does."""
    return sum(talks(shapes[position]) for position in paragraphs) > MOST_TALKING * len(paragraphs)


def follow(shapes: Sequence[Shape], run: Sequence[int]) -> bool:
    """Whether only lines with cues or without a word stand between the first two paragraphs."""
    first, second = sorted(run[:2]) if len(run) > 1 else (0, 0)
    return second > first and all(_is_cued(shape) or not shape.spoken for shape in shapes[first + 1 : second])


def _is_titled(shapes: Sequence[Shape], position: int, words: Words) -> bool:
    """Whether a label right above a paragraph shares a word with it: a teaser's title, the name over a biography."""
    near = range(position - 1, max(-1, position - 1 - _LABELS), -1)
    labels = takewhile(lambda above: not is_paragraph(shapes[above]), near)
    return any(not words[position].isdisjoint(words[label]) for label in labels)


def _is_cued(shape: Shape) -> bool:
    label = shape.words <= _LONGEST_LABEL and (not shape.numbers[_ENDS] or len(shape.cues) > 1)
    pleads = label or bool(shape.numbers[_ADDRESS])
    if shape.numbers[_ENDS] and not pleads and all(cue.stands == "start" and _is_word(cue) for cue in shape.cues):
        return False  # "Listen: nobody came."
    return any(
        cue.kind in _BOXES and (cue.stands != "anywhere" or (cue.kind in _PLEAS and pleads)) for cue in shape.cues
    )


def _is_word(cue: Cue) -> bool:
    return " " not in cue.phrase.strip()


def _heads_list(shape: Shape) -> bool:
    return any(cue.kind in _LISTS for cue in shape.cues)


def _leads_away(shape: Shape) -> bool:
    return any(cue.kind == "related" for cue in shape.cues)


def _may_go(shape: Shape, kept: bool) -> bool:
    """A label that was not kept or has a cue, and a sentence that asks with more than one phrase and was not kept."""
    if not shape.prose:
        return not kept or bool(shape.cues)
    phrases = {cue.phrase for cue in shape.cues if cue.kind in _BOXES}
    return not kept and len(phrases) > 1 and not is_told(shape)


def _links(shapes: Sequence[Shape], box: range, words: Words, below: int, told: Set[str]) -> list[int]:
    """The titles below the heading of a list of links; the last may be a sub-heading that what follows takes up.

    One alone is taken for a link only when it is as long as a title and nothing of it stands in the text `told`.
    """
    if not _heads_list(shapes[box[0]]):
        return []
    titles = [position for position in box if not shapes[position].prose and not shapes[position].numbers[_COLON]]
    last = box[-1]
    heads_what_follows = bool(shapes[last].numbers[_QUOTES]) or not words[last].isdisjoint(words[below])
    if len(box) < _SHORTEST_LIST:
        heads_what_follows |= shapes[last].words < _SHORTEST_TITLE or not words[last].isdisjoint(told)
    return [position for position in titles if position != last or not heads_what_follows]


def is_stamped(shape: Shape) -> bool:
    """Whether it is a label with a time of day, such as stands over what readers write."""
    return shape.words <= _LONGEST_SIGNATURE and not shape.sentence and bool(shape.numbers[_TIME])


def _signs(shape: Shape) -> bool:
    """A line with a year or a date, or a button under what a reader wrote."""
    label = shape.words <= _LONGEST_SIGNATURE and not shape.sentence and not shape.numbers[_IS_ITEM]
    dated = label and bool(shape.numbers[_YEAR])
    return dated or any(cue.kind in _SIGNS and cue.stands == "whole" for cue in shape.cues)
