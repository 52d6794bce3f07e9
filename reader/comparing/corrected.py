"""What the user has said beside the articles, held against them: which of it speaks of something that is there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import PurePath
from textwrap import shorten

from reader.comparing.words.sentences import split_sentences
from reader.model import Article, Failure, house
from reader.said import Corrections, LineCorrection

_QUOTED = 60
"""Characters by which a line or a sentence is known again."""


def used(corrections: Corrections, articles: Sequence[Article]) -> Corrections:
    """The lines and pairs of `corrections` whose texts stand in `articles`: each line where the correction holds, both
    sentences of a pair; and the stories of which two articles are there."""
    names = {PurePath(article.path).name for article in articles}
    sentences = _sentences(articles) if corrections.pairs else frozenset()
    return Corrections(
        tuple(rule for rule in corrections.lines if any(_has(article, rule) for article in articles)),
        tuple(pair for pair in corrections.pairs if {_spaced(pair.first), _spaced(pair.second)} <= sentences),
        tuple(story for story in corrections.stories if len(names & set(story.articles)) > 1),
    )


def unmatched(corrections: Corrections, articles: Sequence[Article], shown: str) -> Iterator[Failure]:
    """A note for each correction in the file `shown` that speaks of a line or sentence which none of `articles` has."""
    found = used(corrections, articles)
    for rule in corrections.lines:
        if rule not in found.lines:
            where = f"no article of {rule.outlet}" if rule.outlet else f"{rule.article}"
            has = "has" if rule.outlet else "does not have"
            what = f"[[lines]] changes nothing: {where} {has} the line “{_short(rule.text)}”"
            yield Failure(shown, what, "give the line as it stands in the article")
    sentences = _sentences(articles)
    for pair in corrections.pairs:
        for text in (pair.first, pair.second):
            if _spaced(text) not in sentences:
                what = f"[[pairs]] changes nothing: no article has the sentence “{_short(text)}”"
                yield Failure(shown, what, "give the sentence as it stands in the article")


def _has(article: Article, rule: LineCorrection) -> bool:
    outlet = article.outlet.value if article.outlet else None
    meant = house(outlet or "") == house(rule.outlet) if rule.outlet else PurePath(article.path).name == rule.article
    return meant and any(line.text == rule.text for line in article.lines)


def _sentences(articles: Sequence[Article]) -> frozenset[str]:
    return frozenset(_spaced(sentence.text) for article in articles for sentence in split_sentences(article))


def _spaced(text: str) -> str:
    return " ".join(text.split())


def _short(text: str) -> str:
    return shorten(text, _QUOTED, placeholder="…")
