"""Lines of the house between two paragraphs: consent, apps, bets, polls, links to other stories."""

import pytest

from reader.cleaning import clean
from reader.model import Document
from reader.sources.text import blocks_of_text

STORY = """\
Fishermen in Tarbay have been told to stay in harbour for ten days after an oil slick was seen off the point.
The coast guard said on Friday that the slick was four kilometres long and came from a wreck of 1944.
"We knew she was down there, and we knew she would rust," said Aud Skerry, who lands crab at Tarbay.
Two ships with booms are on their way from the south and should arrive on Sunday night.
The fisheries office has promised each boat 600 crowns for every day that it cannot sail.
Seabirds with oil on their wings were found on the beach below the lighthouse on Friday morning.
""".splitlines()
LINES = [
    "By signing up you agree to our terms of use and privacy policy.",
    "Sign up here for The Slipway, our weekly letter about the coast.",
    "If you were forwarded this email, subscribe here.",
    "Get our app for tides, ferries and news. Download it today from your app store.",
    "Bet £5 get £20 in free bets - new customers only",
    "18+ BeGambleAware.org. T&Cs apply.",
    "Should the wreck be raised? Vote in our poll",
    "Related: Five wrecks that still leak",
    "Read also: Who owns the bottom of the sea?",
]


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("after", [2, 4])
def test_a_line_of_the_house_between_two_paragraphs_is_taken_out(line: str, after: int) -> None:
    above = ["The Tarbay Times", "News", "Sport", "Oil slick keeps Tarbay's boats in harbour", "By Leif Ohm", "Share"]
    text = "\n\n".join([*above, *STORY[:after], line, *STORY[after:], "© 2025 The Tarbay Times"])
    (article,) = clean([Document("a", "a", blocks_of_text(text))])
    assert [found.text for found in article.lines if found.keep] == STORY


@pytest.mark.parametrize(
    "line",
    [
        "A spokesman for BeGambleAware said it had asked the harbour bookmaker to move its sign.",
        "Holm wanted to buy me a coffee, but the machine at the fish market was broken.",
        "Insurers offered the cheaper cover to new customers only, the union said.",
    ],
)
def test_a_sentence_of_the_article_that_uses_such_words_is_kept(line: str) -> None:
    text = "\n\n".join(["Oil slick keeps Tarbay's boats in harbour", *STORY[:4], line, *STORY[4:]])
    (article,) = clean([Document("a", "a", blocks_of_text(text))])
    assert line in [found.text for found in article.lines if found.keep]
