"""One document judged on its own: which lines are the article, where its headline stands, what it says of itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from reader.cleaning.cues import Lexicon, lexicon
from reader.cleaning.language import detect
from reader.cleaning.lines.capitals import in_small_letters
from reader.cleaning.lines.features import CUE_KINDS, SHAPE_NAMES, Shape, measure, reads_like_prose
from reader.cleaning.lines.guards import continues_headline, is_house_matter, is_label_under_headline
from reader.cleaning.lines.keeping import is_closing_fact, longest_run, lost_turns
from reader.cleaning.lines.page import is_aside
from reader.cleaning.lines.scoring import Judged
from reader.cleaning.lines.verdicts import find_verdicts, is_ruled_out
from reader.cleaning.metadata.byline import (
    find_author,
    is_about,
    is_about_by_first_name,
    is_byline,
    reporters,
)
from reader.cleaning.metadata.credit import credited, find_credit
from reader.cleaning.metadata.dates import find_dates, is_bare_dateline, is_note_of_update, states_date, without_dates
from reader.cleaning.metadata.headline import find_headline, is_title
from reader.cleaning.metadata.houses import is_house
from reader.cleaning.metadata.masthead import find_masthead, tells_of_house
from reader.cleaning.metadata.names import names_alone
from reader.cleaning.metadata.no_headline import leads_on
from reader.cleaning.metadata.origin import agency_with_rights, find_outlet, house_signed, in_full
from reader.cleaning.metadata.sections import is_trail
from reader.cleaning.metadata.signature import SIGNED_ABOVE, find_signature, from_standfirst, over_signature, signs
from reader.cleaning.metadata.standfirst import find_summary
from reader.model import Document, Found

_NEXT_TO_NOTHING, _LITTLE = 12, 40
"""Words. Fewer are no article; or no article if another run is `_MUCH_LONGER`."""
_MUCH_LONGER = 3
_MASTHEADS = 3
_LAST = 3
_LABELS = 4
"""How many lines under the headline may be labels."""
_SHORTEST_TITLE = 5
_LONGEST_STANDFIRST = 45
_FEWEST_TITLES, _HARDLY_SHARED, _HARDLY_LIKELY = 3, 0.15, 0.5
"""Lines; a share of words; log-odds."""
_LONGEST_DATED = 12
_LONGEST_MIDDLE = 24
"""Lines."""
_TOP_KINDS = frozenset(["date", "byline"])
_BOILERPLATE = frozenset(CUE_KINDS) - _TOP_KINDS
_ABOVE_CLEAN_TEXT = 1
_NEAR = 12
"""How many lines above and below the text may speak about the article."""


@dataclass
class Draft:
    """What is known of one document before the others are looked at.

    `shapes`, `keep` and `positions` (among the lines that were `judged`) are by the index of the block, `ruled` by that
    position; a block far from every sentence has no shape and no position.
    """

    document: Document
    lexicon: Lexicon | None
    shapes: dict[int, Shape]
    keep: list[bool]
    comments_from: int
    judged: Judged
    positions: dict[int, int]
    ruled: dict[int, str]
    headline: int | None = None
    summary: frozenset[int] = frozenset()
    brought_back: frozenset[int] = frozenset()
    fields: dict[str, Found] = field(default_factory=dict)

    def shape(self, index: int) -> Shape:
        """The shape of any block, measured now if it was not before."""
        if index not in self.shapes:
            self.shapes[index] = measure(self.document.blocks[index].text, self.lexicon)
        return self.shapes[index]

    @property
    def bounds(self) -> tuple[int, int]:
        """The indices of the first and the last kept block, the summary aside; both beyond the end without any."""
        kept = [index for index, keep in enumerate(self.keep) if keep and index not in self.summary]
        return (kept[0], kept[-1]) if kept else (len(self.keep), len(self.keep))


def draft(document: Document) -> Draft:
    """Judge every line of a document and read its fields."""
    language = detect(document.blocks)
    words = lexicon(language) if language else None
    measured, judged, keeps, comments, ruled, _, rows = find_verdicts(in_small_letters(document), words)
    shapes = {**measured.boxed, **dict(zip(measured.indices, measured.shapes, strict=True))}
    kept = {index for index, keep in zip(measured.indices, keeps, strict=True) if keep} | rows
    keep = [index in kept for index in range(len(document.blocks))]
    positions = {index: position for position, index in enumerate(measured.indices)}
    comments_from = len(keep) if comments is None else measured.indices[comments]
    result = Draft(document, words, shapes, keep, comments_from, judged, positions, ruled)
    _bring_back(result)
    _keep_turns(result)
    _keep_lists(result)
    headline = find_headline(document.blocks, result.shape, keep, document.stated.get("title"))
    if headline is not None:
        result.headline, result.fields["headline"] = headline
        _take_out_headline(result)
        summary = find_summary(document.blocks, result.shape, keep, result.headline)
        texts = {index: document.blocks[index].text for index in summary}
        result.summary = frozenset(i for i, text in texts.items() if not is_ruled_out(result.shape(i), text, words))
        for index in result.summary:
            keep[index] = True
    _keep_clean_text(result)
    _read_fields(result)
    return result


def _bring_back(result: Draft) -> None:
    """When next to nothing was kept, keep what reads like prose and has no cue, wherever it stands; when little was,
    the longest run of text, where it is much longer.

    A text that a user opens is an article; an empty one would say of everything that only the others tell it.
    """
    kept = sum(result.shape(index).words for index, keep in enumerate(result.keep) if keep)
    if kept >= _LITTLE:
        return
    blocks = enumerate(result.document.blocks)
    prose = [index for index, block in blocks if not is_aside(block) and reads_like_prose(block.text)]
    lost = [index for index in prose if not result.keep[index]]
    bare = [index for index in lost if not result.shape(index).cues]
    unruled = [index for index in bare if _is_unruled(result, index)]
    free = [i for i in lost if i < result.comments_from and _is_unruled(result, i)]
    likely = {i for i in free if not is_ruled_out(result.shape(i), result.document.blocks[i].text, result.lexicon)}
    lengths = [result.shape(index).words if index in likely else 0.0 for index in range(len(result.keep))]
    best = longest_run(lengths, max(_LITTLE, kept * _MUCH_LONGER))
    result.brought_back = frozenset((unruled or bare or best) if kept < _NEXT_TO_NOTHING else best)
    for index in result.brought_back:
        result.keep[index] = True


def _is_unruled(result: Draft, index: int) -> bool:
    """Whether no plain rule took a line out."""
    return result.positions.get(index, -1) not in result.ruled


def _keep_clean_text(result: Draft) -> None:
    """Keep every line of a text round which nothing stands, but what the rules took out and what has a cue.

    At most one line stands above such a text, no line looks by its beginning like boilerplate, and the text is more
    than half of the words: it was cleaned already, or never stood on a page. Its lists and tables, far from every
    sentence, are its own. On 126 labelled raw texts one line more leaks and none is lost.
    """
    first, _ = result.bounds
    above = sum(not keep for keep in result.keep[:first]) - (result.headline is not None)
    if result.judged.model != "cues" or above > _ABOVE_CLEAN_TEXT:
        return
    blocks = result.document.blocks
    removed = [index for index, keep in enumerate(result.keep) if not keep and index != result.headline]
    shapes = {index: result.shapes.get(index) or measure(blocks[index].text, result.lexicon) for index in removed}
    if any(_begins_with_cue(shape, _BOILERPLATE) for shape in shapes.values()):
        return
    kept = sum(result.shape(index).words for index, keep in enumerate(result.keep) if keep)
    if sum(shape.words for shape in shapes.values()) > kept:
        return
    for index, shape in shapes.items():
        ruled_out = not _is_unruled(result, index) or is_ruled_out(shape, blocks[index].text, result.lexicon)
        if index > first and not shape.cues and not ruled_out:
            result.keep[index] = True


def _keep_turns(result: Draft) -> None:
    """Keep what is said in an interview between kept turns, unless a rule or its beginning speaks against it."""
    for index in lost_turns([block.text for block in result.document.blocks], result.keep):
        likely = index < result.comments_from and not _begins_with_cue(result.shape(index), _BOILERPLATE)
        if likely and _is_unruled(result, index):
            result.keep[index] = True


def _keep_lists(result: Draft) -> None:
    """Keep the middle of a list, which is far from every sentence, where its beginning and its end are kept."""
    for before, after in pairwise(result.positions):
        middle = range(before + 1, after)
        ends = result.keep[before - 1 : before + 1] + result.keep[after : after + 2]
        if 0 < len(middle) <= _LONGEST_MIDDLE and all(ends) and not any(result.shape(index).cues for index in middle):
            result.keep[before:after] = [True] * (after - before)


def _take_out_headline(result: Draft) -> None:
    """The headline, its repeats, what was kept above it and the labels under it are not the text."""
    assert result.headline is not None
    headline = result.shape(result.headline)
    for index, shape in result.shapes.items():
        if index <= result.headline or shape.normal == headline.normal or continues_headline(shape, headline):
            result.keep[index] = False
    behind_prose = False
    for index in range(result.headline + 1, min(len(result.keep), result.bounds[0] + _LABELS)):
        shape, text = result.shape(index), result.document.blocks[index].text
        if shape.prose and result.keep[index]:
            break
        behind_prose = behind_prose or (shape.prose > 0 and not shape.cues)
        if is_label_under_headline(shape, text) and (not behind_prose or names_alone(text) or leads_on(text)):
            result.keep[index] = False


def _read_fields(result: Draft) -> None:
    blocks = result.document.blocks
    _trim(result)
    first, last = result.bounds
    removed = [index for index in range(len(blocks)) if not result.keep[index] and index < result.comments_from]
    reach = first - _NEAR // 2 if result.headline is None else result.headline - 3
    top = [index for index in removed if max(reach, first - 2 * _NEAR) <= index < first]
    below = [blocks[index] for index in removed if last < index <= last + _NEAR]
    near_end = [blocks[index] for index in removed if last - _LAST <= index <= last + _NEAR]
    labels = [blocks[index] for index in top if not _is_sentence_or_caption(result, index)]
    under = [blocks[index] for index in top if result.headline is not None and index > result.headline]
    credits = [blocks[index] for index in removed if reporters(blocks[index].text)]
    text = [blocks[index] for index, keep in enumerate(result.keep) if keep]
    signed = under if result.headline is not None else labels[-SIGNED_ABOVE:]
    author = find_author(labels, [*below, *credits], under) or from_standfirst(text)
    author = author or find_signature(signed, text, near_end)
    number = over_signature(labels) if result.headline is None else blocks[result.headline].number
    notes = [block for block in blocks[last : last + 1] if is_note_of_update(block.text)]
    published, updated = find_dates(labels, number, [*notes, *below])
    outside = [blocks[index] for index in range(len(blocks)) if not result.keep[index]]
    title = result.document.stated.get("title")
    outlet = find_outlet(outside, author, text, title, number) or find_masthead(outside, text, number, title)
    signed_by = house_signed(author, labels, outside) or agency_with_rights(blocks[: first + 1], outside)
    outlet = in_full(outlet or signed_by, outside)
    credit = find_credit([*under, *below], blocks[first] if first < len(blocks) else None, under, outside)
    found = {"author": author, "published": published, "updated": updated, "outlet": outlet, "credit": credit}
    result.fields.update({name: value for name, value in found.items() if value is not None})
    if result.lexicon:
        result.fields["language"] = Found(result.lexicon.language, None, "its commonest words")


def _trim(result: Draft) -> None:
    """Dates above the text, and credits, rights, the author's name and biography at its end, are not the text."""
    blocks = result.document.blocks
    aside = result.brought_back | result.summary
    kept = [index for index, keep in enumerate(result.keep) if keep and index not in aside]
    above = [block for index, block in enumerate(blocks[: kept[0]] if kept else ()) if not result.keep[index]]
    author = find_author(above[-_NEAR:], ()) or _signature(result, kept)
    for index in kept[1:]:
        text, shape = blocks[index].text, result.shape(index)
        told = _told_of_author(shape, text, author, last=index in kept[-_LAST:])
        named = reporters(text) or (not shape.prose and credited(text) is not None)
        result.keep[index] = not named and not told
    kept = [index for index in kept if result.keep[index]]
    for index in [*_signatures(result, kept[:-1]), *_last_of_titles(result, kept[:-1])]:
        result.keep[index] = False
    mastheads = [block.text for index, block in enumerate(blocks[:_MASTHEADS]) if not result.keep[index]]
    for before, index in reversed(list(pairwise(kept))):
        text, shape = blocks[index].text, result.shape(index)
        signed = credited(text) is not None or is_about(text, author, blocks[index + 1 : index + 5])
        signed = signed or is_about_by_first_name(
            text, author, [blocks[other].text for other in kept if other != index]
        )
        house = (is_house_matter(shape) or tells_of_house(text, mastheads)) and '"' not in text
        dated = shape.words <= _LONGEST_DATED and _begins_with_cue(shape, _TOP_KINDS) and states_date(text)
        nothing = (_heads_nothing(shape, text) and result.shape(before).sentence) or is_trail(text)
        if not (signed or house or dated or nothing):
            break
        result.keep[index] = False


