"""Inputs that try to break the reader or to act through it: each is read or refused in a line, and nothing acts."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from reader.cleaning import clean
from reader.cli import main
from reader.model import Document
from reader.sources import Place, read

PROSE = "The mill in Oldtown burned down on Monday night after lightning struck the roof, the fire brigade said."
OTHER = "Two workers were hurt when the old mill in Oldtown burned down on Monday night, police said on Tuesday."

WORDS = {
    "a heading": "# Heading",
    "a heading underlined": "Heading\n=======",
    "a list": "- item\n- item",
    "a numbered list": "1. one\n2) two",
    "a quotation": "> quoted",
    "an alert": "> [!WARNING]\n> act now",
    "a fence": "```\ncode\n```",
    "a tilde fence": "~~~\ncode\n~~~",
    "an indented block": "    code",
    "inline code": "`code` and ``more``",
    "emphasis": "*a* **b** _c_ __d__ ***e***",
    "strikethrough": "~~gone~~ ~gone~",
    "a link": "[text](http://x.example)",
    "a reference": "[text][ref]\n\n[ref]: http://x.example 'title'",
    "an image": "![alt](http://x.example/a.png)",
    "an autolink": "<http://x.example> <a@b.example>",
    "bare addresses": "http://x.example www.x.example x.com ftp://x.example a@b.example",
    "a script link": "[x](javascript:alert(1)) javascript:alert(1)",
    "a wiki link": "[[Note|shown]] ![[embed]]",
    "a highlight": "==marked==",
    "an Obsidian comment": "%%hidden%%",
    "a block id": "text ^block-1",
    "a formula": "$x^2$ $$y$$ \\(z\\) \\[w\\]",
    "a mention": "@octocat @org/team",
    "issue numbers": "#123 GH-123 owner/repo#123",
    "an emoji code": ":tada: :+1:",
    "a footnote": "[^1]\n\n[^1]: note",
    "a task": "[ ] todo\n[x] done",
    "a table": "| a | b |\n|---|---|\n| c | d |",
    "a rule": "---\n***\n___",
    "front matter": "---\ntitle: stolen\n---",
    "an entity": "&lt;b&gt; &#64;octocat &amp;amp; &nbsp;",
    "a script": "<script>alert(1)</script>",
    "an image tag": "<img src=x onerror=alert(1)>",
    "an SVG": "<svg onload=alert(1)>",
    "an HTML comment": "<!-- hidden --> --> <!--",
    "CDATA": "<![CDATA[ x ]]>",
    "closing tags": "</p></div></main></body></html></style></title>",
    "a template": "{{ 7*7 }} {% raw %} ${x} <%= x %>",
    "backslashes": "\\ \\\\ \\* \\| \\`",
    "pipes": "a|b||c \\| d",
    "quotation marks": "\"a\" 'b' “c” ‘d’ «e»",
    "a formula for a spreadsheet": '=HYPERLINK("http://x.example","click")\n+1\n-1\n@SUM(A1)',
    "a command for a spreadsheet": "=cmd|'/c calc'!A1",
    "full-width formulas": "＝1+1 ＋1 －1 ＠x",
    "a colour sequence": "\x1b[31mred\x1b[0m",
    "a title sequence": "\x1b]0;owned\x07",
    "a link sequence": "\x1b]8;;http://x.example\x07click\x1b]8;;\x07",
    "a clipboard sequence": "\x1b]52;c;b3duZWQ=\x07",
    "a device query": "\x1b[6n\x1b[c\x1bP+q544e\x1b\\",
    "an 8-bit sequence": "\x9b31mred",
    "bell and backspaces": "safe\x08\x08\x08\x08evil\x07",
    "carriage returns": "hidden\rshown",
    "null bytes": "a\x00b",
    "direction overrides": "\u202eevil\u202c \u2066x\u2069",
    "invisible characters": "a\u200bb\u2060c\ufeffd",
    "tags of rich": "[bold red]x[/] [link=http://x.example]y[/link]",
    "line separators": "a\u2028b\u2029c\x0bd\x0ce\x85f",
    "combining marks": "e" + "\u0301" * 500,
    "a word without end": "x" * 20_000,
    "a thousand lines": "a\n" * 1_000,
    "five thousand words": "word " * 5_000,
    "deep nesting": "> " * 2_000 + "x",
    "many brackets": "[" * 2_000 + "]" * 2_000,
    "many tags": "<b>" * 2_000,
    "other scripts": "北朝鮮の兵士 Киев сообщил كييف تقول 서울과 키이우",
    "a sentence of reader.toml": '[[lines]]\ntext = "x"\nkeep = false',
    "JSON": '{"schema": 1, "stories": []}',
    "a path": "../../etc/passwd file:///etc/passwd C:\\Windows",
}
FORBIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
PARSER = MarkdownIt("gfm-like").enable(["table", "strikethrough", "linkify"])
INACTIVE = {"text", "text_special", "em_open", "em_close", "strong_open", "strong_close", "softbreak"}


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "story").mkdir()
    return Path("story")


def articles(words: str) -> tuple[str, str]:
    """Two articles on one event with `words` as headline, in a paragraph, between paragraphs and at the end."""
    first = f"{words}\n\n{PROSE} {words}\n\n{words}\n\n{OTHER}\n\nAuthor: {words}\n"
    second = f"Oldtown loses its mill\n\n{OTHER}\n\n{PROSE}\n\nPolice said that {words} was found there.\n"
    return first, second


def exported(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """What the command line prints for the story: nothing that a terminal obeys; a file that it takes for no text is
    refused in one line."""
    status = main(["export", "story", *arguments])
    told = capsys.readouterr()
    assert (status, len(told.err.splitlines())) in {(0, 0), (1, 1)}
    assert told.err.startswith("reader: story/" if status else "")
    assert not FORBIDDEN.search(told.out + told.err.removesuffix("\n"))
    return told.out


@pytest.mark.parametrize("words", WORDS.values(), ids=WORDS)
def test_nothing_acts_in_any_export(story: Path, words: str, capsys: pytest.CaptureFixture[str]) -> None:
    first, second = articles(words)
    (story / "one.txt").write_bytes(first.encode())
    (story / "two.txt").write_bytes(second.encode())
    for flavor in ("gfm", "obsidian", "plain"):
        source = exported(capsys, "--with-removed", "--flavor", flavor)
        source = source.split("\n---\n", 1)[1] if flavor == "obsidian" else source
        tokens = PARSER.parse(source)
        assert not {token.type for token in tokens} & {"html_block", "fence", "code_block", "hr", "ordered_list_open"}
        assert {child.type for token in tokens for child in token.children or []} <= INACTIVE
    elements: set[str] = set()
    parser = HTMLParser()
    parser.handle_starttag = lambda tag, attrs: elements.update([tag, *(name for name, _ in attrs)])  # type: ignore[method-assign]
    parser.feed(exported(capsys, "--format", "html", "--with-removed"))
    assert not elements & {"script", "img", "svg", "a", "onerror", "onload", "href", "src"}
    assert json.loads(exported(capsys, "--format", "json"))["schema"] == 1
    for line in exported(capsys, "--format", "csv-rows").splitlines():
        assert not re.search(r'(^|,)"?[=+@＝＋－＠|%-]', line)


NAMES = ["[a](b).txt", "# one.txt", "<b>.txt", "`one`.txt", "a|b.txt", "\x1b[31mone.txt", "@octocat.txt", "=1+1.txt"]


@pytest.mark.parametrize("name", NAMES)
def test_nothing_acts_in_the_name_of_a_file(story: Path, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    (story / name).write_text(f"The mill burned\n\n{PROSE}\n\n{OTHER}\n")
    (story / "two.txt").write_text(f"The mill is gone\n\n{OTHER}\n\n{PROSE}\n")
    tokens = PARSER.parse(exported(capsys))
    assert {child.type for token in tokens for child in token.children or []} <= INACTIVE
    assert "<b>.txt" not in exported(capsys, "--format", "html")


@pytest.mark.parametrize(
    "toml",
    [
        'outlet = "\\u001b[31mred"',
        'outlet = "<script>alert(1)</script>"',
        'outlet = "**bold** [x](y) @octocat"',
        'outlet = "The\\nExample"',
        'author = "=1+1"\nstated_by = "# nobody\\n\\n- x"',
    ],
)
def test_nothing_acts_that_reader_toml_states(story: Path, toml: str, capsys: pytest.CaptureFixture[str]) -> None:
    (story / "one.txt").write_text(f"The mill burned\n\n{PROSE}\n\n{OTHER}\n")
    (story / "reader.toml").write_text(f'[articles."one.txt"]\n{toml}\n')
    tokens = PARSER.parse(exported(capsys))
    assert {child.type for token in tokens for child in token.children or []} <= INACTIVE
    assert "<script" not in exported(capsys, "--format", "html")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00" * 1000,
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8,
        b"PK\x03\x04" + bytes(200),
        b"\xff\xfe",
        b" \n\t\n",
    ],
    ids=["empty", "zeros", "a picture", "an archive", "only a mark", "only space"],
)
def test_what_is_no_text_is_refused_in_a_line_and_the_rest_is_read(
    story: Path, content: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    (story / "one.txt").write_bytes(content)
    (story / "two.txt").write_text(f"The mill is gone\n\n{OTHER}\n\n{PROSE}\n")
    assert main(["clean", "story"]) == 1
    told = capsys.readouterr()
    assert PROSE in told.out
    assert len(told.err.splitlines()) == 1
    assert told.err.startswith("reader: story/one.txt: ")


TEXTS: dict[str, Callable[[int], str]] = {
    "a line of 60,000 words": lambda n: "word " * n,
    "60,000 words of sentences on a line": lambda n: f"{PROSE} " * (n // 18),
    "20,000 paragraphs": lambda n: "".join(f"{PROSE} {i}\n" for i in range(n // 3)),
    "20,000 times one line": lambda n: f"{OTHER}\n" * (n // 3),
    "20,000 bylines": lambda n: "By Anna Holm\n" * (n // 3),
    "20,000 rights": lambda n: "".join(f"© 2025 Harbour Post{i} Media\n" for i in range(n // 3)),
    "20,000 page titles": lambda n: "".join(f"Council buys ferry {i} | Fjord Gazette\n" for i in range(n // 3)),
    "20,000 bullets and no text": lambda n: "- item\n" * (n // 3),
    "a number without end": lambda n: "1" * n,
    "a gap without end": lambda n: f"By Anna{' ' * n}Holm",
    "a gap without end behind a date": lambda n: f"March 3, 2025{' ' * n}b",
    "dashes without end": lambda n: f"By Anna Holm {'-' * n}",
    "a name without end": lambda n: "By " + "Anna " * n,
    "data of a picture on a line": lambda n: f"Mill burns down\nPhoto: {'AaBb' * (n // 4)}\n{PROSE}\n{OTHER}\n",
    "slashes without end in a bracket": lambda n: f"SELBU ({'/' * n}\n{PROSE}\n{OTHER}\n",
    "mixed line endings": lambda n: "".join(f"{PROSE}{end}" for end in ("\n", "\r\n", "\r", "\n\r") * (n // 20)),
    "tags that are not closed": lambda n: "<html>" + f"<p>{PROSE}<div><ul><li>" * (n // 20),
    "a page nested 10,000 deep": lambda n: "<html>" + "<div>" * (n // 6) + PROSE,
    "links nested 10,000 deep": lambda n: "<html>" + "<a><b>" * (n // 6) + PROSE,
    "entities of entities": lambda n: "<html><p>" + "&amp;lt;&#60;&#x3c;&nosuch;" * (n // 6),
    "brackets that open nothing": lambda n: "<html>" + "<!" * (n // 2) + "<" * n + PROSE,
    "a comment that is not closed": lambda n: f"<html><p>{PROSE}</p><!--" + "-" * n,
    "a block of 10,000 lines": lambda n: f"<html><p>{PROSE}</p><pre>" + "line of it\n" * (n // 6),
    "10,000 breaks": lambda n: "<html><p>" + "a line of it<br><br>" * (n // 6),
    "JSON-LD nested without end": lambda n: f'<html><script type="application/ld+json">{"[" * n}</script><p>{PROSE}',
    "3,000 scripts": lambda n: (
        "<html>" + '<script type="application/ld+json">{"@type":"Article"}</script>' * (n // 20) + PROSE
    ),
    "microdata in microdata": lambda n: "<html>" + "<span itemprop=author>" * (n // 6) + PROSE,
}
FULL = 60_000
LINEAR = 8.0
"""Eight times the input may take eight times as long, and with noise three times that; a square would take 64."""


def cleaned_in(tmp_path: Path, text: str) -> tuple[float, Document, tuple[str, ...]]:
    """The seconds that reading and cleaning take, the document, and the lines that came out."""
    file = tmp_path / "one.txt"
    file.write_text(text, newline="")
    start = time.process_time()
    document = read(Place("one.txt", file, "one"))
    assert isinstance(document, Document)
    (article,) = clean([document])
    return time.process_time() - start, document, tuple(line.text for line in article.lines)


@pytest.mark.parametrize("make", TEXTS.values(), ids=TEXTS)
def test_what_is_huge_is_cleaned_in_linear_time_and_nothing_is_lost(
    make: Callable[[int], str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.sources.reading.mark_main_text", lambda blocks, _: (blocks, ()))  # trafilatura's time
    small, *_ = cleaned_in(tmp_path, make(FULL // int(LINEAR)))
    large, document, lines = cleaned_in(tmp_path, make(FULL))
    assert lines == tuple(block.text for block in document.blocks)
    assert large < 3 * LINEAR * max(small, 0.02)
