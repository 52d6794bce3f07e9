"""Bytes as they lie on a disk, and what a reader gets to see of them."""

import io
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import Document, Failure
from reader.sources import Place, locate, read
from reader.sources.decoding import NotText, decode
from reader.sources.harmless import make_harmless, without_controls
from reader.sources.html import looks_like_html

Give = Callable[[bytes], Document | Failure]


@pytest.fixture
def give(tmp_path: Path) -> Give:
    """Writes bytes to a file and reads that."""

    def reading(data: bytes) -> Document | Failure:
        file = tmp_path / "article.txt"
        file.write_bytes(data)
        return read(Place("article.txt", file, "article"))

    return reading


def texts(outcome: Document | Failure) -> list[str]:
    assert isinstance(outcome, Document), outcome
    return [block.text for block in outcome.blocks]


TEXT = "Überschrift – „Zitat“\n\nЗеленський сказав: 한국\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_with_and_without_byte_order_mark_reads_alike(give: Give, encoding: str) -> None:
    outcome = give(TEXT.encode(encoding))
    assert texts(outcome) == ["Überschrift – „Zitat“", "Зеленський сказав: 한국"]
    assert isinstance(outcome, Document)
    assert outcome.notes == ()


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark_is_recognised_and_reported(give: Give, encoding: str) -> None:
    outcome = give("A plain line.\nAnother plain line.".encode(encoding))
    assert texts(outcome) == ["A plain line.", "Another plain line."]
    assert isinstance(outcome, Document)
    assert "byte order mark" in outcome.notes[0]


def test_windows_text_is_read_and_reported(give: Give) -> None:
    outcome = give("Café “au lait” — naïve".encode("cp1252"))
    assert texts(outcome) == ["Café “au lait” — naïve"]
    assert isinstance(outcome, Document)
    assert "Windows-1252" in outcome.notes[0]


def test_a_few_broken_bytes_do_not_spoil_a_utf8_text(give: Give) -> None:
    outcome = give("Ärger über Öl".encode() + b"\xe2")
    assert texts(outcome) == ["Ärger über Öl�"]


def test_a_page_may_declare_its_encoding(give: Give) -> None:
    outcome = give(
        '<html><head><meta charset="windows-1251"></head><body><p>Привіт, світе</p></body></html>'.encode("cp1251")
    )
    assert texts(outcome) == ["Привіт, світе"]


def test_lines_are_numbered_as_an_editor_numbers_them(give: Give) -> None:
    outcome = give("one\r\n\r\ntwo\rthree\nfour\u2028still four\x0cstill four\n".encode())
    assert isinstance(outcome, Document)
    assert [(block.number, block.text) for block in outcome.blocks] == [
        (1, "one"), (3, "two"), (4, "three"), (5, "four still four still four"),
    ]  # fmt: skip


def test_what_steers_a_terminal_is_taken_out_and_counted(give: Give) -> None:
    outcome = give(
        "\x1b[31mred\x1b[0m \x1b]0;title\x07nul\x00 c1\x9b2J \u202etxt.exe\u202c soft\u00adhyphen\x08".encode()
    )
    assert texts(outcome) == ["red nul c1 txt.exe softhyphen"]
    assert isinstance(outcome, Document)
    assert outcome.notes == (
        "4 terminal escape sequences taken out",
        "2 control characters taken out",
        "2 text direction overrides taken out",
        "1 invisible character taken out",
    )


@pytest.mark.parametrize("word", ["plain", "plaíń wörds"])
@pytest.mark.parametrize(
    "sequence",
    [b"\x9b31m", b"\x9b?25l", b"\x9d0;a title\x07", b"\x9d8;;http://x.example\x9c", b"\x901$r0m\x9c"],
)
def test_an_escape_sequence_of_one_byte_times_is_taken_out_whole(give: Give, word: str, sequence: bytes) -> None:
    outcome = give(word.encode() + sequence + b" text")
    assert texts(outcome) == [f"{word} text"]
    assert isinstance(outcome, Document)
    assert outcome.notes == ("1 terminal escape sequence taken out",)


