"""The address that a file states of its article."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.sources.address import stated_address

PAGE = "<html><head><title>Ferry</title>{}</head><body><p>A ferry ran aground.</p></body></html>"


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (PAGE.format('<link rel="canonical" href="https://post.example/a?b=1&amp;c=2">'), "https://post.example/a?b=1&c=2"),
        (PAGE.format("<link href='https://post.example/a' rel=canonical />"), "https://post.example/a"),
        (PAGE.format('<meta content="https://post.example/b" property="og:url">'), "https://post.example/b"),
        (PAGE.format('<link rel="canonical" href="/a"><meta property="og:url" content="https://p.example/b">'), "https://p.example/b"),
        ("<!-- saved from url=(0022)https://post.example/c -->" + PAGE.format(""), "https://post.example/c"),
        ("\ufeffhttps://post.example/d\n\nFerry aground\n", "https://post.example/d"),
        ("Ferry aground\n\nSee https://post.example/d\n", None),
        (PAGE.format('<link rel="canonical" href="javascript:alert(1)">'), None),
        (PAGE.format('<link rel="canonical" href="file:///etc/passwd">'), None),
        (PAGE.format('<link rel="stylesheet" href="https://post.example/s.css">'), None),
        ("https://\n\nFerry\n", None),
        ("", None),
    ],
)  # fmt: skip
def test_only_the_address_by_which_a_page_names_itself_is_taken(text: str, address: str | None, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(text, encoding="utf-8")
    assert stated_address(tmp_path / "a.html") == address


def test_a_file_that_is_gone_states_none(tmp_path: Path) -> None:
    assert stated_address(tmp_path / "none.html") is None
