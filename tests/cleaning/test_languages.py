"""Scraped pages in other languages, made up for this: "+" marks the article's lines, "#" its headline."""

import pytest

from reader.cleaning import clean
from reader.cleaning.cues import lexicon, normalise
from reader.cleaning.language import detect
from reader.model import Document
from reader.sources.text import blocks_of_text

PAGES = {
    "es1": """
  Inicio
  Iniciar sesión
  Suscríbete
  Economía
# El puerto de Almera, paralizado por una huelga de estibadores
+ Los sindicatos denuncian la pérdida de 600 empleos
  Lucía Ferrer
  Valencia - 03 mar 2025 - 06:30 CET
  Compartir en Facebook
+ Más de 1.200 estibadores del puerto de Almera iniciaron a medianoche una huelga contra las grúas automáticas.
+ La empresa, Norvik, aseguró que solo 250 puestos se verían afectados.
  Suscríbete a nuestro boletín y recibe cada mañana las noticias más importantes en tu correo.
+ “Se han negado a negociar”, dijo la secretaria general del sindicato, Elena Brandt.
+ Once barcos esperaban el lunes frente al puerto, según la autoridad portuaria.
+ La última huelga, en 2016, duró nueve días.
  Archivado en
  Puertos
  Huelgas
  Más información
  Los mercados caen por los aranceles
  Comentarios
""",
    "fr1": """
  Aller au contenu
  Se connecter
  S'abonner
  Accueil
  Politique
  Société
# Bretagne : le vieux pont de Kerlaz fermé après la découverte de fissures
+ La préfecture prévoit au moins trois semaines de travaux
  Par Anne Le Goff
  Publié le 12 mars 2025 à 18h40
  Temps de lecture : 3 min
  Partager
+ Le pont de Kerlaz a été fermé mercredi matin après la découverte de fissures, a annoncé la préfecture.
+ Environ 12 000 véhicules empruntent chaque jour l'ouvrage, construit en 1958.
  Inscrivez-vous à notre newsletter pour recevoir l'essentiel de l'actualité chaque matin dans votre boîte mail.
+ « Nous ne prendrons aucun risque », a déclaré le préfet Yves Morvan devant la presse.
  À lire aussi : Pourquoi les ponts bretons vieillissent mal
+ Le coût des réparations est estimé à 14 millions d'euros, selon le département.
+ La dernière rénovation remonte à 1999.
  À lire aussi
  Incendie à Quimper : deux blessés légers
  Le festival annule sa 30e édition
  Commentaires
  Tous droits réservés © Le Courrier de l'Ouest breton
""",
    "fr2": """
# Grève des éboueurs : le tribunal tranchera vendredi

+ Le tribunal administratif examinera vendredi le recours de la mairie contre la grève, qui dure depuis dix jours.

+ Quelque 3 000 tonnes de déchets s'entassent dans les rues, selon la mairie.

  (avec AFP)
""",
    "ko1": """
  본문 바로가기
  로그인
  정치
  경제
  사회
# 부산 북항 크레인 자동화에 항만 노동자 파업
+ 노조 "일자리 600개 사라질 것"
  입력 2025.03.03 06:30
  김민수 기자
  공유
  댓글
+ 부산 북항 항만 노동자 1200여 명이 3일 0시부터 원격 조종 크레인 도입에 반대하며 72시간 파업에 들어갔다.
+ 회사 측은 영향을 받는 일자리가 250개를 넘지 않는다고 밝혔다.
  뉴스레터를 구독하시면 매일 아침 주요 뉴스를 메일로 보내드립니다.
+ 이영희 노조위원장은 "회사가 대화를 거부했다"고 말했다.
+ 항만공사에 따르면 월요일 오전 선박 11척이 항구 밖에서 대기했다.
+ 2016년 파업은 9일 동안 이어졌다.
  ⓒ 부산일보, 무단전재 및 재배포 금지
  관련기사
  관세 우려에 시장 하락
  많이 본 뉴스
  1 자동화의 그늘
""",
    "ko2": """
# 시청 앞 다리 폐쇄

+ 시청 앞 다리가 균열 때문에 12일 폐쇄됐다. 시는 3주 동안 보수한다고 밝혔다.

+ 다리는 1958년에 지어졌다.
""",
    "ru1": """
  Главная
  Новости
  Политика
  Войти
# В порту Линдхольма началась забастовка докеров
+ Профсоюз говорит о потере 600 рабочих мест
  3 марта 2025, 06:30
  Поделиться
+ Более 1200 докеров порта Линдхольм прекратили работу в полночь, протестуя против установки новых кранов.
+ Компания «Норвик» заявила, что сокращения затронут не более 250 человек.
  Подписывайтесь на нашу рассылку и получайте главные новости каждое утро.
+ «Они отказались сесть с нами за стол переговоров», — сказала глава профсоюза Ульла Брандт.
  Читайте также: Самая долгая забастовка Европы
+ Одиннадцать судов ждали у порта в понедельник утром, сообщил капитан порта.
+ Последняя забастовка в 2016 году длилась девять дней.
  Нашли опечатку? Выделите её и нажмите Ctrl + Enter
  Источник: Интерфакс
  Читайте также
  Рынки падают из-за пошлин
  Комментарии
""",
    "uk1": """
  Головна
  Новини
  Політика
  Війна
  Підписатися
# У Тернополі закрили міст через тріщини в опорах
  12 березня 2025, 18:40
  Автор: Олена Коваль
  Поділитися
  Фото: Укрінформ
+ Міст через Серет у Тернополі закрили для руху в середу вранці через тріщини у двох опорах, повідомила міська рада.
+ Щодня мостом проїжджає близько 12 тисяч автомобілів.
  Підписуйтесь на наш Telegram-канал, щоб першими дізнаватися новини.
+ «Ми не будемо ризикувати життям людей», — сказав міський голова Петро Левко.
  Читайте також: Чому старішають мости
+ Ремонт обійдеться у 14 мільйонів гривень, за оцінкою департаменту.
+ Востаннє міст ремонтували 1999 року.
  Якщо ви помітили помилку, виділіть її мишкою та натисніть Ctrl+Enter.
  Читайте також
  У Львові подорожчає проїзд
  У Києві відкрили новий парк
  Теги: міст, Тернопіль
""",
}


