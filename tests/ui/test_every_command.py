"""Each command of the table, tried with its own first key in the real app; a command without a trial fails."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from reader.ui.app import ReaderApp
from reader.ui.commands import COMMANDS, command
from reader.ui.screens.commanded import CommandedScreen
from reader.ui.screens.popups import SheetPopup
from reader.ui.screens.view import ViewScreen
from reader.ui.session import Session
from reader.ui.widgets.bar import Bar


class Hands:
    """The keys, and what they lead to."""

    def __init__(self, pilot: Pilot[int], see: Callable[[Pilot[int]], str]) -> None:
        self.pilot, self._see = pilot, see

    async def press(self, keys: str) -> None:
        """Press keys as the table writes them; several sequences parted by a space."""
        await self.pilot.press(*keys.split())
        await self.pilot.pause()

    @property
    def view(self) -> ViewScreen:
        screen = self.pilot.app.screen
        assert isinstance(screen, ViewScreen)
        return screen

    @property
    def screen(self) -> CommandedScreen:
        screen = self.pilot.app.screen
        assert isinstance(screen, CommandedScreen)
        return screen

    @property
    def session(self) -> Session:
        return self.screen.session

    @property
    def sentence(self) -> str | None:
        found = self.view.sentence
        return found.id if found else None

    @property
    def said(self) -> str:
        said = self.screen.reader.said
        return said.words if said else ""

    @property
    def seen(self) -> str:
        return self._see(self.pilot)


Check = Callable[[Hands], Any]
TRIALS: dict[str, tuple[str, Check]] = {
    "move.down": ("", lambda h: h.sentence == "ferry:S4"),
    "move.up": ("G", lambda h: h.sentence == "ferry:S5"),
    "pane.right": ("h", lambda h: h.view.focused is h.view.main),
    "pane.left": ("", lambda h: h.view.focused is not h.view.main),
    "pane.other": ("", lambda h: h.view.focused is not h.view.main),
    "move.top": ("G", lambda h: h.sentence == "ferry:S3"),
    "move.bottom": ("", lambda h: h.sentence == "ferry:S6"),
    "page.half-down": ("", lambda h: h.sentence == "ferry:S6"),
    "page.half-up": ("G", lambda h: h.sentence == "ferry:S3"),
    "page.down": ("", lambda h: h.sentence == "ferry:S6"),
    "page.up": ("G", lambda h: h.sentence == "ferry:S3"),
    "page.read-on": ("", lambda h: h.sentence == "ferry:S6"),
    "article.next": ("", lambda h: h.session.article == "gazette" and "Ferry stuck on a sandbank" in h.seen),
    "article.previous": ("J J", lambda h: h.session.article == "gazette"),
    "view.read": ("2", lambda h: h.view.VIEW == "read"),
    "view.compare": ("", lambda h: h.view.VIEW == "compare" and "Lindholm Post · base" in h.seen),
    "view.story": ("", lambda h: h.view.VIEW == "story"),
    "view.facts": ("", lambda h: h.view.VIEW == "facts" and "Differences to check" in h.seen),
    "view.stories": ("", lambda h: "the articles tell one story" in h.said),
    "explain": ("", lambda h: "Who tells this" in h.seen and "score 0.71" in h.seen),
    "unique.next": ("", lambda h: h.sentence == "ferry:S5"),
    "unique.previous": ("G", lambda h: h.sentence == "ferry:S5"),
    "partly.next": ("", lambda h: h.sentence == "gazette:S2"),
    "partly.previous": ("J G", lambda h: h.sentence == "gazette:S2"),
    "difference.next": ("J g", lambda h: h.sentence == "gazette:S4"),
    "difference.previous": ("J G", lambda h: h.sentence == "gazette:S4"),
    "figure.next": ("J", lambda h: "No sentence where outlets differ further down" in h.said),
    "figure.previous": ("G", lambda h: h.sentence == "ferry:S3"),
    "jump.back": ("2 enter j enter", lambda h: h.view.VIEW == "compare" and h.sentence == "ferry:S3"),
    "explain.go": ("enter j", lambda h: h.sentence == "wire:S1" and "wire (outlet not stated), line 1" in h.said),
    "columns.choose": ("", lambda h: "[1] Lindholm Post" in h.seen),
    "columns.swap": ("2 l", lambda h: h.session.columns[0] == "gazette" and "The Gazette · base" in h.seen),
    "fold.shared": ("2", lambda h: "Nobody was hurt" not in h.seen and "··· row 2: nothing only here" in h.seen),
    "fold.open": ("J", lambda h: "says again:\n" in h.seen and "Again, no one was injured." in h.seen),
    "fold.close": ("J z o", lambda h: h.session.repeats_shown is False),
    "fold.open-all": ("3", lambda h: "No one was injured." in h.seen and "other wording" not in h.seen),
    "fold.close-all": ("3 z R", lambda h: not h.session.unfolded and "No one was injured." not in h.seen),
    "removed.toggle": ("", lambda h: "Subscribe to [our] newsletter" in h.seen and "asks the reader to" in h.seen),
    "theme.toggle": ("", lambda h: h.pilot.app.theme == "reader-light"),
    "search.open": ("", lambda h: bool(h.view.query("#search"))),
    "search.next": ("/ a b o a r d enter", lambda h: "hit 1 of 1" in h.seen),
    "search.previous": ("/ h o enter", lambda h: "hit 1 of 1 here · 4 in" in h.seen and "On in wire: 1 hit" in h.said),
    "search.sentence": ("", lambda h: "Go to a sentence" in h.seen and "Nobody was hurt." in h.seen),
    "work.stop": ("", lambda h: "nothing is being read or compared" in h.said),
    "work.again": ("", lambda h: h.session.stories and not h.session.failed),
    "correct": ("", lambda h: "no folder to keep a correction in" in h.said),
    "state": ("", lambda h: "no folder to keep it in" in h.said),
    "story.part": ("", lambda h: "no other story was joined to this one" in h.said),
    "picture": ("", lambda h: Path("reader-1.svg").read_text().startswith("<svg")),
    "story.join": ("", lambda h: "Which story is the same?" in h.seen),
    "correct.undo": ("", lambda h: "nothing has been corrected" in h.said),
    "copy": ("", lambda h: "story/ferry.txt, line 4" in h.pilot.app.clipboard),
    "export": ("", lambda h: "# Ferry runs aground off Lindholm" in h.seen and "comparison.md" in h.seen),
    "open": ("", lambda h: "no address was found in the article's file" in h.said),
    "help": ("", lambda h: "Marks and keys · Read" in h.seen and "no sentence of another outlet" in h.seen),
    "palette": ("", lambda h: "Commands, sources and themes" in h.seen),
    "close": ("2", lambda h: h.view.VIEW == "read"),
    "back": ("2", lambda h: h.view.VIEW == "read"),
    "suspend": ("", lambda h: "no shell here" in h.said),
    "quit": ("", lambda h: not h.pilot.app.is_running or h.pilot.app._exit),
    "choose.toggle": ("c", lambda h: "[ ] Lindholm Post" in h.seen),
    "choose.first": ("c j j", lambda h: "[1] wire" in h.seen),
    "choose.done": ("c", lambda h: h.view.VIEW == "compare" and h.session.columns[0] == "ferry"),
    "export.write": ("e", lambda h: Path("comparison.md").read_text().startswith("# Ferry runs aground off Lindholm")),
    "export.rename": ("e", lambda h: h.screen.query_one("#file").display),
    "export.all": ("e", lambda h: "the articles tell one story" in h.said),
    "export.overwrite": ("e w e", lambda h: "comparison.md (" in h.said),
    "popup.close": ("?", lambda h: not isinstance(h.screen, SheetPopup)),
}

OF_SEVERAL = ("story.join", "story.part")
"""What can be done only where there are several stories, whose list stands open at first."""


def test_no_command_is_without_a_trial() -> None:
    assert {command.id for command in COMMANDS} == set(TRIALS)


@pytest.mark.parametrize("id", TRIALS)
async def test_its_key_does_what_the_command_says(
    id: str, opened: Any, seen: Any, stories: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    way, check = TRIALS[id]
    async with opened(**({"stories": stories} if id in OF_SEVERAL else {})) as pilot:
        hands = Hands(pilot, seen)
        await hands.press(way)
        await hands.press(command(id).keys[0].replace(":", "colon"))
        assert check(hands), hands.seen if pilot.app.is_running else "the app has ended"


async def test_a_command_that_is_not_possible_says_why_and_is_faint_in_the_key_line(opened: Any, seen: Any) -> None:
    async with opened() as pilot:
        hands = Hands(pilot, seen)
        await hands.press("2 s")
        assert "Make it the base: this column is the base already." in hands.said
        base = next(words for words in hands.screen.query_one("#keys", Bar).left if words.command == "columns.swap")
        assert base.role == "faint"


@pytest.mark.parametrize("size", [(80, 24), (120, 36)])
async def test_the_key_line_of_the_facts_names_the_way_to_what_differs(size: Any, opened: Any, seen: Any) -> None:
    async with opened(size) as pilot:
        hands = Hands(pilot, seen)
        await hands.press("4")
        keys = hands.seen.splitlines()[-1]
        assert "]x outlets differ" in keys and "]u" not in keys
        await hands.press("3")
        keys = hands.seen.splitlines()[-1]
        assert "]u only here" in keys and "]x" not in keys


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 36)])
async def test_a_sentence_of_the_explanation_is_copied_with_its_source(size: Any, opened: Any, seen: Any) -> None:
    async with opened(size) as pilot:
        hands = Hands(pilot, seen)
        await hands.press("enter j y")
        assert "“A ferry with 212 people aboard has run aground off Lindholm" in pilot.app.clipboard
        assert "story/wire.txt, line 1" in pilot.app.clipboard
        assert "Sent to the clipboard: “A ferry with 212" in hands.seen and not pilot.app._notifications


async def test_among_the_sources_the_article_is_copied(opened: Any, seen: Any) -> None:
    async with opened() as pilot:
        hands = Hands(pilot, seen)
        await hands.press("h j y")
        assert pilot.app.clipboard == (
            "“Ferry stuck on a sandbank” (The Gazette · author not stated · date not stated, story/gazette.txt)"
        )
        assert "Sent to the clipboard: “Ferry stuck on a sandbank”" in hands.seen
        await hands.press("l y")
        assert "“A ferry carrying about 200 passengers" in pilot.app.clipboard


async def test_what_is_to_be_corrected_stands_above_what_can_be_said_of_it(
    tmp_path: Path, opened: Any, seen: Any
) -> None:
    (tmp_path / "post.txt").write_text("Ferry aground\n\nThe ferry ran aground on Tuesday, police said.\n")
    app = ReaderApp([str(tmp_path)])
    async with app.run_test(size=(60, 20)) as pilot:
        while app.session.working:
            await pilot.pause(0.02)
        await pilot.pause()
        await pilot.press("m")
        await pilot.pause()
        assert "“The ferry ran aground on Tuesday, police said.”" in seen(pilot)


async def test_the_first_key_of_a_sequence_shows_what_can_follow(opened: Any, seen: Any) -> None:
    async with opened() as pilot:
        hands = Hands(pilot, seen)
        await hands.press("]")
        assert "] …  u next told only here" in hands.seen
        await hands.press("escape")
        assert "j/k move" in hands.seen and hands.view.VIEW == "read"
