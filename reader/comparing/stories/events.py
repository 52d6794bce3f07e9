"""Articles of another event among those that are compared as one story: they must not change what is said of it.

What a word weighs depends on all the sentences of a story. With an article of another event among them, 2 % of the
marks of 20 labelled stories changed by words and 3 % by meaning, so the articles of each event are compared apart.

Two articles tell of one event where they are alike (`likeness`), directly or by way of a third: what `group` takes for
one story because few articles lie in it is of one event too. Short articles say too little of themselves, and are never
parted.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import chain

from reader.comparing.stories.joining import join_as_said
from reader.comparing.stories.likeness import ALIKE, Vector, as_vector, product, words_of
from reader.comparing.stories.outlets import outlet_keys
from reader.comparing.words.language import of_article
from reader.comparing.words.wording import Token
from reader.model import Article, Comparison
from reader.said import StoryCorrection

_ENOUGH_WORDS = 100
"""Different words, function words aside, that tell what an article is about: some 200 words of text."""
_MEASURED = "en"

APART = "compared apart: by the words, it tells of another event"
"""What is said of an article that was not held against the others."""

Event = tuple[str, ...]


def find_events(articles: Sequence[Article], said: Sequence[StoryCorrection] = ()) -> tuple[Event, ...]:
    """The ids of the articles by event, the one that most tell of first; nearly always there is but one.

    An article that is short, or not in English, where this was measured, goes with the event that it is most like.
    What the user has `said` to be one story is of one event. The order of the articles changes nothing.
    """
    words = {article.id: words_of(article) for article in articles}
    vectors = {
        article.id: as_vector(article, words[article.id]) for article in sorted(articles, key=lambda one: one.id)
    }
    english = [article for article in articles if of_article(article) == _MEASURED]
    parted = [article.id for article in english if _tells_enough(words[article.id])]
    events: list[Event] = []
    for name in sorted(parted):
        near = [event for event in events if _likeness(name, event, vectors) >= ALIKE]
        joined = tuple(sorted([name, *chain.from_iterable(near)]))
        events = [event for event in events if event not in near] + [joined]
    if len(events) < 2:
        return (tuple(vectors),)
    paths = {article.id: article.path for article in articles}
    found = join_as_said(_with_others(events, vectors), paths.__getitem__, said)
    return tuple(sorted(map(tuple, map(sorted, found)), key=lambda event: (-len(event), event)))


def compared_apart(found: Comparison) -> frozenset[str]:
    """The ids of the articles that are of another event than most, and of the outlet left over when all others are."""
    held = [article.id for article in found.articles if article.id not in found.apart]
    keys = outlet_keys(found.articles)
    left = held if found.apart and len({keys[name] for name in held}) == 1 else ()
    return frozenset((*found.apart, *left))


def _tells_enough(words: Sequence[Token]) -> bool:
    """Whether there are enough words that are no function words."""
    return len({word.term for word in words if not word.stop}) >= _ENOUGH_WORDS


def _with_others(events: Sequence[Event], vectors: Mapping[str, Vector]) -> tuple[Event, ...]:
    """The events with the articles that are in none, each in the one that it is most like."""
    nearest = {name: name for event in events for name in event}
    for name in vectors.keys() - nearest.keys():
        nearest[name] = max(events, key=lambda event: _likeness(name, event, vectors))[0]
    return tuple(tuple(name for name in vectors if nearest[name] in event) for event in events)


def _likeness(name: str, event: Event, vectors: Mapping[str, Vector]) -> float:
    """How like an article is to the one of an event that it is most like."""
    return max(product(vectors[name], vectors[other]) for other in event)
