from __future__ import annotations

import os
import subprocess
import sys
import time
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library import correcting
from reader.library.corrections import from_tables, load_beside
from reader.library.places import corrections_file
from reader.model import Failure
from reader.pipeline import load
from reader.said import Correction, LineCorrection, PairCorrection, StoryCorrection
from reader.sources import locate

KILLS = int(os.environ.get("READER_KILLS", "15"))
"""Set READER_KILLS=200 for the long run."""

REMOVED = LineCorrection("Read more", keep=False, outlet="The Example")
KEPT = LineCorrection("Read more", keep=True, outlet="The Example")
PAIR = PairCorrection("A said so.", "So said A.", same=False)

HAND_WRITTEN = """# my notes
[articles."one.txt"]
outlet = "The Example"   # on the masthead

[archive]
box = 12
"""
OTHERS = ["archive means nothing in the file"]
"""What is said of the person's own table, which stays."""


@pytest.fixture
def article(tmp_path: Path) -> Path:
    article = tmp_path / "story" / "one.txt"
    article.parent.mkdir()
    article.write_text("Read more")
    return article


def test_a_correction_is_remembered_beside_the_article_and_undone(article: Path) -> None:
    file = article.parent / "reader.toml"
    assert correcting.add(article, REMOVED) == file
    assert correcting.add(article, PAIR) == file
    corrections, _ = load_beside(locate([str(article)]).places)
    assert (corrections.lines, corrections.pairs) == ((REMOVED,), (PAIR,))
    assert correcting.undo(article, REMOVED) is None
    assert correcting.undo(article, PAIR) is None
    corrections, _ = load_beside(locate([str(article)]).places)
    assert (corrections.lines, corrections.pairs) == ((), ())


def test_the_latest_word_on_a_line_replaces_the_earlier(article: Path) -> None:
    correcting.add(article, REMOVED)
    correcting.add(article, KEPT)
    correcting.add(article, PAIR)
    correcting.add(article, PairCorrection(PAIR.second, PAIR.first, same=True))
    tables = tomllib.loads((article.parent / "reader.toml").read_text())
    assert [entry["keep"] for entry in tables["lines"]] == [True]
    assert [entry["same"] for entry in tables["pairs"]] == [True]


def test_many_corrections_are_kept_at_once_and_taken_back_at_once(article: Path) -> None:
    many = tuple(LineCorrection(f"line {number}", keep=True, outlet="The Example") for number in range(40))
    correcting.add(article, PAIR)
    before = (article.parent / "reader.toml").read_bytes()
    assert correcting.add(article, *many) == article.parent / "reader.toml"
    corrections, _ = load_beside(locate([str(article)]).places)
    assert corrections.lines == many
    assert correcting.undo(article, *many) is None
    assert (article.parent / "reader.toml").read_bytes() == before


def test_what_was_said_of_a_line_before_can_be_said_again(article: Path) -> None:
    assert correcting.standing(article, REMOVED) is None
    correcting.add(article, KEPT)
    assert correcting.standing(article, REMOVED) == KEPT
    correcting.add(article, PAIR)
    assert correcting.standing(article, PairCorrection(PAIR.second, PAIR.first, same=True)) == PAIR


def test_whatever_else_stands_in_the_file_stays_comments_included(article: Path) -> None:
    file = article.parent / "reader.toml"
    file.write_text(HAND_WRITTEN)
    correcting.add(article, REMOVED)
    correcting.add(article, KEPT)
    assert file.read_text().startswith(HAND_WRITTEN)
    correcting.undo(article, KEPT)
    assert file.read_text() == HAND_WRITTEN
    assert list(article.parent.glob("*.bak")) == []


def test_a_file_written_on_windows_keeps_its_line_endings(article: Path) -> None:
    file = article.parent / "reader.toml"
    written = HAND_WRITTEN.replace("\n", "\r\n").encode()
    file.write_bytes(written)
    correcting.add(article, REMOVED)
    assert file.read_bytes().startswith(written)
    assert file.read_bytes().count(b"\n") == file.read_bytes().count(b"\r\n")
    correcting.undo(article, REMOVED)
    assert file.read_bytes() == written


