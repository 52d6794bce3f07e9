from __future__ import annotations

from rich.segment import Segment
from rich.style import Style

from reader.ui.widgets.thrift import thrifty

TEXT, FAINT = Style.parse("white on black"), Style.parse("bold grey50 on black")
LINED, CURSOR = Style.parse("underline red on black"), Style.parse("white on blue")


def test_blanks_take_the_ink_of_their_neighbour_and_the_line_stays_the_same() -> None:
    line = [Segment("  ", FAINT), Segment(" ●●○ ", TEXT), Segment("   ", FAINT), Segment("words", TEXT)]
    assert thrifty(line) == [Segment("   ●●○    words", TEXT)]


def test_blanks_that_show_their_ink_keep_it() -> None:
    link = Style.parse("white on black") + Style(meta={"command": "help"})
    for own, other in ((LINED, TEXT), (TEXT, LINED), (CURSOR, TEXT), (TEXT, link)):
        line = [Segment("word", other), Segment("  ", own)]
        assert thrifty(line) == line


def test_blanks_at_the_beginning_join_what_follows() -> None:
    assert thrifty([Segment("  ", FAINT), Segment("a", TEXT)]) == [Segment("  a", TEXT)]
    assert thrifty([]) == []
