"""Figures: what is one, what is none, and what stands beside it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.comparing.figures.amounts import both_hold, same_value
from reader.comparing.figures.quantities import as_quantity, find_amounts
from reader.model import Sentence


def read(text: str) -> list[tuple[float, str, str | None, str | None]]:
    return [(round(one.value, 3), one.kind, one.noun, one.hedge) for one in find_amounts(text)]


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("Up to 12,000 Orland troops were sent.", [(12000, "count", "troops", "up to")]),
        ("About two-thirds of the losses were soldiers.", [(0.667, "share", None, "about")]),
        ("It cost $43,350 and €1.2 million.", [(43350, "money", None, None), (1.2e6, "money", None, None)]),
        ("Prices rose 12.5 percent, wages 3%.", [(12.5, "percent", None, None), (3, "percent", None, None)]),
        ("At least 300 left.", [(300, "count", None, "at least")]),
        ("Another 2,700 wounded came.", [(2700, "count", "wounded", None)]),
        ("She gave up at kilometre 28.", [(28, "count", "kilometre", None)]),
        ("A Category 4 storm came.", [(4, "count", "category", None)]),
        ("It was about magnitude 6.1.", [(6.1, "count", "magnitude", "about")]),
        ("Forty-six drones fell.", [(46, "count", "drone", None)]),
        ("A 90-day trial of three hours.", [(90, "duration", "day", None), (3, "duration", "hour", None)]),
        ("Nearly seven in ten voted.", [(0.7, "share", None, "nearly")]),
        ("One in 5 came.", [(0.2, "share", None, None)]),
        ("It fell 12 inches along 40km and 300 ha.",
         [(12, "count", "inch", None), (40, "count", "km", None), (300, "count", "ha", None)]),
        ("Officers handed over two prisoners.", [(2, "count", "prisoner", None)]),
        ("About a thousand people came.", [(1000, "count", "person", "about")]),
        ("A hundred houses burned, half a dozen barns too.",
         [(100, "count", "house", None), (6, "count", "barn", None)]),
        ("Two dozen officers and a hundred and twenty volunteers.",
         [(24, "count", "officer", None), (120, "count", "volunteer", None)]),
        ("Three thousand five hundred tonnes in two and a half years.",
         [(3500, "count", "tonne", None), (2.5, "duration", "year", None)]),
        ("Half a million people owe a million dollars.",
         [(500_000, "count", "person", None), (1e6, "money", None, None)]),
        ("Six firewomen and nine aircraft came.", [(6, "count", "fireman", None), (9, "count", "aircraft", None)]),
    ],
)  # fmt: skip
def test_figures_are_read_with_kind_noun_and_hedge(
    text: str, amounts: list[tuple[float, str, str | None, str | None]]
) -> None:
    assert read(text) == amounts


@pytest.mark.parametrize(
    "text",
    [
        "It happened on March 17, 2025.",
        "In 2014 the law was passed.",
        "The train left at 12:51 PM and came at 6 p.m.",
        "The 42-year-old driver, Jan Falk, 42, was unhurt.",
        "The KN-23 missile fell in District 9 under Article 5.",
        "The 14th game ended 3-2.",
        "The fifth came on the 3rd.",
        "It was said a thousand times, by hundreds of people and dozens of papers.",
    ],
)
def test_dates_times_ages_ordinals_and_names_are_no_figures(text: str) -> None:
    assert read(text) == []


def test_a_table_in_one_sentence_has_no_figures() -> None:
    rows = [f"{n * 10 + 3} cars" for n in range(1, 60)]
    assert len(read(f"The plant built {', '.join(rows[:30])}.")) == 30
    assert read(f"The plant built {', '.join(rows)}.") == []


def test_a_figure_shows_who_said_it_and_as_of_when() -> None:
    text = "President Maria Voss reported that as of early May about 4,000 soldiers were missing."
    sentence = Sentence("a:S1", "a", 1, text)
    quantity = as_quantity(sentence, find_amounts(text)[0])
    assert (quantity.text, quantity.number, quantity.unit, quantity.hedge) == ("4,000", 4000, "soldiers", "about")
    assert (quantity.as_of, quantity.source) == ("as of early May", "Maria Voss")


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        (43350, 43000, True),
        (129.99, 129, True),
        (9.99, 10, True),
        (5687.75, 5587.75, False),
        (4000, 3000, False),
        (11, 12, False),
        (0, 0, True),
        (0, 3, False),
    ],
)
def test_rounded_values_agree(first: float, second: float, same: bool) -> None:
    assert same_value(first, second) is same
    assert same_value(second, first) is same


@given(st.text(max_size=300))
def test_any_text_is_read_and_spans_lie_inside_it(text: str) -> None:
    for amount in find_amounts(text):
        assert 0 <= amount.start < amount.end <= len(text)
        assert amount.noun_span is None or amount.end <= amount.noun_span[0] < amount.noun_span[1] <= len(text)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The health ministry said 40 people were ill.", "the health ministry"),
        ("Some 40 people were ill, police said on Monday.", "police"),
        ("According to the fire brigade's spokesman 40 people were ill.", "the fire brigade's spokesman"),
        ("Some 40 people were ill, said the mayor.", "the mayor"),
        ("Court documents say that 40 people were ill.", "court documents"),
        ("Some 40 people were ill, filings show.", "filings"),
        ("According to police records, 40 people were ill.", "police records"),
        ("A spokesperson for the health authority said 40 people were ill.", "a spokesperson for the health authority"),
        ("A spokesman for Severn Vale said 40 people were ill.", "Severn Vale"),
        ("Police said 12 people died, but the Red Cross said 40 people were ill.", "Red Cross"),
        ("Ida Falk said 12 people died and Ove Lund said 40 people were ill.", None),
        ("The company denied that 40 people were ill.", None),
        ("Orland disputed the number of 40 people, the ministry said.", None),
        ("After 40 people fell ill the ministry closed the well.", None),
    ],
)
def test_a_figure_is_put_in_nobodys_mouth_but_the_one_that_gives_it(text: str, source: str | None) -> None:
    (amount,) = (one for one in find_amounts(text) if one.value == 40)
    assert as_quantity(Sentence("a:S1", "a", 1, text), amount).source == source


def test_a_round_word_allows_what_it_is_said_of() -> None:
    dozen, few, many = (find_amounts(text)[0] for text in ("a dozen cars", "13 cars", "17 cars"))
    assert both_hold(dozen, few)
    assert not both_hold(dozen, many)