def test_an_entry_in_a_persons_own_order_goes_alone_and_the_comments_round_it_stay(article: Path) -> None:
    file = article.parent / "reader.toml"
    entry = "[[lines]]\noutlet = 'The Example'\nkeep = false  # it is on every page\ntext = 'Read more'\n"
    above, below = (
        '# mine\n[[lines]]\ntext = "B"\nkeep = true\noutlet = "X"\n',
        "\n# a box of my own\n[archive]\nbox = 1_2\n",
    )
    file.write_text(f"{above}\n{entry}{below}")
    correcting.undo(article, REMOVED)
    assert file.read_text() == f"{above}{below}"
    assert list(article.parent.glob("*.bak")) == []


NASTY = [
    'a "quoted" \\ line',
    " '\\'' \"\"\" ''' ",
    "tab\tnull\x00bell\x07escape\x1b[31m",
    "one\r\ntwo\rthree\nfour",
    "[[lines]]\ntext = 1\n# no comment",
    "<b>**bold**</b> 😀 \u202e \U0010ffff é e\u0301",
    "",
    " spaces around ",
]


@pytest.mark.parametrize("text", NASTY)
def test_any_line_is_written_read_and_undone_as_it_is(article: Path, text: str) -> None:
    file = article.parent / "reader.toml"
    file.write_text(HAND_WRITTEN)
    for correction in (LineCorrection(text, keep=False, article="one.txt"), PairCorrection(text, "other", same=True)):
        assert correcting.add(article, correction) == file
        corrections, faults = load_beside(locate([str(article)]).places)
        assert [fault.what for fault in faults] == OTHERS
        assert correction in (*corrections.lines, *corrections.pairs)
        assert correcting.undo(article, correction) is None
    assert file.read_text() == HAND_WRITTEN


def test_a_correction_of_a_line_holds_wherever_the_outlet_prints_it_and_nowhere_else(tmp_path: Path) -> None:
    house = "The old harbour is a place for everyone, and it is open on every day of the whole year."
    story = "The mill in Oldtown burned down on Monday.\n\nTwo workers were hurt when its roof fell in, police said."
    for name in ("one.txt", "two.txt", "three.txt"):
        (tmp_path / name).write_text(f"{story}\n\n{house}\n\nNobody knows yet why {name} burned down, police said.\n")
    stated = "".join(f'[articles."{name}.txt"]\noutlet = "The Example"\n' for name in ("one", "two"))
    (tmp_path / "reader.toml").write_text(stated)
    bodies = [article.body for article in load([str(tmp_path)]).articles]
    assert all(house in body for body in bodies)
    marked = LineCorrection(house, keep=False, outlet="The Example")
    correcting.add(tmp_path / "one.txt", marked)
    after = {article.id: article.body for article in load([str(tmp_path)]).articles}
    assert {name for name, body in after.items() if house in body} == {"three"}
    correcting.undo(tmp_path / "one.txt", marked)
    assert [article.body for article in load([str(tmp_path)]).articles] == bodies


def test_an_entry_written_by_hand_in_another_form_is_undone_with_the_former_text_kept(article: Path) -> None:
    file = article.parent / "reader.toml"
    hand_written = HAND_WRITTEN.replace(
        "# my notes", '# my notes\nlines = [{text="Read more", keep=false, outlet="The Example"}]'
    )
    file.write_text(hand_written)
    assert correcting.undo(article, REMOVED) is None
    assert tomllib.loads(file.read_text()) == tomllib.loads(HAND_WRITTEN)
    assert (article.parent / "reader.toml.bak").read_text() == hand_written


