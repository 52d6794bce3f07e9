"""The same stories in seven languages: what both outlets tell in other words is found, the rest is only here."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.comparing import compare, explain
from reader.comparing.words.language import guess
from reader.comparing.words.vocabulary import weigh
from reader.comparing.words.wording import tokens
from reader.model import Article, Sentence

STORIES = {
    "uk": (
        """Старий міст у порту Варна обвалився ввечері в понеділок, загинули четверо людей.
        Інспектори ще два роки тому попереджали про іржу на північній опорі.
        Мерка Олена Гончар пообіцяла відбудувати міст за 18 місяців.
        На поминальній службі в соборі співатиме дитячий хор.""",
        """Четверо людей загинули, коли в понеділок у порту Варна обвалився старий міст.
        Про іржу на північній опорі інспектори попереджали два роки тому.
        Міст відбудують за 18 місяців, заявила мерка Гончар.
        Поромна компанія до Великодня перевозить пасажирів безкоштовно.""",
    ),
    "ru": (
        """Старый мост в порту Варна обрушился вечером в понедельник, погибли четыре человека.
        Инспекторы ещё два года назад предупреждали о ржавчине на северной опоре.
        Мэр Елена Громова пообещала восстановить мост за 18 месяцев.
        На поминальной службе в соборе будет петь детский хор.""",
        """Четыре человека погибли, когда в понедельник в порту Варна обрушился старый мост.
        О ржавчине на северной опоре инспекторы предупреждали два года назад.
        Мост восстановят за 18 месяцев, заявила мэр Громова.
        Паромная компания до Пасхи перевозит пассажиров бесплатно.""",
    ),
    "de": (
        """Die alte Hafenbrücke in Warn ist am Montagabend eingestürzt, vier Menschen starben.
        Prüfer hatten schon vor zwei Jahren vor Rost am nördlichen Pfeiler gewarnt.
        Bürgermeisterin Lena Holt versprach, die Brücke innerhalb von 18 Monaten wieder aufzubauen.
        Beim Gedenkgottesdienst im Dom singt ein Kinderchor.""",
        """Vier Menschen starben, als am Montagabend in Warn die alte Hafenbrücke einstürzte.
        Vor Rost am nördlichen Pfeiler warnten Prüfer bereits vor zwei Jahren.
        In 18 Monaten soll die Brücke wieder aufgebaut sein, sagte Bürgermeisterin Holt.
        Die Fährgesellschaft befördert Fahrgäste bis Ostern kostenlos.""",
    ),
    "fr": (
        """Le vieux pont du port de Varne s'est effondré lundi soir, tuant quatre personnes.
        Des inspecteurs avaient signalé il y a deux ans de la rouille sur le pilier nord.
        La maire Hélène Holt a promis de reconstruire le pont en 18 mois.
        Une chorale d'enfants chantera lors de la messe à la cathédrale.""",
        """Quatre personnes ont été tuées lundi soir quand le vieux pont du port de Varne s'est effondré.
        La rouille du pilier nord avait été signalée par des inspecteurs il y a deux ans.
        Le pont sera reconstruit en 18 mois, a déclaré la maire Holt.
        La compagnie de ferries transporte gratuitement les passagers jusqu'à Pâques.""",
    ),
    "es": (
        """El viejo puente del puerto de Varna se derrumbó el lunes por la noche y mató a cuatro personas.
        Los inspectores habían advertido hace dos años del óxido en el pilar norte.
        La alcaldesa Elena Holt prometió reconstruir el puente en 18 meses.
        Un coro infantil cantará en la misa de la catedral.""",
        """Cuatro personas murieron cuando el viejo puente del puerto de Varna se derrumbó el lunes.
        Del óxido en el pilar norte habían advertido los inspectores hace dos años.
        El puente será reconstruido en 18 meses, según la alcaldesa Holt.
        La compañía de transbordadores lleva gratis a los pasajeros hasta Pascua.""",
    ),
    "ko": (
        """월요일 저녁 바른 항구의 오래된 다리가 무너져 네 명이 숨졌다.
        점검원들은 2년 전에 북쪽 교각의 녹을 경고했다.
        레나 홀트 시장은 18개월 안에 다리를 다시 짓겠다고 약속했다.
        대성당 추모식에서 어린이 합창단이 노래한다.""",
        """바른 항구의 오래된 다리가 월요일에 무너지면서 네 명이 목숨을 잃었다.
        북쪽 교각의 녹은 2년 전에 점검원들이 경고한 바 있다.
        홀트 시장은 다리를 18개월 안에 다시 짓는다고 밝혔다.
        여객선 회사는 부활절까지 승객을 무료로 태운다.""",
    ),
    "zh": (
        """周一晚上瓦恩港的旧大桥坍塌，造成四人死亡。
        检查员两年前就警告过北侧桥墩生锈。
        市长霍尔特承诺在十八个月内重建大桥。
        儿童合唱团将在大教堂的追思会上演唱。""",
        """瓦恩港旧大桥周一坍塌，四人死亡。
        两年前检查员已经警告北侧桥墩生锈。
        霍尔特市长说，大桥将在十八个月内重建。
        渡轮公司免费运送乘客直到复活节。""",
    ),
}

