"""The comparison of a story's articles, from their sentences to what is told where."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from reader.comparing.chains import find_chains
from reader.comparing.coverage import find_coverage
from reader.comparing.discrepancies import find
from reader.comparing.figures import ledger
from reader.comparing.language import languages
from reader.comparing.lineage import trace
from reader.comparing.matching import find_links
from reader.comparing.outlets import outlet_keys
from reader.comparing.rows import build_rows
from reader.comparing.sentences import split_sentences
from reader.comparing.sourcing import name_sources
from reader.comparing.vocabulary import Vocabulary, weigh
from reader.model import Article, Comparison, Corrections

if TYPE_CHECKING:  # there with the extra `semantic` only
    from reader.comparing.meaning.alignment import Meanings
    from reader.comparing.meaning.encoder import Encoder


def compare(
    articles: Sequence[Article],
    corrections: Corrections = Corrections(),  # noqa: B008
    encoder: Encoder | None = None,
) -> Comparison:
    """Compare the articles of one story: coverage of every sentence, its matches, and the rows side by side.

    The order of `articles` decides the order of rows only, never a verdict. `corrections.pairs` overrule the matching.
    With an `encoder` (`reader.comparing.meaning.find`) sentences in its language are matched by meaning as well.
    """
    sentences = {article.id: split_sentences(article) for article in articles}
    outlets = outlet_keys(articles)
    claims = [sentence for group in sentences.values() for sentence in group if sentence.claim]
    codes = languages(articles)
    vocabulary = weigh(claims, outlets, codes)
    meanings = _meanings(vocabulary, codes, encoder) if encoder else None
    links = find_links(vocabulary, corrections.pairs, meanings)
    understood = meanings.articles if meanings else frozenset()
    findings = find_coverage(sentences, vocabulary, links, articles, understood)
    rows = build_rows(sentences, findings)
    discrepancies = find(articles, sentences, findings, rows)
    lineage = trace(articles, sentences, findings)
    sourcing = name_sources(articles, sentences)
    return Comparison(
        tuple(articles),
        sentences,
        findings,
        rows,
        figures=ledger(articles, sentences, findings, rows, discrepancies),
        discrepancies=discrepancies,
        lineage=lineage,
        sourcing=sourcing,
        chains=find_chains(articles, sourcing, lineage),
        method="meaning" if meanings else "words",
    )


def _meanings(vocabulary: Vocabulary, codes: Mapping[str, str], encoder: Encoder) -> Meanings:
    from reader.comparing.meaning.alignment import Meanings

    return Meanings(vocabulary, codes, encoder)
