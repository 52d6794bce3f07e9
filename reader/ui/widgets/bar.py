"""One line of the frame: words at its left and right ends; words that carry a command can be clicked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from reader.ui.sheet import plain
from reader.ui.signs import Meaning
from reader.ui.themes import inks_of
from reader.ui.wrap import shorten


@dataclass(frozen=True, slots=True)
class Words:
    """Words in the ink of a role; a click on them performs the command with the id `command`."""

    text: str
    role: str = "muted"
    command: str = ""


def fitting(words: Sequence[Words], room: int) -> list[Words]:
    """The words that have room in so many cells. A command is shown whole or not at all, other words are shortened."""
    shown: list[Words] = []
    for one in words:
        if cell_len(one.text.rstrip()) <= room:
            shown.append(one)
            room -= cell_len(one.text)
            continue
        while one.command and shown and shown[-1].command == one.command:
            shown.pop()
        if not one.command:
            shown.append(replace(one, text=shorten(one.text, room)))
        break
    return shown


def _width(words: Sequence[Words]) -> int:
    return cell_len("".join(one.text for one in words).rstrip())


def meanings(found: Sequence[Meaning]) -> list[list[Words]]:
    """What signs mean, in full, with ever more of it in few words from the last on, then with ever fewer signs."""
    gaps = [3, *[2] * len(found)]
    forms = [
        [words for at, one in enumerate(found) for words in _meaning(one, one.full if at < full else one.brief, gap)]
        for full, gap in zip(range(len(found), -1, -1), gaps, strict=True)
    ]
    fewer = (
        [words for one in found[:most] for words in _meaning(one, one.brief, 2)] for most in range(len(found))[:0:-1]
    )
    return [*forms, *fewer]


def _meaning(one: Meaning, words: str, gap: int) -> tuple[Words, Words]:
    """A sign with what it means; without a sign the words themselves are drawn as what they speak of."""
    space = " " * gap
    if one.sign:
        return Words(f"{one.sign} ", one.role), Words(f"{words}{space}")
    return Words(words, one.role), Words(space)


class Bar(Widget):
    """Draws its words in one line. What does not fit is left out from the end of the left part, whole words only."""

    DEFAULT_CSS = """
    Bar { height: 1; }
    """
    ALLOW_SELECT = False

    @dataclass
    class Clicked(Message):
        """Words that carry a command were clicked."""

        command: str

    def __init__(self, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self._forms: tuple[tuple[Words, ...], ...] = ((),)
        self._rights: tuple[tuple[Words, ...], ...] = ((),)
        self._inks: Mapping[str, Style] = {}

    def show(self, left: Sequence[Words], right: Sequence[Words] = ()) -> None:
        """Show these words from now on."""
        self.show_fitting([left], right)

    def show_fitting(self, forms: Sequence[Sequence[Words]], *rights: Sequence[Words]) -> None:
        """Show from now on the first of `forms` that has room beside one of `rights`, the first of those that has.

        Of the last form as much is shown as has room beside the last of `rights`.
        """
        given = tuple(map(tuple, forms)), tuple(map(tuple, rights)) or ((),)
        if given != (self._forms, self._rights):
            self._forms, self._rights = given
            self.refresh()

    @property
    def left(self) -> tuple[Words, ...]:
        """The words on the left in their fullest form."""
        return self._forms[0]

    @property
    def right(self) -> tuple[Words, ...]:
        """The words on the right in their fullest form."""
        return self._rights[0]

    @property
    def text(self) -> str:
        """The words as they stand, for tests and for those who cannot see the inks."""
        return "".join(words.text for words in (*self.left, *self.right))

    def notify_style_update(self) -> None:
        """Take the inks from the theme again."""
        super().notify_style_update()
        self._inks = {}

    def render_line(self, y: int) -> Strip:
        """Draw the line."""
        if not self._inks:
            self._inks = inks_of(self.app)
        width, base = self.size.width, self.visual_style.rich_style  # `self.rich_style` is not kept
        if y:
            return Strip.blank(width, base)
        form, chosen, room = self._choose(width)
        right = [self._segment(words, words.text, base) for words in chosen]
        left = [Segment(" ", base), *(self._segment(words, words.text, base) for words in fitting(form, room))]
        end = sum(segment.cell_length for segment in right) + (1 if right else 0)
        start = Strip(left).adjust_cell_length(max(width - end, 0), base)
        return Strip([*start, *right]).adjust_cell_length(width, base)

    def _choose(self, width: int) -> tuple[Sequence[Words], Sequence[Words], int]:
        """The words on the left and on the right to show in so many cells, and the room for those on the left."""
        for form in self._forms:
            for right in self._rights:
                room = width - _width(right) - 4 if right else width - 1
                if width // 3 <= room >= _width(form):
                    return form, right, room
        last, right = self._forms[-1], self._rights[-1]
        room = width - _width(right) - 4 if right else width - 1
        return (last, right, room) if room >= width // 3 else (last, (), width - 1)

    def _segment(self, words: Words, text: str, base: Style) -> Segment:
        style = base + self._inks.get(words.role, Style())
        return Segment(plain(text), style + Style(meta={"command": words.command}) if words.command else style)

    def on_click(self, event: events.Click) -> None:
        """Perform what was clicked."""
        if command := event.style.meta.get("command"):
            self.post_message(self.Clicked(command))
