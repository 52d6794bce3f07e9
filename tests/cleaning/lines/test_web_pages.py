"""What a web page's tags, class names and elements say of its lines, with trafilatura's choice and without."""

import pytest

from reader.cleaning import clean
from reader.model import Document, Line
from reader.sources.html import blocks_of_html
from reader.sources.main_text import mark_main_text

TITLE = "Lighthouse keepers vote to strike"
STORY = """\
Keepers of the eleven lighthouses between Orrin and Skarvik voted on Sunday to strike from the first of May.
Their union says that the lamps have been left to volunteers on 40 nights since the winter.
"We are asked to be in two towers at once," said Greta Malm, who has kept the lamp at Orrin for 22 years.
The coastal office answered that it would hire four keepers, two of them before the summer.
Pilots in Skarvik have asked the ministry to hold talks before the herring fleet returns in April.
""".splitlines()
BOTH = pytest.mark.parametrize("chosen", [True, False], ids=["trafilatura", "plain"])


def lines(body: str, head: str = "", *, chosen: bool) -> tuple[Line, ...]:
    html = f"<html><head>{head}</head><body>{body}</body></html>"
    blocks, stated = blocks_of_html(html)
    if chosen:
        pytest.importorskip("trafilatura")
        blocks, _ = mark_main_text(blocks, html)
    (article,) = clean([Document("a", "a", blocks, (), stated)])
    return article.lines


def kept(body: str, head: str = "", *, chosen: bool) -> list[str]:
    return [line.text for line in lines(body, head, chosen=chosen) if line.keep]


def paragraphs(lines: list[str]) -> str:
    return "".join(f"<p>{line}</p>" for line in lines)


def page(inside: str = "", below: str = "") -> str:
    """The story in an element, with something between its paragraphs and something behind the element."""
    text = f"{paragraphs(STORY[:2])}{inside}{paragraphs(STORY[2:])}"
    return f'<div class="wrap"><h1>{TITLE}</h1><div class="text">{text}</div></div>{below}'


@BOTH
@pytest.mark.parametrize(
    "litter",
    [
        "<textarea>Tell us what you saw from the harbour wall, and keep it kind.</textarea>",
        "<select><option>Choose the harbour that you live near to see its tides.</option></select>",
        '<div class="ad-slot"><p>Boots that laugh at the rain are half price until Monday.</p></div>',
        '<div class="ads"><p>Boots that laugh at the rain are half price until Monday.</p></div>',
        '<div class="wp-caption"><p class="wp-caption-text">Greta Malm on the stairs of the tower at Orrin</p></div>',
        '<div class="bildunterschrift">Greta Malm climbs the stairs of the tower at Orrin on Sunday.</div>',
        '<p class="photo-description">Greta Malm climbs the stairs of the tower at Orrin on Sunday.</p>',
    ],
)
def test_what_is_filled_in_advertises_or_says_what_a_picture_shows_goes(litter: str, chosen: bool) -> None:
    assert kept(page(litter), chosen=chosen) == STORY


@BOTH
@pytest.mark.parametrize("name", ["gate", "paywall", "reg-gate", "regwall"])
def test_what_a_gate_asks_goes(name: str, chosen: bool) -> None:
    gate = f'<div class="{name}"><p>Want to read on?</p><p>Subscribe now for full access to every story.</p></div>'
    assert kept(page(below=gate), chosen=chosen) == STORY


@BOTH
def test_the_article_that_stands_behind_a_gate_stays(chosen: bool) -> None:
    body = paragraphs(STORY[:3])
    gated = paragraphs(STORY[3:])
    assert kept(f'<h1>{TITLE}</h1>{body}<div class="paywall">{gated}</div>', chosen=chosen) == STORY


HEAD = f"<title>{TITLE} | Orrin Post</title>"


@BOTH
@pytest.mark.parametrize("name", ["page-content subscribers", "type-comment", "paywall", "promo-layout"])
@pytest.mark.parametrize("level", ["h1", "h2"])
def test_a_class_round_the_title_and_the_text_names_the_kind_of_page(name: str, level: str, chosen: bool) -> None:
    assert kept(f'<div class="{name}">{page().replace("h1", level)}</div>', HEAD, chosen=chosen) == STORY


