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

from reader.comparing.discrepancies.context import Context, Telling, cut, pair
from reader.comparing.discrepancies.numbers.disagreeing import disagree, is_explained, other_times
from reader.comparing.discrepancies.numbers.growth import growth
from reader.comparing.discrepancies.numbers.outcome_kinds import KINDS
from reader.comparing.discrepancies.numbers.placed import Placed, figures_in
from reader.comparing.figures.amounts import Amount, same_value, slip
from reader.comparing.figures.nouns import class_of
from reader.model import Discrepancy
from reader.patterns import compiled

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
_PERSONS = frozenset({"dead", "wounded", "killed", "injured", "missing", "child", "man", "woman", "fatality", "death"})
"""Nouns of persons beside those of `nouns`."""
_TELLING = 13
"""From here on a figure that another article gives of something else may be the same one."""
_TOPIC, _TOPIC_IF_SLIP = 2.0, 1.0


def find_outcomes(context: Context) -> Iterator[Discrepancy]:
    """Figures of one kind, the only ones of two articles, that do not agree."""
    figures = {article: figures_in(tellings) for article, tellings in context.articles.items()}
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
    deniers: Sequence[Telling], tellers: Sequence[Telling], term: str, told: Sequence[Placed]
) -> Iterator[Discrepancy]:
    """Where an article says of a whole event that nobody was hurt, and another, which nowhere says so, who was."""
    denials = [(each, cut(each, one.start, one.end)) for each in deniers for one in each.tokens if one.term == term]
    denials = [(telling, words) for telling, words in denials if " " in words]  # one word is of "all the crew" alone
    if not denials or any(token.term == term for telling in tellers for token in telling.tokens):
        return
    (telling, words), figure = denials[0], told[0]
    if telling.outlet != figure.telling.outlet:
        yield pair("negation", telling, figure.telling, (words, figure.text), 0.5)


def _by_kind(figures: Sequence[Placed]) -> Mapping[tuple[str, ...], list[Placed]]:
    """The figures by their kind, and by the words that tell of another time."""
    found: defaultdict[tuple[str, ...], list[Placed]] = defaultdict(list)
    for figure in figures:
        if not _UNREAL.search(figure.telling.text):
            times = other_times(figure)
            for name in _kinds_of(figure):
                found[name, *sorted(times - _ADDING if name in _HARM else times)].append(figure)
    return found


def _kinds_of(figure: Placed) -> Iterator[str]:
    text, amount = figure.telling.text, figure.amount
    of = _of(amount)
    state = figure.state if of == "person" else None
    if state in _TOLLS and not _OF_SOME.match(text, amount.end):
        yield state
    yield from (kind.name for kind in KINDS if of == kind.of and kind.is_told(text, amount))


def _of(amount: Amount) -> str | None:
    """Of what a figure is; a count of nothing plain ("five of them") may be of persons."""
    if amount.kind == "count":
        if amount.noun == "hectare":
            return amount.noun
        return class_of(amount.noun) or ("person" if amount.noun is None or amount.noun in _PERSONS else None)
    return amount.noun if amount.kind == "duration" else amount.kind


def _left(figures: Sequence[Placed], given: Sequence[Placed]) -> list[Placed]:
    """The figures that the other article does not give, of anything like."""
    return [one for one in figures if not any(_is_given(one.amount, other.amount) for other in given)]


def _is_given(one: Amount, other: Amount) -> bool:
    apart = (
        min(one.value, other.value) < _TELLING and None not in (kinds := (_of(one), _of(other))) and len({*kinds}) > 1
    )
    return same_value(one.value, other.value) and not apart


def _differing(context: Context, name: str, one: Placed, other: Placed) -> Iterator[Discrepancy]:
    telling_nothing = _ADDING if name in _HARM else frozenset()
    first, second = one.telling, other.telling
    topic = context.shared(first.stems, second.stems)
    least = _TOPIC_IF_SLIP if slip(one.amount.value, other.amount.value) else _TOPIC
    apart = first.outlet != second.outlet and disagree(one.amount, other.amount)
    if apart and topic >= least and not is_explained(one, other, telling_nothing):
        later = growth(context, one, other)
        why = f"{name}: {one.text} in one, {other.text} in the other{later}"
        yield pair("number", first, second, (one.text, other.text), 0.5 + 0.2 * context.alike(first, second), why)
