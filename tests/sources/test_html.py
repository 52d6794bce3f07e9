"""Web pages as files: the visible blocks, what the page says of them, and the fields it declares."""

import builtins
from collections.abc import Mapping, Sequence
from pathlib import Path
from time import process_time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.cleaning import clean
from reader.model import Article, Document
from reader.sources import Place, read
from reader.sources.doctype import without_subset
from reader.sources.html import blocks_of_html, looks_like_html

PAGE = """<!DOCTYPE html>
<html lang="en-GB"><head><title>Harbour council votes | Harbour Post</title>
<meta property="og:title" content="Harbour council votes to rebuild the pier | Harbour Post">
<meta property="og:site_name" content="Harbour Post">
<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
 {"@type": "NewsArticle", "datePublished": "2025-02-06T18:59:00+01:00", "dateModified": "2025-02-07",
  "author": [{"@type": "Person", "name": "Anna Holm"}, {"name": "Erik Dahl"}]}]}</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Harbour council votes to rebuild the pier</h1>
<p class="standfirst">The northern pier, gone since the storm of 2021, will be built again for 14 million crowns.</p>
<figure><img src="pier.jpg"><figcaption>The northern pier in 1998. Photo: Lars Vik</figcaption></figure>
<div class="article-body">
<p>The harbour council voted on Tuesday to rebuild the <b>northern pier</b>, lost in the storm of 2021.</p>
<p>The work will cost 14 million crowns &amp; begin in the spring of 2026, council leader Marta Lind said.</p>
<h2>Four years of waiting</h2>
<p>&ldquo;We have waited four years for this pier,&rdquo; said fisherman Jonas Berg.</p>
<p>Opponents had asked the council to wait for a report on the currents, which is expected in early March.</p>
</div></article>
<aside class="related"><h3>Related</h3>
<ul><li><a href="/a">Ferry line closes after a hundred years</a></li></ul></aside>
<section id="comments"><h3>Comments</h3>
<p>I hope they ask the fishermen this time, because last time nobody did.</p></section>
<footer><p>© 2025 Harbour Post. All rights reserved.</p></footer>
<script>var x = "never shown";</script></body></html>"""
ARTICLE = [
    "The harbour council voted",
    "The work will cost",
    "Four years of waiting",
    "“We have waited",
    "Opponents had asked",
]


def page_at(tmp_path: Path, text: str = PAGE, name: str = "page.html") -> Document:
    file = tmp_path / name
    file.write_text(text, encoding="utf-8")
    document = read(Place(name, file, "page"))
    assert isinstance(document, Document), document
    return document


def kept(article: Article) -> list[str]:
    return [line.text for line in article.lines if line.keep]


def test_the_article_of_a_page_is_kept_and_nothing_else(tmp_path: Path) -> None:
    (article,) = clean([page_at(tmp_path)])
    texts = [text for text in kept(article) if not text.startswith("The northern pier, gone since")]
    assert [text[: len(start)] for text, start in zip(texts, ARTICLE, strict=True)] == ARTICLE


def test_without_trafilatura_the_page_is_still_cleaned_and_a_note_says_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    importing = builtins.__import__

    def refuse(name: str, *rest: Any, **named: Any) -> Any:
        if name == "trafilatura":
            raise ImportError(name)
        return importing(name, *rest, **named)

    monkeypatch.setattr(builtins, "__import__", refuse)
    (article,) = clean([page_at(tmp_path)])
    assert "pip install 'reader-tui[web]'" in article.notes[-1]
    texts = kept(article)
    assert all(any(text.startswith(start) for text in texts) for start in ARTICLE)
    assert not any("Ferry" in text or "fishermen" in text or "Lars Vik" in text for text in texts)


def test_declared_fields_come_with_the_place_they_were_read_from(tmp_path: Path) -> None:
    (article,) = clean([page_at(tmp_path)])
    fields = ("headline", "outlet", "author", "published", "updated", "language")
    found = {name: (value.value, value.cue) for name in fields if (value := getattr(article, name))}
    assert found == {
        "headline": ("Harbour council votes to rebuild the pier", "the page's og:title"),
        "outlet": ("Harbour Post", "the page's og:site_name"),
        "author": ("Anna Holm, Erik Dahl", "the page's JSON-LD"),
        "published": ("2025-02-06T18:59:00+01:00", "the page's JSON-LD"),
        "updated": ("2025-02-07", "the page's JSON-LD"),
        "language": ("en", "the page's lang attribute"),
    }


