"""Lines that were taken out of an article though one of another outlet tells what they tell: text that got lost.

A lost paragraph is the worst error, since it makes a false "only the other outlet says this". What an article of the
same event tells as well, and this one nowhere else, is text of this one, wherever it stands; so is prose right beside
it. No plea, menu entry or biography is confirmed so, and captions and teasers repeat what their own text tells.

Measured on 80 stories of three outlets: of 1,606 lines that were hidden, 299 are found by the others' words, and of
1,105 lines of other pages' litter strewn among them none. On 124 labelled texts whose ends were hidden, with four
lines of ten given to another outlet: 659 lines are found and 913 beside them are text; of 566 lines of litter none is
found, and 8 lie beside.
"""

from __future__ import annotations

import math
from bisect import bisect
from collections import Counter
from collections.abc import Collection, Sequence, Set
from functools import cache, cached_property
from typing import NamedTuple

from reader.cleaning.cues import SPAN_CHARACTERS, Lexicon, all_words, lexicon
from reader.cleaning.drafted import Draft
from reader.cleaning.lines.features import LEXICAL_NAMES, SHAPE_NAMES, reads_like_prose
from reader.cleaning.lines.page import is_aside
from reader.cleaning.lines.telling import is_told
from reader.cleaning.lines.verdicts import is_ruled_out
from reader.patterns import compiled

_SHORTEST_WORD, _STEM = 4, 5
"""Letters; words are compared by their beginnings: "closed" and "closes" are one."""
_NUMBER = compiled(r"\d+(?:[.,:]\d+)+|\d\d+")
_BETWEEN_SENTENCES = compiled(r"(?<=[.!?…])[\"”’»)]*\s+")
_ADDRESS = (*SHAPE_NAMES, *LEXICAL_NAMES).index("address")
_CLOSERS = "\"'”’»)"
_FEW_LINES, _SHARE_OF_LINES, _MOST_LINES = 3, 0.2, 40
"""Words in more of the folder's kept lines are not rare: so many at least, such a share of them, so many at most."""
_SHARED, _SHARE = 3, 0.4
_MANY_SHARED, _SHARE_OF_MANY = 5, 0.3
"""So many rare words of a sentence, and such a share of them, stand in one line of the other article."""
_NEW = 2
"""So many of these stand nowhere else in the sentence's own article."""
_ONE_EVENT, _FEW_ARTICLES, _SHARE_OF_ARTICLES = 0.12, 3, 0.05
"""Of the words of the shorter of two articles that stand in few articles, the rarer counted more: with a smaller share
in common they tell of two events."""
_LONGEST_GAP = 10
"""Lines between two lines of the text, as of a box."""


class Told(NamedTuple):
    """An article as it was judged so far, and what a reader knows it by; its outlet is None where it is not known.

    `keep` says by the index of a block whether it is kept, `barred` are those that stay out whatever others tell.
    """

    draft: Draft
    name: str
    outlet: str | None
    keep: Sequence[bool]
    barred: Collection[int]


def told_elsewhere(articles: Sequence[Told]) -> list[dict[int, str]]:
    """For each article the lines that are to be kept after all, by the index of the block, with the reason.

    The order of the articles plays no part. The time is linear in the text, as only rare words are looked up.
    """
    lost = [_lost(article) for article in articles] if len(articles) > 1 else []
    if not any(lost):
        return [{} for _ in articles]
    folder = _Folder(articles, lost)
    result = []
    for at, (article, candidates) in enumerate(zip(articles, lost, strict=True)):
        witnesses = {index: folder.witness(at, index) for index in candidates}
        found = {index: f"another article, {told}" for index, told in witnesses.items() if told}
        plain = [index for index in candidates if index not in found and not article.draft.shape(index).cues]
        result.append({index: f"kept because {why}" for index, why in _with_beside(article, found, plain).items()})
    return result


def _lost(article: Told) -> list[int]:
    """The removed lines that end as prose does, which no rule took out nor would: no plea, caption or comment."""
    draft, found = article.draft, list[int]()
    for index, block in enumerate(draft.document.blocks[: draft.comments_from]):
        text = block.text.rstrip(_CLOSERS)
        if article.keep[index] or not text.endswith((".", "。")) or text.endswith(".."):
            continue
        if index == draft.headline or index in article.barred or "caption" in block.marks or is_aside(block):
            continue
        shape, ruled = draft.shape(index), draft.positions.get(index, -1) in draft.ruled
        told = not shape.numbers[_ADDRESS] or is_told(shape)
        likely = told and reads_like_prose(block.text) and all(cue.stands == "anywhere" for cue in shape.cues)
        if likely and not ruled and not is_ruled_out(shape, block.text, draft.lexicon):
            found.append(index)
    return found


