"""Who tells a sentence and where, in words: the one place where the views say so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from reader.naming import numbered
from reader.ui.navigation import unique_counts
from reader.ui.session import Outlets
from reader.ui.signs import coverage

if TYPE_CHECKING:  # the nouns take a tenth of the first frame to load
    from reader.model import Finding, Match, Row, Sentence


def told_by(sentence: Sentence, outlets: Outlets, *, named: bool = True) -> str:
    """Who tells a sentence: "told only here", or by how many of those that could, and by whom if `named`.

    Those are named too that tell a part of what the others tell in full: they are not silent.
    """
    finding = outlets.finding(sentence.id)
    if finding is None or finding.coverage == "none":
        return _not_compared(sentence, outlets)
    if finding.repeats is not None:
        return "said before in this article"
    others = ", ".join(outlets.short(name) for name in finding.outlets if name != sentence.article)
    also = f": also {'in ' if finding.coverage == 'unique' else ''}{others}" if named else ""
    if finding.coverage == "unique":
        only = f"told only by this outlet{also}" if others else "told only here"
        if sentence.article in outlets.apart:
            return f"{only}: its article was compared apart, as of another event"
        return f"probably {only}" if finding.unsure else only
    partly = "partly told" if finding.coverage == "partial" else "told"
    part = ", ".join(map(outlets.short, _telling_a_part(finding, outlets))) if named else ""
    in_part = f"; in part {part}" if part else ""
    told = f"{partly} by {_share(len(finding.outlets), outlets.able(finding))}{also}{in_part}"
    return f"{told}; outlets differ" if is_disputed(sentence, outlets) else told


def _share(told: int, able: int) -> str:
    """How many of those that could tell something were found to tell it: one more may do so in other words."""
    if told < able:
        return f"at least {told} of {able}"
    return "both" if told == 2 else f"all {told}"


def _telling_a_part(finding: Finding, outlets: Outlets) -> Iterable[str]:
    """The articles in which a match was found and which are not among those that tell the sentence."""
    matched = dict.fromkeys(article_of(match, outlets) for match in finding.matches)
    return [article for article in matched if article not in finding.outlets]


def is_disputed(sentence: Sentence, outlets: Outlets) -> bool:
    """Whether another outlet puts something in the sentence differently."""
    return outlets.comparison is not None and sentence.id in outlets.comparison.disputes


def margin(sentence: Sentence, outlets: Outlets) -> str:
    """The sign of who tells a sentence, after a cell for "≠", where outlets differ on it."""
    finding = outlets.finding(sentence.id)
    sign = coverage(finding, outlets.able(finding), outlets.signs)
    return f"{outlets.signs.dispute if flag(sentence, outlets) else ' '}{sign}".rstrip()


def flag(sentence: Sentence, outlets: Outlets) -> str:
    """The ink of the first character of `margin`, where that is "≠"; otherwise empty."""
    finding = outlets.finding(sentence.id)
    new = finding is not None and finding.repeats is None
    return "strong" if new and is_disputed(sentence, outlets) else ""


def _not_compared(sentence: Sentence, outlets: Outlets) -> str:
    if outlets.total < 2:
        return "no other article to compare with"
    if outlets.voices < 2:
        return "nothing to compare: all the articles are of one outlet"
    if not sentence.claim:
        return "nothing to compare: this makes no claim of its own"
    if sentence.article in outlets.alone:
        return "not compared: no other outlet's article is in this language"
    if sentence.article in outlets.apart:
        return "not compared: by the words, its article tells of another event"
    return "nothing to compare: a heading that no other outlet has"


def silence(row: Row, article: str, outlets: Outlets, *, named: bool = True) -> str:
    """What the empty cell of an article in a row means: told in another row, or not found in it at all."""
    name = outlets.names[article] if named else "This article"
    found = [(at, match) for at, match in _counterparts(row, outlets) if article_of(match, outlets) == article]
    if found:
        what = "tells it" if any(match.kind == "same" for _, match in found) else "tells part of it"
        return f"{name} {what} in {numbered(at for at, _ in found)}"
    if article in outlets.apart or outlets.apart.issuperset(row.cells):
        return f"{name} was not held against this: by the words, the two tell of different events"
    if article in outlets.textless:
        return f"{name} tells nothing: no text of its file was kept"
    if article in outlets.earlier:
        return f"{name} is earlier coverage: it could not tell what came later"
    if not any(_compared(sentence, outlets) for cell in row.cells.values() for sentence in cell):
        return "Nothing to compare in this row"
    return f"{name}: no sentence was found that tells this"


def _compared(sentence: str, outlets: Outlets) -> bool:
    finding = outlets.finding(sentence)
    return finding is not None and finding.coverage != "none"


def _counterparts(row: Row, outlets: Outlets) -> Iterator[tuple[int, Match]]:
    """The matches of a row's sentences, and of what they say again, with the numbers of the rows that show them."""
    for cell in row.cells.values():
        for finding in (outlets.finding(sentence) for sentence in cell):
            first = outlets.finding(finding.repeats) if finding and finding.repeats else None
            for match in (*_matches(finding), *_matches(first)):
                yield row_number(match.sentence, outlets), match


def _matches(finding: Finding | None) -> tuple[Match, ...]:
    return finding.matches if finding else ()


def article_of(match: Match, outlets: Outlets) -> str:
    """The id of the article that a match stands in."""
    assert outlets.comparison is not None
    return outlets.comparison.by_id[match.sentence].article


def row_number(sentence: str, outlets: Outlets) -> int:
    """The number, from 1, of the row that shows a sentence; the same in Compare, Story and the export."""
    assert outlets.comparison is not None
    return outlets.comparison.row_of[sentence] + 1


def only_counts(article: str, outlets: Outlets) -> str:
    """ "◆ 6", and where there are probable ones "◆ 6 ◆? 2": how many sentences only this article tells."""
    assert outlets.comparison is not None
    signs = (outlets.signs.only, outlets.signs.unsure)
    counts = unique_counts(outlets.comparison, article)
    return " ".join(f"{sign} {count}" for sign, count in zip(signs, counts, strict=True) if count)