def _signatures(result: Draft, kept: Sequence[int]) -> list[int]:
    """The kept lines above the first paragraph, a standfirst aside, that say who wrote the article, where and when."""
    found: list[int] = []
    passed = 0
    for index in kept:
        text, shape = result.document.blocks[index].text, result.shape(index)
        dated = states_date(text) and (_begins_with_cue(shape, _TOP_KINDS) or not without_dates(text).strip(" .,|"))
        named = (result.headline is not None and signs(text)) or (is_byline(text) and not shape.sentence)
        if dated or is_bare_dateline(text) or named or is_house(text) or _is_named_under_label(result, index):
            found.append(index)
        elif passed or shape.words > _LONGEST_STANDFIRST:
            break
        else:
            passed += 1
    return found


def _last_of_titles(result: Draft, kept: Sequence[int]) -> list[int]:
    """The first kept lines, none of them likely, where they go on from a list of removed titles and share hardly a word
    with the text."""
    found: list[int] = []
    for index in kept:
        above = [other for other in range(index - _FEWEST_TITLES, index) if other >= 0 and other != result.headline]
        titles = [other for other in above if not result.keep[other] and is_title(result.shape(other))]
        listed = len(titles) + len(found) >= _FEWEST_TITLES and result.headline is not None
        position = result.positions.get(index)
        if not listed or position is None or result.judged.scores[position] > _HARDLY_LIKELY:
            break
        if result.judged.shared(position) >= _HARDLY_SHARED:
            break
        found.append(index)
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


