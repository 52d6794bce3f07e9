"""How sure "only here" is: outlets that tell a story in other words throughout hide what they tell alike.

A sentence without a likely partner is told by nobody else, or in words that the matching does not see. Which of the two
is the likelier shows in the story. Articles on one event nearly all begin with what happened: where an article's
opening finds no partner, the others' words are not its words, and nothing in the story is sure. And a short sentence
may be told in any words.

The 20 news stories were each judged by weights fitted on the others (`tests/bench/fit_matching.py`); the rest were made
up so that each outlet tells everything in its own words (`tests/news`). Of the sentences called unique for sure, told
elsewhere, and the share of the truly unique ones that are called so, before, and with this and the caps:

    =======================  ==============  ==============  ==============  ==============
    set                      by words        with this       by meaning      with this
    =======================  ==============  ==============  ==============  ==============
    20 news stories          3 %, 67 %       2 %, 55 %       3 %, 71 %       3 %, 62 %
    5 made stories           25 %, 87 %      9 %, 58 %       21 %, 83 %      0 %, 55 %
    2 more, not fitted on    63 %, 95 %      none            59 %, 95 %      none
    =======================  ==============  ==============  ==============  ==============

Tried without gain: rare words of a sentence that stand elsewhere (their number, their share, the rarest), a first word
such as "he" or "there", quotation marks, the best window of neighbours, the number of sentences elsewhere, names. And
the share of the story's sentences that are told (3 % of the made ones by meaning): a story told alike keeps no mark.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from operator import mul

from reader.comparing.caps import UNIQUE
from reader.comparing.matching.weighing import BOUND, MEANING, WORDS, Weights, probability
from reader.comparing.words.vocabulary import Weighed

_OPENING = 4
"""The claims at the beginning of an article, one of which nearly always tells what the others tell too: in all 16 news
stories the opening of every article has one of a novelty below .4."""

Evidence = tuple[float, float, float]


def how_sure(
    novelty: Mapping[str, float], claims: Iterable[Weighed], opening: float, understood: Collection[str]
) -> dict[str, float]:
    """The novelty of those of the `claims` that are unique, by how sure that can be in their story; none becomes told.

    `understood` are the ids of the articles that were compared by meaning.
    """
    sure = {}
    for claim in claims:
        name = claim.sentence.id
        if novelty.get(name, 0.0) >= UNIQUE:
            model = MEANING if claim.sentence.article in understood else WORDS
            sure[name] = probability_unique(evidence(novelty[name], len(claim.stems), opening), model.sure)
    return sure


def least_told_opening(articles: Collection[Sequence[float]]) -> float:
    """The least novelty in an article's opening, of the article where that is greatest.

    `articles` are the novelties of each one's claims, in reading order.
    """
    return max((min(article[:_OPENING]) for article in articles if article), default=0.0)


def evidence(novelty: float, stems: int, opening: float) -> Evidence:
    """What speaks for or against a claim of so many stems being told nowhere else, in a story of such an `opening`."""
    bounded = min(max(novelty, probability(-BOUND)), probability(BOUND))
    return math.log(bounded / (1 - bounded)), math.log1p(stems), opening


def probability_unique(found: Evidence, weights: Weights) -> float:
    """The novelty of a claim that is unique, by its `evidence`."""
    return max(UNIQUE, probability(sum(map(mul, weights[1:], found), weights[0])))
