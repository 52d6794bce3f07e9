"""Rules that bring back what the scorer dropped beside the text: last paragraphs, lists, turns, live entries."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise, takewhile

from reader.cleaning.cues import Lexicon, normalise
from reader.cleaning.lines.features import LEXICAL_NAMES, SHAPE_NAMES, Shape
from reader.cleaning.lines.page import is_aside, is_subheading
from reader.cleaning.lines.telling import is_paragraph, is_plain, states, talks
from reader.cleaning.lines.topic import stems
from reader.model import CHOSEN, ROW, Block
from reader.patterns import compiled

_REACH_OF_THE_TEXT = 6
"""Lines between the text and its last paragraphs or a correction, as of a box or a list of links."""
_SPEAKER = compiled(r"([^\W\d_a-z][\w.'’-]{0,20}(?: [^\W\d_a-z][\w.'’-]{0,20}){0,2}): \S")
_FEWEST_TURNS, _ANSWER = 3, 3
"""Lines; a question is answered within so many, itself among them."""
_CLOSERS = "\"'”’»)"
_CHOSEN_PARAGRAPH = frozenset(["paragraph", CHOSEN])
_FEWEST_STAMPS, _LONGEST_ENTRY, _LINES_OVER_AN_ENTRY = 3, 12, 3
_LONGEST_TITLE = 150
"""Characters."""
_LIVE_TITLE = compiled(r"\blive(?: ?blog| ?ticker| updates)?\s*(?:[:–—|]|-\s)", re.IGNORECASE)
_STAMP = compiled(r"\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?)?(?: (?:[A-Z]{2,4}|Uhr))?", re.IGNORECASE)
_FEWEST_PARAGRAPHS, _SHORTEST_LAST = 2, 3
"""Of a text below which its last one may stand alone; words of that."""
_HARDLY_LIKELY, _LIKELY, _NOT_UNLIKELY = -2.0, 1.0, -0.5
"""Log-odds: of what stands alone below the text, without and with a title; right behind what was brought back."""
_PLAINLY_LIKELY, _LONGEST_BOX, _OVER_HEADING = 1.5, 4, 2
"""Log-odds; lines; lines between a paragraph and the one below a heading, which may be kept or not."""
_FEWEST_ROWS, _FEWEST_CLOSING, _LONGEST_TABLE, _SHARE_OF_FIGURES = 2, 3, 24, 0.6
_FIGURES_OF_A_ROW, _SHORTEST_NAME = 0.12, 3
"""Of its characters; letters of a word in it."""
_CLOSES = compiled(
    r"(?:attendance|crowd|gate|referee|umpires?|half-time|full-time|(?:man|player) of the match|goals|scorers|booked|"
    r"bookings|sent off|substitutes|subs|zuschauer|schiedsrichter|tore|spectateurs|affluence|arbitre|buts|espectadores|"
    r"asistencia|árbitro|goles|глядачі|арбітр|зрители|судья): *[^\W_]|"
    r"[^.!?]{3,80}[,;] born [^.!?]{4,40}[,;] died [^.!?]{4,40}",
    re.IGNORECASE,
)
"""What closes the report of a match, a line each, and an obituary."""
_DIGITS, _QUESTION, _ENDS, _YEAR, _TIME = (
    SHAPE_NAMES.index(name) for name in ("digits", "question", "ends a sentence", "year", "clock time")
)
_ADDRESS = len(SHAPE_NAMES) + LEXICAL_NAMES.index("address")


def keep_chosen(blocks: Sequence[Block], shapes: list[Shape], scores: Sequence[float], keep: list[bool]) -> None:
    """A sentence without a cue in a paragraph that trafilatura chose, and the sub-heading over it.

    The paragraph is in the page's article element or likely by itself. Links before it end nothing, and a lost
    paragraph is a false "only the other outlet says this".
    """
    for position, (block, shape) in enumerate(zip(blocks, shapes, strict=True)):
        likely = "article" in block.marks or scores[position] > 0
        chosen = block.marks >= _CHOSEN_PARAGRAPH and not is_aside(block)
        if not (likely and chosen and shape.sentence and not shape.cues):
            continue
        keep[position] = True
        if position and is_subheading(blocks[position - 1]) and not shapes[position - 1].cues:
            keep[position - 1] = True


def keep_rows(blocks: Sequence[Block], keep: list[bool]) -> None:
    """A table of data whole, where a row of it was kept or the lines right above and below it are."""
    rows = [position for position, block in enumerate(blocks) if ROW in block.marks]
    ends = [index for index, position in enumerate(rows) if rows[index + 1 : index + 2] != [position + 1]]
    for before, end in pairwise([-1, *ends]):
        table = range(rows[before + 1], rows[end] + 1)
        around = table.start > 0 and keep[table.start - 1] and any(keep[table.stop : table.stop + 1])
        if around or any(keep[position] for position in table):
            keep[table.start : table.stop] = [True] * len(table)


def keep_last_paragraph(shapes: Sequence[Shape], scores: Sequence[float], keep: list[bool]) -> None:
    """The only sentence between the text and the readers' comments, however far behind links or a box: what else stands
    there in whole sentences asks, talks to its reader, is signed, goes on, or takes up words of a title right above it.

    Of 308 last paragraphs put behind boxes 84 more stay with it; on 466 labelled texts no more litter than without.
    """
    text = [position for position, kept in enumerate(keep) if kept and shapes[position].prose]
    if len(text) < _FEWEST_PARAGRAPHS:
        return
    below = takewhile(lambda position: not shapes[position].opens_comments, range(text[-1] + 1, len(keep)))
    sentences = [position for position in below if not keep[position] and is_paragraph(shapes[position])]
    told = [position for position in sentences if not talks(shapes[position])]
    if len(told) != 1 or (len(sentences) > 1 and told[0] - text[-1] > _LONGEST_BOX):
        return
    (position,) = told
    shape, above = shapes[position], shapes[position - 1]
    teased = not above.sentence and not stems(above.spoken).isdisjoint(stems(shape.spoken))
    likely = scores[position] > (_LIKELY if teased else _HARDLY_LIKELY) and shape.words >= _SHORTEST_LAST
    if likely and is_plain(shape):
        keep[position] = True


def keep_closing_facts(texts: Sequence[str], keep: list[bool]) -> None:
    """What closes a report of a match or an obituary, right behind the text: "Attendance: 4,310"."""
    end = max((position for position, kept in enumerate(keep) if kept), default=len(keep)) + 1
    facts = list(takewhile(lambda position: is_closing_fact(texts[position]), range(end, len(keep))))
    keep[end : end + len(facts)] = [True] * len(facts)


def is_closing_fact(text: str) -> bool:
    """Whether a line closes a report of a match or an obituary."""
    return _CLOSES.match(text) is not None


def keep_corrections(shapes: Sequence[Shape], keep: list[bool], words: Lexicon) -> None:
    """What the article says of a mistake in itself, between its lines or soon after them: who checks it must know."""
    kept = [position for position, value in enumerate(keep) if value]
    for position in range(kept[0], min(kept[-1] + _REACH_OF_THE_TEXT, len(keep) - 1) + 1) if kept else ():
        if not keep[position] and shapes[position].sentence and words.corrects(shapes[position].normal):
            keep[position] = True


def keep_likely(shapes: Sequence[Shape], scores: Sequence[float], keep: list[bool]) -> None:
    """What the scorer took for article text beside the text, where only the smoothing dropped it."""
    _keep_statements(shapes, keep)
    _keep_pairs(shapes, scores, keep)
    _keep_ends(shapes, scores, keep)
    _keep_behind_tables(shapes, scores, keep)
    _keep_closing_table(shapes, keep)
    _keep_inside(shapes, scores, keep)


def _keep_statements(shapes: Sequence[Shape], keep: list[bool]) -> None:
    """What states something right behind a paragraph or another statement: "She showed no emotion."."""
    for above, position in enumerate(range(1, len(keep))):
        if keep[above] and not keep[position] and states(shapes[position]):
            keep[position] = shapes[above].prose > 0 or states(shapes[above])


def _keep_ends(shapes: Sequence[Shape], scores: Sequence[float], keep: list[bool]) -> None:
    """The first and the last paragraph, where a line such as "View all (4)", or several with cues as of an
    advertisement, stand between it and the text; the last also behind one line that asks readers what they know."""
    kept = [position for position, value in enumerate(keep) if value]
    if not kept:
        return
    for near in (range(kept[0] - 1, -1, -1), range(kept[-1] + 1, len(keep))):
        between = list(takewhile(lambda position: not shapes[position].prose, near[:_LONGEST_BOX]))
        single = len(between) == 1 and near.step < 0
        end = near[len(between)] if len(between) < len(near) else None
        if end is None or not between or not (single or all(shapes[position].cues for position in between)):
            continue
        asked = near.step > 0 and len(between) == 1 and any(cue.kind == "comments" for cue in shapes[between[0]].cues)
        least = 0.0 if asked and not shapes[end].numbers[_ADDRESS] else _PLAINLY_LIKELY
        if shapes[end].sentence and is_plain(shapes[end]) and scores[end] > least:
            keep[end] = True


def _keep_pairs(shapes: Sequence[Shape], scores: Sequence[float], keep: list[bool]) -> None:
    """Two paragraphs or more, one right behind the other, near either end of the text that the scorer took for article
    text, each alone and without a cue.

    What stands between them and the text, as a box or a list does, made the smoothing drop them.
    """
    kept = [position for position, value in enumerate(keep) if value]
    if not kept:
        return
    for end, step in ((kept[0], -1), (kept[-1], 1)):
        run = _run_near(shapes, scores, end, step)
        while run:
            keep[run.start : run.stop] = [True] * len(run)
            run = _run_near(shapes, scores, run.start if step < 0 else run.stop - 1, step)


def _run_near(shapes: Sequence[Shape], scores: Sequence[float], end: int, step: int) -> range:
    """The nearest run of likely paragraphs beyond one `end` of the text, however many lines with cues, as boxes have,
    stand between; empty where there is none."""
    near = range(end + step, -1 if step < 0 else len(shapes), step)
    run: list[int] = []
    passed = 0
    for position in near:
        shape = shapes[position]
        if shape.sentence and is_plain(shape) and scores[position] > 0:
            run.append(position)
            continue
        passed += not shape.cues
        if len(run) > 1 or passed > _REACH_OF_THE_TEXT:
            break
        run = []
    same = len(run) > 1 and shapes[run[0]].normal == shapes[run[1]].normal
    return range(min(run), max(run) + 1) if len(run) > 1 and not same else range(0)


def _keep_behind_tables(shapes: Sequence[Shape], scores: Sequence[float], keep: list[bool]) -> None:
    """A table behind the text and the likely sentence without a cue to which it leads.

    Most of its lines hold a figure; a list of links has titles.
    """
    start = max((position for position, kept in enumerate(keep) if kept), default=len(keep)) + 1
    fewest = _FEWEST_ROWS
    for position in range(start, min(start + _LONGEST_TABLE, len(keep))):
        shape = shapes[position]
        if any(cue.kind != "date" for cue in shape.cues):
            return
        if shape.sentence and scores[position] > (0 if fewest else _NOT_UNLIKELY):
            rows = position - start
            figures = sum(shapes[row].numbers[_DIGITS] > 0 for row in range(start, position))
            if rows < fewest or figures < rows * _SHARE_OF_FIGURES or shape.numbers[_QUESTION]:
                return
            keep[start : position + 1] = [True] * (rows + 1)
            start, fewest = position + 1, 0


def _keep_closing_table(shapes: Sequence[Shape], keep: list[bool]) -> None:
    """The rows of figures right behind the text, as of a league or an election, and the headings of one line over them.

    Each row has two figures at least that are no year or time: a list of links has one, its rank.
    """
    start = max((position for position, kept in enumerate(keep) if kept), default=len(keep)) + 1
    below = range(start, min(start + _LONGEST_TABLE, len(keep)))
    lines = list(takewhile(lambda position: not shapes[position].cues and not shapes[position].sentence, below))
    rows = [position for position in lines if _is_row(shapes[position])]
    if len(rows) >= _FEWEST_CLOSING and len(rows) >= _SHARE_OF_FIGURES * (rows[-1] + 1 - start):
        keep[start : rows[-1] + 1] = [True] * (rows[-1] + 1 - start)


def _is_row(shape: Shape) -> bool:
    figures = sum(any(map(str.isdigit, word)) or word == "#" for word in shape.spoken)
    if not any(word.isalpha() and len(word) >= _SHORTEST_NAME for word in shape.spoken):
        return False
    timed = shape.numbers[_YEAR] or shape.numbers[_TIME]
    return figures > 1 and shape.numbers[_DIGITS] >= _FIGURES_OF_A_ROW and not timed


def _keep_inside(shapes: Sequence[Shape], scores: Sequence[float], keep: list[bool]) -> None:
    """Between two kept lines: a likely sentence without a cue, right behind a paragraph or over the heading of the next
    also a little less likely one; and a table, which is all that stands between them."""
    kept = [position for position, value in enumerate(keep) if value]
    for above, below in pairwise(kept):
        gap = range(above + 1, below)
        plain = [position for position in gap if not shapes[position].cues]
        for position in plain:
            behind = shapes[position - 1].sentence and keep[position - 1]
            over_heading = below - position <= _OVER_HEADING and not shapes[position + 1].prose
            least = _NOT_UNLIKELY if behind or over_heading else 0.0
            keep[position] = shapes[position].sentence and scores[position] > least
        figures = sum(shapes[position].numbers[_DIGITS] > 0 for position in plain)
        if _FEWEST_ROWS <= len(gap) == len(plain) <= _LONGEST_TABLE and figures >= _SHARE_OF_FIGURES * len(gap):
            keep[above + 1 : below] = [True] * len(gap)


def keep_entries(
    blocks: Sequence[Block], indices: Sequence[int], shapes: Sequence[Shape], keep: list[bool], words: Lexicon | None
) -> None:
    """The entries of a live blog beside a kept one, or all where its title says that it is live: sentences under a time
    of day, and the title over them.

    Only where a label anywhere on the page says that it is one, or where several entries are kept already: the label
    may stand far above the sentences. A news feed has no sentences under its times.
    """
    stamps = [position for position, index in enumerate(indices) if is_stamp(blocks[index].text)]
    if len(stamps) < _FEWEST_STAMPS:
        return
    entries = [_entry(shapes, start, end) for start, end in pairwise([*stamps, len(indices)])]
    known = sum(any(keep[position] for position in sentences) for _, sentences in entries)
    if known < _FEWEST_STAMPS and not any(_is_live(block.text, words) for block in blocks):
        return
    begins = [bool(told) and told[0] < entry.start + _LINES_OVER_AN_ENTRY for entry, told in entries]
    likely = [whole and _is_paragraph(shapes[told[0]]) for (_, told), whole in zip(entries, begins, strict=True)]
    start = next((at for at, (_, told) in enumerate(entries) if begins[at] and keep[told[0]]), None)
    if start is None and any(map(_is_live_title, (block.text for block in blocks))):
        start = next((at for at, is_likely in enumerate(likely) if is_likely), None)
    if start is None:
        return
    start -= sum(1 for _ in takewhile(bool, reversed(likely[:start])))
    for (entry, told), whole in zip(entries[start:], begins[start:], strict=True):
        if not whole:
            return
        for position in entry[: told[-1] + 1 - entry.start]:
            keep[position] = keep[position] or _is_told(shapes[position]) or not shapes[position].cues


def _is_paragraph(shape: Shape) -> bool:
    return shape.sentence and not shape.numbers[_QUESTION] and is_plain(shape)


def _entry(shapes: Sequence[Shape], stamp: int, end: int) -> tuple[range, list[int]]:
    """The lines under a stamp, up to the next or to a heading of other stories, and which are sentences that ask
    nothing."""
    below = range(stamp + 1, min(end, stamp + 1 + _LONGEST_ENTRY))
    over = (p for p in below if any(cue.kind == "related" and cue.stands == "whole" for cue in shapes[p].cues))
    entry = range(stamp + 1, next(over, below.stop))
    return entry, [position for position in entry if _is_told(shapes[position])]


def _is_told(shape: Shape) -> bool:
    """A sentence, however short, without a cue."""
    return bool(shape.numbers[_ENDS]) and is_plain(shape)


def _is_live(text: str, words: Lexicon | None) -> bool:
    """A label such as "Live", "Key events" or "Live updates", or a title of a live blog."""
    if len(text) > _LONGEST_TITLE:
        return False
    normal = normalise(text)[0]
    label = words is not None and "newsfeed" in words.whole.get(normal, ())
    return label or normal == " live " or _is_live_title(text)


def _is_live_title(text: str) -> bool:
    """A title such as "Storm live: two towns cut off"."""
    return len(text) <= _LONGEST_TITLE and _LIVE_TITLE.search(text) is not None


def is_stamp(text: str) -> bool:
    """A line that is a time of day and nothing else, as over the entries of a live blog or a news feed."""
    return text[:1].isdigit() and _STAMP.fullmatch(text) is not None


def lost_turns(texts: Sequence[str], keep: Sequence[bool]) -> list[int]:
    """The dropped questions and answers of an interview: between kept lines that begin with the same speakers' names,
    or, where nobody is named, between kept questions, and the answer to the last. Where every third line asks, the
    interview goes on below them for as long as it does.

    They are short, and may stand far from any sentence.
    """
    labelled = (position for position, text in enumerate(texts) if ": " in text)
    speakers = {position: match[1] for position in labelled if (match := _SPEAKER.match(texts[position]))}
    kept = Counter(speaker for position, speaker in speakers.items() if keep[position])
    turns = [position for position, speaker in speakers.items() if kept[speaker] >= _FEWEST_TURNS]
    heard = [position for position in turns if keep[position]]
    lost = [position for position in turns if not keep[position] and heard[0] < position < heard[-1]]
    asked = [position for position, text in enumerate(texts) if keep[position] and text.endswith("?")]
    if lost or len(asked) < _FEWEST_TURNS:
        return lost
    last = asked[-1] if len(asked) * _ANSWER < sum(keep) else _last_asked(texts, asked[-1])
    answered = range(asked[0], min(last + _ANSWER, len(texts)))
    return [position for position in answered if not keep[position] and _is_said(texts[position])]


def _last_asked(texts: Sequence[str], last: int) -> int:
    """The last of the questions that follow one another, each behind what answers the one before."""
    for position in range(last + 1, len(texts)):
        if position - last > _ANSWER or not _is_said(texts[position]):
            break
        if texts[position].endswith("?"):
            last = position
    return last


def _is_said(text: str) -> bool:
    return text.rstrip(_CLOSERS).endswith((".", "?", "!"))
