"""One text that several outlets ran: what is known of it told once, and not anew for every two of the outlets.

Five copies of an agency's report make ten pairs, and an article that rewrites it is a rewrite of all five. The same is
said by four copies of one of them, and one rewrite.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from reader.model import Lineage


def tell_once(relations: Iterable[Lineage]) -> tuple[Lineage, ...]:
    """The relations without copies of copies, and with one rewrite for each text, the surest and fullest.

    A text is told in the article that is a later copy of none, of several in the one whose id comes first.
    """
    related = tuple(relations)
    text = _texts(related)
    told: set[frozenset[str]] = set()
    kept = set()
    for one in sorted(related, key=lambda one: (not one.ordered, len(one.lost), one.origin != text[one.origin])):
        pair = frozenset((text[one.article], text[one.origin]))
        if one.relation == "copy":
            once = not pair.isdisjoint((one.article, one.origin))
        elif one.relation == "rewrite":
            once = len(pair) > 1 and pair not in told
            told.add(pair)
        else:
            once = True
        kept |= {(one.article, one.origin)} if once else set()
    return tuple(one for one in related if (one.article, one.origin) in kept)


def _texts(related: Sequence[Lineage]) -> dict[str, str]:
    """By the id of each related article that of the one in which its text is told."""
    copies = [one for one in related if one.relation == "copy"]
    later = {one.article for one in copies if one.ordered}
    names = {name for one in related for name in (one.article, one.origin)}
    text: dict[str, str] = {}
    for name in sorted(names, key=lambda name: (name in later, name)):
        if name not in text:
            text[name] = name
            ends = ((one.article, one.origin) for one in copies if name in (one.article, one.origin))
            text |= {other: name for pair in ends for other in pair if other not in text}
    return text
