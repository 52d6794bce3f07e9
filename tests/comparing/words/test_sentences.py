from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.comparing import split_sentences
from reader.comparing.words.sentences import boundaries
from reader.model import Article


def pieces(text: str, language: str = "en") -> list[str]:
    return [text[start:end] for start, end in boundaries(text, language)]


@pytest.mark.parametrize(
    "expected",
    [
        ["The U.S. Senate met on Friday.", "It adjourned."],
        ["Two boats sank on Jan. 11.", "Nobody drowned."],
        ["Lt. Col. Ann Reed met Sen. Bo Diaz (D-Ohio) in Washington, D.C., on Feb. 3.", "They left early."],
        ["“We will rebuild,” she said.", "“Nobody doubts it.”"],
        ["“We will rebuild.", "It takes a year.”", "Then she left."],
        ["'We will rebuild,' she said.", "'Nobody doubts it.'"],
        ["“Why did the dam break?” he asked.", "No one knew."],
        ['"It was loud," said Ms. Bloom.', '"I ran."'],
        ["The river rose 3.5 percent in March.", "It fell 0.2% in April."],
        ["J. K. Moss paused… then spoke.", "The hall was silent."],
        ["Talks failed (according to aides).", "(The ministry denied it.)", "They go on."],
        ["A soldier held in the forest on Jan. 11, 2025. (Ann Reed's archive/Handout via Agency)"],
    ],
)
def test_a_paragraph_falls_into_its_sentences(expected: list[str]) -> None:
    assert pieces(" ".join(expected)) == expected


def test_a_german_day_of_the_month_ends_no_sentence() -> None:
    expected = ["Prof. Dr. Huber kam am 3. Mai an.", "Er blieb zwei Tage."]
    assert pieces(" ".join(expected), "de") == expected


def test_chinese_needs_no_spaces_between_sentences() -> None:
    assert pieces("市长宣布大桥将重建。工程明年开始。", "zh") == ["市长宣布大桥将重建。", "工程明年开始。"]


def test_ids_count_every_sentence_of_the_file_so_that_they_survive_a_change_of_cleaning(
    article: Callable[..., Article],
) -> None:
    made = article(
        "a", "Bridge closed", "BOILERPLATE Sign up now. It is free.", "The bridge shut on Monday. It was old."
    )
    assert [sentence.id for sentence in split_sentences(made)] == ["a:S1", "a:S4", "a:S5"]
    uncleaned = article("a", "Bridge closed", "Sign up now. It is free.", "The bridge shut on Monday. It was old.")
    assert split_sentences(uncleaned)[-1].id == "a:S5"


def test_a_sentence_never_crosses_a_line(article: Callable[..., Article]) -> None:
    made = article("a", "The minister said", "the bridge would reopen.")
    assert [(s.line, s.text) for s in split_sentences(made)] == [
        (1, "The minister said"),
        (2, "the bridge would reopen."),
    ]


def test_what_never_ends_a_sentence_is_cut_between_words() -> None:
    """A machine's transcript may be one sentence of a whole programme; of 20,000 letters nothing is read closely."""
    spoken = " ".join(["and then the mayor said the gates were cracked"] * 80)
    parts = [spoken[start:end] for start, end in boundaries(spoken, "en")]
    assert len(parts) == 4
    assert all(len(part) <= 1200 for part in parts)
    assert " ".join(parts) == spoken
    assert [end - start for start, end in boundaries("Y" * 3000, "en")] == [1200, 1200, 600]


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "\u2003", "\u3000"])
def test_a_wide_space_before_a_full_stop_is_read_as_any_other(space: str) -> None:
    """Typesetting leaves such spaces; the divider of sentences once ended the program at one behind a capital."""
    text = f"The council chose plan B{space}. Work begins in May."
    assert boundaries(text, "en") == boundaries(text.replace(space, " "), "en")


@given(st.text(max_size=200))
def test_boundaries_lose_no_letter_and_never_overlap(text: str) -> None:
    spans = boundaries(text, "en")
    assert all(start < end for start, end in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
    covered = "".join(text[start:end] for start, end in spans)
    assert "".join(covered.split()) == "".join(text.split())


def test_a_german_ordinal_number_stays_with_what_it_counts() -> None:
    text = "Verbrannt sind Urkunden aus dem 13. Jahrhundert und Karten. Niemand wurde verletzt."
    assert pieces(text, "de") == [
        "Verbrannt sind Urkunden aus dem 13. Jahrhundert und Karten.",
        "Niemand wurde verletzt.",
    ]
    assert pieces("Das Spiel endete mit Platz 3. Die Halle jubelte.", "de")[1] == "Die Halle jubelte."


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("de", ["Das Feuer griff auf das Dach über.", "160 Feuerwehrleute rückten an.", "12 blieben bis zum Morgen."]),
        ("de", ["Der Alarm ging gegen 3 Uhr ein.", "40 Minuten später war die Straße gesperrt."]),
        ("de", ["Nach Abs. 2 und Nr. 17 zahlt die Stadt rund 3 Mio. 200 Anwohner klagen."]),
        ("de", ["Am 3. Mai begann der 4. Anlauf.", "Der Termin war der 3.", "Es blieb still."]),
        ("da", ["Branden nåede taget.", "160 brandfolk rykkede ud."]),
        ("cs", ["Oheň zachvátil střechu.", "160 hasičů zasahovalo podle čl. 5 a odst. 2 plánu."]),
        ("en", ["The fire reached the roof.", "160 firefighters were sent."]),
        ("en", ["The truck carried toluene.", "(Reporting by Ann Lee in Oslo; Editing by Bo Ray)"]),
    ],
)
def test_a_sentence_may_begin_with_a_figure_or_with_who_reported(language: str, expected: list[str]) -> None:
    assert pieces(" ".join(expected), language) == expected
