"""What the scorer kept at either end of the text and is none of it: dates, names, credits, biographies, links."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from reader.cleaning.drafted import TOP_KINDS, Draft, begins_with_cue
from reader.cleaning.lines.features import SHAPE_NAMES, Shape
from reader.cleaning.lines.guards import is_house_matter
from reader.cleaning.lines.keeping import is_closing_fact
from reader.cleaning.metadata.byline import (
    find_author,
    is_about,
    is_about_by_first_name,
    is_byline,
    reporters,
)
from reader.cleaning.metadata.credit import credited
from reader.cleaning.metadata.dates import is_bare_dateline, states_date, without_dates
from reader.cleaning.metadata.houses import is_house
from reader.cleaning.metadata.masthead import tells_of_house
from reader.cleaning.metadata.names import names_alone
from reader.cleaning.metadata.sections import is_trail
from reader.cleaning.metadata.signature import find_signature, signs
from reader.model import Block, Found

_MASTHEADS = 3
_LAST = 3
_NEAR = 12
"""How many lines above the text may name its author."""
_SHORTEST_TITLE = 5
_LONGEST_STANDFIRST = 45
_LONGEST_DATED = 12


def trim(result: Draft) -> None:
    """Dates above the text, and credits, rights, the author's name and biography at its end, are not the text."""
    blocks = result.document.blocks
    aside = result.brought_back | result.summary
    kept = [index for index, keep in enumerate(result.keep) if keep and index not in aside]
    above = [block for index, block in enumerate(blocks[: kept[0]] if kept else ()) if not result.keep[index]]
    under = _under_headline(result)
    author = find_author(above[-_NEAR:], (), under) or find_signature(under, (), [blocks[i] for i in kept[1:][-_LAST:]])
    for index in kept[1:]:
        text, shape = blocks[index].text, result.shape(index)
        told = _told_of_author(shape, text, author, last=index in kept[-_LAST:])
        named = reporters(text) or (not shape.prose and credited(text) is not None)
        result.keep[index] = not named and not told
    kept = [index for index in kept if result.keep[index]]
    for index in _signatures(result, kept[:-1]):
        result.keep[index] = False
    mastheads = [block.text for index, block in enumerate(blocks[:_MASTHEADS]) if not result.keep[index]]
    marks: list[int] = []
    for before, index in reversed(list(pairwise(kept))):
        text, shape = blocks[index].text, result.shape(index)
        if not any(map(str.isalnum, text)):  # "***", which goes if what it closes goes
            marks.append(index)
            continue
        signed = credited(text) is not None or is_about(text, author, blocks[index + 1 : index + 5])
        signed = signed or is_about_by_first_name(
            text, author, [blocks[other].text for other in kept if other != index]
        )
        house = (is_house_matter(shape) or tells_of_house(text, mastheads)) and '"' not in text
        dated = shape.words <= _LONGEST_DATED and begins_with_cue(shape, TOP_KINDS) and states_date(text)
        nothing = (_heads_nothing(shape, text) and result.shape(before).sentence) or is_trail(text)
        if not (signed or house or dated or nothing):
            break
        for gone in (index, *marks):
            result.keep[gone] = False
        marks.clear()


def _signatures(result: Draft, kept: Sequence[int]) -> list[int]:
    """The kept lines above the first paragraph, a standfirst aside, that say who wrote the article, where and when."""
    found: list[int] = []
    passed = 0
    for index in kept:
        text, shape = result.document.blocks[index].text, result.shape(index)
        dated = states_date(text) and (begins_with_cue(shape, TOP_KINDS) or not without_dates(text).strip(" .,|"))
        named = (result.headline is not None and signs(text)) or (is_byline(text) and not shape.sentence)
        if dated or is_bare_dateline(text) or named or is_house(text) or _is_named_under_label(result, index):
            found.append(index)
        elif passed or shape.words > _LONGEST_STANDFIRST:
            break
        else:
            passed += 1
    return found


def _is_named_under_label(result: Draft, index: int) -> bool:
    """A name alone under a removed line "By"."""
    above = result.shape(index - 1) if index and not result.keep[index - 1] else None
    labelled = above is not None and any(cue.kind == "byline" and cue.stands == "whole" for cue in above.cues)
    return labelled and bool(names_alone(result.document.blocks[index].text))


def _told_of_author(shape: Shape, text: str, author: Found | None, *, last: bool) -> bool:
    """A biography of the author: it begins with the whole name, and has a phrase of biographies or is among the last
    lines."""
    return is_about(text, author, ()) and (last or any(cue.kind == "bio" for cue in shape.cues)) and '"' not in text


def _under_headline(result: Draft) -> list[Block]:
    """The removed lines between the headline and the text."""
    if result.headline is None:
        return []
    above = range(result.headline + 1, result.bounds[0])
    return [result.document.blocks[index] for index in above if index not in result.summary]


def _heads_nothing(shape: Shape, text: str) -> bool:
    """A title with no text under it leads to another story; what ends as a list or a report does is the article's."""
    told = any(shape.numbers[SHAPE_NAMES.index(name)] for name in ("ends a sentence", "bullet", "ends in an ellipsis"))
    return not told and not shape.prose and shape.words >= _SHORTEST_TITLE and not is_closing_fact(text)
