from itertools import combinations

import pytest
from rich.color import Color as RichColor
from rich.color import ColorSystem
from textual.app import App
from textual.color import Color
from textual.theme import BUILTIN_THEMES, Theme

from reader.ui.app import ReaderApp
from reader.ui.session import COLOURS
from reader.ui.themes import DARK, LIGHT, ink_variables, inks

# Viénot, Brettel and Mollon (1999): what a dichromat sees of a colour, in linear RGB.
PROTAN = ((0.11238, 0.88762, 0.0), (0.11238, 0.88762, 0.0), (0.00401, -0.00401, 1.0))
DEUTAN = ((0.29275, 0.70725, 0.0), (0.29275, 0.70725, 0.0), (-0.02234, 0.02234, 1.0))
NORMAL = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
Matrix = tuple[tuple[float, float, float], ...]


def _linear(color: Color) -> tuple[float, ...]:
    return tuple(
        (c / 255 / 12.92) if c / 255 <= 0.04045 else ((c / 255 + 0.055) / 1.055) ** 2.4
        for c in (color.r, color.g, color.b)
    )


def _luminance(color: Color) -> float:
    red, green, blue = _linear(color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Color, other: Color) -> float:
    """WCAG 2 contrast ratio, 1 to 21."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _lab(color: Color, seen: Matrix) -> tuple[float, float, float]:
    linear = _linear(color)
    r, g, b = (max(0.0, sum(f * c for f, c in zip(row, linear, strict=True))) for row in seen)
    x = (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505
    y = 0.2126 * r + 0.7152 * g + 0.0722 * b
    z = (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089
    fx, fy, fz = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def distance(one: Color, other: Color, seen: Matrix) -> float:
    """CIE 1976 colour difference; about 2.3 is just noticeable, 10 plain at a glance."""
    first, second = _lab(one, seen), _lab(other, seen)
    return float(sum((a - b) ** 2 for a, b in zip(first, second, strict=True)) ** 0.5)


def _outlets(theme: Theme) -> list[Color]:
    variables = ink_variables(theme)
    return [Color.parse(variables[f"outlet-{number}"]) for number in range(COLOURS)]


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_outlets_and_muted_text_can_be_read_on_every_ground(theme: Theme) -> None:
    grounds = [Color.parse(str(c)) for c in (theme.background, theme.surface, theme.variables["ink-cursor"])]
    for ground in grounds:
        for color in [*_outlets(theme), *(Color.parse(theme.variables[n]) for n in ("ink-muted", "ink-echo"))]:
            assert contrast(color, ground) >= 4.5, (color.hex, ground.hex)
        assert contrast(Color.parse(theme.variables["ink-faint"]), ground) >= 3.0
        assert contrast(Color.parse(str(theme.foreground)), ground) >= 7.0


@pytest.mark.parametrize("seen", [NORMAL, PROTAN, DEUTAN], ids=["normal", "protan", "deutan"])
@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_the_outlets_colours_stay_apart_for_every_eye(theme: Theme, seen: Matrix) -> None:
    near = [(a.hex, b.hex, round(distance(a, b, seen))) for a, b in combinations(_outlets(theme), 2)]
    assert min(near, key=lambda pair: pair[2])[2] >= 12, sorted(near, key=lambda pair: pair[2])[:4]


@pytest.mark.parametrize("name", [*sorted(BUILTIN_THEMES), DARK.name, LIGHT.name])
def test_every_theme_gives_every_ink(name: str) -> None:
    app: App[int] = ReaderApp()
    app.theme = name
    assert {"text", "muted", "faint", "differs", "hit", "only", f"outlet-{COLOURS - 1}"} <= set(inks(app.current_theme))


def test_what_means_something_has_a_weight_or_a_line_besides_its_colour() -> None:
    app: App[int] = ReaderApp()
    styles = inks(app.current_theme)
    assert styles["name-0"].bold and styles["only"].underline and styles["differs"].italic and styles["hit"].reverse

    for number in range(COLOURS):  # a hit stands out from the present one in what only one outlet tells too
        hit, now = (styles[f"name-{number}"] + styles[role] for role in ("hit", "hit-now"))
        assert hit.color == styles["hit"].color != now.color and now.underline and not hit.underline


def test_with_sixteen_colours_faint_text_stays_visible_under_the_cursor() -> None:
    assert inks(DARK)["cursor"].bgcolor is not None
    assert inks(DARK, sixteen=True)["cursor"].bgcolor is None
    assert inks(DARK, sixteen=True)["faint"] == inks(DARK)["faint"]


VGA = "000000 aa0000 00aa00 aa5500 0000aa aa00aa 00aaaa aaaaaa 555555 ff5555 55ff55 ffff55 5555ff ff55ff 55ffff ffffff"
XTERM = (
    "000000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5 7f7f7f ff0000 00ff00 ffff00 5c5cff ff00ff 00ffff ffffff"
)


@pytest.mark.parametrize("palette", [VGA, XTERM], ids=["vga", "xterm"])
@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_with_sixteen_colours_outlets_stay_apart_and_are_never_faint(theme: Theme, palette: str) -> None:
    def number(color: RichColor | None) -> int:
        assert color is not None
        shown = color.downgrade(ColorSystem.STANDARD).number
        assert shown is not None
        return shown

    colours = [Color.parse(f"#{name}") for name in palette.split()]
    styles = inks(theme, sixteen=True)
    outlets = [number(styles[f"outlet-{n}"].color) for n in range(COLOURS)]
    assert outlets == [number(styles[f"name-{n}"].color) for n in range(COLOURS)]
    assert all(styles[f"name-{n}"].bold for n in range(COLOURS))
    assert len(set(outlets)) == COLOURS
    ground = colours[number(Color.parse(str(theme.background)).rich_color)]
    faint = colours[number(styles["faint"].color)]
    for outlet in outlets:
        assert contrast(colours[outlet], ground) >= 4.5, outlet
        assert contrast(colours[outlet], ground) > contrast(faint, ground), outlet
