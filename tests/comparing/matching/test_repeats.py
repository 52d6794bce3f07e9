from __future__ import annotations

from collections.abc import Callable

from reader.comparing import compare
from reader.model import Article

OTHER = "A storm closed the airport of Varn for three hours."


def repeats(article: Callable[..., Article], *lines: str) -> dict[str, str]:
    findings = compare([article("a", *lines), article("b", OTHER)]).findings
    return {name: finding.repeats for name, finding in findings.items() if finding.repeats}


def test_a_lead_that_the_body_tells_again_is_found(article: Callable[..., Article]) -> None:
    found = repeats(
        article,
        "A fire destroyed the paper mill in Orsk on Tuesday night.",
        "Firefighters from six towns came to help.",
        "On Tuesday night, a fire in Orsk destroyed the town's paper mill.",
    )
    assert found == {"a:S3": "a:S1"}


def test_a_line_printed_twice_is_found(article: Callable[..., Article]) -> None:
    line = "A fire destroyed the paper mill in Orsk."
    assert repeats(article, line, line) == {"a:S2": "a:S1"}


def test_a_sentence_that_takes_up_the_one_before_it_is_no_repeat(article: Callable[..., Article]) -> None:
    found = repeats(
        article,
        "A fire destroyed the paper mill in Orsk on Tuesday.",
        "The paper mill in Orsk had employed 340 people.",
        "The mill was built in 1911 by Karin Lund's grandfather.",
    )
    assert found == {}


def test_a_line_printed_thousands_of_times_is_a_repeat_of_its_first_printing(article: Callable[..., Article]) -> None:
    printed = "The recipe was sold for 2,000,000 euros to a buyer from Lindholm on Friday."
    comparison = compare([article("a", *[printed] * 3000), article("b", printed)])
    assert comparison.findings["a:S3000"].repeats == "a:S1"
    assert comparison.findings["a:S1"].repeats is None
