"""The figure ledger: quantities that the articles give for one thing, side by side.

Only figures in one row of the side-by-side view are compared, and different values only where each article has just one
figure of that kind there, so that a sum or another figure of the sentence is not taken for a disagreement. People who
were lost and people who are still there are never one figure.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from reader.comparing.language import of_article
from reader.comparing.quantities import Amount, as_quantity, find_amounts, same_value
from reader.comparing.tolls import State, state_of
from reader.comparing.wording import straighten
from reader.model import Article, Figure, Finding, Row, Sentence

Verdict = Literal["same", "differ", "hedge differs", "series"]

_TELLING = 30
"""From here on an equal number is the same figure even when it counts different words ("casualties", "soldiers")."""


@dataclass(frozen=True, slots=True)
class _Placed:
    """An amount with its sentence and what became of those it counts (killed, captured)."""

    sentence: Sentence
    amount: Amount
    state: State | None


def ledger(
    articles: Sequence[Article],
    sentences: Mapping[str, tuple[Sentence, ...]],
    findings: Mapping[str, Finding],
    rows: Sequence[Row],
) -> tuple[Figure, ...]:
    """Figures that at least two articles give in the same row, in the order of the rows.

    "series" is a pair of different values that are stated for different times, "hedge differs" the same value under
    different hedges ("up to 12,000", "around 12,000"). Rounding is no difference. English articles only.
    """
    english = [article.id for article in articles if of_article(article) == "en"]
    by_id = {one.id: one for article in english for one in sentences.get(article, ()) if one.claim}
    found = []
    for number, row in enumerate(rows, 1):
        members = [by_id[name] for article in sorted(row.cells) for name in row.cells[article] if name in by_id]
        for group in _groups([placed for one in members for placed in _placed(one)]):
            values = tuple(as_quantity(one.sentence, one.amount) for one in group)
            found.append(Figure(number, values, _verdict(group)))
    return tuple(found)


def _placed(sentence: Sentence) -> Iterator[_Placed]:
    amounts = find_amounts(sentence.text)
    for amount in amounts:
        yield _Placed(sentence, amount, state_of(straighten(sentence.text), amount, amounts))


def _groups(placed: Sequence[_Placed]) -> Iterator[list[_Placed]]:
    """Figures of one thing: where each article gives one of that kind, all of them; else those that agree."""
    by_kind: defaultdict[tuple[str, str | None, State | None], list[_Placed]] = defaultdict(list)
    for one in placed:
        by_kind[one.amount.kind, one.amount.noun, one.state].append(one)
    rest: list[_Placed] = []
    for (kind, noun, _), group in by_kind.items():
        givers = {one.sentence.article for one in group}
        if 1 < len(givers) == len(group) and (noun or kind in ("money", "percent", "share")):
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
    first = group[0].amount
    one_noun = one.amount.noun == first.noun or one.amount.value >= _TELLING
    alike = one.amount.kind == first.kind and one_noun
    new = all(one.sentence.article != other.sentence.article for other in group)
    return alike and new and same_value(one.amount.value, first.value)


def _verdict(group: Sequence[_Placed]) -> Verdict:
    amounts = [one.amount for one in group]
    if all(same_value(amounts[0].value, amount.value) for amount in amounts):
        return "same" if len({amount.hedge for amount in amounts}) == 1 else "hedge differs"
    times = [as_quantity(one.sentence, one.amount).as_of for one in group]
    return "series" if None not in times and len(set(times)) > 1 else "differ"
