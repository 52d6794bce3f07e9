"""Whole texts as scrapers leave them, made up for this: every field right, or rightly not stated, in many layouts."""

from collections.abc import Callable

import pytest

FERRY = "Island council buys electric ferry after long dispute"
FERRY_TEXT = """\
The island council agreed on Monday to buy an electric ferry for 31 million crowns, ending a dispute of two years.

The ship will replace the diesel ferry that has served the sound since 1987 and broke down eleven times last winter.

"We could not go on like this," said council leader Marta Lind. Her opponents had asked for a tunnel instead.

The yard in Gdansk will hand the ferry over in the summer of 2026, and the first crossing is planned for 1 August."""
DAM = "Cracks found in upper dam as reservoir fills"
DAM_TEXT = """\
Engineers have found cracks in the upper dam above the town of Selbu, the water authority said on Thursday.

The reservoir was lowered by two metres overnight, and forty families were told to be ready to leave their homes.

"There is no danger today," said the chief engineer, Ola Vang, who has inspected the wall every spring since 2009.

The authority expects the repair to take until the autumn and to cost more than the dam did when it was built."""
GERMAN = "Stadtrat beschließt neue Straßenbahn zum Hafen"
GERMAN_TEXT = """\
Der Stadtrat hat am Montag den Bau einer neuen Straßenbahn zum Hafen beschlossen, die 2028 fertig sein soll.

Die Strecke ist sechs Kilometer lang und kostet nach Angaben der Verwaltung 140 Millionen Euro, mehr als geplant war.

„Wir haben lange darauf gewartet“, sagte der Vorsitzende des Ausschusses, der die Pläne seit Jahren unterstützt."""
FRENCH = "La ville vote la construction d'un tramway vers le port"
FRENCH_TEXT = """\
Le conseil municipal a voté lundi la construction d'un tramway vers le port, qui doit être achevé en 2028.

La ligne mesure six kilomètres et coûtera 140 millions d'euros, selon la mairie, soit plus que ce qui était prévu.

« Nous avons attendu longtemps », a déclaré la présidente de la commission, qui soutient le projet depuis des années."""
SPANISH = "La ciudad aprueba un tranvía hasta el puerto"
SPANISH_TEXT = """\
El ayuntamiento aprobó el lunes la construcción de un tranvía hasta el puerto, que debe estar listo en 2028.

La línea tiene seis kilómetros y costará 140 millones de euros, según la alcaldía, más de lo que se había previsto.

«Hemos esperado mucho tiempo», dijo la presidenta de la comisión, que apoya el proyecto desde hace años."""
UKRAINIAN = "Міська рада проголосувала за трамвай до порту"
UKRAINIAN_TEXT = """\
Міська рада в понеділок проголосувала за будівництво трамвая до порту, який має бути готовий у 2028 році.

Лінія завдовжки шість кілометрів коштуватиме 140 мільйонів гривень, повідомили в мерії, що більше, ніж планували.

«Ми довго на це чекали», — сказала голова комісії, яка роками підтримує цей проєкт."""
RUSSIAN = "Городской совет проголосовал за трамвай до порта"
RUSSIAN_TEXT = """\
Городской совет в понедельник проголосовал за строительство трамвая до порта, который должен быть готов в 2028 году.

Линия длиной шесть километров обойдется в 140 миллионов, сообщили в мэрии, и это больше, чем планировали раньше.

«Мы долго этого ждали», — сказала глава комиссии, которая поддерживает этот проект уже много лет."""
KOREAN = "시의회, 항구까지 가는 전차 건설 승인"
KOREAN_TEXT = """\
시의회는 월요일 항구까지 이어지는 전차 노선 건설을 승인했으며 공사는 2028년에 끝날 예정이라고 밝혔다.

노선은 6킬로미터이며 시청에 따르면 비용은 당초 계획보다 많은 1억 4천만 유로가 들 것으로 보인다.

위원장은 "오랫동안 기다려 온 결정"이라며 앞으로 주민들의 의견을 더 듣겠다고 말했다."""
JAPANESE = "市議会、港への路面電車の建設を承認"
JAPANESE_TEXT = """\
市議会は月曜日、港まで延びる路面電車の建設を承認し、工事は2028年に終わる予定だと発表した。

路線の長さは6キロで、市によると費用は当初の計画を上回る1億4千万ユーロになる見込みである。

委員長は「長い間待っていた」と述べ、今後も住民の意見を聞くと話した。"""
ITALIAN = "Il consiglio approva il tram fino al porto"
ITALIAN_TEXT = """\
Il consiglio comunale ha approvato lunedì la costruzione di un tram fino al porto, che sarà pronto nel 2028.

La linea è lunga sei chilometri e costerà 140 milioni di euro, secondo il comune, più di quanto era previsto.

«Abbiamo aspettato a lungo», ha detto la presidente della commissione, che sostiene il progetto da anni."""

