"""Lines under the headline that sum the article up point by point are article text."""

import pytest

from reader.cleaning import clean
from reader.model import Document
from reader.sources.text import blocks_of_text

TITLE = "Carts turned back at Sorn as old bridge sinks into the river bed"
TEXT = """\
The old bridge of Sorn was shut to carts on Monday evening after its middle pier sank by a hand's breadth in the dark.
Watchmen from Sorn and Little Sorn turned the last of them back at 11.40pm, two hours after the first stone fell.
Three drivers, among them a miller with a broken wrist, were taken to the infirmary at Harrow.
Bridge warden Joss Pike said the two watchmen had stayed on the pier until every lantern was out.
The county has sent four engineers, who are due to arrive on the morning coach.
Ferryman Abel Rook said that crossings between Sorn and the mill would be free until Friday at least.""".splitlines()
POINTS = [
    "Three in infirmary after the middle pier of Sorn gave way",
    "Warden says that the lanterns were lit on Sunday",
    "Ferry of Abel Rook free until the last of the carts is home",
]
OTHERS = ["Choir wins a trip to the coast with a song about herrings", "Potato fair moved indoors for fear of frost"]


def kept(*lines: str) -> dict[str, str]:
    (article,) = clean([Document("a", "a.txt", blocks_of_text("\n\n".join([TITLE, "By Ada Rusk", *lines])))])
    return {line.text: line.kind for line in article.lines if line.keep}


@pytest.mark.parametrize("count", [2, 3])
def test_points_that_sum_the_article_up_are_kept(count: int) -> None:
    assert list(kept(*POINTS[:count], *TEXT)) == [*POINTS[:count], *TEXT]


@pytest.mark.parametrize("count", [1, 2, 3])
def test_they_are_kept_where_nothing_else_stands(count: int) -> None:
    text = "\n\n".join([TITLE, *POINTS[:count], *TEXT])
    (article,) = clean([Document("a", "a.txt", blocks_of_text(text))])
    assert article.headline
    assert article.headline.value == TITLE
    assert article.body == "\n\n".join([*POINTS[:count], *TEXT])


def test_titles_of_other_stories_in_their_place_are_no_standfirst() -> None:
    assert "standfirst" not in kept(*OTHERS, *TEXT).values()


SIGNATURES = {
    "a byline and a date": ["By Ada Rusk", "3 March 2026"],
    "a name and a date": ["Ada Rusk", "3 March 2026, 08:10"],
    "a dateline": ["SORN, March 3, 2026 –"],
}


@pytest.mark.parametrize("signature", SIGNATURES.values(), ids=SIGNATURES)
@pytest.mark.parametrize("count", [1, 2])
def test_standfirsts_over_the_signature_are_kept_and_the_headline_is_the_line_over_them(
    signature: list[str], count: int
) -> None:
    menu, caption = ["Home", "News", "Sport"], "Lanterns on the bank: Even from Harrow the pier was seen to lean"
    lines = [*menu, TITLE, *POINTS[:count], *signature, "Share", "Send", caption, "Photo: Wardens of Sorn", *TEXT]
    (article,) = clean([Document("a", "a.txt", blocks_of_text("\n\n".join(lines)))])
    assert article.headline
    assert article.headline.value == TITLE
    assert [line.text for line in article.lines if line.kind == "standfirst"] == POINTS[:count]


def test_who_somebody_is_and_a_dateline_are_no_standfirst() -> None:
    for line in ("Ada Rusk, Warden of Bridges, County of Sorn", "SORN, March 3 (Harrow Press Agency)"):
        text = "\n\n".join([TITLE, line, "By Ada Rusk", "3 March 2026", *TEXT])
        (article,) = clean([Document("a", "a.txt", blocks_of_text(text))])
        assert "standfirst" not in {each.kind for each in article.lines if each.keep}


def test_a_biography_of_the_author_goes_below_a_text_with_a_standfirst() -> None:
    biography = "Ada Rusk is a reporter for the Harrow Monitor covering bridges."
    assert biography not in kept(POINTS[0], "3 March 2026", *TEXT, biography)


BOX = ["RELATED ARTICLES", "Previous", "1", "Next", *OTHERS, "Share this article", "Share", "88 shares"]


@pytest.mark.parametrize("bullet", ["- ", "• "])
def test_points_with_bullets_under_the_headline_stay_over_a_box(bullet: str) -> None:
    points = [bullet + point for point in [*POINTS[:2], "Miller to get a new cart"]]
    assert list(kept("3 September 2026", *points, *BOX, *TEXT)) == [*points, *TEXT]


def test_links_to_other_stories_with_bullets_in_their_place_go() -> None:
    assert list(kept("3 September 2026", *(f"- {title}" for title in OTHERS), *BOX, *TEXT)) == TEXT


IN_OTHER_WORDS = "Stones, lanterns, herrings: nothing is the same after a night like that"


def kept_of_page(*below: str) -> list[str]:
    lines = ["The Sorn Lantern", "Home", "Sport", TITLE, *below, *TEXT, "Most read", *OTHERS, "© The Sorn Lantern"]
    (article,) = clean([Document("a", "a.txt", blocks_of_text("\n\n".join(lines)))])
    return [line.text for line in article.lines if line.keep]


@pytest.mark.parametrize(
    "below",
    [
        ["When you buy through our links we may get a share."],
        ["Written by Ada Rusk", "3 March 2026", "stone bridge, night coach, herring"],
        ["Words: the night desk"],
    ],
)
def test_a_line_right_under_the_headline_that_shares_no_word_with_the_text_is_kept(below: list[str]) -> None:
    assert kept_of_page(IN_OTHER_WORDS, *below) == [IN_OTHER_WORDS, *TEXT]


def test_of_points_under_the_headline_one_may_share_no_word_with_the_text() -> None:
    points = [*POINTS, "Nobody slept well in either parish on Sunday night"]
    assert kept_of_page("By Ada Rusk", "3 March 2026", "381 comments", *points) == [*points, *TEXT]
