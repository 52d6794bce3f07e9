"""Lines that stand in several articles of one outlet: house matter, whatever it says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Set

from reader.cleaning.cues import normalise
from reader.cleaning.lines.features import LEXICAL_NAMES, SHAPE_NAMES, Shape
from reader.model import house

_MOST_OF_AN_ARTICLE = 0.3
"""When more of an article's kept lines recur in another, the two are copies and the repeats prove nothing."""
_NAMES = (*SHAPE_NAMES, *LEXICAL_NAMES)
_ADDRESS, _OWN, _REPORTED, _QUOTES = (
    _NAMES.index(name) for name in ("address", "writes of self", "reported speech", "quotes")
)


def makes_claim(shape: Shape, outlet: str) -> bool:
    """Whether a line is running text that may be said of the world in more than one article, as background is.

    House matter speaks to its reader, names its outlet, or has a phrase that gives it away.
    """
    if not shape.sentence:
        return False
    numbers = shape.numbers
    if numbers[_REPORTED] or numbers[_QUOTES]:
        return True
    phrases = [cue for cue in shape.cues if cue.kind != "date"]
    given_away = len(phrases) > 1 or any(cue.stands != "anywhere" for cue in phrases)
    return not (given_away or numbers[_ADDRESS] or numbers[_OWN] or normalise(house(outlet))[0] in shape.normal)


def repeated_lines(
    articles: Sequence[Sequence[str]], kept: Sequence[Sequence[bool]], claims: Sequence[Set[int]]
) -> list[set[int]]:
    """For each of an outlet's articles, given as normalised lines (digits masked), the indices that recur in another.

    Two articles are enough (measured on scraped pages: that finds 66 % of the boilerplate's words and 0.5 % of the
    articles'). Never to be used across outlets: there a repeated line is an agency's text. Of the kept lines only
    those at the edge of the text are given, and none of the `claims` (`makes_claim`), by their index, because a
    background paragraph may honestly be used twice. On the labelled pages of sites with several articles that gives up
    none of the lines so found.
    """
    frequency = Counter(line for lines in articles for line in set(lines))
    result = []
    for lines, keeps, said in zip(articles, kept, claims, strict=True):
        again = {index for index, line in enumerate(lines) if frequency[line] > 1}
        in_text = [index for index, keep in enumerate(keeps) if keep]
        copied = sum(index in again for index in in_text)
        if copied > _MOST_OF_AN_ARTICLE * max(1, len(in_text)):
            again -= set(in_text)
        result.append((again - set(in_text)) | at_the_edges(in_text, again - said))
    return result


def at_the_edges(in_text: Sequence[int], again: set[int]) -> set[int]:
    """Those of the lines `in_text` that recur (`again`) from its beginning on without a gap, or up to its end."""
    edges: set[int] = set()
    for order in (in_text, in_text[::-1]):
        for index in order:
            if index not in again:
                break
            edges.add(index)
    return edges