@BOTH
def test_a_form_round_the_whole_page_takes_nothing(chosen: bool) -> None:
    body = f'<form id="main">{page()}<button>Send the whole form</button></form>'
    assert kept(body, HEAD, chosen=chosen) == STORY


def test_a_page_that_marks_all_of_its_text_as_standing_beside_an_article_is_not_empty() -> None:
    assert kept(f'<div class="comment-body">{page()}</div>', chosen=False) == STORY


RESPONSES = [
    "I have sailed past Orrin for thirty years and I never saw the lamp dark until this winter.",
    "My brother keeps the lamp at Skarvik and he has not had a free Sunday since October, so I hope that they strike.",
    "Could they not put in lamps that need no keeper? My boat has had one since 2009 and nobody sits in its mast.",
]


@BOTH
@pytest.mark.parametrize("name", ["resp", "responses", "comment-list", "respond", "kommentare"])
def test_comments_go_by_their_class_though_they_are_longer_than_the_article(name: str, chosen: bool) -> None:
    said = "".join(f'<div class="r"><p>Sailor{n}</p><p>{text}</p></div>' for n, text in enumerate(RESPONSES))
    short = paragraphs(STORY[:2])
    body = f'<h2>{TITLE}</h2><div class="text">{short}</div><div class="{name}"><h3>Answers</h3>{said}</div>'
    assert kept(body, chosen=chosen) == STORY[:2]


@BOTH
def test_a_class_that_only_sounds_like_comments_or_advertisements_takes_nothing(chosen: bool) -> None:
    body = "".join(f'<div class="responsive has-ads-free">{f"<p>{line}</p>"}</div>' for line in STORY)
    assert kept(f"<h1>{TITLE}</h1>{body}", chosen=chosen) == STORY


OTHER = """\
Three tons of rope were stolen from a shed in Hellna on Friday night, the police said.
The owner had left the door open because the lock was frozen.
Whoever took it needed a lorry, said sergeant Odd Vik, and somebody to steer it.
""".splitlines()


@BOTH
def test_a_second_article_with_a_title_of_its_own_is_none_of_the_first(chosen: bool) -> None:
    first = f"<article><h1>{TITLE}</h1>{paragraphs(STORY)}</article>"
    second = f"<article><h1>Rope thieves come by lorry</h1>{paragraphs(OTHER)}</article>"
    assert kept(first + second, chosen=chosen) == STORY


@BOTH
@pytest.mark.parametrize("title", ["<h2>Rope thieves come by lorry</h2>", '<h3><a href="/r">Rope thieves go</a></h3>'])
def test_an_article_below_with_a_heading_like_the_first_or_a_link_is_none_of_it(title: str, chosen: bool) -> None:
    first = f"<article><h2>{TITLE}</h2>{paragraphs(STORY)}</article>"
    assert kept(f"{first}<article>{title}{paragraphs(OTHER)}</article>", HEAD, chosen=chosen) == STORY


def test_sections_that_the_page_calls_articles_stay() -> None:
    first = f"<article><h1>{TITLE}</h1>{paragraphs(STORY[:3])}</article>"
    section = f"<article><h2>What the office says</h2>{paragraphs(STORY[3:])}</article>"
    assert kept(first + section, HEAD, chosen=False) == [*STORY[:3], "What the office says", *STORY[3:]]


def test_articles_inside_an_article_are_its_parts() -> None:
    parts = "".join(f"<article><h1>Part {n}</h1><p>{line}</p></article>" for n, line in enumerate(STORY[2:]))
    above = paragraphs(STORY[:2])
    found = kept(f"<article><h1>{TITLE}</h1>{above}{parts}</article>", chosen=False)
    assert [line for line in found if line in STORY] == STORY


ASKED = ["Why now?", "Nobody listened.", "Will you eat there?", "Ask my wife.", "Is it cold?", "Only in June."]
PLACES = ["Where the lamp has been", "Year | Place", "1904 | Orrin", "1951 | Harbour shed, Skarvik", "2019 | Orrin"]


