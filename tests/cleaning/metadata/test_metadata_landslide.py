"""A landslide as fifteen houses tell it, made up before it was looked how it comes out: every field right or none."""

from collections.abc import Callable

import pytest

TOLD: dict[str, tuple[str, dict[str, str]]] = {}


def tell(name: str, text: str, **right: str) -> None:
    TOLD[name] = (text, right)


ENGLISH = """A landslide has buried the only road to the village of Kaldvik, leaving about 300 people without a way out.
The slope above the road gave way shortly before four on Sunday morning after three days of rain, the road office said.
Nobody was hurt, but two empty cars and a bus shelter were carried into the fjord.
"We heard it before we saw it, like a train that does not stop," said shopkeeper Randi Moe.
Food and medicine are being brought by boat until a temporary track is cleared, which may take two weeks."""
ENGLISH_TITLE = "Landslide cuts off Norwegian village of Kaldvik"
tell(
    "US local tv, kicker, staff byline, two stamps",
    f"""Sign in
KVLD 7
LOCAL
{ENGLISH_TITLE}
Mara Holt, KVLD News
Updated: 10:15 AM CST Nov 17, 2025
Posted 7:02 AM CST Nov 17, 2025
KALDVIK — {ENGLISH}
Copyright 2025 by KVLD News. All rights reserved.""",
    headline=ENGLISH_TITLE,
    author="Mara Holt",
    updated="10:15 AM CST Nov 17, 2025",
    published="7:02 AM CST Nov 17, 2025",
    outlet="KVLD News",
)
ITALIAN = """Una frana ha sepolto l'unica strada per il paese di Valdorso, isolando circa trecento persone.
Il versante ha ceduto domenica poco prima delle quattro, dopo tre giorni di pioggia, ha detto la Protezione civile.
Nessuno è rimasto ferito, ma due auto vuote e una pensilina sono finite nel lago.
«L'abbiamo sentita prima di vederla», ha raccontato la negoziante Rita Monti.
Viveri e medicine arrivano in barca finché non sarà aperta una pista provvisoria, forse tra due settimane."""
ITALIAN_TITLE = "Frana isola il borgo di Valdorso, trecento persone bloccate"
tell(
    "Italian daily: masthead, di, redaction time",
    f"""Il Corriere del Lago
Cronaca  Sport  Cultura  Meteo
{ITALIAN_TITLE}
di Sandra Colli
17 novembre 2025 alle 11:20
Condividi
{ITALIAN}
© Riproduzione riservata""",
    headline=ITALIAN_TITLE,
    author="Sandra Colli",
    published="17 novembre 2025 alle 11:20",
    outlet="Il Corriere del Lago",
)
GERMAN = """Ein Erdrutsch hat die einzige Straße in das Dorf Kaltwies verschüttet, rund 300 Menschen sind abgeschnitten.
Der Hang geriet am Sonntag kurz vor vier Uhr nach drei Tagen Regen ins Rutschen, teilte das Straßenbauamt mit.
Verletzt wurde niemand, doch zwei leere Autos und ein Wartehäuschen wurden in den See gerissen.
„Wir haben es gehört, bevor wir es sahen“, sagte die Händlerin Rita Moos.
Lebensmittel und Medikamente kommen mit dem Boot, bis in etwa zwei Wochen eine Notspur geräumt ist."""
GERMAN_TITLE = "Erdrutsch schneidet Kaltwies von der Außenwelt ab"
tell(
    "German: tagline, agency credit dpa, Stand",
    f"""Kaltwieser Bote
Die unabhängige Heimatzeitung seit 1894
{GERMAN_TITLE}
Von Jens Ohlert, Redakteur Lokales
Stand: 17. November 2025, 9:40 Uhr
Nach dem Erdrutsch am Sonntag. Foto: Uwe Lang
{GERMAN}
(mit dpa)""",
    headline=GERMAN_TITLE,
    author="Jens Ohlert",
    updated="17. November 2025, 9:40 Uhr",
    outlet="Kaltwieser Bote",
    credit="dpa",
)
PORTUGUESE = """Um deslizamento soterrou a única estrada para a vila de Valfrio, deixando cerca de 300 pessoas isoladas.
A encosta cedeu no domingo pouco antes das quatro da manhã, depois de três dias de chuva, disse a prefeitura.
Ninguém ficou ferido, mas dois carros vazios e um abrigo de ônibus caíram no rio.
"Ouvimos antes de ver", contou a comerciante Rita Moura.
Alimentos e remédios chegam de barco até que uma pista provisória seja aberta, talvez em duas semanas."""
PORTUGUESE_TITLE = "Deslizamento isola vila de Valfrio após três dias de chuva"
tell(
    "Portuguese: Por, publicado e atualizado",
    f"""Menu
Buscar
Assine
{PORTUGUESE_TITLE}
Por Sandra Colaço — Valfrio
17/11/2025 07h45 · Atualizado há 2 horas
{PORTUGUESE}
Leia também
Prefeitura adia obra da ponte""",
    headline=PORTUGUESE_TITLE,
    author="Sandra Colaço",
    published="17/11/2025 07h45",
)
FRENCH = """Un glissement de terrain a enseveli l'unique route du village de Valfroid, isolant quelque 300 habitants.
La pente a cédé dimanche peu avant quatre heures, après trois jours de pluie, a indiqué la préfecture.
Personne n'a été blessé, mais deux voitures vides et un abribus ont été emportés dans le lac.
« On l'a entendu avant de le voir », a raconté la commerçante Rita Mounier.
Vivres et médicaments arrivent par bateau jusqu'à l'ouverture d'une piste provisoire, d'ici deux semaines."""
FRENCH_TITLE = "Glissement de terrain : le village de Valfroid coupé du monde"
tell(
    "French: rédaction avec AFP, publié/mis à jour time",
    f"""Accueil > Région > Faits divers
{FRENCH_TITLE}
Par la rédaction avec AFP
Publié le 17/11/2025 à 08:12, mis à jour le 17/11/2025 à 12:30
Temps de lecture : 2 min
{FRENCH}""",
    headline=FRENCH_TITLE,
    published="17/11/2025 à 08:12",
    updated="17/11/2025 à 12:30",
    credit="AFP",
)
tell(
    "newsletter, no headline; salutation",
    f"""Good morning. It's Monday.
View in browser
{ENGLISH}
You are receiving this email because you signed up on our website.
Unsubscribe""",
)
tell(
    "caption first, then headline, byline with agency",
    f"""A rescue boat on the fjord at Kaldvik on Sunday. (Picture: Nils Berg)
{ENGLISH_TITLE}
By Petra Vance, Associated Press
November 17, 2025
{ENGLISH}""",
    headline=ENGLISH_TITLE,
    author="Petra Vance",
    published="November 17, 2025",
    credit="Associated Press",
)
RUSSIAN = """Оползень засыпал единственную дорогу в посёлок Каменка, около 300 человек оказались отрезаны от мира.
Склон сошёл в воскресенье незадолго до четырёх утра после трёх дней дождя, сообщили в дорожной службе.
Никто не пострадал, но две пустые машины и остановку унесло в озеро.
«Мы услышали его раньше, чем увидели», — рассказала продавщица Рита Мохова.
Продукты и лекарства доставляют на лодках, временную дорогу обещают открыть через две недели."""
RUSSIAN_TITLE = "Оползень отрезал от мира посёлок Каменка"
tell(
    "Russian: time date bare, author label, source",
    f"""Новости
Общество
{RUSSIAN_TITLE}
17 ноября 2025, 10:05
Автор: Ирина Зуева
{RUSSIAN}
Источник: Интерфакс""",
    headline=RUSSIAN_TITLE,
    author="Ирина Зуева",
    published="17 ноября 2025, 10:05",
    credit="Интерфакс",
)
tell(
    "reprint of another house, 'This story was originally published by'",
    f"""The Fjord Herald
{ENGLISH_TITLE}
Mara Holt, Nordic Monitor
17 November 2025
{ENGLISH}
This story was originally published by Nordic Monitor and is republished here with permission.""",
    headline=ENGLISH_TITLE,
    author="Mara Holt",
    published="17 November 2025",
    outlet="The Fjord Herald",
    credit="Nordic Monitor",
)
tell(
    "press release: no author; contact",
    f"""PRESS RELEASE
For immediate release
{ENGLISH_TITLE}
KALDVIK, Norway, Nov. 17, 2025 /NordPR/ -- {ENGLISH}
Media contact: Lise Dahl, +47 555 010, press@roadoffice.example""",
    headline=ENGLISH_TITLE,
)
tell(
    "forum-like blog: posted by account, comments",
    f"""Fjordblog
{ENGLISH_TITLE}
Posted by moosewatcher on November 17, 2025
{ENGLISH}
3 comments
Randi says: glad all are safe
Filed under: roads""",
    headline=ENGLISH_TITLE,
    author="moosewatcher",
    published="November 17, 2025",
)
POLISH = """Osuwisko zasypało jedyną drogę do wsi Zimnica, odcinając od świata około 300 osób.
Zbocze runęło w niedzielę tuż przed czwartą rano po trzech dniach deszczu, podał zarząd dróg.
Nikt nie ucierpiał, ale dwa puste samochody i wiata przystankowa wpadły do jeziora.
„Usłyszeliśmy to, zanim zobaczyliśmy” – powiedziała sklepikarka Rita Mol.
Żywność i leki dowożone są łodziami, a tymczasowa droga ma być gotowa za dwa tygodnie."""
POLISH_TITLE = "Osuwisko odcięło od świata wieś Zimnica"
tell(
    "Polish: Autor, data publikacji, aktualizacja, PAP",
    f"""Kurier Zimnicki
Strona główna | Region | Wypadki
{POLISH_TITLE}
Autor: Iga Sowa
Data publikacji: 17.11.2025, 09:15
Aktualizacja: 17.11.2025, 13:02
{POLISH}
Źródło: PAP""",
    headline=POLISH_TITLE,
    author="Iga Sowa",
    published="17.11.2025, 09:15",
    updated="17.11.2025, 13:02",
    outlet="Kurier Zimnicki",
    credit="PAP",
)
tell(
    "html old: font +2, byline in italics, copyright",
    f"""<html><head>
<title>The Fjord Herald - News</title></head><body bgcolor="#ffffff">
<table><tr><td><a href="/">Home</a><br><a href="/s">Sport</a><br>
<a href="/o">Opinion</a></td><td>
<font size="+2"><b>{ENGLISH_TITLE}</b></font><br><i>By Mara Holt, Herald Staff Writer</i>
<br>November 17, 2025<p>{"<p>".join(ENGLISH.splitlines())}
<p><font size="-1">Copyright 2025 The Fjord Herald</font></td></tr></table></body></html>""",
    headline=ENGLISH_TITLE,
    author="Mara Holt",
    published="November 17, 2025",
    outlet="The Fjord Herald",
)
tell(
    "html modern, h2 headline, no json, time element, author link",
    f"""<!doctype html><html lang="en"><head>
<title>{ENGLISH_TITLE} | Nordic Monitor</title></head><body>
<nav><a href=/>Nordic Monitor</a><a href=/w>World</a></nav>

<main><div class="hero"><h2>{ENGLISH_TITLE}</h2>
<p class="dek">Boats bring food while crews clear a track along the fjord</p>
<div><a rel="author" href="/a">Mara Holt</a> · <time datetime="2025-11-17T08:00:00Z">3 hours ago</time></div></div>
<figure><img><figcaption>The road at Kaldvik (Image: Road Office)</figcaption></figure>
{"".join(f"<p>{x}</p>" for x in ENGLISH.splitlines())}</main>
<aside><h3>Most read</h3><a href=/1>Ferry strike enters third week</a></aside>
<footer>© 2025 Nordic Monitor</footer></body></html>""",
    headline=ENGLISH_TITLE,
    author="Mara Holt",
    published="2025-11-17T08:00:00Z",
    outlet="Nordic Monitor",
)
UKRAINIAN = """Зсув засипав єдину дорогу до села Кам'янка, близько 300 людей опинилися відрізаними від світу.
Схил зійшов у неділю незадовго до четвертої ранку після трьох днів дощу, повідомили в дорожній службі.
Ніхто не постраждав, але дві порожні машини й зупинку знесло в озеро.
«Ми почули його раніше, ніж побачили», — розповіла продавчиня Рита Мохова.
Продукти й ліки доставляють човнами, тимчасову дорогу обіцяють відкрити за два тижні."""
UKRAINIAN_TITLE = "Зсув відрізав від світу село Кам'янка"
tell(
    "Ukrainian: date right under headline with weekday, name beside, views",
    f"""Головна / Новини / Події
{UKRAINIAN_TITLE}
Понеділок, 17 листопада 2025, 10:05
Олена Зуєва
Переглядів: 1204
{UKRAINIAN}
Читайте також: Міст через Рось закрили на ремонт
Передрук матеріалів лише з посиланням""",
    headline=UKRAINIAN_TITLE,
    author="Олена Зуєва",
    published="17 листопада 2025, 10:05",
)


@pytest.mark.parametrize("name", TOLD)
def test_each_field_is_right_or_not_stated(name: str, fields_of: Callable[..., dict[str, str]]) -> None:
    text, right = TOLD[name]
    assert fields_of(text, "language") == right