def marks(text: str) -> Mapping[str, frozenset[str]]:
    return {block.text: block.marks for block in blocks_of_html(text)[0]}


def test_blocks_carry_what_the_page_says_of_them() -> None:
    found = marks(PAGE)
    assert "mostly links" in found["Home"]
    assert "navigation" in found["Sport"]
    assert "caption" in found["The northern pier in 1998. Photo: Lars Vik"]
    assert "heading" in found["Four years of waiting"]
    assert "comments" in found["I hope they ask the fishermen this time, because last time nobody did."]
    assert not any("never shown" in text for text in found)


@pytest.mark.parametrize(
    ("markup", "texts"),
    [
        ("<p>one<p>two<b>bold", ["one", "twobold"]),
        ("<div>one<br>still one<br><br>two</div>", ["one still one", "two"]),
        ("<p>5 &lt; 6 &amp;amp; &#8212; &#x1F600; &bogus; &#xFFFFFFFF;</p>", ["5 < 6 &amp; — 😀 &bogus; �"]),
        ("<p>seen</p><script>hidden</script><style>hidden</style><noscript>hidden</noscript>", ["seen"]),
        ("</p></div>text</b>", ["text"]),
        ("<p>a</p><!-- <p>hidden</p> --><p>b", ["a", "b"]),
    ],
)
def test_broken_markup_is_read_as_far_as_it_goes(markup: str, texts: Sequence[str]) -> None:
    assert [block.text for block in blocks_of_html(markup)[0]] == texts


def test_the_declarations_of_a_document_type_are_no_text_and_its_entities_are_put_in(tmp_path: Path) -> None:
    subset = '<!ENTITY b "the bridge"> <!-- ]> --> <!ENTITY deep "&b;&b;">'
    page = page_at(tmp_path, f"<!DOCTYPE html [{subset}]>\n<p>They shut &b; &amp; &deep; today.</p>")
    assert [block.text for block in page.blocks] == ["They shut the bridge & &deep; today."]


@given(st.lists(st.sampled_from(["<!DOCTYPE a", "[", "]>", "<!--", "-->", "<!ENTITY b 'x'>", '"', "'", "&b;", " "])))
def test_no_document_type_makes_the_page_longer_than_its_entities(pieces: list[str]) -> None:
    html = "".join(pieces)
    assert len(without_subset(html)) <= len(html)


def test_ten_thousand_nested_elements_are_read() -> None:
    blocks, _ = blocks_of_html("<div>" * 10_000 + "deep" + "</div>" * 10_000 + "<p>after</p>")
    assert [block.text for block in blocks] == ["deep", "after"]


def test_tables_nested_without_end_are_read_in_time_that_grows_with_the_page() -> None:
    took = []
    for depth in (3_000, 12_000):
        start = process_time()
        blocks, _ = blocks_of_html("<table><tr><td>" * depth + "deep")
        took.append(process_time() - start)
        assert [block.text for block in blocks] == ["deep"]
    assert took[1] < 10 * took[0], "four times as deep: with the square of the depth it took sixteen times as long"


@pytest.mark.parametrize(
    "script", ["{", "[" * 5_000, '{"@type": "NewsArticle", "author": 7, "headline": null}', "null"]
)
def test_broken_declarations_state_nothing(script: str) -> None:
    _, fields = blocks_of_html(
        f'<html><head><script type="application/ld+json">{script}</script></head><body>x</body></html>'
    )
    assert fields == {}


@pytest.mark.parametrize(
    ("text", "is_page"), [(PAGE, True), ("<html>", True), ("A < B and <html>", False), ("", False)]
)
def test_a_page_is_known_by_its_beginning(text: str, is_page: bool) -> None:
    assert looks_like_html(text) is is_page


PIECES = ["<p>", "</p>", "<div class='related'>", "</div>", "<a>", "<br>", "<!--", "-->", "text", "&amp", "<", '"']


@settings(max_examples=80, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40))
def test_no_markup_makes_the_parser_fail(pieces: list[str]) -> None:
    blocks, _ = blocks_of_html("".join(pieces))
    assert [block.number for block in blocks] == list(range(1, len(blocks) + 1))


