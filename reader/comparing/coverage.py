"""What the comparison says of each sentence: told by another outlet, partly, or only here.

Outlets are counted, not articles: a follow-up by the same outlet is linked, but does not make a sentence "told by
another outlet". One thing always holds: a sentence called unique is no match of another outlet's sentence.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from reader.comparing.figures.elsewhere import with_figures_elsewhere
from reader.comparing.matching.links import Link
from reader.comparing.matching.repeats import find_repeats
from reader.comparing.matching.weighing import BOUND, MEANING, WORDS, probability, probability_told, sentence_evidence
from reader.comparing.nearest import find_nearest
from reader.comparing.only_here import Telling, only_here
from reader.comparing.stories.outlets import voices
from reader.comparing.words.claims import dateline_length, is_heading
from reader.comparing.words.language import in_latin_letters, languages
from reader.comparing.words.vocabulary import Weighed
from reader.comparing.words.wording import Token
from reader.model import SURE, Article, Coverage, Finding, Match, MatchKind, Sentence, Span

if TYPE_CHECKING:  # there with the extra `semantic` only
    from reader.comparing.matching.meaning.alignment import Meanings

SHARED, UNIQUE = 0.18, 0.48
"""Novelty up to which a sentence is shared, and from which it is unique."""
MEASURED = "en"
"""The language that the weights were fitted and measured on."""
_UNMEASURED = 0.6
"""In other languages, and beside them, this much of a novelty above `UNIQUE` is left: never more than probable."""
_PLAINLY = 0.8
"""In other languages a sentence with a partner is unique from here only: a false match is better than a false mark."""
_BINDING = 2
"""Words in two sentences and in no other by which the two tell the same, in other languages: on stories in twelve
languages so are 124 of 169 told sentences and none of 64 that only one outlet tells."""
_A_LITTLE = 0.01
"""Of novelty: so far beyond a bound is what is put on its other side for a reason of another kind."""
RELATED, SAME = -0.5, -1.65
"""Log-odds from which a pair is shown as a match, and from which the match is the same fact."""


def find_coverage(
    sentences: Mapping[str, Sequence[Sentence]],
    compared: Sequence[Weighed],
    links: Sequence[Link],
    articles: Sequence[Article],
    meanings: Sequence[Meanings] = (),
    alone: Collection[str] = (),
) -> Mapping[str, Finding]:
    """A finding for each sentence of `articles`; `sentences` by article id, `compared` the claims.

    `meanings` are those of the claims that were compared by meaning. `alone` are the ids of the articles beside which
    there is no other outlet to compare with.

    The coverage is "none" for sentences that make no claim, for headings that nobody else has (they announce, the text
    tells), and for all of an article that is alone, but what it shares with another event's word for word or by the
    user's word: nothing is "only here" when there is no "there". The novelty of what was not compared is 1: nothing of
    it is found elsewhere.
    """
    understood = frozenset().union(*(each.articles for each in meanings))
    weighed = {claim.sentence.id: claim for claim in compared}
    abroad = [link for link in links if _crosses(link, weighed)]
    novelty = _novelty(sentences, abroad, understood) if len(voices(articles)) > 1 else {}
    novelty = _told_if_nearly(novelty, abroad, articles, weighed)
    novelty = _as_sure_as_measured(novelty, articles, alone, weighed)
    doubted = with_figures_elsewhere(compared, languages(articles))
    novelty = {name: min(value, SURE - _A_LITTLE) if name in doubted else value for name, value in novelty.items()}
    nearest = find_nearest(abroad, doubted)
    shown = _shown(links, novelty, weighed)
    passages = _passages(sentences, weighed)
    repeats = find_repeats(compared)
    findings = {}
    for sentence in (sentence for group in sentences.values() for sentence in group):
        name = sentence.id
        finding = _finding(sentence, novelty.get(name), shown.get(name, ()), weighed, passages, meanings)
        near = nearest.get(name) if finding.coverage == "unique" else None
        findings[name] = replace(finding, repeats=repeats.get(name), nearest=near)
    return findings


def _novelty(
    sentences: Mapping[str, Sequence[Sentence]], links: Sequence[Link], understood: Collection[str]
) -> dict[str, float]:
    """The novelty of each claim; the best match of a told sentence is told as well."""
    odds: dict[str, list[float]] = defaultdict(list)
    partner: dict[str, str] = {}
    for link in links:  # likeliest first
        for here, there in ((link.first, link.second), (link.second, link.first)):
            partner.setdefault(here, there)
            odds[here].append(link.told)
    novelty: dict[str, float] = {}
    for article, group in sentences.items():
        weights = (MEANING if article in understood else WORDS).sentence
        claims = [sentence.id for sentence in group if sentence.claim]
        pairs = [odds[name] for name in claims]
        for i, name in enumerate(claims):
            evidence = sentence_evidence(pairs, i)
            certain = evidence[0] >= BOUND
            novelty[name] = 0.0 if certain else 1.0 - probability_told(evidence, weights)
    told = [name for name in sorted(novelty) if novelty[name] < UNIQUE and name in partner]
    for name in told:
        novelty[partner[name]] = min(novelty[partner[name]], UNIQUE - 0.01)
    return novelty


def _told_if_nearly(
    novelty: Mapping[str, float], links: Sequence[Link], articles: Sequence[Article], weighed: Mapping[str, Weighed]
) -> dict[str, float]:
    """In languages not measured, sentences that may be told are taken for told, with the best partner of each.

    Told is also what shares two words with its partner that no other sentence has.
    """
    codes = languages(articles)
    foreign = {name for name in novelty if codes[weighed[name].sentence.article] != MEASURED}
    if not foreign:
        return dict(novelty)
    held = Counter(chain.from_iterable(each.stems for each in weighed.values()))
    partner: dict[str, str] = {}
    bound: set[str] = set()
    for link in links:  # likeliest first
        ends = (link.first, link.second)
        partner.setdefault(link.first, link.second)
        partner.setdefault(link.second, link.first)
        both = weighed[link.first].stems.keys() & weighed[link.second].stems.keys()
        if foreign.issuperset(ends) and sum(held[stem] == len(ends) for stem in both) >= _BINDING:
            bound.update(ends)
    doubtful = [name for name in sorted(foreign & partner.keys()) if UNIQUE <= novelty[name] < _PLAINLY]
    taken = bound.union(doubtful, (partner[name] for name in doubtful))
    return {name: min(value, UNIQUE - _A_LITTLE) if name in taken else value for name, value in novelty.items()}


def _as_sure_as_measured(
    novelty: Mapping[str, float], articles: Sequence[Article], alone: Collection[str], weighed: Mapping[str, Weighed]
) -> dict[str, float]:
    """Without the unique sentences that could not be compared, and with those that cannot be sure made unsure.

    Sure is a sentence in the measured language alone, and only where every article is in it: what an article in
    another language tells was not held against it. A sentence in other letters than theirs is not sure.
    """
    codes = languages(articles)
    measured = set(codes.values()) == {MEASURED}
    sure: dict[str, float] = {}
    for name, value in novelty.items():
        sentence = weighed[name].sentence
        if value < UNIQUE:
            sure[name] = value
        elif sentence.article not in alone:
            certain = measured and in_latin_letters(sentence.text)
            sure[name] = value if certain else UNIQUE + (value - UNIQUE) * _UNMEASURED
    return sure


def _crosses(link: Link, weighed: Mapping[str, Weighed]) -> bool:
    """Whether a link joins two outlets."""
    return weighed[link.first].outlet != weighed[link.second].outlet


def _shown(
    links: Sequence[Link], novelty: Mapping[str, float], weighed: Mapping[str, Weighed]
) -> Mapping[str, Sequence[Match]]:
    """The matches of each sentence, likeliest first: every likely pair of told sentences, and each one's best."""
    shown: dict[str, list[Match]] = defaultdict(list)
    served: set[str] = set()
    for link in links:
        ends = (link.first, link.second)
        likely = link.told >= RELATED
        if _crosses(link, weighed):
            if _unique(link, novelty) or (not likely and served.issuperset(ends)):
                continue
            served.update(ends)
        elif not likely:
            continue
        kind: MatchKind = "same" if link.same >= SAME else "partial"
        score = round(probability(link.told), 4)
        shown[link.first].append(Match(link.second, score, kind, link.by_hand))
        shown[link.second].append(Match(link.first, score, kind, link.by_hand))
    return shown


