"""What happens to the lines of a text: comments, captions, lists, repeats, corrections, hostile input."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.cleaning import clean
from reader.cleaning.cues import LANGUAGES, lexicon, normalise
from reader.cleaning.kinds import KINDS, REASONS
from reader.cleaning.lines.features import CUE_KINDS
from reader.model import Article, Document, Found
from reader.said import Corrections, LineCorrection
from reader.sources.text import blocks_of_text

STORY = """Harbour council votes to rebuild the northern pier

The harbour council voted on Tuesday to rebuild the northern pier, which the storm of January 2021 destroyed.

The work will cost 14 million crowns and begin in the spring of 2026, council leader Marta Lind said after the vote.

"We have waited four years for this pier," said fisherman Jonas Berg, whose boat has lain in the river since then.

Opponents had asked the council to wait for a report on the currents, which is expected in early March.

The northern pier was built in 1921 and carried the coal railway until the mine closed."""

Cleaned = Callable[..., Article]


def document(text: str, name: str = "a") -> Document:
    return Document(name, f"news/{name}.txt", blocks_of_text(text))


def cleaned(text: str, corrections: Corrections = Corrections()) -> Article:  # noqa: B008
    (article,) = clean([document(text)], corrections)
    return article


def kept(article: Article) -> list[str]:
    return [line.text for line in article.lines if line.keep]


PARAGRAPHS = [line for line in STORY.split("\n")[1:] if line]


def test_a_clean_text_stays_whole() -> None:
    assert kept(cleaned(STORY)) == PARAGRAPHS


def test_readers_comments_are_left_out_however_well_they_are_written() -> None:
    comments = """12 Comments

oldsalt
The council has promised this pier in every election since I was a boy, and I am seventy now.
Reply

