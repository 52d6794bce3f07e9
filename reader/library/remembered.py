"""Lines of the articles opened on earlier days, as digests by outlet, so that what an outlet prints everywhere shows.

One small JSON file for each outlet in the user's data folder. It holds digests and no words; losing it loses nothing.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from reader.library.files import locked, write_atomically
from reader.library.places import lock_file, remembered_folder, settings_file
from reader.model import Earlier, Failure, house

SWITCH = "READER_REMEMBER"
"""Set to "0" in the environment, nothing is remembered or recalled, whatever the settings say."""
_ARTICLES = 64
"""Articles remembered of an outlet, the latest opened: more than are asked, because those opened now ask none."""
_OUTLETS = 200
"""Outlets remembered, the latest opened."""
_LARGEST = 2_000_000
"""Bytes; no file written here comes near it, so a larger one is not read."""


def switched_on() -> bool:
    """Whether lines are remembered by the app, and recalled by it and the command line alike: unless the environment
    or the settings say no."""
    if os.environ.get(SWITCH, "") == "0":
        return False
    if not settings_file().exists():
        return True
    from reader.library import settings

    return settings.load()[0].remember_lines


def recall(outlet: str) -> tuple[Earlier, ...]:
    """The articles of `outlet` opened earlier, the latest last; none where nothing is remembered or can be read."""
    found = _read(_file(outlet))
    return () if found is None else found


def add(outlet: str, articles: Sequence[Earlier]) -> Failure | None:
    """Remember `articles` of `outlet`; one that is remembered already becomes the latest. None when done.

    A damaged file is set aside as `FILE.damaged`, said, and begun anew.
    """
    file = _file(outlet)
    fault = None
    with locked(lock_file(file)):
        former = _read(file)
        if former is None:
            with suppress(OSError):
                file.replace(file.with_name(file.name + ".damaged"))
            fault = Failure(str(file), "is damaged", "nothing to do: it was set aside and is begun anew")
        new = {each.article for each in articles}
        latest = [*(each for each in former or () if each.article not in new), *articles][-_ARTICLES:]
        if former is not None and tuple(latest) == former:
            return None
        with suppress(OSError):
            file.parent.mkdir(parents=True, exist_ok=True)
        fault = write_atomically(file, _text(outlet, latest), overwrite=True) or fault
    _forget_the_oldest(file.parent)
    return fault


def _file(outlet: str) -> Path:
    """The name carries the outlet's for people who look, and a digest so that no two outlets share it."""
    digest = hashlib.sha256(house(outlet).encode("utf-8", "surrogatepass")).hexdigest()[:16]
    name = "".join(letter if letter.isalnum() else "-" for letter in house(outlet))[:40]
    return remembered_folder() / f"{name}-{digest}.json"


def _text(outlet: str, articles: Sequence[Earlier]) -> str:
    entries = [{"article": a.article, "removed": sorted(a.removed), "kept": sorted(a.kept)} for a in articles]
    return json.dumps({"outlet": outlet, "articles": entries}, separators=(",", ":")) + "\n"


def _read(file: Path) -> tuple[Earlier, ...] | None:
    """What `file` holds; nothing when there is none or it may not be read, None when it is damaged."""
    try:
        if file.stat().st_size > _LARGEST:
            return None
        entries = json.loads(file.read_text(encoding="utf-8"))["articles"]
        return tuple(_earlier(entry) for entry in entries)
    except OSError:
        return ()
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def _earlier(entry: Any) -> Earlier:
    match entry:
        case {"article": str(article), "removed": list(removed), "kept": list(kept)}:
            return Earlier(article, frozenset(map(str, removed)), frozenset(map(str, kept)))
    raise ValueError("not an article as it is remembered")


def _forget_the_oldest(folder: Path) -> None:
    with suppress(OSError):
        files = sorted(folder.glob("*.json"), key=lambda file: file.stat().st_mtime)
        for file in files[:-_OUTLETS]:
            file.unlink()