EN, DE, FR, ES, UK, RU, KO = ({"language": code} for code in ("en", "de", "fr", "es", "uk", "ru", "ko"))

TEXTS: dict[str, tuple[str, dict[str, str]]] = {
    "page title with the outlet behind a bar, then the headline": (
        f"{FERRY} | Fjord Gazette\nHome\nNews\nSport\n{FERRY}\nBy Siv Ek | 3 March 2025\n\n{FERRY_TEXT}",
        {"headline": FERRY, "outlet": "Fjord Gazette", "author": "Siv Ek", "published": "3 March 2025", **EN},
    ),
    "page title with the outlet behind a dash, then the headline": (
        f"{DAM} - The Valley Courier\nSubscribe\nMenu\n{DAM}\nMarch 6, 2025\n\n{DAM_TEXT}",
        {"headline": DAM, "outlet": "Valley Courier", "published": "March 6, 2025", **EN},
    ),
    "page title with section and outlet": (
        f"{DAM} | Environment | Valley Courier\nMenu\n{DAM}\n\n{DAM_TEXT}",
        {"headline": DAM, "outlet": "Valley Courier", **EN},
    ),
    "page title with a section alone": (f"{DAM} | Environment\nMenu\n{DAM}\n\n{DAM_TEXT}", {"headline": DAM, **EN}),
    "page title with a slogan": (
        f"{DAM} | Breaking News, Weather and Sport\nMenu\n{DAM}\n\n{DAM_TEXT}",
        {"headline": DAM, **EN},
    ),
    "masthead alone on the first line": (
        f"The Fjord Gazette\nHome\nNews\nSport\nLog in\n{FERRY}\nBy Siv Ek\n\n{FERRY_TEXT}",
        {"headline": FERRY, "outlet": "The Fjord Gazette", "author": "Siv Ek", **EN},
    ),
    "a section alone on the first line": (
        f"Local News\n{FERRY}\nSiv Ek\nStaff Writer\n3 March 2025\n\n{FERRY_TEXT}",
        {"headline": FERRY, "author": "Siv Ek", "published": "3 March 2025", **EN},
    ),
    "a kicker that calls itself news": (f"Breaking news\n\n{DAM}\n\n{DAM_TEXT}", {"headline": DAM, **EN}),
    "the agency and the date on a line": (
        f"{DAM}\nReuters | Posted: Thursday, 6 March 2025 18:05\n\n{DAM_TEXT}",
        {"headline": DAM, "credit": "Reuters", "published": "Thursday, 6 March 2025 18:05", **EN},
    ),
    "a name and its agency": (
        f"{DAM}\nBy OLA BERG Associated Press\nMarch 6, 2025, 6:15 PM\n\n{DAM_TEXT}",
        {
            "headline": DAM,
            "author": "OLA BERG",
            "credit": "Associated Press",
            "published": "March 6, 2025, 6:15 PM",
            **EN,
        },
    ),
    "a name in a place": (
        f"{DAM}\nBy Ola Berg in Selbu\n\n{DAM_TEXT}",
        {"headline": DAM, "author": "Ola Berg", **EN},
    ),
    "a place alone under the headline": (
        f"{DAM}\nUpper Selbu\nMarch 6, 2025\n\n{DAM_TEXT}",
        {"headline": DAM, "published": "March 6, 2025", **EN},
    ),
    "a section alone under the headline": (
        f"{FERRY}\nNorthern Europe\n3 March 2025\n\n{FERRY_TEXT}",
        {"headline": FERRY, "published": "3 March 2025", **EN},
    ),
    "the clock before the date": (
        f"{FERRY}\nUpdated 3:15 PM EST, Mon March 3, 2025\n\n{FERRY_TEXT}",
        {"headline": FERRY, "updated": "3:15 PM EST, Mon March 3, 2025", **EN},
    ),
    "issued and modified": (
        f"{FERRY}\nIssued on: 03/03/2025 - 18:05 Modified: 04/03/2025 - 09:10\n\n{FERRY_TEXT}",
        {"headline": FERRY, "published": "03/03/2025 - 18:05", "updated": "04/03/2025 - 09:10", **EN},
    ),
    "published a while ago, updated on a day": (
        f"{FERRY}\nPublished 5 hours ago\nUpdated March 4, 2025 9:10 a.m. ET\n\n{FERRY_TEXT}",
        {"headline": FERRY, "updated": "March 4, 2025 9:10 a.m. ET", **EN},
    ),
    "originally published on a day is no credit": (
        f"{FERRY}\n\n{FERRY_TEXT}\n\nOriginally published on March 3, 2025",
        {"headline": FERRY, "published": "March 3, 2025", **EN},
    ),
    "an editor's note of an update": (
        f"{FERRY}\nBy Siv Ek\n\n{FERRY_TEXT}\n\nEditor's note: This story was updated on March 4, 2025.",
        {"headline": FERRY, "author": "Siv Ek", "updated": "March 4, 2025", **EN},
    ),
    "republished from elsewhere": (
        f"{DAM}\n\n{DAM_TEXT}\n\nThis article is republished from The Conversation under a Creative Commons license.",
        {"headline": DAM, "credit": "The Conversation", **EN},
    ),
    "republished by permission": (
        f"{DAM}\n\n{DAM_TEXT}\n\n"
        "This story was originally published by Valley Courier and is republished with permission.",
        {"headline": DAM, "credit": "Valley Courier", **EN},
    ),
    "the source of a chart in the middle": (
        f"{DAM}\n\n{DAM_TEXT.split(chr(10))[0]}\nWater level by year\nSource: Hydrology Institute\n\n"
        + "\n".join(DAM_TEXT.split("\n")[2:]),
        {"headline": DAM, **EN},
    ),
    "readers' comments with names and days": (
        f"{DAM}\nBy Ola Berg\n\n{DAM_TEXT}\n\n3 Comments\nOlaf Rud\nMarch 7, 2025 at 10:12\nI told you so.\nReply\n"
        "Ann Lee\nMarch 8, 2025\nSo did I, and nobody listened to us.",
        {"headline": DAM, "author": "Ola Berg", **EN},
    ),
    "opinions of others below": (
        f"{DAM}\n\n{DAM_TEXT}\n\n"
        "Opinion\nWhy we need more dams\nBy Lars Vik\nMarch 1, 2025\nThe price of water\nBy Eva Moe",
        {"headline": DAM, **EN},
    ),
    "photographers": (
        f"{DAM}\nPhotos by Lars Vik\nPhoto: Eva Moe\nBy Ola Berg\n\n{DAM_TEXT}\n\nImage source: Nordic Pictures",
        {"headline": DAM, "author": "Ola Berg", **EN},
    ),
    "a page that goes on": (
        "LIVE\nStorm over the sound: latest updates\nUpdated 3 March 2025 14:05\n\n14:05\n"
        "All ferries over the sound have been cancelled until Tuesday morning, the harbour master told this page.\n"
        "13:40\nA gust of 38 metres a second was measured over the sound at the lighthouse, the highest since 1992.\n"
        "13:10\nThe school on the island has sent all pupils home because the storm has broken several windows.",
        {"headline": "Storm over the sound: latest updates", "updated": "3 March 2025 14:05", **EN},
    ),
    "a broadcast": (
        "Podcast\nThe Harbour Hour: why the electric ferry came so late\nHosted by Siv Ek\nListen • 32:10\n"
        "3 March 2025\n\nThe island council has bought an electric ferry at last. We ask why it came so late.\n\n"
        "The old ferry broke down eleven times last winter, and the harbour could do nothing about it, says our guest.",
        {"headline": "The Harbour Hour: why the electric ferry came so late", "published": "3 March 2025", **EN},
    ),
    "a statement for the press": (
        f"PRESS RELEASE\n{FERRY}\n03 Mar, 2025, 09:00 ET\nNews provided by\nSound Shipping\nShare this article\n\n"
        + FERRY_TEXT,
        {"headline": FERRY, "published": "03 Mar, 2025, 09:00 ET", "credit": "Sound Shipping", **EN},
    ),
    "German, state of a day": (
        f"Startseite\n{GERMAN}\nStand: 03.03.2025, 18:05 Uhr\n\n{GERMAN_TEXT}\n\nQuelle: dpa",
        {"headline": GERMAN, "updated": "03.03.2025, 18:05 Uhr", "credit": "dpa", **DE},
    ),
    "German, two days": (
        f"{GERMAN}\nVon Anna Holm und Erik Dahl\nErstellt: 3. März 2025, 18:05 Uhr\n"
        f"Aktualisiert: 4. März 2025, 9:00 Uhr\n\n{GERMAN_TEXT}",
        {
            "headline": GERMAN,
            "author": "Anna Holm, Erik Dahl",
            "published": "3. März 2025, 18:05 Uhr",
            "updated": "4. März 2025, 9:00 Uhr",
            **DE,
        },
    ),
    "French, with an agency": (
        f"{FRENCH}\nPar Anne Colin avec AFP\nPublié le 3 mars 2025 à 18h05, mis à jour le 4 mars 2025 à 09h10\n\n"
        + FRENCH_TEXT,
        {
            "headline": FRENCH,
            "author": "Anne Colin",
            "credit": "AFP",
            "published": "3 mars 2025 à 18h05",
            "updated": "4 mars 2025 à 09h10",
            **FR,
        },
    ),
    "Spanish, with a clock and a zone": (
        f"{SPANISH}\nAna Ruiz\nRedactora\n03 mar 2025 - 18:05 CET\nActualizado: 04 mar 2025 - 09:10 CET\n\n"
        + SPANISH_TEXT,
        {
            "headline": SPANISH,
            "author": "Ana Ruiz",
            "published": "03 mar 2025 - 18:05 CET",
            "updated": "04 mar 2025 - 09:10 CET",
            **ES,
        },
    ),
    "Ukrainian, with a source": (
        f"Головна\nНовини\n{UKRAINIAN}\n3 березня 2025, 18:05\n\n{UKRAINIAN_TEXT}\n\nДжерело: Укрінформ",
        {"headline": UKRAINIAN, "published": "3 березня 2025, 18:05", "credit": "Укрінформ", **UK},
    ),
    "Russian, with an update": (
        f"{RUSSIAN}\n03.03.2025 18:05\nОбновлено: 04.03.2025 09:10\n\n{RUSSIAN_TEXT}\n\nИсточник: Интерфакс",
        {
            "headline": RUSSIAN,
            "published": "03.03.2025 18:05",
            "updated": "04.03.2025 09:10",
            "credit": "Интерфакс",
            **RU,
        },
    ),
    "Korean, entered and changed": (
        f"{KOREAN}\n김민수 기자\n입력 2025.03.03 18:05 수정 2025.03.04 09:10\n\n{KOREAN_TEXT}",
        {
            "headline": KOREAN,
            "author": "김민수",
            "published": "2025.03.03 18:05",
            "updated": "2025.03.04 09:10",
            **KO,
        },
    ),
    "Japanese, whose language has no cues": (
        f"{JAPANESE}\n2025年3月3日 18時05分\n\n{JAPANESE_TEXT}",
        {"headline": JAPANESE, "published": "2025年3月3日 18時05分"},
    ),
    "Italian, whose language has no cues": (
        f"{ITALIAN}\ndi Anna Rossi\n3 marzo 2025\n\n{ITALIAN_TEXT}",
        {"headline": ITALIAN, "author": "Anna Rossi", "published": "3 marzo 2025"},
    ),
    "only the text of a page in German": (GERMAN_TEXT, DE),
    "a date in another story's teaser above": (
        f"Ferry timetable changes\n2 March 2025\nSchool wins prize\n1 March 2025\n\n{DAM}\n\n{DAM_TEXT}",
        {"headline": DAM, **EN},
    ),
    "the author's address": (
        f"{DAM}\nOla Berg\nola.berg@example.org\n\n{DAM_TEXT}",
        {"headline": DAM, "author": "Ola Berg", **EN},
    ),
    "a person who is quoted, under the headline": (
        f"{DAM}\nOla Vang\nMarch 6, 2025\n\n{DAM_TEXT}",
        {"headline": DAM, "published": "March 6, 2025", **EN},
    ),
    "the end of the page names outlet and place": (
        f"{FERRY}\n\n{FERRY_TEXT}\n\nAbout us\nContact\nFjord Gazette\n© 2025 Fjord Gazette. All rights reserved.",
        {"headline": FERRY, "outlet": "Fjord Gazette", **EN},
    ),
}


@pytest.mark.parametrize(("text", "expected"), TEXTS.values(), ids=TEXTS)
def test_every_field_is_right_or_rightly_not_stated(
    text: str, expected: dict[str, str], fields_of: Callable[..., dict[str, str]]
) -> None:
    assert fields_of(text) == expected
