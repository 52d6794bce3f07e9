"""Stories told in several languages: joined by the names and numbers that a translation leaves as they are.

Articles in two languages have no words in common but those that happen to be spelled alike, so each language is grouped
by itself. Two of those stories are one only where two of their articles share enough anchors: names, by their first
letters in Latin script without the endings of cases, and numbers of three digits or more that are no years. What
several stories of one language hold ("Berlin", "Reuters") anchors nothing. Where scripts differ and numbers are few,
one event stays two stories: better that than two events in one.
"""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from reader.comparing.words.language import languages
from reader.model import Article
from reader.patterns import compiled

_SHARED, _SHARE = 3, 0.2
"""How many anchors two articles share at least, and what part of those of the one that has fewer."""
_STORIES, _STORIES_SHARE = 2, 0.03
"""In how many stories of one language an anchor may stand: two, or three in a hundred."""
_LEAST, _MOST = 4, 6
"""The letters of a name that tell: shorter ones are alike by chance, and longer ones end in their cases."""
_TOKEN = compiled(r"[^\W\d_]{3,}|\d+(?:[.,:  ]\d+)*")
_OPENS = ".!?:…\"“„«»”'‘’(•–—-"
"""After one of these the first letter is a capital whatever the word is."""
_YEAR = compiled(r"(?:19|20)\d\d")
_LATIN = str.maketrans({
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i", "і": "i",
    "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f",
    "х": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya",
    "ß": "ss", "ł": "l", "ø": "o", "ı": "i",
})  # fmt: skip
"""Cyrillic as Latin script most often writes it, and the letters that are no others with a mark."""


class _Anchors(NamedTuple):
    names: frozenset[str]
    numbers: frozenset[str]
    small: frozenset[str]
    """Words in small letters: what is one of them anywhere is no name."""


def join_languages(
    stories: Sequence[Sequence[int]], articles: Sequence[Article], codes: Sequence[str]
) -> list[list[int]]:
    """The stories, given by the places of their `articles`, with those of several languages that tell one event joined.

    `codes` are the languages of the articles. Each story is of one language.
    """
    groups = {place: {place} for place in range(len(stories))}
    for first, second in sorted(_alike(stories, articles, codes)):
        if groups[first] is not groups[second]:
            groups[first] |= groups[second]
            for place in groups[second]:
                groups[place] = groups[first]
    joined = {min(group): group for group in groups.values()}
    return [sorted(one for place in group for one in stories[place]) for group in joined.values()]


def caution(stories: Sequence[Sequence[Article]]) -> str:
    """What to bear in mind of stories in several languages; "" where there is one story, or one language."""
    codes = languages([article for story in stories for article in story])
    if len(stories) < 2 or len(set(codes.values())) < 2:
        return ""
    return (
        "The articles are in several languages. Across languages only those that share names or numbers are put into "
        "one story, so one event may stand here as several stories."
    )


def _alike(stories: Sequence[Sequence[int]], articles: Sequence[Article], codes: Sequence[str]) -> set[tuple[int, int]]:
    """The pairs of stories in different languages of which two articles share enough anchors."""
    found = [_anchors_in(article) for article in articles]
    small = frozenset().union(*(one.small for one in found))
    anchors = [(one.names - small) | one.numbers for one in found]
    story_of = {one: place for place, story in enumerate(stories) for one in story}
    spread = {(anchor, codes[one], story_of[one]) for one in story_of for anchor in anchors[one]}
    held = Counter((anchor, language) for anchor, language, _ in spread)
    size = Counter(codes[story[0]] for story in stories)
    common = {anchor for (anchor, language), n in held.items() if n > max(_STORIES, _STORIES_SHARE * size[language])}
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for one in story_of:
        for anchor in anchors[one] - common:
            holders[anchor].append(one)
    pairs = (pair for group in holders.values() for pair in combinations(sorted(group), 2))
    shared = Counter((i, j) for i, j in pairs if codes[i] != codes[j])
    return {
        (min(story_of[i], story_of[j]), max(story_of[i], story_of[j]))
        for (i, j), n in shared.items()
        if n >= max(_SHARED, _SHARE * min(len(anchors[i]), len(anchors[j])))
    }


def _anchors_in(article: Article) -> _Anchors:
    text = unicodedata.normalize("NFKC", f"{article.headline.value if article.headline else ''}\n{article.body}")
    names, numbers, small = set[str](), set[str](), set[str]()
    for found in _TOKEN.finditer(text):
        token = found[0]
        if token[0].isdigit():
            numbers.add(_digits(token))
        elif token[0].islower():
            small.add(_key(token))
        elif token[0].isupper() and (before := text[: found.start()][-3:].rstrip(" ")) and before[-1] not in _OPENS:
            names.add(_key(token))
    return _Anchors(frozenset(_long(names)), frozenset(numbers - {""}), frozenset(small))


def _long(names: set[str]) -> set[str]:
    return {name for name in names if len(name) >= _LEAST}


@lru_cache(maxsize=65536)
def _key(word: str) -> str:
    """The first letters of a word in Latin script, without accents and without vowels at its end."""
    parts = unicodedata.normalize("NFKD", word.lower())
    plain = "".join(part for part in parts if not unicodedata.combining(part))
    return plain.translate(_LATIN)[:_MOST].rstrip("aeiouy")


def _digits(number: str) -> str:
    """The digits of a number of three or more, however it is grouped; "" for fewer and for years."""
    digits = "".join(str(int(letter)) for letter in number if letter.isdigit())
    return digits if len(digits) > 2 and not _YEAR.fullmatch(number) else ""
