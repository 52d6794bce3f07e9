"""The kinds of figures of which an event has one, by the words right beside the figure: `outcomes` asks for them.

Beside these an event has so many dead, hurt and missing (`tolls`).
"""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.comparing.figures.amounts import Amount
from reader.patterns import compiled


class Kind(NamedTuple):
    """Of what a figure is (`of`: "person", "money" …), and the words right before or right after it that say so."""

    name: str
    of: str
    before: re.Pattern[str] | None
    after: re.Pattern[str] | None

    def is_told(self, text: str, amount: Amount) -> bool:
        """Whether the words beside a figure say that it is of this kind."""
        if self.after and self.after.match(text, amount.end):
            return True
        start = amount.start - len(amount.hedge) - 1 if amount.hedge else amount.start
        return self.before is not None and self.before.search(text[:start]) is not None


def _kind(name: str, of: str, before: str = "", after: str = "") -> Kind:
    """A kind of which the words `before` a figure tell, with at most two words between, or those `after` it."""
    return Kind(
        name,
        of,
        compiled(rf"(?:{before})(?:[a-z]+ ){{0,2}}$") if before else None,
        compiled(after) if after else None,
    )


_PART_OF = r"(?: of (?:them|whom|(?:the|those) [a-z]+))?"
KINDS = (
    _kind(
        "in danger of life",
        "person",
        after=rf"{_PART_OF}(?: [a-z]+){{0,3}}?,? (?:in an? (?:critical|life-threatening) condition"
        r"|critically(?: ill| injured| hurt| wounded|(?=[.,;]|$))|fighting for (?:their|his|her) li(?:fe|ves))",
    ),
    _kind(
        "badly hurt",
        "person",
        after=rf"{_PART_OF}(?: [a-z]+){{0,3}}?,? (?:in an? (?:serious|grave) condition"
        r"|(?:seriously|severely|badly|gravely)(?: ill| injured| hurt| wounded|(?=[.,;]|$)))",
    ),
    _kind(
        "ill",
        "person",
        after=r"(?: [\w-]+){0,8}? (?:fell ill|fallen ill|taken ill|been ill|are ill|were ill|unwell|sickened"
        r"|infected|tested positive)\b",
    ),
    _kind(
        "evacuated",
        "person",
        before=r"\b(?:evacuat\w+|displac\w+) ",
        after=r"(?: [a-z]+){0,4}? (?:evacuated|displaced|homeless|fled their homes|leave their homes)\b",
    ),
    _kind("on board", "person", after=r"(?: [a-z]+){0,3}? (?:on board|aboard)\b"),
    _kind(
        "arrested",
        "person",
        before=r"\b(?:arrest\w*|detain\w*) ",
        after=r"(?: [a-z]+){0,3}? (?:(?:were|was|have been|had been) )?(?:arrested|detained|taken into custody)\b",
    ),
    _kind(
        "crowd",
        "person",
        before=r"\b(?:crowd|attendance|audience) of ",
        after=r" (?:spectators|fans|supporters|people|demonstrators|protesters|marchers)(?: \w+)?"
        r" (?:saw|watched|marched|gathered|attended|rallied|turned out|turned up|took to the streets|sang|cheered)\b",
    ),
    _kind(
        "jobs lost",
        "person",
        before=r"\b(?:lay|laying|laid) off ",
        after=r"(?: [\w-]+){0,15}? (?:their jobs|made redundant|laid off|out of work)\b",
    ),
    _kind(
        "jobs lost",
        "job",
        before=r"\b(?:loss of|cut(?:ting)?|shed(?:ding)?|axe|axing|slash(?:ing)?) ",
        after=r" [a-z]*? ?(?:jobs|posts)(?: [a-z]+){0,3}? (?:lost|go|cut|axed|at risk)\b",
    ),
    _kind(
        "sentence",
        "year",
        before=r"\b(?:sentenced to|(?:jailed|imprisoned)(?: [A-Z][\w'-]+){0,3} for|must serve|(?:sentence|term) of) ",
        after=r" (?:years|months)(?: (?:and|in|of) [a-z]+){0,2}? (?:prison|jail|imprisonment|behind bars)\b",
    ),
    _kind(
        "destroyed",
        "home",
        before=r"\b(?:destroy\w*|damag\w+|flood\w+|gutted|flattened) ",
        after=r"(?: [\w-]+){1,6}? (?:destroyed|damaged|flooded|gutted|flattened|burned down|burnt down)\b",
    ),
    _kind(
        "burnt",
        "hectare",
        before=r"\b(?:burn\w*|char\w+|scorch\w+|destroy\w*|consum\w+|area of) ",
        after=r"(?: [\w-]+){1,8}? (?:burned|burnt|charred|scorched|destroyed|ashes|flames)\b",
    ),
    _kind("fine", "money", before=r"\b(?:fined|fine of|penalty of) (?:[a-z]+ ){0,3}?"),
    _kind(
        "compensation",
        "money",
        before=r"\b(?:compensation|damages) of ",
        after=r"(?: each)? (?:in|of|as) (?:compensation|damages)\b",
    ),
    _kind(
        "stolen",
        "money",
        before=r"\b(?:stole|stolen|stealing|siphoned|embezzl\w+|swindl\w+|theft of|took|taking|pocketed) ",
        after=r" (?:was stolen|were stolen|was missing|disappeared|vanished|was embezzled)",
    ),
    _kind(
        "debts",
        "money",
        before=r"\b(?:ow(?:es?|ed|ing)|(?:[Dd]ebts?|[Ll]iabilities)(?: (?:of|total(?:l?ed|l?ing)?|reach(?:ed|ing)?)"
        r"| (?:stands?|stood|amount(?:s|ed)?|came|come) (?:at|to)))(?: (?:its|their|his|her) [a-z]+)? ",
        after=r" (?:in|of) (?:debts?|liabilities)\b| (?:is |are )?owed\b",
    ),
    _kind("loss", "money", before=r"\bloss(?:es)? of ", after=r" into the red\b| loss\b"),
    _kind("profit", "money", before=r"\bprofits? of ", after=r" profit\b"),
    _kind("turnout", "percent", before=r"\b[Tt]urn-?out (?:was|of|reached|stood at) ", after=r" turn-?out\b"),
)
