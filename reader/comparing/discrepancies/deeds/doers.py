"""Who did it: "Brandt opened the old sluice gate" here, "Dahl opened the old sluice gate" there.

The deed must be told in the same words right behind both names, in two sentences that surely tell the same; or it is
one verb and one object, whichever way round ("Rusk raised the alarm", "the alarm was raised by Brady"), with a full
name that the other article does not have.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, product, takewhile
from typing import NamedTuple

from reader.comparing.discrepancies.context import Context, Telling, cut, pair, sureness
from reader.comparing.discrepancies.counterparts import Item, counterparts, same
from reader.comparing.discrepancies.names.forms import is_one_name
from reader.comparing.sourcing.attribution import REPORTING
from reader.comparing.words.wording import Token, tokens, words_in
from reader.model import Discrepancy, Span
from reader.patterns import compiled

_DOER = compiled(
    r"(?P<name>[A-Z][\w'-]*[a-z](?: [A-Z][\w'-]*[a-z])?) "
    rf"(?!{REPORTING}\b)(?=(?:was |were |had been )?[a-z]+(?:ed|t|ew|ung|ole|on|an|oke|ame|ave|ook|ore)\b)"
)
_LIKELY, _WORDS, _WEIGHT = 0.8, 3, 4.0
_MOST, _FAR = 12, 24
"""Names of a sentence and words behind each that are looked at."""


_FULL = r"(?:[A-Z][\w'-]*[a-z] (?=[A-Z][\w'-]* [A-Z]))?(?P<name>[A-Z][\w'-]*[a-z](?: [A-Z]\.)? [A-Z][\w'-]*[a-z])"
_VERB, _THING = (
    r"(?P<verb>[a-z]{3,}(?:ed|t|ew|ung|ole|oke|ave|ook|ore))",
    r"(?:the|an?|two|three|four|five|six|\d+) (?P<thing>[a-z]{3,}(?: [a-z]{3,})?)",
)
_DID = compiled(rf"{_FULL},?(?: who)? (?!{REPORTING}\b){_VERB} {_THING}\b(?! [A-Z])")
_DONE = compiled(
    rf"\b[Tt]he (?P<thing>[a-z]{{3,}}(?: [a-z]{{3,}})?) was {_VERB} by (?:(?:the|an?) )?(?:[a-z-]+,? ){{0,4}}{_FULL}"
)
_TELLS_OF = 0.7


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
                yield pair("action", first, second, texts, sureness(likely), why)


def find_whodunit(context: Context) -> Iterator[Discrepancy]:
    """Two full names for one deed on one object, neither of them known to the other article."""
    for one in counterparts(context, _done, same, likely=_TELLS_OF):
        names = (one.first.text, one.second.text)
        sides = ((one.first, names[1]), (one.second, names[0]))
        stranger = [name.split()[-1].casefold() not in _article(context, item) for item, name in sides]
        if all(stranger) and not is_one_name(*names):
            why = f"it was {names[0]} in one and {names[1]} in the other"
            yield one.differing("action", why)


def _article(context: Context, item: Item) -> str:
    return context.whole[item.telling.article]


def _done(telling: Telling) -> Iterator[Item]:
    for pattern in (_DID, _DONE) if "by" in words_in(telling.text) else (_DID,):
        for found in pattern.finditer(telling.text):
            verb = tokens(found["verb"])
            thing = list(takewhile(lambda token: not token.stop, tokens(found["thing"])))
            if verb and thing and not verb[0].stop:
                yield Item(telling, (verb[0].term, thing[-1].term), found["name"], found.span("name"))


def _deeds(telling: Telling) -> list[_Deed]:
    found = []
    for doer in islice(_DOER.finditer(telling.text), _MOST):
        behind = (token for token in telling.tokens if token.start > doer.end("name"))
        found.append(_Deed(doer["name"], doer.span("name"), tuple(islice(behind, _FAR))))
    return found


def _is_person(telling: Telling, name: str, context: Context) -> bool:
    """Whether the article has the name's last word after a given name: a country and its capital act as one."""
    full = re.compile(rf"\b[A-Z][a-z]+ {re.escape(name.split()[-1])}\b")
    return any(full.search(each.text) for each in context.articles[telling.article])


def _same_deed(context: Context, first: Sequence[Token], second: Sequence[Token]) -> bool:
    """Whether the words begin alike, for long enough and with words that are rare enough in the story."""
    alike = list(takewhile(lambda two: two[0].term == two[1].term, zip(first, second, strict=False)))
    told = frozenset(one.term for one, _ in alike if not one.stop)
    return len(alike) >= _WORDS and len(told) >= _WORDS - 1 and context.weighed(told) >= _WEIGHT


def _one_person(context: Context, first: str, second: str) -> bool:
    """Whether two names are forms of one, or are written side by side as one, or are no names."""
    words = [name.casefold().split() for name in (first, second)]
    if is_one_name(first, second) or any(word in context.plain_words for side in words for word in side):
        return True
    return any(f"{a[-1]} {b[0]}" in whole for a, b in (words, words[::-1]) for whole in context.whole.values())
