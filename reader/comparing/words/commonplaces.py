"""Facts that English news tell in a handful of stock phrases: each counts as one word, however it is put.

"Police said no one had been hurt" and "There were no injuries" share no word, and there is nothing else in them to tell
that they are one fact. Only what holds of a whole event is here: "the driver was unhurt" tells of the driver. Where it
is said of some of its people ("all 61 passengers were unhurt"), only the last word stands for it: who they were is told
as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from reader.model import Span
from reader.patterns import compiled

COMMONPLACE = "~"
"""What begins the term of each."""
_NOBODY = r"(?:no[ -]?one|nobody|no (?:people|persons?|residents?|passengers?))"
_WAS = r"(?:was|were|is|are|has been|have been|had been|got)(?: (?:reported(?: to be)?|believed to (?:be|have been)))?"
_SO_FAR = r"(?:(?:yet|immediate(?:ly)?|so far|known|reported|reports? of) )*"
_REPORTED = r"(?: (?:were|was|have been|had been|are) (?:immediately )?reported)?"
_NONE_OF = rf"(?:none|{_NOBODY}) (?:of|on|in|at|aboard|among)(?: [\w'-]+){{1,3}}?"
_EVERYONE = r"(?:all|every|everyone|everybody|each)(?: [\w'-]+){0,12}?"
_DEATHS = r"(?:deaths|fatalities|loss of life)"
_CAUSED = r"(?:had )?(?:caused|started|sparked|triggered)"
_IT_BEGAN = r"the [\w' -]{3,30}? (?:started|began|happened|broke out)"
_UNKNOWN = (
    r"(?:(?:not|yet) (?:yet |immediately |to )?(?:been |be )?(?:known|clear|established|determined)|unknown|unclear"
    r"|(?:being |under )investigat(?:ed|ion))"
)
_WAYS = {
    "~nobody hurt": (
        rf"{_NOBODY} {_WAS} (?:killed or )?(?:hurt|injured|harmed|wounded)(?: or killed)?"
        r"|(?:(?:there|with) (?:(?:were|are|was|had been|have been) )?)?"
        rf"no {_SO_FAR}(?:injuries|casualties)(?: or (?:deaths|fatalities|damage))?{_REPORTED}",
        r"(?:did not|didn't) (?:cause|report) any (?:injuries|casualties)",
        rf"{_NONE_OF} (?:{_WAS}|came to) (hurt|injured|harmed|wounded|harm)",
        rf"{_EVERYONE} (unhurt|unharmed|uninjured|unscathed)",
    ),
    "~nobody killed": (
        rf"{_NOBODY} (?:{_WAS} killed|(?:has |had |have )?died)",
        rf"(?:there (?:were|are|have been|had been) )?no {_SO_FAR}{_DEATHS}{_REPORTED}",
        rf"without (?:any )?{_DEATHS}",
        rf"{_NONE_OF} (?:{_WAS} )?(killed|died)",
        rf"{_EVERYONE} (alive|survived?)",
    ),
    "~cause not known": (
        r"(?:the )?(?:exact )?cause(?: of (?:the|its) [\w' -]{3,30}?)?"
        rf" (?:(?:is|was|has|had|remains|remained) )?(?:still |currently )?{_UNKNOWN}",
        r"(?:it is|it was|it's) (?:not (?:yet |immediately )?(?:known|clear)|unclear)"
        rf" (?:what {_CAUSED}|how {_IT_BEGAN})",
        r"(?:an? |the )?(?:investigation|inquiry) (?:is |was )?(?:under way |underway )?into"
        rf" (?:the cause|what {_CAUSED}|how {_IT_BEGAN})",
        rf"(?:investigat\w+|looking into|establish|determine|find out) (?:the cause|what {_CAUSED})",
    ),
    "~nobody arrested": (
        rf"no {_SO_FAR}arrests? (?:(?:has|have|had) (?:yet )?been|(?:was|were)(?: immediately)?) (?:made|reported)",
        rf"{_NOBODY} (?:(?:has|have|had) (?:yet |so far )?been|(?:is|was)(?: yet)?) (?:arrested|in custody|detained)",
        r"made no arrests",
    ),
    "~nobody claims it": (
        r"(?:no[ -]?one|nobody|no (?:group|organi[sz]ation)) (?:has |had |have )?(?:yet |so far |immediately )?"
        r"claimed responsibility",
        rf"no {_SO_FAR}claims? of responsibility",
    ),
}
"""The term of each, and the ways in which it is put; a group in one is the word that stands for it."""
_ASKED_FOR = {
    "~nobody hurt": "hurt injured harm harmed wounded injuries casualties unhurt unharmed uninjured unscathed",
    "~nobody killed": "killed died deaths fatalities loss alive survive survived",
    "~cause not known": "cause caused started sparked triggered began happened broke",
    "~nobody arrested": "arrest arrests arrested custody detained",
    "~nobody claims it": "responsibility",
}
"""One of these stands in each: a look that costs little before its pattern is asked."""
_FACTS = [
    (term, frozenset(_ASKED_FOR[term].split()), compiled(rf"\b(?:{'|'.join(ways)})\b", re.IGNORECASE))
    for term, ways in _WAYS.items()
]
_ANY_ASKED_FOR = frozenset().union(*(asked_for for _, asked_for, _ in _FACTS))


def find_commonplaces(text: str, words: Set[str]) -> Iterator[tuple[Span, str]]:
    """Where stock phrases stand in an English text with plain quotation marks, and the term of each; `words` are its
    words, in small letters. The first of two that overlap counts."""
    if words.isdisjoint(_ANY_ASKED_FOR):
        return
    asked = [(term, pattern) for term, asked_for, pattern in _FACTS if not words.isdisjoint(asked_for)]
    matches = ((match, term) for term, pattern in asked for match in pattern.finditer(text))
    reached = 0
    for span, term in sorted((match.span(match.lastindex or 0), term) for match, term in matches):
        if span[0] >= reached:
            yield span, term
            reached = span[1]
