from __future__ import annotations

import re
from collections.abc import Callable
from html.parser import HTMLParser

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.export.html import Html, render
from reader.model import Lineage, Story

MakeStory = Callable[..., Story]
THREE = [
    ["The mill burned down.", "Two people were hurt there.", "It was built in 1880."],
    ["A fire destroyed the mill.", "Two were injured, police said.", "The mayor wept."],
]
ELEMENTS = """html head meta title style body main h1 h2 h3 p ul li b span mark blockquote div
table thead tbody tr th td"""
OURS = set(ELEMENTS.split())


class Reading(HTMLParser):
    """The elements, attributes and text of a page, the text of its style left out."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[str] = []
        self.attributes: set[str] = set()
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        if self.elements and self.elements[-1] != "style":
            self.text += data


def test_the_page_has_the_sections_and_loads_and_runs_nothing(make_story: MakeStory) -> None:
    page = render([make_story(THREE)])
    assert page.startswith("<!doctype html>")
    assert "default-src 'none'" in page
    assert set(Reading(page).elements) <= OURS
    assert re.findall(r"<h2[^>]*>(.*?)</h2>", page)[:3] == ["Sources", "At a glance", "What all or most say"]
    assert not re.search(r"<script|<link|<img|@import|url\(|https?:", page)


def test_the_side_by_side_view_is_a_table_with_marked_words(make_story: MakeStory) -> None:
    page = render([make_story(THREE)])
    assert "<mark>re hurt </mark>" in page
    assert '<span class="flag">only here</span>' in page
    assert '<blockquote dir="auto">The mayor wept. — <span class="citation">001:S3, line 4</span></blockquote>' in page


def test_it_prints_and_follows_the_choice_of_light_and_dark(make_story: MakeStory) -> None:
    page = render([make_story(THREE)])
    assert "color-scheme: light dark" in page
    assert "@media print" in page


def test_removed_lines_and_earlier_coverage_are_told_as_in_markdown(make_story: MakeStory) -> None:
    earlier = (Lineage("001", "000", "earlier coverage", "dated earlier"),)
    page = render([make_story(THREE, lineage=earlier)], with_removed=True)
    assert "Lines removed" in page
    assert "Lines removed" not in render([make_story(THREE)])
    assert "Earlier coverage" in page


ACTIVE = """<b> </p> <script>alert(1)</script> <!-- --> &amp; &lt; " ' = javascript: </style> </title> x é"""
pieces = st.sampled_from(ACTIVE.split())
hostile = st.lists(pieces, min_size=1, max_size=5).map(" ".join) | st.text(
    st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=20
).filter(str.strip)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(told=st.lists(hostile, min_size=6, max_size=6), headline=hostile, outlet=hostile, name=hostile)
def test_nothing_in_an_article_becomes_an_element_and_every_word_is_shown(
    make_story: MakeStory, told: list[str], headline: str, outlet: str, name: str
) -> None:
    story = make_story([told[:3], told[3:]], names=(name, "\u2600"), outlets=(outlet, None), headline=headline)
    page = Reading(render([story], with_removed=True))
    assert set(page.elements) <= OURS
    assert page.attributes <= {"lang", "charset", "http-equiv", "content", "name", "class", "dir", "tabindex"}
    for text in (*told, headline, outlet):
        assert "".join(text.split()) in "".join(page.text.split())


@given(hostile, st.lists(st.integers(0, 20), max_size=4))
def test_marking_words_changes_no_text(text: str, edges: list[int]) -> None:
    cuts = sorted({min(edge, len(text)) for edge in edges})
    assert Reading(f"<p>{Html().marked(text, list(zip(cuts[::2], cuts[1::2], strict=False)))}</p>").text == text
