"""What the terminal is sent: little, and never another picture than a drawing from the ground up would give."""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from rich.cells import split_graphemes
from rich.console import Console
from textual._compositor import ChopsUpdate, CompositorUpdate
from textual.app import App

from reader.model import Story
from reader.ui.sparing import Ink, Run, Terminal, _by_colour, _Pen
from reader.ui.widgets.sheet_view import SheetView

CONSOLE = Console(force_terminal=True, color_system="truecolor", width=200)
KEYS = (*"jjjjkklhgG1234JKbuzoc]nxs", "space", "tab", "enter", "escape", "question_mark", "slash", "ctrl+d", "ctrl+u")
OFF = {"22": "12", "23": "3", "24": "4", "25": "56", "27": "7", "28": "8", "29": "9"}
STRANGE = "Käse 漢字 🚢 e\u0301a\u0300 👩\u200d🚀 ‘quoted’ … ไทย की ﷽ [b]bold[/b] "


class Screen:
    """As much of a terminal as the app needs: places, inks and characters."""

    def __init__(self) -> None:
        self.cells: dict[tuple[int, int], tuple[str, object]] = {}
        self.at = (1, 1)
        self.ink: dict[str, str] = {}
        self.taken = 0

    def feed(self, written: str) -> None:
        """Take what a program writes."""
        self.taken += len(written.encode())
        known = r"\x1b\[(\d+;\d+)H|\x1b\[(\d+)C|\x1b\[([\d;]*)m|([^\x1b\n]+)"
        assert not re.sub(known, "", written).strip("\n")
        for move, forward, ink, text in re.findall(known, written):
            if move:
                line, column = map(int, move.split(";"))
                self.at = (line, column)
            elif forward:
                self.at = (self.at[0], self.at[1] + int(forward))
            elif text:
                self._write(text)
            else:
                self._change(ink.split(";"))

    def _write(self, text: str) -> None:
        (line, column), (spans, _) = self.at, split_graphemes(text)
        for start, end, width in spans:
            for cell in range(width):
                self.cells[line, column + cell] = ("" if cell else text[start:end], self._look(text[start:end]))
            column += width
        self.at = (line, column)

    def _look(self, letter: str) -> object:
        """The ink, as far as it is seen: a blank without a line has a ground only."""
        blank = letter == " " and not {"4", "7", "9"} & self.ink.keys()
        return self.ink.get("ground") if blank else tuple(sorted(self.ink.items()))

    def _change(self, codes: list[str]) -> None:
        while codes:
            code, *codes = codes
            if code in ("", "0"):
                self.ink = {}
            elif code in ("38", "48"):
                taken = 4 if codes[0] == "2" else 2
                self.ink["colour" if code == "38" else "ground"] = ";".join(codes[:taken])
                codes = codes[taken:]
            elif code in OFF:
                for one in OFF[code]:
                    self.ink.pop(one, None)
            elif code in ("39", "49"):
                self.ink.pop("colour" if code == "39" else "ground", None)
            elif len(code) > 1:
                self.ink["colour" if code[0] in "39" else "ground"] = code
            else:
                self.ink[code] = "on"


def drawn(app: App[int]) -> Screen:
    """The app's screen drawn from the ground up, as Textual writes it."""
    screen = Screen()
    for y, strip in enumerate(app.screen._compositor.render_strips()):
        screen.feed(f"\x1b[{y + 1};1H{strip.render(CONSOLE)}")
    return screen


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Screen:
    """The screen that the app under test writes to."""
    screen = Screen()

    def display(app: App[int], _: object, update: object) -> None:
        if isinstance(update, CompositorUpdate) and not app._batch_count:
            screen.feed(update.render_segments(CONSOLE))

    monkeypatch.setattr(App, "_display", display)
    return screen


def _strange(story: Story) -> Story:
    """The same story with characters of no width, of two, and of none that is known."""
    comparison = story.comparison
    sentences = {
        article: tuple(replace(one, text=STRANGE * (n + 1) + one.text) for n, one in enumerate(told))
        for article, told in comparison.sentences.items()
    }
    return replace(story, comparison=replace(comparison, sentences=sentences))