def _with_beside(article: Told, found: dict[int, str], plain: Sequence[int]) -> dict[int, str]:
    """What was `found`, and the `plain` ones that go on from it or lie between it and the text."""
    result = dict(found)
    for order, step in ((plain, -1), (plain[::-1], 1)):
        for index in order:
            if index + step in result:
                result.setdefault(index, "it stands beside what another article tells as well")
    text = sorted({*result, *(index for index, keep in enumerate(article.keep) if keep)})
    for index in plain:
        place = bisect(text, index)
        around = text[place - 1 : place + 1] if 0 < place < len(text) else []
        if around and around[1] - around[0] <= _LONGEST_GAP and not found.keys().isdisjoint(around):
            result.setdefault(index, "what another article tells as well stands around it")
    return result


class _Folder:
    """The words of all kept lines of several articles, and which of these lines hold those that are `sought`."""

    def __init__(self, articles: Sequence[Told], lost: Sequence[Sequence[int]]) -> None:
        self._articles = articles
        sought = {word for at, indices in enumerate(lost) for index in indices for word in self._words(at, index)}
        kept = [[index for index, keep in enumerate(article.keep) if keep] for article in articles]
        self._lines = [{index: self._words(at, index) for index in indices} for at, indices in enumerate(kept)]
        self._holders: dict[str, list[tuple[int, int]]] = {word: [] for word in sought}
        for at, lines in enumerate(self._lines):
            for index, words in lines.items():
                for word in words & sought:
                    self._holders[word].append((at, index))
        self._most = min(max(_FEW_LINES, _SHARE_OF_LINES * sum(map(len, kept))), _MOST_LINES)

    def _words(self, at: int, index: int) -> frozenset[str]:
        """The words of a line, kept or lost."""
        draft = self._articles[at].draft
        text, shape = draft.document.blocks[index].text, draft.shapes.get(index)
        spoken = shape.spoken if shape and len(text) <= SPAN_CHARACTERS else all_words(text)
        return _telling(spoken, text, draft.lexicon)

    @cached_property
    def _own(self) -> list[frozenset[str]]:
        """The words of the text of each article."""
        return [frozenset[str]().union(*lines.values()) for lines in self._lines]

    def witness(self, at: int, index: int) -> str:
        """That an article of another outlet tells what a line of the article `at` tells, or one of its sentences, with
        its name and line; empty where none does."""
        draft = self._articles[at].draft
        sentences = _BETWEEN_SENTENCES.split(draft.document.blocks[index].text)
        wordings = [_telling(all_words(sentence), sentence, draft.lexicon) for sentence in sentences]
        whole = [self._words(at, index)] if len(sentences) > 1 else []
        told = [each for words in (*whole, *wordings) for each in self._told(at, words)]
        if not told:
            return ""
        _, name, number = min(told)
        return f"{name}, tells of it in line {number}"

    def _told(self, at: int, words: frozenset[str]) -> list[tuple[int, str, int]]:
        """The lines that tell what a sentence of these words tells: how many words they share, below zero, the name of
        the article and the line's number."""
        holders = {word: self._holders.get(word, []) for word in words}
        rare = {word: lines for word, lines in holders.items() if len(lines) <= self._most}
        counts = Counter(line for lines in rare.values() for line in lines)
        found = []
        for (other, index), shared in counts.items():
            enough = shared >= _SHARED and shared >= _SHARE * len(rare)
            if not enough and not (shared >= _MANY_SHARED and shared >= _SHARE_OF_MANY * len(rare)):
                continue
            new = (rare.keys() & self._lines[other][index]) - self._own[at]
            if len(new) >= _NEW and self._are_of_two_outlets(at, other) and self._tell_one_event(at, other):
                article = self._articles[other]
                found.append((-shared, article.name, article.draft.document.blocks[index].number))
        return found

    def _are_of_two_outlets(self, one: int, other: int) -> bool:
        outlet = self._articles[one].outlet
        return one != other and (outlet is None or outlet != self._articles[other].outlet)

    def _tell_one_event(self, one: int, other: int) -> bool:
        words, others = self._own[one], self._own[other]
        least = min(self._weight(words), self._weight(others))
        return self._weight(words & others) >= _ONE_EVENT * least

    def _weight(self, words: Set[str]) -> float:
        return math.fsum(self._weights.get(word, 0.0) for word in words)  # the same in any order

    @cached_property
    def _weights(self) -> dict[str, float]:
        """Of each word that stands in few articles the logarithm of its rarity."""
        counts = Counter(word for words in self._own for word in words)
        count = len(self._own)
        most = max(_FEW_ARTICLES, _SHARE_OF_ARTICLES * count)
        return {word: math.log((count + 1) / own) for word, own in counts.items() if own <= most}


def _telling(spoken: Sequence[str], text: str, words: Lexicon | None) -> frozenset[str]:
    """The longer words of a text that are none of the commonest, by their beginnings, and its figures."""
    common = _commonest(words.language) if words else frozenset[str]()
    longer = frozenset([word[:_STEM] for word in spoken if len(word) >= _SHORTEST_WORD]) - common
    return longer.union(_NUMBER.findall(text)) if "#" in spoken else longer


@cache
def _commonest(language: str) -> frozenset[str]:
    words = lexicon(language)
    return frozenset([word[:_STEM] for word in words.common | words.reporting])
