"""What pages declare in many shapes, on pages made up for this: taken where it is of the article, never invented."""

import builtins
import json
from pathlib import Path
from typing import Any

import pytest

from reader.cleaning import clean
from reader.model import Article, Document
from reader.sources import Place, read

TITLE = "Thieves take bronze bells from three village churches"
STANDFIRST = "Churchwardens ask scrap dealers to look out for a tonne of metal"
PARAGRAPHS = [
    "Bronze bells weighing more than a tonne were stolen from three churches in the Harrow valley in a single night.",
    "Police believe that the thieves used a lorry with a crane, because the largest of them hung twelve metres up.",
    "The bell of Nether Harrow was cast in 1641 and survived two wars, churchwarden Alice Penn said on Friday.",
    "Scrap dealers in the county were asked to look out for it. Bronze fetches about six pounds a kilogram at present.",
]
BODY = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
STORY: dict[str, Any] = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": TITLE}
WHO = {"@type": "Person", "name": "Alice Farrow"}
WHEN = "2025-03-07T18:05:00Z"


def page(head: str = "", above: str = "", below: str = "", outside: str = "", h1: str = TITLE, title: str = "") -> str:
    titled = f"<title>{title}</title>" if title else ""
    return (
        f"<!doctype html><html lang='en'><head>{titled}{head}</head><body><header><a href='/'>Home</a></header>"
        f"<main><article><h1>{h1}</h1>{above}{BODY}{below}</article></main>{outside}"
        "<footer><a href='/p'>Privacy</a></footer></body></html>"
    )


def script(data: Any) -> str:
    told = data if isinstance(data, str) else json.dumps(data)
    return f'<script type="application/ld+json">{told}</script>'


def meta(attribute: str = "property", **values: str) -> str:
    named = ((name.replace("__", ":"), value) for name, value in values.items())
    return "".join(f'<meta {attribute}="{name}" content="{value}">' for name, value in named)


def stated(**values: str) -> dict[str, str]:
    return {"language": "en", "headline": TITLE, **values}


BROKEN = (
    f'{{"@type": "NewsArticle", "headline": "{TITLE}", "description": "Line one\nline two", '
    '"author": {"name": "Alice Farrow"},}'
)
SITE = {
    "@type": "Article",
    "headline": "Valley Courier - news from the valley",
    "author": "Valley Courier",
    "datePublished": "2011-01-01",
}
OTHER = {"@type": "NewsArticle", "headline": "Penn retires", "author": "Tom Askew", "datePublished": "2020-01-01"}
PAGES: dict[str, tuple[str, dict[str, str]]] = {
    "an article that is the main entity of a page": (
        page(script({"@type": "WebPage", "mainEntity": {**STORY, "author": WHO, "datePublished": WHEN}})),
        stated(author="Alice Farrow", published=WHEN),
    ),
    "a publisher and authors that are bare strings": (
        page(script({**STORY, "author": ["Alice Farrow", "Tom Askew"], "publisher": "Valley Courier"})),
        stated(author="Alice Farrow, Tom Askew", outlet="Valley Courier"),
    ),
    "a type that is an address, beside another": (
        page(script({**STORY, "@type": ["https://schema.org/NewsArticle", "Thing"], "author": {"name": ["Ann Lee"]}})),
        stated(author="Ann Lee"),
    ),
    "a comma too many and a line break in a string": (page(script(BROKEN)), stated(author="Alice Farrow")),
    "a script in CDATA": (
        page(script(f"\n//<![CDATA[\n{json.dumps({**STORY, 'author': WHO})}\n//]]>\n")),
        stated(author="Alice Farrow"),
    ),
    "an article that is the site": (
        page(script(SITE), title=f"{TITLE} - Valley Courier"),
        stated(outlet="Valley Courier"),
    ),
    "an article whose headline is shortened": (
        page(script({**STORY, "headline": "Church bells stolen", "author": WHO})),
        stated(headline="Church bells stolen", author="Alice Farrow"),
    ),
    "another story on the page, in JSON-LD and in a heading above": (
        page(script([OTHER, {**STORY, "author": WHO}])).replace(
            "<main>", "<h2><a href='/x'>Penn retires</a></h2><main>"
        ),
        stated(author="Alice Farrow"),
    ),
    "a video in the article": (
        page(script({**STORY, "video": {"@type": "VideoObject", "datePublished": "2019-01-01", "author": "Vid Co"}})),
        stated(),
    ),
    "an agency beside the author": (
        page(script({**STORY, "author": [WHO, {"@type": "Organization", "name": "Reuters"}]})),
        stated(author="Alice Farrow", credit="Reuters"),
    ),
    "what programs put where they know nothing": (
        page(
            script(
                {
                    **STORY,
                    "author": {"name": "undefined"},
                    "publisher": {"name": "null"},
                    "datePublished": "0001-01-01T00:00:00Z",
                    "dateModified": "Invalid date",
                }
            )
        ),
        stated(),
    ),
    "the day on which the clocks of programs begin": (
        page(script({**STORY, "datePublished": "1970-01-01T00:00:00Z"})),
        stated(),
    ),
    "a day that no calendar has": (page(meta(article__published_time="2025-02-31T10:00:00Z")), stated()),
    "a template that was not filled in": (page(meta("name", author="{{ page.author }}")), stated()),
    "a title for Twitter": (
        page(meta("name", twitter__title=f"{TITLE} | Valley Courier") + meta(og__site_name="Valley Courier")),
        stated(outlet="Valley Courier"),
    ),
    "the author in a card for Twitter": (
        page(meta("name", twitter__label1="Written by", twitter__data1="Alice Farrow", twitter__label2="Time")),
        stated(author="Alice Farrow"),
    ),
    "an author's name in OpenGraph": (page(meta(article__author="Alice Farrow")), stated(author="Alice Farrow")),
    "names for counting readers": (
        page(meta("name", **{"parsely-author": "Alice Farrow", "parsely-pub-date": WHEN})),
        stated(author="Alice Farrow", published=WHEN),
    ),
    "the site's name as the title": (
        page(meta(og__title="Valley Courier", og__site_name="Valley Courier")),
        stated(outlet="Valley Courier"),
    ),
    "a section as the title": (
        page(meta(og__title="Crime | Valley Courier", og__site_name="Valley Courier")),
        stated(outlet="Valley Courier"),
    ),
    "a place behind the headline in the page's title": (page(title=f"{TITLE} - Nether Harrow"), stated()),
    "the author behind the headline in the page's title": (
        page(title=f"{TITLE} | Alice Farrow", above="<p>By Alice Farrow</p>"),
        stated(author="Alice Farrow"),
    ),
    "a link to the author and a time in other words": (
        page(above=f"<div><a rel='author' href='/a'>Alice Farrow</a></div><time datetime='{WHEN}'>3 hours ago</time>"),
        stated(author="Alice Farrow", published=WHEN),
    ),
    "a link to another author in the margin": (
        page(outside="<aside><h3>Opinion</h3><a rel='author' href='/p'>Penny Lane</a> <a>Why bells matter</a></aside>"),
        stated(),
    ),
    "the time of a related story under the headline": (
        page(
            above="<ul class='related'><li><a>Penn retires</a> <time datetime='2025-03-01'>last week</time></li></ul>"
        ),
        stated(),
    ),
    "the time of an event in the text": (
        page(below="<p>The service is on <time datetime='2025-04-01'>Tuesday</time>, the churchwarden told us.</p>"),
        stated(),
    ),
    "two times with their labels": (
        page(
            above=f"<p>Published <time datetime='{WHEN}'>7 March 2025</time></p>"
            "<p>Updated <time datetime='2025-03-08'>8 March 2025</time></p>"
        ),
        stated(published="7 March 2025", updated="8 March 2025"),
    ),
    "a headline with a dash of its own": (
        page(h1="Bells stolen - police ask for help", title="Bells stolen - police ask for help"),
        stated(headline="Bells stolen - police ask for help"),
    ),
}
FIELDS = ("headline", "outlet", "author", "published", "updated", "credit", "language")


