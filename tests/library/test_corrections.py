from __future__ import annotations

from pathlib import Path

import pytest

from reader.library.corrections import load, load_beside
from reader.library.places import corrections_file
from reader.model import Found
from reader.said import Corrections, LineCorrection, PairCorrection
from reader.sources import locate

WHOLE = """
[articles."one.txt"]
outlet = "The Example"
published = "2025-03-17"
stated_by = "the archive"

[[lines]]
text = "Read more"
keep = false
outlet = "The Example"

[[lines]]
text = "One line"
keep = true
article = "one.txt"

[[pairs]]
first = "A said so."
second = "So said A."
same = true
"""


def folder_with(tmp_path: Path, name: str, text: str, *articles: str) -> Path:
    folder = tmp_path / name
    folder.mkdir()
    (folder / "reader.toml").write_text(text, encoding="utf-8")
    for article in articles:
        (folder / article).write_text("Some text.", encoding="utf-8")
    return folder


def test_what_the_file_beside_the_articles_says_is_read(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, "story", WHOLE, "one.txt")
    corrections, faults = load_beside(locate([str(folder)]).places)
    assert faults == ()
    cue = "stated in reader.toml by the archive"
    assert corrections == Corrections(
        lines=(
            LineCorrection("Read more", keep=False, outlet="The Example"),
            LineCorrection("One line", keep=True, article="one.txt"),
        ),
        pairs=(PairCorrection("A said so.", "So said A.", same=True),),
        stated={"one.txt": {"outlet": Found("The Example", None, cue), "published": Found("2025-03-17", None, cue)}},
    )


def test_a_folder_without_the_file_has_no_corrections(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("Some text.")
    assert load_beside(locate([str(tmp_path)]).places) == (Corrections(), ())
    assert load_beside(locate(["-"]).places) == (Corrections(), ())


def test_the_seeds_have_the_outlets_their_text_does_not_state_and_002_has_none() -> None:
    places = locate(()).places
    corrections, faults = load_beside(places)
    assert faults == ()
    outlets = {place.id: corrections.stated.get(Path(place.path).name, {}).get("outlet") for place in places}
    assert {name: found.value for name, found in outlets.items() if found} == {
        "000": "Kyiv Independent",
        "001": "Euromaidan Press",
        "003": "Kyiv Independent",
        "004": "RBC-Ukraine",
    }
    assert all(found.cue.startswith("stated in reader.toml by the editors") for found in outlets.values() if found)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("outlet = ", "is not valid TOML"),
        ("lines = 3", "lines must be a list of tables, [[lines]]"),
        (
            '[[lines]]\ntext = "x"',
            "an entry of [[lines]] needs text, keep = true or false, and either outlet or article",
        ),
        ('[[pairs]]\nfirst = "x"', "an entry of [[pairs]] needs first, second, and same = true or false"),
        ("articles = 3", "articles must be a table, one for each file name"),
        ('[articles]\n"one.txt" = 3', '[articles."one.txt"] must be a table'),
        ('[articles."one.txt"]\noutlet = 3', 'outlet of [articles."one.txt"] must be text in quotation marks'),
        ('[articles."one.txt"]\nauthor = " "', 'author of [articles."one.txt"] must be text in quotation marks'),
        ('[articles."one.txt"]\nstated_by = 3', 'stated_by of [articles."one.txt"] must be text in quotation marks'),
        ('[articles."one.txt"]\npublished = 07:30:00', 'published of [articles."one.txt"] must be text in quotation'),
        ('[articles."one.txt"]\npublished = 2026-02-31', "is not valid TOML"),
        ('[articles."one.txt"]\npublished = "99 Foo 2026"', 'one.txt"] is no date: "99 Foo 2026"'),
        ('[articles."one.txt"]\npublished = "31 February 2026"', 'is no date: "31 February 2026"'),
        ('[articles."one.txt"]\nupdated = "2026-13-01"', 'updated of [articles."one.txt"] is no date: "2026-13-01"'),
        ('[articles."one.txt"]\npublished = "tomorrow"', 'is no date: "tomorrow"'),
        ('[articles."one.txt"]\npublished = "4 March"', 'is no date: "4 March"'),
        ('[articles."one.txt"]\npublished = "2026-03-04T25:10"', 'is no date: "2026-03-04T25:10"'),
        ('[[lines]]\ntext = "x"\nkeep = true\noutlet = 3', "needs text, keep = true or false, and either outlet or"),
        ('[[lines]]\ntext = "x"\nkeep = true\noutlet = "A"\narticle = "one.txt"', "and either outlet or article"),
        ('[[lines]]\ntext = "x"\nkeep = true\noutlet = ""', "and either outlet or article"),
        ('[[lines]]\ntext = "x"\nkeep = "false"\noutlet = "A"', "needs text, keep = true or false"),
    ],
)
def test_a_mistake_is_named_and_nothing_is_invented(tmp_path: Path, text: str, complaint: str) -> None:
    folder = folder_with(tmp_path, "story", text, "one.txt")
    corrections, faults = load_beside(locate([str(folder)]).places)
    assert corrections == Corrections()
    (fault,) = faults
    assert fault.path == f"{folder}/reader.toml"
    assert complaint in fault.what
    assert (folder / "reader.toml").read_text() == text


