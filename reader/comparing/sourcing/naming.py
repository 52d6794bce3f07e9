"""Which agencies, outlets and offices the articles name as their sources, so that voices can be told from echoes.

A source is only what the words plainly make one: a known agency or outlet, or something named like an outlet or an
office, beside a verb of reporting, after "according to", "citing", "told", "interview with" or "published by", before
"put the figure at", an agency or outlet in the dateline, or the credit.
People are no sources here; they speak in every outlet.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from reader.agencies import CREDITS_SPELLED_OUT, SPELLED_OUT
from reader.comparing.sourcing.attribution import NAME, find_speakers, is_organisation, is_outlet
from reader.comparing.sourcing.newsrooms import NEWS_AGENCIES
from reader.comparing.words.wording import straighten
from reader.model import Article, Sentence, Sourcing
from reader.patterns import compiled

_AGENCY = compiled(rf"(?P<name>{NAME}) (?:state )?news agency\b|\bnews agency (?P<after>{NAME})")
_DATELINE = compiled(rf"^[A-Z][\w .,/]{{2,50}}\((?P<name>{NAME})\) ?-")
_CUES = (
    r"\b(?:told|interview (?:with|in|on)|interviewed by|published (?:by|in|on)|reported (?:on \w+ |\w+ly )?by"
    r"|report (?:by|in|from)|compiled by|collected by|according to|citing|cited by|publication"
    r"|newspaper|magazine|broadcaster|tabloid|website) (?:the )?"
)
_OUTLET = compiled(rf"{_CUES}(?P<name>{NAME})")
_FIRST = compiled(
    rf"\b(?:first|originally) (?:reported|published|revealed|disclosed) (?:on \w+ )?by (?P<name>The {NAME})"
    rf"|(?P<before>{NAME}) was (?:the )?first to report\b"
)
"""Who was first with it; a capital "The" inside a sentence begins a title ("by The Continental")."""
_ASKED = ("interviewed", "published", "quoted", "cited", "obtained")
_ASKING = compiled(rf"(?P<name>{NAME}) (?:first |also |previously |has )?(?:{'|'.join(_ASKED)})\b")
_POSSESSOR = compiled(r"^.*'s (?=[A-Z])")
_ARTICLE = compiled(r"^the\s+(?=\S)", re.IGNORECASE)
_HOST = compiled(r"^(?:https?://)?(?:www\.)?(?P<host>[\w.-]+\.[a-z]{2,})(?:/\S*)?$", re.IGNORECASE)


def name_sources(articles: Sequence[Article], sentences: Mapping[str, tuple[Sentence, ...]]) -> tuple[Sourcing, ...]:
    """The sources that the articles name, the most widely named first; names as the texts give them.

    "South Korea's Yonhap news agency" and "Yonhap" are one source. A short form ("the Times") counts only where
    the same article names the full one. Agencies, outlets and offices named in removed lines do not count, nor
    does an outlet that names itself ("the mayor told Coastal Radio"), in short too ("told the Post").
    """
    outlets = {source_key(one.outlet.value): one.outlet.value for one in articles if one.outlet}
    named: dict[str, set[str]] = {}
    spellings: dict[str, Counter[str]] = {}
    for article in sorted(articles, key=lambda one: one.id):
        own = source_key(article.outlet.value) if article.outlet else None
        for name in _sources_of(article, sentences.get(article.id, ()), articles):
            key = source_key(name)
            full = [outlet for outlet in outlets if outlet == key or _shortens(key, outlet)]
            if own in full:
                continue
            if len(full) == 1:
                key, name = full[0], _ARTICLE.sub("", outlets[full[0]])
            named.setdefault(key, set()).add(article.id)
            spellings.setdefault(key, Counter())[name] += 1
    sources = [Sourcing(_commonest(spellings[key]), tuple(sorted(ids))) for key, ids in named.items()]
    return tuple(sorted(sources, key=lambda one: (-len(one.articles), one.source.casefold())))


def find_sources(text: str) -> tuple[str, ...]:
    """Every agency, outlet or office that one sentence names as its source, as it names it, each once."""
    found = dict.fromkeys(_plain(name) for name in _named(straighten(text)))
    return tuple(name for name in found if len(name) > 1)


def is_agency(source: str) -> bool:
    """Whether `source` is a news agency, on which several outlets may rest at once."""
    return source.casefold() in NEWS_AGENCIES


def source_key(name: str) -> str:
    """What the spellings of one source have in common: its words in small letters, without "the" before them."""
    return " ".join(re.findall(r"\w+", _ARTICLE.sub("", name).casefold()))


def credited(article: Article, articles: Sequence[Article]) -> str | None:
    """Whom the article credits as its origin; the name of an outlet of `articles` where it credits a web address."""
    if article.credit is None:
        return None
    credit = article.credit.value.strip()
    host = _HOST.match(credit)
    if host is None:
        return CREDITS_SPELLED_OUT.get(credit.casefold()) or _plain(straighten(credit))
    squeezed = _squeezed(host["host"].rsplit(".", 1)[0])
    outlets = (_ARTICLE.sub("", one.outlet.value) for one in articles if one.outlet)
    return next((outlet for outlet in outlets if squeezed and squeezed == _squeezed(outlet)), host["host"])


def _named(text: str) -> Iterator[str]:
    for found in _AGENCY.finditer(text) if "news agency" in text else ():
        yield _without_possessor(found["name"] or found["after"])
    for speaker in find_speakers(text):
        if is_outlet(speaker.name) or is_organisation(speaker.name):
            yield speaker.name
    dateline = _DATELINE.match(text) if ")" in text else None
    if dateline and (is_agency(dateline["name"]) or is_outlet(dateline["name"])):
        yield dateline["name"]
    for first in _FIRST.finditer(text) if "first" in text or "originally" in text else ():
        if first["name"] or is_outlet(first["before"]):
            yield first["name"] or first["before"]
    asking = (_ASKING,) if any(word in text for word in _ASKED) else ()
    for pattern in (_OUTLET, *asking):
        for found in pattern.finditer(text):
            if is_outlet(found["name"]):
                yield found["name"]


def _plain(name: str) -> str:
    bare = _without_possessor(name)
    plain = _ARTICLE.sub("", bare if is_outlet(bare) else name).strip()
    return SPELLED_OUT.get(plain.casefold(), plain)


def _without_possessor(name: str) -> str:
    return _POSSESSOR.sub("", name)


def _sources_of(article: Article, sentences: Sequence[Sentence], articles: Sequence[Article]) -> Iterator[str]:
    names = list(dict.fromkeys(name for one in sentences for name in find_sources(one.text)))
    opened = list(_opened(article, sentences, articles))
    names += [name for name in opened if name not in names]
    for name in names:
        full = [other for other in names if other != name and _shortens(name, other)]
        if full:
            yield full[0]
        elif name in opened or " " in name or is_outlet(name) or name.isupper():
            yield name
    if origin := credited(article, articles):
        yield origin


def _opened(article: Article, sentences: Sequence[Sentence], articles: Sequence[Article]) -> Iterator[str]:
    """The outlets of the other articles that one names as a source, whatever they are called."""
    text = straighten("\n".join(one.text for one in sentences))
    outlets = {_ARTICLE.sub("", one.outlet.value) for one in articles if one.outlet and one is not article}
    own = _ARTICLE.sub("", article.outlet.value) if article.outlet else ""
    for outlet in sorted(outlets - {own, ""}):
        if re.search(rf"{_CUES}{re.escape(straighten(outlet))}\b", text):
            yield outlet


def _shortens(short: str, full: str) -> bool:
    """Whether `short` is the end of `full` ("Ministry" of "Seoul's Foreign Ministry"), word by word."""
    words, longer = short.casefold().split(), full.casefold().split()
    return len(words) < len(longer) and longer[-len(words) :] == words


def _squeezed(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isalnum())


def _commonest(spellings: Counter[str]) -> str:
    return min(spellings, key=lambda name: (-spellings[name], name))
