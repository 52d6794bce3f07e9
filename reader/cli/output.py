"""Where results go: standard output as UTF-8 whatever the locale, or a file that is written whole or not at all."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # `--help` ends here too, and the model is half of its time
    from reader.model import Failure


def write(text: str, target: str | None, *, overwrite: bool) -> Failure | None:
    """Write `text` to the file `target`, or to standard output for None and "-"; the failure if that cannot be done."""
    if target in (None, "-"):
        return _to_standard_output(text)
    from reader.library.files import write_atomically

    return write_atomically(Path(target or "-"), text, overwrite=overwrite)


def taken(target: str | None) -> bool:
    """Whether a file of that name is there already, which writing would replace."""
    return target not in (None, "-") and Path(target or "-").is_file()


def is_input(target: str | None, paths: Sequence[str]) -> bool:
    """Whether writing to `target` would replace one of the articles that `paths` name."""
    if not taken(target):
        return False
    from reader.sources import locate

    file = Path(target or "-").resolve()
    return any(place.file is not None and place.file.resolve() == file for place in locate(paths).places)


def exists(target: str) -> Failure:
    """That the file is there already, and what to do."""
    from reader.library import files

    return files.exists(Path(target))


def _to_standard_output(text: str) -> Failure | None:
    """A reader that has seen enough (`| head`) is no failure; a full disk is."""
    try:
        binary = getattr(sys.stdout, "buffer", None)
        if binary is None:
            sys.stdout.write(text)
        else:
            sys.stdout.flush()
            binary.write(text.encode("utf-8", "backslashreplace"))
        sys.stdout.flush()
    except BrokenPipeError:
        _let_go()
    except OSError as error:
        from reader.model import Failure

        _let_go()
        reason = (error.strerror or "unknown error").lower()
        return Failure("standard output", f"cannot be written ({reason})", "write to a file with -o")
    return None


def _let_go() -> None:
    """Point standard output nowhere, so that Python's own flush at the end finds nothing to complain about."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
