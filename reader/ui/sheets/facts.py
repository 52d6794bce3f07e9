"""The Facts view: where outlets differ, figures side by side, who took from whom, which sources are named."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from reader.comparing.discrepancies import fold
from reader.comparing.discrepancies.folding import Wording
from reader.comparing.figures.wording import quantity_in_words, verdict_in_words
from reader.comparing.rows.differences import in_full
from reader.comparing.sourcing.chains import count_chains, listed_chains
from reader.comparing.sourcing.naming import find_sources
from reader.model import Comparison, Discrepancy, Figure, Lineage, Sentence, Sourcing
from reader.naming import counted
from reader.ui.session import Outlets
from reader.ui.sheet import Column, Mark, Piece, Row, Sheet, row
from reader.ui.sheets.common import heading, one_column, remark

AROUND = 40
"""Characters of a sentence that are shown before a name in it; after it as many again, at least."""
NONE_FOUND = "None found, which does not mean that there is none."


def facts_sheet(outlets: Outlets, width: int) -> Sheet:
    """The rows of the Facts view laid out for a width in cells."""
    return Sheet(facts_rows(outlets), facts_columns(width))


def facts_columns(width: int) -> tuple[Column, ...]:
    """One column, with the signs in its margin."""
    return one_column(width, 3)


def facts_rows(outlets: Outlets) -> tuple[Row, ...]:
    """Differences to check, figures, lineage and sources of the comparison, each under its heading.

    The cursor stands on each sentence of an entry. Keys are an entry's kind and number, and from its second row on the
    number of the row.
    """
    found = outlets.comparison
    if found is None:
        return ()
    if outlets.total < 2:
        return (remark("One article: there is nothing to compare it with.", gap=1),)
    return tuple(_rows(found, outlets))


def entry_of(key: str | None) -> str:
    """The entry that a row belongs to, by the row's key."""
    return " ".join((key or "").split()[:2])


def _rows(found: Comparison, outlets: Outlets) -> Iterator[Row]:
    figures_differ = any(figure.verdict == "differ" for figure in found.figures)
    yield from _section(
        "Differences to check",
        [_discrepancy(one, n, wordings, found, outlets) for n, (one, wordings) in enumerate(fold(found.discrepancies))],
        nothing="None found beside the figures below." if figures_differ else NONE_FOUND,
    )
    yield from _section("Figures", [_figure(figure, n, outlets, found) for n, figure in enumerate(found.figures)])
    yield from _section(
        "Where articles come from",
        [_lineage(line, n, found, outlets) for n, line in enumerate(found.lineage)],
        nothing="No article was found to be a rewrite or a copy of another, or earlier coverage.",
    )
    if found.apart:
        names = ", ".join(outlets.short(name) for name in found.apart)
        yield remark(f"Compared apart, since by the words of another event than the rest: {names}", gap=1)
    yield from _section(
        "Agencies and outlets named as sources",
        [_source(one, n, found, outlets) for n, one in enumerate(found.sourcing)],
        nothing="None found; other sources, such as the police, are not looked for here.",
    )
    if count := count_chains(found):
        yield heading("How many sources this rests on", gap=2)
        yield remark(count, gap=1)
        yield from _chains(found, outlets)


def _section(title: str, entries: Sequence[Iterable[Row]], nothing: str = "None found.") -> Iterator[Row]:
    yield heading(f"{title} · {len(entries)}" if entries else title, gap=2)
    for rows in entries:
        yield from rows
    if not entries:
        yield remark(nothing, gap=1, role="muted")


def _entry(name: str, head: Iterable[Piece], sentences: Sequence[Piece]) -> Iterator[Row]:
    """A row for each sentence, the first of them under the head."""
    yield row(*head, *sentences[:1], key=name, gap=1)
    for number, piece in enumerate(sentences[1:], 2):
        yield row(piece, key=f"{name} {number}")


def _name(sentence: str, found: Comparison) -> str:
    return found.by_id[sentence].article


def _discrepancy(
    one: Discrepancy, number: int, wordings: Sequence[Wording], found: Comparison, outlets: Outlets
) -> Iterator[Row]:
    head = Piece(one.why, key="why", margin=outlets.signs.dispute, margin_role="strong")
    told = [
        _told(_name(name, found), f"“{in_full(found.by_id[name], text)}”", name, outlets) for name, text in wordings
    ]
    return _entry(f"discrepancy {number}", [head], told)


