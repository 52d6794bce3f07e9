"""What only looks like a field of the article: the day of something in the news, a sentence begun like a credit."""

from __future__ import annotations

import pytest

from reader.cleaning import clean
from reader.model import Article, Document
from reader.sources.text import blocks_of_text

HEADLINE = "Grain barge sinks in the Halver canal after lock gate fails"
TEXT = (
    "A barge loaded with 900 tonnes of barley sank in the Halver canal on Sunday after a lock gate gave way.",
    "The crew of two jumped on to the towpath and were treated for cuts at the hospital in Ennershed.",
    "Divers found that a hinge of the gate, cast in 1931, had broken, the waterways board said on Monday.",
    "Traffic on the canal is stopped for ten days while a crane lifts the barge and the barley is pumped out.",
    "Farmers said the closure came in the worst week of the harvest and that lorries could not be had.",
)


def _article(*under: str, last: tuple[str, ...] = ()) -> Article:
    text = "\n\n".join([HEADLINE, "By Ann Lee", *under, *TEXT, *last])
    (article,) = clean([Document("a", "a.txt", blocks_of_text(text))])
    return article


@pytest.mark.parametrize(
    "line",
    [
        "Event date: 14 November 2026",
        "Launch date: 14 November 2026",
        "Date of birth: 3 May 1964",
        "Sailed 10 November 2026",
        "Grounded 10 November 2026",
        "Report published 10 November 2026",
        "Map updated 10 November 2026",
        "Licence issued 10 November 2026",
        "Photo created 10.11.2026",
        "Exhibition: 10 November 2026 – 14 December 2026",
        "10 November 2026 to 12 December 2026",
        "Veranstaltungsdatum: 14.11.2026",
        "Buch erschienen am 10. November 2026",
        "Du 10 novembre 2026 au 12 décembre 2026",
        "Date de l'événement : 14 novembre 2026",
        "Fecha del evento: 14 de noviembre de 2026",
        "Дата події: 14 листопада 2026",
        "Дата проведения: 14 ноября 2026",
        "Sunday 4 October 2026, kick-off 3pm",
        "Updated rules apply from 1 January 2027",
    ],
)
def test_the_day_of_something_else_is_no_date_of_the_article(line: str) -> None:
    article = _article(line)
    assert (article.published, article.updated) == (None, None)


@pytest.mark.parametrize(
    "line",
    [
        "Article published 10 November 2026",
        "Ann Lee 10 November 2026",
        "3 min read November 10, 2026",
        "ENNERSHED, 10 November 2026",
        "Artikel veröffentlicht am 10. November 2026",
        "Article publié le 10 novembre 2026",
        "Última actualización: 10 de noviembre de 2026",
        "Останнє оновлення: 10 листопада 2026",
        "Date published: 10 November 2026",
        "Ann Lee, Chief Reporter, 10 November 2026",
    ],
)
def test_what_speaks_of_the_article_may_stand_before_its_date(line: str) -> None:
    article = _article(line)
    found = article.published or article.updated
    assert found is not None
    assert found.value.lower() in line.lower()


@pytest.mark.parametrize(
    "sentence",
    [
        "Source of the flood was a hinge, the board said.",
        "Sources close to the board said the hinge was known to be weak.",
        "Via satellite phone the crew asked for help.",
        "Provided by the council, sandbags were handed out at the school.",
        "Distributed by hand, the leaflets reached every house.",
        "Источник пожара не установлен",
    ],
)
def test_a_last_sentence_that_begins_like_a_credit_is_text_and_no_credit(sentence: str) -> None:
    article = _article(last=(sentence,))
    assert article.credit is None
    assert sentence in [line.text for line in article.lines if line.keep] or not sentence.endswith(".")


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Source: Reuters", "Reuters"),
        ("Via Inland Press Agency", "Inland Press Agency"),
        ("Sources: BBC, Reuters", "BBC, Reuters"),
        ("Via harbour.example", "harbour.example"),
        ("(Inland Press Agency)", "Inland Press Agency"),
        ("With reporting by Inland Press Agency", "Inland Press Agency"),
        ("Inland Press Agency contributed to this report.", "Inland Press Agency"),
        ("Republished from The Conversation under a Creative Commons licence.", "The Conversation"),
    ],
)
def test_a_line_that_names_an_origin_is_the_credit_and_no_text(line: str, credit: str) -> None:
    article = _article(last=(line,))
    assert article.credit is not None
    assert article.credit.value == credit
    assert line not in [each.text for each in article.lines if each.keep]


