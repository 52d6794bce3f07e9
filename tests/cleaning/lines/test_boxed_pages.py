"""Short paragraphs in ever other words on both sides of a box: they share hardly a word, and yet none is lost."""

import pytest

from reader.cleaning import clean
from reader.cleaning.cues import lexicon
from reader.cleaning.lines.boxes import Words, follow, goes_on
from reader.cleaning.lines.features import measure
from reader.model import Document
from reader.sources.text import blocks_of_text

TEXTS = {
    "Bakery blaze leaves dozens homeless": """\
Two firefighters were hurt when flames tore through a bakery in Nettlebridge on Monday night.
About 40 neighbours had to sleep in a gym.
Smoke could be seen from the ring road, nine miles away.
Baker Olive Trench said she had smelled burning plastic shortly before closing.
"My late husband built that oven with his bare hands," the 71-year-old told us in tears.
Nobody has been arrested.
The cause remains a mystery, though detectives are examining CCTV from a nearby pawnshop.
A fund set up by the parish raised £18,000 by lunchtime.""",
    "Striker walks out on Harle Town": """\
Harle Town's top scorer has quit after a row about laundry.
Milo Brandt, 29, emptied his locker at dawn.
He earns £9,000 a week and was due a bonus in June.
"It was never about socks," his agent insisted.
Supporters burned scarves outside the ticket office.
Chairwoman Greta Holm called the walkout a disgrace and threatened to sue.
Under league rules, a footballer who breaks his contract may be banned for a year.
Saturday's derby goes ahead.""",
    "Council sells last public toilet": """\
Wrenley's only public lavatory is to become a wine bar.
Members backed the sale by seven votes to six late on Wednesday.
Developer Jonas Pike will pay £310,000 for the Edwardian building.
Pensioners with weak bladders are furious.
"Where exactly am I supposed to go?" asked Ivy Larch, 83.
Deputy leader Colm Ashe pointed to a café that lets strangers in for 50p.
Its owner, who learned of that from a reporter, laughed out loud.
Work starts after Easter, and cocktails should flow by autumn.""",
    "Comet to graze evening sky": """\
A lump of ice the size of a city will be visible without binoculars next week.
Astronomers at the Tolvik station spotted it in March.
Look west half an hour past sunset.
Its tail, made of dust and gas, stretches for 12 million kilometres.
Light pollution spoils the view in most towns, so driving to a dark hill pays off.
Last time round, mammoths were alive.
Doctor Signe Oye, who has hunted such objects since childhood, named this one after her cat.
Clouds permitting, children may stay up late on Friday.""",
}
BOXES = {
    "mail": ["RELATED ARTICLES", "Previous", "1", "Next", "Shark bites surfboard in half off Cole Bay",
             "Soap actress weds her gardener", "Share this article", "Share", "112 shares"],
    "pager": ["Previous", "1", "Next", "Shark bites surfboard in half off Cole Bay", "Soap actress weds her gardener"],
    "one title": ["RELATED ARTICLES", "Shark bites surfboard in half off Cole Bay"],
    "three titles": ["MORE STORIES", "Shark bites surfboard in half off Cole Bay", "Soap actress weds her gardener",
                     "Why your kettle lies to you"],
    "ranks": ["Most Read", "1", "Ferry fares frozen until spring", "2", "Teenager rescued from chimney", "3",
              "Goalkeeper loaned to rivals"],
    "sharing": ["Share", "Save", "Print", "Gift", "Listen"],
    "counts": ["Share", "Tweet", "Email", "61 shares"],
    "letter": ["Get the evening letter", "Sign up to receive the day's top stories", "Email address", "Sign up",
               "By signing up you agree to our Terms and Privacy Policy. This site is protected by reCAPTCHA."],
    "poll": ["HAVE YOUR SAY", "Would you have done the same?", "Yes", "No", "Not sure", "903 votes so far"],
    "player": ["Watch: Drone film from the scene", "Video Player is loading.", "Current Time 0:00", "/",
               "Duration 0:48", "Video unavailable"],
    "comments": ["Comments"],
    "counted comments": ["31 Comments"],
    "advertisement": ["Advertisement"],
}  # fmt: skip
IN_GERMAN = {
    "Bürgermeister tritt nach Gartenfest zurück": """\
Der Bürgermeister von Oberwies hat am Dienstag sein Amt niedergelegt.
Anlass war ein Fest in seinem Garten.
Rund 60 Gäste tranken dort Sekt, während im Ort das Wasser rationiert war.
„Ich bedaure, was geschehen ist“, erklärte Ruprecht Sailer vor dem Rathaus.
Die Opposition hatte tagelang Druck gemacht.
Nachbarn zeigten Journalisten Fotos von gefüllten Planschbecken.
Kommissarisch übernimmt seine Stellvertreterin Hanne Dorn, eine pensionierte Lehrerin.
Neu gewählt wird voraussichtlich Anfang November.""",
}
GERMAN_BOXES = {
    "most read": ["Meistgelesen", "Fährpreise bleiben bis Mai", "Jugendlicher aus Kamin befreit", "Torwart verliehen"],
    "sharing": ["Teilen", "Drucken", "E-Mail", "WhatsApp"],
    "letter": ["Newsletter", "Das Wichtigste am Abend", "E-Mail-Adresse", "Jetzt anmelden"],
    "related": ["Mehr zum Thema", "Fährpreise bleiben bis Mai", "Jugendlicher aus Kamin befreit"],
    "comments": ["12 Kommentare"],
    "advertisement": ["Anzeige"],
}


