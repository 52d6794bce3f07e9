"""How long cleaning takes beside trafilatura on the same pages in the same run, and how it grows with the text.

    python tests/bench/cleaning_speed.py EVAL/cleaning

Prints ratios; nothing is asserted, because clocks differ.
"""

from __future__ import annotations

import gzip
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from reader.cleaning import clean
from reader.model import Document
from reader.sources.text import blocks_of_text

ROUNDS = 3


def seconds(work: Callable[[str], object], items: Sequence[str]) -> float:
    """The best of some rounds over all items; the first item is done once before, to load what is loaded once."""
    work(items[0])
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        for item in items:
            work(item)
        times.append(time.perf_counter() - start)
    return min(times)


def clean_text(text: str) -> object:
    return clean([Document("a", "a.txt", blocks_of_text(text))])


def main() -> None:
    from trafilatura import extract

    pages = Path(sys.argv[1]) / "pages"
    files = sorted(pages.glob("*.html.gz"))
    markup = [gzip.decompress(file.read_bytes()).decode("utf-8", "replace") for file in files]
    theirs = seconds(extract, markup)
    print(f"trafilatura: {theirs / len(files) * 1000:.1f} ms a page")
    for view in ("main", "full"):
        texts = [file.with_name(file.name.replace(".html.gz", f".{view}.txt")).read_text("utf-8") for file in files]
        ours = seconds(clean_text, [text for text in texts if text.strip()])
        print(f"raw text, {view}: {ours / len(files) * 1000:.1f} ms a page, {ours / theirs:.2f} of trafilatura's time")
    story = "\n".join(f"Line {number} tells something of no weight at all, he said." for number in range(2_000))
    one, four = seconds(clean_text, [story]), seconds(clean_text, ["\n".join([story] * 4)])
    print(f"a text four times as long takes {four / one:.1f} times as long")


if __name__ == "__main__":
    main()
