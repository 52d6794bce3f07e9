"""A mixed folder in several languages: one event is one story where names and numbers say so, else it stays apart."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from string import ascii_lowercase

import pytest

from reader.comparing import group
from reader.comparing.stories.anchors import caution
from reader.model import Article

MakeArticle = Callable[..., Article]

DAM = {
    "en1": """The dam above Felsach in Austria began to leak on Friday, and 1,340 people had to leave their homes.
    The operator, Hydrovolt, said that a valve had jammed at 4.15 in the morning after a routine check.
    Mayor Greta Aumann opened the sports hall for the night and asked the army for pumps and blankets.""",
    "en2": """More than a thousand residents of Felsach were moved to a sports hall after water burst through a valve.
    Hydrovolt, which runs the dam, promised to drain the lake by 12.5 metres within a week.
    Nobody was hurt, Mayor Greta Aumann said, but the road into the valley stays closed.""",
    "de1": """Weil die Staumauer oberhalb von Felsach leckt, mussten 1340 Menschen am Freitag ihre Häuser verlassen.
    Ein Ventil habe um 4.15 Uhr geklemmt, teilte die Betreiberin Hydrovolt nach einer Prüfung mit.
    Bürgermeisterin Greta Aumann ließ die Turnhalle öffnen und bat das Heer um Pumpen.""",
    "uk1": """Через протікання греблі над містом Фельзах 1340 людей у п'ятницю залишили свої домівки.
    Компанія «Гідровольт» повідомила, що о 4.15 ранку заклинило клапан.
    Мерка Грета Ауманн відкрила для мешканців спортивну залу і попросила в армії насоси.""",
}
BANK = {
    "en1": """Regulators fined the Orlin bank of Prague 86.5 million euros on Monday for accounts without papers.
    Its chief executive, Tomas Hruby, said the bank would appeal and had dismissed 212 employees since the spring.
    Shares fell by a tenth before trading was stopped, and queues formed at two branches.""",
    "de1": """Die Prager Orlin-Bank muss 86,5 Millionen Euro Strafe zahlen, weil sie Konten ohne Ausweise eröffnete.
    Vorstandschef Tomas Hruby kündigte am Montag an, dass die Orlin dagegen klagen werde.
    Seit dem Frühjahr habe das Haus 212 Angestellte entlassen, die Aktie verlor ein Zehntel.""",
    "fr1": """La banque Orlin, de Prague, devra payer 86,5 millions d'euros pour avoir ouvert des comptes sans papiers.
    Son directeur, Tomas Hruby, a annoncé lundi que la banque Orlin ferait appel de la décision.
    Depuis le printemps, 212 employés ont été licenciés, et l'action a perdu un dixième.""",
}
WHALE = {
    "en1": """A young whale that had strayed into the river swam back to the sea on Sunday, to the joy of thousands.
    Volunteers in rowing boats had banged on pots for three days to drive the animal past the bridges.
    Biologists will follow it by a small transmitter that is to fall off by itself in spring.""",
    "en2": """Thousands cheered on Sunday as the lost whale found its way out of the river and into the sea again.
    For three days volunteers had made noise with pots from rowing boats so that it would pass the bridges.
    A transmitter tells the biologists where the animal is; it will come off in spring.""",
    "ko1": """강으로 들어왔던 어린 고래가 일요일 다시 바다로 헤엄쳐 나가자 수천 명이 환호했다.
    자원봉사자들은 사흘 동안 노 젓는 배에서 냄비를 두드려 고래를 다리 밖으로 몰았다.
    생물학자들은 봄에 저절로 떨어지는 작은 송신기로 고래를 추적한다.""",
}


def folder(article: MakeArticle, **stories: dict[str, str]) -> list[Article]:
    return [article(f"{name}-{key}", text) for name, texts in stories.items() for key, text in texts.items()]


def names(stories: Sequence[Sequence[Article]]) -> list[list[str]]:
    return [[one.id for one in story] for story in stories]


@pytest.mark.parametrize("grouping", ["several", "automatic"])
def test_a_few_articles_on_two_events_in_three_languages_are_two_stories(article: MakeArticle, grouping: str) -> None:
    articles = folder(article, dam=DAM, whale={name: WHALE[name] for name in ("en1", "en2")})
    assert names(group(articles, grouping)) == [  # type: ignore[arg-type]
        ["dam-en1", "dam-en2", "dam-de1", "dam-uk1"],
        ["whale-en1", "whale-en2"],
    ]


