"""A line that an outlet's articles opened earlier had too is house matter, however much it looks like text."""

from reader.cleaning import as_remembered, clean
from reader.model import Article, Document, Earlier, Found
from reader.said import Corrections
from reader.sources.text import blocks_of_text

HOUSE = "The harbour in your ear: our daily talk about ships, storms and people is out every morning at 6."
STORIES = [
    """Council buys ferry

The island council agreed on Monday to buy an electric ferry for 31 million crowns.

The ship will replace the diesel ferry that has served the sound since 1987.

The yard in Gdansk will hand the ferry over in the summer of 2026.""",
    """Dam is cracked

Engineers have found cracks in the upper dam above the town of Selbu.

The reservoir was lowered by two metres overnight, and forty families left.

The authority expects the repair to take until the autumn.""",
    """Mill burns down

The mill in Oldtown burned down on Monday night after lightning struck it.

Two workers were hurt when the roof fell in, the fire brigade said.

The owner wants to build it again in the same place next year.""",
]
STATED = Corrections(stated={f"{n}.txt": {"outlet": Found("Harbour Post", None, "stated")} for n in range(9)})


def document(number: int, house: str = HOUSE, story: int | None = None) -> Document:
    text = STORIES[number if story is None else story]
    return Document(str(number), f"{number}.txt", blocks_of_text(f"{text}\n\n{house}\n"))


def cleaned(document: Document, earlier: tuple[Earlier, ...], outlet: str = "Harbour Post") -> Article:
    (article,) = clean([document], STATED, lambda name: earlier if name == outlet else ())
    return article


def days_before(*documents: Document) -> tuple[Earlier, ...]:
    return tuple(as_remembered(cleaned(each, ())) for each in documents)


def verdict(article: Article, start: str) -> tuple[bool, str]:
    return next((line.keep, line.reason) for line in article.lines if line.text.startswith(start))


def test_a_line_seen_in_two_earlier_articles_goes_and_the_reason_says_so() -> None:
    assert verdict(cleaned(document(2), ()), "The harbour in your ear")[0]
    article = cleaned(document(2), days_before(document(0), document(1)))
    assert verdict(article, "The harbour in your ear") == (False, "seen in 2 articles of Harbour Post opened earlier")
    assert article.body.count("\n\n") == 2


def test_its_digits_may_differ() -> None:
    earlier = days_before(document(0, HOUSE.replace("6", "7")), document(1, HOUSE.replace("6", "12")))
    assert not verdict(cleaned(document(2), earlier), "The harbour in your ear")[0]


def test_one_earlier_article_is_not_enough() -> None:
    assert verdict(cleaned(document(2), days_before(document(0))), "The harbour in your ear")[0]


def test_another_outlets_lines_prove_nothing() -> None:
    earlier = days_before(document(0), document(1))
    assert verdict(cleaned(document(2), earlier, outlet="Fjord Gazette"), "The harbour in your ear")[0]


def test_opening_the_same_article_again_and_again_changes_nothing() -> None:
    once = cleaned(document(2), ())
    changed = Document(
        "2", "2.txt", blocks_of_text(f"{STORIES[2]}\n\nA fourth paragraph was added later.\n\n{HOUSE}\n")
    )
    versions = days_before(document(2), document(2), changed)
    assert cleaned(document(2), versions) == once
    assert cleaned(changed, versions).body == cleaned(changed, ()).body


def test_a_paragraph_in_the_middle_stays_though_it_recurs() -> None:
    lines = STORIES[2].split("\n")
    middle = Document("2", "2.txt", blocks_of_text("\n".join([*lines[:4], "", HOUSE, "", *lines[4:]])))
    assert verdict(cleaned(middle, days_before(document(0), document(1))), "The harbour in your ear")[0]


def test_nothing_of_the_text_itself_is_remembered() -> None:
    (earlier,) = days_before(document(0))
    assert "harbour" not in repr(earlier).lower()
    assert all(len(digest) == 12 for digest in earlier.kept | earlier.removed)
