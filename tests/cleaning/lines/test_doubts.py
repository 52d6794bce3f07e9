"""What is said where nearly everything, or much running text, was taken out."""

from reader.cleaning import clean
from reader.model import Article, Document
from reader.sources import locate, read
from reader.sources.text import blocks_of_text

ABOUT_NEWSLETTERS = """\
Newsletter
Newsletter subscribers left the Harbour Post in droves after it sold their email addresses, its privacy notice shows.
Newsletter editor Ann Lee covers media and is based in Dell, terms of use filed on Monday show.
Cookie settings and cookies on the website were changed as well, its privacy policy says.
Related articles and most popular lists earn commission through affiliate links, the terms and conditions say.
Sign in
Subscribe
"""
PLEAS = """\
The Daily Reader
Subscribe to our newsletter and you will get our independent journalism in your inbox every morning.
Become a member to support our journalism and our newsroom, because readers like you pay for it.
Support independent journalism: your contribution helps us keep our reporting free for everyone.
© 2025 The Daily Reader
"""
ARTICLE = """\
The Lantern
News
Rope bridge over the Sarn gorge shut after cable check
By Una Marsh
4 May 2025
The rope bridge over the Sarn gorge has been shut to walkers after inspectors found two worn cables on Tuesday.
The valley council said the bridge would stay closed until new cables arrive from a maker in the lowlands.
"Nobody was in danger, but we do not wait for that," said Ilka Morn, the engineer in charge of footpaths.
The bridge, 140 metres long, was built in 1998 and carries about 60,000 walkers across the gorge every year.
Inspectors climbed the northern tower on Monday and noticed rust where the cables run over the saddle.
A second team measured the strands with a scanner and put the loss of steel at nearly a fifth.
The council put the cost of the repair at 310,000 crowns, half of which the state will pay.
Walkers can still cross the gorge by the old mule track, which takes two hours longer.
"""
TEASERS = """\
More stories
Penmouth Rovers sold
4 May 2025
Penmouth Rovers have been sold to the Trevanion family, owners of the port's trawler fleet, for one crown.
Share
A blood test
3 May 2025
A blood test that costs less than a cup of coffee can find kidney disease up to six years early.
Share
Wolves in the Brenn
3 May 2025
Samples from a den near the old quarry were sent to a laboratory, which found that they came from wolves.
Share
© 2025 The Lantern Ltd
"""


def cleaned(text: str) -> Article:
    (article,) = clean([Document("a", "a", blocks_of_text(text))])
    return article


def test_where_nearly_everything_looks_like_boilerplate_the_longest_run_of_text_is_kept_and_the_reason_says_so() -> (
    None
):
    kept = [line for line in cleaned(ABOUT_NEWSLETTERS).lines if line.keep]
    assert [line.number for line in kept] == [2, 3, 4, 5]
    assert {line.reason for line in kept} == {"kept because nothing else here reads like an article"}


def test_of_pleas_alone_no_article_is_made() -> None:
    article = cleaned(PLEAS)
    assert not any(line.keep for line in article.lines)
    assert article.notes == ("no article text was recognised",)


def test_a_note_warns_where_running_text_was_taken_out_for_its_looks_alone() -> None:
    said = "a line that was taken out reads like running text: see whether it belongs to the article"
    assert said in cleaned(ARTICLE + TEASERS.removeprefix("More stories\n")).notes
    assert cleaned(ARTICLE + TEASERS).notes == ()  # they stand below a heading that says what they are
    assert cleaned(ARTICLE).notes == ()


def test_no_such_note_stands_on_the_bundled_articles() -> None:
    documents = [document for place in locate([]).places if isinstance(document := read(place), Document)]
    assert [article.notes for article in clean(documents)] == [()] * 5
