"""What all or most articles say: each fact once, in the wording of each that tells it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from typing import NamedTuple

from reader.comparing.discrepancies import Reason, fold, reason
from reader.comparing.rows.differences import in_full
from reader.export.page import DERIVED, Page
from reader.model import Lineage, Row, Sentence

SURE = 0.9
"""The score from which a counterpart is put under one fact. Of the 146 pairs that this gives in 20 labelled stories
82 % say the same and 96 % the same or part of it; from .8, of 183 pairs, 73 % and 92 %. Another 33
pairs, sure in one of the two directions only, count where they share a row: 73 % and 94 %."""


class _Fact(NamedTuple):
    """The sentences that tell a fact, one of an article, and those that stand beside them in the row."""

    told: list[Sentence]
    beside: list[Sentence]


def most_say(page: Page) -> Iterator[str]:
    """Each fact that more than half of the articles tell, once, in the wording of each.

    Earlier coverage is named where it tells the fact too, and never counted among those that do not.
    """
    if not page.comparable:
        return
    yield page.markup.heading(2, "What all or most say")
    expected = {article.id for article in page.articles} - page.silent
    facts = _facts_told_by_most(page, expected)
    if not facts:
        yield page.markup.paragraph("No fact was found that more than half of the articles tell.")
    else:
        yield page.markup.remark(
            "Told is not yet agreed: where articles tell a fact and differ, it is said beneath. Put together by their "
            "wording: of 100 such pairs 82 say the same, 96 at least a part of it. More articles may tell it in words "
            "of their own: “at least”. What stands beside it in the same row and may tell it too is to be compared."
        )
    said: dict[Reason, int] = {}
    for number, fact in enumerate(facts, 1):
        yield page.markup.heading(3, f"{number}. Found in {_tellers(page, fact.told, expected)}")
        beside = [f"compare {page.wording(sentence)}" for sentence in fact.beside]
        yield page.markup.items([*map(page.wording, fact.told), *beside])
        yield from _disagreement(page, fact.told, number, said)


def _disagreement(page: Page, fact: Sequence[Sentence], number: int, said: dict[Reason, int]) -> Iterator[str]:
    """On what the sentences of a fact differ, with each other or with sentences that are not put beside them.

    What was `said` under an earlier fact, by its number, is not said again.
    """
    disputes = dict.fromkeys(one for sentence in fact for one in page.comparison.disputes.get(sentence.id, ()))
    items = []
    for one, wordings in fold(tuple(disputes)):
        under = said.setdefault(reason(one), number)
        items.append(_wordings(page, wordings) if under == number else f"what is said under {under}")
    if items:
        yield page.markup.paragraph(page.markup.label("But they differ on:"))
        yield page.markup.items(items)


def _wordings(page: Page, wordings: Iterable[tuple[str, str]]) -> str:
    told = [(page.comparison.by_id[name], words) for name, words in wordings]
    return " / ".join(
        f"{page.speakers[each.article]} “{page.escape(in_full(each, words))}” ({page.cite(each)})"
        for each, words in told
    )


def _facts_told_by_most(page: Page, expected: Set[str]) -> list[_Fact]:
    """For each row its told sentences with those that say the same: the row itself may hold looser company, and more
    than one fact."""
    facts: list[_Fact] = []
    listed: set[str] = set()
    for row in page.comparison.rows:
        in_row = page.in_row(row)
        taken: set[str] = set()
        for told in sorted((_same(page, sentence, row) for sentence in in_row), key=len, reverse=True):
            names = {sentence.id for sentence in told}
            tellers = {sentence.article for sentence in told}
            most = len(tellers) > 1 and len(tellers & expected) * 2 > len(expected)
            if most and taken.isdisjoint(names) and not listed >= names:
                facts.append(_Fact(told, _beside(page, told, in_row)))
                taken |= names
                listed |= names
    return facts


def _same(page: Page, sentence: Sentence, row: Row) -> list[Sentence]:
    """The sentence with its counterpart in each other article that says the same, in the order of the articles.

    A counterpart is the best match in its article, and the sentence is its best match in turn, or shares its `row`: a
    chain of loose matches would put words into the mouth of an outlet. So would one that the user has made, to what the
    others say. Each must be among those that tell the other by its finding, which is what the app counts: who has
    another figure does not.
    """
    told = {sentence.article: sentence}
    for article in page.articles:
        partner = _best_match(page, sentence, article.id)
        if partner and not _tell_each_other(page, sentence, partner):
            continue
        beside = partner and partner.id in row.cells.get(article.id, ())
        if partner and (beside or _best_match(page, partner, sentence.article) == sentence):
            told[article.id] = partner
    by_hand = {match.sentence for match in page.finding(sentence).matches if match.by_hand}
    for other in list(told.values()):
        if other.id in by_hand and not _match_all(page, other, [one for one in told.values() if one.id not in by_hand]):
            del told[other.article]
    return [told[article.id] for article in page.articles if article.id in told]


def _tell_each_other(page: Page, one: Sentence, other: Sentence) -> bool:
    """Whether the article of each of two sentences is among those that tell the other."""
    return other.article in page.finding(one).outlets and one.article in page.finding(other).outlets


def _beside(page: Page, told: Sequence[Sentence], in_row: Iterable[Sentence]) -> list[Sentence]:
    """The sentences of other articles in the row that match one of those told; none where the user joined these."""
    tellers, names = {sentence.article for sentence in told}, {sentence.id for sentence in told}
    matches = [match for sentence in told for match in page.finding(sentence).matches]
    if any(match.by_hand and match.sentence in names for match in matches):
        return []
    matched = {match.sentence for match in matches}
    return [sentence for sentence in in_row if sentence.article not in tellers and sentence.id in matched]


def _match_all(page: Page, sentence: Sentence, others: Iterable[Sentence]) -> bool:
    """Whether the sentence matches all the others."""
    matched = {match.sentence for match in page.finding(sentence).matches}
    return matched.issuperset(other.id for other in others)


def _best_match(page: Page, sentence: Sentence, article: str) -> Sentence | None:
    """The surest of the sentences of `article` that say the same, if it is sure enough."""
    matches = sorted(page.finding(sentence).matches, key=lambda match: -match.score)
    same = page.sentences(match.sentence for match in matches if match.kind == "same" and match.score >= SURE)
    return next((each for each in same if each.article == article), None)


def _tellers(page: Page, fact: Sequence[Sentence], expected: Set[str]) -> str:
    """How many articles tell the fact, and how many of them only pass on what another of them wrote."""
    tellers = {sentence.article for sentence in fact}
    current = len(tellers & expected)
    every = "both" if current == 2 else f"all {current}"
    share = every if current == len(expected) else f"at least {current} of {len(expected)}"
    derived = (item for item in page.comparison.lineage if item.relation in DERIVED)
    passed_on = "".join(f"; {_passed_on(page, item)}" for item in derived if {item.article, item.origin} <= tellers)
    return f"{share} articles{', and in earlier coverage' if current < len(tellers) else ''}{passed_on}"


def _passed_on(page: Page, item: Lineage) -> str:
    """Who passes on the other's text; where nothing says that, that the two share one."""
    article, origin = page.short[item.article], page.short[item.origin]
    return f"{article} is a {item.relation} of {origin}" if item.ordered else f"{origin} and {article} share a text"
