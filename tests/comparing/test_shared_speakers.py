"""Two sentences that share nothing but who speaks do not tell the same."""

from __future__ import annotations

from collections.abc import Callable

from reader.comparing import compare
from reader.model import Article, Comparison

MakeArticle = Callable[..., Article]

HERALD = [
    "The Dock Workers' Brotherhood said the walkout would go on for three days unless Halvor Lines gave up its robots.",
    "Over 900 men and women left the quays of Sund at noon on Friday, bringing the unloading of containers to a halt.",
    "The harbour master counted seven freighters at anchor on Saturday morning.",
]
COURIER = [
    "The Dock Workers' Brotherhood put the number at over 900.",
    "Robots that lift containers were to arrive at Halvor Lines in autumn.",
    "Children of the quarter brought soup to the gates.",
]


def beside(comparison: Comparison, name: str) -> set[str]:
    row = comparison.rows[comparison.row_of[name]]
    return {other for cell in row.cells.values() for other in cell} - {name}


def test_a_sentence_that_shares_the_speaker_only_is_no_row_partner_and_at_most_told_in_part(
    article: MakeArticle,
) -> None:
    compared = compare([article("h", *HERALD), article("c", *COURIER)])
    assert "h:S1" not in beside(compared, "c:S1")
    kinds = {match.sentence: match.kind for match in compared.findings["c:S1"].matches}
    assert kinds.get("h:S1", "partial") == "partial"


def test_a_speaker_who_says_the_same_stays_a_partner(article: MakeArticle) -> None:
    again = "Unless Halvor Lines gave up its robots, the Dock Workers' Brotherhood said, it would strike three days."
    compared = compare([article("h", *HERALD), article("c", again, *COURIER[1:])])
    assert "h:S1" in beside(compared, "c:S1")


def test_a_sentence_that_only_names_who_speaks_in_another_is_no_row_partner(article: MakeArticle) -> None:
    first = article("a", "She has sailed for Sund Ferries since 2008.", "The quay was closed all day.")
    second = article("b", "Sund Ferries has said sorry to those on board.", "A boy of nine saw the crash.")
    compared = compare([first, second])
    assert "b:S1" not in beside(compared, "a:S1")
    assert all(match.kind == "partial" for match in compared.findings["a:S1"].matches)
