"""Articles from before the event: they left nothing out, they could not know it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from reader.comparing.sourcing.attribution import REPORTING
from reader.comparing.words.dates import When, in_words, past_dates, past_weekdays, publication_day
from reader.model import Article, Lineage, Sentence
from reader.patterns import compiled

_DAYS_BEFORE = timedelta(days=2)
_WEEK = timedelta(days=7)
_OPENING = 3
"""The sentences at the beginning of an article in which a weekday is that of what it tells of."""
_SAID = compiled(rf"\b{REPORTING}(?: on)? \w+day\b")


def earlier_coverage(articles: Sequence[Article], sentences: Mapping[str, tuple[Sentence, ...]]) -> Iterator[Lineage]:
    """Articles published two days or more before a past day that another tells of, or a week before another was."""
    told = _newest_days_told(articles, sentences)
    published = {article.id: day for article in articles if (day := publication_day(article))}
    for article in articles:
        day = published.get(article.id)
        if day is None:
            continue
        knows_more = [other.id for other in articles if other.id in told and told[other.id] - day >= _DAYS_BEFORE]
        came_later = [other.id for other in articles if other.id in published and published[other.id] - day >= _WEEK]
        if knows_more:
            newest = max(knows_more, key=lambda other: told[other])
            why = f"published on {in_words(day)}; {newest} tells of {in_words(told[newest])}"
            yield Lineage(article.id, newest, "earlier coverage", why)
        elif came_later:
            newest = max(came_later, key=lambda other: published[other])
            later = in_words(published[newest])
            why = f"published on {in_words(day)}, a week or more before {newest} ({later})"
            yield Lineage(article.id, newest, "earlier coverage", why)


def _newest_days_told(articles: Sequence[Article], sentences: Mapping[str, tuple[Sentence, ...]]) -> Mapping[str, date]:
    """The newest past day that each article plainly tells of, none after the day that it was itself published.

    A day without a year counts when another article gives that same day with its year, a weekday in the opening of an
    article that says when it was published.
    """
    stated = {one.id: [d for s in sentences.get(one.id, ()) for d in past_dates(s.text)] for one in articles}
    years: dict[tuple[int | None, int | None], set[int]] = {}
    for found in (one for group in stated.values() for one in group if one.year):
        years.setdefault((found.month, found.day), set()).add(found.year or 0)
    days = {name: [day for one in group if (day := _dated(one, years))] for name, group in stated.items()}
    for article in articles:
        if (published := publication_day(article)) is not None:
            opening = [one for one in sentences.get(article.id, ()) if one.claim][:_OPENING]
            told = (_SAID.sub(" ", one.text) for one in opening)  # when somebody spoke is not when it happened
            days[article.id] += [day for text in told for day in past_weekdays(text, published)]
    latest = {one.id: publication_day(one) or date.max for one in articles}
    past = {name: [day for day in group if day <= latest[name]] for name, group in days.items()}
    return {name: max(group) for name, group in past.items() if group}


def _dated(found: When, years: Mapping[tuple[int | None, int | None], set[int]]) -> date | None:
    known = years.get((found.month, found.day), set())
    if found.year is None and len(known) == 1:
        return When(0, 0, year=min(known), month=found.month, day=found.day).full
    return found.full
