"""Which line names the article: found among menus, videos and standfirsts, in any language, or rightly not stated."""

import pytest

from reader.cleaning import clean
from reader.model import Document
from reader.sources.html import blocks_of_html
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
    "headline",
    [
        "New boats and a rebuilt pier draw crowds to the St. Anne harbour show",
        "The future of the northern pier is … rebuilt, and dearer",
        "Northern Pier Will Be Rebuilt After Four Years. Why the Council Waited.",
        "Council: No. 2 pier to be rebuilt, says U.S. builder",
    ],
)
def test_a_headline_with_a_stop_in_it_is_found_over_the_bare_text(headline: str) -> None:
    assert headline_of(f"{headline}\n\n{BODY}") == headline


@pytest.mark.parametrize(
    "opening", ["It rained. Then the pier broke.", "Nobody had seen it. The pier was gone at dawn."]
)
def test_two_short_sentences_that_open_a_text_are_no_headline(opening: str) -> None:
    assert headline_of(f"{opening}\n\n{BODY}") is None


def test_markup_that_a_scraper_left_is_no_headline() -> None:
    pixel = '<img height="1" width="1" style="display:none" src="http://pixel.example/p?c1=2&amp;c2=9">'
    assert headline_of(f"{pixel}\n{HEADLINE}\n\n{BODY}") == HEADLINE


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


TRAILS = {
    "pointed": "News > Lindholm > Transport",
    "slashed": "Home / Harbour / Lindholm",
    "a menu on one line": "News  Sport  What's On  Family Notices",
    "a masthead with its section": "NORTHERN PUBLIC RADIO | News",
    "a masthead with its menu": "Lindholm Today | Events | Tides",
    "a dateline with initials": "(HP) LINDHOLM, March 3",
}


@pytest.mark.parametrize("line", TRAILS.values(), ids=TRAILS)
def test_neither_a_trail_of_sections_nor_a_dateline_is_the_headline(line: str) -> None:
    assert headline_of(f"{line}\n{HEADLINE}\nBy Anna Holm\n\n{BODY}") == HEADLINE
    assert headline_of(f"{line}\n\n{BODY}") is None


@pytest.mark.parametrize(
    "standfirst",
    [
        "Opponents had asked to wait for a report on the currents",
        "Children were among those who cheered when the vote on the pier was read out.",
    ],
)
@pytest.mark.parametrize("signed", ["By Anna Holm", "Anna Holm and Siv Ek\nPublished: 3 March 2025 at 06.40"])
def test_the_line_right_under_the_headline_is_kept(standfirst: str, signed: str) -> None:
    page = f"Lindholm Courier\nNews > Harbour > Pier\n{HEADLINE}\n{standfirst}\n{signed}\nShare on X\n\n{BODY}"
    (article,) = clean([Document("a", "a.txt", blocks_of_text(page))])
    assert article.headline is not None
    assert article.headline.value == HEADLINE
    assert standfirst in [line.text for line in article.lines if line.keep]


def test_a_page_that_goes_on_is_named_by_its_title_and_not_by_an_entry() -> None:
    page = (
        "Lindholm Times\nLIVE\nLindholm pier live: three streets flooded as the storm turns\n"
        "Last updated: Thu 20 August 2026, 21:14\nUpdates by Anna Holm and Siv Ek\nKey events\n20:52 Bridge reopened\n"
        "Show key events only\n21:14\nWe are closing this page for tonight\n"
        "Here is what we know at the end of the day:\n• The water stands 3.2 metres high and is falling\n"
        "• 41 houses have been left empty on both sides of the river\n20:52\nBridge reopened\n"
        "The bridge over the river is open again for people who live on the other side, says the town."
    )
    assert headline_of(page) == "Lindholm pier live: three streets flooded as the storm turns"


def test_the_heading_of_a_web_page_outweighs_its_menu() -> None:
    page = (
        "<html><head><title>Lindholm Today</title></head><body><table><tr><td>Lindholm Today and its sea</td></tr>"
        f"</table><h1>Pier robbed: watchman tells all</h1>{''.join(f'<p>{line}</p>' for line in BODY.split(chr(10)))}"
        "</body></html>"
    )
    blocks, stated = blocks_of_html(page)
    (article,) = clean([Document("a", "a.html", blocks, stated=stated)])
    assert article.headline is not None
    assert article.headline.value == "Pier robbed: watchman tells all"


DITCH = (
    "The drainage board will dig out eleven miles of ditch on Harren fen before the autumn rain, it said on Monday.",
    "Four summers without a dredger have left reeds in the ditch that stand higher than a man on a horse.",
    "Farmers on the fen lost a third of their beet last year, when water stood on the fields until April.",
    "The dredger, hired from the Dutch border, moves a mile of ditch a week and costs 2,000 euros a day.",
)
DITCH_HEADLINE = "Drainage board to dig out eleven miles of ditch on Harren fen"


@pytest.mark.parametrize(
    "above",
    [
        "The Lantern — law, land and letters",
        "Two free stories remain on your plan",
        "A public office of the fen. Here is how you can tell",
        "NEWS SPORT FARMING BINGO",
    ],
)
def test_a_slogan_or_menu_over_the_headline_is_none(above: str) -> None:
    text = "\n\n".join([above, DITCH_HEADLINE, "By Ann Lee", *DITCH])
    (article,) = clean([Document("a", "a.txt", blocks_of_text(text))])
    assert article.headline is not None
    assert article.headline.value == DITCH_HEADLINE


