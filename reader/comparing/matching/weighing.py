"""How sure: the evidence of a pair, and of a sentence's neighbours, turned into probabilities by logistic regression.

Fitted by `tests/bench/fit_matching.py` on 20 stories of 2–4 outlets labelled sentence by sentence. Each story judged by
weights fitted on the others: AUC of unique against shared .955, accuracy .905 (words alone: .92 and .85); pairs that
tell the same: F1 .744. From a novelty of .6 on it is at most .1 off the
share of unique sentences among the unique and the told, and from .85 on at most .04.

By meaning as well (`MEANING`): AUC .963, accuracy .918, F1 .770; on the four raw scrapes among the stories AUC .928 and
accuracy .901 in place of .883 and .863. There the novelty is as near to the shares.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from operator import mul
from typing import NamedTuple

Weights = tuple[float, ...]
"""The constant, then one weight per measure: of a pair, of `sentence_evidence`, or of `sureness.evidence`."""


class Model(NamedTuple):
    """The weights of a pair, that one tells anything of the other and that both tell the same, and of a sentence.

    `sure` weighs what the story says of a sentence that seems to be told nowhere else (`reader.comparing.sureness`).
    """

    told: Weights
    same: Weights
    sentence: Weights
    sure: Weights


WORDS = Model(
    told=(-1.752, 7.601, 5.725, 1.812, 5.311, 1.426, -0.790, -1.872),
    same=(-0.651, 9.342, 5.824, 1.005, 3.535, 2.056, -1.429, -1.189),
    sentence=(0.883, 0.791, 0.422, 0.283),
    sure=(-1.150, 0.737, 0.656, -1.091),
)
MEANING = Model(
    told=(-4.029, 0.023, 4.845, 0.561, 2.600, 1.140, -0.696, -2.463, 14.313),
    same=(-2.768, 2.539, 4.552, -0.153, 0.707, 1.843, -1.575, -0.690, 10.713, 3.615),
    sentence=(0.645, 0.918, 0.325, 0.311),
    sure=(-1.715, 0.784, 0.813, 0.037),
)
"""With the alignment of the words in meaning as an eighth measure of a pair, and for "same" the likeness as a ninth."""

BOUND = 6.0
"""Log-odds of a pair count for no more than this, either way."""
_BESIDE_BOUND = 4.0
_SUPPORT = 3


def log_odds(measures: Sequence[float], weights: Weights) -> float:
    """The log-odds that `weights` give to a pair with these measures, within ±`BOUND`."""
    odds = sum(map(mul, weights[1:], measures), weights[0])
    return max(-BOUND, min(BOUND, odds))


def sentence_evidence(pairs: Sequence[Sequence[float]], i: int) -> tuple[float, float, float]:
    """What speaks for the `i`-th sentence of an article being told elsewhere.

    `pairs` are the log-odds of the pairs of each sentence of the article, likeliest first. Given are the best of them,
    the mean of the best three, and the mean best of the sentences beside it: told sentences stand together.
    """
    three = [*pairs[i][:_SUPPORT], *[-BOUND] * _SUPPORT][:_SUPPORT]
    beside = [max(pairs[j], default=-BOUND) for j in (i - 1, i + 1) if 0 <= j < len(pairs)]
    around = sum(beside) / len(beside) if beside else 0.0
    return three[0], sum(three) / _SUPPORT, max(-_BESIDE_BOUND, min(_BESIDE_BOUND, around))


def probability_told(evidence: tuple[float, float, float], weights: Weights) -> float:
    """The probability that a sentence is told elsewhere, from its `sentence_evidence`."""
    return probability(sum(map(mul, weights[1:], evidence), weights[0]))


def probability(odds: float) -> float:
    """Log-odds as a probability."""
    return 1.0 / (1.0 + math.exp(-odds))
