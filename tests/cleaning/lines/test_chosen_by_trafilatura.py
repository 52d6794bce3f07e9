"""Of what trafilatura chose from a page, the page's own marks take out links, and no paragraph is lost."""

import pytest

from reader.cleaning import clean
from reader.model import Document
from reader.sources.html import blocks_of_html
from reader.sources.main_text import mark_main_text

pytest.importorskip("trafilatura")

STORY = """\
Beekeepers in the Orla valley have lost nearly half of their hives since the autumn, their union said on Monday.
The union counted 3,100 dead hives among 212 members, twice as many as in the worst winter before.
"I opened the lids and there was nothing left to hear," said Runa Holt, who has kept bees for forty years.
Laboratories in Esk found a mite in eight of ten samples, and a virus that it carries in six.
The farm ministry has promised new queens to every member before the apple trees flower.
Growers fear for the harvest, since each tree needs to be visited many times by bees.
""".splitlines()
EXPLAINED = [
    "What is the Orla mite?",
    "It is a spider smaller than a pinhead that came into the country with bought queens in 1984.",
]


def kept(body: str) -> list[str]:
    html = f"<html><body><div><h1>Half of the hives in the Orla valley are dead</h1>{body}</div></body></html>"
    blocks, _ = mark_main_text(blocks_of_html(html)[0], html)
    (article,) = clean([Document("a", "a", blocks)])
    return [line.text for line in article.lines if line.keep]


def paragraphs(lines: list[str]) -> str:
    return "".join(f"<div><p>{line}</p></div>" for line in lines)


def test_a_box_that_the_page_marks_as_a_link_to_another_story_is_taken_out() -> None:
    box = '<div class="promo"><h3>Why do bees dance?</h3><p>Our nature editor shows how they point the way.</p></div>'
    assert kept(paragraphs(STORY[:3]) + box + paragraphs(STORY[3:])) == STORY


def test_the_standfirsts_in_a_list_of_related_stories_are_taken_out() -> None:
    related = (
        "<section><h2>More on this story</h2><ul>"
        '<li><a href="/a">Honey to cost a third more</a><p>Shops say that their stores will be empty by June.</p></li>'
        '<li><a href="/b">Apple growers hire bumblebees</a><p>A lorry brings them from the south every week.</p></li>'
        "</ul></section>"
    )
    assert kept(paragraphs(STORY) + related) == STORY


def test_the_last_section_is_kept_with_its_heading() -> None:
    section = f"<h2>{EXPLAINED[0]}</h2><p>{EXPLAINED[1]}</p>"
    assert kept(paragraphs(STORY) + section) == [*STORY, *EXPLAINED]