def test_the_mark_of_a_heading_is_no_part_of_the_headline() -> None:
    (article,) = clean([Document("a", "a.md", blocks_of_text("\n\n".join([f"# {DITCH_HEADLINE}", *DITCH])))])
    assert article.headline is not None
    assert article.headline.value == DITCH_HEADLINE


@pytest.mark.parametrize(
    "first",
    [
        "Eleven miles are full of reeds and the rain is near. Who will dig, and what will the beet farmers get for it?",
        "THE DRAINAGE BOARD HAS HIRED A DREDGER FOR THE ELEVEN MILES OF DITCH ON HARREN FEN.",
    ],
)
def test_the_standfirst_of_a_text_without_a_headline_does_not_become_one(first: str) -> None:
    (article,) = clean([Document("a", "a.txt", blocks_of_text("\n\n".join([first, *DITCH])))])
    assert article.headline is None
    assert [line.text for line in article.lines if line.keep] == [first, *DITCH]


def test_what_a_report_says_is_no_byline() -> None:
    told = "Report: Anna Holm met with the pier's builders over Easter"
    (article,) = clean([Document("a", "a.txt", blocks_of_text(f"{told}\n\n{BODY}"))])
    assert article.headline
    assert article.headline.value == told
    assert article.author is None
    (signed,) = clean([Document("a", "a.txt", blocks_of_text(f"{HEADLINE}\nReport: Anna Holm\n\n{BODY}"))])
    assert signed.author
    assert signed.author.value == "Anna Holm"


@pytest.mark.parametrize("signed", ["Anna Holm in Lindholm\nNOVEMBER 12 2025", "By Anna Holm\nNOVEMBER 12 2025"])
@pytest.mark.parametrize(
    ("headline", "standfirst"),
    [
        (
            "Fishermen in the river town get back their northern pier",
            "Work in spring will cost millions as storm damage is mended",
        ),
        (
            "Harbour council votes to rebuild northern pier in the river",
            "Work on the pier will cost 14 million crowns and begin next spring",
        ),
    ],
)
def test_of_two_titles_as_likely_over_a_byline_the_upper_is_the_headline(
    headline: str, standfirst: str, signed: str
) -> None:
    menu = "Lindholm Courier\nMarkets  Companies  Opinion\nSubscribe  Sign In"
    page = "\n\n".join([menu, headline, standfirst, signed, BODY])
    (article,) = clean([Document("a", "a.txt", blocks_of_text(page))])
    assert article.headline is not None
    assert article.headline.value == headline
    assert next(line.text for line in article.lines if line.keep) == standfirst
    assert article.published is not None
    assert article.published.value == "NOVEMBER 12 2025"


@pytest.mark.parametrize(
    "above",
    [
        "Skip to content\nWatch live\nHome\nNews\n{headline}\n3 hours ago\nShare\nSave\nAnna Holm\nCoast correspondent",
        "Topics\nUnread news\nFebruary 11, 2025\n{headline}\nby University of Selbu\nedited by Lisa Lock",
    ],
)
def test_the_only_title_under_a_menu_is_the_headline(above: str) -> None:
    headline = "Bumblebees ward off the cold by shivering in turns"
    text = (
        "Bumblebees that spend a cold night in the nest shiver one after another, in shifts of four minutes each.\n"
        "A team of four glued dots to 212 workers in nine nests and filmed them for a month, they write on Tuesday.\n"
        '"We expected a crowd in a stadium," said Liis Kask, who led the work. "It was a rota on a ship."'
    )
    article = clean([Document("a", "a.txt", blocks_of_text(f"{above.format(headline=headline)}\n{text}"))])[0]
    assert article.headline is not None and article.headline.value == headline


def test_a_title_that_shares_few_words_with_its_text_is_found_right_over_who_wrote_it_and_when() -> None:
    text = """Recipes
Health
Family & Travel
Grandad's leek and potato pasties
Mair Ellis
Sat 18 Jan 2025 08.00 GMT
These went down the pit in a tin with a candle stub, my grandfather said, and came up again as crumbs.
Prep 25 min
Ingredients
500g plain flour
250g cold butter, cubed
2 large leeks, washed and sliced
Method
1. Rub the butter into the flour with a teaspoon of salt, add enough cold water to bring it together, and chill.
2. Sweat the leeks in butter until soft, and do not let them colour.
Eat hot, or wrapped in a tea towel on a cold hill."""
    assert headline_of(text) == "Grandad's leek and potato pasties"


def test_of_a_headline_with_a_cue_and_its_standfirst_over_a_date_the_lower_is_not_taken_for_the_headline() -> None:
    lower = "Black week is next week, but several shops begin now"
    text = f"""Black Friday at the harbour: lamps for the northern pier
{lower}
Anna Holm
3 March 2025
Share

{BODY}"""
    assert headline_of(text) != lower


def test_a_line_of_signs_alone_over_a_text_is_no_headline_and_no_failure() -> None:
    assert headline_of(f"\\ \\\n{BODY}") is None


def test_a_button_alone_over_a_text_is_no_headline() -> None:
    text = "\n".join(
        f"{BODY.splitlines()[0]} All votes of part {part} were counted." for part in ("one", "two", "three")
    )
    assert headline_of(f"Home\nNews\nSport\nLog in\nPrint\nJump to the part\n\nDelete this pier map\n\n{text}") is None
