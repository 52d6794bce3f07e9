"""The Read view's article: its text with who tells what in the margin, and what was removed when asked for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from reader.naming import NOT_STATED
from reader.ui.session import Outlets
from reader.ui.sheet import Piece, Row, Sheet, row
from reader.ui.sheets.common import byline, one_column, only_marks, remark, sentence_role, sign_role
from reader.ui.sheets.telling import flag
from reader.ui.sheets.telling import margin as sign_of
from reader.ui.signs import margin_width
from reader.ui.wrap import shorten

if TYPE_CHECKING:
    from reader.model import Article, Line, Sentence


def line_key(number: int) -> str:
    """The key of a line that is no sentence: removed, or not yet compared."""
    return f"line {number}"


def line_number(key: str | None) -> int | None:
    """The number that `line_key` made a key of; None for any other key."""
    words = (key or "").split()
    return int(words[1]) if words[:1] == ["line"] else None


def article_sheet(
    article: Article, outlets: Outlets, width: int, *, removed_shown: bool = False, repeats_shown: bool = False
) -> Sheet:
    """The article laid out for `width` cells; before the comparison is made, its lines without marks."""
    most = max(outlets.total, outlets.awaited)  # the text is not to move while articles come
    columns = one_column(width, margin_width(most) if most > 1 else 2)
    rows = [*_head(article, outlets, columns[0].width)]
    sentences = _by_line(outlets.comparison.sentences.get(article.id, ()) if outlets.comparison else ())
    for line in article.lines:
        if line.keep:
            rows.extend(_kept(line, sentences.get(line.number, ()), outlets, columns[0].width, repeats_shown))
        elif removed_shown:
            rows.append(_removed(line, outlets))
    return Sheet(rows, columns)


def searched_texts(article: Article, outlets: Outlets, *, removed_shown: bool = False) -> Iterator[str]:
    """What a search looks through in an article: all that its sheet shows but for our own words."""
    if article.headline:
        yield article.headline.value
    sentences = _by_line(outlets.comparison.sentences.get(article.id, ()) if outlets.comparison else ())
    for line in article.lines:
        if line.keep and line.number in sentences:
            yield from (sentence.text for sentence in sentences[line.number])
        elif line.keep or removed_shown:
            yield line.text


def _head(article: Article, outlets: Outlets, width: int) -> Iterator[Row]:
    if article.headline:
        yield row(Piece(article.headline.value, "strong", key="headline"))
    else:
        yield row(Piece(f"headline {NOT_STATED}", "strong"))
    yield remark(byline(article, outlets), role="muted")
    for cue, fields in _stated(article).items():
        yield remark(shorten(f"{', '.join(fields)}: {cue}", width))  # in full where it is stated
    if origin := outlets.origin(article.id):
        yield remark(f"{outlets.derivation(origin)}: {origin.why}")
    if article.id in outlets.apart:
        from reader.comparing.stories.events import APART  # loaded once articles were compared

        yield remark(APART)
    if article.id in outlets.earlier:
        yield remark("earlier coverage, from before what the others report")
    if article.credit:
        yield remark(f"names as its source: {article.credit.value}")
    for note in article.notes:
        yield remark(note)
    if not any(line.keep for line in article.lines):
        yield remark("b shows the lines of this file, and why each of them was removed.", gap=1)


def _stated(article: Article) -> dict[str, list[str]]:
    """The fields that the text does not state and somebody else does, by what says so."""
    from reader.said import STATED_HERE  # loads every noun, which the first frame need not wait for

    said: dict[str, list[str]] = {}
    for field in ("outlet", "author", "published", "updated", "headline", "credit"):
        found = getattr(article, field)
        if found and found.cue.startswith(STATED_HERE):
            said.setdefault(found.cue, []).append(field)
    return said


def _by_line(sentences: tuple[Sentence, ...]) -> dict[int, tuple[Sentence, ...]]:
    lines: dict[int, tuple[Sentence, ...]] = {}
    for sentence in sentences:
        lines[sentence.line] = (*lines.get(sentence.line, ()), sentence)
    return lines


def _kept(
    line: Line, sentences: tuple[Sentence, ...], outlets: Outlets, width: int, repeats_shown: bool
) -> Iterator[Row]:
    if not sentences:
        yield row(Piece(line.text, key=line_key(line.number)), key=line_key(line.number), gap=1)
    for place, sentence in enumerate(sentences):
        yield _sentence(sentence, outlets, width, repeats_shown, gap=0 if place else 1)


def _sentence(sentence: Sentence, outlets: Outlets, width: int, repeats_shown: bool, gap: int) -> Row:
    finding, number = outlets.finding(sentence.id), outlets.colours[sentence.article]
    margin = sign_of(sentence, outlets)
    if finding is not None and finding.repeats is not None:
        return row(*_repeat(sentence, margin, width, repeats_shown), key=sentence.id, gap=gap)
    role, marks = sentence_role(finding, number), only_marks(finding, number)
    ink = sign_role(finding, number)
    piece = Piece(sentence.text, role, marks, margin, ink, sentence.id, flag=flag(sentence, outlets))
    return row(piece, key=sentence.id, gap=gap)


def _repeat(sentence: Sentence, margin: str, width: int, shown: bool) -> Iterator[Piece]:
    """A sentence that says again what the article has said: in one line, or in full beneath that remark."""
    words = "says again:"
    if shown:
        yield Piece(words, "note", (), margin, "faint")
        yield Piece(sentence.text, "faint", key=sentence.id)
    else:
        yield Piece(shorten(f"{words} {sentence.text}", width), "faint", (), margin, "faint", sentence.id)


def _removed(line: Line, outlets: Outlets) -> Row:
    margin = f" {outlets.signs.removed}"  # below the signs of sentences, which stand after a cell for "≠"
    text = Piece(line.text, "faint", (), margin, "faint", line_key(line.number))
    return row(text, Piece(f"{line.kind}: {line.reason}", "note"), key=line_key(line.number), gap=1)
