"""What newspapers, stations and wires are called, and whether two names are those of one house."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.cleaning.metadata.sections import SECTIONS
from reader.model import Block
from reader.patterns import compiled

_NEWSPAPER = compiled(
    r"\w\S* (?:Post|Times|Herald|Tribune|Gazette|Guardian|Chronicle|Courier|Observer|Telegraph|Journal|Examiner|"
    r"Ledger|Weekly|Argus|Advertiser|Inquirer|Sentinel|Mirror|Independent|Dispatch|Bulletin|Mercury|Echo|Standard|Star-\w+)$|"
    r"^\w+er (?:Bote|Anzeiger|Tagblatt|Tageblatt|Kurier|Merkur)$|"
    r"\w(?:zeitung|anzeiger|nachrichten|tagblatt|tageblatt|kurier)$|\w (?:Zeitung|Rundschau|Allgemeine|Nachrichten)$|"
    r"^(?:Le|La|Les|L['’]) ?(?:Courrier|Journal|Quotidien|Télégramme|Gazette|Dépêche|Voix|Tribune|Écho|Indépendant) \w|"
    r"^(?:El|La) (?:Diario|Correo|Heraldo|Periódico|Voz|Gaceta|Tribuna) \w|^Diario del? \w|"
    r"^(?:Il|La) (?:Corriere|Giornale|Messaggero|Gazzetta|Gazzettino) \w|^Corriere d\w+ \w|"
    r"^(?:Jornal|Diário|Correio) d\w+ \w|^(?:Gazeta|Kurier|Dziennik|Głos) \w|\w (?:Dagblad|Courant|Tidende|Avis)$|"
    r"\w(?:posten|tidningen|dagblad|dagbladet)$|\w (?:вісник|вісті|вестник|вести|газета|известия)$"
)
_KNOWN = frozenset(
    """BBC News|BBC Sport|Reuters|Associated Press|Agence France-Presse|Bloomberg News|CNN|CNBC|MSNBC|NBC News|CBS News|
    ABC News|Fox News|Sky News|ITV News|Channel 4 News|Al Jazeera|Deutsche Welle|France 24|Euronews|NPR|PBS NewsHour|
    New York Times|Washington Post|Wall Street Journal|Los Angeles Times|Chicago Tribune|Boston Globe|USA Today|
    New York Post|Miami Herald|San Francisco Chronicle|Seattle Times|Denver Post|Dallas Morning News|Kansas City Star|
    Star Tribune|Tampa Bay Times|Washington Examiner|Christian Science Monitor|Huffington Post|HuffPost|BuzzFeed News|
    ProPublica|Politico|Axios|Newsweek|Financial Times|Daily Telegraph|Daily Mail|Daily Mirror|Daily Express|Daily Star|
    Evening Standard|Irish Times|Irish Independent|Belfast Telegraph|Globe and Mail|Toronto Star|National Post|CBC News|
    CTV News|Global News|Sydney Morning Herald|ABC News Australia|New Zealand Herald|Straits Times|Japan Times|
    Times of India|Hindustan Times|Indian Express|South China Morning Post|Kyiv Independent|Kyiv Post|Ukrainska Pravda|
    Moscow Times|Meduza|Jerusalem Post|Times of Israel|Haaretz|Der Spiegel|Die Zeit|Die Welt|Süddeutsche Zeitung|
    Frankfurter Allgemeine|Tagesschau|Neue Zürcher Zeitung|Der Standard|Le Monde|Le Figaro|Libération|Le Parisien|
    Ouest-France|Le Temps|Le Soir|El País|El Mundo|La Vanguardia|Corriere della Sera|La Repubblica|La Stampa|
    Folha de S.Paulo|NRC Handelsblad|De Volkskrant|Dagens Nyheter|Aftenposten|Gazeta Wyborcza|Українська правда|
    TechCrunch|Ars Technica|Radio Free Europe|Radio Free Europe/Radio Liberty|RFE/RL|Yonhap News Agency""".replace(
        "\n    ", ""
    ).split("|")
)
_KNOWN_WITH_ARTICLE = frozenset(
    {"The Economist", "The Guardian", "The Independent", "The Times", "The Sun", "The Telegraph", "The Observer",
     "The Atlantic", "The Hindu", "The Scotsman", "The Verge", "The Intercept", "The New Yorker", "The Age"}
)  # fmt: skip
_DAILY = compiled(
    r"(?:The )?(?:[A-Z]\w+ )?Daily (?:Beacon|Star|Sun|Record|Mirror|Express|Mail|News|Telegraph|Press)|"
    r"(?:[A-Z]\w+ ){1,2}Beacon|The (?:[A-Z]\w+ ){1,2}(?:Daily|Reporter)"
)
_STAFF = frozenset({
    "staff", "senior", "junior", "chief", "special", "investigative", "political", "general", "assignment", "guest",
    "student", "trainee", "digital", "data", "city", "court", "democracy", "freelance", "former",
})  # fmt: skip
"""Of those before "reporter" who do not name a house."""
_HOUSE = compiled(r"\w (?:News|Newspapers|Radio|TV|Television|Wire|Press)$|^Radio \w")
_ADDRESS = compiled(
    r"(?P<name>[^,.!?|]{4,40}), \d{1,4}[a-z]?(?:-\d{1,4})? [A-Z][\w'’]*(?: [A-Z][\w'’]*){1,2}"
    r"(?:, (?=[A-Z])[^.!?]{3,40})?(?:\.|$)"
)
_OTHERWISE = {
    "times": frozenset({
        "opening", "closing", "tide", "train", "bus", "tram", "ferry", "flight", "sailing", "waiting", "prayer", "mass",
        "visiting", "departure", "arrival", "travel", "journey", "delivery", "response", "school", "kick-off", "start",
    }),
    "post": frozenset({
        "next", "previous", "prev", "blog", "guest", "latest", "sponsored", "related", "recent", "older", "newer",
        "featured", "popular", "first", "last", "forum", "facebook", "instagram", "linkedin", "reddit", "command",
    }),
    "bulletin": frozenset({"news", "weather", "press", "security", "traffic", "technical", "safety", "service"}),
    "standard": frozenset({
        "gold", "living", "double", "industry", "industrial", "british", "european", "international", "national",
        "minimum", "emission", "safety", "building", "energy", "new", "high", "the", "global", "open", "food",
    }),
    "guardian": frozenset({"legal"}),
    "observer": frozenset({"military", "un"}),
}  # fmt: skip
"""What else ends in such a word, by the word before it: "Opening Times" and "Next Post" stand on many a page."""
_LONGEST_NAME = 80
"""Characters; on a line without end the pattern would take quadratic time."""
_FEWEST, _MOST = 2, 6
_SMALL = frozenset({
    "the", "of", "and", "for", "de", "du", "des", "la", "le", "der", "die", "und", "del", "di", "do", "da", "dos",
    "das", "della", "&",
})  # fmt: skip
_ACRONYM = compiled(r"[A-ZÀ-ÞА-ЯЇІЄҐ]{2,6}")

_OF_PAPERS = compiled(
    r"\b(?:(?:news)?papers?|news|voice|journal|magazine|weekly|daily|zeitung|nachrichten|quotidien|hebdomadaire|diario|"
    r"periódico|giornale|quotidiano|jornal|gazeta|газета|(?:since|seit|depuis|desde|dal) 1[89]\d\d)\b",
    re.IGNORECASE,
)
_MASTHEAD_LINES, _LONGEST_MASTHEAD = 4, 60
"""From the top; characters."""


def is_widely_known(name: str) -> bool:
    """Whether a name is that of an outlet that everybody knows and that is the name of nothing else."""
    return name.removeprefix("The ") in _KNOWN or name in _KNOWN_WITH_ARTICLE


def is_daily(name: str) -> bool:
    """Whether a name is one that hardly anything but a newspaper has: "Daily Beacon", "The Harbour Reporter".

    Without its article "Reporter" may be a column's or what somebody is, and "Daily" a letter to subscribers.
    """
    words = {word.casefold() for word in name.split()[1:-1]}
    return _DAILY.fullmatch(name) is not None and words.isdisjoint(SECTIONS | _STAFF)


def is_newspaper(name: str) -> bool:
    """Whether a name is one that newspapers have: "The Harbour Post", "Le Courrier du Port"."""
    return len(name) <= _LONGEST_NAME and _NEWSPAPER.search(name) is not None and not _is_otherwise(name)


def _is_otherwise(name: str) -> bool:
    *_, before, last = ["", *name.casefold().split()]
    return before in _OTHERWISE.get(last, ())


def is_house(name: str) -> bool:
    """Whether a line is nothing but the name of a newspaper, a station or a wire: "Metro Wire", "Radio Littoral"."""
    words = name.split()
    if not _FEWEST <= len(words) <= _MOST or not all(word[0].isupper() or word in _SMALL for word in words):
        return False
    return is_newspaper(name) or _HOUSE.search(name) is not None


def house_at_address(text: str) -> str | None:
    """The house whose postal address a line begins with: "Harbour Post, 4 Market Street, Selbu."."""
    address = _ADDRESS.match(text) if ", " in text else None
    return address["name"] if address and is_house(address["name"].removeprefix("The ")) else None


def with_article(name: str, printed: str) -> str:
    """A name with the "The" that its house writes before it, as it is `printed`, and with no other."""
    return ("The " if printed.startswith("The ") else "") + name.removeprefix("The ").removeprefix("the ")


def is_short_for(short: str, name: str) -> bool:
    """Whether a name in capitals is made of the first letters of another: "NPA" of "Northline Press Agency"."""
    words = [word for word in re.split(r"[\s-]+", name) if word and word.casefold() not in _SMALL]
    return _ACRONYM.fullmatch(short) is not None and "".join(word[0] for word in words) == short


def is_same_house(first: str, second: str) -> bool:
    """Whether two names are one house's: the same but for "the" and capitals, or one made of the other's initials."""
    plain = [re.sub(r"^the ", "", " ".join(name.casefold().split())) for name in (first, second)]
    return plain[0] == plain[1] or is_short_for(first, second) or is_short_for(second, first)


def is_tagline(blocks: Sequence[Block], index: int) -> bool:
    """Whether a line right under the name of a newspaper speaks of papers ("Your free newspaper on the coast"), or the
    first of all says what the name is for ("The Harbour — ships, tides and trade")."""
    name, _, rest = blocks[index].text.partition(" — ")
    if index == 0 and name.istitle() and rest[:1].islower():
        return True
    if not 0 < index < _MASTHEAD_LINES or not _OF_PAPERS.search(blocks[index].text):
        return False
    above = blocks[index - 1].text
    return len(above) <= _LONGEST_MASTHEAD and is_house(above.title() if above.isupper() else above)
