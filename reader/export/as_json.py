"""The comparison, the cleaned articles and the stories as JSON, in the form that the interface promises.

Every document carries `schema`, raised when its form changes. `schema.json` beside this module describes all three
as a JSON Schema. Keys are in a fixed order and characters outside ASCII are written as they are.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from reader.comparing.stories.anchors import caution
from reader.export.story import partly_read
from reader.model import Article, Comparison, Figure, Found, Lineage, Sentence, Story
from reader.naming import story_headline

SCHEMA = 1
CONTEXT = 32
"""Characters of context on either side of a quotation, as the W3C Web Annotation model's text quote selector has."""


def cleaned(articles: Sequence[Article]) -> str:
    """Every article with each of its lines, kept or not, and the reason."""
    return _text({"articles": [_cleaned_article(article) for article in articles]})


def comparison(stories: Sequence[Story], *, unread: int = 0) -> str:
    """Everything the comparison of each story found; a note says if `unread` articles were left out."""
    notes = [partly_read(stories, unread)] if unread else []
    return _text({"notes": notes, "stories": [_story(story) for story in stories]})


def grouped(groups: Sequence[Sequence[Article]]) -> str:
    """Which articles, by path, make up which story."""
    stories = [
        {"id": str(number), "headline": story_headline(members), "articles": [article.path for article in members]}
        for number, members in enumerate(groups, 1)
    ]
    note = caution(groups)
    return _text({"notes": [note] if note else [], "stories": stories})


def _text(document: dict[str, Any]) -> str:
    return json.dumps({"schema": SCHEMA, **document}, ensure_ascii=False, indent=2) + "\n"


def _found(found: Found | None) -> dict[str, Any] | None:
    return None if found is None else {"value": found.value, "line": found.line, "cue": found.cue}


def _article(article: Article) -> dict[str, Any]:
    return {
        "id": article.id,
        "path": article.path,
        "headline": _found(article.headline),
        "outlet": _found(article.outlet),
        "author": _found(article.author),
        "published": _found(article.published),
        "updated": _found(article.updated),
        "credit": _found(article.credit),
        "language": _found(article.language),
        "notes": list(article.notes),
    }


def _cleaned_article(article: Article) -> dict[str, Any]:
    lines = [
        {"line": line.number, "text": line.text, "keep": line.keep, "kind": line.kind, "reason": line.reason}
        for line in article.lines
    ]
    return {**_article(article), "lines": lines, "body": article.body}


def _story(story: Story) -> dict[str, Any]:
    found = story.comparison
    return {
        "id": story.id,
        "headline": story.headline,
        "method": found.method,
        "articles": [{**_article(article), "sentences": _sentences(found, article)} for article in found.articles],
        "rows": [{"cells": {name: list(cell) for name, cell in row.cells.items()}} for row in found.rows],
        "figures": [_figure(figure) for figure in found.figures],
        "discrepancies": [
            {"kind": item.kind, "sentences": list(item.sentences), "texts": list(item.texts), "why": item.why}
            for item in found.discrepancies
        ],
        "lineage": [_lineage(item) for item in found.lineage],
        "sourcing": [{"source": item.source, "articles": list(item.articles)} for item in found.sourcing],
        "chains": [{"sources": list(item.sources), "articles": list(item.articles)} for item in found.chains],
        "apart": list(found.apart),
    }


def _sentences(found: Comparison, article: Article) -> list[dict[str, Any]]:
    body = article.body
    end = 0
    told = []
    for sentence in found.sentences.get(article.id, ()):
        start = body.find(sentence.text, end)
        end = start + len(sentence.text) if start >= 0 else end
        told.append({**_sentence(found, sentence), "selector": _selector(body, start, sentence.text)})
    return told


def _sentence(found: Comparison, sentence: Sentence) -> dict[str, Any]:
    finding = found.findings[sentence.id]
    return {
        "id": sentence.id,
        "line": sentence.line,
        "text": sentence.text,
        "coverage": finding.coverage,
        "novelty": round(finding.novelty, 4),
        "outlets": list(finding.outlets),
        "only_here": [list(span) for span in finding.only_here],
        "matches": [
            {"id": match.sentence, "score": round(match.score, 4), "kind": match.kind} for match in finding.matches
        ],
        "repeats": finding.repeats,
        "nearest": finding.nearest and {"id": finding.nearest.sentence, "score": round(finding.nearest.score, 4)},
    }


def _selector(body: str, start: int, exact: str) -> dict[str, str]:
    """A quote selector that finds the sentence in the page again, whatever else on it has moved.

    Without a place in the body (`start` below 0) there is nothing to say of what stands before and after.
    """
    end = start + len(exact)
    around = (body[max(start - CONTEXT, 0) : start], body[end : end + CONTEXT]) if start >= 0 else ("", "")
    return {"exact": exact, "prefix": around[0], "suffix": around[1]}


def _figure(figure: Figure) -> dict[str, Any]:
    values = [
        {
            "id": value.sentence,
            "text": value.text,
            "number": int(value.number) if value.number.is_integer() else value.number,
            "unit": value.unit,
            "hedge": value.hedge,
            "as_of": value.as_of,
            "source": value.source,
        }
        for value in figure.values
    ]
    return {"row": figure.row, "values": values, "verdict": figure.verdict}


def _lineage(item: Lineage) -> dict[str, Any]:
    return {
        "article": item.article,
        "from": item.origin,
        "relation": item.relation,
        "ordered": item.ordered,
        "why": item.why,
        "lost": list(item.lost),
        "added": list(item.added),
    }