@pytest.mark.parametrize(
    "day",
    [
        "2026-03-04",
        "4 March 2026",
        "March 4th, 2026, 6:15 PM",
        "4. März 2026",
        "4 de marzo de 2026",
        "04.03.2026 18:05",
        "2026.03.04",
        "03/17/2026",
        "2026年3月4日",
        "Wed, 4 Mar 2026 18:05:00 +0100",
        "March 2026",
        "2026",
        "4 березня 2026",
    ],
)
def test_a_date_is_taken_as_the_user_writes_it(tmp_path: Path, day: str) -> None:
    folder = folder_with(tmp_path, "story", f'[articles."one.txt"]\npublished = "{day}"', "one.txt")
    corrections, faults = load_beside(locate([str(folder)]).places)
    assert (corrections.stated["one.txt"]["published"].value, faults) == (day, ())


def test_a_date_without_quotation_marks_is_one_as_well(tmp_path: Path) -> None:
    text = '[articles."one.txt"]\npublished = 2026-03-04\nupdated = 2026-03-05T18:05:00+01:00'
    corrections, faults = load_beside(locate([str(folder_with(tmp_path, "story", text, "one.txt"))]).places)
    stated = {name: found.value for name, found in corrections.stated["one.txt"].items()}
    assert (stated, faults) == ({"published": "2026-03-04", "updated": "2026-03-05T18:05:00+01:00"}, ())


def test_what_to_do_about_a_date_that_is_none_is_said(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, "story", '[articles."one.txt"]\npublished = "99 Foo 2026"', "one.txt")
    _, faults = load_beside(locate([str(folder)]).places)
    assert [str(fault) for fault in faults] == [
        f'{folder}/reader.toml: published of [articles."one.txt"] is no date: "99 Foo 2026"; '
        "give a day with its year, such as 2026-03-04 or 4 March 2026; this value is not used"
    ]


def test_a_mistake_in_one_entry_leaves_the_others_standing(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, "story", WHOLE + '\n[[lines]]\ntext = "no verdict"\n', "one.txt")
    corrections, faults = load_beside(locate([str(folder)]).places)
    assert len(corrections.lines) == 2
    assert len(faults) == 1