Greta
I hope they ask the fishermen this time, because last time nobody did and it was built a metre too high.
Reply"""
    article = cleaned(f"{STORY}\n\n{comments}")
    assert kept(article) == PARAGRAPHS
    assert {line.kind for line in article.lines[-5:]} == {"comments"}


def test_a_list_of_other_stories_is_left_out() -> None:
    others = (
        "Related:\n- Ferry line closes after a hundred years\n- Harbour fees to rise\n- Coal railway becomes a path"
    )
    assert kept(cleaned(f"{STORY}\n\n{others}")) == PARAGRAPHS


def test_a_plea_inside_the_text_is_left_out_and_named() -> None:
    plea = "Support independent journalism. Become a member and help us keep our reporting free for everyone."
    article = cleaned(STORY.replace("\n\nOpponents", f"\n\n{plea}\n\nOpponents"))
    assert kept(article) == PARAGRAPHS
    (line,) = [line for line in article.lines if line.text == plea]
    assert line.kind == "membership"
    assert line.reason.startswith("asks for membership or money")


def test_a_quotation_that_speaks_of_members_and_support_is_kept() -> None:
    quote = (
        '"We ask our members for their support, because without it the union could not strike," Lind told reporters.'
    )
    article = cleaned(STORY.replace("\n\nOpponents", f"\n\n{quote}\n\nOpponents"))
    assert quote in kept(article)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_numbers_count_from_one_whatever_ends_a_line(end: str) -> None:
    article = cleaned(STORY.replace("\n", end))
    assert [line.number for line in article.lines] == [1, 3, 5, 7, 9, 11]


def test_house_lines_of_one_outlet_are_left_out_but_agency_text_is_not() -> None:
    house = "Harbour Post is the voice of the coast and has been printed every morning since 1887."
    other = STORY.replace("pier", "lighthouse").replace("council", "guild").replace("1921", "1875")
    first, second = f"{STORY}\n\n{house}", f"{other}\n\n{house}"
    outlet = Found("Harbour Post", None, "reader.toml")
    stated = Corrections(stated={"a.txt": {"outlet": outlet}, "b.txt": {"outlet": outlet}})
    together = clean([document(first, "a"), document(second, "b")], stated)
    assert all(house not in kept(article) for article in together)
    assert {line.kind for article in together for line in article.lines if line.text == house} <= {"repeated"}
    copies = clean([document(STORY, "a"), document(STORY, "b")], stated)
    assert all(kept(article) == PARAGRAPHS for article in copies)


def test_the_user_has_the_last_word_and_the_reason_says_so() -> None:
    first, last = PARAGRAPHS[0], PARAGRAPHS[-1]
    headline = STORY.split("\n")[0]
    rules = (
        LineCorrection(last, keep=False, article="a.txt"),
        LineCorrection(headline, keep=True, article="a.txt"),
        LineCorrection(first, keep=False, article="other.txt"),
        LineCorrection(PARAGRAPHS[1], keep=False, outlet="Another Outlet"),
    )
    article = cleaned(STORY, Corrections(lines=rules))
    assert kept(article) == [headline, *PARAGRAPHS[:-1]]
    assert article.lines[-1].reason == "you marked it as boilerplate"
    assert article.lines[0].reason == "you marked it as article text"


def test_a_correction_holds_for_every_article_of_its_outlet() -> None:
    outlet = Found("Harbour Post", None, "reader.toml")
    rule = LineCorrection(PARAGRAPHS[-1], keep=False, outlet="Harbour Post")
    corrections = Corrections(lines=(rule,), stated={"a.txt": {"outlet": outlet}})
    assert PARAGRAPHS[-1] not in kept(cleaned(STORY, corrections))


def test_what_the_user_states_outweighs_the_text() -> None:
    stated = {"a.txt": {"author": Found("Siv Ek", None, "reader.toml"), "outlet": Found("Post", None, "reader.toml")}}
    article = cleaned(STORY.replace("\n\nThe harbour", "\n\nBy Anna Holm\n\nThe harbour"), Corrections(stated=stated))
    assert article.author is not None
    assert article.author.value == "Siv Ek"
    assert article.outlet is not None
    assert article.outlet.cue == "reader.toml"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("Italian", "Il consiglio ha deciso martedì di ricostruire il molo nord, distrutto dalla tempesta del 2021."),
        ("Polish", "Rada zdecydowała we wtorek o odbudowie północnego mola, które zniszczyła burza w styczniu 2021."),
        ("Greek", "Το συμβούλιο αποφάσισε την Τρίτη να ξαναχτίσει την προβλήτα που κατέστρεψε η καταιγίδα."),
        ("Chinese", "港口委员会星期二投票决定重建被二零二一年一月的风暴摧毁的北码头，工程将于明年春天开始。"),
        ("Korean", "항만위원회는 화요일 2021년 1월 폭풍으로 파괴된 북쪽 부두를 다시 짓기로 의결했다고 밝혔다."),
    ],
)
def test_other_languages_are_cleaned_by_shape(language: str, text: str) -> None:
    paragraphs = [f"{text} {number}{text}" for number in range(4)]
    article = cleaned("\n".join(["A", "B", "C", "", *paragraphs, "", "X", "Y", "Z"]))
    assert kept(article) == paragraphs


def test_a_page_without_any_sentence_says_so() -> None:
    article = cleaned("News\nSport\nWeather")
    assert kept(article) == []
    assert "no article text was recognised" in article.notes


@pytest.mark.parametrize(
    "text",
    [
        "The recipe was sold on Friday.",
        "Le conseil a voté mardi.",
        "Alarm: recipe sold\n\nThe recipe was sold for 2 million euros. [b]x[/b]\n\nWatch",
        "Cafe news\n\nThe recipe was sold on Friday, the owner said.\n\nNobody knows the buyer.",
        "Короткая новость\n\nСовет проголосовал во вторник. Работы начнутся весной.",
        "카페 소식\n\n카페 주인이 금요일에 조리법을 팔았다.",
        "カフェの話\n\n店主がレシピを売却した。",
    ],
)
def test_a_short_article_is_never_empty(text: str) -> None:
    longest = max(text.split("\n"), key=len)
    assert longest in kept(cleaned(text))


def test_prose_that_was_kept_for_want_of_anything_better_says_so() -> None:
    article = cleaned("Alarm: recipe sold\n\nThe recipe was sold for 2 million euros. [b]x[/b]\n\nWatch")
    (line,) = [line for line in article.lines if line.keep]
    assert line.reason == "kept because nothing else here reads like an article"


@pytest.mark.parametrize("heading", ["What to know", "At a glance", "The pier in figures"])
def test_a_box_with_a_list_does_not_end_the_article(heading: str) -> None:
    box = [heading, "• Pier: closed until spring", "• Ferry: sails from the southern quay", "• Coal railway: a path"]
    article = cleaned("\n\n".join([*PARAGRAPHS[:-1], *box, PARAGRAPHS[-1]]))
    assert set(kept(article)) >= {*PARAGRAPHS, *box[1:]}


LINKS = ["Related", "Port traffic falls for third year", "Eels return to the upper river"]


def test_links_before_the_last_paragraph_do_not_end_the_article() -> None:
    last = "The council expects the northern pier to be open to the boats of the harbour in 2028."
    assert kept(cleaned("\n".join([*PARAGRAPHS, *LINKS, last, "More in Local"]))) == [*PARAGRAPHS, last]


def test_a_title_with_nothing_under_it_ends_no_article() -> None:
    assert kept(cleaned(f"{STORY}\n\nFerry line closes after a hundred years, owner says")) == PARAGRAPHS


PLEAS = [
    "Want more Harbour Post in your inbox? Sign up for our free morning newsletter.",
    "after newsletter promotion",
    "Advertisement",
    "Privacy Notice: Newsletters may contain info about charities and online ads. For more information see our "
    "Privacy Policy. We use a service to protect our website and its Terms of Service apply.",
]


@pytest.mark.parametrize("plea", PLEAS)
def test_offers_between_paragraphs_are_left_out(plea: str) -> None:
    assert kept(cleaned(STORY.replace("\n\nOpponents", f"\n\n{plea}\n\nOpponents"))) == PARAGRAPHS


def test_what_speaks_to_the_reader_beside_an_offer_belongs_to_it() -> None:
    offer = "Sign up to Harbour Today\nEvery sailor's morning – we'll bring you the winds and the fares\nSubscribe"
    assert kept(cleaned(STORY.replace("\n\nOpponents", f"\n\n{offer}\n\nOpponents"))) == PARAGRAPHS


def test_a_caption_is_known_by_its_picture_credit() -> None:
    caption = "Waves break over what is left of the northern pier on Thursday. (Lars Vik/Harbour Post)"
    article = cleaned(f"{PARAGRAPHS[0]}\n{caption}\n" + "\n".join(PARAGRAPHS[1:]))
    assert kept(article) == PARAGRAPHS
    (line,) = [line for line in article.lines if line.text == caption]
    assert line.kind == "caption"
    assert "Lars Vik/Harbour Post" in line.reason


def test_the_standfirst_under_the_headline_is_article_text() -> None:
    standfirst = "Opponents wanted to wait; council leader speaks of 14 million crowns"
    headline, body = STORY.split("\n", 1)
    article = cleaned(f"News\n{headline}\n{standfirst}\nAnna Holm\nMon 3 Mar 2025 06.30 GMT\nShare\n{body}")
    assert kept(article) == [standfirst, *PARAGRAPHS]
    (line,) = [line for line in article.lines if line.text == standfirst]
    assert line.kind == "standfirst"
    assert article.published is not None


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(alphabet=st.characters(exclude_characters="\r\n"), max_size=80), max_size=30))
def test_every_line_that_is_not_blank_appears_once_and_in_order(lines: list[str]) -> None:
    given_blocks = blocks_of_text("\n".join(lines))
    (article,) = clean([Document("a", "a.txt", given_blocks)])
    assert [(line.number, line.text) for line in article.lines] == [(b.number, b.text) for b in given_blocks]
    assert all(line.kind in KINDS and line.reason for line in article.lines)


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_any_mix_of_real_lines_keeps_its_order(data: st.DataObject) -> None:
    pool = [
        *PARAGRAPHS,
        "Subscribe",
        "Read more",
        "3 hours ago",
        "By Anna Holm",
        "12 Comments",
        "Photo: Getty Images",
        "",
    ]
    text = "\n".join(data.draw(st.lists(st.sampled_from(pool), max_size=25)))
    assert [line.text for line in cleaned(text).lines] == [block.text for block in blocks_of_text(text)]


@pytest.mark.parametrize(
    "text",
    [
        "word " * 60_000,
        "A sentence that goes on. " * 12_000,
        "\n".join(f"Line {number} tells something of no weight at all." for number in range(20_000)),
        "\n".join(["News"] * 20_000),
        "(" * 50_000,
        "By " + "A" * 50_000,
        "Anna " * 20_000,
        "© 2020 " * 10_000,
        "1.1.2020 " * 10_000,
    ],
    ids=["one word", "one line", "20,000 lines", "20,000 labels", "brackets", "long name", "names", "rights", "dates"],
)
def test_hostile_text_is_cleaned_without_loss(text: str) -> None:
    article = cleaned(text)
    assert len(article.lines) == len(blocks_of_text(text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_cue_is_of_a_known_kind_and_has_a_reason(language: str) -> None:
    words = lexicon(language)
    kinds = {kind for kinds in words.whole.values() for kind in kinds}
    kinds |= {kind for index in (words.start, words.anywhere) for cues in index.values() for _, kind in cues}
    assert kinds <= set(CUE_KINDS) <= set(REASONS) <= set(KINDS)
    assert len(words.common) >= 20


def test_phrases_are_found_in_the_order_of_the_line() -> None:
    # a reason names the first of two as strong ones: never the one that a set happens to give first
    phrases = [
        cue.phrase.strip() for cue in lexicon("en").find(*normalise("All our photos are by Getty, this photo too"))
    ]
    assert phrases == ["getty", "photo"]


def test_a_long_list_in_a_text_without_anything_round_it_stays() -> None:
    listed = [
        f"- {thing} from the old pier" for thing in ("Planks", "Bolts", "Ropes", "Lamps", "Rails", "Signs", "Benches")
    ]
    listed += ["- Two anchors", "- A bell", "- The clock", "- Rusty chains", "- Life buoys"]
    text = [*PARAGRAPHS, "What was sold:", *listed]
    assert kept(cleaned("\n\n".join(text))) == text


def test_a_button_to_comment_above_the_text_ends_nothing() -> None:
    headline, *paragraphs = [line for line in STORY.split("\n") if line]
    told = "The harbour council, which met for four hours, heard eleven speakers on Tuesday night, its clerk said."
    text = [headline, told, told.replace("Tuesday", "Monday"), "Share Adjust Comment Print", *paragraphs * 6]
    assert kept(cleaned("\n\n".join(text)))[-len(paragraphs) :] == paragraphs


def test_the_short_turns_of_an_interview_stay() -> None:
    turns = [
        "Q: Why did the council vote so late, after four years in which nothing happened at the northern pier?",
        "A: Because nobody could say what the work would cost, and the insurers paid only in the spring of this year.",
        "Q: Were you afraid that the old quay would fall into the river before a single stone of the new one was laid?",
        "A: Every night. We measured it each morning, and in some weeks it had moved by the width of a hand.",
        "Q: Favorite piers?",
        "A: Lindholm, East Bay, Saint Mary",
        "Q: Favorite apps?",
        "A: Tide Table, Harbour Radio, and Gull Spotter",
        "Q: Favorite boats?",
        "A: The Heron, the Eider, the old coal barge",
        "Q: Favorite place?",
        "A: Trip to the lighthouse",
        "Q: Favorite books?",
        "A: A History of Ropes, Eleven Storms",
        "Q: Next trip?",
        "A: East Bay",
        "Q: What will the people who fish from the pier do in the two years in which it is closed to everyone?",
        "A: They will fish from the southern mole, which we have lit and paved for them over the past winter.",
        "Q: The owners of the coal railway want a bridge in place of the pier. Have you spoken since the vote?",
        "A: Twice. They know that a bridge costs three times as much, and no boat could pass under it at high tide.",
        "Q: And what does the harbour do if the river rises in the coming spring as it did four years ago?",
        "A: Then we shall close the lower quay, move the boats to the south, and begin again as soon as it falls.",
    ]
    story = STORY.split("\n")[0]
    text = "\n".join(
        ["Home", "News", "Sport", story, "By Anna Holm", "", *turns, "", "Related articles", "Eels return"]
    )
    assert kept(cleaned(text)) == turns
