"""What every screen does with keys: from the table of commands to its own methods, or to the reason why not."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.binding import BindingType
from textual.content import Content
from textual.geometry import Size
from textual.widgets import Input, Static

from reader.ui.commands import LAST, Command, commands_of, hints
from reader.ui.keys import Pending, name_of, resolve, shown
from reader.ui.screens.saying import SayingScreen
from reader.ui.widgets.bar import Bar, Words
from reader.ui.widgets.sheet_view import SheetView

if TYPE_CHECKING:
    from reader.model import Sentence


SMALLEST = (40, 10)
"""Cells and lines below which nothing can be read."""
READ_AFTER = 1.0
"""Seconds after which the next key takes a message away: who goes on has read it."""
SEEN_OR_NOT = ("quit", "suspend")
"""What can be done though nothing can be read."""
DIGITS = 6
"""Digits of a count, at most: no text has more rows."""


class CommandedScreen(SayingScreen, inherit_bindings=False):
    """A screen whose keys all come from the table of commands.

    `VIEW` names it in the table. The sheet that movements go to is `active`; `#keys` is its key line.
    """

    VIEW: ClassVar[str] = ""
    LEAVE: ClassVar[str] = "back"
    BINDINGS: ClassVar[list[BindingType]] = []
    DEFAULT_CSS = """
    CommandedScreen > #tiny { display: none; }
    CommandedScreen.-tiny > * { display: none; }
    CommandedScreen.-tiny > #tiny { display: block; }
    """
    _typed: tuple[str, ...] = ()
    _digits: str = ""
    _waits: ClassVar[int] = 40  # refreshes that keys wait for the first layout, at most

    def __init__(self) -> None:
        super().__init__()
        self._held: list[events.Key] = []

    @property
    def active(self) -> SheetView:
        """The sheet that has the focus, otherwise the first."""
        focused = self.focused
        return focused if isinstance(focused, SheetView) else self.query(SheetView).first()

    @property
    def commands(self) -> tuple[Command, ...]:
        """The commands that exist here, with the user's own keys."""
        return commands_of(self.VIEW, self.reader.commands)

    def on_resize(self, event: events.Resize) -> None:
        """Say so where nothing has room."""
        tiny = event.size.width < SMALLEST[0] or event.size.height < SMALLEST[1]
        self.set_class(tiny, "-tiny")
        if tiny:
            self._say_too_small(event.size)

    def _say_too_small(self, size: Size) -> None:
        needed, there = (f"{width} × {height}" for width, height in (SMALLEST, size))
        words = f"Too small: reader needs at least {needed} cells, here are {there}. {self.key_of('quit')} quits."
        said = self.query("#tiny").results(Static)
        if (shown := next(said, None)) is not None:
            shown.update(Content(words))
        else:
            self.mount(Static(Content(words), id="tiny"))

    def on_key(self, event: events.Key) -> None:
        """Take a key that was typed while nothing had the focus; what a line of input leaves is not for us."""
        if self.focused is None:
            event.stop()
            event.prevent_default()
            self._hold(event)

    def on_sheet_view_typed(self, event: SheetView.Typed) -> None:
        """Take a key that was typed over a sheet."""
        self._hold(event.key)

    def _hold(self, event: events.Key) -> None:
        """Take a key once the screen is ready for it, so that fast hands lose none."""
        self._held.append(event)
        if len(self._held) == 1:
            self._take_held(self._waits)

    @property
    def ready(self) -> bool:
        """Whether a key typed now would find what it is meant for."""
        return self.active.laid_out

    def _take_held(self, waits: int) -> None:
        while self._held:
            if waits and self.app.screen is self and not self.ready:
                self.call_after_refresh(self._take_held, waits - 1)
                return
            event = self._held.pop(0)
            if self.app.screen is self and not isinstance(self.focused, Input):
                self.take(name_of(event.key, event.character))
            else:  # an earlier key has led elsewhere already: what was typed after it is meant for that place
                self.app.post_message(events.Key(event.key, event.character).set_sender(self.app))

    def take(self, name: str) -> None:
        """Turn keys into a command, a sequence's first key or a count into a hint of what can follow."""
        if self.reader.said is not None and monotonic() - self.reader.said.at > READ_AFTER:
            self.take_away(self.reader.said)
        found = resolve(self.commands, (*self._typed, name))
        if self._is_counted(name, found):
            self._digits = (self._digits + name)[:DIGITS]
        elif isinstance(found, Pending):
            self._typed = found.typed
        elif self._digits and name == "escape":
            self._digits = ""
        else:
            typed, self._typed = (*self._typed, name), ()
            if found is not None:
                self.perform(found)
            elif name != "escape":
                self.say_unknown(typed)
            self._digits = ""
        self.show_keys()

    def _is_counted(self, name: str, found: Command | Pending | None) -> bool:
        """Whether a key is a digit of a count: one that opens no other view, and every one after such a digit."""
        if self._typed or not (name.isascii() and name.isdecimal()):
            return False
        begun = bool(self._digits) and resolve(self.commands, (self._digits[0],)) is None
        return begun or found is None or (isinstance(found, Command) and found.id == f"view.{self.VIEW}")

    @property
    def count(self) -> int:
        """How many rows the next movement goes on: what was typed before it, otherwise one."""
        return int(self._digits or 1) or 1

    def say_unknown(self, typed: tuple[str, ...]) -> None:
        """Say that no command has the keys that were typed."""
        self.say(f"No command has the key{'s' if len(typed) > 1 else ''} {shown(' '.join(typed))}.")

    def on_bar_clicked(self, event: Bar.Clicked) -> None:
        """Perform the command whose words were clicked."""
        self.perform(next(command for command in self.commands if command.id == event.command))

    def key_of(self, id: str) -> str:
        """How the first key of the command with this id is written, where the user may have chosen it."""
        return next(shown(command.keys[0]) for command in self.reader.commands if command.id == id)

    def why_not(self, command: Command) -> str:
        """Why a command is not possible now; empty when it is."""
        reason = getattr(self, command.method.replace("do_", "why_not_", 1), None)
        return str(reason()) if reason else ""

    def perform(self, command: Command) -> None:
        """Carry out a command, or say why it is not possible now; where nothing can be seen, only leave."""
        if self.has_class("-tiny") and command.id not in SEEN_OR_NOT:
            return
        if why := self.why_not(command):
            self.say(f"{command.title}: {why}")
        else:
            getattr(self, command.method)()

    def show_said(self) -> None:
        """Draw the key line again, in which it stands."""
        self.show_keys()

    def show_keys(self) -> None:
        """Show in the key line what can be done now, or what can follow the first key of a sequence."""
        pending = resolve(self.commands, self._typed) if self._typed else None
        if isinstance(pending, Pending):
            self.show_bar("#keys", [self._follows(pending, 3), self._follows(pending, 2, brief=True)])
            return
        if self._digits and resolve(self.commands, (self._digits,)) is None:
            self.show_bar("#keys", [self._counts()])
            return
        named = hints(self.commands, self.VIEW)
        needed = [one for one in named if one.brief]
        forms = [
            [part for one in named for part in self._hint(one, 3)],
            [part for one in named for part in self._hint(one, 2)],
            [part for one in needed for part in self._hint(one, 2)],
            [part for one in needed if one.id not in LAST for part in self._hint(one, 2)],
            [part for one in needed for part in self._hint(one, 2, brief=True)],
        ]
        ends = [command for command in self.commands if command.id in ("help", "back")]
        last = [part for command in ends for part in self._end(command)]
        self.show_bar("#keys", forms, last)

    def _counts(self) -> list[Words]:
        """What a count that has been typed can be followed by."""
        words = [Words(f"{self._digits} …  ", "key")]
        for id, way in (("move.down", "on"), ("move.up", "back")):
            words += [Words(f"{self.key_of(id)} ", "key", id), Words(f"{self.count} {way}   ", "muted", id)]
        return words

    @staticmethod
    def _follows(pending: Pending, gap: int, *, brief: bool = False) -> list[Words]:
        """What can follow the first key of a sequence; in brief without the way it goes, which that key says."""
        words = [Words(f"{shown(' '.join(pending.typed))} …  ", "key")]
        for key, command in pending.follows:
            way = command.title.removeprefix("Next ").removeprefix("Previous ")
            title = (command.brief or way if brief else command.title).lower()
            words += [Words(f"{key} ", "key", command.id), Words(title + " " * gap, "muted", command.id)]
        return words

    def _end(self, command: Command) -> tuple[Words, Words]:
        """Help and the way out, which are never left out for want of room."""
        words = self.LEAVE if command.id == "back" else f"{command.hint}  "
        return Words(f"{shown(command.keys[0])} ", "key", command.id), Words(words, "muted", command.id)

    def hint_of(self, command: Command) -> tuple[str, str]:
        """The words of a command in the key line, in full and in brief."""
        return command.hint, command.brief

    def _hint(self, command: Command, gap: int, *, brief: bool = False) -> tuple[Words, Words]:
        possible = not self.why_not(command)
        keys = [shown(other.keys[0]) for other in self.commands if other.id in (command.id, command.pair)]
        return (
            Words(f"{'/'.join(keys)} ", "key" if possible else "faint", command.id),
            Words(self.hint_of(command)[brief] + " " * gap, "muted" if possible else "faint", command.id),
        )

    # Movements that every sheet knows

    def do_move_down(self) -> None:
        """To the next row, or so many on."""
        self.active.move(self.count)

    def do_move_up(self) -> None:
        """To the previous row, or so many back."""
        self.active.move(-self.count)

    def do_move_top(self) -> None:
        """To the first row."""
        self.active.move(-len(self.active.sheet.rows))

    def do_move_bottom(self) -> None:
        """To the last row."""
        self.active.move(len(self.active.sheet.rows))

    def do_page_down(self) -> None:
        """A page down."""
        self.active.page(1)

    def do_page_up(self) -> None:
        """A page up."""
        self.active.page(-1)

    def do_page_read_on(self) -> None:
        """A page down, as in a pager."""
        self.active.page(1)

    def do_page_half_down(self) -> None:
        """Half a page down."""
        self.active.page(0.5)

    def do_page_half_up(self) -> None:
        """Half a page up."""
        self.active.page(-0.5)

    def key_escape(self) -> None:
        """Leave the line that letters are typed into, where there is one."""

    def action_leave_field(self) -> None:
        """Leave the line that letters are typed into, as Esc does."""
        self.key_escape()

    def action_suspend(self) -> None:
        """Go to the shell while letters are typed."""
        self.perform(next(one for one in self.reader.commands if one.id == "suspend"))

    def do_close(self) -> None:
        """Leave this screen."""
        self.dismiss()

    def do_back(self) -> None:
        """Leave this screen."""
        self.dismiss()

    def do_quit(self) -> None:
        """Leave the program."""
        self.app.exit()

    def why_not_suspend(self) -> str:
        """There must be a shell that can stop the program and go on with it."""
        driver = self.app._driver
        return "" if driver is not None and driver.can_suspend else "there is no shell here to go to."

    def do_suspend(self) -> None:
        """Give the terminal back until the shell goes on with the program."""
        self.app.action_suspend_process()


class StandingScreen(CommandedScreen):
    """A screen whose cursor can stand on a sentence."""

    @property
    def sentence(self) -> Sentence | None:
        """The sentence under the cursor."""
        raise NotImplementedError
