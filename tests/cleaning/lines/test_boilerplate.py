"""Made-up pages with what scrapers leave of them: "+" marks the article's lines, "#" its headline."""

import pytest

from reader.cleaning import clean
from reader.cleaning.kinds import KEPT, REMOVED
from reader.model import Article, Document
from reader.sources.text import blocks_of_text

COMMENTS = {
    "en": """
  Sign in
  News
  Sport
# Lindholm dockers walk out over remote cranes
  By Petra Sand
  4 March 2025
+ More than 1,200 dockers at the port of Lindholm stopped work at midnight in protest at remotely driven cranes.
+ The terminal operator, Norvik, said on Monday that no more than 250 jobs would be affected by the change.
+ "They refused to sit down with us," said Ulla Brandt, who leads the dockers' union, outside the gates.
+ Eleven ships were waiting off the port on Monday morning, the harbour master said.
  Share this article
  3 Comments
  Sort by newest
  oldhand
  My father worked those cranes for thirty years and nobody asked him what he thought of the new ones either.
  Reply
  2 hours ago
  Karin M.
  The ships will simply go to the next port, and then we will see how many jobs are left in this town.
  Reply
  Report
""",
    "de": """
  Anmelden
  Politik
  Wirtschaft
# Hafenarbeiter in Lindholm streiken gegen ferngesteuerte Kräne
  Von Petra Sand
  4. März 2025, 06:30 Uhr
+ Mehr als 1200 Hafenarbeiter haben in Lindholm um Mitternacht aus Protest gegen neue Kräne die Arbeit niedergelegt.
+ Der Betreiber Norvik erklärte am Montag, es seien höchstens 250 Stellen von der Umstellung betroffen.
+ „Sie haben sich geweigert, mit uns zu verhandeln“, sagte die Vorsitzende der Gewerkschaft, Ulla Brandt.
+ Elf Schiffe lagen am Montagmorgen vor dem Hafen, wie der Hafenmeister mitteilte.
  Artikel teilen
  2 Kommentare
  seebaer
  Mein Vater hat dreißig Jahre auf diesen Kränen gearbeitet, und gefragt hat ihn damals auch niemand.
  Antworten
  Karin M.
  Die Schiffe fahren dann eben zum nächsten Hafen, und dann werden wir sehen, was hier noch übrig bleibt.
  Antworten
""",
    "fr": """
  Se connecter
  Politique
  Économie
# Lindholm : les dockers en grève contre les grues télécommandées
  Par Petra Sand
  Publié le 4 mars 2025 à 06h30
+ Plus de 1 200 dockers du port de Lindholm ont cessé le travail à minuit pour protester contre de nouvelles grues.
+ L'exploitant, Norvik, a assuré lundi que pas plus de 250 emplois seraient touchés par ce changement.
+ « Ils ont refusé de s'asseoir à la table avec nous », a déclaré Ulla Brandt, secrétaire du syndicat.
+ Onze navires attendaient lundi matin au large du port, selon la capitainerie.
  Partager
  2 commentaires
  vieuxloup
  Mon père a travaillé trente ans sur ces grues et personne ne lui a jamais demandé son avis non plus.
  Répondre
  Karine M.
  Les navires iront au port voisin, et nous verrons bien combien d'emplois il restera dans cette ville.
  Répondre
""",
    "es": """
  Iniciar sesión
  Política
  Economía
# Los estibadores de Lindholm paran contra las grúas por control remoto
  Petra Sand
  4 de marzo de 2025
+ Más de 1.200 estibadores del puerto de Lindholm pararon a medianoche en protesta contra las nuevas grúas.
+ La empresa que gestiona la terminal, Norvik, aseguró el lunes que solo 250 puestos se verían afectados.
+ “Se negaron a sentarse con nosotros”, dijo la secretaria general del sindicato, Ulla Brandt.
+ Once barcos esperaban el lunes por la mañana frente al puerto, según la capitanía.
  Compartir
  2 comentarios
  lobodemar
  Mi padre trabajó treinta años en esas grúas y a él tampoco le preguntó nadie lo que pensaba.
  Responder
  Carmen M.
  Los barcos se irán al puerto vecino y entonces veremos cuántos empleos quedan en esta ciudad.
  Responder
""",
    "uk": """
  Увійти
  Політика
  Економіка
# Докери Ліндгольма страйкують проти кранів із дистанційним керуванням
  4 березня 2025, 06:30
+ Понад 1200 докерів порту Ліндгольм опівночі припинили роботу, протестуючи проти нових кранів.
+ Оператор термінала, компанія «Норвік», заявив у понеділок, що зміни торкнуться не більше 250 працівників.
+ «Вони відмовилися сісти з нами за стіл переговорів», — сказала очільниця профспілки Улла Брандт.
+ Одинадцять суден чекали в понеділок вранці біля порту, повідомив капітан порту.
  Поділитися
  2 коментарі
  морвовк
  Мій батько тридцять років працював на цих кранах, і його теж ніхто ніколи не питав про думку.
  Відповісти
  Карина М.
  Судна просто підуть до сусіднього порту, і тоді побачимо, скільки робочих місць тут залишиться.
  Відповісти
""",
    "ru": """
  Войти
  Политика
  Экономика
# Докеры Линдхольма бастуют против кранов с дистанционным управлением
  4 марта 2025, 06:30
+ Более 1200 докеров порта Линдхольм в полночь прекратили работу, протестуя против новых кранов.
+ Оператор терминала, компания «Норвик», заявил в понедельник, что сокращения затронут не более 250 человек.
+ «Они отказались сесть с нами за стол переговоров», — сказала глава профсоюза Улла Брандт.
+ Одиннадцать судов ждали в понедельник утром у порта, сообщил капитан порта.
  Поделиться
  2 комментария
  морволк
  Мой отец тридцать лет работал на этих кранах, и его тоже никто никогда ни о чём не спрашивал.
  Ответить
  Карина М.
  Суда просто уйдут в соседний порт, и тогда посмотрим, сколько рабочих мест здесь останется.
  Ответить
""",
    "ko": """
  로그인
  정치
  경제
# 린드홀름 항만 노동자 원격 크레인 반대 파업
  입력 2025.03.04 06:30
  박서연 기자
+ 린드홀름항 항만 노동자 1200여 명이 4일 0시부터 새 크레인 도입에 반대하며 파업에 들어갔다.
+ 터미널 운영사 노르빅은 월요일 영향을 받는 일자리가 250개를 넘지 않는다고 밝혔다.
+ 노조를 이끄는 울라 브란트는 "회사가 우리와 대화하기를 거부했다"고 말했다.
+ 항만 당국에 따르면 월요일 오전 선박 11척이 항구 밖에서 대기했다.
  공유
  댓글 2
  바다사람
  아버지가 그 크레인에서 삼십 년을 일하셨는데 그때도 아무도 의견을 묻지 않았다고 합니다.
  답글
  김영미
  배들은 옆 항구로 갈 것이고 그러면 이 도시에 일자리가 얼마나 남을지 보게 되겠지요.
  답글
""",
}

