"""Which line names the article: found among menus, videos and standfirsts, in any language, or rightly not stated."""

import pytest

from reader.cleaning import clean
from reader.model import Document
from reader.sources.text import blocks_of_text

HEADLINE = "Harbour council votes to rebuild the northern pier"
BODY = """The harbour council voted on Tuesday to rebuild the northern pier, which the storm of January 2021 destroyed.

The work will cost 14 million crowns and begin in the spring of 2026, council leader Marta Lind said after the vote.

"We have waited four years for this pier," said fisherman Jonas Berg, whose boat has lain in the river since then."""
GERMAN = """Der Hafenrat hat am Dienstag beschlossen, die Nordmole wieder aufzubauen, die ein Sturm zerstört hatte.
Die Arbeiten kosten 14 Millionen Kronen und beginnen im Frühjahr, sagte die Vorsitzende Marta Lind nach der Sitzung."""


def headline_of(text: str) -> str | None:
    (article,) = clean([Document("a", "a.txt", blocks_of_text(text))])
    return article.headline.value if article.headline else None


PAGES = {
    "behind a menu": f"Home\nNews\nSport\nLog in\n{HEADLINE}\nBy Anna Holm\nShare\n\n{BODY}",
    "far above the text": f"Home\n{HEADLINE}\nMar 3, 2025\n"
    + "\n".join(["Play", "Mute", "0:00", "1:23", "Quality", "Speed", "Captions off", "Settings", "Full screen"])
    + f"\n\n{BODY}",
    "printed twice": f"News\n{HEADLINE}\nShare\nTweet\n{HEADLINE}\n\n{BODY}",
    "over a standfirst": f"News\n{HEADLINE}\nOpponents had asked to wait for a report\nAnna Holm\n\n{BODY}",
    "among the day's others": f"Ferry line closes\nHarbour fees to rise\n\n{HEADLINE}\nBy Anna Holm\n\n{BODY}",
    "a question": f"{HEADLINE}?\n\n{BODY}",
}


@pytest.mark.parametrize("text", PAGES.values(), ids=PAGES)
def test_the_headline_is_found(text: str) -> None:
    assert (headline_of(text) or "").rstrip("?") == HEADLINE


@pytest.mark.parametrize(
    ("headline", "text"),
    [
        ("Harbour news", f"Harbour news\n\n{BODY}"),
        ("Hafenrat baut die Nordmole wieder auf", f"Hafenrat baut die Nordmole wieder auf\n\n{GERMAN}"),
        (
            "Hafenrat baut die Nordmole wieder auf",
            f"Startseite\nAbo\nHafenrat baut die Nordmole wieder auf\nVon: Anna Holm\nDrucken\n{GERMAN}",
        ),
        (
            "港口委員会、北埠頭の再建を決定",
            "港口委員会、北埠頭の再建を決定\n\n港口委員会は火曜日、嵐で壊れた北埠頭を再建すると決めた。\n\n工事は春に始まる。",
        ),
    ],
)
def test_the_headline_is_found_in_short_texts_and_other_languages(headline: str, text: str) -> None:
    assert headline_of(text) == headline


@pytest.mark.parametrize(
    "above", ["", "Share\nTweet\n3 min read", "News\nSport\nWeather", "By Anna Holm\n6 February 2025"]
)
def test_no_headline_is_invented(above: str) -> None:
    assert headline_of(f"{above}\n\n{BODY}") is None
