from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reader.library.files import locked, write_atomically


def names_in(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def test_a_new_file_holds_the_text_as_utf8(tmp_path: Path) -> None:
    assert write_atomically(tmp_path / "new.md", "Żółw\n") is None
    assert (tmp_path / "new.md").read_bytes() == "Żółw\n".encode()
    assert names_in(tmp_path) == ["new.md"]


def test_an_existing_file_is_kept_unless_overwriting_is_asked_for(tmp_path: Path) -> None:
    target = tmp_path / "notes.md"
    target.write_text("mine")
    fault = write_atomically(target, "other")
    assert fault is not None
    assert str(fault) == f"{target}: exists already; choose another name, or overwrite it with --force"
    assert target.read_text() == "mine"
    assert write_atomically(target, "other", overwrite=True) is None
    assert target.read_text() == "other"


def test_overwriting_keeps_the_permissions_and_a_link_stays_a_link(tmp_path: Path) -> None:
    target = tmp_path / "private.md"
    target.write_text("mine")
    target.chmod(0o600)
    link = tmp_path / "link.md"
    link.symlink_to(target)
    assert write_atomically(link, "new", overwrite=True) is None
    assert link.is_symlink()
    assert target.read_text() == "new"
    assert target.stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_or_a_device_is_written_to_and_never_replaced_by_a_file(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with subprocess.Popen(["cat", pipe], stdout=subprocess.PIPE) as reading:
        assert write_atomically(pipe, "Żółw\n") is None
        assert reading.communicate()[0].decode() == "Żółw\n"
    assert pipe.is_fifo()
    device = Path(os.devnull).stat()
    assert write_atomically(Path(os.devnull), "gone\n", overwrite=True) is None
    assert Path(os.devnull).stat().st_ino == device.st_ino
    assert names_in(tmp_path) == ["pipe"]


def test_a_folder_and_a_missing_folder_are_refused_with_a_reason(tmp_path: Path) -> None:
    assert "is a folder" in str(write_atomically(tmp_path, "text"))
    assert "no such file or directory" in str(write_atomically(tmp_path / "no" / "file", "text"))


def test_text_that_utf8_cannot_express_leaves_nothing_behind(tmp_path: Path) -> None:
    assert "cannot be written" in str(write_atomically(tmp_path / "x", "half \ud800"))
    assert names_in(tmp_path) == []


def test_a_full_disk_leaves_the_former_file_and_no_litter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "notes.md"
    target.write_text("mine")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert "no space left on device" in str(write_atomically(target, "other", overwrite=True))
    assert target.read_text() == "mine"
    assert names_in(tmp_path) == ["notes.md"]


def test_a_kill_at_any_moment_leaves_one_of_the_two_texts_whole(tmp_path: Path) -> None:
    target = tmp_path / "notes.md"
    size = 400_000
    code = (
        "import sys\nfrom pathlib import Path\nfrom reader.library.files import write_atomically\n"
        f"for n in range(10**6): write_atomically(Path(sys.argv[1]), 'ab'[n % 2] * {size}, overwrite=True)"
    )
    for _ in range(5):
        writer = subprocess.Popen([sys.executable, "-c", code, str(target)])
        while not target.exists():
            time.sleep(0.01)
        time.sleep(0.03)
        writer.send_signal(signal.SIGKILL)
        writer.wait()
        assert target.read_text() in ("a" * size, "b" * size)
        target.unlink()


def test_a_lock_is_held_by_one_at_a_time(tmp_path: Path) -> None:
    lock, log = tmp_path / "locks" / "one", tmp_path / "log"
    code = (
        "import sys, time\nfrom pathlib import Path\nfrom reader.library.files import locked\n"
        "with locked(Path(sys.argv[1])):\n"
        "    log = Path(sys.argv[2]).open('a')\n"
        "    print('in', file=log, flush=True); time.sleep(0.1); print('out', file=log, flush=True)"
    )
    runs = [subprocess.Popen([sys.executable, "-c", code, str(lock), str(log)]) for _ in range(3)]
    assert [run.wait() for run in runs] == [0, 0, 0]
    assert log.read_text().split() == ["in", "out"] * 3


def test_work_goes_on_where_nothing_can_be_locked(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with locked(tmp_path / "file" / "not-a-folder" / "lock"):
        done = True
    assert done
