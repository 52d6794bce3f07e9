"""The measurement on the public benchmark, run as its user runs it on a tiny made-up checkout of it."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parent / "bench" / "quality.py"
STORY = (
    "The council of the port voted on Tuesday to rebuild the northern pier, which a storm destroyed in 2021.",
    "Work is to begin in the spring and will cost four million, the harbour master said after the meeting.",
    "Opponents of the plan want a bridge for the coal railway in its place and will go to court.",
)
PAGE = """<!doctype html><html><head><title>Pier to be rebuilt</title></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Pier to be rebuilt</h1>{}</article>
<footer>© Harbour Post</footer></body></html>"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Two pages with their true text, and what two other programs made of them; one lacks a page."""
    page = PAGE.format("".join(f"<p>{text}</p>" for text in STORY))
    truth = {"one": {"articleBody": "\n\n".join(STORY), "url": "https://example.com"}, "two": {"articleBody": STORY[0]}}
    for folder in ("html", "output"):
        (tmp_path / folder).mkdir()
    for name in truth:
        (tmp_path / "html" / f"{name}.html.gz").write_bytes(gzip.compress(page.encode()))
    half = " ".join("\n\n".join(STORY).split()[:30])
    outputs = {"half": {"one": {"articleBody": half}, "two": {}}, "lacking": {"one": {"articleBody": half}}}
    for name, entries in {**outputs, "perfect": truth}.items():
        (tmp_path / "output" / f"{name}.json").write_text(json.dumps(entries))
    (tmp_path / "ground-truth.json").write_text(json.dumps(truth))
    return tmp_path


def measured(checkout: Path, *options: str) -> list[str]:
    command = [sys.executable, str(SCRIPT), str(checkout), "--rounds", "50", *options]
    return subprocess.run(command, capture_output=True, text=True, check=True, encoding="utf-8").stdout.splitlines()


def test_programs_are_measured_as_the_benchmark_measures_them(checkout: Path) -> None:
    """By hand: the story has 57 words, 54 runs of four; its first paragraph 19, 16 runs."""
    ours, half, perfect = measured(checkout)
    precision = (1 + 16 / 54) / 2
    assert ours.split()[:2] == ["reader", f"precision={precision:.3f}"]
    assert "recall=1.000 ± 0.000" in ours
    assert f"f1={2 * precision / (precision + 1):.3f}" in ours
    assert "accuracy=0.500" in ours
    recall = (27 / 54 + 0) / 2
    assert half.startswith("half") and "precision=1.000" in half and f"recall={recall:.3f}" in half
    assert "accuracy=0.000 ± 0.000" in half
    assert perfect.split("  ")[-1] == "accuracy=1.000 ± 0.000"


def test_our_text_is_saved_for_the_benchmarks_own_script_and_the_worst_page_is_named(checkout: Path) -> None:
    lines = measured(checkout, "--save", "--worst", "1")
    assert lines[-1].startswith("two  in both 0.30  only found 0.70")
    saved = json.loads((checkout / "output" / "reader.json").read_text("utf-8"))
    assert saved["one"] == {"articleBody": "\n\n".join(STORY)}
    assert measured(checkout) == lines[:3]
