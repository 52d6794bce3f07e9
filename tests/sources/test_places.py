"""What the paths on the command line mean."""

from pathlib import Path

import pytest

from reader.sources import locate


def test_no_path_means_the_bundled_seeds() -> None:
    located = locate([])
    assert [place.id for place in located.places] == ["000", "001", "002", "003", "004"]
    assert located.places[0].path == "seeds/000_d7c862a451431d84.txt"
    assert all(place.file is not None and place.file.is_file() for place in located.places)


def test_a_folder_gives_its_articles_by_name_without_hidden_files_and_settings(tmp_path: Path) -> None:
    for name in ("b.txt", "a.html", ".hidden.txt", "reader.toml", "picture.jpg", "comparison.md", "plain"):
        (tmp_path / name).write_text("text")
    (tmp_path / "inner").mkdir()
    located = locate([str(tmp_path)])
    assert [place.path for place in located.places] == [f"{tmp_path}/{name}" for name in ("a.html", "b.txt", "plain")]


def test_paths_stay_as_the_user_gave_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "x.txt").write_text("text")
    monkeypatch.chdir(tmp_path)
    assert [place.path for place in locate(["./news/", "news/x.txt"]).places] == ["./news/x.txt"]


def test_what_cannot_be_found_is_named_with_a_remedy(tmp_path: Path) -> None:
    located = locate(["no/such/file.txt", str(tmp_path), "https://example.org/story"])
    assert located.places == ()
    assert [(failure.path, failure.what) for failure in located.failures] == [
        ("no/such/file.txt", "there is no such file or folder"),
        (str(tmp_path), "the folder holds no articles"),
        ("https://example.org/story", "web addresses are not read"),
    ]
    assert all(failure.remedy for failure in located.failures)


def test_a_file_named_twice_is_one_article(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("text")
    assert len(locate([str(tmp_path), str(tmp_path / "a.txt")]).places) == 1


@pytest.mark.parametrize(
    ("names", "ids"),
    [
        (["000_abc.txt", "001_def.txt"], ["000", "001"]),
        (["7_one.txt", "7_two.txt"], ["7_one", "7_two"]),
        (["042bb7b5.txt"], ["042bb7b5"]),
        (["Peace talks: day 2.txt"], ["Peace-talks-day-2"]),
        (["a very long name that goes on and on one.txt", "a very long name that goes on and on two.txt"],
         ["a-very-long-name-that-go", "a-very-long-name-that-go-2"]),
    ],
)  # fmt: skip
def test_ids_are_short_unique_and_without_spaces_or_colons(tmp_path: Path, names: list[str], ids: list[str]) -> None:
    for name in names:
        (tmp_path / name).write_text("text")
    assert [place.id for place in locate([str(tmp_path / name) for name in names]).places] == ids


def test_a_file_name_cannot_smuggle_escape_codes_onto_the_screen(tmp_path: Path) -> None:
    (tmp_path / "bad\x1b[31m:name.txt").write_text("text")
    (place,) = locate([str(tmp_path)]).places
    assert "\x1b" not in place.path + place.id
    assert ":" not in place.id


def test_a_dash_is_standard_input() -> None:
    (place,) = locate(["-"]).places
    assert (place.path, place.file, place.id) == ("-", None, "stdin")
