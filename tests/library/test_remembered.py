from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.library import remembered
from reader.model import Earlier, Failure
from reader.pipeline import load

OUTLET = "The Example"


def article(name: str) -> Earlier:
    return Earlier(name, frozenset({f"{name} removed"}), frozenset({f"{name} kept"}))


def folder(home: Path) -> Path:
    return home / "data" / "remembered"


def test_what_is_remembered_of_an_outlet_is_recalled_whatever_its_letter_case() -> None:
    assert remembered.recall(OUTLET) == ()
    assert remembered.add(OUTLET, [article("a"), article("b")]) is None
    assert remembered.recall("THE EXAMPLE") == (article("a"), article("b"))
    assert remembered.recall("Another") == ()


def test_an_article_opened_again_becomes_the_latest_and_is_there_once() -> None:
    for name in ("a", "b", "a"):
        remembered.add(OUTLET, [article(name)])
    assert remembered.recall(OUTLET) == (article("b"), article("a"))


def test_only_the_latest_articles_and_outlets_are_remembered(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    remembered.add(OUTLET, [article(str(number)) for number in range(80)])
    assert [each.article for each in remembered.recall(OUTLET)] == [str(number) for number in range(16, 80)]
    monkeypatch.setattr(remembered, "_OUTLETS", 3)
    for number in range(5):
        remembered.add(f"outlet {number}", [article("a")])
        os.utime(max(folder(home).iterdir(), key=lambda file: file.stat().st_mtime), (number, number))
    assert len(list(folder(home).glob("*.json"))) == 3


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"articles": [3]}', '{"articles": {}, "x": ', "[" * 5000])
def test_a_damaged_file_is_set_aside_and_said(home: Path, damage: str) -> None:
    remembered.add(OUTLET, [article("a")])
    (file,) = folder(home).glob("*.json")
    file.write_text(damage)
    assert remembered.recall(OUTLET) == ()
    fault = remembered.add(OUTLET, [article("b")])
    assert isinstance(fault, Failure)
    assert "is damaged" in str(fault)
    assert file.with_name(file.name + ".damaged").read_text() == damage
    assert remembered.recall(OUTLET) == (article("b"),)


def test_where_nothing_can_be_written_the_reason_is_given(home: Path) -> None:
    home.write_text("a file in the place of the folder")
    assert isinstance(remembered.add(OUTLET, [article("a")]), Failure)
    assert remembered.recall(OUTLET) == ()


def test_names_that_look_like_paths_stay_in_the_folder(home: Path) -> None:
    for outlet in ("../../etc/passwd", "/", "a\x00b", "x" * 5000, "\ud800"):
        remembered.add(outlet, [article("a")])
        assert remembered.recall(outlet) == (article("a"),)
    assert len(list(folder(home).iterdir())) == 5


def test_the_settings_and_the_environment_switch_it_off(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(remembered.SWITCH, raising=False)
    assert remembered.switched_on()
    (home / "config").mkdir(parents=True)
    (home / "config" / "settings.toml").write_text("remember_lines = false\n")
    assert not remembered.switched_on()
    (home / "config" / "settings.toml").write_text("remember_lines = true\n")
    assert remembered.switched_on()
    monkeypatch.setenv(remembered.SWITCH, "0")
    assert not remembered.switched_on()


def test_two_readers_at_once_lose_none_of_each_others_articles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    code = (
        "import sys\nfrom reader.library import remembered\nfrom reader.model import Earlier\n"
        "for n in range(7): remembered.add('X', [Earlier(f'{sys.argv[1]} {n}', frozenset(), frozenset())])\n"
        "print(*sorted(each.article for each in remembered.recall('X')), sep=',')"
    )
    places = {f"XDG_{name}_HOME": str(tmp_path / name) for name in ("DATA", "STATE")}
    runs = [
        subprocess.Popen([sys.executable, "-c", code, name], env={**os.environ, **places}, stdout=subprocess.PIPE)
        for name in ("a", "b")
    ]
    told = [run.communicate()[0].decode().strip().split(",") for run in runs]
    longest: list[str] = max(told, key=len)
    assert sorted(longest) == sorted(f"{name} {n}" for name in "ab" for n in range(7))


TEXTS = [
    "Engineers have found cracks in the upper dam above Selbu.\n\nForty families were told to leave their homes.",
    "The mill in Oldtown burned down after lightning struck it.\n\nTwo workers were hurt when its roof fell in.",
    "The council agreed to buy an electric ferry on Monday.\n\nThe yard in Gdansk will hand it over next summer.",
]
HOUSE = "All hands on deck: our daily talk about ships, storms and people is out every morning at 6."


@pytest.fixture
def stories(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Folders with an article each of one outlet, whose texts all end in the same line."""
    monkeypatch.setenv(remembered.SWITCH, "1")
    for number, text in enumerate(TEXTS):
        story = tmp_path / f"story {number}"
        story.mkdir()
        (story / "one.txt").write_text(f"{text}\n\n{HOUSE}\n")
        (story / "reader.toml").write_text('[articles."one.txt"]\noutlet = "The Example"\n')
    return [str(tmp_path / f"story {number}") for number in range(len(TEXTS))]


def test_only_the_app_remembers_and_what_it_remembers_holds_on_the_command_line_as_well(stories: list[str]) -> None:
    for path in stories:
        (article,) = load([path]).articles
        assert HOUSE in article.body  # the command line has remembered nothing
    for path in stories[:2]:
        (article,) = load([path], remember=True).articles
        assert HOUSE in article.body
    on_the_command_line = load([stories[2]]).articles
    assert load([stories[2]], remember=True).articles == on_the_command_line
    (article,) = on_the_command_line
    assert HOUSE not in article.body
    assert "seen in 2 articles of The Example opened earlier" in [line.reason for line in article.lines]


def test_what_was_opened_comes_out_the_same_after_it_has_been_remembered(stories: list[str]) -> None:
    apart = [Path(story, "one.txt").rename(Path(story, f"{number}.txt")) for number, story in enumerate(stories)]
    for number, story in enumerate(stories):
        Path(story, "reader.toml").write_text(f'[articles."{number}.txt"]\noutlet = "The Example"\n')
    together = [str(file) for file in apart]
    first = load(together, remember=True).articles
    assert load(together).articles == first
    assert load(together, remember=True).articles == first


def test_switched_off_the_articles_alone_decide(stories: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    before = load([stories[2]]).articles
    for path in stories[:2]:
        load([path], remember=True)
    monkeypatch.setenv(remembered.SWITCH, "0")
    assert load([stories[2]]).articles == load([stories[2]], remember=True).articles == before