@pytest.mark.parametrize(
    "line",
    [
        b"\x1b]0;The mill closed on Monday.",
        b"\x1b]8;;The mill closed on Monday.",
        "\x9eThe mill closed on Monday.\x9c".encode(),
        "\x9fThe mill closed\x98 on Monday.\x9c".encode(),
        "\x9bThe mill closed on Monday.".encode(),
        "\x9dThe mill closed on Monday.\x9c".encode(),
        "\x90The mill closed on Monday.\x9c".encode(),
    ],
)
def test_what_no_sequence_ends_or_begins_takes_no_text_with_it(give: Give, line: bytes) -> None:
    assert texts(give(line + b"\nIt had 90 workers.")) == ["The mill closed on Monday.", "It had 90 workers."]


@pytest.mark.parametrize(
    "text",
    [
        "„Wir gehen“, sagte die Müllerin. „Sofort“, rief er – für 3 € am Tag.",
        "“We are leaving,” she said. ‘At once’ … for €3.",
        "Le café a été fermé, « hélas » à Besançon.",
        "Люди пішли о п'ятій: «Ми зачинені».",
    ],
)
@pytest.mark.parametrize("encoding", ["latin-1", "cp1252"])
def test_text_that_was_read_in_a_wrong_encoding_is_mended_and_said_to_be(give: Give, text: str, encoding: str) -> None:
    misread = "".join(
        bytes([byte]).decode(encoding, "ignore") or chr(byte) for byte in text.encode()
    )  # browsers give bytes that Windows-1252 does not know their own number
    outcome = give(misread.encode())
    assert texts(outcome) == [text]
    assert isinstance(outcome, Document)
    assert outcome.notes == ("UTF-8 that had been read as Windows-1252: its letters and quotation marks are mended",)


def test_a_closing_mark_that_a_reader_replaced_is_mended_too(give: Give) -> None:
    assert texts(give("â€œWe are leaving,â€\ufffd she said.".encode())) == ["“We are leaving,” she said."]


@pytest.mark.parametrize(
    "text",
    [
        "The page wrote Ã¼ where a ü should be, and Ã¤ for ä.",  # an article on such damage
        "She typed Ã¼ and left.",
        "Ångström’s “Ä” is no “Â”, said Łukasz.",
    ],
)
def test_text_that_may_mean_what_it_says_is_left_as_it_is(give: Give, text: str) -> None:
    outcome = give(text.encode())
    assert texts(outcome) == [text]
    assert isinstance(outcome, Document)
    assert outcome.notes == ()


def test_half_mended_text_loses_no_word(give: Give) -> None:
    """Text with both right and misread letters cannot be mended as a whole: only control characters go."""
    outcome = give("â\x80\x9eWir gehenâ\x80\x9c, sagte die Müllerin.".encode())
    assert texts(outcome) == ["âWir gehenâ, sagte die Müllerin."]


def test_quotation_marks_of_windows_are_no_escape_sequences(give: Give) -> None:
    assert texts(give("Sie rief ›Hallo‹ und ›3 mal 4‹, ja.".encode("cp1252"))) == [
        "Sie rief ›Hallo‹ und ›3 mal 4‹, ja."
    ]


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"", "is empty"),
        (b" \n\t\r\n", "holds no text"),
        (b"%PDF-1.7 ...", "a PDF document"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        (bytes(range(256)) * 20, "binary data"),
    ],
)
def test_what_is_no_text_is_refused_with_a_reason(give: Give, data: bytes, what: str) -> None:
    outcome = give(data)
    assert isinstance(outcome, Failure)
    assert what in outcome.what
    assert outcome.remedy


def test_a_huge_file_is_refused(give: Give) -> None:
    outcome = give(b"word " * 2_100_000)
    assert isinstance(outcome, Failure)
    assert "larger than 10,000,000 bytes" in outcome.what