def _unique(link: Link, novelty: Mapping[str, float]) -> bool:
    """Whether one end of a link is told by nobody else, or was not compared."""
    return max(novelty.get(link.first, 1.0), novelty.get(link.second, 1.0)) >= UNIQUE


def _passages(sentences: Mapping[str, Sequence[Sentence]], weighed: Mapping[str, Weighed]) -> Mapping[str, Telling]:
    """What each claim tells together with the claim before it and the one after it."""
    passages: dict[str, Telling] = {}
    for group in sentences.values():
        claims = [sentence.id for sentence in group if sentence.claim]
        told = [Telling.of(weighed[name].tokens) for name in claims]
        for i, name in enumerate(claims):
            passages[name] = Telling.together(told[max(0, i - 1) : i + 2])
    return passages


def _finding(
    sentence: Sentence,
    novelty: float | None,
    matches: Sequence[Match],
    weighed: Mapping[str, Weighed],
    passages: Mapping[str, Telling],
    meanings: Sequence[Meanings],
) -> Finding:
    if novelty is None:
        return Finding("none", 1.0, _tellers(sentence, matches, weighed), (), tuple(matches))
    coverage: Coverage = "unique" if novelty >= UNIQUE else "shared" if novelty <= SHARED else "partial"
    outlets = _tellers(sentence, matches, weighed)
    if coverage == "unique" and is_heading(sentence.text):
        return Finding("none", round(novelty, 4), outlets, (), tuple(matches))
    if coverage == "unique":
        return Finding(coverage, round(novelty, 4), outlets, ((0, len(sentence.text)),), tuple(matches))
    told_from = dateline_length(sentence.text)
    claimed = [token for token in weighed[sentence.id].tokens if token.start >= told_from]
    spans = only_here(claimed, _telling(sentence, matches, weighed, passages, meanings))
    if coverage == "shared" and _has_a_figure(claimed, spans):  # whatever else they tell, this they do not
        coverage, novelty = "partial", SHARED + _A_LITTLE
    if coverage == "shared":
        outlets = _tellers(sentence, _telling_as_much(sentence, matches, weighed), weighed)
    return Finding(coverage, round(novelty, 4), outlets, spans, tuple(matches))


