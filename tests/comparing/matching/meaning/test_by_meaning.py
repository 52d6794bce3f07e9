"""What comparing by meaning finds with the real model, and what never changes it. Needs the extra `semantic`."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from itertools import permutations

import pytest

from reader.comparing import compare, explain
from reader.comparing.matching.meaning import find, find_meanwhile, installed
from reader.export import as_json, markdown
from reader.model import Article, Comparison, Failure, Story
from reader.said import Corrections, PairCorrection

if not installed():
    pytest.skip("the extra `semantic` is not installed", allow_module_level=True)

from reader.comparing.matching.meaning.encoder import Encoder

MakeArticle = Callable[..., Article]

GAZETTE = (
    "A gale drove eleven vessels onto the rocks off Lorne on Friday night.",
    "Physicians at the clinic treated nine youngsters for burns.",
    "The council will vote on higher taxes next week.",
)
HERALD = (
    "The storm threw eleven ships on the reef near Lorne late on Friday.",
    "Doctors at the hospital cared for nine children who had been burned.",
    "A bakery has offered free bread to the rescue teams.",
)
POST = (
    "Schools in the valley stay closed until further notice.",
    "Nine burned children were taken to hospital, doctors said.",
    "Ships were thrown on the reef by Friday's storm.",
)


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    model = find("meaning")
    assert isinstance(model, Encoder)
    return model


@pytest.fixture
def pair(article: MakeArticle) -> tuple[Article, Article]:
    return article("g", *GAZETTE), article("h", *HERALD)


@pytest.fixture(scope="module")
def seeds_by_meaning(seeds: tuple[Article, ...], encoder: Encoder) -> Comparison:
    return compare(seeds, encoder=encoder)


def marks(comparison: Comparison) -> dict[str, str]:
    return {name: finding.coverage for name, finding in comparison.findings.items()}


def test_a_fact_in_wholly_other_words_is_found_that_words_alone_miss(
    pair: tuple[Article, Article], encoder: Encoder
) -> None:
    told = compare(pair, encoder=encoder)
    assert {name for name, mark in marks(told).items() if mark == "unique"} == {"g:S3", "h:S3"}
    assert {"g:S1", "h:S1"} & {name for name, mark in marks(compare(pair)).items() if mark == "unique"}


def test_a_comparison_says_which_method_judged(pair: tuple[Article, Article], encoder: Encoder) -> None:
    by_meaning = Story("1", "Gale", compare(pair, encoder=encoder))
    by_words = Story("1", "Gale", compare(pair))
    assert '"method": "meaning"' in as_json.comparison([by_meaning])
    assert '"method": "words"' in as_json.comparison([by_words])
    assert "with the language model all-MiniLM-L6-v2, by the meaning" in markdown.render([by_meaning])
    assert "language model" not in markdown.render([by_words])
    assert explain(by_meaning.comparison, "g:S3").reason.endswith("in its words or its meaning")


def test_other_languages_are_compared_by_words(article: MakeArticle, encoder: Encoder) -> None:
    articles = (
        article("a", "Der Sturm trieb elf Schiffe auf die Felsen vor Lorn.", language="de"),
        article("b", "Elf Schiffe trieb der Sturm vor Lorn auf ein Riff.", language="de"),
    )
    assert compare(articles, encoder=encoder) == compare(articles)
    assert compare(articles, encoder=encoder).method == "words"


def test_an_article_against_itself_is_all_shared(article: MakeArticle, encoder: Encoder) -> None:
    found = compare([article("a", *GAZETTE), article("b", *GAZETTE)], encoder=encoder)
    assert set(marks(found).values()) == {"shared"}


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_the_order_of_articles_changes_no_verdict(
    article: MakeArticle, encoder: Encoder, order: tuple[int, ...]
) -> None:
    articles = [article("g", *GAZETTE), article("h", *HERALD), article("p", *POST)]
    assert (
        compare([articles[i] for i in order], encoder=encoder).findings == compare(articles, encoder=encoder).findings
    )


def test_a_sentence_called_unique_is_no_match_of_another(seeds_by_meaning: Comparison) -> None:
    for name, finding in seeds_by_meaning.findings.items():
        if finding.coverage == "unique":
            assert not finding.matches
            assert not [
                other for other in seeds_by_meaning.findings.values() for m in other.matches if m.sentence == name
            ]


def test_an_unrelated_article_changes_hardly_a_mark(
    seeds: tuple[Article, ...], seeds_by_meaning: Comparison, article: MakeArticle, encoder: Encoder
) -> None:
    unrelated = article(
        "bees",
        "Beekeepers in the Alder valley expect a poor harvest after a cold spring.",
        "Colonies weakened by mites were found at eleven of twenty apiaries.",
        "The association asks gardeners to sow clover instead of lawn.",
    )
    after = marks(compare([*seeds, unrelated], encoder=encoder))
    changed = [name for name, mark in marks(seeds_by_meaning).items() if after[name] != mark]
    assert len(changed) <= len(seeds_by_meaning.findings) / 50


def test_the_same_input_gives_the_same_bytes_from_a_model_loaded_anew(pair: tuple[Article, Article]) -> None:
    from reader.comparing.matching.meaning import encoder as module

    printed = []
    for _ in range(2):
        module.load.cache_clear()
        model = find("meaning")
        assert isinstance(model, Encoder)
        printed.append(as_json.comparison([Story("1", "Gale", compare(pair, encoder=model))]))
    assert printed[0] == printed[1]


def test_the_word_of_the_user_overrules_the_model(pair: tuple[Article, Article], encoder: Encoder) -> None:
    parted = Corrections(pairs=(PairCorrection(GAZETTE[0], HERALD[0], same=False),))
    matches = compare(pair, parted, encoder).findings["g:S1"].matches
    assert "h:S1" not in [match.sentence for match in matches]


def test_the_program_can_be_left_while_the_model_works() -> None:
    code = (
        "import threading, time\nfrom reader.comparing.matching.meaning import find\n"
        "def work():\n    for n in range(10**6):\n        model.encode(f'The dam number {n} above Lorne holds.')\n"
        "model = find('meaning')\nthreading.Thread(target=work, daemon=True).start()\ntime.sleep(0.3)\n"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (run.returncode, run.stderr) == (0, "")


def test_the_program_can_be_left_while_the_model_is_being_loaded() -> None:
    code = "from reader.comparing.matching.meaning import find_meanwhile; find_meanwhile('meaning')"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (run.returncode, run.stderr) == (0, "")


def test_a_model_found_meanwhile_is_the_model() -> None:
    assert isinstance(find_meanwhile("meaning")(), Encoder)
    assert find_meanwhile("words")() is None


def test_many_copies_are_folded_by_meaning_too(article: MakeArticle, encoder: Encoder) -> None:
    copies = [article(f"c{n}", *GAZETTE) for n in range(14)]
    found = compare([*copies, article("h", *HERALD)], encoder=encoder)
    assert found.method == "meaning"
    assert {found.findings[f"c{n}:S1"].coverage for n in range(14)} == {"shared"}
    assert found.findings["h:S1"].coverage != "unique"


def test_a_model_that_is_not_the_one_that_was_fitted_is_a_failure_and_no_crash(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from reader.comparing.matching.meaning import encoder as module

    module.load.cache_clear()
    monkeypatch.setattr(module, "_SHA256", "0")
    found = find("meaning")
    assert isinstance(found, Failure)
    assert "not the one that the weights were fitted with" in str(found)
    assert "compared by words alone" in str(found)


def test_a_word_is_not_only_here_where_a_match_has_one_of_the_same_meaning(
    article: MakeArticle, encoder: Encoder
) -> None:
    one = article("a", "The physician of Sund purchased a grey automobile at the fair on Monday.")
    other = article("b", "The doctor of Sund bought a grey car at the fair on Tuesday.")

    def marked(comparison: Comparison) -> str:
        spans = comparison.findings["a:S1"].only_here
        return " ".join(comparison.by_id["a:S1"].text[start:end] for start, end in spans)

    by_words, by_meaning = marked(compare([one, other])), marked(compare([one, other], encoder=encoder))
    assert "physician" in by_words and "purchased" in by_words
    assert not {"physician", "purchased", "automobile"} & set(by_meaning.split())


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("killed", "wounded"),
        ("upheld", "overturned"),
        ("brother", "sister"),
        ("northern", "southern"),
        ("rose", "fell"),
    ],
)
def test_what_must_not_be_taken_for_one_another_stays_only_here(
    article: MakeArticle, encoder: Encoder, here: str, there: str
) -> None:
    text = "The verdict on the {} ones near the harbour of Sund came before noon, the clerk told reporters."
    compared = compare([article("a", text.format(here)), article("b", text.format(there))], encoder=encoder)
    spans = compared.findings["a:S1"].only_here
    assert here in " ".join(compared.by_id["a:S1"].text[start:end] for start, end in spans)
