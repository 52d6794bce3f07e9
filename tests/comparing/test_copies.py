"""Many outlets that print one agency's text: told by all, compared once."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.comparing import compare
from reader.model import Article, Comparison, Coverage

MakeArticle = Callable[..., Article]

WIRE = (
    "The port of Halvik will close for nine days from Thursday, harbour master Ines Dahl said on Monday.",
    "Divers had found cracks in two of the five lock gates that protect the inner harbour from storms.",
    "Fishing boats must leave the basin by Wednesday night or stay inside until the repair is finished.",
    "The repair will cost 1.4 million crowns, which the town council approved in an urgent meeting.",
    "Dahl said the gates were last renewed in 1987 and should have been replaced ten years ago.",
)
EDITED = "Boats that fish must be out of the basin by Wednesday night, or stay inside until the repair is done."
OWN = "A choir of forty children rehearsed on the quay for the midsummer concert."
INDEPENDENT = (
    "Fishermen in Halvik are angry, and skipper Ove Brandt plans to moor in Sund.",
    "Cracks were found by divers in two of the five gates of the lock that shelters the inner harbour.",
    "The bakery in Quay Street has sold out of cinnamon buns.",
)
COPIES = 30


@pytest.fixture(scope="module")
def story(article: MakeArticle) -> tuple[Article, ...]:
    """Thirty copies of a wire report, one of them with an edited and a new line, and another outlet's own report."""
    copies = [article(f"c{n:02}", *WIRE, outlet=f"Paper {n}") for n in range(COPIES)]
    copies[7] = article("c07", *WIRE[:2], EDITED, *WIRE[3:], OWN, outlet="Paper 7")
    return (*copies, article("z", *INDEPENDENT, outlet="Other"))


@pytest.fixture(scope="module")
def compared(story: tuple[Article, ...]) -> Comparison:
    return compare(story)


def test_every_sentence_of_every_copy_is_told_by_all_that_print_it(compared: Comparison) -> None:
    everyone = {f"c{n:02}" for n in range(COPIES)}
    for n in range(COPIES):
        for number in (1, 4, 5):
            finding = compared.findings[f"c{n:02}:S{number}"]
            assert (finding.coverage, finding.novelty, finding.only_here) == ("shared", 0.0, ())
            assert set(finding.outlets) == everyone


def test_another_outlet_that_tells_it_in_its_own_words_is_found_for_every_copy(compared: Comparison) -> None:
    for n in range(COPIES):
        told = compared.findings[f"c{n:02}:S2"]
        assert "z:S2" in {match.sentence for match in told.matches}
        assert "z" in told.outlets
    other = compared.findings["z:S2"]
    assert other.coverage != "unique"
    assert {match.sentence for match in other.matches} >= {f"c{n:02}:S2" for n in range(COPIES)}


def test_what_one_copy_edits_or_adds_is_judged_by_itself(compared: Comparison) -> None:
    assert compared.findings["c07:S3"].coverage != "unique"
    assert {"c00:S3", "c29:S3"} <= {match.sentence for match in compared.findings["c07:S3"].matches}
    assert compared.findings["c07:S6"].coverage == "unique"
    assert compared.findings["z:S3"].coverage == "unique"


def test_what_only_the_first_copy_does_not_have_is_told_by_all_the_others(article: MakeArticle) -> None:
    first = article("c00", *WIRE[:2], EDITED, *WIRE[3:], outlet="Paper 0")
    others = [article(f"c{n:02}", *WIRE, outlet=f"Paper {n}") for n in range(1, COPIES)]
    compared = compare((first, *others))
    for copy in others:
        told = compared.findings[f"{copy.id}:S3"]
        assert (told.coverage, told.novelty) == ("shared", 0.0)
        assert {other.id for other in others} <= set(told.outlets)


def test_what_two_copies_add_is_told_by_both(article: MakeArticle) -> None:
    copies = [article(f"c{n:02}", *WIRE, outlet=f"Paper {n}") for n in range(COPIES)]
    for n in (7, 9):
        copies[n] = article(f"c{n:02}", *WIRE, OWN, outlet=f"Paper {n}")
    compared = compare(copies)
    for name in ("c07:S6", "c09:S6"):
        assert compared.findings[name].coverage == "shared"
        assert compared.findings[name].outlets == ("c07", "c09")


def test_a_row_holds_the_sentence_of_every_copy(compared: Comparison) -> None:
    row = compared.rows[compared.row_of["c00:S2"]]
    assert set(row.cells) == {*(f"c{n:02}" for n in range(COPIES)), "z"}
    assert list(row.cells) == sorted(row.cells)
    assert sorted(name for row in compared.rows for cell in row.cells.values() for name in cell) == sorted(
        compared.findings
    )


def test_each_folded_copy_is_traced_to_the_first(compared: Comparison) -> None:
    copies = {one.article for one in compared.lineage if one.relation == "copy" and one.origin == "c00"}
    assert copies == {f"c{n:02}" for n in range(1, COPIES)}


def test_the_order_of_many_copies_changes_no_verdict(story: tuple[Article, ...], compared: Comparison) -> None:
    def verdicts(comparison: Comparison) -> dict[str, tuple[Coverage, float, frozenset[str]]]:
        return {
            name: (one.coverage, one.novelty, frozenset(match.sentence for match in one.matches))
            for name, one in comparison.findings.items()
        }

    assert verdicts(compare(story[::-1])) == verdicts(compared)


def test_copies_within_one_outlet_are_one_voice(article: MakeArticle) -> None:
    copies = [article(f"c{n:02}", *WIRE, outlet="The Halvik Post") for n in range(COPIES)]
    found = compare([*copies, article("z", *INDEPENDENT, outlet="Other")])
    assert found.findings["c05:S4"].coverage == "unique"
    assert found.findings["c05:S2"].coverage != "unique"


def test_figures_point_at_the_rows_that_hold_them(compared: Comparison) -> None:
    for figure in compared.figures:
        assert {compared.row_of[value.sentence] for value in figure.values} == {figure.row - 1}


def test_a_line_that_a_copy_prints_too_is_not_named_as_one_taken_out(article: MakeArticle) -> None:
    """The copies that are not compared again have lost no line: what resembles one is not held against them."""
    like = "Harbour master Brandt married Dahl in Halvik."
    copies = [article(f"c{n:02}", *WIRE, outlet=f"Paper {n}") for n in range(COPIES)]
    finding = compare((*copies, article("z", like, outlet="Other"))).findings["z:S1"]
    assert finding.taken_out is None
