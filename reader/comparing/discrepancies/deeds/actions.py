"""What happened, told as two things that exclude each other: "fired" here, "stepped down" there.

Only verbs that exclude each other, said of one person by name, as something that happened (not "could", "urged to"),
and only where neither article uses the other's verb for that person as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations, product
from typing import NamedTuple

from reader.comparing.discrepancies.context import Context, Telling, as_written, cut, pair
from reader.comparing.discrepancies.deeds.families import OF_PEOPLE, Finder
from reader.comparing.words.lexicon import STOP_WORDS
from reader.model import Discrepancy, Span
from reader.patterns import compiled

_ONLY_TOGETHER = frozenset({("answer", 0), ("answer", 1), ("answer", 2), ("departure", 2)})
"""Sides of families that tell nothing without the thing or the time: counted only in two sentences that likely tell
the same."""
_LIKELY = 0.6
_ACTIVE = frozenset({"fired", "fire", "sacked", "dismissed", "ousted", "convicted", "acquitted", "arrested", "killed"})
_find = Finder(OF_PEOPLE)
_UNREAL = compiled(
    r"\b(?:(?<!had )(?<!forced )to|would|could|might|may|should|will|can|must|not|n't|never|if|whether|almost|nearly"
    r"|wants?|threaten\w*|urg\w+|refus\w+|call\w*)(?: \w+){0,1} $|n't (?:\w+ )?$"
)
_NAME = compiled(r"(?:(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov)\. )?[A-Z][\w-]*[a-z](?: [A-Z]\.)?(?: [A-Z][\w-]*[a-z])*")
_OBJECT = compiled(
    r" (?:(?!in\b|on\b|at\b|for\b|from\b|after\b|before\b|by\b|over\b|as\b|during\b|when\b|with)[a-z]+ ){0,3}"
    rf"(?P<name>{_NAME.pattern})"
)
_PASSIVE = compiled(r"\b(?:was|were|been|being|be|got|is|are)(?: \w+ly)? $")
_REACH = 40
"""Letters between a verb and the name of the person it is said of."""


class _Deed(NamedTuple):
    """A verb of one side of a family, said of a person."""

    telling: Telling
    family: str
    side: int
    person: str
    span: Span

    @property
    def said(self) -> tuple[str, int, str]:
        """What is said of whom; a party and its members ("the Liberal party", "the Liberals") are one."""
        return self.family, self.side, self.person.removesuffix("s")


def find_actions(context: Context) -> Iterator[Discrepancy]:
    """Deeds of one person that exclude each other."""
    deeds = {article: _deeds(tellings) for article, tellings in context.articles.items()}
    doing = sorted(article for article, found in deeds.items() if found)
    likely = {(one.id, other.id): p for one, other, p in context.together} if len(doing) > 1 else {}
    for first, second in combinations(doing, 2):
        told = [{one.said for one in deeds[article]} for article in (first, second)]
        for one, other in product(deeds[first], deeds[second]):
            if one.said[::2] != other.said[::2] or one.side == other.side:
                continue
            alone = _ONLY_TOGETHER.isdisjoint({(one.family, one.side), (other.family, other.side)})
            if not alone and likely.get((one.telling.id, other.telling.id), 0.0) < _LIKELY:
                continue
            if one.said not in told[1] and other.said not in told[0] and one.telling.outlet != other.telling.outlet:
                yield _excluding(context, one, other)


def _excluding(context: Context, one: _Deed, other: _Deed) -> Discrepancy:
    texts = (cut(one.telling, *one.span), cut(other.telling, *other.span))
    why = f"{as_written(one.person, one.telling)}: “{texts[0]}” in one, “{texts[1]}” in the other"
    alike = context.alike(one.telling, other.telling)
    return pair("action", one.telling, other.telling, texts, 0.6 + 0.3 * alike, why)


def _deeds(tellings: tuple[Telling, ...]) -> list[_Deed]:
    found = []
    for telling in tellings:
        for family, side, verb in _find(telling.text):
            if _UNREAL.search(telling.text[: verb.start()]):
                continue
            person = _patient(telling.text, family, verb)
            if person:
                found.append(_Deed(telling, family, side, person, verb.span()))
    return found


def _patient(text: str, family: str, verb: re.Match[str]) -> str | None:
    """The surname of the person that the verb is said of: its object when it has one, else its subject."""
    before, after = text[: verb.start()], text[verb.end() : verb.end() + _REACH]
    if family == "answer":
        return _subject(before)
    if verb[0] in _ACTIVE and not _PASSIVE.search(before):
        follows = _OBJECT.match(after)
        if follows:
            return _surname(follows["name"])
        if not re.search(r"\bwhom (?:\w+ ){1,2}$", before):
            return None
        before = before[: before.rindex("whom")]
    return _subject(before)


def _subject(before: str) -> str | None:
    names = list(_NAME.finditer(before))
    if not names or len(before) - names[-1].end() > _REACH:
        return None
    return _surname(names[-1][0])


def _surname(name: str) -> str | None:
    """The last word of a name, in lower case; None for a word that begins a sentence and is no name ("The")."""
    surname = name.split()[-1].removesuffix("'s").casefold()
    return None if surname in STOP_WORDS["en"] else surname