def test_where_the_former_text_cannot_be_kept_nothing_is_undone(article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = article.parent / "reader.toml"
    hand_written = '# mine\nlines = [{text="Read more", keep=false, outlet="The Example"}, 7]\n'
    file.write_text(hand_written)
    refuse_to_write_into(article.parent, monkeypatch)
    outcome = correcting.undo(article, REMOVED)
    assert isinstance(outcome, Failure)
    assert "reader.toml.bak: cannot be written (permission denied)" in str(outcome)
    assert file.read_text() == hand_written


def test_a_damaged_file_is_reported_and_left_as_it_is(article: Path) -> None:
    file = article.parent / "reader.toml"
    file.write_text("[[lines]\n")
    for outcome in (correcting.add(article, REMOVED), correcting.undo(article, REMOVED)):
        assert isinstance(outcome, Failure)
        assert "is not valid TOML" in outcome.what
    assert file.read_text() == "[[lines]\n"


def test_a_folder_that_cannot_be_written_has_its_corrections_in_the_users_own(
    article: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse_to_write_into(article.parent, monkeypatch)
    own = corrections_file(article.parent)
    assert correcting.add(article, REMOVED) == own
    assert load_beside(locate([str(article)]).places)[0].lines == (REMOVED,)
    assert correcting.undo(article, REMOVED) is None
    assert load_beside(locate([str(article)]).places)[0].lines == ()


def refuse_to_write_into(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make `folder` read-only even for root, who is asked for no permission."""
    from reader.library import files

    written = files._written_beside

    def refusing(target: Path, text: str) -> Path:
        if target.parent == folder:
            raise PermissionError(13, "Permission denied")
        return written(target, text)

    monkeypatch.setattr(files, "_written_beside", refusing)


def test_where_nothing_can_be_written_the_reason_is_given(
    article: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse_to_write_into(article.parent, monkeypatch)
    home.write_text("a file in the place of the folder")
    outcome = correcting.add(article, REMOVED)
    assert isinstance(outcome, Failure)
    assert "its folder cannot be made" in outcome.what


def test_corrections_of_the_bundled_seeds_never_change_the_package() -> None:
    seed = locate(()).places[0].file
    assert seed is not None
    before = (seed.parent / "reader.toml").read_bytes()
    assert correcting.add(seed, REMOVED) == corrections_file(seed.parent)
    assert (seed.parent / "reader.toml").read_bytes() == before


def test_two_readers_at_once_lose_none_of_each_others_corrections(article: Path) -> None:
    code = (
        "import sys\nfrom pathlib import Path\nfrom reader.library import correcting\n"
        "from reader.said import LineCorrection\n"
        "for n in range(15): correcting.add(Path(sys.argv[1]), LineCorrection(f'{sys.argv[2]} {n}', True, 'X'))"
    )
    environment = {**os.environ, "XDG_STATE_HOME": str(article.parent.parent / "home")}
    runs = [subprocess.Popen([sys.executable, "-c", code, str(article), name], env=environment) for name in ("a", "b")]
    assert [run.wait() for run in runs] == [0, 0]
    lines = load_beside(locate([str(article)]).places)[0].lines
    assert {line.text for line in lines} == {f"{name} {n}" for name in "ab" for n in range(15)}


def test_no_correction_that_was_acknowledged_is_lost_to_a_kill_at_any_moment(article: Path) -> None:
    code = (
        "import sys\nfrom pathlib import Path\nfrom reader.library import correcting\n"
        "from reader.said import LineCorrection\n"
        "for n in range(10**6):\n"
        "    correcting.add(Path(sys.argv[1]), LineCorrection(f'{sys.argv[2]} {n}', True, 'X'))\n"
        "    print(f'{sys.argv[2]} {n}', flush=True)"
    )
    environment = {**os.environ, "XDG_STATE_HOME": str(article.parent.parent / "home")}
    acknowledged: set[str] = set()
    for round in range(KILLS):
        command = [sys.executable, "-c", code, str(article), str(round)]
        writer = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
        assert writer.stdout
        acknowledged.add(writer.stdout.readline().strip())
        time.sleep(round % 7 * 0.001)
        writer.kill()
        acknowledged.update(line.strip() for line in writer.stdout if line.endswith("\n"))
        writer.stdout.close()
        writer.wait()
        corrections, faults = load_beside(locate([str(article)]).places)
        assert faults == ()
        assert acknowledged <= {line.text for line in corrections.lines}


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
corrections = st.one_of(
    st.builds(LineCorrection, text=texts, keep=st.booleans(), outlet=texts.filter(bool)),
    st.builds(PairCorrection, first=texts, second=texts, same=st.booleans()),
    st.builds(StoryCorrection, articles=st.lists(texts, min_size=2, max_size=3).map(tuple)),
)


@given(st.lists(corrections, max_size=4), corrections)
def test_any_text_survives_being_added_and_only_it_goes_when_undone(
    earlier: list[Correction], latest: Correction
) -> None:
    text = HAND_WRITTEN
    for correction in earlier:
        text = correcting.with_entry(text, correction).text
    without = correcting.without_entry(text, latest).text
    added = correcting.with_entry(text, latest)
    assert added.in_place
    assert HAND_WRITTEN in added.text
    read, faults = from_tables(tomllib.loads(added.text))
    assert [fault.what for fault in faults] == OTHERS
    assert latest in (*read.lines, *read.pairs, *read.stories)
    assert tomllib.loads(correcting.without_entry(added.text, latest).text) == tomllib.loads(without)
