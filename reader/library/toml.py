"""Reading and writing the user's TOML files without losing what is in them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from reader.library.files import write_atomically
from reader.model import Failure


def read(file: Path, shown: str | None = None) -> tuple[str, dict[str, Any]] | Failure:
    """The text of `file` and the tables in it, both empty when there is no such file; `shown` is its name in messages.

    A file that cannot be read or is not valid TOML is a `Failure` and is left untouched.
    """
    shown = shown or str(file)
    try:
        text = file.read_bytes().decode("utf-8-sig")  # as it is: reading as text would change its line endings
        return text, tomllib.loads(text)
    except (FileNotFoundError, NotADirectoryError):
        return "", {}
    except tomllib.TOMLDecodeError as error:
        return Failure(shown, f"is not valid TOML ({error})", "repair it; until then nothing in it is used")
    except UnicodeDecodeError:
        return Failure(shown, "is not UTF-8 text", "save it as UTF-8; until then nothing in it is used")
    except RecursionError:
        return Failure(shown, "is nested too deeply", "repair it; until then nothing in it is used")
    except OSError as error:
        return Failure(
            shown, f"cannot be read ({(error.strerror or 'unknown error').lower()})", "check its permissions"
        )


def write(file: Path, tables: Mapping[str, Any], former: str) -> Failure | None:
    """Put `tables` into `file`, whose text was `former`.

    A TOML writer knows no comments: a former text that has any is kept beside it as `FILE.bak`.
    """
    import tomli_w

    if "#" in former:
        fault = write_atomically(file.with_name(file.name + ".bak"), former, overwrite=True)
        if fault:
            return fault
    return write_text(file, tomli_w.dumps(tables))


def write_text(file: Path, text: str) -> Failure | None:
    """Put TOML that is ready made into `file`, making its folder first."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        return Failure(str(file), f"its folder cannot be made ({error.strerror})", "check the permissions")
    return write_atomically(file, text, overwrite=True)


def remove(file: Path) -> Failure | None:
    """Take `file` away, in which nothing is said any more."""
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        return Failure(str(file), f"cannot be removed ({error.strerror})", "check the permissions of its folder")
    return None
