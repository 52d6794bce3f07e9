"""One document judged on its own: which lines are the article, where its headline stands, what it says of itself."""

from __future__ import annotations

from dataclasses import dataclass

from reader.cleaning.byline import find_author, is_about
from reader.cleaning.cues import Lexicon, lexicon
from reader.cleaning.dates import find_dates
from reader.cleaning.features import Shape, measure
from reader.cleaning.guards import cut_at_comments, drop_linked_lists, drop_pleas, drop_teasers, drop_twins
from reader.cleaning.headline import find_headline
from reader.cleaning.language import detect
from reader.cleaning.origin import credited, find_credit, find_outlet
from reader.cleaning.scoring import measure_lines, score, smooth
from reader.model import Document, Found

_NEAR = 12
"""How many lines above and below the text may speak about the article."""


@dataclass
class Draft:
    """What is known of one document before the others are looked at.

    `shapes` and `keep` are by the index of the block; a block far from every sentence has no shape.
    """

    document: Document
    lexicon: Lexicon | None
    shapes: dict[int, Shape]
    keep: list[bool]
    comments_from: int
    headline: int | None
    fields: dict[str, Found]

    def shape(self, index: int) -> Shape:
        """The shape of any block, measured now if it was not before."""
        if index not in self.shapes:
            self.shapes[index] = measure(self.document.blocks[index].text, self.lexicon)
        return self.shapes[index]

    @property
    def bounds(self) -> tuple[int, int]:
        """The indices of the first and the last kept block; both beyond the end when nothing was kept."""
        kept = [index for index, keep in enumerate(self.keep) if keep]
        return (kept[0], kept[-1]) if kept else (len(self.keep), len(self.keep))


def draft(document: Document) -> Draft:
    """Judge every line of a document and read its fields."""
    blocks = document.blocks
    language = detect(blocks)
    words = lexicon(language) if language else None
    measured = measure_lines(blocks, words)
    keeps = smooth(score(blocks, measured, with_cues=words is not None))
    near = [blocks[index] for index in measured.indices]
    comments = cut_at_comments(measured, keeps, words)
    drop_twins(measured.shapes, keeps)
    drop_linked_lists(measured.shapes, keeps, words)
    if words is not None:
        drop_pleas(measured.shapes, keeps)
    drop_teasers(measured.shapes, [block.text for block in near], keeps)
    keep = [False] * len(blocks)
    for index, kept in zip(measured.indices, keeps, strict=True):
        keep[index] = kept
    shapes = dict(zip(measured.indices, measured.shapes, strict=True))
    comments_from = len(blocks) if comments is None else measured.indices[comments]
    result = Draft(document, words, shapes, keep, comments_from, None, {})
    headline = find_headline(blocks, result.shape, keep)
    if headline is not None:
        result.headline, result.fields["headline"] = headline
        _take_out_headline(result)
    _read_fields(result)
    return result


def _take_out_headline(result: Draft) -> None:
    """The headline, its repeats, and what was kept above it without being a sentence, are not the text."""
    assert result.headline is not None
    headline = result.shape(result.headline)
    for index, shape in result.shapes.items():
        if index <= result.headline or shape.normal == headline.normal or _is_fused(shape, headline):
            result.keep[index] = False


def _is_fused(shape: Shape, headline: Shape) -> bool:
    """A line that begins with the headline and goes on with a caption."""
    rest = shape.words - headline.words
    captioned = any(cue.kind == "caption" for cue in shape.cues)
    return headline.words >= 4 and shape.normal.startswith(headline.normal) and captioned and rest <= 40


def _read_fields(result: Draft) -> None:
    blocks = result.document.blocks
    _trim_end(result)
    first, last = result.bounds
    removed = [index for index in range(len(blocks)) if not result.keep[index] and index < result.comments_from]
    reach = first - _NEAR // 2 if result.headline is None else result.headline - 3
    top = [index for index in removed if max(reach, first - 2 * _NEAR) <= index < first]
    below = [blocks[index] for index in removed if last < index <= last + _NEAR]
    labels = [blocks[index] for index in top if not _is_sentence_or_caption(result, index)]
    under = [blocks[index] for index in top if result.headline is not None and index > result.headline]
    author = find_author(labels, below)
    number = blocks[result.headline].number if result.headline is not None else None
    published, updated = find_dates(labels, number, below)
    outside = [blocks[index] for index in range(len(blocks)) if not result.keep[index]]
    outlet = find_outlet(outside, author)
    credit = find_credit([*under, *below], blocks[first] if first < len(blocks) else None, under)
    found = {"author": author, "published": published, "updated": updated, "outlet": outlet, "credit": credit}
    result.fields.update({name: value for name, value in found.items() if value is not None})
    if result.lexicon:
        result.fields["language"] = Found(result.lexicon.language, None, "its commonest words")


def _trim_end(result: Draft) -> None:
    """Credit lines and the author's name and biography at the end of the text are not the text."""
    blocks = result.document.blocks
    kept = [index for index, keep in enumerate(result.keep) if keep]
    above = [block for index, block in enumerate(blocks[: kept[0]] if kept else ()) if not result.keep[index]]
    author = find_author(above[-_NEAR:], ())
    for index in reversed(kept[1:]):
        text = blocks[index].text
        if credited(text) is None and not is_about(text, author, blocks[index + 1 : index + 5]):
            break
        result.keep[index] = False


def _is_sentence_or_caption(result: Draft, index: int) -> bool:
    shape = result.shape(index)
    return bool(shape.prose) or any(cue.kind == "caption" and cue.stands != "anywhere" for cue in shape.cues)
