"""One surname with two given names: "Tom Ansell" here, "Tim Ansell" there, in sentences that likely tell the same.

Only where each article gives that surname one given name, and the two are written much alike, or else two sentences
that surely tell the same both have the surname: brothers and titles ("Mayor Ansell") are no disagreement, nor are a
short form ("Mike", "Michael") and another spelling ("Erik", "Eric").
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from itertools import chain

from reader.comparing.discrepancies.context import Context, Telling, pair, sureness
from reader.comparing.discrepancies.counterparts import Item, counterparts, same
from reader.comparing.discrepancies.names.forms import is_one_given_name, spelled, told_as_two
from reader.comparing.discrepancies.names.places import HEAD_WORDS
from reader.comparing.sourcing.newsrooms import OFFICE_WORDS, OUTLET_WORDS
from reader.comparing.words.dates import MONTHS, WEEKDAYS
from reader.comparing.words.wording import words_in
from reader.model import Discrepancy
from reader.patterns import compiled

_PERSON = compiled(r"\b(?P<given>[A-Z][a-z]+) (?:[A-Z]\. )?(?P<surname>[A-Z][\w'-]*[a-z])\b(?! [A-Z])")
_NO_NAMES = frozenset((*WEEKDAYS, *MONTHS)) | words_in(
    """north south east west northern southern eastern western new old great upper lower mr mrs ms dr st saint the port
    mount lake fort san santa los las"""
)
"""What stands before another capital and is no given name."""
_NO_SURNAMES = OUTLET_WORDS | OFFICE_WORDS | {word.capitalize() for word in (*HEAD_WORDS, *WEEKDAYS, *MONTHS)}
_LIKELY, _ALIKE = 0.6, 0.5
_SURELY = 0.9
"""From here on two sentences that have the surname are of one person, whatever the given names."""
_HE = compiled(r"\b(?:[Ss]?he) \w+")

_Named = Mapping[Hashable, Mapping[str, Mapping[str, Item]]]
"""By surname and article the given names that stand before it, each with the first item that has it."""


def find_given_names(context: Context) -> Iterator[Discrepancy]:
    """Given names of one surname that stand for each other."""
    people = {telling.id: tuple(people_in(telling)) for telling in context.tellings}
    named: defaultdict[Hashable, defaultdict[str, dict[str, Item]]] = defaultdict(lambda: defaultdict(dict))
    for item in chain.from_iterable(people.values()):
        named[item.key][item.telling.article].setdefault(str(item.value), item)
    in_doubt = {key: articles for key, articles in named.items() if len(set(chain(*articles.values()))) > 1}
    if not in_doubt:
        return

    def of_two_given_names(telling: Telling) -> Iterator[Item]:
        return (item for item in people[telling.id] if item.key in in_doubt)

    for one in counterparts(context, of_two_given_names, same, likely=_LIKELY):
        alone = all(len(named[item.key][item.telling.article]) == 1 for item in (one.first, one.second))
        names = (str(one.first.value), str(one.second.value))
        if alone and _are_names(context, names) and _are_two(*names):
            yield one.differing("name", told_as_two(one.first.text, one.second.text))
    yield from _of_one_deed(context, in_doubt)


def _of_one_deed(context: Context, in_doubt: _Named) -> Iterator[Discrepancy]:
    """Given names, alike or not, each the only one of the surname in its article, of whom both tell one thing."""
    told: set[tuple[str, str, Hashable]] = set()
    for first, second, likely in context.together:
        articles = (first.article, second.article)
        for key, named in in_doubt.items() if likely >= _SURELY else ():
            sides = [list(named.get(article, {}).items()) for article in articles]
            alone = all(len(side) == 1 for side in sides)
            if not alone or (*articles, key) in told or not _of_whom(context, key, first, second):
                continue
            ((name, one),), ((other_name, other),) = sides
            # "Ida" of "Ida Berit Ansell", whom the other article calls "Berit Ansell", is no other name
            elsewhere = zip((name, other_name), articles[::-1], strict=True)
            known = any(given.casefold() in context.vocabulary[article] for given, article in elsewhere)
            if not known and _are_names(context, (name, other_name)) and not is_one_given_name(name, other_name):
                told.add((*articles, key))
                texts = (one.text, other.text)
                yield pair("name", one.telling, other.telling, texts, sureness(likely), told_as_two(*texts))


def _are_names(context: Context, given: Iterable[str]) -> bool:
    """Whether the story writes none of the given names small."""
    return not any(name.casefold() in context.plain_words for name in given)


def _of_whom(context: Context, key: Hashable, *tellings: Telling) -> bool:
    """Whether all sentences have the surname of a key, or "he" or "she" right behind a sentence that has it."""
    surname = re.compile(rf"\b{re.escape(key[1] if isinstance(key, tuple) else '')}\b")
    return all(
        surname.search(telling.text)
        or (telling.place and _HE.search(telling.text) and surname.search(context.tellings[telling.place - 1].text))
        for telling in tellings
    )


def people_in(telling: Telling) -> Iterator[Item]:
    """Persons by their surname."""
    for found in _PERSON.finditer(telling.text):
        if found["given"].casefold() not in _NO_NAMES and found["surname"] not in _NO_SURNAMES:
            yield Item(telling, ("surname", found["surname"]), found["given"], (found.start(), found.end("surname")))


def _are_two(first: str, second: str) -> bool:
    """Whether two given names are much alike and yet not forms of one: "Tom" and "Tim", not "Tom" and "Thomas"."""
    return not is_one_given_name(first, second) and _alike(first, second)


def _alike(first: str, second: str) -> bool:
    from rapidfuzz.distance import Indel

    return Indel.normalized_similarity(spelled(first), spelled(second)) >= _ALIKE
