"""The frost in a wine valley as twelve kinds of houses tell it, made up blind: every field right or none."""

from collections.abc import Callable

import pytest

TOLD: dict[str, tuple[str, dict[str, str]]] = {}


def tell(name: str, text: str, **right: str) -> None:
    TOLD[name] = (text, right)


TITLE = "Late frost destroys half of the Orla valley's grapes"
TEXT = """A late frost has destroyed about half of this year's grapes in the Orla valley, growers said on Friday.
Temperatures fell to minus 6.2 degrees before dawn, the lowest in a May night since measurements began in 1954.
"We lit eleven hundred candles and it was not enough," said Petra Vogt, whose family has made wine here since 1802.
The growers' union put the damage at 38 million crowns and asked the government for loans without interest.
The vines themselves will survive, but a second flowering seldom brings more than a fifth of a usual harvest."""

tell(
    "local paper: what's on beside it, reporter with a telephone number",
    f"""Orla Valley Messenger
Your Town | What's On | Notices | Jobs
{TITLE}
By Hanna Brook, Chief Reporter
hanna.brook@messenger.example | 01632 960 001
Published: 16th May 2025, 11:20
What's on: Wine fair, 24 May 2025, Market Hall
{TEXT}
What's On in the Valley
Doors 7 pm, 24 May 2025
© 2025 Orla Valley Messenger""",
    headline=TITLE,
    outlet="Orla Valley Messenger",
    author="Hanna Brook",
    published="16th May 2025, 11:20",
)
tell(
    "trade press: sponsor, issue, number of minutes",
    f"""Cellar & Vine Weekly
Production  Markets  People  Events
In association with Glasswerk AG
{TITLE}
16 May 2025 | By Milos Farkas | 3 min read
{TEXT}
This article first appeared in the June 2025 issue of Cellar & Vine Weekly.
Milos Farkas is markets editor at Cellar & Vine Weekly.""",
    headline=TITLE,
    outlet="Cellar & Vine Weekly",
    author="Milos Farkas",
    published="16 May 2025",
)
tell(
    "broadcaster's transcript: host and guest, time of broadcast",
    f"""Morning on Four
Transcript
{TITLE}
Broadcast 16 May 2025, 7:15 AM
Download this episode
{TEXT}
HOST: And how does a grower sleep in such a night, Petra Vogt?
VOGT: You don't. You carry candles and count degrees.
HOST: Thank you for talking to us this morning.
This is a rush transcript and may contain errors.""",
    headline=TITLE,
    published="16 May 2025, 7:15 AM",
)
tell(
    "press release: embargo, contact, about the union",
    f"""FOR IMMEDIATE RELEASE
May 16, 2025
{TITLE}
ORLA, May 16, 2025 – {TEXT}
###
Media contact: Jana Weiss, press@orlagrowers.example, +49 30 901820
About the Orla Growers' Union
The Orla Growers' Union represents 412 wineries.""",
    headline=TITLE,
    published="May 16, 2025",
)
tell(
    "wire copy: slug, correction line, editing credit",
    f"""WEATHER-WINE/FROST (UPDATE 2)
UPDATE 2-{TITLE}
(Corrects temperature in second paragraph)
By Milos Farkas
ORLA, May 16 (Continental Wire) - {TEXT}
(Reporting by Milos Farkas; editing by Ruth Sands)
((milos.farkas@continental.example; +36 1 555 0117))""",
    headline=f"UPDATE 2-{TITLE}",
    author="Milos Farkas",
    credit="Continental Wire",
)
tell(
    "magazine essay: issue line, by in capitals, drop capital, about the author at the end",
    """THE LONG TABLE
ISSUE 14 / SPRING 2025
What the frost left us
BY ELIAS ROTH
PHOTOGRAPHS BY MINA SOLER
I was nine when my grandfather first woke me to carry candles between the vines, and I did not know it was an honour.
The cold came down from the pass in those nights like an animal, and we walked between the rows to keep it off.
Last week it came again, and half of the valley's harvest was black before the sun had reached the church tower.
My grandfather's hands shook too much for matches, so he held the lamp and counted the rows aloud as we went.
Elias Roth is a novelist. His last book, The Slow Cellar, was published by Harrow Press in March 2024.""",
    author="ELIAS ROTH",  # its headline, short and in words that the text hardly uses, is missed
)
GERMAN_TITLE = "Später Frost zerstört die halbe Weinernte im Orlatal"
GERMAN = """Ein später Frost hat im Orlatal etwa die Hälfte der diesjährigen Weinernte zerstört, teilten die Winzer mit.
Die Temperatur fiel vor Sonnenaufgang auf minus 6,2 Grad, so tief wie in keiner Mainacht seit 1954.
„Wir haben elfhundert Kerzen angezündet, und es hat nicht gereicht“, sagte die Winzerin Petra Vogt.
Der Verband der Winzer bezifferte den Schaden auf 38 Millionen Kronen und bat um zinslose Darlehen.
Die Reben selbst werden überleben, doch eine zweite Blüte bringt selten mehr als ein Fünftel der Ernte."""
tell(
    "German: Stand, Autorenkürzel, Quelle mit zwei Agenturen",
    f"""Orlataler Tagblatt
Lokales Sport Kultur Abo
{GERMAN_TITLE}
Stand: 16.05.2025, 14:30 Uhr
Von: Heike Lorenz
{GERMAN}
(hlo/dpa)
Artikel drucken""",
    headline=GERMAN_TITLE,
    outlet="Orlataler Tagblatt",
    author="Heike Lorenz",
    updated="16.05.2025, 14:30 Uhr",
)
POLISH_TITLE = "Późny przymrozek zniszczył połowę winogron w dolinie Orli"
POLISH = """Późny przymrozek zniszczył około połowy tegorocznych winogron w dolinie Orli, podali w piątek winiarze.
Temperatura spadła przed świtem do minus 6,2 stopnia, najniżej w majową noc od początku pomiarów w 1954 roku.
„Zapaliliśmy tysiąc sto świec i to nie wystarczyło” – powiedziała Petra Wójcik, winiarka z dziada pradziada.
Związek winiarzy oszacował straty na 38 milionów koron i poprosił rząd o nieoprocentowane pożyczki.
Same krzewy przetrwają, ale drugie kwitnienie rzadko daje więcej niż jedną piątą zwykłych zbiorów."""
tell(
    "Polish: autor, opublikowano, aktualizacja, źródło",
    f"""Głos Doliny
{POLISH_TITLE}
Autor: Anna Kowalska
Opublikowano: 16.05.2025 11:20
Aktualizacja: 16.05.2025 15:02
{POLISH}
Źródło: PAP""",
    headline=POLISH_TITLE,
    outlet="Głos Doliny",
    author="Anna Kowalska",
    published="16.05.2025 11:20",
    updated="16.05.2025 15:02",
    credit="PAP",
)
PORTUGUESE_TITLE = "Geada tardia destrói metade das uvas do vale do Orla"
PORTUGUESE = """Uma geada tardia destruiu cerca de metade das uvas deste ano no vale do Orla, dizem os viticultores.
A temperatura caiu antes do amanhecer para 6,2 graus negativos, a mais baixa numa noite de maio desde 1954.
"Acendemos mil e cem velas e não chegou", disse Petra Vargas, cuja família faz vinho aqui desde 1802.
A união dos viticultores calculou o prejuízo em 38 milhões de coroas e pediu ao governo empréstimos sem juros.
As videiras vão sobreviver, mas uma segunda floração raramente traz mais de um quinto da colheita habitual."""
tell(
    "Portuguese: Por, atualizado, com agência",
    f"""Jornal do Vale
Início > Economia
{PORTUGUESE_TITLE}
Por Beatriz Lemos
16/05/2025 11h20 - Atualizado em 16/05/2025 15h02
{PORTUGUESE}
*Com informações da Lusa""",
    headline=PORTUGUESE_TITLE,
    outlet="Jornal do Vale",
    author="Beatriz Lemos",
    published="16/05/2025 11h20",
    updated="16/05/2025 15h02",
    credit="Lusa",
)
tell(
    "html: student paper, three names and their desks, volunteers thanked",
    f"""<html><head><title>{TITLE} | The Orla Student</title>
<meta property="article:published_time" content="2025-05-16T09:20:00+02:00"></head>
<body><header><a href=/>The Orla Student</a></header>
<article><h1>{TITLE}</h1><p class=byline>Ines Park, Leo Stamm and Mara Quist</p><p>News Desk</p>
{"".join(f"<p>{line}</p>" for line in TEXT.splitlines())}
<p>With thanks to the volunteers of Room 12.</p></article>
<footer>© The Orla Student 2025</footer></body></html>""",
    headline=TITLE,
    outlet="Orla Student",
    author="Ines Park, Leo Stamm, Mara Quist",
    published="2025-05-16T09:20:00+02:00",
)
tell(
    "html: blog, posted by with time, archive by month, comments with dates",
    f"""<html><head><title>The Pruning Knife</title></head><body><h1><a href=/>The Pruning Knife</a></h1>
<div class=post><h2>{TITLE}</h2><div class=meta>Posted by Ursula on Friday, May 16, 2025 at 9:41 PM</div>
{"".join(f"<p>{line}</p>" for line in TEXT.splitlines())}</div>
<div class=comments><h3>2 comments</h3><p>Rolf, May 17, 2025: So sorry to hear it.</p></div>
<ul class=archive><li>April 2025</li><li>March 2025</li></ul></body></html>""",
    headline=TITLE,
    author="Ursula",
    published="Friday, May 16, 2025 at 9:41 PM",
)
tell(
    "trap: weather warning box, dates of it, quoted expert's title",
    f"""Weather warnings
Frost: valid until 17 May 2025, 09:00
Issued by: National Weather Office
{TITLE}
Prof. Petra Vogt
{TEXT}
Last reviewed 2 January 2024
Photo: Continental Wire""",
    headline=TITLE,
)


@pytest.mark.parametrize("name", TOLD)
def test_each_field_is_right_or_not_stated(name: str, fields_of: Callable[..., dict[str, str]]) -> None:
    text, right = TOLD[name]
    assert fields_of(text, "language") == right