def cleaned(html: str | bytes, folder: Path) -> Article:
    file = folder / "page.html"
    file.write_bytes(html if isinstance(html, bytes) else html.encode())
    document = read(Place("page.html", file, "page"))
    assert isinstance(document, Document)
    return clean([document])[0]


@pytest.mark.parametrize(("html", "expected"), PAGES.values(), ids=PAGES)
def test_what_a_page_declares_is_of_the_article_or_not_stated(
    html: str, expected: dict[str, str], tmp_path: Path
) -> None:
    article = cleaned(html, tmp_path)
    assert {name: found.value for name in FIELDS if (found := getattr(article, name))} == expected
    assert all(paragraph in article.body for paragraph in PARAGRAPHS)


@pytest.mark.parametrize("with_trafilatura", [True, False])
def test_the_standfirst_stays_and_captions_go(
    with_trafilatura: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    importing = builtins.__import__

    def refuse(name: str, *rest: Any, **named: Any) -> Any:
        if name == "trafilatura":
            raise ImportError(name)
        return importing(name, *rest, **named)

    if not with_trafilatura:
        monkeypatch.setattr(builtins, "__import__", refuse)
    caption = "<p class='wp-caption-text'>The empty tower of Nether Harrow. Photo: Tom Ask</p>"
    article = cleaned(page(above=f"<h2>{STANDFIRST}</h2>{caption}<p>By Alice Farrow</p>"), tmp_path)
    assert article.body == "\n\n".join([STANDFIRST, *PARAGRAPHS])
    assert [line.reason for line in article.lines if "Tom Ask" in line.text] == ["the page itself calls it a caption"]


GERMAN = "<p>Die Glocke von Niederhorn wurde 1641 gegossen und ist 40.000 € wert, sagte ein Sprecher der Polizei.</p>"


@pytest.mark.parametrize(
    ("declared", "used"),
    [("iso-8859-15", "iso-8859-15"), ("iso-8859-1", "cp1252"), ("gb2312", "gb18030"), ("iso-8859-1", "utf-8")],
)
def test_an_encoding_that_is_declared_late_or_wrongly_is_read_as_browsers_do(
    declared: str, used: str, tmp_path: Path
) -> None:
    head = f"<!--{'x' * 5000}--><meta http-equiv='Content-Type' content='text/html; charset={declared}'>"
    article = cleaned(
        f"<html><head>{head}</head><body><article>{GERMAN}</article></body></html>".encode(used), tmp_path
    )
    assert "40.000 €" in article.body