@pytest.mark.parametrize(
    ("dateline", "credit"),
    [
        ("(Reuters) - ", "Reuters"),
        ("ENNERSHED, Nov. 9, 2026 /PRNewswire/ -- ", "PRNewswire"),
        ("(Updated) - ", None),
        ("ENNERSHED (Mich.) — ", None),
    ],
)
def test_an_agency_before_the_text_is_the_credit(dateline: str, credit: str | None) -> None:
    text = "\n\n".join([HEADLINE, dateline + TEXT[0], *TEXT[1:]])
    (article,) = clean([Document("a", "a.txt", blocks_of_text(text))])
    assert (article.credit.value if article.credit else None) == credit


def test_an_agency_on_a_dateline_of_its_own_is_the_credit() -> None:
    article = _article("ENNERSHED, Nov 9 (Inland Press Agency)")
    assert article.credit is not None
    assert article.credit.value == "Inland Press Agency"
    assert article.lines[2].keep is False


@pytest.mark.parametrize("line", ["Opening Times", "Tide Times", "Next Post", "Guest Post", "News Bulletin"])
def test_what_only_ends_as_newspapers_do_is_no_outlet(line: str) -> None:
    assert _article(line).outlet is None
    (article,) = clean([Document("a", "a.txt", blocks_of_text("\n\n".join([line, HEADLINE, *TEXT])))])
    assert article.outlet is None


def test_who_wrote_a_song_is_not_who_wrote_the_article() -> None:
    text = "\n\n".join([HEADLINE, "Words by Ida Moe, music by Bob Ray", *TEXT])
    (article,) = clean([Document("a", "a.txt", blocks_of_text(text))])
    assert article.author is None


@pytest.mark.parametrize(
    "line",
    [
        "BY BROWSING ON YOU ACCEPT OUR USE OF COOKIES",
        "BY CREATING AN ACCOUNT YOU ACCEPT OUR RULES",
        "By Joining Up You Accept Our Rules",
        "By Pressing Yes, You Accept Our Rules",
        "BY INVITATION ONLY",
        "BY REQUEST OF THE READERS",
        "By The Waterside: a supplement on walks",
        "By Appointment To The Earl Of Ennershed",
        "BY LAMPS LIT EARLY WARDENS WALK",
    ],
)
@pytest.mark.parametrize("signed", ["By Tilly Orme, Canals Reporter", None])
def test_a_line_that_begins_with_by_names_no_author_where_no_person_is_called_so(line: str, signed: str | None) -> None:
    lines = ["Ennershed Gazette", line, HEADLINE, *([signed] if signed else ()), "12 November 2026", *TEXT]
    (article,) = clean([Document("a", "a.txt", blocks_of_text("\n\n".join(lines)))])
    assert (article.author.value if article.author else None) == (signed and "Tilly Orme")
    assert article.body == "\n\n".join(TEXT)
    named = {each.text for each in article.lines if each.reason.startswith("names the author")}
    assert line not in named or line.startswith("By The ")


@pytest.mark.parametrize(
    "name",
    ["Sterling Moss", "Weiming Chen", "Irving Ode", "Bea Golding", "Ming Li", "ANN-MARIE LEE", "MARIA DE LA CRUZ"],
)
def test_names_that_look_like_verbs_sign_all_the_same(name: str) -> None:
    (article,) = clean([Document("a", "a.txt", blocks_of_text("\n\n".join([HEADLINE, f"By {name}", *TEXT])))])
    assert article.author is not None
    assert article.author.value == name


@pytest.mark.parametrize("line", ["Updated daily: 14 June 2019", "Updated every morning, 14 June 2019"])
def test_how_often_a_page_is_updated_is_no_update_of_the_article(line: str) -> None:
    assert _article(line).updated is None
    lines = ["Ennershed Gazette", line, HEADLINE, "12 November 2026", *TEXT]
    (article,) = clean([Document("a", "a.txt", blocks_of_text("\n\n".join(lines)))])
    assert article.updated is None
