"""What stands below a heading of other stories or of comments goes with it, until the article goes on."""

from html import escape

import pytest

from reader.cleaning import clean
from reader.model import Article, Document
from reader.sources.html import blocks_of_html
from reader.sources.main_text import mark_main_text
from reader.sources.text import blocks_of_text

TITLE = "Lock gate at Varn breaks and empties half the canal"
STORY = """\
A lock gate on the Varn canal broke early on Tuesday and let out the water of eleven kilometres within an hour.
Nobody was hurt, but 34 boats were left lying on the mud between Varn and the bridge at Ostel.
"It sounded like a train, and then there were fish on the towpath," said Marta Kolm, who lives in the lock house.
The canal board said the gate had been inspected in March and was due to be replaced next winter.
Divers found that a hinge made in 1961 had torn away from the oak, according to the board's engineer, Pell Ruda.
Volunteers carried carp and pike to the upper pond in buckets until it was dark.
The boats cannot be floated before the gate is mended, which may take five weeks, the board said.
Skippers who had booked berths at Ostel for the summer will get their money back, it added.
A freight barge with 90 tonnes of barley is stuck beside the mill and will be unloaded by crane.
Ruda said the other six gates on the canal had hinges of the same age and would be looked at by Friday.
""".splitlines()
TEASERS = [
    "Swimming pool to stay open in August",
    "Families asked for longer hours after the swimming pool closed early on the hottest days of July.",
    "Choir wins a trip to Lisbon",
    "Forty singers from three choirs will fly to Lisbon after a contest judged by children.",
]
NEXT = [
    "Bakery burns down on its hundredth birthday",
    "The bakery in Mill Street burned to the ground on Monday, a hundred years to the day after it opened.",
    "Firefighters saved the oven, and the baker means to sell rolls from a tent by Saturday.",
]
COMMENTS = [
    "My uncle drove a boat there for years and he always told them it would come to this.",
    "Typical, they spend our money on fountains and let everything else rot away.",
    "Those poor fish, I hope somebody is made to answer for it this time.",
]


def cleaned(*lines: str) -> Article:
    above = ["The Ostel Herald", "News", "Sport", TITLE, "By Jan Weel", "4 May 2025", "Share"]
    (article,) = clean([Document("a", "a", blocks_of_text("\n\n".join([*above, *lines])))])
    return article


def kept(article: Article) -> list[str]:
    return [line.text for line in article.lines if line.keep]


@pytest.mark.parametrize(
    "heading", ["Most read", "Most read in Ostel", "Read next", "Popular now", "More from the Herald"]
)
def test_the_standfirsts_below_a_heading_of_other_stories_go_with_it(heading: str) -> None:
    assert kept(cleaned(*STORY, heading, *TEASERS, "© 2025 The Ostel Herald")) == STORY


@pytest.mark.parametrize("heading", ["Next story", "Up next", "Also in the news"])
def test_the_beginning_of_the_next_story_goes_with_its_heading(heading: str) -> None:
    assert kept(cleaned(*STORY, heading, *NEXT)) == STORY


@pytest.mark.parametrize("after", [3, 5, 7])
def test_the_article_goes_on_behind_the_teasers_of_other_stories(after: int) -> None:
    assert kept(cleaned(*STORY[:after], "Most read", *TEASERS, *STORY[after:])) == STORY


@pytest.mark.parametrize("after", [3, 5, 7])
def test_the_article_goes_on_behind_the_titles_of_other_stories(after: int) -> None:
    assert kept(cleaned(*STORY[:after], "Read next", *TEASERS[::2], *STORY[after:])) == STORY


@pytest.mark.parametrize(
    "heading", ["Comments (3)", "Comments", "3 comments", "Reader comments", "Join the conversation"]
)
def test_what_readers_wrote_goes_with_the_heading_of_comments(heading: str) -> None:
    assert kept(cleaned(*STORY, heading, *COMMENTS, "Most read", *TEASERS)) == STORY


@pytest.mark.parametrize(
    "teaser", ["Comment: The canal was a luxury of the few", "Kommentar: Kanal ohne Wasser, Rat ohne Plan"]
)
def test_the_title_of_a_column_ends_no_article(teaser: str) -> None:
    assert [text for text in kept(cleaned(*STORY[:4], teaser, *STORY[4:])) if text != teaser] == STORY


def cleaned_page(*lines: str) -> Article:
    """As `cleaned`, of a page whose paragraphs are all alike, read with trafilatura."""
    body = "".join(f"<p>{escape(line)}</p>" for line in lines)
    html = f"<html><body><div><h1>{TITLE}</h1>{body}</div></body></html>"
    blocks, _ = mark_main_text(blocks_of_html(html)[0], html)
    (article,) = clean([Document("a", "a", blocks)])
    return article


def test_titles_that_trafilatura_chose_go_with_their_heading_too() -> None:
    pytest.importorskip("trafilatura")
    assert kept(cleaned_page(*STORY[:5], "Related stories", *TEASERS[::2], *STORY[5:])) == STORY


def test_a_heading_that_trafilatura_chose_is_still_one_of_other_stories() -> None:
    pytest.importorskip("trafilatura")
    assert kept(cleaned_page(*STORY, "Most read in Ostel", *TEASERS)) == STORY


LAST_TEASER = "Forty singers who have been rehearsing until ten each night will be in Lisbon for a week of contests."
HEADINGS = ["Related articles", "Read more", "Recommended for you", "More on this story", "You may also like"]


@pytest.mark.parametrize("heading", HEADINGS)
@pytest.mark.parametrize("after", range(2, len(STORY)))
def test_the_paragraph_behind_a_box_of_titles_and_teasers_is_the_article_s(heading: str, after: int) -> None:
    assert kept(cleaned(*STORY[:after], heading, *TEASERS[:3], LAST_TEASER, *STORY[after:])) == STORY


@pytest.mark.parametrize("heading", HEADINGS)
def test_a_title_that_stands_alone_below_such_a_heading_goes_with_it(heading: str) -> None:
    assert kept(cleaned(*STORY[:3], heading, "Choir from three villages wins a trip to Lisbon", *STORY[3:])) == STORY


@pytest.mark.parametrize(
    "link",
    [
        "[Swimming pool to stay open in August](https://herald.example/pool)",
        "[Warum der Bäcker singt](http://bote.example/2025/05/baecker.html)",
        "https://herald.example/choir-wins-trip",
    ],
)
def test_a_line_that_is_a_link_and_nothing_else_goes(link: str) -> None:
    assert kept(cleaned(*STORY[:4], link, *STORY[4:])) == STORY


def test_links_in_a_list_and_in_a_sentence_stay() -> None:
    story = [
        *STORY[:3],
        "Skippers who need a berth for the summer may ask at these three places:",
        "- [Varn harbour office](https://varn.example/berths)",
        "- [Ostel boat club](https://club.example)",
        "- [Mill quay](https://mill.example/quay)",
        "The board has put [pictures of the hinge](https://board.example/hinge) on its page.",
        *STORY[3:],
    ]
    assert kept(cleaned(*story)) == story
