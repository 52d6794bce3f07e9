"""The one widget that draws text: a sheet of rows, line by line, with a cursor, search hits and selection."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import takewhile
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import BindingType
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip

from reader.ui.navigation import into_window, step
from reader.ui.sheet import EDGE, Hit, Hits, Mark, Sheet
from reader.ui.themes import inks_of

CURSOR = "▌"
"""The bar before the row that the cursor stands on: a sign as well as a ground."""

Compose = Callable[[int], Sheet]
"""Lays a view out for a width in cells."""


class SheetView(ScrollView, can_focus=True, inherit_bindings=False):
    """Draws a sheet. Where the sheet comes from and what a movement means is its screen's business."""

    BINDINGS: ClassVar[list[BindingType]] = []
    DEFAULT_CSS = """
    SheetView {
        overflow-x: hidden;
        overflow-y: scroll;
        scrollbar-size-vertical: 1;
        padding: 0;
    }
    """

    @dataclass
    class Moved(Message):
        """The cursor of a view stands somewhere else."""

        view: SheetView

    class Chosen(Message):
        """The row under the cursor was clicked twice."""

    @dataclass
    class Typed(Message):
        """A key was pressed."""

        key: events.Key

    def __init__(self, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self.sheet = Sheet((), ())
        self.row: int | None = None
        self.column = 0
        self.found: tuple[Hit, ...] = ()
        self.laid_out = False
        self._first_key: str | None = None
        self.query_words = ""
        self._hit = -1
        self._hits: Hits = {}
        self._compose_sheet: Compose | None = None
        self._composed: tuple[Compose, int] | None = None
        self._inks: Mapping[str, Style] = {}

    # What is shown

    def show(self, compose: Compose, *, key: str | None = None) -> None:
        """Show what `compose` lays out, now and after each change of width; the cursor goes to the row `key`.

        What the same `compose` lays out for the same width is not laid out again.
        Without `key` the cursor stays on the row of the same key, at the same height of the screen, where there is one.
        """
        self._compose_sheet = compose
        if not self.laid_out:  # there is no room yet: the key waits for it
            self._first_key = key
        self._lay_out(key)

    @property
    def key(self) -> str | None:
        """The key of the row that the cursor stands on."""
        return None if self.row is None else self.sheet.rows[self.row].key

    def _lay_out(self, key: str | None = None) -> None:
        if self._compose_sheet is None or not self.size.width:
            return
        key = self._first_key if not self.laid_out else key
        self.laid_out = True
        before, offset = self.key, self._cursor_offset()
        width = self.scrollable_content_region.width or self.size.width
        if self._composed is None or self._composed[0] is not self._compose_sheet or self._composed[1] != width:
            self.sheet, self._composed = self._compose_sheet(width), (self._compose_sheet, width)
        self._mark_hits()
        wanted = key if key is not None else before
        kept = None if wanted is None else self.sheet.index_of(wanted)
        self.row = kept if kept is not None else step(self.sheet.stops, None, 0)
        self.column = min(self.column, max(len(self.sheet.columns) - 1, 0))
        self._set_height(self.sheet.height)
        if kept is not None and key is None and offset is not None:
            self.scroll_to(y=self.sheet.extent(kept)[0] - offset, animate=False, immediate=True)
        elif kept is None or kept == step(self.sheet.stops, None, 0):
            self.scroll_to(y=0, animate=False, immediate=True)
        self.scroll_to_cursor()
        self.refresh()
        if self.key != before:
            self.post_message(self.Moved(self))

    def _set_height(self, height: int) -> None:
        """How far can be scrolled; to set `virtual_size` itself would lay out the screen, and draw it all again."""
        size = Size(0, height)  # the width is never scrolled
        if size != self.virtual_size:
            self.set_reactive(SheetView.virtual_size, size)
            self._scroll_update(size)

    def _cursor_offset(self) -> int | None:
        """How far below the top of the window the cursor's row begins; None when it is out of sight."""
        if self.row is None:
            return None
        offset = self.sheet.extent(self.row)[0] - self.scroll_offset.y
        return offset if 0 <= offset < self.size.height else None

    def on_resize(self) -> None:
        """Lay out again for the new width; the row under the cursor keeps its place.

        Under another view there is no need: each draws itself anew when it comes back.
        """
        if self._uncovered():
            self._lay_out()

    def _uncovered(self) -> bool:
        """Whether nothing opaque stands over this screen: popups let what is beneath them shine through."""
        above = takewhile(lambda screen: screen is not self.screen, reversed(self.app.screen_stack))
        return all(screen.styles.background.a < 1 for screen in above)

    # The cursor

    def move(self, by: int) -> bool:
        """Move the cursor by so many rows; False when it stood at the end already."""
        return self.put(step(self.sheet.stops, self.row, by))

    def move_column(self, by: int) -> bool:
        """Move the cursor by so many columns; False at the edge."""
        column = min(max(self.column + by, 0), max(len(self.sheet.columns) - 1, 0))
        return self.put(self.row, column)

    def put(self, index: int | None, column: int | None = None) -> bool:
        """Move the cursor to the row with this index, and to a column; False when it stood there already."""
        column = self.column if column is None else column
        if index is None or (index, column) == (self.row, self.column):
            self.scroll_to_cursor()
            return False
        self._refresh_cursor()
        self.row, self.column = index, column
        self._refresh_cursor()
        self.scroll_to_cursor()
        self.post_message(self.Moved(self))
        return True

    def _refresh_cursor(self) -> None:
        """Draw the cell under the cursor again, and no more: little goes over a slow wire."""
        if self.row is not None and self.column < len(self.sheet.columns):
            (top, height), column = self.sheet.extent(self.row), self.sheet.columns[self.column]
            width = len(CURSOR) + column.margin + column.width
            self.refresh(Region(column.left - len(CURSOR), top - self.scroll_offset.y, width, height))

    def page(self, share: float) -> None:
        """Move the cursor by a share of the window's height, downwards when positive."""
        lines = round((self.size.height - 2) * share)
        if self.row is None:
            self.scroll_to(y=self.scroll_offset.y + lines, animate=False, immediate=True)
            return
        line = self.sheet.extent(self.row)[0] + lines
        stops = self.sheet.stops
        reached = [stop for stop in stops if self.sheet.extent(stop)[0] <= line]
        target = reached[-1] if reached else stops[0]
        self.put(target if target != self.row else step(stops, self.row, 1 if share > 0 else -1))

    def scroll_to_cursor(self) -> None:
        """Bring the cursor's row into the window, with a little around it; with the first row the heading too."""
        if self.row is None or not self.size.height:
            return
        top, height = self.sheet.extent(self.row)
        if self.row == self.sheet.stops[0] and top + height <= self.size.height:
            wanted = 0
        else:
            wanted = into_window(top, height, self.scroll_offset.y, self.size.height)
        if wanted != self.scroll_offset.y:
            self.scroll_to(y=wanted, animate=False, immediate=True)

    # Search

    def search(self, query: str) -> int:
        """Mark every place where `query` occurs, also after a change of the sheet; gives how many there are."""
        self.query_words, self._hit = query, -1
        self._mark_hits()
        return len(self.found)

    def go_to_hit(self, number: int) -> None:
        """Mark a hit (by its index in `found`) as the present one and bring it into the window."""
        self._hit = number
        self._mark_hits()
        row, column, *_ = self.found[number]
        if self.sheet.rows[row].key:
            self.put(row, column)
        else:  # in what no command acts on: the cursor comes to the next row that is seen with it
            self.put(next((stop for stop in self.sheet.stops if stop > row), self.row))
            self.scroll_to(y=max(self.sheet.extent(row)[0] - 2, 0), animate=False)

    def _mark_hits(self) -> None:
        self.found = self.sheet.find(self.query_words)
        hits: dict[tuple[int, int, int], tuple[Mark, ...]] = {}
        for number, (row, column, piece, start, end) in enumerate(self.found):
            mark = Mark(start, end, "hit-now" if number == self._hit else "hit")
            hits[row, column, piece] = (*hits.get((row, column, piece), ()), mark)
        self._hits = hits
        self.refresh()

    # Keys and mouse

    def on_key(self, event: events.Key) -> None:
        """Hand the key to the screen, also when another widget has the focus by the time it comes there."""
        event.stop()
        event.prevent_default()
        self.post_message(self.Typed(event))

    def on_click(self, event: events.Click) -> None:
        """Put the cursor where the mouse is; a second click chooses."""
        place = self.sheet.place_at(event.y + self.scroll_offset.y, event.x)
        if place is None or not self.sheet.rows[place.row].key:
            return
        self.put(place.row, place.column)
        if event.chain == 2:
            self.post_message(self.Chosen())

    # Drawing

    def notify_style_update(self) -> None:
        """Take the inks from the theme again."""
        super().notify_style_update()
        self._inks = {}

    def _style(self, roles: tuple[str, ...]) -> Style:
        style = Style()
        for role in roles:
            style += self._inks.get(role, style)
        return style

    def render_line(self, y: int) -> Strip:
        """Draw one line of the window."""
        if not self._inks:
            self._inks = inks_of(self.app)
        base, line = self.visual_style.rich_style, y + self.scroll_offset.y  # `self.rich_style` is not kept
        width = self.size.width
        if line >= self.sheet.height and not self.sheet.separator:
            return Strip.blank(width, base).apply_offsets(0, line)
        segments: list[Segment] = []
        at = 0
        parts = self.sheet.line(line, self._hits)
        for number, (column, runs) in enumerate(zip(self.sheet.columns, parts, strict=True)):
            lit = self._under_cursor(line, number) and self.sheet.is_lit(line, number)
            ground = base + self._inks["cursor"] if lit else base
            if column.left > at:
                segments.extend(self._edge(number, line, column.left - at, base))
            segments.extend(Segment(run.text, ground + self._style(run.roles)) for run in runs)
            at = column.left + column.margin + column.width
        strip = Strip(segments).adjust_cell_length(width, base)
        return self._selected(strip, line).apply_offsets(0, line)

    def _edge(self, number: int, line: int, width: int, base: Style) -> list[Segment]:
        """What stands left of a column: a separator, and last the cursor's bar."""
        separator = self.sheet.separator if number else ""
        edge = f"{' ' * max(width - EDGE, 0)}{separator}".ljust(width)
        if not self._under_cursor(line, number):
            return [Segment(edge, base + self._style(("rule",)))]
        bar = self._style(("key",) if self.has_focus else ("faint",))
        return [Segment(edge[:-1], base + self._style(("rule",))), Segment(CURSOR, base + bar)]

    def _under_cursor(self, line: int, column: int) -> bool:
        if self.row is None or column != self.column:
            return False
        top, height = self.sheet.extent(self.row)
        return top <= line < top + height

    def on_focus(self) -> None:
        """Draw the cursor strong."""
        self.refresh()

    def on_blur(self) -> None:
        """Draw the cursor weak."""
        self.refresh()

    # Selection with the mouse

    def _selected(self, strip: Strip, line: int) -> Strip:
        selection = self.text_selection
        span = selection.get_span(line) if selection is not None else None
        if span is None:
            return strip
        start, end = span
        style = self.screen.get_component_rich_style("screen--selection")
        end = strip.cell_length if end == -1 else min(end, strip.cell_length)
        if start >= end:
            return strip
        before, chosen, after = strip.crop(0, start), strip.crop(start, end), strip.crop(end)
        marked = Strip([Segment(s.text, (s.style or Style()) + style) for s in chosen])
        return Strip.join([before, marked, after])

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """The selected text as it stands on the screen, without the signs in the margins."""
        lines = (self.sheet.text(line, signs=False) for line in range(self.sheet.height))
        return selection.extract("\n".join(lines)), "\n"

    def selection_updated(self, selection: Selection | None) -> None:
        """Draw the selection."""
        self.refresh()