@pytest.mark.parametrize("grouping", ["several", "automatic"])
def test_three_events_in_five_languages_stay_three_and_what_shares_no_name_stays_apart(
    article: MakeArticle, grouping: str
) -> None:
    articles = folder(article, bank=BANK, dam=DAM, whale=WHALE)
    random.Random(3).shuffle(articles)
    stories = group(articles, grouping)  # type: ignore[arg-type]
    assert sorted(sorted(story) for story in names(stories)) == [
        ["bank-de1", "bank-en1", "bank-fr1"],
        ["dam-de1", "dam-en1", "dam-en2", "dam-uk1"],
        ["whale-en1", "whale-en2"],
        ["whale-ko1"],
    ]
    assert "may stand here as several stories" in caution(stories)


def test_a_folder_of_many_stories_in_two_languages_falls_into_its_stories(article: MakeArticle) -> None:
    """Fourteen invented events in English and in German, three articles each in English and one in German."""
    rng = random.Random(5)
    common = {code: ["".join(rng.choices(ascii_lowercase, k=8)) for _ in range(2000)] for code in ("en", "de")}
    articles = []
    for event in range(14):
        letter = chr(97 + event)
        people = [f"{start}{letter}{end}" for start in ("Bra", "Dru", "Fle") for end in ("ndorf", "stin", "lmar")]
        topic = {code: ["".join(rng.choices(ascii_lowercase, k=8)) for _ in range(20)] for code in common}
        for code, size in (("en", 3), ("de", 1)):
            for number in range(size):
                told = rng.sample(topic[code], 14) + rng.choices(common[code], k=60)
                text = " ".join(f"{word} {rng.choice(people)}" if i % 6 == 0 else word for i, word in enumerate(told))
                articles.append(article(f"{letter}-{code}{number}", f"x {text} {1000 + 7 * event}", language=code))
    rng.shuffle(articles)
    for stories in (group(articles, "several"), group(articles, "automatic")):
        assert sorted(sorted(story) for story in names(stories)) == [
            [f"{chr(97 + event)}-{name}" for name in ("de0", "en0", "en1", "en2")] for event in range(14)
        ]


def test_names_that_half_the_world_has_join_nothing(article: MakeArticle) -> None:
    english = """The trade talks in Geneva between Washington and Beijing ended on Tuesday without a result on tariffs.
    Negotiator Paula Reyes blamed the farm lobby of Nebraska and the mills of Shandong for the failure.
    A new round is to follow in Vienna in June, according to Reuters and two people from the Chinese side."""
    german = """Die Marssonde, an der Genf, Washington und Peking gemeinsam bauen, startet erst im Herbst.
    Projektleiter Anton Kessler nannte am Dienstag Lieferprobleme in Toulouse und Bremen als Grund.
    Das Triebwerk der Firma Avionta werde in Kourou geprüft, wie Reuters unter Berufung auf Kessler meldet."""
    articles = [article("a", english), article("b", german)]
    assert len(group(articles, "several")) == 2


def test_one_event_in_two_languages_without_a_common_name_is_still_one_folder_of_the_app(article: MakeArticle) -> None:
    articles = folder(article, whale={name: WHALE[name] for name in ("en1", "ko1")})
    assert group(articles, "automatic") == (tuple(articles),)
    assert not caution(group(articles, "automatic"))


def test_two_articles_in_an_inflected_language_are_one_story_when_told_in_other_forms(article: MakeArticle) -> None:
    first = """У Черкасах у вівторок страйкували водії тролейбусів, на лінію не вийшла жодна машина.
    Профспілка вимагає підвищити зарплату на 15 відсотків, бо її не переглядали три роки.
    Міська рада пропонує п'ять відсотків і посилається на дірку в бюджеті."""
    second = """Черкаси прокинулися без тролейбусів: водій жодного з них не виїхав через страйк.
    Про зарплати сперечаються третій рік; підвищення на 15 відсотків просить голова профспілки.
    Бюджет порожній, відповідають у міській раді, тож відсотків може бути п'ять."""
    articles = (article("a", first), article("b", second))
    assert group(articles, "automatic") == (articles,)
