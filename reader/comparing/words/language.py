"""The language a text is in, as far as stemming and stop words need it: what the article states, else a light guess."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache

from reader.comparing.words.lexicon import STOP_WORDS
from reader.model import Article
from reader.patterns import compiled

_WORD = compiled(r"[^\W\d_]+")
_FUNCTION_WORDS = 0.08
"""The least share of function words by which a language is known; a text has at least twice as many of its own."""
_SAMPLE = 4000
_UKRAINIAN = frozenset("іїєґ")
_RUSSIAN = frozenset("ыэъё")


def of_article(article: Article) -> str:
    """The ISO 639-1 code of the article's language; "und" where it cannot be told."""
    if article.language is not None:
        return article.language.value.replace("_", "-").split("-")[0].lower()
    return guess(article.body[:_SAMPLE])


def languages(articles: Sequence[Article]) -> Mapping[str, str]:
    """The language code of each article by its id; where it cannot be told, that of most articles beside it."""
    found = {article.id: of_article(article) for article in articles}
    counts = Counter(code for code in found.values() if code != "und")
    usual = min(counts, key=lambda code: (-counts[code], code), default="und")
    return {name: usual if code == "und" else code for name, code in found.items()}


@lru_cache(maxsize=256)
def guess(text: str) -> str:
    """The likeliest language code for `text` from its script and its commonest words; "und" where neither tells."""
    script = _script(text)
    if script == "cyrillic":
        letters = Counter(text.lower())
        ukrainian, russian = (sum(letters[c] for c in group) for group in (_UKRAINIAN, _RUSSIAN))
        return "uk" if ukrainian > russian else "ru"
    if script != "latin":
        return script
    words = Counter(word.replace("İ", "i").lower() for word in _WORD.findall(text))
    hits = {code: sum(words[word] for word in stops) for code, stops in STOP_WORDS.items()}
    best = max(hits, key=lambda code: (hits[code], code == "en", code), default="und")
    return best if hits[best] > _FUNCTION_WORDS * words.total() else "und"


def in_latin_letters(text: str) -> bool:
    """Whether no letters but Latin ones make up most of `text`."""
    return text.isascii() or _script(text) in ("latin", "und")


def _script(text: str) -> str:
    counts = Counter(kind for letter in text if (kind := _kind(letter)))
    if counts["kana"] * 10 > counts["han"] + counts["kana"] > 0 and counts["kana"]:
        counts["ja"] = counts.pop("kana") + counts.pop("han", 0)
    if not counts:
        return "und"
    best = max(sorted(counts), key=lambda kind: counts[kind])
    return _OF_SCRIPT.get(best, best)


def _kind(letter: str) -> str:
    if letter.isascii():
        return "latin" if letter.isalpha() else ""
    for kind, low, high in _RANGES:
        if low <= letter <= high:
            return kind
    return ""


_OF_SCRIPT = {"han": "zh", "hangul": "ko", "kana": "ja", "arabic": "ar", "greek": "el", "devanagari": "hi"}
_RANGES = (
    ("latin", "À", "ɏ"),
    ("greek", "Ͱ", "Ͽ"),
    ("cyrillic", "Ѐ", "ԯ"),
    ("arabic", "؀", "ۿ"),
    ("devanagari", "ऀ", "ॿ"),
    ("kana", "぀", "ヿ"),
    ("han", "㐀", "鿿"),
    ("hangul", "가", "힯"),
)