OTHER_MATTER = {
    "about the company": """
# Norvik opens remote crane centre in Lindholm
+ LINDHOLM, March 4, 2025 – Norvik, which runs the container terminal, opened a centre from which cranes are driven.
+ The centre took two years to build and cost 40 million kronor, the company said at the opening on Tuesday.
+ "Our crane drivers will work in a warm room, out of the wind," said Erik Holm, who heads the terminal.
+ The dockers' union says that 600 of its members may lose their work, and has called a strike for next week.
  About Norvik
  Norvik is a leading provider of container terminals. Headquartered in Lindholm, it employs 4,000 in 12 countries.
  For more information, visit www.norvik.example
  Media contact
  press@norvik.example
""",
    "region and cookie notices": """
  We use cookies and other tracking technologies to improve your experience on our site and to show you ads.
  By choosing Accept, you consent to our use of cookies and other tracking technologies in your browser.
  Accept
# Lindholm bridge closed after cracks are found
  New, 15 comments
  By Petra Sand
+ The bridge over the Linde was closed to all traffic on Wednesday after cracks were found in two of its piers.
+ Some 12,000 vehicles cross the bridge every day, and the detour by the ferry takes forty minutes, the town said.
+ "We take no risks with people's lives," mayor Peter Lev told reporters on the river bank on Wednesday evening.
+ The repair will cost about 14 million kronor and take at least three weeks, the town's engineers estimate.
  This video is not available in your region.
""",
    "the beginning of the next story": """
# Lindholm bridge closed after cracks are found
  By Petra Sand
  March 12, 2025
+ The bridge over the Linde was closed to all traffic on Wednesday after cracks were found in two of its piers.
+ Some 12,000 vehicles cross the bridge every day, and the detour by the ferry takes forty minutes, the town said.
+ "We take no risks with people's lives," mayor Peter Lev told reporters on the river bank on Wednesday evening.
+ The repair will cost about 14 million kronor and take at least three weeks, the town's engineers estimate.
+ The bridge was last repaired in 1999, and an inspection five years ago found nothing that worried the engineers.
  Share
  Facebook
  Twitter
  Read next
  Festival cancels its thirtieth edition
  March 11, 2025
  The organisers of the Kerlaz festival blamed the rising price of tents and the loss of two sponsors.
  Continue reading
""",
    "teasers above the text": """
  Latest Headlines
  Customers leave without paying at steakhouseA party of six left the Oak Room without paying their bill on Sunday.
  Elk poached in northern forestConservation officers are looking for whoever shot a bull elk near Ravn last week.
  Couple finds newspapers from the 1940sA couple in Holm found a stack of old newspapers under their kitchen floor.
  Weather
  Sports
  All Sports
# Sixth death from mosquito fever in Lindholm county
  March 12, 2025 at 9:45 am
+ LINDHOLM (NP) — Health officials in Lindholm county on Monday reported a sixth death from mosquito fever this year.
+ The victim was one of two people in the county who caught the fever, which mosquitoes carry, the officials said.
+ Cases of the fever first appeared in the west of the county at the end of August, and ten people have fallen ill.
+ The risk from the fever continues because there has been no hard frost, said Dr. Ann Dahl of the health department.
  Comments
  You must log in to post a comment.
""",
    "a news feed beside the text": """
# Lindholm bridge closed after cracks are found
  12 March 2025
+ The bridge over the Linde was closed to all traffic on Wednesday after cracks were found in two of its piers.
+ Some 12,000 vehicles cross the bridge every day, and the detour by the ferry takes forty minutes, the town said.
+ "We take no risks with people's lives," mayor Peter Lev told reporters on the river bank on Wednesday evening.
+ The repair will cost about 14 million kronor and take at least three weeks, the town's engineers estimate.
  Live updates
  18:42
  Court to rule on strike by Friday
  18:20
  Ferry line to run extra boats
  17:55
  Markets fall on tariff fears
  17:31
  Festival cancels its thirtieth edition
""",
}


