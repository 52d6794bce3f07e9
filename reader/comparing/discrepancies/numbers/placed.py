"""A figure in its sentence, as the rules for figures see it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from reader.comparing.discrepancies.context import Telling, cut
from reader.comparing.figures.amounts import Amount
from reader.comparing.figures.quantities import as_of, find_amounts
from reader.comparing.figures.tolls import State, state_of
from reader.patterns import compiled

PER_HOUR = compiled(r" ?km/h")


@dataclass(frozen=True, eq=False)
class Placed:
    """A figure in its sentence."""

    telling: Telling
    amount: Amount

    @property
    def text(self) -> str:
        """Its words."""
        return cut(self.telling, self.amount.start, self.amount.end)

    @property
    def counted(self) -> str:
        """Its words with what it counts, where that is known; an hour's length with its hour."""
        span = self.amount.noun_span
        speed = PER_HOUR.match(self.telling.text, self.amount.end)
        end = speed.end() if speed else span[1] if span else self.amount.end
        return cut(self.telling, self.amount.start, end)

    @cached_property
    def near(self) -> frozenset[str]:
        """The stems around it."""
        return self.telling.stems_near(self.amount.start, self.amount.end)

    @cached_property
    def state(self) -> State | None:
        """What became of those that it counts."""
        return state_of(self.telling.text, self.amount)

    @property
    def as_of(self) -> str | None:
        """The time for which its sentence states it."""
        return as_of(self.telling.text)


def figures_in(tellings: Iterable[Telling]) -> list[Placed]:
    """The figures of English sentences, in order."""
    return [Placed(telling, amount) for telling in tellings for amount in find_amounts(telling.text)]
