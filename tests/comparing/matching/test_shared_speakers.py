"""Two sentences that share nothing but who speaks do not tell the same."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.comparing import compare
from reader.comparing.sourcing.attribution import claim_span
from reader.model import Article, Comparison

MakeArticle = Callable[..., Article]
OPENING = "Nine guests of the Lindholm spa have been taken to hospital with a fever."

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


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Shops stay open for now, the administrator, Arne Lindholm, said.", "Shops stay open for now"),
        ("The pier will close, said Dr. Ida Falk, director of the port agency.", "The pier will close"),
        ('"We will close it," Ida Falk, the director, told reporters.', '"We will close it'),
        ("The pier will close, according to Ida Falk of the port agency.", "The pier will close"),
        ("According to the port agency, the pier will close.", "the pier will close."),
        ("Ida Falk, the director, said on Monday that the pier will close.", "the pier will close."),
        ("Port captain Ida Falk said that the pier will close.", "the pier will close."),
        ("The harbour board's clerk, Ida Falk, said the pier will close.", "the pier will close."),
        ("The Gazette reports the pier will close.", "The Gazette reports the pier will close."),
        ("Port captain Ida Falk told how the pier was saved.", "how the pier was saved."),
        ("Die Mole wird geschlossen, sagte Ida Falk, Leiterin des Hafenamts.", "Die Mole wird geschlossen"),
        ("La jetée sera fermée, a précisé Ida Falk, directrice du port.", "La jetée sera fermée"),
        ("El muelle se cerrará, señaló Ida Falk, directora del puerto.", "El muelle se cerrará"),
        ("The pier will close, said Falk, and the ferries will stop.", None),
        ("The pier will close, Falk said, adding that ferries would stop.", None),
        ("Falk said last week the letters do not speak for all of Halvik.", None),
    ],
)
def test_who_says_it_is_told_from_the_claim(text: str, claim: str | None) -> None:
    start, end = claim_span(text)
    assert text[start:end] == (claim or text)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "None of the nine had swum in the warm pool, said Dr. Ida Falk, director of the port health agency.",
            "Nobody can catch this illness from somebody else, said Ida Falk, director of the port health agency.",
        ),
        ("Jonas Brandl of SV Halvik received 40,000 crowns.", "Jonas Brandl, 28, was suspended by SV Halvik."),
        (
            "Aucun des neuf n'avait nagé dans le bassin chaud, a précisé Ida Falk, directrice de l'agence du port.",
            "On ne peut pas attraper la maladie, rappelle Ida Falk, directrice de l'agence du port.",
        ),
    ],
)
def test_two_statements_of_one_speaker_are_not_told_by_each_other(
    article: MakeArticle, first: str, second: str
) -> None:
    comparison = compare((article("a", OPENING, first), article("b", OPENING, second)))
    assert comparison.findings["a:S2"].coverage != "shared"
    assert comparison.findings["b:S2"].coverage != "shared"
    kinds = {match.sentence: match.kind for match in comparison.findings["a:S2"].matches}
    assert kinds.get("b:S2", "partial") == "partial"


def test_what_one_person_says_of_two_things_is_told_by_nobody_else(article: MakeArticle) -> None:
    first = article(
        "a",
        "The former treasurer of the Sund choir was sentenced to three years in prison for taking its savings.",
        "Greta Moll had paid for two cars and a boat from the account of the Sund choir, the court found.",
        "Her lawyer, Arne Lindholm, told reporters that she had not made up her mind about an appeal.",
        "I want no revenge, said Ida Falk, who sang in the choir for forty years.",
    )
    second = article(
        "b",
        "A court in Sund has sent the choir's former treasurer to prison for three years for taking its savings.",
        "Greta Moll bought two cars and a boat with money from the choir's account, judges found.",
        "Arne Lindholm, her solicitor, had pleaded for a fine.",
        "She wrote to every singer, Ida Falk said.",
    )
    found = compare([first, second]).findings
    told = [found[f"{name}:S{number}"].coverage for name in "ab" for number in (1, 2, 3, 4)]
    assert told == ["shared", "shared", "unique", "unique"] * 2
