"""Fits the weights by which `reader.cleaning.metadata.headline` chooses, and says how often it is right on new sites.

    PYTHONPATH=. python tests/bench/headline_fit.py EVAL/cleaning

Needs numpy. The model is a choice among the candidates and "none" (McFadden 1974, "Conditional logit analysis of
qualitative choice behavior"). Prints the cross-validated outcomes and the weights to be put into headline.py.
"""

from __future__ import annotations

import json
import zlib
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any
from unittest.mock import patch

from reader.cleaning.cues import normalise
from reader.cleaning.drafting import draft
from reader.cleaning.metadata.headline import bare_title, candidates
from reader.cleaning.metadata.headline_choice import likeliest
from reader.model import Document
from reader.sources.text import blocks_of_text

np: Any = import_module("numpy")
FOLDS = 5
RIDGE = 0.002


@dataclass(frozen=True)
class Choice:
    """A labelled text: its candidates as normalised lines and as printed, their numbers, and which are its headline."""

    site: str
    lines: list[str]
    texts: dict[str, str]
    numbers: list[dict[str, float]]
    titles: set[str]

    @property
    def fold(self) -> int:
        return zlib.crc32(self.site.encode()) % FOLDS


def load(folder: Path, weak: bool = False) -> Iterator[Choice]:
    """The texts with candidates; of the weakly labelled ones only those that have a headline labelled."""
    for line in (folder / "pages.jsonl").read_text(encoding="utf-8").splitlines():
        page = json.loads(line)
        for view in ("main", "full"):
            labels = page.get(f"labels_{view}") or []
            if not labels or (weak and "T" not in labels):
                continue
            text = (folder / f"pages/{page['id']}.{view}.txt").read_text(encoding="utf-8")
            lines = text.split("\n")
            titles = {normalise(lines[i])[0] for i, label in enumerate(labels) if label == "T"}
            with patch("reader.cleaning.drafting.find_headline", return_value=None):
                drafted = draft(Document("a", "a.txt", blocks_of_text(text)))
            found = candidates(drafted.document.blocks, drafted.shape, drafted.keep)
            if found:
                normal = [drafted.shape(index).normal for index, _ in found]
                printed = {line: drafted.document.blocks[i].text for line, (i, _) in zip(normal, found, strict=True)}
                numbers = [numbers for _, numbers in found]
                yield Choice(page.get("domain") or page["id"], normal, printed, numbers, titles)


def fit(choices: list[Choice]) -> dict[str, float]:
    """The weights that make the labelled choices likeliest, by gradient ascent with a ridge."""
    names = list(choices[0].numbers[0])
    weights = np.zeros(len(names))
    tables = [np.array([[numbers[name] for name in names] for numbers in choice.numbers]) for choice in choices]
    rights = [np.array([line in choice.titles for line in choice.lines]) for choice in choices]
    for step in range(1500):
        slope = -RIDGE * weights * len(tables)
        for table, right in zip(tables, rights, strict=True):
            values = np.append(table @ weights, 0.0)
            chances = np.exp(values - values.max())
            chances /= chances.sum()
            wanted = np.append(right, not right.any()) * chances
            wanted /= max(1e-12, wanted.sum())
            slope += (wanted - chances)[:-1] @ table
        weights += 2 / (1 + step / 300) * slope / len(tables)
    return dict(zip(names, (round(float(weight), 2) for weight in weights), strict=True))


def outcome(choice: Choice, weights: dict[str, float]) -> str:
    best = likeliest(choice.lines, choice.numbers, weights)
    if best is None:
        return "missed" if choice.titles else "rightly none"
    named = bare_title(best, choice.texts) in choice.titles
    return "right" if named else "wrong" if choice.titles else "wrong where there is none"


def main() -> None:
    options = ArgumentParser(description=__doc__)
    options.add_argument("folder", type=Path)
    folder = options.parse_args().folder
    choices = [*load(folder), *load(folder / "more", weak=True)]
    tally: Counter[str] = Counter()
    for fold in range(FOLDS):
        weights = fit([choice for choice in choices if choice.fold != fold])
        tally.update(outcome(choice, weights) for choice in choices if choice.fold == fold)
    print("cross-validated:", dict(sorted(tally.items())))
    for name, weight in fit(choices).items():
        print(f'    "{name}": {weight},')


if __name__ == "__main__":
    main()
