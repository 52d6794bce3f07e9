"""Change the code of a room in one place at a time, and see whether the room's tests notice: a sample, by a seed.

    pip install mutmut==3.8.1                    beside the test requirements; not needed by the tests
    python tests/bench/mutants.py ROOM [--sample 60] [--seed 1] [--processes 2] [--only MODULE] [--list]

The mutants are mutmut's (another operator, number, argument, string, a branch left out; inside functions that have no
decorator). mutmut itself runs all of them, which takes hours here; this draws a sample that anyone can draw again,
evenly over all mutants of the room, and runs tests/ROOM on a copy, so that the working copy is never touched. A mutant
is caught when a test fails or the tests do not end. Those that live are printed as changes, to be read: some change
nothing that anyone could see. Bar: 75 % caught.
"""

from __future__ import annotations

import argparse
import difflib
import importlib
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from queue import SimpleQueue
from typing import Any

ROOT = Path(__file__).parents[2]
PATIENCE = 300
"""Seconds until a mutant counts as one that does not end."""


@dataclass(frozen=True)
class Mutant:
    """One change of one module: its path in the repository, and the module as it was and as it is changed."""

    path: str
    before: str
    after: str

    @property
    def change(self) -> str:
        """The lines that differ."""
        lines = difflib.unified_diff(self.before.splitlines(), self.after.splitlines(), n=0, lineterm="")
        return "\n".join([self.path, *(f"    {line}" for line in list(lines)[2:])])


def mutants_of(path: Path) -> Iterator[Callable[[], Mutant]]:
    """Every mutant of a module, in the order of its text, to be written out when it is drawn."""
    mutation: Any = importlib.import_module("mutmut.mutation.file_mutation")
    parser: Any = importlib.import_module("libcst")
    code = path.read_text(encoding="utf-8")
    visitor = mutation.MutationVisitor(mutation.mutation_operators, mutation.IgnoredCode(set(), set(), set()))
    module = parser.MetadataWrapper(parser.parse_module(code)).visit(visitor)

    def written(each: Any) -> Mutant:
        changed = mutation.deep_replace(module, each.original_node, each.mutated_node)
        return Mutant(path.relative_to(ROOT).as_posix(), code, changed.code)

    for each in visitor.mutations:
        if each.contained_by_top_level_function is not None:
            yield partial(written, each)


def copied() -> Path:
    """A copy of all files that the repository knows, as they are now."""
    copy = Path(tempfile.mkdtemp(prefix="mutants-"))
    names = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for name in filter(None, names.split("\0")):
        if (ROOT / name).is_file():
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, copy / name)
    return copy


def notices(copy: Path, room: str, *, bytecode: bool = False) -> bool:
    """Whether the tests of the room fail in the copy, or do not end."""
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", f"tests/{room}"]
    environment = {**os.environ, "PYTHONPATH": str(copy), "HYPOTHESIS_STORAGE_DIRECTORY": str(copy / ".hypothesis")}
    if not bytecode:  # two mutants of one length within a second would be taken for one
        environment["PYTHONDONTWRITEBYTECODE"] = "1"
    try:
        run = subprocess.run(command, cwd=copy, env=environment, capture_output=True, timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        return True
    return run.returncode != 0


def survivors(sample: Sequence[Mutant], room: str, processes: int) -> list[Mutant]:
    """The mutants of the sample that no test notices."""
    copies: SimpleQueue[Path] = SimpleQueue()
    every = [copied() for _ in range(processes)]
    for copy in every:
        if notices(copy, room, bytecode=True):
            sys.exit(f"the tests of {room} fail as they are")
        copies.put(copy)

    def lives(mutant: Mutant) -> bool:
        copy = copies.get()
        (copy / mutant.path).write_text(mutant.after, encoding="utf-8")
        caught = notices(copy, room)
        (copy / mutant.path).write_text(mutant.before, encoding="utf-8")
        copies.put(copy)
        print("." if caught else "L", end="", flush=True)
        return not caught

    with ThreadPoolExecutor(processes) as pool:
        living = [mutant for mutant, alive in zip(sample, pool.map(lives, sample), strict=True) if alive]
    for copy in every:
        shutil.rmtree(copy)
    return living


def main() -> None:
    """Draw, run, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("room", choices=["cleaning", "comparing", "export"])
    parser.add_argument("--sample", type=int, default=60, help="how many mutants")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--only", default="", help="the modules whose path holds this")
    parser.add_argument("--list", action="store_true", help="print the sample, run nothing")
    options = parser.parse_args()
    modules = [path for path in sorted((ROOT / "reader" / options.room).rglob("*.py")) if options.only in str(path)]
    every = [mutant for path in modules for mutant in mutants_of(path)]
    drawn = random.Random(options.seed).sample(every, min(options.sample, len(every)))
    sample = [write() for write in drawn]
    if options.list:
        print("\n\n".join(mutant.change for mutant in sample))
        return
    living = survivors(sample, options.room, options.processes)
    print("", *(mutant.change for mutant in living), sep="\n\n")
    caught = len(sample) - len(living)
    share = f"{caught} of {len(sample)} mutants caught, {caught / len(sample):.0%}"
    print(f"\n{options.room}: {share} ({len(every):,} mutants in all)")


if __name__ == "__main__":
    main()
