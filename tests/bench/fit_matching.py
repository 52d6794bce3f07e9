"""Fit the weights of `reader.comparing.matching.weighing` on labelled stories, and say how they do on stories left out.

    python -m tests.bench.fit_matching PATH/gold.json            by words
    python -m tests.bench.fit_matching PATH/gold.json meaning    by meaning, with the extra `semantic`

`gold.json` maps a story's name to {"articles": {file: [{"text", "verdict": "shared" | "partial" | "unique"}, ...]},
"pairs": [["file#n", "file#n", "same" | "partial"], ...]}, n counting the sentences of a file from 1. Printed are the
figures of leave-one-story-out, which are the ones to judge by, then the weights fitted on all stories. How sure "only
here" is (`sure`) is fitted on the made-up English stories of `tests/news` as well, in which outlets share few words.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import mul
from pathlib import Path
from typing import Any

from reader.comparing.caps import NEAR, NOT_SURE, OTHER_WORDS, UNIQUE
from reader.comparing.matching.evidence import gather
from reader.comparing.matching.meaning import find
from reader.comparing.matching.weighing import (
    Model,
    Weights,
    log_odds,
    probability,
    probability_told,
    sentence_evidence,
)
from reader.comparing.sureness import Evidence, evidence, least_told_opening, probability_unique
from reader.comparing.words.claims import makes_claim
from reader.comparing.words.vocabulary import Vocabulary, weigh
from reader.model import SURE, Failure, Method, Sentence
from tests.bench.made_news import MadeStory
from tests.bench.made_news import stories as stories_made_up

Rows = Sequence[tuple[float, ...]]
Measures = Mapping[tuple[int, int], tuple[float, ...]]
RIDGE = 1e-3
NOT_ENGLISH = frozenset(["german", "seilbahn", "voda"])
KEPT_BACK = frozenset([
    "avalanche", "bakery", "blackout", "brewery", "flood", "glass", "heist", "landslide", "marathon", "mine", "museum",
    "rail", "tram",
])  # fmt: skip
"""Made-up stories that nothing is fitted on."""
TOLD_MEASURES = 8
"""Of the measures by meaning the last one, how alike the sentences are as wholes, speaks for "same" alone."""


@dataclass(frozen=True)
class Labelled:
    """A story: its claims in reading order, their verdicts and lengths, the measures of candidate pairs, true pairs."""

    name: str
    claims: tuple[Sentence, ...]
    verdicts: tuple[str, ...]
    stems: tuple[int, ...]
    evidence: Measures
    pairs: Mapping[frozenset[str], str]

    @property
    def is_made_up(self) -> bool:
        """Whether no pairs are labelled."""
        return not self.pairs

    def label(self, pair: tuple[int, int]) -> str:
        """ "same", "partial" or "" for a pair of claims."""
        return self.pairs.get(frozenset(self.claims[i].id for i in pair), "")


def load(path: Path, method: Method) -> list[Labelled]:
    """The stories of a file of labels, in the order of their names, then those made up."""
    gold = json.loads(path.read_text(encoding="utf-8"))
    made = {story.name: _verdicts(story) for story in stories_made_up() if story.name not in NOT_ENGLISH}
    return [_labelled(name, found[name], method) for found in (gold, made) for name in sorted(found)]


def _verdicts(story: MadeStory) -> Mapping[str, Any]:
    """A made-up story in the form of a labelled one."""
    told = {"full": "shared", "conflict": "shared", "part": "partial"}
    articles = {
        name: [
            {"text": one.text, "verdict": max((told[by] for by in one.by.values()), default="unique")}
            for one in sentences
        ]
        for name, sentences in story.sentences.items()
    }
    return {"articles": articles, "pairs": []}


def _labelled(name: str, story: Mapping[str, Any], method: Method) -> Labelled:
    entries = [
        (Sentence(f"{file}#{n}", file, n, entry["text"]), entry["verdict"])
        for file, listed in story["articles"].items()
        for n, entry in enumerate(listed, 1)
        if makes_claim(entry["text"])
    ]
    claims = tuple(sentence for sentence, _ in entries)
    files = {file: file for file in story["articles"]}
    vocabulary = weigh(claims, files, dict.fromkeys(files, "en"))
    evidence = gather(vocabulary) if method == "words" else with_alignment(vocabulary)
    pairs = {frozenset(pair[:2]): pair[2] for pair in story["pairs"]}
    stems = tuple(len(claim.stems) for claim in vocabulary.claims)
    return Labelled(name, claims, tuple(verdict for _, verdict in entries), stems, evidence, pairs)


def with_alignment(vocabulary: Vocabulary) -> Measures:
    """The measures of the pairs that are looked at by meaning."""
    from reader.comparing.matching.meaning.alignment import Meanings

    encoder = find("meaning")
    if encoder is None or isinstance(encoder, Failure):
        sys.exit(str(encoder))
    meanings = Meanings(vocabulary, {claim.sentence.article: "en" for claim in vocabulary.claims}, encoder)
    found = gather(vocabulary, meanings.neighbours())
    return {
        (i, j): (*evidence, meanings.alignment(i, j) or 0.0, meanings.likeness(i, j))
        for (i, j), evidence in found.items()
    }


def fit(rows: Rows, labels: Sequence[bool], start: Weights | None = None) -> Weights:
    """Logistic regression by Newton's method, with a slight ridge; the constant comes first."""
    width = len(rows[0]) + 1
    weights = list(start or [0.0] * width)
    for _ in range(30):
        slope, curve = [0.0] * width, [[0.0] * width for _ in range(width)]
        for row, label in zip(rows, labels, strict=True):
            values = (1.0, *row)
            p = probability(max(-30.0, min(30.0, sum(map(mul, weights, values)))))
            _add(slope, curve, values, label - p, p * (1 - p))
        for a in range(width):
            slope[a] -= RIDGE * weights[a]
            curve[a][a] += RIDGE
        step = _solve(curve, slope)
        weights = [weight + change for weight, change in zip(weights, step, strict=True)]
        if max(map(abs, step)) < 1e-6:
            break
    return tuple(weights)


