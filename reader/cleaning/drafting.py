"""One document judged on its own: which lines are the article, where its headline stands, what it says of itself."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from itertools import groupby, pairwise, takewhile

from reader.cleaning.cues import lexicon
from reader.cleaning.drafted import BOILERPLATE, TOP_KINDS, Draft, begins_with_cue
from reader.cleaning.language import detect
from reader.cleaning.lines.capitals import in_small_letters
from reader.cleaning.lines.context import longest_run
from reader.cleaning.lines.features import SHAPE_NAMES, measure, reads_like_prose
from reader.cleaning.lines.guards import continues_headline, is_label_under_headline
from reader.cleaning.lines.held import held
from reader.cleaning.lines.keeping import is_stamp, lost_turns
from reader.cleaning.lines.page import is_aside, is_link, is_subheading
from reader.cleaning.lines.telling import is_paragraph, is_plain
from reader.cleaning.lines.verdicts import find_verdicts, is_ruled_out
from reader.cleaning.metadata.byline import find_author, is_byline, is_role, reporters
from reader.cleaning.metadata.credit import find_credit
from reader.cleaning.metadata.dates import find_dates, is_day, is_mostly_date, is_note_of_update, states_date
from reader.cleaning.metadata.headline import find_headline, is_bulleted, is_title
from reader.cleaning.metadata.masthead import find_masthead
from reader.cleaning.metadata.names import names_alone
from reader.cleaning.metadata.no_headline import leads_on
from reader.cleaning.metadata.origin import agency_with_rights, find_outlet, house_signed, in_full
from reader.cleaning.metadata.sections import is_section
from reader.cleaning.metadata.signature import SIGNED_ABOVE, find_signature, from_standfirst, over_signature, signs
from reader.cleaning.metadata.standfirst import find_summary, is_about_article, sums_up
from reader.cleaning.printed import as_printed, is_printed
from reader.cleaning.trimming import trim
from reader.model import Block, Document, Found

_NEXT_TO_NOTHING, _LITTLE = 12, 40
"""Words. Fewer are no article; or no article if another run is `_MUCH_LONGER`."""
_MUCH_LONGER = 3
_LAST = 3
_POINTS = 3
"""So many lines of a standfirst, or points at the head, may stand over the byline."""
_LABELS = 4
"""How many lines under the headline may be labels."""
_LONGEST_MIDDLE = 24
"""Lines."""
_CELL, _FEWEST_CELLS, _FEWEST_ROWS = " | ", 2, 3
"""What parts the cells of a row; partings in each; lines."""
_ABOVE_CLEAN_TEXT, _HEAD_OF_CLEAN_TEXT, _FEWEST_PARTS = 1, 6, 2
_HEAD, _LONGEST_DATE = 4, 80
"""Lines over a text in which its byline and date stand; characters."""
_ENDS = SHAPE_NAMES.index("ends a sentence")
_NEAR = 12
"""How many lines above and below the text may speak about the article."""


def draft(document: Document) -> Draft:
    """Judge every line of a document and read its fields."""
    language = detect(document.blocks)
    words = lexicon(language) if language else None
    if is_printed(document.blocks):
        return as_printed(document, words)
    measured, judged, keeps, comments, ruled, _, rows = find_verdicts(in_small_letters(document), words)
    shapes = {**measured.boxed, **dict(zip(measured.indices, measured.shapes, strict=True))}
    kept = {index for index, keep in zip(measured.indices, keeps, strict=True) if keep} | rows
    keep = [index in kept for index in range(len(document.blocks))]
    positions = {index: position for position, index in enumerate(measured.indices)}
    comments_from = len(keep) if comments is None else measured.indices[comments]
    result = Draft(document, words, shapes, keep, comments_from, judged, positions, ruled)
    _bring_back(result)
    _keep_held(result)
    _keep_turns(result)
    _keep_lists(result)
    _keep_opening(result)
    _find_headline(result)
    _keep_clean_text(result)
    trim(result)
    _read_fields(result)
    return result


def read_again(result: Draft, back: Collection[int]) -> Draft:
    """The draft with the lines that another article brought `back`, and the fields that are found only with them: the
    headline and the date stand above the opening."""
    keep = [kept or index in back for index, kept in enumerate(result.keep)]
    again = replace(result, keep=keep.copy(), brought_back=result.brought_back.union(back), fields={})
    if again.headline is None:
        _find_headline(again)
    _read_fields(again)
    return replace(again, keep=keep, fields={**again.fields, **result.fields})


def _find_headline(result: Draft) -> None:
    """Find the headline and take it, and what belongs to it, out of the text; keep the summary under it."""
    blocks = result.document.blocks
    headline = find_headline(blocks, result.shape, result.keep, result.document.stated.get("title"))
    if headline is None:
        return
    result.headline, result.fields["headline"] = headline
    _take_out_headline(result)
    summary = {index: blocks[index].text for index in find_summary(blocks, result.shape, result.keep, headline[0])}
    result.summary = frozenset(
        index for index, text in summary.items() if not is_ruled_out(result.shape(index), text, result.lexicon)
    )
    for index in result.summary:
        result.keep[index] = True


def _bring_back(result: Draft) -> None:
    """When next to nothing was kept, keep what reads like prose and has no cue, wherever it stands; when little was,
    the longest run of text, where it is much longer.

    A text that a user opens is an article; an empty one would say of everything that only the others tell it. Where the
    page marks all of its prose as standing beside an article, none does.
    """
    kept = sum(result.shape(index).words for index, keep in enumerate(result.keep) if keep)
    if kept >= _LITTLE:
        return
    blocks = result.document.blocks
    prose = [index for index, block in enumerate(blocks) if reads_like_prose(block.text)]
    beside = [index for index in prose if is_aside(blocks[index])]
    if kept or len(beside) < len(prose) or sum(result.shape(index).words for index in beside) < _LITTLE:
        prose = [index for index in prose if not is_aside(blocks[index])]
    lost = [index for index in prose if not result.keep[index]]
    bare = [index for index in lost if not result.shape(index).cues]
    unruled = [index for index in bare if _is_unruled(result, index)]
    likely = {index for index in lost if index < result.comments_from and _is_free(result, index)}
    lengths = [result.shape(index).words if index in likely else 0.0 for index in range(len(result.keep))]
    best = longest_run(lengths, max(_LITTLE, kept * _MUCH_LONGER))
    result.brought_back = frozenset((unruled or (not kept and bare) or best) if kept < _NEXT_TO_NOTHING else best)
    for index in result.brought_back:
        result.keep[index] = True


def _keep_opening(result: Draft) -> None:
    """Keep the first paragraphs of the page where they stand right under a title and a byline or date, and neither of
    these over the text: what parts them from it is a box, and a lead may share no word with the rest. Of a web page
    its marks tell more than that."""
    first, _ = result.bounds
    if result.judged.model is None:
        return
    prose = [index for index, shape in sorted(result.shapes.items()) if index < first and shape.prose]
    lead = [index for count, index in enumerate(prose) if index == prose[0] + count]
    plain = all(is_paragraph(result.shape(index)) and _is_free(result, index) for index in lead)
    if not lead or not plain or not all(result.shape(index).cues for index in prose[len(lead) :]):
        return
    heads, between = range(max(0, lead[0] - _HEAD), lead[0]), range(max(lead[-1] + 1, first - _HEAD), first)
    titled = any(is_title(result.shape(index)) for index in heads)
    if first < len(result.keep) and titled and _is_signed(result, heads) and not _is_signed(result, between):
        for index in lead:
            result.keep[index] = True


def _is_signed(result: Draft, lines: Iterable[int]) -> bool:
    """Whether one of the lines names an author or says a date."""
    texts = [result.document.blocks[index].text for index in lines]
    return any(is_byline(text) or (len(text) < _LONGEST_DATE and states_date(text)) for text in texts)


def _is_unruled(result: Draft, index: int) -> bool:
    """Whether no plain rule took a line out."""
    return result.positions.get(index, -1) not in result.ruled


def _is_free(result: Draft, index: int) -> bool:
    """Whether no plain rule took a line out or would, had the scorer kept it."""
    shape, text = result.shape(index), result.document.blocks[index].text
    return _is_unruled(result, index) and not is_ruled_out(shape, text, result.lexicon)


def _keep_clean_text(result: Draft) -> None:
    """Keep every line of a text round which nothing stands, but what the rules took out and what has a cue.

    At most one line stands above such a text that does not say who wrote it or when, no line looks by its beginning
    like boilerplate, and the text is more than half of the words: it was cleaned already, or never stood on a page. Its
    lists and tables, far from every sentence, are its own. On 126 labelled raw texts one line more leaks and none is
    lost.
    """
    if result.judged.model != "cues":
        return
    blocks = result.document.blocks
    first = _begin(result)
    head = [index for index in range(first) if not result.keep[index] and index != result.headline]
    if len(head) > _HEAD_OF_CLEAN_TEXT:
        return
    over = [index for index in head if not is_about_article(result.shape(index), blocks[index].text)]
    if len(over) > _ABOVE_CLEAN_TEXT:
        return
    removed = [index for index, keep in enumerate(result.keep) if not keep and index != result.headline]
    shapes = {index: result.shapes.get(index) or measure(blocks[index].text, result.lexicon) for index in removed}
    if any(begins_with_cue(shape, BOILERPLATE) for shape in shapes.values()):
        return
    kept = sum(result.shape(index).words for index, keep in enumerate(result.keep) if keep)
    if sum(shape.words for shape in shapes.values()) > kept:
        return
    for index, shape in shapes.items():
        beside = is_aside(blocks[index]) or is_link(blocks[index])
        if beside or not _is_free(result, index) or (shape.cues and not (shape.sentence and is_plain(shape))):
            continue
        under_headline = result.headline is not None and result.headline < index == first - 1 and index in over
        result.keep[index] = index >= first or (under_headline and _is_told_above(result, index))
        if index < first and result.keep[index]:
            result.summary |= {index}


def _begin(result: Draft) -> int:
    """The index of the first kept line, or of a paragraph right under the headline above it, where nothing between
    them says who wrote the text or when: below a standfirst it does."""
    first, _ = result.bounds
    under = first if result.headline is None else result.headline + 1
    near = under < first <= under + _HEAD_OF_CLEAN_TEXT
    if not near or not (result.shape(under).sentence and is_paragraph(result.shape(under))):
        return first
    between = ((result.shape(index), result.document.blocks[index].text) for index in range(under + 1, first))
    return first if any(is_about_article(*line) for line in between) else under


def _is_told_above(result: Draft, index: int) -> bool:
    """Whether a line right above the text is a standfirst, an entry of a list, or heads its first part as others do."""
    assert result.headline is not None
    shape, block = result.shape(index), result.document.blocks[index]
    if shape.normal.startswith(result.shape(result.headline).normal):
        return False
    if is_bulleted(shape) or sums_up(shape, block):
        return True
    worded = any(map(str.isalpha, block.text)) and "_" not in block.text  # "chevron_left" is an icon
    named = is_section(block.text) or leads_on(block.text) or is_role(block.text)
    return worded and not named and (bool(shape.numbers[_ENDS]) or _parts(result) >= _FEWEST_PARTS)


def _parts(result: Draft) -> int:
    """How many kept lines that are no sentences stand right above a kept paragraph, as the headings of parts do."""
    pairs = pairwise(index for index, keep in enumerate(result.keep) if keep)
    return sum(not result.shape(above).prose and result.shape(below).prose > 0 for above, below in pairs)


def _keep_held(result: Draft) -> None:
    """Keep what shares an element of the page with the text, unless a rule took it out."""
    for index in held(result.document.blocks, result.shape, result.keep):
        if index < result.comments_from and _is_unruled(result, index):
            result.keep[index] = True


def _keep_turns(result: Draft) -> None:
    """Keep what is said in an interview between kept turns, unless a rule or its beginning speaks against it."""
    for index in lost_turns([block.text for block in result.document.blocks], result.keep):
        likely = index < result.comments_from and not begins_with_cue(result.shape(index), BOILERPLATE)
        if likely and _is_unruled(result, index):
            result.keep[index] = True


def _keep_lists(result: Draft) -> None:
    """Keep the middle of a list, which is far from every sentence, where its beginning and its end are kept; and all
    rows of a table of which one is."""
    for before, after in pairwise(result.positions):
        middle = range(before + 1, after)
        ends = result.keep[before - 1 : before + 1] + result.keep[after : after + 2]
        if 0 < len(middle) <= _LONGEST_MIDDLE and all(ends) and not any(result.shape(index).cues for index in middle):
            result.keep[before:after] = [True] * (after - before)
    cells = [block.text.count(_CELL) for block in result.document.blocks]
    for count, run in groupby(range(len(cells)), cells.__getitem__):
        rows = list(run)
        if count >= _FEWEST_CELLS and len(rows) >= _FEWEST_ROWS and any(result.keep[index] for index in rows):
            result.keep[rows[0] : rows[-1] + 1] = [True] * len(rows)


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
            _take_out_signature(result, index + 1)
            break
        behind_prose = behind_prose or (shape.prose > 0 and not shape.cues)
        if _is_part_of_page(result, index):
            continue
        told = names_alone(text) or leads_on(text) or is_day(text)
        if is_label_under_headline(shape, text) and (told or not behind_prose):
            result.keep[index] = False


def _take_out_signature(result: Draft, start: int) -> None:
    """Who wrote the article and when, right under its standfirst, is no text; one of the lines is a date."""
    texts = [block.text for block in result.document.blocks[start : start + SIGNED_ABOVE]]
    lines = list(takewhile(lambda text: signs(text) or names_alone(text), texts))
    if any(map(states_date, lines)):
        result.keep[start : start + len(lines)] = [False] * len(lines)


def _is_part_of_page(result: Draft, index: int) -> bool:
    """Whether the page marks a kept line as an entry of a list, or as a heading under a time of day."""
    if not result.keep[index]:
        return False
    above, block = result.document.blocks[index - 1 : index + 1]
    return "list item" in block.marks or (is_subheading(block) and is_stamp(above.text))


def _read_fields(result: Draft) -> None:
    blocks = result.document.blocks
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
    if result.headline is not None:
        labels += _bylines_below(result, first)
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
    credit = find_credit([*under, *below], blocks[first] if first < len(blocks) else None, under, outside, author)
    found = {"author": author, "published": published, "updated": updated, "outlet": outlet, "credit": credit}
    result.fields.update({name: value for name, value in found.items() if value is not None})
    if result.lexicon:
        result.fields["language"] = Found(result.lexicon.language, None, "its commonest words")


def _bylines_below(result: Draft, first: int) -> list[Block]:
    """The byline right below a standfirst, or below the points at the head, that were kept from line `first` on."""
    kept = list(takewhile(lambda index: result.keep[index], range(first, min(first + _POINTS, len(result.keep)))))
    behind = result.document.blocks[first + len(kept) :][:1]
    return [block for block in behind if is_byline(block.text)]


def _is_sentence_or_caption(result: Draft, index: int) -> bool:
    shape = result.shape(index)
    if "caption" in result.document.blocks[index].marks:
        return True
    if begins_with_cue(shape, TOP_KINDS):
        return False  # "Published: Sept. 12, 2024 at 4:18 p.m." ends as a sentence does
    if shape.prose:
        return not is_mostly_date(result.document.blocks[index].text)
    return any(cue.kind == "caption" and cue.stands != "anywhere" for cue in shape.cues)