FIRE = json.loads(Path(__file__).with_name("fire_in_seven_languages.json").read_text(encoding="utf-8"))
"""Two reports of ten sentences each by language, labelled before they were run."""
LEAST_RIGHT = 18
"""Of twenty sentences; measured are 20 in German, Spanish, Ukrainian, Russian and Chinese, 19 in Korean, 18 in French.
With stemming and stop words alone it was 10 in German (compounds, "acht Millionen") and 16 in Chinese and French."""


@pytest.mark.parametrize("code", sorted(FIRE["stories"]))
def test_nearly_every_sentence_of_a_long_report_is_marked_right(code: str, article: Callable[..., Article]) -> None:
    found = compare([article(name, *told) for name, told in zip("ab", FIRE["stories"][code], strict=True)]).findings
    unique = {name for name, finding in found.items() if finding.coverage == "unique"}
    wrong = unique ^ set(FIRE["alone"])
    assert len(found) == 20
    assert len(found) - len(wrong) >= LEAST_RIGHT, f"{code}: {len(found) - len(wrong)} of 20, wrong {sorted(wrong)}"


MANY = json.loads(Path(__file__).with_name("stories_in_many_languages.json").read_text(encoding="utf-8"))
WRONG = {
    "first": {
        "ar": 2,
        "de": 6,
        "es": 5,
        "fr": 2,
        "hi": 3,
        "ja": 1,
        "ko": 3,
        "pl": 0,
        "ru": 6,
        "tr": 1,
        "uk": 6,
        "zh": 2,
    },
    "second": {"de": 2, "it": 2, "ko": 2, "ru": 0, "uk": 0},
}
"""How many marks are wrong at most. Run blind, 72 of the 241 of the first stories were wrong; what is left of them is
nearly all told by both with hardly a word in common. The second, blind after that: 6 of 79 wrong, none called told."""


@pytest.mark.parametrize(("stories", "code"), [(stories, code) for stories in WRONG for code in WRONG[stories]])
def test_stories_told_in_other_words_in_many_languages(
    stories: str, code: str, article: Callable[..., Article]
) -> None:
    told = dict(zip("ab", MANY[stories][code], strict=True))
    plain = [article(name, *(text.lstrip("*") for text in texts)) for name, texts in told.items()]
    alone = {f"{name}:S{n}" for name, texts in told.items() for n, text in enumerate(texts, 1) if text[0] == "*"}
    found = compare(plain).findings
    unique = {name for name, finding in found.items() if finding.coverage == "unique"}
    assert len(found) == sum(map(len, told.values()))
    assert not [name for name, finding in found.items() if finding.coverage == "none"]
    assert len(unique ^ alone) <= WRONG[stories][code], sorted(unique ^ alone)


def test_two_words_that_no_other_sentence_has_bind_two_sentences(article: Callable[..., Article]) -> None:
    first = ["Die Verhandlungen unter Aufsicht eines Vermittlers beginnen am Donnerstag in einem Saal des Theaters."]
    second = ["Beide Seiten setzen sich am Donnerstag im Theater zusammen, zwischen ihnen ein Schlichter."]
    rest = [f"Herr {name} kaufte {name}brot und {name}milch bei {name}mann." for name in ("Alb", "Bor", "Cor", "Dov")]
    others = [f"Frau {name} malte {name}blumen auf {name}stoff für {name}hausen." for name in ("Eck", "Fri", "Gol")]
    found = compare([article("a", *first, *rest, language="de"), article("b", *second, *others, language="de")])
    assert found.findings["a:S1"].coverage == found.findings["b:S1"].coverage == "partial"
    assert {found.findings[f"a:S{n}"].coverage for n in range(2, 6)} == {"unique"}


