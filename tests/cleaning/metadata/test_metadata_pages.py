"""What web pages declare of themselves, in heads and bodies made up for this: right, or rightly not stated."""

import json
from collections.abc import Callable
from typing import Any

import pytest

TITLE = "Island council buys electric ferry after long dispute"
BODY = """<p>The island council agreed on Monday to buy an electric ferry for 31 million crowns, ending a dispute.</p>
<p>The ship will replace the diesel ferry that has served the sound since 1987 and broke down eleven times.</p>
<p>"We could not go on like this," said council leader Marta Lind. Her opponents had asked for a tunnel.</p>
<p>The yard in Gdansk will hand the ferry over in the summer of 2026, and the first crossing is in August.</p>"""
ENGLISH = {"headline": TITLE, "language": "en"}


def page(head: str = "", above: str = "", below: str = "", lang: str = ' lang="en"') -> str:
    return (
        f"<!doctype html><html{lang}><head>{head}</head><body><nav><a href='/'>Home</a> <a href='/n'>News</a></nav>"
        f"<article><h1>{TITLE}</h1>{above}{BODY}{below}</article></body></html>"
    )


def json_ld(data: Any) -> str:
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


def meta(**values: str) -> str:
    return "".join(f'<meta property="{name.replace("__", ":")}" content="{text}">' for name, text in values.items())


