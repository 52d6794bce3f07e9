"""What a reader states of an article: written beside it, joined with what another has stated, and taken back."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.library import correcting, stating
from reader.library.corrections import load_beside
from reader.library.places import corrections_file
from reader.model import Found
from reader.sources import locate

NAME = "one.txt"
ARCHIVED = """# my notes
[articles."one.txt"]
outlet = "The Example"   # on the masthead
published = 2026-03-04
stated_by = "the archive"

# of the other
[articles."two.txt"]
outlet = "The Other"
"""


@pytest.fixture
def article(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    article = tmp_path / "story" / NAME
    article.parent.mkdir()
    for name in (NAME, "two.txt"):
        article.with_name(name).write_text("A ferry ran aground.")
    return article


def state(article: Path, **values: str) -> None:
    former = stating.stated(article, NAME)
    assert correcting.add(article, stating.statement(former, NAME, values)) == article.parent / "reader.toml"


def shown(article: Path) -> dict[str, Found]:
    corrections, faults = load_beside(locate([str(article.parent)]).places)
    assert not faults
    return dict(corrections.stated.get(NAME, {}))


def test_what_is_stated_is_read_again_with_who_stated_it(article: Path) -> None:
    state(article, outlet="The Example", published="4 March 2026")
    cue = "stated in reader.toml by the reader"
    assert shown(article) == {
        "outlet": Found("The Example", None, cue),
        "published": Found("4 March 2026", None, cue),
    }


def test_an_empty_value_takes_its_entry_back_and_the_last_one_the_table(article: Path) -> None:
    file = article.parent / "reader.toml"
    file.write_text("# mine\n")
    state(article, outlet="The Example", author="Ann Holm")
    state(article, author="")
    assert list(shown(article)) == ["outlet"]
    state(article, outlet="")
    assert file.read_text() == "# mine\n"


def test_a_field_that_another_stated_stays_and_both_are_named(article: Path) -> None:
    file = article.parent / "reader.toml"
    file.write_text(ARCHIVED)
    state(article, author="Ann Holm")
    assert file.read_text() == ARCHIVED.replace(
        'published = 2026-03-04\nstated_by = "the archive"\n',
        'published = 2026-03-04\nstated_by = "the archive and the reader"\nauthor = "Ann Holm"\n',
    )
    state(article, headline="A ferry")
    assert shown(article)["headline"].cue == "stated in reader.toml by the archive and the reader"


def test_the_reader_alone_is_named_where_nothing_of_another_is_left(article: Path) -> None:
    (article.parent / "reader.toml").write_text('[articles."one.txt"]\noutlet = "Exmaple"\nstated_by = "the archive"\n')
    state(article, outlet="The Example")
    assert shown(article) == {"outlet": Found("The Example", None, "stated in reader.toml by the reader")}


def test_what_was_stated_before_can_be_stated_again(article: Path) -> None:
    file = article.parent / "reader.toml"
    file.write_text(ARCHIVED)
    said = stating.statement(stating.stated(article, NAME), NAME, {"outlet": "The Herald"})
    former = correcting.standing(article, said)
    correcting.add(article, said)
    assert shown(article)["outlet"].value == "The Herald"
    assert former is not None
    correcting.add(article, former)
    assert file.read_text() == ARCHIVED.replace("   # on the masthead", "")


def test_what_was_kept_while_the_folder_could_not_be_written_gives_way_to_a_later_word(article: Path) -> None:
    own = corrections_file(article.parent)
    own.parent.mkdir(parents=True)
    own.write_text('[articles."one.txt"]\noutlet = "Exmaple"\nauthor = "Ann Holm"\nstated_by = "the reader"\n')
    state(article, outlet="The Example")
    assert {field: found.value for field, found in shown(article).items()} == {
        "outlet": "The Example",
        "author": "Ann Holm",
    }
    assert not own.exists()


def test_lines_ended_as_on_windows_stay_so(article: Path) -> None:
    file = article.parent / "reader.toml"
    file.write_bytes(ARCHIVED.replace("\n", "\r\n").encode())
    state(article, author="Ann Holm")
    assert file.read_bytes().count(b"\n") == file.read_bytes().count(b"\r\n") == ARCHIVED.count("\n") + 1


def test_a_table_in_another_form_is_written_anew_and_the_former_text_kept(article: Path) -> None:
    file = article.parent / "reader.toml"
    former = 'articles = {"one.txt" = {outlet = "The Example"}}  # short\n'
    file.write_text(former)
    state(article, author="Ann Holm")
    assert {field: found.value for field, found in shown(article).items()} == {
        "outlet": "The Example",
        "author": "Ann Holm",
    }
    assert file.with_name("reader.toml.bak").read_text() == former


def test_what_is_no_date_is_refused_with_what_to_write() -> None:
    said = stating.faults(NAME, {"published": "last Tuesday", "outlet": "The Example", "author": ""})
    assert list(said) == ["published"]
    assert 'is no date: "last Tuesday"; give a day with its year, such as 2026-03-04' in said["published"]


def test_what_the_bundled_articles_come_with_stays_and_the_readers_own_is_kept_apart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    places = locate(()).places
    file = places[0].file
    assert file is not None
    before, name = (file.parent / "reader.toml").read_bytes(), file.name
    assert stating.stated(file, name) == {}
    said = stating.statement({}, name, {"author": "Ann Holm"})
    written = correcting.add(file, said)
    stated = load_beside(places)[0].stated[name]
    assert stated["author"].cue == "stated in reader.toml by the reader" and "editors" in stated["outlet"].cue
    assert isinstance(written, Path) and written.is_relative_to(tmp_path)
    assert correcting.undo(file, said) is None
    assert "author" not in load_beside(places)[0].stated[name]
    assert (file.parent / "reader.toml").read_bytes() == before
