from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.comparing import compare, explain
from reader.model import Article, Comparison
from reader.said import Corrections, PairCorrection

HOLT = (
    "A storm tore the roof off the grain store in Holt on Monday night.",
    "Two soldiers were carried to the clinic by farmhands with broken legs.",
    "A brass band played waltzes on the quay until dawn.",
)
VARN = (
    "The roof of the grain store in Holt was torn off by a storm on Monday night.",
    "Farmhands brought the wounded pair in.",
)


@pytest.fixture(scope="module")
def comparison(article: Callable[..., Article]) -> Comparison:
    return compare((article("holt", *HOLT), article("varn", *VARN)))


def test_a_sentence_told_only_here_names_the_one_elsewhere_that_comes_nearest(comparison: Comparison) -> None:
    finding = comparison.findings["holt:S2"]
    assert finding.coverage == "unique"
    assert finding.nearest is not None
    assert finding.nearest.sentence == "varn:S2"
    assert 0 < finding.nearest.score < 0.5
    assert comparison.findings["varn:S2"].matches == ()


def test_where_nothing_comes_near_no_nearest_is_named(comparison: Comparison) -> None:
    assert comparison.findings["holt:S3"].coverage == "unique"
    assert comparison.findings["holt:S3"].nearest is None


def test_a_told_sentence_has_matches_and_no_nearest(comparison: Comparison) -> None:
    assert comparison.findings["holt:S1"].matches
    assert comparison.findings["holt:S1"].nearest is None


def test_the_nearest_is_explained_by_its_words(comparison: Comparison) -> None:
    nearest = explain(comparison, "holt:S2").nearest
    assert nearest is not None
    assert nearest.sentence.text == VARN[1]
    assert nearest.shared_words == ("farmhands",)
    assert explain(comparison, "holt:S3").nearest is None


def test_what_the_user_has_parted_is_not_the_nearest(article: Callable[..., Article]) -> None:
    parted = Corrections(pairs=(PairCorrection(HOLT[1], VARN[1], same=False),))
    nearest = compare((article("holt", *HOLT), article("varn", *VARN)), parted).findings["holt:S2"].nearest
    assert nearest is None or nearest.sentence != "varn:S2"


def test_the_sentence_with_the_same_figure_is_the_nearest(article: Callable[..., Article]) -> None:
    first = ("Rents in the old town went up 17 per cent.", "A choir sang at the harbour gates all through the night.")
    second = ("Tenants pay 17 percent more in Orland.", "Farmers brought the searchers bread and hot tea.")
    nearest = compare((article("a", *first), article("b", *second))).findings["a:S1"].nearest
    assert nearest is not None
    assert nearest.sentence == "b:S1"
