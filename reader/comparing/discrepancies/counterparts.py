"""What stands in one slot of two sentences that tell the same, once all that agrees is taken away.

Outlets build their sentences differently, so that the slot is found by what stands in it: if two sentences that likely
tell the same hold, after everything that the other article gives too, one thing each of one kind (a count of cars, a
sum of money, a time of day), these two stand for each other. With two left on a side nothing is claimed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from reader.comparing.discrepancies.context import Context, Telling, cut, pair, sureness
from reader.model import Discrepancy, DiscrepancyKind, Span


class Item(NamedTuple):
    """A thing of a kind in its sentence; `key` says what can stand for what, `value` what must agree.

    `of` is what else the rule that found it knows of it.
    """

    telling: Telling
    key: Hashable
    value: float | str
    span: Span
    of: Any = None

    @property
    def text(self) -> str:
        """The words as the sentence gives them."""
        return cut(self.telling, *self.span)


Find = Callable[[Telling], Iterable[Item]]
"""What finds the things of a kind in a sentence."""
Agree = Callable[[Item, Item], bool]
"""Whether something holds of two items."""


def same(one: Item, other: Item) -> bool:
    """Whether two items have one key and one value: the plainest way to agree."""
    return (one.key, one.value) == (other.key, other.value)


def same_value(one: Item, other: Item) -> bool:
    """Whether two items have one value, whatever their keys: a name or an age that an article gives anywhere."""
    return one.value == other.value


class Counterparts(NamedTuple):
    """Two things left over, the likelihood (0…1) that their sentences tell the same, and the
    weight of the stems that these share: near the two things, and in all."""

    first: Item
    second: Item
    likely: float
    near: float
    shared: float

    def differing(self, kind: DiscrepancyKind, why: str = "", sure: float | None = None) -> Discrepancy:
        """The discrepancy that these two are: as `sure` as is given, else as their sentences likely tell the same."""
        texts = (self.first.text, self.second.text)
        sure = sureness(self.likely) if sure is None else sure
        return pair(kind, self.first.telling, self.second.telling, texts, sure, why)


def counterparts(
    context: Context,
    find: Find,
    agree: Agree,
    *,
    likely: float = 0.0,
    near: float = 0.0,
    comparable: Agree = lambda one, other: True,
) -> Iterator[Counterparts]:
    """Things that `find` finds, that stand for each other and do not agree: each other's likeliest partner in the other
    article, in sentences at least so `likely` to tell the same, with shared words of the weight `near` around the two.

    Where more than one thing is left on a side, only if just two of them are `comparable`.
    """
    items = [item for telling in context.tellings for item in find(telling)]
    by_sentence: defaultdict[str, list[Item]] = defaultdict(list)
    by_article: defaultdict[str, list[Item]] = defaultdict(list)
    for item in items:
        by_sentence[item.telling.id].append(item)
        by_article[item.telling.article].append(item)

    @cache
    def left(sentence: str, article: str) -> Mapping[Hashable, list[Item]]:
        return _left(by_sentence[sentence], by_article[article], agree)

    found = []
    for first, second, p in context.together if len(by_article) > 1 else ():
        if p < likely or first.id not in by_sentence or second.id not in by_sentence:
            continue
        mine, others = left(first.id, second.article), left(second.id, first.article)
        for key in (key for key in mine if key in others):
            two = [(one, other) for one in mine[key] for other in others[key] if comparable(one, other)]
            if len(two) == 1:
                one, other = two[0]
                beside = context.shared(first.stems_near(*one.span), second.stems_near(*other.span))
                found.append(Counterparts(one, other, p, beside, context.shared(first.stems, second.stems)))
    yield from (one for one in _likeliest(found) if one.near >= near)


def _left(items: Sequence[Item], given: Sequence[Item], agree: Agree) -> Mapping[Hashable, list[Item]]:
    """The items that the other article does not give, by key."""
    left: defaultdict[Hashable, list[Item]] = defaultdict(list)
    for item in items:
        if not any(agree(item, other) for other in given):
            left[item.key].append(item)
    return left


def _likeliest(found: Sequence[Counterparts]) -> Iterator[Counterparts]:
    """Each item with its likeliest partner only, where both are each other's."""
    best: dict[tuple[int, str], float] = {}
    for one in found:
        for item, other in ((one.first, one.second), (one.second, one.first)):
            key = (id(item), other.telling.article)
            best[key] = max(best.get(key, 0.0), one.likely)
    for one in found:
        sides = ((one.first, one.second), (one.second, one.first))
        if all(one.likely == best[id(item), other.telling.article] for item, other in sides):
            yield one
