from __future__ import annotations

from reader.comparing.discrepancies import fold
from reader.model import Discrepancy


def discrepancy(first: str, second: str, why: str, texts: tuple[str, str] = ("Norfolk", "Norwalk")) -> Discrepancy:
    return Discrepancy("name", (first, second), texts, why)


def test_one_difference_between_many_pairs_of_sentences_is_told_once() -> None:
    spelled = "the name is Norfolk in one and Norwalk in the other"
    found = [
        discrepancy("a:S1", "b:S1", spelled),
        discrepancy("a:S1", "b:S7", spelled),
        discrepancy("a:S2", "b:S2", "x"),
    ]
    folded = fold(found)
    assert [(one.why, wordings) for one, wordings in folded] == [
        (spelled, (("a:S1", "Norfolk"), ("b:S1", "Norwalk"), ("b:S7", "Norwalk"))),
        ("x", (("a:S2", "Norfolk"), ("b:S2", "Norwalk"))),
    ]


def test_a_difference_found_the_other_way_round_is_the_same_difference() -> None:
    found = [discrepancy("a:S1", "b:S1", "chief in one, deputy in the other"),
             discrepancy("b:S1", "c:S1", "deputy in one, chief in the other", ("Norwalk", "Norfolk"))]  # fmt: skip
    ((_, wordings),) = fold(found)
    assert wordings == (("a:S1", "Norfolk"), ("b:S1", "Norwalk"), ("c:S1", "Norfolk"))


def test_without_discrepancies_there_is_nothing_to_tell() -> None:
    assert fold([]) == ()
