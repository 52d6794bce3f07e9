"""The sections that say what to check and where the articles come from; like `sections`, each gives its blocks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from reader import __version__
from reader.comparing.corrected import used
from reader.comparing.discrepancies import fold
from reader.comparing.figures.wording import quantity_in_words, verdict_in_words
from reader.comparing.sourcing.chains import count_chains, listed_chains
from reader.export.page import DERIVED, Page
from reader.model import Article, Discrepancy, Lineage, Quantity
from reader.naming import counted
from reader.said import Corrections

FIELDS = ("headline", "outlet", "author", "published", "updated", "credit")
KINDS = {
    "number": "Numbers",
    "date": "Dates",
    "name": "Names",
    "role": "Roles",
    "quote": "Quotations",
    "negation": "Said in one, denied in another",
    "action": "Who did what",
    "attribution": "Who is the source",
}
"""The headings of the discrepancies; the kinds come in the order of their surest one."""


def figures(page: Page) -> Iterator[str]:
    """Figures about the same thing that are not the same in all articles."""
    differing = [figure for figure in page.comparison.figures if figure.verdict != "same"]
    if not differing:
        return
    yield page.markup.heading(2, "Figures that differ")
    for figure in differing:
        verdict = verdict_in_words(figure)
        yield page.markup.paragraph(f"{verdict[0].upper()}{verdict[1:]} (row {figure.row}):")
        yield page.markup.items([_quantity(page, value) for value in figure.values])


def _quantity(page: Page, value: Quantity) -> str:
    sentence = page.comparison.by_id[value.sentence]
    return page.said(sentence, f"{page.escape(quantity_in_words(value))} — {page.cite(sentence)}")


def discrepancies(page: Page) -> Iterator[str]:
    """Wordings of one thing that differ, surest first: to be checked, never "wrong"."""
    if not page.comparison.discrepancies:
        return
    yield page.markup.heading(2, "Check these")
    yield page.markup.paragraph(
        "Here the articles speak of one thing and differ. Which of them is right is not for a program to say."
    )
    by_kind: dict[str, list[tuple[Discrepancy, tuple[tuple[str, str], ...]]]] = {}
    for item, wordings in fold(page.comparison.discrepancies):
        by_kind.setdefault(item.kind, []).append((item, wordings))
    for kind, items in by_kind.items():
        yield page.markup.heading(3, KINDS[kind])
        for item, wordings in items:
            yield page.markup.paragraph(f"{page.escape(item.why[:1].upper() + item.why[1:])}:")
            yield page.markup.items([_wording(page, name, text) for name, text in wordings])


def _wording(page: Page, name: str, text: str) -> str:
    sentence = page.comparison.by_id[name]
    return page.said(sentence, f"“{page.escape(text)}” — {page.cite(sentence)}")


def lineage(page: Page) -> Iterator[str]:
    """Which article comes from which, what it lost and what it added."""
    related = [item for item in page.comparison.lineage if item.relation != "earlier coverage"]
    if not related:
        return
    yield page.markup.heading(2, "Where the articles come from")
    for item in related:
        yield page.markup.paragraph(f"{_relation(page, item)}: {page.escape(item.why)}.")
        if item.relation in DERIVED:
            yield from _changes(page, item)


def _relation(page: Page, item: Lineage) -> str:
    article, origin = page.short[item.article], page.short[item.origin]
    if item.relation in DERIVED and not item.ordered:
        return f"One of {article} and {origin} is a {item.relation} of the other"
    if item.relation in DERIVED:
        return f"{article} is a {item.relation} of {origin}"
    return f"{article} and {origin}"


def _changes(page: Page, item: Lineage) -> Iterator[str]:
    article, origin = page.short[item.article], page.short[item.origin]
    for title, names in (
        (f"Lost from {origin}:" if item.ordered else f"In {origin} and not in {article}:", item.lost),
        (f"Added in {article}:" if item.ordered else f"In {article} and not in {origin}:", item.added),
    ):
        if names:
            yield page.markup.paragraph(title)
            yield page.markup.items([page.told(each) for each in page.sentences(names)])


def sourcing(page: Page) -> Iterator[str]:
    """The agencies, outlets and offices that the articles name as their sources, and the chains they make."""
    count = count_chains(page.comparison)
    if not page.comparison.sourcing and not count:
        return
    yield page.markup.heading(2, "Sources they name")
    if count:
        yield page.markup.paragraph(count)
    if chains := list(_chains(page)):
        yield page.markup.items(chains)
        yield page.markup.paragraph("Each source by itself:")
    if page.comparison.sourcing:
        yield page.markup.items(
            [f"{page.escape(item.source)}: named by {page.listed(item.articles)}" for item in page.comparison.sourcing]
        )


def _chains(page: Page) -> Iterator[str]:
    """The chains where there is anything to count, the articles without a named source on one line."""
    for articles, said, sources in listed_chains(page.comparison):
        told = (f"{page.escape(name)}{f' (by {page.listed(by)})' if by else ''}" for name, by in sources)
        yield f"{page.listed(articles)}: {said}{', '.join(told)}"


def earlier_coverage(page: Page) -> Iterator[str]:
    """Articles older than what the others report."""
    earlier = [item for item in page.comparison.lineage if item.relation == "earlier coverage"]
    if not earlier:
        return
    yield page.markup.heading(2, "Earlier coverage")
    yield page.markup.paragraph("What these articles do not tell is no omission: they are older.")
    yield page.markup.items([f"{page.short[item.article]}: {page.escape(item.why)}" for item in earlier])


def compared_apart(page: Page) -> Iterator[str]:
    """Articles that were not held against the others."""
    apart = page.comparison.apart
    if not apart:
        return
    it = len(apart) == 1
    yield page.markup.heading(2, "Compared apart")
    yield page.markup.paragraph(
        f"{page.listed(apart)}: by the words, {'this article tells' if it else 'these articles tell'} of another event "
        f"than the rest. {'It was' if it else 'They were'} not held against the rest, so nothing is said of "
        "what the rest leaves out, nor the other way round."
    )


def how_made(page: Page, corrections: Corrections) -> Iterator[str]:
    """Program, files, what the user stated and corrected, and what was removed."""
    yield page.markup.heading(2, "How this was made")
    yield page.markup.paragraph(f"By reader {__version__}, from the texts of these files:")
    yield page.markup.items([_file(page, article) for article in page.articles])
    yield page.markup.paragraph(
        "A citation gives the article, its sentence (every sentence of the file is counted) and the line: of a text "
        "the line of the file, of a web page the block (paragraph, heading, list item …), counted from its beginning."
    )
    statements = [
        f"{name} of {page.escape(article.id)}: {page.escape(found.value)} ({page.escape(found.cue)})"
        for article in page.articles
        for name in FIELDS
        if (found := getattr(article, name)) is not None and found.line is None
    ]
    if statements:
        yield page.markup.paragraph("Not read from the text itself:")
        yield page.markup.items(statements)
    there = used(corrections, page.articles)
    if there.stories:
        yield page.markup.paragraph("That these articles tell one story is the user's own word.")
    if corrections.lines or corrections.pairs:
        told = f"The user's own corrections beside the articles: {_how_many(there)} used here"
        others = Corrections(
            tuple(line for line in corrections.lines if line not in there.lines),
            tuple(pair for pair in corrections.pairs if pair not in there.pairs),
        )
        rest = f"; {_how_many(others)} speak of no line or sentence here" if others.lines or others.pairs else ""
        yield page.markup.paragraph(f"{told}{rest}.")


def _how_many(corrections: Corrections) -> str:
    lines = counted(len(corrections.lines), "line")
    pairs = counted(len(corrections.pairs), "pair of sentences", "pairs of sentences")
    return f"{lines} and {pairs}"


def _file(page: Page, article: Article) -> str:
    kinds = Counter(line.kind for line in article.lines if not line.keep)
    removed = ", ".join(f"{count} {page.escape(kind)}" for kind, count in sorted(kinds.items())) or "none"
    notes = "".join(f"; {page.escape(note)}" for note in article.notes)
    return f"{page.escape(article.id)}: {page.escape(article.path)}; lines removed: {removed}{notes}"


def removed(page: Page) -> Iterator[str]:
    """Every line that was removed, with its kind and the reason."""
    yield page.markup.heading(2, "Lines removed")
    for article in page.articles:
        lines = [line for line in article.lines if not line.keep]
        yield page.markup.heading(3, f"From {page.names[article.id]}")
        yield page.markup.items(
            [
                f"line {line.number}, {page.escape(line.kind)} ({page.escape(line.reason)}): {page.escape(line.text)}"
                for line in lines
            ]
            or ["none"]
        )
