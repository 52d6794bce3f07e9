"""One person in two posts that exclude each other: "CEO Dan Moss" here, "president Dan Moss" there.

Posts exclude each other only on one ladder (a company's officers, ranks, kinds of prosecutor): that a person is a
senator and a candidate, a chief and a head, is no disagreement. Neither article may use the other's post for them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import combinations, product
from typing import NamedTuple

from reader.comparing.discrepancies.context import Context, Telling, as_written, cut, pair
from reader.comparing.words.wording import words_in
from reader.model import Discrepancy, Span
from reader.patterns import compiled

_MINISTRIES = (
    "foreign", "interior", "finance", "justice", "health", "transport", "education", "energy", "environment", "housing",
    "labour", "trade", "agriculture", "culture",
)  # fmt: skip
_LADDERS: Mapping[str, str] = {
    "company": "chief executive officer|chief executive|ceo, president, vice president, chairman|chairwoman|chair, "
    "chief financial officer|cfo|finance director|finance chief, "
    "chief operating officer|coo|operations director, managing director, medical director, "
    "general secretary, executive",
    "prosecution": "assistant district attorney, deputy district attorney, district attorney, attorney general, "
    "deputy attorney general, assistant attorney general, u.s. attorney",
    "cabinet": "prime minister, deputy prime minister, defence minister|defense minister, "
    "deputy defence minister|deputy defense minister, "
    + ", ".join(f"{name} minister, deputy {name} minister" for name in _MINISTRIES),
    "rank": "general, lieutenant general, major general, colonel, lieutenant colonel, captain, lieutenant, sergeant",
    "police": "constable|detective constable, detective sergeant, inspector|detective inspector, "
    "chief inspector|detective chief inspector, superintendent|detective superintendent, chief superintendent, "
    "chief constable",
    "state": "governor, lieutenant governor",
    "chamber": "congressman|congresswoman|representative|rep., senator|sen.",
    "department": "secretary, commissioner, deputy secretary, undersecretary, assistant secretary, deputy commissioner",
    "bureau": "director, deputy director, assistant director, chief medical officer, curator",
    "university": "professor, associate professor, assistant professor, dean",
    "school": "headteacher|head teacher|headmaster|headmistress, "
    "deputy headteacher|deputy head teacher|deputy headmaster|deputy headmistress|deputy head, "
    "assistant headteacher|assistant head teacher|assistant head",
}
_POSTS: Mapping[str, tuple[str, str]] = {
    title: (ladder, rung.split("|")[0].strip())
    for ladder, rungs in _LADDERS.items()
    for rung in rungs.split(",")
    for title in rung.strip().split("|")
}
_POST = "|".join(re.escape(title) for title in sorted(_POSTS, key=len, reverse=True))
_LAST_WORDS = frozenset(title.split()[-1].rstrip(".") for title in _POSTS)
_PERSON = r"(?:(?:Mr|Mrs|Ms|Dr)\. )?[A-Z][\w'-]+(?: [A-Z]\.)?(?: (?!Jr|Sr)[A-Z][\w'-]+){0,2}"
_MENTION = compiled(
    rf"(?<!\w)(?P<post>(?i:{_POST})),? (?P<person>{_PERSON})"
    rf"|(?P<person2>{_PERSON}), (?:(?i:an?|the|then(?: an?)?|(?:a |the )?former) )?"
    rf"(?:(?!of\b|for\b|to\b|and\b)[\w.&'-]+ ){{0,4}}?(?P<post2>(?i:{_POST}))\b"
    rf"(?! (?:of state|general|candidate|nominee|director|vice|producer|editor|[A-Z]))"
)
_BARE = compiled(rf"(?:\b[Tt]he|\b[Ii]ts|'s) (?P<post>(?i:{_POST}))\b(?!,? [A-Z]| (?:of|general|candidate|and)\b)")
_FORMER = compiled(r"\b(?:former|ex|onetime|retired)[ -](?:(?!and\b|or\b)[\w.&'-]+ ){0,4}$", re.IGNORECASE)
_MOST = 3


class _Mention(NamedTuple):
    """A person in a post, with the place of the post's words."""

    telling: Telling
    ladder: str
    post: str
    span: Span


def find_roles(context: Context) -> Iterator[Discrepancy]:
    """Persons to whom two articles give different posts on one ladder."""
    people = {article: _people(tellings) for article, tellings in context.articles.items()}
    for first, second in combinations(sorted(people), 2):
        for surname in sorted(people[first].keys() & people[second].keys()):
            yield from _differing(context, surname, people[first][surname], people[second][surname])


def _people(tellings: tuple[Telling, ...]) -> Mapping[str, list[_Mention]]:
    """Mentions of people in a post, by surname."""
    people: defaultdict[str, list[_Mention]] = defaultdict(list)
    posted = tuple(telling for telling in tellings if not words_in(telling.text).isdisjoint(_LAST_WORDS))
    for telling in posted:
        for found in _MENTION.finditer(telling.text):
            group = "" if found["post"] else "2"
            start, end = found.span(f"post{group}")
            ladder, post = _POSTS[found[f"post{group}"].lower()]
            former = _FORMER.search(telling.text[:start])
            if ladder == "company" and post != "president" and former:
                start, post = former.start(), "former officer"
            surname = found[f"person{group}"].split()[-1].removesuffix("'s").casefold()
            people[surname].append(_Mention(telling, ladder, post, (start, end)))
    for surname, mention in list(_bare(posted, people)):
        people[surname].append(mention)
    return people


def _bare(tellings: tuple[Telling, ...], people: Mapping[str, list[_Mention]]) -> Iterator[tuple[str, _Mention]]:
    """Posts without a name ("the company's president"), where the article gives that post to one person only."""
    holders: defaultdict[str, set[str]] = defaultdict(set)
    for surname, mentions in people.items():
        for mention in mentions:
            holders[mention.post].add(surname)
    for telling in tellings:
        for found in _BARE.finditer(telling.text):
            ladder, post = _POSTS[found["post"].lower()]
            if len(holders[post]) == 1:
                yield from ((surname, _Mention(telling, ladder, post, found.span("post"))) for surname in holders[post])


def _differing(context: Context, surname: str, first: list[_Mention], second: list[_Mention]) -> Iterator[Discrepancy]:
    held = [{one.post for one in group} for group in (first, second)]
    found = []
    for here, there in product(first, second):
        exclusive = here.ladder == there.ladder and here.post not in held[1] and there.post not in held[0]
        if exclusive and here.telling.outlet != there.telling.outlet:
            found.append((context.alike(here.telling, there.telling), here, there))
    found.sort(key=lambda item: (-item[0], item[1].telling.place, item[2].telling.place))
    for alike, here, there in found[:_MOST]:
        texts = (cut(here.telling, *here.span), cut(there.telling, *there.span))
        name = as_written(surname, here.telling, there.telling)
        why = f"{name} is “{texts[0]}” in one and “{texts[1]}” in the other"
        yield pair("role", here.telling, there.telling, texts, 0.6 + 0.3 * alike, why)
