"""What a reader states of an article that its text does not: checked, and joined with what was stated of it before."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from reader.library.correcting import standing
from reader.library.corrections import FILE_NAME, from_tables
from reader.said import Statement

READER = "the reader"
"""Who states what is typed into the app."""


def stated(beside: Path, article: str) -> Mapping[str, str]:
    """The fields that are stated of the article with this file name, and `stated_by`, where the next will be kept."""
    said = standing(beside, Statement(article))
    return dict(said.fields) if isinstance(said, Statement) else {}


def faults(article: str, values: Mapping[str, str]) -> dict[str, str]:
    """Why a value cannot be that of its field, in a plain sentence with what to write, by the field."""
    found = {}
    for field, value in values.items():
        _, wrong = from_tables({"articles": {article: {field: value}}}, FILE_NAME)
        if value and wrong:
            found[field] = f"{wrong[0].what}; {wrong[0].remedy}"
    return found


def statement(former: Mapping[str, str], article: str, values: Mapping[str, str]) -> Statement:
    """`former`, what was stated of the article, with these `values` by the reader; an empty one takes its entry back.

    Where fields stay that another has stated, both are named as who states them: the file has one word for them all.
    """
    kept = {field: value for field, value in former.items() if field not in values and field != "stated_by"}
    same = {field: value for field, value in values.items() if value and former.get(field) == value}
    new = {field: value for field, value in values.items() if value and field not in same}
    fields = {**kept, **same, **new}
    by = former.get("stated_by", "")
    if new and not by.endswith(READER):
        by = f"{by} and {READER}" if by and (kept or same) else READER
    return Statement(article, (*fields.items(), ("stated_by", by)) if fields and by else tuple(fields.items()))
