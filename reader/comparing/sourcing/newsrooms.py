"""Names of outlets, and the words that outlets and offices are named with (English texts)."""

from __future__ import annotations

from reader.agencies import AGENCIES


def _names(listed: str) -> frozenset[str]:
    return frozenset(" ".join(name.split()).casefold() for name in listed.split(","))


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


NEWS_AGENCIES = frozenset(name.casefold() for name in AGENCIES)

NEWS_NAMES = NEWS_AGENCIES | _names(
    """Politico, Axios, CNN, BBC, BBC News, CBS, CBS News, NBC, NBC News, ABC News, MSNBC, NPR, PBS, CNBC, Fox News,
    Sky News, Al Jazeera, Al Arabiya, Guardian, Observer, Telegraph, Economist, Der Spiegel, Spiegel, Bild, Die Zeit,
    Le Monde, Le Figaro, El País, El Mundo, Corriere della Sera, La Repubblica, Haaretz, Newsweek, Forbes, Fortune, Vox,
    HuffPost, Huffington Post, BuzzFeed, Breitbart, TMZ, ProPublica, Bellingcat, Meduza, Kommersant, Ukrainska Pravda,
    Suspilne, Kyiv Independent, Euronews, Deutsche Welle, DW, RFE/RL, Radio Free Europe, USA Today, Eurogamer, Kotaku,
    TechCrunch, Wired, Engadget, Gizmodo, The Verge, Verge, Ars Technica, MacRumors, iFixit, The Hill, Roll Call,
    Daily Beast, Mother Jones, Slate, Salon, The Atlantic, New Yorker, Vanity Fair, Variety, Hollywood Reporter,
    Rolling Stone, The Intercept, Nikkei, Asahi Shimbun, Global Times, NK News"""
)

OUTLET_WORDS = _words(
    """Times Post Journal News Herald Tribune Gazette Ilbo Shimbun Daily Chronicle Globe Inquirer Enquirer Courant
    Weekly Magazine Examiner Dispatch Register Mirror Mail Standard Broadcasting Radio TV Television Sentinel
    Star-Ledger Bee Courier Advertiser Telegraph Ledger Wire Observer Argus Bulletin Zeitung Pravda Novosti"""
)
"""The last word of many outlets' names."""

OFFICE_WORDS = _words(
    """Ministry Service Department Agency Staff Office Commission Committee Bureau Administration Council Court Police
    Authority Army Navy Command Institute University Organization Organisation Union Association Foundation Center
    Centre Kremlin Pentagon Embassy Government Senate Parliament Congress Church Hospital Company Corporation Group
    Party Board Fund Bank Federation Society Tribunal Secretariat Directorate Headquarters Chiefs"""
)
"""Words that name an office or another body rather than a person."""

NOBODY = _words(
    """he she they it we i you who which that this these those there what one some others officials sources many most
    both monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december"""
)
"""Words with a capital beside a verb of reporting that name nobody."""
