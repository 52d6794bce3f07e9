"""A box between two paragraphs ends no article: what goes on behind it, and what stood before it, is kept."""

from collections.abc import Iterator
from html import escape
from pathlib import Path

import pytest

from reader.cleaning import clean
from reader.model import Block, Document
from reader.sources.html import blocks_of_html
from reader.sources.main_text import mark_main_text
from reader.sources.text import blocks_of_text

ARTICLES = {
    "Rope bridge over the Sarn gorge shut after cable check": """\
The rope bridge over the Sarn gorge has been shut to walkers after inspectors found two worn cables on Tuesday.
The valley council said the bridge would stay closed until new cables arrive from a maker in the lowlands.
"Nobody was in danger, but we do not wait for that," said Ilka Morn, the engineer in charge of footpaths.
The bridge, 140 metres long, was built in 1998 and carries about 60,000 walkers across the gorge every year.
Inspectors climbed the northern tower on Monday and noticed rust where the cables run over the saddle.
A second team measured the strands with a scanner and put the loss of steel at nearly a fifth.
Hotel owners in the village of Upper Sarn fear that the best weeks of the season are lost.
Bruno Kast, who rents out eleven rooms, said 23 guests had cancelled within a day of the news.
Walkers can still cross the gorge by the old mule track, which takes two hours longer.
The council put the cost of the repair at 310,000 crowns, half of which the state will pay.
Morn said the inspectors would look at the four other rope bridges in the valley before winter.
""",
    "Two schools in Tarrow to become one by autumn": """\
The town of Tarrow is to merge its two secondary schools in September because too few children are left.
Governors of Hill Road and Quayside voted for the merger on Thursday night by nine votes to four.
Quayside was built for 900 pupils and has 340 this year, according to figures given to the governors.
Parents had collected 2,100 signatures against the plan, which would send every pupil to the Hill Road site.
"A town that closes a school has given up on itself," said Dora Finch, who has two children at Quayside.
The head of Hill Road, Samir Adeyo, told the meeting that no teacher would lose a post this year.
What the plan means in short:
- 340 pupils move to Hill Road
- Two buses will run from the quay each morning
- The sixth form stays where it is until 2028
The county, which has to agree, expects to save 1.4 million a year on heating and repairs.
Councillor Peg Lorne said the Quayside building could become homes or a health centre.
A decision on the building will be taken by the county in June, after a public meeting in Tarrow.
""",
    "Blood test finds kidney disease years early, trial suggests": """\
A blood test that costs less than a cup of coffee can find kidney disease up to six years early, doctors said.
The trial, led by the Ostmark clinic, followed 8,400 people between 40 and 65 for nine years.
Of those whose test was positive, 71 per cent went on to develop the disease, the researchers found.
Professor Lene Vold, who led the trial, said the result had surprised her own team.
"We had expected a hint, and what we got was a warning light," Vold told a conference in Ostmark.
The test looks for a protein that leaks from damaged kidney cells long before any symptom shows.
Kidney disease kills about 2,000 people a year in the country, and most of them learn of it late.
The health ministry called the findings promising but said a second trial was needed before any screening.
Critics pointed out that one positive test in four was wrong, which could alarm healthy people.
Jon Aske of the patients' league said an early warning was only useful if clinics had staff to act on it.
The clinic plans to test 20,000 more people from next spring, among them many under 40.
""",
    "Rovers sold to fishing family for a single crown": """\
Penmouth Rovers have been sold to the Trevanion family, owners of the port's trawler fleet, for one crown.
The club, founded in 1894, had been in administration since August with debts of nearly six million.
Administrator Hugh Salter said on Friday that two other offers had been withdrawn during the week.
The Trevanions have promised to pay the players' wages for May and June, which were overdue.
"My grandfather stood on that bank every Saturday with fish scales on his boots," said Jory Trevanion.
The league must approve the sale before Rovers can register players for the new season.
Rovers were relegated in April after losing 27 of their 46 matches, a record for the club.
Manager Aldo Reyes learned of the sale from a supporter while buying bread, he told reporters.
Supporters gathered at the gates of the ground and sang until the floodlights were turned off.
The supporters' trust, which owns a tenth of the club, welcomed the sale but asked to see the accounts.
Salter said the ground itself was not part of the deal and still belongs to the town.
A lease of 25 years is to be signed before the first match against Harle in August.
""",
    "Wolves seen in Brenn forest for first time in a century": """\
A pair of wolves has been filmed in the Brenn forest, the first sighting there for more than a hundred years.
The animals passed a camera set up for deer shortly after four o'clock on the morning of 2 February.
Rangers had found tracks in the snow twice this winter but could not be sure what had left them.
"When I saw the film I sat down on the floor," said the head ranger, Tove Lind.
Samples from a den near the old quarry were sent to a laboratory, which confirmed on Monday that they came from wolves.
The nearest known pack lives 180 kilometres to the east, beyond the river Olm.
Sheep farmers around the forest called for fences to be paid for by the state.
Their union said 4,000 ewes graze within a night's walk of the quarry between May and October.
The environment minister, Asger Holt, said that wolves were protected and would not be moved.
Farmers are paid 2,000 crowns for each sheep killed by wolves, a sum unchanged since 2009.
Holt promised to raise it and to send two more rangers to the Brenn before lambing begins.
Lind asked walkers to keep dogs on a lead and not to look for the den.
""",
}
BOXES = {
    "poll": ["Do you agree? Tell us in the comments section", "Yes", "No", "Cast your vote"],
    "invitation": ["Join the conversation: leave your comment below"],
    "newsletter": ["Get our evening briefing", "The day's top stories, delivered to your inbox.", "Your email address"],
    "long newsletter": [
        "Sign up to The Lantern",
        "Free weekly newsletter",
        "Every Friday our editors pick the stories that matter and explain what lies behind them",
        "Enter your email",
        "Subscribe",
        "By signing up you agree to our terms of use and privacy policy. You can unsubscribe at any time.",
    ],
    "related": ["Related stories", "Ferry fares to rise again in spring", "The baker who never sleeps"],
    "more": ["MORE NEWS", "Storm warning for the outer islands", "Mayor opens new swimming pool", "Cat returns"],
    "advertisement": ["ADVERTISEMENT", "Article continues after advertisement"],
    "player": ["Watch", "Video: the week in two minutes", "00:00", "02:04", "Up next"],
    "plea": [
        "Support local journalism",
        "Our reporting is free for everyone because readers like you pay for it. Become a member today.",
        "Donate now",
    ],
    "sharing": ["Share this article", "Facebook", "WhatsApp", "Copy link"],
}
HEAD = ["The Lantern", "News", "Culture", "Sport"]
TAIL = ["Most read", "Ten soups for cold evenings", "Where have all the hedgehogs gone?", "© 2025 The Lantern Ltd"]


