"""Pictures of every view of the real app, for looking at and for the README.

    python tests/bench/pictures.py FOLDER [NAME ...]      names as printed, for some of them; needs Chromium
    python tests/bench/pictures.py --readme               the two pictures of the README, under .github/

The app runs on the bundled seeds without a terminal, saves what it shows as SVG, and Chromium draws that as PNG.
"""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from reader.ui.app import ReaderApp
from reader.ui.themes import DARK, LIGHT

VIEWS = {
    "read": "J",
    "compare": "2",
    "story": "3",
    "facts": "4",
    "explain": "j j enter",
    "removed": "b",
    "unique": "2 u",
    "columns": "c",
    "export": "e",
    "sentence": "f",
    "help": "question_mark",
    "search": "slash S e o u l enter",
}
README = {"read": "J j j j j j", "compare": "h j j 2 ] u"}
"""An article with its unique sentences; three columns, where unique sentences stand among words that differ."""
KEYS = {"]": "right_square_bracket"}
SIZES = ((60, 20), (80, 24), (120, 36), (200, 50))
THEMES = {"dark": DARK.name, "light": LIGHT.name}


async def draw(keys: str, size: tuple[int, int], theme: str) -> str:
    """What the app shows after some keys, as SVG."""
    app = ReaderApp()
    app.theme = theme
    async with app.run_test(size=size) as pilot:
        while app.session.working:
            await pilot.pause(0.02)
        await pilot.pause(0.1)
        await pilot.press(*(KEYS.get(key, key) for key in keys.split()))
        await pilot.pause(0.3)
        return app.export_screenshot()


def save(svg: str, target: Path, scale: float = 1) -> None:
    """Let Chromium draw an SVG as PNG, in its own size or smaller."""
    found = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', svg)
    if found is None:
        sys.exit("The picture has no size.")
    width, height = (int(float(length)) + 1 for length in found.groups())
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "picture.svg")
        source.write_text(svg, encoding="utf-8")
        options = ["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--user-data-dir={folder}"]
        options.append(f"--force-device-scale-factor={scale}")
        place = [f"--window-size={width},{height}", f"--screenshot={target}", source.as_uri()]
        subprocess.run(["chromium", *options, *place], check=True, capture_output=True)


def readme() -> None:
    """Make the two pictures of the README."""
    folder = Path(__file__).parents[2] / ".github"
    for name, keys in README.items():
        target = folder / f"{name}.png"
        save(asyncio.run(draw(keys, (120, 36), DARK.name)), target, scale=0.7)


def main(folder: Path, wanted: list[str]) -> None:
    """Make the pictures, or some of them."""
    folder.mkdir(parents=True, exist_ok=True)
    for view, keys in VIEWS.items():
        for size in SIZES:
            for shade, theme in THEMES.items():
                name = f"{view}-{size[0]}x{size[1]}-{shade}"
                if not wanted or name in wanted:
                    save(asyncio.run(draw(keys, size, theme)), folder / f"{name}.png")
                    print(folder / f"{name}.png")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    if sys.argv[1] == "--readme":
        readme()
        sys.exit()
    main(Path(sys.argv[1]), sys.argv[2:])
