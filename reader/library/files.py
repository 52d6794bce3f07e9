"""Writing a file whole or not at all, so that nothing of the user's is ever half written or lost."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from reader.model import Failure


def write_atomically(path: Path, text: str, *, overwrite: bool = False) -> Failure | None:
    """Write `text` as UTF-8 to `path`, whole or not at all; None when done, a `Failure` when not.

    A temporary file beside the target is written, synced and renamed, so a crash or a full disk at any moment leaves
    either the former file or the new one. An existing file is kept unless `overwrite`. A symbolic link keeps being
    one: the file it points to is replaced. A device or a named pipe holds nothing that could be lost: it is written to
    as it stands, never replaced.
    """
    if takes_text_as_it_comes(path):
        return _written_into(path, text)
    target = Path(os.path.realpath(path))
    if target.is_dir():
        return Failure(str(path), "is a folder", "name a file to write to")
    if not overwrite and target.exists():
        return exists(path)
    try:
        temporary = _written_beside(target, text)
        try:
            _put_in_place(temporary, target, overwrite=overwrite)
        finally:
            with suppress(FileNotFoundError):
                temporary.unlink()
        _sync_folder(target.parent)
    except FileExistsError:
        return exists(path)
    except (OSError, UnicodeEncodeError) as error:
        return Failure(str(path), f"cannot be written ({_cause(error)})", "choose another place to write to")
    return None


def takes_text_as_it_comes(path: Path) -> bool:
    """Whether a device, a named pipe or a socket stands at `path`, such as /dev/null."""
    try:
        kind = path.stat().st_mode
    except (OSError, ValueError):
        return False
    return not (stat.S_ISREG(kind) or stat.S_ISDIR(kind))


def _written_into(path: Path, text: str) -> Failure | None:
    try:
        with path.open("wb") as stream:
            stream.write(text.encode("utf-8"))
    except (OSError, UnicodeEncodeError) as error:
        return Failure(str(path), f"cannot be written ({_cause(error)})", "choose another place to write to")
    return None


@contextmanager
def locked(lock: Path) -> Iterator[None]:
    """Hold the file `lock` for this process alone while reading, changing and writing another file.

    Where files cannot be locked (no `fcntl`, a folder that cannot be made) the work goes on without: the lock guards
    against two readers at once, not against loss, which `write_atomically` does.
    """
    handle = None
    try:
        import fcntl

        lock.parent.mkdir(parents=True, exist_ok=True)
        handle = lock.open("a")
        fcntl.flock(handle, fcntl.LOCK_EX)
    except (ImportError, OSError):
        pass
    try:
        yield
    finally:
        if handle is not None:
            handle.close()


def _written_beside(target: Path, text: str) -> Path:
    """A synced temporary file in the target's folder that holds `text`, with the rights the target has or would get."""
    handle, name = tempfile.mkstemp(prefix=f".{target.name[:100]}.", suffix=".tmp", dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(text.encode("utf-8"))
            stream.flush()
            os.fsync(stream.fileno())
        temporary.chmod(_mode(target))
    except BaseException:
        temporary.unlink()
        raise
    return temporary


def _mode(target: Path) -> int:
    """The permissions of the existing target, otherwise what the user's umask gives a new file."""
    try:
        return target.stat().st_mode & 0o777
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


def _put_in_place(temporary: Path, target: Path, *, overwrite: bool) -> None:
    """Give the temporary file the target's name in one step; a link, unlike a rename, never replaces a file."""
    if overwrite:
        temporary.replace(target)
        return
    try:
        os.link(temporary, target)
    except FileExistsError:
        raise
    except OSError:  # a file system without links
        temporary.replace(target)


def _sync_folder(folder: Path) -> None:
    """Make the new name itself survive a power cut, where folders can be synced."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def exists(path: Path) -> Failure:
    """That a file of that name is there already, and what to do."""
    return Failure(str(path), "exists already", "choose another name, or overwrite it with --force")


def _cause(error: OSError | UnicodeEncodeError) -> str:
    """The operating system's own short words for what went wrong."""
    if isinstance(error, UnicodeEncodeError):
        return "it holds characters that UTF-8 cannot express"
    return (error.strerror or type(error).__name__).lower()