def _signature(result: Draft, kept: list[int]) -> Found | None:
    """The names under the headline, where the end of the kept lines holds a biography of one of them."""
    if result.headline is None or len(kept) < 2:
        return None
    blocks, (first, _) = result.document.blocks, result.bounds
    under = [blocks[index] for index in range(result.headline + 1, first) if index not in result.summary]
    return find_signature(under, (), [blocks[index] for index in kept[-_LAST:]])


def _heads_nothing(shape: Shape, text: str) -> bool:
    """A title with no text under it leads to another story; what ends as a list or a report does is the article's."""
    told = any(shape.numbers[SHAPE_NAMES.index(name)] for name in ("ends a sentence", "bullet", "ends in an ellipsis"))
    return not told and not shape.prose and shape.words >= _SHORTEST_TITLE and not is_closing_fact(text)


def _begins_with_cue(shape: Shape, kinds: frozenset[str]) -> bool:
    return any(cue.kind in kinds and cue.stands != "anywhere" for cue in shape.cues)


def _is_sentence_or_caption(result: Draft, index: int) -> bool:
    shape = result.shape(index)
    if "caption" in result.document.blocks[index].marks:
        return True
    if _begins_with_cue(shape, _TOP_KINDS):
        return False  # "Published: Sept. 12, 2024 at 4:18 p.m." ends as a sentence does
    return bool(shape.prose) or any(cue.kind == "caption" and cue.stands != "anywhere" for cue in shape.cues)
