"""What leaked into texts as if only one outlet told it: biographies, labelled links, paid titles and pleas."""

import pytest

from reader.cleaning import clean
from reader.model import Article, Document
from reader.sources.text import blocks_of_text

STORY = """\
The old ropeway above Lisk will carry passengers again from Easter, the valley council decided on Monday.
It has stood still since a cabin slipped nine metres back down its cable in 2016.
Engineer Jana Mroz said every bolt had been replaced and the motor built anew.
"I would send my own mother up there," she told the council.
The repair cost 3.1 million crowns, half of which came from the state.
Forty-one people had signed a letter against the noise of the new winch.
Tickets will cost as much as they did before the accident.
Shepherds who use the upper meadows are to ride for nothing.
""".splitlines()


def cleaned(*lines: str, title: tuple[str, ...] = ("Ropeway above Lisk to run again",)) -> Article:
    above = ["The Lisk Herald", "News", "Sport", *title, "By Milo Tandy", "4 May 2025", "Share"]
    below = ["Most read", "Cat found in cement mixer", "© 2025 The Lisk Herald"]
    (article,) = clean([Document("a", "a", blocks_of_text("\n".join([*above, *lines, *below])))])
    return article


def kept(article: Article) -> list[str]:
    return [line.text for line in article.lines if line.keep]


def test_a_biography_that_calls_the_author_by_the_first_name_is_no_text() -> None:
    bio = "Milo has written about the valley for the Herald since 2011. He keeps bees and sings bass."
    assert kept(cleaned(*STORY, bio)) == STORY


def test_a_last_line_about_somebody_of_the_authors_first_name_is_text() -> None:
    told = ["Mroz's son Milo fell from the same cabin as a boy.", "Milo has not set foot in a ropeway since that day."]
    assert kept(cleaned(*STORY, *told)) == [*STORY, *told]


@pytest.mark.parametrize(
    "line",
    [
        "Listen: The Valley Hour podcast takes a look at what the week has brought. Available on all platforms.",
        "Watch: The new cabins climb to the upper meadow for the first time.",
        "Related: A council that cannot stop building has found another hill.",
    ],
)
@pytest.mark.parametrize("after", [3, 5])
def test_a_sentence_behind_the_label_of_a_link_is_no_text(line: str, after: int) -> None:
    assert kept(cleaned(*STORY[:after], line, *STORY[after:])) == STORY


@pytest.mark.parametrize("line", ["Watch your step: the platform has no rail, Mroz warned.", '"Listen: it hums."'])
def test_a_sentence_that_only_begins_like_such_a_label_is_text(line: str) -> None:
    lines = [*STORY[:4], line, *STORY[4:]]
    assert kept(cleaned(*lines)) == lines


@pytest.mark.parametrize("label", [["Sponsored"], []])
def test_a_title_that_somebody_pays_for_is_no_text(label: list[str]) -> None:
    advertisement = [*label, "Pensioners are queueing up for this folding bath seat", "Promoted by Badewell"]
    assert kept(cleaned(*STORY[:5], *advertisement, *STORY[5:])) == STORY


@pytest.mark.parametrize(
    "plea",
    [
        "Did you enjoy this? Support local journalism from €2 a week.",
        "Text us your ropeway stories on 40404. Standard rates apply.",
    ],
)
def test_a_plea_is_no_text(plea: str) -> None:
    assert kept(cleaned(*STORY[:6], plea, *STORY[6:])) == STORY
    assert kept(cleaned(*STORY, plea)) == STORY


def test_of_two_titles_over_a_byline_the_upper_is_the_headline_and_the_longer_its_standfirst() -> None:
    titles = (
        "Nine years of silence end on Lisk's mountain",
        "Ropeway above the valley to carry people again from Easter",
    )
    headline = cleaned(*STORY, title=titles).headline
    assert headline is not None
    assert headline.value == titles[0]


@pytest.mark.parametrize(
    "line",
    [
        "Related post: What a winch sounds like at night",
        "Related coverage: Nine metres that closed a mountain",
        "On liskherald.com: The last operator remembers",
    ],
)
def test_a_title_behind_a_label_is_no_text(line: str) -> None:
    assert kept(cleaned(*STORY[:4], line, *STORY[4:])) == STORY


@pytest.mark.parametrize("line", ["Courtesy of the Mroz family", "Jana Holt/The Lisk Herald"])
def test_a_line_that_names_only_whose_picture_stands_above_is_no_text(line: str) -> None:
    assert kept(cleaned(*STORY[:4], line, *STORY[4:])) == STORY


def test_a_heading_with_a_stroke_in_it_is_no_photographer() -> None:
    lines = [*STORY[:4], "Upper Meadow/Lower Meadow", *STORY[4:]]
    assert kept(cleaned(*lines)) == lines


@pytest.mark.parametrize("line", ["First published on May 4, 2025 8:38 pm", "Write to Milo Tandy at milo@lisk.example"])
def test_a_date_or_an_address_under_the_last_paragraph_is_no_text(line: str) -> None:
    assert kept(cleaned(*STORY, line)) == STORY
