"""A mixed folder falls into stories: articles whose words and word pairs are alike tell one event.

Words but for function words, and pairs of neighbouring words, weighted by √count · IDF^1.5, compared by cosine, joined
by average link. Measured on 240 articles of 80 stories: BCubed F1 .975 (words alone .955). In a handful of articles
rarity says nothing, so there every word that is no function word counts alike. Each language is grouped by itself
(`anchors` joins them).
"""

from __future__ import annotations

import heapq
import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import combinations, pairwise
from typing import Literal

from reader.comparing.stories.anchors import join_languages
from reader.comparing.stories.joining import join_as_said
from reader.comparing.words.language import languages, of_article
from reader.comparing.words.lexicon import STOP_WORDS
from reader.comparing.words.wording import tokens
from reader.model import Article, StoryCorrection

Vector = dict[str, float]

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")

FEW = 8
"""Below this many articles the rarity of a word among them means nothing."""
ALIKE = 0.12
"""Average link for one story where rarity is known; BCubed F1 stays above .96 from .10 to .15."""
ALSO_ALIKE = 0.19
"""Average link without rarity, needed as well: the words that articles of other events share by chance look rare when
few others are there (14 articles of 14 stories: BCubed F1 .90 in place of .61, nothing lost on the 240)."""
PLAINLY_OTHER = 0.17
"""Average link below which a few articles plainly tell different stories: of 100 labelled stories the least alike
reaches .26, four in five pairs of different stories stay below .18."""
_FULL_LENGTH = 300
"""Words from which the likeness of two articles no longer grows with them. Of 40 made-up articles of 100 to 250 words
pairs of one event are alike from .10 on, of two events up to .14; made up for their length from .16 on, up to .20."""
_ENOUGH_WORDS = 25
_SAMPLE = 20
_RARE_WORDS = 50
_RARE_SHARE = 0.03
_RARE_MOST = 40


def group(
    articles: Sequence[Article],
    grouping: Literal["automatic", "one story", "several"] = "automatic",
    said: Sequence[StoryCorrection] = (),
) -> tuple[tuple[Article, ...], ...]:
    """The articles as stories, in the order of each story's first article; every article is in exactly one.

    "several" always groups; "automatic" keeps one story unless the articles plainly tell several. What the user has
    `said` to be one story stays one. The order of the articles changes no verdict.

    Growth: linear in the articles but for pairs that share rare words.
    """
    if not articles:
        return ()
    if grouping == "one story" or len(articles) == 1:
        return (tuple(articles),)
    order = sorted(range(len(articles)), key=lambda i: (articles[i].id, articles[i].path, i))
    arranged = [articles[i] for i in order]
    if grouping == "automatic" and not _plainly_several(arranged, said):
        return (tuple(articles),)
    found = _by_language(arranged, lambda ones: _few(ones) if len(ones) < FEW else _many(ones))
    members = join_as_said(found, lambda i: arranged[i].path, said)
    stories = sorted(sorted(order[i] for i in story) for story in members)
    return tuple(tuple(articles[i] for i in story) for story in stories)


