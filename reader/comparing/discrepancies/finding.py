"""All kinds of discrepancy together, surest first."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain

from reader.comparing.discrepancies.company import find_company
from reader.comparing.discrepancies.context import Context, gather
from reader.comparing.discrepancies.dates.days import find_days
from reader.comparing.discrepancies.dates.months import find_months
from reader.comparing.discrepancies.dates.times import find_times
from reader.comparing.discrepancies.dates.years import find_years
from reader.comparing.discrepancies.deeds.actions import find_actions
from reader.comparing.discrepancies.deeds.charges import find_charges
from reader.comparing.discrepancies.deeds.closed_kinds import find_of_closed_kinds
from reader.comparing.discrepancies.deeds.descriptions import find_describing
from reader.comparing.discrepancies.deeds.doers import find_doers, find_whodunit
from reader.comparing.discrepancies.deeds.fates import find_fates
from reader.comparing.discrepancies.deeds.initiative import find_initiative
from reader.comparing.discrepancies.deeds.opposites import find_opposites
from reader.comparing.discrepancies.deeds.order import find_order
from reader.comparing.discrepancies.edits import find_edits
from reader.comparing.discrepancies.names.given_names import find_given_names
from reader.comparing.discrepancies.names.places import find_places
from reader.comparing.discrepancies.names.roles import find_roles
from reader.comparing.discrepancies.names.same_role import find_same_role
from reader.comparing.discrepancies.names.spellings import find_spellings
from reader.comparing.discrepancies.numbers.ages import find_ages
from reader.comparing.discrepancies.numbers.labels import find_labels
from reader.comparing.discrepancies.numbers.lasting import find_lasting
from reader.comparing.discrepancies.numbers.lone import find_lone_figures
from reader.comparing.discrepancies.numbers.matched import find_matched_numbers
from reader.comparing.discrepancies.numbers.outcomes import find_outcomes
from reader.comparing.discrepancies.numbers.results import find_results
from reader.comparing.discrepancies.numbers.shares import find_shares
from reader.comparing.discrepancies.numbers.surroundings import find_numbers
from reader.comparing.discrepancies.quotations.quotes import find_quotes
from reader.comparing.discrepancies.quotations.rewordings import find_rewordings
from reader.comparing.discrepancies.quotations.sources import find_attributions
from reader.comparing.discrepancies.quotations.speakers import find_speakers_of_quotations
from reader.comparing.matching.links import Link
from reader.comparing.words.language import of_article
from reader.model import Article, Discrepancy, Sentence

_DEEDS = (
    *(find_actions, find_charges, find_describing, find_doers, find_fates, find_initiative, find_of_closed_kinds),
    *(find_opposites, find_order, find_whodunit),
)
_NUMBERS = (
    *(find_ages, find_labels, find_lasting, find_matched_numbers, find_numbers, find_shares, find_outcomes),
    find_results,
)
_DATES = (find_days, find_months, find_times, find_years)
_NAMES = (find_given_names, find_spellings, find_places, find_roles, find_same_role)
_QUOTATIONS = (find_speakers_of_quotations, find_attributions, find_quotes, find_rewordings)
_RULES: Sequence[Callable[[Context], Iterator[Discrepancy]]] = (*_DEEDS, *_NUMBERS, *_DATES, *_NAMES, *_QUOTATIONS)
"""What two find in the same words is told as the later one tells it."""
_RULES_ELSEWHERE = (find_labels, find_matched_numbers, find_speakers_of_quotations)
"""Those that know other languages too."""


def find(
    articles: Sequence[Article],
    sentences: Mapping[str, tuple[Sentence, ...]],
    links: Sequence[Link],
) -> tuple[Discrepancy, ...]:
    """The discrepancies between articles of different outlets, surest first; the order of `articles` changes nothing.

    Every entry of `texts` stands in its sentence as written. A pair of sentences is named once a kind and wording.
    """
    contexts = list(_contexts(articles, sentences, links))
    found = {(one.kind, one.sentences, one.texts): one for context in contexts for one in _understood(context)}
    beside: defaultdict[tuple[str, str], list[Discrepancy]] = defaultdict(list)
    for one in found.values():
        beside[one.sentences].append(one)
    told = [one for one in found.values() if not any(_within(one, other) for other in beside[one.sentences])]
    for rule in (find_lone_figures, find_edits):  # they tell that something differs, and not what
        told += _not_told(chain.from_iterable(map(rule, contexts)), told)
    told += _not_told(chain.from_iterable(find_company(context, told) for context in contexts), told)
    return tuple(sorted(told, key=lambda one: (-one.sureness, one.sentences, one.kind, one.texts)))


def _not_told(found: Iterable[Discrepancy], told: Sequence[Discrepancy]) -> list[Discrepancy]:
    """Those of the `found` that no rule has told before that understands what differs."""
    texts: defaultdict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for one in told:
        texts[one.sentences].append(one.texts)
    return [
        one
        for one in found
        if not any(
            all(short in long or long in short for short, long in zip(one.texts, known, strict=True))
            for known in texts[one.sentences]
        )
    ]


def _within(one: Discrepancy, other: Discrepancy) -> bool:
    """Whether another discrepancy of the same sentences says the same better: in more words ("Tuesday night"), but of
    a quotation in fewer; and of two names what they did. Of a negation one side is enough: "had not been", "had not
    been working"."""
    if one.texts == other.texts or one.kind != other.kind:
        return one.texts == other.texts and one.kind == "name" != other.kind
    inner, outer = (other, one) if one.kind == "quote" else (one, other)
    sides = [short in long for short, long in zip(inner.texts, outer.texts, strict=True)]
    shorter = sum(map(len, inner.texts)) < sum(map(len, outer.texts))
    return all(sides) or (one.kind == "negation" and any(sides) and shorter)


def _contexts(
    articles: Sequence[Article], sentences: Mapping[str, tuple[Sentence, ...]], links: Sequence[Link]
) -> Iterator[Context]:
    """The articles of each language of which there are two and whose figures are known."""
    languages = Counter(of_article(article) for article in articles)
    for language in sorted(code for code, n in languages.items() if n > 1 and _knows_figures(code)):
        yield gather(articles, sentences, links, language)


def _understood(context: Context) -> Iterator[Discrepancy]:
    """Every kind between English articles; between articles of another language, figures (`foreign_amounts`) and who
    is quoted."""
    for rule in _RULES if context.language == "en" else _RULES_ELSEWHERE:
        yield from rule(context)


def _knows_figures(language: str) -> bool:
    if language == "en":
        return True
    from reader.comparing.figures.foreign_amounts import knows

    return knows(language)