@pytest.mark.parametrize("marked", PAGES.values(), ids=PAGES)
def test_a_page_in_another_language_is_cleaned(marked: str) -> None:
    lines = marked.strip("\n").split("\n")
    text = "\n".join(line[2:] for line in lines)
    (article,) = clean([Document("a", "a.txt", blocks_of_text(text))])
    assert [line.text for line in article.lines if line.keep] == [line[2:] for line in lines if line[:1] == "+"]
    assert article.headline is not None
    assert article.headline.value == next(line[2:] for line in lines if line[:1] == "#")


NOTICES = {
    "de": "Dieser Inhalt ist in Ihrem Land leider nicht verfügbar.",
    "fr": "Ce contenu n'est pas disponible dans votre pays.",
    "es": "Este contenido no está disponible en tu país.",
    "uk": "Цей контент недоступний у вашій країні.",
    "ru": "Этот контент недоступен в вашей стране.",
    "ko": "이 콘텐츠는 해당 국가에서 이용할 수 없습니다.",
}


@pytest.mark.parametrize("language", NOTICES)
def test_a_notice_that_something_cannot_be_seen_here_is_called_one(language: str) -> None:
    assert "cookies" in {cue.kind for cue in lexicon(language).find(*normalise(NOTICES[language]))}


SHORT = {
    "uk": """
# Рибальський човен сів на мілину біля Ставища

+ Човен із чотирма рибалками сів на мілину біля Ставища.

  Ми працюємо завдяки вашій підтримці.

+ Капітан Остап Гриб викликав рятувальників Козельська.

+ Рятувальники буксирували човен шість годин.

+ Пошкоджено кермо.
""",
    "ru": """
# Рыбацкий катер сел на мель возле Ставища

+ Катер, четыре рыбака, сел на мель близ Ставища, рассказал капитан Остап Рыбин.

  Подписывайтесь на нашу рассылку.

+ Спасатели Козельска буксировали катер шесть часов.

+ Повреждены руль, винт, мачта.
""",
}


@pytest.mark.parametrize("language", SHORT)
def test_a_short_text_with_few_of_the_commonest_words_is_known_by_its_letters(language: str) -> None:
    lines = [line for line in SHORT[language].strip("\n").split("\n") if line]
    (article,) = clean([Document("a", "a.txt", blocks_of_text("\n\n".join(line[2:] for line in lines)))])
    assert article.language is not None
    assert article.language.value == language
    assert [line.text for line in article.lines if line.keep] == [line[2:] for line in lines if line[:1] == "+"]


def test_a_language_that_shares_the_letters_is_not_taken_for_one_of_the_two() -> None:
    belarusian = "Човен з чатырма рыбакамі сеў на мель каля Стаўбцоў, паведаміў капітан Астап Грыб."
    assert detect(blocks_of_text(belarusian)) is None