def _add(slope: list[float], curve: list[list[float]], values: tuple[float, ...], rest: float, spread: float) -> None:
    """Add one row to the gradient and to the curvature."""
    for a, value in enumerate(values):
        slope[a] += rest * value
        scaled = spread * value
        line = curve[a]
        for b, other in enumerate(values):
            line[b] += scaled * other


def _solve(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Gauss–Jordan with the largest pivot."""
    size = len(right)
    rows = [[*line, value] for line, value in zip(matrix, right, strict=True)]
    for column in range(size):
        pivot = max(range(column, size), key=lambda k: abs(rows[k][column]))
        rows[column], rows[pivot] = rows[pivot], rows[column]
        head = rows[column]
        for k in range(size):
            if k != column:
                factor = rows[k][column] / head[column]
                rows[k] = [a - factor * b for a, b in zip(rows[k], head, strict=True)]
    return [rows[k][size] / rows[k][k] for k in range(size)]


def fit_model(stories: Sequence[Labelled], start: Model | None = None) -> Model:
    """Fit all four; a "partial" pair is told, and says nothing for or against "same"."""
    news = [story for story in stories if not story.is_made_up]
    labelled = [(story.evidence[pair], story.label(pair)) for story in news for pair in story.evidence]
    told = fit(
        [row[:TOLD_MEASURES] for row, _ in labelled],
        [bool(kind) for _, kind in labelled],
        start.told if start else None,
    )
    same = fit([row for row, _ in labelled], [kind == "same" for _, kind in labelled], start.same if start else None)
    around = [
        (features, verdict)
        for story in news
        for features, verdict in zip(sentence_features(story, told), story.verdicts, strict=True)
        if verdict != "partial"
    ]
    sentence = fit([row for row, _ in around], [v == "shared" for _, v in around], start.sentence if start else None)
    untold = [
        (found, verdict)
        for story in stories
        for novelty, found, verdict in zip(*_sureness(story, told, sentence), story.verdicts, strict=True)
        if verdict != "partial" and novelty >= UNIQUE
    ]
    sure = fit([row for row, _ in untold], [v == "unique" for _, v in untold], start.sure if start else None)
    return Model(told, same, sentence, sure)


def _sureness(story: Labelled, told: Weights, sentence: Weights) -> tuple[list[float], list[Evidence]]:
    """Per claim its novelty by itself, and the evidence of how sure that can be in its story."""
    novelty = [1 - probability_told(features, sentence) for features in sentence_features(story, told)]
    columns: dict[str, list[float]] = {}
    for claim, value in zip(story.claims, novelty, strict=True):
        columns.setdefault(claim.article, []).append(value)
    opening = least_told_opening(list(columns.values()))
    return novelty, [evidence(value, stems, opening) for value, stems in zip(novelty, story.stems, strict=True)]


def sentence_features(story: Labelled, told: Weights) -> list[tuple[float, float, float]]:
    """Per claim what speaks for its being told."""
    odds: list[list[float]] = [[] for _ in story.claims]
    for (i, j), row in story.evidence.items():
        odds[i].append(log_odds(row, told))
        odds[j].append(odds[i][-1])
    features = []
    for i, claim in enumerate(story.claims):
        column = [k for k, other in enumerate(story.claims) if other.article == claim.article]
        pairs = [sorted(odds[k], reverse=True) for k in column]
        features.append(sentence_evidence(pairs, column.index(i)))
    return features


def novelties(story: Labelled, model: Model) -> list[float]:
    """The novelty of each claim."""
    near = {
        i for pair, row in story.evidence.items() if log_odds(row[:TOLD_MEASURES], model.told) >= NEAR for i in pair
    }
    return [
        min(probability_unique(around, model.sure), _most(around, i in near)) if novelty >= UNIQUE else novelty
        for i, (novelty, around) in enumerate(zip(*_sureness(story, model.told, model.sentence), strict=True))
    ]


def _most(around: Evidence, near: bool) -> float:
    """The cap of the novelty where an opening is not told, or another outlet's sentence comes near."""
    *_, opening = around
    return NOT_SURE if near or opening >= OTHER_WORDS else 1.0


def f1(true: float, false: float, missed: float) -> float:
    """The harmonic mean of precision and recall from counts."""
    return 2 * true / max(1.0, 2 * true + false + missed)


def report_sentences(title: str, judged: Sequence[tuple[str, float]]) -> None:
    """Print accuracy, unique F1 and AUC over (verdict, novelty)."""
    unique = [novelty for verdict, novelty in judged if verdict == "unique"]
    shared = [novelty for verdict, novelty in judged if verdict == "shared"]
    auc = sum((u > s) + (u == s) / 2 for u in unique for s in shared) / max(1, len(unique) * len(shared))
    found, false = sum(u >= UNIQUE for u in unique), sum(s >= UNIQUE for s in shared)
    missed = len(unique) - found
    accuracy = (found + len(shared) - false) / max(1, len(unique) + len(shared))
    print(
        f"{title:24} sentences {len(unique) + len(shared):4}  AUC {auc:.4f}  accuracy {accuracy:.4f}  "
        f"unique F1 {f1(found, false, missed):.4f}  "
        f"P {found / max(1, found + false):.3f}  R {found / max(1, found + missed):.3f}"
    )


def report_sure(title: str, judged: Sequence[tuple[str, float]]) -> None:
    """Print how many are called unique for sure, and how often that is wrong."""
    sure = [verdict for verdict, novelty in judged if novelty >= SURE]
    every = sum(verdict == "unique" for verdict, _ in judged)
    told, partly, kept = (sure.count(verdict) for verdict in ("shared", "partial", "unique"))
    size = max(1, len(sure))
    print(
        f"{title:24} sure {len(sure):4}  told elsewhere {told / size:.3f}, in part {partly / size:.3f}; "
        f"of {every} unique ones {kept / max(1, every):.3f}"
    )


def report_reliability(judged: Sequence[tuple[str, float]]) -> None:
    """Print what the sentences of each span of novelty were labelled: novelty should be the share of unique ones."""
    print("novelty      mean  unique of both   unique  partial  shared")
    for low, high in pairwise((0.0, 0.05, 0.18, 0.3, UNIQUE, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01)):
        inside = [(verdict, novelty) for verdict, novelty in judged if low <= novelty < high]
        unique, partial, shared = (sum(v == name for v, _ in inside) for name in ("unique", "partial", "shared"))
        mean = sum(novelty for _, novelty in inside) / max(1, len(inside))
        share = unique / max(1, unique + shared)
        print(f"{low:.2f}-{high:.2f}   {mean:.3f}           {share:.3f}   {unique:6}  {partial:7}  {shared:6}")


def report_pairs(scored: Sequence[tuple[float, str]], total: int) -> None:
    """Print the same-pair figures over the range of thresholds; a pair labelled partial counts neither way."""
    for threshold in (-2.0, -1.75, -1.5, -1.25, -1.0, -0.75, -0.5, 0.0):
        true = sum(odds >= threshold and kind == "same" for odds, kind in scored)
        false = sum(odds >= threshold and not kind for odds, kind in scored)
        figures = f"P {true / max(1, true + false):.3f} R {true / total:.3f} F1 {f1(true, false, total - true):.4f}"
        print(f"  same from {threshold:5.2f}: {figures}")


def main(path: Path, method: Method) -> None:
    """Fit, leave each story out in turn, and print."""
    stories = load(path, method)
    known = [story for story in stories if story.name not in KEPT_BACK]
    everything = fit_model(known)
    judged: dict[str, list[tuple[str, float]]] = {}
    scored: list[tuple[float, str]] = []
    for story in stories:
        model = fit_model([other for other in known if other is not story], everything)
        judged[story.name] = list(zip(story.verdicts, novelties(story, model), strict=True))
        if not story.is_made_up:
            scored += [(log_odds(row, model.same), story.label(pair)) for pair, row in story.evidence.items()]
    for name, rows in judged.items():
        report_sentences(name[:24], rows)
    made_up = {story.name for story in stories if story.is_made_up}
    sets = {"NEWS": judged.keys() - made_up, "MADE UP": made_up - KEPT_BACK, "KEPT BACK": KEPT_BACK}
    for title, names in sets.items():
        rows = [row for name in sorted(names) for row in judged[name]]
        report_sentences(title, rows)
        report_sure(title, rows)
        report_reliability(rows)
    report_pairs(scored, sum(kind == "same" for story in stories for kind in story.pairs.values()))
    for name, weights in everything._asdict().items():
        print(f"{name}=({', '.join(f'{weight:.3f}' for weight in weights)}),")


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3) or sys.argv[2:] not in ([], ["meaning"]):
        sys.exit("usage: python -m tests.bench.fit_matching PATH/gold.json [meaning]")
    main(Path(sys.argv[1]), "meaning" if sys.argv[2:] else "words")
