"""The Facts view: where outlets differ, figures side by side, who took from whom, which sources are named."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from reader.comparing.discrepancies import fold
from reader.comparing.discrepancies.folding import Wording
from reader.comparing.figures.ledger import is_one_number
from reader.comparing.sourcing.chains import count_chains
from reader.model import Comparison, Discrepancy, Figure, Lineage, Quantity
from reader.ui.session import Outlets
from reader.ui.sheet import Mark, Piece, Row, Sheet, row
from reader.ui.sheets.common import counted, heading, one_column, remark

NONE_FOUND = "None found, which does not mean that there is none."
VERDICTS = {
    "same": "the same figure",
    "differ": "the figures differ",
    "hedge differs": "the same figure, hedged differently",
    "series": "figures of different dates",
}


def facts_sheet(outlets: Outlets, width: int) -> Sheet:
    """Differences to check, figures, lineage and sources of the comparison, each under its heading."""
    columns = one_column(width, 3)
    found = outlets.comparison
    if found is None:
        return Sheet((), columns)
    if outlets.total < 2:
        return Sheet([remark("One article: there is nothing to compare it with.", gap=1)], columns)
    return Sheet(_rows(found, outlets), columns)


def _rows(found: Comparison, outlets: Outlets) -> Iterator[Row]:
    figures_differ = any(figure.verdict == "differ" for figure in found.figures)
    yield from _section(
        "Differences to check",
        (_discrepancy(one, n, wordings, found, outlets) for n, (one, wordings) in enumerate(fold(found.discrepancies))),
        nothing="None found beside the figures below." if figures_differ else NONE_FOUND,
    )
    yield from _section("Figures", (_figure(figure, n, outlets, found) for n, figure in enumerate(found.figures)))
    yield from _section(
        "Where articles come from", (_lineage(line, n, found, outlets) for n, line in enumerate(found.lineage))
    )
    if found.apart:
        names = ", ".join(outlets.short(name) for name in found.apart)
        yield remark(f"Compared apart, since by the words of another event than the rest: {names}", gap=1)
    sources = (
        row(Piece(s.source, key="source"), _names("named by ", s.articles, outlets), key=f"source {n}", gap=1)
        for n, s in enumerate(found.sourcing)
    )
    yield from _section("Sources that are named", sources)
    if count := count_chains(found):
        yield heading("How many sources this rests on", gap=2)
        yield remark(count, gap=1)
        yield from _chains(found, outlets)


def _section(title: str, rows: Iterable[Row], nothing: str = "None found.") -> Iterator[Row]:
    rows = tuple(rows)
    yield heading(f"{title} · {len(rows)}" if rows else title, gap=2)
    yield from rows or (remark(nothing, gap=1, role="muted"),)


def _name(sentence: str, found: Comparison) -> str:
    return found.by_id[sentence].article


def _discrepancy(
    one: Discrepancy, number: int, wordings: Sequence[Wording], found: Comparison, outlets: Outlets
) -> Row:
    pieces = [Piece(one.why, key="why", margin=outlets.signs.dispute, margin_role="strong")]
    pieces += [_told(_name(sentence, found), f"“{text}”", sentence, outlets) for sentence, text in wordings]
    return row(*pieces, key=f"discrepancy {number}", gap=1)


def _told(article: str, text: str, sentence: str, outlets: Outlets) -> Piece:
    name = outlets.short(article)
    return Piece(f"{name}: {text}", "text", (Mark(0, len(name), f"name-{outlets.colours[article]}"),), key=sentence)


def _figure(figure: Figure, number: int, outlets: Outlets, found: Comparison) -> Row:
    differs = figure.verdict in ("differ", "hedge differs")
    sign = outlets.signs.dispute if differs else ""
    verdict = VERDICTS[figure.verdict]
    if figure.verdict == "hedge differs" and not is_one_number(figure):
        verdict = "different figures that can both hold"
    pieces = [Piece(verdict, "strong" if differs else "muted", margin=sign, margin_role="strong")]
    for quantity in figure.values:
        pieces.append(_told(_name(quantity.sentence, found), _quantity(quantity), quantity.sentence, outlets))
    return row(*pieces, key=f"figure {number}", gap=1)


def _quantity(quantity: Quantity) -> str:
    """A figure with what was found of it in the sentence; that no source was found is not that there is none."""
    hedge = f"{quantity.hedge} " if quantity.hedge else ""
    unit = f" {quantity.unit}" if quantity.unit and quantity.unit.lower() not in quantity.text.lower() else ""
    date = f", {quantity.as_of}" if quantity.as_of else ""
    source = f"source: {quantity.source}" if quantity.source else "no source found"
    return f"{hedge}{quantity.text}{unit}{date} ({source})"


def _lineage(line: Lineage, number: int, found: Comparison, outlets: Outlets) -> Row:
    text = f"{outlets.short(line.article)}: {outlets.derivation(line)}"
    if line.relation in ("same outlet", "same headline"):
        text = f"{outlets.short(line.article)}: {line.relation} as {outlets.short(line.origin)}"
    if line.relation == "earlier coverage":
        text = f"{outlets.short(line.article)}: earlier coverage, before {outlets.short(line.origin)}"
    marks = (Mark(0, len(outlets.short(line.article)), f"name-{outlets.colours[line.article]}"),)
    pieces = [Piece(text, "text", marks, key="relation"), Piece(line.why, "note", key="why")]
    lost, added = ("left out", "added")
    if not line.ordered:
        lost, added = (f"only in {outlets.short(one)}" for one in (line.origin, line.article))
    changes = ((line.lost, lost, outlets.signs.lost), (line.added, added, outlets.signs.added))
    for names, words, sign in changes if line.relation in ("copy", "rewrite") else ():
        if names:
            pieces.append(Piece(f"{counted(len(names), 'sentence')} {words}:", "muted"))
            pieces += [
                Piece(found.by_id[name].text, margin=sign, margin_role="strong", key=name)
                for name in names
                if name in found.by_id
            ]
    return row(*pieces, key=f"lineage {number}", gap=1)


def _chains(found: Comparison, outlets: Outlets) -> Iterator[Row]:
    """The chains, and on one row the articles for which no source was found."""
    stated = [chain for chain in found.chains if chain.sources]
    for n, chain in enumerate(stated):
        named = "source named" if len(chain.sources) == 1 else "sources named"
        sources = Piece(f"{named}: {', '.join(chain.sources)}", "muted")
        yield row(_group(chain.articles, outlets), sources, key=f"chain {n}", gap=1)
    silent = [name for chain in found.chains if not chain.sources for name in chain.articles]
    if silent and stated:
        yield row(
            _group(silent, outlets), Piece("no agency or outlet found as a source", "muted"), key="no chain", gap=1
        )


def _group(articles: Iterable[str], outlets: Outlets) -> Piece:
    return Piece(", ".join(outlets.short(name) for name in articles), key="chain")


def _names(words: str, articles: Iterable[str], outlets: Outlets) -> Piece:
    return Piece(words + ", ".join(outlets.short(name) for name in articles), "muted")
