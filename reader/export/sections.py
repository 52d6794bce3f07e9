"""The sections of a comparison, each a function from the page to its blocks; no blocks, no section."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from reader.comparing.caps import IN_OTHER_WORDS
from reader.comparing.rows.differences import differences
from reader.comparing.stories.events import APART, compared_apart
from reader.export.page import DERIVED, Page, word_count
from reader.model import Article, Method, Row, Sentence
from reader.naming import NOT_STATED, counted, dated, derivation, numbered

JUDGED_BY: Mapping[Method, str] = {
    "words": "by the wording",
    "meaning": "by the wording and, with the language model all-MiniLM-L6-v2, by the meaning",
}
"""How the program compared the sentences."""

MOST_REPETITIONS = 3
"""Citations of a sentence said again; a page stuck together of copies may say it a thousand times."""

GLANCE = {
    "unique": "Only here",
    "unsure": "Probably only here",
    "partial": "Partly only here",
    "shared": "Told elsewhere too",
    "none": "Not compared",
}
"""What is counted of each article, with its heading."""


def sources(page: Page) -> Iterator[str]:
    """The articles as a table: what they are and what was kept of them."""
    yield page.markup.heading(2, "Sources")
    rows = [_source(page, article) for article in page.articles]
    yield page.markup.table(["Id", "Outlet", "Published", "Words kept / removed", "Origin", "Headline"], rows)


def _source(page: Page, article: Article) -> list[str]:
    kept = word_count([line.text for line in article.lines if line.keep])
    removed = word_count([line.text for line in article.lines if not line.keep])
    origins = [
        derivation(item, page.escape(item.origin))
        for item in page.comparison.lineage
        if item.article == article.id and item.relation in DERIVED
    ]
    origin = "; ".join([*origins, *([f"credits {page.stated(article.credit)}"] if article.credit else [])])
    words = f"{kept:,} / {removed:,}"
    outlet, published, headline = map(page.stated, (article.outlet, dated(article), article.headline))
    return [page.escape(article.id), outlet, published, words, origin or NOT_STATED, headline]


def at_a_glance(page: Page) -> Iterator[str]:
    """How many sentences of each article others tell too."""
    if not page.comparable:
        yield page.markup.heading(2, "Nothing to compare")
        yield page.markup.paragraph(
            "There is only one article, so nothing can be said about what others tell or leave out."
        )
        return
    yield page.markup.heading(2, "At a glance")
    rows = []
    for article in page.articles:
        findings = [page.finding(sentence) for sentence in page.comparison.sentences.get(article.id, ())]
        counts = Counter("unsure" if finding.unsure else finding.coverage for finding in findings)
        rows.append([page.names[article.id], *(str(counts[kind]) for kind in GLANCE)])
    yield page.markup.table(["Sentences in", *GLANCE.values()], rows)
    yield page.markup.remark(
        "“Only here” means that no sentence of another outlet was found to tell it; “not compared” is a heading, a "
        "signature or the like, or an article of whose event, or in whose language, no other outlet writes; “told "
        "elsewhere too” does not mean that the others agree with it. "
        f"A program judged {JUDGED_BY[page.comparison.method]}: check the citation before you rely on it."
    )


def only_in(page: Page) -> Iterator[str]:
    """For every article its unique sentences, and of its partly unique ones the words that are only here."""
    for article in page.articles if page.comparable else ():
        yield page.markup.heading(2, f"Only in {page.names[article.id]}")
        if article.id in page.comparison.earlier:
            yield page.markup.paragraph("This is earlier coverage: background to what the other articles report.")
        if article.id in page.alone:
            yield page.markup.paragraph(
                "No other outlet’s article is in its language: only names and figures could be compared, so nothing of "
                "it is called only here."
            )
            continue
        if article.id in compared_apart(page.comparison):
            yield page.markup.paragraph(f"This article was {APART}.")
        yield from _only_in(page, article)


def _only_in(page: Page, article: Article) -> Iterator[str]:
    """What an article has for sure, what probably, and what in part."""
    told = [each for each in page.comparison.sentences.get(article.id, ()) if page.finding(each).repeats is None]
    unique = [each for each in told if page.finding(each).coverage == "unique"]
    sure = [each for each in unique if not page.finding(each).unsure]
    unsure = [each for each in unique if page.finding(each).unsure]
    partial = [each for each in told if page.finding(each).coverage == "partial"]
    if sure:
        yield page.markup.quotations([_unique(page, sentence) for sentence in sure])
    elif unsure:
        yield page.markup.paragraph("No whole sentence for sure.")
    elif partial:
        yield page.markup.paragraph("No whole sentence.")
    elif told:
        yield page.markup.paragraph("Nothing was found that only it tells.")
    else:
        yield page.markup.paragraph("No sentence of it was kept, so nothing can be said.")
    if unsure:
        in_other_words = any(page.finding(each).doubt == IN_OTHER_WORDS for each in unsure)
        yield page.markup.paragraph(
            "Probably only here: no sentence of another outlet was found to tell it, but that is not sure"
            f"{f': {IN_OTHER_WORDS}' if in_other_words else ''}. Read the nearest before you call it only here:"
        )
        yield page.markup.quotations([_unique(page, sentence) + _nearest(page, sentence) for sentence in unsure])
    if partial:
        marked = ", with the words marked that those who tell it do not have" if page.markup.marks else ""
        yield page.markup.paragraph(f"Partly told elsewhere too{marked}:")
        yield page.markup.items([page.told(each) + _compare(page, each) for each in partial])


def _unique(page: Page, sentence: Sentence) -> str:
    """The sentence, where its article says it again, and where another article of its outlet does."""
    again = page.repetitions.get(sentence.id, ())
    repeated = "".join(f"; said again in {page.cite(each)}" for each in again[:MOST_REPETITIONS])
    if len(again) > MOST_REPETITIONS:
        repeated += f" and {counted(len(again) - MOST_REPETITIONS, 'more time')}"
    also = "".join(f"; also in {page.cite(each)}, of the same outlet" for each in _of_the_same_outlet(page, sentence))
    return page.told(sentence) + repeated + also


def _nearest(page: Page, sentence: Sentence) -> str:
    """The sentence of another outlet that comes nearest to one that is only probably told nowhere else."""
    nearest, taken_out = page.finding(sentence).nearest, _taken_out(page, sentence)
    if nearest is None:
        return taken_out or "; nothing in the other articles comes near it"
    other = page.comparison.by_id[nearest.sentence]
    where = f"{page.speakers[other.article]} “{page.escape(other.text)}” ({page.cite(other)})"
    return f"{taken_out}; nearest elsewhere: {where}"


def _taken_out(page: Page, sentence: Sentence) -> str:
    """The line of another outlet that was taken out as boilerplate, and may tell the sentence."""
    found = page.finding(sentence).taken_out
    if found is None:
        return ""
    (text,) = (line.text for article in page.articles for line in article.lines if (article.id, line.number) == found)
    where = f"taken out of {page.speakers[found[0]]} as boilerplate"
    return f"; {where}, but it may tell it: “{page.escape(text)}” (line {found[1]})"


def _of_the_same_outlet(page: Page, sentence: Sentence) -> list[Sentence]:
    """The sentences of other articles of its outlet that say the same: outlets are counted, not articles."""
    outlets = {article.id: article.outlet.value for article in page.articles if article.outlet}
    own = outlets.get(sentence.article)
    same = page.sentences(match.sentence for match in page.finding(sentence).matches if match.kind == "same")
    return [each for each in same if own is not None and outlets.get(each.article) == own]


def _compare(page: Page, sentence: Sentence) -> str:
    """The best match of a partly unique sentence, to look it up."""
    matches = sorted(page.finding(sentence).matches, key=lambda match: -match.score)
    return "".join(f"; compare {page.cite(each)}" for each in page.sentences(match.sentence for match in matches[:1]))


def side_by_side(page: Page) -> Iterator[str]:
    """Every row: a table where the sentences are short enough, otherwise a list for each row, or a line where one
    sentence stands alone in it."""
    if not page.comparable:
        return
    yield page.markup.heading(2, "Side by side")
    rows = page.comparison.rows
    ids = [name for row in rows for cell in row.cells.values() for name in cell]
    longest = max((len(sentence.text) for sentence in page.sentences(ids)), default=0)
    if page.markup.fits(len(page.articles), longest):
        yield _as_table(page)
        return
    for number, row in enumerate(rows, 1):
        label = page.markup.label(f"Row {number}")
        told = [page.wording(each) + _elsewhere(page, each) for each in page.in_row(row)]
        if len(told) == 1:
            yield page.markup.paragraph(f"{label} – {told[0]}")
        else:
            yield page.markup.paragraph(label)
            yield page.markup.items(told)


def _as_table(page: Page) -> str:
    header = ["Row", *(page.names[article.id] for article in page.articles)]
    rows = []
    for number, row in enumerate(page.comparison.rows, 1):
        rows.append([str(number), *(_cell(page, row, article.id) for article in page.articles)])
    return page.markup.table(header, rows)


def _cell(page: Page, row: Row, article: str) -> str:
    """What an article tells in a row; a dash where it does not, unless it is older or without text, and could not."""
    told = page.sentences(row.cells.get(article, ()))
    if not told:
        return "" if article in page.silent else "–"
    return " / ".join(page.told(each) + _elsewhere(page, each) for each in told)


def _elsewhere(page: Page, sentence: Sentence) -> str:
    """What the row does not show: that the sentence is only here, or told in another row too, or told otherwise."""
    return _told_where(page, sentence) + _told_otherwise(page, sentence)


def _told_otherwise(page: Page, sentence: Sentence) -> str:
    """From whom the sentence differs, and in what."""
    return "".join(
        page.markup.flag(f"differs from {page.short[other.article]}: “{page.escape(here)}” / “{page.escape(there)}”")
        for other, here, there in differences(page.comparison, sentence.id)
    )


def _told_where(page: Page, sentence: Sentence) -> str:
    finding, row_of = page.finding(sentence), page.comparison.row_of
    if finding.coverage == "unique":
        where = "only in this outlet" if _of_the_same_outlet(page, sentence) else "only here"
        return page.markup.flag(f"probably {where}" if finding.unsure else where)
    others = {row_of[match.sentence] + 1 for match in finding.matches if match.sentence in row_of}
    others.discard(row_of[sentence.id] + 1)
    return page.markup.pointer(f"see {numbered(others)}") if others else ""
