"""One paragraph in two articles of one outlet: background may be told twice, house matter is known by what it says."""

import pytest

from reader.cleaning import clean
from reader.model import Article, Document, Found
from reader.said import Corrections
from reader.sources.text import blocks_of_text

STORIES = [
    """Weir at Osmund gives way
The weir at Osmund gave way on Sunday night after three days of rain upriver.
Forty sheep were on the meadow below it, and the fire brigade brought all but two of them to the mill.
The road to Lower Osmund is closed, and the school there will open on Wednesday at the earliest.""",
    """Osmund mayor wants a new weir
The mayor of Osmund asked the state on Monday for 4 million crowns for a weir.
The old one was built of oak and had last been mended when his grandmother was at school.
A committee will look at the plans in March, when the river is usually at its highest.""",
    """Rain leaves Osmund at last
The rain stopped over the Osmund valley on Tuesday, and the river fell by a metre.
Farmers went out to look for their fences, and found most of them in the churchyard.
The vicar said that they might stay there until the ground was dry.""",
]
STATED = Corrections(stated={f"{n}.txt": {"outlet": Found("Valley Gazette", None, "stated")} for n in range(9)})


def together(extra: list[str], place: str = "end", count: int = 2) -> tuple[Article, ...]:
    documents = []
    for number, lines in enumerate(STORIES[:count]):
        headline, *story = lines.split("\n")
        told = [*story, extra[number]] if place == "end" else [extra[number], *story]
        text = "\n\n".join([headline, *told, "© 2027 Valley Gazette"])
        documents.append(Document(str(number), f"{number}.txt", blocks_of_text(text)))
    return clean(documents, STATED)


def kept(article: Article) -> list[str]:
    return [line.text for line in article.lines if line.keep]


@pytest.mark.parametrize("count", [2, 3])
@pytest.mark.parametrize("place", ["end", "start"])
@pytest.mark.parametrize(
    "background",
    [
        "The Osmund, which rises in the Harrow hills, drives nine mills and floods its meadows every other spring.",
        "The river board did not answer questions about the weir.",
        "Am Wehr von Osmund waren schon 1954 drei Menschen ertrunken, die ihre Schafe retten wollten.",
        "“We asked for oak and we were given promises,” the miller had said when it was last mended.",
    ],
)
def test_background_that_two_articles_tell_is_kept_in_both(background: str, place: str, count: int) -> None:
    for article in together([background] * 3, place, count):
        assert background in kept(article)


def test_a_toll_that_rises_from_one_article_to_the_next_is_kept() -> None:
    tolls = [f"The number of sheep lost stood at {number} on the evening of this report." for number in (2, 4, 11)]
    for article, toll in zip(together(tolls, count=3), tolls, strict=True):
        assert toll in kept(article)


@pytest.mark.parametrize(
    "house",
    [
        "The valley in your ear: our talk about rivers, mills and people is out every morning at 6.",
        "Valley Gazette is printed on paper that was made of the willows at the lower weir.",
    ],
)
def test_what_speaks_to_the_reader_or_names_the_outlet_is_house_matter(house: str) -> None:
    for article in together([house] * 2):
        assert house not in kept(article)


def test_the_reason_does_not_say_of_a_date_that_the_others_have_it_too() -> None:
    stories = [story.split("\n") for story in STORIES]
    texts = [[head, f"Published: {day} May 2027", *story, "Share"] for day, (head, *story) in enumerate(stories, 3)]
    documents = [Document(str(n), f"{n}.txt", blocks_of_text("\n\n".join(text))) for n, text in enumerate(texts)]
    for article in clean(documents, STATED):
        reasons = {line.text: line.reason for line in article.lines}
        assert reasons["Share"] == "stands in other articles of this outlet too"
        dated = next(text for text in reasons if text.startswith("Published"))
        assert reasons[dated] == "stands in other articles of this outlet too, with other figures"
