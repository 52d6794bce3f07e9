"""Boxes with a label inside an article, in every language: they go, and the article around them stays whole.

All texts are made up. The articles of the languages with cues are those of `wordings/`.
"""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from reader.cleaning import clean
from reader.cleaning.cues import LANGUAGES
from reader.model import Document, Line
from reader.sources.text import blocks_of_text

from .test_wordings import wordings

FURTHER = {
    "it": """\
Chiatta carica d’orzo affonda dopo il cedimento di una chiusa
di Anna Rossi
Una chiatta con 900 tonnellate d’orzo è affondata domenica nel canale di Enner dopo il cedimento di una paratoia.
I due barcaioli sono saltati sull’alzaia e sono stati medicati per alcuni tagli nell’ospedale della città.
I sommozzatori hanno scoperto che si era rotta una cerniera della paratoia, fusa nel 1931, ha detto lunedì l’ente.
Il traffico resta fermo dieci giorni, finché una gru non avrà sollevato la chiatta e pompato l’orzo.
Gli agricoltori lamentano che la chiusura arriva nella settimana peggiore del raccolto e che mancano i camion.
L’ente ha chiesto a una ditta di Hull di controllare le altre undici paratoie della stessa età.""",
    "pl": """\
Barka z jęczmieniem zatonęła po pęknięciu wrót śluzy
Anna Kowal
Barka z 900 tonami jęczmienia zatonęła w niedzielę w kanale Enner po pęknięciu wrót śluzy.
Dwaj barkarze wyskoczyli na ścieżkę holowniczą i z ranami ciętymi trafili do szpitala w mieście.
Nurkowie ustalili, że pękł zawias wrót odlany w 1931 roku, poinformował w poniedziałek zarząd dróg wodnych.
Ruch na kanale wstrzymano na dziesięć dni, aż dźwig podniesie barkę, a jęczmień zostanie wypompowany.
Rolnicy skarżą się, że zamknięcie przyszło w najgorszym tygodniu żniw i że nie ma ciężarówek.
Zarząd poprosił firmę z Hull o sprawdzenie jedenastu innych wrót w tym samym wieku.""",
    "nl": """\
Schip met gerst zinkt na breuk van sluisdeur
Anna de Wit
Een schip met 900 ton gerst is zondag in het Ennerkanaal gezonken nadat een sluisdeur was bezweken.
De twee schippers sprongen op het jaagpad en zijn in het ziekenhuis in de stad aan snijwonden behandeld.
Duikers zagen dat een scharnier van de deur uit 1931 was gebroken, zei het waterschap maandag.
Het verkeer ligt tien dagen stil, tot een kraan het schip heeft gelicht en de gerst is weggepompt.
Boeren klagen dat de sluiting in de slechtste week van de oogst komt en dat er geen vrachtwagens zijn.
Het waterschap heeft een bedrijf uit Hull gevraagd de elf andere deuren van dezelfde leeftijd te bekijken.""",
    "tr": """\
Arpa yüklü mavna kanal kapağı kırılınca battı
Ayşe Demir
900 ton arpa taşıyan bir mavna pazar günü Enner kanalında bir savak kapağının kırılması üzerine battı.
İki gemici kıyıya atladı ve kentteki hastanede kesikleri için tedavi edildi.
Dalgıçlar kapağın 1931 yılından kalma bir menteşesinin kırıldığını gördü, dedi kurum pazartesi günü.
Kanaldaki trafik, bir vinç mavnayı kaldırana ve arpa boşaltılana kadar on gün durdu.
Çiftçiler kapanmanın hasadın en kötü haftasına denk geldiğini ve kamyon bulunmadığını söyledi.
Kurum, Hull'dan bir şirketten aynı yaştaki on bir kapağı daha incelemesini istedi.""",
    "ja": """\
大麦を積んだはしけが水門の破損で沈没
山田花子
大麦900トンを積んだはしけが日曜日、エナー運河で水門が壊れたため沈没した。
乗組員2人は岸に飛び移り、市内の病院で切り傷の手当てを受けた。
潜水士は1931年に造られた扉の蝶番が折れているのを見つけたと、当局が月曜日に発表した。
運河の通行は、クレーンがはしけを引き上げ大麦を抜き取るまで10日間止まる。
農家は、閉鎖が収穫の最も悪い週に当たり、トラックが手に入らないと訴えた。
当局はハルの会社に、同じ年代のほかの11の扉を調べるよう依頼した。""",
}
"""Articles in languages without cues: headline, author, six paragraphs."""