@pytest.mark.parametrize("size", [(60, 14), (120, 24)])
async def test_after_any_keys_the_terminal_shows_what_a_fresh_drawing_shows(
    size: tuple[int, int], opened: Callable[..., Any], terminal: Screen, story: Story
) -> None:
    chance = random.Random(4)
    async with opened(size, stories=(_strange(story),)) as pilot:
        for number in range(96):
            await pilot.press(chance.choice(KEYS))
            if number % 32 == 31:
                await pilot.resize_terminal(size[0] + number // 8, size[1])
            if number % 6 == 5:
                await pilot.pause(0.15)
                fresh = drawn(pilot.app)
                wrong = {at for at in fresh.cells if terminal.cells.get(at) != fresh.cells[at]}
                assert not wrong, (number, sorted(wrong)[:5])


SIZED = [(size, view) for size in ((80, 24), (120, 36), (200, 50)) for view in "1234"]


@pytest.mark.parametrize(("size", "view"), SIZED)
async def test_a_move_that_does_not_scroll_writes_little(
    size: tuple[int, int], view: str, opened: Callable[..., Any], terminal: Screen
) -> None:
    async with opened(size) as pilot:
        await pilot.press(view, "g")
        await pilot.pause(0.2)
        for _ in range(3):
            terminal.taken = 0
            await pilot.press("j")
            await pilot.pause(0.2)
            assert 0 < terminal.taken < 1500


async def test_what_stands_in_the_terminal_is_not_written_again(opened: Callable[..., Any], terminal: Screen) -> None:
    async with opened() as pilot:
        await pilot.pause(0.2)
        terminal.taken = 0
        for view in pilot.app.screen.query(SheetView):
            view.refresh()
        await pilot.pause(0.2)
        assert terminal.taken == 0


async def test_a_drawing_from_the_ground_up_is_written_whole(opened: Callable[..., Any], terminal: Screen) -> None:
    async with opened() as pilot:
        terminal.cells = {}  # a shell has written over it
        pilot.app.screen.refresh()
        await pilot.pause(0.2)
        assert terminal.cells == drawn(pilot.app).cells


def test_an_ink_is_turned_into_another_by_what_differs() -> None:
    bold, both = Ink(frozenset("1"), "31"), Ink(frozenset("12"), "31", "44")
    assert both.after(bold) == "\x1b[2;44m" and both.after(both) == ""
    assert bold.after(both) == "\x1b[22;1;49m"
    assert Ink().after(both) == "\x1b[22;39;49m"


def test_runs_of_one_colour_are_written_after_each_other_but_where_widths_are_not_sure() -> None:
    red, blue, blank = Ink(colour="31"), Ink(colour="34", ground="40"), Ink(colour="33")
    news = [(0, Run(0, "a", red)), (0, Run(1, "b", blue)), (1, Run(0, "c", red)), (1, Run(1, " ", blank))]
    wide = [(2, Run(0, "漢", blue)), (2, Run(2, "d", red))]
    assert "".join(run.text for _, run in _by_colour([*news, *wide])) == "漢dac b"


def test_a_blank_takes_no_colour_of_its_own() -> None:
    pen = _Pen()
    pen.write(0, Run(0, "a", Ink(frozenset("4"), "31")))
    pen.write(0, Run(1, "  ", Ink(frozenset("1"), "34", "40")))
    assert pen.text() == "\x1b[1;1H\x1b[4;31ma\x1b[24;40m  \x1b[0m"


def test_an_update_of_a_form_that_is_not_known_is_written_as_it_is() -> None:
    class Other(ChopsUpdate):
        def __init__(self) -> None:
            pass  # a later Textual may keep its pieces under other names

    update = Other()
    assert Terminal().sparing(update) is update and Terminal().sparing(None) is None


def test_with_a_textual_that_has_other_names_the_app_writes_as_textual_does(
    filled: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "reader.ui.sparing", None)
    assert filled()._terminal is None