def pages() -> Iterator[tuple[list[str], list[str]]]:
    """The lines of pages with a box after some paragraph, and those of the article."""
    for title, text in ARTICLES.items():
        article = text.splitlines()
        for box in BOXES.values():
            for after in range(1, len(article), 2):
                above = [*HEAD, title, "By Una Marsh", "4 May 2025", "Share"]
                yield [*above, *article[:after], *box, *article[after:], *TAIL], article


def as_text(lines: list[str]) -> tuple[Block, ...]:
    return blocks_of_text("\n\n".join(lines))


def as_html(lines: list[str]) -> str:
    """Paragraphs without a class or an element that would tell what they are."""
    body = "".join(f"<h1>{escape(line)}</h1>" if line in ARTICLES else f"<p>{escape(line)}</p>" for line in lines)
    return f"<html><body><div>{body}</div></body></html>"


def lost_of(blocks: tuple[Block, ...], article: list[str]) -> int:
    (cleaned,) = clean([Document("a", "a", blocks)])
    kept = {line.text for line in cleaned.lines if line.keep}
    return sum(line.removeprefix("- ") not in kept and line not in kept for line in article)


def share_lost(results: list[tuple[int, int]]) -> float:
    lost, whole = sum(lost for lost, _ in results), sum(whole for _, whole in results)
    return lost / whole


def test_of_a_text_hardly_a_paragraph_is_lost_to_a_box() -> None:
    assert share_lost([(lost_of(as_text(lines), article), len(article)) for lines, article in pages()]) <= 0.02


def test_of_a_web_page_hardly_a_paragraph_is_lost_to_a_box() -> None:
    found = [(lost_of(blocks_of_html(as_html(lines))[0], article), len(article)) for lines, article in pages()]
    assert share_lost(found) <= 0.02


