"""What news tell in stock phrases is one fact however it is put; what tells of one person, or less, is not."""

from __future__ import annotations

import pytest

from reader.comparing.words.wording import tokens

ONE_FACT = (
    ("Police said no one had been hurt.", "Nobody was injured.", "There were no immediate reports of injuries.",
     "No casualties were reported.", "The blast did not cause any injuries.",
     "All 61 passengers were unhurt.", "None of the rowers came to harm."),
    ("No one was killed.", "There were no fatalities.", "Nobody died when the roof came down.",
     "Everyone on board was brought ashore alive.", "Nobody on the ferry died.",
     "The storm passed without loss of life."),
    ("The cause of the fire is under investigation.", "It is not yet clear what caused the blaze.",
     "Investigators are trying to determine the cause.", "The cause was not immediately known.",
     "An investigation into how the fire started is under way.", "It was unclear how the fire in the mill began."),
    ("No arrests have been made.", "Nobody has been arrested.", "Officers have made no arrests."),
    ("No group has claimed responsibility for the attack.", "There was no immediate claim of responsibility."),
)  # fmt: skip
OTHER_FACTS = (
    ("Nobody was injured.", "No one was seriously injured."),
    ("Nobody was injured.", "No serious injuries were reported."),
    ("Nobody was injured.", "The driver was unhurt."),
    ("Nobody was injured.", "Nobody was killed."),
    ("Nobody was injured.", "Two firefighters were injured."),
    ("The cause is not known.", "The cause was a faulty heater."),
    ("No arrests have been made.", "Two men have been arrested."),
)


def commonplaces(text: str) -> set[str]:
    return {token.term for token in tokens(text) if token.term.startswith("~")}


@pytest.mark.parametrize("ways", ONE_FACT, ids=lambda ways: str(ways[0]))
def test_the_ways_to_put_one_fact_have_one_term(ways: tuple[str, ...]) -> None:
    terms = [commonplaces(text) for text in ways]
    assert terms[0] and all(term == terms[0] for term in terms)


@pytest.mark.parametrize(("one", "other"), OTHER_FACTS, ids=str)
def test_less_or_more_than_that_is_another_fact(one: str, other: str) -> None:
    assert commonplaces(one) != commonplaces(other)


def test_a_phrase_is_one_token_over_all_its_words() -> None:
    text = "Police said no one had been hurt."
    (phrase,) = (token for token in tokens(text) if token.term.startswith("~"))
    assert text[phrase.start : phrase.end] == "no one had been hurt"


def test_of_all_who_are_unhurt_only_that_they_are_is_a_commonplace() -> None:
    terms = [token.term for token in tokens("All 61 passengers were unhurt.")]
    assert terms[-1] == "~nobody hurt"
    assert "#61" in terms
