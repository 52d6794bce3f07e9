"""What every screen does with keys: from the table of commands to its own methods, or to the reason why not."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, ClassVar, cast

from textual import events
from textual.binding import BindingType
from textual.content import Content
from textual.geometry import Size
from textual.screen import Screen
from textual.widgets import Input, Static

from reader.ui.commands import LAST, Command, commands_of, hints
from reader.ui.keys import Pending, name_of, resolve, shown
from reader.ui.session import Said, Session
from reader.ui.widgets.bar import Bar, Words
from reader.ui.widgets.sheet_view import SheetView
from reader.ui.wrap import wrap

if TYPE_CHECKING:
    from reader.model import Sentence
    from reader.ui.app import ReaderApp


SMALLEST = (40, 10)
"""Cells and lines below which nothing can be read."""
SHORT, LONG = 2.5, 4.0
"""Seconds that a message of up to a line, and a longer one, stands beneath the text."""
LINE = 60
"""Characters of a line on a small screen."""
READ_AFTER = 1.0
"""Seconds after which the next key takes a message away: who goes on has read it."""
SEEN_OR_NOT = ("quit", "suspend")
"""What can be done though nothing can be read."""


class CommandedScreen(Screen[object], inherit_bindings=False):
    """A screen whose keys all come from the table of commands.

    `VIEW` names it in the table. The sheet that movements go to is `active`; `#keys` is its key line. In the bars
    `SAYS` it says what is to be told, a line in each, so that no text is covered.
    """

    VIEW: ClassVar[str] = ""
    SAYS: ClassVar[tuple[str, ...]] = ("#keys",)
    LEAVE: ClassVar[str] = "back"
    BINDINGS: ClassVar[list[BindingType]] = []
    DEFAULT_CSS = """
    CommandedScreen > #tiny { display: none; }
    CommandedScreen.-tiny > * { display: none; }
    CommandedScreen.-tiny > #tiny { display: block; }
    """
    _typed: tuple[str, ...] = ()
    _waits: ClassVar[int] = 40  # refreshes that keys wait for the first layout, at most

    def __init__(self) -> None:
        super().__init__()
        self._held: list[events.Key] = []

    @property
    def reader(self) -> ReaderApp:
        """The app, as the class it is."""
        return cast("ReaderApp", self.app)

    @property
    def session(self) -> Session:
        """What the app knows."""
        return self.reader.session

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
        """Turn keys into a command, a sequence's first key into a hint of what can follow."""
        if self.reader.said is not None and monotonic() - self.reader.said.at > READ_AFTER:
            self.take_away(self.reader.said)
        found = resolve(self.commands, (*self._typed, name))
        if isinstance(found, Pending):
            self._typed = found.typed
        elif found is None:
            typed, self._typed = (*self._typed, name), ()
            if name != "escape":
                self.say_unknown(typed)
        else:
            self._typed = ()
            self.perform(found)
        self.show_keys()

    def say_unknown(self, typed: tuple[str, ...]) -> None:
        """Say that no command has the keys that were typed, where that is a sequence."""
        if len(typed) > 1:
            self.say(f"No command has the keys {shown(' '.join(typed))}.")

    def on_bar_clicked(self, event: Bar.Clicked) -> None:
        """Perform the command whose words were clicked."""
        self.perform(next(command for command in self.commands if command.id == event.command))

    def key_of(self, id: str) -> str:
        """How the first key of the command with this id is written here, where the user may have chosen it."""
        return next(shown(command.keys[0]) for command in self.commands if command.id == id)

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

    def say(self, message: str, *, failed: bool = False) -> None:
        """Tell the reader something for a few seconds, in place of what was told before; the text is never markup.

        It stands over the text only where the bars beneath have no room for it.
        """
        self.take_away(self.reader.said)
        self.reader.said = said = Said(message, "error" if failed else "strong", monotonic())
        stands = SHORT if len(message) <= LINE else LONG
        self.reader.set_timer(stands, partial(self.take_away, said))
        if not self._said():
            self.notify(message, severity="error" if failed else "information", markup=False, timeout=stands)
        self.show_said()

    def take_away(self, said: Said | None) -> None:
        """Show on every screen what stood there before it was said, unless a warning stands, which must be read."""
        if said is None or said is not self.reader.said:
            return
        self.reader.said = None
        if not self.reader.warned:
            self.app.clear_notifications()
        for screen in self.app.screen_stack:
            if isinstance(screen, CommandedScreen) and screen.is_mounted:
                screen.show_said()

    def _said(self) -> dict[str, Words]:
        """What was said last, in lines, by the bars that show them; empty where nothing was, or they have no room."""
        said = self.reader.said
        if said is None:
            return {}
        lines = [Words(said.words[start:end], said.role) for start, end in wrap(said.words, self.bar_width - 2)]
        return dict(zip(self.SAYS, lines, strict=False)) if len(lines) <= len(self.SAYS) else {}

    @property
    def bar_width(self) -> int:
        """How many cells a bar has."""
        return self.query_one("#keys", Bar).size.width or self.app.size.width

    def show_said(self) -> None:
        """Draw the bars again in which something is said, or was."""
        self.show_keys()

    def show_bar(self, id: str, forms: Sequence[Sequence[Words]], *rights: Sequence[Words]) -> None:
        """Show words in a bar, as `Bar.show_fitting` does, or what was said, as long as it stands."""
        bar, said = self.query_one(id, Bar), self._said().get(id)
        if said:
            bar.show([said])
        else:
            bar.show_fitting(forms, *rights)

    def show_keys(self) -> None:
        """Show in the key line what can be done now, or what can follow the first key of a sequence."""
        pending = resolve(self.commands, self._typed) if self._typed else None
        if isinstance(pending, Pending):
            self.show_bar("#keys", [self._follows(pending, 3), self._follows(pending, 2, brief=True)])
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

    @staticmethod
    def _follows(pending: Pending, gap: int, *, brief: bool = False) -> list[Words]:
        """What can follow the first key of a sequence; in brief without the way it goes, which that key says."""
        words = [Words(f"{shown(' '.join(pending.typed))} …  ", "key")]
        for key, command in pending.follows:
            title = command.title.removeprefix("Next ").removeprefix("Previous ") if brief else command.title
            words += [Words(f"{key} ", "key", command.id), Words(title.lower() + " " * gap, "muted", command.id)]
        return words

    def _end(self, command: Command) -> tuple[Words, Words]:
        """Help and the way out, which are never left out for want of room."""
        words = self.LEAVE if command.id == "back" else f"{command.hint}  "
        return Words(f"{shown(command.keys[0])} ", "key", command.id), Words(words, "muted", command.id)

    def _hint(self, command: Command, gap: int, *, brief: bool = False) -> tuple[Words, Words]:
        possible = not self.why_not(command)
        keys = [shown(other.keys[0]) for other in self.commands if other.id in (command.id, command.pair)]
        return (
            Words(f"{'/'.join(keys)} ", "key" if possible else "faint", command.id),
            Words((command.brief if brief else command.hint) + " " * gap, "muted" if possible else "faint", command.id),
        )

    # Movements that every sheet knows

    def do_move_down(self) -> None:
        """To the next row."""
        self.active.move(1)

    def do_move_up(self) -> None:
        """To the previous row."""
        self.active.move(-1)

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
