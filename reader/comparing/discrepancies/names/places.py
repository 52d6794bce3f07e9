"""Names in one slot: another street, court or university; another town in which it was signed; another scorer.

A name counts only where the other article does not have it at all, save in sentences that are else the same words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from reader.comparing.discrepancies.alignment import Slot, Word, slots, span_of
from reader.comparing.discrepancies.context import Context, Telling, pair, sureness
from reader.comparing.discrepancies.counterparts import Counterparts, Item, counterparts, same_value
from reader.comparing.discrepancies.names.forms import is_one_name, told_as_two
from reader.comparing.words.dates import WEEKDAYS, find_dates
from reader.comparing.words.lexicon import STOP_WORDS
from reader.comparing.words.wording import tokens, words_in
from reader.model import Discrepancy
from reader.patterns import compiled

_HEADS = (
    "Street|Road|Avenue|Lane|Square|Park|Bridge|Station|Airport|Stadium|Hotel|Prison|Library|Museum|Theatre|Theater"
    "|Hospital|University|College|School|Church|County|Crown Court|River|Lake|Island|Valley|Castle|Harbour|Harbor"
)
_PART = r"[A-Z][\w'-]*[a-z]"
_NAMED = compiled(
    rf"(?P<name>{_PART}(?: {_PART}){{0,2}}) (?P<head>{_HEADS}|river|county)\b"
    rf"|\b(?P<head2>University|College|River|Lake|County|Port|Gulf) (?:of )?(?P<name2>{_PART})"
)
_WHERE = compiled(
    rf"\b(?P<anchor>[a-z]{{3,}})(?: (?:it|them|him|her|on \w+day))? (?:in|at|near|close to|outside) (?:the )?"
    rf"(?P<name>{_PART}(?: {_PART}){{0,2}})(?![\w'-]* [A-Z])"
)
_COUNTRIES = (
    "Afghanistan|Albania|Algeria|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bangladesh|Belarus|Belgium"
    "|Bolivia|Bosnia|Brazil|Bulgaria|Cambodia|Cameroon|Canada|Chile|China|Colombia|Congo|Croatia|Cuba|Cyprus|Denmark"
    "|Ecuador|Egypt|Estonia|Ethiopia|Finland|France|Germany|Ghana|Greece|Guatemala|Haiti|Honduras|Hungary|Iceland"
    "|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Jamaica|Japan|Kazakhstan|Kenya|Kosovo|Kuwait|Latvia|Lebanon"
    "|Libya|Lithuania|Luxembourg|Malaysia|Mali|Malta|Mexico|Moldova|Mongolia|Montenegro|Morocco|Mozambique|Myanmar"
    "|Nepal|Netherlands|Nicaragua|Niger|Nigeria|Norway|Oman|Pakistan|Panama|Paraguay|Peru|Philippines|Poland|Portugal"
    "|Qatar|Romania|Russia|Rwanda|Senegal|Serbia|Singapore|Slovakia|Slovenia|Somalia|Spain|Sudan|Sweden|Switzerland"
    "|Syria|Taiwan|Tanzania|Thailand|Tunisia|Turkey|Uganda|Ukraine|Uruguay|Uzbekistan|Venezuela|Vietnam|Yemen|Zambia"
    "|Zimbabwe"
)
_COUNTRY_NAMES = words_in(_COUNTRIES)
_COUNTRY = compiled(rf"\b(?:in|to|from|for|near|of|into|at|via|through|across) (?P<name>{_COUNTRIES})\b(?! [A-Z])")
_PERSON = compiled(rf"\b(?=(?P<given>{_PART}) (?:[A-Z]\. )?(?P<surname>{_PART})\b)")
HEAD_WORDS = words_in(_HEADS) | {"port", "gulf"}
"""The last words, or first ones, of the names of places and houses, in small letters."""
_SURNAMES_ALIKE = 0.5
_BEGIN = 4
_GOES_ON = compiled(r"(?:'s)? [A-Z]")
_LIKELY, _SURELY = 0.6, 0.9
_FRAME_WORDS, _FRAME_WEIGHT, _MOST = 4, 4.0, 3


def find_places(context: Context) -> Iterator[Discrepancy]:
    """Names that stand for each other in two sentences that tell the same."""
    for one in counterparts(context, _all_names, same_value):
        strangers = isinstance(one.first.key, tuple) and one.first.key[0] == "person" and not _alike(one)
        enough = one.likely >= _LIKELY or one.first.key == "country" or _begin_alike(one)
        if enough and not strangers and not _elsewhere(context, one.first, one.second):
            yield _differing(one.first.telling, one.second.telling, (one.first.text, one.second.text), one.likely)
    for first, second, likely in context.together:
        if likely < _LIKELY or not _own_names(first, second) or not _own_names(second, first):
            continue
        if context.shared(first.stems, second.stems) < _FRAME_WEIGHT:  # no frame weighs more, and to align takes time
            continue
        for slot in slots(first.words, second.words):
            if _is_name(first, slot.first) and _is_name(second, slot.second) and _framed(context, slot):
                here, there = Item(first, None, "", span_of(slot.first)), Item(second, None, "", span_of(slot.second))
                if not _elsewhere(context, here, there):
                    yield _differing(first, second, (here.text, there.text), likely)


def _all_names(telling: Telling) -> Iterator[Item]:
    yield from chain(_named(telling), _where(telling), _people(telling), _countries(telling))


def _own_names(telling: Telling, other: Telling) -> bool:
    """Whether a sentence has a capitalised word, past its first, that the other has not."""
    return any(token.capital and token.start and token.term not in other.stems for token in telling.tokens)


def _differing(first: Telling, second: Telling, texts: tuple[str, str], likely: float) -> Discrepancy:
    return pair("name", first, second, texts, sureness(likely), told_as_two(*texts))


def _named(telling: Telling) -> Iterator[Item]:
    """Streets, courts, universities and the like, by what they are."""
    if words_in(telling.text).isdisjoint(HEAD_WORDS):
        return
    for found in _NAMED.finditer(telling.text):
        group = "" if found["name"] else "2"
        yield Item(telling, ("head", found[f"head{group}"].lower()), found[f"name{group}"], found.span(f"name{group}"))


def _where(telling: Telling) -> Iterator[Item]:
    """Places after a preposition, by the plain word before it ("signed in", "a bend near"); a town is in a country."""
    for found in _WHERE.finditer(telling.text):
        start, end = found.span("name")
        plain = not tokens(found["anchor"])[0].stop
        if plain and not any(start < when.end and when.start < end for when in find_dates(telling.text)):
            what = "country" if found["name"].lower() in _COUNTRY_NAMES else "place"
            yield Item(telling, ("where", what, tokens(found["anchor"])[0].term), found["name"], (start, end))


def _people(telling: Telling) -> Iterator[Item]:
    """Surnames by given name."""
    for found in _PERSON.finditer(telling.text):
        yield Item(telling, ("person", found["given"]), found["surname"], found.span("surname"))


def _countries(telling: Telling) -> Iterator[Item]:
    """Countries, whatever stands before them."""
    if words_in(telling.text).isdisjoint(_COUNTRY_NAMES):
        return
    for found in _COUNTRY.finditer(telling.text):
        yield Item(telling, "country", found["name"], found.span("name"))


def _begin_alike(one: Counterparts) -> bool:
    """Whether two surnames after one given name are alike for half their length ("Ove Lindqvist", "Ove Lindgren")."""
    here, there = sorted((one.first.text, one.second.text), key=len)
    half = max(_BEGIN, (len(here) + 1) // 2)
    return isinstance(one.first.key, tuple) and one.first.key[0] == "person" and here[:half] == there[:half]


def _alike(one: Counterparts) -> bool:
    """Whether two surnames after one given name may be one person's: two people called Bill are no disagreement.

    Where the sentences surely tell the same, the first three letters are enough ("Anna Holm", "Anna Holdsworth").
    """
    from rapidfuzz.distance import Indel

    names = (one.first.text, one.second.text)
    begin_alike = _begin_alike(one) or (one.likely >= _SURELY and names[0][:3] == names[1][:3])
    return begin_alike or Indel.normalized_similarity(*names) >= _SURNAMES_ALIKE


def _elsewhere(context: Context, one: Item, other: Item) -> bool:
    """Whether an article has the other's name as well, both are forms of one name, or one is no name."""
    if is_one_name(one.text, other.text):
        return True
    sides = ((one, other), (other, one))
    return any(
        word in context.plain_words or _has(context, to, item.text)
        for item, to in sides
        for word in item.text.casefold().removesuffix("'s").split()
    )


def _has(context: Context, item: Item, name: str) -> bool:
    """Whether the article of `item` has a name, word for word."""
    words = re.escape(name.casefold().removesuffix("'s"))
    return re.search(rf"\b{words}\b", context.whole[item.telling.article]) is not None


def _is_name(telling: Telling, words: Sequence[Word]) -> bool:
    """Whether words are one to three of a name; the first word of a sentence and weekdays make none."""
    if not 0 < len(words) <= _MOST or words[0].start == 0 or _GOES_ON.match(telling.text, words[-1].end):
        return False
    return all(
        telling.text[word.start].isupper()
        and telling.text[word.start : word.end] != word.text.upper()
        and word.text not in STOP_WORDS["en"]
        and word.text not in WEEKDAYS
        for word in words
    )


def _framed(context: Context, slot: Slot) -> bool:
    """Whether the slot stands in enough equal words, and rare ones."""
    frame = (*slot.left[-_FRAME_WORDS:], *slot.right[:_FRAME_WORDS])
    found = frozenset(token.term for token in tokens(" ".join(frame)) if not token.stop)
    return len(frame) >= _FRAME_WORDS and context.weighed(found) >= _FRAME_WEIGHT
