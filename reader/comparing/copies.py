"""Near-identical copies of one text: folded before a story is compared, unfolded after it.

A sentence is held against its best twelve partners (`candidates`). Where more articles than that print one text, they
take all of each other's places, so that another outlet's telling is never looked at, and the time grows with the square
of their number (500 copies: 130 s, now 2.5 s). Two of them, of two outlets where there are two, stand for all then; of
the rest only those lines are compared that no copy before has. What is found for a sentence holds for its twins.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from reader.comparing.comparison import compare as compare_unfolded
from reader.comparing.lineage.earlier import earlier_coverage
from reader.comparing.lineage.tracing import relations
from reader.comparing.matching.candidates import PARTNERS
from reader.comparing.matching.weighing import BOUND, probability
from reader.comparing.rows.building import rows_for
from reader.comparing.sourcing.chains import find_chains
from reader.comparing.sourcing.naming import name_sources
from reader.comparing.stories.outlets import outlet_keys
from reader.comparing.taken_out import FOLDED
from reader.comparing.words.language import of_article
from reader.comparing.words.sentences import split_sentences
from reader.model import Article, Comparison, Figure, Finding, Found, Lineage, Match, Row, Sentence
from reader.said import Corrections

if TYPE_CHECKING:  # there with the extra `semantic` only
    from reader.comparing.matching.meaning.encoder import Encoder

_VERBATIM = 0.75
"""The share of its sentences that a copy has word for word from its origin."""
_CERTAIN = round(probability(BOUND), 4)

Told = Mapping[str, tuple[Sentence, ...]]
"""Sentences by article id."""


def compare(
    articles: Sequence[Article],
    corrections: Corrections = Corrections(),  # noqa: B008
    encoder: Encoder | None = None,
    *,
    together: bool = False,
) -> Comparison:
    """Compare the articles of one story, of many copies only two: see `reader.comparing.comparison.compare`.

    The matches of a copy's sentence are then its origin's sentence and that one's matches, not every other copy's.
    """
    folding = _fold(articles) if len(articles) > PARTNERS else None
    if folding is None or not folding.origins:
        return compare_unfolded(articles, corrections, encoder, together=together)
    compared = compare_unfolded(folding.articles, corrections, encoder, together=together)
    return _unfold(compared, articles, folding)


class _Folding(NamedTuple):
    """The articles as they are to be compared, all their sentences, and what stands for what."""

    articles: tuple[Article, ...]
    sentences: Told
    origins: Mapping[str, str]
    """The id of the origin by that of the folded copy."""
    twins: Mapping[str, tuple[Sentence, ...]]
    """The sentences of folded copies that a sentence of an origin, by its id, stands for."""


def _fold(articles: Sequence[Article]) -> _Folding:
    sentences = {article.id: split_sentences(article) for article in articles}
    copies = _copies(sentences)
    origins = _folded(copies, outlet_keys(articles))
    standing = _standing(sentences, copies, origins)
    twins: dict[str, list[Sentence]] = defaultdict(list)
    compared = []
    for article in articles:
        first = standing.get(origins.get(article.id, ""), {})
        new = {one.line for one in sentences[article.id] if first and first[one.text].article == article.id}
        for one in sentences[article.id] if first else ():
            if one.line not in new:
                twins[first[one.text].id].append(one)
        compared.append(_only(article, new) if first else article)
    return _Folding(tuple(compared), sentences, origins, {name: tuple(group) for name, group in twins.items()})


def _copies(sentences: Told) -> Mapping[str, str]:
    """The origin of each copy: the article of lower id that has most of its sentences word for word."""
    holders: dict[str, list[str]] = defaultdict(list)
    origins = {}
    for name in sorted(sentences):
        texts = {one.text for one in sentences[name]}
        shared = Counter(holder for text in texts for holder in holders[text])
        origin = min(shared, key=lambda holder: (-shared[holder], holder), default=None)
        if origin is not None and shared[origin] >= _VERBATIM * len(texts):
            origins[name] = origin
        else:
            for text in texts:
                holders[text].append(name)
    return origins


def _folded(origins: Mapping[str, str], outlets: Mapping[str, str]) -> Mapping[str, str]:
    """The copies that need no comparing: all but one of a group, if they fill the places of partners."""
    groups: dict[str, list[str]] = defaultdict(list)
    for name, origin in origins.items():
        groups[origin].append(name)
    folded: dict[str, str] = {}
    for origin, copies in groups.items():
        if len(copies) >= PARTNERS:
            witness = next((name for name in copies if outlets[name] != outlets[origin]), copies[0])
            folded |= {name: origin for name in copies if name != witness}
    return folded


def _standing(
    sentences: Told, copies: Mapping[str, str], folded: Mapping[str, str]
) -> Mapping[str, Mapping[str, Sentence]]:
    """By origin, the sentence that stands for all of its text: the origin's, the witness's, else the first copy's."""
    standing = {origin: _first_by_text(sentences[origin]) for origin in set(folded.values())}
    for name in sorted(copies, key=lambda name: (name in folded, name)):
        for one in sentences[name] if copies[name] in standing else ():
            standing[copies[name]].setdefault(one.text, one)
    return standing


