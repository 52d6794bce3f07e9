"""Comparisons made by hand, so that what is exported can be known before it is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from reader.model import (
    Article,
    Comparison,
    Discrepancy,
    Figure,
    Finding,
    Found,
    Line,
    Lineage,
    Match,
    Quantity,
    Row,
    Sentence,
    Sourcing,
    Story,
)

MakeStory = Callable[..., Story]


def article(name: str, texts: Sequence[str], *, outlet: str | None = None, headline: str | None = None) -> Article:
    """An article whose lines are `texts`, after a headline on line 1 and before a removed line."""
    kept = [Line(number, text, True, "paragraph", "prose") for number, text in enumerate(texts, 2)]
    lines = (
        Line(1, headline or "A headline", False, "headline", "the headline"),
        *kept,
        Line(len(texts) + 2, "Read more", False, "navigation", "a call to read on"),
    )
    return Article(
        name,
        f"story/{name}.txt",
        lines,
        headline=Found(headline, 1, "the first line") if headline else None,
        outlet=Found(outlet, None, "stated in reader.toml") if outlet else None,
    )


@pytest.fixture
def make_story() -> MakeStory:
    """A story of articles that each have one sentence told by all, one that is partly theirs, and one of their own.

    `texts` are the articles' sentences, three for each article; `names`, `outlets` and `headline` are theirs.
    """

    def make(
        texts: Sequence[Sequence[str]],
        *,
        names: Sequence[str] = ("000", "001", "002", "003"),
        outlets: Sequence[str | None] = ("The Example", "The Sample", None, None),
        headline: str = "A story",
        lineage: tuple[Lineage, ...] = (),
    ) -> Story:
        articles = tuple(
            article(name, told, outlet=outlet, headline=headline)
            for name, told, outlet in zip(names, texts, outlets, strict=False)
        )
        sentences = {
            each.id: tuple(
                Sentence(f"{each.id}:S{number}", each.id, number + 1, text) for number, text in enumerate(told, 1)
            )
            for each, told in zip(articles, texts, strict=True)
        }
        ids = tuple(each.id for each in articles)
        findings: dict[str, Finding] = {}
        for name in ids:
            others = [other for other in ids if other != name]
            matches = tuple(Match(f"{other}:S1", 0.95, "same") for other in others)
            findings[f"{name}:S1"] = Finding("shared", 0.1, ids, matches=matches)
            partly = tuple(Match(f"{other}:S2", 0.4, "partial") for other in others)
            start = len(sentences[name][1].text) // 2
            findings[f"{name}:S2"] = Finding("partial", 0.5, ids, ((start, start + 8),), partly)
            findings[f"{name}:S3"] = Finding("unique", 0.95, (name,))
        rows = (
            Row({name: (f"{name}:S1",) for name in ids}),
            Row({name: (f"{name}:S2",) for name in ids}),
            *(Row({name: (f"{name}:S3",)}) for name in ids),
        )
        first, last = ids[0], ids[-1]
        said = sentences[first][0].text
        quantities = (
            Quantity(f"{first}:S1", "4,000", 4000.0, "casualties", None, said, said),
            Quantity(f"{last}:S1", "4,500.5", 4500.5, "casualties", "about"),
        )
        found = Comparison(
            articles,
            sentences,
            findings,
            rows,
            figures=(Figure(1, quantities, "differ"),) if len(ids) > 1 else (),
            discrepancies=(Discrepancy("number", (f"{first}:S1", f"{last}:S1"), (said, said), said),)
            if len(ids) > 1
            else (),
            lineage=lineage,
            sourcing=(Sourcing(said, (first,)),),
        )
        return Story("1", headline, found)

    return make