def check(headline: str, text: str, box: list[str], after: int) -> None:
    paragraphs = text.splitlines()
    lines = [headline, "4.5.2026", *paragraphs[:after], *box, *paragraphs[after:], "© 2026 Sample Media"]
    (article,) = clean([Document("a", "a.txt", blocks_of_text("\n\n".join(lines)))])
    kept = {line.text for line in article.lines if line.keep}
    assert [paragraph for paragraph in paragraphs if paragraph not in kept] == []
    assert article.headline is not None and article.headline.value == headline
    assert article.published is not None


@pytest.mark.parametrize("after", [1, 2, 3, 4, 6])
@pytest.mark.parametrize("box", BOXES)
@pytest.mark.parametrize("headline", TEXTS)
def test_no_paragraph_is_lost_to_a_box_between_short_paragraphs(headline: str, box: str, after: int) -> None:
    check(headline, TEXTS[headline], BOXES[box], after)


@pytest.mark.parametrize("after", [1, 2, 3, 4, 6])
@pytest.mark.parametrize("box", GERMAN_BOXES)
@pytest.mark.parametrize("headline", IN_GERMAN)
def test_none_is_in_german_either(headline: str, box: str, after: int) -> None:
    check(headline, IN_GERMAN[headline], GERMAN_BOXES[box], after)


@pytest.mark.parametrize("box", [name for name in BOXES if name not in ("comments", "counted comments", "poll")])
@pytest.mark.parametrize("headline", ["Council sells last public toilet", "Comet to graze evening sky"])
def test_the_last_paragraph_stays_alone_behind_a_box(headline: str, box: str) -> None:
    check(headline, TEXTS[headline], BOXES[box], 7)


TOLD_AT_LENGTH = """\
The workshop of Aldous Wren lies behind a chapel in Orrin, and whoever wants to find it must follow the smell of pitch.
He is eighty-one, wears two cardigans at once, and has built nothing but rowing boats since he could hold an adze.
"A boat knows who made it," he says, and then, after a while, "or so my father told the bank."
Cedar is dear. "Nobody blames the loggers," he said.
SIGN
In the winter of 1958, when the estuary froze, a skiff was crushed between two floes with a priest aboard.
For thirty years people crossed the street when they saw its maker coming, and children sang a rhyme about it.
What had sunk it was not the joinery but a bottle in the bilge, as came out long afterwards, at a christening.
I asked whether he had minded. He thought about that for as long as it takes to sharpen a pencil."""


@pytest.mark.parametrize("box", ["one title", "letter"])
@pytest.mark.parametrize("sign", ["•", "___", "* * *"])
def test_a_sign_that_parts_the_text_behind_a_box_parts_it_from_nothing(sign: str, box: str) -> None:
    check("The man who builds boats", TOLD_AT_LENGTH.replace("SIGN", sign), BOXES[box], 3)


@pytest.mark.parametrize(("between", "follows"), [("•", True), ("___", True), ("Share", True), ("A brass band", False)])
def test_two_paragraphs_follow_each_other_over_a_sign_or_a_button(between: str, follows: bool) -> None:
    first, second = TOLD_AT_LENGTH.splitlines()[:2]
    shapes = [measure(line, lexicon("en")) for line in (first, between, second)]
    assert follow(shapes, [0, 2]) == follows


