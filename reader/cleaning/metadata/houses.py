"""What newspapers, stations and wires are called, and whether two names are those of one house."""

from __future__ import annotations

import re

_NEWSPAPER = re.compile(
    r"\w\S* (?:Post|Times|Herald|Tribune|Gazette|Guardian|Chronicle|Courier|Observer|Telegraph|Journal|Examiner|"
    r"Ledger|Weekly|Argus|Advertiser|Inquirer|Sentinel|Mirror|Independent|Dispatch|Bulletin|Mercury|Echo|Star-\w+)$|"
    r"^\w+er (?:Bote|Anzeiger|Tagblatt|Tageblatt|Kurier|Merkur)$|"
    r"\w(?:zeitung|anzeiger|nachrichten|tagblatt|tageblatt|kurier)$|\w (?:Zeitung|Rundschau|Allgemeine|Nachrichten)$|"
    r"^(?:Le|La|Les|L['’]) ?(?:Courrier|Journal|Quotidien|Télégramme|Gazette|Dépêche|Voix|Tribune|Écho) \w|"
    r"^(?:El|La) (?:Diario|Correo|Heraldo|Periódico|Voz|Gaceta|Tribuna) \w|^Diario de \w|"
    r"^(?:Il|La) (?:Corriere|Giornale|Messaggero|Gazzetta|Gazzettino) \w|^Corriere d\w+ \w|"
    r"^(?:Jornal|Diário|Correio) d\w+ \w|^(?:Gazeta|Kurier|Dziennik|Głos) \w|\w (?:Dagblad|Courant|Tidende|Avis)$|"
    r"\w(?:posten|tidningen|dagblad|dagbladet)$|\w (?:вісник|вестник|газета|известия)$"
)
_HOUSE = re.compile(r"\w (?:News|Newspapers|Radio|TV|Television|Wire|Press)$|^Radio \w")
_FEWEST, _MOST = 2, 6
_SMALL = frozenset({"the", "of", "and", "for", "de", "du", "des", "la", "le", "der", "die", "und", "del", "di", "&"})
_ACRONYM = re.compile(r"[A-ZÀ-ÞА-ЯЇІЄҐ]{2,6}")


def is_newspaper(name: str) -> bool:
    """Whether a name is one that newspapers have: "The Harbour Post", "Le Courrier du Port"."""
    return _NEWSPAPER.search(name) is not None


def is_house(name: str) -> bool:
    """Whether a line is nothing but the name of a newspaper, a station or a wire: "Metro Wire", "Radio Littoral"."""
    words = name.split()
    if not _FEWEST <= len(words) <= _MOST or not all(word[0].isupper() or word in _SMALL for word in words):
        return False
    return is_newspaper(name) or _HOUSE.search(name) is not None


def is_short_for(short: str, name: str) -> bool:
    """Whether a name in capitals is made of the first letters of another: "NPA" of "Northline Press Agency"."""
    words = [word for word in re.split(r"[\s-]+", name) if word and word.casefold() not in _SMALL]
    return _ACRONYM.fullmatch(short) is not None and "".join(word[0] for word in words) == short


def is_same_house(first: str, second: str) -> bool:
    """Whether two names are one house's: the same but for "the" and capitals, or one made of the other's initials."""
    plain = [re.sub(r"^the ", "", " ".join(name.casefold().split())) for name in (first, second)]
    return plain[0] == plain[1] or is_short_for(first, second) or is_short_for(second, first)
