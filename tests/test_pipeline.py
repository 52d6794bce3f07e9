"""The way through the house as the app and the command line walk it."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.pipeline import Cancelled, Grouping, Progress, load, tell_stories


def test_without_a_path_the_bundled_seeds_are_loaded() -> None:
    loaded = load([])
    assert [article.id for article in loaded.articles] == ["000", "001", "002", "003", "004"]
    assert loaded.failures == ()


def test_the_seeds_are_one_story() -> None:
    loaded = load([])
    (story,) = tell_stories(loaded.articles, loaded.corrections)
    assert story.headline == "Seoul, Kyiv discuss transfer of North Korean POWs to South Korea"
    assert len(story.comparison.articles) == 5


def test_what_cannot_be_read_is_reported_and_the_rest_is_still_read(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("Bridge closed\n\nThe bridge was closed on Friday, the city said.\n", "utf-8")
    (tmp_path / "bad.txt").write_bytes(bytes(range(256)) * 8)
    loaded = load([str(tmp_path), str(tmp_path / "missing.txt")])
    assert [Path(article.path).name for article in loaded.articles] == ["good.txt"]
    assert sorted(Path(failure.path).name for failure in loaded.failures) == ["bad.txt", "missing.txt"]
    assert all(failure.what and failure.remedy for failure in loaded.failures)


def test_progress_is_told_and_the_work_can_be_stopped() -> None:
    seen: list[Progress] = []

    def stop_at_the_third(progress: Progress) -> None:
        seen.append(progress)
        if len(seen) == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        load([], report=stop_at_the_third)
    assert [(p.stage, p.done, p.total) for p in seen] == [("reading", 0, 5), ("reading", 1, 5), ("reading", 2, 5)]


def test_no_article_at_all_tells_no_story() -> None:
    loaded = load(["/nowhere/at/all.txt"])
    assert tell_stories(loaded.articles, loaded.corrections) == ()
    assert len(loaded.failures) == 1


def test_of_many_articles_the_first_are_shown_before_the_rest_is_read(tmp_path: Path) -> None:
    for number in range(30):
        (tmp_path / f"{number:02}.txt").write_text(
            f"Rain in village {number}\n\nIt rained for {number} hours on Monday.\n"
        )
    seen: list[tuple[int, int]] = []
    steps: list[Progress] = []
    loaded = load([str(tmp_path)], report=steps.append, preview=lambda some: seen.append((len(some), len(steps))))
    assert seen == [(8, 8)] and len(loaded.articles) == 30
    few = tmp_path / "few"
    few.mkdir()
    (few / "one.txt").write_text("It rained on Monday, the mayor said.\n")
    load([str(few)], preview=lambda some: seen.append((0, 0)))
    assert len(seen) == 1


FERRY = (
    "A ferry with 212 passengers ran aground off Lindholm harbour early on Tuesday. Rescue boats took every passenger "
    "from the ferry to the harbour, the coastguard said. The captain was questioned by the harbour police."
)
STRIKE = (
    "Bakers across Orvala walked out on Monday after talks on wages broke down. The bakers' union asked for six per "
    "cent, the mill owners offered two. Bread queues formed in Orvala before dawn, and schools gave out crispbread."
)


@pytest.mark.parametrize("said", ["--one-story", "reader.toml"])
def test_what_the_user_calls_one_story_is_one_and_held_against_each_other(tmp_path: Path, said: str) -> None:
    (tmp_path / "ferry.txt").write_text(FERRY)
    (tmp_path / "strike.txt").write_text(STRIKE)
    apart = load([str(tmp_path)])
    assert len(tell_stories(apart.articles, apart.corrections)) == 2
    if said == "reader.toml":
        (tmp_path / said).write_text('[[stories]]\narticles = ["ferry.txt", "strike.txt"]\n')
    loaded = load([str(tmp_path)])
    grouping: Grouping = "one story" if said == "--one-story" else "automatic"
    (story,) = tell_stories(loaded.articles, loaded.corrections, grouping=grouping)
    assert not story.comparison.apart
    assert {finding.coverage for finding in story.comparison.findings.values()} == {"unique"}


def test_a_file_without_text_is_not_counted_among_those_that_could_tell_a_fact(tmp_path: Path) -> None:
    from reader.export.markdown import render
    from reader.ui.session import Outlets
    from reader.ui.sheets.telling import silence, told_by

    (tmp_path / "dot.txt").write_text(".")
    (tmp_path / "one.txt").write_text(FERRY)
    (tmp_path / "two.txt").write_text(FERRY.replace("ran aground off", "went aground near"))
    loaded = load([str(tmp_path)])
    (story,) = tell_stories(loaded.articles, loaded.corrections)
    made = render([story])
    assert "Found in both articles" in made and "of 3 articles" not in made
    outlets = Outlets(story.comparison.articles, story.comparison)
    assert told_by(story.comparison.by_id["one:S1"], outlets).startswith("told by both: also two")
    assert silence(story.comparison.rows[0], "dot", outlets).endswith("tells nothing: no text of its file was kept")
