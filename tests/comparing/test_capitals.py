"""An article in capitals is compared by its words: it tells no other story, and nothing of it is surely only here."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.comparing import compare
from reader.comparing.stories.likeness import as_vector, product
from reader.comparing.words.wording import tokens
from reader.model import Article

MakeArticle = Callable[..., Article]

FERRY = """
The ferry Aurora ran onto the Halvik skerries at 6.40 on Monday morning with 84 people on board.
Captain Jon Dahl said that the steering had failed just before the lighthouse.
Divers will look at the hull on Wednesday, the harbour board said.
The union of seamen had warned in the autumn that the night watches were too small.
"""
AGAIN = """
With 84 people on board the ferry Aurora went aground on the Halvik skerries early on Monday.
The steering failed shortly before the lighthouse, captain Jon Dahl said.
The harbour board will send divers to the hull on Wednesday.
A passenger from Sund lost her accordion in the dark.
"""


def test_an_article_in_capitals_tells_what_it_tells_in_small_letters(article: MakeArticle) -> None:
    loud, plain = (article("a", text, language="en") for text in (FERRY.upper(), FERRY))
    other = article("b", AGAIN, language="en")
    kinds = [
        [finding.coverage for name, finding in compare((one, other)).findings.items() if name.startswith("b:")]
        for one in (loud, plain)
    ]
    assert kinds[0] == kinds[1]
    assert "unique" not in kinds[0][:3]


def test_nothing_in_capitals_is_surely_only_here(article: MakeArticle) -> None:
    found = compare((article("a", FERRY.upper(), language="en"), article("b", AGAIN, language="en"))).findings
    alone = [finding for name, finding in found.items() if name.startswith("a:") and finding.coverage == "unique"]
    assert alone
    assert all(finding.unsure and "capitals" in (finding.doubt or "") for finding in alone)


def test_an_acronym_stays_one_in_a_sentence_with_small_letters() -> None:
    assert [token.term for token in tokens("NATO MEETS")] == ["nato.", "meets."]
    assert "nato." in {token.term for token in tokens("The ministers of NATO met in Halvik.")}
    assert [t.term for t in tokens("THE TANK BURST IN THE HARBOUR.")] == [
        t.term for t in tokens("The tank burst in the harbour.")
    ]


def test_an_article_in_capitals_is_as_like_the_others_of_its_story(article: MakeArticle) -> None:
    loud, plain, other = (as_vector(article("a", text)) for text in (FERRY.upper(), FERRY, AGAIN))
    assert product(loud, other) == pytest.approx(product(plain, other))
