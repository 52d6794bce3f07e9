"""Who did it: "Brandt opened the old sluice gate" here, "Dahl opened the old sluice gate" there.

The deed must be told in the same words right behind both names, in two sentences that surely tell the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import product, takewhile
from typing import NamedTuple

from reader.comparing.attribution import REPORTING
from reader.comparing.discrepancies.context import Context, Telling, cut, pair
from reader.comparing.discrepancies.places import is_one_name
from reader.comparing.wording import Token
from reader.model import Discrepancy, Span

_DOER = re.compile(
    r"(?P<name>[A-Z][\w'-]*[a-z](?: [A-Z][\w'-]*[a-z])?) "
    rf"(?!{REPORTING}\b)(?=[a-z]+(?:ed|t|ew|ung|ole|on|an|oke|ame|ave|ook|ore)\b)"
)
_LIKELY, _WORDS, _WEIGHT = 0.8, 3, 4.0


class _Deed(NamedTuple):
    """A name and the words right behind it."""

    name: str
    span: Span
    behind: tuple[Token, ...]


def find_doers(context: Context) -> Iterator[Discrepancy]:
    """Two names before one deed."""
    surely = [(first, second, likely) for first, second, likely in context.together if likely >= _LIKELY]
    deeds = {telling.id: _deeds(telling) for first, second, _ in surely for telling in (first, second)}
    for first, second, likely in surely:
        for one, other in product(deeds[first.id], deeds[second.id]):
            if not _same_deed(context, one.behind, other.behind):
                continue
            people = _is_person(first, one.name, context) and _is_person(second, other.name, context)
            if people and not _one_person(context, one.name, other.name):
                texts = (cut(first, *one.span), cut(second, *other.span))
                why = f"it was {texts[0]} in one and {texts[1]} in the other"
                yield pair("action", first, second, texts, why, 0.3 + 0.4 * likely)


def _deeds(telling: Telling) -> list[_Deed]:
    found = []
    for doer in _DOER.finditer(telling.text):
        behind = tuple(token for token in telling.tokens if token.start > doer.end("name"))
        found.append(_Deed(doer["name"], doer.span("name"), behind))
    return found


def _is_person(telling: Telling, name: str, context: Context) -> bool:
    """Whether the article has the name's last word after a given name: a country and its capital act as one."""
    full = re.compile(rf"\b[A-Z][a-z]+ {re.escape(name.split()[-1])}\b")
    return any(full.search(each.text) for each in context.articles[telling.sentence.article])


def _same_deed(context: Context, first: Sequence[Token], second: Sequence[Token]) -> bool:
    """Whether the words begin alike, for long enough and with words that are rare enough in the story."""
    alike = list(takewhile(lambda two: two[0].term == two[1].term, zip(first, second, strict=False)))
    told = frozenset(one.term for one, _ in alike if not one.stop)
    return len(alike) >= _WORDS and len(told) >= _WORDS - 1 and context.shared(told, told) >= _WEIGHT


def _one_person(context: Context, first: str, second: str) -> bool:
    """Whether two names are forms of one, or are written side by side as one, or are no names."""
    words = [name.casefold().split() for name in (first, second)]
    if is_one_name(first, second) or any(word in context.plain_words for side in words for word in side):
        return True
    return any(f"{a[-1]} {b[0]}" in whole for a, b in (words, words[::-1]) for whole in context.whole.values())
