"""When two names are forms of one: spelled otherwise, cut short, or called for short."""

from __future__ import annotations

import re
import unicodedata

from reader.comparing.words.wording import straighten
from reader.patterns import compiled

_DOUBLED = compiled(r"(.)\1+")
_SHORT = 4
"""Letters below which a name may be another one cut short."""
_LONG = 5
"""Letters from which on names that differ in their vowels alone are one name in two spellings ("Muhammad")."""
_SPELLINGS = (
    ("ph", "f"), ("th", "t"), ("ck", "k"), ("x", "ks"), ("c", "k"), ("z", "s"), ("w", "v"), ("y", "i"), ("j", "i"),
    ("h", ""), ("v", "f"),
)  # fmt: skip
_SHORT_FORMS = {
    "bill": "william", "will": "william", "bob": "robert", "jim": "james", "jack": "john", "dick": "richard",
    "ted": "edward", "ned": "edward", "harry": "henry", "hank": "henry", "chuck": "charles", "peggy": "margaret",
    "larry": "lawrence", "mykola": "nikolai", "serhiy": "sergei", "serhii": "sergei", "yevhen": "evgeny",
}  # fmt: skip
"""Short and other forms that begin otherwise than the name itself."""


def is_one_name(first: str, second: str) -> bool:
    """Whether two names share a word or their sound, or one is the other cut short or in the
    plural ("Sen", "Senator")."""
    plain = [straighten(name).casefold().removesuffix("'s") for name in (first, second)]
    bare = [_letters(name) for name in plain]
    short, long = sorted(bare, key=len)
    shared = set(plain[0].split()) & set(plain[1].split())
    short_for = long.startswith(short) and (len(short) < _SHORT or long == f"{short}s")
    return bool(shared) or sound(bare[0]) == sound(bare[1]) or short_for


def told_as_two(first: str, second: str) -> str:
    """The reason of a discrepancy between two names."""
    return f"the name is {first} in one and {second} in the other"


def is_one_given_name(first: str, second: str) -> bool:
    """Whether one of two given names is another form or spelling of the other."""
    short, long = sorted(map(spelled, (first, second)), key=len)
    bare = [re.sub("[aeiou]", "", name) for name in (short, long)]
    return short in long or (len(short) >= _LONG and bare[0] == bare[1])


def spelled(given: str) -> str:
    """A given name in one of its spellings, without the vowels at its end."""
    plain = _letters(given.casefold())
    plain = _SHORT_FORMS.get(plain, plain)
    for written, meant in _SPELLINGS:
        plain = plain.replace(written, meant)
    plain = _DOUBLED.sub(r"\1", plain)
    return plain[:2] + plain[2:].rstrip("aeiou")


def sound(word: str, silent: str = "aeiouyh'-") -> str:
    """A word in small letters without the `silent` ones, doubled ones once: transliterations of one name ("Muammar",
    "Moammar") have the same."""
    return _DOUBLED.sub(r"\1", word.translate(str.maketrans("", "", silent)))


def _letters(name: str) -> str:
    """A name without accents and whatever is no letter."""
    return "".join(letter for letter in unicodedata.normalize("NFD", name) if letter.isalpha())
