"""The figure ledger: quantities that the articles give for one thing, side by side.

Figures of one row of the side-by-side view are compared, and large equal ones (from 1,000 on) of any two rows.
Different values only where each article has just one figure of that kind in the row, so that a sum or another figure of
the sentence is not taken for a disagreement. People who were lost and people who are still there are never one figure.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import combinations
from typing import NamedTuple

from reader.comparing.figures.amounts import Amount, both_hold, is_round, same_value
from reader.comparing.figures.hedges import ABOUT, sense_of
from reader.comparing.figures.quantities import as_of, as_quantity, find_amounts
from reader.comparing.figures.tolls import State, state_of
from reader.comparing.figures.units import in_base, is_unit
from reader.comparing.words.language import of_article
from reader.comparing.words.wording import straighten, tokens
from reader.model import Article, Discrepancy, Figure, Finding, Row, Sentence, Verdict

_Pair = frozenset[tuple[str, str]]
"""Two figures as a discrepancy names them: by sentence and words."""

_LARGE, _SHARED_STEMS = 1000, 3
_TELLING = 30
"""From here on an equal number is the same figure even when it counts different words ("casualties", "soldiers")."""


class _Placed(NamedTuple):
    """An amount with its sentence and what became of those it counts (killed, captured).

    `base` is the amount in the first unit of its dimension, by which it is compared.
    """

    sentence: Sentence
    amount: Amount
    state: State | None
    base: Amount


def ledger(
    articles: Sequence[Article],
    sentences: Mapping[str, tuple[Sentence, ...]],
    findings: Mapping[str, Finding],
    rows: Sequence[Row],
    discrepancies: Sequence[Discrepancy] = (),
) -> tuple[Figure, ...]:
    """Figures that at least two articles give in the same row, in the order of the rows; large ones in any two rows.

    "series" is a pair of different values that are stated for different times, "hedge differs" a value under different
    hedges, or a value that the other's hedge allows ("at least 40", "43"). Rounding is no difference. "differ" are
    exactly the figures that `discrepancies` name, so that both tell one story. Languages: see `foreign_amounts`.
    """
    codes = {article.id: of_article(article) for article in articles}
    by_id = {one.id: one for article in codes for one in sentences.get(article, ()) if one.claim}
    disputed = {frozenset(zip(one.sentences, one.texts, strict=True)) for one in discrepancies if one.kind == "number"}
    found: list[tuple[int, list[_Placed]]] = []
    alone: list[tuple[int, _Placed]] = []
    for number, row in enumerate(rows, 1):
        members = [by_id[name] for article in sorted(row.cells) for name in row.cells[article] if name in by_id]
        placed = [one for sentence in members for one in _placed(sentence, codes[sentence.article])]
        groups = list(_groups(placed, disputed))
        found += [(number, group) for group in groups]
        alone += [(number, one) for one in placed if not any(one in group for group in groups)]
    _gather_large(found, [(number, one) for number, one in alone if findings[one.sentence.id].repeats is None])
    found += _of_two_rows(
        rows, disputed - {_pair(two) for _, group in found for two in combinations(group, 2)}, by_id, codes
    )
    return tuple(
        Figure(number, tuple(as_quantity(one.sentence, one.amount) for one in group), _verdict(group))
        for number, group in sorted(found, key=lambda item: item[0])
    )


def _of_two_rows(
    rows: Sequence[Row], disputed: Set[_Pair], by_id: Mapping[str, Sentence], codes: Mapping[str, str]
) -> Iterator[tuple[int, list[_Placed]]]:
    """Figures that a discrepancy names but no row has side by side, with the row of the earlier one."""
    row_of = {name: number for number, row in enumerate(rows, 1) for cell in row.cells.values() for name in cell}
    for two in sorted(disputed, key=sorted):
        members = [_find(by_id[name], text, codes) for name, text in sorted(two) if name in by_id and name in row_of]
        apart = [one for one in members if one is not None]
        if len(apart) == 2:
            yield min(row_of[one.sentence.id] for one in apart), apart


def _pair(two: tuple[_Placed, _Placed]) -> _Pair:
    return frozenset(_words(one) for one in two)


def _words(one: _Placed) -> tuple[str, str]:
    """A figure as a discrepancy names it: its sentence and its words there."""
    return one.sentence.id, one.sentence.text[one.amount.start : one.amount.end]


def _find(sentence: Sentence, text: str, codes: Mapping[str, str]) -> _Placed | None:
    """The figure of a sentence that has these words; None for what is no figure of the ledger (a score, an age)."""
    return next((one for one in _placed(sentence, codes[sentence.article]) if _words(one)[1] == text), None)


def _gather_large(found: list[tuple[int, list[_Placed]]], alone: Sequence[tuple[int, _Placed]]) -> None:
    """Add large figures of other rows to the group, or the other lone figure, that gives the same value of the like."""
    large = [(number, one) for number, one in alone if one.amount.value >= _LARGE]
    groups = [*found, *((number, [one]) for number, one in large)]
    of_value: defaultdict[float, list[list[_Placed]]] = defaultdict(list)
    for _, group in groups:
        of_value[group[0].amount.value].append(group)
    for _, one in large:
        alike = of_value[one.amount.value]
        home = next((group for group in alike if group[0] is not one and _same_large(one, group)), None)
        if home is not None and not any(one is member for group in alike if len(group) > 1 for member in group):
            home.append(one)
    found[:] = [(number, group) for number, group in groups if len(group) > 1]


def _same_large(one: _Placed, group: Sequence[_Placed]) -> bool:
    first = group[0]
    if one.sentence.article in {other.sentence.article for other in group}:
        return False
    states = {one.state, first.state} - {None}
    terms = [{token.term for token in tokens(p.sentence.text) if not token.stop} for p in (one, first)]
    alike = one.amount.kind == first.amount.kind and len(states) < 2 and len(terms[0] & terms[1]) >= _SHARED_STEMS
    return alike and one.amount.value == first.amount.value


def _placed(sentence: Sentence, language: str) -> Iterator[_Placed]:
    for amount in find_amounts(sentence.text, language):
        yield _Placed(sentence, amount, state_of(straighten(sentence.text), amount), in_base(amount))


def _groups(placed: Sequence[_Placed], disputed: Set[_Pair]) -> Iterator[list[_Placed]]:
    """Figures of one thing: where each article gives one of that kind, all of them if they can be told side by side
    (they agree, are of different times, or are a discrepancy); else those that agree."""
    by_kind: defaultdict[tuple[str, str | None, State | None], list[_Placed]] = defaultdict(list)
    for one in placed:
        by_kind[one.base.kind, one.base.noun, one.state].append(one)
    rest: list[_Placed] = []
    for (kind, noun, _), group in by_kind.items():
        givers = {one.sentence.article for one in group}
        alone = 1 < len(givers) == len(group) and (noun or kind in ("money", "percent", "share"))
        known = any(_pair(two) in disputed for two in combinations(group, 2))
        if alone and (known or _verdict(group) != "differ"):
            yield group
        else:
            rest += group
    yield from (group for group in _agreeing(rest) if len(group) > 1)


def _agreeing(placed: Sequence[_Placed]) -> list[list[_Placed]]:
    groups: list[list[_Placed]] = []
    for one in placed:
        home = next((group for group in groups if _belongs(one, group)), None)
        if home is None:
            groups.append([one])
        else:
            home.append(one)
    return groups


def _belongs(one: _Placed, group: Sequence[_Placed]) -> bool:
    first = group[0].base
    counted = not is_unit(one.base.noun) and not is_unit(first.noun) and one.base.value >= _TELLING
    alike = one.base.kind == first.kind and (one.base.noun == first.noun or counted)
    new = all(one.sentence.article != other.sentence.article for other in group)
    return alike and new and same_value(one.base.value, first.value)


def _say_the_same(amounts: Sequence[Amount]) -> bool:
    """Whether figures of one value are hedged alike; a round one is about right without a hedge: "some 800", "800"."""
    senses = {sense_of(amount.hedge) for amount in amounts}
    rounded = all(is_round(amount.value) for amount in amounts if amount.hedge is None)
    return len(senses) == 1 or (senses == {"", ABOUT} and rounded)


def _verdict(group: Sequence[_Placed]) -> Verdict:
    amounts = [one.base for one in group]
    if all(same_value(amounts[0].value, amount.value) for amount in amounts):
        return "same" if _say_the_same(amounts) else "hedge differs"
    if all(both_hold(one, other) for one, other in combinations(amounts, 2)):
        return "hedge differs"
    times = [as_of(straighten(one.sentence.text)) for one in group]
    return "series" if None not in times and len(set(times)) > 1 else "differ"
