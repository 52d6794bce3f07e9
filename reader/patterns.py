"""Regular expressions that are kept from run to run, as Python keeps byte code.

A comparison asks for some 400 patterns. To compile them takes 130 ms, a third of the way to the first comparison on the
screen; to read them back takes 4 ms (CPython 3.11). They lie beside the byte code of this module and go by its rules:
PYTHONDONTWRITEBYTECODE and PYTHONPYCACHEPREFIX hold, and where the folder can't be written, or the file is damaged or
of another Python, or Python is not one whose compiler is known here, patterns are compiled as ever.
"""

from __future__ import annotations

import atexit
import marshal
import os
import re
import sys
from array import array
from contextlib import suppress
from functools import cache
from importlib import import_module
from importlib.util import cache_from_source
from pathlib import Path
from threading import Lock
from typing import Any, AnyStr
from zlib import crc32

_Key = tuple[str | bytes, int]
_Kept = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""What the engine is given beside the source: flags, code, number of groups, their names in both directions."""

_KNOWN = sys.implementation.name == "cpython" and (3, 11) <= sys.version_info[:2] <= (3, 14)
_WORD = "I"
"""How wide a word of the engine's code is, as `array` names it."""
_SUM = 4
"""Bytes of the checksum before all else: what a disk has garbled must not become a pattern."""
_MOST = 1000
"""With more patterns than these the file holds those of many a former version too, and is begun anew."""

_new: dict[_Key, _Kept] = {}
_keeping = Lock()


def compiled(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What `re.compile` gives, read back where an earlier run has kept it; raises `re.error` as that does.

    For the patterns that the program itself holds. One that is made of a reader's words, or of what an article says,
    goes to `re.compile`: it has no business on the disk.
    """
    if not _KNOWN:
        return re.compile(source, flags)
    key = (source, int(flags))
    kept = _read_back().get(key) or _new.get(key) or _compile(key)
    all_flags, code, groups, by_name, by_number = kept
    pattern: re.Pattern[AnyStr] = import_module("_sre").compile(
        source, all_flags, array(_WORD, code).tolist(), groups, by_name, by_number
    )
    return pattern


def keep() -> None:
    """Write what was compiled since; done when the program ends, and by a process that is going to be ended."""
    with _keeping:
        if _new and not sys.dont_write_bytecode:
            _write(_path())


def _write(path: Path) -> None:
    kept = _read(path)  # another process may have written since
    kept = {**(kept if len(kept) < _MOST else {}), **_new}
    beside = path.with_name(f"{path.name}.{os.getpid()}")
    with suppress(OSError):
        body = marshal.dumps((sys.version, kept))
        beside.write_bytes(crc32(body).to_bytes(_SUM) + body)
        beside.replace(path)
        _new.clear()


def _compile(key: _Key) -> _Kept:
    """As `re._compiler.compile` does it, up to where the engine takes over."""
    compiler: Any = import_module("re._compiler")
    source, flags = key
    parsed = compiler._parser.parse(source, flags)
    by_name: dict[str, int] = dict(parsed.state.groupdict)
    by_number = {number: name for name, number in by_name.items()}
    groups = parsed.state.groups
    _new[key] = (
        flags | parsed.state.flags,
        array(_WORD, compiler._code(parsed, flags)).tobytes(),
        groups - 1,
        by_name,
        tuple(map(by_number.get, range(groups))),
    )
    if len(_new) == 1:
        atexit.register(keep)
    return _new[key]


@cache
def _read_back() -> dict[_Key, _Kept]:
    return _read(_path())


def _read(path: Path) -> dict[_Key, _Kept]:
    """What `path` holds; nothing where it is not there, damaged, or of another Python."""
    with suppress(OSError, ValueError, TypeError, EOFError):
        written = path.read_bytes()
        if written[:_SUM] == crc32(written[_SUM:]).to_bytes(_SUM):
            version, kept = marshal.loads(written[_SUM:])
            return kept if version == sys.version else {}
    return {}


def _path() -> Path:
    return Path(cache_from_source(__file__)).with_suffix(".kept")