BOXES = {
    "en": """\
READER POLL|Would you pay a toll to use the canal?|Yes|No|I never use it|Cast your vote|1,310 votes
Poll|Which lock should be mended first?|The upper lock|The weir lock|Neither|Vote
Do you think the canal should stay shut?|Yes|No|Not sure|Submit vote
About the author|Joan Hart is the waterways correspondent of the Ennershed Mail. Follow her on X @joanhart
About the writer|Joan Hart|Joan Hart writes about rivers and ports. She joined the Mail in 2014.
Joan Hart is the waterways correspondent of the Mail. Follow her on X @joanhart
Embed this chart|Get the data|Created with Datawrapper
Also read – Ferry to the islands sold to a bank
POLL: Should the toll be doubled?|Yes|No
Hide Ad""",
    "de": """\
Umfrage|Würden Sie für den Kanal Maut zahlen?|Ja|Nein|Mir egal|Jetzt abstimmen
UMFRAGE DES TAGES|Welche Schleuse soll zuerst repariert werden?|Die obere|Die untere|Keine von beiden|Ergebnis anzeigen
Über den Autor|Karl Zorn ist Redakteur im Ressort Wirtschaft. Folgen Sie ihm auf X
Zur Autorin|Lisa Mohn, Jahrgang 1980, arbeitet als Korrespondentin in Rom.
Lesen Sie auch Fähre an Bank verkauft
About the author|Joan Hart covers rivers and ports. Follow her on X @joanhart""",
    "fr": """\
Sondage|Payeriez-vous un péage pour emprunter le canal ?|Oui|Non|Ne se prononce pas|Je vote
LA QUESTION DU JOUR|Quelle écluse réparer en premier ?|Celle d’amont|Celle d’aval|Aucune|Voir les résultats
À propos de l’autrice|Lise Morel est journaliste au service économie. Suivez-la sur X
L’auteur|Paul Vidal est rédacteur en chef adjoint du Courrier.""",
    "es": """\
Encuesta|¿Pagaría usted un peaje por usar el canal?|Sí|No|No sabe|Vote ahora
Sobre el autor|Luis Mora es redactor de Economía. Síguelo en X
Seguí leyendo|El transbordador, vendido a un banco""",
    "uk": """\
Опитування|Чи платили б ви за прохід каналом?|Так|Ні|Важко сказати|Голосувати
Про авторку|Олена Мороз — журналістка відділу політики. Пише про порти та судноплавство.""",
    "ru": """\
Опрос|Стали бы вы платить за проход по каналу?|Да|Нет|Затрудняюсь ответить|Проголосовать
Об авторе|Иван Лосев — корреспондент отдела экономики. Подписывайтесь на его канал
Об авторе: Вера Нилова преподаёт в Перми, автор книги «Шлюзы».""",
    "ko": """\
투표|운하 통행료를 내야 할까요?|찬성|반대|모르겠다|투표하기
기자 소개|경제부 김민수 기자입니다. 제보는 kms@ennerdaily.example
[관련기사] 연락선, 은행에 매각
관련기사 연락선, 은행에 매각""",
    "it": """\
SONDAGGIO|Paghereste un pedaggio per usare il canale?|Sì|No|Non so|Vota
L'autore|Piero Neri è redattore di economia. Seguilo su X @pneri
Leggi anche: Il traghetto venduto a una banca
Leggi anche|Il traghetto venduto a una banca""",
    "pl": """\
Czytaj też: Prom sprzedany bankowi
Czytaj także|Prom sprzedany bankowi
REKLAMA|Dalszy ciąg materiału pod wideo""",
    "nl": """\
Lees ook: Veerboot verkocht aan een bank
Lees ook|Veerboot verkocht aan een bank""",
    "tr": """\
İLGİLİ HABER|Feribot bankaya satıldı
İlgili haber: Feribot bankaya satıldı""",
    "ja": """\
関連記事：渡し船、銀行に売却
関連ニュース|渡し船、銀行に売却""",
}
"""A box in a line, its lines parted by strokes."""

