"""How well the text of web pages is found, on the public article-extraction-benchmark, by its own measure.

    git clone https://github.com/scrapinghub/article-extraction-benchmark
    python tests/bench/quality.py article-extraction-benchmark [--save] [--worst 5] [--rounds 1000]

The benchmark's 181 pages (`html/ID.html.gz`) are cleaned as `reader clean` cleans them, each alone, and what is kept is
held against `articleBody` of `ground-truth.json`. The measure is that of the benchmark's evaluate.py, whose figures
stand in its README (AutoExtract F1 .970, Diffbot .951, readability .922, newspaper .912, dragnet .907 in 2020):

* Words are runs of letters and digits; what is compared are all runs of four words, each as often as it occurs.
* Of each page: those in both (tp), those only in what was found (fp), those only in the truth (fn), as shares of their
  sum, so that long pages weigh no more. Precision and recall are means over the pages, F1 is made of these two means.
* Accuracy is the share of pages found word for word.
* The ± is the standard deviation over `--rounds` samples of pages drawn with replacement (here by a fixed seed).

What other programs found is there too (`output/*.json`) and is measured beside ours; `--save` puts ours among them as
output/reader.json, for the benchmark's own evaluate.py. A third of its pages were used to fit our weights: those
figures flatter us. Judged by weights fitted on other sites, see the README's table.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import re
import statistics
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from reader.cleaning import clean
from reader.model import Failure
from reader.sources.places import Place
from reader.sources.reading import read

RUN = 4
WORD = re.compile(r"\w+")


class Score(NamedTuple):
    """One page: shares of the runs of words in both, only found, only true; and whether all words are the same."""

    both: float
    only_found: float
    only_true: float
    exact: bool


class Figures(NamedTuple):
    """All pages: means from 0 to 1."""

    precision: float
    recall: float
    f1: float
    accuracy: float


def runs(text: str) -> Counter[tuple[str, ...]]:
    """Each run of four words with how often it occurs; a shorter text is one run, an empty one none."""
    words = WORD.findall(text)
    found = Counter(tuple(words[start : start + RUN]) for start in range(max(1, len(words) - RUN + 1)))
    del found[()]
    return found


def score(true: str, found: str) -> Score:
    """One page by the benchmark's measure."""
    wanted, given = runs(true), runs(found)
    both, only_found, only_true = (each.total() for each in (wanted & given, given - wanted, wanted - given))
    total = both + only_found + only_true or 1
    return Score(both / total, only_found / total, only_true / total, WORD.findall(true) == WORD.findall(found))


def figures(scores: Sequence[Score]) -> Figures:
    """The means over pages; one without any text found has no precision, one without any true text no recall."""
    precisions = [one.both / (one.both + one.only_found) for one in scores if one.both + one.only_found]
    recalls = [one.both / (one.both + one.only_true) for one in scores if one.both + one.only_true]
    precision = statistics.fmean(precisions) if precisions else 0.0
    recall = statistics.fmean(recalls) if recalls else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return Figures(precision, recall, f1, statistics.fmean(one.exact for one in scores))


def spread(scores: Sequence[Score], rounds: int) -> Figures:
    """The standard deviation of each figure over samples drawn with replacement."""
    draw = random.Random(1)
    samples = [figures(draw.choices(scores, k=len(scores))) for _ in range(rounds)]
    return Figures(*(statistics.stdev(column) for column in zip(*samples, strict=True)))


def text_of(page: Path) -> str:
    """What `reader clean` keeps of a gzipped page; nothing where it cannot be read."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / page.name.removesuffix(".gz")
        file.write_bytes(gzip.decompress(page.read_bytes()))
        document = read(Place(page.name, file, "page"))
    return "" if isinstance(document, Failure) else clean([document])[0].body


def bodies(file: Path) -> dict[str, str]:
    """The text of each page in a file of the benchmark's form; some programs found none."""
    return {name: entry.get("articleBody") or "" for name, entry in json.loads(file.read_text("utf-8")).items()}


def systems(checkout: Path, truth: Mapping[str, str], *, save: bool) -> Iterator[tuple[str, dict[str, str]]]:
    """Our text of each page, then that of every other program that has one for each."""
    ours = {name: text_of(checkout / "html" / f"{name}.html.gz") for name in truth}
    yield "reader", ours
    output = checkout / "output"
    for file in sorted(output.glob("*.json")):
        if file.stem != "reader" and (theirs := bodies(file)).keys() >= truth.keys():
            yield file.stem, theirs
    if save:
        output.mkdir(exist_ok=True)
        entries = {name: {"articleBody": text} for name, text in ours.items()}
        (output / "reader.json").write_text(json.dumps(entries, ensure_ascii=False, indent=4), encoding="utf-8")


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print a line for each program, then our worst pages."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkout", type=Path)
    parser.add_argument("--save", action="store_true", help="write output/reader.json into the checkout")
    parser.add_argument("--worst", type=int, default=0, metavar="N", help="name our N worst pages")
    parser.add_argument("--rounds", type=int, default=1000, help="samples for the ±")
    options = parser.parse_args(arguments)
    truth = bodies(options.checkout / "ground-truth.json")
    by_page: dict[str, Score] = {}
    for system, found in systems(options.checkout, truth, save=options.save):
        scores = {name: score(true, found[name]) for name, true in truth.items()}
        by_page = by_page or scores
        mean, error = figures(list(scores.values())), spread(list(scores.values()), options.rounds)
        parts = (f"{name}={a:.3f} ± {b:.3f}" for name, a, b in zip(Figures._fields, mean, error, strict=True))
        print(f"{system:20}", "  ".join(parts))
    for name in sorted(by_page, key=lambda name: by_page[name].both)[: options.worst]:
        page = by_page[name]
        print(f"{name}  in both {page.both:.2f}  only found {page.only_found:.2f}  only true {page.only_true:.2f}")


if __name__ == "__main__":
    main()
