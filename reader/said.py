"""What the user has said beside the articles: values of their own, since every room heeds them and none makes them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from reader.model import Found

STATED_HERE = "stated in reader.toml"
"""How the cue of a field begins that the user states, and the text does not."""


@dataclass(frozen=True, slots=True)
class LineCorrection:
    """The user's word on a line: article text (`keep`) or boilerplate, wherever that text recurs.

    `outlet` limits the correction to one outlet's articles; None means that the outlet was not stated, and the
    correction holds for `article` (the file name) alone.
    """

    text: str
    keep: bool
    outlet: str | None = None
    article: str | None = None


@dataclass(frozen=True, slots=True)
class PairCorrection:
    """The user's word on two sentences of different articles, named by their text: do they tell the same?"""

    first: str
    second: str
    same: bool


@dataclass(frozen=True, slots=True)
class StoryCorrection:
    """The user's word that articles, given by their file names, tell one story, whatever their words say."""

    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """All that the user states of the `article` with this file name: names of fields with their values, and
    "stated_by", who says so. Without fields nothing is stated of it any more."""

    article: str
    fields: tuple[tuple[str, str], ...] = ()


Correction = LineCorrection | PairCorrection | StoryCorrection | Statement


@dataclass(frozen=True, slots=True)
class Corrections:
    """All that the user has said beside the articles (`reader.toml`).

    `stated` maps a file name to the fields the user states for it ("outlet", "author", "published", "credit").
    """

    lines: tuple[LineCorrection, ...] = ()
    pairs: tuple[PairCorrection, ...] = ()
    stories: tuple[StoryCorrection, ...] = ()
    stated: Mapping[str, Mapping[str, Found]] = field(default_factory=dict)
