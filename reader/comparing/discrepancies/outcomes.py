"""What an event comes to in one figure: how many died, how long the sentence is, how large the crowd was.

An outlet gives such a figure in a sentence built in its own way, with hardly a word of the other's ("killed nine when
a coach left the road", "eleven pilgrims died"), so that the matching does not join the two. But an event has one of
each kind: where two articles each give a single figure of a kind that the other does not have, these two stand for
each other. What happened in another year or elsewhere, what may come, and part of a figure take no part.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, permutations
from typing import NamedTuple

from reader.comparing.discrepancies.context import Context, Telling, cut, pair
from reader.comparing.discrepancies.growth import growth
from reader.comparing.discrepancies.matched_numbers import explained, far_apart, other_times
from reader.comparing.figures.amounts import Amount, same_value, slip
from reader.comparing.figures.nouns import class_of
from reader.comparing.figures.quantities import find_amounts
from reader.comparing.figures.tolls import state_of
from reader.model import Discrepancy
from reader.patterns import compiled


class _Kind(NamedTuple):
    """Of what a figure is (`of`: "person", "money" …), and the words right before or right after it that say so."""

    name: str
    of: str
    before: str = r"(?!)"
    after: str = r"(?!)"


_PART_OF = r"(?: of (?:them|whom|(?:the|those) [a-z]+))?"
_KINDS = (
    _Kind(
        "in danger of life",
        "person",
        after=rf"{_PART_OF}(?: [a-z]+){{0,3}}?,? (?:in an? (?:critical|life-threatening) condition"
        r"|critically(?: ill| injured| hurt| wounded|(?=[.,;]|$))|fighting for (?:their|his|her) li(?:fe|ves))",
    ),
    _Kind(
        "badly hurt",
        "person",
        after=rf"{_PART_OF}(?: [a-z]+){{0,3}}?,? (?:in an? (?:serious|grave) condition"
        r"|(?:seriously|severely|badly|gravely)(?: ill| injured| hurt| wounded|(?=[.,;]|$)))",
    ),
    _Kind(
        "ill",
        "person",
        after=r"(?: [\w-]+){0,8}? (?:fell ill|fallen ill|taken ill|been ill|are ill|were ill|unwell|sickened"
        r"|infected|tested positive)\b",
    ),
    _Kind(
        "evacuated",
        "person",
        before=r"\b(?:evacuat\w+|displac\w+) ",
        after=r"(?: [a-z]+){0,4}? (?:evacuated|displaced|homeless|fled their homes|leave their homes)\b",
    ),
    _Kind("on board", "person", after=r"(?: [a-z]+){0,3}? (?:on board|aboard)\b"),
    _Kind(
        "arrested",
        "person",
        before=r"\b(?:arrest\w*|detain\w*) ",
        after=r"(?: [a-z]+){0,3}? (?:(?:were|was|have been|had been) )?(?:arrested|detained|taken into custody)\b",
    ),
    _Kind(
        "crowd",
        "person",
        before=r"\b(?:crowd|attendance|audience) of ",
        after=r" (?:spectators|fans|supporters|people|demonstrators|protesters|marchers)(?: \w+)?"
        r" (?:saw|watched|marched|gathered|attended|rallied|turned out|turned up|took to the streets|sang|cheered)\b",
    ),
    _Kind(
        "jobs lost",
        "person",
        before=r"\b(?:lay|laying|laid) off ",
        after=r"(?: [\w-]+){0,15}? (?:their jobs|made redundant|laid off|out of work)\b",
    ),
    _Kind(
        "jobs lost",
        "job",
        before=r"\b(?:loss of|cut(?:ting)?|shed(?:ding)?|axe|axing|slash(?:ing)?) ",
        after=r" [a-z]*? ?(?:jobs|posts)(?: [a-z]+){0,3}? (?:lost|go|cut|axed|at risk)\b",
    ),
    _Kind(
        "sentence",
        "year",
        before=r"\b(?:sentenced to|(?:jailed|imprisoned)(?: [A-Z][\w'-]+){0,3} for|must serve|(?:sentence|term) of) ",
        after=r" (?:years|months)(?: (?:and|in|of) [a-z]+){0,2}? (?:prison|jail|imprisonment|behind bars)\b",
    ),
    _Kind(
        "destroyed",
        "home",
        before=r"\b(?:destroy\w*|damag\w+|flood\w+|gutted|flattened) ",
        after=r"(?: [\w-]+){1,6}? (?:destroyed|damaged|flooded|gutted|flattened|burned down|burnt down)\b",
    ),
    _Kind(
        "burnt",
        "hectare",
        before=r"\b(?:burn\w*|char\w+|scorch\w+|destroy\w*|consum\w+|area of) ",
        after=r"(?: [\w-]+){1,8}? (?:burned|burnt|charred|scorched|destroyed|ashes|flames)\b",
    ),
    _Kind("fine", "money", before=r"\b(?:fined|fine of|penalty of) (?:[a-z]+ ){0,3}?"),
    _Kind(
        "compensation",
        "money",
        before=r"\b(?:compensation|damages) of ",
        after=r"(?: each)? (?:in|of|as) (?:compensation|damages)\b",
    ),
    _Kind(
        "stolen",
        "money",
        before=r"\b(?:stole|stolen|stealing|siphoned|embezzl\w+|swindl\w+|theft of|took|taking|pocketed) ",
        after=r" (?:was stolen|were stolen|was missing|disappeared|vanished|was embezzled)",
    ),
    _Kind(
        "debts",
        "money",
        before=r"\b(?:ow(?:es?|ed|ing)|(?:[Dd]ebts?|[Ll]iabilities)(?: (?:of|total(?:l?ed|l?ing)?|reach(?:ed|ing)?)"
        r"| (?:stands?|stood|amount(?:s|ed)?|came|come) (?:at|to)))(?: (?:its|their|his|her) [a-z]+)? ",
        after=r" (?:in|of) (?:debts?|liabilities)\b| (?:is |are )?owed\b",
    ),
    _Kind("loss", "money", before=r"\bloss(?:es)? of ", after=r" into the red\b| loss\b"),
    _Kind("profit", "money", before=r"\bprofits? of ", after=r" profit\b"),
    _Kind("turnout", "percent", before=r"\b[Tt]urn-?out (?:was|of|reached|stood at) ", after=r" turn-?out\b"),
)
_BEFORE = {kind: compiled(rf"(?:{kind.before})(?:[a-z]+ ){{0,2}}$") for kind in _KINDS}
_AFTER = {kind: compiled(kind.after) for kind in _KINDS}
_TOLLS = ("killed", "wounded", "missing")
_NOBODY = {
    "~nobody hurt": ("wounded", "in danger of life", "badly hurt"),
    "~nobody killed": ("killed",),
    "~nobody arrested": ("arrested",),
}
"""What an event has not come to by a commonplace, and the kinds of figures that say that it has."""
_OF_SOME = compiled(r" of (?:them|whom|the|those|these|their)\b(?! (?:people )?(?:on board|aboard|inside|present)\b)")
"""Behind a figure: it is a part of the toll, not the toll."""
_HARM = (*_TOLLS, "in danger of life", "badly hurt")
_ADDING = frozenset({"another", "other", "others", "more", "further"})
"""Said of harm they add the hurt to the dead, and the figure is the whole of them."""
_UNREAL = compiled(
    r"\b(?:would|could|might|may|if|unless|faces?|facing|maximum|drill|exercise|a (?:year|month|day|week)|annual\w*"
    r"|(?:each|every) (?:year|month|day))\b"
)
"""Words of a sentence whose figures are no facts, or those of every year."""
_TELLING = 13
"""From here on a figure that another article gives of something else may be the same one."""
_TOPIC, _TOPIC_IF_SLIP = 2.0, 1.0


class _Figure(NamedTuple):
    """A figure in its sentence."""

    telling: Telling
    amount: Amount

    @property
    def text(self) -> str:
        """Its words."""
        return cut(self.telling, self.amount.start, self.amount.end)


def find_outcomes(context: Context) -> Iterator[Discrepancy]:
    """Figures of one kind, the only ones of two articles, that do not agree."""
    figures = {article: list(_all_figures(tellings)) for article, tellings in context.articles.items()}
    kinds = {article: _by_kind(found) for article, found in figures.items()}
    for first, second in combinations(sorted(kinds), 2):
        for name in sorted(kinds[first].keys() & kinds[second].keys()):
            mine, others = _left(kinds[first][name], figures[second]), _left(kinds[second][name], figures[first])
            if len({one.amount.value for one in mine}) == len({one.amount.value for one in others}) == 1:
                yield from _differing(context, name[0], mine[0], others[0])
    for first, second in permutations(sorted(kinds), 2):
        for term, names in _NOBODY.items():
            told = [figure for name in names for figure in kinds[second].get((name,), ())]
            if told:
                yield from _nobody(context.articles[first], context.articles[second], term, told)


def _nobody(
    deniers: Sequence[Telling], tellers: Sequence[Telling], term: str, told: Sequence[_Figure]
) -> Iterator[Discrepancy]:
    """Where an article says of a whole event that nobody was hurt, and another, which nowhere says so, who was."""
    denials = [(each, cut(each, one.start, one.end)) for each in deniers for one in each.tokens if one.term == term]
    denials = [(telling, words) for telling, words in denials if " " in words]  # one word is of "all the crew" alone
    if not denials or any(token.term == term for telling in tellers for token in telling.tokens):
        return
    (telling, words), figure = denials[0], told[0]
    if telling.outlet != figure.telling.outlet:
        yield pair("negation", telling, figure.telling, (words, figure.text), 0.5)


def _all_figures(tellings: Sequence[Telling]) -> Iterator[_Figure]:
    for telling in tellings:
        for amount in find_amounts(telling.text):
            yield _Figure(telling, amount)


def _by_kind(figures: Sequence[_Figure]) -> Mapping[tuple[str, ...], list[_Figure]]:
    """The figures by their kind, and by the words that tell of another time."""
    found: defaultdict[tuple[str, ...], list[_Figure]] = defaultdict(list)
    for figure in figures:
        if not _UNREAL.search(figure.telling.text):
            times = other_times(figure.telling.text, figure.amount)
            for name in _kinds_of(figure):
                found[name, *sorted(times - _ADDING if name in _HARM else times)].append(figure)
    return found


def _kinds_of(figure: _Figure) -> Iterator[str]:
    text, amount = figure.telling.text, figure.amount
    of = _of(amount)
    state = state_of(text, amount) if of == "person" else None
    if state in _TOLLS and not _OF_SOME.match(text, amount.end):
        yield state
    start = amount.start - len(amount.hedge) - 1 if amount.hedge else amount.start
    for kind in _KINDS:
        if of == kind.of and (_BEFORE[kind].search(text[:start]) or _AFTER[kind].match(text, amount.end)):
            yield kind.name


def _of(amount: Amount) -> str | None:
    """Of what a figure is; a count of nothing plain ("five of them") may be of persons."""
    if amount.kind == "count":
        if amount.noun == "hectare":
            return amount.noun
        return class_of(amount.noun) or ("person" if amount.noun is None or amount.noun in _PERSONS else None)
    return amount.noun if amount.kind == "duration" else amount.kind


_PERSONS = frozenset({"dead", "wounded", "killed", "injured", "missing", "child", "man", "woman", "fatality", "death"})


def _left(figures: Sequence[_Figure], given: Sequence[_Figure]) -> list[_Figure]:
    """The figures that the other article does not give, of anything like."""
    return [one for one in figures if not any(_is_given(one.amount, other.amount) for other in given)]


def _is_given(one: Amount, other: Amount) -> bool:
    apart = (
        min(one.value, other.value) < _TELLING and None not in (kinds := (_of(one), _of(other))) and len({*kinds}) > 1
    )
    return same_value(one.value, other.value) and not apart


def _differing(context: Context, name: str, one: _Figure, other: _Figure) -> Iterator[Discrepancy]:
    telling_nothing = _ADDING if name in _HARM else frozenset()
    first, second = one.telling, other.telling
    topic = context.shared(first.stems, second.stems)
    least = _TOPIC_IF_SLIP if slip(one.amount.value, other.amount.value) else _TOPIC
    apart = first.outlet != second.outlet and far_apart(one.amount, other.amount)
    if apart and topic >= least and not explained((first, one.amount), (second, other.amount), telling_nothing):
        later = growth(context, first, second, (one.amount, other.amount))
        why = f"{name}: {one.text} in one, {other.text} in the other{later}"
        yield pair("number", first, second, (one.text, other.text), 0.5 + 0.2 * context.alike(first, second), why)
