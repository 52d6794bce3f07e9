"""How long cleaning takes beside trafilatura on the same pages in the same run, and how it grows with the text.

    python tests/bench/cleaning_speed.py EVAL/cleaning

Prints ratios of processor time; nothing is asserted, because machines differ. The bar is a quarter of the time that
trafilatura takes for the text alone; the time it takes to read the fields too, as our cleaning does, stands beside it.
"main" is the text around the article, "full" that of the whole page, four times as many lines.
"""

from __future__ import annotations

import gzip
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from reader.cleaning import clean
from reader.model import Document
from reader.sources.text import blocks_of_text

ROUNDS = 5
Work = tuple[Callable[[str], object], Sequence[str]]


def seconds(*works: Work) -> list[float]:
    """The processor time of each work over all its items, the least of some rounds in which the works take turns."""
    for work, items in works:
        work(items[0])  # loads what is loaded once
    rounds = [[_once(work, items) for work, items in works] for _ in range(ROUNDS)]
    return [min(times) for times in zip(*rounds, strict=True)]


def _once(work: Callable[[str], object], items: Sequence[str]) -> float:
    start = time.process_time()
    for item in items:
        work(item)
    return time.process_time() - start


def clean_text(text: str) -> object:
    return clean([Document("a", "a.txt", blocks_of_text(text))])


def main() -> None:
    from trafilatura import extract

    pages = Path(sys.argv[1]) / "pages"
    files = sorted(pages.glob("*.html.gz"))
    markup = [gzip.decompress(file.read_bytes()).decode("utf-8", "replace") for file in files]
    texts = {
        view: [file.with_name(file.name.replace(".html.gz", f".{view}.txt")).read_text("utf-8") for file in files]
        for view in ("main", "full")
    }
    cleaning = ((clean_text, [t for t in of if t.strip()]) for of in texts.values())
    theirs, with_fields, *ours = seconds((extract, markup), (partial(extract, with_metadata=True), markup), *cleaning)
    print(f"trafilatura: {theirs / len(files) * 1000:.1f} ms a page, {with_fields / len(files) * 1000:.1f} with fields")
    for view, taken in zip(texts, ours, strict=True):
        share = f"{taken / theirs:.2f} of trafilatura's time, {taken / with_fields:.2f} of that with fields"
        print(f"raw text, {view}: {taken / len(files) * 1000:.1f} ms a page, {share}")
    story = "\n".join(f"Line {number} tells something of no weight at all, he said." for number in range(2_000))
    one, four = seconds((clean_text, [story]), (clean_text, ["\n".join([story] * 4)]))
    print(f"a text four times as long takes {four / one:.1f} times as long")


if __name__ == "__main__":
    main()