def _clean(marked: str) -> tuple[Article, list[tuple[str, str]]]:
    lines = [(line[0], line[2:]) for line in marked.strip("\n").split("\n")]
    (article,) = clean([Document("a", "a.txt", blocks_of_text("\n".join(text for _, text in lines)))])
    return article, lines


@pytest.mark.parametrize("marked", [*COMMENTS.values(), *OTHER_MATTER.values()], ids=[*COMMENTS, *OTHER_MATTER])
def test_paragraphs_are_kept_and_the_rest_goes(marked: str) -> None:
    article, lines = _clean(marked)
    assert [line.text for line in article.lines if line.keep] == [text for mark, text in lines if mark == "+"]


@pytest.mark.parametrize("marked", [*COMMENTS.values(), *OTHER_MATTER.values()], ids=[*COMMENTS, *OTHER_MATTER])
def test_every_line_has_a_kind_and_a_reason_of_its_verdict(marked: str) -> None:
    article, lines = _clean(marked)
    assert [line.text for line in article.lines] == [text for _, text in lines]
    assert all(line.kind in (KEPT if line.keep else REMOVED) and line.reason for line in article.lines)


@pytest.mark.parametrize("marked", COMMENTS.values(), ids=COMMENTS)
def test_what_readers_wrote_is_called_comments(marked: str) -> None:
    article, _ = _clean(marked)
    assert {line.kind for line in article.lines[-4:]} == {"comments"}


