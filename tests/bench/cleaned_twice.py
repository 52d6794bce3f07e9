"""What changes when a cleaned article is cleaned again: nothing should.

    python tests/bench/cleaned_twice.py [--worst] PATH...    texts and pages (.html.gz, too), and all in folders of them

Each text is cleaned, and what came of it is cleaned again as its reader may give it back:

- `titled`: the headline, and the text below it
- `body`: the text alone
- `signed`: the headline, "By …", the date, the text
- `printed`: as `reader clean` prints it

Counts the texts of which a line is lost or gained, and those of which a field that stands there is lost, or another
value is read than before; --worst tells each. A text without its headline may have its first line for one.
"""

from __future__ import annotations

import gzip
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from pathlib import Path
from tempfile import TemporaryDirectory

from reader.cleaning import clean
from reader.export.as_text import cleaned
from reader.model import Article, Document
from reader.sources import Place, read

FIELDS = ("headline", "outlet", "author", "published", "updated", "credit")
GIVEN = {"titled": ("headline",), "body": (), "signed": ("headline", "author", "published"), "printed": FIELDS}
"""Which fields each way of giving an article back states."""
SUFFIXES = (".txt", ".html", ".html.gz")


def files(paths: list[str]) -> Iterator[Path]:
    """The texts and pages at the paths, in their order."""
    for path in map(Path, paths):
        found = sorted(path.rglob("*")) if path.is_dir() else [path]
        yield from (file for file in found if file.is_file() and file.name.endswith(SUFFIXES))


def article_of(data: bytes, suffix: str) -> Article | None:
    """The article in a file of these bytes; None where there is none."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / f"a{suffix}"
        file.write_bytes(data)
        document = read(Place("a", file, file.name))
    return clean([document])[0] if isinstance(document, Document) else None


def given_back(article: Article) -> Mapping[str, str]:
    """The ways in which an article may be given back, by their names."""
    ways = {"body": article.body, "printed": cleaned([article])}
    if article.headline:
        ways["titled"] = f"{article.headline.value}\n\n{article.body}"
        signed = [f"By {article.author.value}"] if article.author else []
        dated = [article.published.value] if article.published else []
        if signed or dated:
            ways["signed"] = "\n\n".join([article.headline.value, *signed, *dated, article.body])
    return ways


def changes(once: Article, again: Article, way: str) -> tuple[list[str], list[str]]:
    """The lines and the fields in which an article differs from itself given back, each told in a line."""
    before, after = ([" ".join(line.text.split()) for line in each.lines if line.keep] for each in (once, again))
    if again.headline and again.headline.line == 1 and not (once.headline and "headline" in GIVEN[way]):
        after = [again.headline.value, *after]
    reasons = {" ".join(line.text.split()): f" ({line.kind}: {line.reason})" for line in again.lines if not line.keep}
    lines = []
    for edit, low, high, start, end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if edit != "equal":
            lines += [f"lost {text[:150]}{reasons.get(text, '')}" for text in before[low:high]]
            lines += [f"gained {text[:150]}" for text in after[start:end]]
    fields = []
    for name in FIELDS:
        old, new = (found.value if found else None for found in (getattr(once, name), getattr(again, name)))
        given = name in GIVEN[way]
        first = name == "headline" and again.headline and again.headline.line == 1 and (old is None or not given)
        if new != old and (given or new) and not first:
            fields.append(f"{name}: {old} -> {new}")
    return lines, fields


def main() -> None:
    worst = "--worst" in sys.argv
    counts: Counter[str] = Counter()
    for file in files([argument for argument in sys.argv[1:] if argument != "--worst"]):
        packed = file.name.endswith(".gz")
        data = gzip.decompress(file.read_bytes()) if packed else file.read_bytes()
        once = article_of(data, ".html" if ".html" in file.name else ".txt")
        if once is None or not once.has_text:
            continue
        for way, text in given_back(once).items():
            again = article_of(text.encode(), ".txt")
            lines, fields = changes(once, again, way) if again else (["lost everything"], [])
            counts[way] += 1
            counts[f"{way} lines"] += bool(lines)
            counts[f"{way} fields"] += bool(fields)
            if worst and (lines or fields):
                print(f"{way} {file}", *lines, *fields, sep="\n    ")
    for way in GIVEN:
        print(
            f"{way:8} {counts[way]:5} texts; lines change in {counts[f'{way} lines']}, fields in "
            f"{counts[f'{way} fields']}"
        )


if __name__ == "__main__":
    main()
