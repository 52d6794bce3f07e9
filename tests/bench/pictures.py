"""Pictures of every view of the real app, for looking at and for the README.

    python tests/bench/pictures.py FOLDER [VIEW ...] [--on PATH ...]   needs Chromium
    python tests/bench/pictures.py --readme                the four pictures of the README, under .github/

FOLDER gets a contact sheet for each view and look (dark, light, without colour, ansi colours, ASCII signs), with every
size of the terminal on it. The app runs without a terminal, on the bundled seeds or the PATHs, saves what it shows as
SVG, and Chromium draws that as PNG.
"""

from __future__ import annotations

import asyncio
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.ui.app import ReaderApp
from reader.ui.signs import ASCII
from reader.ui.themes import DARK, LIGHT

VIEWS = {
    "read": "J",
    "compare": "2",
    "story": "3 j",
    "facts": "4",
    "sources": "4 G",
    "explain": "j j enter",
    "unsure": "] u enter",
    "removed": "b j",
    "unique": "2 u",
    "columns": "c",
    "stories": "S",
    "correct": "m",
    "export": "e",
    "sentence": "f",
    "palette": "colon e p o r t",
    "help": "question_mark",
    "search": "slash S e o u l enter",
}
README = {"read": "J j j j j j", "compare": "h j j 2 ] u", "story": "3", "facts": "4 j"}
"""An article with its unique sentences; three columns, where unique sentences stand among words that differ; each fact
once; what is to be checked."""
KEYS = {"]": "right_square_bracket"}
SIZES = (((60, 20), (80, 24)), ((120, 36),), ((200, 50),))
"""Columns and lines of the terminals, those in brackets side by side."""


@dataclass(frozen=True)
class Look:
    """How the app is dressed."""

    theme: str = DARK.name
    colour: bool = True
    ascii: bool = False


LOOKS = {
    "dark": Look(),
    "light": Look(LIGHT.name),
    "no-color": Look(colour=False),
    "ansi": Look("ansi-dark"),
    "ascii": Look(ascii=True),
}


async def draw(keys: str, size: tuple[int, int], look: Look = LOOKS["dark"], paths: Sequence[str] = ()) -> str:
    """What the app shows after some keys, as SVG."""
    if look.colour:
        os.environ.pop("NO_COLOR", None)
    else:
        os.environ["NO_COLOR"] = "1"
    app = ReaderApp(paths)
    app.theme = look.theme
    app.session.signs = ASCII if look.ascii else app.session.signs
    async with app.run_test(size=size) as pilot:
        while app.session.working:
            await pilot.pause(0.02)
        await pilot.pause(0.1)
        await pilot.press(*(KEYS.get(key, key) for key in keys.split()))
        await pilot.pause(0.4)
        return app.export_screenshot()


def length(svg: str) -> tuple[int, int]:
    """Width and height of an SVG in pixels."""
    found = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', svg)
    if found is None:
        sys.exit("The picture has no size.")
    return int(float(found[1])) + 1, int(float(found[2])) + 1


def save(rows: Sequence[Sequence[str]], target: Path, scale: float = 1) -> None:
    """Let Chromium draw rows of SVGs as one PNG, in their own size or smaller."""
    lengths = [[length(svg) for svg in row] for row in rows]
    width = max(sum(wide for wide, _ in row) for row in lengths)
    height = sum(max(high for _, high in row) for row in lengths)
    with tempfile.TemporaryDirectory() as folder:
        page = ""
        for number, row in enumerate(rows):
            images = ""
            for place, svg in enumerate(row):
                Path(folder, f"{number}-{place}.svg").write_text(svg, encoding="utf-8")
                images += f'<img src="{number}-{place}.svg" width="{lengths[number][place][0]}">'
            page += f'<div style="display:flex;align-items:start">{images}</div>'
        source = Path(folder, "page.html")
        source.write_text(f'<body style="margin:0">{page}', encoding="utf-8")
        options = ["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--user-data-dir={folder}"]
        options.append(f"--force-device-scale-factor={scale}")
        shot = [f"--window-size={width},{height}", f"--screenshot={target}", source.as_uri()]
        subprocess.run(["chromium", *options, *shot], check=True, capture_output=True)


def readme() -> None:
    """Make the four pictures of the README."""
    folder = Path(__file__).parents[2] / ".github"
    for name, keys in README.items():
        save([[asyncio.run(draw(keys, (120, 36)))]], folder / f"{name}.png", scale=0.7)


def main(folder: Path, wanted: Sequence[str], paths: Sequence[str]) -> None:
    """Make the contact sheets, or those of some views or looks."""
    folder.mkdir(parents=True, exist_ok=True)
    for view, keys in VIEWS.items():
        for name, look in LOOKS.items():
            target = folder / f"{view}-{name}.png"
            if not wanted or {view, target.stem} & set(wanted):
                rows = [[asyncio.run(draw(keys, size, look, paths)) for size in row] for row in SIZES]
                save(rows, target, scale=0.6)
                print(target)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    if sys.argv[1] == "--readme":
        readme()
        sys.exit()
    given = sys.argv[2:]
    split = given.index("--on") if "--on" in given else len(given)
    main(Path(sys.argv[1]), given[:split], given[split + 1 :])