def test_of_a_web_page_read_with_trafilatura_hardly_a_paragraph_is_lost_to_a_box() -> None:
    pytest.importorskip("trafilatura")
    found = []
    for lines, article in pages():
        html = as_html(lines)
        found.append((lost_of(mark_main_text(blocks_of_html(html)[0], html)[0], article), len(article)))
    assert share_lost(found) <= 0.02


OWN_LIST = [
    "What happens next",
    "12 May: meeting of the governors in the town hall",
    "3 June: the county debates the plan",
    "30 June: the merger is due to be final, if the county agrees",
]


@pytest.mark.parametrize("title", ARTICLES)
@pytest.mark.parametrize("at", range(5))
def test_no_paragraph_is_lost_behind_a_box_beside_or_inside_a_list_of_the_article(title: str, at: int) -> None:
    article = [line for line in ARTICLES[title].splitlines() if len(line.split()) > 10]
    listed = [*OWN_LIST[:at], *BOXES["long newsletter"], "after newsletter promotion", *OWN_LIST[at:]]
    lines = [*HEAD, title, "By Una Marsh", "4 May 2025", *article[:-2], *listed, *article[-2:], *TAIL]
    assert lost_of(as_text(lines), article) == 0


def test_a_biography_or_a_teaser_behind_a_box_at_the_end_is_no_part_of_the_text() -> None:
    title = "Two schools in Tarrow to become one by autumn"
    article = ARTICLES[title].splitlines()
    ends = [
        ["Una Marsh", "Una joined the paper in 2017. She has been reporting on schools and the county ever since."],
        [
            "Two schools, one bus",
            "Parents of two schools in the county wait for a bus that never comes in the morning.",
        ],
    ]
    for end in ends:
        lines = [*HEAD, title, "By Una Marsh", "4 May 2025", *article, *BOXES["newsletter"], *end, *TAIL]
        (cleaned,) = clean([Document("a", "a", as_text(lines))])
        kept = {line.text for line in cleaned.lines if line.keep}
        assert end[1] not in kept


def test_a_word_that_the_next_paragraph_has_by_chance_makes_no_other_story_of_it() -> None:
    title = "Rovers sold to fishing family for a single crown"
    article = ARTICLES[title].splitlines()
    links = ["Related articles", "Flood gate: what went wrong", "How cranes fall", "Dog of the year named in town"]
    goes_on = "The Trevanions expect that this will spare the club a great deal from the second year on."
    lines = [*HEAD, title, "By Una Marsh", "4 May 2025", *article[:5], *links, goes_on, *article[5:], *TAIL]
    assert lost_of(as_text(lines), [*article, goes_on]) == 0


SHORT_PARAGRAPHS = (Path(__file__).parents[1] / "pier.txt").read_text(encoding="utf-8")


def test_paragraphs_of_one_sentence_go_on_behind_one_box_after_another() -> None:
    (article,) = clean([Document("a", "a.txt", blocks_of_text(SHORT_PARAGRAPHS))])
    kept = [line.text for line in article.lines if line.keep]
    assert len(kept) == 9
    assert kept[-3:] == [
        "Skippers were asked to double their ropes and to stay away from the quay.",
        "The fisheries agency is probing the mud of the bay, and its first samples showed raised levels of cadmium.",
        "The ferry to Inver Skell was suspended.",
    ]


def test_a_first_paragraph_that_names_a_time_stays_above_a_caption_and_a_label() -> None:
    lead = (
        "The rope bridge over the Sarn gorge was shut to walkers on Friday after inspectors found two worn cables. "
        "Police put up a fence at 6.20 a.m., and some 900 walkers a day must now take the old mule track. "
        'The mayor of Upper Sarn said the village had been "lucky that somebody looked".'
    )
    between = ["Photo: The bridge on Friday. (Ollmar Post/S. Lie)", "ADVERTISEMENT"]
    headline = "Rope bridge over the Sarn gorge shut after cable check"
    _, *told = ARTICLES[headline].splitlines()
    lines = [headline, "By Siri Holm", "Share this article", "Copy link", lead, *between, *told]
    (article,) = clean([Document("a", "a.txt", blocks_of_text("\n".join(lines)))])
    assert next(line.text for line in article.lines if line.keep) == lead
