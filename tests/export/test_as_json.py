from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import reader.export
from reader.export import as_json
from reader.model import Article, Found, Line, Lineage, Match, Story
from reader.pipeline import load, tell_stories

MakeStory = Callable[..., Story]
SCHEMA = json.loads((Path(reader.export.__file__).parent / "schema.json").read_text(encoding="utf-8"))
ARTICLE = Article(
    "000",
    "story/000.txt",
    (
        Line(1, "The mill burns", False, "headline", "the headline"),
        Line(3, "A fire. “It’s gone.”", True, "paragraph", "prose"),
        Line(4, "Żółw swims.", True, "paragraph", "prose"),
    ),
    headline=Found("The mill burns", 1, "the first line"),
)


def valid(text: str, kind: str) -> Any:
    """The parsed document, which is of the given kind and of the schema as a whole."""
    document = json.loads(text)
    Draft202012Validator.check_schema(SCHEMA)
    Draft202012Validator(SCHEMA).validate(document)
    Draft202012Validator({**SCHEMA, "anyOf": [{"$ref": f"#/$defs/{kind}"}]}).validate(document)
    return document


def test_cleaned_articles_have_every_line_and_its_reason() -> None:
    (article,) = valid(as_json.cleaned([ARTICLE]), "cleaned")["articles"]
    assert article["headline"] == {"value": "The mill burns", "line": 1, "cue": "the first line"}
    assert article["outlet"] is None
    assert article["lines"][0] == {
        "line": 1,
        "text": "The mill burns",
        "keep": False,
        "kind": "headline",
        "reason": "the headline",
    }
    assert article["body"] == "A fire. “It’s gone.”\n\nŻółw swims."


def test_text_outside_ascii_is_written_as_it_is() -> None:
    assert "Żółw" in as_json.cleaned([ARTICLE])


def test_a_comparison_has_the_keys_of_the_interface(make_story: MakeStory) -> None:
    lineage = Lineage("001", "000", "rewrite", "in order", ("000:S3",), ("001:S3",))
    text = as_json.comparison([make_story([["One a.", "Two a.", "Three."], ["One b.", "Two b.", "Four."]],
                                          lineage=(lineage,))])  # fmt: skip
    (story,) = valid(text, "comparison")["stories"]
    sentence = story["articles"][0]["sentences"][2]
    assert {key: sentence[key] for key in ("id", "line", "text", "coverage", "novelty", "outlets")} == {
        "id": "000:S3",
        "line": 4,
        "text": "Three.",
        "coverage": "unique",
        "novelty": 0.95,
        "outlets": ["000"],
    }
    assert story["rows"][0] == {"cells": {"000": ["000:S1"], "001": ["001:S1"]}}
    assert [value["number"] for value in story["figures"][0]["values"]] == [4000, 4500.5]
    assert story["lineage"][0]["from"] == "000"
    assert story["discrepancies"][0]["sentences"] == ["000:S1", "001:S1"]


def test_a_quote_selector_finds_the_very_sentence_even_where_it_is_said_twice(make_story: MakeStory) -> None:
    (story,) = json.loads(as_json.comparison([make_story([["It burned.", "It burned.", "The end."]])]))["stories"]
    selectors = [sentence["selector"] for sentence in story["articles"][0]["sentences"]]
    assert selectors[0] == {"exact": "It burned.", "prefix": "", "suffix": "\n\nIt burned.\n\nThe end."}
    assert selectors[1] == {"exact": "It burned.", "prefix": "It burned.\n\n", "suffix": "\n\nThe end."}


def test_stories_name_every_article_by_its_path() -> None:
    assert valid(as_json.grouped([[ARTICLE], [ARTICLE]]), "grouped")["stories"] == [
        {"id": "1", "headline": "The mill burns", "articles": ["story/000.txt"]},
        {"id": "2", "headline": "The mill burns", "articles": ["story/000.txt"]},
    ]


@pytest.mark.parametrize("kind", ["cleaned", "comparison"])
def test_the_seeds_keep_to_the_schema(kind: str) -> None:
    loaded = load(())
    stories = tell_stories(loaded.articles, loaded.corrections)
    document = valid(as_json.cleaned(loaded.articles) if kind == "cleaned" else as_json.comparison(stories), kind)
    if kind == "comparison":
        bodies = {article.id: article.body for article in loaded.articles}
        for article in document["stories"][0]["articles"]:
            for sentence in article["sentences"]:
                quote = sentence["selector"]
                assert quote["prefix"] + quote["exact"] + quote["suffix"] in bodies[article["id"]]


def test_a_selector_holds_thirty_two_characters_on_either_side_and_scores_have_four_places(
    make_story: MakeStory,
) -> None:
    long = "A sentence that is long enough to have more before it than is shown."
    story = make_story([[long, "Short one.", long], [long, long, long]])
    finding = replace(
        story.comparison.findings["000:S1"], novelty=0.123456, matches=(Match("001:S1", 0.654321, "same"),)
    )
    story = replace(
        story, comparison=replace(story.comparison, findings={**story.comparison.findings, "000:S1": finding})
    )
    (told,) = json.loads(as_json.comparison([story]))["stories"]
    first, second, _ = told["articles"][0]["sentences"]
    assert (len(second["selector"]["prefix"]), len(second["selector"]["suffix"])) == (32, 32)
    assert (first["novelty"], first["matches"][0]["score"]) == (0.1235, 0.6543)
