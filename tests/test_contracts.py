"""What holds the house together: which room may import which, checked in a fresh process."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import reader

PACKAGE = Path(reader.__file__).parent
ROOMS = ["sources", "cleaning", "comparing", "export", "library", "ui"]

MAY_IMPORT = {
    "model": set(),
    "patterns": set(),
    "agencies": set(),
    "said": {"model"},
    "naming": {"model", "patterns"},
    "dating": {"patterns"},
    "sources": {"model", "patterns", "dating"},
    "cleaning": {"model", "patterns", "said", "dating", "agencies"},
    "comparing": {"model", "patterns", "said", "agencies"},
    "library": {"model", "patterns", "said", "dating", "sources"},
    "export": {"model", "patterns", "said", "naming", "comparing", "cleaning"},
    "loading": {"model", "said"},
    "pipeline": {"model", "said", "naming", "sources", "cleaning", "comparing", "library", "loading"},
}
"""The rooms that each room may know. `cli` and `ui` stand on top and may know all of them."""


def modules_loaded_by(code: str) -> set[str]:
    """The names in `sys.modules` after running `code` in a fresh interpreter."""
    script = f"{code}\nimport sys\nprint('\\n'.join(sys.modules))"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(run.stdout.split("\n"))


def rooms_imported_by(file: Path) -> set[str]:
    """The rooms of `reader` that a file imports, wherever in the file it does."""
    imported = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("reader."):
            imported.add(node.module.split(".")[1])
        elif isinstance(node, ast.ImportFrom) and node.module == "reader":
            imported.update(alias.name for alias in node.names)
        elif isinstance(node, ast.Import):
            imported.update(alias.name.split(".")[1] for alias in node.names if alias.name.startswith("reader."))
    return imported - {"__version__"}


@pytest.mark.parametrize("room", MAY_IMPORT)
def test_a_room_knows_only_the_rooms_before_it(room: str) -> None:
    files = sorted((PACKAGE / room).rglob("*.py")) if room in ROOMS else [PACKAGE / f"{room}.py"]
    for file in files:
        assert rooms_imported_by(file) <= MAY_IMPORT[room] | {room}, file


@pytest.mark.parametrize("room", [room for room in ROOMS if room != "ui"] + ["pipeline", "cli", "naming"])
def test_nothing_below_the_app_loads_textual_or_rich(room: str) -> None:
    loaded = modules_loaded_by(f"import reader.{room}")
    assert not {name for name in loaded if name.split(".")[0] in {"textual", "rich"} or name.startswith("reader.ui")}


@pytest.mark.parametrize(
    "arguments", [["--help"], ["--version"], ["clean"], ["export"], ["export", "--format", "json"]], ids=" ".join
)
def test_commands_for_the_pipe_start_without_textual_and_rich(arguments: list[str]) -> None:
    code = (
        "import contextlib, io\nfrom reader.cli import main\n"
        "with contextlib.redirect_stdout(io.TextIOWrapper(io.BytesIO(), encoding='utf-8')), "
        "contextlib.suppress(SystemExit):\n"
        f"    main({arguments!r})"
    )
    loaded = modules_loaded_by(code)
    assert not {name for name in loaded if name.split(".")[0] in {"textual", "rich"}}


@pytest.mark.parametrize(
    "code",
    [
        "from reader.cli import main\nmain(['clean', '-q'])",
        "import reader.ui.sheets.facts, reader.ui.sheets.disputes, reader.ui.sheets.story, reader.ui.sheets.explain",
    ],
    ids=["cleaning", "the views"],
)
def test_who_compares_nothing_waits_for_no_rules_of_comparing(code: str) -> None:
    loaded = modules_loaded_by(code)
    assert not {"reader.comparing.discrepancies.finding", "reader.comparing.comparison"} & loaded


def test_the_package_is_typed_for_those_who_import_it() -> None:
    assert (PACKAGE / "py.typed").exists()


def test_the_first_frame_waits_for_no_noun() -> None:
    loaded = modules_loaded_by("import reader.ui.app, reader.ui.work")
    assert not {"reader.model", "reader.said", "reader.pipeline"} & loaded