def _telling(
    sentence: Sentence,
    matches: Sequence[Match],
    weighed: Mapping[str, Weighed],
    passages: Mapping[str, Telling],
    meanings: Sequence[Meanings],
) -> Telling:
    """What the matches in other outlets tell together, and the words of the sentence that they have by meaning."""
    mine = weighed[sentence.id].outlet
    elsewhere = [match.sentence for match in matches if weighed[match.sentence].outlet != mine]
    synonyms = (each.told_in(sentence.id, name) for each in meanings for name in elsewhere)
    meant = Telling(frozenset().union(*synonyms), frozenset(), frozenset())
    return Telling.together([meant, *(passages[name] for name in elsewhere)])


def _has_a_figure(tokens: Sequence[Token], spans: Sequence[Span]) -> bool:
    figures = [token.start for token in tokens if token.number is not None]
    return any(start <= figure < end for figure in figures for start, end in spans)


def _telling_as_much(sentence: Sentence, matches: Sequence[Match], weighed: Mapping[str, Weighed]) -> Sequence[Match]:
    """The matches that tell the same fact, or else the likeliest of another outlet: the rest have but a part of it."""
    same = [match for match in matches if match.kind == "same"]
    mine = weighed[sentence.id].outlet
    if any(weighed[match.sentence].outlet != mine for match in same):
        return same
    return [*same, *(match for match in matches if weighed[match.sentence].outlet != mine)][: len(same) + 1]


def _tellers(sentence: Sentence, matches: Sequence[Match], weighed: Mapping[str, Weighed]) -> tuple[str, ...]:
    """The ids of the articles that tell a sentence, its own included."""
    return tuple(sorted({sentence.article, *(weighed[match.sentence].sentence.article for match in matches)}))
