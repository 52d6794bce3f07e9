"""Every discrepancy claimed on folders of articles, one folder a story, to be read and judged right, trivial or wrong.

    python tests/bench/read_discrepancies.py FOLDER/*      # alarms with both sentences, counts by kind

Precision is a reader's verdict: no label file knows every true disagreement. Read them all after every change of a
rule, on stories that the rule was not written for.
"""

from __future__ import annotations

import sys
from collections import Counter

from reader.pipeline import load, tell_stories


def main(folders: list[str]) -> None:
    """Print the alarms of each folder, surest first."""
    kinds: Counter[str] = Counter()
    for folder in folders:
        loaded = load([folder])
        for story in tell_stories(loaded.articles, loaded.corrections, grouping="one story"):
            for one in story.comparison.discrepancies:
                kinds[one.kind] += 1
                print(f"\n{folder}: {one.kind} {one.sureness:.2f}: {one.why}")
                for name, text in zip(one.sentences, one.texts, strict=True):
                    print(f"  {name} [{text}] {story.comparison.by_id[name].text}")
    print(f"\n{sum(kinds.values())} alarms:", dict(sorted(kinds.items())))


if __name__ == "__main__":
    main(sys.argv[1:])