@pytest.mark.parametrize("marked", [*COMMENTS.values(), *OTHER_MATTER.values()], ids=[*COMMENTS, *OTHER_MATTER])
def test_cleaning_what_was_cleaned_changes_nothing(marked: str) -> None:
    article, _ = _clean(marked)
    body = [line.text for line in article.lines if line.keep]
    text = "\n\n".join([article.headline.value, *body] if article.headline else body)
    (again,) = clean([Document("a", "a.txt", blocks_of_text(text))])
    assert [line.text for line in again.lines if line.keep] == body


FINE = """Harbour council votes to rebuild the northern pier

The harbour council voted on Tuesday to rebuild the northern pier, which the storm of January 2021 destroyed.

The work will cost 14 million crowns and begin in the spring of 2026, council leader Marta Lind said after the vote.

"We have waited four years for this pier," said fisherman Jonas Berg, whose boat has lain in the river since then."""


@pytest.mark.parametrize(
    ("removed", "reason"),
    [
        ("Related\n\nEels return to the upper river\n\nPort traffic falls for third year", "leads to other stories"),
        ("Sign up to our newsletter and get the news every morning.", "offers a newsletter (“"),
        ("3 / 12", "a label of its own"),
        ("Read more\n\nEels return to the upper river, and nobody knows why they…", "cut off with dots"),
    ],
)
def test_the_reason_names_what_took_the_line_out(removed: str, reason: str) -> None:
    (article,) = clean([Document("a", "a.txt", blocks_of_text(f"{FINE}\n\n{removed}"))])
    reasons = [line.reason for line in article.lines[4:]]
    assert not any(line.keep for line in article.lines[4:])
    assert any(reason in given for given in reasons), reasons


def test_a_reason_never_says_of_a_line_what_does_not_hold_of_it() -> None:
    article, _ = _clean(OTHER_MATTER["a news feed beside the text"])
    for line in article.lines:
        assert "more than once" not in line.reason
        assert "plea" not in line.reason
        assert "comments" not in line.reason


def test_a_line_that_a_rule_took_out_is_not_brought_back_for_want_of_others() -> None:
    teasers = [line[2:] for line in OTHER_MATTER["teasers above the text"].split("\n")[2:5]]
    article = "Sixth death from mosquito fever\n\nA sixth person has died of mosquito fever."
    (found,) = clean([Document("a", "a.txt", blocks_of_text("\n".join([*teasers, "Weather", "Sports", article])))])
    assert not any(line.keep for line in found.lines[:3])
    assert found.lines[-1].keep


@pytest.mark.parametrize("times", [1, 200])
def test_a_text_without_a_full_stop_is_the_article_where_there_is_no_other(times: int) -> None:
    """What a machine has written down of a broadcast: the title above it, and nothing else."""
    heard = (
        "the ferry left the harbour at six and the wind was already strong when the captain called the coastguard and "
        "asked for a tug because the rudder no longer answered and the rocks off Lindholm were less than a mile away "
    )
    (article,) = clean(
        [Document("a", "a.txt", blocks_of_text(f"Harbour Radio\n\nThe morning of the ferry\n\n{heard * times}"))]
    )
    assert [line.number for line in article.lines if line.keep] == [5]


def test_a_menu_on_one_line_is_no_article_even_where_there_is_no_other() -> None:
    menu = " ".join(["Home News Sport Politics Business Culture Travel Weather Jobs Cars"] * 6)
    (found,) = clean([Document("a", "a.txt", blocks_of_text(f"Harbour Radio\n\n{menu}"))])
    assert not any(line.keep for line in found.lines)