def _first_by_text(sentences: Sequence[Sentence]) -> dict[str, Sentence]:
    return {sentence.text: sentence for sentence in reversed(sentences)}


def _only(article: Article, numbers: set[int]) -> Article:
    """The article with only these lines kept, and the language that all its lines told."""
    folded = {line.number for line in article.lines if line.keep} - numbers
    lines = tuple(replace(one, keep=False, kind=FOLDED) if one.number in folded else one for one in article.lines)
    return replace(article, lines=lines, language=Found(of_article(article), None, "the whole article"))


def _unfold(comparison: Comparison, articles: Sequence[Article], folding: _Folding) -> Comparison:
    outlets = outlet_keys(articles)
    findings = {
        name: _with_twins(comparison.by_id[name], finding, folding, outlets, comparison.by_id)
        for name, finding in comparison.findings.items()
    }
    for name, twins in folding.twins.items():
        findings |= _of_twins(twins, comparison.by_id[name], findings[name], folding.sentences)
    unfolded = replace(
        comparison,
        articles=tuple(articles),
        sentences=folding.sentences,
        findings={one.id: findings[one.id] for group in folding.sentences.values() for one in group},
        rows=tuple(_with_copies(row, folding) for row in comparison.rows),
        sourcing=name_sources(articles, folding.sentences),
    )
    unfolded = replace(unfolded, rows=rows_for(unfolded, articles[0].id))
    lineage = tuple(_lineage(unfolded, folding, comparison.lineage))
    return replace(
        unfolded,
        figures=tuple(_in_rows(comparison.figures, comparison.rows, unfolded.row_of)),
        lineage=lineage,
        chains=find_chains(articles, unfolded.sourcing, lineage),
        apart=tuple(sorted(one.id for one in articles if folding.origins.get(one.id, one.id) in comparison.apart)),
    )


def _with_twins(
    sentence: Sentence,
    finding: Finding,
    folding: _Folding,
    outlets: Mapping[str, str],
    by_id: Mapping[str, Sentence],
) -> Finding:
    """The finding of a compared sentence with the twins of its matches, and its own, among its matches."""
    own = folding.twins.get(sentence.id, ()) if sentence.claim else ()
    matches = [Match(twin.id, _CERTAIN, "same") for twin in own]
    tellers = {sentence.article, *(twin.article for twin in own)}
    for match in finding.matches:
        twins = [one for one in folding.twins.get(match.sentence, ()) if one.article != sentence.article]
        matches += [match, *(replace(match, sentence=twin.id) for twin in twins)]
        tellers |= {by_id[match.sentence].article, *(twin.article for twin in twins)}
    matches.sort(key=lambda match: -match.score)
    found = replace(finding, matches=tuple(matches), outlets=tuple(sorted(tellers)))
    if any(outlets[twin.article] != outlets[sentence.article] for twin in own):
        return replace(found, coverage="shared", novelty=0.0, only_here=(), nearest=None)
    return found


def _of_twins(twins: Sequence[Sentence], origin: Sentence, finding: Finding, sentences: Told) -> Mapping[str, Finding]:
    """What the finding of the origin's sentence says of the sentences that it stands for."""
    if not origin.claim:
        return {twin.id: replace(finding, outlets=(twin.article,), repeats=None) for twin in twins}
    names = {twin.id for twin in twins}
    known = [match for match in finding.matches if match.sentence not in names]
    repeated = next((one.text for one in sentences[origin.article] if one.id == finding.repeats), "")
    findings = {}
    for twin in twins:
        first = _first_by_text(sentences[twin.article])
        own = {one.id for one in sentences[twin.article]}
        matches = (Match(origin.id, _CERTAIN, "same"), *(match for match in known if match.sentence not in own))
        repeats = first[repeated].id if repeated in first else None
        findings[twin.id] = replace(finding, matches=matches, repeats=repeats)
    return findings


def _with_copies(row: Row, folding: _Folding) -> Row:
    """A row with the twins of its sentences in their own articles' cells."""
    cells = dict(row.cells)
    for name in (name for cell in row.cells.values() for name in cell):
        for twin in folding.twins.get(name, ()):
            cells[twin.article] = (*cells.get(twin.article, ()), twin.id)
    return Row(cells)


def _in_rows(figures: Sequence[Figure], before: Sequence[Row], row_of: Mapping[str, int]) -> Iterator[Figure]:
    """The figures with the numbers that their rows have now."""
    for figure in figures:
        members = (name for cell in before[figure.row - 1].cells.values() for name in cell)
        yield replace(figure, row=row_of[next(members)] + 1)


def _lineage(comparison: Comparison, folding: _Folding, before: Sequence[Lineage]) -> Iterator[Lineage]:
    """What is known of the compared articles, and of each folded copy how it comes from its origin."""
    article = {one.id: one for one in comparison.articles}
    for one in before:
        if one.relation != "earlier coverage" and not {one.article, one.origin} & folding.origins.keys():
            yield one
    pairs = [(article[origin], article[name]) for name, origin in sorted(folding.origins.items())]
    yield from relations(pairs, comparison.sentences, comparison.findings)
    yield from earlier_coverage(sorted(comparison.articles, key=lambda one: one.id), comparison.sentences)