def test_the_words_of_hindi_are_whole() -> None:
    assert [(token.start, token.end) for token in tokens("सुनीता वर्मा", "hi")] == [(0, 6), (7, 12)]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("tr", "Karaova'da salı sabahı bir tekstil fabrikasının çatısı çöktü ve yedi işçi yaralandı, biri ağır."),
        ("hi", "रामगढ़ में रविवार को नदी पर बना पैदल पुल टूट गया।"),
        ("ar", "أعلنت بلدية الواحة يوم الاثنين قطع المياه عن ستة أحياء."),
        ("und", "Tulipalo tuhosi varhain torstaina vanhan myllyn viljavaraston joen rannalla Haldenissa."),
    ],
)
def test_more_languages_are_known_and_others_are_not_taken_for_one_of_them(code: str, text: str) -> None:
    assert guess(text) == code


def test_a_point_groups_the_digits_of_thousands_outside_english() -> None:
    assert tokens("1.300 Hektar", "de")[0].number == tokens("1300 Hektar", "de")[0].number == 1300
    assert tokens("1.300 hectares", "en")[0].number == 1.3
    assert tokens("0.300 Liter", "de")[0].number == 0.3


def test_a_german_compound_is_known_by_its_parts() -> None:
    first = "Die Feuerwehr brachte die Bewohner in einer Schulturnhalle unter."
    second = "Übernachten mussten die Leute in der Turnhalle einer Schule."
    claims = [Sentence(f"{name}:S1", name, 1, text) for name, text in (("a", first), ("b", second))]
    one, other = weigh(claims, {"a": "a", "b": "b"}, {"a": "de", "b": "de"}).claims
    assert {"turnhall", "schul"} <= one.stems.keys() & other.stems.keys()


@pytest.mark.parametrize(
    ("code", "words", "digits"),
    [
        ("de", "acht Millionen Euro", "8 Millionen Euro"),
        ("fr", "huit millions d'euros", "8 millions d'euros"),
        ("es", "ocho millones de euros", "8 millones de euros"),
        ("uk", "вісім мільйонів гривень", "8 мільйонів гривень"),
        ("ru", "восемь миллионов рублей", "8 миллионов рублей"),
    ],
)
def test_a_figure_in_words_is_the_same_as_in_digits(code: str, words: str, digits: str) -> None:
    first, second = (tokens(text, code)[0] for text in (words, digits))
    assert first.number == second.number == 8_000_000
    assert first.term == second.term


@pytest.mark.parametrize("code", sorted(STORIES))
def test_facts_told_twice_are_found_in_every_language(code: str, article: Callable[..., Article]) -> None:
    comparison = compare([article(name, text) for name, text in zip("ab", STORIES[code], strict=True)])
    unique = {name for name, finding in comparison.findings.items() if finding.coverage == "unique"}
    assert unique == {"a:S4", "b:S4"}


@pytest.mark.parametrize("code", sorted(STORIES))
def test_the_language_is_guessed_from_script_and_common_words(code: str) -> None:
    assert [guess(text) for text in STORIES[code]] == [code, code]


def test_a_text_without_words_has_no_language() -> None:
    assert guess("12 % 34") == "und"


def test_an_article_in_a_language_of_its_own_is_not_compared(article: Callable[..., Article]) -> None:
    english = "The old harbour bridge in Varn collapsed on Monday evening, killing four people, the police said."
    japanese = "月曜日の夜、バルンの古い港の橋が崩落し、四人が死亡した。"
    found = compare([article("a", english), article("b", english), article("c", japanese)])
    assert found.findings["c:S1"].coverage == "none"
    assert (
        explain(found, "c:S1").reason
        == "no other outlet's article is in its language: only names and figures could be compared"
    )
    assert found.findings["a:S1"].coverage == "shared"


@pytest.mark.parametrize("code", STORIES)
def test_in_a_language_that_was_not_measured_only_here_is_never_more_than_probable(
    code: str, article: Callable[..., Article]
) -> None:
    first, second = STORIES[code]
    found = compare([article("a", first), article("b", second)])
    assert all(finding.unsure for finding in found.findings.values() if finding.coverage == "unique")
