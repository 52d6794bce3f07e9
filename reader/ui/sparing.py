"""Writing to the terminal only what does not stand there yet: a key answered over a slow wire costs few bytes.

Textual writes every line of a region that has changed, each run of characters with its whole ink. Here the cells that
were written last are kept, and of an update only those that differ go out, those of one colour after each other, with
only what differs from the ink before: what curses does (Arnold, "Screen Updating and Cursor Movement Optimization",
1981), but for the scrolling: a row that comes into view brings half a page of new lines, which that would not spare.
What is drawn anew from the ground up, as after a change of size, is written in full.

This rests on what Textual keeps to itself: `App._display` is handed each update, a `LayoutUpdate` (`strips` over a
`region`) or a `ChopsUpdate` (`chops`, the pieces of each line by the cell they begin at, with their `chop_ends`; the
`spans` have changed), and asks it for its text with `render_segments`. An update of any other form, or all of them in
a Textual without these names, is written as Textual writes it: only the thrift is lost, which
`tests/ui/test_sparing.py` notices.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache, partial
from itertools import groupby, pairwise
from operator import itemgetter
from typing import NamedTuple, TypeAlias

from rich.cells import cell_len, get_character_cell_size
from rich.color import ColorSystem
from rich.console import Console, RenderableType
from rich.segment import Segment
from rich.style import Style
from textual._compositor import ChopsUpdate, CompositorUpdate, LayoutUpdate
from textual.geometry import Region
from textual.strip import Strip

BRIDGED = 4
"""So many cells that stand already are written once more rather than left out: to leave them out costs as many."""


OFF = {"1": "22", "2": "22", "3": "23", "4": "24", "5": "25", "6": "25", "7": "27", "8": "28", "9": "29"}
OFF |= {"21": "24", "51": "54", "52": "54", "53": "55"}
"""What switches each attribute off, some of them two at once (ECMA-48, 8.3.117)."""
LINES = frozenset(("4", "7", "9", "21", "53"))
"""Attributes that show on a blank: underlined, reversed, struck through, overlined."""


class Ink(NamedTuple):
    """How characters look, as the numbers that the terminal is told: attributes, colour and ground."""

    attributes: frozenset[str] = frozenset()
    colour: str = ""
    ground: str = ""

    @property
    def lined(self) -> bool:
        """Whether a blank shows more than its ground."""
        return not LINES.isdisjoint(self.attributes)

    def after(self, old: Ink) -> str:
        """What turns the ink `old` into this one: a colour alone takes up to nineteen bytes."""
        off = sorted({OFF[one] for one in old.attributes - self.attributes})
        on = sorted(one for one in self.attributes if one not in old.attributes or OFF[one] in off)
        colour = self.colour or "39" if self.colour != old.colour else ""
        ground = self.ground or "49" if self.ground != old.ground else ""
        codes = [code for code in (*off, *on, colour, ground) if code]
        return f"\x1b[{';'.join(codes)}m" if codes else ""


Cell: TypeAlias = tuple[str, Ink, int]
"""The characters of a cell and their ink; what is not one cell to a character stands whole in each of its cells, with
the number of the cell in it."""

SYSTEMS = {"standard": ColorSystem.STANDARD, "256": ColorSystem.EIGHT_BIT, "windows": ColorSystem.WINDOWS}
"""How many colours there are, by the name that Rich gives it."""
PLAIN = Ink()
UNKNOWN: Cell = ("", PLAIN, 0)
UNSURE = (-1, -1)
"""Where the terminal writes on after characters that not every terminal gives the same width."""


class Run(NamedTuple):
    """Characters in one ink, and the cell of the line where they begin."""

    at: int
    text: str
    ink: Ink

    @property
    def blank(self) -> bool:
        """Whether it shows nothing but its ground."""
        return not self.ink.lined and self.text.isspace()


class Terminal:
    """What was last written to the terminal, line by line."""

    def __init__(self) -> None:
        self._lines: dict[int, list[Cell]] = {}
        self._fresh: dict[int, list[Run]] = {}

    def sparing(self, update: RenderableType | None) -> RenderableType | None:
        """The same update, but writing little; after one of another kind nothing is known to stand anywhere."""
        match update:
            case LayoutUpdate(strips=strips, region=region):
                return _Written(partial(self.all_of, strips, region))
            case ChopsUpdate(chops=chops, spans=spans, chop_ends=ends):
                return _Written(partial(self.new_of, chops, spans, ends))
            case None:
                return None
        self._forget()
        return update

    def _forget(self) -> None:
        self._lines, self._fresh = {}, {}

    def all_of(self, strips: Sequence[Iterable[Strip]], region: Region, system: ColorSystem) -> str:
        """The lines of a region, whatever stands there."""
        pen = _Pen()
        self._forget()
        for y, line in enumerate(strips, region.y):
            runs = list(_runs(region.x, (segment for strip in line for segment in strip), system))
            self._fresh[y] = runs  # taken apart when some of it is written over
            for run in runs:
                pen.write(y, run)
        return pen.text()

    def new_of(
        self,
        chops: Sequence[Mapping[int, Strip | None]],
        spans: Iterable[tuple[int, int, int]],
        ends: Sequence[Sequence[int]],
        system: ColorSystem,
    ) -> str:
        """What does not stand there yet of the pieces in `spans`: lines, first cells, cells after the last."""
        news: list[tuple[int, Run]] = []
        for y, start, end in spans:
            line = self._line(y)
            for (at, strip), reached in zip(chops[y].items(), ends[y], strict=False):
                if strip is None or at >= end or reached <= start:
                    continue
                news += [(y, part) for run in _runs(at, strip, system) for part in _news(run, line)]
        pen = _Pen()
        for y, run in _by_colour(news):
            pen.write(y, run)
        return pen.text()

    def _line(self, y: int) -> list[Cell]:
        line = self._lines.setdefault(y, [])
        for run in self._fresh.pop(y, ()):
            _put(line, run.at, _cells(run))
        return line


class _Written(CompositorUpdate):
    """An update with another text."""

    def __init__(self, text: Callable[[ColorSystem], str]) -> None:
        self._text = text

    def __rich__(self) -> str:
        """Nothing, where it is drawn by Rich: the app asks for `render_segments`."""
        return ""

    def render_segments(self, console: Console) -> str:
        """What the terminal is sent."""
        return self._text(SYSTEMS.get(console.color_system or "", ColorSystem.TRUECOLOR))


def _runs(at: int, segments: Iterable[Segment], system: ColorSystem) -> Iterator[Run]:
    for text, style, _ in segments:
        if text:
            yield Run(at, text, _ink(style, system))
            at += cell_len(text)


@lru_cache(maxsize=2048)
def _ink(style: Style | None, system: ColorSystem) -> Ink:
    if style is None:
        return PLAIN
    colour = ";".join(style.color.downgrade(system).get_ansi_codes()) if style.color else ""
    ground = ";".join(style.bgcolor.downgrade(system).get_ansi_codes(False)) if style.bgcolor else ""
    attributes = Strip.render_ansi(style.without_color, system)
    return Ink(frozenset(attributes.split(";") if attributes else ()), colour, ground)


def _cells(run: Run) -> list[Cell]:
    """The cells of a run; a blank looks the same in any ink of one ground."""
    if all(map(_is_one_cell, run.text)):
        blank = run.ink if run.ink.lined else Ink(ground=run.ink.ground)
        return [(letter, blank if letter == " " else run.ink, 0) for letter in run.text]
    return [(run.text, run.ink, number) for number in range(cell_len(run.text))]


def _is_one_cell(letter: str) -> bool:
    return letter.isascii() or get_character_cell_size(letter) == 1


def _put(line: list[Cell], at: int, cells: Sequence[Cell]) -> None:
    line.extend([UNKNOWN] * (at - len(line)))
    line[at : at + len(cells)] = cells


def _news(run: Run, line: list[Cell]) -> Iterator[Run]:
    """The parts of a run that do not stand in the line, which stand there from now on."""
    cells = _cells(run)
    standing = line[run.at : run.at + len(cells)]
    standing.extend([UNKNOWN] * (len(cells) - len(standing)))
    differing = [n for n, (cell, old) in enumerate(zip(cells, standing, strict=True)) if cell != old]
    _put(line, run.at, cells)
    if differing and len(run.text) != len(cells):
        yield run
    elif differing:
        gaps = [n for n, (before, after) in enumerate(pairwise(differing), 1) if after - before > BRIDGED]
        for first, last in pairwise([0, *gaps, len(differing)]):
            start, end = differing[first], differing[last - 1] + 1
            yield Run(run.at + start, run.text[start:end], run.ink)


def _by_colour(news: Sequence[tuple[int, Run]]) -> Iterator[tuple[int, Run]]:
    """The runs of all lines, those of one colour after each other: to go elsewhere costs less than another colour.

    First come, as they stand, the lines in which a terminal may come to other places than are reckoned with here.
    """
    unsure = {y for y, run in news if not all(map(_is_one_cell, run.text))}
    yield from (placed for placed in news if placed[0] in unsure)
    pots: dict[tuple[str, str], list[tuple[int, Run]]] = {}
    for y, line in groupby((placed for placed in news if placed[0] not in unsure), itemgetter(0)):
        for ground, colour, runs in _stretches(run for _, run in line):
            pots.setdefault((ground, colour), []).extend((y, run) for run in runs)
    for key in sorted(pots):
        yield from pots[key]


def _stretches(line: Iterable[Run]) -> Iterator[tuple[str, str, list[Run]]]:
    """Neighbouring runs of one ground and one colour, with both; blanks go with what stands beside them."""
    ground, colour, stretch = "", "", list[Run]()
    for run in line:
        known = colour if run.blank else run.ink.colour
        if stretch and (run.ink.ground != ground or known != (colour or known)):
            yield ground, colour, stretch
            stretch, colour = [], ""
            known = "" if run.blank else known
        ground, colour = run.ink.ground, known
        stretch.append(run)
    if stretch:
        yield ground, colour, stretch


class _Pen:
    """Writes runs one after the other, and moves and changes its ink only where it must."""

    def __init__(self) -> None:
        self._written: list[str] = []
        self._ink = PLAIN
        self._place = UNSURE

    def write(self, y: int, run: Run) -> None:
        """Write a run on line `y`."""
        at, line = self._place
        if line == y and at < run.at:
            self._written.append(f"\x1b[{run.at - at}C")
        elif (at, line) != (run.at, y):
            self._written.append(f"\x1b[{y + 1};{run.at + 1}H")
        ink = Ink(self._ink.attributes - LINES, self._ink.colour, run.ink.ground) if run.blank else run.ink
        self._written += [ink.after(self._ink), run.text]
        width = cell_len(run.text)
        self._ink = ink
        self._place = (run.at + width, y) if width == len(run.text) else UNSURE

    def text(self) -> str:
        """All that was written; the ink is off at the end."""
        return "".join(self._written) + ("\x1b[0m" if self._ink != PLAIN else "")