@BOTH
def test_an_interview_in_a_list_of_definitions_stays(chosen: bool) -> None:
    turns = "".join(f"<dt>{a}</dt><dd>{q}</dd>" for a, q in zip(ASKED[::2], ASKED[1::2], strict=True))
    body = f"<h1>{TITLE}</h1>{paragraphs(STORY[:2])}<dl>{turns}</dl>{paragraphs(STORY[2:])}"
    assert kept(body, chosen=chosen) == [*STORY[:2], *ASKED, *STORY[2:]]


@BOTH
def test_a_list_under_a_heading_in_the_articles_element_stays_with_it(chosen: bool) -> None:
    terms = ["Terms of the strike", "The lamps may not be covered.", "The keepers may not leave the towers."]
    items = "".join(f"<li>{line}</li>" for line in terms[1:])
    listed = f'<div class="part">{paragraphs(STORY[2:])}<h3>{terms[0]}</h3><ol>{items}</ol></div>'
    body = f'<h1>{TITLE}</h1><div class="part">{paragraphs(STORY[:2])}</div>{listed}<footer>Orrin Post</footer>'
    assert kept(body, chosen=chosen) == [*STORY, *terms]


@BOTH
@pytest.mark.parametrize("end", [2, 5], ids=["between", "at the end"])
def test_a_table_stays_with_its_caption(end: int, chosen: bool) -> None:
    rows = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row.split(" | ")) + "</tr>" for row in PLACES[1:])
    table = f"<table><caption>{PLACES[0]}</caption>{rows}</table>"
    body = f"<h1>{TITLE}</h1><div>{paragraphs(STORY[:end])}{table}{paragraphs(STORY[end:])}</div>"
    assert kept(body, chosen=chosen) == [*STORY[:end], *PLACES, *STORY[end:]]


@BOTH
def test_points_under_the_headline_stay(chosen: bool) -> None:
    points = ["Eleven lighthouses to go dark in May", "Office offers four new keepers"]
    listed = "<ul>" + "".join(f"<li>{point}</li>" for point in points) + "</ul>"
    assert kept(f"<h1>{TITLE}</h1>{listed}{paragraphs(STORY)}", chosen=chosen) == [*points, *STORY]


@BOTH
def test_the_posts_of_a_live_page_keep_their_headings(chosen: bool) -> None:
    headings = ["Reaction: pilots", "What the office says", "Crowd on the quay", "Votes counted"]
    posts = "".join(
        f'<div class="post"><time>1{n}.20</time><h2>{heading}</h2><p>{line}</p><div>Share on X</div></div>'
        for n, (heading, line) in enumerate(zip(headings, STORY, strict=False))
    )
    told = [text for pair in zip(headings, STORY, strict=False) for text in pair]
    assert kept(f"<h1>{TITLE}</h1><p>3 June 2025</p>{posts}", chosen=chosen) == told


LINKS = [
    '<div><h3>More from the coast</h3><ul><li><a href="/a">Herring fleet stays in port</a></li></ul></div>',
    '<ul><li><a href="/a">Herring fleet stays in port</a></li><li><a href="/b">Pilots hire a boat</a></li></ul>',
]
SHARING = '<ul class="share"><li>Send it on to a friend</li><li>Print it on one page</li></ul>'


@pytest.mark.parametrize(("box", "chosen"), [*((box, True) for box in LINKS), (SHARING, True), (SHARING, False)])
def test_links_and_what_the_page_calls_sharing_gain_nothing(box: str, chosen: bool) -> None:
    body = f"<h1>{TITLE}</h1><div>{paragraphs(STORY[:3])}{box}{paragraphs(STORY[3:])}</div>"
    assert kept(body, chosen=chosen) == STORY


def test_the_last_paragraphs_of_the_body_stay_behind_a_box() -> None:
    box = '<div class="donate"><h4>Before you go</h4><p>Help us: give five crowns.</p><button>Donate</button></div>'
    first = f'<div class="article-body one">{paragraphs(STORY[:4])}</div>'
    last = '<div class="article-body two"><p>The herring does not vote, as they say in Skarvik.</p></div>'
    found = kept(f"<h1>{TITLE}</h1>{first}{box}{last}", chosen=False)
    assert found == [*STORY[:4], "The herring does not vote, as they say in Skarvik."]
