"""The page as a browser understands it. Where no Chromium is installed the file itself is read by an HTML parser."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest

from reader.export.html import render
from reader.model import Story

MakeStory = Callable[..., Story]
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
HOSTILE = [
    ["<script>document.title = 'owned'</script> said.", "</style><style>* { display: none }", "<b onclick=x>Bold."],
    ["<img src=x onerror=document.title='owned'>", "</main></body></html> after the end", "&lt;i&gt; &amp; &copy;"],
]


class Shown(HTMLParser):
    """The elements of a page, its title, and the words that are not style."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[str] = []
        self.title = self.words = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)

    def handle_data(self, data: str) -> None:
        if self.elements and self.elements[-1] == "title":
            self.title += data
        elif self.elements and self.elements[-1] != "style":
            self.words += data


def chromium(folder: Path, *options: str) -> str:
    """What a headless Chromium prints for the page in `folder`."""
    assert CHROMIUM
    flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--user-data-dir={folder / 'me'}"]
    page = (folder / "page.html").as_uri()
    environment = {**os.environ, "HOME": str(folder)}
    run = subprocess.run([CHROMIUM, *flags, *options, page], capture_output=True, env=environment, timeout=120)
    return run.stdout.decode("utf-8")


def test_a_browser_finds_no_element_of_an_article_and_shows_all_its_words(
    make_story: MakeStory, tmp_path: Path
) -> None:
    source = render([make_story(HOSTILE, headline="A headline")], with_removed=True)
    (tmp_path / "page.html").write_text(source, encoding="utf-8")
    shown = Shown(chromium(tmp_path, "--dump-dom") if CHROMIUM else source)
    assert shown.title.strip() == "A headline"
    assert not set(shown.elements) & {"script", "img", "i", "iframe", "object", "link"}
    assert shown.elements.count("style") == 1
    words = "".join(shown.words.split())
    for text in (text for told in HOSTILE for text in told):
        assert "".join(text.split()) in words


def test_the_page_is_drawn_in_light_and_in_dark(make_story: MakeStory, tmp_path: Path) -> None:
    source = render([make_story(HOSTILE, headline="A headline")])
    (tmp_path / "page.html").write_text(source, encoding="utf-8")
    if not CHROMIUM:
        assert source.count("light-dark(") >= 6
        return
    pictures = []
    for name, scheme in (("dark", 0), ("light", 1)):
        picture = tmp_path / f"{name}.png"
        settings = [f"--blink-settings=preferredColorScheme={scheme}", "--window-size=500,400"]
        chromium(tmp_path, *settings, f"--screenshot={picture}")
        pictures.append(picture.read_bytes())
    assert all(picture.startswith(b"\x89PNG") and len(picture) > 3_000 for picture in pictures)
    assert pictures[0] != pictures[1]


@pytest.mark.parametrize("addressed", ["http:", "https:", "url(", "@import", "<script", "<link"])
def test_the_page_has_nothing_to_load_and_nothing_to_run(make_story: MakeStory, addressed: str) -> None:
    page = render([make_story([["One.", "Two.", "Three."], ["Four.", "Five.", "Six."]])])
    head = page.split("<body>", 1)[0]
    assert addressed not in head.replace("Content-Security-Policy", "")
