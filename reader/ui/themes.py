"""The two themes of our own, the colours of the outlets, and the inks that roles of text are drawn in.

Outlet colours were searched so that they read at 4.5 : 1 on every ground of their theme and stay apart for protan and
deutan eyes (Viénot, Brettel and Mollon 1999); `tests/ui/test_themes.py` measures both. A colour never stands alone:
each role that means something has a sign or a weight as well.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from rich.style import Style
from textual.color import Color
from textual.theme import Theme

from reader.ui.session import COLOURS

if TYPE_CHECKING:
    from textual.app import App

_DARK_OUTLETS = ("#f2b632", "#5fabfa", "#6ae8b2", "#f97cb8", "#da8558")
_LIGHT_OUTLETS = ("#9a4f00", "#0d47c2", "#00705f", "#aa2b9c", "#631408")
_SIXTEEN = {
    True: ("#ffff55", "#55ffff", "#55ff55", "#ff55ff", "#ff5555"),
    False: ("#aa0000", "#0000aa", "#aa00aa", "#000000", "#5555ff"),
}
"""The outlets' colours on a dark and on a light ground where a terminal has sixteen: just those of its sixteen that can
be read there, as Rich numbers them; the nearest to the others were one colour for two outlets, and fainter than text.
"""
_ANSI_OUTLETS = ("ansi_yellow", "ansi_blue", "ansi_green", "ansi_magenta", "ansi_red")

DARK = Theme(
    name="reader-dark",
    primary="#6bb8f0",
    secondary="#8a909c",
    accent="#f0a830",
    warning="#f0a830",
    error="#f57f55",
    success="#3fcf9e",
    foreground="#d6d3cb",
    background="#14161a",
    surface="#1b1e24",
    panel="#22262e",
    dark=True,
    variables={
        "ink-muted": "#949aa6",
        "ink-faint": "#767c89",
        "ink-rule": "#333842",
        "ink-cursor": "#252a34",
        "ink-echo": "#9a9ea8",
    },
)
LIGHT = Theme(
    name="reader-light",
    primary="#0a64ad",
    secondary="#666a73",
    accent="#8f5200",
    warning="#8f5200",
    error="#b0340c",
    success="#00704f",
    foreground="#26272b",
    background="#fbf9f4",
    surface="#f3f0e8",
    panel="#eae6dc",
    dark=False,
    variables={
        "ink-muted": "#62656d",
        "ink-faint": "#7c7f87",
        "ink-rule": "#d2cdc0",
        "ink-cursor": "#ece7da",
        "ink-echo": "#5f6269",
    },
)


def ink_variables(theme: Theme) -> dict[str, str]:
    """Variables that our style sheets and inks use, derived from any theme; a theme's own variables win."""
    if theme.ansi:
        grey = "ansi_bright_black"
        inks = {
            "ink-muted": grey,
            "ink-faint": grey,
            "ink-rule": grey,
            "ink-cursor": "ansi_default",
            "ink-echo": "ansi_default",
        }
        outlets = _ANSI_OUTLETS
    else:
        ground = Color.parse(theme.background or ("#121212" if theme.dark else "#e0e0e0"))
        text = Color.parse(theme.foreground or ("#e0e0e0" if theme.dark else "#1a1a1a"))
        shares = {"ink-muted": 0.65, "ink-faint": 0.5, "ink-rule": 0.2, "ink-cursor": 0.09, "ink-echo": 0.65}
        inks = {name: ground.blend(text, share).hex for name, share in shares.items()}
        outlets = _DARK_OUTLETS if theme.dark else _LIGHT_OUTLETS
    return inks | {f"outlet-{number}": colour for number, colour in enumerate(outlets)}


def inks(theme: Theme, *, sixteen: bool = False, colourless: bool = False) -> Mapping[str, Style]:
    """What each role is drawn in under a theme.

    With only `sixteen` colours the cursor has its bar and no ground: the nearest grey would be that of faint text; the
    outlets have colours of their own.
    Where colours become greys, as with NO_COLOR, outlets have none: what only one tells is not to look fainter.
    """
    accent = theme.accent or theme.primary
    colours = {
        "foreground": theme.foreground or ("#e0e0e0" if theme.dark else "#1a1a1a"),
        "primary": theme.primary,
        "accent": accent,
        "warning": theme.warning or accent,
        "error": theme.error or accent,
    }
    found = _inks(tuple((colours | ink_variables(theme) | theme.variables).items()))
    if colourless:
        plain = {f"outlet-{number}": Style() for number in range(COLOURS)}
        found = {**found, **plain, **{f"name-{number}": Style(bold=True) for number in range(COLOURS)}}
    elif sixteen and not theme.ansi:
        few = {n: Style(color=Color.parse(colour).rich_color) for n, colour in enumerate(_SIXTEEN[theme.dark])}
        found = {**found, **{f"outlet-{n}": style for n, style in few.items()}}
        found = {**found, **{f"name-{n}": style + Style(bold=True) for n, style in few.items()}}
    return {**found, "cursor": Style()} if sixteen else found


def inks_of(app: App[Any]) -> Mapping[str, Style]:
    """The inks of the app's theme on the terminal that it runs in."""
    sixteen = not app.is_headless and app.console.color_system == "standard"
    return inks(app.current_theme, sixteen=sixteen, colourless=app.no_color)


@lru_cache(maxsize=4)
def _inks(variables: tuple[tuple[str, str], ...]) -> Mapping[str, Style]:
    """The inks, made once for all the widgets that draw with them."""
    named = dict(variables)

    def colour(name: str) -> Style:
        return Style(color=Color.parse(named[name]).rich_color)

    bold, italic, underline = Style(bold=True), Style(italic=True), Style(underline=True)
    styles = {
        "text": Style(),
        "strong": bold,
        "muted": colour("ink-muted"),
        "faint": colour("ink-faint"),
        "note": colour("ink-muted") + italic,
        "rule": colour("ink-rule"),
        "key": colour("primary") + bold,
        "warning": colour("warning") + bold,
        "error": colour("error") + bold,
        "echo": colour("ink-echo"),
        "differs": colour("foreground") + italic,
        "here": Style(reverse=True, bold=True),
        "hit": Style(reverse=True) + colour("foreground"),  # in what only one outlet tells too
        "hit-now": Style(reverse=True, bold=True, underline=True) + colour("accent"),
        "only": underline,
        "found": bold + underline,
        "cursor": Style(bgcolor=Color.parse(named["ink-cursor"]).rich_color),
    }
    for number in range(COLOURS):
        styles[f"outlet-{number}"] = colour(f"outlet-{number}")
        styles[f"name-{number}"] = colour(f"outlet-{number}") + bold
    return styles
