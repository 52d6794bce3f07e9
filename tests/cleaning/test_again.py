"""Cleaning what was cleaned changes nothing: headline and text, fed again, come out as they went in."""

from __future__ import annotations

import importlib.util
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.cleaning import clean
from reader.cleaning.language import detect
from reader.export import as_text
from reader.model import Article, Document
from reader.sources import Place, read
from reader.sources.text import blocks_of_text

TESTS = Path(__file__).parents[1]
WORDINGS = TESTS / "cleaning" / "lines" / "wordings"


@cache
def made_news() -> Any:
    """The labelled made-up news of `tests/news`, as its bench reads it."""
    specification = importlib.util.spec_from_file_location("made_news", TESTS / "bench" / "made_news.py")
    assert specification
    assert specification.loader
    module = importlib.util.module_from_spec(specification)
    sys.modules["made_news"] = module
    specification.loader.exec_module(module)
    return module


def cleaned(text: str) -> Article:
    (article,) = clean([Document("a", "a.txt", blocks_of_text(text))])
    return article


def kept(article: Article) -> list[str]:
    return [" ".join(line.text.split()) for line in article.lines if line.keep]


def assert_again_the_same(once: Article) -> None:
    """What a reader sees of an article stays what it is; without its headline at most the first line becomes one."""
    if once.headline:
        again = cleaned(f"{once.headline.value}\n\n{once.body}")
        assert kept(again) == kept(once)
        assert again.headline
        assert again.headline.value == once.headline.value
    alone = cleaned(once.body)
    shown = [alone.headline.value] if alone.headline and alone.headline.line == 1 else []
    assert [*shown, *kept(alone)] == kept(once)


PAGES = [page for _, members in made_news().pages() for page in members]
TEXTS = [(f"{story.name} {name}", text) for story in made_news().stories() for name, text in story.texts.items()]


@pytest.mark.parametrize("page", PAGES, ids=[page.name for page in PAGES])
def test_a_made_up_page(page: Any, tmp_path: Path) -> None:
    file = tmp_path / "page.txt"
    file.write_bytes(page.data)
    document = read(Place("page", file, "page"))
    assert isinstance(document, Document)
    (article,) = clean([document])
    assert_again_the_same(article)


@pytest.mark.parametrize("text", [text for _, text in TEXTS], ids=[name for name, _ in TEXTS])
def test_a_made_up_story(text: str) -> None:
    assert_again_the_same(cleaned(text))


def litter() -> list[str]:
    """What must go, of the English wordings: their first section is an article, the last what is told."""
    written = (WORDINGS / "en.txt").read_text(encoding="utf-8").partition("# told")[0].splitlines()
    behind = next(number for number, line in enumerate(written[1:], 1) if line.startswith("# "))
    return [line for line in written[behind:] if line and not line.startswith("# ")]


ENGLISH = [text for _, text in TEXTS if detect(blocks_of_text(text)) == "en"]
LITTER = litter()


@settings(max_examples=150)
@given(st.data())
def test_a_story_with_litter_anywhere(data: st.DataObject) -> None:
    text = ENGLISH[data.draw(st.integers(0, len(ENGLISH) - 1))]
    lines = text.split("\n\n")
    for line in data.draw(st.lists(st.sampled_from(LITTER), max_size=4)):
        lines.insert(data.draw(st.integers(0, len(lines))), line)
    assert_again_the_same(cleaned("\n\n".join(lines)))


SUBJECTS = (
    "The harbour council",
    "A spokesman for the ferry line",
    "Marta Lind, the mayor of Lindholm",
    "The fishermen",
)
VERBS = ("said on Tuesday that", "told reporters after the vote that", "wrote in a letter that", "made clear that")
FACTS = (
    "the northern pier would be closed for two years",
    "the storm of January had destroyed more than eleven boats",
    "the works would cost 14 million crowns, twice as much as planned",
    "nobody had asked the people who live beside the river",
    "the only ferry was out of service on 41 days",
    "a second boat had been ordered from a yard in Norrvik",
    "the captain was asleep when the alarm rang at 2.10am",
    "the school on the island would lose its only teacher",
    "the bridge had been inspected in 2019 and found sound",
    "three men aged 24, 31 and 57 were taken to hospital",
)
BETWEEN = (
    *("What the council decided", "Years of waiting", "THE LAST TRIP", "Who pays?", "‘Nobody came’", "The verdict"),
    *("• two piers", "• eleven boats", "- a new engine for 2 million crowns", "1. Divers look at the wall."),
    '"We were told nothing at all," she said.',
    "“It was as if the sea stood up.”",
    '"Please call us if you saw anything," a police officer said.',
    "“We ask everybody to stay at home tonight,” the mayor said.",
    "The ferry Signe lies at the northern pier in Lindholm on Monday.",
    "Marta Lind, centre, speaks to residents after the vote in the town hall.",
    "A map shows where the pier broke.",
    "Anyone who saw the boat should call the police on 555 0142.",
    "More than 300 people signed up for the newsletter of the island’s school.",
    "The council shared its plans on Facebook on Monday.",
    "You can still take the bus to the bridge.",
    *("Nobody was hurt.", "That changed on Friday.", "And now?", "The reason? Money.", "Two boats sank. One did not."),
)
"""Sub-headings, lists, quotations, what reads like a caption or a plea, and short sentences."""
HEADLINES = (
    "Lindholm ferry gets a second boat after a winter of storms",
    "Who pays for the pier?",
    "NORTHERN PIER TO CLOSE",
)


@st.composite
def clean_texts(draw: st.DrawFn) -> list[str]:
    """Paragraphs that tell a fact or more each, and whatever may stand between the first and the last."""
    facts = draw(st.lists(st.sampled_from(FACTS), min_size=3, unique=True))
    told = [f"{draw(st.sampled_from(SUBJECTS))} {draw(st.sampled_from(VERBS))} {fact}." for fact in facts]
    paragraphs = [told[0]]
    for sentence in told[1:-1]:
        if len(paragraphs) > 1 and draw(st.booleans()):
            paragraphs[-1] += f" {sentence}"
        else:
            paragraphs.append(sentence)
    paragraphs.append(told[-1])
    for line in draw(st.lists(st.sampled_from(BETWEEN), max_size=8, unique=True)):
        paragraphs.insert(draw(st.integers(1, len(paragraphs) - 1)), line)
    return paragraphs


@settings(deadline=None, max_examples=60)
@given(clean_texts())
def test_a_text_round_which_nothing_stands(lines: list[str]) -> None:
    once = cleaned("\n\n".join(lines))
    assert kept(cleaned(once.body)) == kept(once)
    assert [kept(once)[0], kept(once)[-1]] == [lines[0], lines[-1]]


@settings(deadline=None, max_examples=60)
@given(st.sampled_from(HEADLINES), clean_texts())
def test_a_text_under_its_headline(headline: str, lines: list[str]) -> None:
    """`printed` is what `reader clean` gives."""
    once = cleaned("\n\n".join([headline, *lines]))
    assert [kept(once)[0], kept(once)[-1]] == [lines[0], lines[-1]]
    assert once.headline
    again = cleaned(f"{once.headline.value}\n\n{once.body}")
    printed = cleaned(as_text.cleaned([once]))
    for article in (again, printed):
        assert kept(article) == kept(once)
        assert article.headline
        assert article.headline.value == once.headline.value == headline