@pytest.mark.parametrize(
    "lead",
    [
        "I smelled the burning bakery before I saw it, and dozens of people left their homes.",
        "A blaze in a bakery left dozens homeless shortly after 11.40pm on Monday.",
    ],
)
def test_a_lead_goes_on_below_a_box_though_it_says_i_or_shares_a_word_with_the_headline(lead: str) -> None:
    headline, text = "Bakery blaze leaves dozens homeless", TEXTS["Bakery blaze leaves dozens homeless"].splitlines()
    told = [*text[1:], "The bakery had burned before, and dozens of homes stand beside it."]
    shapes = [measure(line, lexicon("en")) for line in (headline, lead, "Advertisement", *told)]
    words = Words(shapes, lexicon("en"))
    below = range(3, len(shapes))
    assert goes_on(shapes, [1, 0], frozenset().union(*(words[p] for p in below)), words, below)


@pytest.mark.parametrize("box", ["mail", "ranks", "letter", "advertisement"])
@pytest.mark.parametrize(
    ("headline", "lead"),
    [
        ("Bakery blaze leaves dozens homeless", "I smelled it before I saw it, and my neighbour rang at once."),
        ("Striker walks out on Harle Town", "Harle Town's striker cleared his locker shortly after 6.40am on Monday."),
    ],
)
def test_a_lead_stays_alone_over_a_box_though_it_says_i_or_shares_a_word_with_the_headline(
    headline: str, lead: str, box: str
) -> None:
    check(headline, "\n".join([lead, *TEXTS[headline].splitlines()[2:]]), BOXES[box], 1)


def test_what_the_page_says_of_comments_does_not_stand_in_the_way() -> None:
    headline = "Striker walks out on Harle Town"
    paragraphs = TEXTS[headline].splitlines()
    house = "Sample Media encourages discussion of its stories, and the views of readers add a rich layer to them."
    lines = [headline, "4.5.2026", *paragraphs[:7], "Hide Ad", "Hide Ad", paragraphs[7], "Comment Guidelines", house]
    (article,) = clean([Document("a", "a.txt", blocks_of_text("\n\n".join(lines)))])
    assert [line.text for line in article.lines if line.keep] == paragraphs


@pytest.mark.parametrize(
    "sentence",
    [
        "We print the best of your letters on Saturdays.I walked past it every day and never noticed anything.",
        "Is there anything more beautiful than a comet?",
        "Sign up to our newsletter for more about the sky every morning.",
    ],
)
def test_a_sentence_that_talks_to_its_reader_does_not(sentence: str) -> None:
    headline = "Comet to graze evening sky"
    lines = [headline, "4.5.2026", *TEXTS[headline].splitlines(), *BOXES["ranks"], sentence, "© 2026 Sample Media"]
    (article,) = clean([Document("a", "a.txt", blocks_of_text("\n\n".join(lines)))])
    assert sentence not in [line.text for line in article.lines if line.keep]


def test_a_lead_stays_under_headline_and_byline_though_titles_without_a_heading_part_it_from_the_rest() -> None:
    headline, titles = "Bakery blaze leaves dozens homeless", [*BOXES["three titles"][1:], *BOXES["ranks"][2::2]]
    lead, *rest = TEXTS[headline].splitlines()
    lines = [headline, "By Una Marsh", "4 May 2026", lead, *titles, *rest, "© 2026 Sample Media"]
    (article,) = clean([Document("a", "a.txt", blocks_of_text("\n\n".join(lines)))])
    assert next(line.text for line in article.lines if line.keep) == lead
    assert article.headline is not None and article.headline.value == headline
    assert article.author is not None and article.author.value == "Una Marsh"


def test_what_is_stated_in_few_words_at_the_end_stays() -> None:
    headline = "Striker walks out on Harle Town"
    paragraphs = [*TEXTS[headline].splitlines(), "Nobody laughed."]
    lines = [headline, "4 May 2026", *paragraphs, "Related", "Why your kettle lies to you"]
    (article,) = clean([Document("a", "a.txt", blocks_of_text("\n\n".join(lines)))])
    assert [line.text for line in article.lines if line.keep] == paragraphs


@pytest.mark.parametrize("box", ["mail", "three titles", "ranks", "sharing", "letter"])
@pytest.mark.parametrize(
    ("headline", "standfirst"),
    [
        ("Bakery blaze leaves dozens homeless", "Olive Trench told a court that the oven had merely been left to cool"),
        ("Striker walks out on Harle Town", "Milo Brandt told a cousin that he had merely gone out for milk"),
    ],
)
def test_a_standfirst_without_a_full_stop_stays_over_a_box_behind_the_first_paragraph(
    headline: str, standfirst: str, box: str
) -> None:
    check(headline, "\n".join([standfirst, *TEXTS[headline].splitlines()]), BOXES[box], 2)
