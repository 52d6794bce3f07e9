"""The figures of German, French, Spanish, Russian and Ukrainian sentences: value, kind, hedge, and what is counted.

Known are digits as these languages group them ("1.200", "1 200", "3,5"), words for two to twelve, scales ("Millionen",
"тыс."), percent, the common currencies, and the noun right after the number (in German the first word with a capital).
Not done: fractions, numbers in words above twelve, the unit of a duration against another, as-of dates and who said so.
Years, days of a month, hours, ages and ordinals are no figures.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from reader.comparing.figures.amounts import Amount, Kind
from reader.comparing.figures.hedges import CEILINGS, FLOORS, VAGUE
from reader.comparing.words.lexicon import STOP_WORDS
from reader.comparing.words.wording import tokens
from reader.patterns import compiled


class _Language(NamedTuple):
    """How a language writes numbers; scales and currencies are beginnings of words."""

    small: str
    scales: Mapping[str, int]
    percent: str
    currencies: str
    durations: str
    other_use: str


_THOUSAND, _MILLION, _BILLION = 1_000, 1_000_000, 1_000_000_000
_LANGUAGES: Mapping[str, _Language] = {
    "de": _Language(
        "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
        {"tausend": _THOUSAND, "million": _MILLION, "mio": _MILLION, "milliarde": _BILLION, "mrd": _BILLION},
        "prozent",
        "euro|dollar|franken|pfund|rubel",
        "sekunde|minute|stunde|tag|woche|monat|jahr",
        r"\.? (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)"
        r"|\.(?= [a-zäöü])| uhr| jahre alt|-jährig",
    ),
    "fr": _Language(
        "deux trois quatre cinq six sept huit neuf dix onze douze",
        {"mille": _THOUSAND, "milliard": _BILLION, "million": _MILLION},
        "pour cent",
        "euro|dollar|franc|livre|rouble",
        "seconde|minute|heure|jour|semaine|mois|an|année",
        r" (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)"
        r"| ?h(?:eures?)?\b(?! de)|e\b|er\b| ans(?=[,.])",
    ),
    "es": _Language(
        "dos tres cuatro cinco seis siete ocho nueve diez once doce",
        {"mil millones": _BILLION, "mil": _THOUSAND, "millones": _MILLION, "millón": _MILLION},
        "por ciento",
        "euro|dólar|peso|libra|rublo",
        "segundo|minuto|hora|día|semana|mes|año",
        r" de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|\.?[ºª]"
        r"| horas\b(?! de)| años(?=[,.])",
    ),
    "ru": _Language(
        "два|две|двое три|трое четыре|четверо пять|пятеро шесть|шестеро семь восемь девять десять одиннадцать "
        "двенадцать",
        {
            "тысяч": _THOUSAND,
            "тыс": _THOUSAND,
            "миллион": _MILLION,
            "млн": _MILLION,
            "миллиард": _BILLION,
            "млрд": _BILLION,
        },
        "процент",
        "евро|доллар|рубл|руб|гривен|гривн|фунт|юан",
        "секунд|минут|час|дн|день|дня|недел|месяц|лет|год",
        r" (?:январ|феврал|март|апрел|ма[яй]\b|июн|июл|август|сентябр|октябр|ноябр|декабр)|-(?:й|го|му|е|я)\b|-летн"
        r"| год[ау]?\b| лет(?=[,.])",
    ),
    "uk": _Language(
        "два|дві|двоє три|троє чотири|четверо п'ять|п'ятеро шість|шестеро сім вісім дев'ять десять одинадцять "
        "дванадцять",
        {
            "тисяч": _THOUSAND,
            "тис": _THOUSAND,
            "мільйон": _MILLION,
            "млн": _MILLION,
            "мільярд": _BILLION,
            "млрд": _BILLION,
        },
        "відсот",
        "євро|долар|рубл|гривен|гривн|грн|фунт",
        "секунд|хвилин|годин|дн|день|тижн|місяц|рок|рік",
        r" (?:січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листоп|груд)|-(?:й|го|му|е|а|річн)| рок[уі]\b"
        r"| років(?=[,.])",
    ),
}
_DIGITS = r"\d{1,3}(?:[.  \u202f]\d{3})+(?:,\d+)?|\d+(?:,\d+)?"
_BEFORE = compiled(
    rf"(?P<hedge>{'|'.join(sorted((re.escape(h) for h in (*FLOORS, *CEILINGS, *VAGUE)), key=len, reverse=True))}) $",
    re.I,
)
_WORD = compiled(r"(?: |(?<='))(?P<word>[^\W\d_]+(?:['-][^\W\d_]+)*)")
_YEARS = range(1900, 2100)
_REACH = 3


def find_foreign_amounts(text: str, language: str) -> tuple[Amount, ...]:
    """The figures of `text` (plain apostrophes) in order; none in a language that is not known here."""
    known = _LANGUAGES.get(language)
    return tuple(_amounts(text, language, known)) if known else ()


def knows(language: str) -> bool:
    """Whether the numbers of a language other than English are known."""
    return language in _LANGUAGES


def _amounts(text: str, language: str, known: _Language) -> Iterator[Amount]:
    small = {word: n for n, forms in enumerate(known.small.split(), 2) for word in forms.split("|")}
    number = re.compile(rf"(?<![\w.,:/-])(?:(?P<digits>{_DIGITS})|(?P<word>{'|'.join(small)}))(?![\w:/]|[.,]\d)", re.I)
    for found in number.finditer(text):
        start, end = found.span()
        if re.compile(known.other_use, re.I).match(text, end):
            continue
        if found["digits"] and len(found["digits"]) == 4 and int(found["digits"].replace(",", "")) in _YEARS:
            continue
        value = _value(found["digits"]) if found["digits"] else float(small[found["word"].lower()])
        yield _amount(text, start, end, value, language, known)


def _amount(text: str, start: int, end: int, value: float, language: str, known: _Language) -> Amount:
    for scale, times in sorted(known.scales.items(), key=lambda item: -len(item[0])):
        scaled = re.compile(rf" {scale}\w*\.?(?: de(?= )| d')?", re.I).match(text, end)
        if scaled:
            value, end = value * times, scaled.end()
            break
    hedged = _BEFORE.search(text[:start])
    hedge = hedged["hedge"].lower() if hedged else None
    money = re.compile(rf" ?(?:[€$£₽₴]|(?:{known.currencies})\w*)", re.I).match(text, end)
    percent = re.compile(rf" ?%| {known.percent}\w*", re.I).match(text, end)
    if money or percent:
        kind: Kind = "money" if money else "percent"
        return Amount(start, (money or percent).end(), value, kind, hedge)  # type: ignore[union-attr]
    span = _noun(text, end, language)
    if span is None:
        return Amount(start, end, value, "count", hedge)
    noun = text[slice(*span)].lower()
    lasting = re.match(rf"(?:{known.durations})", noun)
    kind = "duration" if lasting else "count"
    return Amount(start, end, value, kind, hedge, tokens(noun, language)[0].term, span)


def _noun(text: str, end: int, language: str) -> tuple[int, int] | None:
    """The place of the noun: the first word after the number, in German the first of a few that has a capital."""
    for _ in range(_REACH):
        found = _WORD.match(text, end)
        if found is None:
            return None
        word = found["word"]
        if language == "de" and word[0].isupper():
            return found.span("word")
        if language != "de":
            return None if word.lower() in STOP_WORDS[language] else found.span("word")
        end = found.end()
    return None


def _value(digits: str) -> float:
    whole, _, part = digits.partition(",")
    return float(re.sub(r"\D", "", whole) + (f".{part}" if part else ""))