ARTICLE = {"@type": "NewsArticle", "headline": TITLE}
PAGES: dict[str, tuple[str, dict[str, str]]] = {
    "nothing but the text": (page(), ENGLISH),
    "no language either": (page(lang=""), ENGLISH),
    "JSON-LD with all": (
        page(
            json_ld(
                {
                    **ARTICLE,
                    "author": [{"@type": "Person", "name": "Siv Ek"}, {"@type": "Person", "name": "Erik Dahl"}],
                    "publisher": {"@type": "NewsMediaOrganization", "name": "Fjord Gazette"},
                    "datePublished": "2025-03-03T18:05:00+01:00",
                    "dateModified": "2025-03-04T09:10:00+01:00",
                }
            )
        ),
        {
            **ENGLISH,
            "author": "Siv Ek, Erik Dahl",
            "outlet": "Fjord Gazette",
            "published": "2025-03-03T18:05:00+01:00",
            "updated": "2025-03-04T09:10:00+01:00",
        },
    ),
    "JSON-LD in a graph with the people beside it": (
        page(
            json_ld(
                {
                    "@graph": [
                        {"@type": "WebSite", "name": "Fjord Gazette", "@id": "#site"},
                        {"@type": "Person", "@id": "#siv", "name": "Siv Ek"},
                        {"@type": "Organization", "@id": "#house", "name": "Fjord Gazette"},
                        {**ARTICLE, "author": {"@id": "#siv"}, "publisher": {"@id": "#house"}},
                    ]
                }
            )
        ),
        {**ENGLISH, "author": "Siv Ek", "outlet": "Fjord Gazette"},
    ),
    "JSON-LD of other stories as well": (
        page(
            json_ld(ARTICLE)
            + json_ld(
                {"@type": "NewsArticle", "headline": "Ferry fares rise", "author": "Lars Vik", "datePublished": "2024"}
            )
        ),
        ENGLISH,
    ),
    "JSON-LD of another story first": (
        page(
            json_ld([{"@type": "NewsArticle", "headline": "Ferry fares rise", "author": "Lars Vik"}])
            + json_ld({**ARTICLE, "author": "Siv Ek"})
        ),
        {**ENGLISH, "author": "Siv Ek"},
    ),
    "JSON-LD that is broken": (
        page(
            '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Broken",}</script>'
            + meta(og__title=TITLE, og__site_name="Fjord Gazette")
        ),
        {**ENGLISH, "outlet": "Fjord Gazette"},
    ),
    "JSON-LD of the site alone": (
        page(json_ld({"@type": "Organization", "name": "Sound Media Holding", "datePublished": "1999-01-01"})),
        ENGLISH,
    ),
    "JSON-LD with entities": (
        page(json_ld({**ARTICLE, "author": "Siv &amp; Erik Dahl", "publisher": {"name": "Fjord &#38; Sound"}})),
        {**ENGLISH, "author": "Siv & Erik Dahl", "outlet": "Fjord & Sound"},
    ),
    "JSON-LD with an agency as author": (
        page(json_ld({**ARTICLE, "author": {"@type": "Organization", "name": "Reuters"}})),
        {**ENGLISH, "credit": "Reuters"},
    ),
    "JSON-LD whose headline is cut off": (
        page(json_ld({**ARTICLE, "headline": "Island council buys electric ferry after…"}) + meta(og__title=TITLE)),
        ENGLISH,
    ),
    "JSON-LD with empty values": (
        page(json_ld({**ARTICLE, "author": {"name": ""}, "publisher": {"name": None}, "datePublished": ""})),
        ENGLISH,
    ),
    "a page that goes on": (
        page(
            json_ld(
                {
                    "@type": "LiveBlogPosting",
                    "headline": TITLE,
                    "dateModified": "2025-03-03T14:05Z",
                    "liveBlogUpdate": [{"@type": "BlogPosting", "headline": "A gust", "author": "Lars Vik"}],
                }
            )
        ),
        {**ENGLISH, "updated": "2025-03-03T14:05Z"},
    ),
    "OpenGraph with the outlet in the title": (
        page(meta(og__title=f"{TITLE} | Fjord Gazette", og__site_name="Fjord Gazette")),
        {**ENGLISH, "outlet": "Fjord Gazette"},
    ),
    "the outlet in the page's title alone": (
        page(f"<title>{TITLE} | Fjord Gazette</title>"),
        {**ENGLISH, "outlet": "Fjord Gazette"},
    ),
    "a section in the page's title": (page(f"<title>{TITLE} | Environment</title>"), ENGLISH),
    "a page's title that is another than the headline": (page("<title>Ferry news - Page 2</title>"), ENGLISH),
    "OpenGraph with times": (
        page(meta(article__published_time="2025-03-03T17:05:00Z", article__modified_time="2025-03-04T08:10:00Z")),
        {**ENGLISH, "published": "2025-03-03T17:05:00Z", "updated": "2025-03-04T08:10:00Z"},
    ),
    "an author that is an address": (
        page('<meta name="author" content="https://social.example/siv">' + meta(article__author="https://x.example/s")),
        ENGLISH,
    ),
    "an author that is an account": (page('<meta name="author" content="admin">'), ENGLISH),
    "an author that is the outlet": (
        page('<meta name="author" content="Fjord Gazette">' + meta(og__site_name="Fjord Gazette")),
        {**ENGLISH, "outlet": "Fjord Gazette"},
    ),
    "microdata": (
        page(
            above='<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Siv Ek'
            '</span></span> <time itemprop="datePublished" datetime="2025-03-03T18:05:00+01:00">Monday</time>'
        ),
        {**ENGLISH, "author": "Siv Ek", "published": "2025-03-03T18:05:00+01:00"},
    ),
    "microdata around more than the name": (
        page(above='<div itemprop="author">by Siv Ek | March 3, 2025 6:15 PM Print this article</div>'),
        {**ENGLISH, "author": "Siv Ek", "published": "March 3, 2025 6:15 PM"},
    ),
    "microdata around a whole box": (
        page(below='<div itemprop="author">Write to us, call us, or come by the office in the harbour any day</div>'),
        ENGLISH,
    ),
    "a visible byline and date": (
        page(above="<p class='byline'>By Siv Ek</p><time datetime='2025-03-03'>March 3, 2025</time>"),
        {**ENGLISH, "author": "Siv Ek", "published": "March 3, 2025"},
    ),
    "the time of another story in the margin": (
        page(below="<aside><h3>Ferry fares rise</h3><time datetime='2024-01-02'>January 2, 2024</time></aside>"),
        ENGLISH,
    ),
    "a date in a caption": (
        page(
            above="<figure><img src='a'><figcaption>The ferry on March 1, 2019. Photo: Lars Vik</figcaption></figure>"
        ),
        ENGLISH,
    ),
    "another language than the page says": (
        page(lang=' lang="en-US"')
        .replace(TITLE, "Stadtrat kauft nach langem Streit eine elektrische Fähre")
        .replace(
            BODY,
            "<p>Der Stadtrat hat am Montag beschlossen, eine elektrische Fähre zu kaufen, die 31 Mio. kostet.</p>"
            "<p>Das Schiff soll die alte Fähre ersetzen, die seit 1987 über den Sund fährt und oft ausfiel.</p>"
            "<p>„So konnte es nicht weitergehen“, sagte die Vorsitzende des Rates nach der Sitzung am Montag.</p>",
        ),
        {"headline": "Stadtrat kauft nach langem Streit eine elektrische Fähre", "language": "de"},
    ),
}


@pytest.mark.parametrize(("html", "expected"), PAGES.values(), ids=PAGES)
def test_every_field_of_a_page_is_right_or_rightly_not_stated(
    html: str, expected: dict[str, str], fields_of: Callable[..., dict[str, str]]
) -> None:
    assert fields_of(html) == expected
