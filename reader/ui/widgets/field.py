"""A line to type in, with the keys that leave it and the program everywhere else."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType
from textual.widgets import Input


class Field(Input):
    """Ctrl-C leaves it as Esc does, and Ctrl-Z goes to the shell: Textual would copy, and do nothing."""

    BINDINGS: ClassVar[list[BindingType]] = [("ctrl+c", "screen.leave_field"), ("ctrl+z", "screen.suspend")]
