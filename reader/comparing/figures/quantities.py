"""The figures of an English sentence: value, what is counted, hedge, as of when, and who says so.

Clock times, dates, years, ages, ordinals and numbers that are part of a name ("KN-23", "Article 5") are no figures.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from reader.comparing.figures.amounts import Amount, Kind
from reader.comparing.figures.hedges import ENGLISH
from reader.comparing.figures.nouns import class_of
from reader.comparing.sourcing.attribution import REPORTING, find_offices, find_speakers
from reader.comparing.words.dates import WEEKDAYS, find_dates
from reader.comparing.words.lexicon import NUMBER_WORDS, SCALES, STOP_WORDS
from reader.comparing.words.wording import REMEMBERED, has_digit, straighten, words_in
from reader.model import Quantity, Sentence, Span
from reader.patterns import compiled

_PARTS = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "tenth": 10}
_SPELLED = {word: value for word, value in NUMBER_WORDS.items() if word not in ("zero", "twice", "dozen")}
_DOZEN = "dozen"
_WORD_SCALES = {**SCALES, _DOZEN: NUMBER_WORDS[_DOZEN]}
_BEFORE_SCALE = {"a": 1.0, "an": 1.0, "one": 1.0, "half a": 0.5, "half": 0.5, "a half": 0.5}
_ROUND = ("a ", "half a ")
_NUMBER_WORDS = frozenset((*_SPELLED, *_WORD_SCALES, *_PARTS, *(f"{part}s" for part in _PARTS)))
_SHARE = compiled(
    r"\b(?P<top>a|one|two|three|four)[ -](?P<part>half(?![ -]dozen)|third|quarter|fifth|tenth)s?\b"
    r"|\bhalf(?= (?:of|the)\b)"
    r"|\b(?P<some>one|two|three|four|five|six|seven|eight|nine|\d)(?: out of |[ -]in[ -]| in every )"
    r"(?P<all>two|three|four|five|six|seven|eight|nine|ten|10|100|[3-9])(?= [a-z]| of |[.,;]|$)"
    r"(?! (?:years?|months?|weeks?|days?|hours?|minutes?)\b)",
    re.I,
)
_SIDE = compiled(r"\b(?:\w+ern|first|second|other|latter|upper|lower|back|front) $", re.IGNORECASE)
"""Before a half that is a place or a time and no share: "the western half of the site"."""
_SHORT_UNITS = "km|kg|ha|cm|mm|ft|lb|mph|kph"
_DIGITS = compiled(
    r"(?<![\w.,/:-])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
    rf"(?!(?!(?:bn|mn|m|k|{_SHORT_UNITS})\b)\w|[,.:/-]\d|-?(?:st|nd|rd|th)\b)"
)
_SPELLED_NUMBER = rf"(?:{'|'.join(_SPELLED)})(?:-(?:one|two|three|four|five|six|seven|eight|nine))?(?!\w)"
_SPELLED_OUT = compiled(
    rf"(?<![\w-])(?:{_SPELLED_NUMBER}|(?:half an?|an?|one|(?:a )?half)(?=[ -](?:{'|'.join(_WORD_SCALES)})\b))", re.I
)
_ONE_OF = (
    "person|man|woman|child|boy|girl|passenger|soldier|officer|firefighter|worker|student|pupil|driver|pedestrian"
    "|cyclist|victim|house|home|car|lorry|truck|van|bus|boat|ship|plane|helicopter"
)
_ONE_NOUNS = frozenset(_ONE_OF.split("|"))
_ONE = compiled(
    rf"(?<!\bno )\b(?P<one>one) (?:(?!of\b)[\w-]+ ){{0,2}}?(?P<noun>{_ONE_OF})\b"
    rf"(?!-|'s| (?:who|to|or|at a time|after another)\b|(?:,[^,]{{1,60}},)? (?:\w+ ){{0,3}}{REPORTING}\b)",
    re.I,
)
"""One of those that outlets count when something happens, and not whom they quote: "one man who saw it said"."""
_ADDED = compiled(rf"(?: and)? (?P<number>{_SPELLED_NUMBER})", re.I)
_AND_A_HALF = compiled(r" and a half\b", re.I)
_MONEY_BEFORE = compiled(r"(?:US\$|A\$|C\$|[$€£¥₩])$")
_MONEY_AFTER = compiled(r" (?:dollars|euros|pounds|won|yen|yuan|rubles|roubles|hryvnias?)\b", re.I)
_SCALED = compiled(rf"[ -](?P<scale>{'|'.join(_WORD_SCALES)})\b|(?P<short>bn|mn|m|k)\b", re.I)
_SHORT_SCALES = {"k": 1_000, "m": 1_000_000, "mn": 1_000_000, "bn": 1_000_000_000}
_METRES_TOO = ("m", "k")
"""Short scales that are scales for certain only after a currency: "a 20m pool" is 20 metres long."""
_PERCENT = compiled(r" ?%|[ -]per ?cent\b|[ -]percentage points?\b", re.I)
_HEDGE = compiled(rf"\b(?P<hedge>{'|'.join(ENGLISH)})(?: another| an additional)? $", re.I)
_OTHER_USE_AFTER = compiled(
    r"[- ]years?[- ]olds?\b|[- ]?(?:a\.?m|p\.?m)(?!\w)| o'clock| (?:GMT|EST|EDT|UTC)\b|[- ](?:to|or|in)[- ]\d"
    r"| (?:times|ways)\b|-in-\w+| (?:years|months|weeks|days|nights|games|matches) (?:in|out of) "
    r"(?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b(?! [a-z]*(?:years|months|weeks|days))",
    re.I,
)
_OTHER_USE_BEFORE = compiled(
    r"\b(?:No\.?|number|aged?|\d(?:[ -](?:to|in|of|or|out of))|one (?:in|of|out of)) $|#$"
    r"|\b(?:man|woman|men|women|boys?|girls?) of (?:\d\d?,? (?:and|or) )?$",
    re.I,
)
_GRADED = compiled(r"\b(?P<noun>kilomet(?:re|er)|mile|magnitude|category|level)(?: (?:of|to))? $", re.IGNORECASE)
"""Right before a number of its own: "kilometre 28", "magnitude 6.1", "raised the level to four"."""
_BEFORE_WORD = compiled(r"(?P<word>[\w'.]+)[ -]$")
_OPENERS = frozenset({"another", "exactly", "additional", "perhaps", "altogether", "fully", "precisely"})
_YEARS = range(1900, 2100)
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:,? (?:19|20)\d\d)?"
)
_AS_OF = compiled(
    r"^By (?:early |late )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?\b"
    r"|\b[Aa]s of (?:the )?(?:(?:beginning|end|start|middle) of |early |mid-?|late )?\w+(?: \d{1,2}\b)?(?:,? \d{4})?"
    rf"|\b(?:[Ii]n|[Bb]y|[Ss]ince) (?:early |mid-|late |the (?:beginning|end|start) of ){_MONTH}|\b[Bb]y {_MONTH}"
)
_DENIED = compiled(r"\b(?:den(?:y|ies|ied|ying)|disput\w+|reject(?:s|ed|ing)|refut\w+|contradict\w+)\b")
_CLAUSE = compiled(r";|, (?:while|but|and|whereas|though|although) ")
_DURATIONS = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "decade"})
_PLURALS = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "lives": "life", "feet": "foot",
    "inches": "inch", **{unit: unit for unit in _SHORT_UNITS.split("|")},
}  # fmt: skip
_COLLECTIVE = frozenset(
    {"troops", "police", "personnel", "staff", "crew", "aircraft", "dead", "wounded", "killed", "injured", "missing"}
)
_MEN = compiled(r"(?!speci|regi|yemen)(?P<trade>[a-z]{2,}?)(?:wo)?men")
_WORD = compiled(r"[ -]?(?P<word>[^\W\d_]+(?:['-][^\W\d_]+)*)")
_BASE = compiled(r" (?:out )?of (?:(?:the|its|their|his|her|these|those|all|our) )?(?:\d[\d,]*\b|\w+(?=teen|ty)\w+)?")
_REACH = 5
_LARGEST = 1e15
"""A longer row of digits counts nothing: it is the number of an account, or nonsense."""
_MOST = 40
"""Figures and dates of a sentence; what lists more is a table, of which nobody can say which answers which."""
_PREPOSITIONS = frozenset({"over", "under", "about", "around", "some"})
"""Hedges that before a small count are most often something else ("hand over two soldiers")."""
_PLACES, _FEW = frozenset({"over", "under"}), 13
"""Hedges that before so few people are a place ("buried under eleven men")."""


def find_amounts(text: str, language: str = "en") -> tuple[Amount, ...]:
    """The figures of `text`, in order; none in a language whose numbers are not known (`foreign_amounts`), and none
    of a text that lists more than `_MOST`."""
    return _find_amounts(straighten(text), language)


@lru_cache(maxsize=REMEMBERED)
def _find_amounts(plain: str, language: str) -> tuple[Amount, ...]:
    if language != "en":
        from reader.comparing.figures.foreign_amounts import find_foreign_amounts

        foreign = tuple(one for one in find_foreign_amounts(plain, language) if one.value < _LARGEST)
        return foreign if len(foreign) <= _MOST else ()
    words = words_in(plain)
    ones = tuple(_ones(plain)) if "one" in words and not words.isdisjoint(_ONE_NOUNS) else ()
    if not ones and words.isdisjoint(_NUMBER_WORDS) and not has_digit(plain):
        return ()
    taken = [(found.start, found.end) for found in find_dates(plain)]
    found: list[Amount] = []
    for amount in chain(_shares(plain), ones, _numbers(plain)):
        if len(taken) > _MOST:
            return ()
        if amount.value < _LARGEST and not any(s < amount.end and amount.start < e for s, e in taken):
            found.append(amount)
            taken.append((amount.start, amount.end))
    return tuple(sorted(found, key=lambda one: one.start))


def as_quantity(sentence: Sentence, amount: Amount) -> Quantity:
    """The figure as the ledger shows it, with what its sentence says of it."""
    text = straighten(sentence.text)
    return Quantity(
        sentence.id,
        sentence.text[amount.start : amount.end],
        amount.value,
        unit=sentence.text[slice(*amount.noun_span)] if amount.noun_span else None,
        hedge=amount.hedge,
        as_of=as_of(text),
        source=_source(text, amount),
    )


def as_of(text: str) -> str | None:
    """The time for which a sentence (plain quotation marks) states its figures: "as of May", "by Monday morning"."""
    found = _AS_OF.search(text)
    return found[0] if found else None


def _source(text: str, amount: Amount) -> str | None:
    """Who says the figure: whoever alone is named in its clause, else whoever alone is named in the sentence.

    Nobody where it is denied: who disputes a figure did not give it.
    """
    if _DENIED.search(text):
        return None
    start = max((found.end() for found in _CLAUSE.finditer(text, 0, amount.start)), default=0)
    stop = _CLAUSE.search(text, amount.end)
    end = stop.start() if stop else len(text)
    speakers = [*find_speakers(text), *find_offices(text)]
    inside = dict.fromkeys(one.name for one in speakers if start <= one.start < end)
    named = inside or dict.fromkeys(one.name for one in speakers)
    return next(iter(named)) if len(named) == 1 else None


def _shares(text: str) -> Iterator[Amount]:
    for found in _SHARE.finditer(text):
        if text[: found.start()].endswith((" and ", "-")) or _SIDE.search(
            text, max(0, found.start() - 12), found.start()
        ):
            continue
        if found["some"]:
            yield from _so_many_of(text, found)
            continue
        part = (found["part"] or "half").lower()
        top = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4}[(found["top"] or "a").lower()]
        yield Amount(*found.span(), top / _PARTS[part], "share", _hedge(text, found.start()))


def _so_many_of(text: str, found: re.Match[str]) -> Iterator[Amount]:
    """ "Two in five" as the share that it is."""
    some, of_all = _value(found["some"]), _value(found["all"])
    if some < of_all:
        yield Amount(*found.span(), some / of_all, "share", _hedge(text, found.start()))


def _ones(text: str) -> Iterator[Amount]:
    for found in _ONE.finditer(text):
        start, end = found.span("one")
        yield Amount(start, end, 1.0, "count", _hedge(text, start), found["noun"].lower(), found.span("noun"))


def _numbers(text: str) -> Iterator[Amount]:
    for pattern in (_DIGITS, _SPELLED_OUT):
        for found in pattern.finditer(text):
            amount = _amount(text, *found.span())
            if amount is not None:
                yield amount


def _amount(text: str, start: int, end: int) -> Amount | None:
    bare = text[start:end]
    value = _value(bare)
    if half := _AND_A_HALF.match(text, end):
        value, end = value + 0.5, half.end()
    scaled = _SCALED.match(text, end)
    if scaled:
        value, end = _scaled(text, value, scaled)
    money = _MONEY_BEFORE.search(text, max(0, start - 3), start)
    if scaled and scaled["short"] in _METRES_TOO and not money:
        return None
    start = money.start() if money else start
    currency = None if money else _MONEY_AFTER.match(text, end)
    if money or currency:
        return Amount(start, currency.end() if currency else end, value, "money", _hedge(text, start))
    if percent := _PERCENT.match(text, end):
        return Amount(start, percent.end(), value, "percent", _hedge(text, start))
    noun, span = _noun(text, end)
    if noun is None and (graded := _GRADED.search(text, max(0, start - 20), start)):
        start = graded.start()
        return Amount(start, end, value, "count", _hedge(text, start), graded["noun"].lower())
    if _used_otherwise(text, start, end, bare):
        return None
    kind: Kind = "duration" if noun in _DURATIONS else "count"
    hedge = _hedge(text, start)
    if hedge in _PREPOSITIONS and value < 10 and kind != "duration":
        hedge = None
    if hedge in _PLACES and value < _FEW and class_of(noun) == "person":
        hedge = None
    return Amount(start, end, value, kind, hedge, noun, span, _is_rough(text[start:end].lower()))


def _scaled(text: str, value: float, scaled: re.Match[str]) -> tuple[float, int]:
    """A value with its scale and what is added to it ("a hundred and twenty"), and where the words end."""
    scale = _WORD_SCALES.get((scaled["scale"] or "").lower()) or _SHORT_SCALES[scaled["short"].lower()]
    value, end = value * scale, scaled.end()
    added = _ADDED.match(text, end) if scale in (SCALES["hundred"], SCALES["thousand"]) else None
    if added is None:
        return value, end
    more, stop = _value(added["number"]), added.end()
    if further := _SCALED.match(text, stop):
        more, stop = _scaled(text, more, further)
    return (value + more, stop) if more < scale else (value, end)


def _is_rough(words: str) -> bool:
    """Whether a number is told in round words: by the dozen, "a hundred", "half a million"."""
    return words.endswith(_DOZEN) or (words.startswith(_ROUND) and words.endswith(tuple(SCALES)))


def _value(bare: str) -> float:
    if bare[0].isdigit():
        return float(bare.replace(",", ""))
    return _BEFORE_SCALE.get(bare.lower()) or float(sum(_SPELLED.get(word, 1) for word in bare.lower().split("-")))


def _used_otherwise(text: str, start: int, end: int, bare: str) -> bool:
    """Whether the number is a year, an age, a time of day, one end of a range, or part of a name."""
    if _OTHER_USE_AFTER.match(text, end) or _OTHER_USE_BEFORE.search(text[:start]):
        return True
    if bare.isdigit() and len(bare) == 4 and int(bare) in _YEARS:
        return True
    if re.search(r"[A-Z][\w.]+, $", text[:start]) and text[end : end + 1] in (",", "."):
        return True
    before = _BEFORE_WORD.search(text, max(0, start - 30), start)
    word = before["word"] if before else ""
    named = (
        word[:1].isupper()
        and word.lower() not in STOP_WORDS["en"] | _OPENERS.union(WEEKDAYS)
        and not word.endswith("'s")
    )
    return named and _hedge(text, start) is None


def _hedge(text: str, start: int) -> str | None:
    found = _HEDGE.search(text[:start])
    return found["hedge"].lower() if found else None


def _noun(text: str, end: int) -> tuple[str | None, Span | None]:
    """The first plural within a few words: "12,000 North Korean troops"; or the unit after a hyphen: "90-day"."""
    hyphened = text[end : end + 1] == "-"
    base = _BASE.match(text, end)
    end = base.end() if base else end
    for _ in range(_REACH):
        found = _WORD.match(text, end)
        if found is None:
            break
        word, end = found["word"].lower(), found.end()
        if word in STOP_WORDS["en"]:
            break
        if hyphened or word in _PLURALS or word in _COLLECTIVE or _is_plural(word) or _MEN.fullmatch(word):
            return _singular(word), found.span("word")
    return None, None


def _is_plural(word: str) -> bool:
    return len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is", "'s"))


def _singular(word: str) -> str:
    """As counted nouns are compared: without their plural, and a fisherwoman is a fisherman."""
    if men := _MEN.fullmatch(word):
        return f"{men['trade']}man"
    if word in _PLURALS or word in _COLLECTIVE or not _is_plural(word):
        return _PLURALS.get(word, word)
    return word[:-3] + "y" if word.endswith("ies") else word[:-1]
