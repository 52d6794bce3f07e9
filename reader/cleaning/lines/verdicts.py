"""Which lines of a document are article text: the scorer's verdicts, and the plain rules that overrule them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import compress
from typing import NamedTuple

from reader.cleaning.cues import Lexicon
from reader.cleaning.lines.boxes import Words, boxed
from reader.cleaning.lines.comments import cut_at_comments
from reader.cleaning.lines.copies import drop_copies, second_copies
from reader.cleaning.lines.deciding import drop_decided
from reader.cleaning.lines.features import Shape
from reader.cleaning.lines.guards import (
    drop_bare_links,
    drop_captions,
    drop_company,
    drop_labelled,
    drop_labels,
    drop_linked_lists,
    drop_pleas,
    drop_promoted,
    drop_teasers,
    drop_twins,
    fused_teasers,
)
from reader.cleaning.lines.house_lines import drop_house_lines, is_house_line
from reader.cleaning.lines.keeping import (
    keep_chosen,
    keep_closing_facts,
    keep_corrections,
    keep_entries,
    keep_last_paragraph,
    keep_likely,
    keep_rows,
)
from reader.cleaning.lines.lists import List, find_lists, keep_sources
from reader.cleaning.lines.marked import drop_gates, drop_marked, drop_marked_comments, drop_other_articles
from reader.cleaning.lines.other_stories import other_stories
from reader.cleaning.lines.pull_quotes import drop_pull_quotes
from reader.cleaning.lines.scoring import Judged, Measured, measure_lines, score, smooth, without
from reader.model import Document

_MOST_TIMES = 4
"""So often boxes at which the text seems to end are taken out, and what remains is judged again."""


class Verdicts(NamedTuple):
    """What was measured and judged; by position which lines are kept, where comments begin, what the rules took out,
    which lines are buttons for comments inside the text, and, by index, the rows of its lists."""

    measured: Measured
    judged: Judged
    keeps: list[bool]
    comments: int | None
    ruled: dict[int, str]
    buttons: set[int]
    rows: set[int]


def find_verdicts(document: Document, words: Lexicon | None) -> Verdicts:
    """The verdicts on all lines but those of boxes and lists inside the text, as if these did not stand there."""
    verdicts = _verdicts(document, measure_lines(document.blocks, words), words)
    if words is None:
        return verdicts
    blocks, lists = document.blocks, list[List]()
    for _ in range(_MOST_TIMES):
        measured, keeps = verdicts.measured, verdicts.keeps
        new = find_lists(blocks, measured, keeps, words)
        rows = {index for each in new for index in each.rows}
        listed = {position for position, index in enumerate(measured.indices) if index in rows}
        boxes = verdicts.buttons | boxed(measured.shapes, keeps, words) | listed
        lists += new
        if not boxes:
            break
        verdicts = _verdicts(document, without(measured, boxes, blocks, words), words)
    kept = set(compress(verdicts.measured.indices, verdicts.keeps))
    rows = {index for each in lists if {each.above, each.below} <= kept for index in each.rows}
    return verdicts._replace(rows=rows)


def _verdicts(document: Document, measured: Measured, words: Lexicon | None) -> Verdicts:
    judged = score(document.blocks, measured, with_cues=words is not None)
    keeps = smooth(judged.scores)
    keep_likely(measured.shapes, judged.scores, keeps)
    comments, buttons, ruled = _overrule(document, measured, judged.scores, keeps, words)
    return Verdicts(measured, judged, keeps, comments, ruled, buttons, set())


def _overrule(
    document: Document, measured: Measured, scores: Sequence[float], keeps: list[bool], words: Lexicon | None
) -> tuple[int | None, set[int], dict[int, str]]:
    """Apply the plain rules to the scorer's verdicts.

    Gives the position of the readers' comments, or None, those of buttons for comments, and for each line that a rule
    took out the rule's clause.
    """
    shapes, texts = measured.shapes, [document.blocks[index].text for index in measured.indices]
    blocks = [document.blocks[index] for index in measured.indices]
    keep_chosen(blocks, shapes, scores, keeps)
    keep_rows(blocks, keeps)
    keep_last_paragraph(shapes, scores, keeps)
    keep_closing_facts(texts, keeps)
    keep_sources(shapes, keeps, words)
    keep_entries(document.blocks, measured.indices, shapes, keeps, words)
    if words is not None:
        keep_corrections(shapes, keeps, words)
    ruled: dict[int, str] = {}
    comments, buttons = cut_at_comments(shapes, keeps, words)
    copies = second_copies(shapes, texts)
    rules: list[tuple[str, Callable[[], None]]] = [
        ("is printed above already", lambda: drop_copies(copies, shapes, keeps)),
        ("stands elsewhere on the page as well", lambda: drop_twins(shapes, copies, keeps)),
        ("is a label of its own", lambda: drop_labels(shapes, texts, keeps)),
        ("is a link and nothing else", lambda: drop_bare_links(shapes, texts, keeps)),
        ("is paid for by somebody", lambda: drop_promoted(shapes, texts, keeps)),
        ("stands in a list of links", lambda: drop_linked_lists(blocks, shapes, keeps)),
        ("ends in a picture credit", lambda: drop_captions(shapes, texts, keeps)),
        ("is cut off with dots under a title", lambda: drop_teasers(shapes, texts, keeps)),
    ]
    if any(block.marks for block in blocks):
        title = document.stated["title"].value if "title" in document.stated else ""
        rules += [
            ("the page calls a caption", lambda: drop_marked("caption", blocks, shapes, keeps)),
            ("the page calls a link to another story", lambda: drop_marked("related", blocks, shapes, keeps)),
            ("the page hides from the eye", lambda: drop_marked("hidden", blocks, shapes, keeps)),
            ("the page calls an advertisement", lambda: drop_marked("advertisement", blocks, shapes, keeps)),
            ("the page has for filling in", lambda: drop_marked("control", blocks, shapes, keeps)),
            ("the page calls a reader's comment", lambda: drop_marked_comments(blocks, shapes, keeps)),
            ("the page puts where it sells itself", lambda: drop_gates(blocks, shapes, keeps)),
            ("stands in another article of the page", lambda: drop_other_articles(blocks, shapes, keeps, title)),
        ]
    rules.append(("repeats a sentence of the article word for word", lambda: drop_pull_quotes(shapes, texts, keeps)))
    if words is not None:
        rules.append(("leads to a recording or another story", lambda: drop_labelled(shapes, texts, keeps, words)))
        rules.append(("has a phrase that no article has", lambda: drop_decided(shapes, texts, keeps, words)))
        rules.append(("is the house's own matter", lambda: drop_house_lines(blocks, shapes, keeps, words)))
        rules.append(("asks the reader for something", lambda: drop_pleas(shapes, texts, keeps, words)))
        rules.append(("stands below a heading of other stories", lambda: _drop_other_stories(shapes, keeps, words)))
        rules.append(("tells about the company itself", lambda: drop_company(shapes, texts, keeps, words)))
    for position in fused_teasers(shapes, texts, words) if words is not None else ():
        keeps[position] = False
        ruled[position] = "begins with the title of another story"
    for clause, rule in rules:
        ruled |= _ruled(keeps, clause, rule)
    return comments, buttons, ruled


def is_ruled_out(shape: Shape, text: str, words: Lexicon | None) -> bool:
    """Whether the rules for a line by itself take it out, which is asked before one that the scorer dropped is kept."""
    shapes, texts, keep = [shape], [text], [True]
    drop_labels(shapes, texts, keep)
    drop_bare_links(shapes, texts, keep)
    drop_promoted(shapes, texts, keep)
    drop_captions(shapes, texts, keep)
    if words is not None:
        drop_labelled(shapes, texts, keep, words)
        drop_decided(shapes, texts, keep, words)
        drop_pleas(shapes, texts, keep, words)
        keep[0] = keep[0] and not is_house_line(text, words)
    return not keep[0]


def _drop_other_stories(shapes: list[Shape], keeps: list[bool], words: Lexicon) -> None:
    for position in other_stories(shapes, keeps, words, Words(shapes, words)):
        keeps[position] = False


def _ruled(keeps: list[bool], clause: str, rule: Callable[[], None]) -> dict[int, str]:
    """The positions that a rule takes out of `keeps`, each with the rule's clause."""
    before = keeps.copy()
    rule()
    if before == keeps:
        return {}
    return {position: clause for position, kept in enumerate(before) if kept and not keeps[position]}
