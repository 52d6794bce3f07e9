"""One name spelled as two: "Norfolk" here and "Norwalk" there, in sentences that tell the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import combinations

from reader.comparing.discrepancies.context import Context, Telling, cut, pair
from reader.comparing.discrepancies.names.forms import sound, told_as_two
from reader.comparing.sourcing.newsrooms import OUTLET_WORDS
from reader.comparing.words.dates import WEEKDAYS
from reader.comparing.words.lexicon import STOP_WORDS
from reader.model import Discrepancy, Span
from reader.patterns import compiled

_NAME = compiled(r"(?<![\w.])[A-Z][a-z'-]*[a-z]{2,}(?:[A-Z][a-z]+)?(?= (?P<next>\w+)|)")
_PEOPLES = ("ican", "ian", "ean", "ese", "ish")
_ALIKE = 0.68
_SHARED, _SHARED_TOO = 5.0, 3.5
_NEAR = 2.5
_LEAST = 5

Places = Mapping[str, list[tuple[Telling, Span]]]


def find_spellings(context: Context) -> Iterator[Discrepancy]:
    """Names that are nearly alike in like surroundings, where two articles each have only one of the spellings."""
    named = {article: _names(tellings, context.plain_words) for article, tellings in context.articles.items()}
    spellings: dict[tuple[str, str], float] = {}
    for first, second in combinations(sorted(named), 2):
        for here, there in _near_names(named[first], named[second]):
            if here not in context.vocabulary[second] and there not in context.vocabulary[first]:
                spellings[here, there] = _likeness(here, there)
    for (here, there), likeness in sorted(spellings.items()):
        if likeness >= _ALIKE:
            spots = [[spot for places in named.values() for spot in places.get(name, [])] for name in (here, there)]
            yield from _in_like_surroundings(context, spots[0], spots[1], likeness)


def _likeness(first: str, second: str) -> float:
    """Indel similarity; 0 for two forms of one word ("Korea", "Korean"; "Zelensky", "Zelenskyy")."""
    shared = next((i for i, (a, b) in enumerate(zip(first, second, strict=False)) if a != b), len(first))
    if shared >= min(len(first), len(second)) - 1 or shared >= _LEAST or sound(first) == sound(second):
        return 0.0
    from rapidfuzz.distance import Indel  # takes 17 ms to load

    return Indel.normalized_similarity(first, second)


def _names(tellings: tuple[Telling, ...], plain: frozenset[str]) -> Places:
    """Names in lower case, with their places: capitalised words that the story never writes small.

    The first word of a sentence alone makes no name; peoples and parts of outlets' names are left out.
    """
    places: defaultdict[str, list[tuple[Telling, Span]]] = defaultdict(list)
    inside: set[str] = set()
    for telling in tellings:
        for found in _NAME.finditer(telling.text):
            word = found[0].removesuffix("'s").casefold()
            if len(word) < _LEAST or word in STOP_WORDS["en"] or word in WEEKDAYS or word in plain:
                continue
            if word.endswith(_PEOPLES) or found["next"] in OUTLET_WORDS:
                continue
            places[word].append((telling, (found.start(), found.start() + len(word))))
            if found.start() > 0 and telling.text[found.start() - 2 : found.start()] not in (". ", '" ', ' "', ": "):
                inside.add(word)
    return {word: spots for word, spots in places.items() if word in inside}


def _near_names(first: Places, second: Places) -> Iterator[tuple[str, str]]:
    """Pairs of different names that begin with the same letter and share the second or the last two, by an index."""
    index: defaultdict[str, list[str]] = defaultdict(list)
    for name in second:
        index[name[:2]].append(name)
        index[f"{name[0]}-{name[-2:]}"].append(name)
    for name in sorted(first):
        if name not in second:
            yield from ((name, other) for other in sorted({*index[name[:2]], *index[f"{name[0]}-{name[-2:]}"]}))


def _in_like_surroundings(
    context: Context, here: list[tuple[Telling, Span]], there: list[tuple[Telling, Span]], likeness: float
) -> Iterator[Discrepancy]:
    """Every pair of places that shares enough, once one pair has the same words right around the two names."""
    pairs = [(one, other) for one in here for other in there if one[0].outlet != other[0].outlet]
    if not any(_near(context, one, other) >= _NEAR and _shared(context, one, other) >= _SHARED for one, other in pairs):
        return
    for one, other in pairs:
        shared = _shared(context, one, other)
        if shared >= _SHARED_TOO:
            texts = (cut(one[0], *one[1]), cut(other[0], *other[1]))
            sure = 0.4 + 0.3 * likeness + 0.02 * shared
            yield pair("name", one[0], other[0], texts, sure, told_as_two(*texts))


def _shared(context: Context, one: tuple[Telling, Span], other: tuple[Telling, Span]) -> float:
    return context.shared(one[0].stems, other[0].stems)


def _near(context: Context, one: tuple[Telling, Span], other: tuple[Telling, Span]) -> float:
    return context.shared(one[0].stems_near(*one[1]), other[0].stems_near(*other[1]))
