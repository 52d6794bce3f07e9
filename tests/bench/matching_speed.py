"""How long a comparison takes, as ratios: against rapidfuzz over the same sentences, and as stories grow.

    python tests/bench/matching_speed.py

Bars: 5 × 30 sentences within 100 ms cold, 8 × 300 within 2 s, 8 × 100 to 8 × 300 at most 9.5 × the time,
500 copies of one text within 5 s and at most 15 × the time of 100, one article of 20,000 sentences at most 5.5 × the
time of one of 5,000. "Cold" is the first comparison of a process, with the imports that it still needs; "loading" is
the import of its modules before it, which takes twice the time where nobody keeps byte code
(PYTHONDONTWRITEBYTECODE). rapidfuzz's `cdist` is measured where numpy is there, which it needs and `reader` does not.
Times are of the processor, since the machine may be shared. Garbage is looked for as rarely as in the program.
"""

from __future__ import annotations

import gc
import random
import subprocess
import sys
import time
from importlib import import_module
from importlib.util import find_spec
from itertools import chain

COLD = "cold"


def made_up_story(articles: int, sentences: int, seed: int = 7) -> list[list[str]]:
    """Sentences of 8 to 26 words; one in three takes up most words of a sentence of the article before it."""
    chance = random.Random(seed)
    syllables = [a + b for a in "bdfgklmnprstv" for b in ("a", "e", "i", "o", "u", "an", "er", "in", "or", "un")]
    words = ["".join(chance.choices(syllables, k=chance.randint(2, 4))) for _ in range(articles * sentences)]
    weights = [1 / (rank + 10) for rank in range(len(words))]
    common = ["the", "of", "to", "and", "a", "in", "that", "was", "for", "on", "with", "as", "by", "at"]
    story: list[list[str]] = []
    for number in range(articles):
        told = []
        for _ in range(sentences):
            if number and chance.random() < 1 / 3:
                base = [w for w in chance.choice(story[number - 1]).rstrip(".").split() if chance.random() < 0.7]
            else:
                base = chance.choices(words, weights, k=chance.randint(6, 18))
            mixed = list(
                chain.from_iterable((w, chance.choice(common)) if chance.random() < 0.5 else (w,) for w in base)
            )
            told.append(" ".join(mixed or ["nothing"]).capitalize() + ".")
        story.append(told)
    return story


def seconds_to_compare(story: list[list[str]]) -> float:
    """The time of `compare` on articles of one line per sentence."""
    from reader.comparing import compare
    from reader.garbage import RARELY
    from reader.model import Article, Found, Line

    language = Found("en", None, "made up")
    articles = [
        Article(
            str(n),
            f"{n}.txt",
            tuple(Line(i, text, True, "body", "") for i, text in enumerate(told, 1)),
            language=language,
        )
        for n, told in enumerate(story)
    ]
    gc.set_threshold(*RARELY)
    start = time.process_time()
    compare(articles)
    return time.process_time() - start


def seconds_to_load() -> float:
    """The time that the modules of `compare` take to import in a process that has none of them yet."""
    start = time.process_time()
    import_module("reader.comparing.copies")
    return time.process_time() - start


def seconds_of_yardstick(story: list[list[str]]) -> float:
    """The time of rapidfuzz's token_set_ratio over all pairs of sentences of different articles, by its `cdist`."""
    from rapidfuzz.fuzz import token_set_ratio
    from rapidfuzz.process import cdist

    start = time.process_time()
    for i, first in enumerate(story):
        for second in story[i + 1 :]:
            cdist(first, second, scorer=token_set_ratio)
    return time.process_time() - start


def copies_of_one(articles: int, sentences: int = 30) -> list[list[str]]:
    """Copies of one article; each has added a word to one of its sentences."""
    (told,) = made_up_story(1, sentences)
    return [
        [f"{text[:-1]} number{n}." if place == n % sentences else text for place, text in enumerate(told)]
        for n in range(articles)
    ]


def long_article(parts: int) -> list[str]:
    """Of 5,000 sentences for each part."""
    return [text for part in range(parts) for text in made_up_story(1, 5000, part)[0]]


def main() -> None:
    """Print the figures; the cold ones, the least of five, come from fresh processes."""
    runs = [
        subprocess.run([sys.executable, __file__, COLD], capture_output=True, text=True, check=True).stdout.split()
        for _ in "12345"
    ]
    loading, cold = (min(map(float, times)) for times in zip(*runs, strict=True))
    print(f"loading:       {loading * 1000:6.0f} ms")
    print(f"5 x 30 cold:   {cold * 1000:6.0f} ms")
    times = {}
    for articles, sentences in ((5, 30), (8, 100), (8, 300)):
        story = made_up_story(articles, sentences)
        times[sentences] = seconds_to_compare(story)
        share = f"{times[sentences] / seconds_of_yardstick(story):6.2f} x rapidfuzz cdist" if find_spec("numpy") else ""
        print(f"{articles} x {sentences:3}:       {times[sentences] * 1000:6.0f} ms {share}")
    print(f"8 x 100 to 8 x 300: {times[300] / times[100]:.1f} x")
    few, many = (seconds_to_compare(copies_of_one(articles)) for articles in (100, 500))
    print(f"100 copies of one text: {few:.1f} s, 500: {many:.1f} s (bar 5 s), {many / few:.1f} x (bar 15 x)")
    short, long = (seconds_to_compare([long_article(parts), *made_up_story(1, 40)]) for parts in (1, 4))
    print(f"an article of 5,000 sentences: {short:.1f} s, of 20,000: {long:.1f} s, {long / short:.1f} x (bar 5.5 x)")


if __name__ == "__main__":
    if sys.argv[1:] == [COLD]:
        print(seconds_to_load(), seconds_to_compare(made_up_story(5, 30)))
    else:
        main()
