"""Sentence boundaries in languages that write a point behind an ordinal number: "am 3. Mai", "der 3. Anlauf".

There `sentencex` divides before no figure at all, and in German behind an ordinal unless a month follows.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from reader.comparing.words.lexicon import STOP_WORDS
from reader.model import Span
from reader.patterns import compiled

_ABBREVIATED = (
    "abb|abs|abschn|abt|art|aufl|bd|bl|bspw|bzgl|bzw|cc?a|etc|evtl|exkl|fig|gem|ggf|inkl|insg|jahrg|jg|kap|kl|max|min"
    "|mind|mio|mrd|nr|par|pkt|pos|rdnr|str?|tab|tel|tsd|usw|vers|vgl|vol|ziff|zit|zzgl|jan|feb|aug|sept|okt|nov|de[zc]"
    "|mia|tlf|čl|odst|písm|tzv|např|mil|mld|tis|hod|esim|klo|nro|núm|pàg"
)
_BEFORE_FIGURE = compiled(rf"(?<![^\W\d_])(?!(?i:{_ABBREVIATED})\.)[^\W\d_]+[^\W\d_A-Z]\.\s+(?=\d)")
_ORDINAL = compiled(r"(?<![\w.])\d{1,2}\.\s*$")
_OF_ONE = compiled(
    r"\b(?:der|die|das|dem|den|des|zum|zur|beim|vom|ein|eine|einen|einem|einer)\s+\d{1,2}\.\s*$", re.IGNORECASE
)
_WORD = compiled(r"\w+")
_COUNTED = compiled(
    r"\s*(?:Jahrhundert|Jahrtausend|Jahrestag|Lebensjahr|Geburtstag|Mal\b|Stock|Etage|Klasse|Minute|Stunde|Tag\b|Woche"
    r"|Runde|Spieltag|Platz|Rang|Bezirk|Auflage|Januar|Februar|März|April|Mai\b|Juni|Juli|August|September|Oktober|November"
    r"|Dezember)"
)


def divided_before_figures(text: str, pieces: Iterable[Span]) -> Iterator[Span]:
    """The `pieces`, divided before figures that a whole word and its point precede: "… am Dach. 160 Helfer …"."""
    for start, end in pieces:
        for found in _BEFORE_FIGURE.finditer(text, start, end):
            yield start, found.end()
            start = found.end()
        yield start, end


def is_counted(before: str, piece: str, language: str) -> bool:
    """Whether a German piece is what an ordinal number before it counts: "aus dem 13. Jahrhundert", "der 3. Anlauf"."""
    if language != "de" or not _ORDINAL.search(before):
        return False
    opening = _WORD.search(piece)
    after_article = _OF_ONE.search(before) is not None
    return _COUNTED.match(piece) is not None or (
        after_article and opening is not None and opening[0].lower() not in STOP_WORDS["de"]
    )
