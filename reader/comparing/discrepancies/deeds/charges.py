"""What somebody is charged with, convicted of or has admitted: one crime here, another there.

Outlets pick from a list of counts, so a pair counts only where neither article names the other's crime anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations, product
from typing import NamedTuple

from reader.comparing.discrepancies.context import Context, Telling, cut, pair
from reader.comparing.words.wording import words_in
from reader.model import Discrepancy, Span
from reader.patterns import compiled

_STEPS = {
    "plea": r"pleaded guilty|pled guilty|pleads guilty|guilty plea",
    "charge": r"charged|indicted|accused|charges of",
    "verdict": r"convicted|found guilty|conviction",
}
_CRIMES = (
    "murder|manslaughter|homicide|assault|battery|rape|theft|larceny|robbery|burglary|fraud|conspiracy|bribery|perjury"
    "|extortion|embezzlement|forgery|arson|kidnapping|treason|espionage|terrorism|smuggling|trafficking|blackmail"
    "|tax evasion|money laundering|obstruction|insider trading|negligence|stalking|hate crime"
)
_CHARGE = compiled(
    "(?:" + "|".join(rf"(?P<{name}>\b(?:{words})\b)" for name, words in _STEPS.items()) + ")"
    rf"[^.;\"]{{0,60}}?\b(?P<crime>{_CRIMES})\b"
)
_FIRST_WORDS = frozenset(step.split()[0] for words in _STEPS.values() for step in words.split("|"))
_NAME = compiled(r"\b[A-Z][\w-]*[a-z]{2,}\b")


class _Charge(NamedTuple):
    """A crime with the step that names it; `names` are the capitalised words of the sentence."""

    telling: Telling
    step: str
    crime: str
    names: frozenset[str]
    span: Span


def find_charges(context: Context) -> Iterator[Discrepancy]:
    """Pairs of sentences that name two crimes for the same step of, as far as their names say, the same person."""
    charges = {article: _charges(tellings) for article, tellings in context.articles.items()}
    for first, second in combinations(sorted(charges), 2):
        for one, other in product(charges[first], charges[second]):
            elsewhere = one.crime in context.whole[second] or other.crime in context.whole[first]
            if one.step != other.step or elsewhere or one.telling.outlet == other.telling.outlet:
                continue
            if _one_person(one, other):
                texts = (cut(one.telling, *one.span), cut(other.telling, *other.span))
                sure = 0.5 + 0.3 * context.alike(one.telling, other.telling)
                yield pair("action", one.telling, other.telling, texts, sure)


def _charges(tellings: tuple[Telling, ...]) -> list[_Charge]:
    found = []
    for telling in tellings:
        if words_in(telling.text).isdisjoint(_FIRST_WORDS):
            continue
        names = frozenset(_NAME.findall(telling.text))
        for charge in _CHARGE.finditer(telling.text):
            step = next(name for name in _STEPS if charge[name])
            found.append(_Charge(telling, step, charge["crime"], names, charge.span("crime")))
    return found


def _one_person(one: _Charge, other: _Charge) -> bool:
    """Whether the sentences share a name, or one of them speaks of "he" or "she"."""
    return bool(one.names & other.names) or any(re.match(r"(?:He|She)\b", each.telling.text) for each in (one, other))
