"""Text whose lines were broken at a width, as in mails and copies of print: the lines of a paragraph become one again.

A line is broken there because the next word did not fit. A poem, a list or a transcript breaks where it wants to.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.patterns import compiled

_NARROWEST, _WIDEST = 30, 130
"""Characters to a line, from a column of print to a wide mail."""
_LOOSE_FROM, _LOOSE = 60, 0.85
"""From so many characters on a line counts as full when it is nearly so: print is not set letter by letter."""
_OF_PRINT = 0.6
"""Of the width; narrower lines among wide ones, such as verse that the text quotes, do not tell how it is set."""
_ALMOST_ALL = 0.97
_FEWEST_BREAKS, _SHARE_OF_BREAKS, _SHARE_FULL = 3, 0.25, 0.9
_SHARE_OF_THE_TEXT = 0.1
_MOST_COMMAS = 0.3
"""Of the narrow lines broken inside a sentence may end in a comma; more do in verse."""
_SHARE_OF_PARAGRAPHS = 0.1
_SMALL_WORD = 3
"""Letters: such a word with a capital, which the text mostly has without one, begins something new."""
_ENDS = compiled(r"[.!?…:。！？][\"'”’»)\]]*$")
_BULLET = compiled(r"[-*•·▪►>–—]\s")
_NUMBER = compiled(r"\d{1,2}[.)]\s")
_WORD = compiled(r"[^\W\d_]+")


class Row(NamedTuple):
    """A line that is not blank: its number, the spaces before it, its text, and the width with these spaces."""

    number: int
    indent: int
    text: str
    width: int


def rows(lines: Sequence[str]) -> list[Row]:
    """The lines that are not blank, counted from 1."""
    found = []
    for number, line in enumerate(lines, 1):
        if text := line.strip():
            width = len(line.rstrip())
            found.append(Row(number, width - len(text), text, width))
    return found


def join_wrapped(found: Sequence[Row]) -> tuple[list[tuple[int, str]], int]:
    """The paragraphs of wrapped lines, each with the number of its first line, and how many lines were joined on.

    What is not wrapped comes back line by line. The time is linear in the text.
    """
    pairs = [(one, other) for one, other in itertools.pairwise(found) if other.number == one.number + 1]
    full = _full_from(pairs, len(found))
    if full is None:
        return [(row.number, row.text) for row in found], 0
    words = Counter(_WORD.findall("\n".join(row.text for row in found)))
    parted = _is_parted(pairs, full)
    paragraphs: list[list[Row]] = []
    for row in found:
        if paragraphs and _goes_on(paragraphs[-1], row, full, parted, words):
            paragraphs[-1].append(row)
        else:
            paragraphs.append([row])
    joined = [(paragraph[0].number, _joined(paragraph, words)) for paragraph in paragraphs]
    return joined, len(found) - len(joined)


def _full_from(pairs: Sequence[tuple[Row, Row]], lines: int) -> float | None:
    """From which width on, with the next line's first word, a line was broken because it was full; None in a text whose
    `lines` break for other reasons.

    Nearly every line that ends inside a sentence is full then.
    """
    widths = sorted(row.width for row, _ in pairs if " " in row.text)
    if not widths:
        return None
    width = widths[min(len(widths) - 1, int(_ALMOST_ALL * len(widths)))]
    if not _NARROWEST <= width <= _WIDEST:
        return None
    full = width * _LOOSE if width >= _LOOSE_FROM else float(width)
    if width >= _LOOSE_FROM:
        pairs = [(one, other) for one, other in pairs if one.width >= _OF_PRINT * width]
    breaks = [(one, other) for one, other in pairs if _is_inside_a_sentence(one, other)]
    if len(breaks) < max(_FEWEST_BREAKS, _SHARE_OF_BREAKS * len(pairs), _SHARE_OF_THE_TEXT * lines):
        return None
    commas = sum(one.text.endswith((",", ";", "–", "—")) for one, _ in breaks)
    if width < _LOOSE_FROM and commas > _MOST_COMMAS * len(breaks):
        return None
    return full if sum(_is_full(one, other, full) for one, other in breaks) >= _SHARE_FULL * len(breaks) else None


def _is_full(row: Row, following: Row, full: float) -> bool:
    return row.width + 1 + len(following.text.split(" ", 1)[0]) > full


def _is_inside_a_sentence(row: Row, following: Row) -> bool:
    first = following.text[0]
    return first.isalpha() and not first.isupper() and not _ENDS.search(row.text)


def _is_parted(pairs: Sequence[tuple[Row, Row]], full: float) -> bool:
    """Whether blank lines or indents stand between the paragraphs, so that a sentence may end at the end of a line."""
    short = sum(not _is_full(one, other, full) for one, other in pairs)
    indented = sum(other.indent > one.indent for one, other in pairs)
    return short <= _SHARE_OF_PARAGRAPHS * len(pairs) or indented > _SHARE_OF_PARAGRAPHS * len(pairs)


def _goes_on(paragraph: Sequence[Row], row: Row, full: float, parted: bool, words: Counter[str]) -> bool:
    above = paragraph[-1]
    if row.number != above.number + 1 or not _is_full(above, row, full) or _BULLET.match(row.text):
        return False
    if _is_inside_a_sentence(above, row):
        return True
    numbered = _NUMBER.match(paragraph[0].text) is not None
    if row.indent > above.indent and not numbered and not _BULLET.match(paragraph[0].text):
        return False
    ended = _ENDS.search(above.text) is not None
    if (ended or numbered) and _NUMBER.match(row.text):
        return False
    return parted or not (ended or _begins_anew(row.text, words))


def _begins_anew(text: str, words: Counter[str]) -> bool:
    word = _WORD.match(text)
    return word is not None and len(word[0]) <= _SMALL_WORD and words[word[0].lower()] > words[word[0]]


def _joined(paragraph: Sequence[Row], words: Counter[str]) -> str:
    """The lines as one; a word parted by a hyphen at the end of a line is whole again where the text has it whole."""
    return "".join(_pieces(paragraph, words)) if len(paragraph) > 1 else paragraph[0].text


def _pieces(paragraph: Sequence[Row], words: Counter[str]) -> Iterator[str]:
    for row, following in itertools.pairwise(paragraph):
        start, end = _WORD.findall(row.text)[-1:], _WORD.match(following.text)
        parted = row.text.endswith("-") and not row.text.endswith((" -", "--")) and start and end
        if parted and end is not None and words[start[0] + end[0]]:
            yield row.text[:-1]
        else:
            yield row.text if parted else f"{row.text} "
    yield paragraph[-1].text