@pytest.mark.parametrize(
    ("text", "what", "remedy"),
    [
        ('[[line]]\ntext = "x"', "line means nothing in the file", "did you mean lines?"),
        ("zebra = 1", "zebra means nothing in the file", "known are articles, lines, pairs, stories"),
        (
            '[articles."one.txt"]\noutlt = "The Example"',
            'outlt means nothing in [articles."one.txt"]',
            "did you mean outlet?",
        ),
        (
            '[[lines]]\ntext = "x"\nkeep = true\narticle = "one.txt"\nwhy = "so"',
            "why means nothing in [[lines]]",
            "known are text, keep, outlet, article",
        ),
        (
            '[[pairs]]\nfirst = "x"\nsecond = "y"\nsame = true\nsmae = false',
            "smae means nothing in [[pairs]]",
            "did you mean same?",
        ),
        (
            '[articles."ome.txt"]\noutlet = "The Example"',
            '[articles."ome.txt"] names no file of this folder',
            "did you mean one.txt?",
        ),
        (
            '[articles."elsewhere"]\noutlet = "The Example"',
            '[articles."elsewhere"] names no file of this folder',
            "give the name of a file as it stands in the folder",
        ),
    ],
)
def test_a_name_that_means_nothing_is_named_with_the_nearest_that_does(
    tmp_path: Path, text: str, what: str, remedy: str
) -> None:
    folder = folder_with(tmp_path, "story", text, "one.txt", "o")
    _, faults = load_beside(locate([str(folder)]).places)
    assert [(fault.path, fault.what, fault.remedy) for fault in faults] == [(f"{folder}/reader.toml", what, remedy)]


def test_an_article_of_the_folder_that_is_not_opened_this_time_is_not_missed(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, "story", '[articles."two.txt"]\noutlet = "The Example"', "one.txt", "two.txt")
    assert load_beside(locate([str(folder / "one.txt")]).places)[1] == ()


def test_bytes_that_are_no_text_are_reported(tmp_path: Path) -> None:
    (tmp_path / "reader.toml").write_bytes(b"\xff\xfe\x00")
    corrections, faults = load(tmp_path / "reader.toml", "reader.toml")
    assert corrections == Corrections()
    assert faults[0].what == "is not UTF-8 text"


def test_an_outlet_stated_in_one_folder_is_never_given_to_an_article_of_another(tmp_path: Path) -> None:
    first = folder_with(tmp_path, "first", WHOLE, "one.txt")
    second = folder_with(tmp_path, "second", "", "one.txt", "two.txt")
    corrections, faults = load_beside(locate([str(first), str(second)]).places)
    assert corrections.stated == {}
    assert [line.text for line in corrections.lines] == ["Read more"]
    assert "several folders have an article of that name" in faults[0].what
    corrections, faults = load_beside(locate([str(second)]).places)
    assert corrections == Corrections()


def test_what_stands_in_the_users_own_folder_is_the_later_word(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, "story", WHOLE, "one.txt")
    own = corrections_file(folder)
    own.parent.mkdir(parents=True)
    own.write_text('[[lines]]\ntext = "Read more"\nkeep = true\noutlet = "The Example"\n')
    corrections, _ = load_beside(locate([str(folder)]).places)
    assert corrections.lines[0] == LineCorrection("Read more", keep=True, outlet="The Example")
    assert len(corrections.lines) == 2


def test_articles_that_tell_one_story_are_read_and_names_of_no_file_reported(tmp_path: Path) -> None:
    said = '[[stories]]\narticles = ["one.txt", "two.txt", "thre.txt"]\n'
    folder = folder_with(tmp_path, "story", said, "one.txt", "two.txt", "three.txt")
    corrections, faults = load_beside(locate([str(folder)]).places)
    assert [story.articles for story in corrections.stories] == [("one.txt", "two.txt")]
    assert [str(fault) for fault in faults] == [
        f'{folder}/reader.toml: [[stories]] names "thre.txt", which is no file of this folder; did you mean three.txt?'
    ]


@pytest.mark.parametrize("articles", ['"one.txt"', '["one.txt"]', '["one.txt", 2]'])
def test_a_story_of_fewer_than_two_file_names_is_reported(tmp_path: Path, articles: str) -> None:
    folder = folder_with(tmp_path, "story", f"[[stories]]\narticles = {articles}\n", "one.txt")
    corrections, faults = load_beside(locate([str(folder)]).places)
    assert not corrections.stories
    assert [fault.what for fault in faults] == [
        "an entry of [[stories]] needs articles, a list of two file names or more"
    ]
