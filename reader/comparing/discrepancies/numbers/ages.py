"""One person of two ages: "Ines Dahl, 42," here, "the 44-year-old Dahl" there, or without a name in like sentences."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from itertools import combinations

from reader.comparing.discrepancies.context import Context, Telling, cut, pair
from reader.comparing.discrepancies.counterparts import Item, counterparts, same_value
from reader.comparing.figures.ages import MONTH, find_ages_in
from reader.comparing.words.wording import has_digit
from reader.model import Discrepancy, Span
from reader.patterns import compiled

_GIVEN = r"(?:[A-Z][\w'-]+\.? ){0,2}"
_SURNAME = r"[A-Z][\w'-]*[a-z]"
_AGE = compiled(
    rf"{_GIVEN}(?P<name1>{_SURNAME}), (?:who is |aged )?(?P<age1>[1-9]\d?)(?=,| and\b|\.$| of\b)"
    rf"|\b(?P<age2>[1-9]\d?)-year-old (?:[a-z]+ ){{0,3}}{_GIVEN}(?P<name2>{_SURNAME})"
    rf"|{_GIVEN}(?P<name3>{_SURNAME}), (?:a|an|the) (?P<age3>[1-9]\d?)-year-old"
)
_LIKELY, _NEAR = 0.7, 2.5

Ages = Mapping[str, list[tuple[int, Telling, Span]]]


def find_ages(context: Context) -> Iterator[Discrepancy]:
    """Persons whose one age in one article is not their one age in the other."""
    figured = {article: _with_digits(tellings) for article, tellings in context.articles.items()}
    ages = {article: _ages(tellings) for article, tellings in figured.items()}
    for first, second in combinations(sorted(ages), 2):
        for name in sorted(ages[first].keys() & ages[second].keys()):
            mine, others = ages[first][name], ages[second][name]
            stated = [{age for age, _, _ in group} for group in (mine, others)]
            if len(stated[0]) == len(stated[1]) == 1 and stated[0] != stated[1]:
                yield from _differing(name, mine[0], others[0])
    counts = Counter(item.telling.article for telling in context.tellings for item in _any_ages(telling))
    for one in counterparts(context, _any_ages, same_value, likely=_LIKELY):
        lone = all(counts[item.telling.article] == 1 for item in (one.first, one.second))
        if lone or one.near >= _NEAR:
            why = f"aged {one.first.value} in one, {one.second.value} in the other"
            yield one.differing("number", why)


def _with_digits(tellings: tuple[Telling, ...]) -> tuple[Telling, ...]:
    return tuple(telling for telling in tellings if has_digit(telling.text))


def _differing(name: str, one: tuple[int, Telling, Span], other: tuple[int, Telling, Span]) -> Iterator[Discrepancy]:
    (age, first, span), (other_age, second, other_span) = one, other
    if first.outlet != second.outlet:
        texts = (cut(first, *span), cut(second, *other_span))
        yield pair("number", first, second, texts, 0.7, f"{name} is {age} in one, {other_age} in the other")


def _any_ages(telling: Telling) -> Iterator[Item]:
    """Ages of whomever the sentence is about, named or not ("the 47-year-old guard")."""
    for age in find_ages_in(telling.text):
        yield Item(telling, "age", age.years, age.span)


def _ages(tellings: tuple[Telling, ...]) -> Ages:
    found: defaultdict[str, list[tuple[int, Telling, Span]]] = defaultdict(list)
    for telling in tellings:
        for match in _AGE.finditer(telling.text):
            group = next(n for n in "123" if match[f"age{n}"])
            name = match[f"name{group}"]
            if not MONTH.match(name):
                found[name].append((int(match[f"age{group}"]), telling, match.span(f"age{group}")))
    return found
