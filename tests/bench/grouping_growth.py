"""How the time to group a mixed folder grows with its articles.

    python tests/bench/grouping_growth.py

Bar: 3,000 articles take at most 5 times as long as 1,000.
"""

from __future__ import annotations

import random
import time

from reader.comparing import group
from reader.model import Article, Found, Line


def made_up_folder(articles: int, per_story: int = 3, seed: int = 11) -> list[Article]:
    """Articles of about 300 words; those of one story share some of its 60 own words."""
    chance = random.Random(seed)
    common = [f"everyday{i}" for i in range(4000)]
    weights = [1 / (rank + 5) for rank in range(len(common))]
    folder = []
    for number in range(articles):
        story = number // per_story
        own = random.Random(story).choices(common, weights, k=40) + [f"story{story}word{i}" for i in range(20)]
        text = " ".join(chance.choices(common, weights, k=200) + chance.choices(own, k=100))
        line = Line(1, text, True, "paragraph", "made up")
        folder.append(Article(str(number), f"{number}.txt", (line,), language=Found("en", None, "made up")))
    return folder


def seconds(articles: int) -> float:
    """The time to group a folder of that many articles."""
    folder = made_up_folder(articles)
    start = time.perf_counter()
    stories = group(folder, "several")
    took = time.perf_counter() - start
    print(f"{articles} articles: {len(stories)} stories in {took:.2f} s")
    return took


if __name__ == "__main__":
    few, many = seconds(1000), seconds(3000)
    print(f"growth from 1,000 to 3,000: {many / few:.1f} × (bar 5)")