def _plainly_several(articles: Sequence[Article], said: Sequence[StoryCorrection]) -> bool:
    """Whether an evenly spread sample of the articles, but for those of a few words, is already more than one story.

    That a language cannot be held against another says nothing: several are those that one language tells.
    """
    sample = articles[:: max(1, len(articles) // _SAMPLE)]
    telling = [article for article in sample if len(set(_words(article))) >= _ENOUGH_WORDS]
    codes = languages(telling)
    stories = join_as_said(_by_language(telling, _few), lambda i: telling[i].path, said)
    told = Counter(code for story in stories for code in {codes[telling[i].id] for i in story})
    return any(n > 1 for n in told.values())


def _by_language(
    articles: Sequence[Article], within: Callable[[Sequence[Article]], Iterable[Iterable[int]]]
) -> list[list[int]]:
    """The articles of each language grouped by `within`, and what is plainly one event in several languages joined."""
    by_id = languages(articles)
    codes = [by_id[article.id] for article in articles]
    stories = []
    for code in sorted(set(codes)):
        places = [i for i, other in enumerate(codes) if other == code]
        stories += [[places[i] for i in story] for story in within([articles[i] for i in places])]
    return join_languages(stories, articles, codes) if len(set(codes)) > 1 else stories


def _few(articles: Sequence[Article]) -> Iterable[Iterable[int]]:
    vectors = [plain_vector(article) for article in articles]
    if len(articles) < FEW:  # a sample of many is but asked whether it is grouped at all, and then by rarity too
        vectors = [_for_its_length(vector, len(_words(one))) for vector, one in zip(vectors, articles, strict=True)]
    return _average_link([(vectors, PLAINLY_OTHER)], combinations(range(len(vectors)), 2))


def _for_its_length(vector: Vector, words: int) -> Vector:
    """The vector as long as makes up for a short text: in half the words two articles find fewer in common."""
    longer = max(1.0, _FULL_LENGTH / max(1, words)) ** 0.25
    return {word: x * longer for word, x in vector.items()}


def _many(articles: Sequence[Article]) -> Iterable[Iterable[int]]:
    counts = [Counter(_words_and_pairs(article)) for article in articles]
    spread = Counter(word for count in counts for word in count)
    total = len(articles)
    rarity = {word: math.log((total + 1) / (df + 0.5)) ** 1.5 for word, df in spread.items() if df > 1}
    vectors = [_unit({w: math.sqrt(n) * rarity[w] for w, n in count.items() if w in rarity}) for count in counts]
    plain = [plain_vector(article) for article in articles]
    return _average_link([(vectors, ALIKE), (plain, ALSO_ALIKE)], _candidates(vectors, spread))


def plain_vector(article: Article) -> Vector:
    """The words of an article but for function words, by the roots of their counts: a vector of length one."""
    counts = Counter(word for word, telling in _words(article) if telling)
    return _unit({word: math.sqrt(n) for word, n in counts.items()})


def _words_and_pairs(article: Article) -> Iterable[str]:
    words = _words(article)
    yield from (word for word, telling in words if telling)
    for (first, _), (second, _) in pairwise(words):
        yield f"{first} {second}"


def _words(article: Article) -> list[tuple[str, bool]]:
    """The words in order, each with whether it is no function word; stems in other known languages than English.

    English, in which the thresholds were measured, is told apart as well without; of two articles in Ukrainian or
    Russian about one event the words are too seldom in one case (cosine .11 to .13, of the stems .21 to .22).
    """
    language = of_article(article)
    text = f"{article.headline.value if article.headline else ''}\n{article.body}"
    if language not in ("en", "und"):
        return [(token.term, not token.stop) for token in tokens(text, language)]
    stops = STOP_WORDS.get(language, frozenset())
    words = (found.lower().replace("’", "'").removesuffix("'s") for found in _WORD.findall(text))
    return [(word, word not in stops) for word in words]


def _unit(vector: Vector) -> Vector:
    length = math.sqrt(math.fsum(x * x for x in vector.values()))
    return {word: x / length for word, x in vector.items()} if length else {}


def _candidates(vectors: Sequence[Vector], spread: Mapping[str, int]) -> list[tuple[int, int]]:
    """Pairs that share two of their rarest words: at most one article in thirty has such a word, and at most forty."""
    ceiling = min(max(5, _RARE_SHARE * len(vectors)), _RARE_MOST)
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for i, vector in enumerate(vectors):
        rare = sorted((-weight, word) for word, weight in vector.items() if spread[word] <= ceiling)
        for _, word in rare[:_RARE_WORDS]:
            holders[word].append(i)
    shared = Counter(pair for held in holders.values() for pair in combinations(held, 2))
    return sorted(pair for pair, n in shared.items() if n >= 2)


def _average_link(
    measures: Sequence[tuple[Sequence[Vector], float]], pairs: Iterable[tuple[int, int]]
) -> list[tuple[int, ...]]:
    """Join the two groups most alike by the first measure until none reaches the threshold of every measure.

    A measure is a unit vector for each article, and a threshold. The mean cosine between two groups of unit vectors is
    the product of their sums over their sizes, so no matrix of pairs is kept; only groups joined by a candidate pair
    are looked at.
    """
    members: dict[int, tuple[int, ...]] = {i: (i,) for i in range(len(measures[0][0]))}
    sums = [dict(enumerate(vectors)) for vectors, _ in measures]
    near: defaultdict[int, set[int]] = defaultdict(set)
    heap: list[tuple[float, int, int]] = []

    def consider(i: int, j: int) -> None:
        near[i].add(j)
        near[j].add(i)
        size = len(members[i]) * len(members[j])
        alike = [product(totals[i], totals[j]) / size for totals in sums]
        if all(cosine >= least for cosine, (_, least) in zip(alike, measures, strict=True)):
            heapq.heappush(heap, (-alike[0], i, j))

    for i, j in pairs:
        consider(i, j)
    while heap:
        _, i, j = heapq.heappop(heap)
        if i not in members or j not in members:
            continue
        new = len(sums[0])
        members[new] = members.pop(i) + members.pop(j)
        for totals in sums:
            totals[new] = _sum(totals[i], totals[j])
        for other in sorted((near[i] | near[j]) & members.keys()):
            consider(other, new)
    return list(members.values())


def product(first: Vector, second: Vector) -> float:
    """The scalar product of two vectors: the cosine of those of length one."""
    if len(first) > len(second):
        first, second = second, first
    return math.fsum(x * second[word] for word, x in first.items() if word in second)


def _sum(first: Vector, second: Vector) -> Vector:
    total = dict(first)
    for word, x in second.items():
        total[word] = total.get(word, 0.0) + x
    return total
