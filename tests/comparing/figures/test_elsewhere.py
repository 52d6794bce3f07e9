"""Figures that another outlet has too: in other words, rounded, or under another noun."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.comparing.figures.elsewhere import with_figures_elsewhere
from reader.comparing.words.vocabulary import weigh
from reader.model import Article, Sentence

MakeArticle = Callable[..., Article]


@pytest.mark.parametrize(
    ("first", "second", "had"),
    [
        ("Shares in Halvik were down 9.3% by noon.", "The paper lost more than nine per cent in Orland.", True),
        ("Some 210,000 people live in the camps.", "Roughly 200,000 people sleep in tents.", True),
        ("Sales of vans rose to 14,600 units.", "Customers were handed 14,600 vans.", True),
        ("Four in ten tenants own a boat.", "A boat is kept by 40 percent of them.", True),
        ("Bookings for big barges shrank by more than a fifth.", "Demand is down 22 per cent.", True),
        ("Every sailor was brought ashore alive.", "Nobody on the ferry died.", True),
        ("So far there are no reports of deaths.", "All of them survived.", True),
        ("Nobody was hurt.", "Everyone walked away unharmed, said the mayor.", True),
        ("No injuries were reported.", "None of the patients came to harm.", True),
        ("Little Jon, six, was dug out of the snow.", "A boy of six was saved after five hours.", True),
        ("Six-year-old Jon was dug out of the snow.", "A boy of six was saved after five hours.", True),
        ("Ida Falk, 42, was in the mill.", "The 42-year-old had come early.", True),
        ("Little Jon, six, was dug out of the snow.", "A boy of seven was saved after five hours.", False),
        ("Flames were seen 13 kilometres off.", "The glow was visible from eight miles away.", True),
        ("The climb took two hours.", "There were 7,200 people at the foot of the tower.", False),
        ("Nobody was hurt.", "A cook was slightly hurt.", False),
        ("Every sailor was brought ashore alive.", "Three rowers died of cold on the way.", False),
        ("Bookings for big barges shrank by more than a fifth.", "Demand is down 62 per cent.", False),
        ("Rents climbed 9.3% by spring.", "Tenants pay 9.8 per cent extra.", False),
        ("The choir has 12 singers.", "The orchestra has 12 cellos.", False),
        ("The choir has 120 singers.", "The orchestra has 160 cellos.", False),
        ("The fair had two visitors.", "The circus had two visitors.", False),
    ],
)
def test_a_figure_is_known_again(first: str, second: str, had: bool) -> None:
    claims = [Sentence("a:S1", "a", 1, first), Sentence("b:S1", "b", 1, second)]
    weighed = weigh(claims, {"a": "a", "b": "b"}, {"a": "en", "b": "en"}).claims
    found = with_figures_elsewhere(weighed, {"a": "en", "b": "en"})
    assert {name: one.claim for name, one in found.items()} == ({"a:S1": "b:S1", "b:S1": "a:S1"} if had else {})
