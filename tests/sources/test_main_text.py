"""What trafilatura passed over among its like is taken too; other stories, comments and boxes are not."""

from unittest.mock import patch

from reader.model import CHOSEN
from reader.sources.html import blocks_of_html
from reader.sources.main_text import mark_main_text

CHOICE = [
    "The council voted on Monday evening to buy an electric ferry for the sound.",
    "The old ferry has served the island since 1987 and broke down eleven times.",
    "The yard in Gdansk will hand the new one over in the summer of next year.",
]
PASSED_OVER = "Opponents had asked the council for a tunnel under the sound, which costs far more."
OTHER = "Fares on the island's buses will rise by a tenth in the autumn, the county said today."


def chosen(html: str) -> list[str]:
    with patch("trafilatura.extract", return_value="\n".join(CHOICE)):
        blocks, _ = mark_main_text(blocks_of_html(html)[0], html)
    return [block.text for block in blocks if CHOSEN in block.marks]


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def test_a_paragraph_behind_a_box_is_taken_like_those_before_it() -> None:
    box = (
        "<div class='newsletter-box'><p>Get our letter about the harbour every morning, all you need to know.</p></div>"
    )
    html = f"<article><h1>Ferry</h1>{paragraphs(*CHOICE)}{box}{paragraphs(PASSED_OVER)}</article>"
    assert chosen(html) == [*CHOICE, PASSED_OVER]


def test_nothing_is_taken_of_the_stories_that_follow() -> None:
    own = f"<article><h1>Ferry</h1>{paragraphs(*CHOICE)}</article>"
    assert chosen(f"{own}<article><h1>Fares</h1>{paragraphs(OTHER)}</article>") == CHOICE
    assert chosen(f"{own}<article>{paragraphs(OTHER)}</article>") == CHOICE
    assert chosen(f"<h1>Ferry</h1>{paragraphs(*CHOICE)}<h1>Fares</h1>{paragraphs(OTHER)}") == CHOICE


def test_nothing_is_taken_that_the_page_marks_in_another_way() -> None:
    for beside in (
        f"<aside>{paragraphs(OTHER)}</aside>",
        f"<div id='comments'>{paragraphs(OTHER)}</div>",
        f"<p><a href='/fares'>{OTHER}</a></p>",
        f"<div class='caption'>{OTHER}</div>",
        "<p>Read on</p>",
    ):
        assert chosen(f"<article>{paragraphs(*CHOICE)}{beside}</article>") == CHOICE


def test_a_few_alike_are_needed_before_more_is_taken() -> None:
    html = f"<div>{CHOICE[0]}</div>{paragraphs(*CHOICE[1:], PASSED_OVER)}"
    assert chosen(html) == CHOICE
