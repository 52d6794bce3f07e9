"""Taking something along: copy with its source, export to a file, open the address."""

from __future__ import annotations

from pathlib import Path

from reader.ui.screens.commanded import StandingScreen
from reader.ui.wrap import shorten

BROKEN = 12
"""Cells that stay empty at the end of a line that is broken, at most: words of few letters stand there."""


class Keeping(StandingScreen):
    """Copy, open and export, for every view."""

    def why_not_copy(self) -> str:
        """There must be a sentence, or text selected with the mouse."""
        return "the cursor stands on no sentence." if self.sentence is None and not self._selected() else ""

    def _selected(self) -> str:
        """The text selected with the mouse, without the margins and the ends of lines."""
        lines = (self.get_selected_text() or "").splitlines()
        return " ".join(" ".join(lines).split())

    def do_copy(self) -> None:
        """Copy what is selected, or the sentence with outlet, file and line; say what the terminal may do with it."""
        if selected := self._selected():
            self.clear_selection()
            self.copy(selected)
            return
        sentence = self.sentence
        if sentence is None:
            return
        article = self.session.outlets.by_id[sentence.article]
        outlet = self.session.outlets.names[sentence.article]
        self.copy(f"“{sentence.text}” ({outlet}, {article.path}, line {sentence.line})")

    def copy(self, text: str) -> None:
        """Send a text to the clipboard; say so, and what to do where the terminal does not take it."""
        self.app.copy_to_clipboard(text)
        start, end, lines = "Sent to the clipboard: ", "", len(self.SAYS)
        if lines > 1:
            end = f" If your terminal does not take it, {self.key_of('export')} writes a file."
        room = lines * (self.bar_width - 2) - len(start) - len(end) - (lines - 1) * BROKEN
        self.say(f"{start}{shorten(text, room)}{end}")

    def do_picture(self) -> None:
        """Write the screen as SVG, once what was chosen from has gone, under a name that is free."""
        self.call_after_refresh(self._draw_picture)

    def _draw_picture(self) -> None:
        from itertools import count

        from reader.library.files import write_atomically

        file = next(one for one in (Path(f"reader-{number}.svg") for number in count(1)) if not one.exists())
        failure = write_atomically(file, self.app.export_screenshot(), overwrite=False)
        if failure:
            self.say(f"{failure.path} {failure.what}; nothing was written.", failed=True)
        else:
            self.say(f"Wrote {file.resolve()}, which every browser shows.")

    def file_of(self, article: str) -> Path | None:
        """The file that an article was read from; None for standard input."""
        from reader.sources import locate

        places = locate(self.session.paths).places
        return next((place.file for place in places if place.id == article), None)

    def _address(self) -> str | None:
        """The address that the file of the open article states."""
        from reader.sources.address import stated_address

        file = self.file_of(self.session.article or "")
        return stated_address(file) if file else None

    def why_not_open(self) -> str:
        """The article must state an address."""
        return "" if self._address() else "no address was found in the article's file."

    def do_open(self) -> None:
        """Open the article's address in the browser."""
        import webbrowser

        address = self._address()
        if address:
            webbrowser.open(address)
            self.say(f"Opened {address}")

    def why_not_export(self) -> str:
        """The comparison must be there."""
        return "" if self.session.stories else "there is no comparison yet."

    def do_export(self) -> None:
        """Show the Markdown, then write it."""
        from reader.ui.screens.export import ExportPopup

        self.app.push_screen(ExportPopup())
