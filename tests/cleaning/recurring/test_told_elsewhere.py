"""A line that was taken out although another article of the folder tells what it tells is text that got lost."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest

from reader.cleaning import clean
from reader.model import Article, Document, Found, Line
from reader.said import Corrections, LineCorrection
from reader.sources.text import blocks_of_text

SILT = "The fisheries agency is probing the mud of the bay, and its first samples showed raised levels of cadmium."
ROPES = "Skippers doubled their ropes."
CRANE = "The ferry stays in port."
OTHER_HEADLINE = "Bodies of three seals found on beach near Marwick"

PIER = (Path(__file__).parents[1] / "pier.txt").read_text(encoding="utf-8")
LEFT_OUT = PIER.replace(
    "Skippers were asked to double their ropes and to stay away from the quay.", f"More stories\n\n{ROPES}"
).replace("The ferry to Inver Skell was suspended.", CRANE)
TELLS = """Coast Wire

Sixty boats locked in at Port Amble

7 August 2026

Some 60 fishing boats are locked in at Port Amble because a pier fell into the harbour.

It fell shortly after 4am under a stack of anchors, according to harbour master Oswin Calder.

The fisheries agency found cadmium in the first samples of mud from the bay.

Two watchmen were hurt when the pier fell.
"""
OTHER_EVENT = """Bread Weekly

Bakers of Lower Wend open a school

7 August 2026

The bakers of Lower Wend opened a school for apprentices in the old mill on Thursday.

Forty young people will learn there to bake rye bread, and the first loaves went to the hospital.

The miller said that he had never seen so much flour in one room.
"""
NOTHING_SAID = Corrections()


def cleaned(*texts: str, said: Corrections = NOTHING_SAID) -> dict[str, Article]:
    documents = [Document(text[:5], f"{text.split()[0]}.txt", blocks_of_text(text)) for text in texts]
    return {article.path: article for article in clean(documents, said)}


def line(article: Article, text: str) -> Line:
    return next(line for line in article.lines if line.text == text)


def test_a_text_alone_loses_what_stands_behind_the_box() -> None:
    """What the other tests are about: when this is mended, they need another text."""
    article = cleaned(LEFT_OUT)["Daily.txt"]
    for lost in (ROPES, SILT, CRANE):
        assert not line(article, lost).keep, lost


def test_a_removed_line_that_another_article_tells_is_kept_and_says_so() -> None:
    found = line(cleaned(LEFT_OUT, TELLS)["Daily.txt"], SILT)
    assert found.keep
    assert found.kind == "paragraph"
    assert found.reason == "kept because another article, Coast.txt, tells of it in line 11"


def test_prose_beside_it_and_between_it_and_the_text_is_kept_too() -> None:
    article = cleaned(LEFT_OUT, TELLS)["Daily.txt"]
    assert line(article, CRANE).keep
    assert line(article, CRANE).reason == "kept because it stands beside what another article tells as well"
    assert line(article, ROPES).keep
    assert line(article, ROPES).reason == "kept because what another article tells as well stands around it"


LEAD_LEFT_OUT = """Bakery blaze leaves dozens homeless

Share

By Una Marsh

5 May 2026

Two firefighters were hurt when flames tore through a bakery in Nettlebridge on Monday night.

About 40 neighbours had to sleep in a gym.

Shark bites surfboard in half off Cole Bay

4 May 2026

Soap actress weds her gardener

4 May 2026

Why your kettle lies to you

4 May 2026

Ferry fares frozen until spring

4 May 2026

Smoke could be seen from the ring road, nine miles away.

Baker Olive Trench said she had smelled burning plastic shortly before closing.

"My late husband built that oven with his bare hands," the 71-year-old told us in tears.

The cause remains a mystery, though detectives are examining CCTV from a nearby pawnshop.

A fund set up by the parish raised £18,000 by lunchtime.

The insurer promised Trench an answer by Easter.

The lease on the shop beside the mill runs out then, and the brewery means to sell.
"""
TELLS_LEAD = """Flames at Nettlebridge bakery

6 May 2026

Flames tore through a bakery in Nettlebridge on Monday night and two firefighters were hurt, the brigade said.

