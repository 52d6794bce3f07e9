"""One thing told with opposite words: "the ward stayed open" here, "the ward was closed" there; "did", "did not".

Outlets build their sentences differently, so that a word is held against its opposite, and a verb against its negation,
in two sentences that likely tell the same and share words right around it. What may have come one after the other
("suspended and resumed") is left out where a sentence tells both; so is what is only possible.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence

from reader.comparing.discrepancies.alignment import DENYING
from reader.comparing.discrepancies.context import Context, Telling
from reader.comparing.discrepancies.counterparts import Counterparts, Item, counterparts
from reader.comparing.discrepancies.deeds.families import OF_ANYTHING, OF_PEOPLE, Finder, together
from reader.comparing.sourcing.attribution import REPORTING
from reader.comparing.words.dates import find_dates
from reader.comparing.words.wording import tokens, words_in
from reader.model import Discrepancy, DiscrepancyKind
from reader.patterns import compiled

_FAMILIES = together(OF_PEOPLE, OF_ANYTHING)
_find = Finder(_FAMILIES)
_NOT = compiled(
    r"(?:\b(?:(?:do|does|did|is|are|was|were|has|have|had)(?: not|n't)|not|never|no longer|none|nobody"
    r"|(?:no one|nobody|none)(?: is| was| were| has| have| had)"
    r"|(?:has |have )?(?:refus|declin|fail)(?:e[ds]|s|ing)? to|without))(?: (?:yet|been|be|being|\w+ly)){0,2} $",
    re.IGNORECASE,
)
"""Right before a word of a family: it takes the other side."""
_NEGATION = compiled(
    r"\b(?:(?:(?:do|does|did|is|are|was|were|has|have|had)(?: not|n't)|never|no longer)"
    r"|(?:has |have |had )?(?:refus|fail)(?:ed|es|s) to)(?: (?:yet|been|be|being|\w+ly)){0,2} (?P<verb>[a-z]{3,})\b"
)
"""A verb with what denies it."""
_CONTRARY = {
    "illegal": "legal", "invalid": "valid", "impossible": "possible", "disagreed": "agreed", "disapproved": "approved",
    "dishonest": "honest", "disloyal": "loyal", "inaccurate": "accurate", "incomplete": "complete",
    "incorrect": "correct", "inactive": "active", "incapable": "capable", "insecure": "secure", "irregular": "regular",
    "inadequate": "adequate", "disqualified": "qualified",
}  # fmt: skip
_WORD_WITH_UN = compiled(
    rf"\b(?:{'|'.join(_CONTRARY)}|(?!un(?:veiled|covered|folded|leashed|loaded|earthed)\b)un(?P<bare>[a-z]{{2,}}(?:[ai]ble"
    r"|ed|en|ful|al|ly|ing)|safe|fit|fair|known|clear|aware|sure|hurt|paid|happy|stable|usual|certain|conscious|sold"
    r"|seen|lawful))\b"
)
"""Words that deny what the rest of them says."""
_OF_REPORTING = compiled(
    rf"{REPORTING}|confirm|verif\w+|comment\w*|respond\w*|repl\w+|answer\w*|saw|see|seen|know|knew|identif\w+|named"
)
"""What an outlet could not learn, or somebody would not say, another was told."""
_NEGATED = compiled(
    r"(?:\bnot|\bnever|\bno|n't|\bnor|\bneither|\bwithout|refus\w+ to|deni\w+|stopped|ceased|drop(?:s|ped)"
    r"|withdr[ae]w\w*|abandon(?:s|ed)|lift(?:s|ed))(?: [\w',-]+){0,4} ?$"
    r"|^(?:no|none of|neither) [^,;]{3,80}$",
    re.IGNORECASE,
)
"""A few words before a verb, or in its subject ("No new talks … are scheduled"): then it is not simply told."""
_LIMITED = compiled(r"(?: \w+)? (?:only|hardly|barely|merely|no|nobody|none|nothing|nowhere|little|few)\b")
"""Behind a verb that is told in part or not at all: "existed only on paper", "pays nobody's rent"."""
_NEGATING = DENYING | {"refused", "refuses", "failed", "fails"}
_UNREAL = compiled(
    r"\b(?:would|could|might|may|should|will|can|must|if|whether|unless|almost|nearly|wants?|plans?|threaten\w*|urg\w+"
    r"|call\w*|likely|expected|hop\w+|to)(?: \w+){0,2} $"
)
_COMING = compiled(r"\b(?:will|is to|are to|due to)(?: (?!not\b)\w+){0,2} $")
_BEING = compiled(r"\b(?:is|are) being $")
_FOR_GOOD = compiled(r"(?: \w+){0,2} (?:until further notice|indefinitely|permanently|for good)\b")
_SO, _TO_COME, _STATION, _OPPOSITES = "so", "to come", "station", 2
"""Who stays and who leaves is told of what is to come; a denial takes the other side only where there are but two."""
_UNTIL = compiled(r"(?: \w+){0,2} (?:until|till) (?!further notice)")
_LIKELY, _NEAR = 0.6, 2.5
_SURE, _NEAR_IF_SURE = 0.95, 1.0
_SURELY, _OF_ONE_THING, _NEAR_VERB, _SHARED = 0.75, 0.45, 1.5, 4.0
_BESIDE = 3


def find_opposites(context: Context) -> Iterator[Discrepancy]:
    """Opposite words, or a verb with and without its negation, that stand for each other."""
    pairs = counterparts(
        context, lambda telling: _one_sided(_words(telling)), _agree, likely=_LIKELY, near=_NEAR_IF_SURE
    )
    found = [one for one in pairs if one.near >= _NEAR or one.likely >= _SURE]
    found = [one for one in found if not _over_by_then(one.first, one.second) and not _over_by_then(*one[1::-1])]
    yield from (_differing("action", one) for one in found)
    told = {(one.first.telling.id, one.second.telling.id) for one in found}
    verbs = {item.key: item for telling in context.tellings for item in _denied(telling)}

    def denied_or_told(telling: Telling) -> Iterable[Item]:
        return _one_sided(_with_and_without(telling, verbs))

    for one in counterparts(context, denied_or_told, _agree, likely=_OF_ONE_THING, near=_NEAR_VERB):
        again = (one.first.telling.id, one.second.telling.id) in told
        sure = one.likely >= _SURELY or _subject(one.first) == _subject(one.second) is not None
        if sure and not again and one.shared >= _SHARED:
            yield _differing("negation", one)


def _differing(kind: DiscrepancyKind, one: Counterparts) -> Discrepancy:
    return one.differing(kind, f"“{one.first.text}” in one, “{one.second.text}” in the other")


def _over_by_then(lasting: Item, other: Item) -> bool:
    """Whether what lasts "until Thursday" may be over in the other sentence: it names no other day."""
    until = _UNTIL.match(lasting.telling.text, lasting.span[1])
    if until is None:
        return False
    end = next((when for when in find_dates(lasting.telling.text) if when.start >= until.end()), None)
    days = find_dates(other.telling.text)
    named = end and [
        when
        for when in days
        if (end.weekday is not None and when.weekday is not None and when.weekday != end.weekday)
        or (end.day and when.day and (when.month, when.day) != (end.month, end.day))
    ]
    return not named or len(named) < len(days)


def _agree(one: Item, other: Item) -> bool:
    """Whether the other article says the same where it speaks of any of the same things."""
    alike = (one.key, one.value) == (other.key, other.value)
    return alike and len(one.telling.stems & other.telling.stems) > 1


def _one_sided(items: Iterable[Item]) -> Iterator[Item]:
    """The first item of each key on which the sentence takes one side only."""
    groups: defaultdict[Hashable, list[Item]] = defaultdict(list)
    for item in items:
        groups[item.key].append(item)
    yield from (group[0] for group in groups.values() if len({item.value for item in group}) == 1)


def _words(telling: Telling) -> Iterator[Item]:
    """The words of the families, on the side that they take once negation is counted, by whether that is to come."""
    for family, side, found in _find(telling.text):
        negated = _NOT.search(telling.text[: found.start()])
        start = negated.start() if negated else found.start()
        if negated and (len(_FAMILIES[family]) > _OPPOSITES or _OF_REPORTING.fullmatch(found[0])):
            continue
        for when in _when(telling.text, start, found.end()):
            if when == _TO_COME or family != _STATION:
                yield Item(telling, ("opposite", family, when), side ^ bool(negated), (start, found.end()))


def _when(text: str, start: int, end: int) -> Sequence[str]:
    """Whether what the words tell is so, or is to come, or both: it is being done, or done for good; nothing of what
    is only possible. What "will be shut until Thursday" is shut already."""
    before = text[:start]
    coming = _COMING.search(before)
    if coming and _UNTIL.match(text, end):
        return (_SO,)
    if coming:
        return (_TO_COME,)
    if _UNREAL.search(before):
        return ()
    return (_SO, _TO_COME) if _BEING.search(before) or _FOR_GOOD.match(text, end) else (_SO,)


def _subject(item: Item) -> str | None:
    """The stem of the last word that carries meaning, a few words before a verb at most: what it is said of.

    Not of whom: people say and do many things, and leave others.
    """
    before = [token for token in item.telling.tokens if token.end <= item.span[0]][-_BESIDE:]
    last = next((token for token in reversed(before) if not token.stop), None)
    return last.term if last and not last.capital else None


def _denied(telling: Telling) -> Iterator[Item]:
    """Verbs with a negation, by their stem, and words that are one ("uninsured"), by the stem of what they deny."""
    words = words_in(telling.text)
    if " un" in telling.text or not words.isdisjoint(_CONTRARY):
        for found in _WORD_WITH_UN.finditer(telling.text):
            yield Item(
                telling, ("denied", tokens(_CONTRARY.get(found[0]) or found["bare"])[0].term), True, found.span()
            )
    if words.isdisjoint(_NEGATING):
        return
    for found in _NEGATION.finditer(telling.text):
        token = next((token for token in telling.tokens if token.start == found.start("verb")), None)
        if (
            token
            and not token.stop
            and not _OF_REPORTING.fullmatch(found["verb"])
            and not _UNREAL.search(telling.text[: found.start()])
        ):
            yield Item(telling, ("denied", token.term), True, found.span())


def _with_and_without(telling: Telling, verbs: Mapping[Hashable, Item]) -> Sequence[Item]:
    """The verbs of the sentence that the story negates anywhere: denied here, or told as they are."""
    denied = list(_denied(telling))
    taken = [item.span for item in denied]
    told = [
        Item(telling, key, False, (token.start, token.end))
        for token in telling.tokens
        if (key := ("denied", token.term)) in verbs
        and not any(start <= token.start < end for start, end in taken)
        and not _UNREAL.search(telling.text[: token.start])
        and not _NEGATED.search(telling.text[: token.start])
        and not _LIMITED.match(telling.text, token.end)
    ]
    return [*denied, *told]