TOLD = {
    "en": """\
Poll: Most want the canal open by May
Would boats be back by May?|Nobody on the towpath dared to say.
Would they go back?|Only one of the crew would answer at all.
About the author of the letter nothing is known, the board said.
Fans follow her on Instagram, where she posts as @lockgirl.
Read also the small print, the farmers' union told its members.""",
    "de": """\
Umfrage: Mehrheit gegen den Bau
Wird der Kanal im Mai wieder offen sein?|Am Treidelpfad wollte das niemand sagen.
Über den Autor des Briefes ist nichts bekannt, teilte das Amt mit.
Der Autor|Der Verfasser des Drohbriefs sitzt seit Montag in Haft, er soll auch das Tor beschädigt haben.
Lesen Sie auch das Kleingedruckte, riet der Verband seinen Mitgliedern.""",
    "fr": """\
Sondage : une majorité contre le péage
L’auteur|L’homme qui a envoyé la lettre de menaces est en garde à vue depuis lundi, selon le parquet.
Le canal rouvrira-t-il en mai ?|Personne, sur le chemin de halage, n’osait le dire.""",
    "es": """\
Encuesta: la mayoría rechaza el peaje
El autor|El hombre que envió la carta de amenazas está detenido desde el lunes, según la fiscalía.
¿Abrirá el canal en mayo?|En el camino de sirga nadie se atrevía a decirlo.""",
    "uk": """\
Опитування: більшість проти плати за прохід
Про автора листа нічого не відомо, повідомили в управлінні.
Чи відкриють канал у травні?|На березі ніхто не наважився відповісти.""",
    "ru": """\
Опрос: большинство против платы за проход
Об авторе письма ничего не известно, сообщили в управлении.
Откроют ли канал в мае?|На берегу никто не решился ответить.""",
    "ko": """\
투표 결과는 월요일에 나온다고 관리청은 밝혔다.
운하는 5월에 다시 열릴까?|둑에 나온 사람들은 아무도 대답하지 못했다.""",
    "it": """\
L'autore|L’uomo che ha spedito la lettera di minacce è in carcere da lunedì, secondo la procura della città.
Il canale riaprirà a maggio?|Sull’alzaia nessuno osava dirlo, e anche l’ente ha preferito tacere.""",
}
"""What stays, in the same form."""


def _article(language: str) -> list[str]:
    return FURTHER[language].splitlines() if language in FURTHER else wordings(language)["article"]


def _cleaned(lines: Sequence[str]) -> tuple[Line, ...]:
    (cleaned,) = clean([Document("a", "a.txt", blocks_of_text("\n\n".join(lines)))])
    return cleaned.lines


def _cases(boxes: dict[str, str]) -> list[tuple[str, str]]:
    return [(language, box) for language, of in boxes.items() for box in of.splitlines()]


@pytest.mark.parametrize("at", [5, 7, 8])
@pytest.mark.parametrize(("language", "box"), _cases(BOXES))
def test_a_box_with_a_label_goes_and_the_article_stays(language: str, box: str, at: int) -> None:
    article = _article(language)
    kept = [line.text for line in _cleaned([*article[:at], *box.split("|"), *article[at:]]) if line.keep]
    assert kept == article[2:]


@pytest.mark.parametrize(("language", "told"), _cases(TOLD))
def test_what_only_looks_like_a_label_stays(language: str, told: str) -> None:
    article = _article(language)
    kept = [line.text for line in _cleaned([*article[:5], *told.split("|"), *article[5:]]) if line.keep]
    assert kept == [*article[2:5], *told.split("|"), *article[5:]]


def test_the_label_is_what_the_reader_is_told() -> None:
    article = _article("de")
    box = ["Umfrage", "Würden Sie Maut zahlen?", "Ja", "Nein", "Über den Autor", "Karl Zorn ist Redakteur in Emden."]
    found = {line.text: (line.kind, line.reason) for line in _cleaned([*article[:5], *box, *article[5:]])}
    assert found["Nein"] == ("comments", "belongs to the readers' comments (“umfrage”)")
    assert found["Karl Zorn ist Redakteur in Emden."] == ("bio", "tells about the author (“über den autor”)")


def test_every_language_with_cues_has_its_boxes_and_its_prose() -> None:
    assert set(LANGUAGES) <= BOXES.keys() & TOLD.keys()


def test_the_last_paragraphs_behind_a_form_stay_in_a_language_without_cues() -> None:
    story = [
        "O comboio a vapor parou esta quinta-feira porque um casal de cegonhas fez o ninho na chaminé da locomotiva.",
        "“Quando acendemos a caldeira, uma delas pôs a cabeça de fora e olhou para mim”, contou o maquinista.",
        "Os 48 passageiros seguiram viagem no reboque de um tractor emprestado pela junta de freguesia.",
        "O instituto recorda que mexer em ninhos activos é punido com coima até 5.000 euros.",
        "A locomotiva, de 1908, fica parada até Julho. Em alternativa circula uma automotora.",
        "As crias devem nascer em Abril.",
    ]
    form = ["Receba as notícias da manhã no seu e-mail", "Subscrever"]
    head = ["Assine já", "Cegonhas obrigam a parar comboio histórico", "Marta Quintela", "12 de Março de 2026"]
    lines = [*head, *story[:4], *form, *story[4:], "Comentários (7)", "Zé do Ninho: Deixem os bichos em paz!"]
    (article,) = clean([Document("a", "a.txt", blocks_of_text("\n".join(lines)))])
    kept = [line.text for line in article.lines if line.keep]
    assert [line for line in kept if line in story] == story
    assert "Subscrever" not in kept
