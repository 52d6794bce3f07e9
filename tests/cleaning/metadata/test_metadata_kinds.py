"""More texts as scrapers leave them, made up before it was looked how they come out: each field right or not stated."""

from collections.abc import Callable

import pytest

ENGLISH_TITLE = "Hospital in Tarnby closes its only maternity ward"
ENGLISH = """\
The hospital in Tarnby will close its maternity ward at the end of June, the regional health board decided on Wednesday.

Expectant mothers will have to travel 84 kilometres to Osterdal, over a pass that was closed for weeks last winter.

"Somebody will give birth in a snowdrift," said midwife Greta Solheim, who has worked there for twenty-six years.

The board said that it could not find enough doctors, and that the ward had seen only 112 births in the past year."""
BELLS_TITLE = "Thieves take bronze bells from three village churches"
BELLS = """\
Bronze bells weighing more than a tonne were stolen from three churches in the Harrow valley in a single night.

Police believe that the thieves used a lorry with a crane, because the largest of the bells hung twelve metres up.

The bell of Nether Harrow was cast in 1641 and survived two wars, churchwarden Alice Penn told reporters on Friday.

Scrap dealers in the county were asked to look out for it. Bronze fetches about six pounds a kilogram at present."""
GERMAN_TITLE = "Klinik schließt ihre letzte Geburtsstation"
GERMAN = """\
Die Klinik in Tarnbach schließt Ende Juni ihre Geburtsstation, wie der Aufsichtsrat am Mittwoch entschieden hat.

Schwangere müssen künftig 84 Kilometer weit nach Osterthal fahren, über einen Pass, der im Winter oft gesperrt ist.

„Irgendwann kommt ein Kind in einer Schneewehe zur Welt“, sagte die Hebamme Greta Solheim, seit 26 Jahren dort.

Der Aufsichtsrat erklärte, man finde nicht genügend Ärzte, und im letzten Jahr habe es nur 112 Geburten gegeben."""
FRENCH_TITLE = "L'hôpital ferme sa dernière maternité"
FRENCH = """\
L'hôpital de Tarnbourg fermera sa maternité à la fin du mois de juin, a décidé mercredi le conseil de surveillance.

Les futures mères devront parcourir 84 kilomètres jusqu'à Valmont, par un col qui est souvent fermé pendant l'hiver.

« Un jour, un enfant naîtra dans la neige », a déclaré la sage-femme Greta Solane, qui y travaille depuis vingt-six ans.

La direction explique qu'elle ne trouve pas assez de médecins et que le service n'a connu que 112 naissances."""
SPANISH_TITLE = "El hospital cierra su última maternidad"
SPANISH = """\
El hospital de Tarnera cerrará su maternidad a finales de junio, decidió el miércoles el consejo regional de salud.

Las embarazadas tendrán que viajar 84 kilómetros hasta Valmonte, por un puerto que estuvo cerrado diecinueve días.

«Algún día nacerá un niño en la nieve», dijo la partera Greta Solana, que trabaja allí desde hace veintiséis años.

El consejo afirmó que no encuentra médicos suficientes y que en el último año solo hubo 112 partos en el hospital."""
POLISH_TITLE = "Szpital w Tarnowie zamyka jedyny oddział położniczy"
POLISH = """\
Szpital w Tarnowie zamknie oddział położniczy z końcem czerwca, zdecydowała w środę rada nadzorcza placówki.

Ciężarne kobiety będą musiały jeździć 84 kilometry do sąsiedniego miasta przez przełęcz, która zimą bywa zamknięta.

„Kiedyś dziecko urodzi się w zaspie” – powiedziała położna Greta Solska, która pracuje tam od dwudziestu sześciu lat.

Rada tłumaczy, że brakuje lekarzy, a w ubiegłym roku na oddziale przyszło na świat tylko 112 dzieci."""
DUTCH_TITLE = "Ziekenhuis sluit laatste kraamafdeling"
DUTCH = """\
Het ziekenhuis in Tarnburg sluit eind juni de kraamafdeling, heeft de raad van bestuur woensdag besloten.

Zwangere vrouwen moeten straks 84 kilometer reizen over een weg die afgelopen winter negentien dagen dicht was.

"Ooit wordt er een kind in de sneeuw geboren", zei verloskundige Greta Solheim, die er al zesentwintig jaar werkt.

De raad zegt dat er niet genoeg artsen te vinden zijn en dat er vorig jaar maar 112 kinderen werden geboren."""
RUSSIAN_TITLE = "Больница закрывает единственное родильное отделение"
RUSSIAN = """\
Больница в Тарнове закроет родильное отделение в конце июня, решил в среду областной совет по здравоохранению.

Беременным придется ехать 84 километра через перевал, который прошлой зимой был закрыт девятнадцать дней.

«Когда-нибудь ребенок родится в сугробе», — сказала акушерка Грета Солова, которая работает там двадцать шесть лет.

В совете объяснили, что не могут найти врачей и что за год в отделении родилось только 112 детей."""
KOREAN_TITLE = "탄비 병원, 하나뿐인 분만실 문 닫는다"
KOREAN = """\
탄비 병원은 6월 말에 분만실을 폐쇄하기로 했다고 지역 보건위원회가 수요일 밝혔다.

임신부들은 지난겨울 열아홉 날이나 막혔던 고개를 넘어 84킬로미터를 가야 한다.

26년째 분만실에서 일해 온 조산사는 "언젠가는 눈더미에서 아이가 태어날 것"이라고 말했다.

위원회는 의사를 구할 수 없으며 지난해 출생아는 112명에 그쳤다고 설명했다."""
CHINESE_TITLE = "塔恩医院将关闭唯一的产科病房"
CHINESE = """\
地区卫生委员会星期三决定，塔恩医院将于六月底关闭产科病房，这是该地区唯一的产科病房。

孕妇今后必须前往84公里以外的城市分娩，途中要翻越去年冬天曾关闭十九天的山口。

在那里工作了二十六年的助产士说：“总有一天会有孩子出生在雪堆里。”

委员会表示无法找到足够的医生，并称去年病房只有112名婴儿出生。"""
TEXTS: dict[str, tuple[str, dict[str, str]]] = {
    "local TV: By: with colon, posted and last updated": (
        f"Menu\nWatch Live\nWeather\nLocal News\nActions\nFacebook Tweet Email\n{ENGLISH_TITLE}\n"
        "By: Dana Whitfield\nPosted 6:15 PM, Mar 06, 2025 and last updated 9:40 PM, Mar 06, 2025\n\n"
        f"{ENGLISH}\n\nReport a typo\nCopyright 2025 Scripps Media, Inc. All rights reserved.",
        {
            "headline": ENGLISH_TITLE,
            "author": "Dana Whitfield",
            "published": "6:15 PM, Mar 06, 2025",
            "updated": "9:40 PM, Mar 06, 2025",
            "language": "en",
        },
    ),
    "public radio: station and byline on a line": (
        f"Donate\nPlay Live Radio\nNext Up:\nAvailable On Air Stations\n{ENGLISH_TITLE}\n"
        "WXQR 89.3 | By Tom Ferris\nPublished March 6, 2025 at 6:15 AM EST\nListen • 3:42\n\n"
        f"{ENGLISH}\n\nTom Ferris\nTom Ferris is a reporter at WXQR.\nSee stories by Tom Ferris",
        {
            "headline": ENGLISH_TITLE,
            "author": "Tom Ferris",
            "outlet": "WXQR",
            "published": "March 6, 2025 at 6:15 AM EST",
            "language": "en",
        },
    ),
    "radio masthead with frequency and slogan": (
        f"KDVL 101.5 FM - Your Home for Harrow News\nHome\nOn-Air\nContests\n{BELLS_TITLE}\nMarch 7, 2025\n\n{BELLS}",
        {"headline": BELLS_TITLE, "published": "March 7, 2025", "language": "en"},
    ),
    "tabloid: capitals and PUBLISHED": (
        f"{BELLS_TITLE}\nBy LUCY HARROWGATE, CRIME REPORTER\n"
        "PUBLISHED: 18:05, 7 March 2025 | UPDATED: 09:10, 8 March 2025\n12\nshares\n34\n"
        f"View comments\n\n{BELLS}\n\nShare or comment on this article",
        {
            "headline": BELLS_TITLE,
            "author": "LUCY HARROWGATE",
            "published": "18:05, 7 March 2025",
            "updated": "09:10, 8 March 2025",
            "language": "en",
        },
    ),
    "India: written by an agency, edited by a person": (
        f"India News\n{BELLS_TITLE}\nWritten by: Press Trust of India\nEdited by: Neha Rao\n"
        f"Mumbai | Updated: March 07, 2025 18:05 IST\n2 min read\n\n{BELLS}\n\n"
        "(Except for the headline, this story has not been edited by our staff and is published from a "
        "syndicated feed.)",
        {
            "headline": BELLS_TITLE,
            "updated": "March 07, 2025 18:05 IST",
            "credit": "Press Trust of India",
            "language": "en",
        },
    ),
    "Nigeria: name with a town, On date": (
        f"Home\nNews\nPolitics\n{ENGLISH_TITLE}\nOn Mar 6, 2025\nBy Chidi Okafor, Abuja\nShare\n\n{ENGLISH}",
        {"headline": ENGLISH_TITLE, "author": "Chidi Okafor", "published": "Mar 6, 2025", "language": "en"},
    ),
    "first published and last modified on": (
        f"{ENGLISH_TITLE}\nThis article is more than 1 year old\n"
        "Opponents warn of births on the mountain road\nJoan Smale in Tarnby\n"
        "First published on Thu 6 Mar 2025 18.05 CET\nLast modified on Fri 7 Mar 2025 09.10 CET\n\n"
        f"{ENGLISH}",
        {
            "headline": ENGLISH_TITLE,
            "author": "Joan Smale",
            "published": "Thu 6 Mar 2025 18.05 CET",
            "updated": "Fri 7 Mar 2025 09.10 CET",
            "language": "en",
        },
    ),
    "labels on lines of their own": (
        f"{ENGLISH_TITLE}\nAUTHOR\nSiv Ek\nPUBLISHED\n6 March 2025\nUPDATED\n7 March 2025\n\n{ENGLISH}",
        {
            "headline": ENGLISH_TITLE,
            "author": "Siv Ek",
            "published": "6 March 2025",
            "updated": "7 March 2025",
            "language": "en",
        },
    ),
    "BBC-like: date, name, role": (
        f"{BELLS_TITLE}\n7 March 2025\nAlice Farrow\nHome affairs correspondent\n\n{BELLS}",
        {"headline": BELLS_TITLE, "author": "Alice Farrow", "published": "7 March 2025", "language": "en"},
    ),
    "time glued to the year": (
        f"{ENGLISH_TITLE}\nMarch 6, 20256:15 PM ET\nBy\nTom Ferris\n\n{ENGLISH}",
        {"headline": ENGLISH_TITLE, "author": "Tom Ferris", "published": "March 6, 2025", "language": "en"},
    ),
    "archive print: newspaper, date and page": (
        f"{BELLS_TITLE}\nValley Courier\nMarch 7, 2025 Friday\nLate Edition\n\n"
        "Section: Section A; Column 1; County Desk; Pg. 3\nLength: 112 words\n"
        f"Byline: By Alice Farrow\nBody\n\n{BELLS}\n\nLoad-Date: March 9, 2025\nEnd of Document",
        {
            "headline": BELLS_TITLE,
            "outlet": "Valley Courier",
            "author": "Alice Farrow",
            "published": "March 7, 2025",
            "language": "en",
        },
    ),
    "an event page: the date is of the event": (
        "Concert for the stolen bells\nDate: 12 April 2025, 7 pm\nVenue: Village hall, Nether Harrow\n"
        "Tickets: £8\n\n"
        "A concert in aid of the churches that lost their bells in March will be held in the village "
        "hall of Nether Harrow.\n"
        "\n"
        "The choir of the valley will sing together with the brass band, and the churchwarden will "
        "speak of the old bells.\n"
        "\n"
        "Tickets are sold at the post office and at the door, and all money goes towards the casting of "
        "three new bells.",
        {"headline": "Concert for the stolen bells", "language": "en"},
    ),
    "fact check: date of the claim": (
        "Fact check: No, the stolen bells were not found in a museum\n"
        "Claim: The bells are in a museum abroad.\nDate of claim: 5 March 2025\nVerdict: False\n\n"
        f"{BELLS}",
        {"headline": "Fact check: No, the stolen bells were not found in a museum", "language": "en"},
    ),
    "film review: written by is the film's": (
        "The Bell Ringers review – a village thriller that never quite tolls\nDirected by Lena Vick\n"
        "Written by Jan Moor\nStarring Ann Leigh and Tom Ask\nRunning time: 104 minutes\n\n"
        "The thieves in this quiet thriller are after church bells, and the village that owns them does "
        "not notice for a week.\n"
        "\n"
        "Vick lets her camera rest on the empty towers, and the silence that follows is the best thing "
        "in the whole film.\n"
        "\n"
        "What the story lacks is a reason to care for any of the ringers, who speak as though they were "
        "reading a timetable.",
        {"headline": "The Bell Ringers review – a village thriller that never quite tolls", "language": "en"},
    ),
    "book review: published by": (
        "Silence in the tower: a history of stolen bells\nThe Empty Belfry by Tom Askew\n"
        "Published by Tarn Press, 2 January 2025, £18.99\n\n"
        "Askew has counted them all: four thousand bells taken from English churches since the "
        "Reformation, most of them melted.\n"
        "\n"
        "His book is best where it follows a single bell, from the foundry in 1641 to a scrap dealer's "
        "yard last spring.\n"
        "\n"
        "It is weakest in the chapters on law, in which the author quotes whole paragraphs of acts that "
        "nobody has read since.",
        {"headline": "Silence in the tower: a history of stolen bells", "language": "en"},
    ),
    "press release with contact": (
        f"FOR IMMEDIATE RELEASE\nContact: Jane Rowe, 555-0134\n{ENGLISH_TITLE}\n\n"
        f"TARNBY, March 6, 2025 /PRNewswire/ -- {ENGLISH}\n\nSOURCE Tarnby Regional Health Board",
        {"headline": ENGLISH_TITLE, "credit": "Tarnby Regional Health Board", "language": "en"},
    ),
    "sponsored": (
        f"Paid content\nSponsored by Nordbank\n{ENGLISH_TITLE}\nPresented by Tarn Insurance\n"
        f"Illustration by Max Orr\nTranslated by Ida Holm\n\n{ENGLISH}",
        {"headline": ENGLISH_TITLE, "language": "en"},
    ),
    "days of something else": (
        f"{ENGLISH_TITLE}\nDeadline: 12 April 2025\nArchived 4 March 2025\nApply by 3 May 2025\n\n{ENGLISH}",
        {"headline": ENGLISH_TITLE, "language": "en"},
    ),
    "a day that no calendar has": (
        f"{SPANISH_TITLE}\n31 de febrero de 2025\n\n{SPANISH}",
        {"headline": SPANISH_TITLE, "language": "es"},
    ),
    "a place over a date that begins as a name does": (
        f"{ENGLISH_TITLE}\nGeorgia Politics\nMarch 6, 2025\n\n{ENGLISH}",
        {"headline": ENGLISH_TITLE, "published": "March 6, 2025", "language": "en"},
    ),
    "two stories run together": (
        f"{BELLS_TITLE}\n\n{BELLS}\n\nNext story\n{ENGLISH_TITLE}\nBy Joan Smale\nPublished 6 March 2025\n\n{ENGLISH}",
        {"headline": BELLS_TITLE, "language": "en"},
    ),
    "related title on the same topic above": (
        f"Read also: Bells of Harrow to be insured after wave of thefts\nAdvertisement\n{BELLS_TITLE}\n"
        f"By Alice Farrow\n\n{BELLS}",
        {"headline": BELLS_TITLE, "author": "Alice Farrow", "language": "en"},
    ),
    "obituary": (
        "Greta Solheim, midwife, 1938 – 2025\nObituary\n\n"
        "Greta Solheim, who has died aged 86, delivered more than four thousand children in the "
        "mountains around Tarnby.\n"
        "\n"
        "Born on 4 May 1938 in a farmhouse below the pass, she was herself delivered by a neighbour "
        "during a blizzard.\n"
        "\n"
        "She never married, and used to say that she had children enough to fill a school. She retired "
        "only last summer.\n"
        "\nGreta Solheim, born 4 May 1938, died 2 March 2025",
        {"headline": "Greta Solheim, midwife, 1938 – 2025", "language": "en"},
    ),
    "German: dpa dateline with regional desk and id": (
        f"{GERMAN_TITLE}\n\nTarnbach (dpa/lnw) - {GERMAN}\n\n© dpa-infocom, dpa:250306-930-395251/1",
        {"headline": GERMAN_TITLE, "credit": "dpa/lnw", "language": "de"},
    ),
    "Austrian: Akt. and APA": (
        f"Home\nPolitik\n{GERMAN_TITLE}\n06. März 2025, 18:05\nAktualisiert am 07. März 2025, 09:10\n"
        f"von Jonas Keil\n\n{GERMAN}\n\n(APA, red)",
        {
            "headline": GERMAN_TITLE,
            "author": "Jonas Keil",
            "published": "06. März 2025, 18:05",
            "updated": "07. März 2025, 09:10",
            "credit": "APA",
            "language": "de",
        },
    ),
    "French: newsroom with agency": (
        f"Accueil\nSociété\n{FRENCH_TITLE}\nPar la rédaction avec AFP\n"
        "Publié le 06/03/2025 à 18:05, modifié le 07/03/2025 à 09:10\nTemps de lecture : 3 min\n\n"
        f"{FRENCH}",
        {
            "headline": FRENCH_TITLE,
            "published": "06/03/2025 à 18:05",
            "updated": "07/03/2025 à 09:10",
            "credit": "AFP",
            "language": "fr",
        },
    ),
    "French: recorded by": (
        f"{FRENCH_TITLE}\nPropos recueillis par Claire Morel\nLe 6 mars 2025 à 18 h 05\n\n{FRENCH}",
        {"headline": FRENCH_TITLE, "author": "Claire Morel", "published": "6 mars 2025", "language": "fr"},
    ),
    "Spanish: newsroom and agency": (
        f"{SPANISH_TITLE}\nRedacción\n6 de marzo de 2025 a las 18:05\n\n{SPANISH}\n\nCon información de EFE",
        {
            "headline": SPANISH_TITLE,
            "published": "6 de marzo de 2025 a las 18:05",
            "credit": "EFE",
            "language": "es",
        },
    ),
    "Polish": (
        f"{POLISH_TITLE}\nAutor: Anna Kowalczyk\nOpublikowano: 6 marca 2025, 18:05\n"
        f"Aktualizacja: 7 marca 2025, 09:10\n\n{POLISH}\n\nŹródło: PAP",
        {
            "headline": POLISH_TITLE,
            "author": "Anna Kowalczyk",
            "published": "6 marca 2025, 18:05",
            "updated": "7 marca 2025, 09:10",
            "credit": "PAP",
        },
    ),
    "Dutch": (
        f"{DUTCH_TITLE}\nDoor Pieter de Vries\nGepubliceerd op 6 maart 2025, 18:05\n"
        f"Laatste update: 7 maart 2025, 09:10\n\n{DUTCH}\n\nBron: ANP",
        {
            "headline": DUTCH_TITLE,
            "author": "Pieter de Vries",
            "published": "6 maart 2025, 18:05",
            "updated": "7 maart 2025, 09:10",
            "credit": "ANP",
        },
    ),
    "Russian: photo agency is no credit": (
        f"{RUSSIAN_TITLE}\nАвтор: Иван Петров\n6 марта 2025 в 18:05\nФото: ТАСС\n\n{RUSSIAN}",
        {"headline": RUSSIAN_TITLE, "author": "Иван Петров", "published": "6 марта 2025 в 18:05", "language": "ru"},
    ),
    "Korean: outlet and reporter open the text": (
        f"{KOREAN_TITLE}\n김민수 기자\n승인 2025.03.06 18:05\n댓글 0\n\n[하버뉴스=김민수 기자] {KOREAN}\n\n"
        "저작권자 © 하버뉴스 무단전재 및 재배포 금지",
        {"headline": KOREAN_TITLE, "author": "김민수", "published": "2025.03.06 18:05", "language": "ko"},
    ),
    "Chinese: source and editor": (
        f"{CHINESE_TITLE}\n2025-03-06 18:05 来源：新华社\n记者 王伟\n\n{CHINESE}\n\n责任编辑：李娜",
        {"headline": CHINESE_TITLE, "author": "王伟", "published": "2025-03-06 18:05"},
    ),
    "names of a label that look like persons": (
        f"{BELLS_TITLE}\nMorning Briefing\nMarch 7, 2025\n\n{BELLS}",
        {"headline": BELLS_TITLE, "published": "March 7, 2025", "language": "en"},
    ),
    "a column's name": (
        f"{BELLS_TITLE}\nPenny Lane\nVillage Voices\nMarch 7, 2025\nMust Reads\n\n{BELLS}",
        {"headline": BELLS_TITLE, "published": "March 7, 2025", "language": "en"},
    ),
    "two names and a programme": (
        f"{ENGLISH_TITLE}\nNordic Tonight\n6 March 2025\nVideo Player\n\n{ENGLISH}",
        {"headline": ENGLISH_TITLE, "published": "6 March 2025", "language": "en"},
    ),
}


@pytest.mark.parametrize(("text", "expected"), TEXTS.values(), ids=TEXTS)
def test_every_field_is_right_or_rightly_not_stated(
    text: str, expected: dict[str, str], fields_of: Callable[..., dict[str, str]]
) -> None:
    assert fields_of(text) == expected