The bakery belongs to Olive Trench, whose husband built the oven.
"""


def test_headline_and_date_above_a_lead_that_is_brought_back_are_read() -> None:
    alone = cleaned(LEAD_LEFT_OUT)["Bakery.txt"]
    assert alone.headline is None, "when this is mended, the test needs another text"
    article = cleaned(LEAD_LEFT_OUT, TELLS_LEAD)["Bakery.txt"]
    stated = (article.headline, article.author, article.published)
    assert [found and found.value for found in stated] == [
        "Bakery blaze leaves dozens homeless",
        "Una Marsh",
        "5 May 2026",
    ]
    assert line(article, "Bakery blaze leaves dozens homeless").kind == "headline"


def test_the_litter_around_it_stays_out() -> None:
    article = cleaned(LEFT_OUT, TELLS)["Daily.txt"]
    for removed in (
        "Our free daily email breaks down the key stories of the day",
        "Privacy Notice: Newsletters may contain information about charities and online ads.",
        "Topics",
        OTHER_HEADLINE,
    ):
        assert not line(article, removed).keep, removed


def test_an_article_of_another_event_brings_nothing_back() -> None:
    assert not line(cleaned(LEFT_OUT, OTHER_EVENT)["Daily.txt"], SILT).keep


def test_a_teaser_of_a_story_that_the_folder_tells_too_is_no_text() -> None:
    teaser = "The bakers of Lower Wend opened a school for apprentices in the old mill."
    page = LEFT_OUT.replace(OTHER_HEADLINE, teaser)
    assert not line(cleaned(page, TELLS, OTHER_EVENT)["Daily.txt"], teaser).keep


def test_an_article_of_the_same_outlet_confirms_nothing() -> None:
    outlet = {"outlet": Found("Daily Lantern", None, "stated")}
    said = Corrections(stated={"Daily.txt": outlet, "Coast.txt": outlet})
    assert not line(cleaned(LEFT_OUT, TELLS, said=said)["Daily.txt"], SILT).keep


@pytest.mark.parametrize("article", [None, "Daily.txt"])
def test_what_the_user_took_out_stays_out(article: str | None) -> None:
    said = Corrections(lines=(LineCorrection(SILT, False, article=article),))
    assert not line(cleaned(LEFT_OUT, TELLS, said=said)["Daily.txt"], SILT).keep


def test_a_line_that_the_user_took_out_confirms_nothing() -> None:
    told = "The fisheries agency found cadmium in the first samples of mud from the bay."
    said = Corrections(lines=(LineCorrection(told, False, article="Coast.txt"),))
    assert not line(cleaned(LEFT_OUT, TELLS, said=said)["Daily.txt"], SILT).keep


@pytest.mark.parametrize(
    "litter",
    [
        "You can follow the fisheries agency, the cadmium and the first samples of mud with us.",
        "Photo: The fisheries agency takes first samples of mud, full of cadmium. (Daily Lantern/T. Wick)",
        "Read more: The fisheries agency found cadmium in its first samples of mud.",
    ],
)
def test_pleas_captions_and_teasers_stay_out_whatever_others_tell(litter: str) -> None:
    assert not line(cleaned(LEFT_OUT.replace(SILT, litter), TELLS)["Daily.txt"], litter).keep


def test_a_teaser_of_what_the_article_tells_itself_is_not_brought_back() -> None:
    teaser = "Two watchmen in hospital with broken ribs after a pier fell under a stack of anchors."
    page = LEFT_OUT.replace(OTHER_HEADLINE, teaser)
    assert not line(cleaned(page, TELLS)["Daily.txt"], teaser).keep


def test_the_order_of_the_articles_plays_no_part() -> None:
    texts = (LEFT_OUT, TELLS, OTHER_EVENT, TELLS.replace("Coast Wire", "Amble Radio"))
    first = cleaned(*texts)
    for order in permutations(texts):
        assert cleaned(*order) == first


def test_the_cleaned_articles_cleaned_again_are_the_same() -> None:
    once = cleaned(LEFT_OUT, TELLS)["Daily.txt"]
    assert once.headline
    (again,) = cleaned(f"{once.headline.value}\n\n{once.body}").values()
    assert again.body == once.body