def test_a_file_without_permission_is_a_failure_not_a_crash(tmp_path: Path) -> None:
    outcome = read(Place("gone.txt", tmp_path / "gone.txt", "gone"))
    assert isinstance(outcome, Failure)
    assert "no such file" in outcome.what


def test_standard_input_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"One line.\n")))
    assert texts(read(Place("-", None, "stdin"))) == ["One line."]


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="needs an endless device")
def test_an_endless_device_is_refused() -> None:
    assert isinstance(read(Place("/dev/zero", Path(os.devnull).with_name("zero"), "zero")), Failure)


def test_a_pipe_that_nobody_writes_into_is_given_up_with_a_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.sources.reading.PATIENCE", 0.05)
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    outcome = read(Place("pipe.txt", pipe, "pipe"))
    assert isinstance(outcome, Failure)
    assert outcome.what == "is a named pipe or a device, and nothing has come from it for 0.05 seconds"
    assert outcome.remedy == "give - and pipe the article in"
    assert locate([str(tmp_path)]).places == (), "a folder does not offer it"


def test_what_a_pipe_gives_is_read_to_its_end(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=lambda: pipe.write_bytes(b"One line.\n" * 20_000), daemon=True)
    writer.start()
    assert texts(read(Place("pipe", pipe, "pipe"))) == ["One line."] * 20_000


@given(st.binary(max_size=400))
def test_any_bytes_are_decoded_or_refused(data: bytes) -> None:
    try:
        text, _ = decode(data)
    except NotText:
        return
    harmless, _ = make_harmless(text)
    assert not any(
        (ord(character) < 32 and character not in "\n\r") or 127 <= ord(character) < 160 for character in harmless
    )


@given(st.text(max_size=300))
def test_making_text_harmless_twice_changes_nothing_more(text: str) -> None:
    once, _ = make_harmless(text)
    assert make_harmless(once) == (once, ())


def test_the_line_break_of_mainframes_ends_a_paragraph(give: Give) -> None:
    told = ["The ferry sank at noon.", "All nine of its crew were saved.", "The owner has not spoken."]
    assert texts(give("\x85".join(told).encode())) == told


def test_a_path_with_the_line_break_of_mainframes_is_shown_on_one_line() -> None:
    assert without_controls("one\x85two.txt") == "one two.txt"


@pytest.mark.parametrize(("encoding", "name"), [("cp1251", "Windows-1251"), ("koi8-r", "KOI8-U")])
def test_a_cyrillic_text_in_an_old_encoding_is_read_and_reported(give: Give, encoding: str, name: str) -> None:
    told = "Три человека пострадали во вторник при пожаре на складе в порту Халвик — сообщает Halvik Post."
    outcome = give(told.replace("—", "-").encode(encoding))
    assert texts(outcome) == [told.replace("—", "-")]
    assert isinstance(outcome, Document)
    assert name in outcome.notes[0]


@pytest.mark.parametrize(
    "beginning",
    [
        '<rss version="2.0">',
        '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">',
        '<?xml version="1.0"?>\n<?xml-stylesheet href="feed.css"?>\n<!-- our feed -->\n<rdf:RDF xmlns="x">',
    ],
    ids=["RSS", "Atom", "RDF"],
)
def test_a_feed_is_named_as_one(give: Give, beginning: str) -> None:
    outcome = give(f"{beginning}<title>Harbour Post</title><item>The bridge is shut.</item>".encode())
    assert str(outcome) == "article.txt: is a feed, not an article; save the pages that it names and give those"


def test_an_article_about_feeds_is_read(give: Give) -> None:
    assert texts(give(b"The <rss> element opens a feed, the editor explains.")) == [
        "The <rss> element opens a feed, the editor explains."
    ]


def test_a_text_of_comments_alone_is_looked_through_once() -> None:
    comments = "<!-- an empty box -->" * 200
    assert not looks_like_html(comments + "Text.")  # was matched in every way that the comments can be joined
    assert looks_like_html(f"{comments[:2100]}<html>")
