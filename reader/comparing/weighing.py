"""How sure: the evidence of a pair, and of a sentence's neighbours, turned into probabilities by logistic regression.

Fitted by `tests/bench/fit_matching.py` on 20 stories of 2–4 outlets labelled sentence by sentence. Each story judged by
weights fitted on the others: AUC of unique against shared .954, accuracy .900 (words alone: .92 and .85); pairs that
tell the same: F1 .725.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from operator import mul

from reader.comparing.evidence import Evidence

Weights = tuple[float, ...]
"""The constant, then one weight per measure of `Evidence`."""

TOLD: Weights = (-1.113, 6.879, 5.991, 1.857, 4.738, 1.377, -0.947, -1.542)
SAME: Weights = (-0.004, 9.348, 5.878, 1.036, 2.712, 1.946, -1.575, -0.841)
NEIGHBOURS: Weights = (0.282, 1.049, 0.392)

BOUND = 6.0
"""Log-odds of a pair count for no more than this, either way."""
_NEIGHBOUR_BOUND = 4.0
_DISTANCES = ((1, 1.0), (2, 0.7))


def log_odds(evidence: Evidence, weights: Weights) -> float:
    """The log-odds that `weights` give to a pair with this evidence, within ±`BOUND`."""
    odds = sum(map(mul, weights[1:], evidence), weights[0])
    return max(-BOUND, min(BOUND, odds))


def neighbourhood(best: Sequence[float], i: int) -> float:
    """The mean log-odds of the sentences around the `i`-th of an article: told sentences stand together."""
    near = [(weight, j) for distance, weight in _DISTANCES for j in (i - distance, i + distance)]
    around = [(weight, best[j]) for weight, j in near if 0 <= j < len(best)]
    total = math.fsum(weight for weight, _ in around)
    mean = math.fsum(weight * value for weight, value in around) / total if total else 0.0
    return max(-_NEIGHBOUR_BOUND, min(_NEIGHBOUR_BOUND, mean))


def probability_told(best: float, around: float, weights: Weights = NEIGHBOURS) -> float:
    """The probability that a sentence is told elsewhere: its best pair's log-odds and its neighbourhood's."""
    return probability(weights[0] + weights[1] * best + weights[2] * around)


def probability(odds: float) -> float:
    """Log-odds as a probability."""
    return 1.0 / (1.0 + math.exp(-odds))
