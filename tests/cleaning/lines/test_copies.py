"""What a page prints twice is kept once: neither both copies nor none."""

from __future__ import annotations

from reader.cleaning import clean
from reader.model import Document
from reader.sources.text import blocks_of_text

HEAD = ["The last bell-founder of Lough Moy", "By Finn Garra", "June 16, 2025"]
STORY = [
    "The first thing Dermot Scall does with a bell is to insult it, and he does so in two languages.",
    "What would mend it",
    "There were thirty-four bell foundries on the island at the beginning of the last century, and there is one now.",
    "Tin is the trouble, he says, and not the customers, whom he has outlived with one exception.",
    "In 1962 a bell that he had poured cracked in the tower at Ballin on the morning of a wedding",
    "It was mended with a bolt that the smith at Ballin made out of a gate, and it has rung ever since.",
]


def kept(lines: list[str]) -> list[str]:
    (article,) = clean([Document("a", "a.txt", blocks_of_text("\n".join(lines)))])
    return [line.text for line in article.lines if line.keep]


def test_an_article_that_the_page_prints_twice_stays_once() -> None:
    assert kept([*HEAD, *STORY, *HEAD, *STORY]) == STORY
    assert kept([*HEAD, *STORY, "Share", "Print", *STORY, "Most read", "Terms of use"]) == STORY


def test_the_second_copy_is_said_to_be_one() -> None:
    (article,) = clean([Document("a", "a.txt", blocks_of_text("\n".join([*HEAD, *STORY, *STORY])))])
    assert all(line.reason.endswith("that is printed above already") for line in article.lines[-len(STORY) :])


def test_a_title_that_the_page_links_twice_goes() -> None:
    link = "Ferry to the islands is sold to a bank for one crown"
    assert kept([*HEAD, *STORY[:3], link, *STORY[3:], link, "Most read", link]) == STORY
