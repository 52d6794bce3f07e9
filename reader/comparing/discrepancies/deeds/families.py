"""Words that exclude each other when they are said of one thing: a family is a question, its sides are the answers.

`actions` asks it of a person by name in any two sentences, `opposites` of whatever two sentences that tell the same are
about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from reader.comparing.words.lexicon import STOP_WORDS
from reader.comparing.words.wording import words_in
from reader.patterns import compiled

_COMMON = STOP_WORDS["en"] | {"will"}
_LOOK_AHEAD = compiled(r"\(\?[=!].*?\)+")

Families = Mapping[str, Sequence[str]]

OF_PEOPLE: Families = {
    "departure": (
        r"fired|fire|sacked|dismissed|ousted|forced out|pushed out|forced to resign",
        r"resigned|stepped down|quit|stepped aside",
        r"will remain in post|will stay in post|will remain in office|will stay in office|will remain in charge"
        r"|will stay in charge|will stay on|will keep his job|will keep her job|remains in post|remains in office"
        r"|remains in charge|is staying on",
    ),
    "plea": (r"pleaded guilty|pled guilty", r"pleaded not guilty|pled not guilty|denied (?:all )?(?:of )?the charges"),
    "verdict": (r"convicted|found guilty", r"acquitted|found not guilty|cleared of"),
    "arrest": (r"arrested", r"surrendered|turned (?:himself|herself) in"),
    "fate": (r"died|killed", r"survived|escaped unhurt|unharmed"),
    "answer": (
        r"welcomed|accepted|approved|backed|supported|endorsed|agreed to|voted for|voted in favou?r of",
        r"rejected|turned down|refused(?! to (?:comment|speak|answer))|opposed|threw out|voted down|voted against",
        r"abstained",
    ),
    "defeat": (r"conceded defeat|admitted defeat", r"refused to concede|refused to admit defeat"),
}
"""Said of a person, a side is told whatever else the sentence says."""

OF_ANYTHING: Families = {
    "door": ("open|opened|opens|reopened|reopens", "closed|closes|shut|shuts"),
    "structure": (r"held(?=[,.;]| firm)|withstood", "collapsed|collapses|gave way|given way|burst|bursts|breached"),
    "level": (
        "rose|risen|rises|increased|increases|grew|grown|climbed|climbs|jumped|jumps|raised(?= to| by| from)",
        "fell|fallen|falls|decreased|decreases|declined|declines|dropped|drops|slipped|shrank|shrunk"
        "|(?:lowered|cut)(?= to| by| from)",
        "held at|held steady|kept at|unchanged|remained at|stayed at|frozen at",
    ),
    "sale": ("sold|sells", "loan|loaned|lent|leased"),
    "certainty": ("confirmed|proven", "suspected|unconfirmed|unproven"),
    "permission": ("allowed|permitted|legalized|legalised", "banned|bans|barred|prohibited|forbidden|outlawed"),
    "course": ("resumed|restarted|went ahead|continued", "suspended|halted|abandoned|called off|canceled|cancelled"),
    "success": ("succeeded|succeeds", "failed|fails"),
    "vote": ("unanimous|unanimously", "voted against|divided|narrowly"),
    "delay": ("postponed|put off|deferred", "canceled|cancelled|called off|scrapped"),
    "harm": (
        "hurt|injured|suffered (?:an? )?(?:[a-z-]+ ){0,2}?"
        "(?:injury|injuries|burns|cuts|arm|leg|wrist|ankle|hand|ribs?|skull|nose|jaw)",
        "no injuries|without injury",
    ),
    "comment": (
        "(?:refused|declined) to (?:comment|speak|answer)|would not comment|did not comment",
        "spoke of|wept|cried|broke down",
    ),
    "plea": (
        "admitted|admits|confessed",
        "denied (?:all )?(?:of )?(?:the )?(?:charges?|allegations|accusations)|denied wrongdoing"
        "|(?:jury|jurors)(?: had)? (?:found|convicted)",
    ),
    "presence": ("attended|attends|turned up", "absent|stayed away|boycotted"),
    "reaction": (
        "applauded|cheered|clapped|applause|cheers|ovation",
        "booed|jeered|heckled|hissed|boos|jeers|catcalls",
    ),
    "liberty": (
        "in custody|behind bars|remanded|remains detained|in detention",
        "released|freed|bailed|on bail|let go|walked free",
    ),
    "purpose": (
        "by accident|accidental|accidentally|an accident|unintentional",
        "on purpose|deliberate|deliberately|intentional|intentionally|arson",
    ),
    "station": ("stay|stays|staying|remain|remains", "leave|leaves|leaving|depart|departs|departing"),
    "drink": ("sober", "drunk|intoxicated|over the limit"),
    "life": ("found alive|rescued alive|pulled out alive", "found dead|pulled out dead|body was found"),
}
"""Said of one thing in two sentences that likely tell the same."""


def together(*tables: Families) -> Families:
    """The families of several tables; those of one name are one, side by side."""
    names = dict.fromkeys(name for table in tables for name in table)
    told = {name: [table[name] for table in tables if name in table] for name in names}
    return {name: ["|".join(side) for side in zip(*sides, strict=True)] for name, sides in told.items()}


class Told(NamedTuple):
    """The words of one side of a family, where a text has them."""

    family: str
    side: int
    words: re.Match[str]


class Finder:
    """Finds what an English text tells of each family; a family's pattern is asked only where one of its words is."""

    def __init__(self, families: Families) -> None:
        self._families = [(name, _words_of(sides), _pattern(sides)) for name, sides in families.items()]
        self._any = frozenset().union(*(words for _, words, _ in self._families))

    def __call__(self, text: str) -> Iterator[Told]:
        """What a text with plain quotation marks tells, family by family."""
        words = words_in(text)
        if not words.isdisjoint(self._any):
            for name, begins, pattern in self._families:
                if not words.isdisjoint(begins):
                    for found in pattern.finditer(text):
                        yield Told(name, (found.lastindex or 1) - 1, found)


def _pattern(sides: Sequence[str]) -> re.Pattern[str]:
    """A group for each side."""
    return compiled(rf"\b(?:{'|'.join(f'({words})' for words in sides)})\b")


def _words_of(sides: Sequence[str]) -> frozenset[str]:
    """A word of each way in which a side is put: the first, or where that is a function word ("in custody") the
    longest."""
    ways = (re.findall("[a-z]+", way) for side in sides for way in _LOOK_AHEAD.sub("", side).split("|"))
    return frozenset(max(way, key=len) if way[0] in _COMMON else way[0] for way in ways if way)
