"""How much two sentences mean the same, with word vectors made up so that the right answer is plain."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

np = pytest.importorskip("numpy", reason="the extra `semantic` is not installed")

from reader.comparing.matching.meaning.alignment import NEIGHBOURS, Meaning, Meanings, alignment  # noqa: E402
from reader.comparing.matching.meaning.encoder import Array, Encoder  # noqa: E402
from reader.comparing.matching.meaning.pieces import pieces  # noqa: E402
from reader.comparing.words.vocabulary import Vocabulary, weigh  # noqa: E402
from reader.model import Sentence  # noqa: E402

ALIKE = ("boat", "ship")
"""Words that the made-up model takes for the same; all others are as different as can be."""


DIRECTIONS: dict[int, int] = {}


def number(word: str) -> int:
    return pieces(word)[0].number


def made_up(numbers: Sequence[int]) -> Array:
    """A model in which every piece has a direction of its own, but `ALIKE` have one together."""
    vectors: Array = np.zeros((len(numbers), 64), dtype=np.float32)
    for row, each in zip(vectors, numbers, strict=True):
        row[DIRECTIONS.setdefault(number(ALIKE[0]) if each == number(ALIKE[1]) else each, len(DIRECTIONS))] = 1
    return vectors


def meaning(words: Sequence[Sequence[float]], shares: Sequence[float]) -> Meaning:
    return Meaning(np.array(words, np.float32), np.array(shares, np.float32), np.array(words[0], np.float32), ())


def claims(*texts: str) -> Vocabulary:
    """One claim of an outlet of its own for each text."""
    sentences = [Sentence(f"{n}:S1", str(n), 1, text) for n, text in enumerate(texts)]
    return weigh(sentences, {str(n): str(n) for n in range(len(texts))}, {str(n): "en" for n in range(len(texts))})


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return Encoder(made_up)


def meanings(encoder: Encoder, *texts: str, language: Callable[[int], str] = lambda _: "en") -> Meanings:
    return Meanings(claims(*texts), {str(n): language(n) for n in range(len(texts))}, encoder)


def test_rare_words_count_more_than_common_ones() -> None:
    first = meaning([[1, 0], [0, 1]], [0.9, 0.1])
    assert alignment(first, meaning([[1, 0]], [1])) == pytest.approx((0.9 + 1) / 2)
    assert alignment(first, meaning([[0, 1]], [1])) == pytest.approx((0.1 + 1) / 2)


def test_a_sentence_without_words_that_count_aligns_with_nothing(encoder: Encoder) -> None:
    assert meanings(encoder, "They did so.", "The boat sank.").alignment(0, 1) == 0.0


def test_words_that_mean_the_same_align_in_whatever_spelling(encoder: Encoder) -> None:
    found = meanings(encoder, "The boat sank.", "A ship sank!", "Bread rose.")
    assert found.alignment(0, 1) == pytest.approx(1.0)
    assert found.alignment(0, 2) == 0.0


def test_likeness_leaves_out_what_the_whole_story_has_in_common(encoder: Encoder) -> None:
    found = meanings(encoder, "Varn: boat sank.", "Varn: ship sank.", "Varn: bread rose.")
    assert found.likeness(0, 1) == pytest.approx(1.0)
    assert found.likeness(0, 1) == found.likeness(1, 0)
    assert found.likeness(0, 2) == pytest.approx(-1.0)


def test_a_word_of_several_pieces_is_the_mean_of_them(encoder: Encoder) -> None:
    assert len(pieces("beekeeper")) == 2
    encoded = encoder.encode("A beekeeper.")
    assert encoded.terms == ("beekeep",)
    assert sorted(encoded.words[0])[-2:] == pytest.approx([2**-0.5] * 2)


def test_the_order_of_two_sentences_changes_nothing(encoder: Encoder) -> None:
    found = meanings(encoder, "The old boat sank near Varn.", "A ship of the navy sank.")
    assert found.alignment(0, 1) == found.alignment(1, 0)


def test_what_the_model_cannot_read_has_no_meaning(encoder: Encoder) -> None:
    found = meanings(encoder, "The boat sank.", "Das Boot sank.", language=lambda n: "de" if n else "en")
    assert len(found) == 1
    assert found.alignment(0, 1) is None
    assert found.neighbours() == set()


def test_the_nearest_in_meaning_are_looked_at_whatever_words_they_share(encoder: Encoder) -> None:
    others = [f"Bread number {name} rose." for name in ("alpha", "beta", "gamma", "delta", "epsilon")]
    found = meanings(encoder, "Boat.", "Ship.", *others)
    assert (0, 1) in found.neighbours()
    assert len([pair for pair in found.neighbours() if 0 in pair]) <= NEIGHBOURS + len(others)


def test_many_sentences_at_once_mean_what_each_means_by_itself() -> None:
    def numbered(numbers: Sequence[int]) -> Array:
        vectors: Array = np.outer(np.ones(len(numbers)), numbers).astype(np.float32)
        return vectors

    texts = [f"Boat number {n} sank near Varn." for n in range(40)] + ["Boat number 3 sank near Varn."]
    together, alone = Encoder(numbered), Encoder(numbered)
    for text, found in zip(texts, together.encode_all(texts), strict=True):
        expected = alone.encode(text)
        assert found.terms == expected.terms
        assert np.array_equal(found.words, expected.words) and np.array_equal(found.whole, expected.whole)


def test_what_goes_wrong_in_one_of_many_sentences_is_raised() -> None:
    def fail(numbers: Sequence[int]) -> Array:
        raise RuntimeError("out of memory")

    with pytest.raises(RuntimeError, match="out of memory"):
        Encoder(fail).encode_all(["The boat sank.", "A ship sank.", "Bread rose."])


def test_a_single_article_is_not_read_by_the_model() -> None:
    def read(numbers: Sequence[int]) -> Array:
        raise AssertionError("nothing is to be compared")

    sentences = [Sentence(f"a:S{n}", "a", n, text) for n, text in enumerate(("The boat sank.", "The ship sank."), 1)]
    found = Meanings(weigh(sentences, {"a": "The Gazette"}, {"a": "en"}), {"a": "en"}, Encoder(read))
    assert len(found) == 2 and found.articles == {"a"} and found.neighbours() == set()


def test_sentences_of_one_outlet_are_no_neighbours(encoder: Encoder) -> None:
    sentences = [Sentence(f"a:S{n}", "a", n, text) for n, text in enumerate(("The boat sank.", "The ship sank."), 1)]
    vocabulary = weigh(sentences, {"a": "The Gazette"}, {"a": "en"})
    assert Meanings(vocabulary, {"a": "en"}, encoder).neighbours() == set()


def test_a_sentence_longer_than_the_model_reads_is_read_as_far_as_that(encoder: Encoder) -> None:
    text = "boat " * 400
    assert len(encoder.encode(text).words) == 254


def test_words_of_one_meaning_are_told_but_no_names_figures_or_measures_of_time(encoder: Encoder) -> None:
    found = meanings(encoder, "A boat sank off Sund on a stormy night.", "Near Halvik a ship was lost, it was said.")
    assert "boat" in found.told_in("0:S1", "1:S1") and "sank" not in found.told_in("0:S1", "1:S1")
    assert not found.told_in("0:S1", "0:S2") and not found.told_in("2:S1", "1:S1")
    named = meanings(encoder, "The crew of the Boat slept.", "A ship burned.")
    assert not named.told_in("0:S1", "1:S1") and not named.told_in("1:S1", "0:S1")
