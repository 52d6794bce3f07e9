"""On how few sources a story rests: the articles that share one, by their own words, form one chain.

Five outlets that all carry one agency's report are one telling, not five. Two articles are in one chain where both name
the same agency or outlet as a source, where one names the other's outlet, where one is a copy or a rewrite of the
other, and where both are of one outlet. Offices and people are no chains: they speak in every outlet.

That two chains name no source in common does not make them independent: what an article does not say, or says in words
that are not known here (other languages than English), nobody can count. So the number of chains is a least number only
in what the articles state, and an article without a named source is no chain.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from reader.comparing.sourcing.attribution import is_outlet
from reader.comparing.sourcing.naming import credited, source_key
from reader.model import Article, Chain, Comparison, Lineage, Sourcing

_TOGETHER = "share a named source, name each other or come from one another: they do not confirm each other"
_DERIVED = ("copy", "rewrite", "same outlet")


def find_chains(
    articles: Sequence[Article], sourcing: Sequence[Sourcing], lineage: Sequence[Lineage]
) -> tuple[Chain, ...]:
    """The chains that the articles form, those that name a source first, then the larger; each article in one.

    Earlier coverage, which tells of another day, is in none. The order of `articles` changes nothing.
    """
    earlier = {item.article for item in lineage if item.relation == "earlier coverage"}
    present = sorted((article for article in articles if article.id not in earlier), key=lambda one: one.id)
    carriers = _carriers(present, sourcing)
    outlets = {article.id: source_key(article.outlet.value) for article in present if article.outlet}
    groups = [(item.article, item.origin) for item in lineage if item.relation in _DERIVED]
    members = _joined([article.id for article in present], [*groups, *_holders(carriers, outlets)])
    chains = [Chain(_named_by(group, carriers, outlets), group) for group in members]
    return tuple(sorted(chains, key=lambda chain: (not chain.sources, -len(chain.articles), chain.articles)))


Named = tuple[tuple[str, tuple[str, ...]], ...]
"""Sources, each with the articles that name it, with none where all do."""


def listed_chains(comparison: Comparison) -> Iterator[tuple[tuple[str, ...], str, Named]]:
    """The articles of each chain, what is said of them, and the sources that they name; at last those that name none.

    Nothing where there is nothing to count.
    """
    if not count_chains(comparison):
        return
    stated = [chain for chain in comparison.chains if chain.sources]
    for chain in stated:
        named = "source named" if len(chain.sources) == 1 else "sources named"
        yield chain.articles, f"{named}: ", _who_names(chain, comparison)
    silent = tuple(name for chain in comparison.chains if not chain.sources for name in chain.articles)
    if silent and stated:
        yield silent, "no agency or outlet found as a source", ()


def _who_names(chain: Chain, comparison: Comparison) -> Named:
    """Each source of a chain, with the articles of it that name the source; with none where all of them do."""
    named = {item.source: item.articles for item in comparison.sourcing}
    found = [
        (source, tuple(name for name in chain.articles if name in named.get(source, ()))) for source in chain.sources
    ]
    return tuple((source, () if names == chain.articles else names) for source, names in found)


def count_chains(comparison: Comparison) -> str:
    """How many chains there are, in one sentence that claims no more than is stated; "" where nothing is to count."""
    counted = sum(len(chain.articles) for chain in comparison.chains)
    resting = sum(len(chain.articles) for chain in comparison.chains if chain.sources)
    number = sum(bool(chain.sources) for chain in comparison.chains)
    if counted < 2:
        return ""
    uncounted = " Earlier coverage is not counted." if counted < len(comparison.articles) else ""
    return f"{_counted(counted, resting, number)}{uncounted}"


def _counted(articles: int, resting: int, groups: int) -> str:
    """Of so many articles so many belong to so many groups that name a source."""
    if not groups:
        return f"In none of the {articles} articles was an agency or outlet found that it names as its source."
    if resting == 1:
        return f"Only 1 of the {articles} articles was found to name an agency or outlet as its source."
    those = f"All {articles}" if resting == articles else f"{resting} of the {articles}"
    if groups == 1:
        return f"{those} articles {_TOGETHER}."
    return (
        f"{those} articles fall into {groups} groups by the sources that they name. Articles of one group {_TOGETHER}. "
        "No source is named in two groups."
    )


def _carriers(articles: Sequence[Article], sourcing: Sequence[Sourcing]) -> Mapping[str, tuple[str, ...]]:
    """The articles that name each agency or outlet, or credit anything, as their source."""
    credits = {source_key(name) for article in articles if (name := credited(article, articles))}
    known = {article.id for article in articles}
    named = (item for item in sourcing if is_outlet(item.source) or source_key(item.source) in credits)
    carriers = {item.source: tuple(name for name in item.articles if name in known) for item in named}
    return {source: names for source, names in carriers.items() if names}


def _holders(carriers: Mapping[str, tuple[str, ...]], outlets: Mapping[str, str]) -> Iterator[tuple[str, ...]]:
    """The articles that belong together by each source: those that name it, and those of that very outlet."""
    for source, names in carriers.items():
        yield (*names, *(name for name, outlet in outlets.items() if outlet == source_key(source)))


def _joined(names: Sequence[str], groups: Sequence[Sequence[str]]) -> list[tuple[str, ...]]:
    """The names in as few groups as those that have one in common make."""
    chains = [{name} for name in names]
    for group in groups:
        touched = [chain for chain in chains if not chain.isdisjoint(group)]
        if len(touched) > 1:
            chains = [chain for chain in chains if chain.isdisjoint(group)] + [set().union(*touched)]
    return [tuple(sorted(chain)) for chain in chains]


def _named_by(
    group: Sequence[str], carriers: Mapping[str, tuple[str, ...]], outlets: Mapping[str, str]
) -> tuple[str, ...]:
    """The sources that articles of the group name, the most widely named first.

    One that is itself among the group stands for nothing more, unless no other is named.
    """
    named = [source for source, names in carriers.items() if not set(group).isdisjoint(names)]
    members = {outlets[name] for name in group if name in outlets}
    beyond = [source for source in named if source_key(source) not in members]
    return tuple(sorted(beyond or named, key=lambda source: (-len(carriers[source]), source.casefold())))