@pytest.mark.parametrize("section", ["<![-", "<![", "<![-]>", "<![ x [ y ]]>", "<![if !IE]>", "<![CDATA[ hidden ]]>"])
def test_a_marked_section_is_passed_over_however_broken(section: str) -> None:
    blocks, _ = blocks_of_html(f"<html><p>Before.</p>{section}<p>After it.</p>")
    assert blocks[0].text == "Before."
    assert "hidden" not in " ".join(block.text for block in blocks)


def test_links_in_the_middle_of_a_page_do_not_end_its_article(tmp_path: Path) -> None:
    paragraphs = [
        "The appeals court in Vale upheld a ban on dredging the lower Ard on Tuesday, a blow to the port.",
        "The three judges ruled that the council had failed to study the harm to eel stocks beforehand.",
        "The port authority said it would lose 12 million euros a year. It has 30 days to appeal.",
    ]
    links = (
        '<aside><h3>Related</h3><ul><li><a href="/1">Port traffic falls</a></li><li><a href="/2">Eels return</a></li>'
    )
    told = [f"<p>{paragraph}</p>" for paragraph in paragraphs]
    page = f"<html><body><article><h1>Court upholds ban</h1>{told[0]}{told[1]}{links}</ul></aside>{told[2]}</article>"
    (article,) = clean([page_at(tmp_path, f"{page}<footer>© 2025 Vale Courier</footer></body></html>")])
    assert kept(article) == paragraphs


def test_a_name_nested_without_end_is_no_author(tmp_path: Path) -> None:
    nested = '{"@type": "NewsArticle", "author": ' + "[" * 900 + '"Ann Lee"' + "]" * 900 + "}"
    file = tmp_path / "page.html"
    file.write_text(f'<html><script type="application/ld+json">{nested}</script><p>The pier burned down.</p></html>')
    document = read(Place("page.html", file, "page"))
    assert isinstance(document, Document)
    assert "author" not in document.stated


def test_two_elements_that_a_style_sheet_parts_are_not_run_together_and_no_word_is_cut() -> None:
    def text(markup: str) -> list[str]:
        return [block.text for block in blocks_of_html(f"<body><div>{markup}</div></body>")[0]]

    assert text("<span>Next article</span><a href='/n'>Council backs slipway</a>") == [
        "Next article Council backs slipway"
    ]
    assert text("<b>T</b>he <i>mayor</i>s <b>Mc</b>Donald H<sub>2</sub>O i<em>Phone</em>") == [
        "The mayors McDonald H2O iPhone"
    ]


HIDDEN = "Whoever reads this agrees to be called by a lender about easy terms on the same day."


@pytest.mark.parametrize(
    "opening",
    ["<div hidden>", '<div style="color: red; display:none">', '<section style="visibility: hidden">', "<dialog>"],
)
def test_what_a_page_hides_from_the_eye_is_no_text(tmp_path: Path, opening: str) -> None:
    tag = opening.strip("<>").split()[0]
    hidden = f"{opening}<p>{HIDDEN}</p></{tag}>"
    page = PAGE.replace("<h2>Four years of waiting</h2>", f"{hidden}<h2>Four years of waiting</h2>")
    (article,) = clean([page_at(tmp_path, page)])
    assert HIDDEN not in kept(article)
    assert all(any(line.startswith(beginning) for line in kept(article)) for beginning in ARTICLE)


@pytest.mark.parametrize(
    "opening", ["<div>", "<details>", "<details open>", '<div hidden="until-found">', "<dialog open>"]
)
def test_what_a_reader_can_open_is_text(tmp_path: Path, opening: str) -> None:
    told = (
        "The old pier, opened in 1891, was 240 metres long and had room for two steamers, the council's archive says."
    )
    tag = opening.strip("<>").split()[0]
    page = PAGE.replace(
        "<h2>Four years of waiting</h2>", f"{opening}<p>{told}</p></{tag}><h2>Four years of waiting</h2>"
    )
    (article,) = clean([page_at(tmp_path, page)])
    assert told in kept(article)


def test_a_text_that_the_page_hides_until_its_scripts_run_is_kept(tmp_path: Path) -> None:
    page = PAGE.replace('<div class="article-body">', '<div class="article-body" style="display: none">')
    (article,) = clean([page_at(tmp_path, page)])
    assert all(any(line.startswith(beginning) for line in kept(article)) for beginning in ARTICLE)
