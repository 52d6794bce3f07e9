"""The closing of a smelter as fifteen houses tell it, made up blind: every field right or none."""

from collections.abc import Callable

import pytest

TOLD: dict[str, tuple[str, dict[str, str]]] = {}


def tell(name: str, text: str, **right: str) -> None:
    TOLD[name] = (text, right)


ENGLISH = """The regional court in Aldmere has ordered the closure of a zinc smelter that employs 640 people.
Judges found on Tuesday that the plant had exceeded its limit for lead on 41 days since January.
The owner, Brandt Metals, said it would appeal and that the furnaces would be cooled over three weeks.
"My father worked there and so do my sons," said union secretary Carla Brodie.
Residents of the Lower Quay had sued after blood tests at two schools showed raised levels of lead."""
ENGLISH_TITLE = "Court orders zinc smelter in Aldmere to close over lead"
tell(
    "syndicated: local masthead, byline with wire name below, wire copyright",
    f"""Aldmere Advertiser
{ENGLISH_TITLE}
Tom Baxter
Inland News Wire
Nov 18, 2025
ALDMERE (Inland News Wire) — {ENGLISH}
Copyright 2025 Inland News Wire. All rights reserved.""",
    headline=ENGLISH_TITLE,
    author="Tom Baxter",
    published="Nov 18, 2025",
    outlet="Aldmere Advertiser",
    credit="Inland News Wire",
)
tell(
    "trap: party/organisation as additional material, caption Press",
    f"""{ENGLISH_TITLE}
{ENGLISH}
Additional reporting by Carla Brodie and Tim Lowe
Photo: Union Press""",
    headline=ENGLISH_TITLE,
)
tell(
    "trap: dateline bracket with politician's party",
    f"""{ENGLISH_TITLE}
ALDMERE (GMB) — {ENGLISH}""",
    headline=ENGLISH_TITLE,
)
tell(
    "trap: history with Since in tagline, headline speaks of newspaper",
    """Aldmere Courier
Newspaper office to become flats as Aldmere changes
By Ruth Ames
18 November 2025
The former office of a newspaper on Quay Street in Aldmere is to become 24 flats, planners decided on Tuesday.
The Victorian building housed the presses of the town's first newspaper from 1871 until 1988.
Developer Colin Shaw said that the iron columns of the press hall would be kept and restored.
Two councillors voted against, saying the street needed shops and not another block of flats.""",
    headline="Newspaper office to become flats as Aldmere changes",
    outlet="Aldmere Courier",
    author="Ruth Ames",
    published="18 November 2025",
)
tell(
    "kicker LEAD in capitals, company told",
    f"""COURTS
EXCLUSIVE
{ENGLISH_TITLE}
Exclusive by RUTH AMES
18:02, 18 NOV 2025
Updated 19:40, 18 NOV 2025
{ENGLISH}""",
    headline=ENGLISH_TITLE,
    author="RUTH AMES",
    published="18:02, 18 NOV 2025",
    updated="19:40, 18 NOV 2025",
)
SWEDISH = """Tingsrätten i Aldmora har beslutat att ett zinksmältverk med 640 anställda ska stängas.
Domarna fann på tisdagen att anläggningen hade överskridit gränsen för bly 41 dagar sedan januari.
Ägaren Brandt Metall säger att bolaget överklagar och att ugnarna svalnar under tre veckor.
– Min far arbetade där och mina söner gör det också, säger fackets sekreterare Karla Brodin.
De boende vid Nedre kajen stämde bolaget efter att blodprov på två skolor visat höga halter av bly."""
SWEDISH_TITLE = "Domstol stänger zinksmältverk i Aldmora på grund av bly"
tell(
    "Swedish: Aldmoraposten, TT, Publicerad/Uppdaterad",
    f"""Aldmoraposten
Nyheter Sport Kultur Familj
{SWEDISH_TITLE}
Av Lisa Ekman
Publicerad 18 november 2025 14.05
Uppdaterad 18 november 2025 16.30
{SWEDISH}
(TT)""",
    headline=SWEDISH_TITLE,
    author="Lisa Ekman",
    published="18 november 2025 14.05",
    updated="18 november 2025 16.30",
    outlet="Aldmoraposten",
    credit="TT",
)
SPANISH = """El tribunal regional de Aldemar ha ordenado el cierre de una fundición de zinc que emplea a 640 personas.
Los jueces concluyeron el martes que la planta había superado su límite de plomo en 41 días desde enero.
La propietaria, Metales Brandt, anunció que recurrirá y que los hornos se enfriarán durante tres semanas.
«Mi padre trabajó allí y mis hijos también», dijo la secretaria del sindicato, Carla Bordón.
Los vecinos del muelle bajo habían demandado a la empresa después de unos análisis de sangre en dos colegios."""
SPANISH_TITLE = "Un tribunal ordena cerrar la fundición de zinc de Aldemar"
tell(
    "Spanish: El Diario de, firma con ciudad, agencias",
    f"""El Diario de Aldemar
Portada | Local | Deportes
{SPANISH_TITLE}
Lucía Ferrer | Aldemar
18 de noviembre de 2025 a las 13:20 h
{SPANISH}
Con información de EFE""",
    headline=SPANISH_TITLE,
    author="Lucía Ferrer",
    published="18 de noviembre de 2025 a las 13:20 h",
    outlet="El Diario de Aldemar",
    credit="EFE",
)
DUTCH = """De rechtbank in Aldermeer heeft de sluiting bevolen van een zinksmelterij waar 640 mensen werken.
De rechters stelden dinsdag vast dat de fabriek sinds januari op 41 dagen te veel lood uitstootte.
Eigenaar Brandt Metaal zei in beroep te gaan en de ovens in drie weken te laten afkoelen.
"Mijn vader werkte er en mijn zonen ook", zei vakbondssecretaris Karla Brouwer.
Bewoners van de Lage Kade spanden de zaak aan na bloedonderzoek op twee scholen."""
DUTCH_TITLE = "Rechter sluit zinksmelterij in Aldermeer om lood"
tell(
    "Dutch: Aldermeers Dagblad, Door, bijgewerkt om",
    f"""Aldermeers Dagblad
{DUTCH_TITLE}
Door Joris Bakker
18 november 2025, 12:10, bijgewerkt om 14:45
{DUTCH}
© Aldermeers Dagblad""",
    headline=DUTCH_TITLE,
    author="Joris Bakker",
    published="18 november 2025, 12:10",
    updated="14:45",
    outlet="Aldermeers Dagblad",
)
tell(
    "trap: numbers and menus only, no headline; date of page",
    f"""Tuesday, November 18, 2025
Home Business Politics Courts Weather
Sign in
{ENGLISH}
Share this
Most popular
Ten best walks near Aldmere""",
)
tell(
    "two bylines, photo credit between",
    f"""Skip to main content
{ENGLISH_TITLE}
Residents had sued after blood tests at two schools
By Ruth Ames and Dev Patel
Photographs by Lena Moss
Nov. 18, 2025, 5:32 p.m. ET
{ENGLISH}
Ruth Ames is a reporter for Quayside Monitor covering industry.
Dev Patel is an editor at Quayside Monitor.""",
    headline=ENGLISH_TITLE,
    author="Ruth Ames, Dev Patel",
    published="Nov. 18, 2025, 5:32 p.m. ET",
    outlet="Quayside Monitor",
)
tell(
    "opinion: bio line, first person, title with colon",
    """Opinion
Carla Brodie
Lead is not a price worth paying
I have breathed the air of the Lower Quay for fifty-one years, and I know what the smelter has given and taken.
When the regional court ordered the plant to close on Tuesday, half of my street cheered and the other half wept.
Brandt Metals exceeded its limit for lead on 41 days this year, and nobody at the company lost a day of pay for it.
The 640 who work there deserve better than a choice between wages and the blood of their children.
Carla Brodie is secretary of the smelters' union in Aldmere.""",
    headline="Lead is not a price worth paying",
    author="Carla Brodie",
)
tell(
    "html: h1 is the site, h2 the story; meta only",
    f"""<html lang="en"><head><title>Quayside Monitor</title><meta name="author" content="admin">
<meta property="og:site_name" content="Quayside Monitor">
</head>
<body><h1>Quayside Monitor</h1><h3>Independent news from the coast</h3>

<ul><li><a href=/>Home</a></li><li><a href=/a>About</a></li></ul>
<h2>{ENGLISH_TITLE}</h2><p><em>By Ruth Ames</em></p>
<p><em>November 18, 2025</em></p>
{"".join(f"<p>{x}</p>" for x in ENGLISH.splitlines())}
<p>Additional reporting by Inland News Agency.</p></body></html>""",
    headline=ENGLISH_TITLE,
    author="Ruth Ames",
    published="November 18, 2025",
    outlet="Quayside Monitor",
    credit="Inland News Agency",
)
tell(
    "html: teaser list before, article in div, dc.creator",
    f"""<!doctype html><html><head><meta charset=utf-8>
<title>{ENGLISH_TITLE} – Aldmere Advertiser</title>
<meta name="dc.creator" content="Ruth Ames, Crime Reporter">
<meta name="dcterms.issued" content="2025-11-18">
</head>
<body>
<div class=top><a href=/1>Ferry strike enters its third week</a>
<a href=/2>Mayor to step down</a></div>

<div class=story><div class=t>{ENGLISH_TITLE}</div>
{"".join(f"<p>{x}</p>" for x in ENGLISH.splitlines())}</div>
<div>© 2025 Aldmere Advertiser</div></body></html>""",
    headline=ENGLISH_TITLE,
    author="Ruth Ames",
    published="2025-11-18",
    outlet="Aldmere Advertiser",
)
tell(
    "trap: poem-like recipe box, 'Words and pictures'",
    f"""quayside monitor
{ENGLISH_TITLE}
Words and pictures: Lena Moss
18 Nov 2025
{ENGLISH}""",
    headline=ENGLISH_TITLE,
    author="Lena Moss",
    published="18 Nov 2025",
)
tell(
    "aggregator: source line with link and time ago",
    f"""NewsHub24
Top stories
{ENGLISH_TITLE}
Aldmere Advertiser • 3 hours ago
{ENGLISH}
Read the full story at Aldmere Advertiser""",
    headline=ENGLISH_TITLE,
)


@pytest.mark.parametrize("name", TOLD)
def test_each_field_is_right_or_not_stated(name: str, fields_of: Callable[..., dict[str, str]]) -> None:
    text, right = TOLD[name]
    assert fields_of(text, "language") == right