def _told(article: str, text: str, sentence: str, outlets: Outlets) -> Piece:
    name = outlets.short(article)
    return Piece(f"{name}: {text}", "text", (Mark(0, len(name), f"name-{outlets.colours[article]}"),), key=sentence)


def _figure(figure: Figure, number: int, outlets: Outlets, found: Comparison) -> Iterator[Row]:
    differs = figure.verdict in ("differ", "hedge differs")
    sign = outlets.signs.dispute if differs else ""
    head = Piece(verdict_in_words(figure), "strong" if differs else "muted", margin=sign, margin_role="strong")
    told = [
        _told(_name(quantity.sentence, found), quantity_in_words(quantity), quantity.sentence, outlets)
        for quantity in figure.values
    ]
    return _entry(f"figure {number}", [head], told)


def _lineage(line: Lineage, number: int, found: Comparison, outlets: Outlets) -> Iterator[Row]:
    text = f"{outlets.short(line.article)}: {outlets.derivation(line)}"
    if line.relation in ("same outlet", "same headline"):
        text = f"{outlets.short(line.article)}: {line.relation} as {outlets.short(line.origin)}"
    if line.relation == "earlier coverage":
        text = f"{outlets.short(line.article)}: earlier coverage, before {outlets.short(line.origin)}"
    marks = (Mark(0, len(outlets.short(line.article)), f"name-{outlets.colours[line.article]}"),)
    name = f"lineage {number}"
    yield row(Piece(text, "text", marks, key="relation"), Piece(line.why, "note", key="why"), key=name, gap=1)
    lost, added = ("left out", "added")
    if not line.ordered:
        article, origin = outlets.short(line.article), outlets.short(line.origin)
        lost, added = f"in {origin} and not in {article}", f"in {article} and not in {origin}"
    changes = ((line.lost, lost, outlets.signs.lost), (line.added, added, outlets.signs.added))
    for ids, words, sign in changes if line.relation in ("copy", "rewrite") else ():
        head = [Piece(f"{counted(len(ids), 'sentence')} {words}:", "muted")]
        for one in (id for id in ids if id in found.by_id):
            told = Piece(found.by_id[one].text, margin=sign, margin_role="strong", key=one)
            yield row(*head, told, key=f"{name} {one}")
            head = []


def _source(one: Sourcing, number: int, found: Comparison, outlets: Outlets) -> Iterator[Row]:
    """A source, and each article that names it, in the first sentence in which that is."""
    told = []
    for article in one.articles:
        sentence = _naming(one.source, found.sentences.get(article, ()))
        words = f"“{excerpt(sentence.text, one.source)}”" if sentence else "names it as its origin"
        told.append(_told(article, words, sentence.id if sentence else "", outlets))
    return _entry(f"source {number}", [Piece(one.source, "strong", key="source")], told)


def _naming(source: str, sentences: Sequence[Sentence]) -> Sentence | None:
    """The first sentence that has the name of a source, else the first that names it in another spelling."""
    named = (one for one in sentences if source in one.text)
    spelled = (one for one in sentences if source in find_sources(one.text))
    return next(named, None) or next(spelled, None)


def excerpt(text: str, words: str) -> str:
    """What stands around `words` in a text, or its beginning where they do not occur; "…" where more stands."""
    at = max(text.find(words), 0)
    start, end = max(at - AROUND, 0), max(at + len(words), at + AROUND)
    if start:
        start = max(text.find(" ", start, at) + 1, start)
    if end < len(text) and (space := text.rfind(" ", at + len(words), end)) > 0:
        end = space
    return f"{'…' if start else ''}{text[start:end]}{'…' if end < len(text) else ''}"


def _chains(found: Comparison, outlets: Outlets) -> Iterator[Row]:
    """The chains, and on one row the articles for which no source was found."""
    for n, (articles, said, sources) in enumerate(listed_chains(found)):
        told = (f"{name} (by {', '.join(map(outlets.short, by))})" if by else name for name, by in sources)
        group = Piece(", ".join(map(outlets.short, articles)), key="chain")
        yield row(group, Piece(f"{said}{', '.join(told)}", "muted"), key=f"chain {n}", gap=1)
